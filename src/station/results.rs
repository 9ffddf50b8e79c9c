//! The results of a study: its completes as columns, with their weights and the scores of the indices. What is computed of them is said in
//! `analysis`; here the study is read.

use super::{OpenError, cells, compiled};
use crate::analysis::columns::{Columns, ColumnsError, Values};
use crate::analysis::frame;
use crate::analysis::index::{self, NoColumn, Scores};
use crate::analysis::weighting::{self, Weights};
use crate::fieldwork::FrameRow;
use crate::ids::InterviewId;
use crate::interview::Interview;
use crate::questionnaire::Instrument;
use crate::questionnaire::instrument::{Kind as Takes, Source, Variable};
use crate::store::{OutgoingRow, Store, StoreError, Study, Tx};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use thiserror::Error;

/// The population that weights are made from, among the sources of the questionnaire.
const POPULATION: &str = "population.csv";

/// The results of a study.
#[derive(Debug)]
pub struct Results {
    /// The study.
    pub study: Study,
    /// Versions of the questionnaire, the latest first: it says what the indices are, the groups weighted by, and what codes mean.
    pub versions: Vec<Arc<Instrument>>,
    /// The interviews, in the order of the exports: by beginning, then number.
    pub interviews: Vec<InterviewId>,
    /// Which of them are complete; all but partials.
    pub complete: Vec<bool>,
    /// Whether robots have worked on the study: then its respondents are simulated.
    pub simulated: bool,
    /// Interviews that were rejected, and are not in it.
    pub rejected: i64,
    /// The columns asked for, those the indices are made of, the country and those weighted by.
    pub columns: Columns,
    /// The weights of the completes.
    pub weights: Weights,
    /// The scores of each index, in the order of the questionnaire.
    pub scores: Vec<Scores>,
}

/// Why the results of a study cannot be read.
#[derive(Debug, Error)]
pub enum ResultsError {
    /// The study, or its questionnaire.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// No version of the questionnaire has this column.
    #[error("there is no column {name} in the data")]
    Unknown {
        /// The name.
        name: String,
    },
    /// The ledger of an interview does not fit its questionnaire.
    #[error("interview {interview}: {what}")]
    Damaged {
        /// The interview.
        interview: InterviewId,
        /// What is wrong.
        what: String,
    },
    /// The population among the sources is none.
    #[error("{POPULATION} of the study: {0}")]
    Population(#[from] frame::FrameError),
    /// Columns that do not fit together.
    #[error(transparent)]
    Columns(#[from] ColumnsError),
    /// A column is not there.
    #[error(transparent)]
    NoColumn(#[from] NoColumn),
}

impl From<StoreError> for ResultsError {
    fn from(error: StoreError) -> Self {
        Self::Open(error.into())
    }
}

impl Results {
    /// Reads the completes, with `partials` these too (they have no weights). `wanted` are columns of the data beside those that weights and indices
    /// need.
    ///
    /// # Errors
    /// [`ResultsError`]: the study cannot be read, or has no such column.
    pub fn read(store: &Store, wanted: &[String], partials: bool) -> Result<Self, ResultsError> {
        store.read(|tx| Self::of(tx, wanted, partials))
    }

    /// The same, inside a transaction that reads more.
    ///
    /// # Errors
    /// As there.
    pub fn of(tx: &Tx<'_>, wanted: &[String], partials: bool) -> Result<Self, ResultsError> {
        read(tx, wanted, partials)
    }

    /// The latest version of the questionnaire.
    pub fn instrument(&self) -> &Instrument {
        &self.versions[0]
    }

    /// The variable that a column of the data belongs to, in the latest version that has it.
    pub fn variable(&self, column: &str) -> Option<&Variable> {
        self.versions.iter().find_map(|version| variable_of(version, column))
    }
}

/// The variable that a column of the data belongs to.
pub fn variable_of<'a>(instrument: &'a Instrument, column: &str) -> Option<&'a Variable> {
    let own = instrument.variable(column).map(|id| instrument.var(id)).filter(|variable| {
        let is_one = matches!(variable.kind, Takes::Single(_) | Takes::Number { .. });
        variable.name == "country" || variable.source != Source::Given && is_one
    });
    let of_several = || {
        let several = instrument.variables.iter().filter(|variable| matches!(variable.kind, Takes::Multiple(_)));
        several.filter(|variable| column.starts_with(&variable.name)).find(|variable| {
            variable.choices().iter().any(|choice| column.get(variable.name.len() + 1..) == Some(choice.name.as_str()))
        })
    };
    own.or_else(of_several)
}

fn read(tx: &Tx<'_>, wanted: &[String], partials: bool) -> Result<Results, ResultsError> {
    let mut versions = Vec::new();
    for version in tx.versions()?.into_iter().rev() {
        versions.push(compiled(tx, version.version)?);
    }
    let latest = latest(&versions)?;
    let indices = index::needed(latest, |_| true);
    let mut names = index::columns_of(latest, &indices);
    names.extend(weighted_by(&versions, latest));
    if let Some(name) = wanted.iter().find(|name| !is_column(&versions, name)) {
        return Err(ResultsError::Unknown { name: name.clone() });
    }
    names.extend(wanted.iter().cloned());
    let (rows, columns) = gather(tx, &versions, names, partials)?;
    let population = population(tx, latest.version)?;
    Ok(Results {
        study: tx.study()?,
        weights: weighting::weigh(latest, &population, &columns, &rows.complete),
        scores: index::scores(latest, &columns, &indices)?,
        interviews: rows.interviews,
        complete: rows.complete,
        simulated: tx.has_robots()?,
        rejected: tx.outgoing(partials)?.rejected,
        columns,
        versions,
    })
}

/// The weights alone, row by row in the order of the exports: only what they are made from is read. The latest version stands first.
///
/// # Errors
/// [`ResultsError`]: the study cannot be read.
pub(super) fn weights(tx: &Tx<'_>, versions: &[Arc<Instrument>], partials: bool) -> Result<Weights, ResultsError> {
    let latest = latest(versions)?;
    let (rows, columns) = gather(tx, versions, weighted_by(versions, latest), partials)?;
    Ok(weighting::weigh(latest, &population(tx, latest.version)?, &columns, &rows.complete))
}

fn latest(versions: &[Arc<Instrument>]) -> Result<&Instrument, StoreError> {
    let none = || StoreError::Damaged("there is no version of the questionnaire".to_owned());
    versions.first().map(Arc::as_ref).ok_or_else(none)
}

fn is_column(versions: &[Arc<Instrument>], name: &str) -> bool {
    versions.iter().any(|version| variable_of(version, name).is_some())
}

/// The columns that weights are made from. What a group crosses and is no column of the data keeps its country from being weighted, and is told with the
/// weights.
fn weighted_by(versions: &[Arc<Instrument>], latest: &Instrument) -> Vec<String> {
    weighting::columns_of(latest).into_iter().filter(|name| is_column(versions, name)).collect()
}

/// Reads the country and these columns of all interviews, each once.
fn gather(
    tx: &Tx<'_>,
    versions: &[Arc<Instrument>],
    mut names: Vec<String>,
    partials: bool,
) -> Result<(Rows, Columns), ResultsError> {
    let mut seen = HashSet::from(["country".to_owned()]);
    names.retain(|name| seen.insert(name.clone()));
    let mut rows = Rows::begin(latest(versions)?, names.len());
    tx.each_outgoing(&names, partials, |row| rows.take(row))?;
    rows.replay(tx, versions, &names)?;
    let mut columns = Columns::new(rows.interviews.len());
    columns.add("country", std::mem::replace(&mut rows.country, Values::with_room(0)))?;
    for (name, values) in names.iter().zip(std::mem::take(&mut rows.columns)) {
        columns.add(name, values)?;
    }
    Ok((rows, columns))
}

/// Rows as they are read.
struct Rows {
    /// The code of each country.
    countries: HashMap<String, i64>,
    interviews: Vec<InterviewId>,
    complete: Vec<bool>,
    country: Values,
    columns: Vec<Values>,
    /// Rows that only their ledger tells, with the version they were held in.
    without_cells: Vec<(usize, i64)>,
}

impl Rows {
    fn begin(latest: &Instrument, columns: usize) -> Self {
        let choices = latest.variable("country").map(|id| latest.var(id).choices()).unwrap_or_default();
        Self {
            countries: choices.iter().map(|choice| (choice.name.clone(), choice.code)).collect(),
            interviews: Vec::new(),
            complete: Vec::new(),
            country: Values::with_room(0),
            columns: (0..columns).map(|_| Values::with_room(0)).collect(),
            without_cells: Vec::new(),
        }
    }

    fn take(&mut self, row: &OutgoingRow<'_>) -> Result<(), StoreError> {
        self.interviews.push(row.id);
        self.complete.push(row.complete);
        self.country.push(self.countries.get(row.country).copied());
        match row.codes() {
            Some(codes) => {
                for (column, code) in self.columns.iter_mut().zip(codes) {
                    column.push(code?);
                }
            }
            None => {
                self.columns.iter_mut().for_each(|column| column.push(None));
                self.without_cells.push((self.interviews.len() - 1, row.version));
            }
        }
        Ok(())
    }

    /// Fills in what only ledgers tell.
    fn replay(&mut self, tx: &Tx<'_>, versions: &[Arc<Instrument>], names: &[String]) -> Result<(), ResultsError> {
        for (row, version) in std::mem::take(&mut self.without_cells) {
            let interview = self.interviews[row];
            let damaged = |what: String| ResultsError::Damaged { interview, what };
            let version = versions.iter().find(|known| known.version == version).cloned();
            let version = version.ok_or_else(|| damaged("its version of the questionnaire is not there".to_owned()))?;
            let entries = tx.entries(interview)?;
            let held = Interview::replay(version, entries.iter().map(|row| &row.entry))
                .map_err(|error| damaged(error.to_string()))?;
            let cells: HashMap<String, Option<i64>> = cells(tx, interview, &held)?.into_iter().collect();
            for (name, column) in names.iter().zip(&mut self.columns) {
                column.set(row, cells.get(name).copied().flatten());
            }
        }
        Ok(())
    }
}

/// The population among the sources of a version; empty where there is none.
fn population(tx: &Tx<'_>, version: i64) -> Result<Vec<FrameRow>, ResultsError> {
    let sources = tx.sources(version)?;
    let found = sources.iter().find(|(path, _)| path == POPULATION);
    Ok(found.map(|(_, text)| frame::read(text.as_bytes())).transpose()?.unwrap_or_default())
}
