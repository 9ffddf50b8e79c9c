//! Cases: who holds one, which may come next, what becomes of them.

use super::*;
use crate::fieldwork::case::CaseState;
use crate::fieldwork::outcome::outcome;
use crate::fieldwork::{Candidate, Needs, Reach, Settings};

fn waiting(due: Millis, appointment_for: Option<StaffId>) -> CaseUpdate {
    CaseUpdate {
        case: Case { state: CaseState::Waiting { due }, attempts: 1, outcome: outcome("no_answer") },
        appointment: appointment_for.is_some(),
        appointment_for,
        do_not_call: false,
        not_for: None,
        tried_part: None,
    }
}

fn in_countries(countries: Option<&[String]>) -> Reach {
    Reach { chosen: countries.unwrap_or_default().to_vec(), ..Reach::default() }
}

/// What Ann may be given where people are called at any hour.
pub(super) fn found(store: &Store, now: Millis, countries: Option<&[String]>, limit: i64) -> Vec<Candidate> {
    let (settings, needs) = (Settings::usual(true), Needs::default());
    let reach = in_countries(countries);
    let search = Search { now, staff: ANN, reach: &reach, settings: &settings, needs: &needs, limit };
    store.read(|tx| tx.candidates(&search)).unwrap()
}

fn order(store: &Store, now: Millis, countries: Option<&[String]>, limit: i64) -> Vec<i64> {
    found(store, now, countries, limit).iter().map(|candidate| candidate.case.0).collect()
}

fn next_due(store: &Store, now: Millis, countries: Option<&[String]>) -> Option<Millis> {
    let (settings, needs) = (Settings::usual(true), Needs::default());
    let reach = in_countries(countries);
    let search = Search { now, staff: ANN, reach: &reach, settings: &settings, needs: &needs, limit: 9 };
    store.read(|tx| tx.next_due(&search)).unwrap()
}

/// Moves a case to where a call brought it.
pub(super) fn move_to(store: &Store, case: i64, update: &CaseUpdate) {
    store
        .write(|tx| {
            assert!(tx.lease(CaseId(case), &station("a"), &token("t"), NOON, minutes(5))?);
            tx.set_case(CaseId(case), &token("t"), update)?;
            tx.release(CaseId(case), &token("t"))
        })
        .unwrap();
}

#[test]
fn of_two_stations_one_gets_the_case() {
    let place = Place::new();
    let other = Store::open(&place.path("study.db")).unwrap();
    assert!(place.store.write(|tx| tx.lease(CASE, &station("a"), &token("t"), NOON, minutes(5))).unwrap());
    assert!(!other.write(|tx| tx.lease(CASE, &station("b"), &token("u"), minutes(4), minutes(9))).unwrap());
    let taken = StoreError::Taken { by: Some(ANN) };
    assert_eq!(other.write(|tx| tx.renew(CASE, &token("u"), minutes(9))), Err(taken.clone()));
    assert_eq!(other.write(|tx| tx.release(CASE, &token("u"))), Err(taken.clone()));
    assert_eq!(other.write(|tx| tx.set_case(CASE, &token("u"), &waiting(NOON, None))), Err(taken));
    let held = place.store.read(|tx| tx.leases(NOON)).unwrap();
    assert_eq!((held.len(), held[0].case, held[0].staff), (1, CASE, ANN));
    assert_eq!(place.store.read(|tx| tx.leases(minutes(5))).unwrap(), []);
    // The lease has run out and nobody came: it is still the first station's. Once somebody came it is not.
    place.store.write(|tx| tx.holds(CASE, &token("t"))).unwrap();
    let holds = |case| place.store.read(|tx| tx.leases_of(case)).unwrap();
    assert_eq!(holds(CASE), [PastLease { at: NOON, staff: "Ann Lee".to_owned(), place: "desk of Ann Lee".to_owned() }]);
    assert_eq!(holds(CaseId(2)), []);
    assert!(other.write(|tx| tx.lease(CASE, &station("b"), &token("u"), minutes(5), minutes(10))).unwrap());
    let taken = place.store.write(|tx| tx.renew(CASE, &token("t"), minutes(10)));
    assert_eq!(taken, Err(StoreError::Taken { by: Some(StaffId(2)) }));
    let until = |until: Millis| {
        other.write(|tx| tx.renew(CASE, &token("u"), until)).unwrap();
        other.read(|tx| tx.leases(NOON)).unwrap()[0].until
    };
    assert_eq!(until(Millis(minutes(10).0 + 14_999)), minutes(10), "moving it by less than 15 seconds is spared");
    assert_eq!(until(Millis(minutes(10).0 + 15_000)), Millis(minutes(10).0 + 15_000));
    assert_eq!(until(minutes(10)), minutes(10), "a clock that was put back holds for no longer than any");
    other.write(|tx| tx.release(CASE, &token("u"))).unwrap();
    assert_eq!(other.write(|tx| tx.release(CASE, &token("u"))), Err(StoreError::Taken { by: None }));
    assert!(matches!(other.write(|tx| tx.release(CaseId(99), &token("u"))), Err(StoreError::Unknown { .. })));
}

#[test]
fn threads_that_race_for_cases_get_each_once() {
    let place = Place::new();
    let race = |name: &'static str| {
        let path = place.path("study.db");
        std::thread::spawn(move || {
            let store = Store::open(&path).unwrap();
            let mut won = Vec::new();
            for case in 1..=3 {
                let hold = token(&format!("{name}{case}"));
                if store.write(|tx| tx.lease(CaseId(case), &station(name), &hold, NOON, minutes(5))).unwrap() {
                    won.push(case);
                }
            }
            won
        })
    };
    let mut won: Vec<i64> = [race("a"), race("b")].into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    won.sort_unstable();
    assert_eq!(won, [1, 2, 3]);
}

#[test]
fn what_is_due_comes_first_and_nothing_that_is_held() {
    let place = Place::new();
    let store = &place.store;
    assert_eq!(order(store, NOON, None, 9), [2], "the first of the random order");
    let move_to = |case, update: &CaseUpdate| move_to(store, case, update);
    move_to(1, &waiting(minutes(30), None));
    move_to(2, &waiting(minutes(20), Some(StaffId(2))));
    assert_eq!(order(store, NOON, None, 9), [3]);
    assert_eq!(next_due(store, NOON, None), Some(minutes(20)), "a colleague's, if the colleague is not there");
    assert_eq!(next_due(store, NOON, Some(&["DE".to_owned()])), None);
    assert_eq!(order(store, minutes(24), None, 9), [3], "a colleague's appointment is the colleague's at first");
    assert_eq!(order(store, minutes(25), None, 9), [2], "no fresh number is looked for where something waits");
    assert_eq!(order(store, minutes(30), None, 9), [2, 1]);
    assert_eq!(order(store, minutes(30), None, 1), [2, 1], "the appointment of a colleague hides nothing");
    assert_eq!(order(store, minutes(30), Some(&["UK".to_owned()]), 9), [2, 1]);
    assert_eq!(order(store, minutes(30), Some(&["DE".to_owned()]), 9), [0; 0]);
    move_to(1, &waiting(minutes(30), Some(ANN)));
    let mine = found(store, minutes(30), None, 9);
    assert_eq!(
        mine.iter().map(|candidate| (candidate.appointment, candidate.mine)).collect::<Vec<_>>(),
        [(true, false), (true, true)]
    );
    assert!(store.write(|tx| tx.lease(CaseId(3), &station("b"), &token("u"), NOON, minutes(5))).unwrap());
    assert_eq!(order(store, NOON, None, 9), [0; 0]);
    assert_eq!(order(store, minutes(5), None, 9), [3], "its station vanished");
    assert_eq!(order(store, minutes(5), Some(&["DE".to_owned()]), 9), [0; 0]);
    let closed = CaseUpdate { case: Case { state: CaseState::Closed, ..Case::FRESH }, ..waiting(NOON, None) };
    move_to(2, &closed);
    assert!(!store.write(|tx| tx.lease(CaseId(2), &station("a"), &token("t"), NOON, minutes(5))).unwrap());
    let counts = store.read(|tx| tx.case_counts()).unwrap();
    assert_eq!(
        counts.iter().map(|count| (count.state.as_str(), count.cases)).collect::<Vec<_>>(),
        [("closed", 1), ("fresh", 1), ("waiting", 1)]
    );
}

/// How SQLite finds what a statement wants, step by step.
fn plan(place: &Place, sql: &str) -> Vec<String> {
    place.store.raw(|connection| {
        let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        for number in 1..=statement.parameter_count() {
            statement.raw_bind_parameter(number, 1).unwrap();
        }
        let mut rows = statement.raw_query();
        let mut steps: Vec<String> = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            steps.push(row.get(3).unwrap());
        }
        steps
    })
}

#[test]
fn the_next_lot_is_found_without_reading_the_cases_of_the_one_before() {
    use super::super::candidates::queries::{APPOINTMENT_LOT, CALL_BACK_LOT, FRESH_LOT};
    let place = Place::new();
    place.store.write(|tx| tx.set_cases_aside()).unwrap();
    let case = |number: i64| NewCase {
        country: ["DE", "FR"][usize::from(number % 1_000 == 0)].to_owned(),
        time_zone: "Europe/Berlin".to_owned(),
        language: (number % 3 == 0).then(|| "cs".to_owned()),
        shuffle: number,
        ..NewCase::default()
    };
    let cases: Vec<NewCase> = (1..=3_000).map(case).collect();
    place.store.write(|tx| tx.add_cases(&cases, NOON).map(|_| ())).unwrap();
    let (mut lot, mut lots) = ([const { String::new() }; 3], Vec::new());
    place.store.raw(|connection| {
        let mut statement = connection.prepare(FRESH_LOT).unwrap();
        while let Ok(next) =
            statement.query_row([&lot[0], &lot[1], &lot[2]], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))
        {
            let steps = statement.reset_status(rusqlite::StatementStatus::VmStep);
            assert!(steps < 200, "{steps} steps to {next:?}");
            lots.push(format!("{} {}", next[0], next[1]));
            lot = next;
        }
        let steps = statement.reset_status(rusqlite::StatementStatus::VmStep);
        assert!(steps < 200, "{steps} steps to find that there is no more");
    });
    assert_eq!(lots, ["DE ", "DE cs", "FR ", "FR cs"]);
    for sql in [FRESH_LOT, CALL_BACK_LOT, APPOINTMENT_LOT] {
        let steps = plan(&place, sql);
        for by in ["(country=? AND said_language=? AND time_zone>?)", "(country=? AND said_language>?)", "(country>?)"]
        {
            assert!(
                steps.iter().any(|step| step.starts_with("SEARCH cases USING") && step.ends_with(by)),
                "{by}: {steps:?}"
            );
        }
        assert!(!steps.iter().any(|step| step.contains("TEMP B-TREE") || step.contains("SCAN cases")), "{steps:?}");
    }
}

#[test]
fn no_candidate_needs_a_look_at_the_whole_table() {
    use super::super::candidates::queries::{
        APPOINTMENT_DUE, APPOINTMENT_OF_OTHERS_DUE, APPOINTMENTS, APPOINTMENTS_OF_ABSENT, APPOINTMENTS_OF_OTHERS,
        CALL_BACK_DUE, CALL_BACK_PART, CALL_BACKS, EXPIRED, FRESH, FRESH_REGION, MISSED_APPOINTMENTS,
    };
    let place = Place::new();
    let wanted = [
        (CALL_BACKS, "(country=? AND said_language=? AND time_zone=? AND tried_part=? AND due_at<?)"),
        (CALL_BACK_DUE, "(country=? AND said_language=? AND time_zone=? AND tried_part=?)"),
        (CALL_BACK_PART, "(country=? AND said_language=? AND time_zone=? AND tried_part>?)"),
        (APPOINTMENTS, "(country=? AND said_language=? AND time_zone=? AND due_at>? AND due_at<?)"),
        (APPOINTMENTS_OF_OTHERS, "(country=? AND said_language=? AND time_zone=? AND due_at>? AND due_at<?)"),
        (APPOINTMENTS_OF_ABSENT, "(country=? AND said_language=? AND time_zone=? AND due_at>? AND due_at<?)"),
        (MISSED_APPOINTMENTS, "(country=? AND said_language=? AND time_zone=? AND due_at<?)"),
        (APPOINTMENT_DUE, "(country=? AND said_language=? AND time_zone=?)"),
        (APPOINTMENT_OF_OTHERS_DUE, "(country=? AND said_language=? AND time_zone=?)"),
        (FRESH, "(country=? AND said_language=? AND time_zone=? AND <expr>=?)"),
        (FRESH_REGION, "(country=? AND said_language=? AND time_zone=? AND <expr>>?)"),
        (EXPIRED, "lease_until"),
    ];
    for (sql, by) in wanted {
        let steps = plan(&place, sql);
        // Beside the cases only the running stations of one other are looked at.
        let running = "SEARCH t USING INDEX station_running (staff=?)";
        let (absent, cases): (Vec<&String>, Vec<&String>) =
            steps.iter().partition(|step| *step == running || step.starts_with("CORRELATED SCALAR SUBQUERY"));
        assert_eq!(absent.len(), if sql == APPOINTMENTS_OF_ABSENT { 2 } else { 0 }, "{steps:?}");
        assert_eq!(cases.len(), 1, "no sorting: {steps:?}");
        assert!(
            cases[0].starts_with("SEARCH cases USING") && cases[0].contains("INDEX case_") && cases[0].contains(by),
            "{steps:?}"
        );
    }
}

#[test]
fn each_case_comes_once_with_its_code_and_its_ended_calls() {
    let place = Place::new();
    place.store.write(|tx| complete(tx, CASE)).unwrap();
    place.store.write(|tx| begin(tx, CaseId(3))).unwrap();
    let mut seen = Vec::new();
    place
        .store
        .read(|tx| {
            tx.each_code(|case| {
                let calls = case.calls.iter().map(|call| (call.staff, call.outcome.id)).collect::<Vec<_>>();
                seen.push((case.aapor.clone(), calls));
                Ok(())
            })
        })
        .unwrap();
    let wanted = [("1.1", vec![(ANN, "complete")]), ("3.11", vec![]), ("3.11", vec![])];
    assert_eq!(seen, wanted.map(|(code, calls)| (code.to_owned(), calls)));
    let counts = place.store.read(|tx| tx.code_counts()).unwrap();
    let told: Vec<_> =
        counts.iter().map(|count| (count.region.as_deref(), count.aapor.as_str(), count.cases)).collect();
    assert_eq!(told, [(Some("london"), "1.1", 1), (Some("london"), "3.11", 2)]);
    // The same in pieces, and case by case.
    for limit in [1, 2, 9] {
        let (mut after, mut pieces) = (CaseId(0), std::collections::BTreeMap::new());
        loop {
            let (counts, last) = place.store.read(|tx| tx.codes_after(after, limit)).unwrap();
            counts.into_iter().for_each(|(code, cases)| *pieces.entry(code).or_insert(0) += cases);
            match last {
                Some(last) => after = last,
                None => break,
            }
        }
        assert_eq!(pieces.into_iter().collect::<Vec<_>>(), [("1.1".to_owned(), 1), ("3.11".to_owned(), 2)], "{limit}");
    }
    let coded = place.store.read(|tx| tx.coded_case(CASE)).unwrap();
    assert_eq!((coded.aapor.as_str(), coded.rejected, coded.calls.len()), ("1.1", false, 1));
    let none = place.store.read(|tx| tx.coded_case(CaseId(99)));
    assert!(matches!(none, Err(StoreError::Unknown { .. })), "{none:?}");
}
