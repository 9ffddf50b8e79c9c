//! The path: which items are asked, given what is answered, and where it ends. One pass in the order of asking; an item's place on the path
//! depends only on what stands before it.

use super::entry::{Ending, Facts, Verdict};
use crate::questionnaire::instrument::{Instrument, ItemId, Kind, Rule, StopEnding, VariableId};
use crate::questionnaire::{Value, expr::Values};

/// The last answer to an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) value: Value,
    pub(super) in_force: bool,
    /// Whether its question has changed since, so that it is to be confirmed. It counts meanwhile.
    pub(super) confirm: bool,
}

impl Held {
    /// An answer just given.
    pub(super) fn given(value: Value) -> Self {
        Self { value, in_force: true, confirm: false }
    }
}

/// The items asked and the values in force on them.
#[derive(Debug, Clone)]
pub(super) struct Path {
    /// Items on the path, in the order of asking.
    pub(super) items: Vec<ItemId>,
    /// Values of all variables: given, answered on the path, derived.
    pub(super) values: Vec<Option<Value>>,
    /// Where it ends.
    pub(super) end: End,
}

/// Where a path ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// An item is not answered.
    Open(ItemId),
    /// All up to the gate is answered and the quotas have not been asked.
    Gate,
    /// Everything on it is answered, and this is how it ends.
    Ending(Ending, bool),
}

/// What the path is computed from.
pub(super) struct Ground<'a> {
    pub(super) instrument: &'a Instrument,
    pub(super) order: &'a [ItemId],
    /// Values of the given variables; the rest empty.
    pub(super) given: &'a Values,
    /// The last answer to each item, in force or not.
    pub(super) answers: &'a [Option<Held>],
    pub(super) verdict: Option<Verdict>,
}

impl Ground<'_> {
    /// Walks the path.
    pub(super) fn walk(&self) -> Path {
        let instrument = self.instrument;
        let mut path =
            Path { items: Vec::new(), values: self.given.to_vec(), end: End::Ending(Ending::Complete, false) };
        let (mut unanswered, mut derived, mut unit) = (None, 0, (usize::MAX, false));
        // With a rotated order a derived variable may need items in any order, so it is computed once nothing it needs is still to come;
        // the compiler keeps what rotates apart from what looks at it.
        let mut passed = vec![false; instrument.items.len()];
        let mut passed_up_to = 0;
        derived = self.derive(&mut path, derived, 0);
        for &item in self.order {
            let at = instrument.item(item);
            if unit.0 != at.unit {
                let filter = &instrument.units[at.unit].filter;
                unit = (at.unit, filter.as_ref().is_none_or(|filter| filter.holds(&path.values)));
            }
            let asked = unit.1 && at.filter.as_ref().is_none_or(|filter| filter.holds(&path.values));
            if asked {
                path.items.push(item);
                match &self.answers[item.0] {
                    Some(held) if self.still_offered(item, &held.value, &path.values) => {
                        path.values[at.variable.0] = Some(held.value.clone());
                        if held.confirm {
                            unanswered = unanswered.or(Some(item));
                        }
                    }
                    _ => unanswered = unanswered.or(Some(item)),
                }
            }
            passed[item.0] = true;
            while passed.get(passed_up_to) == Some(&true) {
                passed_up_to += 1;
            }
            derived = self.derive(&mut path, derived, passed_up_to);
            if asked && let Some((ending, another)) = self.stop(item, &path.values) {
                path.end = unanswered.map_or(End::Ending(ending, another), End::Open);
                return path;
            }
            if instrument.gate == Some(item)
                && let Some(end) = self.at_gate(&path)
            {
                path.end = unanswered.map_or(end, End::Open);
                return path;
            }
        }
        if let Some(item) = unanswered {
            path.end = End::Open(item);
        }
        path
    }

    /// An answer whose option is no longer offered counts as not given.
    fn still_offered(&self, item: ItemId, value: &Value, values: &Values) -> bool {
        let variable = self.instrument.var(self.instrument.item(item).variable);
        let offered = |code: &i64| {
            variable
                .choice(*code)
                .is_some_and(|choice| choice.filter.as_ref().is_none_or(|filter| filter.holds(values)))
        };
        match (value, &variable.kind) {
            (Value::Code(code), Kind::Single(_)) => offered(code),
            (Value::Codes(codes), Kind::Multiple(_)) => codes.iter().all(offered),
            _ => true,
        }
    }

    /// Computes derived variables that need nothing from item `passed` on; gives the position of the first left.
    fn derive(&self, path: &mut Path, mut next: usize, passed: usize) -> usize {
        // Derived variables stand in the order of the source; one that waits holds back those after it, which may need it.
        while let Some(derived) =
            self.instrument.derived.get(next).filter(|derived| derived.after.is_none_or(|after| after.0 < passed))
        {
            path.values[derived.variable.0] = match &derived.rule {
                Rule::FirstOf(conditions) => {
                    conditions.iter().find(|(when, _)| when.holds(&path.values)).map(|(_, code)| Value::Code(*code))
                }
                Rule::Number(number) => number.of(&path.values).map(Value::Number),
            };
            next += 1;
        }
        next
    }

    fn stop(&self, item: ItemId, values: &Values) -> Option<(Ending, bool)> {
        let at = self.instrument.item(item);
        let stop = at.stops.iter().map(|stop| &self.instrument.stops[*stop]).find(|stop| stop.when.holds(values));
        if let Some(stop) = stop {
            let ending = match stop.ending {
                StopEnding::Refused => Ending::Refused,
                StopEnding::RefusedHousehold => Ending::RefusedHousehold,
                StopEnding::NotEligible => Ending::NotEligible,
                StopEnding::NotAvailable => Ending::NotAvailable,
            };
            return Some((ending, stop.another));
        }
        let lost = self.verdict.is_none()
            && values[at.variable.0].as_ref().is_some_and(|value| !value.is_valid())
            && self.instrument.quotas.iter().any(|quota| quota.by.contains(&at.variable));
        lost.then_some((Ending::FactsRefused, false))
    }

    fn at_gate(&self, path: &Path) -> Option<End> {
        match self.verdict {
            None if facts(self.instrument, &path.values).is_none() => Some(End::Ending(Ending::FactsRefused, false)),
            None => Some(End::Gate),
            Some(Verdict::Full) => Some(End::Ending(Ending::QuotaFull, true)),
            Some(Verdict::Wanted | Verdict::Over) => None,
        }
    }
}

/// A person's facts against the quotas; nothing when one is missing.
pub(super) fn facts(instrument: &Instrument, values: &Values) -> Option<Facts> {
    let crossed = instrument.quotas.iter().flat_map(|quota| &quota.by);
    let name = |variable: VariableId| instrument.var(variable).name.clone();
    crossed.map(|variable| Some((name(*variable), fact(instrument, *variable, values)?.to_owned()))).collect()
}

/// One of them, as the name of its option.
pub(super) fn fact<'i>(instrument: &'i Instrument, variable: VariableId, values: &Values) -> Option<&'i str> {
    let Some(Value::Code(code)) = &values[variable.0] else { return None };
    instrument.var(variable).choice(*code).map(|choice| choice.name.as_str())
}
