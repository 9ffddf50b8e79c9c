//! What takes the whole study to be read: outcome rates and quality signals. Read in small steps on a beat of its own, and only while somebody looks.
//! How they are computed is said in `fieldwork::rates` and `analysis::quality`.

use crate::analysis::quality::Quality;
use crate::ids::{CaseId, Millis, StaffId};
use crate::station::OpenError;
use crate::station::quality::Pass;
use crate::station::rates::{Count, Part};
use crate::store::{Store, StoreError};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// Milliseconds after which rates are counted again while somebody looks at them.
pub const RATES_EVERY: i64 = 60_000;
/// The same of the quality signals.
pub const QUALITY_EVERY: i64 = 600_000;
/// Cases counted in one read,
const CASES: i64 = 10_000;
/// and cases of today, each with its calls.
const CASES_OF_TODAY: usize = 200;
/// Interviews read in one read.
const INTERVIEWS: i64 = 20;
/// How long a step waits for signals that are being computed.
const A_MOMENT: Duration = Duration::from_millis(10);

/// A measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Outcome rates.
    Rates,
    /// Quality signals.
    Quality,
}

/// What is known.
#[derive(Debug, Clone, Default)]
pub struct Measures {
    /// Outcome rates.
    pub rates: Option<Arc<RatesTaken>>,
    /// Quality signals.
    pub quality: Option<Arc<QualityTaken>>,
    /// What is being read, and how many cases or interviews of it so far.
    pub reading: Option<(Measure, u64)>,
}

/// Outcome rates as of an instant.
#[derive(Debug, Clone, PartialEq)]
pub struct RatesTaken {
    /// When they were counted.
    pub at: Millis,
    /// All cases.
    pub all: Part,
    /// Cases whose code is from a call that ended today.
    pub today: Part,
}

/// Quality signals as of an instant.
#[derive(Debug, Clone, PartialEq)]
pub struct QualityTaken {
    /// When they were read.
    pub at: Millis,
    /// The signals.
    pub quality: Quality,
    /// Who the interviewers are.
    pub names: BTreeMap<StaffId, String>,
}

/// Keeps measures up to date.
#[derive(Debug, Default)]
pub(super) struct Measuring {
    rates: Option<Arc<RatesTaken>>,
    quality: Option<Arc<QualityTaken>>,
    counting: Option<Box<Counting>>,
    reading: Option<Reading>,
    looked_at: Option<Measure>,
}

/// Quality signals being read, then computed: of very many completes that takes longer than a key may wait, so a thread does it.
#[derive(Debug)]
struct Reading {
    interviews: u64,
    stage: Stage,
}

#[derive(Debug)]
enum Stage {
    Reading(Box<Pass>),
    Computing(Receiver<Quality>, JoinHandle<()>),
}

impl Reading {
    fn begin(store: &Store) -> Result<Self, OpenError> {
        Ok(Self { interviews: 0, stage: Stage::Reading(Box::new(Pass::begin(store)?)) })
    }

    /// Goes on; the signals, when they are there.
    fn step(mut self, store: &Store) -> Result<Result<Quality, Self>, OpenError> {
        let (found, thread) = match self.stage {
            Stage::Reading(mut pass) => {
                if pass.step(store, INTERVIEWS)? {
                    let interviews = self.interviews + INTERVIEWS.unsigned_abs();
                    return Ok(Err(Self { interviews, stage: Stage::Reading(pass) }));
                }
                let (send, found) = sync_channel(1);
                // Where nobody waits for them any more, they are dropped.
                (found, std::thread::spawn(move || send.send(pass.quality()).unwrap_or_default()))
            }
            Stage::Computing(found, thread) => (found, thread),
        };
        match found.recv_timeout(A_MOMENT) {
            Ok(quality) => Ok(Ok(quality)),
            Err(RecvTimeoutError::Timeout) => {
                self.stage = Stage::Computing(found, thread);
                Ok(Err(self))
            }
            Err(RecvTimeoutError::Disconnected) => match thread.join() {
                Err(panic) => std::panic::resume_unwind(panic),
                Ok(()) => Ok(Err(Self::begin(store)?)),
            },
        }
    }
}

/// Rates being counted.
#[derive(Debug)]
struct Counting {
    all: Count,
    today: Count,
    /// Cases of today that are still to be counted; none until all cases are.
    left: Option<Vec<CaseId>>,
}

impl Counting {
    /// Counts on; whether there is more.
    fn step(&mut self, store: &Store, midnight: Millis, cases: &BTreeSet<CaseId>) -> Result<bool, StoreError> {
        match &mut self.left {
            None if self.all.step(store, CASES)? => {}
            None => self.left = Some(cases.iter().copied().collect()),
            Some(left) => {
                let some = left.split_off(left.len().saturating_sub(CASES_OF_TODAY));
                self.today.add(store, &some, midnight)?;
                return Ok(!left.is_empty());
            }
        }
        Ok(true)
    }
}

impl Measuring {
    /// What is known.
    pub(super) fn taken(&self) -> Measures {
        let reading = match self.looked_at {
            Some(Measure::Rates) => self.counting.as_ref().map(|counting| (Measure::Rates, counting.all.cases())),
            Some(Measure::Quality) => self.reading.as_ref().map(|reading| (Measure::Quality, reading.interviews)),
            None => None,
        };
        Measures { rates: self.rates.clone(), quality: self.quality.clone(), reading }
    }

    /// Reads on where something is due; whether something was. `day`: when today began, and the cases with a call that ended since.
    pub(super) fn step(
        &mut self,
        store: &Store,
        measure: Measure,
        anew: bool,
        now: Millis,
        day: (Millis, &BTreeSet<CaseId>),
    ) -> Result<bool, OpenError> {
        self.looked_at = Some(measure);
        // A clock that was put back makes it due.
        let due = |at: Option<Millis>, every: i64| anew || at.is_none_or(|at| now < at || now.since(at) >= every);
        match measure {
            Measure::Rates => {
                if self.counting.is_none() && !due(self.rates.as_ref().map(|taken| taken.at), RATES_EVERY) {
                    return Ok(false);
                }
                let begun = || Box::new(Counting { all: Count::default(), today: Count::default(), left: None });
                let mut counting = self.counting.take().unwrap_or_else(begun);
                if counting.step(store, day.0, day.1)? {
                    self.counting = Some(counting);
                } else {
                    let (all, today) = (counting.all.part()?, counting.today.part()?);
                    self.rates = Some(Arc::new(RatesTaken { at: now, all, today }));
                }
            }
            Measure::Quality => {
                if self.reading.is_none() && !due(self.quality.as_ref().map(|taken| taken.at), QUALITY_EVERY) {
                    return Ok(false);
                }
                let reading = match self.reading.take() {
                    Some(reading) => reading,
                    None => Reading::begin(store)?,
                };
                let quality = match reading.step(store)? {
                    Ok(quality) => quality,
                    Err(reading) => {
                        self.reading = Some(reading);
                        return Ok(true);
                    }
                };
                let staff = store.read(|tx| tx.staff())?;
                let names = staff.into_iter().map(|staff| (staff.id, staff.name)).collect();
                self.quality = Some(Arc::new(QualityTaken { at: now, quality, names }));
            }
        }
        Ok(true)
    }
}
