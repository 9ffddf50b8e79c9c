//! What lies beside a study: commands that read leave nothing there, whether or not they might write, and a WAL file of another file is not taken.

use super::places::as_nobody;
use crate::cli::{done, refused, run};
use crate::support::{Study, screen, station, to_the_end};
use cati::clock::Clock;
use cati::interview::Event;
use cati::station::Station;
use cati::station::view::Action;
use cati::store::{Store, StoreError};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;

const READING: [&[&str]; 6] = [
    &["verify"],
    &["quota", "show"],
    &["staff", "list"],
    &["export", "csv", "-o", "out", "--force"],
    &["backup", "out/copy.db"],
    &[
        "update",
        "--dry-run",
        "--questionnaire",
        concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/coproduction-2008"),
    ],
];

/// A complete in a study of its own, whose station is still there.
fn fielded() -> (Study, Station) {
    let study = Study::shipped();
    let mut ann = station(&study.path, "Ann", &Clock::System);
    assert!(screen(&mut ann, "UK", 81, 2, 30));
    to_the_end(&mut ann);
    ann.act(Action::Interview(Event::Finish)).unwrap();
    (study, ann)
}

/// The files in a folder, but for what went out.
fn names(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = files.filter(|name| name != "out").collect();
    names.sort();
    names
}

fn allow(path: &Path, mode: u32) {
    std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
}

#[test]
fn commands_that_read_leave_nothing_and_write_nothing() {
    let (study, ann) = fielded();
    drop(ann);
    let folder = study.folder.path();
    std::fs::create_dir(folder.join("out")).unwrap();
    let before = std::fs::read(&study.path).unwrap();
    for words in READING {
        let output = run(folder, words);
        assert!(matches!(output.status.code(), Some(0 | 1)), "{words:?}");
        assert_eq!(names(folder), ["study.db"], "{words:?}");
        assert!(std::fs::read(&study.path).unwrap() == before, "{words:?} wrote");
    }
    // While a station works they leave what is its.
    let bob = station(&study.path, "Bob", &Clock::System);
    for words in [&["verify"][..], &["staff", "list"]] {
        done(folder, words);
        assert_eq!(names(folder), ["study.db", "study.db-shm", "study.db-wal"], "{words:?}");
    }
    drop(bob);
    assert_eq!(names(folder), ["study.db"]);
    // What is no study is left as it was too.
    let other = folder.join("other.db");
    let connection = rusqlite::Connection::open(&other).unwrap();
    connection.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE t (x)").unwrap();
    drop(connection);
    refused(folder, &["verify", "other.db"]);
    assert_eq!(names(folder), ["other.db", "study.db"]);
}

#[test]
fn a_study_that_may_not_be_written_is_read_and_nothing_is_left_beside_it() {
    let (study, ann) = fielded();
    drop(ann);
    let folder = study.folder.path();
    let out = folder.join("out");
    std::fs::create_dir(&out).unwrap();
    for path in [folder, &out, &study.path] {
        if chown(path, Some(65534), Some(65534)).is_err() {
            println!("skipped: it takes root");
            return;
        }
    }
    allow(&study.path, 0o444);
    let Some(0) = as_nobody(folder, &["--version"]).and_then(|output| output.status.code()) else {
        println!("skipped: it takes setpriv, and a program that nobody may run");
        return;
    };
    let before = std::fs::read(&study.path).unwrap();
    for words in READING {
        let output = as_nobody(folder, words).unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!said.contains("read-only") && !said.contains("no access"), "{words:?}: {said}");
        assert_eq!(names(folder), ["study.db"], "{words:?}");
    }
    for words in [&["staff", "add", "Bo"][..], &["quota", "close", "1", "--reason", "x", "--as", "Eve"]] {
        let output = as_nobody(folder, words).unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{words:?}: {said}");
        assert!(said.contains("study.db: ") && said.contains("cannot be written"), "{words:?}: {said}");
        assert!(said.contains("\n  Check the permissions of the file"), "{words:?}: {said}");
        assert_eq!(names(folder), ["study.db"], "{words:?}");
    }
    assert!(std::fs::read(&study.path).unwrap() == before);
    // Writable again, it is written: nothing of another's is in the way.
    allow(&study.path, 0o600);
    assert_eq!(as_nobody(folder, &["staff", "add", "Bo"]).unwrap().status.code(), Some(0));
}

/// A backup is put where a study was whose station was killed; its WAL file is still there.
#[test]
fn a_wal_file_beside_a_backup_is_refused_and_kept_and_moved_away_gives_the_backup() {
    let (study, ann) = fielded();
    let folder = study.folder.path();
    let (wal, shm) = (folder.join("study.db-wal"), folder.join("study.db-shm"));
    let (left, index) = (std::fs::read(&wal).unwrap(), std::fs::read(&shm).unwrap());
    done(folder, &["backup", "copy.db"]);
    let copy = std::fs::read(folder.join("copy.db")).unwrap();
    drop(ann);
    for with_index in [true, false] {
        std::fs::write(&study.path, &copy).unwrap();
        std::fs::write(&wal, &left).unwrap();
        if with_index {
            std::fs::write(&shm, &index).unwrap();
        }
        for words in READING.into_iter().chain([&["staff", "add", "Bo"][..]]) {
            let said = refused(folder, words);
            assert!(said.contains("study.db-wal belongs to another file"), "{words:?}: {said}");
            assert!(said.contains("move this file") && said.contains("keep them"), "{words:?}: {said}");
            assert!(std::fs::read(&study.path).unwrap() == copy, "{words:?}");
            assert!(std::fs::read(&wal).unwrap() == left, "{words:?}");
        }
        assert!(matches!(Store::open(&study.path), Err(StoreError::Foreign(_))));
        std::fs::rename(&wal, folder.join("kept")).unwrap();
        let _ = std::fs::remove_file(&shm);
        assert!(done(folder, &["verify"]).contains("sound"));
        done(folder, &["staff", "add", "Bo"]);
        assert_eq!(study.findings(), Vec::new());
    }
}
