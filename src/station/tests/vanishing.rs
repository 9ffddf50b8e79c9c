//! Tests of stations that vanish, hang up or lose their case.

use super::{Desk, last_outcome};
use crate::interview::{Ending, Event};
use crate::questionnaire::Value;
use crate::station::view::{Action, Page, Trouble};

#[test]
fn a_station_that_vanishes_leaves_the_interview_at_its_question() {
    let mut desk = Desk::new();
    desk.screened("DE", 21, 1, 50);
    desk.answer("q1", Value::Code(2));
    desk.answer("q2_lock", Value::Code(1));
    let waits_at = desk.at_item();
    // The terminal is gone; the same interviewer signs in again at once.
    let mut again = desk.beside("Ann");
    let Page::Ready(ready) = again.page() else { panic!() };
    let left = ready.cut_off.expect("the interview that was cut off");
    again.act(Action::TakeBack(left.case));
    assert_eq!(again.at_item(), waits_at);
    // The old station can write no more, and is told.
    let refused = desk.try_answer(Value::Code(1), false);
    let Err(Trouble::Gone { staff, view }) = refused else { panic!("{refused:?}") };
    assert_eq!(staff.as_deref(), Some("Ann"));
    assert!(matches!(view.page, Page::Ready(_)), "and can go on with something else");
    again.finish_asking();
    assert_eq!(last_outcome(&again.event(Event::Finish)), "complete");
    again.verify();
}

#[test]
fn a_lease_that_ran_out_brings_the_case_to_the_next_interviewer_first() {
    let mut desk = Desk::new();
    desk.screened("DE", 21, 1, 50);
    desk.answer("q1", Value::Code(2));
    let waits_at = desk.at_item();
    desk.clock.advance(6 * 60_000);
    assert_eq!(desk.cell("region", "DE|DE1").state.held, 0, "the place is free again");
    let mut other = desk.beside("Bea");
    let Page::Call(call) = other.act(Action::NextCall).page else { panic!() };
    assert!(call.suspended.is_some());
    assert_eq!(call.attempts[0].outcome.unwrap().id, "cut_off");
    other.act(Action::Answered);
    assert_eq!(other.at_item(), waits_at);
    assert_eq!(other.cell("region", "DE|DE1").state.held, 1, "claimed again");
    other.verify();
}

#[test]
fn nobody_gets_a_case_that_another_holds() {
    let mut desk = Desk::new();
    let mut other = desk.beside("Bea");
    let first = desk.act(Action::NextCall).frame.case;
    let second = other.act(Action::NextCall).frame.case;
    assert!(first.is_some() && second.is_some() && first != second);
    desk.act(Action::GiveBack);
    desk.verify();
}

#[test]
fn a_hang_up_keeps_the_interview_the_draft_and_brings_both_back_first() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    desk.answer("q1", Value::Code(1));
    let waits_at = desk.at_item();
    desk.act(Action::Draft("speaks softly".into()));
    let Page::SignIn(_) = desk.act(Action::HangUp).page else { panic!("signed out") };
    desk.act(Action::SignIn("Ann".into()));
    let Page::Call(call) = desk.act(Action::NextCall).page else { panic!() };
    assert_eq!(call.notes[0].text, "speaks softly");
    desk.act(Action::Answered);
    assert_eq!(desk.at_item(), waits_at);
    desk.verify();
}

#[test]
fn a_station_killed_before_the_outcome_was_said_comes_back_to_saying_it() {
    let mut desk = Desk::new();
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    desk.answer("intro", Value::Seen);
    desk.answer("consent", Value::Code(2));
    desk.event(Event::Finish);
    let mut again = desk.beside("Ann");
    let Page::Ready(ready) = again.page() else { panic!() };
    let Page::Outcome(choosing) = again.act(Action::TakeBack(ready.cut_off.unwrap().case)).page else { panic!() };
    assert_eq!(choosing.ending, Ending::Refused);
    again.act(Action::Outcome { id: "refused_person", note: None, appointment: None });
    again.verify();
    // The same where another adult was to be asked for, with what is known of the household.
    again.screened("UK", 81, 1, 12);
    again.event(Event::Finish);
    let mut third = again.beside("Ann");
    let Page::Ready(ready) = third.page() else { panic!() };
    let Page::Another(_) = third.act(Action::TakeBack(ready.cut_off.unwrap().case)).page else { panic!() };
    third.act(Action::AnotherAdult);
    third.answer("intro", Value::Seen);
    third.answer("consent", Value::Code(1));
    assert_eq!(third.at_item(), "gender", "the region is known");
    third.verify();
}

#[test]
fn a_household_that_refused_is_not_called_again_at_once_because_a_station_vanished() {
    let mut desk = Desk::new();
    desk.act(Action::Choose(vec!["UK".into()]));
    let refused = desk.act(Action::NextCall).frame.case;
    desk.act(Action::Answered);
    desk.answer("intro", Value::Seen);
    desk.answer("consent", Value::Code(2));
    desk.event(Event::Finish);
    desk.clock.advance(6 * 60_000);
    let mut other = desk.beside("Bea");
    other.act(Action::Choose(vec!["UK".into()]));
    let next = other.act(Action::NextCall).frame.case;
    assert!(next.is_some() && next != refused);
    let record = other.station.store.read(|tx| tx.case(refused.unwrap())).unwrap();
    assert_eq!(record.case.outcome.unwrap().id, "soft_refusal_person");
    other.verify();
}

#[test]
fn a_resumed_interview_holds_its_place_no_longer_than_any_other() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    let at = desk.clock.now().plus_minutes(60);
    desk.act(Action::Outcome { id: "suspended", note: None, appointment: Some(at.into()) });
    desk.clock.advance(3600 * 1000);
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    desk.clock.advance(6 * 60_000);
    assert_eq!(desk.cell("region", "UK|UKC").state.held, 0);
    desk.verify();
}

#[test]
fn a_heartbeat_tells_a_station_that_lost_its_case() {
    let mut desk = Desk::new();
    desk.screened("DE", 21, 1, 50);
    let mut again = desk.beside("Ann");
    let Page::Ready(ready) = again.page() else { panic!() };
    assert!(ready.cut_off.as_ref().unwrap().alive, "it was heard of just now");
    again.act(Action::TakeBack(ready.cut_off.unwrap().case));
    assert!(matches!(desk.station.heartbeat(), Err(Trouble::Gone { .. })));
    assert!(matches!(desk.page(), Page::Ready(_)));
}

#[test]
fn a_study_that_is_taken_away_while_it_is_open_is_told_at_the_next_answer() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    let elsewhere = desk.path.with_extension("moved");
    std::fs::rename(&desk.path, &elsewhere).unwrap();
    let refused = desk.try_answer(Value::Code(1), false);
    assert!(matches!(refused, Err(Trouble::Problem { key: "problem-store", again: true, .. })), "{refused:?}");
    std::fs::rename(&elsewhere, &desk.path).unwrap();
    desk.answer("q1", Value::Code(1));
    desk.verify();
}

#[test]
fn an_interview_whose_place_was_taken_while_it_waited_goes_on_over_quota() {
    let one = ("quotas.csv", "region,strict,41,UK,,,UKC", "region,strict,1,UK,,,UKC");
    let mut desk = Desk::with(&[one]);
    desk.screened("UK", 81, 1, 70);
    let at = desk.clock.now().plus_minutes(60);
    desk.act(Action::Outcome { id: "suspended", note: None, appointment: Some(at.into()) });
    desk.clock.advance(2 * 3600 * 1000);
    let mut other = desk.beside("Bea");
    other.act(Action::Choose(vec!["UK".into()]));
    let Page::Call(call) = other.act(Action::NextCall).page else { panic!() };
    assert!(call.suspended.is_some());
    // The place ran out half an hour after the appointment and goes to somebody else.
    other.act(Action::GiveBack);
    let mut third = desk.beside("Cem");
    let waiting = desk.act(Action::NextCall).frame.case;
    third.screened("UK", 81, 2, 30);
    assert_eq!(third.cell("region", "UK|UKC").state.held, 1);
    assert!(waiting.is_some());
    desk.act(Action::Answered);
    let Page::Asking(asking) = desk.page() else { panic!() };
    assert!(asking.over_quota);
    desk.finish_asking();
    desk.event(Event::Finish);
    assert_eq!(desk.cell("region", "UK|UKC").over, 1);
    third.verify();
}

#[test]
fn a_station_that_vanishes_at_the_last_words_ends_the_interview_as_they_said() {
    for hang_up in [true, false] {
        let mut desk = Desk::new();
        desk.screened("UK", 81, 2, 30);
        desk.finish_asking();
        if hang_up {
            desk.act(Action::HangUp);
        } else {
            desk.clock.advance(6 * 60_000);
            desk.beside("Bea").act(Action::NextCall);
        }
        assert_eq!(desk.cell("region", "UK|UKC").state.counted, 1, "hang-up: {hang_up}");
        desk.verify();
    }
    let mut desk = Desk::new();
    let refused = desk.act(Action::NextCall).frame.case.unwrap();
    desk.act(Action::Answered);
    desk.answer("intro", Value::Seen);
    desk.answer("consent", Value::Code(2));
    desk.act(Action::HangUp);
    let record = desk.station.store.read(|tx| tx.case(refused)).unwrap();
    assert_eq!(record.case.outcome.unwrap().id, "soft_refusal_person");
    desk.verify();
}

#[test]
fn my_appointment_comes_before_any_number_of_call_backs() {
    let mut desk = Desk::new();
    desk.act(Action::Choose(vec!["UK".into()]));
    let case = desk.act(Action::NextCall).frame.case;
    desk.act(Action::Answered);
    let at = desk.clock.now().plus_minutes(300);
    desk.act(Action::Outcome { id: "appointment", note: None, appointment: Some(at.into()) });
    for _ in 0..25 {
        desk.act(Action::NextCall);
        desk.act(Action::Outcome { id: "no_answer", note: None, appointment: None });
    }
    desk.clock.advance(301 * 60_000);
    assert_eq!(desk.act(Action::NextCall).frame.case, case);
}

#[test]
fn a_station_that_waited_for_the_lock_does_not_revive_a_hold_whose_place_is_somebody_elses() {
    let one = ("quotas.csv", "region,strict,41,UK,,,UKC", "region,strict,1,UK,,,UKC");
    let mut desk = Desk::with(&[one]);
    desk.screened("UK", 81, 1, 70);
    // Somebody else is five minutes on: the hold has run out, and they take the place.
    let mut other = Desk::on_its_own_clock(&desk, "Bea");
    other.act(Action::Choose(vec!["UK".into()]));
    other.act(Action::NextCall);
    other.clock.advance(5 * 60_000 + 1_000);
    other.act(Action::Answered);
    for (name, value) in [("intro", Value::Seen), ("consent", Value::Code(1)), ("region", Value::Code(81))] {
        other.answer(name, value);
    }
    other.answer("gender", Value::Code(2));
    other.answer("age", Value::Number(30));
    assert_eq!(other.at_item(), "q1");
    // The first comes with an instant from before its hold ran out, as one that waited for the lock would.
    desk.clock.advance(4 * 60_000 + 50_000);
    desk.answer("q1", Value::Code(1));
    desk.finish_asking();
    desk.event(Event::Finish);
    let cell = other.cell("region", "UK|UKC");
    assert_eq!((cell.state.counted, cell.state.held, cell.over), (0, 1, 1), "held + counted is the target");
}
