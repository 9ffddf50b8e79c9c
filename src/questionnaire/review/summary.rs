//! What a questionnaire amounts to, and how long it takes to read aloud.

use super::filled::Voice;
use super::translated::Translated;
use crate::questionnaire::instrument::{Instrument, Source as Origin, Unit};
use serde::Serialize;

/// Characters that are read aloud in a second: an unhurried, clear voice.
const CHARACTERS_A_SECOND: f64 = 14.0;

/// A questionnaire in figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Summary {
    /// Name of the questionnaire.
    pub id: String,
    /// Its version.
    pub version: i64,
    /// Questions, batteries and information screens.
    pub units: usize,
    /// Those among them that count in "unit 7 of 20".
    pub numbered: usize,
    /// Answerable rows and information screens.
    pub items: usize,
    /// Variables that are asked or derived.
    pub variables: usize,
    /// Quota cells.
    pub cells: usize,
    /// Its languages, in the order of the source.
    pub languages: Vec<Spoken>,
}

/// A language of a questionnaire.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Spoken {
    /// Name of the language.
    pub language: String,
    /// Estimated minutes to read everything aloud that can be asked: reading alone, no answers.
    pub minutes: f64,
    /// How far its texts are; none for the language that the others are translated from.
    pub translated: Option<Translated>,
}

impl Summary {
    pub(super) fn of(instrument: &Instrument, voices: &[Voice<'_>], translated: &[(String, Translated)]) -> Self {
        let spoken = |voice: &Voice<'_>| Spoken {
            language: voice.language.to_owned(),
            minutes: minutes(voice),
            translated: translated.iter().find(|(language, _)| language == voice.language).map(|(_, count)| *count),
        };
        Self {
            id: instrument.id.clone(),
            version: instrument.version,
            units: instrument.units.len(),
            numbered: instrument.numbered_units(),
            items: instrument.items.len(),
            variables: instrument.variables.iter().filter(|variable| variable.source != Origin::Given).count(),
            cells: instrument.cells.len(),
            languages: voices.iter().map(spoken).collect(),
        }
    }
}

/// Every unit once, every row, every scale where it is read, and the last words; of variants the longest. To a tenth.
fn minutes(voice: &Voice<'_>) -> f64 {
    let units = voice.instrument.units.iter().map(|unit| characters(voice, unit)).sum::<usize>();
    let all = units + length(voice, "ending-complete");
    (all as f64 / CHARACTERS_A_SECOND / 6.0).round() / 10.0
}

fn characters(voice: &Voice<'_>, unit: &Unit) -> usize {
    let instrument = voice.instrument;
    let scale = unit.scale.as_ref().map_or(0, |scale| length(voice, &format!("scale-{scale}")));
    let stem = length(voice, &unit.id);
    if !unit.battery {
        return stem + scale;
    }
    let rows = unit.items.clone().filter_map(|item| instrument.items.get(item));
    let rows: usize = rows.map(|item| length(voice, &instrument.var(item.variable).name)).sum();
    let read = unit.read_scale.iter().filter(|row| **row <= unit.items.len()).count();
    stem + rows + scale * read
}

fn length(voice: &Voice<'_>, key: &str) -> usize {
    voice.longest(key).map_or(0, |text| text.chars().count())
}
