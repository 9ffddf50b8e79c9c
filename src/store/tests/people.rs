//! Those who call and those who are called: vanished stations, notes, staff.

use super::*;

#[test]
fn a_case_left_by_a_vanished_station_comes_back_with_its_interview() {
    let place = Place::new();
    let (attempt, interview) = place.store.write(|tx| begin(tx, CASE)).unwrap();
    place.store.write(|tx| tx.append(interview, &row(1, started()))).unwrap();
    let end = AttemptEnd {
        outcome: "technical_problem".to_owned(),
        aapor: "3.16".to_owned(),
        at: minutes(6),
        appointment: None,
    };
    let again = place.store.write(|tx| {
        assert!(tx.lease(CASE, &station("b"), &token("u"), minutes(6), minutes(11))?);
        assert_eq!(tx.end_left_attempts(CASE, &token("u"), &end)?, [attempt]);
        let new =
            NewAttempt { case: CASE, token: token("u"), station: station("b"), staff: StaffId(2), at: minutes(6) };
        let again = tx.begin_attempt(&new)?;
        tx.reopen(interview, again)?;
        Ok::<_, StoreError>(again)
    });
    let record = place.store.read(|tx| tx.case(CASE)).unwrap();
    assert_eq!(
        record.unended.as_ref().map(|unended| (unended.id, unended.state)),
        Some((interview, InterviewState::Open))
    );
    assert_eq!(
        record.attempts.iter().map(|attempt| attempt.staff.as_str()).collect::<Vec<_>>(),
        ["Ann Lee", "Bob Ray"]
    );
    assert_eq!(record.attempts[0].outcome.as_deref(), Some("technical_problem"));
    assert_eq!((record.attempts[1].id, record.attempts[1].interview), (again.unwrap(), Some(interview)));
    assert_eq!(record.contacts[0].phone, "+449998883");
    assert_eq!(record.lease, Some((token("u"), minutes(11))));
    // The first station wakes up.
    let late = place.store.write(|tx| tx.append(interview, &row(2, Entry::Suspended)));
    assert_eq!(late, Err(StoreError::Taken { by: Some(StaffId(2)) }));
    let twice = place.store.write(|tx| tx.end_attempt(attempt, &end));
    assert!(matches!(twice, Err(StoreError::Conflict(_))));
}

#[test]
fn an_interviewer_takes_a_case_back_from_another_terminal() {
    let place = Place::new();
    let (_, interview) = place.store.write(|tx| begin(tx, CASE)).unwrap();
    let by_bob = |tx: &Tx<'_>| tx.take_over(CASE, StaffId(2), &station("b"), &token("u"), minutes(4), minutes(9));
    assert_eq!(place.store.write(by_bob), Err(StoreError::Taken { by: Some(ANN) }));
    place
        .store
        .write(|tx| {
            tx.begin_station(&station("c"), ANN, "desk 3", minutes(1))?;
            tx.take_over(CASE, ANN, &station("c"), &token("v"), minutes(4), minutes(9))
        })
        .unwrap();
    let late = place.store.write(|tx| tx.append(interview, &row(1, started())));
    assert_eq!(late, Err(StoreError::Taken { by: Some(ANN) }));
    let left = |name| place.store.read(|tx| tx.left_by(ANN, &station(name))).unwrap();
    let place_c = "desk 3".to_owned();
    assert_eq!(left("a"), [LeftCase { case: CASE, interview: Some(interview), seen: minutes(1), place: place_c }]);
    assert_eq!(left("c"), []);
    place.store.write(|tx| tx.release(CASE, &token("v"))).unwrap();
    assert_eq!(place.store.write(by_bob), Err(StoreError::Taken { by: None }), "nobody holds it");
}

#[test]
fn notes_and_drafts_are_kept_and_can_be_erased() {
    let place = Place::new();
    let note = NewNote {
        case: CASE,
        interview: None,
        variable: Some("q1".to_owned()),
        staff: ANN,
        at: NOON,
        text: "dog".to_owned(),
    };
    assert_eq!(place.store.write(|tx| tx.add_note(&note)), Ok(1));
    for text in ["on", "one"] {
        place.store.write(|tx| tx.save_draft(CASE, &Draft { at: NOON, text: text.into() })).unwrap();
    }
    assert_eq!(place.store.read(|tx| tx.draft(CASE)).unwrap().unwrap().text, "one");
    place.store.write(|tx| tx.clear_draft(CASE)).unwrap();
    assert_eq!(place.store.read(|tx| tx.draft(CASE)).unwrap(), None);
    assert_eq!(place.store.read(|tx| tx.notes(CASE)).unwrap()[0].staff, "Ann Lee");
}

#[test]
fn staff_come_and_go_under_one_number() {
    let place = Place::new();
    let store = &place.store;
    assert!(matches!(store.write(|tx| tx.add_staff("Ann Lee", Role::Analyst, NOON)), Err(StoreError::Conflict(_))));
    store.write(|tx| tx.set_pin(ANN, Some("hash"))).unwrap();
    assert_eq!(store.read(|tx| tx.staff_named("Ann Lee")).unwrap().unwrap().pin.as_deref(), Some("hash"));
    store
        .write(|tx| {
            tx.set_failures(ANN, 7, Some(minutes(9)))?;
            tx.set_languages(ANN, &["de".to_owned(), "cs".to_owned()])
        })
        .unwrap();
    let ann = store.read(|tx| tx.staff_of(ANN)).unwrap().unwrap();
    assert_eq!((ann.failures, ann.locked_until), (7, Some(minutes(9))));
    assert_eq!(store.read(|tx| tx.languages(ANN)).unwrap(), ["cs", "de"]);
    let twice = store.write(|tx| tx.set_languages(ANN, &["de".to_owned(), "de".to_owned()]));
    assert!(matches!(twice, Err(StoreError::Conflict(_))));
    store.write(|tx| tx.set_pin(ANN, Some("another"))).unwrap();
    let ann = store.read(|tx| tx.staff_of(ANN)).unwrap().unwrap();
    assert_eq!((ann.failures, ann.locked_until), (0, None), "a new PIN begins anew");
    store.write(|tx| tx.remove_staff(ANN)).unwrap();
    assert!(!store.read(|tx| tx.staff()).unwrap()[0].active);
    assert_eq!(store.write(|tx| tx.add_staff("Ann Lee", Role::Analyst, NOON)), Ok(ANN));
    assert_eq!(store.read(|tx| tx.languages(ANN)).unwrap(), Vec::<String>::new(), "who comes back begins anew");
    assert!(matches!(store.write(|tx| tx.set_failures(StaffId(9), 1, None)), Err(StoreError::Unknown { .. })));
    assert!(matches!(store.write(|tx| tx.remove_staff(StaffId(9))), Err(StoreError::Unknown { .. })));
    store.write(|tx| tx.see_station(&station("a"), minutes(3))).unwrap();
    store.write(|tx| tx.end_station(&station("b"), minutes(4))).unwrap();
    let seen = store.read(|tx| tx.stations(minutes(4))).unwrap();
    assert_eq!((seen.len(), seen[0].name.as_str(), seen[0].ended_at), (1, "Bob Ray", Some(minutes(4))));
}

#[test]
fn breaks_begin_once_and_end_with_the_station() {
    let place = Place::new();
    let store = &place.store;
    let on_break = || store.read(|tx| tx.presence(NOON)).unwrap()[0].on_break;
    store
        .write(|tx| {
            tx.begin_break(&station("a"), minutes(1))?;
            tx.begin_break(&station("a"), minutes(2))
        })
        .unwrap();
    assert_eq!(on_break(), Some(minutes(1)), "the one that goes on");
    store.write(|tx| tx.end_break(&station("a"), minutes(3))).unwrap();
    store.write(|tx| tx.end_break(&station("a"), minutes(4))).unwrap();
    assert_eq!(on_break(), None);
    store.write(|tx| tx.begin_break(&station("a"), minutes(5))).unwrap();
    store.write(|tx| tx.end_station(&station("a"), minutes(4))).unwrap();
    let shifts = store.read(|tx| tx.shifts(ANN, NOON)).unwrap();
    assert_eq!((shifts.len(), shifts[0].until), (1, minutes(4)));
    assert_eq!(
        shifts[0].breaks,
        [(minutes(1), minutes(3)), (minutes(5), minutes(5))],
        "no break is of less than nothing"
    );
    assert_eq!(store.read(|tx| tx.shifts(ANN, minutes(4))).unwrap(), []);
    assert!(matches!(store.write(|tx| tx.begin_break(&station("z"), NOON)), Err(StoreError::Conflict(_))));
    let there: Vec<String> =
        store.read(|tx| tx.presence(NOON)).unwrap().into_iter().map(|present| present.name).collect();
    assert_eq!(there, ["Bob Ray"]);
    assert_eq!(store.read(|tx| tx.presence(minutes(1))).unwrap(), [], "not heard of since");
    assert_eq!(store.write(|tx| tx.end_vanished_stations(NOON)), Ok(0));
    assert_eq!(store.write(|tx| tx.end_vanished_stations(minutes(1))), Ok(1));
    let bob = store.read(|tx| tx.shifts(StaffId(2), Millis(0))).unwrap();
    assert_eq!((bob[0].from, bob[0].until), (NOON, NOON));
}

#[test]
fn the_calls_of_somebody_by_outcome() {
    let place = Place::new();
    let store = &place.store;
    store.write(|tx| complete(tx, CASE)).unwrap();
    let calls = |staff, since| store.read(|tx| tx.calls_of(staff, since)).unwrap();
    let own = calls(ANN, NOON);
    assert_eq!(own.iter().map(|count| (count.outcome.as_str(), count.calls)).collect::<Vec<_>>(), [("complete", 1)]);
    assert!(own[0].interviewing > 0);
    assert_eq!((calls(ANN, minutes(1)), calls(StaffId(2), NOON)), (Vec::new(), Vec::new()));
}
