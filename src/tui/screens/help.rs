//! The help page: every key of the screen beneath, from the key table.

use super::{Next, Scene};
use crate::layout::{pad, width, wrap};
use crate::locale::Locale;
use crate::tui::keys::{Command, Context, Row};
use crate::tui::theme::Theme;
use crate::tui::widgets::{Scroll, Sheet, cap, inside, paragraph, pop_up, room};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// The keys of a context.
#[derive(Debug)]
pub(in crate::tui) struct Help {
    of: Context,
    scroll: Scroll,
}

/// Columns for the keys of a row, at most.
const KEYS: usize = 18;
/// Between two keys.
const GAP: &str = "  ";
/// Lines of a page.
const PAGE: usize = 10;

impl Help {
    pub(in crate::tui) fn of(context: Context) -> Self {
        Self { of: context, scroll: Scroll::default() }
    }

    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        Context::Help
    }

    pub(in crate::tui) fn on(&mut self, command: Command, _: &KeyEvent, _: &Scene<'_>) -> Next {
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

    pub(in crate::tui) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let (locale, theme, columns) = (scene.locale, scene.theme, inside(area));
        let entries = entries(self.of, locale);
        // As wide as the keys of a row, but for long lists of keys, which take lines of their own.
        let widest = entries.iter().map(|(caps, _)| width(&caps.join(GAP))).filter(|wide| *wide <= KEYS).max();
        let beside = u16::try_from(widest.unwrap_or(KEYS) + 2).unwrap_or(columns / 2);
        let mut head = Vec::new();
        for (caps, said) in &entries {
            head.extend(entry(caps, beside, said, columns, theme));
        }
        let typing = match self.of {
            Context::Single | Context::Number | Context::Multiple => Some(locale.tr("help-typing")),
            _ => None,
        };
        if let Some(typing) = typing {
            let lines = paragraph(&typing, columns, theme.dim());
            // The blank line is not worth scrolling for.
            head.extend((head.len() + lines.len() != room(area)).then(Line::default));
            head.extend(lines);
        }
        let sheet = Sheet { head, ..Sheet::default() };
        let within = pop_up(&locale.tr("help-title"), sheet.height(), area, buffer, theme);
        sheet.draw(within, buffer, &self.scroll, scene)
    }
}

/// The keys and what they do, a row each; what goes up and what goes down in one.
fn entries(of: Context, locale: &Locale) -> Vec<(Vec<String>, String)> {
    let mut entries: Vec<(Vec<String>, String)> = Vec::new();
    let mut before = None;
    for row in of.rows() {
        let caps = row.keys.iter().map(|key| cap(*key, locale));
        let both = [(Command::Up, Command::Down), (Command::PageUp, Command::PageDown)];
        match entries.last_mut() {
            Some((keys, text)) if before.is_some_and(|before| both.contains(&(before, row.command))) => {
                keys.extend(caps);
                *text = format!("{text}, {}", said(row, locale));
            }
            _ => entries.push((caps.collect(), said(row, locale))),
        }
        before = Some(row.command);
    }
    entries
}

/// A row: the keys beside what they do, both in as many lines as they need.
fn entry(caps: &[String], beside: u16, said: &str, columns: u16, theme: Theme) -> Vec<Line<'static>> {
    let room = usize::from(beside).saturating_sub(2);
    let mut keys: Vec<String> = Vec::new();
    for cap in caps {
        match keys.last_mut() {
            Some(line) if width(line) + GAP.len() + width(cap) <= room => {
                line.push_str(GAP);
                line.push_str(cap);
            }
            _ => keys.push(cap.clone()),
        }
    }
    let says = wrap(said, usize::from(columns.saturating_sub(beside)));
    let line = |number: usize| {
        let of = |lines: &[String]| lines.get(number).cloned().unwrap_or_default();
        let keys = Span::styled(pad(&of(&keys), usize::from(beside)), theme.code());
        Line::from(vec![keys, Span::styled(of(&says), theme.plain())])
    };
    (0..keys.len().max(says.len())).map(line).collect()
}

/// At length where there is such a text.
fn said(row: &Row, locale: &Locale) -> String {
    locale.find(&format!("{}.help", row.says), &[]).unwrap_or_else(|| locale.tr(row.says))
}
