//! Questions that do not fit the smallest screen: the stem, the row that is asked, the scale, the instructions and some options have to be seen
//! together. How they are laid out is said in `layout`, and drawn as said there.

use super::filled::Voice;
use crate::layout::question::{Question, Row, SMALLEST_GOOD, page};
use crate::layout::{width, wrap};
use crate::questionnaire::diagnostic::{Code, Findings};
use crate::questionnaire::instrument::{Item, Kind};
use std::cmp::Reverse;
use std::collections::HashSet;

/// So many options are seen with their question; longer lists are for choosing from, and scroll.
const MOST_OPTIONS: usize = 6;

pub(super) fn look(voice: &Voice<'_>, findings: &mut Findings<'_>) {
    let (columns, room) = page(SMALLEST_GOOD);
    let (window, instrument) = (SMALLEST_GOOD, voice.instrument);
    let mut cut = HashSet::new();
    for unit in &instrument.units {
        let mut most = 0;
        for item in unit.items.clone().filter_map(|item| instrument.items.get(item)) {
            let text = Longest::of(voice, item, columns);
            let question = text.question();
            most = most.max(question.set(columns, room).lines);
            let widest = question.widest_label(columns);
            for (key, _, label) in text.options.iter().filter(|(_, _, label)| width(label) > widest) {
                if cut.insert(key.clone()) {
                    let message = format!("{key} is {} columns wide and has {widest}", width(label));
                    let hint = Some("shorten it: what is too wide is cut on the screen".to_owned());
                    findings.add(Code::TooLong, &voice.place(key), message, hint);
                }
            }
        }
        if most > room {
            let message =
                format!("{} takes {most} lines and has {room} on a screen of {}×{}", unit.id, window.0, window.1);
            let hint = Some("shorten the question, its instruction or its options".to_owned());
            findings.add(Code::TooLong, &voice.place(&unit.id), message, hint);
        }
    }
}

/// The lines that each item is taken to need on the smallest screen.
#[cfg(test)]
pub(super) fn lines(voice: &Voice<'_>) -> Vec<usize> {
    let (columns, room) = page(SMALLEST_GOOD);
    let lines = |item| Longest::of(voice, item, columns).question().set(columns, room).lines;
    voice.instrument.items.iter().map(lines).collect()
}

/// The texts of an item at their longest.
struct Longest {
    spoken: String,
    row: Option<(String, String)>,
    scale: Option<String>,
    instructions: Vec<String>,
    /// Key, code and label.
    options: Vec<(String, i64, String)>,
    missing: Vec<(i64, String)>,
    several: bool,
}

impl Longest {
    fn of(voice: &Voice<'_>, item: &Item, columns: usize) -> Self {
        let find = |key: &str| {
            let all = voice.variants(key);
            all.iter().max_by_key(|text| (wrap(text, columns).len(), width(text))).cloned()
        };
        let variable = voice.instrument.var(item.variable);
        let unit = &voice.instrument.units[item.unit];
        let mut options: Vec<(String, i64, String)> = Vec::new();
        for choice in variable.choices() {
            options.extend(find(&choice.text).map(|label| (choice.text.clone(), choice.code, label)));
        }
        options.sort_by_key(|(_, code, label)| (Reverse(width(label)), *code));
        options.truncate(MOST_OPTIONS);
        // An answer given before stands beside its row.
        let answer = options.first().map(|(_, _, label)| label.clone()).unwrap_or_default();
        let mut instructions: Vec<String> = find(&format!("{}.instruction", unit.id)).into_iter().collect();
        if unit.battery {
            instructions.extend(find(&format!("{}.instruction", variable.name)));
        }
        let missing = [(variable.dont_know, "dont_know"), (variable.refused, "refused")];
        Self {
            spoken: find(&unit.id).unwrap_or_default(),
            row: find(&variable.name).filter(|_| unit.battery).map(|row| (row, answer)),
            scale: unit.scale.as_ref().and_then(|scale| find(&format!("scale-{scale}"))),
            instructions,
            options,
            missing: missing.into_iter().filter_map(|(code, key)| Some((code?, find(key)?))).collect(),
            several: matches!(variable.kind, Kind::Multiple(_)),
        }
    }

    fn question(&self) -> Question<'_> {
        Question {
            spoken: &self.spoken,
            rows: self.row.iter().map(|(text, answer)| Row { text, answer: Some(answer), current: true }).collect(),
            scale: self.scale.as_deref(),
            instructions: self.instructions.iter().map(String::as_str).collect(),
            options: self.options.iter().map(|(_, code, label)| (*code, label.as_str())).collect(),
            missing: self.missing.iter().map(|(code, label)| (*code, label.as_str())).collect(),
            several: self.several,
        }
    }
}
