//! The interviewers: what each is doing, and what came of the day so far.

use super::super::Board;
use super::super::table::Table;
use super::{NONE, decimal, percent};
use crate::locale::duration;
use crate::station::monitor::picture::Doing;
use crate::tui::screens::Scene;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Key of what somebody is doing.
fn doing(doing: Doing) -> &'static str {
    match doing {
        Doing::Interviewing => "monitor-interviewing",
        Doing::Calling => "monitor-calling",
        Doing::Between => "monitor-between",
        Doing::Silent => "monitor-silent",
        Doing::Away => "monitor-away",
    }
}

pub(super) fn render(board: &Board, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
    let (locale, theme) = (scene.locale, scene.theme);
    let per_hour = || locale.tr("monitor-per-hour");
    let mut table = Table::default()
        .text(locale.tr("monitor-name"), 0)
        .text(locale.tr("monitor-doing"), 4)
        .figure(locale.tr("monitor-for"), 0)
        .figure(locale.tr("monitor-case"), 6)
        .text(locale.tr("monitor-item"), 0)
        .figure(locale.tr("monitor-calls"), 0)
        .figure(per_hour(), 7)
        .figure(locale.tr("monitor-completes"), 0)
        .figure(per_hour(), 3)
        .figure(locale.tr("monitor-refusals"), 0)
        .figure(locale.tr("monitor-mean"), 5)
        .figure(locale.tr("monitor-speed"), 2)
        .figure(locale.tr("monitor-dont-know"), 1);
    for line in &board.picture.interviewers {
        let style = match line.doing {
            Doing::Silent => theme.late(),
            Doing::Away => theme.dim(),
            _ => theme.plain(),
        };
        let row = vec![
            line.name.clone(),
            locale.tr(doing(line.doing)),
            duration(scene.now.since(line.since)),
            line.case.as_ref().map_or_else(String::new, |(case, country)| format!("{case} {country}")),
            line.item.clone().unwrap_or_default(),
            line.calls.to_string(),
            decimal(line.an_hour(line.calls), locale),
            line.completes.to_string(),
            decimal(line.an_hour(line.completes), locale),
            line.refusals.to_string(),
            line.mean.map_or_else(|| NONE.to_owned(), |seconds| duration(seconds * 1000)),
            percent(line.speed),
            percent(line.dont_know),
        ];
        table.row(row, style);
    }
    table.draw(area, buffer, theme, (table.len() > 0).then(|| board.chosen()));
}
