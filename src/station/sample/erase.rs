//! Erasing cases, in small writes between which stations work on, until nothing of them is left in the file or its WAL. What is taken out of a
//! case is the store's business.

use super::{PAUSE, import::mark_all};
use crate::clock::Clock;
use crate::ids::CaseId;
use crate::store::{AuditRow, Erased, NumberKey, Store, StoreError, Tx};

/// Cases in a write: it bounds how long a station waits.
const BATCH: usize = 20;

/// Which cases to erase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// All that are closed.
    Closed,
    /// These.
    These(Vec<CaseId>),
}

/// What was erased.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EraseTally {
    /// Cases.
    pub cases: u64,
    /// What was in them.
    pub erased: Erased,
    /// Whether a station reads for so long that older pages are still in the WAL.
    pub wal_left: bool,
    /// Whether it was stopped before the end.
    pub interrupted: bool,
}

/// Erases cases; given ones all together or none. `audited` makes the row of the audit log out of which cases these are and what was erased, and it is
/// written with them.
///
/// # Errors
/// Those of [`Tx::erase_case`]. What was erased before stays erased.
pub fn erase(
    store: &Store,
    which: &Which,
    with_answers: bool,
    audited: &(dyn Fn(String, String) -> AuditRow + Sync),
    clock: &Clock,
    on: &mut dyn FnMut(u64) -> bool,
) -> Result<EraseTally, StoreError> {
    mark_all(store, clock)?;
    let key = store.read(|tx| tx.number_key())?;
    let mut tally = EraseTally::default();
    let now = clock.now();
    let mut write = |cases: &[CaseId]| {
        let part = store.write(|tx| {
            let erased = erase_all(tx, cases, with_answers, &key, now)?;
            tx.audit(&audited(subject(cases), detail(cases.len(), erased)))?;
            Ok::<_, StoreError>(erased)
        })?;
        tally.cases += cases.len() as u64;
        add(&mut tally.erased, part);
        Ok::<_, StoreError>(tally.cases)
    };
    let mut interrupted = false;
    match which {
        Which::These(cases) => {
            write(cases)?;
        }
        Which::Closed => {
            let mut after = CaseId(0);
            loop {
                let cases = store.read(|tx| tx.closed_to_erase(after, i64::try_from(BATCH).unwrap_or(1)))?;
                let Some(last) = cases.last() else { break };
                after = *last;
                if !on(write(&cases)?) {
                    interrupted = true;
                    break;
                }
                clock.wait(PAUSE);
            }
        }
    }
    tally.interrupted = interrupted;
    tally.wal_left = !store.empty_wal()?;
    Ok(tally)
}

fn erase_all(
    tx: &Tx<'_>,
    cases: &[CaseId],
    with_answers: bool,
    key: &NumberKey,
    now: crate::ids::Millis,
) -> Result<Erased, StoreError> {
    let mut all = Erased::default();
    for case in cases {
        add(&mut all, tx.erase_case(*case, with_answers, key, now)?);
    }
    Ok(all)
}

fn add(all: &mut Erased, part: Erased) {
    all.numbers += part.numbers;
    all.notes += part.notes;
    all.interviews += part.interviews;
    all.places += part.places;
}

fn subject(cases: &[CaseId]) -> String {
    let numbers: Vec<String> = cases.iter().map(ToString::to_string).collect();
    format!("case {}", numbers.join(" "))
}

fn detail(cases: usize, erased: Erased) -> String {
    let Erased { numbers, notes, interviews, places } = erased;
    format!(
        "cases {cases}, numbers {numbers}, notes {notes}, withdrawn interviews {interviews}, places given back {places}"
    )
}
