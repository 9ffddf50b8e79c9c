//! An interview goes over to another version of its questionnaire: which answers go with it, which are to be confirmed, where it goes on. Whether
//! a questionnaire may follow another at all is said in `questionnaire::succession`; when it happens, by the station.

use super::entry::{Entry, Facts, Migration, Said, Start, Verdict};
use super::machine::{Damaged, Interview, Phase, Place};
use super::path::{Held, fact};
use crate::questionnaire::Value;
use crate::questionnaire::instrument::{Instrument, ItemId, Kind, Variable};
use crate::questionnaire::meaning::meaning;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Why an interview cannot go over and is finished in the version it has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Stays {
    /// It is over.
    #[error("it has ended")]
    Ended,
    /// Its country, language or rule of selection is not there any more.
    #[error("version {version} does not have {what}")]
    Without {
        /// The version it would have gone over to.
        version: i64,
        /// What that does not have.
        what: String,
    },
}

/// An answer on its way.
struct Carried {
    said: Said,
    /// Its item; none where the version it comes from does not have the question either.
    item: Option<ItemId>,
    in_force: bool,
}

impl Interview {
    /// Goes over to another version of the questionnaire, put aside as before: answers in force go along by the names of variables and options,
    /// the quotas' verdict stands, and it goes on at the item it was at.
    ///
    /// # Errors
    /// [`Stays`]: nothing has changed.
    pub fn migrate(&self, to: &Arc<Instrument>) -> Result<(Self, Entry), Stays> {
        if matches!(self.phase(), Phase::Ended(_)) {
            return Err(Stays::Ended);
        }
        let without = |what: &str| Stays::Without { version: to.version, what: what.to_owned() };
        if !to.languages.contains(&self.language) {
            return Err(without(&self.language));
        }
        let mut migration = Migration {
            from: self.instrument.version,
            language: self.language.clone(),
            verdict: self.verdict,
            facts: Facts::new(),
            answers: BTreeMap::new(),
            aside: BTreeMap::new(),
            confirm: BTreeSet::new(),
            left: BTreeMap::new(),
            dropped: Vec::new(),
            to: None,
        };
        for (name, answer) in self.carries() {
            let Some(new) = to.item_named(&name) else {
                migration.left.insert(name, answer.said);
                continue;
            };
            let Some((value, whole)) = taken(&answer.said, to.var(to.item(new).variable)) else {
                // What is off the path anyway is not missed.
                if answer.in_force {
                    migration.dropped.push(name);
                }
                continue;
            };
            let as_it_was = answer.in_force
                && whole
                && answer.item.is_some_and(|old| !self.to_confirm(old) && self.asks_alike(old, to, new));
            // What was only read out has no answer to confirm.
            if !as_it_was && value != Value::Seen {
                migration.confirm.insert(name.clone());
            }
            migration.answers.insert(name, value);
        }
        if self.verdict.is_none() && reaches_past_the_gate(to, &migration) {
            // Quotas that came into the questionnaire when its questions were being asked: they never end an interview, and ask for its place when it
            // goes on.
            migration.verdict = Some(Verdict::Over);
        }
        let start = Start::clone(&self.start);
        let stays = |damaged| match damaged {
            Damaged::Unknown(what) => without(&what),
            Damaged::NoStart | Damaged::SecondStart => Stays::Ended,
        };
        let after = Self::migrated(Arc::clone(to), start.clone(), &migration).map_err(stays)?;
        migration.to = self.goes_on_at(&after).map(|item| to.name_of(item).to_owned());
        // The facts that the verdict is about, as the new version words them: worded otherwise they are no others.
        migration.facts = self
            .judged
            .keys()
            .filter_map(|name| Some((name.clone(), fact(to, to.variable(name)?, after.values())?.to_owned())))
            .collect();
        // Only the path says which of the answers are in force on it.
        let off =
            |name: &String| to.item_named(name).is_none_or(|item| after.values()[to.item(item).variable.0].is_none());
        let aside: Vec<String> = migration.answers.keys().filter(|name| off(name)).cloned().collect();
        migration.aside = aside.into_iter().filter_map(|name| migration.answers.remove_entry(&name)).collect();
        let after = Self::migrated(Arc::clone(to), start, &migration).map_err(stays)?;
        Ok((after, Entry::Migrated(Box::new(migration))))
    }

    /// Every answer that goes along: in force, off the path, and to questions that went with an earlier version.
    fn carries(&self) -> Vec<(String, Carried)> {
        let mut all = Vec::new();
        for (position, held) in self.answers.iter().enumerate() {
            let Some(held) = held else { continue };
            let item = ItemId(position);
            let variable = self.instrument.var(self.instrument.item(item).variable);
            let in_force = self.path.values[self.instrument.item(item).variable.0].is_some();
            all.push((
                variable.name.clone(),
                Carried { said: said(variable, &held.value), item: Some(item), in_force },
            ));
        }
        let left = self.left.iter().filter(|(name, _)| self.instrument.item_named(name).is_none());
        all.extend(left.map(|(name, said)| (name.clone(), Carried { said: said.clone(), item: None, in_force: true })));
        all
    }

    /// Answers in force that hold for the household, as another version of the questionnaire takes them from the next person: what it asks in
    /// another way, or not of the household, is asked anew.
    pub fn household_in(&self, to: &Instrument) -> BTreeMap<String, Value> {
        let same = |(name, value): (String, Value)| {
            let (old, new) = (self.instrument.item_named(&name)?, to.item_named(&name)?);
            let asked_alike = to.item(new).household && self.asks_alike(old, to, new);
            let said = said(self.instrument.var(self.instrument.item(old).variable), &value);
            taken(&said, to.var(to.item(new).variable))
                .filter(|(_, whole)| asked_alike && *whole)
                .map(|(value, _)| (name, value))
        };
        self.household().into_iter().filter_map(same).collect()
    }

    /// Whether another version asks an item as this one does, in the language of the interview.
    fn asks_alike(&self, old: ItemId, to: &Instrument, new: ItemId) -> bool {
        meaning(&self.instrument, old, &self.language) == meaning(to, new, &self.language)
    }

    /// The interview that a migration says.
    pub(super) fn migrated(instrument: Arc<Instrument>, start: Start, migration: &Migration) -> Result<Self, Damaged> {
        // The language it began in may be gone; the one it is held in is there.
        let start = Start { language: migration.language.clone(), ..start };
        let mut interview = Self::blank(instrument, start)?;
        for (answers, in_force) in [(&migration.answers, true), (&migration.aside, false)] {
            for (name, value) in answers {
                let item = interview.instrument.item_named(name).ok_or_else(|| Damaged::Unknown(name.clone()))?;
                let confirm = migration.confirm.contains(name);
                interview.answers[item.0] = Some(Held { value: value.clone(), in_force, confirm });
            }
        }
        interview.verdict = migration.verdict;
        interview.judged.clone_from(&migration.facts);
        interview.left = Arc::new(migration.left.clone());
        interview.phase = Phase::Suspended;
        interview.path = Arc::new(interview.walk());
        interview.place = match &migration.to {
            Some(name) => {
                Place::Item(interview.instrument.item_named(name).ok_or_else(|| Damaged::Unknown(name.clone()))?)
            }
            None => interview.first_open(),
        };
        Ok(interview)
    }

    /// The item of the other version to go on at: the one it was at, or the next after it that is there; none for the first that is open.
    fn goes_on_at(&self, after: &Self) -> Option<ItemId> {
        let Place::Item(at) = self.place() else { return None };
        let from = self.path.items.iter().skip_while(|item| **item != at);
        let mut names = from.map(|item| self.instrument.name_of(*item));
        let found =
            names.find_map(|name| after.instrument.item_named(name).filter(|item| after.path.items.contains(item)));
        // With nothing open there is nothing to land on but the end.
        found.filter(|_| matches!(after.first_open(), Place::Item(_)))
    }
}

/// Whether something is answered that stands after the new version's gate.
fn reaches_past_the_gate(to: &Instrument, migration: &Migration) -> bool {
    let answered = migration.answers.iter().filter(|(_, value)| **value != Value::Seen);
    to.gate
        .is_some_and(|gate| answered.into_iter().any(|(name, _)| to.item_named(name).is_some_and(|item| item > gate)))
}

/// An answer by the names of its options. A code without a name, which no version ever took, is lost here.
fn said(variable: &Variable, value: &Value) -> Said {
    let name = |code: &i64| variable.choice(*code).map(|choice| choice.name.clone());
    match value {
        Value::Code(code) => Said::Option(name(code).unwrap_or_default()),
        Value::Codes(codes) => Said::Options(codes.iter().filter_map(name).collect()),
        Value::Number(number) => Said::Number(*number),
        Value::DontKnow => Said::DontKnow,
        Value::Refused => Said::Refused,
        Value::Seen => Said::Seen,
    }
}

/// An answer as a variable takes it, and whether all of it; nothing where it does not.
fn taken(said: &Said, variable: &Variable) -> Option<(Value, bool)> {
    let code = |name: &String| variable.choice_named(name).map(|choice| choice.code);
    match (said, &variable.kind) {
        (Said::DontKnow, _) if variable.dont_know.is_some() => Some((Value::DontKnow, true)),
        (Said::Refused, _) if variable.refused.is_some() => Some((Value::Refused, true)),
        (Said::Option(name), Kind::Single(_)) => Some((Value::Code(code(name)?), true)),
        (Said::Options(names), Kind::Multiple(_)) => {
            let mut codes: Vec<i64> = names.iter().filter_map(code).collect();
            codes.sort_unstable();
            let whole = codes.len() == names.len();
            (!codes.is_empty()).then_some((Value::Codes(codes), whole))
        }
        (Said::Number(number), Kind::Number { min, max }) => {
            (min..=max).contains(&number).then_some((Value::Number(*number), true))
        }
        (Said::Seen, Kind::Information) => Some((Value::Seen, true)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
