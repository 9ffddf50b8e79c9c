//! Filters, checks, stops and derived options that no answers meet, and checks that all answers fail.

use super::unfolded::unfolded;
use crate::questionnaire::compile::{Condition, Draft, Of};
use crate::questionnaire::diagnostic::{Code, Findings};
use crate::questionnaire::expr::Expr;
use crate::questionnaire::expr::possible::{MOST_TRIALS, Possible, Trial};
use crate::questionnaire::instrument::{Instrument, Rule, Source as Origin};
use std::collections::HashSet;

pub(super) fn look(draft: &Draft, findings: &mut Findings<'_>) {
    let instrument = &draft.instrument;
    let (mut any, mut answered) = (Trial::new(&instrument.variables), Trial::answered(&instrument.variables));
    let mut closed = HashSet::new();
    for condition in &draft.conditions {
        let around = around(instrument, condition.of);
        // Within a unit that is never asked, that is all there is to say.
        if let Of::Row(item) | Of::Choice(item, _) = condition.of
            && instrument.items.get(item).is_some_and(|item| closed.contains(&item.unit))
        {
            continue;
        }
        let found = any.all_possible(around.into_iter().chain([&condition.when]));
        match (found, condition.of) {
            (Possible::Untried, _) => untried(instrument, condition, findings),
            (Possible::Never, of) => {
                if let Of::Unit(unit) = of {
                    closed.insert(unit);
                }
                let (subject, never) = says(instrument, of);
                let message = format!("{subject} {never}: no answers meet this");
                findings.add(Code::NeverTrue, &condition.place, message, hint(instrument, &condition.when));
            }
            (Possible::Yes, Of::Check(_)) if answered.possible(&not(&condition.when)) == Possible::Never => {
                let message = format!("{} fails whatever is answered", says(instrument, condition.of).0);
                let hint = Some("a check holds when the answers are wrong".to_owned());
                findings.add(Code::AlwaysTrue, &condition.place, message, hint);
            }
            (Possible::Yes, Of::Derived(..)) if is_behind(instrument, condition, &mut any) => {
                let (subject, never) = says(instrument, condition.of);
                let message = format!("{subject} {never}: an option before it holds whenever this does");
                findings.add(Code::NeverTrue, &condition.place, message, None);
            }
            (Possible::Yes, of) => match behind(instrument, condition, &mut any) {
                Possible::Yes => {}
                Possible::Never => {
                    if let Of::Unit(unit) = of {
                        closed.insert(unit);
                    }
                    let (subject, never) = says(instrument, of);
                    let message = format!("{subject} {never}: no answers meet this");
                    let hint =
                        "not with the filters of the questions it looks at, and what derived variables are made of";
                    findings.add(Code::NeverTrue, &condition.place, message, Some(hint.to_owned()));
                }
                Possible::Untried => untried(instrument, condition, findings),
            },
        }
    }
}

fn untried(instrument: &Instrument, condition: &Condition, findings: &mut Findings<'_>) {
    let message = format!("{}: too many combinations to try", says(instrument, condition.of).0);
    let hint = format!("up to {MOST_TRIALS} are tried to see that some answers meet it");
    findings.remark(Code::NotEnumerated, &condition.place, message, Some(hint));
}

/// Whether some answers meet a condition and all that stands behind it.
fn behind(instrument: &Instrument, condition: &Condition, trial: &mut Trial<'_>) -> Possible {
    let reached = match condition.of {
        Of::Stop(stop) => instrument.stops.get(stop).map(|stop| stop.after),
        _ => None,
    };
    let is_known = !matches!(condition.of, Of::Check(_));
    let all = around(instrument, condition.of).into_iter().chain([&condition.when]);
    unfolded(instrument, all, reached, is_known).map_or(Possible::Untried, |all| trial.all_possible(&all))
}

/// The filters under which a condition is looked at.
fn around(instrument: &Instrument, of: Of) -> Vec<&Expr> {
    let unit = |item: usize| instrument.units.get(instrument.items.get(item)?.unit)?.filter.as_ref();
    match of {
        Of::Row(item) => unit(item).into_iter().collect(),
        Of::Choice(item, _) => unit(item).into_iter().chain(own(instrument, item)).collect(),
        Of::Unit(_) | Of::Derived(..) | Of::Check(_) | Of::Stop(_) => Vec::new(),
    }
}

/// The filter of an item; the rows of a battery share their options, and so it has none for them.
fn own(instrument: &Instrument, item: usize) -> Option<&Expr> {
    let item = instrument.items.get(item)?;
    let battery = instrument.units.get(item.unit)?.battery;
    if battery { None } else { item.filter.as_ref() }
}

/// What a condition is about, and what becomes of it when no answers meet it.
fn says(instrument: &Instrument, of: Of) -> (String, &'static str) {
    let name = |item: usize| {
        instrument.items.get(item).map_or("", |item| instrument.var(item.variable).name.as_str()).to_owned()
    };
    match of {
        Of::Unit(unit) => (instrument.units.get(unit).map_or("", |unit| &unit.id).to_owned(), "is never asked"),
        Of::Row(item) => (name(item), "is never asked"),
        Of::Choice(item, position) => {
            let variable = instrument.items.get(item).map(|item| instrument.var(item.variable));
            let choice = variable.and_then(|variable| variable.choices().get(position));
            let option = choice.map_or("", |choice| choice.name.as_str());
            (format!("option {option} of {}", name(item)), "is never offered")
        }
        Of::Derived(variable, code) => {
            let variable = instrument.var(variable);
            let option = variable.choice(code).map_or("", |choice| choice.name.as_str());
            (format!("option {option} of {}", variable.name), "never occurs")
        }
        Of::Check(check) => {
            let name = instrument.checks.get(check).map_or("", |check| &check.name);
            (format!("check {name}"), "never fails")
        }
        Of::Stop(stop) => {
            let name = instrument.stops.get(stop).map_or("", |stop| &stop.name);
            (format!("stop {name}"), "never ends an interview")
        }
    }
}

/// Why, where a code that is not accepted is waited for.
fn hint(instrument: &Instrument, when: &Expr) -> Option<String> {
    let mut open = vec![when];
    while let Some(part) = open.pop() {
        let missing = match part {
            Expr::And(left, right) | Expr::Or(left, right) => {
                open.extend([&**right, &**left]);
                continue;
            }
            Expr::Not(inner) => {
                open.push(inner);
                continue;
            }
            Expr::DontKnow(variable) => (instrument.var(*variable), "dont_know"),
            Expr::Refused(variable) => (instrument.var(*variable), "refused"),
            _ => continue,
        };
        let (variable, key) = missing;
        let accepted = if key == "refused" { variable.refused } else { variable.dont_know };
        if accepted.is_none() {
            return Some(format!("{} has no {key}", variable.name));
        }
    }
    None
}

/// Whether the options of a derived variable that come before this one leave nothing to it.
fn is_behind(instrument: &Instrument, condition: &Condition, trial: &mut Trial<'_>) -> bool {
    let Of::Derived(variable, code) = condition.of else { return false };
    let Origin::Derived(position) = instrument.var(variable).source else { return false };
    let Some(Rule::FirstOf(all)) = instrument.derived.get(position).map(|derived| &derived.rule) else { return false };
    let before: Vec<Expr> = all.iter().take_while(|(_, other)| *other != code).map(|(when, _)| not(when)).collect();
    trial.all_possible(before.iter().chain([&condition.when])) == Possible::Never
}

fn not(when: &Expr) -> Expr {
    Expr::Not(Box::new(when.clone()))
}
