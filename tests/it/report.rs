//! `cati report` as a whole: a page of a simulated study, what is refused, and that nothing half written is left.

use std::path::Path;
use std::process::{Command, Output};

fn cati(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cati"));
    command.current_dir(folder).env_remove("CATI_STUDY").args(words).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_simulated_study_has_its_page_in_every_language_the_same_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let simulated = cati(folder.path(), &["simulate", "--interviews", "40", "--stations", "1", "--seed", "7"]);
    assert!(simulated.status.success(), "{}", said(&simulated));
    for language in ["en", "de", "fr", "da", "cs"] {
        let page = |name: &str| {
            let made = cati(folder.path(), &["report", "-o", name, "--language", language]);
            assert!(made.status.success(), "{}", said(&made));
            assert!(said(&made).contains("40 interviews (training study)") && said(&made).contains("simulated"));
            std::fs::read_to_string(folder.path().join(name)).unwrap()
        };
        let first = page(&format!("{language}.html"));
        assert_eq!(first, page(&format!("{language}-again.html")));
        for graph in (1..=19).map(|number| format!("graph_{number}")).chain(["diagram_1".to_owned()]) {
            assert!(first.contains(&format!("<figure id=\"{graph}\">")), "{graph} in {language}");
        }
        assert!(!first.contains("[report-"), "{language}");
    }
}

#[test]
fn what_cannot_be_written_or_said_is_refused_and_nothing_is_left() {
    let folder = tempfile::tempdir().unwrap();
    assert!(cati(folder.path(), &["new", "--training"]).status.success());
    let made = cati(folder.path(), &["report", "-o", "page.html"]);
    assert!(made.status.success() && said(&made).contains("0 interviews"), "{}", said(&made));
    let page = std::fs::read_to_string(folder.path().join("page.html")).unwrap();
    assert!(page.contains("No interview is complete yet"));
    for (words, told) in [
        (&["-o", "page.html"][..], "exists already"),
        (&["-o", "other.html", "--language", "sv"], "no texts in sv"),
        (&["-o", "none/other.html"], "there is no folder"),
        (&["-o", ".."], "is no name of a file"),
        (&["-o", "study.db", "--force"], "study.db is a database, such as a study"),
    ] {
        let refused = cati(folder.path(), &[&["report"], words].concat());
        assert_eq!(refused.status.code(), Some(1), "{words:?}");
        assert!(said(&refused).contains(told), "{}", said(&refused));
    }
    assert!(cati(folder.path(), &["report", "-o", "page.html", "--force"]).status.success());
    assert!(cati(folder.path(), &["verify"]).status.success(), "the study is what it was");
    let mut left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    left.retain(|name| !name.to_string_lossy().starts_with("study.db"));
    assert_eq!(left, ["page.html"]);
}
