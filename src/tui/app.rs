//! The terminal's state: what the station shows, the stack of screens, the last word to the interviewer. It asks, and is answered; it draws. The
//! real terminal and the station are the loop's business.

mod answers;
mod draw;

pub(super) use answers::told;

use super::keys::{Command, Context};
use super::screens::{Help, Leave, Next, Read, Scene, Screen};
use super::theme::Theme;
use crate::ids::Millis;
use crate::locale::Locale;
use crate::station::view::{Action, View};
use ratatui::crossterm::event::{KeyEvent, KeyEventKind};
use std::cell::Cell;
use std::collections::VecDeque;

/// The same key within this many milliseconds is a key held down. Asked of every terminal: even those that report repeats do so for function keys and
/// arrows only, as long as letters are to come with their accents.
const HELD_DOWN: i64 = 60;

/// What the terminal is like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Whether there may be colour; attributes are always used.
    pub colour: bool,
    /// The call centre's time zone, as an IANA name.
    pub centre: String,
}

/// What the terminal asks of the loop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Ask the station; the answer goes to [`App::answer`] before the next request.
    Act(Action),
    /// End the program.
    Quit,
    /// End the program as a hang-up does, whatever the station says to it.
    QuitAnyway,
}

/// A word to the interviewer.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Word {
    /// Gone with the next key.
    Remark(String),
    /// Stays until something succeeds.
    Problem(String),
    /// Met without a key; stays until something succeeds, be it a heartbeat.
    Unasked(String),
}

/// The terminal's state.
#[derive(Debug)]
pub struct App {
    view: View,
    /// The interviewer's own texts, and those in use now.
    own: Locale,
    locale: Locale,
    options: Options,
    /// The page, and the pop-ups over it.
    page: Screen,
    pop_ups: Vec<Screen>,
    word: Option<Word>,
    /// Actions that have not been answered.
    asked: VecDeque<Action>,
    /// Whether the program ends with what was asked.
    leaving: bool,
    last_key: Option<(KeyEvent, Millis)>,
    /// Whether the window was too small to read anything when it was last drawn.
    unreadable: Cell<bool>,
}

impl App {
    /// The terminal, showing a view.
    pub fn new(view: View, locale: Locale, options: Options) -> Self {
        let page = Screen::of(&view.page);
        let mut app = Self {
            view,
            own: locale.clone(),
            locale,
            options,
            page,
            pop_ups: Vec::new(),
            word: None,
            asked: VecDeque::new(),
            leaving: false,
            last_key: None,
            unreadable: Cell::new(false),
        };
        app.settle_language();
        app.welcome();
        app
    }

    /// What the screens may see.
    fn scene(&self, now: Millis) -> Scene<'_> {
        Scene {
            view: &self.view,
            locale: &self.locale,
            theme: Theme::new(self.options.colour),
            centre: &self.options.centre,
            now,
        }
    }

    /// The screen on top.
    fn top(&self) -> &Screen {
        self.pop_ups.last().unwrap_or(&self.page)
    }

    /// Does something with the screen on top and what it may see.
    fn with_top<T>(&mut self, now: Millis, does: impl FnOnce(&mut Screen, &Scene<'_>) -> T) -> T {
        let scene = Scene {
            view: &self.view,
            locale: &self.locale,
            theme: Theme::new(self.options.colour),
            centre: &self.options.centre,
            now,
        };
        does(self.pop_ups.last_mut().unwrap_or(&mut self.page), &scene)
    }

    /// Takes a key.
    pub fn key(&mut self, key: KeyEvent, now: Millis) -> Vec<Request> {
        if key.kind == KeyEventKind::Release {
            return Vec::new();
        }
        let context = self.top().context(&self.scene(now));
        let command = context.command(&key);
        // Nobody answers what cannot be read.
        if self.unreadable.get() && command != Some(Command::Leave) {
            return Vec::new();
        }
        if self.is_held_down(&key, command, now) {
            return Vec::new();
        }
        if matches!(self.word, Some(Word::Remark(_))) {
            self.word = None;
        }
        let next = match command {
            None => return Vec::new(),
            Some(Command::Help) => Next::Open(Box::new(Screen::Help(Help::of(context)))),
            Some(Command::Message) => match &self.view.frame.message {
                Some(message) => Next::Open(Box::new(Screen::Message(Read::of(message)))),
                None => Next::Stay,
            },
            Some(Command::Leave) => Next::Open(Box::new(Screen::Leave(Leave::default()))),
            Some(command) => self.with_top(now, |screen, scene| screen.on(command, &key, scene)),
        };
        self.follow(next, now)
    }

    /// Whether a key only repeats because it is held down: such a key moves and types, but never answers.
    fn is_held_down(&mut self, key: &KeyEvent, command: Option<Command>, now: Millis) -> bool {
        let harmless = command.is_none_or(Command::repeats);
        if key.kind == KeyEventKind::Repeat {
            return !harmless;
        }
        let last = self.last_key.replace((*key, now));
        // A clock that was put back says nothing.
        let soon = |at: Millis| now >= at && now.since(at) < HELD_DOWN;
        let same = last.is_some_and(|(last, at)| last.code == key.code && last.modifiers == key.modifiers && soon(at));
        if harmless || !same {
            return false;
        }
        self.word = Some(Word::Remark(self.locale.tr("remark-key-held")));
        true
    }

    fn follow(&mut self, next: Next, now: Millis) -> Vec<Request> {
        match next {
            Next::Stay => {}
            Next::Say(word) => self.word = Some(Word::Remark(word)),
            Next::Open(screen) => self.pop_ups.push(*screen),
            Next::Swap(screen) => {
                self.pop_ups.pop();
                self.pop_ups.push(*screen);
            }
            Next::Close => {
                // What was kept is shown as it is in force.
                if let Some(Screen::Confirm(_)) = self.pop_ups.pop() {
                    self.page = Screen::of(&self.view.page);
                }
            }
            Next::Ask(requests) if requests.contains(&Request::Quit) => {
                let draft = self.note(|note, scene| note.draft_now(scene), now);
                return self.ask(draft.into_iter().chain(requests).collect());
            }
            Next::Ask(requests) => return self.ask(requests),
        }
        Vec::new()
    }

    /// Remembers what is asked, so that the answer is understood.
    fn ask(&mut self, requests: Vec<Request>) -> Vec<Request> {
        self.leaving = requests.contains(&Request::Quit);
        self.asked.extend(requests.iter().filter_map(|request| match request {
            Request::Act(action) => Some(action.clone()),
            Request::Quit | Request::QuitAnyway => None,
        }));
        requests
    }

    /// Takes pasted text, where text is typed.
    pub fn paste(&mut self, text: &str, now: Millis) -> Vec<Request> {
        if self.unreadable.get() {
            return Vec::new();
        }
        let next = self.with_top(now, |screen, scene| screen.paste(text, scene));
        self.follow(next, now)
    }

    /// What is due by the clock: the draft of a note.
    pub fn tick(&mut self, now: Millis) -> Vec<Request> {
        let draft = self.note(|note, scene| note.due_draft(scene), now);
        self.ask(draft.into_iter().collect())
    }

    /// Does something with the note being written, wherever it is in the stack.
    fn note(
        &mut self,
        does: impl Fn(&mut super::screens::Note, &Scene<'_>) -> Option<Request>,
        now: Millis,
    ) -> Option<Request> {
        let scene = Scene {
            view: &self.view,
            locale: &self.locale,
            theme: Theme::new(self.options.colour),
            centre: &self.options.centre,
            now,
        };
        self.pop_ups.iter_mut().find_map(|screen| match screen {
            Screen::Note(note) => does(note, &scene),
            _ => None,
        })
    }

    /// The terminal is going away: keeps what is typed, and hangs up. Each is asked whatever came of the one before.
    pub fn hang_up(&mut self, now: Millis) -> Vec<Request> {
        let draft = self.note(|note, scene| note.draft_now(scene), now);
        self.ask(draft.into_iter().chain([Request::Act(Action::HangUp)]).collect())
    }

    /// How many pop-ups are open: where one closes, all is drawn anew.
    pub(super) fn open(&self) -> usize {
        self.pop_ups.len()
    }

    /// Whether the keys go into a note: these answer nothing, and none of them is to be lost.
    pub(super) fn writes(&self) -> bool {
        matches!(self.top(), Screen::Note(_))
    }

    /// Says that keys pressed meanwhile were thrown away, after what is said already.
    pub(super) fn threw_away(&mut self) {
        let more = self.locale.tr("remark-thrown-away");
        match &mut self.word {
            Some(Word::Remark(text) | Word::Problem(text) | Word::Unasked(text)) => {
                if !text.ends_with(&more) {
                    text.push(' ');
                    text.push_str(&more);
                }
            }
            None => self.word = Some(Word::Remark(more)),
        }
    }

    /// What the station shows, as last heard.
    #[cfg(test)]
    pub(super) fn shown(&self) -> &View {
        &self.view
    }

    /// Where the keyboard is: for tests and for whoever explains the screen.
    pub fn context(&self, now: Millis) -> Context {
        self.top().context(&self.scene(now))
    }
}
