//! A Fluent file: as the questionnaire's English, and as a translation of the English it has.

#![no_main]

use cati::questionnaire::{Sources, review, translation};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let english = include_str!("../../tests/cases/small/en.ftl");
    let toml = include_str!("../../tests/cases/small/questionnaire.toml");
    let files = [("questionnaire.toml", toml), ("en.ftl", text), ("de.ftl", english)];
    let sources: Sources = files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let reviewed = review::review(&sources);
    if let Some(instrument) = reviewed.instrument {
        for key in text.lines().filter_map(|line| line.split([' ', '=']).next()) {
            let _ = instrument.texts.say("en", key, &|_| None);
        }
    }
    let _ = translation::states("en", english, text);
    let _ = translation::states("en", text, english);
});
