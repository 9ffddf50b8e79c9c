//! One line of text being typed, without its label. What it means is the screen's business.

use crate::layout::width;
use crate::tui::theme::Theme;
use ratatui::text::{Line, Span};
use unicode_normalization::UnicodeNormalization;

/// Longer than any name, date or time.
const LONGEST: usize = 60;

/// One line of text, typed at its end. Kept in NFC, so that one Backspace takes one letter.
#[derive(Debug, Clone)]
pub(in crate::tui) struct Field {
    text: String,
    longest: usize,
}

impl Default for Field {
    fn default() -> Self {
        Self::of(LONGEST)
    }
}

impl Field {
    /// An empty one that takes so many characters.
    pub(in crate::tui) fn of(longest: usize) -> Self {
        Self { text: String::new(), longest }
    }

    /// The text.
    pub(in crate::tui) fn text(&self) -> &str {
        &self.text
    }

    /// Types something; what is no printable character is left out.
    pub(in crate::tui) fn type_in(&mut self, more: &str) {
        let line = more.chars().filter(|character| !character.is_control());
        self.text = self.text.chars().chain(line).nfc().take(self.longest).collect();
    }

    /// Takes the last character back.
    pub(in crate::tui) fn erase(&mut self) {
        self.text.pop();
    }

    /// Columns up to the cursor.
    pub(in crate::tui) fn columns(&self) -> usize {
        width(&self.text)
    }

    /// The field after its label within so many columns, and where its cursor is; of a text that is longer, its end.
    pub(in crate::tui) fn line(
        &self,
        label: &str,
        columns: usize,
        active: bool,
        theme: Theme,
    ) -> (Line<'static>, usize) {
        let said = format!("{label} ");
        let room = columns.saturating_sub(width(&said) + 1);
        let mut shown = self.text.as_str();
        while width(shown) > room {
            shown = shown.char_indices().nth(1).map_or("", |(at, _)| &shown[at..]);
        }
        let cursor = width(&said) + width(shown);
        let style = if active { theme.code() } else { theme.plain() };
        let text = if active { theme.spoken() } else { theme.plain() };
        (Line::from(vec![Span::styled(said, style), Span::styled(shown.to_owned(), text)]), cursor)
    }

    /// The field as it looks; `hint` where nothing is typed.
    pub(in crate::tui) fn span(&self, hint: &str, active: bool, theme: Theme) -> Span<'static> {
        match (self.text.is_empty(), active) {
            (true, _) => Span::styled(hint.to_owned(), theme.dim()),
            (false, true) => Span::styled(self.text.clone(), theme.spoken()),
            (false, false) => Span::styled(self.text.clone(), theme.plain()),
        }
    }
}
