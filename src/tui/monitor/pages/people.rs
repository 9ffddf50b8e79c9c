//! The interviewers: what each is doing, and what came of the day so far.

use super::super::Board;
use super::super::table::Table;
use super::{NONE, decimal, percent};
use crate::layout::shorten;
use crate::locale::duration;
use crate::station::monitor::picture::Doing;
use crate::tui::screens::Scene;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Widget;

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
        .figure(locale.tr("signals-pace"), 2)
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
            percent(line.speed, locale),
            percent(line.dont_know, locale),
        ];
        table.row(row, style);
    }
    let said = said(board, scene, usize::from(area.width));
    let lines = u16::try_from(said.len()).unwrap_or(u16::MAX).min(area.height / 2);
    let (above, below) = (area.height - lines, area.bottom() - lines);
    // A blank line between the two.
    let rows = if lines == 0 { above } else { above.saturating_sub(1) };
    table.draw(Rect { height: rows, ..area }, buffer, theme, (table.len() > 0).then(|| board.chosen()));
    for (line, y) in said.into_iter().zip(below..area.bottom()) {
        line.render(Rect { y, height: 1, ..area }, buffer);
    }
}

/// What was said last: each line with who has read it, and what they answered.
fn said(board: &Board, scene: &Scene<'_>, columns: usize) -> Vec<Line<'static>> {
    let (locale, theme) = (scene.locale, scene.theme);
    let mut lines = Vec::new();
    for sent in &board.picture.messages {
        let names = |read: bool| {
            let of = sent.to.iter().filter(|to| to.read_at.is_some() == read).map(|to| to.name.as_str());
            of.collect::<Vec<_>>().join(", ")
        };
        let to = if sent.everybody { locale.tr("message-everybody") } else { names(true) + &names(false) };
        let time = locale.time(sent.at, scene.centre);
        let (staff, text) = (sent.message.sender.clone(), sent.message.text.clone());
        let words = [("time", time.into()), ("staff", staff.into()), ("to", to.into()), ("text", text.into())];
        lines.push(Line::styled(shorten(&locale.tr_with("message-sent", &words), columns), theme.plain()));
        for to in &sent.to {
            if let Some(answer) = &to.answer {
                lines.push(Line::styled(shorten(&format!("      {}: {answer}", to.name), columns), theme.code()));
            }
        }
        let told =
            |key: &str, names: String| (!names.is_empty()).then(|| locale.tr_with(key, &[("names", names.into())]));
        let read = match (told("message-read-by", names(true)), told("message-unread-by", names(false))) {
            (Some(read), Some(unread)) => format!("{unread} · {read}"),
            (Some(read), None) => read,
            (None, _) => locale.tr("message-unread"),
        };
        lines.push(Line::styled(shorten(&format!("      {read}"), columns), theme.dim()));
    }
    lines
}
