//! Steps of scales: options that sound the same, and indices over items that are answered on different scales.

use super::filled::Voice;
use crate::questionnaire::compile::Draft;
use crate::questionnaire::diagnostic::{Code, Findings};
use crate::questionnaire::expr::possible::{Possible, Trial};
use crate::questionnaire::instrument::{Choice, Instrument, Kind};
use std::collections::{HashMap, HashSet};

pub(super) fn look(draft: &Draft, voices: &[Voice<'_>], findings: &mut Findings<'_>) {
    voices.iter().for_each(|voice| labels(&draft.instrument, voice, findings));
    indices(draft, findings);
}

/// No two options that can be offered together have the same label.
fn labels(instrument: &Instrument, voice: &Voice<'_>, findings: &mut Findings<'_>) {
    let mut trial = Trial::new(&instrument.variables);
    let mut looked_at = HashSet::new();
    for variable in &instrument.variables {
        let choices = variable.choices();
        // A scale is looked at once, however many items have it.
        if choices.first().is_none_or(|first| !looked_at.insert(first.text.as_str())) {
            continue;
        }
        let mut heard: HashMap<String, Vec<&Choice>> = HashMap::new();
        for choice in choices {
            let Some(label) = voice.longest(&choice.text) else { continue };
            let same = heard.entry(label.trim().to_lowercase()).or_default();
            let filters = |other: &&Choice| -> Vec<_> { other.filter.iter().chain(&choice.filter).cloned().collect() };
            let together = |other: &&&Choice| trial.all_possible(&filters(other)) != Possible::Never;
            if let Some(other) = same.iter().find(together) {
                let message = format!("{} sounds the same as {}: {}", choice.text, other.text, label.trim());
                let hint = Some("nobody could tell the two options apart".to_owned());
                findings.add(Code::SameLabel, &voice.place(&choice.text), message, hint);
            }
            same.push(choice);
        }
    }
}

/// The items of an index are answered on scales with the same number of steps.
fn indices(draft: &Draft, findings: &mut Findings<'_>) {
    let instrument = &draft.instrument;
    for index in &draft.source.indices {
        let mut first: Option<(&str, usize)> = None;
        for name in index.items.iter().flatten() {
            let Some(variable) = instrument.variable(&name.value).map(|variable| instrument.var(variable)) else {
                continue;
            };
            if !matches!(variable.kind, Kind::Single(_)) {
                let message = format!("{} is not a single choice, and has no steps to score", name.value);
                findings.add(Code::Type, &name.place, message, None);
                continue;
            }
            let steps = variable.choices().len();
            match first {
                None => first = Some((&name.value, steps)),
                Some((other, others)) if others != steps => {
                    let message = format!("{} has {steps} steps, {other} has {others}", name.value);
                    let hint = format!("the items of the index {} are answered on the same steps", index.name.value);
                    findings.add(Code::DifferentSteps, &name.place, message, Some(hint));
                }
                Some(_) => {}
            }
        }
    }
}
