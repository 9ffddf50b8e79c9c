//! Interviews: the ledger, the answers, the wide row and what other programs see of them; the store that runs every write twice.

use super::*;
use std::sync::atomic::{AtomicUsize, Ordering};

#[test]
fn an_entry_needs_the_hold_and_the_next_number() {
    let place = Place::new();
    let (_, interview) = place.store.write(|tx| begin(tx, CASE)).unwrap();
    place.store.write(|tx| tx.append(interview, &row(1, started()))).unwrap();
    for seq in [0, 1, 3] {
        let refused = place.store.write(|tx| tx.append(interview, &row(seq, Entry::Suspended)));
        assert_eq!(refused, Err(StoreError::OutOfSequence { expected: 2, found: seq }));
    }
    let foreign = LedgerRow { token: token("x"), ..row(2, Entry::Suspended) };
    assert_eq!(place.store.write(|tx| tx.append(interview, &foreign)), Err(StoreError::Taken { by: Some(ANN) }));
    let unknown = place.store.write(|tx| tx.append(InterviewId(9), &row(1, started())));
    assert!(matches!(unknown, Err(StoreError::Unknown { .. })));
    assert_eq!(place.store.read(|tx| tx.entries(interview)).unwrap(), [row(1, started())]);
}

#[test]
fn a_refused_entry_takes_the_whole_write_with_it() {
    let place = Place::new();
    let (_, interview) = place.store.write(|tx| begin(tx, CASE)).unwrap();
    let refused = place.store.write(|tx| {
        tx.put_answers(interview, &[answer("q1", 1)])?;
        tx.append(interview, &row(7, started()))
    });
    assert!(refused.is_err());
    assert_eq!(place.store.read(|tx| tx.answers(interview)).unwrap(), []);
}

#[test]
fn from_consent_to_the_wide_row() {
    let place = Place::new();
    let interview = place.store.write(|tx| complete(tx, CASE)).unwrap();
    let record = place.store.read(|tx| tx.interview(interview)).unwrap();
    assert_eq!(record.state, InterviewState::Ended(Ending::Complete));
    assert_eq!((record.active_ms, record.ordinal), (6_000, 1));
    let sql = "SELECT interview || case_id || kind || country || language || interviewer || version || started_at || ended_at || seconds
               || over_quota || gender || q1 || q2_lock FROM completes";
    assert_eq!(text(&place.store, sql), "11liveUKen112008-05-01T12:00:00.000Z2008-05-01T12:06:00.000Z6.00132");
    assert_eq!(text(&place.store, "SELECT state || outcome FROM interviews"), "completecomplete");
    assert_eq!(text(&place.store, "SELECT group_concat(variable, ' ') FROM responses"), "gender q1 q2_lock");
    assert_eq!(
        text(&place.store, "SELECT outcome || aapor || ended_at FROM attempts"),
        "complete1.12008-05-01T12:06:00.000Z"
    );
    let unknown = place.store.write(|tx| tx.put_complete(interview, &[("nothing".to_owned(), None)]));
    assert!(matches!(unknown, Err(StoreError::Unknown { .. })));
    for late in
        [place.store.write(|tx| tx.suspend(interview)), place.store.write(|tx| tx.set_language(interview, "de"))]
    {
        assert!(matches!(late, Err(StoreError::Conflict(_))));
    }
    let page = place.store.read(|tx| tx.interviews(None, 9)).unwrap();
    assert_eq!(page, [record]);
    assert_eq!(place.store.read(|tx| tx.interviews(Some((NOON, interview)), 9)).unwrap(), []);
}

#[test]
fn a_case_has_one_interview_at_a_time_and_several_persons() {
    let place = Place::new();
    let (attempt, interview) = place.store.write(|tx| begin(tx, CASE)).unwrap();
    let next = NewInterview {
        case: CASE,
        token: token("t"),
        attempt,
        staff: ANN,
        station: station("a"),
        country: "UK".to_owned(),
        language: "en".to_owned(),
        version: 1,
        at: minutes(1),
    };
    assert!(matches!(place.store.write(|tx| tx.begin_interview(&next)), Err(StoreError::Conflict(_))));
    let end = Ended { ending: Ending::QuotaFull, outcome: None, over_quota: false, at: minutes(1) };
    place.store.write(|tx| tx.end_interview(interview, &end)).unwrap();
    let second = place.store.write(|tx| tx.begin_interview(&next)).unwrap();
    let persons: Vec<i64> =
        place.store.read(|tx| tx.interviews_of(CASE)).unwrap().iter().map(|record| record.ordinal).collect();
    assert_eq!(persons, [1, 2]);
    place.store.write(|tx| tx.suspend(second)).unwrap();
    assert_eq!(place.store.read(|tx| tx.unended(CASE)).unwrap()[0].state, InterviewState::Suspended);
    assert_eq!(place.store.read(|tx| tx.case(CASE)).unwrap().attempts[0].interview, Some(second));
}

#[test]
fn answers_go_and_come() {
    let place = Place::new();
    let (_, interview) = place.store.write(|tx| begin(tx, CASE)).unwrap();
    let refused = Answer { code: None, status: Status::Refused, ..answer("q1", 0) };
    place.store.write(|tx| tx.put_answers(interview, &[answer("gender", 1), answer("q1", 3)])).unwrap();
    place.store.write(|tx| tx.put_answers(interview, std::slice::from_ref(&refused))).unwrap();
    place.store.write(|tx| tx.drop_answers(interview, &["gender".to_owned(), "q9".to_owned()])).unwrap();
    assert_eq!(place.store.read(|tx| tx.answers(interview)).unwrap(), [refused]);
}

#[test]
fn a_rehearsed_write_runs_twice_and_counts_once() {
    let place = Place::new();
    let runs = AtomicUsize::new(0);
    let interview = place.store.write(|tx| {
        runs.fetch_add(1, Ordering::SeqCst);
        complete(tx, CASE)
    });
    assert_eq!((interview, runs.load(Ordering::SeqCst)), (Ok(InterviewId(1)), 2));
    let there = Place::plain();
    let plain = there.store.clone();
    plain.write(|tx| complete(tx, CASE)).unwrap();
    let dump = |store: &Store| {
        store.read(|tx| {
            Ok::<_, StoreError>((
                tx.case(CASE)?,
                tx.entries(InterviewId(1))?,
                tx.answers(InterviewId(1))?,
                tx.cells(NOON)?,
            ))
        })
    };
    assert_eq!(dump(&plain), dump(&place.store));
}

#[test]
fn a_panic_in_a_write_leaves_nothing_and_the_store_usable() {
    let place = Place::new();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        place.store.write(|tx| {
            tx.set_setting("a", "1")?;
            panic!("no");
            #[expect(unreachable_code, reason = "the type of the closure")]
            Ok::<_, StoreError>(())
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(place.store.read(|tx| tx.setting("a")).unwrap(), None);
    place.store.write(|tx| tx.set_setting("a", "2")).unwrap();
}
