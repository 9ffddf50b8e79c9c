//! The items of a unit: their variables, what they take, codes that mean one thing each. Filters come after, in `rules`.

use super::names::{check_name, declare, find_scale};
use crate::questionnaire::diagnostic::{Code, Findings, did_you_mean};
use crate::questionnaire::instrument::{Choice, Evidence, Instrument, Item, ItemId, Kind, Source as Origin, Variable};
use crate::questionnaire::reader::Located;
use crate::questionnaire::source::{self, Source, UnitKind};
use std::collections::HashSet;

/// What can be typed.
const CODES: std::ops::RangeInclusive<i64> = 0..=999_999_999;

/// What a number is taken for that does not say its range.
const ANY_NUMBER: Kind = Kind::Number { min: *CODES.start(), max: *CODES.end() };

/// The items of a unit that is going to have this position.
pub(super) fn items(
    source: &Source,
    unit: &source::Unit,
    position: usize,
    columns: &mut HashSet<String>,
    instrument: &mut Instrument,
    findings: &mut Findings<'_>,
) {
    let names: Vec<(Located<String>, &Option<Located<String>>)> = match &unit.items {
        None => vec![(unit.id.clone(), &unit.evidence)],
        Some(rows) => rows
            .iter()
            .map(|row| {
                check_name(&row.name, findings);
                let name =
                    Located { value: format!("{}_{}", unit.id.value, row.name.value), place: row.name.place.clone() };
                (name, if row.evidence.is_some() { &row.evidence } else { &unit.evidence })
            })
            .collect(),
    };
    if names.is_empty() {
        findings.add(Code::MissingKey, &unit.id.place, format!("battery {} has no rows", unit.id.value), None);
    }
    if unit.items.is_some() && unit.kind == UnitKind::Information {
        findings.add(Code::Value, &unit.id.place, "an information screen has no rows", None);
    }
    for (name, evidence) in names {
        if evidence.is_none() {
            let hint = Some("evidence = \"documented\", \"inferred\" or \"ours\"".to_owned());
            let message = format!("{} does not say where its wording comes from", name.value);
            findings.add(Code::MissingKey, &name.place, message, hint);
        }
        let evidence = evidence.as_ref().map_or(Evidence::Ours, |tag| match tag.value.as_str() {
            "documented" => Evidence::Documented,
            "inferred" => Evidence::Inferred,
            "ours" => Evidence::Ours,
            other => {
                let hint = did_you_mean(other, ["documented", "inferred", "ours"])
                    .or_else(|| Some("documented, inferred or ours".to_owned()));
                findings.add(Code::Value, &tag.place, format!("there is no evidence {other}"), hint);
                Evidence::Ours
            }
        });
        let (kind, dont_know, refused) = kind(source, unit, findings);
        let item = ItemId(instrument.items.len());
        let variable = declare(
            columns,
            instrument,
            Variable { name: name.value.clone(), kind, source: Origin::Asked(item), dont_know, refused },
            &name,
            findings,
        );
        let (confirm, household) = (unit.confirm, unit.household);
        instrument.items.push(Item {
            unit: position,
            variable,
            filter: None,
            confirm,
            household,
            evidence,
            checks: Vec::new(),
            stops: Vec::new(),
        });
    }
}

/// What a unit's items take, with their codes for don't know and refused.
fn kind(source: &Source, unit: &source::Unit, findings: &mut Findings<'_>) -> (Kind, Option<i64>, Option<i64>) {
    let scale = unit.scale.as_ref().and_then(|name| find_scale(source, name, findings));
    let [dont_know, refused] = unit.missing(scale);
    let missing: Vec<&Located<i64>> = [dont_know, refused].into_iter().flatten().collect();
    if let [first, second] = missing[..]
        && first.value == second.value
    {
        findings.add(Code::DoubleCode, &second.place, "don't know and refused have the same code", None);
    }
    for code in &missing {
        if !CODES.contains(&code.value) {
            findings.add(Code::Value, &code.place, "a code has at most nine digits", None);
        }
    }
    let kind = match unit.kind {
        UnitKind::Information => Kind::Information,
        UnitKind::Number => number(unit, &missing, findings),
        UnitKind::Single | UnitKind::Multiple => {
            let (options, text) = match (&unit.options, scale) {
                (Some(options), None) => (options.as_slice(), unit.id.value.clone()),
                (None, Some(scale)) => (scale.options.as_slice(), format!("scale-{}", scale.name.value)),
                (Some(_), Some(scale)) => {
                    let message = format!("{} has both options and the scale {}", unit.id.value, scale.name.value);
                    findings.add(Code::Value, &unit.id.place, message, Some("leave one out".to_owned()));
                    (scale.options.as_slice(), format!("scale-{}", scale.name.value))
                }
                (None, None) => {
                    if unit.scale.is_none() {
                        let hint = Some("give it a scale or options, or another kind".to_owned());
                        findings.add(
                            Code::MissingKey,
                            &unit.id.place,
                            format!("{} has no options", unit.id.value),
                            hint,
                        );
                    }
                    (&[][..], unit.id.value.clone())
                }
            };
            let choices = choices(options, &text, &missing, findings);
            if unit.kind == UnitKind::Multiple { Kind::Multiple(choices) } else { Kind::Single(choices) }
        }
    };
    (kind, dont_know.map(|code| code.value), refused.map(|code| code.value))
}

fn number(unit: &source::Unit, missing: &[&Located<i64>], findings: &mut Findings<'_>) -> Kind {
    let (Some(min), Some(max)) = (&unit.min, &unit.max) else {
        findings.add(
            Code::MissingKey,
            &unit.id.place,
            format!("the number {} has no min or no max", unit.id.value),
            None,
        );
        return ANY_NUMBER;
    };
    if min.value > max.value || !CODES.contains(&min.value) || !CODES.contains(&max.value) {
        findings.add(Code::Value, &max.place, "a number's range goes upwards from 0, to at most nine digits", None);
        return ANY_NUMBER;
    }
    for code in missing {
        if (min.value..=max.value).contains(&code.value) {
            let hint = Some(format!("take one outside {}..{}", min.value, max.value));
            findings.add(Code::DoubleCode, &code.place, format!("{} is also a possible answer", code.value), hint);
        }
    }
    Kind::Number { min: min.value, max: max.value }
}

pub(super) fn choices(
    options: &[source::Choice],
    text: &str,
    missing: &[&Located<i64>],
    findings: &mut Findings<'_>,
) -> Vec<Choice> {
    let (mut names, mut codes) = (HashSet::new(), HashSet::new());
    for option in options {
        check_name(&option.name, findings);
        if !names.insert(&option.name.value) {
            findings.twice(&option.name.place, "option", &option.name.value);
        }
        if !codes.insert(option.code.value) {
            findings.add(
                Code::DoubleCode,
                &option.code.place,
                format!("code {} is there twice", option.code.value),
                None,
            );
        }
        if !CODES.contains(&option.code.value) {
            findings.add(Code::Value, &option.code.place, "a code has at most nine digits", None);
        }
        if missing.iter().any(|code| code.value == option.code.value) {
            findings.add(
                Code::DoubleCode,
                &option.code.place,
                format!("code {} also means don't know or refused", option.code.value),
                None,
            );
        }
    }
    let choice = |option: &source::Choice| Choice {
        code: option.code.value,
        name: option.name.value.clone(),
        text: format!("{text}-{}", option.name.value),
        filter: None,
        exclusive: option.exclusive,
    };
    options.iter().map(choice).collect()
}
