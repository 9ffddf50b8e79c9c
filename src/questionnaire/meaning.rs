//! What an item asks, as a text to compare between versions: its codes, its scale, what is spoken. Filters, instructions and names of sections
//! are no part of it: they change who is asked and how, not what an answer means.

use super::instrument::{Instrument, ItemId, Kind};
use std::fmt::Write;

/// What an item asks in a language. Two versions ask the same where this is the same.
pub fn meaning(instrument: &Instrument, item: ItemId, language: &str) -> String {
    let (variable, unit) = (instrument.var(instrument.item(item).variable), instrument.unit_of(item));
    let written = |key: &str| instrument.texts.written(language, key).unwrap_or_default();
    let mut told = written(&unit.id);
    if unit.battery {
        told.push_str(&written(&variable.name));
    }
    if let Some(scale) = &unit.scale {
        told.push_str(&written(&format!("scale-{scale}")));
    }
    let kind = match &variable.kind {
        Kind::Single(_) => "one".to_owned(),
        Kind::Multiple(_) => "several".to_owned(),
        Kind::Number { min, max } => format!("{min}..{max}"),
        Kind::Information => String::new(),
    };
    // Writing to a text does not fail.
    let _ = write!(told, "\n{kind} {:?} {:?}", variable.dont_know, variable.refused);
    for choice in variable.choices() {
        let (code, name, exclusive) = (choice.code, &choice.name, choice.exclusive);
        let _ = write!(told, "\n{code} {name} {exclusive} {}", written(&choice.text));
    }
    told
}
