//! The answers in force as rows, kept in the write that appends the entry: put, put back as they were given, written anew where an interview goes
//! over to another version. Which entries there are is decided in `interview`, in what order they are taken in `record`.

use super::record::{Hand, Holding};
use super::view::Trouble;
use crate::ids::{InterviewId, Millis};
use crate::interview::{Entry, Interview, Migration};
use crate::questionnaire::Value;
use crate::questionnaire::instrument::{Instrument, Source, Variable};
use crate::store::{Answer, LedgerRow, Status, StoreError, Tx, WideCell};
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

/// In what language, when and in how many milliseconds each variable was last answered.
pub(super) type Given = HashMap<String, (String, Millis, i64)>;

/// The same, read when it is first needed.
pub(super) type Past = OnceCell<Given>;

impl Hand<'_> {
    /// Keeps an answer in force as rows, one a column of the data.
    pub(super) fn put(&self, holding: &Holding, variable: &str, value: &Value, ms: i64) -> Result<(), Trouble> {
        let language = holding.interview.language();
        self.tx.put_answers(
            holding.id,
            &answer_rows(holding.interview.instrument(), variable, value, language, self.now, ms),
        )?;
        Ok(())
    }

    /// Puts an answer back in force as it was given: then, in that language, in that time. The ledger is read once for all that one event brings
    /// back.
    pub(super) fn put_back(&self, holding: &Holding, variable: &str, past: &Past) -> Result<(), Trouble> {
        let interview = &holding.interview;
        let found = interview.instrument().variable(variable);
        let Some(value) = found.and_then(|found| interview.values().get(found.0)?.as_ref()) else { return Ok(()) };
        let past = match past.get() {
            Some(past) => past,
            None => {
                let read = given(&self.tx.entries(holding.id)?);
                past.get_or_init(|| read)
            }
        };
        self.put_given(holding, variable, value, past)
    }

    /// Writes the rows of the answers anew as the version says that it goes over to. Those to questions that are gone stay as they are.
    pub(super) fn put_over(&self, before: &Holding, after: &Holding, migration: &Migration) -> Result<(), Trouble> {
        let (old, new) = (before.interview.instrument(), after.interview.instrument());
        self.tx.set_version(after.id, new.version)?;
        let past = given(&self.tx.entries(after.id)?);
        let asked = |variable: &&Variable| matches!(variable.source, Source::Asked(_));
        let gone = |variable: &&Variable| migration.left.contains_key(&variable.name);
        let kept = old.variables.iter().filter(asked).filter(|variable| !gone(variable));
        let rewritten = kept.chain(new.variables.iter().filter(asked)).flat_map(Variable::columns);
        self.tx.drop_answers(after.id, &rewritten.collect::<Vec<_>>())?;
        migration.answers.iter().try_for_each(|(variable, value)| self.put_given(after, variable, value, &past))
    }

    fn put_given(&self, holding: &Holding, variable: &str, value: &Value, past: &Given) -> Result<(), Trouble> {
        // What holds for the household may never have been asked of this person.
        let begun = || (holding.interview.start().language.clone(), holding.since, 0);
        let (language, at, ms) = past.get(variable).cloned().unwrap_or_else(begun);
        let rows = answer_rows(holding.interview.instrument(), variable, value, &language, at, ms);
        Ok(self.tx.put_answers(holding.id, &rows)?)
    }
}

/// The data of an interview, a column at a time: answered and computed, and what was answered in an earlier version that is not asked any more.
///
/// # Errors
/// When the study cannot be read.
pub fn cells(tx: &Tx<'_>, id: InterviewId, interview: &Interview) -> Result<Vec<WideCell>, StoreError> {
    let mut cells = interview.data();
    let known: HashSet<String> = cells.iter().map(|(column, _)| column.clone()).collect();
    let left = tx.answers(id)?.into_iter().filter(|answer| !known.contains(&answer.variable));
    cells.extend(left.map(|answer| (answer.variable, answer.code)));
    Ok(cells)
}

/// Reads that.
fn given(entries: &[LedgerRow]) -> Given {
    let answered = entries.iter().filter_map(|row| match &row.entry {
        Entry::Answered { variable, .. } => Some((variable.clone(), (row.language.clone(), row.at, row.ms))),
        _ => None,
    });
    answered.collect()
}

/// The rows of an answer: one a column of the data.
fn answer_rows(
    instrument: &Instrument,
    variable: &str,
    value: &Value,
    language: &str,
    at: Millis,
    ms: i64,
) -> Vec<Answer> {
    let Some(known) = instrument.variable(variable).map(|found| instrument.var(found)) else { return Vec::new() };
    let status = Status::of_value(value);
    let text = |code: Option<i64>| match (status, value, code) {
        (Status::Valid, Value::Code(code), _) => known.choice(*code).map(|choice| choice.name.clone()),
        (Status::Valid, _, Some(code)) => Some(code.to_string()),
        _ => None,
    };
    known
        .columns()
        .into_iter()
        .zip(known.cells(value))
        .map(|(variable, code)| Answer {
            variable,
            code,
            value: text(code),
            status,
            language: language.to_owned(),
            at,
            ms,
        })
        .collect()
}
