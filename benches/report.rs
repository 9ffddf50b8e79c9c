//! How long the full report takes: 5,000 completes of the shipped questionnaire, held by robots, from the file to the bytes of the page; beside it, in the
//! same run, the reading of the same rows alone. `cargo bench --bench report`
#![expect(clippy::expect_used, reason = "a bench that fails stops, and says why")]
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures and tells")]
#![expect(clippy::panic, reason = "what the benches share")]

mod stand;

use cati::export::report::html;
use cati::locale::Locale;
use cati::questionnaire::{compile, respondents, shipped};
use cati::simulate::{Ground, Model, Plan, threads};
use cati::station::report::report;
use cati::station::results::Results;
use cati::store::Store;
use stand::figures::{median, ms};
use stand::{Folder, roomy};
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

/// Completes of the study.
const COMPLETES: u32 = 5_000;
/// How often each is measured; the median counts.
const TIMES: usize = 9;
/// What the report may take, in milliseconds.
const MOST: f64 = 500.0;

fn main() {
    let folder = Folder::new();
    let path = folder.path("study.db");
    roomy(&path, 4_000);
    let sources = shipped::sources();
    let instrument = compile(&sources).expect("the shipped questionnaire");
    let robots = respondents::compile(&sources, &instrument).expect("its respondents");
    let store = Store::open(&path).expect("a study");
    let ground = Ground::of(&store).expect("a training study");
    let plan = Plan { interviews: i64::from(COMPLETES), stations: 4, seed: 7, pace: None, crashes: 0.0, days: None };
    threads(&store, &Model::new(robots, Arc::new(instrument)), &plan, &ground, |_| true).expect("interviews");
    let (mut reading, mut whole, mut bytes) = (Vec::new(), Vec::new(), 0);
    for _ in 0..TIMES {
        let begun = Instant::now();
        let found = Results::read(&store, &[], false).expect("results");
        reading.push(ms(begun.elapsed()));
        assert_eq!(black_box(&found).interviews.len(), COMPLETES as usize);
        let begun = Instant::now();
        let found = report(&store, None).expect("a report");
        bytes = black_box(html(&found, &Locale::new("en"))).len();
        whole.push(ms(begun.elapsed()));
    }
    let (reading, whole) = (median(reading), median(whole));
    println!(
        "{COMPLETES} completes: the rows, weights and indices read {reading:.0} ms, the whole report {whole:.0} ms"
    );
    println!("that is {:.1} times the reading, {:.0} ms more; {} kB", whole / reading, whole - reading, bytes / 1024);
    println!("{}: at most {MOST:.0} ms", if whole <= MOST { "kept" } else { "NOT KEPT" });
}
