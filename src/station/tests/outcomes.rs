//! Tests of what calls come to.

use super::{Desk, last_outcome};
use crate::interview::Event;
use crate::questionnaire::Value;
use crate::station::view::{Action, Page, Trouble};

#[test]
fn a_suspended_interview_keeps_its_place_until_its_appointment_and_comes_back_to_it() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    desk.answer("q1", Value::Code(1));
    let waits_at = desk.at_item();
    let at = desk.clock.now().plus_minutes(24 * 60);
    let view =
        desk.act(Action::Outcome { id: "suspended", note: Some("in the bath".into()), appointment: Some(at.into()) });
    assert_eq!(last_outcome(&view), "suspended");
    desk.clock.advance(24 * 3600 * 1000);
    assert_eq!(desk.cell("region", "UK|UKC").state.held, 1);
    let Page::Call(call) = desk.act(Action::NextCall).page else { panic!() };
    assert_eq!(call.notes[0].text, "in the bath");
    desk.act(Action::Answered);
    assert_eq!(desk.at_item(), waits_at);
    desk.verify();
}

#[test]
fn break_off_gives_the_place_back_and_is_a_partial_when_enough_is_answered() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    let view = desk.act(Action::Outcome { id: "break_off", note: None, appointment: None });
    assert_eq!(last_outcome(&view), "break_off");
    assert_eq!(desk.cell("region", "UK|UKC").state.held, 0);
    desk.screened("UK", 81, 1, 70);
    while desk.at_item() != "q19" {
        let Page::Asking(asking) = desk.page() else { panic!() };
        desk.try_answer(asking.screen.options[0].value.clone(), true).unwrap();
    }
    let view = desk.act(Action::Outcome { id: "break_off", note: None, appointment: None });
    assert_eq!(last_outcome(&view), "partial");
    desk.verify();
}

#[test]
fn no_consent_asks_what_kind_of_refusal_it_was() {
    let mut desk = Desk::new();
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    desk.answer("intro", Value::Seen);
    desk.answer("consent", Value::Code(2));
    let Page::Outcome(choosing) = desk.event(Event::Finish).page else { panic!() };
    assert!(choosing.outcomes.iter().any(|outcome| outcome.do_not_call));
    let refused = desk.try_act(Action::Outcome { id: "no_answer", note: None, appointment: None });
    assert!(matches!(refused, Err(Trouble::Problem { key: "problem-not-here", .. })));
    let view = desk.act(Action::Outcome { id: "refused_person", note: None, appointment: None });
    assert_eq!(last_outcome(&view), "refused_person");
    desk.verify();
}

#[test]
fn closing_a_case_ends_the_interview_that_waits_in_it() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    desk.answer("q1", Value::Code(1));
    let soon = desk.clock.now().plus_minutes(60);
    desk.act(Action::Outcome { id: "suspended", note: None, appointment: Some(soon.into()) });
    desk.clock.advance(3600 * 1000);
    desk.act(Action::NextCall);
    let view = desk.act(Action::Outcome { id: "disconnected", note: None, appointment: None });
    assert_eq!(last_outcome(&view), "disconnected");
    assert_eq!(desk.cell("region", "UK|UKC").state.held, 0);
    let interviews = desk.station.store.read(|tx| tx.interviews(None, 9)).unwrap();
    assert!(
        interviews[0].active_ms < 60_000,
        "the days of waiting are nobody's interviewing: {}",
        interviews[0].active_ms
    );
    desk.verify();
}

#[test]
fn a_late_break_off_by_a_dead_number_is_a_partial_of_the_case_too() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    while desk.at_item() != "q19" {
        let Page::Asking(asking) = desk.page() else { panic!() };
        desk.try_answer(asking.screen.options[0].value.clone(), true).unwrap();
    }
    let soon = desk.clock.now().plus_minutes(60);
    desk.act(Action::Outcome { id: "suspended", note: None, appointment: Some(soon.into()) });
    desk.clock.advance(3600 * 1000);
    desk.act(Action::NextCall);
    let view = desk.act(Action::Outcome { id: "disconnected", note: None, appointment: None });
    assert_eq!(last_outcome(&view), "partial");
    desk.verify();
}

#[test]
fn never_call_again_is_kept_even_where_the_break_off_is_a_partial() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    while desk.at_item() != "q19" {
        let Page::Asking(asking) = desk.page() else { panic!() };
        desk.try_answer(asking.screen.options[0].value.clone(), true).unwrap();
    }
    let view = desk.act(Action::Outcome { id: "break_off_do_not_call", note: None, appointment: None });
    assert_eq!(last_outcome(&view), "partial");
    let cases: Vec<_> =
        (1..=2000).filter_map(|id| desk.station.store.read(|tx| tx.case(crate::ids::CaseId(id))).ok()).collect();
    assert_eq!(cases.iter().filter(|case| case.do_not_call).count(), 1);
    desk.verify();
}
