//! What keys ask of the station, from signing in to the end of an interview.

use super::fixture::{
    Held, MARCH, NOW, OCTOBER, app, asked, countries, drawn, key, outcomes, press, press_at, pressed, view,
};
use super::trouble::gone;
use crate::fieldwork::{CallState, Figures, Promise, Settings};
use crate::ids::{CaseId, Millis};
use crate::interview::{Event, Rejection};
use crate::locale::Locale;
use crate::questionnaire::Value;
use crate::station::pin::Pin;
use crate::station::view::{Action, Another, Away, Call, Choosing, Confirm, CutOff, Own, Page, Ready, SignIn, Trouble};
use crate::tui::app::Request;
use crate::tui::keys::Context;
use ratatui::crossterm::event::{KeyEventKind, KeyModifiers};

pub(super) fn ready(page: Ready) -> crate::tui::app::App {
    app(view(Page::Ready(page), None), "en")
}

pub(super) fn call() -> crate::tui::app::App {
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

pub(super) fn came_to(state: CallState) -> crate::tui::app::App {
    app(
        view(
            Page::Outcome(Choosing { ending: crate::interview::Ending::NotAvailable, outcomes: outcomes(state) }),
            Some("UK"),
        ),
        "en",
    )
}

pub(super) fn outcome(id: &'static str, note: Option<&str>, appointment: Option<Millis>) -> Action {
    Action::Outcome { id, note: note.map(str::to_owned), appointment: appointment.map(Into::into) }
}

pub(super) fn answered(held: &Held, value: Value, confirmed: bool) -> Action {
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
    assert_eq!(asked(&mut sign_in(&["Anna", "Bo"], true), "b Enter"), named("Bo"), "no new one by accident");
    assert_eq!(asked(&mut sign_in(&["Anna", "Bo"], true), "b Up Enter"), named("b"), "a new one from its own row");
    assert_eq!(asked(&mut sign_in(&["Anna", "Bo"], true), "b e Enter"), named("be"), "or where nobody begins so");
    assert_eq!(asked(&mut sign_in(&["Annabel", "Anna"], true), "a n n Enter"), named("Annabel"), "the first");
    assert_eq!(asked(&mut sign_in(&["Annabel", "Anna"], true), "a n n a Enter"), named("Anna"), "but in full");
    assert_eq!(asked(&mut sign_in(&["Annabel", "Anna"], true), "A n n a Up Enter"), named("Anna"), "no row for new");
    assert_eq!(asked(&mut sign_in(&["ANNA", "Anna"], true), "A n n a Enter"), named("Anna"), "with its capitals");
    let mut unknown = sign_in(&["Anna", "Bo"], false);
    assert_eq!(press(&mut unknown, "x"), []);
    assert!(drawn(&unknown, 80, 24).contains("Ask your supervisor to add yours"));
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
    pasted.paste("Z\u{030c}ofie\n", NOW);
    assert_eq!(asked(&mut pasted, "Enter"), named("\u{017d}ofie"), "in NFC");
}

#[test]
fn between_calls_one_key_does_it() {
    assert_eq!(asked(&mut ready(Ready::default()), "Enter"), Action::NextCall);
    let cut_off = |alive| Ready {
        cut_off: Some(CutOff { case: CaseId(9), interview: None, seen: NOW, alive }),
        ..Ready::default()
    };
    assert_eq!(asked(&mut ready(cut_off(false)), "Enter"), Action::TakeBack(CaseId(9)));
    assert_eq!(asked(&mut ready(cut_off(false)), "n"), Action::NextCall);
    assert_eq!(asked(&mut ready(cut_off(true)), "Enter"), Action::NextCall, "another window may be at it");
    assert_eq!(asked(&mut ready(cut_off(true)), "t"), Action::TakeBack(CaseId(9)));
    assert_eq!(press(&mut ready(Ready::default()), "q"), [Request::Act(Action::SignOut), Request::Quit]);
    assert_eq!(asked(&mut ready(Ready::default()), "o"), Action::SignOut);
    assert_eq!(asked(&mut ready(Ready::default()), "b"), Action::Break);
    let Action::Figures(today) = asked(&mut ready(Ready::default()), "f") else { panic!("figures") };
    assert_eq!(Locale::new("en").time(today, "Europe/Prague"), "00:00");
    assert!(today <= NOW && NOW.since(today) < 24 * 3_600_000);
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
    let at = |now, keys: &str| press_at(now, &mut Held::in_language("de").to("q2_lock").app(), keys);
    assert_eq!(at(MARCH, "F6 5 2 9 . 3 . 0 9 Enter 0 2 3 0 Enter"), [], "never");
    let first = at(OCTOBER, "F6 5 2 5 . 1 0 . 0 9 Enter 0 2 3 0 Enter 1");
    let second = at(OCTOBER, "F6 5 2 5 . 1 0 . Enter 0 2 3 0 Enter 2");
    assert_eq!(first, [Request::Act(outcome("suspended", None, Some(Millis(1_256_430_600_000))))]);
    assert_eq!(second, [Request::Act(outcome("suspended", None, Some(Millis(1_256_434_200_000))))]);
    assert_eq!(at(OCTOBER, "F6 5 2 5 . 1 0 . 0 9 Enter 0 2 3 0 Enter Enter"), [], "it has to be said which");
    assert_eq!(nothing("F6 5 1 6 . 1 1 . Tab 1 8 Enter Enter"), [], "yesterday is not next year");
    assert_eq!(nothing("F6 5 1 8 . 2 . Tab 1 8 Enter"), [], "93 days");
    assert!(matches!(typed("F6 5 1 7 . 2 . Tab 1 8 Enter"), Action::Outcome { .. }), "92 days");
}

#[test]
fn an_appointment_takes_three_keys_or_a_few_words() {
    let agreed = |keys: &str| match asked(&mut came_to(CallState::NotAvailable), keys) {
        Action::Outcome { id, appointment: Some(agreed), .. } => (id, agreed.at, agreed.promise),
        other => panic!("{other:?}"),
    };
    // The case is in London; tomorrow is Tuesday 18 November 2008.
    let tomorrow_at_six = Millis(1_227_031_200_000);
    assert_eq!(agreed("a 4 Enter"), ("appointment", tomorrow_at_six, Promise::Me));
    assert_eq!(agreed("a t o m Space 1 8 Enter"), ("appointment", tomorrow_at_six, Promise::Me));
    assert_eq!(agreed("a 5 t u e Enter 1 8 : 0 0 Enter"), ("appointment", tomorrow_at_six, Promise::Me));
    assert_eq!(agreed("a 4 F9 Enter"), ("appointment", tomorrow_at_six, Promise::Anyone));
    assert_eq!(agreed("a F9 F9 4 Enter"), ("appointment_vague", tomorrow_at_six, Promise::Vague));
    assert_eq!(agreed("a F9 F9 F9 4 Enter").2, Promise::Me);
    let (_, at, _) = agreed("a i n Space 1 0 Space m i n Enter");
    assert!((590_000..=620_000).contains(&at.since(NOW)), "{at:?}");
    for nothing in ["a t o Enter", "a x Enter", "a t o m Space 1 8 Esc Enter", "a y e s t Enter"] {
        assert_eq!(press(&mut came_to(CallState::NotAvailable), nothing), [], "{nothing}");
    }
}

#[test]
fn a_time_outside_the_hours_is_asked_about_once() {
    let page = Choosing { ending: crate::interview::Ending::NotAvailable, outcomes: outcomes(CallState::NotAvailable) };
    let mut view = view(Page::Outcome(page), Some("UK"));
    let settings = Settings::default().with("hours.*.tue", &"09:00-17:00".into()).expect("hours");
    let settings = settings.with("period.until", &"2008-11-30".into()).expect("a period");
    view.frame.settings = std::sync::Arc::new(settings);
    let app = || super::fixture::app(view.clone(), "en");
    assert_eq!(press(&mut app(), "a 4 Enter"), [], "six is too late on a Tuesday");
    assert!(
        matches!(asked(&mut app(), "a 4 Enter Enter"), Action::Outcome { appointment: Some(agreed), .. } if agreed.despite_hours)
    );
    assert_eq!(press(&mut app(), "a 4 Enter 3 F9 4 F9 F9 5 1 9 . 1 1 . Space 2 2 : 0 0 Enter"), [], "another time");
    assert!(matches!(asked(&mut app(), "a 4 F9 F9 Enter"), Action::Outcome { id: "appointment_vague", .. }));
    assert_eq!(press(&mut app(), "a 5 1 . 1 2 . Space 1 2 : 0 0 Enter Enter"), [], "beyond the fieldwork");
    super::shot("appointment-outside.en", &super::fixture::pressed(app(), "a 4 Enter"), 80, 24);
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
fn what_is_not_taken_after_all_is_not_left_typed() {
    let held = Held::in_language("en").to("q1").step(Event::Back);
    let mut app = held.app();
    let before = drawn(&app, 80, 24);
    press(&mut app, "4 5 Enter");
    app.answer(Err(Trouble::Confirm(Box::new(Confirm { place_free: Some(true), ..Confirm::default() }))));
    assert_eq!(press(&mut app, "Esc"), []);
    assert_eq!(drawn(&app, 80, 24), before, "the answer in force");
}

#[test]
fn what_is_missing_is_called_what_it_is() {
    let said = |variable: &str| drawn(&pressed(Held::in_language("en").to(variable).app(), "Enter"), 80, 24);
    assert!(said("age").contains("Type the number first."));
    assert!(said("q1").contains("Type the code of the answer first."));
}

#[test]
fn the_interface_is_in_the_language_that_an_interview_begins_in() {
    let begun = |locale: crate::locale::Locale, language: &'static str| {
        let ringing = call().shown().clone();
        let options = crate::tui::app::Options { colour: true, centre: "UTC".to_owned() };
        let mut app = crate::tui::app::App::new(ringing, locale, options);
        assert_eq!(asked(&mut app, "Enter"), Action::Answered);
        app.answer(Ok(Held::begin("DE", language).to("q1").view()));
        app
    };
    let english = || crate::locale::Locale::new("en");
    let mut german = begun(english(), "de");
    assert!(drawn(&german, 80, 24).contains("1 von 20"));
    asked(&mut german, "1");
    german.answer(Ok(view(Page::Ready(Ready::default()), None)));
    assert!(drawn(&german, 80, 24).contains("Enter: next call"), "and returns");
    assert!(drawn(&begun(english().pinned(), "de"), 80, 24).contains("1 of 20"));
    let mut gone = begun(english(), "de");
    gone.beat(Err(self::gone(Some("Bo"))));
    assert!(drawn(&gone, 80, 24).contains("Bo has taken"), "gone, in the interviewer's own");
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
fn another_adult_is_asked_for_in_one_language() {
    let page = Another {
        language: "de".to_owned(),
        spoken: "Gibt es in Ihrem Haushalt noch jemanden?".to_owned(),
        wanted: vec!["einem Mann von 18 bis 24 Jahren".to_owned()],
        goodbye: "Auf Wiederhören.".to_owned(),
        outcomes: outcomes(CallState::TurnedAway),
    };
    let mut app = app(Held::begin("DE", "de").finished().view(), "en");
    app.answer(Ok(view(Page::Another(page.clone()), Some("DE"))));
    let screen = drawn(&app, 80, 24);
    let german = crate::locale::Locale::new("de");
    assert!(
        screen.contains(&german.tr_with("another-wanted", &[("groups", page.wanted[0].clone().into())])),
        "{screen}"
    );
    app.answer(Ok(view(Page::Ready(Ready::default()), None)));
    assert!(drawn(&app, 80, 24).contains("Enter: next call"), "and returns");
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
fn typing_survives_a_change_of_language() {
    let mut app = pressed(Held::in_language("en").to("age").app(), "4");
    app.answer(Ok(Held::in_language("en").to("age").step(Event::Speak("de".to_owned())).view()));
    assert_eq!(press(&mut app, "Space 4 Enter").len(), 1);
    assert!(drawn(&app, 80, 24).contains("44"));
}

#[test]
fn a_pin_is_typed_unseen_and_once() {
    let away = |on_break: bool, pin: bool| {
        let page =
            Away { name: "Anna".to_owned(), on_break: on_break.then_some(NOW), pin, wrong: false, locked_until: None };
        app(view(Page::Away(page), None), "en")
    };
    let pin = |text: &str| Action::Pin(Pin::typed(text));
    assert_eq!(asked(&mut away(false, true), "2 5 x 8 Backspace 0 0 Enter"), pin("2500"), "letters are no digits");
    assert_eq!(press(&mut away(false, true), "Enter"), []);
    assert_eq!(asked(&mut away(false, true), "1 Esc"), Action::SignOut, "another name after all");
    let mut again = away(false, true);
    assert_eq!(asked(&mut again, "1 2 3 4 Enter"), pin("1234"));
    again.answer(Ok(again.shown().clone()));
    assert_eq!(asked(&mut again, "9 Enter"), pin("9"), "what was wrong is typed anew");
    let mut pasted = away(true, true);
    pasted.paste("25 80\n", NOW);
    assert_eq!(asked(&mut pasted, "Enter"), pin("2580"));
    assert_eq!(asked(&mut away(true, true), "1 Esc 2 Enter"), pin("2"), "cleared");
    assert_eq!(asked(&mut away(true, false), "1 Enter"), Action::Back, "without a PIN one key does it");
    assert_eq!(asked(&mut away(true, true), "1 o"), Action::SignOut);
    assert_eq!(press(&mut away(true, false), "q"), [Request::Act(Action::SignOut), Request::Quit]);
    let own = Own { today: Figures::default(), all: Figures::default() };
    for key in ["Enter", "Esc", "f"] {
        assert_eq!(asked(&mut app(view(Page::Figures(own), None), "en"), key), Action::Back);
    }
}
