//! The supervisor's terminal: pages that show a [`Picture`], one key each. It asks for changes and is answered; it never counts anything and never
//! touches the study.

mod draw;
mod pages;
pub mod run;
mod table;
#[cfg(test)]
mod tests;

use super::app::Options;
use super::keys::{Command, Context};
use super::screens::{Help, Next, Scene};
use super::theme::Theme;
use crate::ids::Millis;
use crate::locale::Locale;
use crate::station::monitor::picture::{CellLine, Picture};
use crate::station::view::{self, Trouble, View};
use pages::Page;
use ratatui::crossterm::event::{KeyEvent, KeyEventKind};

pub use run::run;

/// What the terminal asks of the loop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// End the program.
    Quit,
}

/// The terminal's state.
#[derive(Debug)]
pub struct Board {
    picture: Picture,
    /// The frame of the picture, as the widgets of the interviewer's terminal want it.
    view: View,
    locale: Locale,
    options: Options,
    page: Page,
    /// The row chosen, by page.
    chosen: [usize; Page::ALL.len()],
    /// The country looked at; none: all.
    country: Option<String>,
    help: Option<Help>,
    /// What went wrong, until something succeeds.
    problem: Option<String>,
}

impl Board {
    /// The terminal, showing a picture.
    pub fn new(picture: Picture, locale: Locale, options: Options) -> Self {
        Self {
            view: View { frame: picture.frame.clone(), page: view::Page::SignIn(view::SignIn::default()) },
            picture,
            locale,
            options,
            page: Page::Quotas,
            chosen: [0; Page::ALL.len()],
            country: None,
            help: None,
            problem: None,
        }
    }

    /// Takes a new picture; none where nothing has changed. Whether there is something new to draw.
    pub fn show(&mut self, looked: Result<Option<Picture>, Trouble>) -> bool {
        match looked {
            Ok(None) => false,
            Ok(Some(picture)) => {
                self.problem = None;
                self.view.frame = picture.frame.clone();
                self.picture = picture;
                true
            }
            Err(trouble) => {
                self.problem = Some(super::app::told(&trouble, &self.locale));
                true
            }
        }
    }

    fn scene(&self, now: Millis) -> Scene<'_> {
        Scene {
            view: &self.view,
            locale: &self.locale,
            theme: Theme::new(self.options.colour),
            centre: &self.options.centre,
            now,
        }
    }

    /// Takes a key.
    pub fn key(&mut self, key: &KeyEvent, now: Millis) -> Option<Wish> {
        if key.kind == KeyEventKind::Release {
            return None;
        }
        if let Some(mut help) = self.help.take() {
            let Some(command) = Context::Help.command(key) else {
                self.help = Some(help);
                return None;
            };
            if command == Command::Leave {
                return Some(Wish::Quit);
            }
            if !matches!(help.on(command, key, &self.scene(now)), Next::Close) {
                self.help = Some(help);
            }
            return None;
        }
        let context = Context::Monitor;
        match context.command(key)? {
            Command::Quit | Command::Leave => return Some(Wish::Quit),
            Command::Help => self.help = Some(Help::of(context)),
            Command::Digit => {
                let digit =
                    key.code.as_char().and_then(|digit| digit.to_digit(10)).and_then(|digit| digit.checked_sub(1));
                let page = digit.and_then(|digit| Page::ALL.get(usize::try_from(digit).ok()?));
                self.page = page.copied().unwrap_or(self.page);
            }
            Command::Back => self.step(false),
            Command::Forward => self.step(true),
            Command::Up => self.choose(|at| at.saturating_sub(1)),
            Command::Down => self.choose(|at| at + 1),
            Command::PageUp => self.choose(|at| at.saturating_sub(STEP)),
            Command::PageDown => self.choose(|at| at + STEP),
            _ => {}
        }
        None
    }

    /// Chooses another row.
    fn choose(&mut self, to: impl Fn(usize) -> usize) {
        let last = self.page.rows(self).saturating_sub(1);
        if let Some(at) = self.chosen.get_mut(self.page.number()) {
            *at = to((*at).min(last)).min(last);
        }
    }

    /// The row chosen on the page shown.
    fn chosen(&self) -> usize {
        let at = self.chosen.get(self.page.number()).copied().unwrap_or(0);
        at.min(self.page.rows(self).saturating_sub(1))
    }

    /// The next country, or the one before; between the last and the first are all of them.
    fn step(&mut self, on: bool) {
        let names: Vec<&String> = self.picture.countries.iter().map(|line| &line.country).collect();
        let at = self.country.as_ref().and_then(|country| names.iter().position(|name| *name == country));
        let next = match (at, on) {
            (None, true) => Some(0),
            (None, false) => names.len().checked_sub(1),
            (Some(at), true) => Some(at + 1),
            (Some(at), false) => at.checked_sub(1),
        };
        self.country = next.and_then(|next| names.get(next)).map(|name| (*name).clone());
    }

    /// The cells of the country looked at, the worst first.
    fn cells(&self) -> Vec<&CellLine> {
        self.picture.late_first().into_iter().filter(|line| self.is_looked_at(&line.cell)).collect()
    }

    fn is_looked_at(&self, cell: &crate::store::Cell) -> bool {
        let country = cell.facts.get(crate::fieldwork::plan::COUNTRY);
        self.country.as_ref().is_none_or(|wanted| country == Some(wanted))
    }
}

/// Rows of a page up or down.
const STEP: usize = 10;
