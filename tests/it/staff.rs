//! Staff on the command line and at a station: PINs in a pipe and on a terminal, who may change what, what is locked.

use crate::cli::{cati, done, refused, run};
use crate::support::Study;
use crate::support::terminal::Terminal;
use std::io::Write;
use std::process::{Output, Stdio};

/// A command with these lines on standard input.
fn told(study: &Study, words: &[&str], lines: &str) -> Output {
    let mut command = cati(study.folder.path());
    let mut child =
        command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // It may be refused before it reads any.
    let _ = child.stdin.take().unwrap().write_all(lines.as_bytes());
    child.wait_with_output().unwrap()
}

fn taken(study: &Study, words: &[&str], lines: &str) {
    let output = told(study, words, lines);
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn not_taken(study: &Study, words: &[&str], lines: &str) -> String {
    let output = told(study, words, lines);
    assert_eq!(output.status.code(), Some(1), "{words:?}");
    String::from_utf8(output.stderr).unwrap()
}

fn listed(study: &Study) -> serde_json::Value {
    serde_json::from_str(&done(study.folder.path(), &["staff", "list", "--json"])).unwrap()
}

#[test]
fn languages_are_those_of_the_study() {
    let study = Study::shipped();
    let folder = study.folder.path();
    done(folder, &["staff", "add", "Ann", "--languages", "cs,EN,cs"]);
    assert_eq!(listed(&study)[0]["languages"], serde_json::json!(["cs", "en"]));
    done(folder, &["staff", "languages", "Ann", "da"]);
    assert_eq!(listed(&study)[0]["languages"], serde_json::json!(["da"]));
    let said = refused(folder, &["staff", "languages", "Ann", "cs,xx"]);
    assert!(said.contains("\"xx\"") && said.contains("en, de, fr, da, cs"), "{said}");
    assert!(refused(folder, &["staff", "add", "Bea", "--languages", "it"]).contains("\"it\""));
    assert!(refused(folder, &["staff", "languages", "Bea", "cs"]).contains("no Bea"));
    done(folder, &["staff", "languages", "Ann", "all"]);
    let table = done(folder, &["staff", "list"]);
    let words: Vec<&str> = table.lines().nth(1).unwrap().split_whitespace().collect();
    assert_eq!(words, ["1", "Ann", "interviewer", "all", "no", "yes"]);
    assert_eq!(run(folder, &["staff", "languages", "Ann"]).status.code(), Some(2), "which?");
}

#[test]
fn a_pin_is_a_line_of_standard_input_and_nowhere_to_be_read() {
    let study = Study::shipped();
    for (lines, why) in [("", "has none"), ("\n", "has none"), ("12\n", "4 to 12 digits"), ("12ab\n", "4 to 12 digits")]
    {
        let said = not_taken(&study, &["staff", "add", "Sue", "--role", "supervisor", "--pin"], lines);
        assert!(said.contains(why), "{lines:?}: {said}");
    }
    assert!(not_taken(&study, &["staff", "add", "Sue", "--pin"], &"1".repeat(100_000)).contains("has none"));
    assert_eq!(listed(&study), serde_json::json!([]), "nobody is added without the PIN");
    taken(&study, &["--log", "log", "staff", "add", "Sue", "--role", "supervisor", "--pin"], "73529164\r\n");
    assert_eq!(listed(&study)[0]["pin"], true);
    done(study.folder.path(), &["backup", "copy.db", "--without-contacts"]);
    for name in ["study.db", "log", "copy.db"] {
        let bytes = std::fs::read(study.folder.path().join(name)).unwrap();
        assert!(!bytes.windows(8).any(|window| window == b"73529164"), "{name}");
    }
    let copy = std::fs::read(study.folder.path().join("copy.db")).unwrap();
    assert!(!copy.windows(7).any(|window| window == b"argon2i"), "nor its hash");
}

#[test]
fn where_a_supervisor_has_a_pin_a_supervisor_makes_the_changes() {
    let study = Study::shipped();
    let folder = study.folder.path();
    done(folder, &["staff", "add", "Ann"]);
    done(folder, &["staff", "add", "Sue", "--role", "supervisor"]);
    done(folder, &["quota", "set", "1", "--target", "5", "--reason", "why not"]);
    taken(&study, &["staff", "pin", "Sue"], "2580\n");
    let close = ["quota", "close", "1", "--reason", "full"];
    let by_sue = ["quota", "close", "1", "--reason", "full", "--as", "Sue"];
    assert!(not_taken(&study, &close, "2580\n").contains("a supervisor makes its changes"));
    assert!(not_taken(&study, &by_sue, "0000\n").contains("not the PIN of Sue"));
    assert!(not_taken(&study, &by_sue, "").contains("has none"));
    let by_ann = ["quota", "close", "1", "--reason", "full", "--as", "Ann"];
    assert!(not_taken(&study, &by_ann, "2580\n").contains("Ann is no supervisor"));
    assert!(not_taken(&study, &["staff", "add", "Bea"], "").contains("a supervisor makes its changes"));
    assert!(not_taken(&study, &["staff", "pin", "Ann"], "1234\n").contains("a supervisor makes its changes"));
    for change in [
        &["settings", "set", "most_attempts", "7", "--reason", "fewer"][..],
        &["sample", "erase", "--closed", "--reason", "over", "--yes"],
        &["sample", "release", "all", "--replicates", "1"],
    ] {
        assert!(not_taken(&study, change, "2580\n").contains("a supervisor makes its changes"), "{change:?}");
    }
    assert!(not_taken(&study, &["monitor", "--once", "--as", "Sue"], "0000\n").contains("not the PIN of Sue"));
    taken(&study, &["monitor", "--once", "--as", "Sue"], "2580\n");
    taken(&study, &by_sue, "2580\n");
    taken(&study, &["staff", "pin", "Ann", "--as", "Sue"], "2580\n1470\n");
    taken(&study, &["staff", "pin", "Ann"], "1470\n3690\n");
    assert!(not_taken(&study, &["staff", "pin", "Ann", "--remove"], "1470\n").contains("not the PIN of Ann"));
    assert!(done(folder, &["quota", "show"]).contains("strict"), "whoever reads the file reads it");
    taken(&study, &["staff", "pin", "Sue", "--remove"], "2580\n");
    done(folder, &["staff", "add", "Bea"]);
    let rows = study.store().read(|tx| tx.audit_rows(99)).unwrap();
    let rows: Vec<(&str, &str, &str)> =
        rows.iter().map(|row| (row.actor.as_str(), row.action.as_str(), row.subject.as_str())).collect();
    let wanted = [
        ("command line", "staff add", "Ann"),
        ("command line", "staff add", "Sue"),
        ("command line", "quota set", "cell 1"),
        ("command line", "staff pin", "Sue"),
        ("Sue", "quota close", "cell 1"),
        ("Sue", "staff pin", "Ann"),
        ("Ann", "staff pin", "Ann"),
        ("Sue", "staff pin", "Sue"),
        ("command line", "staff add", "Bea"),
    ];
    assert_eq!(rows, wanted);
}

#[test]
fn a_locked_name_is_listed_and_unlocked() {
    let study = Study::shipped();
    taken(&study, &["staff", "add", "Sue", "--role", "supervisor", "--pin"], "2580\n");
    taken(&study, &["staff", "add", "Tom", "--role", "supervisor", "--pin", "--as", "Sue"], "2580\n1470\n");
    for _ in 0..4 {
        assert!(not_taken(&study, &["staff", "unlock", "Tom", "--as", "Sue"], "9999\n").contains("not the PIN"));
    }
    assert!(not_taken(&study, &["staff", "unlock", "Tom", "--as", "Sue"], "9999\n").contains("Sue is locked"));
    assert!(not_taken(&study, &["staff", "unlock", "Sue", "--as", "Sue"], "2580\n").contains("another supervisor"));
    assert!(listed(&study)[0]["locked_until"].is_string());
    taken(&study, &["staff", "unlock", "Sue", "--as", "Tom"], "1470\n");
    assert!(listed(&study)[0]["locked_until"].is_null());
    taken(&study, &["staff", "languages", "Sue", "en", "--as", "Sue"], "2580\n");
}

#[test]
fn a_pin_is_asked_twice_on_a_terminal_and_shown_nowhere() {
    let study = Study::shipped();
    let mut terminal = Terminal::start(&study.path, &["staff", "add", "Ann", "--pin"]);
    terminal.wait_for("New PIN of Ann:");
    terminal.keys("2580\r");
    terminal.wait_for("The same again:");
    terminal.keys("2581\r");
    terminal.wait_for("the two were not the same");
    assert_eq!(terminal.ended(), 1);
    let mut terminal = Terminal::start(&study.path, &["staff", "add", "Ann", "--pin"]);
    terminal.wait_for("New PIN of Ann:");
    terminal.keys("\x03");
    assert_eq!(terminal.ended(), 130);
    let mut terminal = Terminal::start(&study.path, &["staff", "add", "Ann", "--pin"]);
    terminal.wait_for("New PIN of Ann:");
    terminal.keys("25\x7f580\r");
    terminal.wait_for("The same again:");
    terminal.keys("2580\r");
    assert_eq!(terminal.ended(), 0);
    assert!(!terminal.raw().contains("2580") && !terminal.raw().contains("25"), "{}", terminal.raw());
    let mut station = Terminal::start(&study.path, &["interview", "--as", "Ann"]);
    station.wait_for("Ann, please type your PIN.");
    station.keys("1234\r");
    station.wait_for("This PIN is wrong.");
    station.keys("2580\r");
    station.wait_for("Enter: next call");
    station.keys("b");
    station.wait_for("Ann has been on a break since");
    station.keys("2580\r");
    station.wait_for("Enter: next call");
    station.keys("f");
    station.wait_for("Your own figures");
    station.keys("\x1b");
    station.wait_for("Enter: next call");
    station.keys("q");
    assert_eq!(station.ended(), 0);
}
