//! How fast sample is imported, and how long a station waits for it: 1 million lines, their numbers checked and trusted, in random order; memory;
//! how long a write holds the lock, and the longest time that a neighbour could not write. `cargo bench --bench import`
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench that fails stops, and says why")]
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures and tells")]

mod stand;

use cati::clock::Clock;
use cati::questionnaire::{compile, shipped};
use cati::station::sample::{Lines, Portions, import, rules};
use cati::station::setup::{Setup, create};
use cati::store::{Kind, Store};
use rusqlite::Connection;
use stand::Folder;
use stand::figures::{Durations, ms};
use std::collections::BTreeMap;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Lines in the file, unless `CATI_BENCH_LINES` says otherwise.
const LINES: usize = 1_000_000;

fn main() {
    if let Some(folder) = std::env::var_os("CATI_BENCH_FOLDER") {
        return one(Path::new(&folder), std::env::var_os("CATI_BENCH_TRUSTED").is_some());
    }
    let lines = std::env::var("CATI_BENCH_LINES").ok().and_then(|lines| lines.parse().ok()).unwrap_or(LINES);
    let folder = Folder::new();
    let commits = bare(&folder.path("bare.db"));
    println!("bare commits here: p99 {:.2} ms, longest {:.1} ms", ms(commits.at(0.99)), ms(commits.max()));
    let kinds = [
        ("numbers checked", false, true),
        ("numbers trusted (--e164)", true, true),
        ("numbers trusted, nobody beside it", true, false),
    ];
    for (name, trusted, beside) in kinds {
        let folder = Folder::new();
        write_sample(&folder.path("sample.csv"), lines);
        new_study(&folder.path("study.db"));
        // Each in a process of its own, so that its memory is its own; this one is the neighbour.
        let mut command = std::process::Command::new(std::env::current_exe().unwrap());
        command.env("CATI_BENCH_FOLDER", folder.path(""));
        if trusted {
            command.env("CATI_BENCH_TRUSTED", "1");
        }
        let (over, study) = (AtomicBool::new(false), folder.path("study.db"));
        let (output, waits) = std::thread::scope(|scope| {
            let neighbour = scope.spawn(|| if beside { neighbour(&study, &over) } else { Durations::default() });
            let output = command.output().unwrap();
            over.store(true, Ordering::Relaxed);
            (output, neighbour.join().unwrap())
        });
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        println!("{lines} lines, {name}: {}", String::from_utf8_lossy(&output.stdout).trim());
        if !beside {
            continue;
        }
        println!(
            "  a neighbour writes {} times meanwhile; it waits for the lock p50 {:.2} ms, p99 {:.2} ms, longest {:.1} ms, {} times over 10 ms",
            waits.len(),
            ms(waits.at(0.5)),
            ms(waits.at(0.99)),
            ms(waits.max()),
            waits.iter().filter(|wait| *wait > Duration::from_millis(10)).count()
        );
    }
}

/// Commits of a single row one after the other, with nobody beside them: what the disk alone makes of a write.
fn bare(path: &Path) -> Durations {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (k INTEGER PRIMARY KEY)")
        .unwrap();
    let mut commits = Durations::default();
    for _ in 0..3_000 {
        let begun = Instant::now();
        connection.execute("INSERT INTO t DEFAULT VALUES", []).unwrap();
        commits.add(begun.elapsed());
    }
    commits
}

/// Numbers of five countries in an order that has nothing to do with them.
fn write_sample(path: &Path, lines: usize) {
    let mut file = BufWriter::new(std::fs::File::create(path).unwrap());
    writeln!(file, "phone,country,region,name").unwrap();
    for line in 0..lines {
        let number = line * 7_919 % 1_000_003;
        match line % 5 {
            0 => writeln!(file, "+420{},CZ,,Respondent {line}", 601_000_000 + number),
            1 => writeln!(file, "+44207{:07},UK,UKI,Respondent {line}", 1_000_000 + number),
            2 => writeln!(file, "+49171{:07},DE,,Respondent {line}", 1_000_000 + number),
            3 => writeln!(file, "+336{:08},FR,,Respondent {line}", 12_000_000 + number),
            _ => writeln!(file, "+45{},DK,,Respondent {line}", 40_000_000 + number),
        }
        .unwrap();
    }
    file.flush().unwrap();
}

fn new_study(path: &Path) {
    let sources = shipped::sources();
    let instrument = compile(&sources).unwrap_or_else(|found| panic!("{}", found[0]));
    let setup = Setup {
        kind: Kind::Live,
        organisation: "Polling House".to_owned(),
        contact: "0800 123".to_owned(),
        selection: "whoever".to_owned(),
    };
    create(path, &sources, &instrument, &setup, &Clock::System).expect("a study");
}

/// The import, in a process of its own.
fn one(folder: &Path, trusted: bool) {
    let store = Store::open(&folder.join("study.db")).unwrap();
    let instrument = compile(&shipped::sources()).unwrap_or_else(|found| panic!("{}", found[0]));
    let rules = rules(&instrument, Kind::Live, trusted, BTreeMap::new());
    let run = || {
        let file = std::fs::File::open(folder.join("sample.csv")).unwrap();
        let mut file = Lines::begin(BufReader::with_capacity(256 * 1024, file)).unwrap();
        let begun = Instant::now();
        let (mut early, mut writes, mut last) = (None, Durations::default(), None);
        let tally = import(
            &store,
            &mut file,
            &rules,
            &Portions::default(),
            &Clock::System,
            &mut |progress| {
                if progress.added > 100_000 {
                    early.get_or_insert_with(peak);
                }
                // From write to write of one window there is nothing but a pause of a millisecond and, where nobody is beside it, the hold.
                let now = Instant::now();
                if let Some((read, before)) = last.replace((progress.read, now))
                    && read == progress.read
                {
                    writes.add(now - before);
                }
                true
            },
            &mut |_| Ok(()),
        );
        (tally.unwrap(), begun.elapsed(), early, writes)
    };
    let (tally, took, early, writes) = run();
    let all = tally.added + tally.known + tally.refused;
    let rate = |all: u64, took: Duration| (all as f64 / took.as_secs_f64()).round();
    let (again, again_took, ..) = run();
    assert_eq!(again.added, 0);
    println!(
        "{} lines a second, {} added, {} refused; memory {:.1} MB at the end, {:.1} MB after 100,000; the same file again {} lines a second",
        rate(all, took),
        tally.added,
        tally.refused,
        peak(),
        early.unwrap_or(f64::NAN),
        rate(all, again_took)
    );
    println!(
        "  {} writes; one with the pause before it takes p50 {:.1} ms, p99 {:.1} ms, longest {:.1} ms",
        writes.len(),
        ms(writes.at(0.5)),
        ms(writes.at(0.99)),
        ms(writes.max())
    );
}

/// A station beside it, reduced to what it needs: the write lock, every few milliseconds, tried for without rest until it is had.
fn neighbour(study: &Path, over: &AtomicBool) -> Durations {
    let connection = Connection::open(study).unwrap();
    connection.busy_timeout(Duration::ZERO).unwrap();
    let mut waits = Durations::default();
    while !over.load(Ordering::Relaxed) {
        let begun = Instant::now();
        while connection.execute_batch("BEGIN IMMEDIATE").is_err() {
            std::thread::sleep(Duration::from_micros(50));
        }
        waits.add(begun.elapsed());
        connection.execute_batch("ROLLBACK").unwrap();
        std::thread::sleep(Duration::from_millis(3));
    }
    waits
}

/// The most memory this process had, in megabytes.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(f64::NAN) / 1024.0
}
