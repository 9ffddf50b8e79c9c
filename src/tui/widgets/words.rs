//! Texts as styled lines: paragraphs, instructions behind their bar, a label with its text. Which lines a screen shows is the screen's business.

use crate::layout::{Grid, pad, width, wrap};
use crate::tui::theme::Theme;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The widest a text is set: longer lines are hard to read out.
const COMFORTABLE: u16 = 100;

/// A column of comfortable width in the middle of an area, with a margin of two.
pub(in crate::tui) fn comfortable(area: Rect) -> Rect {
    let width = area.width.saturating_sub(4).min(COMFORTABLE);
    Rect { x: area.x + (area.width - width) / 2, width, ..area }
}

/// A text, wrapped.
pub(in crate::tui) fn paragraph(text: &str, columns: u16, style: Style) -> Vec<Line<'static>> {
    wrap(text, usize::from(columns)).into_iter().map(|line| Line::styled(line, style)).collect()
}

/// A text, wrapped, behind a bar.
pub(in crate::tui) fn barred(text: &str, columns: u16, bar: Style, style: Style) -> Vec<Line<'static>> {
    let lines = wrap(text, usize::from(columns.saturating_sub(2))).into_iter();
    lines.map(|line| Line::from(vec![Span::styled("│ ", bar), Span::styled(line, style)])).collect()
}

/// What is for the interviewer's eyes only.
pub(in crate::tui) fn instructions(texts: &[String], columns: u16, theme: Theme) -> Vec<Line<'static>> {
    texts.iter().flat_map(|text| barred(text, columns, theme.accent(), theme.instruction())).collect()
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
    let codes = entries.iter().map(|(code, _)| width(code)).max().unwrap_or(0);
    let widths: Vec<usize> = entries.iter().map(|(_, label)| codes + 2 + width(label)).collect();
    let grid = Grid::of(&widths, usize::from(columns).saturating_sub(indent), 3, most);
    let cell = |entry: usize| {
        let ((code_style, label_style), (code, label)) = (style(entry), &entries[entry]);
        let code = format!("{}{code}", " ".repeat(codes.saturating_sub(width(code))));
        let label = pad(label, grid.cell(entry).saturating_sub(codes + 2));
        [
            Span::styled(code, code_style),
            Span::styled("  ", label_style),
            Span::styled(label, label_style),
            Span::raw("   "),
        ]
    };
    let row = |row| Line::from_iter(std::iter::once(Span::raw(" ".repeat(indent))).chain(grid.row(row).flat_map(cell)));
    (0..grid.rows).map(row).collect()
}
