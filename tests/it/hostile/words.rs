//! What is said on the command line and in the environment: nothing, too much, figures out of all measure, characters that cannot be seen.

use crate::cli::{cati, run};
use crate::support::Study;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

#[test]
fn whatever_an_option_says_it_is_taken_or_refused_in_words() {
    let study = Study::shipped();
    let folder = study.folder.path();
    let long = "x".repeat(100_000);
    let nonsense =
        ["", "-1", "--", "0", "99999999999999999999", "9223372036854775807", long.as_str(), "a\x1b[2J\u{7}b", "../\n"];
    let commands: [&[&str]; 22] = [
        &["quota", "set", "?", "--target", "5", "--reason", "x"],
        &["quota", "set", "1", "--target", "?", "--reason", "x"],
        &["quota", "close", "1", "--reason", "?"],
        &["quota", "close", "1", "--reason", "x", "--as", "?"],
        &["quota", "show", "--country", "?"],
        &["quota", "plan", "--frame", "?", "--size", "UK=1", "--by", "gender"],
        &["quota", "plan", "--frame", "study.db", "--size", "?", "--by", "?"],
        &["staff", "add", "?"],
        &["staff", "add", "Bo", "--role", "?"],
        &["staff", "remove", "?"],
        &["new", "-s", "new.db", "--organisation", "?", "--contact", "?"],
        &["new", "-s", "new.db", "--training", "--questionnaire", "?"],
        &["new", "-s", "?", "--training"],
        &["interview", "--as", "?", "--language", "?"],
        &["preview", "?", "--country", "?", "--language", "?"],
        &["preview", "-o", "?"],
        &["check", "?"],
        &["translate", "?"],
        &["update", "--dry-run", "--questionnaire", "?"],
        &["export", "csv", "-o", "?"],
        &["verify", "--log", "?", "--log-level", "?"],
        &["?", "--study", "?"],
    ];
    for words in commands {
        for what in nonsense {
            let said: Vec<&str> = words.iter().map(|word| if *word == "?" { what } else { word }).collect();
            let output = run(folder, &said);
            let told = String::from_utf8(output.stderr).unwrap();
            let shown = words.join(" ");
            assert!(matches!(output.status.code(), Some(0..=2)), "{shown}: {told}");
            assert!(!told.contains("panicked"), "{shown}: {told}");
            assert!(output.status.success() || !told.is_empty(), "{shown} says nothing to {what:.20}");
            assert!(!told.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t')), "{shown}: {told:?}");
            let _ = std::fs::remove_file(folder.join("new.db"));
        }
    }
    assert_eq!(study.findings(), Vec::new());
    let audit = study.store().read(|tx| tx.audit_rows(100)).unwrap();
    assert!(audit.iter().all(|row| row.detail.chars().count() < 600
        && !row.detail.contains(char::is_control)
        && row.actor.chars().count() <= 60));
}

#[test]
fn an_environment_that_names_no_study_is_told_so() {
    let study = Study::shipped();
    let folder = study.folder.path();
    let with = |value: &OsStr| cati(folder).args(["quota", "show"]).env("CATI_STUDY", value).output().unwrap();
    let said = |value: &[u8]| String::from_utf8(with(OsStr::from_bytes(value)).stderr).unwrap();
    assert_eq!(with(OsStr::new("")).status.code(), Some(2));
    assert!(said(b"").contains("CATI_STUDY is set and empty"), "{}", said(b""));
    assert!(said(b"no/such/file").contains("no/such/file does not exist"));
    assert!(said(b"not \xff UTF-8.db").contains("UTF-8.db does not exist"));
    std::fs::copy(&study.path, folder.join(OsStr::from_bytes(b"not \xff UTF-8.db"))).unwrap();
    assert!(with(OsStr::from_bytes(b"not \xff UTF-8.db")).status.success());
}
