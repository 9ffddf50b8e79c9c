//! A translator's file, brought up to date with the English: nothing is lost, and doing it again changes nothing.

#![no_main]

use cati::questionnaire::translation::{Named, base_language, rewrite};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let english = include_str!("../../tests/cases/small/en.ftl");
    let (base, own) = (Named { name: "en.ftl", source: english }, Named { name: "de.ftl", source: text });
    if let Ok(once) = rewrite("en", base, own, None) {
        let again =
            rewrite("en", base, Named { name: "de.ftl", source: &once.text }, None).expect("what was just written");
        assert_eq!(again.text, once.text);
    }
    let _ = rewrite("en", Named { name: "en.ftl", source: text }, Named { name: "de.ftl", source: english }, None);
    let _ = base_language(text);
});
