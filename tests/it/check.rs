//! `cati check`, as a designer uses it: figures and mistakes as text and as JSON, again on saving; and studies of what it lets through.

use crate::cli::{cati, done, refused, run};
use crate::support::{answer, station, stress};
use cati::clock::Clock;
use cati::interview::Event;
use cati::interview::screen::Asks;
use cati::questionnaire::Value;
use cati::station::view::{Action, Page};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// A copy of a questionnaire of `tests/cases`, each of its files changed.
fn copy(of: &str, into: &Path, change: impl Fn(&str, String) -> String) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(of);
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        std::fs::write(into.join(name), change(name, std::fs::read_to_string(&path).unwrap())).unwrap();
    }
}

#[test]
fn every_mistake_of_a_questionnaire_is_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    copy("small", folder.path(), |_, text| text.replace("household > 1", "hosehold > 1").replace("hope = ", "hop = "));
    let output = run(folder.path(), &["check", "."]);
    let (told, said) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!((output.status.code(), said.trim()), (Some(1), "cati: 4 mistakes, 1 remark"), "{told}");
    assert!(told.contains("questionnaire.toml:46:11") && told.contains("did you mean household?"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(done(root, &["check", "questionnaires/coproduction-2008"]).contains("33 units (20 numbered)"));
    std::fs::write(folder.path().join("en.ftl"), [0xff, 0xfe, 0x00]).unwrap();
    assert!(refused(folder.path(), &["check", "."]).contains("not UTF-8"));
}

#[test]
fn a_clean_questionnaire_is_summed_up() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let told = done(root, &["check", "tests/cases/small"]);
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines[..2], ["small version 1", "  7 units (7 numbered), 9 items, 10 variables, 0 cells"]);
    assert!(lines[2].starts_with("  en   0.") && lines[2].ends_with(" minutes to read aloud"), "{}", lines[2]);
    assert!(run(root, &["check", "--help"]).stdout.windows(20).any(|part| part == b"an estimate of readi"));
}

#[test]
fn the_same_is_said_as_json_an_object_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    copy("small", folder.path(), |_, text| text.replace("household > 1", "hosehold > 1"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = ["check", "--json", "tests/cases/small", folder.path().to_str().unwrap(), "no/such/folder"];
    let output = run(root, &words);
    assert_eq!(String::from_utf8(output.stderr).unwrap().trim(), "cati: 1 mistake, 1 folder cannot be read");
    assert_eq!(output.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let [small, mistaken, missing] = &json.as_array().unwrap()[..] else { panic!("{json}") };
    assert_eq!(
        (&small["ok"], &small["summary"]["items"], &small["found"]),
        (&true.into(), &9.into(), &serde_json::json!([]))
    );
    assert_eq!(small["summary"]["languages"][1]["language"], "de");
    assert_eq!((&mistaken["ok"], &mistaken["summary"]), (&false.into(), &serde_json::Value::Null));
    let wanted = serde_json::json!([{
        "severity": "mistake", "code": "unknown-name", "file": "questionnaire.toml", "line": 46, "column": 11, "width": 8,
        "text": "filter = \"hosehold > 1\"", "message": "there is no variable hosehold", "hint": "did you mean household?",
    }]);
    assert_eq!(mistaken["found"], wanted);
    assert_eq!((&missing["ok"], &missing["found"][0]["code"]), (&false.into(), &"unreadable".into()));
    let clean = done(root, &["check", "--json", "tests/cases/small"]);
    assert!(serde_json::from_str::<serde_json::Value>(&clean).unwrap()[0]["ok"].as_bool().unwrap());
}

#[cfg(unix)]
#[test]
fn what_is_watched_is_checked_again_when_it_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    copy("small", folder.path(), |_, text| text);
    let mut child = cati(folder.path())
        .args(["check", "--watch", "."])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    assert!(lines.any(|line| line == "no mistakes"));
    copy("small", folder.path(), |_, text| text.replace("household > 9", "household > 99"));
    assert!(lines.any(|line| line.contains("check large never fails") && line.ends_with("[never-true]")));
    assert!(lines.any(|line| line == "1 mistake"));
    // A file that is half saved is told, and the watch goes on.
    std::fs::write(folder.path().join("en.ftl"), [0xff]).unwrap();
    assert!(lines.any(|line| line.contains("not UTF-8")));
    copy("small", folder.path(), |_, text| text);
    assert!(lines.any(|line| line == "no mistakes"));
    assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
    assert_eq!(lines.next(), None, "no word on the way out");
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

#[test]
fn no_study_is_made_of_what_is_not_fit() {
    let folder = tempfile::tempdir().unwrap();
    copy("small", folder.path(), |_, text| text.replace("household > 9", "household > 99"));
    let said = refused(folder.path(), &["new", "--training", "--questionnaire", "."]);
    assert!(said.contains("has 1 mistake(s)") && said.contains("check large never fails"), "{said}");
    assert!(!folder.path().join("study.db").exists());
}

/// Ten questions with 200 options each: 2,000 columns.
#[test]
fn a_study_of_5000_items_is_made_interviewed_and_exported() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in stress::sources(5_000) {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let output = run(folder.path(), &["new", "--training", "--questionnaire", "."]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && said.contains("columns of data"), "{said}");
    let study = folder.path().join("study.db");
    let mut station = station(&study, "Ann", &Clock::System);
    station.act(Action::Choose(vec!["UK".to_owned()])).unwrap();
    station.act(Action::NextCall).unwrap();
    station.act(Action::Answered).unwrap();
    loop {
        let Page::Asking(asking) = station.view().unwrap().page else { panic!("not asking") };
        let value = match asking.screen.asks {
            Asks::Last { .. } => break,
            Asks::Information => Value::Seen,
            Asks::Number { min, .. } => Value::Number(min),
            Asks::Multiple => Value::Codes(vec![2]),
            Asks::Single => asking.screen.options[0].value.clone(),
        };
        answer(&mut station, value);
    }
    station.act(Action::Interview(Event::Finish)).unwrap();
    drop(station);
    assert!(done(folder.path(), &["verify"]).contains("sound"));
    assert!(done(folder.path(), &["export", "csv", "-o", "out"]).contains("1 interview"));
    let text = std::fs::read_to_string(folder.path().join("out/study.csv")).unwrap();
    let mut lines = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let (header, row) = (lines.next().unwrap(), lines.next().unwrap());
    let value = |column: &str| row[header.iter().position(|name| *name == column).unwrap()];
    assert!(header.len() > 5_000 && header.len() == row.len(), "{}", header.len());
    assert_eq!((value("p1u1"), value("p1u2_r10"), value("p10u4_b"), value("p10u4_a")), ("1", "1", "1", "0"));
}

#[test]
fn the_first_questionnaire_of_the_readme_is_one() {
    let readme = include_str!("../../questionnaires/README.md");
    let first = &readme[readme.find("## A first questionnaire").unwrap()..readme.find("## Names").unwrap()];
    let block = |language: &str| first.split(&format!("```{language}\n")).nth(1).unwrap().split("```").next().unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("questionnaire.toml"), block("toml")).unwrap();
    std::fs::write(folder.path().join("en.ftl"), block("ftl")).unwrap();
    let told = done(folder.path(), &["check", "."]);
    assert!(told.starts_with("bus-2026 version 1\n") && !told.contains("remark"), "{told}");
}
