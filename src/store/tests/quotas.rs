//! Claims and cells: the count follows the claims, own places are left out, holds run out.

use super::*;

const FEMALE: CellId = CellId(1);
const MALE: CellId = CellId(2);

/// Target, counted and held of the cell of women, without what `own` has.
fn females(store: &Store, own: Option<InterviewId>, now: Millis) -> (i64, i64, i64) {
    let keys = [("gender".to_owned(), Some("UK|female".to_owned()))];
    let states = store.read(|tx| tx.group_states(&keys, own, now)).unwrap();
    let cell = states[0].cell.unwrap();
    (cell.target, cell.counted, cell.held)
}

#[test]
fn the_count_follows_every_move() {
    let place = Place::new();
    let (_, interview) = place.store.write(|tx| begin(tx, CASE)).unwrap();
    let claim = |state| {
        place.store.write(|tx| tx.claim(interview, &[FEMALE], state, NOON)).unwrap();
        let counted = females(&place.store, None, NOON);
        (counted.1, counted.2)
    };
    let held = ClaimState::Held { until: minutes(5) };
    assert_eq!(claim(ClaimState::Released), (0, 0));
    assert_eq!(place.store.read(|tx| tx.claims_of(interview)).unwrap(), [], "nothing to release");
    for from in [held, ClaimState::Counted, ClaimState::Over, ClaimState::Released] {
        for (to, expected) in
            [(held, (0, 1)), (ClaimState::Counted, (1, 0)), (ClaimState::Over, (0, 0)), (ClaimState::Released, (0, 0))]
        {
            claim(from);
            assert_eq!(claim(to), expected, "{from:?} to {to:?}");
            assert_eq!(claim(to), expected, "again");
        }
    }
    claim(ClaimState::Counted);
    assert_eq!(females(&place.store, Some(interview), NOON), (2, 0, 0), "the own place is left out");
    claim(held);
    assert_eq!(females(&place.store, Some(interview), NOON), (2, 0, 0));
    assert_eq!(females(&place.store, Some(interview), minutes(5)), (2, 0, 0), "what ran out is not left out twice");
    place
        .store
        .write(|tx| {
            tx.claim(interview, &[FEMALE], ClaimState::Released, minutes(1))?;
            tx.claim(interview, &[MALE], ClaimState::Counted, minutes(1))
        })
        .unwrap();
    let claims: Vec<_> =
        place.store.read(|tx| tx.claims_of(interview)).unwrap().iter().map(|claim| (claim.cell, claim.state)).collect();
    assert_eq!(claims, [(FEMALE, ClaimState::Released), (MALE, ClaimState::Counted)]);
    let unknown = place.store.write(|tx| tx.claim(interview, &[CellId(9)], held, NOON));
    assert!(matches!(unknown, Err(StoreError::Unknown { .. })));
}

#[test]
fn a_hold_runs_out_and_is_then_not_renewed() {
    let place = Place::new();
    let (_, interview) = place.store.write(|tx| begin(tx, CASE)).unwrap();
    place.store.write(|tx| tx.claim(interview, &[FEMALE], ClaimState::Held { until: minutes(5) }, NOON)).unwrap();
    assert_eq!(females(&place.store, None, Millis(minutes(5).0 - 1)).2, 1);
    assert_eq!(females(&place.store, None, minutes(5)).2, 0);
    let renew = |now, until| place.store.write(|tx| tx.renew_claims(interview, now, until)).unwrap();
    renew(NOON, Millis(minutes(5).0 + 14_999));
    assert_eq!(females(&place.store, None, minutes(5)).2, 0, "it would have been moved on by less than 15 seconds");
    renew(NOON, Millis(minutes(5).0 + 15_000));
    assert_eq!(females(&place.store, None, minutes(5)).2, 1);
    renew(minutes(4), minutes(60));
    renew(minutes(5), minutes(10));
    assert_eq!(females(&place.store, None, minutes(59)).2, 1, "a long hold is not cut short");
    renew(minutes(60), minutes(65));
    assert_eq!(females(&place.store, None, minutes(60)).2, 0, "what ran out stays so");
}

#[test]
fn facts_without_a_cell_have_none() {
    let place = Place::new();
    let keys = [
        ("gender".to_owned(), Some("UK|other".to_owned())),
        ("gender".to_owned(), None),
        ("none".to_owned(), Some("UK".to_owned())),
    ];
    let states = place.store.read(|tx| tx.group_states(&keys, None, NOON)).unwrap();
    assert!(states.iter().all(|state| state.cell.is_none()));
    assert_eq!(states[2].group, "none");
}

#[test]
fn a_supervisor_changes_cells_on_the_record() {
    let place = Place::new();
    let interview = place.store.write(|tx| complete(tx, CASE)).unwrap();
    place.store.write(|tx| tx.claim(interview, &[MALE], ClaimState::Over, NOON)).unwrap();
    let audit = |action: &str| AuditRow {
        at: NOON,
        actor: "Bob Ray".to_owned(),
        action: action.to_owned(),
        subject: "cell 1".to_owned(),
        detail: "late".to_owned(),
    };
    place.store.write(|tx| tx.set_target(FEMALE, 9, &audit("quota.set"))).unwrap();
    place.store.write(|tx| tx.set_open(MALE, false, &audit("quota.close"))).unwrap();
    assert!(matches!(
        place.store.write(|tx| tx.set_target(FEMALE, 0, &audit("quota.set"))),
        Err(StoreError::Conflict(_))
    ));
    assert!(matches!(
        place.store.write(|tx| tx.set_open(CellId(9), true, &audit("x"))),
        Err(StoreError::Unknown { .. })
    ));
    let cells = place.store.read(|tx| tx.cells(NOON)).unwrap();
    assert_eq!((cells[0].state.target, cells[0].state.counted, cells[0].state.open), (9, 1, true));
    assert_eq!((cells[1].over, cells[1].state.open), (1, false));
    assert_eq!(cells[2].facts, facts(&[("country", "UK"), ("region", "it's")]));
    let rows = place.store.read(|tx| tx.audit_rows(9)).unwrap();
    assert_eq!(rows, [audit("quota.set"), audit("quota.close")]);
    assert_eq!(place.store.read(|tx| tx.audit_rows(1)).unwrap(), [audit("quota.close")]);
}

#[test]
fn other_programs_see_the_quotas() {
    let place = Place::new();
    let (_, interview) = place.store.write(|tx| begin(tx, CASE)).unwrap();
    let far = ClaimState::Held { until: Millis(i64::MAX / 2) };
    place.store.write(|tx| tx.claim(interview, &[FEMALE], far, NOON)).unwrap();
    place.store.write(|tx| tx.claim(interview, &[MALE], ClaimState::Held { until: minutes(5) }, NOON)).unwrap();
    let sql = "SELECT group_concat(line, ' / ') FROM (SELECT quota_group || ' ' || country || ' ' || coalesce(gender, '-') || ' ' || coalesce(region, '-')
               || ' ' || mode || ' ' || target || counted || held || \"over\" || remaining || open AS line FROM quota_status)";
    assert_eq!(
        text(&place.store, sql),
        "gender UK female - strict 201011 / gender UK male - strict 100011 / region UK - it's open 500051",
        "the hold of 2008 has run out"
    );
}
