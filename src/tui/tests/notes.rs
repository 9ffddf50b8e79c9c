//! Notes and their drafts: how they are written, kept and taken up.

use super::answers::{call, came_to, outcome, ready};
use super::fixture::{Held, NOW, app, asked, drawn, key, outcomes, press, pressed, view};
use super::trouble::no;
use crate::fieldwork::CallState;
use crate::ids::Millis;
use crate::station::view::{Action, Another, Page, Ready, Trouble};
use crate::tui::app::Request;
use crate::tui::keys::Context;

#[test]
fn a_note_takes_what_it_has_room_for_and_says_that_the_rest_was_not_taken() {
    let mut note = pressed(Held::in_language("en").to("q1").app(), "F5");
    note.paste(&"é\u{7}\u{1b}\r\n".repeat(1_000_000), NOW);
    assert!(drawn(&note, 80, 24).contains("A note has room for 4,000 characters"));
    assert!(drawn(&pressed(note, "x"), 80, 24).contains("A note has room for 4,000 characters"));
    let mut note = pressed(Held::in_language("en").to("q1").app(), "F5");
    note.paste(&"é\r\n".repeat(1_999), NOW);
    let Action::Note(kept) = asked(&mut note, "x C-s") else { panic!("a note") };
    assert_eq!(kept, format!("{}x", "é\n".repeat(1_999)), "all there was room for");
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
    let kept = [Action::Note("Rings back".to_owned()), Action::Draft(String::new())].map(Request::Act);
    assert_eq!(press(&mut app, "F5 c k C-s"), kept, "the draft goes with it");
    for _ in kept {
        app.answer(Ok(Held::in_language("en").to("q1").view()));
    }
    assert!(drawn(&app, 80, 24).contains("The note is kept."), "still said");
}

/// Every page with a case at hand on which a note can be written, with the keys that open it.
pub(super) fn noting() -> [(&'static str, crate::tui::app::App, &'static str); 5] {
    let another = Another {
        language: "en".to_owned(),
        spoken: String::new(),
        wanted: Vec::new(),
        goodbye: String::new(),
        outcomes: outcomes(CallState::TurnedAway),
    };
    [
        ("a call", call(), "F5"),
        ("an outcome", came_to(CallState::NotAvailable), "F5"),
        ("another adult", app(view(Page::Another(another), Some("UK")), "en"), "F5"),
        ("a reason", came_to(CallState::NotAvailable), "o Enter"),
        ("a reason of a break-off", Held::in_language("en").to("q1").app(), "F7 o Enter"),
    ]
}

#[test]
fn a_note_is_drafted_wherever_it_is_written() {
    let draft = |text: &str| vec![Request::Act(Action::Draft(text.to_owned()))];
    for (place, mut app, opens) in noting() {
        let view = app.shown().clone();
        press(&mut app, &format!("{opens} h i"));
        assert_eq!(app.tick(Millis(NOW.0 + 10_000)), draft("hi"), "{place}");
        app.answer(Ok(view.clone()));
        assert_eq!(app.context(NOW), Context::Note, "{place}: it stays open");
        press(&mut app, "Backspace Backspace");
        assert_eq!(app.tick(Millis(NOW.0 + 20_000)), draft(""), "{place}: nothing is there");
        app.answer(Ok(view.clone()));
        assert_eq!(app.context(NOW), Context::Note, "{place}: it still stays open");
        press(&mut app, "a");
        app.tick(Millis(NOW.0 + 30_000));
        app.answer(Ok(view.clone()));
        assert_eq!(press(&mut app, "Esc Enter"), draft(""), "{place}: thrown away there too");
        app.answer(Ok(view));
        assert!(!matches!(app.context(NOW), Context::Discard | Context::Note), "{place}: closed");
    }
    let mut reason = pressed(came_to(CallState::NotAvailable), "o Enter h i");
    reason.tick(Millis(NOW.0 + 10_000));
    reason.answer(Ok(came_to(CallState::NotAvailable).shown().clone()));
    let said = [Action::Draft(String::new()), outcome("other", Some("hi"), None)].map(Request::Act);
    assert_eq!(press(&mut reason, "C-s"), said, "the draft first: after the outcome there is no case");
    reason.answer(Ok(came_to(CallState::NotAvailable).shown().clone()));
    reason.answer(Err(no()));
    assert_eq!(reason.context(NOW), Context::Note, "not taken: it is still there,");
    assert_eq!(reason.tick(Millis(NOW.0 + 20_000)), draft("hi"), "and drafted again");
    let mut left = Held::in_language("en").to("q1").view();
    if let Page::Asking(page) = &mut left.page {
        page.draft = Some("Rings ".to_owned());
    }
    let said = [Action::Draft(String::new()), outcome("other", Some("Rings off"), None)].map(Request::Act);
    assert_eq!(press(&mut app(left, "en"), "F7 o Enter o f f C-s"), said, "a draft that was left is not typed over");
    let mut stuck = pressed(call(), "F5 h i");
    stuck.tick(Millis(NOW.0 + 10_000));
    stuck.answer(Ok(call().shown().clone()));
    assert_eq!(press(&mut stuck, "Esc Enter"), draft(""));
    stuck.answer(Err(no()));
    assert_eq!(stuck.tick(Millis(NOW.0 + 20_000)), [], "what is thrown away is not drafted again");
    assert_eq!(press(&mut stuck, "x Enter"), [], "and the editor closes all the same");
    assert_eq!(stuck.context(NOW), Context::Call);
    let mut on_case = pressed(call(), "F5 h i");
    on_case.tick(Millis(NOW.0 + 10_000));
    on_case.answer(Ok(call().shown().clone()));
    let kept = [Action::Note("hi".to_owned()), Action::Draft(String::new())].map(Request::Act);
    assert_eq!(press(&mut on_case, "C-s"), kept);
}

#[test]
fn hanging_up_keeps_what_is_typed_and_asks_nothing_else() {
    for (place, mut app, opens) in noting() {
        press(&mut app, &format!("{opens} h i"));
        let both = [Action::Draft("hi".to_owned()), Action::HangUp].map(Request::Act);
        assert_eq!(app.hang_up(NOW), both, "{place}");
    }
    let hang_up = [Request::Act(Action::HangUp)];
    assert_eq!(call().hang_up(NOW), hang_up);
    assert_eq!(ready(Ready::default()).hang_up(NOW), hang_up);
    assert_eq!(pressed(Held::in_language("en").to("q1").app(), "F6 5").hang_up(NOW), hang_up);
    assert_eq!(pressed(Held::in_language("en").to("gender").app(), "C-c").hang_up(NOW), hang_up);
}
