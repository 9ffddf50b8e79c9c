//! What a supervisor sees at one instant: plain values, for whatever shows them. How they are come by is not said here.

use super::labels::Labels;
use super::measures::Measures;
use crate::fieldwork::Outcome;
use crate::fieldwork::pace::{Forecast, Standing};
use crate::ids::{CaseId, InterviewId, Millis, StaffId};
use crate::station::view::{Frame, View};
use crate::store::{Agreed, Cell, Checked, Sent};
use std::sync::Arc;

/// The fieldwork at one instant.
#[derive(Debug, Clone)]
pub struct Picture {
    /// When it was taken.
    pub at: Millis,
    /// What is true whatever is shown.
    pub frame: Frame,
    /// The study as a whole.
    pub whole: Whole,
    /// Its countries, as far as the quotas know them.
    pub countries: Vec<CountryLine>,
    /// The variables of each quota group beside the country, in their order.
    pub groups: Vec<(String, Vec<String>)>,
    /// What their values are called.
    pub labels: Arc<Labels>,
    /// Every cell, in the order of the questionnaire.
    pub cells: Vec<CellLine>,
    /// Who works today, by name.
    pub interviewers: Vec<Interviewer>,
    /// What calls came to, the most frequent of today first.
    pub outcomes: Vec<OutcomeLine>,
    /// Appointments, missed ones first.
    pub appointments: Appointments,
    /// The hours of today, from the first with a call.
    pub hours: Vec<HourLine>,
    /// Interviews to be checked with the respondents, and what that came to so far.
    pub checks: Checks,
    /// Outcome rates and quality signals, as far as somebody looked at them.
    pub measures: Measures,
    /// What was said to interviewers last, the latest first.
    pub messages: Vec<Sent>,
    /// The interview looked in on, if one is.
    pub watched: Option<Watched>,
}

/// Interviews to be checked.
#[derive(Debug, Clone, Default)]
pub struct Checks {
    /// How many are to be checked,
    pub open: usize,
    /// and the first of them.
    pub first: Vec<Check>,
    /// What call-backs came to, by word; not reached are open.
    pub results: Vec<(Checked, usize)>,
    /// Interviews that were rejected.
    pub rejected: usize,
}

/// An interview to be checked.
#[derive(Debug, Clone)]
pub struct Check {
    /// The interview.
    pub interview: InterviewId,
    /// Its case.
    pub case: CaseId,
    /// Its country.
    pub country: String,
    /// Who held it.
    pub staff: String,
    /// When it ended.
    pub ended: Option<Millis>,
    /// Whether it was tried before, and nobody reached.
    pub tried: bool,
    /// Telephone numbers of the household, for a supervisor's terminal only; else none.
    pub numbers: Vec<String>,
}

/// The interview looked in on.
#[derive(Debug, Clone)]
pub enum Watched {
    /// What its interviewer sees.
    Screen(Box<View>),
    /// The respondent has not consented to be interviewed.
    NoConsent,
    /// It is not going on.
    Over,
}

impl Picture {
    /// The cells, the worst first; those alike by what they will lack, then in the order of the questionnaire.
    pub fn late_first(&self) -> Vec<&CellLine> {
        let mut cells: Vec<&CellLine> = self.cells.iter().collect();
        cells.sort_by_key(|line| (line.standing, std::cmp::Reverse(line.forecast.shortfall)));
        cells
    }
}

/// The study as a whole.
#[derive(Debug, Clone, Default)]
pub struct Whole {
    /// Interviews wanted.
    pub target: i64,
    /// Completes counted.
    pub counted: i64,
    /// Interviews going on that hold a place.
    pub held: i64,
    /// Completes without a place.
    pub over: i64,
    /// Calls that have ended, in all and today.
    pub calls: Twice,
    /// Calls that ended in a complete.
    pub completes: Twice,
    /// Calls that ended in a refusal or break-off.
    pub refusals: Twice,
    /// Calls in which somebody was spoken to.
    pub contacts: Twice,
    /// Median length of a complete, in seconds.
    pub median: Option<i64>,
    /// What to expect.
    pub forecast: Forecast,
    /// When it is full, at the pace of the last seven days.
    pub finish: Option<Millis>,
    /// Hours of fieldwork in a day, in the last seven days.
    pub hours_a_day: Option<f64>,
}

/// Something in all, and of that today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Twice {
    /// In all.
    pub all: i64,
    /// Today.
    pub today: i64,
}

/// A country.
#[derive(Debug, Clone)]
pub struct CountryLine {
    /// Which.
    pub country: String,
    /// Interviews wanted.
    pub target: i64,
    /// Completes counted.
    pub counted: i64,
    /// Interviews going on that hold a place.
    pub held: i64,
    /// Completes without a place.
    pub over: i64,
    /// What to expect.
    pub forecast: Forecast,
    /// When it is full.
    pub finish: Option<Millis>,
    /// How many of its cells are late.
    pub late: usize,
}

/// A cell.
#[derive(Debug, Clone)]
pub struct CellLine {
    /// As it stands.
    pub cell: Cell,
    /// Against the others of its group and country.
    pub standing: Standing,
    /// What to expect.
    pub forecast: Forecast,
    /// When it is full.
    pub finish: Option<Millis>,
}

/// What somebody is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doing {
    /// In an interview.
    Interviewing,
    /// With a case, in no interview.
    Calling,
    /// Between two calls.
    Between,
    /// Not heard of for longer than a station is silent.
    Silent,
    /// Signed out.
    Away,
}

impl Doing {
    /// Its word in listings and files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Interviewing => "interviewing",
            Self::Calling => "calling",
            Self::Between => "between calls",
            Self::Silent => "silent",
            Self::Away => "signed out",
        }
    }
}

/// An interviewer today.
#[derive(Debug, Clone)]
pub struct Interviewer {
    /// Number.
    pub staff: StaffId,
    /// Name.
    pub name: String,
    /// Their terminal.
    pub place: String,
    /// What they are doing,
    pub doing: Doing,
    /// and since when.
    pub since: Millis,
    /// The case at hand, with its country.
    pub case: Option<(CaseId, String)>,
    /// The interview being held.
    pub interview: Option<InterviewId>,
    /// The item it is at, by its variable.
    pub item: Option<String>,
    /// Calls today.
    pub calls: i64,
    /// Of those, in which somebody was spoken to.
    pub contacts: i64,
    /// Completes today.
    pub completes: i64,
    /// Refusals and break-offs today.
    pub refusals: i64,
    /// Hours signed in today.
    pub hours: f64,
    /// Mean length of today's completes, in seconds.
    pub mean: Option<i64>,
    /// Their median length as a part of that of the whole study.
    pub speed: Option<f64>,
    /// Share of don't know in today's completes.
    pub dont_know: Option<f64>,
}

impl Interviewer {
    /// A count an hour signed in; none within the first minutes.
    pub fn an_hour(&self, count: i64) -> Option<f64> {
        (self.hours >= 0.1).then(|| crate::fieldwork::pace::figure(count) / self.hours)
    }
}

/// An outcome, and how often calls came to it.
#[derive(Debug, Clone)]
pub struct OutcomeLine {
    /// Which.
    pub outcome: &'static Outcome,
    /// How often.
    pub calls: Twice,
}

/// What is agreed.
#[derive(Debug, Clone, Default)]
pub struct Appointments {
    /// Those whose time has passed.
    pub missed: i64,
    /// Those of the next 24 hours.
    pub coming: i64,
    /// The first of the missed ones,
    pub first_missed: Vec<Agreed>,
    /// and the next.
    pub next: Vec<Agreed>,
}

/// An hour of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HourLine {
    /// Hour of the day on the centre's clock.
    pub hour: i64,
    /// Calls that ended.
    pub calls: i64,
    /// Calls in which somebody was spoken to.
    pub contacts: i64,
    /// Completes.
    pub completes: i64,
    /// Refusals and break-offs.
    pub refusals: i64,
}
