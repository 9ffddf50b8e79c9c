//! The page after a person was turned away: the question for another adult, and what it is when nobody comes.

use super::note::Note;
use super::picking::Picking;
use super::{Next, Scene, Screen};
use crate::station::view::{self, Action, Page};
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Scroll, Sheet, comfortable, paragraph};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

/// Asking for another adult.
#[derive(Debug, Default)]
pub(in crate::tui) struct Another {
    picking: Picking,
    scroll: Scroll,
}

impl Another {
    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        if self.picking.waits() { Context::Picked } else { Context::Another }
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        let Some(page) = page(scene) else { return Next::Stay };
        match command {
            Command::AnotherAdult => Next::act(Action::AnotherAdult),
            Command::Note => Next::Open(Box::new(Screen::Note(Note::on_case(None)))),
            Command::Up if !self.picking.waits() => {
                self.scroll.up(1);
                Next::Stay
            }
            Command::Down if !self.picking.waits() => {
                self.scroll.down(1);
                Next::Stay
            }
            other => self.picking.on(other, key, &page.outcomes, scene).unwrap_or(Next::Stay),
        }
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let page = page(scene)?;
        let (area, theme, locale) = (comfortable(area), scene.theme, scene.locale);
        let mut head = vec![Line::default()];
        head.extend(paragraph(&page.spoken, area.width, theme.spoken()));
        if !page.wanted.is_empty() {
            head.push(Line::default());
            head.extend(paragraph(
                &locale.tr_with("another-wanted", &[("groups", page.wanted.join(" · ").into())]),
                area.width,
                theme.instruction(),
            ));
        }
        let mut foot = vec![Line::default()];
        foot.extend(paragraph(&locale.tr("another-yes"), area.width, theme.code()));
        foot.push(Line::default());
        foot.extend(paragraph(&locale.tr("another-no"), area.width, theme.dim()));
        let most = usize::from(area.height).saturating_sub(head.len() + foot.len() + 2).max(1);
        foot.extend(self.picking.lines(&page.outcomes, area.width, most, scene));
        foot.push(Line::default());
        foot.push(self.picking.prompt(&page.outcomes, scene).unwrap_or_default());
        Sheet { head, foot, focus: None, cursor: None }.draw(area, buffer, &self.scroll, scene)
    }
}

fn page<'a>(scene: &Scene<'a>) -> Option<&'a view::Another> {
    match &scene.view.page {
        Page::Another(page) => Some(page),
        _ => None,
    }
}
