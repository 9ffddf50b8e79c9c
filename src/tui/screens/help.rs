//! The help page: every key of the screen beneath, from the key table.

use super::{Next, Scene};
use crate::locale::Locale;
use crate::tui::keys::{Command, Context, Row};
use crate::tui::widgets::{Scroll, Sheet, cap, inside, labelled, paragraph, pop_up};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

/// The keys of a context.
#[derive(Debug)]
pub(in crate::tui) struct Help {
    of: Context,
    scroll: Scroll,
}

/// Columns for the keys.
const KEYS: u16 = 20;
/// Lines of a page.
const PAGE: usize = 10;

impl Help {
    pub(in crate::tui) fn of(context: Context) -> Self {
        Self { of: context, scroll: Scroll::default() }
    }

    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        Context::Help
    }

    pub(super) fn on(&mut self, command: Command, _: &KeyEvent, _: &Scene<'_>) -> Next {
        match command {
            Command::Up => self.scroll.up(1),
            Command::Down => self.scroll.down(1),
            Command::PageUp => self.scroll.up(PAGE),
            Command::PageDown => self.scroll.down(PAGE),
            Command::Cancel => return Next::Close,
            _ => {}
        }
        Next::Stay
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let (locale, theme, columns) = (scene.locale, scene.theme, inside(area));
        let mut head = Vec::new();
        for row in self.of.rows() {
            head.extend(labelled(&caps(row, locale), KEYS, theme.code(), &said(row, locale), columns, theme.plain()));
        }
        let typing = match self.of {
            Context::Single | Context::Number | Context::Multiple => Some(locale.tr("help-typing")),
            _ => None,
        };
        if let Some(typing) = typing {
            head.push(Line::default());
            head.extend(paragraph(&typing, columns, theme.dim()));
        }
        let sheet = Sheet { head, ..Sheet::default() };
        let within = pop_up(&locale.tr("help-title"), sheet.height(), area, buffer, theme);
        sheet.draw(within, buffer, &self.scroll, scene)
    }
}

fn caps(row: &Row, locale: &Locale) -> String {
    row.keys.iter().map(|key| cap(*key, locale)).collect::<Vec<_>>().join("  ")
}

/// At length where there is such a text.
fn said(row: &Row, locale: &Locale) -> String {
    locale.find(&format!("{}.help", row.says), &[]).unwrap_or_else(|| locale.tr(row.says))
}
