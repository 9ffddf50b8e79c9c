//! The interview itself: its state, how an event is taken and how an entry changes it. Handling an event is making entries and applying them, so
//! replaying a ledger gives the same interview. History and notes are not held here.

use super::answer::accept;
use super::entry::{Ending, Entry, Facts, Start, Verdict};
use super::event::{Consequences, Effect, Event, Leaving, Rejection};
use super::order::order;
use super::path::{End, Ground, Path, facts};
use crate::questionnaire::instrument::{Instrument, ItemId, Source};
use crate::questionnaire::{Value, expr::Values};
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

/// The last answer to an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) value: Value,
    pub(super) in_force: bool,
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
    instrument: Arc<Instrument>,
    start: Arc<Start>,
    order: Arc<[ItemId]>,
    given: Arc<[Option<Value>]>,
    answers: Vec<Option<Held>>,
    language: String,
    place: Place,
    verdict: Option<Verdict>,
    phase: Phase,
    path: Arc<Path>,
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
    pub fn replay<'e>(instrument: Arc<Instrument>, entries: impl IntoIterator<Item = &'e Entry>) -> Result<Self, Damaged> {
        let mut entries = entries.into_iter();
        let Some(Entry::Started(start)) = entries.next() else { return Err(Damaged::NoStart) };
        let mut interview = Self::fresh(instrument, start.clone())?;
        for entry in entries {
            interview.apply(entry)?;
        }
        Ok(interview)
    }

    fn fresh(instrument: Arc<Instrument>, start: Start) -> Result<Self, Damaged> {
        let country = instrument.country(&start.country).ok_or_else(|| Damaged::Unknown(start.country.clone()))?.name.clone();
        if !instrument.languages.contains(&start.language) {
            return Err(Damaged::Unknown(start.language));
        }
        let mut given = vec![None; instrument.variables.len()];
        for (name, option) in [("country", &country), ("selection", &start.selection)] {
            let variable = instrument.variable(name).ok_or_else(|| Damaged::Unknown(name.to_owned()))?;
            let choice = instrument.var(variable).choice_named(option).ok_or_else(|| Damaged::Unknown(option.clone()))?;
            given[variable.0] = Some(Value::Code(choice.code));
        }
        if let Some(person) = instrument.variable("person") {
            given[person.0] = Some(Value::Number(start.person));
        }
        let mut answers = vec![None; instrument.items.len()];
        for (name, value) in &start.household {
            let item = instrument.item_named(name).ok_or_else(|| Damaged::Unknown(name.clone()))?;
            answers[item.0] = Some(Held { value: value.clone(), in_force: true });
        }
        let order: Arc<[ItemId]> = order(&instrument, start.seed).into();
        let mut interview = Self {
            order,
            given: given.into(),
            answers,
            language: start.language.clone(),
            place: Place::Gate,
            verdict: None,
            phase: Phase::Open,
            path: Arc::new(Path { items: Vec::new(), values: Vec::new(), end: End::Gate }),
            start: Arc::new(start),
            instrument,
        };
        interview.path = Arc::new(interview.walk());
        interview.place = interview.first_open();
        Ok(interview)
    }

    /// Takes an event: the state moves on and the effects say what the driver has to do, or nothing changes and the reason is told.
    ///
    /// # Errors
    /// [`Rejection`]; a [`Rejection::Confirm`] is answered by the same event with `confirmed`.
    pub fn handle(&mut self, event: Event) -> Result<Vec<Effect>, Rejection> {
        let mut next = self.clone();
        let effects = next.take(event)?;
        *self = next;
        Ok(effects)
    }

    fn take(&mut self, event: Event) -> Result<Vec<Effect>, Rejection> {
        match (&self.phase, &event) {
            (Phase::Open, Event::Resume) | (Phase::Suspended, Event::Resume) => {}
            // A note may come after the last word, and what was put aside may be given up.
            (Phase::Suspended, Event::Leave(_)) | (_, Event::Note(_)) => {}
            (Phase::Open, _) => {}
            _ => return Err(Rejection::NotOpen),
        }
        match event {
            Event::Answer { item, value, confirmed } => self.answer(item, value, confirmed),
            Event::Back => self.step(|at, _| at.checked_sub(1)),
            Event::Forward => {
                let here = matches!(self.place, Place::Item(item) if self.answered(item));
                if here { self.step(|at, _| Some(at + 1)) } else { Err(Rejection::NothingThere) }
            }
            Event::ToUnanswered => {
                let place = self.first_open();
                if place == self.place { Err(Rejection::NothingThere) } else { Ok(self.record(vec![moved(&self.instrument, place)])) }
            }
            Event::Speak(language) if !self.instrument.languages.contains(&language) => Err(Rejection::NoSuchLanguage),
            Event::Speak(language) => Ok(self.record(vec![Entry::Spoke { language }])),
            Event::Note(note) => Ok(self.record(vec![Entry::Noted { note }])),
            Event::Verdict(verdict) => self.judged(verdict),
            Event::Suspend => Ok(self.record(vec![Entry::Suspended])),
            Event::Resume => {
                let mut effects = self.record(vec![Entry::Resumed]);
                effects.extend(self.to_settle());
                Ok(effects)
            }
            Event::Leave(leaving) => self.leave(leaving),
            Event::Finish => match (self.place, self.path.end) {
                (Place::Last { .. }, End::Ending(ending, _)) => Ok(self.end(ending)),
                _ => Err(Rejection::NotHere),
            },
        }
    }

    fn answer(&mut self, item: ItemId, value: Value, confirmed: bool) -> Result<Vec<Effect>, Rejection> {
        if self.place != Place::Item(item) {
            return Err(Rejection::NotHere);
        }
        accept(&self.instrument, item, &value, &self.path.values)?;
        let again = self.answered(item);
        if again && self.answers[item.0].as_ref().is_some_and(|held| held.value == value) {
            return self.step(|at, _| Some(at + 1));
        }
        let mut after = self.clone();
        after.answers[item.0] = Some(Held { value: value.clone(), in_force: true });
        let changes_facts = self.decided() && facts(&self.instrument, &self.path.values) != facts(&self.instrument, &after.walk().values);
        if self.verdict == Some(Verdict::Full) && changes_facts {
            after.verdict = None;
        }
        let path = after.walk();
        let consequences = self.consequences(item, &path, again, changes_facts)?;
        if !confirmed && !consequences.is_empty() {
            return Err(Rejection::Confirm(Box::new(consequences)));
        }
        let name = |item: &ItemId| self.instrument.var(self.instrument.item(*item).variable).name.clone();
        let despite = consequences.checks.iter().map(|check| self.instrument.checks[*check].name.clone()).collect();
        let mut entries = vec![Entry::Answered { variable: name(&item), value, despite }];
        entries.extend(consequences.leaving.iter().map(|item| Entry::Withdrawn { variable: name(item) }));
        entries.extend(consequences.returning.iter().map(|item| Entry::Restored { variable: name(item) }));
        let mut effects = self.record(entries);
        if changes_facts {
            effects.extend(consequences.facts.map(Effect::Settle));
        }
        effects.extend(self.to_settle());
        Ok(effects)
    }

    fn consequences(&self, item: ItemId, after: &Path, again: bool, changes_facts: bool) -> Result<Consequences, Rejection> {
        let instrument = &self.instrument;
        let mut checks = Vec::new();
        for &check in &instrument.item(item).checks {
            if instrument.checks[check].when.holds(&after.values) {
                if instrument.checks[check].hard {
                    return Err(Rejection::Check(check));
                }
                checks.push(check);
            }
        }
        let in_force = |other: ItemId| after.items.contains(&other) && after.values[instrument.item(other).variable.0].is_some();
        let (mut leaving, mut returning) = (Vec::new(), Vec::new());
        for (position, held) in self.answers.iter().enumerate() {
            let other = ItemId(position);
            match held {
                Some(held) if other != item && held.in_force != in_force(other) => {
                    if held.in_force { leaving.push(other) } else { returning.push(other) }
                }
                _ => {}
            }
        }
        let mut new_facts = None;
        if matches!(self.verdict, Some(Verdict::Wanted | Verdict::Over)) {
            let known = facts(instrument, &after.values);
            let ends = matches!(after.end, End::Ending(ending, _) if ending != Ending::Complete);
            // A fact still to be asked (the band after the age was refused) is settled when it comes.
            let still_asked = matches!(after.end, End::Open(open) if instrument.gate.is_some_and(|gate| open <= gate));
            if known.is_none() && !still_asked && !ends {
                return Err(Rejection::FactNeeded);
            }
            new_facts = known.filter(|_| changes_facts);
        }
        let ending = match after.end {
            End::Ending(ending, _) if again && ending != Ending::Complete => Some(ending),
            _ => None,
        };
        Ok(Consequences { leaving, returning, checks, facts: new_facts, ending })
    }

    /// Whether the quotas have answered.
    fn decided(&self) -> bool {
        self.verdict.is_some()
    }

    /// The request to the quotas, when they are due.
    fn to_settle(&self) -> Option<Effect> {
        if self.path.end != End::Gate {
            return None;
        }
        facts(&self.instrument, &self.path.values).map(Effect::Settle)
    }

    fn judged(&mut self, verdict: Verdict) -> Result<Vec<Effect>, Rejection> {
        // Past the verdict a quota never ends an interview.
        if matches!(self.verdict, Some(Verdict::Wanted | Verdict::Over)) && verdict == Verdict::Full {
            return Err(Rejection::NotHere);
        }
        Ok(self.record(vec![Entry::Judged { verdict }]))
    }

    fn leave(&mut self, leaving: Leaving) -> Result<Vec<Effect>, Rejection> {
        let ending = match leaving {
            Leaving::BreakOff if self.sufficient() => Ending::Partial,
            Leaving::BreakOff => Ending::BrokenOff,
            Leaving::Refusal => Ending::Refused,
            Leaving::RefusalOfHousehold => Ending::RefusedHousehold,
            Leaving::NotAvailable => Ending::NotAvailable,
            Leaving::Unreached => Ending::Unreached,
        };
        Ok(self.end(ending))
    }

    fn end(&mut self, ending: Ending) -> Vec<Effect> {
        let mut effects = self.record(vec![Entry::Ended { ending }]);
        effects.push(Effect::Close(ending));
        effects
    }

    /// Whether a break-off now leaves a partial: all before the unit named in the questionnaire is answered.
    pub fn sufficient(&self) -> bool {
        let admitted = self.instrument.gate.is_none() || matches!(self.verdict, Some(Verdict::Wanted | Verdict::Over));
        let Some(from) = self.instrument.sufficient_from else { return false };
        let open = |item: &&ItemId| self.instrument.item(**item).unit < from && !self.answered(**item);
        admitted && !self.path.items.iter().any(|item| open(&item))
    }

    /// Goes to another place on the path; one past the end is the last screen.
    fn step(&mut self, to: impl Fn(usize, usize) -> Option<usize>) -> Result<Vec<Effect>, Rejection> {
        let items = &self.path.items;
        let at = match self.place {
            Place::Item(item) => items.iter().position(|other| *other == item).unwrap_or(items.len()),
            Place::Gate | Place::Last { .. } => items.len(),
        };
        let to = to(at, items.len()).ok_or(Rejection::NothingThere)?;
        let place = items.get(to).map_or_else(|| self.first_open(), |item| Place::Item(*item));
        if place == self.place {
            return Err(Rejection::NothingThere);
        }
        Ok(self.record(vec![moved(&self.instrument, place)]))
    }

    /// Applies entries of its own making.
    fn record(&mut self, entries: Vec<Entry>) -> Vec<Effect> {
        for entry in &entries {
            let applied = self.apply(entry);
            debug_assert!(applied.is_ok(), "an entry made here fits: {applied:?}");
        }
        entries.into_iter().map(Effect::Record).collect()
    }

    fn apply(&mut self, entry: &Entry) -> Result<(), Damaged> {
        match entry {
            Entry::Started(_) => return Err(Damaged::SecondStart),
            Entry::Answered { variable, value, .. } => {
                let item = self.named(variable)?;
                let again = self.answered(item);
                let before = facts(&self.instrument, &self.path.values);
                self.answers[item.0] = Some(Held { value: value.clone(), in_force: true });
                self.path = Arc::new(self.walk());
                // Turned away and corrected: the quotas are asked anew.
                if self.verdict == Some(Verdict::Full) && before != facts(&self.instrument, &self.path.values) {
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
            Entry::Judged { verdict } => {
                let first = self.verdict.is_none();
                self.verdict = Some(*verdict);
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
                self.place = Place::Last { ending: *ending, another: false };
            }
        }
        Ok(())
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

    fn first_open(&self) -> Place {
        match self.path.end {
            End::Open(item) => Place::Item(item),
            End::Gate => Place::Gate,
            End::Ending(ending, another) => Place::Last { ending, another },
        }
    }

    fn walk(&self) -> Path {
        let ground = Ground { instrument: &self.instrument, order: &self.order, given: &self.given, answers: &self.answers, verdict: self.verdict };
        ground.walk()
    }

    fn named(&self, variable: &str) -> Result<ItemId, Damaged> {
        self.instrument.item_named(variable).ok_or_else(|| Damaged::Unknown(variable.to_owned()))
    }
}

/// What can be asked of an interview.
impl Interview {
    /// Its questionnaire.
    pub fn instrument(&self) -> &Arc<Instrument> {
        &self.instrument
    }

    /// What it began with.
    pub fn start(&self) -> &Start {
        &self.start
    }

    /// The language it is held in.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Where it stands.
    pub fn place(&self) -> Place {
        self.place
    }

    /// Whether it can go on.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// What the quotas said.
    pub fn verdict(&self) -> Option<Verdict> {
        self.verdict
    }

    /// Items on the path, in the order of asking.
    pub fn path(&self) -> &[ItemId] {
        &self.path.items
    }

    /// Values in force, by variable.
    pub fn values(&self) -> &Values {
        &self.path.values
    }

    /// Whether an item has an answer in force.
    pub fn answered(&self, item: ItemId) -> bool {
        self.path.values[self.instrument.item(item).variable.0].is_some()
    }

    /// Whether the answer to this item brings the verdict: it then takes Enter.
    pub fn brings_verdict(&self, item: ItemId) -> bool {
        let Some(gate) = self.instrument.gate.filter(|_| self.verdict.is_none()) else { return false };
        let others = |other: &&ItemId| **other != item && **other <= gate && !self.answered(**other);
        item <= gate && !self.path.items.iter().any(|other| others(&other))
    }

    /// Facts against the quotas, when all are known.
    pub fn facts(&self) -> Option<Facts> {
        facts(&self.instrument, &self.path.values)
    }

    /// Answers in force that hold for the household, by variable.
    pub fn household(&self) -> std::collections::BTreeMap<String, Value> {
        let items = self.instrument.items.iter().filter(|item| item.household);
        items
            .filter_map(|item| Some((self.instrument.var(item.variable).name.clone(), self.path.values[item.variable.0].clone()?)))
            .filter(|(_, value)| value.is_valid())
            .collect()
    }

    /// The value of every variable that is asked or derived, in the order of the questionnaire; for the wide row.
    pub fn data(&self) -> Vec<(String, Option<i64>)> {
        let variables = self.instrument.variables.iter().enumerate().filter(|(_, variable)| variable.source != Source::Given);
        variables
            .flat_map(|(position, variable)| {
                let cells = self.path.values[position].as_ref().map(|value| variable.cells(value));
                let columns = variable.columns();
                let cells = cells.unwrap_or_else(|| vec![None; columns.len()]);
                columns.into_iter().zip(cells)
            })
            .collect()
    }
}

fn moved(instrument: &Instrument, place: Place) -> Entry {
    let to = match place {
        Place::Item(item) => Some(instrument.var(instrument.item(item).variable).name.clone()),
        Place::Gate | Place::Last { .. } => None,
    };
    Entry::Moved { to }
}
