//! The pages: which there are, and how figures, days and shares are written on all of them. What is on one is in its file.

mod checks;
mod figures;
mod map;
mod people;
mod quotas;
mod rates;
mod signals;

use super::Board;
use crate::fieldwork::pace::Standing;
use crate::ids::Millis;
use crate::locale::{Locale, duration};
use crate::station::monitor::measures::Measure;
use crate::store::Cell;
use crate::tui::keys::Context;
use crate::tui::screens::Scene;
use crate::tui::theme::Theme;
use crate::tui::widgets::paragraph;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

/// What is not known.
const NONE: &str = "–";

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    Quotas,
    Map,
    Interviewers,
    Outcomes,
    Appointments,
    Hours,
    Checks,
    Rates,
    Signals,
}

impl Page {
    pub(super) const ALL: [Self; 9] = [
        Self::Quotas,
        Self::Map,
        Self::Interviewers,
        Self::Outcomes,
        Self::Appointments,
        Self::Hours,
        Self::Checks,
        Self::Rates,
        Self::Signals,
    ];

    pub(super) fn number(self) -> usize {
        Self::ALL.iter().position(|page| *page == self).unwrap_or(0)
    }

    /// Key of its name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Quotas => "monitor-quotas",
            Self::Map => "monitor-map",
            Self::Interviewers => "monitor-interviewers",
            Self::Outcomes => "monitor-outcomes",
            Self::Appointments => "monitor-appointments",
            Self::Hours => "monitor-hours",
            Self::Checks => "monitor-checks",
            Self::Rates => "monitor-rates",
            Self::Signals => "monitor-signals",
        }
    }

    /// How many rows it has to choose from.
    pub(super) fn rows(self, board: &Board) -> usize {
        let picture = &board.picture;
        match self {
            Self::Quotas => board.cells().len(),
            Self::Map => map::blocks(board).len(),
            Self::Interviewers => picture.interviewers.len(),
            Self::Outcomes => picture.outcomes.len(),
            Self::Appointments => picture.appointments.first_missed.len() + picture.appointments.next.len(),
            Self::Hours => picture.hours.len(),
            Self::Checks => picture.checks.first.len(),
            Self::Rates => rates::rows(),
            Self::Signals => signals::rows(&picture.measures),
        }
    }

    /// What it needs to be measured.
    pub(super) fn measure(self) -> Option<Measure> {
        match self {
            Self::Rates => Some(Measure::Rates),
            Self::Signals => Some(Measure::Quality),
            _ => None,
        }
    }

    /// Where the keyboard is on it.
    pub(super) fn context(self) -> Context {
        match self {
            Self::Quotas => Context::MonitorQuotas,
            Self::Interviewers => Context::MonitorPeople,
            Self::Appointments => Context::MonitorAgreed,
            Self::Checks => Context::MonitorChecks,
            Self::Map | Self::Outcomes | Self::Hours | Self::Rates | Self::Signals => Context::Monitor,
        }
    }
}

/// Draws the page shown.
pub(super) fn render(board: &Board, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
    match board.page {
        Page::Quotas => quotas::render(board, area, buffer, scene),
        Page::Map => map::render(board, area, buffer, scene),
        Page::Interviewers => people::render(board, area, buffer, scene),
        Page::Outcomes => figures::outcomes(board, area, buffer, scene),
        Page::Appointments => figures::appointments(board, area, buffer, scene),
        Page::Hours => figures::hours(board, area, buffer, scene),
        Page::Checks => checks::render(board, area, buffer, scene),
        Page::Rates => rates::render(board, area, buffer, scene),
        Page::Signals => signals::render(board, area, buffer, scene),
    }
}

/// A figure with one decimal, as the language writes it.
pub(super) fn decimal(figure: Option<f64>, locale: &Locale) -> String {
    figure.map_or_else(|| NONE.to_owned(), |figure| locale.decimal(figure, 1))
}

/// A share in per cent.
pub(super) fn percent(part: Option<f64>, locale: &Locale) -> String {
    part.map_or_else(|| NONE.to_owned(), |part| locale.percent(part, 0))
}

/// A share in per cent with one decimal.
fn percent_finely(part: Option<f64>, locale: &Locale) -> String {
    part.map_or_else(|| NONE.to_owned(), |part| locale.percent(part, 1))
}

/// How long ago something was measured, and how far its next measure is.
fn age(at: Option<Millis>, measure: Measure, board: &Board, scene: &Scene<'_>) -> String {
    let locale = scene.locale;
    let age = at.map(|at| locale.tr_with("measure-age", &[("age", duration(scene.now.since(at)).into())]));
    let reading = board.picture.measures.reading.filter(|(of, _)| *of == measure).map(|(_, many)| {
        locale.tr_with("measure-reading", &[("many", i64::try_from(many).unwrap_or(i64::MAX).into())])
    });
    [age, reading].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Texts at the foot of an area, as far as a head and three rows are left above a blank line.
fn footed(texts: &[String], area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Rect {
    let lines: Vec<_> = texts.iter().flat_map(|text| paragraph(text, area.width, scene.theme.dim())).collect();
    let many = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height.saturating_sub(5));
    for (line, y) in lines.into_iter().zip(area.bottom() - many..area.bottom()) {
        line.render(Rect { y, height: 1, ..area }, buffer);
    }
    Rect { height: area.height.saturating_sub(many + 1), ..area }
}

/// A count that may not be known.
pub(super) fn count(count: Option<i64>) -> String {
    count.map_or_else(|| NONE.to_owned(), |count| count.to_string())
}

/// A day on the centre's calendar.
pub(super) fn day(at: Option<Millis>, scene: &Scene<'_>) -> String {
    at.map_or_else(|| NONE.to_owned(), |at| scene.locale.date(at, scene.centre))
}

/// How a cell looks that stands so; its sign says the same.
fn style(standing: Standing, theme: Theme) -> Style {
    match standing {
        Standing::VeryLate => theme.very_late(),
        Standing::Late => theme.late(),
        Standing::OnTime => theme.plain(),
        Standing::Full => theme.full(),
        Standing::Closed => theme.dim(),
    }
}

/// What a cell is, beside its country, in the language of the interface.
pub(super) fn facts(board: &Board, cell: &Cell) -> String {
    let picture = &board.picture;
    let by = picture.groups.iter().find(|(group, _)| *group == cell.group).map(|(_, by)| by.as_slice());
    let language = board.locale.language();
    let said = by
        .unwrap_or_default()
        .iter()
        .filter_map(|variable| cell.facts.get(variable).map(|value| picture.labels.say(language, variable, value)));
    said.collect::<Vec<_>>().join(" · ")
}
