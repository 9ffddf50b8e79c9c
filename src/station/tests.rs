use super::setup::{Setup, create};
use super::view::{Action, Page, Trouble, View};
use super::*;
use crate::ids::Millis;
use crate::interview::screen::Asks;
use crate::interview::{Ending, Event, Rejection};
use crate::questionnaire::{Value, shipped};
use crate::store::Store;
use std::path::PathBuf;

/// 2026-11-21T18:00:00Z.
pub(super) const START: Millis = Millis(1_795_284_000_000);

pub(super) struct Desk {
    pub(super) station: Station,
    pub(super) clock: Clock,
    path: PathBuf,
    _folder: Option<tempfile::TempDir>,
}

fn sources(change: &[(&str, &str, &str)]) -> crate::questionnaire::Sources {
    let mut sources = shipped::sources();
    for (file, from, to) in change {
        let text = sources.get_mut(*file).unwrap();
        assert!(text.contains(from), "{from}");
        *text = text.replace(from, to);
    }
    sources
}

impl Desk {
    fn new() -> Self {
        Self::with(&[])
    }

    fn with(change: &[(&str, &str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (path, clock) = (folder.path().join("study.db"), Clock::standing_at(START));
        let sources = sources(change);
        let instrument = compile(&sources).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
        let setup = Setup {
            kind: Kind::Training,
            organisation: "Polling House".into(),
            contact: "0800 123".into(),
            selection: "whoever".into(),
        };
        create(&path, &sources, &instrument, &setup, &clock).unwrap();
        let mut desk = Self::at(path, clock);
        desk._folder = Some(folder);
        desk
    }

    /// Another terminal on the same study, with the same clock.
    fn beside(&self, name: &str) -> Self {
        let mut desk = Self {
            station: open(&self.path, &self.clock),
            clock: self.clock.clone(),
            path: self.path.clone(),
            _folder: None,
        };
        desk.act(Action::SignIn(name.into()));
        desk
    }

    fn at(path: PathBuf, clock: Clock) -> Self {
        let mut desk = Self { station: open(&path, &clock), clock, path, _folder: None };
        desk.act(Action::SignIn("Ann".into()));
        desk
    }

    fn try_act(&mut self, action: Action) -> Result<View, Trouble> {
        self.clock.advance(1_000);
        self.station.act(action)
    }

    fn act(&mut self, action: Action) -> View {
        let shown = format!("{action:?}");
        self.try_act(action).unwrap_or_else(|trouble| panic!("{shown}: {trouble:?}"))
    }

    fn event(&mut self, event: Event) -> View {
        self.act(Action::Interview(event))
    }

    fn page(&mut self) -> Page {
        self.station.view().unwrap().page
    }

    /// Name of the item on the screen.
    fn at_item(&mut self) -> String {
        match self.page() {
            Page::Asking(asking) => match asking.screen.item {
                Some(item) => {
                    let instrument = self.station.questionnaire().unwrap();
                    instrument.var(instrument.item(item).variable).name.clone()
                }
                None => "last".into(),
            },
            other => format!("{other:?}"),
        }
    }

    fn try_answer(&mut self, value: Value, confirmed: bool) -> Result<View, Trouble> {
        let Page::Asking(asking) = self.page() else { panic!("not asking") };
        let item = asking.screen.item.expect("an item");
        self.try_act(Action::Interview(Event::Answer { item, value, confirmed }))
    }

    fn answer(&mut self, name: &str, value: Value) {
        assert_eq!(self.at_item(), name);
        self.try_answer(value, false).unwrap();
    }

    /// To the first item past the verdict, as this person.
    fn screened(&mut self, country: &str, region: i64, gender: i64, age: i64) {
        self.act(Action::Choose(vec![country.into()]));
        self.act(Action::NextCall);
        self.act(Action::Answered);
        self.answer("intro", Value::Seen);
        self.answer("consent", Value::Code(1));
        self.answer("region", Value::Code(region));
        self.answer("gender", Value::Code(gender));
        self.answer("age", Value::Number(age));
    }

    /// Answers everything to the last screen with the first option or the smallest number.
    fn finish_asking(&mut self) {
        loop {
            let Page::Asking(asking) = self.page() else { panic!("not asking") };
            let value = match asking.screen.asks {
                Asks::Last { .. } => return,
                Asks::Information => Value::Seen,
                Asks::Number { min, .. } => Value::Number(min),
                Asks::Single | Asks::Multiple => asking.screen.options[0].value.clone(),
            };
            self.try_answer(value, true).unwrap();
        }
    }

    fn cell(&self, group: &str, key: &str) -> crate::store::Cell {
        let now = self.clock.now();
        let cells = self.station.store.read(|tx| tx.cells(now)).unwrap();
        cells.into_iter().find(|cell| cell.group == group && cell.key == key).unwrap()
    }

    fn verify(&self) {
        let instrument = self.station.questionnaire().unwrap();
        let of = |name: &str, value: &Value| {
            let variable = instrument.var(instrument.variable(name).unwrap());
            variable.columns().into_iter().zip(variable.cells(value)).collect()
        };
        let asked = |column: &str| !matches!(column, "age_band");
        let columns = crate::store::Columns { of: &of, asked: &asked };
        assert_eq!(self.station.store.verify(self.clock.now(), &columns).unwrap(), Vec::new());
    }
}

/// Every write runs twice, the first time for nothing.
fn open(path: &std::path::Path, clock: &Clock) -> Station {
    let store = Store::open(path).unwrap().rehearsing();
    Station::open(store, clock.clone(), false, "en", "test").unwrap()
}

fn last_outcome(view: &View) -> &'static str {
    match &view.page {
        Page::Ready(ready) => ready.last.as_ref().expect("a last call").outcome.id,
        other => panic!("{other:?}"),
    }
}

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
fn a_suspended_interview_keeps_its_place_until_its_appointment_and_comes_back_to_it() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    desk.answer("q1", Value::Code(1));
    let waits_at = desk.at_item();
    let at = desk.clock.now().plus_minutes(24 * 60);
    let view = desk.act(Action::Outcome { id: "suspended", note: Some("in the bath".into()), appointment: Some(at) });
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
fn closing_a_case_ends_the_interview_that_waits_in_it() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    desk.answer("q1", Value::Code(1));
    let soon = desk.clock.now().plus_minutes(60);
    desk.act(Action::Outcome { id: "suspended", note: None, appointment: Some(soon) });
    desk.clock.advance(3600 * 1000);
    desk.act(Action::NextCall);
    let view = desk.act(Action::Outcome { id: "disconnected", note: None, appointment: None });
    assert_eq!(last_outcome(&view), "disconnected");
    assert_eq!(desk.cell("region", "UK|UKC").state.held, 0);
    let interviews = desk.station.store.read(|tx| tx.interviews(None, 9)).unwrap();
    assert!(interviews[0].active_ms < 60_000, "the days of waiting are nobody's interviewing: {}", interviews[0].active_ms);
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
    desk.act(Action::Outcome { id: "suspended", note: None, appointment: Some(soon) });
    desk.clock.advance(3600 * 1000);
    desk.act(Action::NextCall);
    let view = desk.act(Action::Outcome { id: "disconnected", note: None, appointment: None });
    assert_eq!(last_outcome(&view), "partial");
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
fn what_the_household_said_and_its_language_hold_on_a_later_call() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 12);
    desk.event(Event::Speak("de".into()));
    desk.event(Event::Finish);
    let at = desk.clock.now().plus_minutes(60);
    desk.act(Action::Outcome { id: "appointment", note: None, appointment: Some(at) });
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
fn a_resumed_interview_holds_its_place_no_longer_than_any_other() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 1, 70);
    let at = desk.clock.now().plus_minutes(60);
    desk.act(Action::Outcome { id: "suspended", note: None, appointment: Some(at) });
    desk.clock.advance(3600 * 1000);
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    desk.clock.advance(6 * 60_000);
    assert_eq!(desk.cell("region", "UK|UKC").state.held, 0);
    desk.verify();
}

#[test]
fn no_adult_lives_there_is_not_said_of_a_household_whose_adult_was_turned_away() {
    let closed = ("quotas.csv", "gender_age,strict,83,UK,female,age_25_34,", "gender_age,strict,0,UK,female,age_25_34,");
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
fn practice_calls_nobody_who_can_be_reached_and_keeps_nothing() {
    let desk = Desk::new();
    let store = Store::open(&desk.path).unwrap();
    let mut practice = Station::open(store, desk.clock.clone(), true, "en", "test").unwrap();
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
fn a_check_speaks_of_the_answer_just_given() {
    let mut desk = Desk::new();
    desk.act(Action::Choose(vec!["UK".into()]));
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    for (name, value) in [("intro", Value::Seen), ("consent", Value::Code(1)), ("region", Value::Code(81)), ("gender", Value::Code(1))] {
        desk.answer(name, value);
    }
    let Err(Trouble::Confirm(confirm)) = desk.try_answer(Value::Number(110), false) else { panic!() };
    assert!(confirm.checks[0].contains("110"), "{:?}", confirm.checks);
}
