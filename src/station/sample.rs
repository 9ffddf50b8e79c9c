//! Sample into a study: a file read line by line, rows judged by the rules of `fieldwork`, cases admitted in small writes between which stations
//! work on. What is said to the operator is the command line's business.

mod erase;
mod generate;
mod import;
mod lines;
mod release;
#[cfg(test)]
mod tests;

pub use erase::{EraseTally, Which, erase};
pub use generate::{Draw, GenerateError, Prefixes, generate};
pub use import::{Portions, Progress, RefusedRow, Tally, exclude, import, mark_all};
pub use lines::{Broken, FileError, Line, Lines};
pub use release::{Portion, Released, release};

use crate::fieldwork::sample::{ColumnsError, Country, Declared, Numbers, Refusal, Rules, Values};
use crate::questionnaire::instrument::{Instrument, Kind as Takes};
use crate::store::{Kind, StoreError, Why};
use std::collections::BTreeMap;

/// The variable whose options are the regions, where a questionnaire has one.
const REGION: &str = "region";

/// Milliseconds between two writes, in which stations get their turn.
const PAUSE: i64 = 1;

/// Why a line of a file made no case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It is no line of a table.
    Broken(Broken),
    /// The rules of the sample refuse it.
    Refused(Refusal),
    /// One of its numbers is in the file before.
    Twice,
    /// One of its numbers must not be called.
    Excluded(Why),
}

/// Why a file could not be imported, or not to the end. What was imported before stays, and the same file can be given again.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// The file.
    #[error(transparent)]
    File(#[from] FileError),
    /// Its first line.
    #[error(transparent)]
    Columns(#[from] ColumnsError),
    /// The study.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What is written about refused lines.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// What a study takes: its questionnaire's countries, languages and regions. A training study takes numbers that nobody can dial, a live one
/// checks them, or trusts them on request.
pub fn rules(instrument: &Instrument, kind: Kind, trusted: bool, time_zones: BTreeMap<String, String>) -> Rules {
    let country = |country: &crate::questionnaire::instrument::Country| Country {
        name: country.name.clone(),
        time_zone: country.time_zone.clone(),
    };
    let regions = instrument.variable(REGION).map(|region| instrument.var(region));
    let regions = match regions.map(|region| &region.kind) {
        Some(Takes::Single(choices)) => choices.iter().map(|choice| choice.name.clone()).collect(),
        _ => Vec::new(),
    };
    Rules {
        countries: instrument.countries.iter().map(country).collect(),
        languages: instrument.languages.clone(),
        regions,
        time_zones,
        numbers: match (kind, trusted) {
            (Kind::Training, _) => Numbers::Undialable,
            (Kind::Live, true) => Numbers::Trusted,
            (Kind::Live, false) => Numbers::Checked,
        },
        declared: declared(instrument),
        usual: None,
    }
}

/// The columns that a questionnaire declares.
fn declared(instrument: &Instrument) -> Vec<Declared> {
    let values = |kind: &Takes| match kind {
        Takes::Number { min, max } => Values::Number(*min, *max),
        Takes::Single(choices) | Takes::Multiple(choices) => {
            Values::Options(choices.iter().map(|choice| choice.name.clone()).collect())
        }
        Takes::Information => Values::Options(Vec::new()),
    };
    let all = instrument.sample();
    all.map(|(_, variable)| Declared { name: variable.name.clone(), values: values(&variable.kind) }).collect()
}
