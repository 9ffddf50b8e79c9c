//! What can be asked of an interview: where it stands, what is in force, what an answer would do. Nothing is changed here.

use super::entry::{Facts, Start, Verdict};
use super::machine::{Interview, Phase, Place};
use super::path::{Held, facts};
use crate::questionnaire::Value;
use crate::questionnaire::expr::Values;
use crate::questionnaire::instrument::{Instrument, ItemId, Source};
use std::sync::Arc;

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

    /// The interview as it would be with this answer, whether or not it takes it: for the words in which that is said.
    #[must_use]
    pub fn assuming(&self, item: ItemId, value: Value) -> Self {
        let mut after = self.clone();
        after.answers[item.0] = Some(Held::given(value));
        after.path = Arc::new(after.walk());
        after
    }

    /// Values in force, by variable.
    pub fn values(&self) -> &Values {
        &self.path.values
    }

    /// Whether an item has an answer in force that need not be confirmed.
    pub fn answered(&self, item: ItemId) -> bool {
        self.path.values[self.instrument.item(item).variable.0].is_some() && !self.to_confirm(item)
    }

    /// Whether an item's question has changed since it was answered, so that its answer is to be confirmed.
    pub fn to_confirm(&self, item: ItemId) -> bool {
        self.answers[item.0].as_ref().is_some_and(|held| held.confirm)
    }

    /// Items on the path before the interview's place that are still to be answered or confirmed: after a change of the questionnaire.
    pub fn passed_over(&self) -> Vec<ItemId> {
        let Place::Item(at) = self.place else { return Vec::new() };
        let before = self.path.items.iter().take_while(|item| **item != at);
        before.filter(|item| !self.answered(**item)).copied().collect()
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
            .filter_map(|item| {
                Some((self.instrument.var(item.variable).name.clone(), self.path.values[item.variable.0].clone()?))
            })
            .filter(|(_, value)| value.is_valid())
            .collect()
    }

    /// The value of every variable that is asked or derived, in the order of the questionnaire; for the wide row.
    pub fn data(&self) -> Vec<(String, Option<i64>)> {
        let variables =
            self.instrument.variables.iter().enumerate().filter(|(_, variable)| variable.source != Source::Given);
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
