//! The supervisor's terminal: pages that show a [`Picture`], one key each. It asks for changes and is answered; it never counts anything and never
//! touches the study.

mod draw;
mod form;
mod pages;
pub mod run;
mod table;
#[cfg(test)]
mod tests;

use super::app::Options;
use super::keys::{Command, Context};
use super::screens::{Help, Next, Scene};
use super::theme::Theme;
use crate::ids::{InterviewId, Millis, StaffId};
use crate::locale::{Locale, Word};
use crate::station::monitor::measures::{Measure, Measures};
use crate::station::monitor::picture::{CellLine, Interviewer, Picture};
use crate::station::supervise::{Deed, Refusal};
use crate::station::view::{self, Trouble, View};
use crate::store::StoreError;
use form::{Asked, Came, Form};
use pages::Page;
use ratatui::crossterm::event::{KeyEvent, KeyEventKind};

pub use run::run;

/// What the terminal asks of the loop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// End the program.
    Quit,
    /// Do this, for this reason.
    Do(Deed, String),
    /// Send this line to one of the staff, or to everybody who is signed in.
    Send(Option<StaffId>, String),
    /// Look in on an interview, or no longer.
    Watch(Option<InterviewId>),
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
    form: Option<Form>,
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
            form: None,
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

    /// What the page shown needs to be measured.
    fn measure(&self) -> Option<Measure> {
        self.page.measure()
    }

    /// Whether what the page shown needs is being measured.
    fn is_measuring(&self) -> bool {
        self.picture.measures.reading.is_some_and(|(measure, _)| Some(measure) == self.measure())
    }

    /// Takes what was measured; whether there is something new to draw.
    fn measured(&mut self, measured: Result<Option<Measures>, Trouble>) -> bool {
        match measured {
            Ok(None) => return false,
            Ok(Some(measures)) => self.picture.measures = measures,
            Err(trouble) => {
                self.picture.measures.reading = None;
                self.problem = Some(super::app::told(&trouble, &self.locale));
            }
        }
        true
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
        let context = self.context();
        let command = context.command(key)?;
        if command == Command::Leave {
            return Some(Wish::Quit);
        }
        if let Some(mut help) = self.help.take() {
            if !matches!(help.on(command, key, &self.scene(now)), Next::Close) {
                self.help = Some(help);
            }
            return None;
        }
        self.problem = None;
        match command {
            Command::Help => self.help = Some(Help::of(context)),
            _ if context == Context::MonitorWatch => return Some(Wish::Watch(None)),
            _ if context == Context::MonitorForm => return self.fill_in(command, key),
            Command::Quit => return Some(Wish::Quit),
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
            Command::WatchIn => return self.interviewer()?.interview.map(|id| Wish::Watch(Some(id))),
            _ => self.form = self.asked(command).map(|(asked, about)| Form::new(asked, about)),
        }
        None
    }

    /// Where the keyboard is.
    fn context(&self) -> Context {
        match (&self.help, &self.form, &self.picture.watched) {
            (Some(_), ..) => Context::Help,
            (None, Some(_), _) => Context::MonitorForm,
            (None, None, Some(_)) => Context::MonitorWatch,
            (None, None, None) => self.page.context(),
        }
    }

    fn fill_in(&mut self, command: Command, key: &KeyEvent) -> Option<Wish> {
        match self.form.as_mut()?.on(command, key) {
            Came::Nothing => {}
            Came::Closed => self.form = None,
            Came::Wanted(deed, reason) => return Some(Wish::Do(deed, reason)),
            Came::Said(to, text) => return Some(Wish::Send(to, text)),
            Came::Missing(key) => self.problem = Some(self.locale.tr(key)),
        }
        None
    }

    /// Takes pasted text, where text is typed.
    pub fn paste(&mut self, text: &str) {
        if let Some(form) = self.form.as_mut().filter(|_| self.help.is_none()) {
            form.paste(text);
        }
    }

    /// Takes what came of a wish: the form stays open where it was refused.
    pub fn answer(&mut self, done: Result<(), Refusal>) {
        match done {
            Ok(()) => self.form = None,
            Err(Refusal::Says(key, words)) => {
                let words: Vec<(&str, Word)> = words.into_iter().map(|(name, word)| (name, word.into())).collect();
                self.problem = Some(self.locale.tr_with(key, &words));
            }
            // The rules of the store on cells and interviews.
            Err(Refusal::Store(StoreError::Conflict(detail))) => {
                self.problem = Some(self.locale.tr_with("supervise-conflict", &[("detail", detail.into())]));
            }
            Err(Refusal::Store(error)) => self.problem = Some(super::app::told(&error.into(), &self.locale)),
        }
    }

    /// What a key asks about the row chosen, and that row in words.
    fn asked(&self, command: Command) -> Option<(Asked, String)> {
        let cell = || {
            let line = self.cells().get(self.chosen()).copied()?;
            let country = line.cell.facts.get(crate::fieldwork::plan::COUNTRY).cloned().unwrap_or_default();
            let state = line.cell.state;
            let words = [
                ("cell", format!("{country} · {}", pages::facts(self, &line.cell)).into()),
                ("target", state.target.into()),
                ("counted", state.counted.into()),
                ("held", state.held.into()),
            ];
            Some((state, self.locale.tr_with("form-cell", &words)))
        };
        let held = || {
            let (case, country) = self.interviewer()?.case.clone()?;
            Some((case, format!("{case} {country} · {}", self.interviewer()?.name)))
        };
        let agreed = || {
            let agreed = &self.picture.appointments;
            let line = agreed.first_missed.iter().chain(&agreed.next).nth(self.chosen())?;
            Some((line.case, format!("{} {}", line.case, line.country)))
        };
        let check = || {
            let line = self.picture.checks.first.get(self.chosen())?;
            let about = [line.interview.to_string(), format!("{} {}", line.case, line.country), line.staff.clone()];
            let about = about.into_iter().chain((!line.numbers.is_empty()).then(|| line.numbers.join(", ")));
            Some((line.interview, about.collect::<Vec<_>>().join(" · ")))
        };
        match command {
            Command::Target => cell().map(|(state, about)| (Asked::Target(state), about)),
            Command::Open => cell().map(|(state, about)| (Asked::Open(state, true), about)),
            Command::Shut => cell().map(|(state, about)| (Asked::Open(state, false), about)),
            Command::Free => held().map(|(case, about)| (Asked::Free(case), about)),
            Command::PassOn if self.page == Page::Interviewers => {
                held().map(|(case, about)| (Asked::PassOn(case), about))
            }
            Command::PassOn => agreed().map(|(case, about)| (Asked::PassOn(case), about)),
            Command::Write => {
                let to = self.interviewer()?;
                Some((Asked::Line(Some(to.staff)), to.name.clone()))
            }
            Command::WriteToAll => Some((Asked::Line(None), self.locale.tr("message-everybody"))),
            Command::Check => check().map(|(interview, about)| (Asked::Check(interview), about)),
            Command::Reject => check().map(|(interview, about)| (Asked::Reject(interview), about)),
            Command::CheckOther => Some((Asked::CheckOther, self.locale.tr("form-any"))),
            Command::RejectOther => Some((Asked::RejectOther, self.locale.tr("form-any"))),
            _ => None,
        }
    }

    /// The interviewer chosen.
    fn interviewer(&self) -> Option<&Interviewer> {
        self.picture.interviewers.get(self.chosen())
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
