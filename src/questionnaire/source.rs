//! What `questionnaire.toml` and the files it includes say, as it stands there, with places. Whether it makes sense together is `compile`'s
//! business.

use super::diagnostic::{Code, Findings, Place, did_you_mean};
use super::reader::{Located, Reader};
use std::collections::HashMap;
use toml::de::DeTable;

/// Name of the structure file.
pub(super) const FILE: &str = "questionnaire.toml";

/// Files of a questionnaire's folder that are read for what they are and cannot be included.
pub(super) const OWN: [&str; 3] = [FILE, super::report::FILE, super::respondents::FILE];

/// The whole file, what it includes among it.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) place: Place,
    pub(super) id: Option<Located<String>>,
    pub(super) version: Option<Located<i64>>,
    pub(super) languages: Vec<Located<String>>,
    pub(super) countries: Vec<(Located<String>, Located<String>)>,
    pub(super) time_zones: Vec<(Located<String>, Located<String>)>,
    pub(super) minutes: Option<Located<i64>>,
    pub(super) sufficient_from: Option<Located<String>>,
    pub(super) include: Vec<Located<String>>,
    pub(super) sections: Vec<Section>,
    pub(super) scales: Vec<Scale>,
    /// Positions in `scales`; of two with the same name, the first.
    pub(super) scale_named: HashMap<String, usize>,
    pub(super) units: Vec<Unit>,
    pub(super) samples: Vec<Sample>,
    pub(super) derived: Vec<Derived>,
    pub(super) checks: Vec<Check>,
    pub(super) stops: Vec<Stop>,
    pub(super) quotas: Vec<Quota>,
    pub(super) indices: Vec<Index>,
}

impl Source {
    /// The scale of this name.
    pub(super) fn scale(&self, name: &str) -> Option<&Scale> {
        self.scales.get(*self.scale_named.get(name)?)
    }
}

#[derive(Debug)]
pub(super) struct Section {
    pub(super) id: Located<String>,
    pub(super) numbered: bool,
    pub(super) rotate: bool,
    pub(super) introduction: bool,
}

#[derive(Debug)]
pub(super) struct Scale {
    pub(super) name: Located<String>,
    pub(super) options: Vec<Choice>,
    pub(super) dont_know: Option<Located<i64>>,
    pub(super) refused: Option<Located<i64>>,
}

#[derive(Debug, Clone)]
pub(super) struct Choice {
    pub(super) code: Located<i64>,
    pub(super) name: Located<String>,
    pub(super) filter: Option<Located<String>>,
    pub(super) exclusive: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UnitKind {
    Single,
    Multiple,
    Number,
    Information,
}

#[derive(Debug)]
pub(super) struct Unit {
    pub(super) id: Located<String>,
    pub(super) section: Option<Located<String>>,
    pub(super) kind: UnitKind,
    pub(super) scale: Option<Located<String>>,
    pub(super) options: Option<Vec<Choice>>,
    pub(super) items: Option<Vec<Row>>,
    pub(super) filter: Option<Located<String>>,
    pub(super) min: Option<Located<i64>>,
    pub(super) max: Option<Located<i64>>,
    pub(super) dont_know: Option<Located<i64>>,
    pub(super) refused: Option<Located<i64>>,
    pub(super) household: bool,
    pub(super) confirm: bool,
    pub(super) rotate: bool,
    pub(super) read_scale: Option<Vec<usize>>,
    pub(super) evidence: Option<Located<String>>,
}

impl Unit {
    /// The codes of don't know and refused: its own, else those of its scale.
    pub(super) fn missing<'a>(&'a self, scale: Option<&'a Scale>) -> [Option<&'a Located<i64>>; 2] {
        [
            self.dont_know.as_ref().or(scale.and_then(|scale| scale.dont_know.as_ref())),
            self.refused.as_ref().or(scale.and_then(|scale| scale.refused.as_ref())),
        ]
    }
}

#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: Located<String>,
    pub(super) filter: Option<Located<String>>,
    pub(super) evidence: Option<Located<String>>,
}

/// A column of the sample.
#[derive(Debug)]
pub(super) struct Sample {
    pub(super) name: Located<String>,
    pub(super) scale: Option<Located<String>>,
    pub(super) min: Option<Located<i64>>,
    pub(super) max: Option<Located<i64>>,
}

#[derive(Debug)]
pub(super) struct Derived {
    pub(super) name: Located<String>,
    pub(super) scale: Option<Located<String>>,
    pub(super) when: Option<Vec<(Located<String>, Located<String>)>>,
    pub(super) value: Option<Located<String>>,
}

#[derive(Debug)]
pub(super) struct Check {
    pub(super) name: Located<String>,
    pub(super) kind: Option<Located<String>>,
    pub(super) when: Located<String>,
}

#[derive(Debug)]
pub(super) struct Stop {
    pub(super) name: Located<String>,
    pub(super) after: Located<String>,
    pub(super) when: Located<String>,
    pub(super) ending: Located<String>,
    pub(super) another: bool,
}

#[derive(Debug)]
pub(super) struct Quota {
    pub(super) name: Located<String>,
    pub(super) by: Vec<Located<String>>,
    pub(super) merges: Vec<Merge>,
}

/// Options of a variable that count as one where one of them has nobody.
#[derive(Debug)]
pub(super) struct Merge {
    pub(super) variable: Located<String>,
    pub(super) options: Vec<Located<String>>,
}

#[derive(Debug)]
pub(super) struct Index {
    pub(super) name: Located<String>,
    pub(super) items: Option<Vec<Located<String>>>,
    pub(super) reversed: Vec<Located<String>>,
    pub(super) score: Option<Vec<(Located<String>, f64)>>,
    pub(super) mean_of: Option<Vec<Located<String>>>,
    pub(super) min_valid: Option<Located<i64>>,
}

/// Reads the file, and those it includes, as far as they can be read.
pub(super) fn read(text: &str, findings: &mut Findings<'_>) -> Source {
    let table = parse(FILE, text, findings);
    let mut file = Reader::new(table.get_ref(), Place { file: FILE.to_owned(), span: 0..0 }, findings);
    let mut source = Source {
        place: file.place(),
        id: file.required("id"),
        version: file.integer("version"),
        languages: file.texts("languages").unwrap_or_default(),
        countries: file.text_table("countries").unwrap_or_default(),
        time_zones: file.text_table("time_zones").unwrap_or_default(),
        minutes: file.integer("minutes"),
        sufficient_from: file.text("sufficient_from"),
        include: file.texts("include").unwrap_or_default(),
        sections: Vec::new(),
        scales: Vec::new(),
        scale_named: HashMap::new(),
        units: Vec::new(),
        samples: Vec::new(),
        derived: Vec::new(),
        checks: Vec::new(),
        stops: Vec::new(),
        quotas: Vec::new(),
        indices: Vec::new(),
    };
    parts(&mut file, &mut source);
    file.finish();
    let sources = findings.files();
    for (position, name) in source.include.clone().into_iter().enumerate() {
        let Some(text) = included(&name, &source.include[..position], sources, findings) else { continue };
        let table = parse(&name.value, text, findings);
        let mut file = Reader::new(table.get_ref(), Place { file: name.value.clone(), span: 0..0 }, findings);
        parts(&mut file, &mut source);
        file.finish();
    }
    for (position, scale) in source.scales.iter().enumerate() {
        if source.scale_named.contains_key(&scale.name.value) {
            let message = format!("scale {} is there twice", scale.name.value);
            findings.add(Code::DoubleName, &scale.name.place, message, None);
        } else {
            source.scale_named.insert(scale.name.value.clone(), position);
        }
    }
    source
}

/// The table of a TOML file, as far as it can be read.
pub(super) fn parse<'t>(file: &str, text: &'t str, findings: &mut Findings<'_>) -> toml::Spanned<DeTable<'t>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let place = Place { file: file.to_owned(), span: error.span().unwrap_or(0..0) };
        findings.add(Code::Toml, &place, error.message().lines().collect::<Vec<_>>().join("; "), None);
    }
    table
}

/// The text of a file to include, if it can be.
fn included<'s>(
    name: &Located<String>,
    before: &[Located<String>],
    sources: &'s std::collections::BTreeMap<String, String>,
    findings: &mut Findings<'_>,
) -> Option<&'s str> {
    let value = name.value.as_str();
    let (message, hint) = if value.contains(['/', '\\']) || !value.ends_with(".toml") || OWN.contains(&value) {
        let hint = "a further .toml file of the same folder, by its name alone".to_owned();
        (format!("{value} cannot be included"), Some(hint))
    } else if before.iter().any(|other| other.value == value) {
        (format!("{value} is included twice"), None)
    } else if let Some(text) = sources.get(value) {
        return Some(text);
    } else {
        let known = sources.keys().map(String::as_str).filter(|file| file.ends_with(".toml") && !OWN.contains(file));
        (format!("there is no {value} in this folder"), did_you_mean(value, known))
    };
    findings.add(Code::Include, &name.place, message, hint);
    None
}

/// The lists that every file can have, after those of the files before.
fn parts(file: &mut Reader<'_, '_, '_>, source: &mut Source) {
    source.sections.extend(file.tables("section", section).unwrap_or_default());
    source.scales.extend(file.named_tables("scale", |name, reader| {
        Some(Scale {
            name,
            options: reader.tables("options", choice).unwrap_or_default(),
            dont_know: reader.integer("dont_know"),
            refused: reader.integer("refused"),
        })
    }));
    source.units.extend(file.tables("unit", unit).unwrap_or_default());
    source.samples.extend(file.tables("sample", sample).unwrap_or_default());
    source.derived.extend(file.tables("derived", derived).unwrap_or_default());
    source.checks.extend(file.tables("check", check).unwrap_or_default());
    source.stops.extend(file.tables("stop", stop).unwrap_or_default());
    source.quotas.extend(file.tables("quota", quota).unwrap_or_default());
    source.indices.extend(file.tables("index", index).unwrap_or_default());
}

fn section(reader: &mut Reader<'_, '_, '_>) -> Option<Section> {
    let (numbered, rotate, introduction) =
        (reader.flag("numbered"), reader.flag("rotate"), reader.flag("introduction"));
    Some(Section { id: reader.required("id")?, numbered, rotate, introduction })
}

fn choice(reader: &mut Reader<'_, '_, '_>) -> Option<Choice> {
    let (filter, exclusive) = (reader.text("filter"), reader.flag("exclusive"));
    let code = reader.integer("code");
    let name = reader.required("name")?;
    let Some(code) = code else {
        reader.wrong_value(&name.place, format!("option {} needs a code", name.value), None);
        return None;
    };
    Some(Choice { code, name, filter, exclusive })
}

fn unit(reader: &mut Reader<'_, '_, '_>) -> Option<Unit> {
    let kind = match reader.text("kind") {
        None => UnitKind::Single,
        Some(kind) => match kind.value.as_str() {
            "single" => UnitKind::Single,
            "multiple" => UnitKind::Multiple,
            "number" => UnitKind::Number,
            "information" => UnitKind::Information,
            other => {
                let hint = did_you_mean(other, ["single", "multiple", "number", "information"]);
                reader.wrong_value(
                    &kind.place,
                    format!("there is no kind {other}"),
                    hint.or_else(|| Some("single, multiple, number or information".to_owned())),
                );
                UnitKind::Single
            }
        },
    };
    let unit = Unit {
        section: reader.required("section"),
        kind,
        scale: reader.text("scale"),
        options: reader.tables("options", choice),
        items: reader.tables("items", |row| {
            let (filter, evidence) = (row.text("filter"), row.text("evidence"));
            Some(Row { name: row.required("name")?, filter, evidence })
        }),
        filter: reader.text("filter"),
        min: reader.integer("min"),
        max: reader.integer("max"),
        dont_know: reader.integer("dont_know"),
        refused: reader.integer("refused"),
        household: reader.flag("household"),
        confirm: reader.flag("confirm"),
        rotate: reader.flag("rotate"),
        read_scale: reader.positions("read_scale"),
        evidence: reader.text("evidence"),
        id: reader.required("id")?,
    };
    Some(unit)
}

fn sample(reader: &mut Reader<'_, '_, '_>) -> Option<Sample> {
    let (scale, min, max) = (reader.text("scale"), reader.integer("min"), reader.integer("max"));
    Some(Sample { name: reader.required("name")?, scale, min, max })
}

fn derived(reader: &mut Reader<'_, '_, '_>) -> Option<Derived> {
    let (scale, when, value) = (reader.text("scale"), reader.text_table("when"), reader.text("value"));
    Some(Derived { name: reader.required("name")?, scale, when, value })
}

fn check(reader: &mut Reader<'_, '_, '_>) -> Option<Check> {
    let (name, kind, when) = (reader.required("name"), reader.required("kind"), reader.required("when"));
    Some(Check { name: name?, kind, when: when? })
}

fn stop(reader: &mut Reader<'_, '_, '_>) -> Option<Stop> {
    let (name, after, when) = (reader.required("name"), reader.required("after"), reader.required("when"));
    let (ending, another) = (reader.required("ending"), reader.flag("another"));
    Some(Stop { name: name?, after: after?, when: when?, ending: ending?, another })
}

fn quota(reader: &mut Reader<'_, '_, '_>) -> Option<Quota> {
    let merges = reader.tables("merge", merge).unwrap_or_default();
    Some(Quota { name: reader.required("name")?, by: reader.texts("by").unwrap_or_default(), merges })
}

fn merge(reader: &mut Reader<'_, '_, '_>) -> Option<Merge> {
    let (variable, options) = (reader.required("variable"), reader.texts("options").unwrap_or_default());
    Some(Merge { variable: variable?, options })
}

fn index(reader: &mut Reader<'_, '_, '_>) -> Option<Index> {
    let (items, score) = (reader.texts("items"), reader.number_table("score"));
    let (mean_of, min_valid) = (reader.texts("mean_of"), reader.integer("min_valid"));
    let reversed = reader.texts("reversed").unwrap_or_default();
    Some(Index { name: reader.required("name")?, items, reversed, score, mean_of, min_valid })
}
