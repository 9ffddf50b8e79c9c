//! A table on the screen: as many columns as there is room for, the row chosen always in sight. What is in it is the pages' business.

use crate::layout::{pad, shorten, width};
use crate::tui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

/// Between two columns.
const GAP: usize = 2;
/// A text is not shortened below this.
const NARROWEST: usize = 6;

/// A column.
#[derive(Debug, Clone)]
pub(super) struct Column {
    title: String,
    figures: bool,
    /// Where there is no room, the column with the highest goes first; 0 stays.
    leaves: u8,
}

/// A table.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    columns: Vec<Column>,
    rows: Vec<(Vec<String>, Style)>,
}

impl Table {
    /// With a column of texts more.
    pub(super) fn text(self, title: String, leaves: u8) -> Self {
        self.column(Column { title, figures: false, leaves })
    }

    /// With a column of figures more.
    pub(super) fn figure(self, title: String, leaves: u8) -> Self {
        self.column(Column { title, figures: true, leaves })
    }

    fn column(mut self, column: Column) -> Self {
        self.columns.push(column);
        self
    }

    /// Adds a row.
    pub(super) fn row(&mut self, cells: Vec<String>, style: Style) {
        debug_assert_eq!(cells.len(), self.columns.len());
        self.rows.push((cells, style));
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The columns there is room for, each with its width.
    fn fitted(&self, room: usize) -> Vec<(usize, usize)> {
        let wide = |at: usize| {
            let cells = self.rows.iter().filter_map(|(cells, _)| cells.get(at)).map(|cell| width(cell));
            cells.chain(self.columns.get(at).map(|column| width(&column.title))).max().unwrap_or(0)
        };
        let mut shown: Vec<(usize, usize)> = (0..self.columns.len()).map(|at| (at, wide(at))).collect();
        loop {
            let needed: usize = shown.iter().map(|(_, wide)| wide + GAP).sum::<usize>().saturating_sub(GAP);
            let over = needed.saturating_sub(room);
            if over == 0 {
                return shown;
            }
            let leaves = |at: usize| self.columns.get(at).map_or(0, |column| column.leaves);
            // A text gives way a little before a column goes.
            let text = |at: usize| self.columns.get(at).is_some_and(|column| !column.figures);
            let widest = shown.iter().enumerate().filter(|(_, (at, _))| text(*at)).max_by_key(|(_, (_, wide))| *wide);
            let widest = widest.map(|(place, (_, wide))| (place, *wide));
            let first = shown.iter().enumerate().max_by_key(|(place, (at, _))| (leaves(*at), *place));
            let first = first.map(|(place, (at, _))| (place, leaves(*at)));
            match (widest, first) {
                (Some((place, wide)), _) if wide.saturating_sub(over) >= NARROWEST + 8 => {
                    shown[place].1 = wide - over;
                }
                (_, Some((place, leaves))) if leaves > 0 => {
                    shown.remove(place);
                }
                (Some((place, wide)), _) if wide > NARROWEST => {
                    shown[place].1 = wide.saturating_sub(over).max(NARROWEST);
                }
                _ => return shown,
            }
        }
    }

    /// Draws it, with the row chosen in sight.
    pub(super) fn draw(&self, area: Rect, buffer: &mut Buffer, theme: Theme, chosen: Option<usize>) {
        let shown = self.fitted(usize::from(area.width));
        let cell = |at: usize, text: &str, wide: usize| {
            let figures = self.columns.get(at).is_some_and(|column| column.figures);
            if figures {
                let text = shorten(text, wide);
                format!("{}{text}", " ".repeat(wide.saturating_sub(width(&text))))
            } else {
                pad(text, wide)
            }
        };
        let line = |of: &dyn Fn(usize) -> String, style: Style| {
            let cells: Vec<String> = shown.iter().map(|(at, wide)| cell(*at, &of(*at), *wide)).collect();
            Line::from(Span::styled(cells.join(&" ".repeat(GAP)), style))
        };
        let title = |at: usize| self.columns.get(at).map(|column| column.title.clone()).unwrap_or_default();
        let mut lines = vec![line(&title, theme.dim())];
        let room = usize::from(area.height).saturating_sub(1);
        let top = chosen.map_or(0, |chosen| (chosen + 1).saturating_sub(room));
        for (number, (cells, style)) in self.rows.iter().enumerate().skip(top).take(room) {
            let style = if chosen == Some(number) { theme.picked() } else { *style };
            lines.push(line(&|at| cells.get(at).cloned().unwrap_or_default(), style));
        }
        for (line, y) in lines.iter().zip(area.y..area.bottom()) {
            line.render(Rect { y, height: 1, ..area }, buffer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(columns: u16, lines: u16, chosen: Option<usize>) -> Vec<String> {
        let mut table = Table::default()
            .text("name".to_owned(), 0)
            .figure("calls".to_owned(), 0)
            .text("place".to_owned(), 2)
            .figure("mean".to_owned(), 1);
        for (name, calls) in [("Ann", 7), ("Bartholomäus der Lange", 12), ("Cem", 100)] {
            table.row(vec![name.to_owned(), calls.to_string(), "north".to_owned(), "8:12".to_owned()], Style::new());
        }
        let area = Rect::new(0, 0, columns, lines);
        let mut buffer = Buffer::empty(area);
        table.draw(area, &mut buffer, Theme::new(false), chosen);
        let line =
            |y| (0..columns).map(|x| buffer[(x, y)].symbol().to_owned()).collect::<String>().trim_end().to_owned();
        (0..lines).map(line).collect()
    }

    #[test]
    fn columns_leave_one_by_one_where_there_is_no_room() {
        assert_eq!(
            drawn(60, 2, None),
            ["name                    calls  place  mean", "Ann                         7  north  8:12"]
        );
        assert_eq!(drawn(36, 3, None)[2], "Bartholomäus de…     12  north  8:12");
        assert_eq!(drawn(28, 3, None)[2], "Bartholomäus d…     12  8:12");
        assert_eq!(drawn(15, 3, None)[2], "Barthol…     12");
    }

    #[test]
    fn the_row_chosen_is_in_sight() {
        let lines = drawn(60, 3, Some(2));
        assert!(lines[1].starts_with("Bartholomäus") && lines[2].starts_with("Cem"), "{lines:?}");
    }
}
