//! A study checked against itself: the store's own checks, with what only the questionnaire knows. What is checked is said in `store`.

use super::{OpenError, instrument};
use crate::ids::Millis;
use crate::questionnaire::Value;
use crate::questionnaire::instrument::{Instrument, Source};
use crate::store::{Columns, Finding, Problem, Store};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// A version as it is kept: compiled, and the columns it asks for.
struct Kept {
    instrument: Arc<Instrument>,
    asked: HashSet<String>,
}

/// Everything wrong with a study at `now`; empty when it is whole.
///
/// # Errors
/// When the study cannot be read, or a version of its questionnaire not be compiled.
pub fn verify(store: &Store, now: Millis) -> Result<Vec<Finding>, OpenError> {
    let mut versions = BTreeMap::new();
    let mut changed = Vec::new();
    for version in store.read(|tx| tx.versions())? {
        let instrument = instrument(store, version.version)?;
        if instrument.hash != version.hash {
            changed.push(Finding {
                problem: Problem::Study,
                place: format!("version {}", version.version),
                detail: "its sources are not those it was made from".to_owned(),
            });
        }
        let asked = instrument.variables.iter().filter(|variable| matches!(variable.source, Source::Asked(_)));
        let asked = asked.flat_map(|variable| variable.columns()).collect();
        versions.insert(version.version, Kept { instrument, asked });
    }
    let of = |version: i64, name: &str, value: &Value| {
        let Some(Kept { instrument, .. }) = versions.get(&version) else { return Vec::new() };
        let Some(variable) = instrument.variable(name).map(|found| instrument.var(found)) else { return Vec::new() };
        variable.columns().into_iter().zip(variable.cells(value)).collect()
    };
    let asked = |version: i64, column: &str| versions.get(&version).is_some_and(|kept| kept.asked.contains(column));
    let mut findings = store.verify(now, &Columns { of: &of, asked: &asked })?;
    findings.extend(changed);
    Ok(findings)
}
