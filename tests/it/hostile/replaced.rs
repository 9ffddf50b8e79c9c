//! A study that is moved away or replaced while a station works on it: the station writes nothing more and says so, and the file that is there now is
//! whole.

use crate::cli::done;
use crate::support::terminal::Terminal;
use crate::support::{Study, screen_here, station};
use cati::clock::Clock;
use cati::station::Station;
use cati::station::view::{Action, Trouble};
use std::path::{Path, PathBuf};

const REPLACED: &str = "no longer the study that was opened";

/// A study with its backup, taken before the interview that is under way.
fn begun() -> (Study, Station, PathBuf) {
    let study = Study::shipped();
    let copy = study.path.with_file_name("copy.db");
    done(study.folder.path(), &["backup", "copy.db"]);
    let mut ann = station(&study.path, "Ann", &Clock::System);
    ann.act(Action::Choose(vec!["UK".to_owned()])).unwrap();
    ann.act(Action::NextCall).unwrap();
    screen_here(&mut ann, 81, 2, 30);
    (study, ann, copy)
}

/// Every way to write is refused in clear words.
#[track_caller]
fn writes_nothing(ann: &mut Station, clear: &[&str]) {
    for action in [Action::Note("a note".to_owned()), Action::HangUp, Action::Note("another".to_owned())] {
        let Err(Trouble::Problem { words, .. }) = ann.act(action.clone()) else { panic!("{action:?} was taken") };
        assert!(clear.iter().any(|clear| words[0].1.contains(clear)), "{action:?}: {words:?}");
    }
    assert!(ann.heartbeat().is_err());
}

#[track_caller]
fn moved_away(path: &Path) {
    for suffix in ["-wal", "-shm"] {
        let name = format!("study.db{suffix}");
        let _ = std::fs::rename(path.with_file_name(&name), path.with_file_name(format!("old.db{suffix}")));
    }
}

#[test]
fn a_backup_moved_over_a_study_at_work_is_not_written_to_by_the_station_of_the_old() {
    let (study, mut ann, copy) = begun();
    let backup = std::fs::read(&copy).unwrap();
    std::fs::rename(&copy, &study.path).unwrap();
    writes_nothing(&mut ann, &[REPLACED]);
    drop(ann);
    assert!(std::fs::read(&study.path).unwrap() == backup);
    // Its last work is still there, to be moved away as the next who opens the study is told.
    moved_away(&study.path);
    assert_eq!(study.findings(), Vec::new());
}

#[test]
fn a_backup_copied_over_a_study_at_work_is_not_written_to_by_its_station() {
    let (study, mut ann, copy) = begun();
    let (backup, number) = (std::fs::read(&copy).unwrap(), std::fs::metadata(&study.path).unwrap());
    std::fs::copy(&copy, &study.path).unwrap();
    use std::os::unix::fs::MetadataExt;
    assert_eq!(std::fs::metadata(&study.path).unwrap().ino(), number.ino(), "the same file");
    // Whoever reads first meets another file's pages first.
    writes_nothing(&mut ann, &[REPLACED, "the study file is damaged"]);
    drop(ann);
    assert!(std::fs::read(&study.path).unwrap() == backup, "what was in the WAL file was brought into it");
    moved_away(&study.path);
    assert_eq!(study.findings(), Vec::new());
    assert!(study.store().read(|tx| tx.interviews(None, 10)).unwrap().is_empty());
}

/// In the middle of being copied over, and cut off for good.
#[test]
fn a_study_cut_off_at_work_is_not_written_to() {
    let (study, mut ann, copy) = begun();
    let backup = std::fs::read(&copy).unwrap();
    for length in [0, 10, 4096] {
        std::fs::write(&study.path, &backup[..length]).unwrap();
        // Whoever reads first meets the damage first.
        writes_nothing(&mut ann, &[REPLACED, "the study file is damaged"]);
        assert_eq!(std::fs::read(&study.path).unwrap().len(), length);
    }
    drop(ann);
    assert_eq!(std::fs::read(&study.path).unwrap().len(), 4096);
}

#[test]
fn a_study_moved_away_at_work_is_not_written_to_and_put_back_goes_on() {
    let (study, mut ann, copy) = begun();
    let away = study.path.with_file_name("away.db");
    std::fs::rename(&study.path, &away).unwrap();
    writes_nothing(&mut ann, &[REPLACED]);
    std::fs::rename(&away, &study.path).unwrap();
    ann.act(Action::Note("a note".to_owned())).unwrap();
    ann.act(Action::HangUp).unwrap();
    drop(ann);
    std::fs::remove_file(copy).unwrap();
    assert_eq!(study.findings(), Vec::new());
    assert_eq!(std::fs::read_dir(study.folder.path()).unwrap().count(), 1, "everything is in the one file");
}

#[test]
fn the_interviewer_is_told_of_a_study_that_was_replaced() {
    let study = Study::shipped();
    done(study.folder.path(), &["backup", "copy.db"]);
    let mut terminal = Terminal::start(&study.path, &["interview", "--as", "Ann", "--language", "en"]);
    terminal.wait_for("Enter: next call");
    std::fs::copy(study.path.with_file_name("copy.db"), &study.path).unwrap();
    terminal.keys("\r");
    terminal.wait_for(REPLACED);
    terminal.keys("q");
    terminal.signal("-TERM");
    terminal.ended();
    assert!(!terminal.raw().contains("panicked"));
    moved_away(&study.path);
    assert_eq!(study.findings(), Vec::new());
}
