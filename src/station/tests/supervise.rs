//! What a supervisor does beside stations that work: on the record, in one commit, and not where somebody is being spoken to.

use super::Desk;
use crate::fieldwork::quota::CellState;
use crate::ids::{CaseId, InterviewId};
use crate::interview::Event;
use crate::station::supervise::{Deed, Order, Refusal, carry_out};
use crate::station::view::{Action, Page, Trouble};
use crate::store::{AuditRow, Checked, StoreError};

fn order(desk: &Desk, deed: Deed) -> Result<(), Refusal> {
    let order = Order { actor: "Sue".to_owned(), reason: "client's wish".to_owned(), deed };
    carry_out(&desk.station.store, &order, desk.clock.now())
}

fn log(desk: &Desk) -> Vec<AuditRow> {
    desk.station.store.read(|tx| tx.audit_rows(99)).unwrap()
}

fn refused(done: Result<(), Refusal>) -> &'static str {
    match done {
        Err(Refusal::Says(key, _)) => key,
        other => panic!("{other:?}"),
    }
}

fn complete(desk: &mut Desk) -> InterviewId {
    desk.screened("UK", 81, 1, 70);
    let Page::Asking(asking) = desk.page() else { panic!() };
    desk.finish_asking();
    desk.event(Event::Finish);
    asking.interview
}

fn state(desk: &Desk) -> CellState {
    desk.cell("region", "UK|UKC").state
}

#[test]
fn the_second_of_two_supervisors_is_told_what_changed() {
    let desk = Desk::new();
    let seen = state(&desk);
    let cell = seen.cell;
    order(&desk, Deed::Target { cell, target: 50, seen: Some(seen) }).unwrap();
    let second = order(&desk, Deed::Open { cell, open: false, seen: Some(seen) });
    let Err(Refusal::Says("supervise-changed", words)) = second else { panic!("{second:?}") };
    assert_eq!(words, [("staff", "Sue".to_owned()), ("what", "quota set: target 50: client's wish".to_owned())]);
    assert!(state(&desk).open, "nothing of it was done");
    order(&desk, Deed::Open { cell, open: false, seen: Some(state(&desk)) }).unwrap();
    assert_eq!((log(&desk).len(), state(&desk).open), (2, false));
}

#[test]
fn what_is_counted_and_held_while_looking_does_not_stand_in_the_way() {
    let mut desk = Desk::new();
    let seen = state(&desk);
    complete(&mut desk);
    order(&desk, Deed::Target { cell: seen.cell, target: 50, seen: Some(seen) }).unwrap();
    let low = order(&desk, Deed::Target { cell: seen.cell, target: 0, seen: None });
    assert!(matches!(low, Err(Refusal::Store(StoreError::Conflict(_)))), "{low:?}");
    assert_eq!(state(&desk).target, 50);
}

#[test]
fn without_a_reason_or_a_name_nothing_is_done() {
    let desk = Desk::new();
    let cell = state(&desk).cell;
    let try_it = |actor: &str, reason: &str| {
        let deed = Deed::Open { cell, open: false, seen: None };
        let order = Order { actor: actor.to_owned(), reason: reason.to_owned(), deed };
        refused(carry_out(&desk.station.store, &order, desk.clock.now()))
    };
    assert_eq!(try_it("Sue", " "), "supervise-reason");
    assert_eq!(try_it("Sue", "two\nlines"), "supervise-reason");
    assert_eq!(try_it("Sue", &"x".repeat(501)), "supervise-reason");
    assert_eq!(try_it(" ", "why"), "supervise-who");
    assert!(log(&desk).is_empty());
}

#[test]
fn a_rejected_interview_gives_its_place_back_and_stays_in_the_file() {
    let mut desk = Desk::new();
    let first = complete(&mut desk);
    let second = complete(&mut desk);
    assert_eq!(state(&desk).counted, 2);
    order(&desk, Deed::Reject(first)).unwrap();
    assert_eq!(state(&desk).counted, 1);
    desk.verify();
    let store = &desk.station.store;
    assert_eq!(store.read(|tx| tx.rejected(first)).unwrap().as_deref(), Some("client's wish"));
    assert_eq!(store.read(|tx| tx.complete(first)).unwrap(), None, "it leaves the data");
    assert!(store.read(|tx| tx.complete(second)).unwrap().is_some());
    assert!(!store.read(|tx| tx.entries(first)).unwrap().is_empty(), "and stays in the file");
    let again = order(&desk, Deed::Reject(first));
    assert!(matches!(again, Err(Refusal::Store(StoreError::Conflict(_)))), "{again:?}");
    assert_eq!((state(&desk).counted, log(&desk).len()), (1, 1));
}

#[test]
fn only_a_complete_is_checked_and_rejected() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    let Page::Asking(asking) = desk.page() else { panic!() };
    for deed in [Deed::Reject(asking.interview), Deed::Validate(asking.interview, Checked::Confirmed)] {
        assert!(matches!(order(&desk, deed), Err(Refusal::Store(StoreError::Conflict(_)))));
    }
    assert!(matches!(order(&desk, Deed::Reject(InterviewId(99))), Err(Refusal::Store(StoreError::Unknown { .. }))));
    desk.finish_asking();
    desk.event(Event::Finish);
    order(&desk, Deed::Validate(asking.interview, Checked::NotReached)).unwrap();
    order(&desk, Deed::Validate(asking.interview, Checked::Differs)).unwrap();
    let found = desk.station.store.read(|tx| tx.validations_after(1)).unwrap();
    assert_eq!(found, [(2, asking.interview, Checked::Differs)]);
    assert_eq!(log(&desk)[1].detail, "differs: client's wish");
}

#[test]
fn a_case_is_not_taken_from_somebody_who_is_speaking() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    let Page::Asking(_) = desk.page() else { panic!() };
    let case = desk.station.at_hand.as_ref().unwrap().case();
    assert_eq!(refused(order(&desk, Deed::Release(case))), "supervise-speaking");
    desk.clock.advance(120_000);
    order(&desk, Deed::Release(case)).unwrap();
    let lost = desk.station.heartbeat();
    assert!(matches!(lost, Err(Trouble::Gone { .. })), "{lost:?}");
    assert_eq!(refused(order(&desk, Deed::Release(case))), "supervise-not-held");
    desk.verify();
}

#[test]
fn a_case_that_is_passed_on_comes_to_whom_it_was_passed() {
    let mut ann = Desk::new();
    let mut bob = ann.beside("Bob");
    let Page::Call(_) = ann.act(Action::NextCall).page else { panic!() };
    let case = ann.station.at_hand.as_ref().unwrap().case();
    assert_eq!(refused(order(&ann, Deed::PassOn(case, "Nobody".to_owned()))), "supervise-nobody");
    order(&ann, Deed::PassOn(case, "Bob".to_owned())).unwrap();
    bob.act(Action::NextCall);
    assert_eq!(bob.station.at_hand.as_ref().unwrap().case(), case);
    assert_eq!(log(&ann).iter().map(|row| row.action.as_str()).collect::<Vec<_>>(), ["case release", "case transfer"]);
    bob.act(Action::Outcome { id: "not_working", note: None, appointment: None });
    assert_eq!(refused(order(&ann, Deed::PassOn(case, "Ann".to_owned()))), "supervise-closed");
    assert!(matches!(
        order(&ann, Deed::PassOn(CaseId(99_999), "Ann".to_owned())),
        Err(Refusal::Store(StoreError::Unknown { .. }))
    ));
    ann.verify();
}
