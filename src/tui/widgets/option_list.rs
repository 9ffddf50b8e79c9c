//! The options of an item with their codes, in as many columns as they need. Don't know and refused stand apart: they are not read out.

use super::words::columns_of;
use crate::interview::screen::Offer;
use crate::layout::question::INDENT;
use crate::tui::theme::Theme;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// How an option stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) enum Marks {
    /// Not at all.
    None,
    /// It is the answer in force, or chosen of several.
    Chosen,
    /// It is what is typed, and waits.
    Picked,
}

/// The options: `most` rows of them where there is room for columns, then the missing ones in a line.
pub(in crate::tui) fn option_list(
    offers: &[Offer],
    boxes: bool,
    columns: u16,
    most: usize,
    theme: Theme,
    marks: impl Fn(usize) -> Marks,
) -> Vec<Line<'static>> {
    let widest = offers.iter().map(|offer| offer.code.to_string().len()).max().unwrap_or(0);
    let entry = |position: usize, offer: &Offer| {
        let sign = match (boxes, marks(position)) {
            (true, Marks::Chosen) => "[x]",
            (true, _) => "[ ]",
            (false, Marks::Chosen) => "✓",
            (false, _) => " ",
        };
        (format!("{sign} {:>widest$}", offer.code), offer.label.clone())
    };
    let read = offers.iter().filter(|offer| !offer.missing).count();
    let all: Vec<(String, String)> =
        offers.iter().enumerate().map(|(position, offer)| entry(position, offer)).collect();
    let styles = |position: usize| -> (Style, Style) {
        match marks(position) {
            Marks::Picked => (theme.picked(), theme.picked()),
            Marks::Chosen => (theme.code(), theme.spoken()),
            Marks::None => (theme.code(), theme.plain()),
        }
    };
    let (options, missing) = all.split_at(read.min(all.len()));
    let mut lines = columns_of(options, columns, INDENT, most, styles);
    if !missing.is_empty() {
        let dimmed = |position: usize| match marks(position) {
            Marks::None => (theme.code(), theme.dim()),
            _ => styles(position),
        };
        let spans = missing.iter().enumerate().flat_map(|(position, (code, label))| {
            let (code_style, label_style) = dimmed(read + position);
            [Span::styled(code.clone(), code_style), Span::styled(format!("  {label}"), label_style), Span::raw("  ")]
        });
        lines.push(Line::from_iter(std::iter::once(Span::raw(" ")).chain(spans)));
    }
    lines
}
