//! A hundred thousand keys at once: something lies on the keyboard. Nothing hangs, and the program takes what comes after.

use crate::support::Study;
use crate::support::terminal::Terminal;

const MANY: usize = 100_000;

fn flooded(with: &[u8], many: usize) {
    let study = Study::shipped();
    let mut terminal = Terminal::start(&study.path, &["interview", "--as", "Ann", "--language", "en"]);
    terminal.wait_for("Enter: next call");
    terminal.keys("\r");
    terminal.wait_for("Case ");
    terminal.keys("\r");
    terminal.wait_for("F5 note");
    terminal.bytes(&with.repeat(many / with.len()));
    // Whatever the keys did, Ctrl-C asks whether to leave, from anywhere: it does no harm pressed again.
    terminal.bytes(b"\x03");
    terminal.wait_for("If you leave as it is");
    terminal.signal("-TERM");
    assert_eq!(terminal.ended(), 130);
    assert!(!terminal.raw().contains("panicked"), "{}", terminal.raw());
    assert_eq!(study.findings(), Vec::new());
}

#[test]
fn one_key_held_down() {
    flooded(b"1", MANY);
}

#[test]
fn enter_held_down() {
    flooded(b"\r", MANY);
}

#[test]
fn codes_and_enter_in_turn() {
    // Fewer, since most keys of these are commits.
    flooded(b"1\r", MANY / 10);
}

#[test]
fn keys_of_every_kind_in_turn() {
    // Codes, back, forward, language, don't know; no letter that leaves.
    flooded(b"12\x1b[5~8\r\x1b[6~\x1bOS3\x1bOQ\x7f", MANY / 10);
}
