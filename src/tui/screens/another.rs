//! The page after a person was turned away: the question for another adult, and what it is when nobody comes.

use super::note::Note;
use super::picking::Picking;
use super::{Next, Scene, Screen};
use crate::station::view::{self, Action, Page};
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Blank, Scroll, Sheet, comfortable, paragraph};
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
        let area = comfortable(area);
        let settings = [Blank::Everywhere, Blank::AfterSpoken].map(|blank| self.sheet(page, area, blank, scene));
        let fits = |sheet: &Sheet| sheet.height() <= usize::from(area.height);
        let sheet = settings.into_iter().find(fits).unwrap_or_else(|| self.sheet(page, area, Blank::Nowhere, scene));
        sheet.draw(area, buffer, &self.scroll, scene)
    }

    /// The question, the way on, what to say when nobody comes; with blank lines or without.
    fn sheet(&self, page: &view::Another, area: Rect, blank: Blank, scene: &Scene<'_>) -> Sheet {
        let (theme, locale) = (scene.theme, scene.locale);
        let air = |lines: &mut Vec<Line<'static>>, least: Blank| lines.extend((blank >= least).then(Line::default));
        let mut head = paragraph(&page.spoken, area.width, theme.spoken());
        if !page.wanted.is_empty() {
            air(&mut head, Blank::Everywhere);
            head.extend(paragraph(
                &locale.tr_with("another-wanted", &[("groups", page.wanted.join(" · ").into())]),
                area.width,
                theme.instruction(),
            ));
        }
        let mut foot = Vec::new();
        air(&mut foot, Blank::AfterSpoken);
        foot.extend(paragraph(&locale.tr("another-yes"), area.width, theme.code()));
        air(&mut foot, Blank::AfterSpoken);
        foot.extend(paragraph(&locale.tr("another-no"), area.width, theme.dim()));
        foot.extend(paragraph(&page.goodbye, area.width, theme.spoken()));
        air(&mut foot, Blank::AfterSpoken);
        let mut last = Vec::new();
        air(&mut last, Blank::Everywhere);
        last.push(self.picking.prompt(&page.outcomes, scene).unwrap_or_default());
        let most = usize::from(area.height).saturating_sub(head.len() + foot.len() + last.len()).max(1);
        foot.extend(self.picking.lines(&page.outcomes, area.width, most, scene));
        foot.append(&mut last);
        Sheet { head, foot, focus: None, cursor: None }
    }
}

fn page<'a>(scene: &Scene<'a>) -> Option<&'a view::Another> {
    match &scene.view.page {
        Page::Another(page) => Some(page),
        _ => None,
    }
}
