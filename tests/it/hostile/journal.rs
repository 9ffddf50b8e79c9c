//! A study that another program wrote to with a rollback journal, and was killed at it: what was half written is undone.

use super::places::as_nobody;
use crate::cli::{done, run};
use crate::support::Study;
use std::path::Path;

/// A backup that another program began to change: its file and its journal as they are in the middle of that.
fn cut_off(folder: &Path) {
    let study = Study::shipped();
    study.store().backup_to(&folder.join("worked.db"), false, |_| true).unwrap();
    let connection = rusqlite::Connection::open(folder.join("worked.db")).unwrap();
    // A small cache brings half of it into the file before the commit.
    connection.execute_batch("PRAGMA cache_size = 5; BEGIN IMMEDIATE; UPDATE cell SET target = target + 1000000; DELETE FROM contact; UPDATE cases SET state = 'closed'").unwrap();
    for (from, to) in [("worked.db", "study.db"), ("worked.db-journal", "study.db-journal")] {
        std::fs::copy(folder.join(from), folder.join(to)).unwrap();
    }
    drop(connection);
    std::fs::copy(folder.join("worked.db"), folder.join("whole.db")).unwrap();
}

#[test]
fn a_hot_journal_is_rolled_back_by_whichever_command_comes_first() {
    for words in [&["verify"][..], &["quota", "show"], &["export", "csv", "-o", "out"], &["staff", "add", "Bo"]] {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path();
        cut_off(here);
        let study = here.join("study.db");
        // It was in the middle of it: without its journal the file is not what it was.
        std::fs::copy(&study, here.join("torn.db")).unwrap();
        assert!(std::fs::metadata(here.join("study.db-journal")).unwrap().len() > 4096);
        assert!(std::fs::read(&study).unwrap() != std::fs::read(here.join("whole.db")).unwrap());
        let whole = done(here, &["quota", "show", "--json", "--study", "whole.db"]);
        assert_ne!(run(here, &["quota", "show", "--json", "--study", "torn.db"]).stdout, whole.as_bytes());
        let output = run(here, words);
        assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(done(here, &["quota", "show", "--json"]), whole, "{words:?}");
        assert!(!here.join("study.db-journal").exists(), "{words:?}");
        assert_eq!(Study::at(study).findings(), Vec::new(), "{words:?}");
    }
}

#[test]
fn a_hot_journal_that_may_not_be_rolled_back_is_told_and_left() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    cut_off(here);
    for (path, mode) in [("study.db", 0o444), ("study.db-journal", 0o444), (".", 0o755)] {
        std::fs::set_permissions(here.join(path), std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
    }
    let before = std::fs::read(here.join("study.db")).unwrap();
    let Some(0) = as_nobody(here, &["--version"]).and_then(|output| output.status.code()) else {
        println!("skipped: it takes root and setpriv, and a program that nobody may run");
        return;
    };
    let output = as_nobody(here, &["verify"]).unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("study.db: ") && said.contains("cannot be written"), "{said}");
    assert!(said.contains("\n  Check the permissions"), "{said}");
    assert!(std::fs::read(here.join("study.db")).unwrap() == before && here.join("study.db-journal").exists());
}
