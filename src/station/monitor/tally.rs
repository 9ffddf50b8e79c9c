//! Counts that grow with what happens and are never made anew: each call and each interview is read when it is new and again until it has ended.
//! What the counts mean for the fieldwork is not said here.

use crate::fieldwork::outcome::{Group, group_of, outcome};
use crate::fieldwork::pace::Lengths;
use crate::fieldwork::validation::is_drawn;
use crate::fieldwork::{Outcome, pace};
use crate::ids::{AttemptId, CaseId, CellId, InterviewId, Millis, StaffId};
use crate::interview::Ending;
use crate::locale::in_zone;
use crate::store::{CallSeen, Checked, ClaimState, InterviewRecord, InterviewState, StoreError, Tx};
use std::collections::{BTreeMap, BTreeSet};

/// How many rows are read in one transaction.
pub(super) const SLICE: i64 = 500;
/// Days looked back on for the pace.
const DAYS: i64 = 7;
const HOURS: i64 = 24;

/// What happened in an hour.
#[derive(Debug, Clone, Default)]
pub(super) struct Hour {
    pub(super) calls: i64,
    pub(super) contacts: i64,
    pub(super) completes: i64,
    pub(super) refusals: i64,
    /// Completes by cell.
    cells: BTreeMap<CellId, i64>,
}

/// What somebody did today.
#[derive(Debug, Clone, Default)]
pub(super) struct Worked {
    pub(super) calls: i64,
    pub(super) contacts: i64,
    pub(super) completes: i64,
    pub(super) refusals: i64,
    pub(super) answers: i64,
    pub(super) dont_know: i64,
    pub(super) lengths: Lengths,
}

/// The counts.
#[derive(Debug, Default)]
pub(super) struct Tally {
    zone: String,
    /// The day counted as today, in days of the centre's calendar since 1970.
    today: i64,
    last_call: i64,
    running_calls: BTreeSet<AttemptId>,
    last_interview: i64,
    running_interviews: BTreeSet<InterviewId>,
    /// By outcome, in all and today.
    pub(super) outcomes: BTreeMap<&'static str, (i64, i64)>,
    /// By hour of the centre's clock since 1970, as far back as the pace looks.
    hours: BTreeMap<i64, Hour>,
    /// Today, by person.
    pub(super) staff: BTreeMap<StaffId, Worked>,
    /// Of all completes.
    pub(super) lengths: Lengths,
    /// What draws the completes to be checked.
    seed: u64,
    /// How many of 100.
    percent: i64,
    /// The completes drawn, as they were held.
    drawn: BTreeMap<InterviewId, InterviewRecord>,
    last_check: i64,
    /// What the last call-back to each came to.
    pub(super) checked: BTreeMap<InterviewId, Checked>,
    last_rejection: i64,
    pub(super) rejected: BTreeSet<InterviewId>,
    /// Cases with a call that ended today.
    called_today: BTreeSet<CaseId>,
    /// Today's completes that count, with who ended each.
    completed: BTreeMap<InterviewId, StaffId>,
}

impl Tally {
    /// Nothing is counted yet.
    pub(super) fn new(zone: &str, seed: u64, percent: i64) -> Self {
        Self { zone: zone.to_owned(), seed, percent, ..Self::default() }
    }

    /// Whether so many of 100 completes come up to be checked.
    pub(super) fn draws(&self, percent: i64) -> bool {
        self.percent == percent
    }

    /// The completes drawn that nobody has been asked about yet, the first to end first.
    pub(super) fn to_check(&self) -> Vec<&InterviewRecord> {
        let open = |id: &InterviewId| {
            matches!(self.checked.get(id), None | Some(Checked::NotReached)) && !self.rejected.contains(id)
        };
        let mut open: Vec<&InterviewRecord> =
            self.drawn.iter().filter(|(id, _)| open(id)).map(|(_, record)| record).collect();
        open.sort_by_key(|record| (record.ended_at, record.id));
        open
    }

    /// Cases with a call that ended today.
    pub(super) fn called_today(&self) -> &BTreeSet<CaseId> {
        &self.called_today
    }

    /// An hour of the centre's clock.
    fn hour(&self, at: Millis) -> i64 {
        in_zone(at, &self.zone).naive_local().and_utc().timestamp().div_euclid(3_600)
    }

    /// Begins another day where it has come, and forgets what the pace no longer looks at.
    pub(super) fn turn_to(&mut self, now: Millis) {
        let hour = self.hour(now);
        let today = hour.div_euclid(HOURS);
        if today != self.today {
            self.today = today;
            self.staff.clear();
            self.called_today.clear();
            self.completed.clear();
            self.outcomes.values_mut().for_each(|(_, today)| *today = 0);
        }
        self.hours = self.hours.split_off(&(hour - DAYS * HOURS));
    }

    /// Reads what is new, at most a slice of each; whether there may be more.
    pub(super) fn read(&mut self, tx: &Tx<'_>) -> Result<bool, StoreError> {
        for id in std::mem::take(&mut self.running_calls) {
            self.take_call(&tx.call(id)?);
        }
        let calls = tx.calls_after(AttemptId(self.last_call), SLICE)?;
        for call in &calls {
            self.last_call = call.id.0;
            self.take_call(call);
        }
        for id in std::mem::take(&mut self.running_interviews) {
            self.take_interview(tx, &tx.interview(id)?)?;
        }
        let interviews = tx.interviews_after(InterviewId(self.last_interview), SLICE)?;
        for interview in &interviews {
            self.last_interview = interview.id.0;
            self.take_interview(tx, interview)?;
        }
        for (id, interview, result) in tx.validations_after(self.last_check)? {
            self.last_check = id;
            self.checked.insert(interview, result);
        }
        for (id, interview) in tx.rejections_after(self.last_rejection)? {
            self.last_rejection = id;
            self.rejected.insert(interview);
            self.take_back(interview);
        }
        let slice = usize::try_from(SLICE).unwrap_or(usize::MAX);
        Ok(calls.len() >= slice || interviews.len() >= slice)
    }

    fn take_call(&mut self, call: &CallSeen) {
        let Some(at) = call.ended_at else {
            self.running_calls.insert(call.id);
            return;
        };
        let Some(outcome) = call.outcome.as_deref().and_then(outcome) else { return };
        let hour = self.hour(at);
        let today = hour.div_euclid(HOURS) == self.today;
        let counts = self.outcomes.entry(outcome.id).or_default();
        counts.0 += 1;
        counts.1 += i64::from(today);
        let (contact, complete, refusal) =
            (i64::from(outcome.contacted), i64::from(is_complete(outcome)), i64::from(outcome.is_refusal()));
        let of_hour = self.hours.entry(hour).or_default();
        of_hour.calls += 1;
        of_hour.contacts += contact;
        of_hour.completes += complete;
        of_hour.refusals += refusal;
        if today {
            self.called_today.insert(call.case);
            let worked = self.staff.entry(call.staff).or_default();
            worked.calls += 1;
            worked.contacts += contact;
            worked.refusals += refusal;
            // Where one was rejected already, it never counts.
            match call.interview.filter(|_| is_complete(outcome)) {
                Some(id) if self.rejected.contains(&id) => {}
                Some(id) => {
                    worked.completes += complete;
                    self.completed.insert(id, call.staff);
                }
                None => worked.completes += complete,
            }
        }
    }

    fn take_interview(&mut self, tx: &Tx<'_>, interview: &InterviewRecord) -> Result<(), StoreError> {
        let InterviewState::Ended(ending) = interview.state else {
            self.running_interviews.insert(interview.id);
            return Ok(());
        };
        let (Ending::Complete, Some(at)) = (ending, interview.ended_at) else { return Ok(()) };
        if is_drawn(self.seed, interview.id, self.percent) {
            self.drawn.insert(interview.id, interview.clone());
        }
        let seconds = interview.active_ms / 1000;
        self.lengths.add(seconds);
        let hour = self.hour(at);
        if hour >= (self.today - DAYS) * HOURS {
            let cells = &mut self.hours.entry(hour).or_default().cells;
            for claim in tx.claims_of(interview.id)?.iter().filter(|claim| claim.state == ClaimState::Counted) {
                *cells.entry(claim.cell).or_default() += 1;
            }
        }
        if hour.div_euclid(HOURS) == self.today {
            let (answers, dont_know) = tx.answers_counted(interview.id)?;
            let worked = self.staff.entry(interview.staff).or_default();
            worked.answers += answers;
            worked.dont_know += dont_know;
            worked.lengths.add(seconds);
        }
        Ok(())
    }

    /// Takes an interview that was rejected from the completes of whoever ended it, where it was today's. What its call came to stays.
    fn take_back(&mut self, rejected: InterviewId) {
        if let Some(worked) = self.completed.remove(&rejected).and_then(|staff| self.staff.get_mut(&staff)) {
            worked.completes -= 1;
        }
    }

    /// The hours of today, by hour of the day.
    pub(super) fn of_today(&self) -> impl Iterator<Item = (i64, &Hour)> {
        let midnight = self.today * HOURS;
        let hours = self.hours.range(midnight..midnight + HOURS);
        hours.filter(|(_, hour)| hour.calls > 0).map(move |(number, hour)| (number - midnight, hour))
    }

    /// Completes by cell in the hours looked back on.
    pub(super) fn recent(&self) -> BTreeMap<CellId, i64> {
        let mut recent: BTreeMap<CellId, i64> = BTreeMap::new();
        for (cell, many) in self.hours.values().flat_map(|hour| &hour.cells) {
            *recent.entry(*cell).or_default() += many;
        }
        recent
    }

    /// How many of the hours looked back on had calls, and how many a day that makes. A day that is not over counts where there is no other.
    pub(super) fn worked(&self) -> (i64, Option<f64>) {
        let mut days: BTreeMap<i64, i64> = BTreeMap::new();
        for hour in self.hours.iter().filter(|(_, hour)| hour.calls > 0).map(|(hour, _)| hour) {
            *days.entry(hour.div_euclid(HOURS)).or_default() += 1;
        }
        let all = days.values().sum();
        if days.len() > 1 {
            days.remove(&self.today);
        }
        let (hours, many) = (days.values().sum::<i64>(), i64::try_from(days.len()).unwrap_or(0));
        (all, pace::share(hours, many))
    }

    /// In all and today, over the outcomes that a rule takes.
    pub(super) fn sum(&self, takes: impl Fn(&Outcome) -> bool) -> super::picture::Twice {
        let counts = self.outcomes.iter().filter(|(id, _)| outcome(id).is_some_and(&takes)).map(|(_, counts)| *counts);
        let (all, today) = counts.fold((0, 0), |sum, counts| (sum.0 + counts.0, sum.1 + counts.1));
        super::picture::Twice { all, today }
    }
}

pub(super) fn is_complete(outcome: &Outcome) -> bool {
    group_of(outcome.aapor) == Some(Group::I)
}
