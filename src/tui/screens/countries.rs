//! The pop-up that chooses the countries to call.

use super::ready::page;
use super::{Next, Scene, counted};
use crate::station::view::{Action, Ready};
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Scroll, Sheet, inside, paragraph, pop_up};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use std::collections::BTreeSet;

/// Choosing countries: which are on, and where the arrows stand.
#[derive(Debug)]
pub(in crate::tui) struct Countries {
    on: BTreeSet<String>,
    at: usize,
}

impl Countries {
    /// As they are chosen now; all are shown as such.
    pub(super) fn of(page: &Ready) -> Self {
        let all = || page.countries.iter().map(|count| count.country.clone()).collect();
        Self { on: if page.chosen.is_empty() { all() } else { page.chosen.iter().cloned().collect() }, at: 0 }
    }

    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        Context::Countries
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        let Some(page) = page(scene) else { return Next::Close };
        let last = page.countries.len().saturating_sub(1);
        match command {
            Command::Up => self.at = self.at.checked_sub(1).unwrap_or(last),
            Command::Down => self.at = if self.at >= last { 0 } else { self.at + 1 },
            Command::Toggle => self.toggle(page, self.at),
            Command::Digit => match counted(key).filter(|position| *position <= last) {
                Some(position) => {
                    self.at = position;
                    self.toggle(page, position);
                }
                None => return Next::Say(scene.locale.tr("remark-not-in-the-list")),
            },
            Command::Take if self.on.is_empty() => return Next::Say(scene.locale.tr("remark-no-country")),
            Command::Take => {
                let all = page.countries.iter().all(|count| self.on.contains(&count.country));
                return Next::act(Action::Choose(if all { Vec::new() } else { self.on.iter().cloned().collect() }));
            }
            Command::Cancel => return Next::Close,
            _ => {}
        }
        Next::Stay
    }

    fn toggle(&mut self, page: &Ready, position: usize) {
        let Some(count) = page.countries.get(position) else { return };
        if !self.on.remove(&count.country) {
            self.on.insert(count.country.clone());
        }
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let page = page(scene)?;
        let theme = scene.theme;
        let mut head = paragraph(&scene.locale.tr("countries-question"), inside(area), theme.plain());
        head.push(Line::default());
        head.extend(page.countries.iter().enumerate().map(|(position, count)| {
            let sign = if self.on.contains(&count.country) { "[x]" } else { "[ ]" };
            let style = if position == self.at { theme.picked() } else { theme.plain() };
            Line::from(vec![
                Span::styled(format!(" {}  ", position + 1), theme.code()),
                Span::styled(format!("{sign} {}", count.country), style),
            ])
        }));
        let sheet = Sheet { head, ..Sheet::default() };
        let within = pop_up(&scene.locale.tr("countries-title"), sheet.height(), area, buffer, theme);
        sheet.draw(within, buffer, &Scroll::default(), scene)
    }
}
