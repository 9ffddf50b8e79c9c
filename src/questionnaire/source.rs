//! What `questionnaire.toml` says, as it stands there, with places. Whether it makes sense together is `compile`'s business.

use super::diagnostic::{Findings, Place, did_you_mean};
use super::reader::{Located, Reader};
use toml::de::DeTable;

/// Name of the structure file.
pub(super) const FILE: &str = "questionnaire.toml";

/// The whole file.
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
    pub(super) sections: Vec<Section>,
    pub(super) scales: Vec<Scale>,
    pub(super) units: Vec<Unit>,
    pub(super) derived: Vec<Derived>,
    pub(super) checks: Vec<Check>,
    pub(super) stops: Vec<Stop>,
    pub(super) quotas: Vec<Quota>,
    pub(super) indices: Vec<Index>,
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

#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: Located<String>,
    pub(super) filter: Option<Located<String>>,
    pub(super) evidence: Option<Located<String>>,
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
}

#[derive(Debug)]
pub(super) struct Index {
    pub(super) name: Located<String>,
    pub(super) items: Option<Vec<Located<String>>>,
    pub(super) score: Option<Vec<(Located<String>, f64)>>,
    pub(super) mean_of: Option<Vec<Located<String>>>,
    pub(super) min_valid: Option<Located<i64>>,
}

/// Reads the file as far as it can be read.
pub(super) fn read(text: &str, findings: &mut Findings<'_>) -> Source {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let place = Place { file: FILE.to_owned(), span: error.span().unwrap_or(0..0) };
        findings.add("toml", &place, error.message().lines().collect::<Vec<_>>().join("; "), None);
    }
    let mut file = Reader::new(table.get_ref(), Place { file: FILE.to_owned(), span: 0..0 }, findings);
    let source = Source {
        place: file.place(),
        id: file.required("id"),
        version: file.integer("version"),
        languages: file.texts("languages").unwrap_or_default(),
        countries: file.text_table("countries").unwrap_or_default(),
        time_zones: file.text_table("time_zones").unwrap_or_default(),
        minutes: file.integer("minutes"),
        sufficient_from: file.text("sufficient_from"),
        sections: file.tables("section", section).unwrap_or_default(),
        scales: file.named_tables("scale", |name, reader| {
            Some(Scale {
                name,
                options: reader.tables("options", choice).unwrap_or_default(),
                dont_know: reader.integer("dont_know"),
                refused: reader.integer("refused"),
            })
        }),
        units: file.tables("unit", unit).unwrap_or_default(),
        derived: file.tables("derived", derived).unwrap_or_default(),
        checks: file.tables("check", check).unwrap_or_default(),
        stops: file.tables("stop", stop).unwrap_or_default(),
        quotas: file
            .tables("quota", |reader| {
                Some(Quota { name: reader.required("name")?, by: reader.texts("by").unwrap_or_default() })
            })
            .unwrap_or_default(),
        indices: file.tables("index", index).unwrap_or_default(),
    };
    file.finish();
    source
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

fn index(reader: &mut Reader<'_, '_, '_>) -> Option<Index> {
    let (items, score) = (reader.texts("items"), reader.number_table("score"));
    let (mean_of, min_valid) = (reader.texts("mean_of"), reader.integer("min_valid"));
    Some(Index { name: reader.required("name")?, items, score, mean_of, min_valid })
}
