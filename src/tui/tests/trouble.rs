//! What is not taken, what is gone and what cannot be left by accident: it is told, and nothing is lost.

use super::answers::{call, came_to, ready};
use super::fixture::{Held, NOW, app, asked, countries, drawn, key, press, pressed, view};
use super::notes::noting;
use crate::fieldwork::CallState;
use crate::ids::Millis;
use crate::interview::Rejection;
use crate::station::view::{Action, Page, Ready, SignIn, Trouble};
use crate::tui::app::Request;
use crate::tui::keys::Context;

#[test]
fn no_key_is_taken_where_nothing_can_be_read() {
    let mut app = Held::in_language("en").to("q1").app();
    drawn(&app, 50, 10);
    assert_eq!(press(&mut app, "1 Enter F7"), []);
    assert_eq!(app.context(NOW), Context::Single);
    press(&mut app, "C-c");
    assert_eq!(app.context(NOW), Context::LeaveInterview);
    assert_eq!(press(&mut app, "q"), []);
    drawn(&app, 80, 24);
    assert_eq!(press(&mut app, "Esc 1").len(), 1, "large enough again");
    let mut note = pressed(Held::in_language("en").to("q1").app(), "F5");
    drawn(&note, 50, 10);
    note.paste("hi", NOW);
    assert!(!drawn(&note, 80, 24).contains("hi"));
}

#[test]
fn what_is_refused_is_said_and_nothing_is_lost() {
    let mut app = Held::in_language("en").to("age").app();
    press(&mut app, "4 4 Enter");
    app.answer(Err(Trouble::Rejected(Rejection::OutOfRange { min: 18, max: 99 })));
    let screen = drawn(&app, 80, 24);
    assert!(screen.contains("Only numbers from 18 to 99.") && screen.contains("Number (0 to 120): 44"), "{screen}");
    let mut app = pressed(Held::in_language("en").to("q1").app(), "F5 h i");
    assert_eq!(asked(&mut app, "C-s"), Action::Note("hi".to_owned()));
    app.answer(Err(Trouble::Problem { key: "problem-taken", words: vec![("staff", "Bo".to_owned())], again: false }));
    let screen = drawn(&app, 80, 24);
    assert!(
        screen.contains("Bo has taken this case over") && screen.contains("hi"),
        "the note is still there: {screen}"
    );
    press(&mut app, "F5");
    app.answer(Ok(Held::in_language("en").to("q1").view()));
    assert!(drawn(&app, 80, 24).contains("The note is kept."));
}

#[test]
fn nothing_ends_an_interview_by_accident() {
    let mut app = Held::in_language("en").to("q1").app();
    assert_eq!(press(&mut app, "C-c"), []);
    assert_eq!(press(&mut app, "Enter"), [], "Enter stays");
    assert_eq!(press(&mut app, "C-c C-c"), [], "Ctrl-C again stays");
    assert_eq!(app.context(NOW), Context::Single);
    assert_eq!(press(&mut app, "C-c q"), [Request::Act(Action::HangUp), Request::Quit], "left as it is: all is kept");
    let mut app = Held::in_language("en").to("q1").app();
    press(&mut app, "C-c s");
    assert_eq!(app.context(NOW), Context::Appointment);
    assert_eq!(press(&mut call(), "C-c Enter"), [Request::Act(Action::HangUp), Request::Quit]);
    let mut idle = ready(Ready::default());
    assert_eq!(press(&mut idle, "C-c Enter"), [Request::Act(Action::SignOut), Request::Quit]);
}

/// A station that takes nothing.
pub(super) fn no() -> Trouble {
    Trouble::Problem { key: "problem-full-disk", words: Vec::new(), again: true }
}

pub(super) fn gone(staff: Option<&str>) -> Trouble {
    let view = view(Page::Ready(Ready::default()), None);
    Trouble::Gone { staff: staff.map(str::to_owned), view: Box::new(view) }
}

#[test]
fn a_case_that_is_gone_is_told_and_the_next_key_works() {
    for keys in ["1", "F7 b Enter", "F6 6 Enter", "F5 h i C-s", "PgUp"] {
        let mut app = Held::in_language("de").to("q2_lock").app();
        assert_eq!(press(&mut app, keys).len(), 1, "{keys}");
        app.answer(Err(gone(Some("Bo"))));
        let screen = drawn(&app, 80, 24);
        assert!(screen.contains("Bo hat diesen Fall übernommen"), "{keys}: {screen}");
        assert_eq!(app.context(NOW), Context::Ready, "{keys}: nothing is open over the page");
        assert_eq!(app.tick(Millis(NOW.0 + 60_000)), [], "{keys}: no draft is left");
        assert_eq!(asked(&mut app, "Enter"), Action::NextCall, "{keys}");
        app.answer(Ok(view(Page::Ready(Ready::default()), None)));
        assert!(!drawn(&app, 80, 24).contains("übernommen"), "{keys}: and then it is said no more");
    }
    let mut same = pressed(Held::in_language("en").to("age").app(), "4");
    let view = Box::new(Held::in_language("en").to("age").view());
    assert!(same.beat(Err(Trouble::Gone { staff: None, view })));
    let screen = drawn(&same, 80, 24);
    assert!(screen.contains("You were away for a while") && !screen.contains("): 4"), "{screen}");
}

#[test]
fn a_heartbeat_that_fails_is_told_until_one_does_not() {
    let mut app = Held::in_language("en").to("q1").app();
    assert!(!app.beat(Ok(None)));
    assert!(app.beat(Err(no())));
    let screen = drawn(&app, 80, 24);
    assert!(screen.contains("The disk is full") && !screen.contains("Press the same key"), "{screen}");
    assert!(app.beat(Ok(None)));
    assert!(!drawn(&app, 80, 24).contains("The disk is full"));
    press(&mut app, "1");
    app.answer(Err(no()));
    assert!(!app.beat(Ok(None)), "what a key met stays");
    assert!(drawn(&app, 80, 24).contains("Press the same key"));
}

#[test]
fn every_page_can_be_left_by_keys_whatever_the_station_says() {
    let q1 = || Held::in_language("en").to("q1").app();
    let idle = || ready(Ready { countries: countries(), ..Ready::default() });
    let troubles: [fn() -> Trouble; 3] = [no, || gone(None), || Trouble::Rejected(Rejection::NotHere)];
    for trouble in troubles {
        let pages = [
            ("idle", idle(), ""),
            ("countries", idle(), "c "),
            ("a call", call(), ""),
            ("a call, picked", call(), "n "),
            ("a question", q1(), ""),
            ("languages", q1(), "F4 "),
            ("a time", q1(), "F6 5 "),
            ("a break-off", q1(), "F7 b "),
            ("help", q1(), "F8 "),
            ("last words", Held::in_language("en").finished().app(), ""),
            ("an outcome", came_to(CallState::NotAvailable), ""),
        ];
        let pages = pages.map(|(place, app, keys)| (place, app, keys.to_owned()));
        let noting = noting().map(|(place, app, opens)| (place, app, format!("{opens} h i ")));
        for (place, mut app, keys) in pages.into_iter().chain(noting) {
            press(&mut app, &format!("{keys}C-c"));
            let leaves = if app.context(NOW) == Context::LeaveInterview { "q" } else { "Enter" };
            assert_eq!(press(&mut app, leaves).last(), Some(&Request::Quit), "{place}");
            app.answer(Err(trouble()));
            assert!(!drawn(&app, 80, 24).contains("same key again"), "{place}: another key is needed");
            assert_eq!(app.key(key("Enter"), Millis(NOW.0 + 60_000)), [Request::QuitAnyway], "{place}");
        }
    }
    let mut signed_out = app(view(Page::SignIn(SignIn::default()), None), "en");
    assert_eq!(press(&mut signed_out, "C-c Enter"), [Request::Quit]);
}
