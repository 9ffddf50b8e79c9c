//! A case to dial: its numbers, the time where they ring, what came before, and what came of it now.

use super::note::Note;
use super::picking::Picking;
use super::{Next, Scene, Screen};
use crate::station::view::{self, Action, Page, PastAttempt, PastNote};
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Scroll, Sheet, comfortable, labelled, paragraph};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// A case to dial.
#[derive(Debug, Default)]
pub(in crate::tui) struct Call {
    picking: Picking,
    scroll: Scroll,
}

impl Call {
    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        if self.picking.waits() { Context::Picked } else { Context::Call }
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        let Some(page) = page(scene) else { return Next::Stay };
        match command {
            Command::Take if !self.picking.waits() => Next::act(Action::Answered),
            Command::GiveBack => Next::act(Action::GiveBack),
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
        let fits = |sheet: &Sheet| sheet.height() <= usize::from(area.height);
        let settings = [(page.outcomes.len().div_ceil(2), true), (ROWS, true)]
            .map(|(most, airy)| self.sheet(page, area, most, airy, scene));
        let sheet = settings.into_iter().find(fits).unwrap_or_else(|| self.sheet(page, area, ROWS, false, scene));
        sheet.draw(area, buffer, &self.scroll, scene)
    }

    /// With so many rows of outcomes, and with blank lines or without.
    fn sheet(&self, page: &view::Call, area: Rect, most: usize, airy: bool, scene: &Scene<'_>) -> Sheet {
        let (theme, locale) = (scene.theme, scene.locale);
        let air = |lines: &mut Vec<Line<'static>>| lines.extend(airy.then(Line::default));
        let mut head = Vec::new();
        air(&mut head);
        head.extend(number(page, scene));
        air(&mut head);
        head.extend(clocks(area.width, scene));
        head.extend(agreed(page, area.width, scene));
        head.extend(before(page, area.width, scene));
        let mut foot = vec![Line::default()];
        foot.extend(paragraph(&locale.tr("call-question"), area.width, theme.dim()));
        foot.extend(self.picking.lines(&page.outcomes, area.width, most, scene));
        air(&mut foot);
        let waiting = || {
            let resume = page.suspended.is_some();
            Line::styled(locale.tr(if resume { "prompt-answered-again" } else { "prompt-answered" }), theme.code())
        };
        foot.push(self.picking.prompt(&page.outcomes, scene).unwrap_or_else(waiting));
        Sheet { head, foot, focus: None, cursor: None }
    }
}

/// Rows of outcomes where there is little room: three columns.
const ROWS: usize = 5;

/// The number to dial with whom to ask for, and the other numbers.
fn number(page: &view::Call, scene: &Scene<'_>) -> Vec<Line<'static>> {
    let theme = scene.theme;
    let mut phones = page.phones.iter();
    let first = phones.next().cloned().unwrap_or_default();
    let mut number = vec![Span::raw("   "), Span::styled(format!(" {first} "), theme.picked())];
    if let Some(name) = &page.name {
        number.push(Span::styled(
            format!("   {}", scene.locale.tr_with("call-name", &[("name", name.as_str().into())])),
            theme.spoken(),
        ));
    }
    let mut lines = vec![Line::from(number)];
    lines.extend(phones.map(|phone| Line::styled(format!("    {phone}"), theme.plain())));
    lines
}

/// The time there and here.
fn clocks(columns: u16, scene: &Scene<'_>) -> Vec<Line<'static>> {
    let (frame, locale, theme) = (&scene.view.frame, scene.locale, scene.theme);
    let here = locale.time(scene.now, scene.centre);
    let country = frame.country.clone().unwrap_or_default();
    let text = match &frame.time_zone {
        Some(zone) => {
            let words = [
                ("country", country.into()),
                ("there", locale.date_time(scene.now, zone).into()),
                ("town", locale.town(zone).into()),
                ("here", here.into()),
            ];
            locale.tr_with("call-clocks", &words)
        }
        None => locale.tr_with("call-clock-here", &[("country", country.into()), ("here", here.into())]),
    };
    paragraph(&text, columns, theme.plain())
}

/// The appointment that is kept, and the interview that waits, with what is said before it goes on.
fn agreed(page: &view::Call, columns: u16, scene: &Scene<'_>) -> Vec<Line<'static>> {
    let (locale, theme) = (scene.locale, scene.theme);
    let mut lines = Vec::new();
    if let Some(at) = page.appointment {
        lines.extend(paragraph(
            &locale.tr_with("call-appointment", &[("at", locale.date_time(at, there(scene)).into())]),
            columns,
            theme.code(),
        ));
    }
    if let Some(suspended) = &page.suspended {
        let words =
            [("at", suspended.at.as_str().into()), ("language", locale.language_name(&suspended.language).into())];
        lines.extend(paragraph(&locale.tr_with("call-suspended", &words), columns, theme.code()));
        lines.extend(paragraph(&suspended.spoken, columns, theme.spoken()));
    }
    lines
}

/// Notes, then earlier calls.
fn before(page: &view::Call, columns: u16, scene: &Scene<'_>) -> Vec<Line<'static>> {
    let notes = page.notes.iter().flat_map(|note| past_note(note, columns, scene));
    let attempts = page.attempts.iter().flat_map(|attempt| past_attempt(attempt, columns, scene));
    let past: Vec<Line<'static>> = notes.chain(attempts).collect();
    if past.is_empty() { past } else { std::iter::once(Line::default()).chain(past).collect() }
}

/// The respondent's zone; the centre's where the case has none.
fn there<'a>(scene: &Scene<'a>) -> &'a str {
    scene.view.frame.time_zone.as_deref().unwrap_or(scene.centre)
}

/// Columns for the time of an earlier call or note.
const WHEN: u16 = 23;

fn past_attempt(past: &PastAttempt, columns: u16, scene: &Scene<'_>) -> Vec<Line<'static>> {
    let (locale, theme) = (scene.locale, scene.theme);
    let outcome = past.outcome.map_or_else(|| locale.tr("call-vanished"), |outcome| locale.tr(&outcome.message()));
    let text = format!("{outcome} · {}", past.staff);
    labelled(&format!(" {}", locale.date_time(past.at, there(scene))), WHEN, theme.dim(), &text, columns, theme.plain())
}

fn past_note(past: &PastNote, columns: u16, scene: &Scene<'_>) -> Vec<Line<'static>> {
    let theme = scene.theme;
    let text = scene
        .locale
        .tr_with("call-note", &[("text", past.text.as_str().into()), ("staff", past.staff.as_str().into())]);
    labelled(
        &format!(" {}", scene.locale.date_time(past.at, there(scene))),
        WHEN,
        theme.dim(),
        &text,
        columns,
        theme.plain(),
    )
}

fn page<'a>(scene: &Scene<'a>) -> Option<&'a view::Call> {
    match &scene.view.page {
        Page::Call(page) => Some(page),
        _ => None,
    }
}
