//! Every text there must be, in every language, and none that nobody says. What a text sounds like is for people to judge.

use super::Sources;
use crate::questionnaire::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::questionnaire::instrument::{Instrument, Kind, Source as Origin};
use crate::questionnaire::report;
use crate::questionnaire::source::Source;
use crate::questionnaire::text::ALWAYS;
use crate::questionnaire::text::Message;
use std::collections::BTreeSet;

/// Words known in every text beside the variables.
const FILLS: [&str; 4] = ["organisation", "contact", "interviewer", "minutes"];

/// With so many superfluous texts a file is another's, and no hint helps.
const MOST_HINTS: usize = 100;

/// Loads all languages and tells what is missing, unreadable, superfluous or unknown in them; gives the texts as they stand there.
pub(super) fn load(
    source: &Source,
    sources: &Sources,
    instrument: &mut Instrument,
    findings: &mut Findings<'_>,
) -> Vec<(String, Vec<Message>)> {
    let (mut needed, mut optional) = keys(source, instrument);
    let (must, may) = report::texts(sources);
    needed.extend(must);
    optional.extend(may);
    let (mut all, mut hints) = (Vec::new(), 0);
    for language in &source.languages {
        let file = format!("{}.ftl", language.value);
        let place = |at: usize, length: usize| Place { file: file.clone(), span: at..at + length };
        let Some(text) = sources.get(&file) else {
            findings.add(Code::MissingFile, &language.place, format!("there is no {file}"), None);
            continue;
        };
        let messages = match instrument.texts.add(&language.value, text) {
            Ok(messages) => messages,
            Err(errors) => {
                for (at, error) in errors {
                    findings.add(Code::Fluent, &place(at, 1), error, None);
                }
                continue;
            }
        };
        for key in &needed {
            if !instrument.texts.has(&language.value, key) {
                // A translation quotes what is missing in it at its place.
                let at = text.find(&format!("| {key} =")).map_or(text.len(), |at| at + 2);
                let width = if at < text.len() { key.len() } else { 0 };
                findings.add(Code::MissingText, &place(at, width), format!("there is no text {key}"), None);
            }
        }
        let said_by_others: BTreeSet<&String> = messages.iter().flat_map(|message| &message.parts).collect();
        let first = source.languages.first().is_some_and(|first| first.value == language.value);
        for message in &messages {
            let here = place(message.at, message.key.rsplit('.').next().map_or(1, str::len));
            let term = message.key.starts_with('-') || said_by_others.contains(&message.key);
            if !term && !needed.contains(&message.key) && !optional.contains(&message.key) {
                hints += 1;
                let known = needed.iter().chain(&optional).map(String::as_str);
                let hint = (hints <= MOST_HINTS).then(|| did_you_mean(&message.key, known)).flatten();
                let what = format!("nobody says {}", message.key);
                // A translator keeps what the questionnaire does not need any more.
                if first {
                    findings.add(Code::SuperfluousText, &here, what, hint);
                } else {
                    findings.remark(Code::SuperfluousText, &here, what, hint);
                    continue;
                }
            }
            for variable in message.variables.iter().filter(|_| !term) {
                if !known(instrument, &message.key, variable) {
                    let names = instrument.variables.iter().map(|variable| variable.name.as_str()).chain(FILLS);
                    findings.add(
                        Code::UnknownName,
                        &here,
                        format!("{} uses ${variable}, which is not known", message.key),
                        did_you_mean(variable, names),
                    );
                }
            }
            for function in &message.functions {
                findings.add(
                    Code::UnknownName,
                    &here,
                    format!("{} calls {function}(), which there is not", message.key),
                    None,
                );
            }
            if message.endless {
                findings.add(Code::Value, &here, format!("{} is made of itself", message.key), None);
            }
            for part in &message.parts {
                if !instrument.texts.has(&language.value, part) {
                    findings.add(
                        Code::UnknownName,
                        &here,
                        format!("{} is made of {part}, which is not there", message.key),
                        None,
                    );
                }
            }
        }
        all.push((language.value.clone(), messages));
    }
    all
}

pub(in crate::questionnaire) fn known(instrument: &Instrument, key: &str, name: &str) -> bool {
    FILLS.contains(&name)
        || (key == "another-adult" && name == "wanted")
        || instrument.variable(name).is_some()
        || name.strip_suffix("_label").is_some_and(|variable| instrument.variable(variable).is_some())
}

/// The keys that must be there, and those that may.
fn keys(source: &Source, instrument: &Instrument) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut needed: BTreeSet<String> = ALWAYS.iter().map(|(key, ..)| (*key).to_owned()).collect();
    let mut optional = BTreeSet::new();
    let mut may = |key: &str| optional.extend(["instruction", "short"].map(|attribute| format!("{key}.{attribute}")));
    for unit in &instrument.units {
        needed.insert(unit.id.clone());
        may(&unit.id);
        needed.extend(unit.scale.as_ref().map(|scale| format!("scale-{scale}")));
        if unit.battery {
            for item in unit.items.clone() {
                let name = &instrument.var(instrument.items[item].variable).name;
                needed.insert(name.clone());
                may(name);
            }
        }
    }
    for variable in &instrument.variables {
        if matches!(variable.kind, Kind::Single(_) | Kind::Multiple(_)) && variable.source != Origin::Given {
            needed.extend(variable.choices().iter().map(|choice| choice.text.clone()));
        }
        if matches!(variable.source, Origin::Derived(_)) {
            optional.insert(format!("{}.short", variable.name));
            optional.insert(variable.name.clone());
            if let Some(choice) = variable.choices().first() {
                optional.extend(choice.text.strip_suffix(&format!("-{}", choice.name)).map(str::to_owned));
            }
        }
    }
    needed.extend(instrument.sections.iter().map(|section| format!("section-{}", section.id)));
    needed.extend(source.checks.iter().map(|check| format!("check-{}", check.name.value)));
    needed.extend(instrument.quotas.iter().map(|quota| format!("wanted-{}", quota.name)));
    // Of a scale that nothing uses yet.
    for scale in &source.scales {
        let name = &scale.name.value;
        optional.insert(format!("scale-{name}"));
        optional.extend(scale.options.iter().map(|option| format!("scale-{name}-{}", option.name.value)));
    }
    optional.extend(instrument.indices.iter().map(|index| format!("index-{}", index.name)));
    optional.extend(instrument.countries.iter().map(|country| format!("country-{}", country.name)));
    (needed, optional)
}
