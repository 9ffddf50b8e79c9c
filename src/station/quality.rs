//! The quality signals of a study, gathered from it page by page. A page is a read transaction of its own, so that neither an interviewer nor the
//! log of the file waits for a long one. What the signals are is said in `analysis::quality`.

use super::{OpenError, instrument};
use crate::analysis::quality::back_ups::back_ups;
use crate::analysis::quality::{Answered, Complete, Gathered, Item, Measure, Quality, Said};
use crate::ids::{InterviewId, Millis};
use crate::interview::Ending;
use crate::questionnaire::instrument::{IndexOf, Instrument, ItemId, Kind, Source, Variable};
use crate::store::{InterviewRecord, InterviewState, Status, Store, StoreError, Tx};
use std::collections::HashMap;

/// A pass over the completes of a study, in the order in which they began.
#[derive(Debug)]
pub struct Pass {
    gathered: Gathered,
    /// The item of each column that stands for one.
    columns: HashMap<String, usize>,
    after: Option<(Millis, InterviewId)>,
}

impl Pass {
    /// A pass that has read nothing yet.
    ///
    /// # Errors
    /// When the study cannot be read, or a version of its questionnaire not be compiled.
    pub fn begin(store: &Store) -> Result<Self, OpenError> {
        let (mut items, mut columns) = (Vec::new(), HashMap::new());
        // The latest version first; what an earlier one alone asked comes after it.
        for version in store.read(|tx| tx.versions())?.into_iter().rev() {
            let instrument = instrument(store, version.version)?;
            for variable in &instrument.variables {
                let Source::Asked(item) = variable.source else { continue };
                // Where several can be chosen the first column stands for the answer.
                let Some(column) = variable.columns().into_iter().next() else { continue };
                columns.entry(column).or_insert_with(|| {
                    items.push(item_of(&instrument, variable, item));
                    items.len() - 1
                });
            }
        }
        Ok(Self { gathered: Gathered::new(items), columns, after: None })
    }

    /// Reads on: at most so many interviews, completes or not. False where there are no more.
    ///
    /// # Errors
    /// When the study cannot be read.
    pub fn step(&mut self, store: &Store, interviews: i64) -> Result<bool, StoreError> {
        let (completes, last) = store.read(|tx| {
            let page = tx.interviews(self.after, interviews)?;
            let last = page.last().map(|last| (last.started_at, last.id));
            let complete = |record: &&InterviewRecord| record.state == InterviewState::Ended(Ending::Complete);
            let completes = page.iter().filter(complete).map(|record| self.complete(tx, record));
            Ok::<_, StoreError>((completes.collect::<Result<Vec<_>, _>>()?, last))
        })?;
        completes.iter().for_each(|complete| self.gathered.add(complete));
        self.after = last.or(self.after);
        Ok(last.is_some())
    }

    /// The signals of what was read so far.
    pub fn quality(&self) -> Quality {
        self.gathered.quality()
    }

    fn complete(&self, tx: &Tx<'_>, record: &InterviewRecord) -> Result<Complete, StoreError> {
        let answers = tx.answers(record.id)?.into_iter().filter_map(|answer| {
            let said = match answer.status {
                Status::Valid => Said::Valid(answer.code?),
                Status::DontKnow => Said::DontKnow,
                Status::Refused => Said::Refused,
            };
            Some(Answered {
                item: *self.columns.get(&answer.variable)?,
                said,
                ms: answer.ms,
                language: answer.language,
            })
        });
        let answers = answers.collect();
        let entries = tx.entries(record.id)?;
        Ok(Complete {
            staff: record.staff,
            country: record.country.clone(),
            answers,
            back_ups: back_ups(entries.iter().map(|row| &row.entry)),
        })
    }
}

fn item_of(instrument: &Instrument, variable: &Variable, item: ItemId) -> Item {
    let unit = instrument.unit_of(item);
    // Facts that the quotas ask for, and what comes before them, are the sample's and not the interviewer's.
    let before_verdict = instrument.gate.is_some_and(|gate| item <= gate);
    Item {
        name: variable.name.clone(),
        battery: unit.battery.then(|| unit.id.clone()),
        takes_dont_know: variable.dont_know.is_some(),
        measure: match &variable.kind {
            _ if before_verdict => Measure::Nothing,
            Kind::Number { .. } => Measure::Number,
            Kind::Single(_) => scores(instrument, &variable.name).map_or(Measure::MostChosen, Measure::Scores),
            Kind::Multiple(_) | Kind::Information => Measure::Nothing,
        },
    }
}

/// The scores of a variable in the first index that it is part of.
fn scores(instrument: &Instrument, name: &str) -> Option<Vec<(i64, f64)>> {
    instrument.indices.iter().find_map(|index| match &index.of {
        IndexOf::Items(items) => {
            items.iter().find(|(variable, _)| instrument.var(*variable).name == name).map(|(_, scores)| scores.clone())
        }
        IndexOf::Indices(_) => None,
    })
}
