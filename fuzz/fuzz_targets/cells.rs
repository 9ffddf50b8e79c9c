//! `quotas.csv` of a questionnaire with quotas.

#![no_main]

use cati::questionnaire::{Sources, review};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|csv: &str| {
    let files = [
        ("questionnaire.toml", include_str!("../../tests/cases/health/questionnaire.toml")),
        ("en.ftl", include_str!("../../tests/cases/health/en.ftl")),
        ("da.ftl", include_str!("../../tests/cases/health/da.ftl")),
        ("quotas.csv", csv),
    ];
    let sources: Sources = files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    for found in review::review(&sources).found {
        let _ = found.to_string();
    }
});
