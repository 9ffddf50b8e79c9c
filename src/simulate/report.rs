//! What a simulation came to, read from the study itself: how its interviews ended, completes against targets, and whether the study agrees with
//! itself. The checks are `station`'s and the store's.

use super::{Ground, SimulateError, each_interview};
use crate::ids::Millis;
use crate::interview::{Ending, Entry};
use crate::station::verify;
use crate::store::{InterviewState, Problem, Store, StoreError};
use std::collections::{BTreeMap, BTreeSet};

/// The report of a simulation.
#[derive(Debug)]
pub struct Report {
    /// What became of its interviews.
    pub tally: Tally,
    /// Completes of the study against targets.
    pub countries: Vec<CountryCount>,
    /// Whether the study agrees with itself.
    pub checks: Vec<Check>,
}

/// Interviews by what became of them.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Begun, each person a household brought to the telephone one; those that were waiting before among them.
    pub begun: i64,
    /// Complete.
    pub completed: i64,
    /// Of these over quota.
    pub over_quota: i64,
    /// Not of those who are asked: under age.
    pub screened_out: i64,
    /// Turned away by the quotas.
    pub quota_full: i64,
    /// Refused, by the person, the household, or a fact that the quotas need.
    pub refused: i64,
    /// Broken off with too little answered,
    pub broken_off: i64,
    /// or with enough.
    pub partial: i64,
    /// Came to nothing before anything was agreed.
    pub not_reached: i64,
    /// Not over.
    pub waiting: i64,
    /// How often one was put aside,
    pub suspended: i64,
    /// and went on.
    pub resumed: i64,
    /// How often one went on after its station had crashed.
    pub taken_up: i64,
    /// How often another answer was given in place of one.
    pub changed: i64,
    /// How often it went on in another language.
    pub languages: i64,
}

/// Completes of a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountryCount {
    /// The country.
    pub country: String,
    /// Completes, over-quota ones too.
    pub completed: i64,
    /// Completes wanted; none where there are no quotas.
    pub target: Option<i64>,
}

/// Something that has to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Its word in JSON.
    pub name: &'static str,
    /// What has to hold.
    pub holds: String,
    /// Where it does not: place and detail.
    pub wrong: Vec<String>,
}

/// The report on the interviews since a study was looked at, as of an instant.
///
/// # Errors
/// When the study cannot be read.
pub fn report(store: &Store, ground: &Ground, now: Millis) -> Result<Report, SimulateError> {
    let (mut tally, mut completed) = (Tally::default(), BTreeMap::<String, i64>::new());
    let (mut records, mut all, mut entries) = (Vec::new(), 0_i64, 0_i64);
    each_interview(store, |record| {
        all += 1;
        if record.state == InterviewState::Ended(Ending::Complete) {
            *completed.entry(record.country.clone()).or_default() += 1;
        }
        if let Some(last) = ground.last_entry(record.id) {
            tally.interview(record.state, record.over_quota);
            records.push((record.id, last));
        }
    })?;
    for (id, last) in records {
        let rows = store.read(|tx| tx.entries(id))?;
        entries += i64::try_from(rows.len()).unwrap_or(0) - last;
        tally.ledger(rows.iter().map(|row| (row.seq > last, &row.entry)));
    }
    let (cells, countries) = store.read(|tx| Ok::<_, StoreError>((tx.cells(now)?, tx.case_counts()?)))?;
    let mut targets = BTreeMap::<String, i64>::new();
    let group = cells.first().map(|cell| cell.group.clone());
    for cell in cells.iter().filter(|cell| Some(&cell.group) == group.as_ref()) {
        if let Some(country) = cell.facts.get("country") {
            *targets.entry(country.clone()).or_default() += cell.state.target;
        }
    }
    let names: BTreeSet<String> = countries
        .into_iter()
        .map(|count| count.country)
        .chain(completed.keys().cloned())
        .chain(targets.keys().cloned())
        .collect();
    let countries = names
        .into_iter()
        .map(|country| CountryCount {
            completed: completed.get(&country).copied().unwrap_or(0),
            target: targets.get(&country).copied(),
            country,
        })
        .collect();
    let findings = verify(store, now)?;
    let check = |name, holds: String, problems: &[Problem]| Check {
        name,
        holds,
        wrong: findings
            .iter()
            .filter(|finding| problems.contains(&finding.problem))
            .map(|finding| format!("{}: {}", finding.place, finding.detail))
            .collect(),
    };
    let checks = vec![
        check("file", "the file is sound".to_owned(), &[Problem::Structure, Problem::Study]),
        check("cells", format!("{} cells count what their claims say", cells.len()), &[Problem::Count]),
        check("targets", "no strict cell counts and holds more than wanted".to_owned(), &[Problem::Target]),
        check("claims", "claims are what the ledgers say".to_owned(), &[Problem::Hold, Problem::Claim]),
        check("answers", "answers are what the ledgers say".to_owned(), &[Problem::Answer]),
        check("wide", "each complete has its wide row, as in its ledger".to_owned(), &[Problem::Complete]),
        check("states", format!("{all} interviews are each in one state"), &[Problem::State]),
        check("ledgers", format!("ledgers have no gap ({entries} entries of this simulation)"), &[Problem::Ledger]),
    ];
    Ok(Report { tally, countries, checks })
}

impl Report {
    /// Whether everything holds that has to.
    pub fn is_sound(&self) -> bool {
        self.checks.iter().all(|check| check.wrong.is_empty())
    }
}

impl Tally {
    fn interview(&mut self, state: InterviewState, over_quota: bool) {
        self.begun += 1;
        self.over_quota += i64::from(over_quota);
        let which = match state {
            InterviewState::Open | InterviewState::Suspended => &mut self.waiting,
            InterviewState::Ended(Ending::Complete) => &mut self.completed,
            InterviewState::Ended(Ending::Partial) => &mut self.partial,
            InterviewState::Ended(Ending::BrokenOff) => &mut self.broken_off,
            InterviewState::Ended(Ending::NotEligible) => &mut self.screened_out,
            InterviewState::Ended(Ending::QuotaFull) => &mut self.quota_full,
            InterviewState::Ended(Ending::Refused | Ending::RefusedHousehold | Ending::FactsRefused) => {
                &mut self.refused
            }
            InterviewState::Ended(Ending::NotAvailable | Ending::Unreached) => &mut self.not_reached,
        };
        *which += 1;
    }

    /// Counts what is new in a ledger.
    fn ledger<'e>(&mut self, entries: impl Iterator<Item = (bool, &'e Entry)>) {
        let (mut aside, mut answered) = (false, BTreeSet::new());
        for (new, entry) in entries {
            let new = i64::from(new);
            match entry {
                Entry::Suspended => {
                    self.suspended += new;
                    aside = true;
                }
                Entry::Resumed => {
                    let which = if aside { &mut self.resumed } else { &mut self.taken_up };
                    *which += new;
                    aside = false;
                }
                Entry::Spoke { .. } => self.languages += new,
                Entry::Answered { variable, .. } => self.changed += new * i64::from(!answered.insert(variable)),
                _ => {}
            }
        }
    }
}
