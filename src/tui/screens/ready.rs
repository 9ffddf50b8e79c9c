//! Between two calls: one key for the next, how far the countries are, what the last call came to.

use super::countries::Countries;
use super::{Next, Scene, Screen};
use crate::layout::{pad, width};
use crate::station::view::{self, Action, CountryCount, Page};
use crate::tui::app::Request;
use crate::tui::keys::{Command, Context};
use crate::tui::local_time::beginning_of_day;
use crate::tui::widgets::{Scroll, Sheet, comfortable, paragraph};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// Between two calls.
#[derive(Debug)]
pub(in crate::tui) struct Ready;

/// Columns of a country's bar.
const BAR: usize = 30;
/// Blank lines above.
const AIR: usize = 2;

impl Ready {
    pub(super) fn context(&self, scene: &Scene<'_>) -> Context {
        match page(scene).and_then(|page| page.cut_off.as_ref()) {
            None => Context::Ready,
            Some(cut_off) if cut_off.alive => Context::Elsewhere,
            Some(_) => Context::CutOff,
        }
    }

    pub(super) fn on(&mut self, command: Command, _: &KeyEvent, scene: &Scene<'_>) -> Next {
        let Some(page) = page(scene) else { return Next::Stay };
        match (command, &page.cut_off) {
            (Command::NextCall, _) => Next::act(Action::NextCall),
            (Command::TakeBack, Some(cut_off)) => Next::act(Action::TakeBack(cut_off.case)),
            (Command::Countries, _) => Next::Open(Box::new(Screen::Countries(Countries::of(page)))),
            (Command::Break, _) => Next::act(Action::Break),
            (Command::Figures, _) => Next::act(Action::Figures(beginning_of_day(scene.now, scene.centre))),
            (Command::SignOut, _) => Next::act(Action::SignOut),
            (Command::Quit, _) => Next::Ask(vec![Request::Act(Action::SignOut), Request::Quit]),
            _ => Next::Stay,
        }
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let page = page(scene)?;
        let (area, theme, locale) = (comfortable(area), scene.theme, scene.locale);
        let mut head = vec![Line::default(); AIR];
        let (big, small) = greeting(page, scene);
        head.push(Line::from(vec![Span::raw("   "), Span::styled(format!(" {big} "), theme.picked())]));
        head.push(Line::default());
        for text in small {
            head.extend(paragraph(&text, area.width, theme.plain()));
        }
        let words = [("calls", page.calls.into()), ("completes", page.completes.into())];
        head.extend(paragraph(&locale.tr_with("ready-today", &words), area.width, theme.plain()));
        if let Some(last) = &page.last {
            head.extend(paragraph(&last_call(last, scene), area.width, theme.plain()));
        }
        head.push(Line::default());
        head.extend(counts(page, scene));
        head.push(Line::default());
        let chosen = if page.chosen.is_empty() { locale.tr("ready-all-countries") } else { page.chosen.join(", ") };
        head.extend(paragraph(
            &locale.tr_with("ready-countries", &[("countries", chosen.into())]),
            area.width,
            theme.dim(),
        ));
        // Air above is the first to go.
        let over = head.len().saturating_sub(usize::from(area.height)).min(AIR);
        head.drain(..over);
        Sheet { head, ..Sheet::default() }.draw(area, buffer, &Scroll::default(), scene)
    }
}

/// What Enter does, and why it is not simply the next call.
fn greeting(page: &view::Ready, scene: &Scene<'_>) -> (String, Vec<String>) {
    let locale = scene.locale;
    let (alive, vanished) = match &page.cut_off {
        Some(cut_off) if cut_off.alive => (Some(cut_off), None),
        other => (None, other.as_ref()),
    };
    if let Some(cut_off) = vanished {
        let what = if cut_off.interview.is_some() { "ready-cut-off-interview" } else { "ready-cut-off-call" };
        let words =
            [("case", cut_off.case.to_string().into()), ("seen", locale.date_time(cut_off.seen, scene.centre).into())];
        return (locale.tr("ready-take-back"), vec![locale.tr_with(what, &words)]);
    }
    let nothing = page.nothing.map(|due| match due {
        None => locale.tr("ready-nothing"),
        Some(due) => locale.tr_with("ready-nothing-until", &[("due", locale.date_time(due, scene.centre).into())]),
    });
    let big = locale.tr(if nothing.is_none() { "ready-next-call" } else { "ready-try-again" });
    let elsewhere = alive.map(|cut_off| {
        let staff = scene.view.frame.staff.clone().unwrap_or_default();
        locale.tr_with("ready-elsewhere", &[("case", cut_off.case.to_string().into()), ("staff", staff.into())])
    });
    (big, nothing.into_iter().chain(elsewhere).collect())
}

fn last_call(last: &view::Last, scene: &Scene<'_>) -> String {
    let locale = scene.locale;
    let words = [("case", last.case.to_string().into()), ("outcome", locale.tr(&last.outcome.message()).into())];
    let mut text = locale.tr_with("ready-last", &words);
    if let Some(due) = last.due {
        text.push_str(&locale.tr_with("ready-last-due", &[("due", locale.date_time(due, scene.centre).into())]));
    }
    if last.over_quota {
        text.push_str(&locale.tr("ready-last-over"));
    }
    text
}

/// Completes against what is wanted, a country a line.
fn counts(page: &view::Ready, scene: &Scene<'_>) -> Vec<Line<'static>> {
    let (locale, theme) = (scene.locale, scene.theme);
    let label = |count: &CountryCount| {
        locale.tr_with("ready-count", &[("counted", count.counted.into()), ("target", count.target.into())])
    };
    let names = page.countries.iter().map(|count| width(&count.country)).max().unwrap_or(0);
    let labels = page.countries.iter().map(|count| width(&label(count))).max().unwrap_or(0);
    let line = |count: &CountryCount| {
        let target = usize::try_from(count.target).unwrap_or(0);
        let done = usize::try_from(count.counted)
            .unwrap_or(0)
            .min(target)
            .saturating_mul(BAR)
            .checked_div(target)
            .unwrap_or(0);
        let called = page.chosen.is_empty() || page.chosen.contains(&count.country);
        let style = if called { theme.plain() } else { theme.dim() };
        Line::from(vec![
            Span::styled(format!("   {}   ", pad(&count.country, names)), style),
            Span::styled("━".repeat(done), theme.accent()),
            Span::styled("─".repeat(BAR - done), theme.dim()),
            Span::styled(format!("   {}", pad(&label(count), labels)), style),
        ])
    };
    page.countries.iter().map(line).collect()
}

pub(super) fn page<'a>(scene: &Scene<'a>) -> Option<&'a view::Ready> {
    match &scene.view.page {
        Page::Ready(page) => Some(page),
        _ => None,
    }
}
