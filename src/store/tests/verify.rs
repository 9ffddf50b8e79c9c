//! Verifying: nothing is found in a whole study, and each kind of damage is found where it is.

use super::*;

fn found(store: &Store) -> Vec<(Problem, String)> {
    let of = |_: i64, variable: &str, value: &Value| match value {
        Value::Code(code) => vec![(variable.to_owned(), Some(*code))],
        _ => Vec::new(),
    };
    let asked = |_: i64, column: &str| column != "country";
    let columns = Columns { of: &of, asked: &asked };
    store.verify(minutes(60), &columns).unwrap().into_iter().map(|finding| (finding.problem, finding.place)).collect()
}

fn whole() -> Place {
    let place = Place::new();
    place.store.write(|tx| complete(tx, CASE)).unwrap();
    place.store.write(|tx| begin(tx, CaseId(2))).unwrap();
    place
}

#[test]
fn a_whole_study_has_no_findings() {
    assert_eq!(found(&whole().store), []);
}

#[test]
fn each_damage_is_found() {
    let damages: [(&str, &[(Problem, &str)]); 17] = [
        ("DELETE FROM ledger WHERE seq = 3", &[(Problem::Ledger, "interview 1"), (Problem::Ledger, "interview 1")]),
        ("UPDATE ledger SET entry = '{}' WHERE seq = 3", &[(Problem::Ledger, "interview 1")]),
        ("UPDATE cell SET counted = 2 WHERE id = 1", &[(Problem::Count, "cell 1")]),
        ("UPDATE cell SET target = 0", &[(Problem::Target, "cell 1")]),
        ("UPDATE claim SET state = 'held', until = 1; UPDATE cell SET counted = 0", &[(Problem::Hold, "interview 1")]),
        ("UPDATE answer SET code = 9 WHERE variable = 'q1'", &[(Problem::Answer, "interview 1")]),
        ("UPDATE answer SET status = 'dk' WHERE variable = 'q2_lock'", &[(Problem::Answer, "interview 1")]),
        ("DELETE FROM answer WHERE variable = 'q1'", &[(Problem::Answer, "interview 1")]),
        ("INSERT INTO answer SELECT interview, 'new', 1, NULL, 'valid', 'en', 0, 0 FROM complete", &[(Problem::Answer, "interview 1")]),
        ("INSERT INTO answer SELECT interview, 'country', 1, NULL, 'valid', 'en', 0, 0 FROM complete", &[(Problem::Answer, "interview 1")]),
        ("UPDATE complete SET q1 = NULL", &[(Problem::Complete, "interview 1")]),
        ("UPDATE complete SET country = 5", &[]),
        ("DELETE FROM complete", &[(Problem::Complete, "interview 1")]),
        ("INSERT INTO complete (interview) VALUES (2)", &[(Problem::Complete, "interview 2")]),
        (
            "UPDATE interview SET ending = 'refused' WHERE id = 1",
            &[(Problem::State, "interview 1"), (Problem::Complete, "interview 1"), (Problem::State, "interview 1")],
        ),
        (
            "INSERT INTO interview SELECT 3, case_id, 2, attempt, staff, station, country, language, version, 'suspended', NULL, NULL, 0,
             started_at, NULL, 0 FROM interview WHERE id = 2",
            &[(Problem::State, "case 2")],
        ),
        ("PRAGMA application_id = 7", &[(Problem::Study, "file")]),
    ];
    for (sql, expected) in damages {
        let place = whole();
        place.store.raw(|connection| connection.execute_batch(sql)).unwrap();
        let expected: Vec<(Problem, String)> =
            expected.iter().map(|(problem, place)| (*problem, (*place).to_owned())).collect();
        assert_eq!(found(&place.store), expected, "{sql}");
    }
}

#[test]
fn damage_of_the_file_is_found_first() {
    let place = whole();
    let damage = "PRAGMA foreign_keys = OFF; DELETE FROM staff; UPDATE cell SET counted = 9";
    place.store.raw(|connection| connection.execute_batch(damage)).unwrap();
    let findings = found(&place.store);
    assert!(!findings.is_empty() && findings.iter().all(|(problem, _)| *problem == Problem::Structure));
    let path = place.path("study.db");
    drop(place.store);
    let mut bytes = std::fs::read(&path).unwrap();
    let size = bytes.len();
    bytes[4_096..size].fill(0xFF);
    std::fs::write(&path, bytes).unwrap();
    let store = Store::open(&path);
    let damaged = match &store {
        Ok(store) => found(store) == [(Problem::Structure, "file".to_owned())],
        Err(error) => matches!(error, StoreError::Damaged(_)),
    };
    assert!(damaged);
}
