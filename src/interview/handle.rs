//! How an event is taken: what it needs, which entries it makes, what the driver is asked to do. Entries are applied as they are made, by
//! `machine`, exactly as they will be when the ledger is read.

use super::answer::accept;
use super::entry::{Ending, Entry, Verdict};
use super::event::{Consequences, Effect, Event, Leaving, Rejection};
use super::machine::{Interview, Phase, Place};
use super::path::{End, Path, facts};
use crate::questionnaire::Value;
use crate::questionnaire::instrument::{Instrument, ItemId};
use std::sync::Arc;

impl Interview {
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
            // Before an interview goes on, places that ran out meanwhile are claimed again.
            (Phase::Suspended, Event::Verdict { .. }) => {}
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
                if place == self.place {
                    Err(Rejection::NothingThere)
                } else {
                    Ok(self.record(vec![moved(&self.instrument, place)]))
                }
            }
            Event::Speak(language) if !self.instrument.languages.contains(&language) => Err(Rejection::NoSuchLanguage),
            Event::Speak(language) => Ok(self.record(vec![Entry::Spoke { language }])),
            Event::Note(note) => Ok(self.record(vec![Entry::Noted { note }])),
            Event::Verdict { verdict, closed } => self.judged(verdict, closed),
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
        let mut after = self.assuming(item, value.clone());
        let changes_facts = self.changes_facts(&after.path.values);
        if self.verdict == Some(Verdict::Full) && changes_facts {
            after.verdict = None;
            after.path = Arc::new(after.walk());
        }
        let consequences = self.consequences(item, &after.path, again, changes_facts)?;
        if !confirmed && !consequences.is_empty() {
            return Err(Rejection::Confirm(Box::new(consequences)));
        }
        let variable = self.instrument.name_of(item).to_owned();
        let despite = consequences.checks.iter().map(|check| self.instrument.checks[*check].name.clone()).collect();
        let mut entries = vec![Entry::Answered { variable, value, despite }];
        entries.extend(self.stepping(&consequences.leaving, &consequences.returning));
        let mut effects = self.record(entries);
        if changes_facts {
            effects.extend(consequences.facts.map(Effect::Settle));
        }
        effects.extend(self.to_settle());
        Ok(effects)
    }

    fn consequences(
        &self,
        item: ItemId,
        after: &Path,
        again: bool,
        changes_facts: bool,
    ) -> Result<Consequences, Rejection> {
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
        let (leaving, returning) = self.out_of_step(after, Some(item));
        let mut new_facts = None;
        if matches!(self.verdict, Some(Verdict::Wanted | Verdict::Over)) {
            let known = facts(instrument, &after.values);
            let ends = matches!(after.end, End::Ending(ending, _) if ending != Ending::Complete);
            // A fact still to be asked (the band after the age was refused) is settled when it comes.
            let still_asked = matches!(after.end, End::Open(open) if instrument.gate.is_some_and(|gate| open <= gate));
            if self.lacks_facts(&after.values) && !still_asked && !ends {
                return Err(Rejection::FactNeeded);
            }
            new_facts = known.filter(|_| changes_facts);
        }
        let ending = match after.end {
            End::Ending(ending, _) if (again || !leaving.is_empty()) && ending != Ending::Complete => Some(ending),
            _ => None,
        };
        Ok(Consequences { leaving, returning, checks, facts: new_facts, ending })
    }

    /// Answers that leave and come back with a path, but for the item just answered. An item off the path has no value.
    fn out_of_step(&self, path: &Path, but: Option<ItemId>) -> (Vec<ItemId>, Vec<ItemId>) {
        let in_force = |item: ItemId| path.values[self.instrument.item(item).variable.0].is_some();
        let (mut leaving, mut returning) = (Vec::new(), Vec::new());
        for (position, held) in self.answers.iter().enumerate() {
            let item = ItemId(position);
            match held {
                Some(held) if Some(item) != but && held.in_force != in_force(item) => {
                    if held.in_force {
                        leaving.push(item)
                    } else {
                        returning.push(item)
                    }
                }
                _ => {}
            }
        }
        (leaving, returning)
    }

    /// The entries that say so.
    fn stepping(&self, leaving: &[ItemId], returning: &[ItemId]) -> Vec<Entry> {
        let name = |item: &ItemId| self.instrument.name_of(*item).to_owned();
        let withdrawn = leaving.iter().map(|item| Entry::Withdrawn { variable: name(item) });
        withdrawn.chain(returning.iter().map(|item| Entry::Restored { variable: name(item) })).collect()
    }

    /// The request to the quotas, when they are due.
    fn to_settle(&self) -> Option<Effect> {
        if self.path.end != End::Gate {
            return None;
        }
        self.facts().map(Effect::Settle)
    }

    fn judged(&mut self, verdict: Verdict, closed: Vec<String>) -> Result<Vec<Effect>, Rejection> {
        // Past the verdict a quota never ends an interview.
        if matches!(self.verdict, Some(Verdict::Wanted | Verdict::Over)) && verdict == Verdict::Full {
            return Err(Rejection::NotHere);
        }
        let facts = self.facts().unwrap_or_else(|| self.judged.clone());
        let mut effects = self.record(vec![Entry::Judged { verdict, facts, closed }]);
        // What lay beyond the gate comes back with the way past it.
        let (leaving, returning) = self.out_of_step(&self.path, None);
        let entries = self.stepping(&leaving, &returning);
        effects.extend(self.record(entries));
        Ok(effects)
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
        // What is to be confirmed counts meanwhile.
        let value = |item: &ItemId| &self.path.values[self.instrument.item(*item).variable.0];
        let open = |item: &&ItemId| self.instrument.item(**item).unit < from && value(item).is_none();
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
}

fn moved(instrument: &Instrument, place: Place) -> Entry {
    let to = match place {
        Place::Item(item) => Some(instrument.name_of(item).to_owned()),
        Place::Gate | Place::Last { .. } => None,
    };
    Entry::Moved { to }
}
