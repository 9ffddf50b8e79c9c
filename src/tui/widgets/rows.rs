//! The rows of a battery with their answers so far; the one being asked is the brightest. The stem is above, the options below, not here; how
//! many lines a row takes is said in `layout`.

use crate::layout::question::{self, Row};
use crate::layout::{pad, shorten};
use crate::tui::theme::Theme;
use ratatui::text::{Line, Span};

/// The rows, and which of the lines are the current row's.
pub(in crate::tui) fn rows(
    rows: &[Row<'_>],
    columns: u16,
    spare: Option<usize>,
    theme: Theme,
) -> (Vec<Line<'static>>, Option<(usize, usize)>) {
    let set = question::rows(rows, usize::from(columns), spare);
    let (mut lines, mut current) = (Vec::new(), None);
    for (row, texts) in rows.iter().zip(set.lines) {
        let start = lines.len();
        let (sign, style) = if row.current { ("› ", theme.spoken()) } else { ("  ", theme.dim()) };
        let last = texts.len().saturating_sub(1);
        for (number, text) in texts.into_iter().enumerate() {
            let mut spans = vec![Span::styled(if number == 0 { sign } else { "  " }, theme.code())];
            match row.answer {
                Some(answer) if number == last => {
                    spans.push(Span::styled(pad(&text, set.columns), style));
                    spans.push(Span::raw("  "));
                    spans.push(Span::styled(shorten(answer, set.answers), theme.accent()));
                }
                _ => spans.push(Span::styled(text, style)),
            }
            lines.push(Line::from(spans));
        }
        if row.current {
            current = Some((start, lines.len()));
        }
    }
    (lines, current)
}
