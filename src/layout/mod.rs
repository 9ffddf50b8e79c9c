//! Fitting text into columns: how wide it is, wrapping, shortening, lists in columns. Which text is shown, and how it looks, is not said here.

pub mod question;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns a text takes on a terminal.
pub fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// A text of at most `columns`, its end replaced by `…` where it is longer.
pub fn shorten(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let (head, _) = split_at(text, columns.saturating_sub(1));
    if columns == 0 { String::new() } else { format!("{}…", head.trim_end()) }
}

/// A text of exactly `columns`: shortened, or filled up with spaces.
pub fn pad(text: &str, columns: usize) -> String {
    let mut fitted = shorten(text, columns);
    let missing = columns.saturating_sub(width(&fitted));
    fitted.extend(std::iter::repeat_n(' ', missing));
    fitted
}

/// Lines of at most `columns`. Breaks at spaces and where the text breaks by itself; a word that is longer than a line is cut.
/// A no-break space holds its words together.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    text.lines().flat_map(|line| wrap_line(line, columns)).collect()
}

fn wrap_line(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let (mut word, mut wide) = (word, width(word));
        let needed = if line.is_empty() { 0 } else { width(&line) + 1 } + wide;
        if needed > columns && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        while wide > columns && !word.is_empty() {
            let (head, rest) = split_at(word, columns);
            lines.push(head.to_owned());
            word = rest;
            wide = wide.saturating_sub(width(head));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

/// Splits where `columns` are full; what has no width of its own stays with the character before it. At least one character goes first.
fn split_at(text: &str, columns: usize) -> (&str, &str) {
    let mut used = 0;
    for (at, character) in text.char_indices() {
        let wide = character.width().unwrap_or(0);
        if used + wide > columns && at > 0 {
            return text.split_at(at);
        }
        used += wide;
    }
    (text, "")
}

/// A list laid out in columns, read down each column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// How many columns.
    pub columns: usize,
    /// How many rows.
    pub rows: usize,
    /// Width of each column, the gap not counted.
    pub cells: Vec<usize>,
    /// How many entries.
    pub entries: usize,
}

impl Grid {
    /// Lays out entries of these widths in `available` columns with `gap` between them: as few columns as keep it within `most` rows, or as
    /// many as there is room for. Columns are equally wide; only where that takes too many rows, each is as narrow as its own entries.
    pub fn of(widths: &[usize], available: usize, gap: usize, most: usize) -> Self {
        let entries = widths.len();
        let cell = widths.iter().copied().max().unwrap_or(0).clamp(1, available.max(1));
        let possible = ((available + gap) / (cell + gap)).max(1);
        let wanted = entries.div_ceil(most.max(1)).max(1);
        let narrow = (possible + 1..=wanted).rev().find_map(|columns| Self::narrow(widths, available, gap, columns));
        narrow.unwrap_or_else(|| {
            let columns = wanted.min(possible);
            Self { columns, rows: entries.div_ceil(columns), cells: vec![cell; columns], entries }
        })
    }

    /// So many columns, each as narrow as its own entries, if there is room for them.
    fn narrow(widths: &[usize], available: usize, gap: usize, columns: usize) -> Option<Self> {
        let rows = widths.len().div_ceil(columns);
        let cells: Vec<usize> =
            widths.chunks(rows.max(1)).map(|column| column.iter().copied().max().unwrap_or(0)).collect();
        let needed = cells.iter().sum::<usize>() + gap * cells.len().saturating_sub(1);
        (needed <= available).then_some(Self { columns: cells.len(), rows, cells, entries: widths.len() })
    }

    /// The entries of a row, as their positions in the list.
    pub fn row(&self, row: usize) -> impl Iterator<Item = usize> + use<> {
        let Self { rows, entries, columns, .. } = *self;
        (0..columns).map(move |column| column * rows + row).filter(move |entry| *entry < entries)
    }

    /// Width of the column that an entry is in.
    pub fn cell(&self, entry: usize) -> usize {
        entry.checked_div(self.rows).and_then(|column| self.cells.get(column)).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_shortened_by_columns_not_letters() {
        assert_eq!(shorten("Plzeň", 5), "Plzeň");
        assert_eq!(shorten("Středočeský", 7), "Středo…");
        assert_eq!(shorten("日本語", 5), "日本…");
        assert_eq!(shorten("日本語", 4), "日…");
        assert_eq!(shorten("ab cd", 4), "ab…");
        assert_eq!(shorten("abc", 0), "");
        assert_eq!(pad("日本", 6), "日本  ");
    }

    #[test]
    fn a_text_wraps_at_spaces_and_cuts_only_what_is_too_long() {
        assert_eq!(wrap("How often do you …", 9), ["How often", "do you …"]);
        assert_eq!(wrap("one\n\ntwo", 10), ["one", "", "two"]);
        assert_eq!(wrap("a Donaudampfschiff b", 6), ["a", "Donaud", "ampfsc", "hiff b"]);
        assert_eq!(wrap("10\u{a0}km weit", 6), ["10\u{a0}km", "weit"]);
        assert_eq!(wrap("日本語テキスト", 6), ["日本語", "テキス", "ト"]);
        assert_eq!(wrap("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
        assert!(wrap("", 5).is_empty());
    }

    #[test]
    fn a_list_takes_more_columns_only_where_its_rows_do_not_fit() {
        let widths = [10; 22];
        let grid = |available, most| Grid::of(&widths, available, 2, most);
        assert_eq!((grid(80, 30).columns, grid(80, 30).rows), (1, 22));
        assert_eq!((grid(80, 11).columns, grid(80, 11).rows), (2, 11));
        assert_eq!((grid(24, 5).columns, grid(24, 5).rows), (2, 11), "as many as there is room for");
        assert_eq!(grid(80, 8).row(7).collect::<Vec<_>>(), [7, 15], "the last column is shorter");
        assert_eq!(Grid::of(&[], 10, 2, 5).row(0).count(), 0);
    }

    #[test]
    fn columns_are_as_narrow_as_their_entries_where_equal_ones_take_too_many_rows() {
        let widths = [26, 8, 12, 10, 9, 4];
        let equal = Grid::of(&widths, 60, 3, 3);
        assert_eq!((equal.rows, equal.cells.as_slice()), (3, [26, 26].as_slice()));
        let narrow = Grid::of(&widths, 60, 3, 2);
        assert_eq!((narrow.rows, narrow.cells.as_slice()), (2, [26, 12, 9].as_slice()));
        assert_eq!((narrow.cell(1), narrow.cell(2), narrow.cell(5)), (26, 12, 9));
        assert_eq!(narrow.row(1).collect::<Vec<_>>(), [1, 3, 5]);
        assert_eq!(Grid::of(&widths, 52, 3, 2).cells, [26, 10], "no room for three columns");
    }
}
