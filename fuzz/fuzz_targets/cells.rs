//! `quotas.csv` of a questionnaire with quotas.

#![no_main]

use cati::questionnaire::review;
use cati_fuzz::health;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|csv: &str| {
    let mut sources = health();
    sources.insert("quotas.csv".to_owned(), csv.to_owned());
    for found in review::review(&sources).found {
        let _ = found.to_string();
    }
});
