//! The part of verifying that reads ledgers: the answers in force folded from the entries, against the answers as rows, the wide row and the
//! interview's state.

use super::super::{InterviewRecord, InterviewState, LedgerRow, Result, Status, StoreError, Tx};
use super::claims::Places;
use super::{Columns, Finding, Problem, finding};
use crate::interview::entry::{Ending, Entry};
use crate::questionnaire::Value;
use std::collections::BTreeMap;

/// Interviews read at once.
const PAGE: i64 = 500;

/// What an interview's entries come to.
#[derive(Default)]
struct Folded {
    /// Each variable's last value, and whether it is in force.
    values: BTreeMap<String, (Value, bool)>,
    /// The columns of answers to questions that a later version does not have, by variable: they stay as they were.
    left: BTreeMap<String, Expected>,
}

/// The code and status that each column should have.
type Expected = BTreeMap<String, (Option<i64>, Status)>;

impl Tx<'_> {
    /// What the ledgers say of all interviews.
    pub(super) fn check_interviews(&self, columns: &Columns<'_>, places: &Places) -> Result<Vec<Finding>> {
        let mut found = Vec::new();
        let mut after = None;
        loop {
            let page = self.interviews(after, PAGE)?;
            let Some(last) = page.last() else {
                return Ok(found);
            };
            after = Some((last.started_at, last.id));
            for interview in &page {
                self.check_interview(interview, columns, places, &mut found)?;
            }
        }
    }

    fn check_interview(
        &self,
        interview: &InterviewRecord,
        columns: &Columns<'_>,
        places: &Places,
        found: &mut Vec<Finding>,
    ) -> Result<()> {
        let place = format!("interview {}", interview.id);
        let entries = match self.entries(interview.id) {
            Ok(entries) => entries,
            Err(StoreError::Damaged(detail)) => {
                found.push(finding(Problem::Ledger, place, format!("an entry cannot be read: {detail}")));
                return Ok(());
            }
            Err(other) => return Err(other),
        };
        let mut add = |problem, detail: String| found.push(finding(problem, place.clone(), detail));
        check_ending(interview, &entries, &mut add);
        self.check_claims(interview, &entries, places, &mut add)?;
        let folded = match fold(&entries, columns) {
            Ok(folded) => folded,
            Err(variable) => {
                add(Problem::Ledger, format!("{variable} is restored and was never answered"));
                return Ok(());
            }
        };
        if let Some(last) = entries.last().filter(|row| row.version != interview.version) {
            add(
                Problem::State,
                format!("it is held in version {}, its ledger ends in version {}", interview.version, last.version),
            );
            return Ok(());
        }
        let expected = folded.expected(interview.version, columns);
        self.check_answers(interview, &expected, &mut add)?;
        self.check_wide(interview, &expected, columns, &mut add)
    }

    fn check_answers(
        &self,
        interview: &InterviewRecord,
        expected: &Expected,
        add: &mut impl FnMut(Problem, String),
    ) -> Result<()> {
        let rows = self.answers(interview.id)?.into_iter();
        let mut rows: Expected = rows.map(|answer| (answer.variable, (answer.code, answer.status))).collect();
        for (column, (code, status)) in expected {
            match rows.remove(column) {
                None => add(Problem::Answer, format!("{column} is answered and has no row")),
                Some(row) if row != (*code, *status) => add(
                    Problem::Answer,
                    format!(
                        "{column} is {} {}, its row says {} {}",
                        shown(*code),
                        status.word(),
                        shown(row.0),
                        row.1.word()
                    ),
                ),
                Some(_) => {}
            }
        }
        for column in rows.keys() {
            add(Problem::Answer, format!("{column} has a row and no answer in force"));
        }
        Ok(())
    }

    fn check_wide(
        &self,
        interview: &InterviewRecord,
        expected: &Expected,
        columns: &Columns<'_>,
        add: &mut impl FnMut(Problem, String),
    ) -> Result<()> {
        if interview.state != InterviewState::Ended(Ending::Complete) {
            return Ok(());
        }
        let Some(wide) = self.complete(interview.id)? else {
            return Ok(());
        };
        for (column, code) in wide {
            let wanted = expected.get(&column).and_then(|(code, _)| *code);
            if (wanted.is_some() || (columns.asked)(interview.version, &column)) && code != wanted {
                add(
                    Problem::Complete,
                    format!("{column} is {}, the row in complete says {}", shown(wanted), shown(code)),
                );
            }
        }
        Ok(())
    }
}

/// An interview has ended when its ledger says so, and as it says.
fn check_ending(interview: &InterviewRecord, entries: &[LedgerRow], add: &mut impl FnMut(Problem, String)) {
    let last = entries.last().map(|row| &row.entry);
    match (interview.state, last) {
        (InterviewState::Ended(state), Some(Entry::Ended { ending })) if state == *ending => {}
        (InterviewState::Ended(_), _) => {
            add(Problem::State, "it has ended, its ledger does not say so or says otherwise".to_owned())
        }
        (_, Some(Entry::Ended { .. })) => {
            add(Problem::State, "its ledger says that it has ended, its state does not".to_owned())
        }
        _ => {}
    }
}

/// The last value of each variable and whether it is in force, or the variable that came back from nowhere.
fn fold(entries: &[LedgerRow], columns: &Columns<'_>) -> std::result::Result<Folded, String> {
    let (mut folded, mut version) = (Folded::default(), 0);
    for row in entries {
        match &row.entry {
            Entry::Started(start) => folded.put(&start.household, true),
            Entry::Answered { variable, value, .. } => {
                folded.values.insert(variable.clone(), (value.clone(), true));
            }
            Entry::Withdrawn { variable } => {
                if let Some(known) = folded.values.get_mut(variable) {
                    known.1 = false;
                }
            }
            Entry::Restored { variable } => {
                folded.values.get_mut(variable).ok_or_else(|| variable.clone())?.1 = true;
            }
            Entry::Migrated(migration) => {
                let left = |variable: &String| {
                    let own = folded.values.get(variable).filter(|(_, in_force)| *in_force);
                    let before = || folded.left.get(variable).cloned().unwrap_or_default();
                    (variable.clone(), own.map_or_else(before, |(value, _)| made(version, variable, value, columns)))
                };
                folded.left = migration.left.keys().map(left).collect();
                folded.values.clear();
                folded.put(&migration.answers, true);
                folded.put(&migration.aside, false);
            }
            _ => {}
        }
        version = row.version;
    }
    Ok(folded)
}

impl Folded {
    fn put(&mut self, answers: &BTreeMap<String, Value>, in_force: bool) {
        self.values.extend(answers.iter().map(|(variable, value)| (variable.clone(), (value.clone(), in_force))));
    }

    /// The columns that answers in force make in a version.
    fn expected(&self, version: i64, columns: &Columns<'_>) -> Expected {
        let mut expected: Expected =
            self.left.values().flatten().map(|(column, cell)| (column.clone(), *cell)).collect();
        for (variable, (value, _)) in self.values.iter().filter(|(_, (_, in_force))| *in_force) {
            expected.extend(made(version, variable, value, columns));
        }
        expected
    }
}

/// The columns that a variable's value makes in a version.
fn made(version: i64, variable: &str, value: &Value, columns: &Columns<'_>) -> Expected {
    let status = Status::of_value(value);
    (columns.of)(version, variable, value).into_iter().map(|(column, code)| (column, (code, status))).collect()
}

fn shown(code: Option<i64>) -> String {
    code.map_or_else(|| "empty".to_owned(), |code| code.to_string())
}
