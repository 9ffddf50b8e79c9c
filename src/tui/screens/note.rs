//! The note editor: on the case, or as the reason that an outcome needs. What is typed is handed over as a draft every two seconds.

use super::{Next, Scene};
use crate::fieldwork::Outcome;
use crate::ids::Millis;
use crate::station::LONGEST_NOTE;
use crate::station::view::Action;
use crate::tui::app::Request;
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Scroll, Sheet, inside, paragraph, pop_up};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Widget;
use ratatui_textarea::{CursorMove, TextArea, WrapMode};
use unicode_normalization::UnicodeNormalization;

/// A draft is handed over this often.
const DRAFT_EVERY: i64 = 2000;

/// Lines of the editor.
const LINES: u16 = 8;

/// Writing a note.
#[derive(Debug)]
pub(in crate::tui) struct Note {
    text: Box<TextArea<'static>>,
    /// The outcome it is the reason for.
    outcome: Option<&'static Outcome>,
    /// The draft as last handed over, and when.
    draft: String,
    drafted: Option<Millis>,
    /// Whether the station may have a draft.
    kept: bool,
    /// Asking whether it is to be thrown away.
    discarding: bool,
    /// It is: the editor closes once the draft is gone.
    thrown_away: bool,
}

impl Note {
    /// A note on the case, begun with the draft that is there.
    pub(super) fn on_case(draft: Option<&str>) -> Self {
        let draft = draft.unwrap_or_default();
        let mut text = TextArea::from(draft.lines());
        text.move_cursor(CursorMove::Bottom);
        text.move_cursor(CursorMove::End);
        Self::with(text, draft)
    }

    /// The reason for an outcome, begun with the draft that is there, which it would replace.
    pub(super) fn of_outcome(outcome: &'static Outcome, draft: Option<&str>) -> Self {
        Self { outcome: Some(outcome), ..Self::on_case(draft) }
    }

    fn with(mut text: TextArea<'static>, draft: &str) -> Self {
        text.set_wrap_mode(WrapMode::WordOrGlyph);
        text.set_cursor_line_style(ratatui::style::Style::new());
        Self {
            text: Box::new(text),
            outcome: None,
            draft: draft.to_owned(),
            drafted: None,
            kept: !draft.is_empty(),
            discarding: false,
            thrown_away: false,
        }
    }

    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        if self.discarding { Context::Discard } else { Context::Note }
    }

    /// What is written, in NFC, without blank ends.
    fn written(&self) -> String {
        self.text.lines().join("\n").nfc().collect::<String>().trim().to_owned()
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        match command {
            Command::Type => {
                // AltGr arrives as Ctrl and Alt on some terminals; what it makes is a character like any other.
                let typed = match key.code {
                    KeyCode::Char(character) => character,
                    _ => '\n',
                };
                if !self.insert(&typed.to_string()) {
                    return Next::Say(scene.locale.tr("remark-note-full"));
                }
            }
            Command::Edit => self.edit(key.code),
            Command::Save => return self.save(scene),
            Command::Cancel if self.discarding => (self.discarding, self.thrown_away) = (false, false),
            Command::Cancel if self.written().is_empty() => return self.discard(scene),
            Command::Cancel => self.discarding = true,
            Command::Take => return self.discard(scene),
            _ => {}
        }
        Next::Stay
    }

    fn edit(&mut self, key: KeyCode) {
        match key {
            KeyCode::Backspace => _ = self.text.delete_char(),
            KeyCode::Delete => _ = self.text.delete_next_char(),
            KeyCode::Left => self.text.move_cursor(CursorMove::Back),
            KeyCode::Right => self.text.move_cursor(CursorMove::Forward),
            KeyCode::Up => self.text.move_cursor(CursorMove::Up),
            KeyCode::Down => self.text.move_cursor(CursorMove::Down),
            KeyCode::Home => self.text.move_cursor(CursorMove::Head),
            KeyCode::End => self.text.move_cursor(CursorMove::End),
            KeyCode::PageUp => self.text.move_cursor(CursorMove::Top),
            KeyCode::PageDown => self.text.move_cursor(CursorMove::Bottom),
            _ => {}
        }
    }

    pub(super) fn paste(&mut self, text: &str, scene: &Scene<'_>) -> Next {
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        let text: String = lines.chars().filter(|character| *character == '\n' || !character.is_control()).collect();
        if self.insert(&text) { Next::Stay } else { Next::Say(scene.locale.tr("remark-note-full")) }
    }

    /// Puts in as much of a text as there is room for; whether that was all of it.
    fn insert(&mut self, text: &str) -> bool {
        let taken: usize = self.text.lines().iter().map(|line| line.chars().count() + 1).sum();
        let room = LONGEST_NOTE.saturating_sub(taken.saturating_sub(1));
        let end = text.char_indices().nth(room).map_or(text.len(), |(at, _)| at);
        self.text.insert_str(&text[..end]);
        end == text.len()
    }

    fn save(&mut self, scene: &Scene<'_>) -> Next {
        let written = self.written();
        match self.outcome {
            _ if written.is_empty() => Next::Say(scene.locale.tr("remark-empty-note")),
            // The station makes a note of a draft that is there when the call ends: this one is in the outcome already.
            Some(outcome) if self.kept => {
                self.kept = false;
                self.draft.clear();
                let outcome = Action::Outcome { id: outcome.id, note: Some(written), appointment: None };
                Next::Ask(vec![Request::Act(Action::Draft(String::new())), Request::Act(outcome)])
            }
            Some(outcome) => Next::act(Action::Outcome { id: outcome.id, note: Some(written), appointment: None }),
            None if !self.kept => Next::act(Action::Note(written)),
            None => Next::Ask(vec![Request::Act(Action::Note(written)), Request::Act(Action::Draft(String::new()))]),
        }
    }

    /// Closes without a note; a draft that was handed over goes too.
    fn discard(&mut self, scene: &Scene<'_>) -> Next {
        if !drafts(scene) || self.draft.is_empty() {
            return Next::Close;
        }
        self.thrown_away = true;
        Next::act(Action::Draft(String::new()))
    }

    /// Whether it closes with the answer to its last draft.
    pub(in crate::tui) fn is_thrown_away(&self) -> bool {
        self.thrown_away
    }

    /// What has been typed since the last draft; asked for every second, answered every two.
    pub(in crate::tui) fn due_draft(&mut self, scene: &Scene<'_>) -> Option<Request> {
        // A clock that was put back waits no longer.
        let waited = self.drafted.is_none_or(|last| scene.now < last || scene.now.since(last) >= DRAFT_EVERY);
        if waited { self.draft_now(scene) } else { None }
    }

    /// What has been typed since the last draft, at once: the terminal is going away.
    pub(in crate::tui) fn draft_now(&mut self, scene: &Scene<'_>) -> Option<Request> {
        let text = self.text.lines().join("\n").nfc().collect::<String>();
        if !drafts(scene) || self.thrown_away || text == self.draft {
            return None;
        }
        self.draft.clone_from(&text);
        self.kept = !text.is_empty();
        self.drafted = Some(scene.now);
        Some(Request::Act(Action::Draft(text)))
    }

    /// The last draft was not taken: it is handed over again.
    pub(in crate::tui) fn draft_refused(&mut self) {
        self.draft.clear();
        self.kept = true;
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let (locale, theme, columns) = (scene.locale, scene.theme, inside(area));
        let mut says = match self.outcome {
            Some(outcome) => locale.tr_with("note-reason", &[("outcome", locale.tr(&outcome.message()).into())]),
            None => locale.tr("note-about"),
        };
        if drafts(scene) {
            says = format!("{says} {}", locale.tr("note-drafted"));
        }
        let head = paragraph(&says, columns, theme.dim());
        let foot = match self.discarding {
            true => vec![Line::default(), Line::styled(locale.tr("note-discard"), theme.code())],
            false => Vec::new(),
        };
        let (above, below) = (u16::try_from(head.len()).unwrap_or(0) + 1, u16::try_from(foot.len()).unwrap_or(0));
        let within = pop_up(&locale.tr("note-title"), usize::from(above + LINES + below), area, buffer, theme);
        Sheet { head, ..Sheet::default() }.draw(within, buffer, &Scroll::default(), scene);
        let editor = Rect { y: within.y + above, height: within.height.saturating_sub(above + below), ..within };
        self.text.render(editor.intersection(within), buffer);
        let last = Rect { y: editor.bottom(), height: below, ..within };
        Sheet { foot, ..Sheet::default() }.draw(last.intersection(within), buffer, &Scroll::default(), scene);
        None
    }
}

/// Drafts are kept with a case.
fn drafts(scene: &Scene<'_>) -> bool {
    scene.view.frame.case.is_some()
}
