//! The quotas as a map: one block a country and group, its variables crossed, each cell with its sign and its share.

use super::super::Board;
use super::{percent, quotas::legend, style};
use crate::fieldwork::pace::share;
use crate::fieldwork::plan::COUNTRY;
use crate::layout::{pad, shorten, width};
use crate::station::monitor::picture::CellLine;
use crate::tui::screens::Scene;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

/// Columns of a cell: its sign and its share.
const CELL: usize = 8;
/// Columns of a row's label, at most.
const LABEL: usize = 18;
/// Between two blocks.
const GAP: u16 = 3;

/// A country and group: its cells by row and column.
pub(super) struct Block<'a> {
    title: String,
    columns: Vec<String>,
    rows: Vec<(String, Vec<Option<&'a CellLine>>)>,
}

/// The blocks of the country looked at, countries in order, groups within them.
pub(super) fn blocks(board: &Board) -> Vec<Block<'_>> {
    let picture = &board.picture;
    let countries = picture.countries.iter().map(|line| line.country.as_str());
    let wanted = countries.filter(|country| board.country.as_ref().is_none_or(|wanted| wanted == country));
    let groups = &picture.groups;
    wanted.flat_map(|country| groups.iter().filter_map(move |group| block(board, country, group))).collect()
}

fn block<'a>(board: &'a Board, country: &str, (group, by): &'a (String, Vec<String>)) -> Option<Block<'a>> {
    let picture = &board.picture;
    let of = |line: &&CellLine| {
        line.cell.group == *group && line.cell.facts.get(COUNTRY).map_or("", String::as_str) == country
    };
    let cells: Vec<&CellLine> = picture.cells.iter().filter(of).collect();
    if cells.is_empty() {
        return None;
    }
    let values = |variable: &String| {
        let mut values: Vec<&str> = Vec::new();
        for value in cells.iter().filter_map(|line| line.cell.facts.get(variable)) {
            if !values.contains(&value.as_str()) {
                values.push(value);
            }
        }
        values
    };
    // The variable with the most values goes down, the others across.
    let down = by.iter().max_by_key(|variable| values(variable).len())?;
    let across: Vec<&String> = by.iter().filter(|variable| *variable != down).collect();
    let language = board.locale.language();
    let said = |variable: &String, value: &str| picture.labels.say(language, variable, value).to_owned();
    let key = |line: &CellLine| {
        let parts =
            across.iter().filter_map(|variable| line.cell.facts.get(*variable).map(|value| said(variable, value)));
        parts.collect::<Vec<_>>().join(" ")
    };
    let mut columns: Vec<String> = Vec::new();
    for line in &cells {
        let key = key(line);
        if !columns.contains(&key) {
            columns.push(key);
        }
    }
    let row = |value: &str| {
        let own = |column: &String| {
            let at =
                |line: &&&CellLine| line.cell.facts.get(down).is_some_and(|own| own == value) && key(line) == *column;
            cells.iter().find(at).copied()
        };
        (said(down, value), columns.iter().map(own).collect())
    };
    let rows = values(down).into_iter().map(row).collect();
    Some(Block { title: [country, group.as_str()].join(" "), columns, rows })
}

impl Block<'_> {
    fn label(&self) -> usize {
        self.rows.iter().map(|(label, _)| width(label)).max().unwrap_or(0).clamp(4, LABEL)
    }

    fn width(&self) -> u16 {
        let columns = self.label() + self.columns.len() * CELL;
        u16::try_from(columns.max(width(&self.title))).unwrap_or(u16::MAX)
    }

    fn height(&self) -> u16 {
        u16::try_from(self.rows.len() + 1 + usize::from(self.has_head())).unwrap_or(u16::MAX)
    }

    /// A single column without a name needs no head.
    fn has_head(&self) -> bool {
        self.columns.iter().any(|column| !column.is_empty())
    }

    fn lines(&self, scene: &Scene<'_>, chosen: bool) -> Vec<Line<'static>> {
        let (theme, label) = (scene.theme, self.label());
        let mut lines = vec![Line::styled(self.title.clone(), if chosen { theme.picked() } else { theme.code() })];
        if self.has_head() {
            let mut spans = vec![Span::raw(" ".repeat(label))];
            spans.extend(self.columns.iter().map(|column| {
                let text = shorten(column, CELL - 1);
                Span::styled(format!("{}{text}", " ".repeat(CELL - width(&text))), theme.dim())
            }));
            lines.push(Line::from(spans));
        }
        for (name, cells) in &self.rows {
            let mut spans = vec![Span::styled(pad(name, label), theme.plain())];
            spans.extend(cells.iter().map(|cell| match cell {
                Some(line) => {
                    let share =
                        percent(share(line.cell.state.counted, line.cell.state.target), scene.locale).replace(' ', "");
                    let text = format!(" {:>2}{share:>5}", line.standing.sign());
                    Span::styled(text, style(line.standing, theme))
                }
                None => Span::styled(" ".repeat(CELL), Style::new()),
            }));
            lines.push(Line::from(spans));
        }
        lines
    }
}

/// Where each block goes: side by side while there is room, then below; and how far down that reaches.
fn places(blocks: &[Block<'_>], columns: u16) -> Vec<(u16, u16)> {
    let (mut x, mut y, mut tallest) = (0_u16, 0_u16, 0_u16);
    let mut places = Vec::new();
    for block in blocks {
        if x > 0 && x.saturating_add(block.width()) > columns {
            (x, y, tallest) = (0, y.saturating_add(tallest).saturating_add(1), 0);
        }
        places.push((x, y));
        x = x.saturating_add(block.width()).saturating_add(GAP);
        tallest = tallest.max(block.height());
    }
    places
}

pub(super) fn render(board: &Board, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
    let blocks = blocks(board);
    let room = area.height.saturating_sub(1);
    let places = places(&blocks, area.width);
    let chosen = board.chosen();
    // The row of blocks with the chosen one begins the page, where not all fit.
    let bottom = blocks.iter().zip(&places).map(|(block, (_, y))| y.saturating_add(block.height())).max().unwrap_or(0);
    let first = places.get(chosen).map_or(0, |(_, y)| *y).min(bottom.saturating_sub(room));
    for (number, (block, (x, y))) in blocks.iter().zip(&places).enumerate() {
        for (line, down) in block.lines(scene, number == chosen).into_iter().zip(*y..) {
            let Some(down) = down.checked_sub(first).filter(|down| *down < room) else { continue };
            let within = Rect {
                x: area.x + x.min(&area.width.saturating_sub(1)),
                y: area.y + down,
                width: area.width.saturating_sub(*x),
                height: 1,
            };
            line.render(within, buffer);
        }
    }
    legend(Rect { y: area.y + room, height: 1, ..area }, buffer, scene);
}
