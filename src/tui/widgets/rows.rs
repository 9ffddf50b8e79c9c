//! The rows of a battery with their answers so far; the one being asked is the brightest. The stem is above, the options below, not here.

use crate::interview::screen::Row;
use crate::layout::{pad, shorten, width, wrap};
use crate::tui::theme::Theme;
use ratatui::text::{Line, Span};

/// Columns for answers, at most.
const ANSWER: usize = 24;

/// The rows, and which of the lines are the current row's. Where only some lines are to spare, the other rows take a line each, but for those that
/// the spare lines are enough for: first those that come after the current one.
pub(in crate::tui) fn rows(
    rows: &[Row],
    columns: u16,
    spare: Option<usize>,
    theme: Theme,
) -> (Vec<Line<'static>>, Option<(usize, usize)>) {
    let answers = rows.iter().filter_map(|row| row.answer.as_deref()).map(width).max().unwrap_or(0).min(ANSWER);
    let room = usize::from(columns).saturating_sub(2 + if answers > 0 { answers + 2 } else { 0 });
    let at = rows.iter().position(|row| row.current).unwrap_or(0);
    let mut spare = spare.unwrap_or(usize::MAX);
    let mut whole: Vec<bool> = rows.iter().map(|row| row.current).collect();
    for position in (at..rows.len()).chain((0..at).rev()) {
        let more = rows.get(position).map_or(0, |row| wrap(&row.text, room).len().saturating_sub(1));
        if let Some(whole) = whole.get_mut(position).filter(|whole| !**whole && more <= spare) {
            *whole = true;
            spare -= more;
        }
    }
    let (mut lines, mut current) = (Vec::new(), None);
    for (row, whole) in rows.iter().zip(whole) {
        let start = lines.len();
        let (sign, style) = if row.current { ("› ", theme.spoken()) } else { ("  ", theme.dim()) };
        let wrapped = if whole { wrap(&row.text, room) } else { vec![shorten(&row.text, room)] };
        let last = wrapped.len().saturating_sub(1);
        for (number, text) in wrapped.into_iter().enumerate() {
            let mut spans = vec![Span::styled(if number == 0 { sign } else { "  " }, theme.code())];
            match &row.answer {
                Some(answer) if number == last => {
                    spans.push(Span::styled(pad(&text, room), style));
                    spans.push(Span::raw("  "));
                    spans.push(Span::styled(shorten(answer, answers), theme.accent()));
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
