//! What stands in the structure and cannot be meant: files that nobody includes, names twice in a list, rows that are not there, more columns
//! than a table takes, codes that the data take for something else. What keeps a questionnaire from running at all is found by the compiler.

use crate::questionnaire::compile::Draft;
use crate::questionnaire::diagnostic::{Code, Findings, Place};
use crate::questionnaire::instrument::{MOST_COLUMNS, Source as Origin};
use crate::questionnaire::reader::Located;
use crate::questionnaire::source::{FILE, OWN, UnitKind};
use std::collections::HashSet;

pub(super) fn look(draft: &Draft, findings: &mut Findings<'_>) {
    files(draft, findings);
    twice("stop", &draft.source.stops.iter().map(|stop| &stop.name).collect::<Vec<_>>(), findings);
    for quota in &draft.source.quotas {
        twice("variable", &quota.by.iter().collect::<Vec<_>>(), findings);
    }
    for index in &draft.source.indices {
        twice("item", &index.items.iter().flatten().collect::<Vec<_>>(), findings);
        twice("index", &index.mean_of.iter().flatten().collect::<Vec<_>>(), findings);
    }
    rows(draft, findings);
    columns(draft, findings);
    chosen_or_missing(draft, findings);
}

/// Every file of structure is included.
fn files(draft: &Draft, findings: &mut Findings<'_>) {
    let included = |file: &str| draft.source.include.iter().any(|name| name.value == file);
    for file in findings.files().keys().filter(|file| file.ends_with(".toml")) {
        if !OWN.contains(&file.as_str()) && !included(file) {
            let place = Place { file: file.clone(), span: 0..0 };
            let hint = format!("include = [\"{file}\"] at the top of {FILE}, or take it out of the folder");
            findings.add(Code::NotIncluded, &place, format!("{file} is not included"), Some(hint));
        }
    }
}

fn twice(what: &str, names: &[&Located<String>], findings: &mut Findings<'_>) {
    let mut seen = HashSet::new();
    for name in names {
        if !seen.insert(&name.value) {
            findings.twice(&name.place, what, &name.value);
        }
    }
}

/// The rows at which a scale is read out are there.
fn rows(draft: &Draft, findings: &mut Findings<'_>) {
    for unit in &draft.source.units {
        let rows = unit.items.as_ref().map_or(0, Vec::len);
        let beyond = unit.read_scale.iter().flatten().find(|row| **row > rows);
        if let Some(row) = beyond {
            let message = format!("{} reads its scale at row {row} and has {rows} rows", unit.id.value);
            findings.add(Code::Value, &unit.id.place, message, None);
        }
    }
}

/// Where several can be chosen, a column of the data has 1 for an option that was chosen, 0 for one that was not, and the codes of don't know and
/// refused.
fn chosen_or_missing(draft: &Draft, findings: &mut Findings<'_>) {
    let several = draft.source.units.iter().filter(|unit| unit.kind == UnitKind::Multiple);
    for unit in several {
        let scale = unit.scale.as_ref().and_then(|name| draft.source.scale(&name.value));
        for code in unit.missing(scale).into_iter().flatten().filter(|code| matches!(code.value, 0 | 1)) {
            let message =
                format!("code {} tells in the data whether an option of {} was chosen", code.value, unit.id.value);
            findings.add(Code::DoubleCode, &code.place, message, Some("choose another code".to_owned()));
        }
    }
}

fn columns(draft: &Draft, findings: &mut Findings<'_>) {
    let asked = draft.instrument.variables.iter().filter(|variable| variable.source != Origin::Given);
    let columns: usize = asked.map(|variable| variable.columns().len()).sum();
    if columns > MOST_COLUMNS {
        let message = format!("{columns} columns of data: a study of it has no view completes");
        let hint = format!("the view takes {MOST_COLUMNS}; cati export works all the same");
        findings.remark(Code::TooManyColumns, &draft.source.place, message, Some(hint));
    }
}
