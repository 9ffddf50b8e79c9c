//! `respondents.toml` of the small questionnaire, behind a form feed `population.csv`: every mistake is told; robots of whatever is accepted hold
//! interviews at a station.

#![no_main]

use cati::questionnaire::respondents::{FILE, compile};
use cati::simulate::{Ground, Model, Plan, threads};
use cati_fuzz::{SMALL, small, study};
use libfuzzer_sys::fuzz_target;
use std::sync::Arc;

fuzz_target!(|text: &str| {
    let (toml, population) = text.split_once('\u{c}').map_or((text, None), |(toml, csv)| (toml, Some(csv)));
    let mut sources = small();
    sources.insert(FILE.to_owned(), toml.to_owned());
    sources.extend(population.map(|csv| ("population.csv".to_owned(), csv.to_owned())));
    let respondents = match compile(&sources, &SMALL) {
        Ok(respondents) => respondents,
        Err(mistakes) => {
            assert!(!mistakes.is_empty(), "refused without a word");
            for mistake in mistakes {
                let _ = mistake.to_string();
            }
            return;
        }
    };
    let model = Model::new(respondents, Arc::clone(&SMALL));
    let store = study();
    let ground = Ground::of(&store).expect("a training study");
    // A call is cut off now and then, so that an interview goes on after it.
    let plan = Plan { interviews: 3, stations: 1, seed: 7, pace: None, crashes: 0.2, days: None };
    threads(&store, &model, &plan, &ground, |_| true).expect("robots that go on");
});
