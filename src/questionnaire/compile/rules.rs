//! Filters, derived variables, checks, stops, quotas and indices: every expression compiled, nothing looks ahead. Names are there already.

use super::names::find_scale;
use crate::questionnaire::diagnostic::{Findings, Place, did_you_mean};
use crate::questionnaire::expr::{self, Expr, Fault, Scope};
use crate::questionnaire::instrument::{
    Check, Derived, Index, IndexOf, Instrument, ItemId, Kind, QuotaGroup, Rule, Source as Origin, Stop, StopEnding,
    VariableId,
};
use crate::questionnaire::reader::Located;
use crate::questionnaire::source::{self, Source};
use std::collections::BTreeSet;

/// Compiles everything that looks at answers.
pub(super) fn resolve(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    derived(source, instrument, findings);
    filters(source, instrument, findings);
    checks(source, instrument, findings);
    stops(source, instrument, findings);
    quotas(source, instrument, findings);
    indices(source, instrument, findings);
}

/// The last item a variable needs; nothing for what is given.
fn known_after(instrument: &Instrument, variable: VariableId) -> Option<ItemId> {
    match instrument.var(variable).source {
        Origin::Given => None,
        Origin::Asked(item) => Some(item),
        Origin::Derived(position) => instrument.derived.get(position).and_then(|derived| derived.after),
    }
}

/// Compiles a condition that may look only at variables for which `hidden` has nothing to say.
fn condition(
    text: &Located<String>,
    instrument: &Instrument,
    hidden: &dyn Fn(VariableId) -> Option<String>,
    findings: &mut Findings<'_>,
) -> Option<Expr> {
    let scope = Scope { variables: &instrument.variables, find: &|name| instrument.variable(name), hidden };
    expr::condition(&text.value, &scope).map_err(|fault| tell(fault, text, findings)).ok()
}

fn tell(fault: Fault, text: &Located<String>, findings: &mut Findings<'_>) {
    // One byte further for the opening quote; a text with escapes or over several lines is pointed at only roughly.
    let start = text.place.span.start + 1;
    let span = start + fault.span.start..start + fault.span.end.max(fault.span.start + 1);
    findings.add(fault.code, &Place { file: text.place.file.clone(), span }, fault.message, fault.hint);
}

fn derived(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    for (position, derived) in source.derived.iter().enumerate() {
        let Some(variable) = instrument.variable(&derived.name.value) else { continue };
        instrument.variables[variable.0].source = Origin::Derived(position);
        let mut needs = Vec::new();
        let rule = {
            let later = |other: VariableId| match instrument.var(other).source {
                Origin::Derived(_) if other >= variable => Some("it is derived later".to_owned()),
                _ => None,
            };
            match (&derived.scale, &derived.when, &derived.value) {
                (Some(scale), Some(when), None) => {
                    let conditions = first_of(source, scale, when, &derived.name, instrument, &later, findings);
                    conditions.iter().for_each(|(when, _)| when.variables(&mut |variable| needs.push(variable)));
                    Rule::FirstOf(conditions)
                }
                (None, None, Some(value)) => {
                    let scope = Scope {
                        variables: &instrument.variables,
                        find: &|name| instrument.variable(name),
                        hidden: &later,
                    };
                    let number = expr::number(&value.value, &scope).map_err(|fault| tell(fault, value, findings));
                    let number = number.unwrap_or(expr::Number::Literal(0));
                    number.variables(&mut |variable| needs.push(variable));
                    Rule::Number(number)
                }
                _ => {
                    let hint = Some("either scale and when, or value".to_owned());
                    findings.add(
                        "missing-key",
                        &derived.name.place,
                        format!("{} does not say how it is computed", derived.name.value),
                        hint,
                    );
                    Rule::FirstOf(Vec::new())
                }
            }
        };
        let after = needs.into_iter().filter_map(|variable| known_after(instrument, variable)).max();
        instrument.derived.push(Derived { variable, rule, after });
    }
    // By when they are known: what needs another is known no earlier than that one, so the order of the source stays where it matters.
    instrument.derived.sort_by_key(|derived| derived.after);
    for (position, derived) in instrument.derived.iter().enumerate() {
        instrument.variables[derived.variable.0].source = Origin::Derived(position);
    }
}

fn first_of(
    source: &Source,
    scale: &Located<String>,
    when: &[(Located<String>, Located<String>)],
    name: &Located<String>,
    instrument: &Instrument,
    hidden: &dyn Fn(VariableId) -> Option<String>,
    findings: &mut Findings<'_>,
) -> Vec<(Expr, i64)> {
    let Some(scale) = source.scales.iter().find(|other| other.name.value == scale.value) else { return Vec::new() };
    let names = || scale.options.iter().map(|option| option.name.value.as_str());
    for (option, _) in when {
        if !names().any(|name| name == option.value) {
            findings.add(
                "unknown-name",
                &option.place,
                format!("{} has no option {}", scale.name.value, option.value),
                did_you_mean(&option.value, names()),
            );
        }
    }
    let mut all = Vec::new();
    for option in &scale.options {
        match when.iter().find(|(name, _)| name.value == option.name.value) {
            Some((_, text)) => {
                all.extend(condition(text, instrument, hidden, findings).map(|when| (when, option.code.value)))
            }
            None => findings.add(
                "missing-key",
                &name.place,
                format!("{} does not say when it is {}", name.value, option.name.value),
                None,
            ),
        }
    }
    all
}

fn filters(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    for unit in &source.units {
        let Some(position) = instrument.units.iter().position(|known| known.id == unit.id.value) else { continue };
        let items = instrument.units[position].items.clone();
        let section = &instrument.sections[instrument.units[position].section];
        // In a rotated section no unit comes before another for certain, in a rotated battery no row.
        let first = if section.rotate { instrument.units[section.units.start].items.start } else { items.start };
        if let Some(text) = &unit.filter {
            let filter = condition(text, instrument, &before(instrument, first), findings);
            instrument.units[position].filter = filter;
        }
        for (offset, item) in items.clone().enumerate() {
            let limit = match (section_rotates(instrument, position), unit.rotate) {
                (true, _) => first,
                (false, true) => items.start,
                (false, false) => item,
            };
            if let Some(text) =
                unit.items.as_ref().and_then(|rows| rows.get(offset)).and_then(|row| row.filter.as_ref())
            {
                let filter = condition(text, instrument, &before(instrument, limit), findings);
                instrument.items[item].filter = filter;
            }
            option_filters(source, unit, item, limit, offset == 0, instrument, findings);
        }
    }
}

fn section_rotates(instrument: &Instrument, unit: usize) -> bool {
    instrument.sections[instrument.units[unit].section].rotate
}

fn option_filters(
    source: &Source,
    unit: &source::Unit,
    item: usize,
    limit: usize,
    tell_once: bool,
    instrument: &mut Instrument,
    findings: &mut Findings<'_>,
) {
    let mut silent = Findings::new(findings.files());
    let scale = unit.scale.as_ref().and_then(|scale| find_scale(source, scale, &mut silent));
    let Some(options) = unit.options.as_ref().or(scale.map(|scale| &scale.options)) else { return };
    for (position, option) in options.iter().enumerate() {
        let Some(text) = &option.filter else { continue };
        let told = if tell_once { &mut *findings } else { &mut silent };
        let filter = condition(text, instrument, &before(instrument, limit), told);
        let variable = instrument.items[item].variable;
        if let Kind::Single(choices) | Kind::Multiple(choices) = &mut instrument.variables[variable.0].kind
            && let Some(choice) = choices.get_mut(position)
        {
            choice.filter = filter;
        }
    }
}

/// Hides what is asked at `limit` or later.
fn before(instrument: &Instrument, limit: usize) -> impl Fn(VariableId) -> Option<String> + '_ {
    move |variable| {
        known_after(instrument, variable)
            .filter(|item| item.0 >= limit)
            .map(|_| "it is not asked before this".to_owned())
    }
}

/// The items whose answers a condition depends on, through derived variables too.
fn looks_at(instrument: &Instrument, when: &Expr) -> BTreeSet<ItemId> {
    let (mut open, mut seen, mut items) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    when.variables(&mut |variable| open.push(variable));
    while let Some(variable) = open.pop() {
        if !seen.insert(variable) {
            continue;
        }
        match instrument.var(variable).source {
            Origin::Given => {}
            Origin::Asked(item) => {
                items.insert(item);
            }
            Origin::Derived(position) => match instrument.derived.get(position).map(|derived| &derived.rule) {
                Some(Rule::FirstOf(conditions)) => {
                    conditions.iter().for_each(|(when, _)| when.variables(&mut |variable| open.push(variable)))
                }
                Some(Rule::Number(number)) => number.variables(&mut |variable| open.push(variable)),
                None => {}
            },
        }
    }
    items
}

fn checks(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    let mut names = BTreeSet::new();
    for check in &source.checks {
        if !names.insert(&check.name.value) {
            findings.add("double-name", &check.name.place, format!("check {} is there twice", check.name.value), None);
        }
        let hard = match check.kind.as_ref().map(|kind| kind.value.as_str()) {
            Some("hard") => true,
            Some("soft") | None => false,
            Some(other) => {
                let place = check.kind.as_ref().map_or(&check.name.place, |kind| &kind.place);
                findings.add(
                    "value",
                    place,
                    format!("there is no kind of check {other}"),
                    Some("hard or soft".to_owned()),
                );
                false
            }
        };
        let Some(when) = condition(&check.when, instrument, &|_| None, findings) else { continue };
        let position = instrument.checks.len();
        for item in looks_at(instrument, &when) {
            instrument.items[item.0].checks.push(position);
        }
        instrument.checks.push(Check { name: check.name.value.clone(), hard, when });
    }
}

fn stops(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    for stop in &source.stops {
        let Some(after) = instrument.item_named(&stop.after.value) else {
            let known = instrument.items.iter().map(|item| instrument.var(item.variable).name.as_str());
            findings.add(
                "unknown-name",
                &stop.after.place,
                format!("there is no item {}", stop.after.value),
                did_you_mean(&stop.after.value, known),
            );
            continue;
        };
        let ending = match stop.ending.value.as_str() {
            "refused" => StopEnding::Refused,
            "refused_household" => StopEnding::RefusedHousehold,
            "not_eligible" => StopEnding::NotEligible,
            "not_available" => StopEnding::NotAvailable,
            other => {
                let hint = Some("refused, refused_household, not_eligible or not_available".to_owned());
                findings.add("value", &stop.ending.place, format!("there is no ending {other}"), hint);
                continue;
            }
        };
        let Some(when) = condition(&stop.when, instrument, &before(instrument, after.0 + 1), findings) else {
            continue;
        };
        let position = instrument.stops.len();
        instrument.items[after.0].stops.push(position);
        instrument.stops.push(Stop { name: stop.name.value.clone(), after, when, ending, another: stop.another });
    }
}

fn quotas(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    let mut gate = None;
    for quota in &source.quotas {
        if instrument.quotas.iter().any(|other| other.name == quota.name.value) {
            findings.add(
                "double-name",
                &quota.name.place,
                format!("quota group {} is there twice", quota.name.value),
                None,
            );
        }
        if quota.by.is_empty() {
            findings.add(
                "missing-key",
                &quota.name.place,
                format!("quota group {} has no variables", quota.name.value),
                None,
            );
        }
        let mut by = Vec::new();
        for name in &quota.by {
            match instrument.variable(&name.value) {
                Some(variable) if matches!(instrument.var(variable).kind, Kind::Single(_)) => by.push(variable),
                Some(_) => findings.add(
                    "type",
                    &name.place,
                    format!("{} is not a single choice", name.value),
                    Some("derive bands from a number".to_owned()),
                ),
                None => {
                    let known = instrument.variables.iter().map(|variable| variable.name.as_str());
                    findings.add(
                        "unknown-name",
                        &name.place,
                        format!("there is no variable {}", name.value),
                        did_you_mean(&name.value, known),
                    );
                }
            }
        }
        gate = by.iter().filter_map(|variable| known_after(instrument, *variable)).max().max(gate);
        instrument.quotas.push(QuotaGroup { name: quota.name.value.clone(), by });
    }
    instrument.gate = gate;
    if let Some(gate) = gate {
        let rotated = instrument.sections.iter().find(|section| {
            section.rotate && section.units.clone().any(|unit| instrument.units[unit].items.contains(&gate.0))
        });
        if let (Some(section), Some(quota)) = (rotated, source.quotas.first()) {
            let message = format!("quota questions stand in section {}, whose order changes", section.id);
            findings.add(
                "order",
                &quota.name.place,
                message,
                Some("ask them in a section that is not rotated".to_owned()),
            );
        }
    }
}

fn indices(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    for index in &source.indices {
        if instrument.indices.iter().any(|other| other.name == index.name.value) {
            findings.add("double-name", &index.name.place, format!("index {} is there twice", index.name.value), None);
        }
        let of = match (&index.items, &index.mean_of) {
            (Some(items), None) => IndexOf::Items(index_items(index, items, instrument, findings)),
            (None, Some(others)) => {
                let mut of = Vec::new();
                for name in others {
                    match instrument.indices.iter().position(|other| other.name == name.value) {
                        Some(position) => of.push(position),
                        None => {
                            let known = instrument.indices.iter().map(|other| other.name.as_str());
                            let hint = did_you_mean(&name.value, known)
                                .or_else(|| Some("an index stands after those it is made of".to_owned()));
                            findings.add(
                                "unknown-name",
                                &name.place,
                                format!("there is no index {} before this", name.value),
                                hint,
                            );
                        }
                    }
                }
                IndexOf::Indices(of)
            }
            _ => {
                let hint = Some("either items and score, or mean_of".to_owned());
                findings.add(
                    "missing-key",
                    &index.name.place,
                    format!("index {} does not say what it is made of", index.name.value),
                    hint,
                );
                continue;
            }
        };
        let parts = match &of {
            IndexOf::Items(items) => items.len(),
            IndexOf::Indices(others) => others.len(),
        };
        let min_valid = index.min_valid.as_ref().and_then(|number| usize::try_from(number.value).ok()).unwrap_or(parts);
        if min_valid == 0 || min_valid > parts {
            let place = index.min_valid.as_ref().map_or(&index.name.place, |number| &number.place);
            findings.add("value", place, format!("min_valid is from 1 to {parts}"), None);
        }
        instrument.indices.push(Index { name: index.name.value.clone(), of, min_valid });
    }
}

fn index_items(
    index: &source::Index,
    items: &[Located<String>],
    instrument: &Instrument,
    findings: &mut Findings<'_>,
) -> Vec<(VariableId, Vec<(i64, f64)>)> {
    let mut all = Vec::new();
    let score = index.score.as_deref().unwrap_or_default();
    for name in items {
        let Some(variable) = instrument.variable(&name.value) else {
            let known = instrument.variables.iter().map(|variable| variable.name.as_str());
            findings.add(
                "unknown-name",
                &name.place,
                format!("there is no variable {}", name.value),
                did_you_mean(&name.value, known),
            );
            continue;
        };
        let mut scores = Vec::new();
        for choice in instrument.var(variable).choices() {
            match score.iter().find(|(option, _)| option.value == choice.name) {
                Some((_, score)) => scores.push((choice.code, *score)),
                None => findings.add(
                    "missing-key",
                    &name.place,
                    format!("there is no score for {} of {}", choice.name, name.value),
                    None,
                ),
            }
        }
        all.push((variable, scores));
    }
    for (option, _) in score {
        if !all.iter().any(|(variable, _)| instrument.var(*variable).choice_named(&option.value).is_some()) {
            findings.add(
                "unknown-name",
                &option.place,
                format!("none of its items has the option {}", option.value),
                None,
            );
        }
    }
    all
}
