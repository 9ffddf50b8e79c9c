//! The screens, one a file: a small state each, that turns a command into what comes next and draws itself. They see values only, never the
//! station.

mod another;
mod appointment;
mod away;
mod break_off;
mod call;
mod confirm;
mod countries;
mod figures;
mod help;
mod languages;
mod leave;
mod message;
mod note;
mod outcome;
mod picking;
mod question;
mod ready;
mod sign_in;

use super::app::Request;
use super::keys::{Command, Context};
use super::theme::Theme;
use crate::ids::Millis;
use crate::locale::Locale;
use crate::station::view::{Action, Page, View};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

pub(super) use confirm::Confirm;
pub(super) use help::Help;
pub(super) use leave::Leave;
pub(super) use message::Read;
pub(super) use note::Note;
#[cfg(test)]
pub(super) use question::text;

/// What a screen may see.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scene<'a> {
    /// What the station shows.
    pub(super) view: &'a View,
    /// The interface's texts.
    pub(super) locale: &'a Locale,
    /// How things look.
    pub(super) theme: Theme,
    /// The call centre's time zone.
    pub(super) centre: &'a str,
    /// The present instant.
    pub(super) now: Millis,
}

/// What comes of a command.
#[derive(Debug)]
pub(super) enum Next {
    /// Nothing more than what is seen.
    Stay,
    /// A word to the interviewer.
    Say(String),
    /// Requests to the loop.
    Ask(Vec<Request>),
    /// A pop-up over this screen.
    Open(Box<Screen>),
    /// Another pop-up in the place of this one.
    Swap(Box<Screen>),
    /// This pop-up closes.
    Close,
}

impl Next {
    fn act(action: Action) -> Self {
        Self::Ask(vec![Request::Act(action)])
    }
}

/// A page, or a pop-up over one.
#[derive(Debug)]
pub(super) enum Screen {
    SignIn(sign_in::SignIn),
    Away(away::Away),
    Ready(ready::Ready),
    Figures(figures::Figures),
    Countries(countries::Countries),
    Call(call::Call),
    Question(question::Question),
    Outcome(outcome::Outcome),
    Another(another::Another),
    BreakOff(break_off::BreakOff),
    Confirm(Confirm),
    Languages(languages::Languages),
    Note(Note),
    Appointment(appointment::Appointment),
    Help(Help),
    Leave(Leave),
    Message(Read),
}

/// The same for every screen.
macro_rules! each {
    ($screen:expr, $state:ident => $does:expr) => {
        match $screen {
            Screen::SignIn($state) => $does,
            Screen::Away($state) => $does,
            Screen::Ready($state) => $does,
            Screen::Figures($state) => $does,
            Screen::Countries($state) => $does,
            Screen::Call($state) => $does,
            Screen::Question($state) => $does,
            Screen::Outcome($state) => $does,
            Screen::Another($state) => $does,
            Screen::BreakOff($state) => $does,
            Screen::Confirm($state) => $does,
            Screen::Languages($state) => $does,
            Screen::Note($state) => $does,
            Screen::Appointment($state) => $does,
            Screen::Help($state) => $does,
            Screen::Leave($state) => $does,
            Screen::Message($state) => $does,
        }
    };
}

impl Screen {
    /// The screen for a page.
    pub(super) fn of(page: &Page) -> Self {
        match page {
            Page::SignIn(page) => Self::SignIn(sign_in::SignIn::of(page)),
            Page::Away(_) => Self::Away(away::Away::default()),
            Page::Ready(_) => Self::Ready(ready::Ready),
            Page::Figures(_) => Self::Figures(figures::Figures),
            Page::Call(_) => Self::Call(call::Call::default()),
            Page::Asking(page) => Self::Question(question::Question::of(page)),
            Page::Outcome(_) => Self::Outcome(outcome::Outcome::default()),
            Page::Another(_) => Self::Another(another::Another::default()),
        }
    }

    /// Where the keyboard is.
    pub(super) fn context(&self, scene: &Scene<'_>) -> Context {
        each!(self, state => state.context(scene))
    }

    /// Takes a command and the key it came from.
    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        each!(self, state => state.on(command, key, scene))
    }

    /// Draws itself; where the cursor stands, if it shows one.
    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        each!(self, state => state.render(area, buffer, scene))
    }

    /// Takes pasted text, where text is typed.
    pub(super) fn paste(&mut self, text: &str, scene: &Scene<'_>) -> Next {
        match self {
            Self::SignIn(state) => state.paste(text),
            Self::Away(state) => state.paste(text),
            Self::Note(state) => return state.paste(text, scene),
            Self::Appointment(state) => state.paste(text),
            Self::Message(state) => state.paste(text),
            _ => {}
        }
        Next::Stay
    }

    /// Whether a command makes sense now; the key bar leaves out what does not.
    pub(super) fn allows(&self, command: Command, scene: &Scene<'_>) -> bool {
        match self {
            Self::Question(state) => state.allows(command, scene),
            Self::Appointment(state) => state.allows(command, scene),
            Self::Leave(state) => state.allows(command, scene),
            Self::Away(state) => state.allows(command, scene),
            _ => true,
        }
    }

    /// Whether this is still the screen for a page: then what is typed stays.
    pub(super) fn still_shows(&self, before: &Page, after: &Page) -> bool {
        match (self, before, after) {
            (Self::Question(state), Page::Asking(_), Page::Asking(page)) => state.still_asks(page),
            (_, Page::Asking(_), Page::Asking(_)) => false,
            _ => std::mem::discriminant(before) == std::mem::discriminant(after),
        }
    }
}

/// The character of a key.
fn character(key: &KeyEvent) -> Option<char> {
    key.code.as_char()
}

/// The position a digit names in a list counted from 1.
fn counted(key: &KeyEvent) -> Option<usize> {
    usize::try_from(character(key)?.to_digit(10)?.checked_sub(1)?).ok()
}
