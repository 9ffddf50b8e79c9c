//! Texts that cannot be read aloud: too many words without a pause for breath, nothing to read, characters that nobody sees.

use super::filled::Voice;
use crate::questionnaire::diagnostic::{Code, Findings};
use crate::questionnaire::instrument::Variable;
use crate::questionnaire::text::ALWAYS;
use std::collections::BTreeSet;

/// So many words can be read between two pauses.
const MOST_WORDS: usize = 60;

/// Where a reader pauses.
const PAUSES: [char; 7] = ['.', '?', '!', '…', ';', ':', '\u{37e}'];

pub(super) fn look(voice: &Voice<'_>, findings: &mut Findings<'_>) {
    let spoken = spoken(voice);
    let labels = voice.instrument.variables.iter().flat_map(Variable::choices).map(|choice| &choice.text);
    for key in spoken.iter().chain(labels).collect::<BTreeSet<_>>() {
        legible(voice, key, findings);
    }
    for key in spoken {
        let words = voice.variants(&key).iter().map(|text| breath(text)).max().unwrap_or(0);
        if words > MOST_WORDS {
            let message = format!("{key} has {words} words without a pause");
            let hint = format!("at most {MOST_WORDS} can be read in one go: make sentences of it");
            findings.add(Code::NoPause, &voice.place(&key), message, Some(hint));
        }
    }
}

/// Something is there to read, and nothing in it that moves the cursor, turns the line around or is not seen at all.
fn legible(voice: &Voice<'_>, key: &str, findings: &mut Findings<'_>) {
    let unseen = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    for text in voice.variants(key).iter() {
        let told = match text.chars().find(|c| unseen(*c)) {
            Some(c) => format!("{key} has a character that nobody sees: U+{:04X}", u32::from(c)),
            None if text.trim().is_empty() => format!("{key} says nothing"),
            None => continue,
        };
        return findings.add(Code::Value, &voice.place(key), told, None);
    }
}

/// The texts that are read aloud.
fn spoken(voice: &Voice<'_>) -> BTreeSet<String> {
    let instrument = voice.instrument;
    let mut keys: BTreeSet<String> =
        ALWAYS.iter().filter(|(_, _, aloud)| *aloud).map(|(key, ..)| (*key).to_owned()).collect();
    for unit in &instrument.units {
        keys.insert(unit.id.clone());
        keys.extend(unit.scale.as_ref().map(|scale| format!("scale-{scale}")));
        if unit.battery {
            let items = instrument.items.get(unit.items.clone()).unwrap_or_default();
            keys.extend(items.iter().map(|item| instrument.var(item.variable).name.clone()));
        }
    }
    keys.extend(instrument.checks.iter().map(|check| format!("check-{}", check.name)));
    keys.extend(instrument.quotas.iter().map(|quota| format!("wanted-{}", quota.name)));
    keys
}

/// The most words between two pauses.
fn breath(text: &str) -> usize {
    let (mut longest, mut words) = (0, 0);
    for word in text.split_whitespace() {
        words += usize::from(word.chars().any(char::is_alphanumeric));
        longest = longest.max(words);
        // A pause may stand inside quotation marks or brackets; one inside a number is none.
        let end = word.trim_end_matches(|c: char| !c.is_alphanumeric() && !PAUSES.contains(&c));
        if end.ends_with(PAUSES) {
            words = 0;
        }
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::breath;

    #[test]
    fn words_are_counted_from_pause_to_pause() {
        for (text, words) in [
            ("", 0),
            ("one two three", 3),
            ("One two. Three four five?", 3),
            ("one – two", 2),
            ("Prêt\u{202f}? Oui", 1),
            ("Prêt ? Oui, bien sûr", 3),
            ("she said “no.” and went on", 3),
            ("call 0800.123.456 at 7.30 now", 5),
            ("How often do you …", 4),
            ("first: one; second: two", 1),
        ] {
            assert_eq!(breath(text), words, "{text}");
        }
    }
}
