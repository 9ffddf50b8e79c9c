//! What the station's answers do to the terminal: a new view, a pop-up to confirm in, or a word.

use super::{App, Word};
use crate::interview::Rejection;
use crate::locale::{Locale, Word as Fill};
use crate::station::view::{Action, Page, Trouble, View};
use crate::store::Message;
use crate::tui::screens::{Confirm, Leave, Screen};

impl App {
    /// Takes the station's answer to the oldest action that has none.
    pub fn answer(&mut self, answer: Result<View, Trouble>) {
        let asked = self.asked.pop_front();
        match answer {
            Ok(view) => self.taken(asked.as_ref(), view),
            Err(trouble) => {
                // What was asked together with it is not asked any more.
                self.asked.clear();
                self.refused(asked, trouble);
                if std::mem::take(&mut self.leaving) {
                    self.pop_ups.retain(|screen| !matches!(screen, Screen::Leave(_)));
                    self.pop_ups.push(Screen::Leave(Leave::anyway()));
                }
            }
        }
    }

    /// Takes what the heartbeat met; whether that is to be seen.
    pub fn beat(&mut self, beat: Result<Option<Message>, Trouble>) -> bool {
        match beat {
            Ok(message) => {
                let new = self.view.frame.message != message;
                self.view.frame.message = message;
                self.word.take_if(|word| matches!(word, Word::Unasked(_))).is_some() || new
            }
            Err(trouble) => {
                self.refused(None, trouble);
                true
            }
        }
    }

    /// Takes what was done: whatever asked for it is done too, but a draft, which only closes an editor that was waiting for it.
    fn taken(&mut self, asked: Option<&Action>, view: View) {
        let before = std::mem::replace(&mut self.view, view);
        if !self.page.still_shows(&before.page, &self.view.page) {
            self.page = Screen::of(&self.view.page);
        }
        if matches!(asked, Some(Action::Draft(_))) {
            self.word.take_if(|word| matches!(word, Word::Unasked(_)));
            self.pop_ups.retain(|screen| !matches!(screen, Screen::Note(note) if note.is_thrown_away()));
            return;
        }
        // Whatever was going on beneath a message goes on.
        if matches!(asked, Some(Action::Read(..))) {
            self.pop_ups.retain(|screen| !matches!(screen, Screen::Message(_)));
            return;
        }
        self.pop_ups.clear();
        self.word = None;
        self.settle_language();
        match asked {
            Some(Action::Note(_)) => self.word = Some(Word::Remark(self.locale.tr("said-note-kept"))),
            _ if !matches!(before.page, Page::Asking(_)) => self.welcome(),
            _ => {}
        }
    }

    /// The interface is in the language of the interview being held, and of asking for another adult after it, where it has its texts and is not
    /// pinned; else the interviewer's own.
    pub(super) fn settle_language(&mut self) {
        let held = match &self.view.page {
            Page::Asking(page) => Some(&page.language),
            Page::Another(page) => Some(&page.language),
            _ => None,
        };
        let wanted = match held.filter(|_| !self.own.is_pinned()) {
            Some(language) => language.split('-').next().unwrap_or_default(),
            None => self.own.language(),
        };
        let spoken = Locale::languages().find(|language| *language == wanted).unwrap_or(self.own.language());
        if spoken == self.own.language() {
            self.locale = self.own.clone();
        } else if spoken != self.locale.language() {
            self.locale = Locale::new(spoken);
        }
    }

    /// Says on coming to an interview that a note was being typed when it was left.
    pub(super) fn welcome(&mut self) {
        if matches!(&self.view.page, Page::Asking(page) if page.draft.as_ref().is_some_and(|draft| !draft.is_empty())) {
            self.word = Some(Word::Remark(self.locale.tr("remark-draft")));
        }
    }

    /// The case is gone: what the station shows instead, with nothing left of what was typed.
    fn gone(&mut self, staff: Option<String>, view: View) {
        self.view = view;
        self.page = Screen::of(&self.view.page);
        self.pop_ups.clear();
        self.settle_language();
        self.word = Some(Word::Problem(match staff.filter(|name| !name.is_empty()) {
            Some(name) => self.locale.tr_with("problem-taken", &[("staff", name.into())]),
            None => self.locale.tr("problem-lease-lost"),
        }));
    }

    /// Nothing asked is what a heartbeat met.
    fn refused(&mut self, asked: Option<Action>, trouble: Trouble) {
        let draft = matches!(asked, Some(Action::Draft(_)));
        if draft {
            self.draft_refused();
        }
        let unasked = draft || asked.is_none();
        match trouble {
            Trouble::Gone { staff, view } => self.gone(staff, *view),
            Trouble::Confirm(consequences) => match asked.and_then(|action| Confirm::of(*consequences, action)) {
                Some(confirm) => {
                    self.pop_ups.clear();
                    self.pop_ups.push(Screen::Confirm(confirm));
                }
                None => self.word = Some(Word::Remark(self.locale.tr("rejected-confirm"))),
            },
            Trouble::Check(text) => {
                self.word = Some(Word::Remark(self.locale.tr_with("rejected-check-text", &[("text", text.into())])))
            }
            Trouble::Rejected(rejection) => self.word = Some(Word::Remark(self.rejection(&rejection))),
            Trouble::Problem { key, words, again } => {
                let fills: Vec<(&str, Fill)> = words.into_iter().map(|(name, word)| (name, word.into())).collect();
                let mut text = self.locale.tr_with(key, &fills);
                if unasked {
                    // What a key met stays to be read.
                    if !matches!(self.word, Some(Word::Problem(_))) {
                        self.word = Some(Word::Unasked(text));
                    }
                    return;
                }
                // After leaving was refused the key means something else.
                if again && !self.leaving {
                    text = format!("{text} {}", self.locale.tr("problem-again"));
                }
                self.word = Some(Word::Problem(text));
            }
        }
    }

    fn draft_refused(&mut self) {
        for screen in &mut self.pop_ups {
            if let Screen::Note(note) = screen {
                note.draft_refused();
            }
        }
    }

    fn rejection(&self, rejection: &Rejection) -> String {
        let key = match rejection {
            Rejection::NotOpen => "rejected-not-open",
            Rejection::NotHere => "rejected-not-here",
            Rejection::NoSuchOption => "rejected-no-such-option",
            Rejection::NotAccepted => "rejected-not-accepted",
            Rejection::OutOfRange { min, max } => {
                return self.locale.tr_with("rejected-out-of-range", &[("min", (*min).into()), ("max", (*max).into())]);
            }
            Rejection::Exclusive => "rejected-exclusive",
            Rejection::NothingChosen => "rejected-nothing-chosen",
            Rejection::Check(_) => "rejected-check",
            Rejection::FactNeeded => "rejected-fact-needed",
            Rejection::NothingThere => "rejected-nothing-there",
            Rejection::NoSuchLanguage => "rejected-no-such-language",
            Rejection::Confirm(_) => "rejected-confirm",
        };
        self.locale.tr(key)
    }
}

/// A trouble in the words of the interface, where it is about the study and not about an interview.
pub(in crate::tui) fn told(trouble: &Trouble, locale: &Locale) -> String {
    match trouble {
        Trouble::Problem { key, words, .. } => {
            let fills: Vec<(&str, Fill)> = words.iter().map(|(name, word)| (*name, word.as_str().into())).collect();
            locale.tr_with(key, &fills)
        }
        _ => locale.tr("rejected-not-here"),
    }
}
