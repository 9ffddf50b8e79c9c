//! Making a study: from a questionnaire to a study file, and a training sample with numbers that cannot be dialled. The file itself is the store's.

use crate::clock::Clock;
use crate::fieldwork::quota::key;
use crate::fieldwork::{Mode, Settings};
use crate::ids::Millis;
use crate::questionnaire::Sources;
use crate::questionnaire::instrument::{Country, Instrument, Kind as Takes, QuotaCell, QuotaGroup};
use crate::store::{AuditRow, Contact, Kind, NewCase, NewCell, NewStudy, Store, StoreError};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::ops::RangeInclusive;
use std::path::Path;

/// How many cases a training study begins with, for each country.
const TRAINING_CASES: i64 = 400;

/// What the audit log calls it when a training study gets more numbers.
pub const SAMPLE_ADDED: &str = "sample add";

/// What a study is made with, beside its questionnaire.
#[derive(Debug, Clone)]
pub struct Setup {
    /// Live or training.
    pub kind: Kind,
    /// Who calls; spoken in the introduction.
    pub organisation: String,
    /// Where to call back; spoken in the introduction.
    pub contact: String,
    /// The rule for whom to interview.
    pub selection: String,
}

/// Makes a study file. A training study gets its sample at once, with numbers that cannot be dialled.
///
/// # Errors
/// Those of [`Store::create`]; nothing is left behind then.
pub fn create(
    path: &Path,
    sources: &Sources,
    instrument: &Instrument,
    setup: &Setup,
    clock: &Clock,
) -> Result<Store, StoreError> {
    let cases = match setup.kind {
        Kind::Training => first_cases(instrument, clock.seed()),
        Kind::Live => Vec::new(),
    };
    Store::create(path, &new_study(sources, instrument, setup, clock.uuid(), clock.now()), &cases)
}

/// Makes a training study in memory, to look at a questionnaire: no file is made.
///
/// # Errors
/// Those of [`Store::in_memory`].
pub fn in_memory(
    sources: &Sources,
    instrument: &Instrument,
    setup: &Setup,
    clock: &Clock,
) -> Result<Store, StoreError> {
    let cases = first_cases(instrument, clock.seed());
    Store::in_memory(&new_study(sources, instrument, setup, clock.uuid(), clock.now()), &cases)
}

fn new_study(sources: &Sources, instrument: &Instrument, setup: &Setup, id: String, now: Millis) -> NewStudy {
    NewStudy {
        id,
        kind: setup.kind,
        questionnaire: instrument.id.clone(),
        version: instrument.version,
        hash: instrument.hash.clone(),
        organisation: setup.organisation.clone(),
        contact: setup.contact.clone(),
        selection: setup.selection.clone(),
        created_at: now,
        sources: sources.iter().map(|(name, text)| (name.clone(), text.clone())).collect(),
        cells: cells(instrument),
        columns: instrument.columns(),
        quota_groups: groups(instrument),
    }
}

/// The quota cells as the store keeps them, in the order of the questionnaire.
pub(super) fn cells(instrument: &Instrument) -> Vec<NewCell> {
    let groups = groups(instrument);
    let cell = |cell: &QuotaCell| {
        let (group, by) = groups.get(cell.group)?;
        Some(NewCell {
            group: group.clone(),
            key: key(by, &cell.facts).unwrap_or_default(),
            facts: cell.facts.clone(),
            mode: if cell.strict { Mode::Strict } else { Mode::Open },
            target: cell.target,
        })
    };
    instrument.cells.iter().filter_map(cell).collect()
}

/// The quota groups, each with the variables it crosses.
pub(super) fn groups(instrument: &Instrument) -> Vec<(String, Vec<String>)> {
    let crossed = |quota: &QuotaGroup| quota.by.iter().map(|variable| instrument.var(*variable).name.clone()).collect();
    instrument.quotas.iter().map(|quota| (quota.name.clone(), crossed(quota))).collect()
}

/// Makes a copy in memory fit to practise on: nobody who can be reached is called from it.
pub(super) fn practise(store: &Store, instrument: &Instrument, clock: &Clock) -> Result<(), StoreError> {
    let (cases, now) = (first_cases(instrument, clock.seed()), clock.now());
    store.write(|tx| {
        tx.set_cases_aside()?;
        // Nobody is called, so it may be practised at any hour.
        let (at, action) = (now, "settings practice".to_owned());
        let (actor, subject) = ("practice".to_owned(), "settings".to_owned());
        tx.set_settings(&Settings::usual(true), &AuditRow { at, actor, action, subject, detail: String::new() })?;
        tx.add_cases(&cases, now).map(|_| ())
    })
}

/// Adds so many cases to a training study in each of some countries, with numbers that cannot be dialled either; `by` says who did it.
///
/// # Errors
/// [`StoreError::Conflict`] where the study is live, and those of the disk.
pub fn add_training_cases(
    store: &Store,
    instrument: &Instrument,
    countries: &[Country],
    more: i64,
    seed: u64,
    (by, at): (&str, Millis),
) -> Result<(), StoreError> {
    store.write(|tx| {
        if tx.study()?.kind != Kind::Training {
            return Err(StoreError::Conflict("a live study takes no training cases".to_owned()));
        }
        let counts = tx.case_counts()?;
        let known = |country: &Country| {
            counts.iter().filter(|count| count.country == country.name).map(|count| count.cases).sum::<i64>()
        };
        let from: Vec<(&Country, i64)> = countries.iter().map(|country| (country, known(country))).collect();
        let cases = training_cases(instrument, &from, seed, 1..=more);
        tx.add_cases(&cases, at)?;
        let names: Vec<&str> = countries.iter().map(|country| country.name.as_str()).collect();
        tx.audit(&AuditRow {
            at,
            actor: by.to_owned(),
            action: SAMPLE_ADDED.to_owned(),
            subject: names.join(" "),
            detail: format!("{} numbers that cannot be dialled", cases.len()),
        })
    })
}

/// Cases for training, in each country numbered after those there are. After the country's prefix comes a 0, with which no number of these
/// countries begins, so nobody can be reached.
fn training_cases(
    instrument: &Instrument,
    countries: &[(&Country, i64)],
    seed: u64,
    numbers: RangeInclusive<i64>,
) -> Vec<NewCase> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut cases = Vec::new();
    for more in numbers {
        for (country, known) in countries {
            let number = known + more;
            cases.push(NewCase {
                country: country.name.clone(),
                region: None,
                time_zone: country.time_zone.clone(),
                priority: 0,
                shuffle: i64::from(random.next_u32()),
                contacts: vec![Contact {
                    phone: format!("{} 000 {:03} {:03}", prefix(&country.name), number / 1000, number % 1000),
                    name: None,
                }],
                own: drawn(instrument, &mut random),
                ..NewCase::default()
            });
        }
    }
    cases
}

/// What a training case says in the columns of the sample that the questionnaire declares.
fn drawn(instrument: &Instrument, random: &mut ChaCha8Rng) -> Vec<(String, String)> {
    let mut below = |end: u64| random.next_u64() % end.max(1);
    let mut own = Vec::new();
    for (_, variable) in instrument.sample() {
        let value = match &variable.kind {
            Takes::Number { min, max } => {
                let drawn = i64::try_from(below(max.saturating_sub(*min).unsigned_abs().saturating_add(1)));
                Some(min.saturating_add(drawn.unwrap_or(0)).to_string())
            }
            _ => {
                let at = below(variable.choices().len() as u64);
                variable.choices().get(usize::try_from(at).unwrap_or(0)).map(|choice| choice.name.clone())
            }
        };
        own.extend(value.map(|value| (variable.name.clone(), value)));
    }
    own
}

/// The first cases of a training study.
fn first_cases(instrument: &Instrument, seed: u64) -> Vec<NewCase> {
    let countries: Vec<(&Country, i64)> = instrument.countries.iter().map(|country| (country, 0)).collect();
    training_cases(instrument, &countries, seed, 1..=TRAINING_CASES)
}

/// The international prefix of the countries in the shipped study; any other training number begins with 000, which is none.
fn prefix(country: &str) -> &'static str {
    match country {
        "CZ" => "+420",
        "DE" => "+49",
        "DK" => "+45",
        "FR" => "+33",
        "UK" => "+44",
        _ => "+000",
    }
}
