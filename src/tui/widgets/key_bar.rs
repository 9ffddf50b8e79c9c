//! The bottom lines: which keys do what here, from the key table. As many as there is room for; the help page has all.

use crate::layout::{question, width};
use crate::locale::Locale;
use crate::tui::keys::{Command, Context, Key, Row};
use crate::tui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyCode;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

/// Columns between two keys.
const GAP: usize = 3;

/// What is printed on a key.
pub(in crate::tui) fn cap(key: Key, locale: &Locale) -> String {
    let named = |code: KeyCode| match code {
        KeyCode::Enter => locale.tr("cap-enter"),
        KeyCode::Esc => locale.tr("cap-esc"),
        KeyCode::PageUp => locale.tr("cap-page-up"),
        KeyCode::PageDown => locale.tr("cap-page-down"),
        KeyCode::Home => locale.tr("cap-home"),
        KeyCode::End => locale.tr("cap-end"),
        KeyCode::Delete => locale.tr("cap-delete"),
        KeyCode::Backspace => locale.tr("cap-backspace"),
        KeyCode::Tab => locale.tr("cap-tab"),
        KeyCode::BackTab => locale.tr("cap-back-tab"),
        KeyCode::Up => "↑".to_owned(),
        KeyCode::Down => "↓".to_owned(),
        KeyCode::Left => "←".to_owned(),
        KeyCode::Right => "→".to_owned(),
        KeyCode::F(number) => format!("F{number}"),
        other => format!("{other}"),
    };
    match key {
        Key::Named(code) => named(code),
        Key::Char(' ') => locale.tr("cap-space"),
        Key::Char(letter) => letter.to_string(),
        Key::Ctrl(letter) => locale.tr_with("cap-ctrl", &[("letter", letter.to_ascii_uppercase().to_string().into())]),
        Key::Digits => "0–9".to_owned(),
        Key::Letters(_) => locale.tr("cap-letters"),
        Key::Text => locale.tr("cap-text"),
    }
}

/// The lines of the bar: at most `most`, the help key always among them.
fn lines(
    context: Context,
    allowed: &dyn Fn(Command) -> bool,
    columns: usize,
    most: usize,
    locale: &Locale,
) -> Vec<Vec<(String, String)>> {
    let shown = |row: &&Row| row.bar && allowed(row.command);
    let label = |row: &Row| (row.keys.first().map_or_else(String::new, |key| cap(*key, locale)), locale.tr(row.says));
    let rows: Vec<&Row> = context.rows().filter(shown).collect();
    let mut labels: Vec<(String, String)> = rows.iter().map(|row| label(row)).collect();
    // The help key is the last row; what gives way is before it.
    loop {
        let lines = set(&labels, columns);
        if lines.len() <= most || labels.len() <= 1 {
            return lines;
        }
        labels.remove(labels.len().saturating_sub(2));
    }
}

fn set(labels: &[(String, String)], columns: usize) -> Vec<Vec<(String, String)>> {
    let mut lines: Vec<Vec<(String, String)>> = Vec::new();
    let mut used = 0;
    for (cap, label) in labels {
        let wide = width(cap) + 1 + width(label);
        match lines.last_mut() {
            Some(line) if used + GAP + wide <= columns => {
                line.push((cap.clone(), label.clone()));
                used += GAP + wide;
            }
            _ => {
                lines.push(vec![(cap.clone(), label.clone())]);
                used = wide;
            }
        }
    }
    lines
}

/// Lines the bar takes in a window of this height.
pub(in crate::tui) fn height(window: u16) -> u16 {
    u16::try_from(question::key_bar(usize::from(window))).unwrap_or(1)
}

/// Draws the bar.
pub(in crate::tui) fn key_bar(
    context: Context,
    allowed: &dyn Fn(Command) -> bool,
    area: Rect,
    buffer: &mut Buffer,
    theme: Theme,
    locale: &Locale,
) {
    let columns = usize::from(area.width.saturating_sub(2));
    let lines = lines(context, allowed, columns, usize::from(area.height), locale);
    // A single line sits at the very bottom.
    let empty = area.height.saturating_sub(u16::try_from(lines.len()).unwrap_or(area.height));
    for (line, y) in lines.into_iter().zip(area.y + empty..area.bottom()) {
        let spans = line.into_iter().flat_map(|(cap, label)| {
            [
                Span::styled(cap, theme.code()),
                Span::styled(format!(" {label}"), theme.plain()),
                Span::raw(" ".repeat(GAP)),
            ]
        });
        let line = Line::from_iter(std::iter::once(Span::raw(" ")).chain(spans));
        line.render(Rect { y, height: 1, ..area }, buffer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_has_its_place_on_the_smallest_screen_in_every_language() {
        for language in Locale::languages() {
            let locale = Locale::new(language);
            for context in Context::ALL {
                let told: usize = lines(context, &|_| true, 78, 2, &locale).iter().map(Vec::len).sum();
                assert_eq!(told, context.rows().filter(|row| row.bar).count(), "{context:?} in {language}");
            }
        }
    }
}
