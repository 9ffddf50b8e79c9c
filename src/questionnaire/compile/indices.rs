//! Indices: every item with its scores, every index made of others after those. Computing them is not done here.

use crate::questionnaire::diagnostic::{Code, Findings, did_you_mean};
use crate::questionnaire::instrument::{Index, IndexOf, Instrument, Source as Origin, VariableId};
use crate::questionnaire::reader::Located;
use crate::questionnaire::source::{self, Source};
use std::collections::HashMap;

/// All indices.
pub(super) fn resolve(source: &Source, instrument: &mut Instrument, findings: &mut Findings<'_>) {
    let mut index_named = HashMap::new();
    for index in &source.indices {
        if index_named.contains_key(&index.name.value) {
            findings.twice(&index.name.place, "index", &index.name.value);
        }
        let of = match (&index.items, &index.mean_of) {
            (Some(items), None) => IndexOf::Items(index_items(index, items, instrument, findings)),
            (None, Some(others)) => {
                let mut of = Vec::new();
                for name in others {
                    match index_named.get(&name.value) {
                        Some(position) => of.push(*position),
                        None => {
                            let known = instrument.indices.iter().map(|other| other.name.as_str());
                            let hint = did_you_mean(&name.value, known)
                                .or_else(|| Some("an index stands after those it is made of".to_owned()));
                            findings.add(
                                Code::UnknownName,
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
                    Code::MissingKey,
                    &index.name.place,
                    format!("index {} does not say what it is made of", index.name.value),
                    hint,
                );
                continue;
            }
        };
        let items = index.items.as_deref().unwrap_or_default();
        let strange = |name: &&Located<String>| !items.iter().any(|item| item.value == name.value);
        for name in index.reversed.iter().filter(strange) {
            let message = format!("{} is no item of the index {}", name.value, index.name.value);
            let hint = did_you_mean(&name.value, items.iter().map(|item| item.value.as_str()));
            findings.add(Code::UnknownName, &name.place, message, hint);
        }
        let parts = match &of {
            IndexOf::Items(items) => items.len(),
            IndexOf::Indices(others) => others.len(),
        };
        let min_valid = index.min_valid.as_ref().and_then(|number| usize::try_from(number.value).ok()).unwrap_or(parts);
        if min_valid == 0 || min_valid > parts {
            let place = index.min_valid.as_ref().map_or(&index.name.place, |number| &number.place);
            findings.add(Code::Value, place, format!("min_valid is from 1 to {parts}"), None);
        }
        index_named.entry(&index.name.value).or_insert(instrument.indices.len());
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
                Code::UnknownName,
                &name.place,
                format!("there is no variable {}", name.value),
                did_you_mean(&name.value, known),
            );
            continue;
        };
        if instrument.var(variable).source == Origin::Given {
            let hint = Some("an index is of what is asked, or derived from it".to_owned());
            findings.add(Code::Type, &name.place, format!("{} is no column of the data", name.value), hint);
            continue;
        }
        let mut scores = Vec::new();
        for choice in instrument.var(variable).choices() {
            match score.iter().find(|(option, _)| option.value == choice.name) {
                Some((_, score)) => scores.push((choice.code, *score)),
                None => findings.add(
                    Code::MissingKey,
                    &name.place,
                    format!("there is no score for {} of {}", choice.name, name.value),
                    None,
                ),
            }
        }
        if index.reversed.iter().any(|reversed| reversed.value == name.value) {
            let of = || scores.iter().map(|(_, score)| *score);
            let ends = of().fold(f64::INFINITY, f64::min) + of().fold(f64::NEG_INFINITY, f64::max);
            scores.iter_mut().for_each(|(_, score)| *score = ends - *score);
        }
        all.push((variable, scores));
    }
    // What has no options has been told already.
    if all.iter().any(|(variable, _)| instrument.var(*variable).choices().is_empty()) {
        return all;
    }
    for (option, _) in score {
        if !all.iter().any(|(variable, _)| instrument.var(*variable).choice_named(&option.value).is_some()) {
            findings.add(
                Code::UnknownName,
                &option.place,
                format!("none of its items has the option {}", option.value),
                None,
            );
        }
    }
    all
}
