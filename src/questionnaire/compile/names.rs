//! Sections, units, items and variables: every name is there once and every code is unique. Filters and rules come after, in `rules`.

use crate::questionnaire::diagnostic::{Findings, did_you_mean};
use crate::questionnaire::instrument::{
    Choice, Country, Evidence, Instrument, Item, ItemId, Kind, Section, Source as Origin, Unit, Variable, VariableId,
};
use crate::questionnaire::reader::Located;
use crate::questionnaire::source::{self, Source, UnitKind};
use crate::questionnaire::text::Texts;
use std::collections::{HashMap, HashSet};

/// Names that columns of the data and of the views have, now or soon. SQL does not tell `Version` from `version`.
const RESERVED: [&str; 25] = [
    "interview",
    "case_id",
    "kind",
    "language",
    "interviewer",
    "station",
    "version",
    "started_at",
    "ended_at",
    "seconds",
    "state",
    "outcome",
    "over_quota",
    "weight",
    "w_quota",
    "w_country",
    "quota_group",
    "mode",
    "target",
    "counted",
    "held",
    "over",
    "remaining",
    "open",
    "attempt",
];

/// What can be typed.
const CODES: std::ops::RangeInclusive<i64> = 0..=999_999_999;

/// The rules for whom to interview, as options of the variable `selection`.
const SELECTION: [&str; 3] = ["whoever", "last_birthday", "youngest_man"];

/// All that has a name, without filters and rules.
pub(super) fn resolve(source: &Source, findings: &mut Findings<'_>) -> Instrument {
    let mut instrument = Instrument {
        id: source.id.as_ref().map(|id| id.value.clone()).unwrap_or_default(),
        version: source.version.as_ref().map_or(1, |version| version.value),
        hash: String::new(),
        languages: source.languages.iter().map(|language| language.value.clone()).collect(),
        countries: Vec::new(),
        minutes: source.minutes.as_ref().map_or(10, |minutes| minutes.value),
        sufficient_from: None,
        sections: Vec::new(),
        units: Vec::new(),
        items: Vec::new(),
        variables: Vec::new(),
        derived: Vec::new(),
        checks: Vec::new(),
        stops: Vec::new(),
        quotas: Vec::new(),
        indices: Vec::new(),
        cells: Vec::new(),
        gate: None,
        texts: Texts::default(),
        by_name: HashMap::new(),
    };
    head(source, &mut instrument, findings);
    given(&mut instrument);
    sections(source, &mut instrument, findings);
    // Columns of the data so far, in lower case: SQL does not tell them apart by case.
    let mut columns = HashSet::new();
    units(source, &mut columns, &mut instrument, findings);
    for derived in &source.derived {
        let kind = match derived.scale.as_ref().map(|scale| (scale, find_scale(source, scale, findings))) {
            Some((_, Some(scale))) => {
                Kind::Single(choices(&scale.options, &format!("scale-{}", scale.name.value), &[], findings))
            }
            Some((_, None)) => Kind::Single(Vec::new()),
            None => Kind::Number { min: i64::MIN, max: i64::MAX },
        };
        let variable = Variable {
            name: derived.name.value.clone(),
            kind,
            source: Origin::Derived(0),
            dont_know: None,
            refused: None,
        };
        declare(&mut columns, &mut instrument, variable, &derived.name, findings);
    }
    instrument
}

fn head(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    if let Some(id) = &source.id {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
        if id.value.is_empty() || !id.value.chars().all(fits) {
            findings.add("value", &id.place, "an id has lower-case letters, digits, - and _ only", None);
        }
    }
    if let Some(version) = source.version.as_ref().filter(|version| !(1..=1_000_000).contains(&version.value)) {
        findings.add("value", &version.place, "a version is from 1 to 1,000,000", None);
    }
    for (position, language) in source.languages.iter().enumerate() {
        if source.languages[..position].iter().any(|other| other.value == language.value) {
            findings.add("double-name", &language.place, format!("language {} is there twice", language.value), None);
        }
    }
    if let Some(minutes) = source.minutes.as_ref().filter(|minutes| !(1..=240).contains(&minutes.value)) {
        findings.add("value", &minutes.place, "an interview takes 1 to 240 minutes", None);
    }
    if source.languages.is_empty() {
        findings.add(
            "missing-key",
            &source.place,
            "languages is missing or empty",
            Some("languages = [\"en\"]".to_owned()),
        );
    }
    if source.countries.is_empty() {
        findings.add(
            "missing-key",
            &source.place,
            "countries is missing or empty",
            Some("countries = { UK = \"en\" }".to_owned()),
        );
    }
    for (name, language) in &source.countries {
        check_name(name, findings);
        if !instrument.languages.contains(&language.value) {
            let hint = did_you_mean(&language.value, instrument.languages.iter().map(String::as_str));
            findings.add("unknown-name", &language.place, format!("{} is not among languages", language.value), hint);
        }
        let zone = source.time_zones.iter().find(|(country, _)| country.value == name.value);
        let Some((_, zone)) = zone else {
            let hint = Some(format!("time_zones = {{ {} = \"Europe/…\" }}", name.value));
            findings.add("missing-key", &name.place, format!("{} has no time zone", name.value), hint);
            continue;
        };
        if zone.value.parse::<chrono_tz::Tz>().is_err() {
            let hint = did_you_mean(&zone.value, chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name()));
            findings.add("value", &zone.place, format!("there is no time zone {}", zone.value), hint);
        }
        instrument.countries.push(Country {
            name: name.value.clone(),
            language: language.value.clone(),
            time_zone: zone.value.clone(),
        });
    }
}

fn given(instrument: &mut Instrument) {
    let options = |names: &mut dyn Iterator<Item = String>, text: &str| {
        let choices = names.zip(1..).map(|(name, code)| Choice {
            code,
            text: format!("{text}-{name}"),
            name,
            filter: None,
            exclusive: false,
        });
        Kind::Single(choices.collect())
    };
    let countries = options(&mut instrument.countries.iter().map(|country| country.name.clone()), "country");
    let selection = options(&mut SELECTION.iter().map(|rule| (*rule).to_owned()), "selection");
    for (name, kind) in [("country", countries), ("selection", selection), ("person", Kind::Number { min: 1, max: 99 })]
    {
        instrument.by_name.insert(name.to_owned(), VariableId(instrument.variables.len()));
        instrument.variables.push(Variable {
            name: name.to_owned(),
            kind,
            source: Origin::Given,
            dont_know: None,
            refused: None,
        });
    }
}

fn sections(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    for section in &source.sections {
        check_name(&section.id, findings);
        if instrument.sections.iter().any(|other| other.id == section.id.value) {
            findings.add(
                "double-name",
                &section.id.place,
                format!("section {} is there twice", section.id.value),
                None,
            );
        }
        let units = 0..0;
        let (numbered, rotate, introduction) = (section.numbered, section.rotate, section.introduction);
        instrument.sections.push(Section { id: section.id.value.clone(), numbered, rotate, introduction, units });
    }
    if source.sections.is_empty() {
        findings.add(
            "missing-key",
            &source.place,
            "there is no section",
            Some("[[section]] with id = \"main\"".to_owned()),
        );
    }
}

fn units(source: &Source, columns: &mut HashSet<String>, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    let (mut current, mut numbered, mut seen) = (0, 0, HashSet::new());
    for unit in &source.units {
        check_name(&unit.id, findings);
        if !seen.insert(&unit.id.value) {
            findings.add("double-name", &unit.id.place, format!("unit {} is there twice", unit.id.value), None);
        }
        let Some(name) = &unit.section else { continue };
        let Some(section) = instrument.sections.iter().position(|section| section.id == name.value) else {
            let hint = did_you_mean(&name.value, instrument.sections.iter().map(|section| section.id.as_str()));
            findings.add("unknown-name", &name.place, format!("there is no section {}", name.value), hint);
            continue;
        };
        if section < current {
            let message =
                format!("{} stands after the units of section {}", unit.id.value, instrument.sections[current].id);
            findings.add("order", &name.place, message, Some("units stand in the order of the sections".to_owned()));
        }
        current = section;
        let position = instrument.units.len();
        if instrument.sections[section].units.is_empty() {
            instrument.sections[section].units = position..position;
        }
        instrument.sections[section].units.end = position + 1;
        let number = instrument.sections[section].numbered.then(|| {
            numbered += 1;
            numbered
        });
        let first = instrument.items.len();
        items(source, unit, position, columns, instrument, findings);
        instrument.units.push(Unit {
            id: unit.id.value.clone(),
            section,
            number,
            filter: None,
            items: first..instrument.items.len(),
            battery: unit.items.is_some(),
            rotate: unit.rotate,
            scale: unit.scale.as_ref().map(|scale| scale.value.clone()),
            read_scale: unit.read_scale.clone().unwrap_or_else(|| vec![1]),
        });
    }
    if let Some(name) = &source.sufficient_from {
        instrument.sufficient_from = instrument.units.iter().position(|unit| unit.id == name.value);
        if instrument.sufficient_from.is_none() {
            let hint = did_you_mean(&name.value, instrument.units.iter().map(|unit| unit.id.as_str()));
            findings.add("unknown-name", &name.place, format!("there is no unit {}", name.value), hint);
        }
    }
}

fn items(
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
        findings.add("missing-key", &unit.id.place, format!("battery {} has no rows", unit.id.value), None);
    }
    if unit.items.is_some() && unit.kind == UnitKind::Information {
        findings.add("value", &unit.id.place, "an information screen has no rows", None);
    }
    for (name, evidence) in names {
        if evidence.is_none() {
            let hint = Some("evidence = \"documented\", \"inferred\" or \"ours\"".to_owned());
            let message = format!("{} does not say where its wording comes from", name.value);
            findings.add("missing-key", &name.place, message, hint);
        }
        let evidence = evidence.as_ref().map_or(Evidence::Ours, |tag| match tag.value.as_str() {
            "documented" => Evidence::Documented,
            "inferred" => Evidence::Inferred,
            "ours" => Evidence::Ours,
            other => {
                let hint = did_you_mean(other, ["documented", "inferred", "ours"])
                    .or_else(|| Some("documented, inferred or ours".to_owned()));
                findings.add("value", &tag.place, format!("there is no evidence {other}"), hint);
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
    let dont_know = unit.dont_know.as_ref().or(scale.and_then(|scale| scale.dont_know.as_ref()));
    let refused = unit.refused.as_ref().or(scale.and_then(|scale| scale.refused.as_ref()));
    let missing: Vec<&Located<i64>> = [dont_know, refused].into_iter().flatten().collect();
    if let [first, second] = missing[..]
        && first.value == second.value
    {
        findings.add("double-code", &second.place, "don't know and refused have the same code", None);
    }
    for code in &missing {
        if !CODES.contains(&code.value) {
            findings.add("value", &code.place, "a code has at most nine digits", None);
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
                    findings.add("value", &unit.id.place, message, Some("leave one out".to_owned()));
                    (scale.options.as_slice(), format!("scale-{}", scale.name.value))
                }
                (None, None) => {
                    if unit.scale.is_none() {
                        let hint = Some("give it a scale or options, or another kind".to_owned());
                        findings.add("missing-key", &unit.id.place, format!("{} has no options", unit.id.value), hint);
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
        findings.add("missing-key", &unit.id.place, format!("the number {} has no min or no max", unit.id.value), None);
        return Kind::Number { min: 0, max: 0 };
    };
    if min.value > max.value || !CODES.contains(&min.value) || !CODES.contains(&max.value) {
        findings.add("value", &max.place, "a number's range goes upwards from 0, to at most nine digits", None);
    }
    for code in missing {
        if (min.value..=max.value).contains(&code.value) {
            let hint = Some(format!("take one outside {}..{}", min.value, max.value));
            findings.add("double-code", &code.place, format!("{} is also a possible answer", code.value), hint);
        }
    }
    Kind::Number { min: min.value, max: max.value }
}

fn choices(
    options: &[source::Choice],
    text: &str,
    missing: &[&Located<i64>],
    findings: &mut Findings<'_>,
) -> Vec<Choice> {
    let (mut names, mut codes) = (HashSet::new(), HashSet::new());
    for option in options {
        check_name(&option.name, findings);
        if !names.insert(&option.name.value) {
            findings.add(
                "double-name",
                &option.name.place,
                format!("option {} is there twice", option.name.value),
                None,
            );
        }
        if !codes.insert(option.code.value) {
            findings.add("double-code", &option.code.place, format!("code {} is there twice", option.code.value), None);
        }
        if !CODES.contains(&option.code.value) {
            findings.add("value", &option.code.place, "a code has at most nine digits", None);
        }
        if missing.iter().any(|code| code.value == option.code.value) {
            findings.add(
                "double-code",
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

pub(super) fn find_scale<'s>(
    source: &'s Source,
    name: &Located<String>,
    findings: &mut Findings<'_>,
) -> Option<&'s source::Scale> {
    let found = source.scales.iter().find(|scale| scale.name.value == name.value);
    if found.is_none() {
        let hint = did_you_mean(&name.value, source.scales.iter().map(|scale| scale.name.value.as_str()));
        findings.add("unknown-name", &name.place, format!("there is no scale {}", name.value), hint);
    }
    found
}

/// Adds a variable and tells names that are taken: by another variable, by one of its columns, or by the data's own columns.
fn declare(
    columns: &mut HashSet<String>,
    instrument: &mut Instrument,
    variable: Variable,
    name: &Located<String>,
    findings: &mut Findings<'_>,
) -> VariableId {
    check_name(name, findings);
    let id = VariableId(instrument.variables.len());
    if is_reserved(&variable.name) {
        findings.add(
            "reserved-name",
            &name.place,
            format!("{} is a column of its own in the data", variable.name),
            Some("choose another name".to_owned()),
        );
    }
    for column in variable.columns() {
        let taken = (!columns.insert(column.to_ascii_lowercase()) && !instrument.by_name.contains_key(&variable.name))
            || (matches!(variable.kind, Kind::Multiple(_)) && is_reserved(&column));
        if taken {
            findings.add("double-name", &name.place, format!("its column {column} is a variable already"), None);
        }
    }
    if instrument.by_name.insert(variable.name.clone(), id).is_some() {
        findings.add("double-name", &name.place, format!("variable {} is there twice", variable.name), None);
    }
    instrument.variables.push(variable);
    id
}

fn is_reserved(name: &str) -> bool {
    RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(name))
}

fn check_name(name: &Located<String>, findings: &mut Findings<'_>) {
    const WORDS: [&str; 6] = ["and", "or", "not", "in", "true", "false"];
    let value = name.value.as_str();
    let fits = value.starts_with(|c: char| c.is_ascii_alphabetic())
        && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if !fits || value.len() > 64 {
        findings.add(
            "name",
            &name.place,
            format!("{value} is not a name"),
            Some("a letter, then letters, digits and _; at most 64".to_owned()),
        );
    } else if WORDS.contains(&value) {
        findings.add("name", &name.place, format!("{value} is a word of the filter language"), None);
    }
}
