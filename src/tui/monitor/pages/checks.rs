//! Interviews to be checked with their respondents, and what that came to so far.

use super::super::Board;
use super::super::table::Table;
use super::figures::headed;
use crate::store::Checked;
use crate::tui::screens::Scene;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

pub(super) fn render(board: &Board, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
    let (locale, theme, checks) = (scene.locale, scene.theme, &board.picture.checks);
    let of = |result: Checked| {
        let found = checks.results.iter().find(|(known, _)| *known == result);
        found.map_or(0, |(_, many)| *many)
    };
    let words = [
        ("open", checks.open.into()),
        ("confirmed", of(Checked::Confirmed).into()),
        ("refused", of(Checked::Refused).into()),
        ("differs", of(Checked::Differs).into()),
        ("rejected", checks.rejected.into()),
    ];
    let below = headed(locale.tr_with("monitor-checked", &words), area, buffer, scene);
    let mut table = Table::default()
        .figure(locale.tr("monitor-interview"), 0)
        .figure(locale.tr("monitor-case"), 0)
        .text(String::new(), 0)
        .text(locale.tr("monitor-name"), 0)
        .text(locale.tr("monitor-ended"), 2)
        .text(locale.tr("monitor-number"), 0)
        .text(String::new(), 1);
    for check in &checks.first {
        let row = vec![
            check.interview.to_string(),
            check.case.to_string(),
            check.country.clone(),
            check.staff.clone(),
            check.ended.map(|at| locale.date_time(at, scene.centre)).unwrap_or_default(),
            if checks.first.iter().all(|check| check.numbers.is_empty()) {
                locale.tr("monitor-number-hidden")
            } else {
                check.numbers.join(", ")
            },
            if check.tried { locale.tr("monitor-tried") } else { String::new() },
        ];
        table.row(row, theme.plain());
    }
    table.draw(below, buffer, theme, (table.len() > 0).then(|| board.chosen()));
}
