//! The supervisor's terminal beside a call centre at work: a file of 1 million cases and 100,000 completes, 200 stations of one process. First what a
//! picture costs, with its longest read transaction and the size of the WAL; then interviewers' answers with three monitors and without,
//! interleaved.
#![expect(clippy::expect_used, clippy::panic, reason = "a bench that fails stops, and says why")]
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures and tells")]

mod stand;

use cati::clock::Clock;
use cati::station::Station;
use cati::station::monitor::Monitor;
use cati::station::view::{Action, View};
use cati::store::Store;
use stand::figures::{Durations, median, ms};
use stand::{Folder, is_answer, large, next};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const STATIONS: usize = 200;
const MONITORS: usize = 3;
/// Seconds of one round.
const ROUND: u64 = 10;
const ROUNDS: usize = 5;
/// Answers a second of all stations together.
const RATE: u32 = 50;
/// As the terminal does it.
const REFRESH: Duration = Duration::from_secs(2);

fn main() {
    let folder = Folder::new();
    let path = large::copy(&folder);
    let store = Store::open(&path).expect("a study");
    let first = Station::open(store.clone(), Clock::System, false, "bench").expect("a station");
    let mut seats: Vec<(Station, View)> = (0..STATIONS)
        .map(|number| {
            let mut station = first.beside(Clock::System, &format!("desk-{number}"));
            let mut view = station.act(Action::SignIn(format!("Robot {number}"))).expect("signed in");
            while !is_answer(&next(&view)) {
                view = station.act(next(&view)).expect("taken");
            }
            (station, view)
        })
        .collect();
    println!("{STATIONS} stations, {} completes, {RATE} answers a second", large::COMPLETES);
    first_picture(&path);
    let (mut bare, mut watched) = (Vec::new(), Vec::new());
    let mut pictures = Durations::default();
    for _ in 0..ROUNDS {
        bare.push(round(&mut seats, &path, 0).0);
        let (p99, work) = round(&mut seats, &path, MONITORS);
        watched.push(p99);
        pictures = pictures.and(&work);
    }
    println!(
        "picture beside them: {} of them, p50 {:.1} ms, longest {:.1} ms",
        pictures.len(),
        ms(pictures.at(0.5)),
        ms(pictures.max())
    );
    let (bare, watched) = (median(bare), median(watched));
    println!(
        "answers, p99 of {ROUNDS} rounds, median: {:.2} ms without, {:.2} ms with {MONITORS} monitors",
        bare, watched
    );
    let wal = std::fs::metadata(path.with_file_name("large.db-wal")).map_or(0, |file| file.len());
    println!("WAL at the end: {} kB", wal / 1024);
    for (station, _) in &mut seats {
        station.act(Action::HangUp).expect("put aside");
    }
}

/// What it takes to begin on a large file, and what a picture costs once it is known.
fn first_picture(path: &Path) {
    let store = Store::open_read_only(path).expect("a study");
    let mut monitor = Monitor::open(store, Clock::System, "Europe/Prague", None).expect("a monitor");
    let begun = Instant::now();
    let picture = monitor.look().expect("looked").expect("a picture");
    println!(
        "first picture: {:.0} ms in {} reads, longest read {} ms; {} interviewers, {} calls",
        ms(begun.elapsed()),
        monitor.reads().0,
        monitor.reads().1,
        picture.interviewers.len(),
        picture.whole.calls.all
    );
}

/// A round: every station answers in its turn, at a rate that does not wait for them; the monitors look every two seconds. The p99 of the answers, and
/// how long each picture took.
fn round(seats: &mut [(Station, View)], path: &Path, monitors: usize) -> (f64, Durations) {
    let (over, ready) = (AtomicBool::new(false), std::sync::Barrier::new(monitors + 1));
    std::thread::scope(|scope| {
        let watching: Vec<_> = (0..monitors)
            .map(|_| {
                let (over, ready) = (&over, &ready);
                scope.spawn(move || {
                    let store = Store::open_read_only(path).expect("a study");
                    let mut monitor = Monitor::open(store, Clock::System, "Europe/Prague", None).expect("a monitor");
                    monitor.look().expect("looked");
                    ready.wait();
                    let mut took = Durations::default();
                    while !over.load(Ordering::Relaxed) {
                        std::thread::sleep(REFRESH);
                        let begun = Instant::now();
                        monitor.look().expect("looked");
                        took.add(begun.elapsed());
                    }
                    (took, monitor.reads().1)
                })
            })
            .collect();
        ready.wait();
        let (begun, gap) = (Instant::now(), Duration::from_secs(1) / RATE);
        let mut answers = Durations::default();
        for (turn, at) in (0_u32..).zip((0..).map(|seat| seat % STATIONS)) {
            let due = gap * turn;
            if due > Duration::from_secs(ROUND) {
                break;
            }
            if let Some(early) = due.checked_sub(begun.elapsed()) {
                std::thread::sleep(early);
            }
            let (station, view) = &mut seats[at];
            let action = next(view);
            let counts = is_answer(&action);
            *view = station.act(action).expect("taken");
            if counts {
                // From when it was due: who waits for another waits too.
                answers.add(begun.elapsed().saturating_sub(due));
            }
        }
        over.store(true, Ordering::Relaxed);
        let mut took = Durations::default();
        let mut longest = 0;
        for watching in watching {
            let (own, read) = watching.join().unwrap_or_else(|_| panic!("a monitor"));
            took = took.and(&own);
            longest = longest.max(read);
        }
        if monitors > 0 {
            println!("  longest read transaction, first pictures included: {longest} ms");
        }
        (ms(answers.at(0.99)), took)
    })
}
