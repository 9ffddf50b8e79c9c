//! A condition with all that stands behind it: derived variables replaced by what they are made of, and the filters of the questions that must be
//! answered for it to hold. Whether any answers meet that is tried in `expr::possible`.

use crate::questionnaire::expr::{Expr, Number, Order};
use crate::questionnaire::instrument::{Instrument, ItemId, Rule, Source as Origin, VariableId};
use std::collections::BTreeSet;

/// Larger than this it is not unfolded: options of derived variables made of derived variables multiply.
const MOST_PARTS: usize = 4_096;

/// Conditions that hold together wherever these do, each item's filters once; nothing where that is too much. `reached` is an item that is asked
/// then. A check may be looked at before a derived variable has its value: then `is_known` is false, and where the variable must not have some
/// value, nothing follows.
pub(super) fn unfolded<'e>(
    instrument: &Instrument,
    conditions: impl IntoIterator<Item = &'e Expr>,
    reached: Option<ItemId>,
    is_known: bool,
) -> Option<Vec<Expr>> {
    let mut unfolding = Unfolding { instrument, is_known, left: MOST_PARTS };
    let mut all = conditions.into_iter().map(|when| unfolding.condition(when, true)).collect::<Option<Vec<_>>>()?;
    unfolding.is_known = true;
    let (mut seen, mut open) = (BTreeSet::new(), Vec::from_iter(reached));
    all.iter().for_each(|when| open.extend(needed(instrument, when)));
    while let Some(id) = open.pop() {
        let Some(item) = instrument.items.get(id.0).filter(|_| seen.insert(id)) else { continue };
        let unit = instrument.units.get(item.unit);
        for filter in unit.and_then(|unit| unit.filter.as_ref()).into_iter().chain(&item.filter) {
            let filter = unfolding.condition(filter, true)?;
            open.extend(needed(instrument, &filter));
            // The rows of a battery have its filter in common.
            if !all.contains(&filter) {
                all.push(filter);
            }
        }
    }
    Some(all)
}

/// The items that are asked wherever a condition holds.
fn needed(instrument: &Instrument, when: &Expr) -> impl Iterator<Item = ItemId> {
    required(when, true).into_iter().filter_map(|variable| match instrument.var(variable).source {
        Origin::Asked(item) => Some(item),
        Origin::Given | Origin::Derived(_) => None,
    })
}

/// The variables that have a value wherever a condition holds, or does not hold.
fn required(when: &Expr, positive: bool) -> BTreeSet<VariableId> {
    match when {
        Expr::Not(inner) => required(inner, !positive),
        Expr::And(left, right) | Expr::Or(left, right) => {
            let (left, right) = (required(left, positive), required(right, positive));
            if matches!(when, Expr::And(..)) == positive { &left | &right } else { &left & &right }
        }
        leaf => {
            let mut all = BTreeSet::new();
            // A comparison with something not known does not hold.
            if positive {
                leaf.variables(&mut |variable| {
                    all.insert(variable);
                });
            }
            all
        }
    }
}

struct Unfolding<'i> {
    instrument: &'i Instrument,
    is_known: bool,
    left: usize,
}

impl Unfolding<'_> {
    fn rule(&self, variable: VariableId) -> Option<&Rule> {
        let Origin::Derived(position) = self.instrument.var(variable).source else { return None };
        self.instrument.derived.get(position).map(|derived| &derived.rule)
    }

    fn condition(&mut self, when: &Expr, positive: bool) -> Option<Expr> {
        self.left = self.left.checked_sub(1)?;
        Some(match when {
            Expr::Not(inner) => Expr::Not(Box::new(self.condition(inner, !positive)?)),
            Expr::And(left, right) => and(self.condition(left, positive)?, self.condition(right, positive)?),
            Expr::Or(left, right) => or(self.condition(left, positive)?, self.condition(right, positive)?),
            leaf if !positive && !self.is_known => leaf.clone(),
            Expr::Compare(order, left, right) => Expr::Compare(*order, self.number(left)?, self.number(right)?),
            Expr::Within(number, low, high) => Expr::Within(self.number(number)?, *low, *high),
            Expr::Chosen(variable, codes, wanted) => {
                self.options(*variable, when, positive, |code| codes.contains(&code) == *wanted)?
            }
            Expr::Answered(variable) => match self.rule(*variable) {
                Some(Rule::Number(number)) => {
                    let number = number.clone();
                    let number = self.number(&number)?;
                    Expr::Compare(Order::Equal, number.clone(), number)
                }
                _ => self.options(*variable, when, positive, |_| true)?,
            },
            Expr::DontKnow(variable) | Expr::Refused(variable) if self.rule(*variable).is_some() => {
                Expr::Constant(false)
            }
            leaf => leaf.clone(),
        })
    }

    /// When a derived variable has one of the codes that are wanted: the condition of one of them holds, and none before it.
    fn options(
        &mut self,
        variable: VariableId,
        leaf: &Expr,
        positive: bool,
        wanted: impl Fn(i64) -> bool,
    ) -> Option<Expr> {
        let Some(Rule::FirstOf(all)) = self.rule(variable) else { return Some(leaf.clone()) };
        let all = all.clone();
        let mut found: Option<Expr> = None;
        for (position, (when, code)) in all.iter().enumerate().filter(|(_, (_, code))| wanted(*code)) {
            let mut own = self.condition(when, positive)?;
            for (before, _) in all.iter().take(position).filter(|(_, other)| other != code) {
                own = and(own, Expr::Not(Box::new(self.condition(before, !positive)?)));
            }
            found = Some(found.map_or(own.clone(), |found| or(found, own)));
        }
        Some(found.unwrap_or(Expr::Constant(false)))
    }

    fn number(&mut self, number: &Number) -> Option<Number> {
        self.left = self.left.checked_sub(1)?;
        let mut both =
            |left: &Number, right: &Number| Some((Box::new(self.number(left)?), Box::new(self.number(right)?)));
        Some(match number {
            Number::Add(left, right) => both(left, right).map(|(left, right)| Number::Add(left, right))?,
            Number::Subtract(left, right) => both(left, right).map(|(left, right)| Number::Subtract(left, right))?,
            Number::Multiply(left, right) => both(left, right).map(|(left, right)| Number::Multiply(left, right))?,
            Number::Variable(variable) => match self.rule(*variable) {
                Some(Rule::Number(number)) => {
                    let number = number.clone();
                    self.number(&number)?
                }
                _ => number.clone(),
            },
            Number::Literal(_) | Number::Count(_) => number.clone(),
        })
    }
}

fn and(left: Expr, right: Expr) -> Expr {
    Expr::And(Box::new(left), Box::new(right))
}

fn or(left: Expr, right: Expr) -> Expr {
    Expr::Or(Box::new(left), Box::new(right))
}

#[cfg(test)]
mod tests;
