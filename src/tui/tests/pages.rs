//! Every page as it is drawn.

use super::fixture::{Held, NOW, app, countries, drawn, outcomes, pressed, the, view};
use super::{both, compare, shot};
use crate::fieldwork::CallState;
use crate::ids::{CaseId, InterviewId, Millis};
use crate::interview::screen::{Asks, Offer};
use crate::interview::{Ending, Event};
use crate::locale::Locale;
use crate::questionnaire::Value;
use crate::station::view::{
    Another, Call, Choosing, CutOff, Last, Mode, Page, PastAttempt, PastNote, Ready, SignIn, Suspended, View,
};
use crate::tui::app::{App, Options};

const HOUR: i64 = 3_600_000;

fn names(may_add: bool) -> Page {
    Page::SignIn(SignIn {
        names: ["Anna", "Bohumil", "Chloé", "Jürgen", "Siân"].map(str::to_owned).to_vec(), may_add
    })
}

fn ready() -> Ready {
    let last = Last { case: CaseId(16), outcome: the("busy"), due: Some(NOW.plus_minutes(30)), over_quota: false };
    Ready { last: Some(last), countries: countries(), calls: 12, completes: 1, ..Ready::default() }
}

fn call() -> Call {
    let attempt = |hours, id| PastAttempt {
        at: Millis(NOW.0 - hours * HOUR),
        outcome: Some(the(id)),
        staff: "Bohumil".to_owned(),
    };
    Call {
        phones: vec!["+44 1632 960 017".to_owned(), "+44 7700 900 118".to_owned()],
        name: Some("Mrs Jones".to_owned()),
        attempts: vec![attempt(20, "appointment"), attempt(47, "no_answer")],
        notes: vec![PastNote {
            at: Millis(NOW.0 - 20 * HOUR),
            staff: "Bohumil".to_owned(),
            text: "Works nights; prefers early afternoon. Asked how long it takes.".to_owned(),
        }],
        appointment: Some(NOW),
        suspended: None,
        outcomes: outcomes(CallState::Ringing),
    }
}

fn on_call(page: Call) -> View {
    view(Page::Call(page), Some("UK"))
}

#[test]
fn sign_in() {
    both("sign-in", |language| app(view(names(false), None), language));
    both("sign-in-typed", |language| pressed(app(view(names(true), None), language), "J ü r"));
}

#[test]
fn between_calls() {
    both("ready", |language| app(view(Page::Ready(ready()), None), language));
    both("ready-cut-off", |language| {
        let cut_off = CutOff { case: CaseId(17), interview: Some(InterviewId(7)), seen: Millis(NOW.0 - HOUR) };
        app(
            view(
                Page::Ready(Ready {
                    cut_off: Some(cut_off),
                    chosen: vec!["DE".to_owned(), "UK".to_owned()],
                    ..ready()
                }),
                None,
            ),
            language,
        )
    });
    both("ready-nothing", |language| {
        app(view(Page::Ready(Ready { nothing: Some(Some(NOW.plus_minutes(30))), ..ready() }), None), language)
    });
    shot("ready.wide", &app(view(Page::Ready(ready()), None), "en"), 200, 60);
}

#[test]
fn a_call() {
    both("call", |language| app(on_call(call()), language));
    both("call-picked", |language| pressed(app(on_call(call()), language), "m"));
    both("call-again", |language| {
        let suspended = Suspended {
            interview: InterviewId(7),
            at: "keep an eye on your neighbours’ homes".to_owned(),
            language: "en".to_owned(),
        };
        app(on_call(Call { suspended: Some(suspended), appointment: None, notes: Vec::new(), ..call() }), language)
    });
    let many = call().notes.iter().cycle().take(8).cloned().collect();
    shot(
        "call-notes-scrolled.en",
        &pressed(app(on_call(Call { notes: many, ..call() }), "en"), "Down Down Down"),
        80,
        24,
    );
}

#[test]
fn information_and_consent() {
    both("introduction", |language| Held::in_language(language).app());
    both("consent-marked", |language| pressed(Held::in_language(language).to("consent").app(), "1"));
}

#[test]
fn one_of_many_options() {
    both("region", |language| Held::in_language(language).to("region").app());
    shot("region-france.en", &pressed(Held::begin("FR", "en").to("region").app(), "6"), 80, 24);
    shot("region-france.wide", &Held::begin("FR", "en").to("region").app(), 200, 60);
    shot("region-france.small", &Held::begin("FR", "en").to("region").app(), 60, 16);
    shot("region-france.low", &Held::begin("FR", "en").to("region").app(), 80, 18);
}

#[test]
fn a_number() {
    both("age", |language| pressed(Held::in_language(language).to("age").app(), "4 4"));
    both("age-out-of-range", |language| pressed(Held::in_language(language).to("age").app(), "4 4 4 Enter"));
    let again = Held::in_language("en").to("q1").step(Event::Back);
    shot("age-answered.en", &again.app(), 80, 24);
}

#[test]
fn one_answer() {
    both("single", |language| Held::in_language(language).to("q7").app());
    both("single-answered", |language| Held::in_language(language).to("q2_lock").step(Event::Back).app());
    both("single-no-such-code", |language| pressed(Held::in_language(language).to("q7").app(), "5"));
    both("occupation", |language| Held::in_language(language).to("head_occupation").app());
}

#[test]
fn a_battery() {
    both("battery", |language| Held::in_language(language).to("q2_police_advice").app());
    both("battery-instruction", |language| Held::in_language(language).to("q3_report_other").app());
    let battery = Held::in_language("en").to("q2_police_advice").app();
    shot("battery.wide", &battery, 200, 60);
    shot("battery.small", &battery, 60, 16);
    shot("battery-de.small", &Held::in_language("de").to("q2_groups").app(), 60, 16);
    shot("too-small", &battery, 50, 10);
}

#[test]
fn several_answers() {
    both("multiple", |language| {
        let mut view = Held::in_language(language).to("employment").view();
        if let Page::Asking(page) = &mut view.page {
            page.screen.asks = Asks::Multiple;
            for Offer { value, code, .. } in page.screen.options.iter_mut().filter(|offer| !offer.missing) {
                *value = Value::Codes(vec![*code]);
            }
        }
        pressed(app(view, language), "1 3")
    });
}

#[test]
fn last_words() {
    both("last-words", |language| Held::in_language(language).finished().app());
    both("last-words-another", |language| Held::in_language(language).to("age").answer(Value::Number(16)).app());
}

#[test]
fn what_a_call_came_to() {
    let chosen = |ending, state| view(Page::Outcome(Choosing { ending, outcomes: outcomes(state) }), Some("UK"));
    both("outcome", |language| app(chosen(Ending::NotAvailable, CallState::NotAvailable), language));
    both("outcome-picked", |language| pressed(app(chosen(Ending::Refused, CallState::Refused), language), "d"));
}

#[test]
fn another_adult() {
    both("another", |language| {
        let (spoken, wanted) = if language == "de" {
            (
                "Gibt es in Ihrem Haushalt noch eine andere Person ab 18 Jahren, vielleicht einen Mann von 18 bis 24 Jahren?",
                "ein Mann von 18 bis 24 Jahren",
            )
        } else {
            (
                "Is there another person aged 18 or over in your household, perhaps a man aged 18 to 24?",
                "a man aged 18 to 24",
            )
        };
        let page = Another {
            spoken: spoken.to_owned(),
            wanted: vec![wanted.to_owned()],
            outcomes: outcomes(CallState::TurnedAway),
        };
        app(view(Page::Another(page), Some("UK")), language)
    });
}

#[test]
fn practice_says_so() {
    let mut view = Held::in_language("en").to("q1").view();
    view.frame.mode = Mode::Practice;
    let screen = drawn(&app(view, "en"), 80, 24);
    compare("practice-header", &screen.lines().take(3).collect::<Vec<_>>().join("\n"));
}

/// Every run of one style in a line: text, then style.
fn styles(app: &App) -> String {
    let buffer = super::fixture::buffer(app, 80, 24);
    let mut out = String::new();
    for y in 0..24 {
        let mut runs: Vec<(String, String)> = Vec::new();
        for x in 0..80 {
            let cell = &buffer[(x, y)];
            let style = format!("{:?} {:?}", cell.fg, cell.modifier);
            match runs.last_mut() {
                Some((text, last)) if *last == style => text.push_str(cell.symbol()),
                _ => runs.push((cell.symbol().to_owned(), style)),
            }
        }
        for (text, style) in runs.iter().filter(|(text, _)| !text.trim().is_empty()) {
            out.push_str(&format!("{y:2} {:<60} {style}\n", text.trim()));
        }
    }
    out
}

#[test]
fn styles_with_colour_and_without() {
    let view = || Held::in_language("en").to("q3_report_other").view();
    let with = |colour| App::new(view(), Locale::new("en"), Options { colour, centre: "Europe/Prague".to_owned() });
    compare("styles-colour", &styles(&with(true)));
    let plain = styles(&with(false));
    assert!(!plain.contains("Cyan") && !plain.contains("Red"), "attributes only");
    compare("styles-no-colour", &plain);
}
