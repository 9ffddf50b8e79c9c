//! The pop-up with a supervisor's line in full, and room for an answer. That it is read is said by Enter alone.

use super::{Next, Scene, character};
use crate::station::messages::LONGEST_LINE;
use crate::station::view::Action;
use crate::store::Message;
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Field, Scroll, Sheet, inside, paragraph, pop_up};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

/// A line, and what is typed to it.
#[derive(Debug)]
pub(in crate::tui) struct Read {
    message: Message,
    answer: Field,
}

impl Read {
    pub(in crate::tui) fn of(message: &Message) -> Self {
        Self { message: message.clone(), answer: Field::of(LONGEST_LINE) }
    }

    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        Context::Message
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, _: &Scene<'_>) -> Next {
        match command {
            Command::Type => self.answer.type_in(&character(key).map(String::from).unwrap_or_default()),
            Command::Erase => self.answer.erase(),
            Command::Take => return Next::act(Action::Read(self.message.id, self.answer.text().to_owned())),
            Command::Cancel => return Next::Close,
            _ => {}
        }
        Next::Stay
    }

    pub(super) fn paste(&mut self, text: &str) {
        self.answer.type_in(text);
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let (locale, theme, columns) = (scene.locale, scene.theme, inside(area));
        let mut head = paragraph(&self.message.text, columns, theme.spoken());
        head.push(Line::default());
        let (line, cursor) = self.answer.line(&locale.tr("message-answer"), usize::from(columns), true, theme);
        let foot = vec![line];
        let sheet = Sheet { head, foot, focus: None, cursor: None };
        let lines = sheet.height();
        let title = locale.tr_with("message-from", &[("staff", self.message.sender.clone().into())]);
        let within = pop_up(&title, lines, area, buffer, theme);
        sheet.draw(within, buffer, &Scroll::default(), scene);
        let y = within.y + u16::try_from(lines).ok()?.min(within.height).checked_sub(1)?;
        Some(Position { x: (within.x + u16::try_from(cursor).ok()?).min(within.right().saturating_sub(1)), y })
    }
}
