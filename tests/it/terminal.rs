//! The program in a real terminal: first screen, a whole interview, another size while asking, a hang-up, a kill, a panic.

use crate::support::terminal::Terminal;
use crate::support::{Study, process, role};
use cati::clock::Clock;
use cati::locale::Locale;
use cati::station::Station;
use std::io::{BufRead, BufReader};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

const PAGE_UP: &str = "\x1b[5~";
const END: &str = "\x1b[F";
const F4: &str = "\x1bOS";
const F7: &str = "\x1b[18~";

/// A terminal in which Ann has signed in.
pub fn signed_in(study: &Study) -> Terminal {
    let terminal = Terminal::start(&study.path, &["interview", "--as", "Ann"]);
    terminal.wait_for("Enter: next call");
    terminal
}

/// From the next call to the question whether somebody takes part.
pub fn introduced(terminal: &mut Terminal) {
    // Only the United Kingdom is called.
    terminal.keys("c");
    terminal.wait_for("Which countries do you call?");
    terminal.keys("1234");
    terminal.wait_until("only UK", |text| text.matches("[x]").count() == 1);
    terminal.keys("\r");
    terminal.wait_for("Countries called: UK");
    terminal.keys("\r");
    terminal.wait_for("+44");
    terminal.keys("\r");
    terminal.wait_for("Hello, my name is Ann");
    terminal.keys("\r");
    terminal.wait_for("Do you agree to take part?");
}

/// From the next call to the first question past the verdict: a woman of 30 in a British region.
pub fn screened(terminal: &mut Terminal) {
    introduced(terminal);
    terminal.keys("1\r");
    terminal.wait_for("region do you live in?");
    terminal.keys("81");
    terminal.wait_for("man or a woman");
    terminal.keys("2");
    terminal.wait_for("how old are you?");
    terminal.keys("30\r");
    terminal.wait_for("1 of 20");
}

#[test]
fn the_first_screen_asks_who_is_interviewing_and_training_is_seen() {
    let study = Study::shipped();
    let mut terminal = Terminal::start(&study.path, &[]);
    let text = terminal.wait_for("Who is interviewing?");
    assert!(text.contains("TRAINING"));
    terminal.keys("Ann\r");
    terminal.wait_for("Enter: next call");
    terminal.keys("q");
    assert_eq!(terminal.ended(), 0);
    assert!(terminal.raw().contains("\x1b[?1049l"), "the terminal is given back");
}

#[test]
fn a_whole_interview_by_keys_with_a_change_of_language_and_a_way_back() {
    let study = Study::shipped();
    let mut terminal = signed_in(&study);
    screened(&mut terminal);
    terminal.keys("1");
    terminal.wait_for("lock doors and windows");
    terminal.keys("1");
    terminal.wait_until("the second row", |text| text.contains("› ask neighbours"));
    // German in the middle of the battery; the answer stays.
    terminal.keys(F4);
    terminal.wait_for("German");
    terminal.keys("2\r");
    let text = terminal.wait_for("2 von 20");
    assert!(text.contains("oft") && text.contains("TRAINING"));
    terminal.keys(F4);
    terminal.wait_for("Deutsch");
    terminal.keys("1\r");
    terminal.wait_for("2 of 20");
    // Back over two answers, a change, and on to the first open question.
    terminal.keys(PAGE_UP);
    terminal.wait_until("the first row", |text| text.contains("› take care to lock"));
    terminal.keys(PAGE_UP);
    terminal.wait_for("1 of 20");
    terminal.keys("2");
    terminal.wait_until("the first row again", |text| text.contains("› take care to lock"));
    terminal.keys(END);
    terminal.wait_until("the second row again", |text| text.contains("› ask neighbours"));
    terminal.answers_first_options(60);
    terminal.wait_for("Enter: read out, finish");
    terminal.keys("\r");
    terminal.wait_for("Enter: next call");
    let store = study.store();
    let cells = store.read(|tx| tx.cells(Clock::System.now())).unwrap();
    let counted = cells.iter().find(|cell| cell.key == "UK|female|age_25_34").unwrap().state.counted;
    assert_eq!(counted, 1);
    drop(terminal);
    assert_eq!(study.findings(), Vec::new());
}

#[test]
fn another_size_while_asking_lays_the_question_out_anew() {
    let study = Study::shipped();
    let mut terminal = signed_in(&study);
    screened(&mut terminal);
    terminal.resize(120, 40);
    terminal.wait_until("more rows", |text| text.lines().count() > 30 && text.contains("1 of 20"));
    terminal.resize(40, 10);
    terminal.wait_until("too small", |text| !text.contains("1 of 20") && text.contains("60"));
    terminal.resize(80, 24);
    terminal.wait_for("1 of 20");
    terminal.keys("1");
    terminal.wait_for("lock doors and windows");
}

#[test]
fn a_hang_up_suspends_the_interview_and_it_comes_back_first_at_its_question() {
    let study = Study::shipped();
    let mut terminal = signed_in(&study);
    screened(&mut terminal);
    terminal.keys("1");
    terminal.wait_for("lock doors and windows");
    terminal.signal("-HUP");
    assert_eq!(terminal.ended(), 130);
    let interviews = study.store().read(|tx| tx.interviews(None, 10)).unwrap();
    assert_eq!(interviews[0].state, cati::store::InterviewState::Suspended);
    let mut again = signed_in(&study);
    again.keys("\r");
    again.wait_for("+44");
    again.keys("\r");
    again.wait_for("lock doors and windows");
    drop(again);
    assert_eq!(study.findings(), Vec::new());
}

#[test]
fn after_a_kill_the_interview_goes_on_at_its_question() {
    let study = Study::shipped();
    let mut terminal = signed_in(&study);
    screened(&mut terminal);
    terminal.keys("1");
    terminal.wait_for("lock doors and windows");
    terminal.keys("2");
    terminal.wait_until("the second row", |text| text.contains("› ask neighbours"));
    terminal.signal("-KILL");
    terminal.ended();
    let mut again = Terminal::start(&study.path, &["interview", "--as", "Ann"]);
    again.wait_for("Ann");
    again.wait_until("the offer to go on", |text| text.contains("cut off") || text.contains("interrupted"));
    again.keys("\r");
    let text = again.wait_until("the same question", |text| text.contains("› ask neighbours"));
    assert!(text.contains("sometimes"), "the answers are there");
    again.keys(F7);
    again.wait_for("break");
    drop(again);
    assert_eq!(study.findings(), Vec::new());
}

/// A station whose first action panics.
#[test]
fn role_of_the_panic() {
    let Some(study) = role() else { return };
    let store = cati::store::Store::open(&study).unwrap();
    let mut station = Station::open(store, Clock::System, false, "test").unwrap();
    let view = station.view().unwrap();
    let hangup = Arc::new(AtomicBool::new(false));
    let _ = cati::tui::run(
        &mut |_| panic!("on purpose"),
        view,
        &mut || Ok(None),
        &Clock::System,
        Locale::new("en"),
        hangup,
    );
}

#[test]
fn a_panic_gives_the_terminal_back_before_it_is_told() {
    let study = Study::shipped();
    let mut terminal = Terminal::role("terminal::role_of_the_panic", &study.path);
    terminal.wait_for("Who is interviewing?");
    terminal.keys("Ann\r");
    terminal.wait_for("on purpose");
    assert_ne!(terminal.ended(), 0);
    let raw = terminal.raw();
    let (left, told) = (raw.find("\x1b[?1049l").expect("the terminal is given back"), raw.find("on purpose").unwrap());
    assert!(left < told);
}

/// Somebody's terminal window: holds a station at a question until it is killed.
#[test]
fn role_of_the_window() {
    let Some(study) = role() else { return };
    let study = Study::at(study);
    let mut terminal = signed_in(&study);
    screened(&mut terminal);
    println!("pid {}", terminal.child.process_id().unwrap());
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_window_that_vanishes_takes_its_station_with_it_and_the_interview_is_kept() {
    let study = Study::shipped();
    let mut window = process("terminal::role_of_the_window", &study.path, &[]);
    let lines = BufReader::new(window.stdout.take().unwrap()).lines().map_while(Result::ok);
    let pid = lines.filter_map(|line| Some(line.split_once("pid ")?.1.to_owned())).next().expect("the station's pid");
    window.kill().unwrap();
    window.wait().unwrap();
    let alive = || {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        stat.rsplit(')').next().is_some_and(|rest| !rest.trim_start().starts_with('Z') && !rest.is_empty())
    };
    for _ in 0..1500 {
        if !alive() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(!alive(), "the station goes on without a terminal");
    let interviews = study.store().read(|tx| tx.interviews(None, 10)).unwrap();
    assert_eq!(interviews[0].state, cati::store::InterviewState::Suspended);
    assert_eq!(study.findings(), Vec::new());
}

#[test]
fn a_preview_is_in_the_interview_at_once_in_any_language_and_makes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("study.db");
    let mut terminal = Terminal::start(&path, &["preview", "--language", "de"]);
    let text = terminal.wait_for("Guten Tag, mein Name ist Preview");
    assert!(text.contains("ÜBUNG: nichts wird gespeichert") && text.contains("DE"), "{text}");
    terminal.keys("\r");
    terminal.wait_for("freiwillig");
    drop(terminal);
    let mut terminal = Terminal::start(&path, &["preview", "--country", "DK", "--language", "de"]);
    assert!(terminal.wait_for("Guten Tag, mein Name ist Preview").contains("DK"));
    terminal.signal("-HUP");
    assert_eq!(terminal.ended(), 130);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_preview_begins_again_after_its_end_and_promises_nothing_on_leaving() {
    let folder = tempfile::tempdir().unwrap();
    let small = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/small");
    let mut terminal = Terminal::start(&folder.path().join("study.db"), &["preview", small]);
    for _ in 0..2 {
        terminal.wait_for("Hello, this is Preview");
        terminal.keys("\r");
        terminal.wait_for("How many people");
        terminal.keys("1\r");
        terminal.wait_for("How can one reach you?");
        terminal.keys("7");
        terminal.keys("\r");
        terminal.wait_for("we have no more questions for you");
        terminal.keys("\r");
        terminal.wait_for("What did the call come to?");
        terminal.keys("n");
        terminal.keys("\r");
    }
    terminal.wait_for("Hello, this is Preview");
    terminal.keys("\x03");
    let text = terminal.wait_for("This is practice: nothing of it is kept.");
    assert!(!text.contains("every answer is kept"), "{text}");
    terminal.keys("q");
    assert_eq!(terminal.ended(), 0);
}
