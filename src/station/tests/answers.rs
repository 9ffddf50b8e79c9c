//! Tests of answers on their way to the disk and back.

use super::{Desk, last_outcome};
use crate::interview::{Event, Rejection};
use crate::questionnaire::Value;
use crate::station::Station;
use crate::station::view::{Action, Page, Trouble};
use crate::store::Store;

#[test]
fn a_whole_interview_is_counted_once_and_kept_in_every_form() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 2, 30);
    assert_eq!(desk.at_item(), "q1");
    assert_eq!(desk.cell("gender_age", "UK|female|age_25_34").state.held, 1);
    desk.finish_asking();
    let view = desk.event(Event::Finish);
    assert_eq!(last_outcome(&view), "complete");
    let cell = desk.cell("gender_age", "UK|female|age_25_34");
    assert_eq!((cell.state.held, cell.state.counted), (0, 1));
    assert_eq!(desk.cell("region", "UK|UKC").state.counted, 1);
    desk.verify();
}

#[test]
fn what_an_item_does_not_take_changes_nothing() {
    let mut desk = Desk::new();
    desk.act(Action::Choose(vec!["UK".into()]));
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    desk.answer("intro", Value::Seen);
    desk.answer("consent", Value::Code(1));
    let refused = desk.try_answer(Value::Code(11), false);
    assert!(matches!(refused, Err(Trouble::Rejected(Rejection::NoSuchOption))), "a Czech region in the UK");
    assert_eq!(desk.at_item(), "region");
    desk.verify();
}

#[test]
fn answers_that_come_back_are_as_they_were_given() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 72);
    desk.answer("q1", Value::Code(1));
    let given = |desk: &Desk| {
        let answers = desk.station.store.read(|tx| tx.answers(crate::ids::InterviewId(1))).unwrap();
        answers.into_iter().find(|answer| answer.variable == "q1")
    };
    let before = given(&desk).unwrap();
    desk.event(Event::Speak("de".into()));
    desk.event(Event::Back);
    desk.event(Event::Back);
    desk.try_answer(Value::Number(12), true).unwrap();
    assert!(given(&desk).is_none());
    desk.event(Event::Back);
    desk.try_answer(Value::Number(72), true).unwrap();
    assert_eq!(given(&desk).unwrap(), before);
    desk.verify();
}

#[test]
fn practice_calls_nobody_who_can_be_reached_and_keeps_nothing() {
    let desk = Desk::new();
    let store = Store::open(&desk.path).unwrap();
    let mut practice = Station::open(store, desk.clock.clone(), true, "test").unwrap();
    practice.act(Action::SignIn("Zoe".into())).unwrap();
    let Page::Call(call) = practice.act(Action::NextCall).unwrap().page else { panic!() };
    assert!(call.phones[0].contains(" 000 "));
    practice.act(Action::Answered).unwrap();
    drop(practice);
    let staff = desk.station.store.read(|tx| tx.staff()).unwrap();
    assert!(staff.iter().all(|staff| staff.name != "Zoe"));
    desk.verify();
}

#[test]
fn a_check_speaks_of_the_answer_just_given() {
    let mut desk = Desk::new();
    desk.act(Action::Choose(vec!["UK".into()]));
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    for (name, value) in
        [("intro", Value::Seen), ("consent", Value::Code(1)), ("region", Value::Code(81)), ("gender", Value::Code(1))]
    {
        desk.answer(name, value);
    }
    let Err(Trouble::Confirm(confirm)) = desk.try_answer(Value::Number(110), false) else { panic!() };
    assert!(confirm.checks[0].contains("110"), "{:?}", confirm.checks);
}
