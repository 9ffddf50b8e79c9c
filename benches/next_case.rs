//! How long the hand-out of a case takes beyond a commit of the same line: one station and fifty, files of 1 million and of 10 million cases.
//! With one station it is alternated with bare commits into the same file, with fifty with writes of one row. Fifty come first all at once, the wait
//! for the lock in every figure; then each waits for its turn before its time is taken, so that the wait is counted apart. `cargo bench --bench next_case [million | ten]`; the file of 10 million is kept.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench that fails stops, and says why")]
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures and tells")]

mod stand;

use cati::clock::Clock;
use cati::station::Station;
use cati::station::view::{Action, Page};
use cati::store::{Store, StoreError};
use stand::bare::Bare;
use stand::figures::{Durations, ms};
use stand::{Folder, station};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Barrier, Mutex};
use std::time::{Duration, Instant};

/// Hand-outs in a run.
const HAND_OUTS: usize = 2_000;
/// Stations that work at once.
const STATIONS: usize = 50;

fn main() {
    let named = |name: &str| std::env::args().any(|argument| argument == name);
    let all = !named("million") && !named("ten");
    println!(
        "hand-out of the next case, {HAND_OUTS} a run; its p50 and p99, those of a write beside it, and the differences"
    );
    println!(
        "{:>16}  {:>8}  {:>8}  {:>8}  {:>9}  {:>9}  {:>8}  {:>8}  {:>8}  {:>7}",
        "cases", "stations", "p50 ms", "p99 ms", "write p50", "write p99", "diff p50", "diff p99", "longest", "failed"
    );
    let folder = Folder::new();
    for (name, cases) in [("million", stand::large::CASES), ("ten", 10 * stand::large::CASES)] {
        if all || named(name) {
            let path = stand::large::copy_of(&folder, cases);
            // Brought up to date once, not by the first of fifty.
            drop(Store::open(&path).expect("a study"));
            line(cases, 1, &alone(&path));
            line(cases, STATIONS, &crowd(&path, None));
            line(cases, STATIONS, &crowd(&path, Some(&Mutex::new(Durations::default()))));
            std::fs::remove_file(&path).expect("removed");
        }
    }
}

#[derive(Default)]
struct Run {
    given: Durations,
    beside: Durations,
    failed: usize,
}

fn line(cases: i64, stations: usize, run: &Run) {
    let difference = |share: f64| ms(run.given.at(share)) - ms(run.beside.at(share));
    println!(
        "{cases:>16}  {stations:>8}  {:>8.3}  {:>8.3}  {:>9.3}  {:>9.3}  {:>8.3}  {:>8.3}  {:>8.3}  {:>7}",
        ms(run.given.at(0.5)),
        ms(run.given.at(0.99)),
        ms(run.beside.at(0.5)),
        ms(run.beside.at(0.99)),
        difference(0.5),
        difference(0.99),
        ms(run.given.max()),
        run.failed,
    );
}

/// Takes the next case, and lets it come to something: a number that does not exist, so that there is always another.
fn hand_out(station: &mut Station, run: &mut Run) -> Option<i64> {
    let begun = Instant::now();
    let view = station.act(Action::NextCall);
    run.given.add(begun.elapsed());
    let case = view.ok().filter(|view| matches!(view.page, Page::Call(_))).and_then(|view| view.frame.case);
    run.failed += usize::from(case.is_none());
    case.map(|case| case.0)
}

fn done(station: &mut Station, turn: usize) {
    let id = ["no_answer", "busy", "disconnected", "machine"][turn % 4];
    station.act(Action::Outcome { id, note: None, appointment: None }).expect("an outcome");
}

fn alone(path: &Path) -> Run {
    let mut station = station(Store::open(path).expect("a study"), "Ann");
    let (mut bare, mut run) = (Bare::new(path), Run::default());
    for turn in 0..HAND_OUTS {
        hand_out(&mut station, &mut run);
        run.beside.add(bare.commit());
        done(&mut station, turn);
    }
    station.act(Action::SignOut).expect("signed out");
    run
}

/// Fifty at once; with a turn to wait for, in which they also leave how long they waited.
fn crowd(path: &Path, turns: Option<&Mutex<Durations>>) -> Run {
    let store = Store::open(path).expect("a study");
    let first = stand::unsigned(store.clone());
    let (begin, held, all) = (Barrier::new(STATIONS), Mutex::new(BTreeSet::new()), Mutex::new(Run::default()));
    std::thread::scope(|scope| {
        for number in 0..STATIONS {
            let (mut station, store) = (first.beside(Clock::System, "bench"), store.clone());
            let (begin, held, all) = (&begin, &held, &all);
            scope.spawn(move || {
                station.act(Action::SignIn(format!("Station {number}"))).expect("signed in");
                begin.wait();
                let mut run = Run::default();
                for turn in 0..HAND_OUTS / STATIONS {
                    let came = Instant::now();
                    let mut mine = turns.map(|turns| turns.lock().unwrap());
                    if let Some(waits) = &mut mine {
                        waits.add(came.elapsed());
                    }
                    if let Some(case) = hand_out(&mut station, &mut run) {
                        assert!(held.lock().unwrap().insert(case), "two stations hold case {case}");
                        let begun = Instant::now();
                        store
                            .write(|tx| tx.set_setting(&format!("bench {number}"), &turn.to_string()))
                            .unwrap_or_else(|error: StoreError| panic!("{error}"));
                        run.beside.add(begun.elapsed());
                        assert!(held.lock().unwrap().remove(&case));
                        done(&mut station, turn);
                    }
                    drop(mine);
                    std::thread::sleep(Duration::from_millis(2));
                }
                station.act(Action::SignOut).expect("signed out");
                let mut all = all.lock().unwrap();
                all.given = std::mem::take(&mut all.given).and(&run.given);
                all.beside = std::mem::take(&mut all.beside).and(&run.beside);
                all.failed += run.failed;
            });
        }
    });
    if let Some(turns) = turns {
        let waits = turns.lock().unwrap();
        println!("each in its turn; waits apart: p50 {:.1} ms, p99 {:.1} ms", ms(waits.at(0.5)), ms(waits.at(0.99)));
    }
    all.into_inner().unwrap()
}
