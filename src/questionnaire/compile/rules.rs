//! Filters, derived variables, checks, stops and quotas: every expression compiled, nothing looks ahead. Names are there already.

use crate::questionnaire::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::questionnaire::expr::{self, Expr, Fault, Scope};
use crate::questionnaire::instrument::{
    Check, Derived, Instrument, ItemId, Kind, Merge, QuotaGroup, Rule, Source as Origin, Stop, StopEnding, VariableId,
};
use crate::questionnaire::reader::Located;
use crate::questionnaire::source::{self, Source};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Compiles everything that looks at answers; gives each condition with its place.
pub(super) fn resolve(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) -> Vec<Condition> {
    let mut conditions = Vec::new();
    derived(source, instrument, &mut conditions, findings);
    filters(source, instrument, &mut conditions, findings);
    checks(source, instrument, &mut conditions, findings);
    stops(source, instrument, &mut conditions, findings);
    quotas(source, instrument, findings);
    conditions
}

/// The last item a variable needs; nothing for what is given.
pub(in crate::questionnaire) fn known_after(instrument: &Instrument, variable: VariableId) -> Option<ItemId> {
    match instrument.var(variable).source {
        Origin::Given => None,
        Origin::Asked(item) => Some(item),
        Origin::Derived(position) => instrument.derived.get(position).and_then(|derived| derived.after),
    }
}

/// What a condition decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::questionnaire) enum Of {
    /// Whether a unit is asked, by position.
    Unit(usize),
    /// Whether a row is asked, by the position of its item.
    Row(usize),
    /// Whether an option is offered: the item, or the first that has the same options, and the option's position.
    Choice(usize, usize),
    /// Whether a derived variable has this code.
    Derived(VariableId, i64),
    /// Whether a check finds answers wrong, by position.
    Check(usize),
    /// Whether an interview ends, by the position of the stop.
    Stop(usize),
}

/// A condition with its place in the source.
#[derive(Debug)]
pub(in crate::questionnaire) struct Condition {
    pub(in crate::questionnaire) of: Of,
    pub(in crate::questionnaire) place: Place,
    pub(in crate::questionnaire) when: Expr,
}

impl Condition {
    fn of(of: Of, text: &Located<String>, when: &Option<Expr>) -> Option<Self> {
        when.clone().map(|when| Self { of, place: text.place.clone(), when })
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

fn derived(source: &Source, instrument: &mut Instrument, conditions: &mut Vec<Condition>, findings: &mut Findings<'_>) {
    for derived in &source.derived {
        let Some(variable) = instrument.variable(&derived.name.value) else { continue };
        // Of a name that is there twice, the first holds.
        if !matches!(instrument.var(variable).source, Origin::Derived(_)) {
            continue;
        }
        instrument.variables[variable.0].source = Origin::Derived(instrument.derived.len());
        let mut needs = Vec::new();
        let rule = {
            let later = |other: VariableId| match instrument.var(other).source {
                Origin::Derived(_) if other >= variable => Some("it is derived later".to_owned()),
                _ => None,
            };
            match (&derived.scale, &derived.when, &derived.value) {
                (Some(scale), Some(when), None) => {
                    let all = first_of(source, scale, when, &derived.name, instrument, &later, findings);
                    all.iter().for_each(|(when, ..)| when.variables(&mut |variable| needs.push(variable)));
                    let located = |(when, code, place): (Expr, i64, Place)| {
                        conditions.push(Condition { of: Of::Derived(variable, code), place, when: when.clone() });
                        (when, code)
                    };
                    Rule::FirstOf(all.into_iter().map(located).collect())
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
                        Code::MissingKey,
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
) -> Vec<(Expr, i64, Place)> {
    let Some(scale) = source.scale(&scale.value) else { return Vec::new() };
    let names = || scale.options.iter().map(|option| option.name.value.as_str());
    for (option, _) in when {
        if !names().any(|name| name == option.value) {
            findings.add(
                Code::UnknownName,
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
                let when = condition(text, instrument, hidden, findings);
                all.extend(when.map(|when| (when, option.code.value, text.place.clone())));
            }
            None => findings.add(
                Code::MissingKey,
                &name.place,
                format!("{} does not say when it is {}", name.value, option.name.value),
                None,
            ),
        }
    }
    all
}

fn filters(source: &Source, instrument: &mut Instrument, conditions: &mut Vec<Condition>, findings: &mut Findings<'_>) {
    let mut unit_named = HashMap::new();
    for (position, unit) in instrument.units.iter().enumerate() {
        unit_named.entry(unit.id.clone()).or_insert(position);
    }
    for unit in &source.units {
        let Some(position) = unit_named.get(&unit.id.value).copied() else { continue };
        let items = instrument.units[position].items.clone();
        let section = &instrument.sections[instrument.units[position].section];
        // In a rotated section no unit comes before another for certain, in a rotated battery no row.
        let first = if section.rotate { instrument.units[section.units.start].items.start } else { items.start };
        if let Some(text) = &unit.filter {
            let filter = condition(text, instrument, &before(instrument, first), findings);
            conditions.extend(Condition::of(Of::Unit(position), text, &filter));
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
                conditions.extend(Condition::of(Of::Row(item), text, &filter));
                instrument.items[item].filter = filter;
            }
            // The rows of a battery have the same options: once is enough.
            let told = (offset == 0).then_some(&mut *conditions);
            option_filters(source, unit, (item, limit), instrument, told, findings);
        }
    }
}

fn section_rotates(instrument: &Instrument, unit: usize) -> bool {
    instrument.sections[instrument.units[unit].section].rotate
}

fn option_filters(
    source: &Source,
    unit: &source::Unit,
    (item, limit): (usize, usize),
    instrument: &mut Instrument,
    mut conditions: Option<&mut Vec<Condition>>,
    findings: &mut Findings<'_>,
) {
    let mut silent = Findings::silent(findings.files());
    let scale = unit.scale.as_ref().and_then(|scale| source.scale(&scale.value));
    let Some(options) = unit.options.as_ref().or(scale.map(|scale| &scale.options)) else { return };
    for (position, option) in options.iter().enumerate() {
        let Some(text) = &option.filter else { continue };
        let told = if conditions.is_some() { &mut *findings } else { &mut silent };
        let filter = condition(text, instrument, &before(instrument, limit), told);
        let variable = instrument.items[item].variable;
        if let Some(conditions) = &mut conditions {
            conditions.extend(Condition::of(Of::Choice(item, position), text, &filter));
        }
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
pub(in crate::questionnaire) fn looks_at(instrument: &Instrument, when: &Expr) -> BTreeSet<ItemId> {
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

fn checks(source: &Source, instrument: &mut Instrument, conditions: &mut Vec<Condition>, findings: &mut Findings<'_>) {
    let mut names = BTreeSet::new();
    for check in &source.checks {
        if !names.insert(&check.name.value) {
            findings.twice(&check.name.place, "check", &check.name.value);
        }
        let hard = match check.kind.as_ref().map(|kind| kind.value.as_str()) {
            Some("hard") => true,
            Some("soft") | None => false,
            Some(other) => {
                let place = check.kind.as_ref().map_or(&check.name.place, |kind| &kind.place);
                findings.add(
                    Code::Value,
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
        let place = check.when.place.clone();
        conditions.push(Condition { of: Of::Check(position), place, when: when.clone() });
        instrument.checks.push(Check { name: check.name.value.clone(), hard, when });
    }
}

fn stops(source: &Source, instrument: &mut Instrument, conditions: &mut Vec<Condition>, findings: &mut Findings<'_>) {
    for stop in &source.stops {
        let Some(after) = instrument.item_named(&stop.after.value) else {
            let known = instrument.items.iter().map(|item| instrument.var(item.variable).name.as_str());
            findings.add(
                Code::UnknownName,
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
                findings.add(Code::Value, &stop.ending.place, format!("there is no ending {other}"), hint);
                continue;
            }
        };
        let Some(when) = condition(&stop.when, instrument, &before(instrument, after.0 + 1), findings) else {
            continue;
        };
        let position = instrument.stops.len();
        instrument.items[after.0].stops.push(position);
        let place = stop.when.place.clone();
        conditions.push(Condition { of: Of::Stop(position), place, when: when.clone() });
        instrument.stops.push(Stop { name: stop.name.value.clone(), after, when, ending, another: stop.another });
    }
}

fn quotas(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    let mut gate = None;
    let mut seen = HashSet::new();
    for quota in &source.quotas {
        if !seen.insert(&quota.name.value) {
            findings.twice(&quota.name.place, "quota group", &quota.name.value);
        }
        if quota.by.is_empty() {
            findings.add(
                Code::MissingKey,
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
                    Code::Type,
                    &name.place,
                    format!("{} is not a single choice", name.value),
                    Some("derive bands from a number".to_owned()),
                ),
                None => {
                    let known = instrument.variables.iter().map(|variable| variable.name.as_str());
                    findings.add(
                        Code::UnknownName,
                        &name.place,
                        format!("there is no variable {}", name.value),
                        did_you_mean(&name.value, known),
                    );
                }
            }
        }
        gate = by.iter().filter_map(|variable| known_after(instrument, *variable)).max().max(gate);
        let merges = merges(quota, &by, instrument, findings);
        instrument.quotas.push(QuotaGroup { name: quota.name.value.clone(), by, merges });
    }
    instrument.gate = gate;
    if let Some(gate) = gate {
        let rotated = instrument.sections.iter().find(|section| {
            section.rotate && section.units.clone().any(|unit| instrument.units[unit].items.contains(&gate.0))
        });
        if let (Some(section), Some(quota)) = (rotated, source.quotas.first()) {
            let message = format!("quota questions stand in section {}, whose order changes", section.id);
            findings.add(
                Code::Order,
                &quota.name.place,
                message,
                Some("ask them in a section that is not rotated".to_owned()),
            );
        }
    }
}

/// What counts as one in the weights.
fn merges(
    quota: &source::Quota,
    by: &[VariableId],
    instrument: &Instrument,
    findings: &mut Findings<'_>,
) -> Vec<Merge> {
    let mut all = Vec::new();
    for merge in &quota.merges {
        let name = &merge.variable.value;
        let crossed = by.iter().map(|variable| (*variable, instrument.var(*variable)));
        let mut crossed = crossed.filter(|(_, variable)| variable.name != "country");
        let Some((id, variable)) = crossed.clone().find(|(_, variable)| variable.name == *name) else {
            let (message, hint) = match name.as_str() {
                "country" => ("countries are not merged".to_owned(), Some("each is weighted by itself".to_owned())),
                _ => {
                    let known = crossed.by_ref().map(|(_, variable)| variable.name.as_str());
                    (format!("quota group {} does not cross {name}", quota.name.value), did_you_mean(name, known))
                }
            };
            findings.add(Code::UnknownName, &merge.variable.place, message, hint);
            continue;
        };
        let mut options = Vec::new();
        for option in &merge.options {
            match variable.choice_named(&option.value) {
                Some(choice) if options.contains(&choice.code) => {
                    findings.twice(&option.place, "option", &option.value);
                }
                Some(choice) => options.push(choice.code),
                None => {
                    let known = variable.choices().iter().map(|choice| choice.name.as_str());
                    let message = format!("{name} has no option {}", option.value);
                    findings.add(Code::UnknownName, &option.place, message, did_you_mean(&option.value, known));
                }
            }
        }
        if merge.options.len() < 2 {
            let message = format!("a merge of {name} needs two options or more");
            findings.add(Code::Value, &merge.variable.place, message, None);
        }
        all.push(Merge { variable: id, options });
    }
    all
}
