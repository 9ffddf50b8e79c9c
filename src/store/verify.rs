//! Whether a study agrees with itself: SQLite's own checks, and everything that is kept twice computed again. Nothing is repaired here.

mod answers;
mod claims;
mod rows;

use super::connection::number;
use super::open::APPLICATION_ID;
use super::{Result, Store, StoreError, Tx, WideCell, backup};
use crate::ids::Millis;
use crate::questionnaire::Value;
use claims::Places;

/// What kind of thing is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Problem {
    /// SQLite finds the file damaged, or a row refers to one that is not there.
    Structure,
    /// The file does not say that it is a study, or does not hold exactly one.
    Study,
    /// A ledger has a gap, or an entry that cannot be read.
    Ledger,
    /// An interview's state and its ledger tell different things, or a case has several interviews that have not ended.
    State,
    /// A cell's count is not the number of its claims.
    Count,
    /// More is counted and held in a strict cell than wanted.
    Target,
    /// An interview that has ended holds a place.
    Hold,
    /// An interview's claims are not what the verdict in its ledger says.
    Claim,
    /// The answers as rows are not those of the ledger.
    Answer,
    /// A complete has no wide row, or not its answers; or something else has a wide row.
    Complete,
}

/// Something wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind.
    pub problem: Problem,
    /// Where: `file`, `interview 7`, `cell 3`, `case 12`.
    pub place: String,
    /// What exactly.
    pub detail: String,
}

/// How the questionnaire writes answers: what the store cannot know.
#[derive(Clone, Copy)]
pub struct Columns<'a> {
    /// In a version of the questionnaire: the columns of a variable's value and the code in each, as `Variable::columns` and `Variable::cells`
    /// give them; none for a variable that makes no columns.
    pub of: &'a dyn Fn(i64, &str, &Value) -> Vec<WideCell>,
    /// Whether in a version a column is an asked variable's: others are computed or given, not in the ledger, and left out of the comparison.
    pub asked: &'a dyn Fn(i64, &str) -> bool,
}

impl std::fmt::Debug for Columns<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Columns")
    }
}

impl Problem {
    /// Its word in listings.
    pub fn word(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Study => "study",
            Self::Ledger => "ledger",
            Self::State => "state",
            Self::Count => "count",
            Self::Target => "target",
            Self::Hold => "hold",
            Self::Claim => "claim",
            Self::Answer => "answer",
            Self::Complete => "complete",
        }
    }
}

impl Store {
    /// Everything wrong with the study at `now`, in the order it is found; empty when it is whole. Where SQLite finds the file damaged, nothing
    /// else is looked at. Reads everything, from one snapshot, while stations write.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::Io`] and the like, when the file could not be read at all.
    pub fn verify(&self, now: Millis, columns: &Columns<'_>) -> Result<Vec<Finding>> {
        self.read(|tx| {
            let structure = match backup::structure(tx.connection) {
                Ok(faults) => faults,
                Err(StoreError::Damaged(fault)) => vec![fault],
                Err(other) => return Err(other),
            };
            if !structure.is_empty() {
                return Ok(structure.into_iter().map(|fault| finding(Problem::Structure, "file", fault)).collect());
            }
            let mut found = tx.check_study()?;
            found.extend(tx.check_rows(now)?);
            found.extend(
                tx.check_interviews(columns, &Places { cells: tx.cells(now)?, all_along: tx.versions()?.len() == 1 })?,
            );
            Ok(found)
        })
    }
}

fn finding(problem: Problem, place: impl Into<String>, detail: impl Into<String>) -> Finding {
    Finding { problem, place: place.into(), detail: detail.into() }
}

impl Tx<'_> {
    fn check_study(&self) -> Result<Vec<Finding>> {
        let mut found = Vec::new();
        let id = number(self.connection, "application_id")?;
        if id != APPLICATION_ID {
            found.push(finding(Problem::Study, "file", format!("application_id is {id}, not {APPLICATION_ID}")));
        }
        let studies: Option<i64> = self.first("SELECT count(*) FROM study", [], |row| Ok(row.get(0)?))?;
        if studies != Some(1) {
            found.push(finding(Problem::Study, "file", format!("it holds {} studies", studies.unwrap_or(0))));
        }
        Ok(found)
    }
}
