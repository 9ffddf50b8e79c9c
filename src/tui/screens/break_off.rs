//! The pop-up that asks what a break-off is to be called.

use super::picking::Picking;
use super::{Next, Scene};
use crate::fieldwork::Outcome;
use crate::station::view::Page;
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Scroll, Sheet, inside, paragraph, pop_up};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

/// Breaking an interview off.
#[derive(Debug, Default)]
pub(in crate::tui) struct BreakOff {
    picking: Picking,
    scroll: Scroll,
}

impl BreakOff {
    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        if self.picking.waits() { Context::Picked } else { Context::BreakOff }
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        match self.picking.on(command, key, outcomes(scene), scene) {
            Some(next) => next,
            None if command == Command::Cancel => Next::Close,
            None => Next::Stay,
        }
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let columns = inside(area);
        let mut head = paragraph(&scene.locale.tr("break-off-question"), columns, scene.theme.plain());
        head.push(Line::default());
        let most = usize::from(area.height).saturating_sub(head.len() + 6).max(1);
        let mut foot = self.picking.lines(outcomes(scene), columns, most, scene);
        foot.push(Line::default());
        foot.push(self.picking.prompt(outcomes(scene), scene).unwrap_or_default());
        let sheet = Sheet { head, foot, focus: None, cursor: None };
        let within = pop_up(&scene.locale.tr("break-off-title"), sheet.height(), area, buffer, scene.theme);
        sheet.draw(within, buffer, &self.scroll, scene)
    }
}

fn outcomes<'a>(scene: &Scene<'a>) -> &'a [&'static Outcome] {
    match &scene.view.page {
        Page::Asking(page) => &page.outcomes,
        _ => &[],
    }
}
