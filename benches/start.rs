//! How long it takes from starting the program to its first screen, on a large study; and how much memory stations need.
//! `cargo bench --bench start`
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench that fails stops, and says why")]
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures and tells")]

mod stand;

use cati::station::view::Action;
use cati::store::Store;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use stand::figures::{Durations, median, ms};
use stand::{Folder, next};
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

/// How often each is started.
const RUNS: usize = 20;

fn main() {
    if let Some(path) = std::env::var_os("CATI_BENCH_MEMORY") {
        return many(Path::new(&path));
    }
    let folder = Folder::new();
    let large = stand::large::copy(&folder);
    let (mut screens, mut reference, mut memory) = (Durations::default(), Durations::default(), Vec::new());
    for _ in 0..RUNS {
        let begun = Instant::now();
        let help = std::process::Command::new(env!("CARGO_BIN_EXE_cati")).arg("--version").output().unwrap();
        assert!(help.status.success());
        reference.add(begun.elapsed());
        let (took, kilobytes) = first_screen(&large);
        screens.add(took);
        memory.push(kilobytes);
    }
    println!(
        "start to first screen, 1 M cases and 100,000 completes, {RUNS} runs: p50 {:.1} ms, max {:.1} ms",
        ms(screens.at(0.5)),
        ms(screens.max())
    );
    println!(
        "the program started for its version alone:             p50 {:.1} ms, max {:.1} ms",
        ms(reference.at(0.5)),
        ms(reference.max())
    );
    println!("memory of that station, resident, at the highest:      {:.1} MB", median(memory) / 1024.0);
    for (name, stations) in [("no station", 0), ("one station", 1), ("200 stations", 200)] {
        let mut command = std::process::Command::new(std::env::current_exe().unwrap());
        let output =
            command.env("CATI_BENCH_MEMORY", &large).env("CATI_BENCH_STATIONS", stations.to_string()).output().unwrap();
        assert!(output.status.success());
        println!(
            "memory of a process with {name:>12}, each in the middle of an interview: {}",
            String::from_utf8_lossy(&output.stdout).trim()
        );
    }
}

/// How long it takes until somebody can press a key, and the most memory the process had.
fn first_screen(study: &Path) -> (Duration, f64) {
    let pair = native_pty_system().openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 }).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_cati"));
    command.args(["--study", study.to_str().unwrap(), "interview", "--as", "Ann", "--language", "en"]);
    command.env("TERM", "xterm-256color");
    let begun = Instant::now();
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let (mut screen, mut buffer) = (vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0), [0; 4096]);
    while !screen.screen().contents().contains("next call") {
        let read = reader.read(&mut buffer).unwrap();
        assert!(read > 0, "it ended: {}", screen.screen().contents());
        screen.process(&buffer[..read]);
    }
    let took = begun.elapsed();
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.process_id().unwrap())).unwrap_or_default();
    child.kill().unwrap();
    child.wait().unwrap();
    (took, peak(&status))
}

/// The most memory a process had, in kilobytes.
fn peak(status: &str) -> f64 {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or(f64::NAN)
}

/// So many stations in this process, by threads, each in the middle of an interview.
fn many(study: &Path) {
    let stations: usize = std::env::var("CATI_BENCH_STATIONS").unwrap().parse().unwrap();
    let other = stand::unsigned(Store::open(study).unwrap());
    let all = std::sync::Barrier::new(stations + 1);
    std::thread::scope(|scope| {
        for number in 0..stations {
            let (mut robot, all) = (other.beside(cati::clock::Clock::System, "bench"), &all);
            scope.spawn(move || {
                let mut view = robot.act(Action::SignIn(format!("Robot {number}"))).unwrap();
                for _ in 0..30 {
                    view = robot.act(next(&view)).unwrap();
                }
                all.wait();
                all.wait();
            });
        }
        all.wait();
        println!("{:.1} MB", peak(&std::fs::read_to_string("/proc/self/status").unwrap()) / 1024.0);
        all.wait();
    });
}
