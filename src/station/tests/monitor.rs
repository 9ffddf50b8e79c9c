//! A monitor beside stations that work: what it shows is what the file says, however it came to know.

use super::Desk;
use crate::fieldwork::pace::Standing;
use crate::interview::Event;
use crate::questionnaire::Value;
use crate::station::monitor::Monitor;
use crate::station::monitor::measures::{Measure, Measures};
use crate::station::monitor::picture::{Doing, Picture, Twice, Watched};
use crate::station::rates::{By, parts};
use crate::station::supervise::{Deed, Refusal};
use crate::station::view::{Action, Page};
use crate::store::{Checked, Store};

fn monitor(desk: &Desk) -> Monitor {
    Monitor::open(Store::open(&desk.path).unwrap(), desk.clock.clone(), "Europe/Prague", None).unwrap()
}

fn seen(monitor: &mut Monitor) -> Picture {
    monitor.look().unwrap().expect("something new")
}

#[test]
fn an_interview_is_followed_from_the_first_call_to_its_place() {
    let mut desk = Desk::new();
    let mut monitor = monitor(&desk);
    let empty = seen(&mut monitor);
    assert_eq!((empty.whole.counted, empty.whole.target), (0, 4987));
    assert_eq!((empty.interviewers[0].name.as_str(), empty.interviewers[0].doing), ("Ann", Doing::Between));
    assert!(monitor.look().unwrap().is_none(), "nobody has written: nothing is read");
    desk.act(Action::Choose(vec!["UK".into()]));
    desk.act(Action::NextCall);
    assert_eq!(seen(&mut monitor).interviewers[0].doing, Doing::Calling);
    desk.act(Action::Answered);
    desk.answer("intro", Value::Seen);
    desk.clock.advance(5_000);
    let asking = &seen(&mut monitor).interviewers[0];
    assert_eq!((asking.doing, asking.item.as_deref()), (Doing::Interviewing, Some("consent")));
    desk.answer("consent", Value::Code(1));
    let (asking, at) = (seen(&mut monitor), desk.clock.now());
    let line = &asking.interviewers[0];
    assert_eq!(line.item.clone(), Some(desk.at_item()), "followed entry by entry");
    assert_eq!(line.since, at);
    desk.answer("region", Value::Code(81));
    desk.answer("gender", Value::Code(1));
    desk.answer("age", Value::Number(70));
    desk.finish_asking();
    desk.event(Event::Finish);
    let after = seen(&mut monitor);
    let line = &after.interviewers[0];
    assert_eq!((line.doing, line.calls, line.completes, line.refusals), (Doing::Between, 1, 1, 0));
    assert_eq!((after.whole.counted, after.whole.completes), (1, Twice { all: 1, today: 1 }));
    assert_eq!(after.cells.iter().map(|line| line.cell.state.counted).sum::<i64>(), 2, "one in each group");
    assert_eq!((after.outcomes.len(), after.outcomes[0].outcome.id), (1, "complete"));
    assert_eq!((after.hours.len(), after.hours[0].hour, after.hours[0].completes), (1, 19, 1), "19 in Prague");
}

#[test]
fn who_looks_later_sees_the_same() {
    let mut desk = Desk::new();
    let mut early = monitor(&desk);
    seen(&mut early);
    for _ in 0..3 {
        desk.act(Action::NextCall);
        desk.clock.advance(60_000);
        desk.act(Action::Outcome { id: "no_answer", note: None, appointment: None });
        seen(&mut early);
    }
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    desk.answer("intro", Value::Seen);
    let (early, late) = (seen(&mut early), seen(&mut monitor(&desk)));
    assert_eq!(format!("{early:?}"), format!("{late:?}"));
    assert_eq!(late.whole.calls, Twice { all: 3, today: 3 });
}

#[test]
fn a_day_begins_with_nothing_of_the_day_before() {
    let mut desk = Desk::new();
    let mut monitor = monitor(&desk);
    desk.act(Action::NextCall);
    desk.act(Action::Outcome { id: "no_answer", note: None, appointment: None });
    assert_eq!(seen(&mut monitor).whole.calls.today, 1);
    desk.act(Action::SignOut);
    // From 19:00 to past midnight, nobody writing.
    desk.clock.advance(6 * 3_600_000);
    let next = seen(&mut monitor);
    assert_eq!(next.whole.calls, Twice { all: 1, today: 0 });
    assert_eq!((next.interviewers.len(), next.hours.len()), (0, 0));
}

#[test]
fn appointments_are_coming_and_then_missed() {
    let mut desk = Desk::new();
    let mut monitor = monitor(&desk);
    desk.screened("UK", 81, 1, 70);
    let at = desk.clock.now().plus_minutes(120);
    desk.act(Action::Outcome { id: "suspended", note: None, appointment: Some(at.into()) });
    let agreed = seen(&mut monitor).appointments;
    assert_eq!((agreed.coming, agreed.missed, agreed.next[0].due), (1, 0, at));
    desk.clock.advance(3 * 3_600_000);
    let agreed = seen(&mut monitor).appointments;
    assert_eq!((agreed.coming, agreed.missed, agreed.first_missed[0].due), (0, 1, at));
}

#[test]
fn a_vanished_station_is_silent_and_then_gone() {
    let mut desk = Desk::new();
    let mut monitor = monitor(&desk);
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    desk.clock.advance(150_000);
    assert_eq!(seen(&mut monitor).interviewers[0].doing, Doing::Silent);
    desk.clock.advance(200_000);
    let gone = seen(&mut monitor);
    assert_eq!((gone.interviewers[0].doing, gone.interviewers[0].case.clone()), (Doing::Silent, None));
    assert!(gone.cells.iter().all(|line| line.standing != Standing::Late));
}

#[test]
fn an_interview_is_looked_in_on_after_consent_only_and_on_the_record() {
    let mut desk = Desk::new();
    let mut watcher = monitor(&desk).of_supervisor("Sue").unwrap();
    desk.act(Action::Choose(vec!["UK".into()]));
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    desk.answer("intro", Value::Seen);
    let id = seen(&mut watcher).interviewers[0].interview.unwrap();
    assert_eq!(monitor(&desk).watch(Some(id)), Err(Refusal::Says("supervise-who", Vec::new())));
    watcher.watch(Some(id)).unwrap();
    assert!(matches!(seen(&mut watcher).watched, Some(Watched::NoConsent)));
    desk.answer("consent", Value::Code(1));
    let Some(Watched::Screen(view)) = seen(&mut watcher).watched else { panic!("no screen") };
    let (Page::Asking(shown), Page::Asking(own)) = (view.page, desk.page()) else { panic!("not asking") };
    assert_eq!((&shown.screen, shown.interview), (&own.screen, own.interview), "what the interviewer sees");
    let log = desk.station.store.read(|tx| tx.audit_rows(9)).unwrap();
    assert_eq!((log.len(), log[0].action.as_str(), log[0].actor.as_str()), (1, "interview watch", "Sue"));
    desk.clock.advance(60_000);
    desk.act(Action::Outcome { id: "no_screener", note: None, appointment: None });
    assert!(matches!(seen(&mut watcher).watched, Some(Watched::Over)));
    watcher.watch(None).unwrap();
    assert!(seen(&mut watcher).watched.is_none());
}

#[test]
fn completes_that_are_drawn_come_up_until_they_are_checked() {
    let mut desk = Desk::new();
    let mut monitor = monitor(&desk).of_supervisor("Sue").unwrap();
    let mut held = 0;
    // Until one is drawn.
    let check = loop {
        desk.screened("UK", 81, 1, 70);
        desk.finish_asking();
        desk.event(Event::Finish);
        held += 1;
        if let Some(check) = seen(&mut monitor).checks.first.first().cloned() {
            break check;
        }
        assert!(held < 39, "a tenth is drawn");
    };
    assert_eq!((check.staff.as_str(), check.tried), ("Ann", false));
    monitor.act(Deed::Validate(check.interview, Checked::NotReached), "no answer".into()).unwrap();
    let again = seen(&mut monitor).checks;
    assert!(again.open == 1 && again.first[0].tried, "it comes up again");
    monitor.act(Deed::Reject(check.interview), "made up".into()).unwrap();
    let after = seen(&mut monitor).checks;
    assert_eq!((after.open, after.rejected), (0, 1));
    desk.verify();
}

#[test]
fn the_share_that_comes_up_is_a_setting_and_numbers_are_for_supervisors_terminals() {
    let mut desk = Desk::new();
    for _ in 0..3 {
        desk.screened("UK", 81, 1, 70);
        desk.finish_asking();
        desk.event(Event::Finish);
    }
    let store = Store::open(&desk.path).unwrap();
    let mut monitor = monitor(&desk);
    let set = |percent: i64| {
        let settings = store.read(|tx| tx.settings()).unwrap();
        let changed = settings.with("validated_percent", &percent.into()).unwrap();
        let row = crate::store::AuditRow {
            at: crate::ids::Millis(0),
            actor: "Sue".into(),
            action: "settings set".into(),
            subject: "settings".into(),
            detail: String::new(),
        };
        store.write(|tx| tx.set_settings(&changed, &row)).unwrap();
    };
    for (percent, open) in [(100, 3), (0, 0), (100, 3)] {
        set(percent);
        let picture = seen(&mut monitor);
        assert_eq!((picture.checks.open, picture.whole.completes.all), (open, 3), "{percent} %");
    }
    assert_eq!(monitor.to_check().unwrap().len(), 3);
    let numbers = |monitor: Monitor| -> Vec<usize> {
        let picture = { monitor }.look().unwrap().unwrap();
        picture.checks.first.iter().map(|check| check.numbers.len()).collect()
    };
    assert_eq!(numbers(self::monitor(&desk).with_numbers()), [0, 0, 0], "nobody said who they are");
    assert_eq!(numbers(self::monitor(&desk).of_supervisor("Sue").unwrap()), [0, 0, 0], "not unless they are asked for");
    assert_eq!(numbers(self::monitor(&desk).of_supervisor("Sue").unwrap().with_numbers()), [1, 1, 1]);
}

/// Measures to the end; in how many steps, and what came of it.
fn measured(monitor: &mut Monitor, measure: Measure, anew: bool) -> (usize, Measures) {
    let (mut steps, mut known) = (0, Measures::default());
    while let Some(step) = monitor.measure(measure, anew && steps == 0).unwrap() {
        // While signals are computed nothing more is read.
        steps += usize::from(step.reading != known.reading || step.reading.is_none());
        known = step;
        if known.reading.is_none() {
            break;
        }
    }
    (steps, known)
}

#[test]
fn rates_are_those_of_the_command_and_of_today() {
    let mut desk = Desk::new();
    let mut monitor = monitor(&desk);
    // Yesterday a refusal, today a number that is none and a complete that is rejected.
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    desk.act(Action::Outcome { id: "refused_household", note: None, appointment: None });
    desk.clock.advance(24 * 3_600_000);
    desk.act(Action::NextCall);
    desk.act(Action::Outcome { id: "disconnected", note: None, appointment: None });
    desk.screened("UK", 81, 1, 70);
    let Page::Asking(asking) = desk.page() else { panic!() };
    desk.finish_asking();
    desk.event(Event::Finish);
    let before = seen(&mut monitor);
    assert_eq!((before.interviewers[0].completes, before.measures.rates.is_none()), (1, true));
    let (_, known) = measured(&mut monitor, Measure::Rates, true);
    let taken = known.rates.unwrap();
    assert_eq!(taken.all, parts(&desk.station.store, By::Study).unwrap().remove(0));
    assert_eq!((taken.today.codes.clone(), taken.today.groups.r), (vec![("1.1", 1), ("4.32", 1)], 0));
    assert!(monitor.measure(Measure::Rates, false).unwrap().is_none(), "nothing is due");
    let sue = monitor_of_sue(&desk);
    sue.act(Deed::Reject(asking.interview), "made up".into()).unwrap();
    desk.clock.advance(61_000);
    let after = seen(&mut monitor);
    assert_eq!((after.interviewers[0].completes, after.whole.counted, after.checks.rejected), (0, 0, 1));
    assert_eq!(after.whole.completes, Twice { all: 1, today: 1 }, "the call came to what it came to");
    let (_, known) = measured(&mut monitor, Measure::Rates, false);
    let taken = known.rates.unwrap();
    assert_eq!(taken.today.codes, [("2.36", 1), ("4.32", 1)], "an interview it is not");
    assert_eq!(
        taken.all.groups.all(),
        parts(&desk.station.store, By::Country).unwrap().iter().map(|part| part.groups.all()).sum::<u64>()
    );
    let of_ann = &parts(&desk.station.store, By::Interviewer).unwrap()[0];
    assert_eq!(of_ann.codes, [("2.111", 1), ("2.36", 1), ("4.32", 1)], "and it stays hers");
    // Who looks only now sees the same.
    let mut late = self::monitor(&desk);
    assert_eq!(seen(&mut late).interviewers[0].completes, 0);
    assert_eq!(measured(&mut late, Measure::Rates, false).1.rates.unwrap().all, taken.all);
}

fn monitor_of_sue(desk: &Desk) -> Monitor {
    monitor(desk).of_supervisor("Sue").unwrap()
}

#[test]
fn signals_are_those_of_the_command_in_small_steps_and_on_a_slow_beat() {
    let mut desk = Desk::new();
    for _ in 0..22 {
        desk.screened("UK", 81, 1, 70);
        desk.finish_asking();
        desk.event(Event::Finish);
    }
    let mut monitor = monitor(&desk);
    seen(&mut monitor);
    let (steps, known) = measured(&mut monitor, Measure::Quality, true);
    let taken = known.quality.unwrap();
    assert_eq!(steps, 3, "20 interviews, 2, and no more");
    let mut pass = crate::station::quality::Pass::begin(&desk.station.store).unwrap();
    while pass.step(&desk.station.store, 500).unwrap() {}
    assert_eq!(taken.quality, pass.quality());
    assert_eq!(taken.names.values().collect::<Vec<_>>(), ["Ann"]);
    desk.clock.advance(599_000);
    assert!(monitor.measure(Measure::Quality, false).unwrap().is_none());
    desk.clock.advance(1_000);
    let again = monitor.measure(Measure::Quality, false).unwrap().expect("due");
    assert_eq!(again.reading, Some((Measure::Quality, 20)));
    assert_eq!(again.quality.unwrap().quality, taken.quality, "the old is shown until the new is there");
}
