//! The quotas as a table, the latest cells first.

use super::super::Board;
use super::super::table::Table;
use super::{count, day, decimal, facts, percent, style};
use crate::fieldwork::pace::share;
use crate::fieldwork::plan::COUNTRY;
use crate::tui::screens::Scene;
use crate::tui::widgets::paragraph;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Widget;

pub(super) fn render(board: &Board, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
    let (locale, theme) = (scene.locale, scene.theme);
    let cells = board.cells();
    if cells.is_empty() {
        let lines = paragraph(&locale.tr("monitor-no-quotas"), area.width, theme.plain());
        for (line, y) in lines.into_iter().zip(area.y..area.bottom()) {
            line.render(Rect { y, height: 1, ..area }, buffer);
        }
        return;
    }
    let mut table = Table::default()
        .text(String::new(), 0)
        .figure(locale.tr("monitor-cell"), 3)
        .text(String::new(), 0)
        .text(locale.tr("monitor-facts"), 0)
        .figure(locale.tr("monitor-target"), 0)
        .figure(locale.tr("monitor-counted"), 0)
        .figure(locale.tr("monitor-held"), 2)
        .figure(locale.tr("monitor-over"), 5)
        .figure("%".to_owned(), 0)
        .figure(locale.tr("monitor-per-hour"), 4)
        .figure(locale.tr("monitor-full"), 1)
        .figure(locale.tr("monitor-missing"), 0);
    for line in cells {
        let state = &line.cell.state;
        let row = vec![
            line.standing.sign().to_owned(),
            state.cell.to_string(),
            line.cell.facts.get(COUNTRY).cloned().unwrap_or_default(),
            facts(board, &line.cell),
            state.target.to_string(),
            state.counted.to_string(),
            state.held.to_string(),
            line.cell.over.to_string(),
            percent(share(state.counted, state.target), locale),
            decimal(line.forecast.per_hour, locale),
            day(line.finish, scene),
            count(line.forecast.shortfall),
        ];
        table.row(row, style(line.standing, theme));
    }
    let above = area.height.saturating_sub(1);
    table.draw(Rect { height: above, ..area }, buffer, theme, Some(board.chosen()));
    legend(Rect { y: area.y + above, height: 1, ..area }, buffer, scene);
}

/// What the signs mean.
pub(super) fn legend(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
    Line::styled(scene.locale.tr("monitor-legend"), scene.theme.dim()).render(area, buffer);
}
