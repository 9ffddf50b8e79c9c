//! Texts as styled lines: paragraphs, instructions behind their bar, a label with its text. Which lines a screen shows is the screen's business.

use crate::layout::question::{BAR, BETWEEN, GAP, grid, text_columns};
use crate::layout::{pad, width, wrap};
use crate::tui::theme::Theme;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// A column of comfortable width in the middle of an area, with a margin of two.
pub(in crate::tui) fn comfortable(area: Rect) -> Rect {
    let width = u16::try_from(text_columns(usize::from(area.width))).unwrap_or(area.width);
    Rect { x: area.x + (area.width - width) / 2, width, ..area }
}

/// A text, wrapped.
pub(in crate::tui) fn paragraph(text: &str, columns: u16, style: Style) -> Vec<Line<'static>> {
    wrap(text, usize::from(columns)).into_iter().map(|line| Line::styled(line, style)).collect()
}

/// A text, wrapped, behind a bar.
pub(in crate::tui) fn barred(text: &str, columns: u16, bar: Style, style: Style) -> Vec<Line<'static>> {
    let lines = wrap(text, usize::from(columns).saturating_sub(BAR)).into_iter();
    lines.map(|line| Line::from(vec![Span::styled("│ ", bar), Span::styled(line, style)])).collect()
}

/// What is for the interviewer's eyes only.
pub(in crate::tui) fn instructions(texts: &[impl AsRef<str>], columns: u16, theme: Theme) -> Vec<Line<'static>> {
    texts.iter().flat_map(|text| barred(text.as_ref(), columns, theme.accent(), theme.instruction())).collect()
}

/// A label in a column of its own and a text beside it, wrapped under itself.
pub(in crate::tui) fn labelled(
    label: &str,
    label_columns: u16,
    label_style: Style,
    text: &str,
    columns: u16,
    style: Style,
) -> Vec<Line<'static>> {
    let beside = usize::from(label_columns);
    let lines = wrap(text, usize::from(columns).saturating_sub(beside));
    let mut label = Some(label);
    let lines = lines.into_iter().map(|line| {
        let first = pad(label.take().unwrap_or_default(), beside);
        Line::from(vec![Span::styled(first, label_style), Span::styled(line, style)])
    });
    lines.collect()
}

/// Entries in columns, `indent` from the left, down each column first: as few columns as keep them within `most` rows. An entry is a code and a label.
pub(in crate::tui) fn columns_of(
    entries: &[(String, String)],
    columns: u16,
    indent: usize,
    most: usize,
    style: impl Fn(usize) -> (Style, Style),
) -> Vec<Line<'static>> {
    let widths: Vec<(usize, usize)> = entries.iter().map(|(code, label)| (width(code), width(label))).collect();
    let codes = widths.iter().map(|(code, _)| *code).max().unwrap_or(0);
    let grid = grid(&widths, usize::from(columns), indent, most);
    let cell = |entry: usize| {
        let ((code_style, label_style), (code, label)) = (style(entry), &entries[entry]);
        let code = format!("{}{code}", " ".repeat(codes.saturating_sub(width(code))));
        let label = pad(label, grid.cell(entry).saturating_sub(codes + BETWEEN));
        [
            Span::styled(code, code_style),
            Span::styled(" ".repeat(BETWEEN), label_style),
            Span::styled(label, label_style),
            Span::raw(" ".repeat(GAP)),
        ]
    };
    let row = |row| Line::from_iter(std::iter::once(Span::raw(" ".repeat(indent))).chain(grid.row(row).flat_map(cell)));
    (0..grid.rows).map(row).collect()
}
