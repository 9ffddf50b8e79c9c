//! How things look: one accent colour of the terminal's own sixteen, attributes for the rest. Where there is to be no colour, attributes alone
//! tell things apart. What is where is not decided here.

use ratatui::style::{Color, Modifier, Style};

/// The styles of everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Theme {
    colour: bool,
}

impl Theme {
    pub(super) const fn new(colour: bool) -> Self {
        Self { colour }
    }

    fn tinted(self, colour: Color) -> Style {
        if self.colour { Style::new().fg(colour) } else { Style::new() }
    }

    /// What is read aloud: the brightest on the screen, in the terminal's own foreground so that it is so on dark and light alike.
    pub(super) fn spoken(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What is there to be read by the interviewer.
    pub(super) fn plain(self) -> Style {
        Style::new()
    }

    /// What matters less now.
    pub(super) fn dim(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    /// What leads the eye: codes, keys, how far it is.
    pub(super) fn accent(self) -> Style {
        self.tinted(Color::Cyan)
    }

    /// A code or key to press.
    pub(super) fn code(self) -> Style {
        self.accent().add_modifier(Modifier::BOLD)
    }

    /// For the interviewer only, never read out.
    pub(super) fn instruction(self) -> Style {
        self.accent().add_modifier(Modifier::ITALIC)
    }

    /// Chosen, and waiting for Enter.
    pub(super) fn picked(self) -> Style {
        self.accent().add_modifier(Modifier::REVERSED | Modifier::BOLD)
    }

    /// That this is not for real.
    pub(super) fn badge(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED | Modifier::BOLD)
    }

    /// A gentle word about the last key.
    pub(super) fn remark(self) -> Style {
        self.accent().add_modifier(Modifier::BOLD)
    }

    /// Something does not work.
    pub(super) fn problem(self) -> Style {
        self.tinted(Color::Red).add_modifier(Modifier::REVERSED | Modifier::BOLD)
    }

    /// A cell that is late; its sign says so too.
    pub(super) fn late(self) -> Style {
        self.tinted(Color::Yellow)
    }

    /// A cell that is very late.
    pub(super) fn very_late(self) -> Style {
        self.tinted(Color::Red).add_modifier(Modifier::BOLD)
    }

    /// A cell that is full.
    pub(super) fn full(self) -> Style {
        self.tinted(Color::Green)
    }
}
