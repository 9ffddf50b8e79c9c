//! The answers in force as rows, kept in the write that appends the entry: put, put back as they were given, written anew where an interview goes
//! over to another version. Which entries there are is decided in `interview`, in what order they are taken in `record`.

use super::record::{Hand, Holding};
use super::view::Trouble;
use crate::ids::{InterviewId, Millis};
use crate::interview::{Entry, Interview, Migration};
use crate::questionnaire::Value;
use crate::questionnaire::instrument::{Instrument, Source};
use crate::store::{Answer, LedgerRow, Status, StoreError, Tx, WideCell};
use std::collections::{HashMap, HashSet};

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

    /// Puts an answer back in force as it was given: then, in that language, in that time.
    pub(super) fn put_back(&self, holding: &Holding, variable: &str) -> Result<(), Trouble> {
        let entries = self.tx.entries(holding.id)?;
        // What holds for the household may never have been asked of this person.
        let begun = holding.interview.start();
        let (language, at, ms) =
            given(&entries).remove(variable).unwrap_or_else(|| (begun.language.clone(), holding.since, 0));
        let value = entries.into_iter().rev().find_map(|row| match row.entry {
            Entry::Answered { variable: of, value, .. } if of == variable => Some(value),
            Entry::Migrated(migration) => {
                migration.aside.get(variable).or_else(|| migration.answers.get(variable)).cloned()
            }
            Entry::Started(start) => start.household.get(variable).cloned(),
            _ => None,
        });
        if let Some(value) = value {
            let rows = answer_rows(holding.interview.instrument(), variable, &value, &language, at, ms);
            self.tx.put_answers(holding.id, &rows)?;
        }
        Ok(())
    }

    /// Writes the rows of the answers anew as the version says that it goes over to. Those to questions that are gone stay as they are.
    pub(super) fn put_over(&self, holding: &Holding, migration: &Migration) -> Result<(), Trouble> {
        let instrument = holding.interview.instrument();
        self.tx.set_version(holding.id, instrument.version)?;
        let (given, start) = (given(&self.tx.entries(holding.id)?), holding.interview.start());
        let asked = instrument.variables.iter().filter(|variable| matches!(variable.source, Source::Asked(_)));
        self.tx.drop_answers(holding.id, &asked.flat_map(|variable| variable.columns()).collect::<Vec<_>>())?;
        for (variable, value) in &migration.answers {
            let begun = || (start.language.clone(), holding.since, 0);
            let (language, at, ms) = given.get(variable).cloned().unwrap_or_else(begun);
            self.tx.put_answers(holding.id, &answer_rows(instrument, variable, value, &language, at, ms))?;
        }
        Ok(())
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

/// In what language, when and in how many milliseconds each variable was last answered.
fn given(entries: &[LedgerRow]) -> HashMap<String, (String, Millis, i64)> {
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
    let status = match value {
        Value::DontKnow => Status::DontKnow,
        Value::Refused => Status::Refused,
        _ => Status::Valid,
    };
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
