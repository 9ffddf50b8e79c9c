//! What comes in by the keyboard and the terminal: megabytes at once, bytes that are no keys, keys by chance, terminals of any size and kind. The
//! program goes on, and the study stays whole.

use crate::support::Study;
use crate::support::terminal::Terminal;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

const F5: &str = "\x1b[15~";
const SAVE: &str = "\x13";

/// Bytes that a terminal may send and nobody types: controls, half a sequence, half a character, sequences of nothing.
const JUNK: &[u8] =
    b"\x00\x07\x08\x0e\x1b[\x1b[999;999;999z\xff\xfe\xc3\x28\xf0\x9f\x1b]0;title\x07\x1bP+q\x1b\\\x1b[M\x7f";

/// As a terminal sends what is pasted.
fn pasted(what: &[u8], many: usize) -> Vec<u8> {
    [b"\x1b[200~".to_vec(), what.repeat(many), b"\x1b[201~".to_vec()].concat()
}

/// A terminal in which somebody has answered the telephone.
fn answered(study: &Study) -> Terminal {
    let mut terminal = Terminal::start(&study.path, &["interview", "--as", "Ann", "--language", "en"]);
    terminal.wait_for("Enter: next call");
    terminal.keys("\r");
    terminal.wait_for("Case ");
    terminal.keys("\r");
    terminal.wait_for("F5 note");
    terminal
}

#[test]
fn megabytes_pasted_into_a_name_a_question_and_a_note_are_cut_and_the_program_goes_on() {
    let study = Study::shipped();
    let mut terminal = Terminal::start(&study.path, &["--log", "log"]);
    terminal.wait_for("Who is interviewing?");
    terminal.bytes(&pasted(b"Ann\x00\x07\x1b[31m\xff\r\n", 200_000));
    terminal.wait_for("Enter: sign in as Ann");
    terminal.keys("\r");
    terminal.wait_for("Enter: next call");
    let staff = study.store().read(|tx| tx.staff()).unwrap();
    assert!(staff[0].name.starts_with("Ann") && staff[0].name.chars().count() <= 60, "{staff:?}");
    assert!(!staff[0].name.contains(char::is_control), "{staff:?}");
    drop(terminal);

    let mut terminal = answered(&study);
    terminal.bytes(&pasted(b"1\r", 1_000_000));
    terminal.keys(F5);
    terminal.wait_for("Ctrl-S keep");
    terminal.bytes(&pasted(b"word \xff\x07\n", 300_000));
    terminal.wait_for("A note has room for 4,000 characters");
    terminal.keys(SAVE);
    terminal.wait_until("the question", |text| !text.contains("Ctrl-S keep"));
    let case = study.store().read(|tx| tx.interviews(None, 10)).unwrap()[0].case;
    let notes = study.store().read(|tx| tx.notes(case)).unwrap();
    assert_eq!(notes.len(), 1);
    assert!((3_900..=4_000).contains(&notes[0].text.chars().count()), "{}", notes[0].text.len());
    drop(terminal);
    assert_eq!(study.findings(), Vec::new());
}

/// A note typed as fast as a terminal sends that knows no pasting: every key is kept.
#[test]
fn thousands_of_keys_at_once_are_a_note() {
    let study = Study::shipped();
    let mut terminal = answered(&study);
    terminal.keys(F5);
    terminal.wait_for("Ctrl-S keep");
    let typed: String = (0..3_000).map(|number| char::from(b'a' + (number % 26) as u8)).collect();
    terminal.bytes(typed.as_bytes());
    terminal.bytes(b" THE END");
    terminal.wait_for("THE END");
    terminal.keys(SAVE);
    terminal.wait_until("the question", |text| !text.contains("Ctrl-S keep"));
    let case = study.store().read(|tx| tx.interviews(None, 10)).unwrap()[0].case;
    let notes = study.store().read(|tx| tx.notes(case)).unwrap();
    assert_eq!(notes[0].text, format!("{typed} THE END"));
}

#[test]
fn bytes_that_are_no_keys_are_passed_over() {
    let study = Study::shipped();
    let mut terminal = answered(&study);
    let before = study.store().read(|tx| tx.entries(cati::ids::InterviewId(1))).unwrap().len();
    terminal.bytes(&JUNK.repeat(200));
    // Ctrl-C is taken anywhere; the last of the junk may still be waiting for its end.
    terminal.bytes(b"\x1b\\ \x1b[z\x03");
    terminal.wait_for("If you leave as it is");
    terminal.signal("-HUP");
    assert_eq!(terminal.ended(), 130);
    assert!(study.store().read(|tx| tx.entries(cati::ids::InterviewId(1))).unwrap().len() >= before);
    assert_eq!(study.findings(), Vec::new());
}

/// A paste that never ends swallows what is typed after it, as every program's does; a hang-up still ends it well.
#[test]
fn a_paste_that_never_ends_is_ended_by_a_hang_up() {
    let study = Study::shipped();
    let mut terminal = answered(&study);
    terminal.bytes(b"\x1b[200~1\r1\r\x03q");
    terminal.signal("-HUP");
    assert_eq!(terminal.ended(), 130);
    let interviews = study.store().read(|tx| tx.interviews(None, 10)).unwrap();
    assert_eq!(interviews[0].state, cati::store::InterviewState::Suspended);
    assert_eq!(study.findings(), Vec::new());
}

/// Whatever is pressed, in whatever size: the program lives or leaves well, and every interview can be told from its ledger.
#[test]
fn keys_by_chance_in_any_size_leave_the_study_whole() {
    let keys: [&[u8]; 28] = [
        b"1",
        b"2",
        b"3",
        b"4",
        b"7",
        b"8",
        b"9",
        b"0",
        b"\r",
        b"\r",
        b"\r",
        b"\x1b",
        b"\t",
        b" ",
        b"\x7f",
        b"\x1b[A",
        b"\x1b[B",
        b"\x1b[5~",
        b"\x1b[6~",
        b"\x1b[F",
        b"\x1bOQ",
        b"\x1bOR",
        b"\x1bOS",
        b"\x1b[15~",
        b"\x1b[17~",
        b"\x1b[18~",
        b"\x1b[19~",
        b"n",
    ];
    let seeds = std::env::var("CATI_TRIALS").ok().and_then(|many| many.parse().ok()).unwrap_or(3);
    for seed in 0..seeds {
        let study = Study::shipped();
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let mut terminal = Terminal::start(&study.path, &["interview", "--as", "Ann"]);
        terminal.wait_for("Enter: next call");
        for round in 0..40 {
            let many = (0..30).flat_map(|_| keys[chance.next_u32() as usize % keys.len()]).copied();
            terminal.bytes(&many.collect::<Vec<u8>>());
            if round % 4 == 0 {
                terminal.resize(1 + chance.next_u32() as u16 % 200, 1 + chance.next_u32() as u16 % 60);
                terminal.resize(80, 24);
            }
        }
        // It still answers: Ctrl-C asks whether to leave, from anywhere, in whatever language it is by now.
        terminal.bytes(b"\x03");
        terminal.wait_for("┌");
        terminal.signal("-TERM");
        let code = terminal.ended();
        assert!([0, 130].contains(&code), "{code}: {}", terminal.raw());
        assert!(!terminal.raw().contains("panicked"), "{}", terminal.raw());
        assert_eq!(study.findings(), Vec::new(), "seed {seed}");
    }
}

#[test]
fn a_storm_of_sizes_while_a_question_is_asked_loses_nothing() {
    let study = Study::shipped();
    let mut terminal = answered(&study);
    let sizes = [(20, 5), (1, 1), (500, 200), (80, 24), (60, 16), (59, 16), (61, 15), (200, 3), (3, 200)];
    for round in 0..300 {
        let (columns, rows) = sizes[round % sizes.len()];
        terminal.resize(columns, rows);
    }
    terminal.resize(40, 10);
    terminal.wait_for("at least 60");
    terminal.keys("\r");
    terminal.resize(80, 24);
    terminal.wait_for("F5 note");
    assert_eq!(study.findings(), Vec::new());
}

#[test]
fn a_terminal_of_any_size_begins_and_says_when_it_is_too_small() {
    let study = Study::shipped();
    let start = |columns, rows| Terminal::start_bare(&study.path, &[], &[("TERM", "xterm")], columns, rows);
    start(20, 5).wait_for("The window is too small.");
    start(500, 200).wait_for("Who is interviewing?");
    let terminal = start(1, 1);
    terminal.wait_until("something", |text| !text.trim().is_empty());
    terminal.resize(80, 24);
    terminal.wait_for("Who is interviewing?");
}

#[test]
fn an_environment_of_nonsense_is_as_good_as_none() {
    let study = Study::shipped();
    let environments: [&[(&str, &str)]; 3] = [
        &[],
        &[("TERM", "nonsense"), ("LANG", "xx_YY.\u{7}"), ("LC_ALL", "///"), ("HOME", "/nowhere"), ("TZ", "No/Where")],
        &[
            ("TERM", ""),
            ("LANG", ""),
            ("LC_ALL", "C"),
            ("NO_COLOR", ""),
            ("COLUMNS", "-1"),
            ("LINES", "x"),
            ("USER", ""),
        ],
    ];
    for environment in environments {
        let mut terminal = Terminal::start_bare(&study.path, &["interview", "--as", "Ann"], environment, 80, 24);
        terminal.wait_for("Enter: next call");
        terminal.keys("q");
        assert_eq!(terminal.ended(), 0);
    }
    let mut dumb = Terminal::start_bare(&study.path, &[], &[("TERM", "dumb")], 80, 24);
    dumb.wait_for("TERM");
    assert_eq!(dumb.ended(), 1);
}
