//! When to call again: suspending an interview, or the time of an appointment. Chosen or typed on the respondent's clock; how dates are read is in
//! `local_time`.

mod form;

use super::{Next, Scene, character, counted};
use crate::fieldwork::again::NotAgreed;
use crate::fieldwork::{Agreed, CallState, Clockface, Outcome, Promise};
use crate::ids::Millis;
use crate::locale::zone;
use crate::station::view::{Action, Page};
use crate::tui::keys::{Command, Context};
use crate::tui::local_time::{Instant, Said, at_hour, resolve, said, time, today};
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
    /// Who calls then.
    promise: Promise,
    /// The time outside the calling hours that was asked about: taken again, it stands.
    asked: Option<Millis>,
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
    Either,
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
        Self {
            purpose,
            at: None,
            typing: None,
            date: Field::default(),
            time: Field::default(),
            promise: Promise::Me,
            asked: None,
            twice: None,
        }
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
        if command == Command::Promise {
            self.promise = match self.promise {
                Promise::Me => Promise::Anyone,
                Promise::Anyone => Promise::Vague,
                Promise::Vague => Promise::Me,
            };
            return Next::Stay;
        }
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
            // A word begins what is typed: "tomorrow 18:00".
            Command::Type => {
                self.at = self.choices().iter().position(|choice| *choice == Choice::Other);
                self.typing = Some(Part::Date);
                return self.on_field(Part::Date, command, key, scene);
            }
            Command::Cancel => return Next::Close,
            _ => {}
        }
        Next::Stay
    }

    fn take(&mut self, scene: &Scene<'_>) -> Next {
        let choice = self.at.and_then(|at| self.choices().get(at).copied());
        match choice {
            None => Next::Say(scene.locale.tr("remark-no-time-chosen")),
            Some(Choice::Vague) => self.without_a_time(),
            Some(Choice::Other) => {
                self.typing = Some(Part::Date);
                Next::Stay
            }
            Some(quick) => match self.instant(quick, scene) {
                Some(Instant::Once(at) | Instant::Twice(at, _)) if at > scene.now => self.done(at, scene),
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
                Ok(Said::On(_, None)) => self.typing = Some(Part::Time),
                // The time was said with the day.
                Ok(_) => return self.take_typed(scene),
                Err(Read::Either) => return Next::Say(scene.locale.tr("remark-which-day")),
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
            Read::At(at) => return self.done(at, scene),
            Read::Twice(first, second) => self.twice = Some((first, second)),
            Read::Nothing => return Next::Say(scene.locale.tr("remark-no-time-typed")),
            Read::NoDate => return Next::Say(scene.locale.tr("remark-no-date")),
            Read::Either => return Next::Say(scene.locale.tr("remark-which-day")),
            Read::Far => return Next::Say(scene.locale.tr("remark-date-far")),
            Read::NoTime => return Next::Say(scene.locale.tr("remark-no-time")),
            Read::Past => return Next::Say(scene.locale.tr("remark-time-past")),
            Read::Never => return Next::Say(scene.locale.tr("remark-time-never")),
        }
        Next::Stay
    }

    fn on_twice(&mut self, command: Command, key: &KeyEvent, first: Millis, second: Millis, scene: &Scene<'_>) -> Next {
        match (command, counted(key)) {
            (Command::Digit, Some(0)) => self.done(first, scene),
            (Command::Digit, Some(1)) => self.done(second, scene),
            (Command::Digit, _) => Next::Say(scene.locale.tr("remark-not-in-the-list")),
            _ => {
                self.twice = None;
                Next::Stay
            }
        }
    }

    /// The day as typed, perhaps with its time.
    fn day(&self, scene: &Scene<'_>) -> Result<Said, Read> {
        let today = today(scene.now, there(scene));
        match said(self.date.text(), today, scene.locale) {
            None => Err(Read::NoDate),
            Some(Said::Either) => Err(Read::Either),
            Some(Said::On(day, _)) if today.checked_add_days(FARTHEST).is_some_and(|farthest| day > farthest) => {
                Err(Read::Far)
            }
            Some(other) => Ok(other),
        }
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
        let typed = (!self.time.text().is_empty()).then(|| time(self.time.text()));
        let (date, time) = match (self.day(scene), typed) {
            (Ok(Said::In(minutes)), None) => return Read::At(scene.now.plus_minutes(minutes)),
            (Ok(Said::On(date, Some(time))), None) | (Ok(Said::On(date, _)), Some(Some(time))) => (date, time),
            (Ok(_), None) => return Read::Nothing,
            (Ok(_), Some(_)) => return Read::NoTime,
            (Err(wrong), _) => return wrong,
        };
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

    /// Takes a time; one outside the calling hours when it is taken once more.
    fn done(&mut self, at: Millis, scene: &Scene<'_>) -> Next {
        // "In 10 minutes" is a little later at the second key.
        let despite_hours = self.asked.is_some_and(|asked| asked <= at && at < asked.plus_minutes(2));
        let agreed = Agreed { at, promise: self.promise, despite_hours };
        match agreed.check(&face(scene), scene.now) {
            Ok(()) => Next::act(Action::Outcome { id: self.id(self.promise), note: None, appointment: Some(agreed) }),
            Err(NotAgreed::OutsideHours) => {
                self.asked = Some(at);
                Next::Say(scene.locale.tr("remark-outside-hours"))
            }
            Err(other) => Next::Say(scene.locale.tr(&other.to_string())),
        }
    }

    fn without_a_time(&self) -> Next {
        Next::act(Action::Outcome { id: self.id(Promise::Vague), note: None, appointment: None })
    }

    /// What the call comes to with such a promise.
    fn id(&self, promise: Promise) -> &'static str {
        match (self.purpose, promise) {
            (Purpose::Suspend { vague, .. }, Promise::Vague) => vague,
            (Purpose::Suspend { fixed, .. }, _) => fixed,
            (Purpose::Outcome(_), Promise::Vague) => "appointment_vague",
            (Purpose::Outcome(outcome), _) => outcome.id,
        }
    }
}

/// When people are called where the respondent is.
fn face<'a>(scene: &Scene<'a>) -> Clockface<'a> {
    let frame = &scene.view.frame;
    Clockface::new(&frame.settings, frame.country.as_deref().unwrap_or_default(), there(scene))
}

/// The respondent's zone; the centre's where the case has none.
fn there<'a>(scene: &Scene<'a>) -> &'a str {
    scene.view.frame.time_zone.as_deref().unwrap_or(scene.centre)
}
