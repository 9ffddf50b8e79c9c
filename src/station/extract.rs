//! The data of a study on their way out: interview by interview in the order of their beginning, as fields of the dictionary's columns. Memory does not
//! grow with them. All is read in one transaction, so that what goes out is the study as it was at one instant and the weights are those of the same
//! interviews. It keeps nobody waiting: readers and the writer of a study do not wait for each other; the log beside the file grows meanwhile.
//! Which format it becomes is not known here.

mod blocks;

use self::blocks::{Filling, Stopped, through};
use super::results::{self, ResultsError};
use super::{cells, compiled};
use crate::analysis::columns::{Columns, Values};
use crate::analysis::index;
use crate::analysis::quality::back_ups::back_ups;
use crate::analysis::weighting::Weights;
use crate::export::dictionary::{self, Origin};
use crate::export::{About, Dictionary, Field, Record};
use crate::interview::{Entry, Interview};
use crate::questionnaire::Instrument;
use crate::store::{Kind, OutgoingRow, Recorded, Tx};
use std::collections::HashMap;
use std::sync::Arc;

/// What is to go out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Partials too.
    pub partials: bool,
    /// How interviews were held, too.
    pub paradata: bool,
}

/// The data of a study: what they are, and how to read them.
#[derive(Debug)]
pub struct Extract<'t, 's> {
    tx: &'t Tx<'s>,
    versions: Vec<Arc<Instrument>>,
    dictionary: Dictionary,
    wanted: Wanted,
    weights: Weights,
    /// Rejected interviews, which stay behind.
    pub rejected: i64,
}

impl<'t, 's> Extract<'t, 's> {
    /// Looks at what goes out of a study, inside the transaction that reads it.
    ///
    /// # Errors
    /// When the study cannot be read, or a version of its questionnaire not be compiled.
    pub fn begin(tx: &'t Tx<'s>, wanted: Wanted) -> Result<Self, ResultsError> {
        let all = tx.versions()?;
        let versions: Vec<_> =
            all.iter().rev().map(|version| compiled(tx, version.version)).collect::<Result<_, _>>()?;
        let (study, extent) = (tx.study()?, tx.outgoing(wanted.partials)?);
        let about = About {
            study: study.id,
            organisation: study.organisation,
            selection: study.selection,
            training: study.kind == Kind::Training,
            simulated: tx.has_robots()?,
            first: extent.first,
            last: extent.last,
            made: Some(study.created_at),
            interviews: u64::try_from(extent.interviews).unwrap_or(0),
            partials: wanted.partials,
            ..About::default()
        };
        let weights = results::weights(tx, &versions, wanted.partials)?;
        let mut dictionary = Dictionary::new(&versions, about);
        if let Some(latest) = versions.first() {
            dictionary = dictionary.with_indices(latest);
        }
        dictionary = dictionary.with_weights();
        if wanted.paradata {
            dictionary = dictionary.with_paradata(&versions);
        }
        Ok(Self { tx, versions, dictionary, wanted, weights, rejected: extent.rejected })
    }

    /// What the columns are.
    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    /// The latest version of the questionnaire; none in a study that has none.
    pub fn latest(&self) -> Option<&Instrument> {
        self.versions.first().map(Arc::as_ref)
    }

    /// Reads every interview. Indices are computed and `each` is called in another thread, while this one reads on.
    ///
    /// # Errors
    /// Those of `each`; [`ResultsError`] when the study cannot be read.
    pub fn each<E: From<ResultsError> + Send>(
        &self,
        mut each: impl FnMut(&Record) -> Result<(), E> + Send,
    ) -> Result<(), E> {
        let data =
            self.dictionary.columns.iter().filter(|column| matches!(column.origin, Origin::Asked | Origin::Derived));
        let columns: Vec<String> = data.map(|column| column.name.clone()).collect();
        let indices = self.latest().map(|latest| Indices::new(latest, &self.dictionary, &columns));
        through(
            self.dictionary.columns.len(),
            |filling| self.read(&columns, filling),
            |records| {
                if let Some(indices) = &indices {
                    indices.compute(records)?;
                }
                records.iter().try_for_each(&mut each)
            },
        )
    }

    /// Reads every interview into records that lack only their indices.
    fn read(&self, columns: &[String], filling: &mut Filling) -> Result<(), Stopped> {
        let indices = self.dictionary.columns.iter().filter(|column| column.origin == Origin::Index).count();
        let timed = self.wanted.paradata.then(|| Timed::new(&self.versions));
        let mut at = 0;
        self.tx.each_outgoing(columns, self.wanted.partials, |row| {
            let (record, recorded) = (filling.next()?, row.recorded()?);
            begin(record, self.dictionary.about.training, row, &recorded);
            match row.codes() {
                Some(codes) => {
                    for code in codes {
                        record.push_code(code?);
                    }
                }
                None => self.told(row, columns, record)?,
            }
            (0..indices).for_each(|_| record.push(Field::Nothing));
            for weights in [&self.weights.w_quota, &self.weights.w_country, &self.weights.weight] {
                record.push(weights.get(at).map_or(Field::Nothing, |weight| Field::Real(*weight)));
            }
            at += 1;
            timed.iter().try_for_each(|timed| Ok(timed.push(self.tx, row, &recorded, &self.versions, record)?))
        })
    }

    /// The codes of an interview that only its ledger knows.
    fn told(&self, row: &OutgoingRow<'_>, columns: &[String], record: &mut Record) -> Result<(), ResultsError> {
        let damaged = |what: String| ResultsError::Damaged { interview: row.id, what };
        let version = self.versions.iter().find(|version| version.version == row.version);
        let version = version.ok_or_else(|| damaged(format!("there is no version {}", row.version)))?;
        let entries = self.tx.entries(row.id)?;
        let interview = Interview::replay(Arc::clone(version), entries.iter().map(|row| &row.entry))
            .map_err(|error| damaged(error.to_string()))?;
        let cells: HashMap<String, Option<i64>> = cells(self.tx, row.id, &interview)?.into_iter().collect();
        columns.iter().for_each(|column| record.push_code(cells.get(column).copied().flatten()));
        Ok(())
    }
}

/// The record of an interview, in the order of the dictionary's first columns.
fn begin(record: &mut Record, training: bool, row: &OutgoingRow<'_>, recorded: &Recorded<'_>) {
    let kind = if training { Kind::Training } else { Kind::Live };
    record.push(Field::Whole(row.id.0));
    record.push(Field::Whole(recorded.case.0));
    record.push(Field::Text(kind.word()));
    record.push(Field::Text(row.country));
    record.push(Field::Text(recorded.language));
    record.push(Field::Whole(recorded.staff.0));
    record.push(Field::Whole(row.version));
    record.push(Field::Instant(recorded.started_at));
    record.push(recorded.ended_at.map_or(Field::Nothing, Field::Instant));
    record.push(seconds(recorded.active_ms));
    record.push(Field::Text(if row.complete { "complete" } else { "partial" }));
    record.push(Field::Whole(i64::from(recorded.over_quota)));
}

#[expect(clippy::cast_precision_loss, reason = "no interview lasts 285,000 years")]
fn seconds(ms: i64) -> Field<'static> {
    Field::Real(ms as f64 / 1000.0)
}

/// What the indices of interviews are computed from, and where they belong.
#[derive(Debug)]
struct Indices<'a> {
    latest: &'a Instrument,
    needed: Vec<bool>,
    /// The columns of the data that they are made of, with their places in a record.
    parts: Vec<(String, usize)>,
    /// The place of the first index in a record.
    first: usize,
}

impl<'a> Indices<'a> {
    /// Those of records that have these columns of the data.
    fn new(latest: &'a Instrument, dictionary: &Dictionary, columns: &[String]) -> Self {
        let needed = index::needed(latest, |_| true);
        let before = dictionary.columns.iter().take_while(|column| column.origin == Origin::Record).count();
        let place = |name: String| {
            let at = columns.iter().position(|column| *column == name)?;
            Some((name, before + at))
        };
        let parts = index::columns_of(latest, &needed).into_iter().filter_map(place).collect();
        Self { latest, needed, parts, first: before + columns.len() }
    }

    fn compute(&self, records: &mut [Record]) -> Result<(), ResultsError> {
        let mut parts = vec![Values::with_room(records.len()); self.parts.len()];
        for record in &*records {
            for (values, (_, place)) in parts.iter_mut().zip(&self.parts) {
                values.push(match record.field(*place) {
                    Field::Whole(code) => Some(code),
                    _ => None,
                });
            }
        }
        let mut columns = Columns::new(records.len());
        for ((name, _), values) in self.parts.iter().zip(parts) {
            columns.add(name, values)?;
        }
        let scores = index::scores(self.latest, &columns, &self.needed)?;
        for (at, record) in records.iter_mut().enumerate() {
            for (place, scores) in (self.first..).zip(&scores) {
                if let Some(score) = scores.values.get(at) {
                    record.fill(place, *score);
                }
            }
        }
        Ok(())
    }
}

/// How an interview was held: what its ledger says of calls, going back and time.
#[derive(Debug)]
struct Timed {
    /// Places among the seconds of sections, by version and position.
    sections: HashMap<String, usize>,
    /// Places among the seconds of items.
    items: HashMap<String, usize>,
}

impl Timed {
    fn new(versions: &[Arc<Instrument>]) -> Self {
        let places = |names: Vec<&str>| names.into_iter().enumerate().map(|(at, name)| (name.to_owned(), at)).collect();
        Self { sections: places(dictionary::sections(versions)), items: places(dictionary::items(versions)) }
    }

    fn push(
        &self,
        tx: &Tx<'_>,
        row: &OutgoingRow<'_>,
        recorded: &Recorded<'_>,
        versions: &[Arc<Instrument>],
        record: &mut Record,
    ) -> Result<(), ResultsError> {
        let entries = tx.entries(row.id)?;
        let attempts = tx.attempts(recorded.case)?;
        let calls =
            attempts.iter().filter(|attempt| recorded.ended_at.is_none_or(|ended| attempt.started_at <= ended)).count();
        let suspended = entries.iter().filter(|entry| entry.entry == Entry::Suspended).count();
        let times = back_ups(entries.iter().map(|entry| &entry.entry)).times;
        let whole = |number: usize| Field::Whole(i64::try_from(number).unwrap_or(i64::MAX));
        [whole(calls), whole(suspended), Field::Whole(i64::try_from(times).unwrap_or(i64::MAX))]
            .into_iter()
            .for_each(|field| record.push(field));
        let (mut sections, mut items) = (vec![None; self.sections.len()], vec![None; self.items.len()]);
        for entry in &entries {
            let Entry::Answered { variable, .. } = &entry.entry else { continue };
            let add = |all: &mut Vec<Option<i64>>, place: Option<&usize>| {
                if let Some(ms) = place.and_then(|place| all.get_mut(*place)) {
                    *ms = Some(ms.unwrap_or(0) + entry.ms);
                }
            };
            add(&mut items, self.items.get(variable));
            let version = versions.iter().find(|version| version.version == entry.version);
            let section = version.and_then(|version| {
                let unit = version.unit_of(version.item_named(variable)?);
                version.sections.get(unit.section)
            });
            add(&mut sections, section.and_then(|section| self.sections.get(&section.id)));
        }
        sections.into_iter().chain(items).for_each(|ms| record.push(ms.map_or(Field::Nothing, seconds)));
        Ok(())
    }
}
