//! The interview itself: its state, and how an entry changes it. A ledger replayed gives the same interview. Which entries an
//! event makes is said in `handle`, what can be asked of it in `known`; history and notes are not held here.

use super::entry::{Ending, Entry, Facts, Said, Start, Verdict};
use super::event::Effect;
use super::order::order;
use super::path::{End, Ground, Held, Path, fact};
use crate::questionnaire::instrument::{Instrument, ItemId};
use crate::questionnaire::{Value, expr::Values};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where an interview stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// At an item.
    Item(ItemId),
    /// All up to the gate is answered; the quotas are being asked.
    Gate,
    /// At the last words; `another` when another adult is asked for.
    Last {
        /// How it would end.
        ending: Ending,
        /// Whether another adult of the household is asked for.
        another: bool,
    },
}

/// Whether an interview can go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// It is being held.
    Open,
    /// It was put aside.
    Suspended,
    /// It is over.
    Ended(Ending),
}

/// A ledger that does not fit its questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damaged {
    /// It does not begin with a start.
    #[error("the ledger does not begin with the start of an interview")]
    NoStart,
    /// It starts twice.
    #[error("the ledger starts twice")]
    SecondStart,
    /// It names an item or language that the questionnaire does not have.
    #[error("the ledger names {0}, which the questionnaire does not have")]
    Unknown(String),
}

/// One person's run through a questionnaire.
#[derive(Debug, Clone)]
pub struct Interview {
    pub(super) instrument: Arc<Instrument>,
    pub(super) start: Arc<Start>,
    /// All items as this interview asks them.
    pub(super) order: Arc<[ItemId]>,
    given: Arc<[Option<Value>]>,
    pub(super) answers: Vec<Option<Held>>,
    pub(super) language: String,
    pub(super) place: Place,
    pub(super) verdict: Option<Verdict>,
    /// The facts that the verdict is about.
    pub(super) judged: Facts,
    /// Answers to questions of earlier versions that this one does not have.
    pub(super) left: Arc<BTreeMap<String, Said>>,
    pub(super) phase: Phase,
    pub(super) path: Arc<Path>,
}

impl Interview {
    /// Begins an interview.
    ///
    /// # Errors
    /// [`Damaged::Unknown`] for a country, language or selection that the questionnaire does not have.
    pub fn begin(instrument: Arc<Instrument>, start: Start) -> Result<(Self, Vec<Entry>), Damaged> {
        let interview = Self::fresh(instrument, start.clone())?;
        Ok((interview, vec![Entry::Started(start)]))
    }

    /// Rebuilds an interview from its ledger.
    ///
    /// # Errors
    /// [`Damaged`] where the ledger does not fit the questionnaire.
    pub fn replay<'e>(
        instrument: Arc<Instrument>,
        entries: impl IntoIterator<Item = &'e Entry>,
    ) -> Result<Self, Damaged> {
        let mut entries = entries.into_iter();
        let Some(Entry::Started(start)) = entries.next() else { return Err(Damaged::NoStart) };
        let entries: Vec<&Entry> = entries.collect();
        // What was entered in an earlier version is history: the migration says all that counts.
        let migrated = entries.iter().rposition(|entry| matches!(entry, Entry::Migrated(_)));
        let (mut interview, rest) = match migrated.and_then(|at| Some((entries.get(at)?, at + 1))) {
            Some((Entry::Migrated(migration), rest)) => (Self::migrated(instrument, start.clone(), migration)?, rest),
            _ => (Self::fresh(instrument, start.clone())?, 0),
        };
        for entry in entries.into_iter().skip(rest) {
            interview.apply(entry)?;
        }
        Ok(interview)
    }

    /// Takes what was entered elsewhere since, in the same version; after a migration it is to be rebuilt.
    ///
    /// # Errors
    /// [`Damaged`] where the entry does not fit.
    pub fn follow(&mut self, entry: &Entry) -> Result<(), Damaged> {
        self.apply(entry)
    }

    fn fresh(instrument: Arc<Instrument>, start: Start) -> Result<Self, Damaged> {
        let mut interview = Self::blank(instrument, start)?;
        for (name, value) in &Arc::clone(&interview.start).household {
            let item = interview.named(name)?;
            interview.answers[item.0] = Some(Held::given(value.clone()));
        }
        interview.path = Arc::new(interview.walk());
        interview.place = interview.first_open();
        Ok(interview)
    }

    /// Without an answer and without a path.
    pub(super) fn blank(instrument: Arc<Instrument>, start: Start) -> Result<Self, Damaged> {
        let country =
            instrument.country(&start.country).ok_or_else(|| Damaged::Unknown(start.country.clone()))?.name.clone();
        if !instrument.languages.contains(&start.language) {
            return Err(Damaged::Unknown(start.language));
        }
        let mut given = vec![None; instrument.variables.len()];
        for (name, option) in [("country", &country), ("selection", &start.selection)] {
            let variable = instrument.variable(name).ok_or_else(|| Damaged::Unknown(name.to_owned()))?;
            let choice =
                instrument.var(variable).choice_named(option).ok_or_else(|| Damaged::Unknown(option.clone()))?;
            given[variable.0] = Some(Value::Code(choice.code));
        }
        if let Some(person) = instrument.variable("person") {
            given[person.0] = Some(Value::Number(start.person));
        }
        // What a version does not know, or the sample does not say, is not known.
        for (at, variable) in instrument.sample() {
            given[at.0] = start.sample.get(&variable.name).and_then(|text| variable.read(text));
        }
        let order: Arc<[ItemId]> = order(&instrument, start.seed).into();
        Ok(Self {
            order,
            given: given.into(),
            answers: vec![None; instrument.items.len()],
            language: start.language.clone(),
            place: Place::Gate,
            verdict: None,
            judged: Facts::new(),
            left: Arc::default(),
            phase: Phase::Open,
            path: Arc::new(Path { items: Vec::new(), values: Vec::new(), end: End::Gate }),
            start: Arc::new(start),
            instrument,
        })
    }

    /// Applies entries of its own making.
    pub(super) fn record(&mut self, entries: Vec<Entry>) -> Vec<Effect> {
        for entry in &entries {
            let applied = self.apply(entry);
            debug_assert!(applied.is_ok(), "an entry made here fits: {applied:?}");
        }
        entries.into_iter().map(Effect::Record).collect()
    }

    fn apply(&mut self, entry: &Entry) -> Result<(), Damaged> {
        match entry {
            Entry::Started(_) | Entry::Migrated(_) => return Err(Damaged::SecondStart),
            Entry::Answered { variable, value, .. } => {
                let item = self.named(variable)?;
                let again = self.answered(item);
                self.answers[item.0] = Some(Held::given(value.clone()));
                self.path = Arc::new(self.walk());
                // Turned away and corrected: the quotas are asked anew.
                if self.verdict == Some(Verdict::Full) && self.changes_facts(&self.path.values) {
                    self.verdict = None;
                    self.path = Arc::new(self.walk());
                }
                self.place = self.after(item, again);
            }
            Entry::Withdrawn { variable } => self.set_force(variable, false)?,
            Entry::Restored { variable } => self.set_force(variable, true)?,
            Entry::Moved { to } => {
                self.place = match to {
                    Some(variable) => Place::Item(self.named(variable)?),
                    None => self.first_open(),
                };
            }
            Entry::Spoke { language } => {
                if !self.instrument.languages.contains(language) {
                    return Err(Damaged::Unknown(language.clone()));
                }
                self.language.clone_from(language);
            }
            Entry::Judged { verdict, facts, .. } => {
                let first = self.verdict.is_none();
                self.verdict = Some(*verdict);
                self.judged.clone_from(facts);
                self.path = Arc::new(self.walk());
                if first {
                    self.place = self.first_open();
                }
            }
            Entry::Noted { .. } => {}
            Entry::Suspended => self.phase = Phase::Suspended,
            Entry::Resumed => self.phase = Phase::Open,
            Entry::Ended { ending } => {
                self.phase = Phase::Ended(*ending);
                self.place = match self.path.end {
                    End::Ending(found, another) if found == *ending => Place::Last { ending: *ending, another },
                    _ => Place::Last { ending: *ending, another: false },
                };
            }
        }
        Ok(())
    }

    /// Whether these values change what the verdict is about. A quota question that came into the questionnaire since is no part of that: who was
    /// admitted before it keeps the place there is.
    pub(super) fn changes_facts(&self, values: &Values) -> bool {
        let crossed = self.instrument.quotas.iter().flat_map(|quota| &quota.by);
        let judged =
            crossed.filter_map(|variable| Some((variable, self.judged.get(&self.instrument.var(*variable).name)?)));
        self.verdict.is_some()
            && judged.into_iter().any(|(variable, was)| fact(&self.instrument, *variable, values) != Some(was.as_str()))
    }

    /// Whether a fact that the verdict is about is not known from these values.
    pub(super) fn lacks_facts(&self, values: &Values) -> bool {
        let mut crossed = self.instrument.quotas.iter().flat_map(|quota| &quota.by);
        crossed.any(|variable| {
            self.judged.contains_key(&self.instrument.var(*variable).name)
                && fact(&self.instrument, *variable, values).is_none()
        })
    }

    fn set_force(&mut self, variable: &str, in_force: bool) -> Result<(), Damaged> {
        let item = self.named(variable)?;
        if let Some(held) = &mut self.answers[item.0] {
            held.in_force = in_force;
        }
        Ok(())
    }

    /// Where to go once `item` is answered: after a first answer on to what is not answered, after a change to what comes next.
    fn after(&self, item: ItemId, again: bool) -> Place {
        let items = &self.path.items;
        let Some(at) = items.iter().position(|other| *other == item) else { return self.first_open() };
        let mut rest = items[at + 1..].iter();
        let next = if again { rest.next() } else { rest.find(|item| !self.answered(**item)) };
        next.map_or_else(|| self.first_open(), |item| Place::Item(*item))
    }

    pub(super) fn first_open(&self) -> Place {
        match self.path.end {
            End::Open(item) => Place::Item(item),
            End::Gate => Place::Gate,
            End::Ending(ending, another) => Place::Last { ending, another },
        }
    }

    pub(super) fn walk(&self) -> Path {
        let ground = Ground {
            instrument: &self.instrument,
            order: &self.order,
            given: &self.given,
            answers: &self.answers,
            verdict: self.verdict,
        };
        ground.walk()
    }

    fn named(&self, variable: &str) -> Result<ItemId, Damaged> {
        self.instrument.item_named(variable).ok_or_else(|| Damaged::Unknown(variable.to_owned()))
    }
}
