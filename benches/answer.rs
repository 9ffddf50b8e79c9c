//! From a key to the next screen painted, one station: the loop of the terminal on a terminal that goes nowhere, the station, the study on the disk.
//! Alternated with bare commits of the same rows into the same file; an answer every five seconds of the interviewer's clock.
//! `cargo bench --bench answer`
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench that fails stops, and says why")]
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures and tells")]

mod stand;

use cati::clock::Clock;
use cati::interview::screen::Asks;
use cati::locale::Locale;
use cati::questionnaire::Value;
use cati::station::Station;
use cati::station::view::{Action, Page, View};
use cati::store::Store;
use cati::tui::run::{Desk, hold};
use cati::tui::{App, Options};
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};
use stand::bare::Bare;
use stand::figures::{Durations, median, ms};
use stand::{Folder, is_answer, one_interview, roomy};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Answers in a run.
const ANSWERS: usize = 2_000;
/// How often each is run.
const RUNS: usize = 5;

fn main() {
    let folder = Folder::new();
    let empty = folder.path("study.db");
    roomy(&empty, 2_000);
    one_interview(&empty);
    let large = stand::large::copy(&folder);
    // One clock for all runs: it counts the identifiers it gives, and a study wants none twice.
    let clock = Clock::standing_at(Clock::System.now());
    println!("key to painted screen, and bare commits of the same rows in between: {RUNS} runs of {ANSWERS}, medians");
    println!(
        "{:>28}  {:>8}  {:>8}  {:>9}  {:>9}  {:>14}  {:>14}  {:>13}",
        "file", "p50 ms", "p99 ms", "bare p50", "bare p99", "difference p50", "difference p99", "bytes written"
    );
    for (name, path) in [("10,000 cases, 1 complete", &empty), ("1 M cases, 100,000 completes", &large)] {
        let runs: Vec<Run> = (0..RUNS).map(|_| measure(path, &clock)).collect();
        let of = |figure: fn(&Run) -> f64| median(runs.iter().map(figure).collect());
        println!(
            "{name:>28}  {:>8.3}  {:>8.3}  {:>9.3}  {:>9.3}  {:>14.3}  {:>14.3}  {:>13.0}",
            of(|run| ms(run.keys.at(0.5))),
            of(|run| ms(run.keys.at(0.99))),
            of(|run| ms(run.bare.at(0.5))),
            of(|run| ms(run.bare.at(0.99))),
            of(|run| ms(run.keys.at(0.5)) - ms(run.bare.at(0.5))),
            of(|run| ms(run.keys.at(0.99)) - ms(run.bare.at(0.99))),
            of(|run| run.bytes),
        );
    }
}

#[derive(Default)]
struct Run {
    keys: Durations,
    bare: Durations,
    /// Bytes handed to the system for each answer, the bare commits' taken off.
    bytes: f64,
}

/// Bytes this process has handed to the system so far.
fn written() -> u64 {
    let io = std::fs::read_to_string("/proc/self/io").unwrap_or_default();
    io.lines().find_map(|line| line.strip_prefix("wchar: ")).and_then(|count| count.parse().ok()).unwrap_or(0)
}

/// The keys for what is on the screen; where they are not enough, Enter follows.
fn keys(view: &View) -> VecDeque<char> {
    let Page::Asking(asking) = &view.page else { return VecDeque::new() };
    let text = match &asking.screen.asks {
        Asks::Number { min, .. } => (*min).max(40).to_string(),
        Asks::Single | Asks::Multiple => match &asking.screen.options[0].value {
            Value::Code(code) => code.to_string(),
            _ => String::new(),
        },
        Asks::Information | Asks::Last { .. } => String::new(),
    };
    text.chars().collect()
}

fn measure(path: &Path, clock: &Clock) -> Run {
    let mut bare = Bare::new(path);
    let mut station = Station::open(Store::open(path).unwrap(), clock.clone(), false, "bench").unwrap();
    let view = station.act(Action::SignIn("Ann".to_owned())).unwrap();
    let mut app =
        App::new(view.clone(), Locale::new("en"), Options { colour: true, centre: "Europe/London".to_owned() });
    let fixed = TerminalOptions { viewport: Viewport::Fixed(Rect::new(0, 0, 80, 24)) };
    let mut terminal = Terminal::with_options(CrosstermBackend::new(std::io::sink()), fixed).unwrap();
    let (view, answered, hangup) = (RefCell::new(view), RefCell::new(false), AtomicBool::new(false));
    let mut act = |action: Action| {
        *answered.borrow_mut() = is_answer(&action);
        let taken = station.act(action);
        if let Ok(taken) = &taken {
            *view.borrow_mut() = taken.clone();
        }
        taken
    };
    let (mut run, mut given) = (Run::default(), Instant::now());
    let (mut typed, mut at) = (VecDeque::new(), None);
    let (before, mut bare_bytes) = (written(), 0);
    let mut next_event = |within: Duration| {
        if within.is_zero() {
            return Ok(None);
        }
        let took = given.elapsed();
        if answered.replace(false) {
            run.keys.add(took);
            let before = written();
            run.bare.add(bare.commit());
            bare_bytes += written() - before;
        }
        if run.keys.len() >= ANSWERS {
            hangup.store(true, Ordering::Relaxed);
        }
        let view = view.borrow();
        let here = match &view.page {
            Page::Asking(asking) => Some((asking.interview, asking.screen.item)),
            _ => None,
        };
        if at != here {
            (at, typed) = (here, keys(&view));
        }
        let code = typed.pop_front().map_or(KeyCode::Enter, KeyCode::Char);
        clock.advance(5_000);
        given = Instant::now();
        Ok(Some(Event::Key(KeyEvent::new(code, KeyModifiers::NONE))))
    };
    let desk = Desk { act: &mut act, tick: &mut || Ok(None), clock, hangup: &hangup };
    hold(&mut terminal, &mut app, desk, &mut next_event).unwrap();
    #[expect(clippy::cast_precision_loss, reason = "a figure to print")]
    let bytes = (written() - before - bare_bytes) as f64 / run.keys.len() as f64;
    assert!(run.keys.len() >= ANSWERS);
    Run { bytes, ..run }
}
