//! Which files are taken, how they are set up, and what happens to those that are not taken.

use super::*;
use std::path::Path;

/// Every verb that opens a file, and what each says.
fn refusals(path: &Path) -> [StoreError; 2] {
    [Store::open(path).unwrap_err(), Store::open_read_only(path).unwrap_err()]
}

#[test]
fn a_study_comes_back_as_it_was_made() {
    let place = Place::new();
    let again = Store::open(&place.path("study.db")).unwrap();
    let read_only = Store::open_read_only(&place.path("study.db")).unwrap();
    for store in [&again, &read_only] {
        let study: Study = store.read(|tx| tx.study()).unwrap();
        assert_eq!((study.kind, study.contact.as_str()), (Kind::Live, "0800"));
        let sources = store.read(|tx| tx.sources(1)).unwrap();
        assert_eq!(sources[0], ("en.ftl".to_owned(), "q1 = Q".to_owned()));
        assert_eq!(store.read(|tx| tx.latest_version()).unwrap().version, 1);
        assert!(matches!(store.read(|tx| tx.sources(2)), Err(StoreError::Unknown { .. })));
    }
    let refused: super::super::Result<()> = read_only.write(|tx| tx.set_setting("a", "1"));
    assert_eq!(refused, Err(StoreError::ReadOnly));
    let refused: super::super::Result<()> = again.read(|tx| tx.set_setting("a", "1"));
    assert_eq!(refused, Err(StoreError::ReadOnly), "a read does not write");
    again.write(|tx| tx.set_setting("a", "1")).unwrap();
    assert_eq!(again.read(|tx| tx.setting("a")).unwrap().as_deref(), Some("1"));
}

#[test]
fn every_connection_is_set_up() {
    let place = Place::new();
    let copy = Store::in_memory_copy(&place.store).unwrap();
    let read_only = Store::open_read_only(&place.path("study.db")).unwrap();
    for (store, journal) in [(&place.store, "wal"), (&read_only, "wal"), (&copy, "memory")] {
        let settings = store.read(|tx| Ok::<_, StoreError>(super::super::connection::settings(tx))).unwrap();
        let expected = [
            ("journal_mode", journal),
            ("synchronous", "2"),
            ("foreign_keys", "1"),
            ("secure_delete", "1"),
            ("temp_store", "2"),
            ("busy_timeout", "10000"),
            ("application_id", "1667331177"),
            ("user_version", "7"),
        ];
        assert_eq!(settings, expected.map(|(name, value)| (name, value.to_owned())));
    }
}

#[test]
fn practice_leaves_the_file_alone() {
    let place = Place::new();
    let copy = Store::in_memory_copy(&place.store).unwrap();
    copy.write(|tx| complete(tx, CASE)).unwrap();
    assert_eq!(number(&copy, "SELECT count(*) FROM completes"), 1);
    assert_eq!(number(&place.store, "SELECT count(*) FROM interview"), 0);
    assert_eq!(copy.path(), None);
}

#[test]
fn files_that_are_no_study_are_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("text"), "Dear colleague, ".repeat(1_000)).unwrap();
    std::fs::write(path("short"), "x").unwrap();
    std::fs::write(path("empty"), "").unwrap();
    std::fs::create_dir(path("folder")).unwrap();
    let other = rusqlite::Connection::open(path("other")).unwrap();
    other.execute_batch("CREATE TABLE t (a)").unwrap();
    drop(other);
    for name in ["text", "short", "empty", "folder", "other"] {
        let before = std::fs::read(path(name)).ok();
        for refusal in refusals(&path(name)) {
            assert_eq!(refusal, StoreError::NotAStudy(path(name)), "{name}");
        }
        assert_eq!(std::fs::read(path(name)).ok(), before, "{name}");
    }
    for refusal in refusals(&path("none")) {
        assert_eq!(refusal, StoreError::Missing(path("none")));
    }
    assert!(!path("none").exists());
}

#[test]
fn a_newer_study_is_refused_untouched() {
    let place = Place::new();
    place.store.raw(|connection| connection.execute_batch("PRAGMA user_version = 9")).unwrap();
    let path = place.path("study.db");
    drop(place.store);
    let before = std::fs::read(&path).unwrap();
    for refusal in refusals(&path) {
        assert_eq!(refusal, StoreError::Newer { found: 9, known: super::super::open::known() });
    }
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn what_cannot_be_made_leaves_no_file() {
    let place = Place::new();
    let made = Store::create(&place.path("study.db"), &new_study(), &[]).unwrap_err();
    assert_eq!(made, StoreError::Exists(place.path("study.db")));
    assert!(Store::open(&place.path("study.db")).is_ok());
    let mut twice = new_study();
    twice.columns.push("Q1".to_owned());
    assert!(matches!(Store::create(&place.path("twice.db"), &twice, &[]), Err(StoreError::Conflict(_))));
    let mut negative = new_study();
    negative.cells[0].target = -1;
    assert!(matches!(Store::create(&place.path("negative.db"), &negative, &[]), Err(StoreError::Conflict(_))));
    assert!(matches!(Store::create(&place.path("no/folder.db"), &new_study(), &[]), Err(StoreError::NoFolder(_))));
    drop(place.store);
    let names: Vec<_> =
        std::fs::read_dir(place.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["study.db"]);
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    place.store.backup_to(&place.path("copy.db"), false, |_| true).unwrap();
    for name in ["study.db", "study.db-wal", "study.db-shm", "copy.db"] {
        let mode = std::fs::metadata(place.path(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

/// As root every file can be written, so there this shows nothing.
#[cfg(unix)]
#[test]
fn a_read_only_file_is_refused_for_writing_and_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    place.store.backup_to(&place.path("copy.db"), false, |_| true).unwrap();
    let path = place.path("copy.db");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o400)).unwrap();
    if std::fs::OpenOptions::new().write(true).open(&path).is_ok() {
        return;
    }
    assert_eq!(Store::open(&path).unwrap_err(), StoreError::ReadOnly);
    let store = Store::open_read_only(&path).unwrap();
    assert_eq!(store.read(|tx| tx.study()).unwrap().id, "s");
    std::fs::set_permissions(place.folder.path(), std::fs::Permissions::from_mode(0o500)).unwrap();
    assert_eq!(Store::create(&place.path("new.db"), &new_study(), &[]).unwrap_err(), StoreError::ReadOnly);
    drop(place.store);
    std::fs::set_permissions(place.folder.path(), std::fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn a_study_with_too_many_columns_goes_without_the_wide_table() {
    let folder = tempfile::tempdir().unwrap();
    for (columns, there) in [(1_900, true), (1_901, false)] {
        let mut study = new_study();
        study.columns = (0..columns).map(|number| format!("v\"{number}")).collect();
        let store = Store::create(&folder.path().join(format!("{columns}.db")), &study, &[]).unwrap();
        assert_eq!(store.read(|tx| tx.wide_columns()).unwrap().is_some(), there);
        let tables = number(
            &store,
            "SELECT count(*) FROM sqlite_schema WHERE name IN ('complete', 'completes') AND type IN ('table', 'view')",
        );
        assert_eq!(tables, if there { 2 } else { 0 });
        store.write(people).unwrap();
        let put = store.write(|tx| {
            let (_, interview) = begin(tx, CASE)?;
            tx.put_complete(interview, &[("v\"7".to_owned(), Some(1))])
        });
        assert_eq!(put, Ok(()));
    }
}

#[test]
fn a_further_version_with_too_many_columns_goes_without_the_wide_table_from_then_on() {
    let place = Place::new();
    let interview = place.store.write(|tx| complete(tx, CASE)).unwrap();
    let version = NewVersion {
        version: 2,
        hash: "01".to_owned(),
        from: minutes(9),
        sources: vec![("en.ftl".to_owned(), "q1 = Q?".to_owned())],
        columns: (0..1_900).map(|number| format!("v{number}")).collect(),
        quota_groups: Vec::new(),
        cells: Vec::new(),
    };
    let answers = place.store.read(|tx| tx.answers(interview)).unwrap();
    place.store.write(|tx| tx.add_version(&version)).unwrap();
    assert_eq!(place.store.read(|tx| tx.wide_columns()).unwrap(), None);
    assert_eq!(place.store.read(|tx| tx.complete(interview)).unwrap(), None);
    assert_eq!(place.store.read(|tx| tx.answers(interview)).unwrap(), answers);
    let left = "SELECT count(*) FROM sqlite_schema WHERE name IN ('complete', 'completes')";
    assert_eq!(number(&place.store, left), 0);
}

#[test]
fn a_further_version_adds_its_columns() {
    let place = Place::new();
    let interview = place.store.write(|tx| complete(tx, CASE)).unwrap();
    let new = |version| NewVersion {
        version,
        hash: "01".to_owned(),
        from: minutes(9),
        sources: vec![("en.ftl".to_owned(), "q1 = Q?".to_owned())],
        columns: vec!["q1".to_owned(), "q3".to_owned()],
        quota_groups: vec![("age".to_owned(), vec!["age_band".to_owned()])],
        cells: vec![cell("age", &[("age_band", "old")], Mode::Strict, 7)],
    };
    assert!(matches!(place.store.write(|tx| tx.add_version(&new(1))), Err(StoreError::Conflict(_))));
    place.store.write(|tx| tx.add_version(&new(2))).unwrap();
    assert_eq!(place.store.read(|tx| tx.latest_version()).unwrap().version, 2);
    let wide = place.store.read(|tx| tx.complete(interview)).unwrap().unwrap();
    assert_eq!(wide.last().unwrap(), &("q3".to_owned(), None));
    assert_eq!(number(&place.store, "SELECT count(*) FROM completes WHERE q3 IS NULL AND q1 = 3"), 1);
    let cells = "SELECT count(*) FROM quota_status WHERE age_band = 'old' AND gender IS NULL AND target = 7";
    assert_eq!(number(&place.store, cells), 1);
    assert_eq!(number(&place.store, "SELECT count(*) FROM quota_status WHERE gender = 'male'"), 1, "as before");
    assert!(
        matches!(place.store.write(|tx| tx.add_version(&new(3))), Err(StoreError::Conflict(_))),
        "the cell is there"
    );
    assert_eq!(place.store.read(|tx| tx.versions()).unwrap().len(), 2, "and nothing of the version");
}

#[test]
fn a_study_of_yesterday_opens_today() {
    let folder = tempfile::tempdir().unwrap();
    let dump = include_str!("../../../tests/cases/studies/version-1.sql");
    let path = folder.path().join("study.db");
    rusqlite::Connection::open(&path).unwrap().execute_batch(dump).unwrap();
    assert!(matches!(Store::open_read_only(&path), Err(StoreError::Conflict(_))), "to be brought up to date first");
    let store = Store::open(&path).unwrap();
    assert_eq!(number(&store, "PRAGMA user_version"), super::super::open::known());
    assert_eq!(number(&store, "SELECT count(*) FROM interviews WHERE state = 'complete'"), 1);
    assert_eq!(number(&store, "SELECT count(*) FROM interviews WHERE state = 'suspended'"), 1);
    let staff = store.read(|tx| tx.staff()).unwrap();
    assert!(!staff.is_empty(), "the staff stays, and nobody is locked");
    assert!(staff.iter().all(|member| (member.failures, member.locked_until) == (0, None)), "{staff:?}");
    Store::open_read_only(&path).unwrap();
    let numbers = number(&store, "SELECT count(*) FROM contact");
    let marked = store.write(|tx| tx.mark_numbers(100_000)).unwrap();
    assert!(numbers > 0 && i64::try_from(marked) == Ok(numbers), "{marked} of {numbers}");
    let released = "SELECT count(*) FROM cases WHERE released = 1 AND language IS NULL AND replicate IS NULL";
    assert_eq!(number(&store, released), number(&store, "SELECT count(*) FROM cases"));
}
