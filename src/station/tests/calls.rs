//! Calling again: by hours, delays and numbers of calls, after refusals, at appointments.

use super::*;
use crate::fieldwork::again::{Agreed, Promise};
use crate::fieldwork::{CaseState, Settings};
use crate::ids::CaseId;
use crate::store::{AuditRow, CaseRecord};

impl Desk {
    fn set(&self, name: &str, value: serde_json::Value) {
        let audit = AuditRow {
            at: self.clock.now(),
            actor: "Zoe".into(),
            action: "settings set".into(),
            subject: "settings".into(),
            detail: name.into(),
        };
        self.station
            .store
            .write(|tx| {
                let settings: Settings = tx.settings()?.with(name, &value).unwrap();
                tx.set_settings(&settings, &audit)
            })
            .unwrap();
    }

    fn record(&self, case: CaseId) -> CaseRecord {
        self.station.store.read(|tx| tx.case(case)).unwrap()
    }

    fn next_case(&mut self) -> CaseId {
        self.act(Action::NextCall).frame.case.expect("a case")
    }

    fn came_to(&mut self, id: &'static str) {
        self.act(Action::Outcome { id, note: None, appointment: None });
    }

    fn agree(&mut self, id: &'static str, agreed: Agreed) -> Result<View, Trouble> {
        self.try_act(Action::Outcome { id, note: None, appointment: Some(agreed) })
    }

    /// The only case there is.
    fn alone(&mut self) -> CaseId {
        self.act(Action::Choose(vec!["UK".into()]));
        self.station.store.write(|tx| tx.set_cases_aside()).unwrap();
        let new = crate::store::NewCase {
            country: "UK".into(),
            time_zone: "Europe/London".into(),
            priority: 9,
            ..Default::default()
        };
        self.station.store.write(|tx| tx.add_cases(std::slice::from_ref(&new), START)).unwrap()
    }
}

fn key_of(trouble: Result<View, Trouble>) -> &'static str {
    match trouble {
        Err(Trouble::Problem { key, .. }) => key,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_soft_refusal_is_asked_about_once_more_by_somebody_else() {
    let mut desk = Desk::new();
    let case = desk.alone();
    assert_eq!(desk.next_case(), case);
    desk.act(Action::Answered);
    desk.came_to("soft_refusal_household");
    let record = desk.record(case);
    let CaseState::Waiting { due } = record.case.state else { panic!("{record:?}") };
    assert!((0..60_000).contains(&due.since(START.plus_minutes(7 * 24 * 60))), "{due:?}");
    let mut other = Desk::on_its_own_clock(&desk, "Bea");
    for desk in [&mut desk, &mut other] {
        desk.act(Action::Choose(vec!["UK".into()]));
        desk.clock.advance(7 * 24 * 3_600_000);
    }
    assert_eq!(desk.act(Action::NextCall).frame.case, None, "not by whom they refused to");
    assert_eq!(other.next_case(), case);
    other.came_to("no_answer");
    assert_eq!(desk.record(case).not_for, record.not_for, "nor later");
    other.clock.advance(24 * 3_600_000);
    assert_eq!(other.next_case(), case);
    other.act(Action::Answered);
    other.came_to("soft_refusal_household");
    let record = desk.record(case);
    assert_eq!((record.case.state, record.case.aapor()), (CaseState::Closed, "2.111"));
    desk.verify();
}

#[test]
fn do_not_call_is_for_good_and_conversion_can_be_off() {
    let mut desk = Desk::new();
    desk.set("refusal_conversion.UK", false.into());
    let case = desk.alone();
    desk.next_case();
    desk.act(Action::Answered);
    desk.came_to("soft_refusal_household");
    assert_eq!(desk.record(case).case.state, CaseState::Closed);
    let mut desk = Desk::new();
    let case = desk.alone();
    desk.next_case();
    desk.act(Action::Answered);
    desk.came_to("do_not_call");
    let record = desk.record(case);
    assert_eq!((record.case.state, record.do_not_call), (CaseState::Closed, true));
    desk.clock.advance(400 * 24 * 3_600_000);
    assert_eq!(desk.act(Action::NextCall).frame.case, None);
}

#[test]
fn the_last_call_ends_the_interview_that_waits() {
    let mut desk = Desk::new();
    desk.set("most_attempts", 2.into());
    desk.act(Action::Choose(vec!["UK".into()]));
    desk.screened("UK", 81, 1, 70);
    let case = desk.station.at_hand.as_ref().unwrap().case();
    desk.came_to("suspended");
    desk.clock.advance(25 * 3_600_000);
    assert_eq!(desk.next_case(), case);
    desk.came_to("no_answer");
    let record = desk.record(case);
    assert_eq!((record.case.state, record.case.aapor()), (CaseState::Closed, "2.12"), "more is known than no answer");
    assert_eq!(record.attempts.last().and_then(|last| last.outcome.as_deref()), Some("no_answer"));
    assert!(record.unended.is_none());
    desk.verify();
}

#[test]
fn a_time_is_agreed_within_hours_and_fieldwork_or_confirmed() {
    let mut desk = Desk::new();
    for day in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] {
        desk.set(&format!("hours.UK.{day}"), "09:00-21:00".into());
    }
    desk.set("period.until", "2026-11-30".into());
    let case = desk.alone();
    desk.next_case();
    desk.act(Action::Answered);
    let night = START.plus_minutes(5 * 60);
    let at = |at, promise| Agreed { at, promise, despite_hours: false };
    assert_eq!(key_of(desk.agree("appointment", at(Millis(START.0 - 1), Promise::Me))), "problem-past-time");
    assert_eq!(
        key_of(desk.agree("appointment", at(START.plus_minutes(60 * 24 * 20), Promise::Me))),
        "problem-time-beyond-period"
    );
    assert_eq!(key_of(desk.agree("appointment", at(night, Promise::Anyone))), "problem-time-outside-hours");
    assert_eq!(key_of(desk.agree("appointment", at(night, Promise::Vague))), "problem-needs-time");
    let stands = Agreed { despite_hours: true, ..at(night, Promise::Anyone) };
    desk.agree("appointment", stands).expect("it was confirmed");
    let record = desk.record(case);
    assert_eq!((record.case.state, record.appointment), (CaseState::Waiting { due: night }, true));
    assert_eq!(record.appointment_for, None);
    // Kept at eleven in the evening, two minutes early.
    desk.clock.advance(night.since(desk.clock.now()) - 120_000);
    assert_eq!(desk.next_case(), case);
    desk.act(Action::Answered);
    let about = desk.clock.now().plus_minutes(60);
    desk.agree("appointment_vague", at(about, Promise::Vague)).expect("about then");
    let record = desk.record(case);
    assert_eq!(
        (record.case.state, record.appointment),
        (CaseState::Waiting { due: START.plus_minutes(15 * 60) }, false)
    );
    assert_eq!(desk.act(Action::NextCall).frame.case, None);
}

#[test]
fn a_missed_appointment_comes_first_and_a_colleagues_comes_late() {
    let mut desk = Desk::new();
    desk.act(Action::Choose(vec!["UK".into()]));
    let case = desk.next_case();
    desk.act(Action::Answered);
    let at = START.plus_minutes(60);
    desk.agree("appointment", at.into()).expect("agreed");
    let call_back = desk.next_case();
    desk.came_to("busy");
    let mut other = Desk::on_its_own_clock(&desk, "Bea");
    other.act(Action::Choose(vec!["UK".into()]));
    other.clock.advance(61 * 60_000);
    assert_eq!(other.next_case(), call_back, "the appointment is still with Ann");
    other.act(Action::GiveBack);
    other.clock.advance(20 * 60_000);
    assert_eq!(other.next_case(), case, "missed: before any call-back");
    let now = other.clock.now();
    let (missed, _) = other.station.store.read(|tx| tx.appointments(now, Millis(0), now, 9)).unwrap();
    assert_eq!(missed, 0, "somebody is on it now");
}

#[test]
fn an_appointment_before_the_verdict_meets_the_quota_when_it_comes() {
    let shut = ("quotas.csv", "region,strict,41,UK,,,UKC", "region,strict,1,UK,,,UKC");
    let mut desk = Desk::with(&[shut]);
    desk.act(Action::Choose(vec!["UK".into()]));
    let case = desk.next_case();
    desk.act(Action::Answered);
    desk.agree("appointment", START.plus_minutes(60).into()).expect("agreed");
    // Meanwhile the only place of the region goes to somebody else.
    desk.screened("UK", 81, 1, 70);
    desk.finish_asking();
    desk.event(Event::Finish);
    desk.clock.advance(60 * 60_000);
    assert_eq!(desk.next_case(), case);
    desk.act(Action::Answered);
    for (name, value) in [("intro", Value::Seen), ("consent", Value::Code(1)), ("region", Value::Code(81))] {
        desk.answer(name, value);
    }
    desk.answer("gender", Value::Code(2));
    desk.answer("age", Value::Number(30));
    let view = desk.station.view().unwrap();
    assert!(
        matches!(&view.page, Page::Asking(asking) if matches!(asking.screen.asks, Asks::Last { .. })),
        "{:?}",
        view.page
    );
    let cell = desk.cell("region", "UK|UKC");
    assert_eq!((cell.state.counted, cell.state.held, cell.over), (1, 0, 0));
    desk.verify();
}

#[test]
fn a_country_whose_quota_is_closed_is_not_dialled_afresh() {
    let mut desk = Desk::new();
    let audit = |cell: i64| AuditRow {
        at: START,
        actor: "Zoe".into(),
        action: "quota close".into(),
        subject: format!("cell {cell}"),
        detail: "full by hand".into(),
    };
    desk.act(Action::Choose(vec!["UK".into(), "DK".into()]));
    desk.station
        .store
        .write(|tx| {
            for cell in tx.cells(START)?.iter().filter(|cell| cell.facts.get("country").is_some_and(|of| of == "UK")) {
                tx.set_open(cell.state.cell, false, &audit(cell.state.cell.0))?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    for _ in 0..10 {
        let view = desk.act(Action::NextCall);
        assert_eq!(view.frame.country.as_deref(), Some("DK"));
        desk.came_to("disconnected");
    }
    desk.act(Action::Choose(vec!["UK".into()]));
    assert_eq!(desk.act(Action::NextCall).frame.case, None);
}
