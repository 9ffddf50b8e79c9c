//! `report.toml` of the small questionnaire: every mistake is told, and every graph that is accepted rests on something that is asked.

#![no_main]

use cati::questionnaire::report::{FILE, compile};
use cati_fuzz::{SMALL, small};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut sources = small();
    sources.insert(FILE.to_owned(), text.to_owned());
    match compile(&sources, &SMALL) {
        Ok(report) => {
            for graph in report.iter().flat_map(|report| &report.graphs) {
                assert!(!graph.shows.variables(&SMALL).is_empty(), "a graph of nothing");
                let pairs = graph.shows.pairs();
                assert!(graph.published.iter().all(|one| pairs.is_empty() || pairs.contains(&(one.of, one.by))));
            }
        }
        Err(mistakes) => {
            assert!(!mistakes.is_empty(), "refused without a word");
            for mistake in mistakes {
                let _ = mistake.to_string();
            }
        }
    }
});
