//! Every page as it is drawn.

use super::fixture::{Held, NOW, app, countries, drawn, outcomes, pressed, the, view};
use super::{both, compare, shot};
use crate::fieldwork::{CallState, Figures};
use crate::ids::{CaseId, InterviewId, Millis};
use crate::interview::screen::{Asks, Offer};
use crate::interview::{Ending, Event};
use crate::locale::Locale;
use crate::questionnaire::Value;
use crate::station::view::{
    Another, Away, Call, Choosing, CutOff, Last, Mode, Own, Page, PastAttempt, PastNote, Ready, SignIn, Suspended, View,
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

fn away(on_break: bool, pin: bool) -> Away {
    let on_break = on_break.then_some(Millis(NOW.0 - 12 * 60_000));
    Away { name: "Anna".to_owned(), on_break, pin, wrong: false, locked_until: None }
}

fn five(name: &str, app: impl Fn(&'static str) -> App) {
    for language in Locale::languages() {
        shot(&format!("{name}.{language}"), &app(language), 80, 24);
    }
}

#[test]
fn a_pin_and_a_break() {
    let shown = |page: Away| move |language| app(view(Page::Away(page.clone()), None), language);
    let typed = |language| pressed(shown(away(false, true))(language), "2 5 8 x 0");
    five("pin-typed", typed);
    assert!(!drawn(&typed("en"), 80, 24).contains("25"), "nobody sees it");
    both("pin-wrong", shown(Away { wrong: true, ..away(false, true) }));
    five("pin-locked", shown(Away { locked_until: Some(NOW.plus_minutes(4)), ..away(false, true) }));
    five("break", shown(away(true, false)));
    both("break-pin", shown(away(true, true)));
}

#[test]
fn ones_own_figures() {
    let today = Figures {
        worked: 4 * HOUR + 7 * 60_000,
        calls: 61,
        contacts: 23,
        completes: 9,
        refusals: 6,
        interviewing: 9 * 671_000,
    };
    let all = Figures {
        worked: 131 * HOUR,
        calls: 2104,
        contacts: 790,
        completes: 301,
        refusals: 204,
        interviewing: 301 * 640_000,
    };
    five("figures", |language| app(view(Page::Figures(Own { today, all }), None), language));
    let none = Own { today: Figures::default(), all: Figures::default() };
    shot("figures-none.en", &app(view(Page::Figures(none), None), "en"), 80, 24);
}

#[test]
fn between_calls() {
    both("ready", |language| app(view(Page::Ready(ready()), None), language));
    both("ready-cut-off", |language| {
        let cut_off =
            CutOff { case: CaseId(17), interview: Some(InterviewId(7)), seen: Millis(NOW.0 - HOUR), alive: false };
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
    both("ready-elsewhere", |language| {
        let cut_off = CutOff { case: CaseId(17), interview: None, seen: Millis(NOW.0 - 20_000), alive: true };
        app(view(Page::Ready(Ready { cut_off: Some(cut_off), nothing: Some(None), ..ready() }), None), language)
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
            spoken: "Hello, my name is Anna and I am calling for Training Centre again. We have begun an interview with your household. May we go on where we stopped?".to_owned(),
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
    // A row is cut only where there is no line left for it.
    for lines in 16..=24 {
        let screen = drawn(&Held::in_language("de").to("q2_police_advice").app(), 80, lines);
        let free = screen.lines().skip_while(|line| !line.contains("Code:")).filter(|line| line.is_empty()).count();
        assert!(!screen.contains("…  oft") || free == 1, "only the line for remarks is free in {lines}: {screen}");
    }
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
        let (spoken, wanted, goodbye) = if language == "de" {
            (
                "Wohnt bei Ihnen noch jemand ab 18 Jahren, vielleicht ein Mann von 18 bis 24 Jahren?",
                "ein Mann von 18 bis 24 Jahren",
                "Vielen Dank für Ihre Hilfe und auf Wiederhören.",
            )
        } else {
            (
                "Is there someone else in your household, aged 18 or over, perhaps a man aged 18 to 24?",
                "a man aged 18 to 24",
                "Thank you very much for your help. Goodbye.",
            )
        };
        let page = Another {
            language: language.to_owned(),
            spoken: spoken.to_owned(),
            wanted: vec![wanted.to_owned()],
            goodbye: goodbye.to_owned(),
            outcomes: outcomes(CallState::TurnedAway),
        };
        app(view(Page::Another(page), Some("UK")), language)
    });
}

/// All outcomes of a list with their letters, to be looked for on a screen.
fn all_are_seen(screen: &str, outcomes: &[&'static crate::fieldwork::Outcome], language: &str) {
    let locale = Locale::new(language);
    assert!(!screen.contains("──  "), "nothing scrolls: {screen}");
    for outcome in outcomes {
        let entry = format!("{}  {}", outcome.key, locale.tr(&outcome.message()));
        assert!(screen.contains(&entry), "{entry} is not on the screen:\n{screen}");
    }
}

#[test]
fn the_longest_lists_are_seen_whole() {
    // Longer than anything the shipped questionnaire says; each has its last words twice.
    let three_lines =
        "Thank you very much for the time that you have taken for us today, and for every answer. ".repeat(2);
    for language in Locale::languages() {
        for state in [CallState::Introduction, CallState::Screening, CallState::Interviewing] {
            let mut view = Held::in_language(language).to("gender").view();
            if let Page::Asking(page) = &mut view.page {
                (page.outcomes, page.on_break_off) = (outcomes(state), three_lines.trim().to_owned());
            }
            let screen = drawn(&pressed(app(view, language), "F7"), 80, 24);
            assert!(screen.contains("every answer."), "what is said first: {screen}");
            all_are_seen(&screen, &outcomes(state), language);
        }
        for state in CallState::ALL {
            let page = Page::Outcome(Choosing { ending: Ending::NotAvailable, outcomes: outcomes(state) });
            all_are_seen(&drawn(&app(view(page, Some("UK")), language), 80, 24), &outcomes(state), language);
        }
        let turned_away = Another {
            language: language.to_owned(),
            spoken: three_lines.trim().to_owned(),
            wanted: vec!["a man aged 18 to 24".to_owned(); 5],
            goodbye: three_lines.trim().to_owned(),
            outcomes: outcomes(CallState::TurnedAway),
        };
        let screen = drawn(&app(view(Page::Another(turned_away), Some("UK")), language), 80, 24);
        all_are_seen(&screen, &outcomes(CallState::TurnedAway), language);
        assert_eq!(screen.matches("every answer.").count(), 4, "both are seen whole: {screen}");
        let ringing = Call { name: None, attempts: Vec::new(), notes: Vec::new(), appointment: None, ..call() };
        all_are_seen(&drawn(&app(on_call(ringing), language), 80, 24), &outcomes(CallState::Ringing), language);
    }
}

#[test]
fn practice_says_so() {
    let mut view = Held::in_language("en").to("q1").view();
    view.frame.mode = Mode::Practice;
    let screen = drawn(&app(view, "en"), 80, 24);
    compare("practice-header", &screen.lines().take(3).collect::<Vec<_>>().join("\n"));
}

#[test]
fn leaving_practice_promises_nothing() {
    for language in Locale::languages() {
        let mut view = Held::in_language(language).to("q1").view();
        view.frame.mode = Mode::Practice;
        let screen = drawn(&pressed(app(view, language), "C-c"), 80, 24);
        let says = Locale::new(language).tr("leave-practice");
        let words = screen.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ");
        assert!(words.contains(&says.split_whitespace().collect::<Vec<_>>().join(" ")), "{says}: {screen}");
    }
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
fn what_is_said_before_hanging_up_is_as_bright_as_a_question() {
    let is_bold = |app: &App, said: &str| {
        let styles = styles(app);
        let line = styles.lines().find(|line| line.contains(said)).unwrap_or_default();
        assert!(line.contains("BOLD") && !line.contains("DIM"), "{said} is not bold: {styles}");
    };
    let asking = || Held::in_language("en").to("q3_report_own").app();
    is_bold(&pressed(asking(), "F7"), "That is all right, we can stop here.");
    is_bold(&pressed(asking(), "F6"), "We will call you again");
    let page = Another {
        language: "en".to_owned(),
        spoken: "Is there someone else?".to_owned(),
        wanted: Vec::new(),
        goodbye: "Goodbye then.".to_owned(),
        outcomes: outcomes(CallState::TurnedAway),
    };
    is_bold(&app(view(Page::Another(page), Some("UK")), "en"), "Goodbye then.");
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
