//! What calls came to, what is agreed, and how the day went hour by hour. Rates are not computed here.

use super::super::Board;
use super::super::table::Table;
use super::percent;
use crate::fieldwork::pace::{figure, share};
use crate::tui::screens::Scene;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Widget;

/// The first line of an area, and the rest below a blank one.
pub(super) fn headed(text: String, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Rect {
    Line::styled(text, scene.theme.plain()).render(Rect { height: 1, ..area }, buffer);
    Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area }
}

pub(super) fn outcomes(board: &Board, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
    let (locale, theme, whole) = (scene.locale, scene.theme, &board.picture.whole);
    let words = [
        ("today", percent(share(whole.refusals.today, whole.contacts.today), locale).into()),
        ("all", percent(share(whole.refusals.all, whole.contacts.all), locale).into()),
    ];
    let below = headed(locale.tr_with("monitor-refused", &words), area, buffer, scene);
    let mut table = Table::default()
        .text(locale.tr("monitor-code"), 0)
        .text(locale.tr("monitor-outcome"), 0)
        .figure(locale.tr("monitor-today"), 0)
        .figure("%".to_owned(), 0)
        .figure(locale.tr("monitor-all"), 0)
        .figure("%".to_owned(), 0);
    for line in &board.picture.outcomes {
        let row = vec![
            line.outcome.aapor.to_owned(),
            locale.tr(&line.outcome.message()),
            line.calls.today.to_string(),
            percent(share(line.calls.today, whole.calls.today), locale),
            line.calls.all.to_string(),
            percent(share(line.calls.all, whole.calls.all), locale),
        ];
        table.row(row, theme.plain());
    }
    table.draw(below, buffer, theme, (table.len() > 0).then(|| board.chosen()));
}

pub(super) fn appointments(board: &Board, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
    let (locale, theme, agreed) = (scene.locale, scene.theme, &board.picture.appointments);
    let words = [("missed", agreed.missed.into()), ("coming", agreed.coming.into())];
    let below = headed(locale.tr_with("monitor-agreed", &words), area, buffer, scene);
    let mut table = Table::default()
        .text(String::new(), 0)
        .figure(locale.tr("monitor-case"), 0)
        .text(String::new(), 0)
        .text(locale.tr("monitor-here"), 0)
        .text(locale.tr("monitor-there"), 0)
        .text(locale.tr("monitor-with"), 0);
    let missed = agreed.first_missed.iter().map(|agreed| (true, agreed));
    for (missed, agreed) in missed.chain(agreed.next.iter().map(|agreed| (false, agreed))) {
        let row = vec![
            if missed { locale.tr("monitor-missed") } else { String::new() },
            agreed.case.to_string(),
            agreed.country.clone(),
            locale.date_time(agreed.due, scene.centre),
            locale.time(agreed.due, &agreed.time_zone),
            agreed.staff.clone().unwrap_or_else(|| locale.tr("monitor-anyone")),
        ];
        table.row(row, if missed { theme.late() } else { theme.plain() });
    }
    table.draw(below, buffer, theme, (table.len() > 0).then(|| board.chosen()));
}

/// Columns of the longest bar.
const BAR: f64 = 24.0;

pub(super) fn hours(board: &Board, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
    let (locale, theme, hours) = (scene.locale, scene.theme, &board.picture.hours);
    let most = hours.iter().map(|line| line.calls).max().unwrap_or(0);
    let mut table = Table::default()
        .text(locale.tr("monitor-hour"), 0)
        .figure(locale.tr("monitor-calls"), 0)
        .figure(locale.tr("monitor-contacts"), 0)
        .figure(locale.tr("monitor-completes"), 0)
        .figure(locale.tr("monitor-refusals"), 0)
        .text(locale.tr("monitor-calls"), 1);
    for line in hours {
        let row = vec![
            format!("{:02}:00", line.hour),
            line.calls.to_string(),
            line.contacts.to_string(),
            line.completes.to_string(),
            line.refusals.to_string(),
            bar(line.calls, line.completes, most),
        ];
        table.row(row, theme.plain());
    }
    table.draw(area, buffer, theme, (table.len() > 0).then(|| board.chosen()));
}

/// Calls as a bar, the completes among them full.
fn bar(calls: i64, completes: i64, most: i64) -> String {
    let columns = |count: i64| share(count, most).map_or(0, |part| whole((part * BAR).ceil()));
    let (all, full) = (columns(calls), columns(completes));
    format!("{}{}", "█".repeat(full.min(all)), "░".repeat(all.saturating_sub(full)))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to the longest bar")]
fn whole(columns: f64) -> usize {
    columns.clamp(0.0, BAR.max(figure(1))) as usize
}
