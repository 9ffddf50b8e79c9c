//! Sections, units and variables: every name is there once and every code is unique. Filters and rules come after, in `rules`.

use super::items::{choices, items};
use crate::questionnaire::diagnostic::{Code, Findings, did_you_mean};
use crate::questionnaire::instrument::{
    Choice, Country, Instrument, Kind, Section, Source as Origin, Unit, Variable, VariableId,
};
use crate::questionnaire::reader::Located;
use crate::questionnaire::source::{self, Source};
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

/// Columns of a sample file that say something of their own; numbers' begin with `phone` too.
const OF_THE_FILE: [&str; 4] = ["name", "priority", "time_zone", "timezone"];

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
    samples(source, &mut columns, &mut instrument, findings);
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
            findings.add(Code::Value, &id.place, "an id has lower-case letters, digits, - and _ only", None);
        }
    }
    if let Some(version) = source.version.as_ref().filter(|version| !(1..=1_000_000).contains(&version.value)) {
        findings.add(Code::Value, &version.place, "a version is from 1 to 1,000,000", None);
    }
    for (position, language) in source.languages.iter().enumerate() {
        if source.languages[..position].iter().any(|other| other.value == language.value) {
            findings.twice(&language.place, "language", &language.value);
        }
    }
    if let Some(minutes) = source.minutes.as_ref().filter(|minutes| !(1..=240).contains(&minutes.value)) {
        findings.add(Code::Value, &minutes.place, "an interview takes 1 to 240 minutes", None);
    }
    if source.languages.is_empty() {
        findings.add(
            Code::MissingKey,
            &source.place,
            "languages is missing or empty",
            Some("languages = [\"en\"]".to_owned()),
        );
    }
    if source.countries.is_empty() {
        findings.add(
            Code::MissingKey,
            &source.place,
            "countries is missing or empty",
            Some("countries = { UK = \"en\" }".to_owned()),
        );
    }
    for (name, language) in &source.countries {
        check_name(name, findings);
        if !instrument.languages.contains(&language.value) {
            let hint = did_you_mean(&language.value, instrument.languages.iter().map(String::as_str));
            findings.add(
                Code::UnknownName,
                &language.place,
                format!("{} is not among languages", language.value),
                hint,
            );
        }
        let zone = source.time_zones.iter().find(|(country, _)| country.value == name.value);
        let Some((_, zone)) = zone else {
            let hint = Some(format!("time_zones = {{ {} = \"Europe/…\" }}", name.value));
            findings.add(Code::MissingKey, &name.place, format!("{} has no time zone", name.value), hint);
            continue;
        };
        if zone.value.parse::<chrono_tz::Tz>().is_err() {
            let hint = did_you_mean(&zone.value, chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name()));
            findings.add(Code::Value, &zone.place, format!("there is no time zone {}", zone.value), hint);
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

/// Columns of the sample, given with the case.
fn samples(source: &Source, columns: &mut HashSet<String>, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    for sample in &source.samples {
        let name = &sample.name;
        let kind = match (&sample.scale, &sample.min, &sample.max) {
            (Some(scale), None, None) => {
                let options = find_scale(source, scale, findings).map_or(&[][..], |scale| &scale.options);
                Kind::Single(choices(options, &format!("scale-{}", scale.value), &[], findings))
            }
            (None, Some(min), Some(max)) if min.value <= max.value => Kind::Number { min: min.value, max: max.value },
            _ => {
                let message = format!("{} does not say what values it takes", name.value);
                let hint = "either scale, or min and a max that is no smaller".to_owned();
                findings.add(Code::MissingKey, &name.place, message, Some(hint));
                Kind::Single(Vec::new())
            }
        };
        let own = name.value.to_ascii_lowercase();
        let taken = OF_THE_FILE.contains(&own.as_str()) || own.starts_with("phone") || own.starts_with("telephone");
        if taken || own != name.value {
            let message = format!("{} cannot be the name of a column of the sample", name.value);
            let hint = "small letters, and no name that a sample file uses itself: phone, name, priority, time_zone";
            findings.add(Code::ReservedName, &name.place, message, Some(hint.to_owned()));
        }
        let variable =
            Variable { name: name.value.clone(), kind, source: Origin::Given, dont_know: None, refused: None };
        declare(columns, instrument, variable, name, findings);
    }
}

fn sections(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    let mut seen = HashSet::new();
    for section in &source.sections {
        check_name(&section.id, findings);
        if !seen.insert(&section.id.value) {
            findings.twice(&section.id.place, "section", &section.id.value);
        }
        let units = 0..0;
        let (numbered, rotate, introduction) = (section.numbered, section.rotate, section.introduction);
        instrument.sections.push(Section { id: section.id.value.clone(), numbered, rotate, introduction, units });
    }
    if source.sections.is_empty() {
        findings.add(
            Code::MissingKey,
            &source.place,
            "there is no section",
            Some("[[section]] with id = \"main\"".to_owned()),
        );
    }
}

fn units(source: &Source, columns: &mut HashSet<String>, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    let (mut current, mut numbered, mut seen) = (0, 0, HashSet::new());
    let mut section_named = HashMap::new();
    for (position, section) in instrument.sections.iter().enumerate() {
        section_named.entry(section.id.clone()).or_insert(position);
    }
    for unit in &source.units {
        check_name(&unit.id, findings);
        // Where the unit is a variable itself, that is told of the variable.
        if !seen.insert(&unit.id.value) && unit.items.is_some() {
            findings.twice(&unit.id.place, "unit", &unit.id.value);
        }
        let Some(section) = section_of(unit, current, &section_named, instrument, findings) else { continue };
        if section < current {
            let message =
                format!("{} stands after the units of section {}", unit.id.value, instrument.sections[current].id);
            let place = unit.section.as_ref().map_or(&unit.id.place, |section| &section.place);
            findings.add(Code::Order, place, message, Some("units stand in the order of the sections".to_owned()));
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
            scale: unit
                .scale
                .as_ref()
                .filter(|name| source.scale(&name.value).is_some())
                .map(|name| name.value.clone()),
            read_scale: unit.read_scale.clone().unwrap_or_else(|| vec![1]),
        });
    }
    if let Some(name) = &source.sufficient_from {
        instrument.sufficient_from = instrument.units.iter().position(|unit| unit.id == name.value);
        if instrument.sufficient_from.is_none() {
            let hint = did_you_mean(&name.value, instrument.units.iter().map(|unit| unit.id.as_str()));
            findings.add(Code::UnknownName, &name.place, format!("there is no unit {}", name.value), hint);
        }
    }
}

/// The section of a unit; where it names none that is there, the one before it.
fn section_of(
    unit: &source::Unit,
    current: usize,
    named: &HashMap<String, usize>,
    instrument: &Instrument,
    findings: &mut Findings<'_>,
) -> Option<usize> {
    let otherwise = (!instrument.sections.is_empty()).then_some(current);
    let Some(name) = &unit.section else { return otherwise };
    if let Some(section) = named.get(&name.value) {
        return Some(*section);
    }
    let hint = did_you_mean(&name.value, instrument.sections.iter().map(|section| section.id.as_str()));
    findings.add(Code::UnknownName, &name.place, format!("there is no section {}", name.value), hint);
    otherwise
}

pub(super) fn find_scale<'s>(
    source: &'s Source,
    name: &Located<String>,
    findings: &mut Findings<'_>,
) -> Option<&'s source::Scale> {
    let found = source.scale(&name.value);
    if found.is_none() {
        let hint = did_you_mean(&name.value, source.scales.iter().map(|scale| scale.name.value.as_str()));
        findings.add(Code::UnknownName, &name.place, format!("there is no scale {}", name.value), hint);
    }
    found
}

/// Adds a variable and tells names that are taken: by another variable, by one of its columns, or by the data's own columns.
pub(super) fn declare(
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
            Code::ReservedName,
            &name.place,
            format!("{} is a column of its own in the data", variable.name),
            Some("choose another name".to_owned()),
        );
    }
    for column in variable.columns() {
        let taken = (!columns.insert(column.to_ascii_lowercase()) && !instrument.by_name.contains_key(&variable.name))
            || (matches!(variable.kind, Kind::Multiple(_)) && is_reserved(&column));
        if taken {
            findings.add(Code::DoubleName, &name.place, format!("its column {column} is a variable already"), None);
        }
    }
    if instrument.by_name.contains_key(&variable.name) {
        findings.twice(&name.place, "variable", &variable.name);
    } else {
        instrument.by_name.insert(variable.name.clone(), id);
    }
    instrument.variables.push(variable);
    id
}

fn is_reserved(name: &str) -> bool {
    RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(name))
}

pub(super) fn check_name(name: &Located<String>, findings: &mut Findings<'_>) {
    const WORDS: [&str; 6] = ["and", "or", "not", "in", "true", "false"];
    let value = name.value.as_str();
    let fits = value.starts_with(|c: char| c.is_ascii_alphabetic())
        && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if !fits || value.len() > 64 {
        findings.add(
            Code::Name,
            &name.place,
            format!("{value} is not a name"),
            Some("a letter, then letters, digits and _; at most 64".to_owned()),
        );
    } else if WORDS.contains(&value) {
        findings.add(Code::Name, &name.place, format!("{value} is a word of the filter language"), None);
    }
}
