//! What keys ask of the station, and what its answers do.

use super::fixture::{Held, NOW, app, asked, countries, drawn, key, outcomes, press, pressed, view};
use crate::fieldwork::CallState;
use crate::ids::{CaseId, Millis};
use crate::interview::{Event, Rejection};
use crate::questionnaire::Value;
use crate::station::view::{Action, Call, Choosing, Confirm, CutOff, Page, Ready, SignIn, Trouble};
use crate::tui::app::Request;
use crate::tui::keys::Context;
use ratatui::crossterm::event::{KeyEventKind, KeyModifiers};

fn ready(page: Ready) -> crate::tui::app::App {
    app(view(Page::Ready(page), None), "en")
}

fn call() -> crate::tui::app::App {
    let page = Call {
        phones: vec!["+44 1632 960 017".to_owned()],
        name: None,
        attempts: Vec::new(),
        notes: Vec::new(),
        appointment: None,
        suspended: None,
        outcomes: outcomes(CallState::Ringing),
    };
    app(view(Page::Call(page), Some("UK")), "en")
}

fn came_to(state: CallState) -> crate::tui::app::App {
    app(
        view(
            Page::Outcome(Choosing { ending: crate::interview::Ending::NotAvailable, outcomes: outcomes(state) }),
            Some("UK"),
        ),
        "en",
    )
}

fn outcome(id: &'static str, note: Option<&str>, appointment: Option<Millis>) -> Action {
    Action::Outcome { id, note: note.map(str::to_owned), appointment }
}

fn answered(held: &Held, value: Value, confirmed: bool) -> Action {
    let Page::Asking(page) = held.view().page else { panic!("an interview") };
    Action::Interview(Event::Answer { item: page.screen.item.expect("an item"), value, confirmed })
}

#[test]
fn a_name_is_chosen_typed_or_new() {
    let sign_in = |names: &[&str], may_add| {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        app(view(Page::SignIn(SignIn { names, may_add }), None), "en")
    };
    let named = |name: &str| Action::SignIn(name.to_owned());
    assert_eq!(asked(&mut sign_in(&["Anna", "Bo"], false), "Down Down Enter"), named("Bo"));
    assert_eq!(asked(&mut sign_in(&["Anna", "Bo"], false), "b Enter"), named("Bo"), "the only one that begins so");
    assert_eq!(asked(&mut sign_in(&["Anna", "Bo"], true), "b Enter"), named("b"), "a new one where that may be");
    assert_eq!(
        asked(&mut sign_in(&["Anna", "Bo"], true), "b o Enter"),
        named("Bo"),
        "in full it is the one in the list"
    );
    assert_eq!(asked(&mut sign_in(&["Anna"], false), "Enter"), named("Anna"), "alone");
    assert_eq!(press(&mut sign_in(&["Anna", "Bo"], false), "Enter"), [], "nobody by accident");
    assert_eq!(press(&mut sign_in(&["Anna", "Bo"], false), "x Enter"), []);
    assert_eq!(asked(&mut sign_in(&[], true), "q ? Backspace Enter"), named("q"), "letters are letters");
    let mut pasted = sign_in(&[], true);
    pasted.paste("Z\u{030c}ofie\n");
    assert_eq!(asked(&mut pasted, "Enter"), named("\u{017d}ofie"), "in NFC");
}

#[test]
fn between_calls_one_key_does_it() {
    assert_eq!(asked(&mut ready(Ready::default()), "Enter"), Action::NextCall);
    let cut_off =
        || Ready { cut_off: Some(CutOff { case: CaseId(9), interview: None, seen: NOW }), ..Ready::default() };
    assert_eq!(asked(&mut ready(cut_off()), "Enter"), Action::TakeBack(CaseId(9)));
    assert_eq!(asked(&mut ready(cut_off()), "n"), Action::NextCall);
    assert_eq!(press(&mut ready(Ready::default()), "q"), [Request::Act(Action::SignOut), Request::Quit]);
    assert_eq!(asked(&mut ready(Ready::default()), "o"), Action::SignOut);
    let choose = |keys: &str| asked(&mut ready(Ready { countries: countries(), ..Ready::default() }), keys);
    assert_eq!(choose("c 1 3 Enter"), Action::Choose(["DE", "FR", "UK"].map(str::to_owned).to_vec()));
    assert_eq!(choose("c Down Space Space Enter"), Action::Choose(Vec::new()), "all is no choice");
    assert_eq!(
        press(&mut ready(Ready { countries: countries(), ..Ready::default() }), "c 1 2 3 4 5 Enter"),
        [],
        "none is none"
    );
}

#[test]
fn a_call_is_answered_or_comes_to_something() {
    assert_eq!(asked(&mut call(), "Enter"), Action::Answered);
    assert_eq!(asked(&mut call(), "Esc"), Action::GiveBack);
    assert_eq!(asked(&mut call(), "n Enter"), outcome("no_answer", None, None));
    assert_eq!(asked(&mut call(), "n Down Enter"), outcome("busy", None, None), "arrows move on from a letter");
    assert_eq!(asked(&mut call(), "n Esc Enter"), Action::Answered, "undone");
    assert_eq!(press(&mut call(), "n"), [], "a letter alone does nothing");
    assert_eq!(asked(&mut call(), "F5 h i C-s"), Action::Note("hi".to_owned()));
}

#[test]
fn an_outcome_asks_for_what_it_needs() {
    assert_eq!(
        asked(&mut came_to(CallState::NotAvailable), "o Enter d e a f C-s"),
        outcome("other", Some("deaf"), None)
    );
    assert_eq!(press(&mut came_to(CallState::NotAvailable), "o Enter C-s"), [], "an empty reason is none");
    let in_an_hour = asked(&mut came_to(CallState::NotAvailable), "a Enter 2 Enter");
    assert_eq!(in_an_hour, outcome("appointment", None, Some(Millis(NOW.0 + 3000).plus_minutes(60))));
    assert_eq!(asked(&mut came_to(CallState::NotAvailable), "v Enter"), outcome("appointment_vague", None, None));
    assert_eq!(press(&mut came_to(CallState::NotAvailable), "a Enter 6 Enter"), [], "an appointment has a time");
}

#[test]
fn suspending_is_called_by_how_far_it_is() {
    let far = || Held::in_language("en").to("q2_lock").app();
    let near = || Held::in_language("en").to("gender").app();
    let six = Millis(1_226_944_800_000);
    assert_eq!(asked(&mut far(), "F6 3 Enter"), outcome("suspended", None, Some(six)));
    assert_eq!(asked(&mut far(), "s 6 Enter"), outcome("suspended", None, None));
    assert_eq!(asked(&mut near(), "F6 3 Enter"), outcome("appointment", None, Some(six)));
    assert_eq!(asked(&mut near(), "F6 6 Enter"), outcome("appointment_vague", None, None));
    assert_eq!(asked(&mut far(), "F7 b Enter"), outcome("break_off", None, None));
}

#[test]
fn a_time_is_typed_on_the_respondents_clock() {
    let typed = |keys: &str| asked(&mut Held::in_language("de").to("q2_lock").app(), keys);
    let quarter_past_six_in_berlin = Millis(1_226_942_100_000);
    assert_eq!(typed("F6 5 Tab 1 8 : 1 5 Enter"), outcome("suspended", None, Some(quarter_past_six_in_berlin)));
    assert_eq!(
        typed("F6 5 1 7 . 1 1 . Enter 1 8 . 1 5 Enter"),
        outcome("suspended", None, Some(quarter_past_six_in_berlin))
    );
    let nothing = |keys: &str| press(&mut Held::in_language("de").to("q2_lock").app(), keys);
    assert_eq!(nothing("F6 5 Tab 1 3 : 0 0 Enter"), [], "past");
    assert_eq!(nothing("F6 5 1 6 . 1 1 . 0 8 Enter 1 8 Enter"), [], "past");
    assert_eq!(nothing("F6 5 2 9 . 3 . 0 9 Enter 0 2 3 0 Enter"), [], "never");
    let first = typed("F6 5 2 5 . 1 0 . 0 9 Enter 0 2 3 0 Enter 1");
    let second = typed("F6 5 2 5 . 1 0 . 0 9 Enter 0 2 3 0 Enter 2");
    assert_eq!(first, outcome("suspended", None, Some(Millis(1_256_430_600_000))));
    assert_eq!(second, outcome("suspended", None, Some(Millis(1_256_434_200_000))));
    assert_eq!(nothing("F6 5 2 5 . 1 0 . 0 9 Enter 0 2 3 0 Enter Enter"), [], "it has to be said which");
}

#[test]
fn consequences_are_confirmed_by_the_same_answer() {
    let held = Held::in_language("en").to("q1");
    let consequences = || Err(Trouble::Confirm(Box::new(Confirm { place_free: Some(true), ..Confirm::default() })));
    let mut app = held.app();
    assert_eq!(asked(&mut app, "2"), answered(&held, Value::Code(2), false));
    app.answer(consequences());
    assert_eq!(app.context(NOW), Context::Confirm);
    assert_eq!(asked(&mut app, "Enter"), answered(&held, Value::Code(2), true));
    app.answer(Ok(held.view()));
    assert_eq!(app.context(NOW), Context::Single);
    press(&mut app, "2");
    app.answer(consequences());
    assert_eq!(press(&mut app, "Esc"), [], "kept as it was");
    assert_eq!(app.context(NOW), Context::Single);
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
fn a_draft_goes_out_every_two_seconds_and_leaves_the_editor_open() {
    let held = Held::in_language("en").to("q1");
    let mut app = pressed(held.app(), "F5 h i");
    let draft = |text: &str| [Request::Act(Action::Draft(text.to_owned()))];
    let after = |seconds: i64| Millis(NOW.0 + 1000 * seconds);
    assert_eq!(app.tick(after(3)), draft("hi"));
    app.answer(Ok(held.view()));
    assert_eq!(app.context(NOW), Context::Note);
    app.key(key("!"), after(4));
    assert_eq!(app.tick(after(4)), []);
    assert_eq!(app.tick(after(5)), draft("hi!"));
    app.answer(Err(Trouble::Problem { key: "problem-busy", words: Vec::new(), again: true }));
    assert_eq!(app.tick(after(8)), draft("hi!"), "once more");
    app.answer(Ok(held.view()));
    assert_eq!(app.tick(after(20)), [], "nothing new");
    app.key(key("Esc"), after(21));
    assert_eq!(app.context(NOW), Context::Discard);
    assert_eq!(app.key(key("Enter"), after(22)), [Request::Act(Action::Draft(String::new()))], "thrown away there too");
    app.answer(Ok(held.view()));
    assert_eq!(app.context(NOW), Context::Single);
}

#[test]
fn a_draft_that_was_left_is_taken_up() {
    let mut view = Held::in_language("en").to("q1").view();
    if let Page::Asking(page) = &mut view.page {
        page.draft = Some("Rings ba".to_owned());
    }
    let mut app = app(view, "en");
    assert!(drawn(&app, 80, 24).contains("F5 goes on with it"));
    assert_eq!(asked(&mut app, "F5 c k C-s"), Action::Note("Rings back".to_owned()));
}

#[test]
fn the_interface_follows_the_language_unless_it_is_pinned() {
    let held = || Held::in_language("en").to("q1");
    let german = || held().step(Event::Speak("de".to_owned())).view();
    let mut app = held().app();
    assert_eq!(asked(&mut app, "F4 2"), Action::Interview(Event::Speak("de".to_owned())));
    app.answer(Ok(german()));
    assert!(drawn(&app, 80, 24).contains("1 von 20"));
    press(&mut app, "PgUp");
    app.answer(Ok(view(Page::Ready(Ready::default()), None)));
    assert!(drawn(&app, 80, 24).contains("Enter: next call"), "the interviewer's own again");
    let options = crate::tui::app::Options { colour: true, centre: "UTC".to_owned() };
    let mut pinned = crate::tui::app::App::new(held().view(), crate::locale::Locale::new("en").pinned(), options);
    press(&mut pinned, "F4 2");
    pinned.answer(Ok(german()));
    assert!(drawn(&pinned, 80, 24).contains("1 of 20"));
}

#[test]
fn a_key_held_down_answers_once() {
    let mut app = Held::in_language("en").to("q1").app();
    let at = |millis| Millis(NOW.0 + millis);
    let told =
        ratatui::crossterm::event::KeyEvent::new_with_kind(key("1").code, KeyModifiers::NONE, KeyEventKind::Repeat);
    assert_eq!(app.key(told, at(0)), [], "the terminal says so");
    assert_eq!(app.key(key("1"), at(100)).len(), 1);
    app.answer(Err(Trouble::Rejected(Rejection::NotHere)));
    assert_eq!(app.key(key("1"), at(130)), [], "30 ms later it is the same press");
    assert_eq!(app.key(key("2"), at(150)).len(), 1, "another key is another key");
    assert_eq!(app.key(key("2"), at(300)).len(), 1, "and 150 ms later it is pressed again");
    let mut note = pressed(Held::in_language("en").to("q1").app(), "F5");
    for millis in [10_000, 10_030, 10_060] {
        note.key(key("o"), at(millis));
    }
    assert!(drawn(&note, 80, 24).contains("ooo"), "typing is typing");
}

#[test]
fn nothing_ends_an_interview_by_accident() {
    let mut app = Held::in_language("en").to("q1").app();
    assert_eq!(press(&mut app, "C-c"), []);
    assert_eq!(press(&mut app, "Enter"), [], "Enter stays");
    assert_eq!(press(&mut app, "C-c C-c"), [], "Ctrl-C again stays");
    assert_eq!(app.context(NOW), Context::Single);
    assert_eq!(press(&mut app, "C-c q"), [Request::Quit], "left as it is: all is kept");
    let mut app = Held::in_language("en").to("q1").app();
    press(&mut app, "C-c s");
    assert_eq!(app.context(NOW), Context::Appointment);
    assert_eq!(press(&mut call(), "C-c Enter"), [Request::Act(Action::SignOut), Request::Quit]);
}

#[test]
fn typing_survives_a_change_of_language() {
    let mut app = pressed(Held::in_language("en").to("age").app(), "4");
    app.answer(Ok(Held::in_language("en").to("age").step(Event::Speak("de".to_owned())).view()));
    assert_eq!(press(&mut app, "Space 4 Enter").len(), 1);
    assert!(drawn(&app, 80, 24).contains("44"));
}
