//! The race for places: how many decisions a second, and that no cell is ever over. Everybody's facts are random, there are places for half of them,
//! and each decision is what a station does at the verdict, in one write: read the cells, decide, claim; the one before is counted. `cargo bench --bench race`
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench that fails stops, and says why")]
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures and tells")]

mod stand;

use cati::clock::Clock;
use cati::fieldwork::quota::{Admission, decide, lease_until};
use cati::ids::{CellId, InterviewId, Millis};
use cati::store::{ClaimState, Store, StoreError};
use rusqlite::{Connection, params};
use stand::figures::{Durations, ms};
use stand::{Folder, bare, one_interview, roomy};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// Decisions by threads of one process, and how many threads.
const THREADED: (i64, i64) = (980_000, 20);
/// Decisions by processes, and how many processes.
const PROCESSES: (i64, i64) = (20_000, 20);
/// Interviews made by hand begin here.
const FIRST: i64 = 10_000;

fn main() {
    if let Ok(role) = std::env::var("CATI_BENCH_RACE") {
        let mut words = role.splitn(3, ' ');
        let (from, to) = (words.next().unwrap().parse().unwrap(), words.next().unwrap().parse().unwrap());
        race(&Store::open(Path::new(words.next().unwrap())).unwrap(), from, to);
        return;
    }
    let folder = Folder::new();
    let path = folder.path("study.db");
    roomy(&path, 10);
    one_interview(&path);
    prepare(&path, THREADED.0 + PROCESSES.0);
    println!(
        "{:>12}  {:>9}  {:>11}  {:>8}  {:>8}  {:>8}  {:>11}",
        "by", "decisions", "a second", "p50 ms", "p99 ms", "max ms", "bare p50 ms"
    );
    let tell = |by: &str, decisions: i64, took: &Durations, begun: Instant| {
        #[expect(clippy::cast_precision_loss, reason = "a figure to print")]
        let rate = decisions as f64 / begun.elapsed().as_secs_f64();
        let bare = ms(bare::commits(&path, 500).at(0.5));
        println!(
            "{by:>12}  {decisions:>9}  {rate:>11.0}  {:>8.2}  {:>8.2}  {:>8.1}  {bare:>11.3}",
            ms(took.at(0.5)),
            ms(took.at(0.99)),
            ms(took.max())
        );
    };

    let (store, begun) = (Store::open(&path).unwrap(), Instant::now());
    let share = THREADED.0 / THREADED.1;
    let took = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADED.1)
            .map(|thread| {
                let store = store.clone();
                scope.spawn(move || race(&store, FIRST + thread * share, FIRST + (thread + 1) * share))
            })
            .collect();
        threads.into_iter().fold(Durations::default(), |all, thread| all.and(&thread.join().unwrap()))
    });
    tell(&format!("{} threads", THREADED.1), THREADED.0, &took, begun);
    drop(store);

    let (share, from, begun) = (PROCESSES.0 / PROCESSES.1, FIRST + THREADED.0, Instant::now());
    let start = |process: i64| -> Child {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let (first, behind) = (from + process * share, from + (process + 1) * share);
        command.env("CATI_BENCH_RACE", format!("{first} {behind} {}", path.display()));
        command.stdout(Stdio::piped()).spawn().unwrap()
    };
    let children: Vec<Child> = (0..PROCESSES.1).map(start).collect();
    let mut busy = 0;
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "a process failed");
        busy += output.stdout.split(|byte| *byte == b'\n').filter(|line| *line == b"busy").count();
    }
    println!("asked again after ten seconds without the lock: {busy}");
    tell(&format!("{} processes", PROCESSES.1), PROCESSES.0, &Durations::default(), begun);
    tell_overshoot(&path);
}

/// Interviews that are over for nobody: rows to claim for. And targets that leave places for half of them.
fn prepare(path: &Path, interviews: i64) {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch("PRAGMA synchronous = OFF; BEGIN").unwrap();
    connection
        .execute(
            "WITH RECURSIVE n (k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM n WHERE k + 1 < ?1)
             INSERT INTO interview SELECT ?2 + k, case_id, ?2 + k, attempt, staff, station, country, language, version, 'open', NULL, NULL, 0,
                    started_at, NULL, 0 FROM n JOIN interview WHERE interview.id = 1",
            params![interviews, FIRST],
        )
        .unwrap();
    connection
        .execute(
            "UPDATE cell SET target = ?1 / 2 / (SELECT count(*) FROM cell c WHERE c.quota_group = cell.quota_group)",
            [interviews],
        )
        .unwrap();
    connection.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
}

/// Asks for a place for each of these interviews, as a station does.
fn race(store: &Store, from: i64, to: i64) -> Durations {
    let cells = store.read(|tx| tx.cells(Clock::System.now())).unwrap();
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for cell in &cells {
        match groups.iter_mut().find(|(group, _)| *group == cell.group) {
            Some((_, keys)) => keys.push(&cell.key),
            None => groups.push((&cell.group, vec![&cell.key])),
        }
    }
    let (mut took, mut held) = (Durations::default(), None::<(InterviewId, Vec<CellId>)>);
    for id in from..to {
        // Random enough, and the same in every run.
        let place = |keys: &[&str], salt: u64| {
            let mixed = (id.unsigned_abs() ^ salt)
                .wrapping_mul(0x9E37_79B9_7F4A_7C15)
                .rotate_left(31)
                .wrapping_mul(0xD6E8_FEB8_6659_FD93);
            keys[usize::try_from(mixed >> 33).unwrap() % keys.len()].to_owned()
        };
        let asked: Vec<(String, Option<String>)> = groups
            .iter()
            .zip(1..)
            .map(|((group, keys), salt)| ((*group).to_owned(), Some(place(keys, salt))))
            .collect();
        let begun = Instant::now();
        let ask = || {
            store.write(|tx| {
                let now: Millis = tx.instant(Clock::System.now())?;
                // Who was admitted before is a complete by now, so that counting is raced for too, and there are as many holds as stations.
                if let Some((before, cells)) = &held {
                    tx.claim(*before, cells, ClaimState::Counted, now)?;
                }
                let states = tx.group_states(&asked, Some(InterviewId(id)), now)?;
                if decide(&states).verdict != Admission::Admitted {
                    return Ok(None);
                }
                let cells: Vec<CellId> = states.iter().filter_map(|state| state.cell.map(|cell| cell.cell)).collect();
                tx.claim(InterviewId(id), &cells, ClaimState::Held { until: lease_until(now) }, now)?;
                Ok::<_, StoreError>(Some((InterviewId(id), cells)))
            })
        };
        // Processes that never rest starve one another of the lock: whoever waited for ten seconds in vain asks again.
        let mut taken = ask();
        while taken == Err(StoreError::Busy) {
            println!("busy");
            taken = ask();
        }
        held = taken.unwrap();
        took.add(begun.elapsed());
    }
    took
}

fn tell_overshoot(path: &Path) {
    let store = Store::open(path).unwrap();
    let cells = store.read(|tx| tx.cells(Clock::System.now())).unwrap();
    let over: i64 = cells.iter().map(|cell| (cell.state.counted + cell.state.held - cell.state.target).max(0)).sum();
    let taken: i64 = cells.iter().map(|cell| cell.state.counted + cell.state.held).sum();
    let full = cells.iter().filter(|cell| cell.state.counted + cell.state.held == cell.state.target).count();
    println!("places taken {taken}, cells {} of which {full} full, places given beyond a target: {over}", cells.len());
    assert_eq!(over, 0);
}
