//! What must be said of the data wherever they go: that they are from a training study, that robots gave the answers. In all languages of the study,
//! in the interface's words.

use super::dictionary::{Dictionary, Said};
use crate::locale::{Locale, Word};

/// Says something in each of the study's languages.
#[derive(Debug)]
pub(super) struct Voice(Vec<Locale>);

impl Voice {
    pub(super) fn of(dictionary: &Dictionary) -> Self {
        Self(dictionary.languages.iter().map(|language| Locale::new(language)).collect())
    }

    pub(super) fn say(&self, key: &str, words: &[(&str, Word)]) -> Said {
        let texts: Vec<String> = self.0.iter().map(|locale| locale.tr_with(key, words)).collect();
        Said::each(&texts, Clone::clone)
    }
}

/// What must be said of these data; nothing of a live study.
pub(super) fn of(dictionary: &Dictionary) -> Vec<Said> {
    let (voice, about) = (Voice::of(dictionary), &dictionary.about);
    let notices = [(about.training, "document-training"), (about.simulated, "document-simulated")];
    notices.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| voice.say(key, &[])).collect()
}
