//! A study checked against itself: the store's own checks, with what only the questionnaire knows. What is checked is said in `store`.

use super::{OpenError, instrument};
use crate::ids::Millis;
use crate::questionnaire::Value;
use crate::questionnaire::instrument::Source;
use crate::store::{Columns, Finding, Problem, Store};
use std::collections::HashSet;

/// Everything wrong with a study at `now`; empty when it is whole.
///
/// # Errors
/// When the study cannot be read, or its questionnaire not be compiled.
pub fn verify(store: &Store, now: Millis) -> Result<Vec<Finding>, OpenError> {
    let version = store.read(|tx| tx.latest_version())?;
    let instrument = instrument(store, version.version)?;
    let of = |name: &str, value: &Value| match instrument.variable(name) {
        Some(found) => {
            let variable = instrument.var(found);
            variable.columns().into_iter().zip(variable.cells(value)).collect()
        }
        None => Vec::new(),
    };
    let asked = instrument.variables.iter().filter(|variable| matches!(variable.source, Source::Asked(_)));
    let asked: HashSet<String> = asked.flat_map(|variable| variable.columns()).collect();
    let mut findings = store.verify(now, &Columns { of: &of, asked: &|column| asked.contains(column) })?;
    if instrument.hash != version.hash {
        findings.push(Finding {
            problem: Problem::Study,
            place: format!("version {}", version.version),
            detail: "its sources are not those it was made from".to_owned(),
        });
    }
    Ok(findings)
}
