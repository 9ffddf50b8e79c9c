//! When to call again: suspending an interview, or the time of an appointment. Chosen or typed on the respondent's clock; how dates are read is in
//! `local_time`.

mod form;

use super::{Next, Scene, character, counted};
use crate::fieldwork::{CallState, Outcome};
use crate::ids::Millis;
use crate::locale::zone;
use crate::station::view::{Action, Page};
use crate::tui::keys::{Command, Context};
use crate::tui::local_time::{Instant, at_hour, date, resolve, time, today};
use crate::tui::widgets::Field;
use ratatui::crossterm::event::KeyEvent;

/// When to call again.
#[derive(Debug)]
pub(in crate::tui) struct Appointment {
    purpose: Purpose,
    /// The choice picked.
    at: Option<usize>,
    /// The field being typed in.
    typing: Option<Part>,
    date: Field,
    time: Field,
    /// A time that the clock passes twice: the earlier and the later.
    twice: Option<(Millis, Millis)>,
}

/// What the time is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// Putting the interview aside: the outcome with a time and the one without.
    Suspend { fixed: &'static str, vague: &'static str },
    /// An outcome that needs a time.
    Outcome(&'static Outcome),
}

/// The field being typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Date,
    Time,
}

/// What can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    InMinutes(i64),
    AtSix { days: u64 },
    Other,
    Vague,
}

/// The choices, as their digits count them; without a time only where that will do.
const CHOICES: [Choice; 6] = [
    Choice::InMinutes(10),
    Choice::InMinutes(60),
    Choice::AtSix { days: 0 },
    Choice::AtSix { days: 1 },
    Choice::Other,
    Choice::Vague,
];

/// A date further ahead than this is a date of the past without its year, or a mistake.
const FARTHEST: chrono::Days = chrono::Days::new(92);

/// What date and time as typed come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Read {
    Nothing,
    NoDate,
    Far,
    NoTime,
    Never,
    Past,
    Twice(Millis, Millis),
    At(Millis),
}

impl Appointment {
    /// Putting the interview at hand aside; what that is called depends on how far it is.
    pub(super) fn suspending(scene: &Scene<'_>) -> Self {
        let past_the_verdict = matches!(&scene.view.page, Page::Asking(page) if page.state == CallState::Interviewing);
        let purpose = if past_the_verdict {
            Purpose::Suspend { fixed: "suspended", vague: "suspended" }
        } else {
            Purpose::Suspend { fixed: "appointment", vague: "appointment_vague" }
        };
        Self::with(purpose)
    }

    /// The time that an outcome needs.
    pub(super) fn of_outcome(outcome: &'static Outcome, _: &Scene<'_>) -> Self {
        Self::with(Purpose::Outcome(outcome))
    }

    fn with(purpose: Purpose) -> Self {
        Self { purpose, at: None, typing: None, date: Field::default(), time: Field::default(), twice: None }
    }

    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        match (self.twice, self.typing) {
            (Some(_), _) => Context::Twice,
            (None, Some(_)) => Context::DateTime,
            (None, None) => Context::Appointment,
        }
    }

    fn choices(&self) -> &'static [Choice] {
        match self.purpose {
            Purpose::Suspend { .. } => &CHOICES,
            Purpose::Outcome(_) => &CHOICES[..5],
        }
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        match (self.twice, self.typing) {
            (Some((first, second)), _) => self.on_twice(command, key, first, second, scene),
            (None, Some(part)) => self.on_field(part, command, key, scene),
            (None, None) => self.on_choice(command, key, scene),
        }
    }

    fn on_choice(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        let last = self.choices().len() - 1;
        match command {
            Command::Up => self.at = Some(self.at.map_or(last, |at| at.checked_sub(1).unwrap_or(last))),
            Command::Down => self.at = Some(self.at.map_or(0, |at| if at >= last { 0 } else { at + 1 })),
            Command::Digit => match counted(key).filter(|position| *position <= last) {
                Some(position) => {
                    self.at = Some(position);
                    if self.choices()[position] == Choice::Other {
                        self.typing = Some(Part::Date);
                    }
                }
                None => return Next::Say(scene.locale.tr("remark-not-in-the-list")),
            },
            Command::Take => return self.take(scene),
            Command::Cancel => return Next::Close,
            _ => {}
        }
        Next::Stay
    }

    fn take(&mut self, scene: &Scene<'_>) -> Next {
        let choice = self.at.and_then(|at| self.choices().get(at).copied());
        match choice {
            None => Next::Say(scene.locale.tr("remark-no-time-chosen")),
            Some(Choice::Vague) => self.done(None),
            Some(Choice::Other) => {
                self.typing = Some(Part::Date);
                Next::Stay
            }
            Some(quick) => match self.instant(quick, scene) {
                Some(Instant::Once(at) | Instant::Twice(at, _)) if at > scene.now => self.done(Some(at)),
                _ => Next::Say(scene.locale.tr("remark-time-past")),
            },
        }
    }

    /// When a quick choice would be.
    fn instant(&self, choice: Choice, scene: &Scene<'_>) -> Option<Instant> {
        match choice {
            Choice::InMinutes(minutes) => Some(Instant::Once(scene.now.plus_minutes(minutes))),
            Choice::AtSix { days } => Some(at_hour(zone(there(scene)), today(scene.now, there(scene)), days, 18)),
            Choice::Other | Choice::Vague => None,
        }
    }

    fn on_field(&mut self, part: Part, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        let other = if part == Part::Date { Part::Time } else { Part::Date };
        match command {
            Command::Type => self.field(part).type_in(&character(key).map(String::from).unwrap_or_default()),
            Command::Erase => self.field(part).erase(),
            Command::NextField | Command::PreviousField => self.typing = Some(other),
            Command::Cancel => self.typing = None,
            Command::Take if part == Part::Date => match self.day(scene) {
                Ok(_) => self.typing = Some(Part::Time),
                Err(Read::Far) => return Next::Say(scene.locale.tr("remark-date-far")),
                Err(_) => return Next::Say(scene.locale.tr("remark-no-date")),
            },
            Command::Take => return self.take_typed(scene),
            _ => {}
        }
        Next::Stay
    }

    fn take_typed(&mut self, scene: &Scene<'_>) -> Next {
        match self.read(scene) {
            Read::At(at) => return self.done(Some(at)),
            Read::Twice(first, second) => self.twice = Some((first, second)),
            Read::Nothing => return Next::Say(scene.locale.tr("remark-no-time-typed")),
            Read::NoDate => return Next::Say(scene.locale.tr("remark-no-date")),
            Read::Far => return Next::Say(scene.locale.tr("remark-date-far")),
            Read::NoTime => return Next::Say(scene.locale.tr("remark-no-time")),
            Read::Past => return Next::Say(scene.locale.tr("remark-time-past")),
            Read::Never => return Next::Say(scene.locale.tr("remark-time-never")),
        }
        Next::Stay
    }

    fn on_twice(&mut self, command: Command, key: &KeyEvent, first: Millis, second: Millis, scene: &Scene<'_>) -> Next {
        match (command, counted(key)) {
            (Command::Digit, Some(0)) => self.done(Some(first)),
            (Command::Digit, Some(1)) => self.done(Some(second)),
            (Command::Digit, _) => Next::Say(scene.locale.tr("remark-not-in-the-list")),
            _ => {
                self.twice = None;
                Next::Stay
            }
        }
    }

    /// The date as typed.
    fn day(&self, scene: &Scene<'_>) -> Result<chrono::NaiveDate, Read> {
        let today = today(scene.now, there(scene));
        let date = date(self.date.text(), today).ok_or(Read::NoDate)?;
        let near = today.checked_add_days(FARTHEST).is_none_or(|farthest| date <= farthest);
        if near { Ok(date) } else { Err(Read::Far) }
    }

    /// Whether Enter can do something: a quick choice may be past.
    pub(super) fn allows(&self, command: Command, scene: &Scene<'_>) -> bool {
        let past = || self.at.and_then(|at| self.choices().get(at)).is_some_and(|choice| self.is_past(*choice, scene));
        command != Command::Take || self.typing.is_some() || !past()
    }

    /// Whether a quick choice would be past, or never.
    fn is_past(&self, choice: Choice, scene: &Scene<'_>) -> bool {
        match self.instant(choice, scene) {
            Some(Instant::Once(at) | Instant::Twice(at, _)) => at <= scene.now,
            Some(Instant::Never) => true,
            None => false,
        }
    }

    /// Date and time as typed, on the respondent's clock.
    fn read(&self, scene: &Scene<'_>) -> Read {
        if self.time.text().is_empty() {
            return Read::Nothing;
        }
        let date = match self.day(scene) {
            Ok(date) => date,
            Err(wrong) => return wrong,
        };
        let Some(time) = time(self.time.text()) else { return Read::NoTime };
        match resolve(zone(there(scene)), date, time) {
            Instant::Never => Read::Never,
            Instant::Once(at) if at <= scene.now => Read::Past,
            Instant::Once(at) => Read::At(at),
            Instant::Twice(_, second) if second <= scene.now => Read::Past,
            Instant::Twice(first, second) if first <= scene.now => Read::At(second),
            Instant::Twice(first, second) => Read::Twice(first, second),
        }
    }

    fn field(&mut self, part: Part) -> &mut Field {
        match part {
            Part::Date => &mut self.date,
            Part::Time => &mut self.time,
        }
    }

    pub(super) fn paste(&mut self, text: &str) {
        if let Some(part) = self.typing {
            self.field(part).type_in(text);
        }
    }

    fn done(&self, appointment: Option<Millis>) -> Next {
        let id = match self.purpose {
            Purpose::Suspend { fixed, vague } => {
                if appointment.is_some() {
                    fixed
                } else {
                    vague
                }
            }
            Purpose::Outcome(outcome) => outcome.id,
        };
        Next::act(Action::Outcome { id, note: None, appointment: appointment.map(Into::into) })
    }
}

/// The respondent's zone; the centre's where the case has none.
fn there<'a>(scene: &Scene<'a>) -> &'a str {
    scene.view.frame.time_zone.as_deref().unwrap_or(scene.centre)
}
