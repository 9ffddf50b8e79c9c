//! What supervisors do on the command line: interviews checked and rejected, with a PIN and on the record; and the record itself.

use crate::cli::{cati, done, refused, run};
use crate::support::{Study, screen, station, to_the_end};
use cati::clock::Clock;
use cati::interview::Event;
use cati::station::view::Action;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

/// A study with three completes, of which all come up to be checked.
fn fielded() -> Study {
    let study = Study::shipped();
    let mut ann = station(&study.path, "Ann", &Clock::System);
    for age in [30, 45, 70] {
        assert!(screen(&mut ann, "UK", 81, 2, age));
        to_the_end(&mut ann);
        ann.act(Action::Interview(Event::Finish)).unwrap();
    }
    done(study.folder.path(), &["settings", "set", "validated_percent", "100", "--reason", "pilot"]);
    study
}

fn listed(folder: &Path, words: &[&str]) -> Value {
    serde_json::from_str(&done(folder, words)).unwrap()
}

fn to_check(folder: &Path) -> Vec<i64> {
    let list = listed(folder, &["validate", "--json"]);
    list.as_array().unwrap().iter().map(|row| row["interview"].as_i64().unwrap()).collect()
}

/// A command with a line on standard input.
fn told(folder: &Path, words: &[&str], line: &str) -> Output {
    let mut command = cati(folder);
    command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(line.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn an_interview_is_checked_and_leaves_the_list_once_somebody_was_asked() {
    let study = fielded();
    let folder = study.folder.path();
    assert_eq!(to_check(folder), [1, 2, 3]);
    let check = |interview: &str, result: &str| {
        done(folder, &["validate", interview, "--result", result, "--reason", "called at noon", "--as", "Sue"]);
    };
    check("1", "confirmed");
    check("2", "not_reached");
    assert_eq!(to_check(folder), [2, 3], "nobody was asked yet");
    assert_eq!(listed(folder, &["validate", "--json"])[0]["not_reached_before"], true);
    assert!(done(folder, &["validate"]).contains("2 to be checked"));
    // One that was not drawn can be checked too.
    done(folder, &["settings", "set", "validated_percent", "0", "--reason", "enough"]);
    assert_eq!(to_check(folder), [0; 0]);
    check("3", "differs");
    let results = study.store().read(|tx| tx.validations_after(0)).unwrap();
    assert_eq!(results.len(), 3);
    assert!(
        refused(folder, &["validate", "9", "--result", "differs", "--reason", "x"]).contains("there is no interview 9")
    );
    for words in [
        &["validate", "1", "--result", "differs"][..],
        &["validate", "1", "--result", "lied", "--reason", "x"],
        &["validate", "--result", "differs"],
        &["validate", "1"],
        &["reject", "1"],
        &["settings", "set", "validated_percent", "5"],
    ] {
        assert_eq!(run(folder, words).status.code(), Some(2), "{words:?}");
    }
    let said = refused(folder, &["settings", "set", "validated_percent", "101", "--reason", "x"]);
    assert!(said.contains("101 is not from 0 to 100"), "{said}");
}

#[test]
fn what_is_rejected_leaves_the_data_and_counts_as_no_interview() {
    let study = fielded();
    let folder = study.folder.path();
    let counted = || listed(folder, &["monitor", "--json"])["study"]["counted"].as_i64().unwrap();
    assert_eq!(counted(), 3);
    done(folder, &["reject", "2", "--reason", "answers made up", "--as", "Sue"]);
    assert_eq!(counted(), 2, "its place is free");
    assert_eq!(to_check(folder), [1, 3]);
    assert_eq!(study.store().read(|tx| tx.complete(cati::ids::InterviewId(2))).unwrap(), None);
    let part = listed(folder, &["rates", "--json"])["parts"][0].clone();
    assert_eq!((&part["groups"]["I"], &part["groups"]["O"]), (&2.into(), &1.into()), "{part}");
    assert!(part["codes"].as_array().unwrap().iter().any(|row| row["code"] == "2.36" && row["cases"] == 1));
    for by in ["country", "region", "interviewer", "week"] {
        let parts = listed(folder, &["rates", "--by", by, "--json"])["parts"].clone();
        let others = parts.as_array().unwrap().iter().filter(|part| part["groups"]["O"] == 1);
        assert!(others.count() == 1, "{by}: {parts}");
    }
    // The call stays what it was; the case says why it counts otherwise.
    let monitor = listed(folder, &["monitor", "--json"]);
    assert_eq!(
        (&monitor["study"]["completes"]["all"], &monitor["interviewers"][0]["completes"]),
        (&3.into(), &2.into())
    );
    assert_eq!(monitor["rates"]["today"]["groups"]["O"], 1);
    let case = study.store().read(|tx| tx.interview(cati::ids::InterviewId(2))).unwrap().case.to_string();
    let told = done(folder, &["case", &case]);
    assert!(
        told.contains("Interview 2 was rejected: answers made up") && told.contains("Rates count the case as 2.36"),
        "{told}"
    );
    assert!(told.contains("complete, rejected"), "{told}");
    let history = listed(folder, &["case", &case, "--json"]);
    assert_eq!((&history["code"], &history["counts_as"]), (&"1.1".into(), &"2.36".into()));
    assert!(refused(folder, &["reject", "2", "--reason", "again"]).contains("was rejected before"));
    for reason in ["", "two\nlines"] {
        assert!(refused(folder, &["reject", "1", "--reason", reason]).contains("it needs a reason"), "{reason:?}");
    }
    assert_eq!(study.findings(), Vec::new());
}

#[test]
fn where_a_supervisor_has_a_pin_it_is_asked_for() {
    let study = fielded();
    let folder = study.folder.path();
    assert!(told(folder, &["staff", "add", "Sue", "--role", "supervisor", "--pin"], "2580\n").status.success());
    for words in [&["reject", "1", "--reason", "x"][..], &["validate", "1", "--result", "differs", "--reason", "x"]] {
        assert!(refused(folder, words).contains("a supervisor makes its changes"), "{words:?}");
        let by_sue = [words, &["--as", "Sue"]].concat();
        assert_eq!(told(folder, &by_sue, "0000\n").status.code(), Some(1));
        assert!(told(folder, &by_sue, "2580\n").status.success(), "{words:?}");
    }
    let actions = listed(folder, &["audit", "--last", "2", "--json"]);
    let actions: Vec<_> =
        actions.as_array().unwrap().iter().map(|row| (&row["actor"], &row["action"], &row["detail"])).collect();
    let sue = &json!("Sue");
    assert_eq!(
        actions,
        [(sue, &json!("interview reject"), &json!("x")), (sue, &json!("interview check"), &json!("differs: x"))]
    );
    // The numbers to call are nowhere that is kept.
    let case = study.store().read(|tx| tx.interview(cati::ids::InterviewId(2))).unwrap().case;
    let phone = study.store().read(|tx| tx.contacts(case)).unwrap()[0].phone.clone();
    for words in
        [&["validate"][..], &["validate", "--json"], &["monitor", "--once"], &["monitor", "--json"], &["audit"]]
    {
        assert!(!done(folder, words).contains(&phone), "{words:?}");
    }
    let once = told(folder, &["monitor", "--once", "--as", "Sue"], "2580\n");
    assert!(once.status.success() && !String::from_utf8_lossy(&once.stdout).contains(&phone));
}

#[test]
fn the_record_is_printed_from_the_first_line_or_the_last_ones() {
    let study = Study::shipped();
    let folder = study.folder.path();
    assert_eq!(listed(folder, &["audit", "--json"]), json!([]));
    done(folder, &["quota", "close", "3", "--reason", "enough of them", "--as", "Sue"]);
    done(folder, &["quota", "set", "3", "--target", "40", "--reason", "client's wish"]);
    done(folder, &["quota", "open", "3", "--reason", "others too", "--as", "Tom"]);
    let all = listed(folder, &["audit", "--json"]);
    let lines: Vec<(&str, &str, &str)> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["actor"].as_str().unwrap(), row["action"].as_str().unwrap(), row["detail"].as_str().unwrap()))
        .collect();
    let wanted = [
        ("Sue", "quota close", "enough of them"),
        ("command line", "quota set", "target 40: client's wish"),
        ("Tom", "quota open", "others too"),
    ];
    assert_eq!(lines, wanted);
    assert!(
        all.as_array()
            .unwrap()
            .iter()
            .all(|row| row["subject"] == "cell 3" && row["at"].as_str().unwrap().ends_with('Z'))
    );
    let last = listed(folder, &["audit", "--last", "2", "--json"]);
    assert_eq!(last.as_array().unwrap(), &all.as_array().unwrap()[1..], "the last ones, in their order");
    let text = done(folder, &["audit", "--last", "1"]);
    assert!(text.contains("Tom") && text.contains("others too") && !text.contains("enough"), "{text}");
    for words in [["audit", "--last", "0"], ["audit", "--last", "x"]] {
        assert_eq!(run(folder, &words).status.code(), Some(2), "{words:?}");
    }
    assert!(refused(tempfile::tempdir().unwrap().path(), &["audit"]).contains("study.db"));
}

#[test]
fn a_study_of_file_version_2_is_brought_forward_and_sound() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("study.db");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch(include_str!("../cases/studies/version-1.sql")).unwrap();
    connection.execute_batch(include_str!("../../src/store/migrations/002_versions.sql")).unwrap();
    connection.execute_batch("PRAGMA user_version = 2").unwrap();
    drop(connection);
    // Printed by a command that only reads: the file is brought forward first.
    let rates = listed(folder.path(), &["rates", "--json"])["parts"][0].clone();
    assert_eq!(rates["groups"]["I"], 1, "{rates}");
    let version =
        rusqlite::Connection::open(&path).unwrap().query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0));
    assert!(version.unwrap() >= 6);
    done(folder.path(), &["verify"]);
    assert_eq!(listed(folder.path(), &["monitor", "--json"])["study"]["completes"]["all"], 1);
    assert_eq!(listed(folder.path(), &["quality", "--json"])["all"]["completes"], 1);
    // What came later works on it.
    let complete = cati::store::Store::open(&path).unwrap();
    let complete = complete.read(|tx| tx.interviews(None, 9)).unwrap();
    let complete = complete.iter().find(|interview| interview.outcome.as_deref() == Some("complete")).unwrap();
    done(folder.path(), &["reject", &complete.id.to_string(), "--reason", "x"]);
    done(folder.path(), &["staff", "languages", "Ann", "en"]);
    done(folder.path(), &["verify"]);
}
