//! Releasing portions of the sample, in small writes between which stations work on. Which portion comes next is only its name's place in the list.

use super::PAUSE;
use crate::clock::Clock;
use crate::store::{AuditRow, ReplicateCount, Store, StoreError};

/// Cases in a write: it bounds how long a station waits.
const BATCH: usize = 128;

/// Which portions to release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Portion {
    /// So many of those that have cases to release, by name.
    Next(usize),
    /// The one of this name.
    Named(String),
}

/// What was released.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released {
    /// The portion.
    pub replicate: String,
    /// In which country.
    pub country: String,
    /// How many cases.
    pub cases: u64,
}

/// Releases portions in a country, or in all; each country counts its own. Each portion is audited in the write that begins it.
///
/// # Errors
/// Only those of the disk. What was released before stays.
pub fn release(
    store: &Store,
    country: Option<&str>,
    portion: &Portion,
    actor: &str,
    clock: &Clock,
) -> Result<Vec<Released>, StoreError> {
    let mut all = store.read(|tx| tx.replicates())?;
    all.retain(|known| known.unreleased > 0 && country.is_none_or(|country| known.country == country));
    let mut done = Vec::new();
    for known in chosen(&all, portion) {
        let row = AuditRow {
            at: clock.now(),
            actor: actor.to_owned(),
            action: "sample release".to_owned(),
            subject: format!("{} {}", known.country, known.replicate),
            detail: format!("{} cases", known.unreleased),
        };
        let (mut cases, limit) = (0, i64::try_from(BATCH).unwrap_or(1));
        loop {
            let audited = Some(&row).filter(|_| cases == 0);
            let part = store.write(|tx| tx.release_replicate(&known.replicate, &known.country, limit, audited))?;
            cases += part as u64;
            if part < BATCH {
                break;
            }
            clock.wait(PAUSE);
        }
        done.push(Released { replicate: known.replicate.clone(), country: known.country.clone(), cases });
    }
    Ok(done)
}

fn chosen<'k>(all: &'k [ReplicateCount], portion: &Portion) -> Vec<&'k ReplicateCount> {
    match portion {
        Portion::Named(name) => all.iter().filter(|known| known.replicate == *name).collect(),
        Portion::Next(most) => {
            let before = |known: &ReplicateCount| {
                all.iter().filter(|other| other.country == known.country && other.replicate < known.replicate).count()
            };
            all.iter().filter(|known| before(known) < *most).collect()
        }
    }
}
