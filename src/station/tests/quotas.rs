//! Tests of who is wanted, who is turned away, and what the household is asked then.

use super::{Desk, last_outcome};
use crate::interview::screen::Asks;
use crate::interview::{Ending, Event};
use crate::questionnaire::Value;
use crate::station::view::{Action, Page, Trouble};

#[test]
fn a_person_of_a_full_cell_is_turned_away_after_all_quota_questions_and_another_adult_is_asked_for() {
    let mut desk = Desk::with(&[(
        "quotas.csv",
        "gender_age,strict,83,UK,female,age_25_34,",
        "gender_age,strict,0,UK,female,age_25_34,",
    )]);
    desk.screened("UK", 81, 2, 30);
    let Page::Asking(asking) = desk.page() else { panic!() };
    assert_eq!(asking.screen.asks, Asks::Last { ending: Ending::QuotaFull, another: true });
    let Page::Another(another) = desk.event(Event::Finish).page else { panic!() };
    assert!(!another.wanted.is_empty() && another.wanted.len() == 11, "all but one: {:?}", another.wanted);
    desk.act(Action::AnotherAdult);
    desk.answer("intro", Value::Seen);
    desk.answer("consent", Value::Code(1));
    // The region holds for the household and is not asked again.
    desk.answer("gender", Value::Code(1));
    desk.answer("age", Value::Number(44));
    assert_eq!(desk.at_item(), "q1");
    assert_eq!(desk.cell("region", "UK|UKC").state.held, 1);
    desk.verify();
}

#[test]
fn where_nobody_is_wanted_the_case_is_closed_with_quota_filled() {
    let mut desk = Desk::with(&[("quotas.csv", "region,strict,41,UK,,,UKC", "region,strict,0,UK,,,UKC")]);
    desk.screened("UK", 81, 2, 30);
    let view = desk.event(Event::Finish);
    let Page::Ready(ready) = view.page else { panic!() };
    let last = ready.last.unwrap();
    assert_eq!((last.outcome.aapor, last.due), ("4.80", None));
    desk.verify();
}

#[test]
fn a_corrected_fact_is_judged_anew_before_anyone_hangs_up() {
    let mut desk = Desk::with(&[(
        "quotas.csv",
        "gender_age,strict,83,UK,female,age_25_34,",
        "gender_age,strict,0,UK,female,age_25_34,",
    )]);
    desk.screened("UK", 81, 2, 30);
    desk.event(Event::Back);
    assert_eq!(desk.at_item(), "age");
    desk.try_answer(Value::Number(40), true).unwrap();
    assert_eq!(desk.at_item(), "q1");
    assert_eq!(desk.cell("gender_age", "UK|female|age_35_44").state.held, 1);
    desk.verify();
}

#[test]
fn a_quota_answer_changed_past_the_verdict_moves_the_claim_in_one_commit_and_never_ends_the_interview() {
    let mut desk = Desk::with(&[(
        "quotas.csv",
        "gender_age,strict,83,UK,female,age_25_34,",
        "gender_age,strict,0,UK,female,age_25_34,",
    )]);
    desk.screened("UK", 81, 2, 40);
    desk.event(Event::Back);
    let Err(Trouble::Confirm(confirm)) = desk.try_answer(Value::Number(30), false) else { panic!() };
    assert_eq!(confirm.place_free, Some(false));
    desk.try_answer(Value::Number(30), true).unwrap();
    assert_eq!(desk.at_item(), "q1");
    let (old, new) = (desk.cell("gender_age", "UK|female|age_35_44"), desk.cell("gender_age", "UK|female|age_25_34"));
    assert_eq!((old.state.held, new.state.held, new.over), (0, 0, 0), "over counts completes");
    desk.finish_asking();
    let Page::Ready(ready) = desk.event(Event::Finish).page else { panic!() };
    assert!(ready.last.unwrap().over_quota);
    assert_eq!(desk.cell("region", "UK|UKC").state.counted, 0, "an interview over quota counts nowhere");
    assert_eq!(desk.cell("gender_age", "UK|female|age_25_34").over, 1);
    desk.verify();
}

#[test]
fn a_refusal_of_a_quota_fact_ends_the_interview_without_a_claim() {
    let mut desk = Desk::new();
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    desk.answer("intro", Value::Seen);
    desk.answer("consent", Value::Code(1));
    desk.answer("region", Value::Refused);
    let view = desk.event(Event::Finish);
    assert_eq!(last_outcome(&view), "facts_refused");
    desk.verify();
}

#[test]
fn an_under_age_person_leads_to_another_adult_of_the_household() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 12);
    let Page::Another(another) = desk.event(Event::Finish).page else { panic!() };
    assert!(another.wanted.is_empty(), "anybody is wanted");
    let view = desk.act(Action::Outcome { id: "no_adult", note: None, appointment: None });
    assert_eq!(last_outcome(&view), "no_adult");
    desk.verify();
}

#[test]
fn what_the_household_said_and_its_language_hold_on_a_later_call() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 12);
    desk.event(Event::Speak("de".into()));
    let Page::Another(another) = desk.event(Event::Finish).page else { panic!() };
    assert_eq!(another.language, "de");
    let at = desk.clock.now().plus_minutes(60);
    desk.act(Action::Outcome { id: "appointment", note: None, appointment: Some(at.into()) });
    desk.clock.advance(3600 * 1000);
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    let Page::Asking(asking) = desk.page() else { panic!() };
    assert_eq!(asking.language, "de");
    desk.answer("intro", Value::Seen);
    desk.answer("consent", Value::Code(1));
    assert_eq!(desk.at_item(), "gender");
    desk.verify();
}

#[test]
fn no_adult_lives_there_is_not_said_of_a_household_whose_adult_was_turned_away() {
    let closed =
        ("quotas.csv", "gender_age,strict,83,UK,female,age_25_34,", "gender_age,strict,0,UK,female,age_25_34,");
    let mut desk = Desk::with(&[closed]);
    desk.screened("UK", 81, 2, 30);
    let Page::Another(another) = desk.event(Event::Finish).page else { panic!() };
    let ids: Vec<&str> = another.outcomes.iter().map(|outcome| outcome.id).collect();
    assert!(ids.contains(&"quota_full") && !ids.contains(&"no_adult"));
    let refused = desk.try_act(Action::Outcome { id: "no_adult", note: None, appointment: None });
    assert!(matches!(refused, Err(Trouble::Problem { key: "problem-not-here", .. })));
    let program = desk.try_act(Action::Outcome { id: "complete", note: None, appointment: None });
    assert!(matches!(program, Err(Trouble::Problem { key: "problem-not-here", .. })), "only the program says complete");
    desk.act(Action::Outcome { id: "quota_full", note: None, appointment: None });
    desk.verify();
}
