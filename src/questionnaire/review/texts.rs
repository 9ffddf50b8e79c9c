//! The texts of the languages beside each other: the same attributes, the same variables said. And that no text looks ahead to what is asked
//! later. Whether each text is there at all is found by the compiler.

use crate::questionnaire::compile::{self, Draft, known_after};
use crate::questionnaire::diagnostic::{Code, Findings, Place};
use crate::questionnaire::instrument::Instrument;
use crate::questionnaire::text::{Message, by_key, reached};
use std::collections::{BTreeSet, HashMap};

pub(super) fn look(draft: &Draft, findings: &mut Findings<'_>) {
    let limits = limits(&draft.instrument);
    for (language, messages) in &draft.texts {
        let file = format!("{language}.ftl");
        let known = by_key(messages);
        for message in messages {
            looks_ahead(&draft.instrument, &file, message, &known, &limits, findings);
        }
    }
    // The first language is the one that the others are compared with, if its file could be read.
    let Some(first) = draft.source.languages.first() else { return };
    let Some(((base, texts), others)) = draft.texts.split_first().filter(|((name, _), _)| *name == first.value) else {
        return;
    };
    let in_base = by_key(texts);
    for (language, messages) in others {
        let file = format!("{language}.ftl");
        let known = by_key(messages);
        attributes(base, &in_base, &file, messages, &known, findings);
        for message in messages {
            if let Some(same) = in_base.get(message.key.as_str()).filter(|_| !message.key.starts_with('-')) {
                let (here, there) = (shown(message, &known), shown(same, &in_base));
                // What is not known at all has been told.
                let all_known = here.union(&there).all(|name| compile::known(&draft.instrument, &message.key, name));
                if !all_known {
                    continue;
                }
                differ(base, &file, message, &here, &there, findings);
            }
        }
    }
}

fn place(file: &str, message: &Message) -> Place {
    let length = message.key.rsplit('.').next().map_or(1, str::len);
    Place { file: file.to_owned(), span: message.at..message.at + length }
}

/// The variables a text says, itself or through others.
fn shown<'m>(message: &'m Message, known: &HashMap<&str, &'m Message>) -> BTreeSet<&'m str> {
    reached(message, known).into_iter().flat_map(|part| &part.shown).map(String::as_str).collect()
}

fn differ(
    base: &str,
    file: &str,
    message: &Message,
    here: &BTreeSet<&str>,
    there: &BTreeSet<&str>,
    findings: &mut Findings<'_>,
) {
    let list = |names: Vec<&&str>| names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
    let (left_out, added) = (list(there.difference(here).collect()), list(here.difference(there).collect()));
    let key = &message.key;
    let what = match (left_out.is_empty(), added.is_empty()) {
        (true, true) => return,
        (false, true) => format!("{key} does not say {left_out}, which {base}.ftl says"),
        (true, false) => format!("{key} says {added}, which {base}.ftl does not say"),
        (false, false) => format!("{key} says {added} where {base}.ftl says {left_out}"),
    };
    let hint = "all languages say the same; what only chooses between variants may differ";
    findings.add(Code::Placeables, &place(file, message), what, Some(hint.to_owned()));
}

/// An instruction or a short form that the base language has is there in every language, and the other way round.
fn attributes(
    base: &str,
    in_base: &HashMap<&str, &Message>,
    file: &str,
    messages: &[Message],
    known: &HashMap<&str, &Message>,
    findings: &mut Findings<'_>,
) {
    let owner = |key: &str| key.split_once('.').map(|(owner, _)| owner.to_owned());
    for (key, _) in in_base.iter().filter(|(key, _)| !known.contains_key(*key)) {
        if let Some(own) = owner(key).and_then(|owner| known.get(owner.as_str()).copied()) {
            let message = format!("there is no text {key}, which {base}.ftl has");
            findings.add(Code::MissingText, &place(file, own), message, None);
        }
    }
    for message in messages.iter().filter(|message| !in_base.contains_key(message.key.as_str())) {
        if owner(&message.key).is_some_and(|owner| in_base.contains_key(owner.as_str())) {
            let what = format!("there is a text {}, which {base}.ftl does not have", message.key);
            findings.add(Code::SuperfluousText, &place(file, message), what, None);
        }
    }
}

/// The item before which everything that a text says or looks at must be asked, for texts that belong to an item.
fn limits(instrument: &Instrument) -> HashMap<String, usize> {
    let mut limits = HashMap::new();
    for unit in &instrument.units {
        let rotated = instrument.sections.get(unit.section).filter(|section| section.rotate);
        let section = rotated.and_then(|section| Some(instrument.units.get(section.units.start)?.items.start));
        let first = section.unwrap_or(unit.items.start);
        for key in [unit.id.clone(), format!("{}.instruction", unit.id)] {
            limits.insert(key, first);
        }
        for item in unit.items.clone() {
            let Some(variable) = instrument.items.get(item).map(|item| instrument.var(item.variable)) else { continue };
            let limit = if section.is_some() || unit.rotate { first } else { item };
            if unit.battery {
                limits.insert(variable.name.clone(), limit);
                limits.insert(format!("{}.instruction", variable.name), limit);
            }
            if unit.scale.is_none() {
                limits.extend(variable.choices().iter().map(|choice| (choice.text.clone(), limit)));
            }
        }
    }
    limits
}

fn looks_ahead(
    instrument: &Instrument,
    file: &str,
    message: &Message,
    known: &HashMap<&str, &Message>,
    limits: &HashMap<String, usize>,
    findings: &mut Findings<'_>,
) {
    let Some(limit) = limits.get(&message.key) else { return };
    let all: BTreeSet<&String> = reached(message, known).into_iter().flat_map(|part| &part.variables).collect();
    for name in all {
        let variable =
            instrument.variable(name).or_else(|| instrument.variable(name.strip_suffix("_label").unwrap_or_default()));
        if variable.and_then(|variable| known_after(instrument, variable)).is_some_and(|after| after.0 >= *limit) {
            let what = format!("{} uses ${name}, which is not asked before this", message.key);
            findings.add(Code::ForwardReference, &place(file, message), what, None);
        }
    }
}
