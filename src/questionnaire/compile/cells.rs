//! `quotas.csv`: the cells with their targets. Whether the targets make sense together is the planner's business.

use super::Sources;
use crate::questionnaire::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::questionnaire::instrument::{Instrument, QuotaCell};
use std::collections::{BTreeMap, BTreeSet};

/// Name of the file.
pub(in crate::questionnaire) const FILE: &str = "quotas.csv";

/// Reads the cells and gives the place of each, or nothing where not all could be read; without the file there are none, and the quotas bind
/// nobody.
pub(super) fn read(sources: &Sources, instrument: &mut Instrument, findings: &mut Findings<'_>) -> Option<Vec<Place>> {
    let (mut places, mut whole) = (Vec::new(), true);
    let Some(text) = sources.get(FILE) else { return Some(places) };
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let place = |at: usize| Place {
        file: FILE.to_owned(),
        span: at..text[at.min(text.len())..].find(['\r', '\n']).map_or(text.len(), |end| at + end),
    };
    let header: Vec<String> = match reader.headers() {
        Ok(header) => header.iter().map(str::to_owned).collect(),
        Err(error) => {
            findings.add(Code::Csv, &place(0), error.to_string(), None);
            return None;
        }
    };
    let mut expected = vec!["quota_group".to_owned(), "mode".to_owned(), "target".to_owned()];
    for quota in &instrument.quotas {
        for variable in &quota.by {
            let name = &instrument.var(*variable).name;
            if !expected.contains(name) {
                expected.push(name.clone());
            }
        }
    }
    if header != expected {
        findings.add(
            Code::Csv,
            &place(0),
            "the header does not fit the quota groups",
            Some(format!("it is {}", expected.join(","))),
        );
        return None;
    }
    let mut seen = BTreeSet::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let at = error.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
                findings.add(Code::Csv, &place(at), error.to_string(), None);
                whole = false;
                continue;
            }
        };
        let here = place(record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0)));
        if record.len() != header.len() {
            findings.add(
                Code::Csv,
                &here,
                format!("{} fields where the header has {}", record.len(), header.len()),
                None,
            );
            whole = false;
            continue;
        }
        match cell(&record, &header, instrument, &here, findings) {
            Some(cell) if seen.insert((cell.group, cell.facts.clone())) => {
                instrument.cells.push(cell);
                places.push(here);
            }
            Some(_) => findings.add(Code::DoubleName, &here, "this cell is there twice", None),
            None => whole = false,
        }
    }
    whole.then_some(places)
}

fn cell(
    record: &csv::StringRecord,
    header: &[String],
    instrument: &Instrument,
    here: &Place,
    findings: &mut Findings<'_>,
) -> Option<QuotaCell> {
    let field = |position: usize| record.get(position).unwrap_or_default();
    let Some(group) = instrument.quotas.iter().position(|quota| quota.name == field(0)) else {
        let hint = did_you_mean(field(0), instrument.quotas.iter().map(|quota| quota.name.as_str()));
        findings.add(Code::UnknownName, here, format!("there is no quota group {}", field(0)), hint);
        return None;
    };
    let strict = match field(1) {
        "strict" => true,
        "open" => false,
        other => {
            findings.add(Code::Value, here, format!("there is no mode {other}"), Some("strict or open".to_owned()));
            return None;
        }
    };
    let Some(target) = field(2).parse::<i64>().ok().filter(|target| (0..=1_000_000_000).contains(target)) else {
        findings.add(Code::Value, here, format!("the target {} is not a whole number from 0", field(2)), None);
        return None;
    };
    let mut facts = BTreeMap::new();
    for (position, name) in header.iter().enumerate().skip(3) {
        let variable = instrument.var(instrument.variable(name)?);
        let inside = instrument.quotas[group].by.iter().any(|by| instrument.var(*by).name == *name);
        match (inside, field(position)) {
            (false, "") => {}
            (false, value) => {
                findings.add(
                    Code::Value,
                    here,
                    format!("{name} is not in the group {}: {value} must be left out", field(0)),
                    None,
                );
                return None;
            }
            (true, value) if variable.choice_named(value).is_some() => {
                facts.insert(name.clone(), value.to_owned());
            }
            (true, value) => {
                let hint = did_you_mean(value, variable.choices().iter().map(|choice| choice.name.as_str()));
                findings.add(Code::UnknownName, here, format!("{name} has no option {value}"), hint);
                return None;
            }
        }
    }
    Some(QuotaCell { group, facts, strict, target })
}
