//! The values of a variable that can make a difference to a condition, from what the condition makes of it. Trying them is in `possible`.

use super::{MOST_TRIALS, Trial};
use crate::questionnaire::expr::{Expr, Number};
use crate::questionnaire::instrument::{Kind, Source, Variable, VariableId};
use crate::questionnaire::value::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Of so many options of a multiple choice that a condition names, all subsets are tried.
const MOST_NAMED: usize = 12;

impl Trial<'_> {
    /// The values of a variable that can make a difference to a condition.
    pub(super) fn domain(&self, variable: VariableId, uses: &Uses, literals: &[i64]) -> Domain {
        let known = &self.variables[variable.0];
        let (mut telling, complete) = match &known.kind {
            Kind::Single(choices) => {
                let other = choices.iter().map(|choice| choice.code).find(|code| !uses.codes.contains(code));
                (uses.codes.iter().copied().chain(other).map(|code| Some(Value::Code(code))).collect(), true)
            }
            Kind::Multiple(_) => subsets(known, uses),
            Kind::Number { min, max } => {
                // In sums and products with others, and without them, any number may make the difference.
                let near = if uses.computed { literals } else { &uses.bounds };
                let mut numbers = BTreeSet::from([*min, *max]);
                for literal in near {
                    numbers.extend([literal.saturating_sub(1), *literal, literal.saturating_add(1)]);
                }
                let inside = numbers.into_iter().filter(|number| (min..=max).contains(&number));
                (inside.map(|number| Some(Value::Number(number))).collect(), !uses.computed)
            }
            Kind::Information => (vec![Some(Value::Seen)], true),
        };
        telling.extend(self.missing(variable));
        if telling.is_empty() {
            telling.push(None);
        }
        Domain { telling, complete }
    }

    /// All values of a variable; nothing where there are too many.
    pub(super) fn whole(&self, variable: VariableId, domain: &Domain) -> Option<Vec<Option<Value>>> {
        if domain.complete {
            return Some(domain.telling.clone());
        }
        match self.variables[variable.0].kind {
            Kind::Number { min, max } if max.saturating_sub(min) < i64::try_from(MOST_TRIALS).unwrap_or(i64::MAX) => {
                let numbers = (min..=max).map(|number| Some(Value::Number(number)));
                Some(numbers.chain(self.missing(variable)).collect())
            }
            _ => None,
        }
    }

    /// How a variable can be without an answer in substance.
    fn missing(&self, variable: VariableId) -> impl Iterator<Item = Option<Value>> + use<> {
        let known = &self.variables[variable.0];
        let can = !self.answered && known.source != Source::Given;
        // What is derived has no value where no condition of its own holds, whatever is answered.
        let ways = [
            (can || matches!(known.source, Source::Derived(_)), None),
            (can && known.dont_know.is_some(), Some(Value::DontKnow)),
            (can && known.refused.is_some(), Some(Value::Refused)),
        ];
        ways.into_iter().filter(|(can, _)| *can).map(|(_, value)| value)
    }
}

/// What a condition makes of a variable.
#[derive(Debug, Default)]
pub(super) struct Uses {
    /// Options it names.
    codes: BTreeSet<i64>,
    /// Numbers it is compared with.
    pub(super) bounds: Vec<i64>,
    /// Whether it is in a sum, a product, or compared with another variable.
    computed: bool,
    /// Whether its options are counted.
    counted: bool,
}

/// The values of a variable that are tried first.
pub(super) struct Domain {
    pub(super) telling: Vec<Option<Value>>,
    /// Whether no other value would make a difference.
    pub(super) complete: bool,
}

/// Takes down what a condition makes of its variables.
pub(super) fn look(when: &Expr, uses: &mut BTreeMap<VariableId, Uses>) {
    match when {
        Expr::Constant(_) => {}
        Expr::And(left, right) | Expr::Or(left, right) => {
            look(left, uses);
            look(right, uses);
        }
        Expr::Not(inner) => look(inner, uses),
        Expr::Compare(_, Number::Literal(literal), number) | Expr::Compare(_, number, Number::Literal(literal)) => {
            look_at_number(number, &[*literal], uses);
        }
        Expr::Compare(_, left, right) => {
            for number in [left, right] {
                look_at_part(number, &[], uses);
            }
        }
        Expr::Within(number, low, high) => look_at_number(number, &[*low, *high], uses),
        Expr::Chosen(variable, codes, _) => uses.entry(*variable).or_default().codes.extend(codes),
        Expr::Selected(variable, code) => {
            uses.entry(*variable).or_default().codes.insert(*code);
        }
        Expr::Answered(variable) | Expr::DontKnow(variable) | Expr::Refused(variable) => {
            uses.entry(*variable).or_default();
        }
    }
}

/// A number that is compared with literals.
fn look_at_number(number: &Number, literals: &[i64], uses: &mut BTreeMap<VariableId, Uses>) {
    match number {
        Number::Variable(variable) => uses.entry(*variable).or_default().bounds.extend(literals),
        other => look_at_part(other, literals, uses),
    }
}

/// A number that is a part of something computed.
fn look_at_part(number: &Number, literals: &[i64], uses: &mut BTreeMap<VariableId, Uses>) {
    match number {
        Number::Literal(_) => {}
        Number::Variable(variable) => {
            let own = uses.entry(*variable).or_default();
            own.computed = true;
            own.bounds.extend(literals);
        }
        Number::Count(variable) => uses.entry(*variable).or_default().counted = true,
        Number::Add(left, right) | Number::Subtract(left, right) | Number::Multiply(left, right) => {
            look_at_part(left, literals, uses);
            look_at_part(right, literals, uses);
        }
    }
}

/// The choices of a multiple choice that make a difference: which of the named options are in, and how many others where they are counted.
fn subsets(variable: &Variable, uses: &Uses) -> (Vec<Option<Value>>, bool) {
    let choices = variable.choices();
    let named: Vec<i64> = choices
        .iter()
        .filter(|choice| !choice.exclusive && uses.codes.contains(&choice.code))
        .map(|choice| choice.code)
        .collect();
    let others: Vec<i64> = choices
        .iter()
        .filter(|choice| !choice.exclusive && !uses.codes.contains(&choice.code))
        .map(|choice| choice.code)
        .collect();
    let sets = 1_usize << named.len().min(MOST_NAMED);
    // Beyond the trials that are made anyway there is nothing to gain.
    let wanted = if uses.counted { others.len() } else { others.len().min(1) };
    let most = wanted.min(MOST_TRIALS / sets);
    let complete = named.len() <= MOST_NAMED && most == wanted;
    let mut all = Vec::new();
    let mut add = |mut codes: Vec<i64>| {
        if !codes.is_empty() {
            codes.sort_unstable();
            all.push(Some(Value::Codes(codes)));
        }
    };
    for set in 0..sets {
        let chosen = named.iter().take(MOST_NAMED).enumerate().filter(|(bit, _)| set & (1 << bit) != 0);
        let chosen: Vec<i64> = chosen.map(|(_, code)| *code).collect();
        for more in 0..=most {
            add(chosen.iter().chain(&others[..more]).copied().collect());
        }
    }
    if !complete {
        named.iter().for_each(|code| add(vec![*code]));
        add(named.clone());
    }
    choices.iter().filter(|choice| choice.exclusive).for_each(|choice| add(vec![choice.code]));
    (all, complete)
}
