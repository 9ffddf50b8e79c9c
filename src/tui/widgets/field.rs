//! One line of text being typed, without its label. What it means is the screen's business.

use crate::layout::width;
use crate::tui::theme::Theme;
use ratatui::text::Span;
use unicode_normalization::UnicodeNormalization;

/// Longer than any name, date or time.
const LONGEST: usize = 60;

/// One line of text, typed at its end. Kept in NFC, so that one Backspace takes one letter.
#[derive(Debug, Clone, Default)]
pub(in crate::tui) struct Field {
    text: String,
}

impl Field {
    /// The text.
    pub(in crate::tui) fn text(&self) -> &str {
        &self.text
    }

    /// Types something; what is no printable character is left out.
    pub(in crate::tui) fn type_in(&mut self, more: &str) {
        let line = more.chars().filter(|character| !character.is_control());
        self.text = self.text.chars().chain(line).nfc().take(LONGEST).collect();
    }

    /// Takes the last character back.
    pub(in crate::tui) fn erase(&mut self) {
        self.text.pop();
    }

    /// Columns up to the cursor.
    pub(in crate::tui) fn columns(&self) -> usize {
        width(&self.text)
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
