//! Simulated fieldwork: robot respondents who answer by chance and by what they are like, and robot interviewers who work at stations as people
//! do. A robot sees only the [`View`](crate::station::view::View)s that an interviewer sees and takes only the same actions. Nothing here is an
//! interview with anybody, and none of it goes into a live study.
//!
//! Who comes to the telephone at a case, and what each person answers, depends on the seed, the case and the person alone: it repeats whatever
//! the race between stations. With one station all repeats, times and identifiers too.
//!
//! Over days of fieldwork people are not at home, have no time or refuse, by the hour and the household (`reception`); stations work in spells within the
//! calling hours (`roster`), one at a time in the order of the simulated instants, so that everything repeats whatever the number of stations.
//!
//! Time is simulated, unless robots keep a pace or are processes of their own: then it is the machine's. Each station has a clock that moves
//! as its robot speaks; no clock is more than half a minute before that of a station that is still to act, so a lease, which is much
//! longer, never runs out because a thread was slow.

mod draw;
mod habits;
mod invariants;
mod model;
mod needs;
mod person;
mod processes;
mod reception;
mod report;
mod robot;
mod roster;
mod shift;
#[cfg(test)]
mod tests;
mod threads;
mod turns;
mod worker;

pub use invariants::{Calls, DayCount, fieldwork};
pub use model::Model;
pub use needs::ACTOR;
pub use processes::processes;
pub use report::{Check, CountryCount, Report, Tally, report};
pub use threads::threads;
pub use worker::worker;

use crate::clock::Clock;
use crate::ids::{InterviewId, Millis};
use crate::interview::Ending;
use crate::questionnaire::diagnostic::Diagnostic;
use crate::questionnaire::respondents::{self, Respondents};
use crate::questionnaire::{Sources, shipped};
use crate::station::{OpenError, instrument};
use crate::store::{InterviewState, Kind, Store, StoreError};
use std::collections::BTreeMap;

/// 16 April 2008, 7:00 UTC: the shipped study's fieldwork began that day. A study that is made to be simulated begins here, so that it repeats.
pub const FIRST_MORNING: Millis = Millis(1_208_329_200_000);
/// Interviews read at a time.
const PAGE: i64 = 500;

/// What is to be simulated.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// Completes wanted.
    pub interviews: i64,
    /// Stations at work.
    pub stations: usize,
    /// What everything is drawn from.
    pub seed: u64,
    /// Seconds an answer takes on the machine's clock; simulated time where there is none.
    pub pace: Option<f64>,
    /// Share of the calls in which a station crashes.
    pub crashes: f64,
    /// Days of fieldwork, with calling hours and with people who do not answer; none where each call is answered at once.
    pub days: Option<usize>,
}

/// Why a simulation came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// All interviews wanted are complete.
    Enough,
    /// Every cell is full.
    Full,
    /// The days are over.
    DaysOver,
    /// There is no number left to call.
    SampleUsedUp,
    /// It was told to stop.
    Interrupted,
}

impl End {
    /// Its word in JSON, and between the processes of a simulation.
    pub fn word(self) -> &'static str {
        match self {
            Self::Enough => "complete",
            Self::Full => "full",
            Self::DaysOver => "days_over",
            Self::SampleUsedUp => "sample_used_up",
            Self::Interrupted => "interrupted",
        }
    }

    /// The end that a word says.
    fn of(word: &str) -> Option<Self> {
        [Self::Enough, Self::Full, Self::DaysOver, Self::SampleUsedUp, Self::Interrupted]
            .into_iter()
            .find(|end| end.word() == word)
    }
}

/// How far a simulation is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Completes.
    pub completed: i64,
    /// Calls that are over.
    pub calls: i64,
    /// Days that have begun, where there are days.
    pub day: usize,
}

/// A simulation that is over.
#[derive(Debug, Clone, Copy)]
pub struct Over {
    /// Why.
    pub end: End,
    /// When, by its own clocks.
    pub at: Millis,
}

/// Why nothing could be simulated, or not to the end.
#[derive(Debug, thiserror::Error)]
pub enum SimulateError {
    /// The study.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The study.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// How its respondents answer cannot be read.
    #[error("respondents.toml cannot be read: {}", .0.first().map(ToString::to_string).unwrap_or_default())]
    Respondents(Vec<Diagnostic>),
    /// It is in earnest.
    #[error("this is a live study")]
    Live,
    /// A station could not go on.
    #[error("station {station} could not go on: {what}")]
    Station {
        /// Its number.
        station: usize,
        /// Why.
        what: String,
    },
    /// A process could not be started or heard.
    #[error("a station could not be started: {0}")]
    Process(#[from] std::io::Error),
}

/// A study as it is before a simulation.
#[derive(Debug)]
pub struct Ground {
    /// The last interview there was.
    pub last: InterviewId,
    /// Interviews that were not over, with the last entry of each: what goes on with them belongs to the simulation.
    pub waiting: BTreeMap<InterviewId, i64>,
    /// When simulated time goes on.
    pub begin: Millis,
    /// From here on identifiers are free, on clocks that count them.
    pub made: u64,
    /// Whether nobody has worked in it so far.
    pub untouched: bool,
    /// Cases there were,
    pub cases: i64,
    /// and of these, added later as the audit log tells.
    pub added: i64,
}

impl Ground {
    /// Looks at a study; a live one is refused.
    ///
    /// # Errors
    /// [`SimulateError::Live`], and those of the store.
    pub fn of(store: &Store) -> Result<Self, SimulateError> {
        let (study, stations) = store.read(|tx| Ok::<_, StoreError>((tx.study()?, tx.stations(Millis(i64::MIN))?)))?;
        if study.kind == Kind::Live {
            return Err(SimulateError::Live);
        }
        let mut last = InterviewId(0);
        let mut latest = stations.iter().map(|station| station.ended_at.unwrap_or(station.seen_at)).max();
        each_interview(store, |interview| {
            last = last.max(interview.id);
            latest = latest.max(Some(interview.ended_at.unwrap_or(interview.started_at)));
        })?;
        // What happened before is over: leases too.
        let begin = latest.map_or(study.created_at, |latest| latest.plus_minutes(10));
        let waiting = store.read(|tx| {
            let unended = tx.all_unended()?.into_iter();
            unended
                .map(|interview| Ok((interview.id, tx.entries(interview.id)?.last().map_or(0, |row| row.seq))))
                .collect::<Result<_, StoreError>>()
        })?;
        let (cases, added) = store.read(|tx| {
            let cases = tx.case_counts()?.iter().map(|count| count.cases).sum();
            Ok::<_, StoreError>((cases, invariants::numbers_added(&tx.audit_rows(i64::MAX)?)))
        })?;
        let untouched = stations.is_empty();
        Ok(Self {
            last,
            waiting,
            begin,
            untouched,
            cases,
            added,
            made: (u64::try_from(stations.len()).unwrap_or(0) + 1) << 32,
        })
    }

    /// The last entry that was there before; none where an interview does not belong to the simulation.
    fn last_entry(&self, interview: InterviewId) -> Option<i64> {
        let new = (interview > self.last).then_some(0);
        new.or_else(|| self.waiting.get(&interview).copied())
    }
}

/// Looks at every interview of a study, by its beginning.
fn each_interview(store: &Store, mut look: impl FnMut(&crate::store::InterviewRecord)) -> Result<(), StoreError> {
    let mut after = None;
    loop {
        let page = store.read(|tx| tx.interviews(after, PAGE))?;
        let Some(last) = page.last() else { return Ok(()) };
        after = Some((last.started_at, last.id));
        page.iter().for_each(&mut look);
    }
}

/// The interviews of the simulation that are complete.
fn completes(store: &Store, ground: &Ground) -> Result<Vec<InterviewId>, StoreError> {
    let mut found = Vec::new();
    each_interview(store, |interview| {
        let complete = interview.state == InterviewState::Ended(Ending::Complete);
        found.extend((complete && ground.last_entry(interview.id).is_some()).then_some(interview.id));
    })?;
    Ok(found)
}

/// How the respondents of a study answer: as its sources say; as the shipped ones say where it is the shipped questionnaire kept without them; else
/// at random.
///
/// # Errors
/// [`SimulateError::Respondents`], and those of the study.
pub fn model(store: &Store) -> Result<Model, SimulateError> {
    let (version, mut sources) = store.read(|tx| {
        let version = tx.latest_version()?.version;
        Ok::<_, StoreError>((version, tx.sources(version)?.into_iter().collect::<Sources>()))
    })?;
    let instrument = instrument(store, version)?;
    let shipped = shipped::sources();
    if !sources.contains_key(respondents::FILE) && shipped_id(&shipped) == Some(instrument.id.clone()) {
        sources.extend(
            shipped.into_iter().filter(|(name, _)| [respondents::FILE, "population.csv"].contains(&name.as_str())),
        );
    }
    let respondents: Respondents = respondents::compile(&sources, &instrument).map_err(SimulateError::Respondents)?;
    Ok(Model::new(respondents, instrument))
}

fn shipped_id(shipped: &Sources) -> Option<String> {
    Some(crate::questionnaire::compile(shipped).ok()?.id)
}

/// The clock that a study is made by to be simulated.
pub fn first_clock(seed: u64) -> Clock {
    Clock::counting_from(FIRST_MORNING, u64::from(u32::try_from(seed % u64::from(u32::MAX)).unwrap_or(0)))
}
