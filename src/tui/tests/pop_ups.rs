//! Every pop-up as it is drawn.

use super::fixture::{
    Held, MARCH, NOW, OCTOBER, app, asked, countries, drawn, drawn_at, outcomes, press, press_at, pressed, refused,
    view,
};
use super::{both, compare, shot};
use crate::fieldwork::CallState;
use crate::interview::Ending;
use crate::station::view::{Action, Choosing, Confirm, Page, Ready, Trouble};

fn asking(language: &str) -> crate::tui::app::App {
    Held::in_language(language).to("q3_report_own").app()
}

#[test]
fn confirming() {
    let words = |texts: &[(&str, &str)]| {
        texts.iter().map(|(item, answer)| ((*item).to_owned(), (*answer).to_owned())).collect()
    };
    let leaving = Confirm {
        leaving: words(&[
            ("Age group", "45 to 54"),
            ("Occupation of head of household", "office, sales or service work"),
        ]),
        returning: words(&[("Age in years", "44")]),
        place_free: Some(false),
        ..Confirm::default()
    };
    both("confirm", |language| refused(asking(language), "1", Trouble::Confirm(Box::new(leaving.clone()))));
    let check = Confirm {
        checks: vec!["Let me make sure I have this right: you are 104 years old?".to_owned()],
        ..Confirm::default()
    };
    both("confirm-check", |language| {
        refused(Held::in_language(language).to("age").app(), "1 0 4 Enter", Trouble::Confirm(Box::new(check.clone())))
    });
    let ends = Confirm { ending: Some(Ending::NotEligible), place_free: Some(true), ..Confirm::default() };
    both("confirm-ending", |language| refused(asking(language), "1", Trouble::Confirm(Box::new(ends.clone()))));
}

#[test]
fn choosing() {
    both("languages", |language| pressed(asking(language), "F4"));
    both("countries", |language| {
        pressed(
            app(view(Page::Ready(Ready { countries: countries(), ..Ready::default() }), None), language),
            "c 1 Down",
        )
    });
    both("break-off", |language| pressed(asking(language), "F7 b"));
    both("break-off-screening", |language| pressed(Held::in_language(language).to("gender").app(), "F7 p"));
}

#[test]
fn writing() {
    let typed = "R i n g s Space b a c k Space a t Space s i x , Space s a y s Space s h e . Space P l e a s e Space b e Space k i n d Space t o Space h e r Space d o g .";
    both("note", |language| pressed(asking(language), &format!("F5 {typed}")));
    both("note-discard", |language| pressed(asking(language), "F5 H i Esc"));
    both("note-reason", |language| pressed(asking(language), "F7 o Enter"));
}

#[test]
fn when_to_call_again() {
    both("suspend", |language| pressed(asking(language), "F6 3"));
    both("suspend-typed", |language| pressed(asking(language), "F6 5 2 1 . 1 1 . Enter 1 8 3 0"));
    // The clocks change at the same moment everywhere: at two in London, at three in Berlin.
    let at = |now, name: &str, language: &str, keys: &str| {
        let mut app = asking(language);
        press_at(now, &mut app, keys);
        compare(name, &drawn_at(now, &app, 80, 24));
    };
    for (language, hour) in [("en", "0 1"), ("de", "0 2")] {
        let keys = format!("F6 5 2 5 . 1 0 . Enter {hour} 3 0 Enter");
        at(OCTOBER, &format!("suspend-twice.{language}"), language, &keys);
    }
    at(MARCH, "suspend-never.en", "en", "F6 5 2 9 . 3 . 0 9 Enter 0 1 3 0 Enter");
    // At seven in the evening six is past.
    at(crate::ids::Millis(NOW.0 + 6 * 3_600_000), "suspend-past.en", "en", "F6 3");
    shot("suspend-far.en", &pressed(asking("en"), "F6 5 1 6 . 1 1 . Enter"), 80, 24);
    shot("suspend-screening.en", &pressed(Held::in_language("en").to("gender").app(), "F6 6"), 80, 24);
}

#[test]
fn help_and_leaving() {
    both("help", |language| pressed(asking(language), "F8"));
    both("help-end", |language| {
        let app = pressed(asking(language), "F8");
        super::fixture::drawn(&app, 80, 24);
        pressed(app, "PgDn")
    });
    both("leave", |language| pressed(asking(language), "C-c"));
    both("leave-outcome", |language| {
        let page = Choosing { ending: Ending::Refused, outcomes: outcomes(CallState::Refused) };
        pressed(app(view(Page::Outcome(page), Some("UK")), language), "C-c")
    });
    both("leave-anyway", |language| {
        let mut app = asking(language);
        press(&mut app, "C-c q");
        app.answer(Err(Trouble::Problem { key: "problem-read-only", words: Vec::new(), again: true }));
        app
    });
    both("leave-idle", |language| pressed(app(view(Page::Ready(Ready::default()), None), language), "C-c"));
}

#[test]
fn words() {
    let full = Trouble::Problem { key: "problem-full-disk", words: Vec::new(), again: false };
    both("problem", |language| refused(asking(language), "1", full.clone()));
    let busy = Trouble::Problem { key: "problem-busy", words: Vec::new(), again: true };
    both("problem-again", |language| refused(asking(language), "1", busy.clone()));
    let gone = |staff: Option<&str>| Trouble::Gone {
        staff: staff.map(str::to_owned),
        view: Box::new(view(Page::Ready(Ready { countries: countries(), ..Ready::default() }), None)),
    };
    both("gone", |language| refused(asking(language), "1", gone(Some("Bohumil"))));
    both("gone-lapsed", |language| refused(asking(language), "1", gone(None)));
    both("key-held", |language| {
        let mut app = asking(language);
        app.key(super::fixture::key("PgUp"), NOW);
        app.key(super::fixture::key("PgUp"), crate::ids::Millis(NOW.0 + 30));
        app
    });
}

#[test]
fn help_is_seen_whole_where_there_is_room() {
    let call = || {
        let held = view(
            Page::Outcome(Choosing { ending: Ending::Refused, outcomes: outcomes(CallState::Refused) }),
            Some("UK"),
        );
        move |language: &'static str| app(held.clone(), language)
    };
    let pages: [(&str, &dyn Fn(&'static str) -> crate::tui::app::App); 9] = [
        ("a name", &|language| {
            let page = crate::station::view::SignIn { names: vec!["Anna".to_owned()], may_add: true };
            pressed(app(view(Page::SignIn(page), None), language), "F8")
        }),
        ("idle", &|language| pressed(app(view(Page::Ready(Ready::default()), None), language), "F8")),
        ("an outcome", &|language| pressed(call()(language), "F8")),
        ("information", &|language| pressed(Held::in_language(language).app(), "F8")),
        ("last words", &|language| pressed(Held::in_language(language).finished().app(), "F8")),
        ("a note", &|language| pressed(asking(language), "F5 F8")),
        ("a time", &|language| pressed(asking(language), "F6 F8")),
        ("a typed time", &|language| pressed(asking(language), "F6 5 F8")),
        ("languages", &|language| pressed(asking(language), "F4 F8")),
    ];
    for (name, page) in pages {
        for language in crate::locale::Locale::languages() {
            let screen = drawn_at(NOW, &page(language), 80, 24);
            let cut = screen.lines().any(|line| line.starts_with("  │ ") && line.ends_with('│') && line.contains('…'));
            assert!(!cut && !screen.contains("── m"), "{name}, {language}: {screen}");
        }
    }
    let screen = drawn_at(NOW, &pressed(asking("de"), "F8"), 80, 40);
    assert!(!screen.contains("── m"), "{screen}");
}

#[test]
fn a_supervisors_line_is_in_the_frame_and_answered_over_the_question() {
    let mut seen = Held::in_language("en").to("q1").view();
    let text = "Please take only the South East from now on, the others are nearly full. Thank you!".to_owned();
    let message = crate::store::Message { id: crate::ids::MessageId(3), sender: "Sue".to_owned(), text };
    let mut app = Held::in_language("en").to("q1").app();
    assert!(app.beat(Ok(Some(message.clone()))), "it is drawn at once");
    assert!(!app.beat(Ok(Some(message.clone()))));
    crate::tui::tests::compare("message-waiting.en", &drawn(&app, 80, 24));
    press(&mut app, "F10 o k");
    crate::tui::tests::compare("message.en", &drawn(&app, 80, 24));
    assert_eq!(asked(&mut app, "Enter"), Action::Read(message.id, "ok".to_owned()));
    seen.frame.message = None;
    app.answer(Ok(seen));
    assert!(!drawn(&app, 80, 24).contains("Sue"));
    assert!(press(&mut app, "F10").is_empty() && app.context(NOW) != crate::tui::keys::Context::Message);
}
