//! Whether any answers can meet a condition, found by trying them. Answers to different variables are taken to be independent of each other, so
//! what is said to be impossible is impossible on every path; what is possible here may still never occur.

mod domain;

use super::Expr;
use crate::questionnaire::instrument::{Variable, VariableId};
use crate::questionnaire::value::Value;
use domain::{Domain, Uses, look};
use std::collections::{BTreeMap, BTreeSet};

/// So many combinations of answers are tried.
pub const MOST_TRIALS: usize = 10_000;

/// What trying came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Possible {
    /// Some answers meet the condition.
    Yes,
    /// None do.
    Never,
    /// There are too many combinations to say.
    Untried,
}

/// Tries answers.
#[derive(Debug)]
pub struct Trial<'a> {
    variables: &'a [Variable],
    values: Vec<Option<Value>>,
    fixed: BTreeSet<VariableId>,
    answered: bool,
}

impl<'a> Trial<'a> {
    /// With any answers, and with none.
    pub fn new(variables: &'a [Variable]) -> Self {
        let values = variables.iter().map(|_| None).collect();
        Self { variables, values, fixed: BTreeSet::new(), answered: false }
    }

    /// With answers in substance only: nothing is refused, not known or left out; what is derived may still have no value.
    pub fn answered(variables: &'a [Variable]) -> Self {
        Self { answered: true, ..Self::new(variables) }
    }

    /// Takes a variable to have this value.
    pub fn fix(&mut self, variable: VariableId, value: Value) {
        if let Some(place) = self.values.get_mut(variable.0) {
            *place = Some(value);
            self.fixed.insert(variable);
        }
    }

    /// Takes a variable to have any value again.
    pub fn free(&mut self, variable: VariableId) {
        if self.fixed.remove(&variable) {
            self.values[variable.0] = None;
        }
    }

    /// Whether some answers meet a condition.
    pub fn possible(&mut self, when: &Expr) -> Possible {
        self.plain(&plain(when, true))
    }

    /// Whether some answers meet all of these conditions.
    pub fn all_possible<'e>(&mut self, conditions: impl IntoIterator<Item = &'e Expr>) -> Possible {
        let all = conditions.into_iter().map(|when| plain(when, true));
        match all.reduce(|left, right| Expr::And(Box::new(left), Box::new(right))) {
            Some(all) => self.plain(&all),
            None => Possible::Yes,
        }
    }

    /// A condition whose negations stand at its leaves.
    fn plain(&mut self, when: &Expr) -> Possible {
        if let Expr::Or(left, right) = when {
            return match self.plain(left) {
                Possible::Yes => Possible::Yes,
                left => match (left, self.plain(right)) {
                    (_, Possible::Yes) => Possible::Yes,
                    (Possible::Never, Possible::Never) => Possible::Never,
                    _ => Possible::Untried,
                },
            };
        }
        let mut parts = Vec::new();
        conjuncts(when, &mut parts);
        let mut all = Possible::Yes;
        for group in self.apart(parts) {
            let found = match group[..] {
                [only @ Expr::Or(..)] => self.plain(only),
                _ => self.search(&group),
            };
            match found {
                Possible::Never => return Possible::Never,
                Possible::Untried => all = Possible::Untried,
                Possible::Yes => {}
            }
        }
        all
    }

    /// The parts in groups that have no variable in common: each can be tried by itself.
    fn apart<'e>(&self, parts: Vec<&'e Expr>) -> Vec<Vec<&'e Expr>> {
        let mut groups: Vec<(BTreeSet<VariableId>, Vec<&Expr>)> = Vec::new();
        for part in parts {
            let mut variables = BTreeSet::new();
            part.variables(&mut |variable| {
                if !self.fixed.contains(&variable) {
                    variables.insert(variable);
                }
            });
            let (common, others) = groups.into_iter().partition::<Vec<_>, _>(|(own, _)| !own.is_disjoint(&variables));
            groups = others;
            let mut joined = (variables, vec![part]);
            for (own, parts) in common {
                joined.0.extend(own);
                joined.1.extend(parts);
            }
            groups.push(joined);
        }
        groups.into_iter().map(|(_, parts)| parts).collect()
    }

    /// Tries the values that can make a difference; where these are not sure to be all, every value.
    fn search(&mut self, parts: &[&Expr]) -> Possible {
        let mut uses = BTreeMap::new();
        for part in parts {
            look(part, &mut uses);
        }
        uses.retain(|variable, _| !self.fixed.contains(variable));
        let literals: Vec<i64> = uses.values().flat_map(|uses: &Uses| uses.bounds.iter().copied()).collect();
        let domains: Vec<(VariableId, Domain)> =
            uses.iter().map(|(variable, uses)| (*variable, self.domain(*variable, uses, &literals))).collect();
        let telling: Vec<_> = domains.iter().map(|(variable, domain)| (*variable, domain.telling.as_slice())).collect();
        let complete = domains.iter().all(|(_, domain)| domain.complete);
        match self.enumerate(parts, &telling) {
            Possible::Never if !complete => {}
            found => return found,
        }
        let mut every = Vec::new();
        for (variable, domain) in &domains {
            match self.whole(*variable, domain) {
                Some(values) => every.push((*variable, values)),
                None => return Possible::Untried,
            }
        }
        let every: Vec<_> = every.iter().map(|(variable, values)| (*variable, values.as_slice())).collect();
        self.enumerate(parts, &every)
    }

    /// Tries all combinations, as far as there are not too many.
    fn enumerate(&mut self, parts: &[&Expr], domains: &[(VariableId, &[Option<Value>])]) -> Possible {
        // A part is looked at once the last of its variables has a value: what it excludes is excluded with everything after.
        let mut due: Vec<Vec<&Expr>> = vec![Vec::new(); domains.len() + 1];
        for part in parts {
            let mut last = 0;
            part.variables(&mut |variable| {
                let position = domains.iter().position(|(other, _)| *other == variable);
                last = last.max(position.map_or(0, |position| position + 1));
            });
            due[last].push(part);
        }
        let found = self.descend(&due, domains, &mut { MOST_TRIALS });
        for (variable, _) in domains {
            self.values[variable.0] = None;
        }
        found
    }

    /// Tries the values of the first of these variables with all those of the others.
    fn descend(
        &mut self,
        due: &[Vec<&Expr>],
        domains: &[(VariableId, &[Option<Value>])],
        left: &mut usize,
    ) -> Possible {
        let Some((now, later)) = due.split_first() else { return Possible::Yes };
        if !now.iter().all(|part| part.holds(&self.values)) {
            *left = left.saturating_sub(1);
            return Possible::Never;
        }
        let Some(((variable, values), domains)) = domains.split_first() else { return Possible::Yes };
        for value in *values {
            if *left == 0 {
                return Possible::Untried;
            }
            self.values[variable.0].clone_from(value);
            match self.descend(later, domains, left) {
                Possible::Never => {}
                found => return found,
            }
        }
        Possible::Never
    }
}

/// The condition, or its opposite, with negations at its leaves only.
fn plain(when: &Expr, positive: bool) -> Expr {
    let both = |left: &Expr, right: &Expr| (Box::new(plain(left, positive)), Box::new(plain(right, positive)));
    match (when, positive) {
        (Expr::Not(inner), _) => plain(inner, !positive),
        (Expr::And(left, right), true) | (Expr::Or(left, right), false) => {
            let (left, right) = both(left, right);
            Expr::And(left, right)
        }
        (Expr::Or(left, right), true) | (Expr::And(left, right), false) => {
            let (left, right) = both(left, right);
            Expr::Or(left, right)
        }
        (leaf, true) => leaf.clone(),
        (leaf, false) => Expr::Not(Box::new(leaf.clone())),
    }
}

fn conjuncts<'e>(when: &'e Expr, parts: &mut Vec<&'e Expr>) {
    match when {
        Expr::And(left, right) => {
            conjuncts(left, parts);
            conjuncts(right, parts);
        }
        other => parts.push(other),
    }
}

#[cfg(test)]
mod tests;
