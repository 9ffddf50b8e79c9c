//! All five languages on the smallest screen: nothing scrolls, no label is cut or missing. Most pages are reviewed in English and German; here are
//! those in French, Danish and Czech that a day consists of.

use super::fixture::{Held, app, asked, countries, drawn, outcomes, pressed, view};
use super::shot;
use crate::fieldwork::CallState;
use crate::interview::{Ending, Event};
use crate::locale::Locale;
use crate::questionnaire::Value;
use crate::station::view::{Action, Call, Choosing, Page, Ready};

#[test]
fn every_item_of_the_shipped_study_is_seen_whole() {
    for language in Locale::languages() {
        let mut held = Held::in_language(language);
        while let Some(variable) = held.at() {
            let screen = drawn(&held.app(), 80, 24);
            assert!(!screen.contains("── m") && !screen.contains("↓ "), "{language} {variable}: {screen}");
            assert!(!screen.contains("[key") && !screen.contains("[cap"), "{language} {variable}: {screen}");
            held = held.first();
        }
        let screen = drawn(&held.app(), 80, 24);
        assert!(!screen.contains("↓ "), "{language}: {screen}");
    }
}

#[test]
fn a_questionnaire_that_changed() {
    for language in Locale::languages() {
        let mut view = Held::in_language(language).to("q4").step(Event::Back).view();
        if let Page::Asking(page) = &mut view.page {
            page.screen.changed = true;
            page.screen.passed_over = (1..=3).map(|number| format!("question {number}")).collect();
            page.screen.passed_over_more = 1;
        }
        let changed = app(view, language);
        shot(&format!("changed.{language}"), &changed, 80, 24);
        let Action::Interview(Event::Answer { value, .. }) = asked(&mut pressed(changed, "a"), "Enter") else {
            panic!()
        };
        assert_eq!(value, Value::Code(1), "Enter alone gives the same answer again");
    }
}

#[test]
fn a_day_in_french_danish_and_czech() {
    for language in ["fr", "da", "cs"] {
        let name = |page: &str| format!("{page}.{language}");
        let held = |variable: &str| Held::in_language(language).to(variable).app();
        shot(&name("introduction"), &Held::in_language(language).app(), 80, 24);
        shot(&name("consent-marked"), &pressed(held("consent"), "1"), 80, 24);
        shot(&name("region"), &held("region"), 80, 24);
        shot(&name("battery-instruction"), &held("q3_report_other"), 80, 24);
        shot(&name("single"), &held("q7"), 80, 24);
        shot(&name("occupation"), &held("head_occupation"), 80, 24);
        shot(&name("languages"), &pressed(held("q3_report_own"), "F4"), 80, 24);
        shot(&name("suspend"), &pressed(held("q3_report_own"), "F6 3"), 80, 24);
        shot(&name("help"), &pressed(held("q3_report_own"), "F8"), 80, 24);
        shot(&name("leave"), &pressed(held("q3_report_own"), "C-c"), 80, 24);
        shot(&name("last-words"), &Held::in_language(language).finished().app(), 80, 24);
        let ready = Ready { countries: countries(), calls: 12, completes: 1, ..Ready::default() };
        shot(&name("ready"), &app(view(Page::Ready(ready), None), language), 80, 24);
        let call = Call {
            phones: vec!["+44 1632 960 017".to_owned()],
            name: None,
            attempts: Vec::new(),
            notes: Vec::new(),
            appointment: None,
            suspended: None,
            outcomes: outcomes(CallState::Ringing),
        };
        shot(&name("call"), &app(view(Page::Call(call), Some("UK")), language), 80, 24);
        let state = CallState::NotAvailable;
        let page = Page::Outcome(Choosing { ending: Ending::NotAvailable, outcomes: outcomes(state) });
        shot(&name("outcome"), &app(view(page, Some("UK")), language), 80, 24);
    }
}
