//! Copies: whole, of one instant, without contacts when asked, and nothing left when it fails.

use super::*;

fn names(place: &Place) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(place.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_copy_is_one_instant_while_another_connection_writes() {
    let place = Place::new();
    place.store.write(|tx| complete(tx, CASE)).unwrap();
    // Enough pages for several steps.
    place.store.write(|tx| tx.set_setting("bulk", &"x".repeat(20_000_000))).unwrap();
    let other = Store::open(&place.path("study.db")).unwrap();
    let reports = std::cell::RefCell::new(Vec::new());
    place
        .store
        .backup_to(&place.path("copy.db"), false, |progress| {
            let mut reports = reports.borrow_mut();
            reports.push(progress.done);
            let case = CaseId(2);
            if reports.len() == 1 {
                other.write(|tx| complete(tx, case)).unwrap();
            } else {
                other.write(|tx| tx.set_setting("later", "1")).unwrap();
            }
            true
        })
        .unwrap();
    let reports = reports.into_inner();
    assert!(reports.len() > 2 && reports.is_sorted(), "{reports:?}");
    assert_eq!(names(&place), ["copy.db", "study.db", "study.db-shm", "study.db-wal"]);
    assert_eq!(std::fs::read(place.path("copy.db")).unwrap()[18..20], [1, 1], "no WAL");
    let copy = Store::open_read_only(&place.path("copy.db")).unwrap();
    assert_eq!(number(&copy, "SELECT count(*) FROM completes"), 1);
    assert_eq!(number(&other, "SELECT count(*) FROM completes"), 2);
    assert_eq!(copy.read(|tx| tx.setting("later")).unwrap(), None);
    drop(copy);
    assert_eq!(names(&place).len(), 4);
    Store::open(&place.path("copy.db")).unwrap().write(|tx| complete(tx, CaseId(2))).unwrap();
}

#[test]
fn the_copy_for_analysts_names_nobody() {
    let place = Place::new();
    place
        .store
        .write(|tx| {
            complete(tx, CASE)?;
            tx.add_note(&NewNote {
                case: CASE,
                interview: None,
                variable: None,
                staff: ANN,
                at: NOON,
                text: "secretnote".to_owned(),
            })?;
            tx.save_draft(CASE, &Draft { at: NOON, text: "secretdraft".into() })?;
            tx.set_pin(ANN, Some("secretpin"))?;
            tx.set_failures(ANN, 3, None)?;
            tx.begin_break(&station("a"), NOON)?;
            // A name that is what another one becomes.
            tx.add_staff("interviewer 1", Role::Interviewer, NOON)?;
            let row = |actor: &str, action: &str| AuditRow {
                at: NOON,
                actor: actor.to_owned(),
                action: action.to_owned(),
                subject: if action == "staff.add" { "Ann Lee".to_owned() } else { "cell 1".to_owned() },
                detail: String::new(),
            };
            tx.audit(&row("Bob Ray", "staff.add"))?;
            tx.audit(&row("Carl Moe", "quota.set"))?;
            tx.audit(&AuditRow { detail: "to Ann Lee: ill".to_owned(), ..row("Bob Ray", "case transfer") })?;
            let checked = AuditRow { detail: "secretcheck".to_owned(), ..row("Bob Ray", "interview check") };
            tx.validate(InterviewId(1), Checked::Differs, "secretnote", &checked)?;
            let rejected = AuditRow { detail: "secretreason".to_owned(), ..row("Bob Ray", "interview reject") };
            tx.reject(InterviewId(1), "secretreason", &rejected)
        })
        .unwrap();
    place.store.backup_to(&place.path("copy.db"), true, |_| true).unwrap();
    let bytes = std::fs::read(place.path("copy.db")).unwrap();
    for secret in ["999888", "Quill", "secret", "Ann Lee", "Bob Ray", "Carl Moe", "desk"] {
        assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
    }
    let copy = Store::open_read_only(&place.path("copy.db")).unwrap();
    let staff: Vec<String> = copy.read(|tx| tx.staff()).unwrap().into_iter().map(|staff| staff.name).collect();
    assert_eq!(staff, ["interviewer 1", "supervisor 2", "interviewer 3"]);
    assert_eq!(number(&copy, "SELECT (SELECT count(*) FROM break) + (SELECT max(failures) FROM staff)"), 0);
    let actors: Vec<String> =
        copy.read(|tx| tx.audit_rows(9)).unwrap().into_iter().map(|row| row.actor + &row.subject).collect();
    let by_bob = "supervisor 2cell 1";
    assert_eq!(actors, ["supervisor 2", "somebodycell 1", by_bob, by_bob, by_bob]);
    let told = "SELECT r.actor || ' ' || v.actor || ' ' || v.result || r.reason || v.note FROM rejection r JOIN validation v USING (interview)";
    assert_eq!(text(&copy, told), "supervisor 2 supervisor 2 differs");
    assert_eq!(number(&copy, "SELECT count(*) FROM interviews WHERE interviewer = 1 AND rejected"), 1);
    let record = place.store.read(|tx| tx.case(CASE)).unwrap();
    assert_eq!((record.contacts.len(), record.notes.len()), (1, 1), "the study itself keeps them");
}

#[test]
fn what_cannot_be_copied_leaves_nothing() {
    let place = Place::new();
    std::fs::write(place.path("there"), "x").unwrap();
    let there = place.store.backup_to(&place.path("there"), false, |_| true);
    assert_eq!(there, Err(StoreError::Exists(place.path("there"))));
    assert_eq!(std::fs::read(place.path("there")).unwrap(), b"x");
    let own = place.store.backup_to(&place.path("study.db"), false, |_| true);
    assert_eq!(own, Err(StoreError::Exists(place.path("study.db"))));
    assert!(place.store.backup_to(&place.path("no/folder.db"), false, |_| true).is_err());
    // Somebody puts a file there meanwhile.
    let late = place.store.backup_to(&place.path("late"), false, |_| std::fs::write(place.path("late"), "y").is_ok());
    assert_eq!(late, Err(StoreError::Exists(place.path("late"))));
    assert_eq!(std::fs::read(place.path("late")).unwrap(), b"y");
    // A damaged study gives no copy.
    place.store.raw(|connection| connection.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM staff")).unwrap();
    assert!(matches!(place.store.backup_to(&place.path("copy.db"), false, |_| true), Err(StoreError::Damaged(_))));
    assert_eq!(names(&place), ["late", "study.db", "study.db-shm", "study.db-wal", "there"]);
}
