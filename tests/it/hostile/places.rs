//! Where a study is to be: names that mean something to SQLite, the shell or a terminal, things that are no files, folders and files that may not
//! be written.

use crate::cli::{cati, done, refused, run};
use crate::support::Study;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Output};

#[test]
fn a_study_may_be_called_anything_that_a_file_may() {
    let folder = tempfile::tempdir().unwrap();
    let names = [
        "file:x.db",
        "a?mode=ro",
        "50%.db",
        "#x",
        "-x.db",
        "a b",
        "two\nlines",
        "a\x1b[2Jb",
        "é\u{301}.db",
        "'; drop",
        ":memory:",
        "x.db/../y.db",
    ];
    std::fs::create_dir(folder.path().join("x.db")).unwrap();
    for name in names {
        let study = format!("--study={name}");
        done(folder.path(), &[&study, "new", "--training"]);
        assert!(folder.path().join(name).is_file(), "{name:?}");
        assert!(done(folder.path(), &[&study, "verify"]).contains("sound"), "{name:?}");
        done(folder.path(), &[&study, "staff", "add", "Bo"]);
        assert!(done(folder.path(), &[&study, "staff", "list"]).contains("Bo"), "{name:?}");
    }
}

#[test]
fn what_is_no_study_is_refused_by_name_with_what_to_do_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    std::fs::create_dir(here.join("folder")).unwrap();
    symlink("nowhere", here.join("dangling")).unwrap();
    symlink("loop", here.join("loop")).unwrap();
    assert!(Command::new("mkfifo").arg(here.join("pipe")).status().unwrap().success());
    let _socket = std::os::unix::net::UnixListener::bind(here.join("socket")).unwrap();
    std::fs::write(here.join("empty"), "").unwrap();
    std::fs::write(here.join("text"), "hello").unwrap();
    let long = "x".repeat(300);
    let places = [
        "folder",
        "dangling",
        "loop",
        "pipe",
        "socket",
        "empty",
        "text",
        "text/below",
        "no/folder",
        &long,
        "/dev/null",
        "/dev/zero",
    ];
    for place in places {
        for words in [&["verify"][..], &["quota", "show"], &["staff", "add", "Bo"]] {
            let said = refused(here, &[words, &["--study", place]].concat());
            assert!(said.contains(place) && said.contains("\n  "), "{place} {words:?}: {said}");
        }
        let said = refused(here, &["new", "--training", "--study", place]);
        assert!(said.contains(place.trim_end_matches("/folder")) && said.contains("\n  "), "new {place}: {said}");
    }
    done(here, &["new", "--training"]);
    for place in places {
        let said = refused(here, &["backup", place]);
        assert!(said.contains(place.trim_end_matches("/folder")) && said.contains("\n  "), "backup {place}: {said}");
        if !["folder", "no/folder"].contains(&place) {
            let said = refused(here, &["export", "csv", "-o", place]);
            assert!(said.contains(place) && said.contains("\n  "), "export {place}: {said}");
        }
    }
    assert_eq!(std::fs::read_to_string(here.join("text")).unwrap(), "hello");
}

#[test]
fn output_that_nobody_can_take_is_refused_and_one_that_nobody_wants_is_not() {
    let study = Study::shipped();
    let to = |words: &[&str], target: &str| {
        let file = std::fs::OpenOptions::new().write(true).open(target).unwrap();
        cati(study.folder.path()).args(words).stdout(file).output().unwrap()
    };
    for words in [&["quota", "show"][..], &["staff", "list", "--json"], &["completions", "bash"], &["verify"]] {
        let output = to(words, "/dev/full");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{words:?}: {said}");
        assert!(said.contains("the output cannot be written") && said.contains("No space left"), "{words:?}: {said}");
        assert!(to(words, "/dev/null").status.success());
    }
}

/// Runs it as somebody who may not do everything; none where that cannot be done from here.
pub fn as_nobody(folder: &Path, words: &[&str]) -> Option<Output> {
    let ours = run(folder, &["--version"]).status.success();
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n");
    if !(ours && root) {
        return None;
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups", env!("CARGO_BIN_EXE_cati")]);
    command.args(words).current_dir(folder).stdin(std::process::Stdio::null()).output().ok()
}

#[test]
fn what_may_not_be_read_or_written_is_told_with_its_name() {
    let study = Study::shipped();
    let folder = study.folder.path();
    let allow = |path: &Path, mode: u32| std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    let words = |output: Output| (output.status.code(), String::from_utf8(output.stderr).unwrap());
    allow(folder, 0o555);
    allow(&study.path, 0o600);
    let Some(output) = as_nobody(folder, &["verify"]) else {
        println!("skipped: it takes root and setpriv");
        return;
    };
    if output.status.code() == Some(126) || output.status.code() == Some(127) {
        println!("skipped: nobody may not run the program from where it lies");
        return;
    }
    let (code, said) = words(output);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("study.db") && said.contains("no access"), "{said}");
    // Readable, and nobody works on it.
    allow(&study.path, 0o644);
    assert_eq!(words(as_nobody(folder, &["quota", "show"]).unwrap()), (Some(0), String::new()));
    // What a killed station left is to be read by whoever may write, with files that SQLite makes beside it.
    let wal = study.path.with_file_name("study.db-wal");
    std::fs::write(&wal, [0; 8192]).unwrap();
    let (code, said) = words(as_nobody(folder, &["quota", "show"]).unwrap());
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("study.db") && said.contains("no access") && !said.contains("written:"), "{said}");
    std::fs::remove_file(&wal).unwrap();
    let (code, said) = words(as_nobody(folder, &["staff", "add", "Bo"]).unwrap());
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("study.db"), "{said}");
    let (code, said) = words(as_nobody(folder, &["new", "--training", "--study", "other.db"]).unwrap());
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("other.db"), "{said}");
    let (code, said) = words(as_nobody(folder, &["man", "pages"]).unwrap());
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("pages") && said.contains("\n  "), "{said}");
    allow(folder, 0o755);
}
