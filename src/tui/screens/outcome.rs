//! The page after an interview that has to be told what the call came to.

use super::note::Note;
use super::picking::Picking;
use super::{Next, Scene, Screen};
use crate::interview::Ending;
use crate::station::view::{Choosing, Page};
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Scroll, Sheet, comfortable, paragraph};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

/// Saying what a call came to.
#[derive(Debug, Default)]
pub(in crate::tui) struct Outcome {
    picking: Picking,
    scroll: Scroll,
}

impl Outcome {
    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        if self.picking.waits() { Context::Picked } else { Context::Outcome }
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        let Some(page) = page(scene) else { return Next::Stay };
        match self.picking.on(command, key, &page.outcomes, scene) {
            Some(next) => next,
            None if command == Command::Note => Next::Open(Box::new(Screen::Note(Note::on_case(None)))),
            None => Next::Stay,
        }
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let page = page(scene)?;
        let (area, theme) = (comfortable(area), scene.theme);
        let mut head = vec![Line::default()];
        head.extend(paragraph(&scene.locale.tr(ended(page.ending)), area.width, theme.dim()));
        head.push(Line::default());
        head.extend(paragraph(&scene.locale.tr("outcome-question"), area.width, theme.spoken()));
        let mut foot = vec![Line::default()];
        let most = usize::from(area.height).saturating_sub(head.len() + 3).max(1);
        foot.extend(self.picking.lines(&page.outcomes, area.width, most, scene));
        foot.push(Line::default());
        foot.push(self.picking.prompt(&page.outcomes, scene).unwrap_or_default());
        Sheet { head, foot, focus: None, cursor: None }.draw(area, buffer, &self.scroll, scene)
    }
}

/// Key of the message that says how an interview ended.
pub(super) fn ended(ending: Ending) -> &'static str {
    match ending {
        Ending::Complete => "ended-complete",
        Ending::Partial => "ended-partial",
        Ending::BrokenOff => "ended-broken-off",
        Ending::Refused => "ended-refused",
        Ending::RefusedHousehold => "ended-refused-household",
        Ending::FactsRefused => "ended-facts-refused",
        Ending::NotEligible => "ended-not-eligible",
        Ending::QuotaFull => "ended-quota-full",
        Ending::NotAvailable => "ended-not-available",
        Ending::Unreached => "ended-unreached",
    }
}

fn page<'a>(scene: &Scene<'a>) -> Option<&'a Choosing> {
    match &scene.view.page {
        Page::Outcome(page) => Some(page),
        _ => None,
    }
}
