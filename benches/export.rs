//! How long an export of 1 million completes takes in each format beside a plain SELECT of the same rows in the same run, with the time of processors that
//! both took (on a busy machine the fairer figure of work, though not of waiting) and the most memory it needed;
//! and how long a labelled file of 10,000. `cargo bench --bench export`
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench that fails stops, and says why")]
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures and tells")]

#[path = "../tests/it/support/outside.rs"]
#[allow(dead_code, reason = "written for the tests")]
mod outside;
mod stand;

use cati::questionnaire::instrument::{Instrument, Kind, Source, Variable};
use cati::questionnaire::{Sources, compile, shipped};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use stand::Folder;
use stand::figures::{Durations, median, ms};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Completes of the large study.
const LARGE: i64 = 1_000_000;
/// Completes of the small one.
const SMALL: i64 = 10_000;
/// Rows that pyreadstat writes again.
const AGAIN: i64 = 100_000;
/// How often each is measured; the median counts.
const RUNS: usize = 3;
/// Items more than the shipped questionnaire has, so that 80 columns are read.
const MORE: usize = 17;
const FORMATS: [&str; 3] = ["csv", "sav", "parquet"];

fn main() {
    let folder = Folder::new();
    let large = made(LARGE);
    let (mut read, mut read_worked) = (Durations::default(), Durations::default());
    let mut taken: Vec<Durations> = vec![Durations::default(); FORMATS.len()];
    let mut worked: Vec<Durations> = vec![Durations::default(); FORMATS.len()];
    let mut memory: Vec<Vec<f64>> = vec![Vec::new(); FORMATS.len()];
    let mut columns = 0;
    for _ in 0..RUNS {
        let before = processor("self");
        let (took, wide) = select(&large);
        read.add(took);
        read_worked.add(processor("self").saturating_sub(before));
        columns = wide;
        for (at, format) in FORMATS.into_iter().enumerate() {
            let exported = export(&large, format, &folder);
            taken[at].add(exported.took);
            worked[at].add(exported.worked);
            memory[at].push(exported.memory);
        }
    }
    println!(
        "a plain SELECT of {LARGE} completes, {columns} columns: {:.0} ms, {:.0} ms of a processor",
        ms(read.at(0.5)),
        ms(read_worked.at(0.5))
    );
    for (((format, taken), worked), memory) in FORMATS.into_iter().zip(&taken).zip(&worked).zip(memory) {
        let ratio = taken.at(0.5).as_secs_f64() / read.at(0.5).as_secs_f64();
        let size = std::fs::metadata(folder.path("out").join(file(&large, format))).unwrap().len() / 1_000_000;
        println!(
            "export {format:>7}: {:.0} ms, {ratio:.2} times as long; {:.0} ms of processors; {size} MB, memory at the most {:.0} MB",
            ms(taken.at(0.5)),
            ms(worked.at(0.5)),
            median(memory) / 1024.0
        );
    }
    beside_pyreadstat(&folder.path("out").join(file(&large, "sav")), taken[1].at(0.5));
    let small = made(SMALL);
    let mut sav = Durations::default();
    for _ in 0..10 {
        sav.add(export(&small, "sav", &folder).took);
    }
    println!("export sav of {SMALL} completes: {:.0} ms", ms(sav.at(0.5)));
}

/// How long pyreadstat takes to write the first rows of our file again, labels, missing values and formats with it; by row, since it holds a table in memory.
fn beside_pyreadstat(sav: &Path, ours: Duration) {
    const WRITE: &str = "
import sys, time, pyreadstat
table, meta = pyreadstat.read_sav(sys.argv[1], user_missing=True, row_limit=int(sys.argv[2]))
begun = time.perf_counter()
pyreadstat.write_sav(table, sys.argv[1] + '.again', file_label=meta.file_label, column_labels=meta.column_labels,
                     variable_value_labels=meta.variable_value_labels, missing_ranges=meta.missing_ranges,
                     variable_measure=meta.variable_measure, variable_format=meta.original_variable_types)
print(time.perf_counter() - begun)
";
    let Some(python) = outside::python(&["pyreadstat"], "the time of pyreadstat") else { return };
    let mut took = Durations::default();
    for _ in 0..RUNS {
        let mut python = Command::new(python.get_program());
        let told = outside::said(python.args(["-c", WRITE]).arg(sav).arg(AGAIN.to_string()));
        took.add(Duration::from_secs_f64(told.trim().parse().unwrap()));
    }
    let each = |took: Duration, rows: i64| took.as_secs_f64() * 1e6 / rows as f64;
    let (ours, theirs) = (each(ours, LARGE), each(took.at(0.5), AGAIN));
    println!(
        "pyreadstat writes {AGAIN} of these rows in {:.0} ms: {theirs:.1} µs a row, ours {ours:.1} µs: {:.1} times as long",
        ms(took.at(0.5)),
        theirs / ours
    );
}

/// An export as it was seen from outside.
struct Exported {
    took: Duration,
    /// The time of processors, of all its threads.
    worked: Duration,
    /// The most it had, in kilobytes.
    memory: f64,
}

/// What a process has had of processors, in hundredths of a second.
fn processor(process: &str) -> Duration {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let after_name = text.rsplit(')').next().unwrap_or_default();
    let ticks: u64 = after_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

/// The program's own export into a file.
fn export(study: &Path, format: &str, folder: &Folder) -> Exported {
    let begun = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_cati"))
        .arg("--study")
        .arg(study)
        .args(["export", format, "--force", "-o"])
        .arg(folder.path("out"))
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let (mut memory, mut worked) = (f64::NAN, Duration::ZERO);
    let process = child.id().to_string();
    let status = format!("/proc/{process}/status");
    let ended = loop {
        if let Some(ended) = child.try_wait().unwrap() {
            break ended;
        }
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        memory = line.trim().trim_end_matches(" kB").parse().unwrap_or(memory);
        worked = worked.max(processor(&process));
        std::thread::sleep(Duration::from_millis(1));
    };
    assert!(ended.success(), "{format}");
    Exported { took: begun.elapsed(), worked, memory }
}

fn file(study: &Path, format: &str) -> String {
    format!("{}.{format}", study.file_stem().unwrap().to_string_lossy())
}

/// The same rows in the same order, each value looked at, and nothing else; with the number of columns.
fn select(study: &Path) -> (Duration, usize) {
    let connection = Connection::open(study).unwrap();
    let mut statement = connection
        .prepare(
            "SELECT i.id, i.case_id, i.country, i.language, i.staff, i.version, i.started_at, i.ended_at, i.active_ms, i.ending, i.over_quota, w.*
             FROM interview i INDEXED BY interview_started JOIN complete w ON w.interview = i.id
             WHERE i.state = 'ended' AND i.ending = 'complete' ORDER BY i.started_at, i.id",
        )
        .unwrap();
    let columns = statement.column_count();
    let begun = Instant::now();
    let mut rows = statement.query([]).unwrap();
    let mut sum = 0_i64;
    while let Some(row) = rows.next().unwrap() {
        for column in 0..columns {
            sum = sum.wrapping_add(match row.get_ref(column).unwrap() {
                ValueRef::Integer(code) => code,
                ValueRef::Text(text) => i64::from(text[0]),
                _ => 1,
            });
        }
    }
    assert_ne!(sum, 0);
    (begun.elapsed(), columns)
}

/// A study of that many completes; made once, and kept beside the results of building.
fn made(completes: i64) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("completes-{completes}.db"));
    if !path.exists() {
        println!("making a study of {completes} completes, once …");
        let part = path.with_extension("part");
        let _ = std::fs::remove_file(&part);
        let sources = sources();
        let instrument = compile(&sources).unwrap_or_else(|found| panic!("{}", found[0]));
        stand::roomy_of(sources, &part, 1);
        fill(&part, &instrument, completes);
        std::fs::rename(&part, &path).unwrap();
    }
    path
}

/// The shipped questionnaire with a battery more.
fn sources() -> Sources {
    let mut sources = shipped::sources();
    let items: Vec<String> = (1..=MORE).map(|at| format!("{{ name = \"a{at}\", evidence = \"ours\" }}")).collect();
    let unit = format!(
        "\n[[unit]]\nid = \"more\"\nsection = \"background\"\nscale = \"frequency\"\nitems = [ {} ]\n",
        items.join(", ")
    );
    for (file, text) in &mut sources {
        if file == "questionnaire.toml" {
            *text += &unit;
        } else if file.ends_with(".ftl") {
            *text += "\nmore = And how often do you …\n";
            *text += &(1..=MORE).map(|at| format!("more_a{at} = do number {at}?\n")).collect::<String>();
        }
    }
    sources
}

/// People of every kind, who answer everything differently; a few do not know or refuse.
fn fill(path: &Path, instrument: &Instrument, completes: i64) {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN")
        .unwrap();
    let series = format!("WITH RECURSIVE n (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < {completes})");
    let run = |sql: &str| connection.execute(sql, []).unwrap_or_else(|error| panic!("{error}: {sql}"));
    run(&format!(
        "INSERT INTO interview (id, case_id, ordinal, attempt, staff, station, country, language, version, state, ending, outcome, over_quota,
                                started_at, ended_at, active_ms)
         {series} SELECT k, k, 1, k, 1 + k % 40, 'bench', substr('CZDEDKFRUK', 1 + 2 * (k % 5), 2), substr('csdedafren', 1 + 2 * (k % 5), 2),
                {version}, 'ended', 'complete', 'complete', 0, 1208350800000 + k * 997, 1208351400000 + k * 997, 540000 + k % 60000 FROM n",
        version = instrument.version
    ));
    let ours = instrument.variables.iter().filter(|variable| variable.source != Source::Given);
    let (names, values): (Vec<_>, Vec<_>) = ours
        .enumerate()
        .flat_map(|(at, variable)| variable.columns().into_iter().map(move |column| (column, value(variable, at))))
        .unzip();
    run(&format!(
        "INSERT INTO complete (interview, {}) {series} SELECT k, {} FROM n",
        names.join(", "),
        values.join(", ")
    ));
    connection.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
}

/// What the person of number `k` says to a variable, in SQL.
fn value(variable: &Variable, at: usize) -> String {
    let drawn = format!("((k * {} + k / 7) % 1009)", 31 + 2 * at);
    let age = "(18 + k * 7 % 70)";
    match (variable.name.as_str(), &variable.kind) {
        ("age", _) => age.to_owned(),
        ("age_band", _) => format!("min(6, max(1, ({age} - 15) / 10 + ({age} < 25)))"),
        ("age_group" | "selection_person", _) => "NULL".to_owned(),
        ("region", _) => "CASE k % 5 WHEN 0 THEN 11 + k / 5 % 8 WHEN 1 THEN 21 + k / 5 % 16 WHEN 2 THEN 41 + k / 5 % 5 WHEN 3 THEN 51 + k / 5 % 22 \
                          ELSE 81 + k / 5 % 12 END"
            .to_owned(),
        (_, Kind::Single(choices)) => {
            let valid = format!("1 + {drawn} % {}", choices.len());
            match variable.dont_know {
                Some(code) => format!("CASE WHEN {drawn} < 20 THEN {code} ELSE {valid} END"),
                None => valid,
            }
        }
        (_, Kind::Number { min, .. }) => format!("{} + {drawn}", (*min).max(0)),
        _ => format!("{drawn} % 2"),
    }
}
