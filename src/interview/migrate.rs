//! An interview goes over to another version of its questionnaire: which answers go with it, which are to be confirmed, where it goes on. Whether
//! a questionnaire may follow another at all is said in `questionnaire::succession`; when it happens, by the station.

use super::entry::{Entry, Migration, Start};
use super::machine::{Damaged, Interview, Phase, Place};
use super::path::Held;
use crate::questionnaire::Value;
use crate::questionnaire::instrument::{Instrument, ItemId, Kind, Source, Variable};
use crate::questionnaire::meaning::meaning;
use std::collections::BTreeMap;
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

/// What becomes of an answer.
enum Carried {
    /// It goes over.
    Whole(Value),
    /// It goes over, but is not quite what was said.
    Changed(Value),
    /// There is no such question any more.
    Left,
    /// The question does not take it any more.
    Dropped,
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
            facts: self.judged.clone(),
            answers: BTreeMap::new(),
            aside: BTreeMap::new(),
            confirm: Vec::new(),
            left: Vec::new(),
            dropped: Vec::new(),
            to: None,
        };
        for (position, variable) in self.instrument.variables.iter().enumerate() {
            let (Source::Asked(item), Some(value)) = (variable.source, &self.path.values[position]) else { continue };
            let name = variable.name.clone();
            let (value, changed) = match carried(variable, value, to) {
                Carried::Left => {
                    migration.left.push(name);
                    continue;
                }
                Carried::Dropped => {
                    migration.dropped.push(name);
                    continue;
                }
                Carried::Whole(value) => (value, false),
                Carried::Changed(value) => (value, true),
            };
            // What was only read out has no answer to confirm.
            let asked_as = |of: &Instrument, item| meaning(of, item, &self.language);
            let differs = || {
                to.item_named(&name).is_some_and(|new| asked_as(&self.instrument, item) != asked_as(to, new))
                    && value != Value::Seen
            };
            if changed || self.to_confirm(item) || differs() {
                migration.confirm.push(name.clone());
            }
            migration.answers.insert(name, value);
        }
        let start = Start::clone(&self.start);
        let stays = |damaged| match damaged {
            Damaged::Unknown(what) => without(&what),
            Damaged::NoStart | Damaged::SecondStart => Stays::Ended,
        };
        let mut after = Self::migrated(Arc::clone(to), start.clone(), &migration).map_err(stays)?;
        migration.to = self.goes_on_at(&after).map(|item| to.var(to.item(item).variable).name.clone());
        // Only the path says which of the answers are in force on it.
        let off =
            |name: &String| to.item_named(name).is_none_or(|item| after.values()[to.item(item).variable.0].is_none());
        let aside: Vec<String> = migration.answers.keys().filter(|name| off(name)).cloned().collect();
        migration.aside = aside.into_iter().filter_map(|name| migration.answers.remove_entry(&name)).collect();
        after = Self::migrated(Arc::clone(to), start, &migration).map_err(stays)?;
        Ok((after, Entry::Migrated(Box::new(migration))))
    }

    /// Answers in force that hold for the household, as another version of the questionnaire takes them from the next person: what it asks in
    /// another way, or not of the household, is asked anew.
    pub fn household_in(&self, to: &Instrument) -> BTreeMap<String, Value> {
        let same = |(name, value): (String, Value)| {
            let (old, new) = (self.instrument.item_named(&name)?, to.item_named(&name)?);
            let asked_alike = to.item(new).household
                && meaning(&self.instrument, old, &self.language) == meaning(to, new, &self.language);
            match carried(self.instrument.var(self.instrument.item(old).variable), &value, to) {
                Carried::Whole(value) if asked_alike => Some((name, value)),
                _ => None,
            }
        };
        self.household().into_iter().filter_map(same).collect()
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
        let mut names = from.map(|item| &self.instrument.var(self.instrument.item(*item).variable).name);
        let found =
            names.find_map(|name| after.instrument.item_named(name).filter(|item| after.path.items.contains(item)));
        // With nothing open there is nothing to land on but the end.
        found.filter(|_| matches!(after.first_open(), Place::Item(_)))
    }
}

/// What becomes of an answer to a variable: options go by name.
fn carried(old: &Variable, value: &Value, to: &Instrument) -> Carried {
    let Some(new) = to.item_named(&old.name).map(|item| to.var(to.item(item).variable)) else { return Carried::Left };
    let same =
        |code: &i64| old.choice(*code).and_then(|choice| new.choice_named(&choice.name)).map(|choice| choice.code);
    match (value, &old.kind, &new.kind) {
        (Value::DontKnow, ..) if new.dont_know.is_some() => Carried::Whole(Value::DontKnow),
        (Value::Refused, ..) if new.refused.is_some() => Carried::Whole(Value::Refused),
        (Value::Code(code), Kind::Single(_), Kind::Single(_)) => {
            same(code).map_or(Carried::Dropped, |code| Carried::Whole(Value::Code(code)))
        }
        (Value::Codes(codes), Kind::Multiple(_), Kind::Multiple(_)) => {
            let mut kept: Vec<i64> = codes.iter().filter_map(same).collect();
            kept.sort_unstable();
            match kept.len() {
                0 => Carried::Dropped,
                some if some == codes.len() => Carried::Whole(Value::Codes(kept)),
                _ => Carried::Changed(Value::Codes(kept)),
            }
        }
        (Value::Number(number), Kind::Number { .. }, Kind::Number { min, max }) if (min..=max).contains(&number) => {
            Carried::Whole(Value::Number(*number))
        }
        (Value::Seen, Kind::Information, Kind::Information) => Carried::Whole(Value::Seen),
        _ => Carried::Dropped,
    }
}

#[cfg(test)]
mod tests;
