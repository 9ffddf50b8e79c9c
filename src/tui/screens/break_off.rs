//! The pop-up that has the last words before hanging up, and asks what a break-off is to be called.

use super::picking::Picking;
use super::{Next, Scene};
use crate::station::view::{Asking, Page};
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Blank, Scroll, Sheet, airiest, inside, paragraph, pop_up, room};
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
        let Some(page) = page(scene) else { return Next::Close };
        match self.picking.on(command, key, &page.outcomes, scene) {
            Some(next) => next,
            None if command == Command::Cancel => Next::Close,
            None => Next::Stay,
        }
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let page = page(scene)?;
        let sheet = airiest(area, |blank| self.sheet(page, area, blank, scene));
        let within = pop_up(&scene.locale.tr("break-off-title"), sheet.height(), area, buffer, scene.theme);
        sheet.draw(within, buffer, &self.scroll, scene)
    }

    /// What to say, then the choices; with blank lines or without.
    fn sheet(&self, page: &Asking, area: Rect, blank: Blank, scene: &Scene<'_>) -> Sheet {
        let (columns, theme) = (inside(area), scene.theme);
        let air = |lines: &mut Vec<Line<'static>>, least: Blank| lines.extend((blank >= least).then(Line::default));
        let mut head = paragraph(&page.on_break_off, columns, theme.spoken());
        air(&mut head, Blank::AfterSpoken);
        head.extend(paragraph(&scene.locale.tr("break-off-question"), columns, theme.plain()));
        air(&mut head, Blank::Everywhere);
        let mut foot = Vec::new();
        air(&mut foot, Blank::Everywhere);
        foot.push(self.picking.prompt(&page.outcomes, scene).unwrap_or_default());
        let most = room(area).saturating_sub(head.len() + foot.len()).max(1);
        foot.splice(0..0, self.picking.lines(&page.outcomes, columns, most, scene));
        Sheet { head, foot, focus: None, cursor: None }
    }
}

fn page<'a>(scene: &Scene<'a>) -> Option<&'a Asking> {
    match &scene.view.page {
        Page::Asking(page) => Some(page),
        _ => None,
    }
}
