//! Tests of coming and going: PINs, breaks, presence, languages, one's own figures.

use super::{Desk, START};
use crate::fieldwork::Figures;
use crate::ids::{Millis, StaffId};
use crate::interview::Event;
use crate::station::pin::Pin;
use crate::station::view::{Action, Away, Page, Trouble};
use crate::store::{NewCase, Presence};

const ANN: StaffId = StaffId(1);
const MINUTE: i64 = 60_000;

fn give_pin(desk: &Desk, pin: &str) {
    let hash = Pin::typed(pin).hashed(&desk.clock).unwrap();
    desk.station.store.write(|tx| tx.set_pin(ANN, Some(&hash))).unwrap();
}

fn pin(text: &str) -> Action {
    Action::Pin(Pin::typed(text))
}

fn away(page: Page) -> Away {
    match page {
        Page::Away(away) => away,
        other => panic!("{other:?}"),
    }
}

fn refused(desk: &mut Desk, action: Action) -> &'static str {
    match desk.try_act(action) {
        Err(Trouble::Problem { key, .. }) => key,
        other => panic!("{other:?}"),
    }
}

fn present(desk: &Desk) -> Vec<Presence> {
    let since = desk.clock.now().plus_minutes(-5);
    desk.station.store.read(|tx| tx.presence(since)).unwrap()
}

#[test]
fn a_name_with_a_pin_is_signed_in_by_it() {
    let mut desk = Desk::new();
    give_pin(&desk, "2580");
    desk.act(Action::SignOut);
    let asked = away(desk.act(Action::SignIn("Ann".into())).page);
    assert!(asked.pin && asked.on_break.is_none() && !asked.wrong && asked.locked_until.is_none());
    assert_eq!(desk.station.view().unwrap().frame.staff, None, "nobody is signed in yet");
    assert_eq!(present(&desk), []);
    assert_eq!(refused(&mut desk, Action::NextCall), "problem-not-here");
    assert!(away(desk.act(pin("2581")).page).wrong);
    assert!(matches!(desk.act(pin("2580")).page, Page::Ready(_)));
    assert_eq!(present(&desk).len(), 1);
    assert_eq!(desk.station.store.read(|tx| tx.staff_of(ANN)).unwrap().unwrap().failures, 0, "a right one forgives");
    desk.act(Action::SignOut);
    desk.act(Action::SignIn("Ann".into()));
    assert!(matches!(desk.act(Action::SignOut).page, Page::SignIn(_)), "another name after all");
    assert_eq!(refused(&mut desk, pin("2580")), "problem-not-here", "nobody's PIN is asked");
    desk.act(Action::SignIn("Bea".into()));
    assert!(matches!(desk.page(), Page::Ready(_)), "a name without a PIN needs none");
}

#[test]
fn wrong_pins_lock_a_name_for_longer_each_time_at_every_station_and_after_a_restart() {
    let mut desk = Desk::new();
    give_pin(&desk, "2580");
    desk.act(Action::SignOut);
    desk.act(Action::SignIn("Ann".into()));
    for _ in 0..4 {
        let asked = away(desk.act(pin("0000")).page);
        assert!(asked.wrong && asked.locked_until.is_none());
    }
    let locked = away(desk.act(pin("0000")).page).locked_until.unwrap();
    assert_eq!(locked.since(desk.clock.now()), MINUTE);
    assert_eq!(away(desk.act(pin("2580")).page).locked_until, Some(locked), "the right one does not help now");
    let mut other = Desk::at(desk.path.clone(), desk.clock.clone());
    assert_eq!(away(other.page()).locked_until, Some(locked), "another run of the program");
    desk.clock.advance(MINUTE);
    assert_eq!(away(desk.page()).locked_until, None);
    let longer = away(other.act(pin("1111")).page).locked_until.unwrap();
    assert_eq!(longer.since(desk.clock.now()), 2 * MINUTE, "the sixth in a row");
    desk.station.store.write(|tx| tx.set_failures(ANN, 0, None)).unwrap();
    assert!(matches!(desk.act(pin("2580")).page, Page::Ready(_)), "a supervisor unlocked it");
    desk.verify();
}

#[test]
fn nobody_is_locked_out_by_a_pin_that_was_changed_meanwhile() {
    let mut desk = Desk::new();
    give_pin(&desk, "2580");
    desk.act(Action::SignOut);
    desk.act(Action::SignIn("Ann".into()));
    give_pin(&desk, "1470");
    assert!(away(desk.act(pin("2580")).page).wrong, "the one before");
    assert_eq!(desk.station.store.read(|tx| tx.staff_of(ANN)).unwrap().unwrap().failures, 0);
    desk.act(Action::SignOut);
    desk.act(Action::SignIn("Ann".into()));
    assert!(matches!(desk.act(pin("1470")).page, Page::Ready(_)));
}

#[test]
fn practice_asks_no_pin_and_keeps_none() {
    let desk = Desk::new();
    give_pin(&desk, "2580");
    let store = crate::store::Store::open(&desk.path).unwrap();
    let mut practice = crate::station::Station::open(store, desk.clock.clone(), true, "test").unwrap();
    assert!(matches!(practice.act(Action::SignIn("Ann".into())).unwrap().page, Page::Ready(_)));
}

#[test]
fn a_break_shows_no_case_and_ends_with_enter_or_with_the_pin() {
    let mut desk = Desk::new();
    let began = away(desk.act(Action::Break).page);
    assert_eq!((began.name.as_str(), began.pin, began.on_break), ("Ann", false, Some(desk.clock.now())));
    for action in [Action::NextCall, Action::Break, Action::Figures(START), Action::Choose(Vec::new())] {
        assert_eq!(refused(&mut desk, action), "problem-not-here");
    }
    assert_eq!(present(&desk)[0].on_break, began.on_break);
    assert!(matches!(desk.act(Action::Back).page, Page::Ready(_)));
    assert_eq!(present(&desk)[0].on_break, None);
    give_pin(&desk, "2580");
    assert!(away(desk.act(Action::Break).page).pin, "given meanwhile");
    assert_eq!(refused(&mut desk, Action::Back), "problem-needs-pin");
    assert!(away(desk.act(pin("0000")).page).wrong);
    assert!(matches!(desk.act(pin("2580")).page, Page::Ready(_)));
    desk.act(Action::Break);
    desk.act(Action::HangUp);
    let breaks = desk.station.store.read(|tx| tx.shifts(ANN, Millis(0))).unwrap()[0].breaks.clone();
    assert_eq!(breaks.len(), 3);
    assert_eq!(breaks[2].1, desk.clock.now(), "a break ends with the station");
    assert_eq!(present(&desk), []);
    desk.act(Action::SignIn("Bea".into()));
    desk.act(Action::NextCall);
    assert_eq!(refused(&mut desk, Action::Break), "problem-not-here", "a case is on the screen");
    desk.verify();
}

#[test]
fn a_vanished_station_is_closed_when_it_was_last_heard_of() {
    let mut desk = Desk::new();
    desk.act(Action::Break);
    let heard = desk.clock.now();
    desk.clock.advance(6 * MINUTE);
    assert_eq!(present(&desk), [], "not heard of for longer than a lease");
    let mut other = desk.beside("Bea");
    let shift = desk.station.store.read(|tx| tx.shifts(ANN, Millis(0))).unwrap()[0].clone();
    assert_eq!((shift.until, shift.breaks[0].1), (heard, heard));
    let names = |desk: &Desk| present(desk).into_iter().map(|present| present.name).collect::<Vec<_>>();
    assert_eq!(names(&other), ["Bea"]);
    // It only slept.
    desk.station.heartbeat().unwrap();
    assert_eq!(names(&other), ["Ann", "Bea"]);
    desk.act(Action::Back);
    desk.act(Action::SignOut);
    other.act(Action::SignOut);
    assert_eq!(present(&desk), []);
    desk.verify();
}

#[test]
fn a_case_goes_to_who_speaks_its_countrys_language() {
    let mut desk = Desk::new();
    desk.station.store.write(|tx| tx.set_languages(ANN, &["cs".to_owned(), "da".to_owned()])).unwrap();
    desk.act(Action::SignOut);
    let Page::Ready(ready) = desk.act(Action::SignIn("Ann".into())).page else { panic!() };
    assert_eq!(ready.countries.iter().map(|count| count.country.as_str()).collect::<Vec<_>>(), ["CZ", "DK"]);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..30 {
        let frame = desk.act(Action::NextCall).frame;
        seen.extend(frame.country);
        desk.act(Action::Outcome { id: "no_answer", note: None, appointment: None });
    }
    assert!(seen.iter().all(|country| ["CZ", "DK"].contains(&country.as_str())) && !seen.is_empty(), "{seen:?}");
    let Page::Ready(ready) = desk.act(Action::Choose(vec!["DE".into(), "DK".into()])).page else { panic!() };
    assert_eq!(ready.chosen, ["DK"], "what they do not speak cannot be chosen");
    desk.act(Action::NextCall);
    let Page::Asking(asking) = desk.act(Action::Answered).page else { panic!() };
    assert_eq!(asking.languages.len(), 5, "whoever answers may speak any of the study's");
    let mut other = desk.beside("Bea");
    other.act(Action::SignOut);
    other.station.store.write(|tx| tx.set_languages(StaffId(2), &["xx".to_owned()])).unwrap();
    other.act(Action::SignIn("Bea".into()));
    let Page::Ready(ready) = other.act(Action::NextCall).page else { panic!("no country speaks that") };
    assert_eq!((ready.nothing, ready.countries.len()), (Some(None), 0));
}

#[test]
fn ones_own_figures_are_of_today_and_in_all() {
    let mut desk = Desk::new();
    let complete = |desk: &mut Desk| {
        desk.screened("DE", 21, 1, 50);
        desk.finish_asking();
        desk.event(Event::Finish);
    };
    complete(&mut desk);
    desk.act(Action::NextCall);
    desk.act(Action::Outcome { id: "no_answer", note: None, appointment: None });
    desk.act(Action::Break);
    desk.clock.advance(10 * MINUTE);
    desk.act(Action::Back);
    // The break was a second longer; what the second before signing in takes, the one of the next action gives.
    let worked = desk.clock.now().since(START) - 10 * MINUTE - 1_000;
    let Page::Figures(own) = desk.act(Action::Figures(START)).page else { panic!() };
    assert_eq!(own.today, own.all, "the first day");
    let Figures { calls, contacts, completes, refusals, interviewing, .. } = own.all;
    assert_eq!((calls, contacts, completes, refusals), (2, 1, 1, 0));
    assert_eq!(own.all.mean_length(), Some(interviewing));
    assert!(interviewing > 0 && interviewing < worked, "{interviewing} of {worked}");
    assert_eq!(own.all.worked, worked, "without the break");
    // Another day.
    desk.act(Action::SignOut);
    desk.clock.advance(24 * 60 * MINUTE);
    let today = desk.clock.now();
    desk.act(Action::SignIn("Ann".into()));
    complete(&mut desk);
    let Page::Figures(next) = desk.act(Action::Figures(today)).page else { panic!() };
    assert_eq!((next.today.calls, next.all.calls, next.all.completes), (1, 3, 2));
    assert!(next.today.worked < own.all.worked && next.all.worked > own.all.worked, "{next:?}");
    assert!(matches!(desk.act(Action::Back).page, Page::Ready(_)));
    desk.act(Action::Figures(today));
    assert!(matches!(desk.act(Action::NextCall).page, Page::Call(_)), "any other key leaves it too");
    assert_eq!(refused(&mut desk, Action::Figures(today)), "problem-not-here");
}

#[test]
fn a_case_in_another_language_than_its_countrys_goes_to_who_speaks_that() {
    let mut desk = Desk::new();
    let cases = [NewCase {
        country: "DE".to_owned(),
        language: Some("cs".to_owned()),
        time_zone: "Europe/Berlin".to_owned(),
        ..NewCase::default()
    }];
    let speaks = |desk: &Desk, staff, language: &str| {
        desk.station.store.write(|tx| tx.set_languages(staff, &[language.to_owned()])).unwrap();
    };
    desk.station.store.write(|tx| tx.set_cases_aside()).unwrap();
    desk.station.store.write(|tx| tx.add_cases(&cases, Millis(0)).map(|_| ())).unwrap();
    speaks(&desk, ANN, "de");
    let Page::Ready(ready) = desk.act(Action::NextCall).page else { panic!("Czech is spoken there") };
    assert_eq!(ready.nothing, Some(None), "nothing that waits is hers");
    let mut other = desk.beside("Bea");
    speaks(&desk, StaffId(2), "cs");
    // What somebody speaks holds from the next call on, without signing in anew.
    assert_eq!(other.act(Action::NextCall).frame.country.as_deref(), Some("DE"));
    let Page::Asking(asking) = other.act(Action::Answered).page else { panic!() };
    assert_eq!(asking.language, "cs");
}
