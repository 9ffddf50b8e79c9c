//! Quotas that would go wrong in the field: questions that are not asked of everybody before the verdict, people whose facts have no cell,
//! targets of two groups that cannot be met together.

use crate::questionnaire::compile::{CELLS, Draft, known_after, looks_at};
use crate::questionnaire::diagnostic::{Code, Findings, Place};
use crate::questionnaire::expr::Expr;
use crate::questionnaire::expr::possible::{MOST_TRIALS, Possible, Trial};
use crate::questionnaire::instrument::{Instrument, ItemId, Rule, Source as Origin, Stop, VariableId};
use crate::questionnaire::value::Value;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// So many of a kind are told one by one.
const MOST_TOLD: usize = 3;

pub(super) fn look(draft: &Draft, findings: &mut Findings<'_>) {
    asked(draft, findings);
    // With lines that could not be read, what is missing would be told again.
    let Some(places) = &draft.cells else { return };
    for group in 0..draft.instrument.quotas.len() {
        cells(draft, places, group, findings);
    }
    targets(&draft.instrument, places, findings);
}

/// Every quota question is asked of everybody, and before anything else counts.
fn asked(draft: &Draft, findings: &mut Findings<'_>) {
    let instrument = &draft.instrument;
    let numbered = instrument.sections.iter().position(|section| section.numbered);
    let mut seen = HashSet::new();
    for name in draft.source.quotas.iter().flat_map(|quota| &quota.by) {
        let Some(variable) = instrument.variable(&name.value).filter(|variable| seen.insert(*variable)) else {
            continue;
        };
        let Some(last) = known_after(instrument, variable) else { continue };
        let Some(at) = instrument.items.get(last.0).map(|item| item.unit) else { continue };
        let section = instrument.units.get(at).map_or(0, |unit| unit.section);
        let late = match (numbered, instrument.sufficient_from) {
            (Some(first), _) if section >= first => {
                let id = instrument.sections.get(first).map_or("", |section| &section.id);
                Some(format!("{} is known only in or after the numbered section {id}", name.value))
            }
            (_, Some(from)) if at >= from => {
                let id = instrument.units.get(from).map_or("", |unit| &unit.id);
                Some(format!("{} is known only after {id}, where interviews begin to be sufficient", name.value))
            }
            _ => None,
        };
        if let Some(message) = late {
            let hint = "quota questions come before those that count: the verdict waits for them".to_owned();
            findings.add(Code::QuotaNotAsked, &name.place, message, Some(hint));
        } else if can_be_left_out(instrument, variable) {
            let message = format!("{} is not asked of everybody: a filter can keep it out", name.value);
            let hint =
                "without it the interview ends as a refusal: ask it always, or derive it from a question that is";
            findings.add(Code::QuotaNotAsked, &name.place, message, Some(hint.to_owned()));
        }
    }
}

/// Whether somebody can come to the verdict without any of the questions that a variable needs.
fn can_be_left_out(instrument: &Instrument, variable: VariableId) -> bool {
    let items = looks_at(instrument, &Expr::Answered(variable));
    let Some(first) = items.first() else { return false };
    let mut conditions = Vec::new();
    for item in &items {
        let Some(left_out) = left_out(instrument, *item) else { return false };
        conditions.push(left_out);
    }
    // Who is stopped before does not come here, and what is asked of everybody was answered, or not known, or refused.
    let before = instrument.stops.iter().filter(|stop| stop.after < *first);
    conditions.extend(before.map(|stop| passed(instrument, stop)));
    let mut looked_at = BTreeSet::new();
    for when in &conditions {
        when.variables(&mut |variable| {
            looked_at.insert(variable);
        });
    }
    for variable in looked_at {
        if let Origin::Asked(item) = instrument.var(variable).source
            && item < *first
            && left_out(instrument, item).is_none()
        {
            let missing = Expr::Or(Box::new(Expr::DontKnow(variable)), Box::new(Expr::Refused(variable)));
            conditions.push(Expr::Or(Box::new(Expr::Answered(variable)), Box::new(missing)));
        }
    }
    Trial::new(&instrument.variables).all_possible(&conditions) == Possible::Yes
}

/// When a stop does not end an interview: it is looked at only where its item is asked.
fn passed(instrument: &Instrument, stop: &Stop) -> Expr {
    match left_out(instrument, stop.after) {
        Some(left_out) => Expr::Or(Box::new(not(&stop.when)), Box::new(left_out)),
        None => not(&stop.when),
    }
}

/// When an item is not asked; nothing where it always is.
fn left_out(instrument: &Instrument, item: ItemId) -> Option<Expr> {
    let item = instrument.items.get(item.0)?;
    let filters = instrument.units.get(item.unit).and_then(|unit| unit.filter.as_ref()).into_iter().chain(&item.filter);
    filters.map(not).reduce(|one, other| Expr::Or(Box::new(one), Box::new(other)))
}

/// Every combination of facts that can occur has a cell, and every cell can be filled.
fn cells(draft: &Draft, places: &[Place], group: usize, findings: &mut Findings<'_>) {
    let instrument = &draft.instrument;
    let (Some(quota), Some(name)) = (instrument.quotas.get(group), draft.source.quotas.get(group)) else { return };
    let own = instrument.cells.iter().zip(places).filter(|(cell, _)| cell.group == group);
    let own: BTreeMap<Vec<&str>, (&Place, i64)> = own
        .map(|(cell, place)| {
            let facts = quota.by.iter().filter_map(|variable| cell.facts.get(&instrument.var(*variable).name));
            (facts.map(String::as_str).collect(), (place, cell.target))
        })
        .collect();
    if quota.by.len() != name.by.len() {
        return;
    }
    if own.is_empty() {
        let message = format!("group {} has no cell in quotas.csv: it keeps nobody out", quota.name);
        let hint = "cati quota plan makes the cells from a population".to_owned();
        return findings.remark(Code::NoCell, &name.name.place, message, Some(hint));
    }
    let sizes = quota.by.iter().map(|variable| instrument.var(*variable).choices().len());
    if sizes.clone().try_fold(1_usize, |all, size| all.checked_mul(size)).is_none_or(|all| all > MOST_TRIALS) {
        let sizes = sizes.map(|size| size.to_string()).collect::<Vec<_>>().join(" × ");
        let message = format!("the cells of {} are not compared with the facts: {sizes} combinations", quota.name);
        return findings.remark(Code::NotEnumerated, &name.name.place, message, None);
    }
    let (mut found, mut missing, mut untried) = (HashSet::new(), Vec::new(), 0);
    for (facts, is_sure) in occurring(instrument, &quota.by) {
        if !own.contains_key(&facts) && !is_sure {
            untried += 1;
        } else if !own.contains_key(&facts) {
            let named = quota.by.iter().map(|variable| instrument.var(*variable).name.as_str());
            missing
                .push(named.zip(&facts).map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" "));
        }
        found.insert(facts);
    }
    if !missing.is_empty() {
        let more = match missing.len().saturating_sub(MOST_TOLD) {
            0 => String::new(),
            more => format!("; and {more} more"),
        };
        let shown = missing[..missing.len().min(MOST_TOLD)].join(", ");
        let message = format!("group {} has no cell for {shown}{more}", quota.name);
        let hint = format!(
            "people without a cell are turned away: add lines to {CELLS}, with the target 0 where that is meant"
        );
        findings.add(Code::NoCell, &name.name.place, message, Some(hint));
    }
    if untried > 0 {
        let message = format!("whether {untried} of the facts without a cell in {} can occur is not known", quota.name);
        let hint = format!("up to {MOST_TRIALS} combinations of answers are tried");
        findings.remark(Code::NotEnumerated, &name.name.place, message, Some(hint));
    }
    let nobody = own.iter().filter(|(facts, (_, target))| *target > 0 && !found.contains(*facts));
    for (_, (place, _)) in nobody.take(MOST_TOLD) {
        let hint = "no answers give these facts: take the line out, or set its target to 0".to_owned();
        findings.add(Code::UnreachableCell, place, "nobody can be in this cell", Some(hint));
    }
}

/// The facts that can occur in a group, as the names of options, and whether that is sure.
fn occurring<'i>(instrument: &'i Instrument, by: &[VariableId]) -> Vec<(Vec<&'i str>, bool)> {
    let items: BTreeSet<ItemId> =
        by.iter().flat_map(|variable| looks_at(instrument, &Expr::Answered(*variable))).collect();
    // By the same questions or, what is given has none, the same variables.
    let touches = |when: &Expr| {
        let mut touches = !looks_at(instrument, when).is_disjoint(&items);
        when.variables(&mut |variable| touches |= by.contains(&variable));
        touches
    };
    // Who is stopped before the verdict needs no cell.
    let before = instrument.stops.iter().filter(|stop| Some(stop.after) <= instrument.gate && touches(&stop.when));
    let stops: Vec<Expr> = before.map(|stop| passed(instrument, stop)).collect();
    let mut trial = Trial::new(&instrument.variables);
    let (mut all, mut at) = (Vec::new(), vec![0; by.len()]);
    let choices: Vec<_> = by.iter().map(|variable| instrument.var(*variable).choices()).collect();
    if choices.iter().any(|choices| choices.is_empty()) {
        return all;
    }
    loop {
        let chosen = || choices.iter().zip(&at).filter_map(|(choices, at)| choices.get(*at));
        let mut conditions = stops.clone();
        for (variable, choice) in by.iter().zip(chosen()) {
            trial.fix(*variable, Value::Code(choice.code));
            conditions.extend(choice.filter.clone());
            conditions.extend(derived(instrument, *variable, choice.code));
        }
        let found = trial.all_possible(&conditions);
        if found != Possible::Never {
            all.push((chosen().map(|choice| choice.name.as_str()).collect(), found == Possible::Yes));
        }
        let Some(position) = (0..at.len()).rev().find(|position| at[*position] + 1 < choices[*position].len()) else {
            return all;
        };
        at[position] += 1;
        at[position + 1..].fill(0);
    }
}

/// When a derived variable has a code: its own condition, and none of those before.
fn derived(instrument: &Instrument, variable: VariableId, code: i64) -> Vec<Expr> {
    let Origin::Derived(position) = instrument.var(variable).source else { return Vec::new() };
    match instrument.derived.get(position).map(|derived| &derived.rule) {
        Some(Rule::FirstOf(all)) => {
            let before = all.iter().take_while(|(_, other)| *other != code).map(|(when, _)| not(when));
            let own = all.iter().find(|(_, other)| *other == code).map(|(when, _)| when.clone());
            before.chain(own).collect()
        }
        Some(Rule::Number(_)) | None => Vec::new(),
    }
}

fn not(when: &Expr) -> Expr {
    Expr::Not(Box::new(when.clone()))
}

/// The strict groups of a country want the same number of completes.
fn targets(instrument: &Instrument, places: &[Place], findings: &mut Findings<'_>) {
    let mut sums: BTreeMap<&str, BTreeMap<usize, (i64, bool, &Place)>> = BTreeMap::new();
    for (cell, place) in instrument.cells.iter().zip(places) {
        let Some(country) = cell.facts.get("country") else { continue };
        let sum = sums.entry(country).or_default().entry(cell.group).or_insert((0, true, place));
        sum.0 += cell.target;
        sum.1 &= cell.strict;
    }
    for (country, groups) in sums {
        let mut strict = groups.into_iter().filter(|(_, (_, strict, _))| *strict);
        let Some((first, (wanted, ..))) = strict.next() else { continue };
        let name = |group: usize| instrument.quotas.get(group).map_or("", |quota| &quota.name);
        for (group, (sum, _, place)) in strict.filter(|(_, (sum, ..))| *sum != wanted) {
            let message = format!(
                "the targets of {} in {country} add up to {sum}, those of {} to {wanted}",
                name(group),
                name(first)
            );
            let hint = Some("every complete counts once in each group".to_owned());
            findings.add(Code::Targets, place, message, hint);
        }
    }
}
