//! Cases by code: each once, in the part of the call that its code is from.

use super::*;
use crate::station::rates::{By, Part, parts};

/// What the parts are called, with their codes that calls brought.
fn called(desk: &Desk, by: By) -> Vec<String> {
    let told = |part: &Part| {
        let of: Vec<&str> = part.of.iter().map(|(_, value)| value.as_deref().unwrap_or("-")).collect();
        let codes = part.codes.iter().filter(|(code, _)| *code != "3.11");
        format!(
            "{}: {}",
            of.join(" "),
            codes.map(|(code, cases)| format!("{code}×{cases}")).collect::<Vec<_>>().join(" ")
        )
    };
    parts(&desk.station.store, by).unwrap().iter().map(told).collect()
}

#[test]
fn a_case_counts_once_for_the_call_that_its_code_is_from() {
    let mut ann = Desk::new();
    let say = |desk: &mut Desk, id: &'static str| {
        desk.act(Action::Outcome { id, note: None, appointment: None });
    };
    // Ann's household refuses for now; a week later Bob gets no answer there, and the code stays Ann's.
    ann.act(Action::Choose(vec!["DK".into()]));
    ann.act(Action::NextCall);
    let case = ann.station.at_hand.as_ref().unwrap().case();
    ann.act(Action::Answered);
    say(&mut ann, "soft_refusal_household");
    ann.clock.advance(8 * 24 * 3_600_000);
    let mut bob = ann.beside("Bob");
    bob.act(Action::Choose(vec!["DK".into()]));
    bob.act(Action::NextCall);
    assert_eq!(bob.station.at_hand.as_ref().unwrap().case(), case);
    say(&mut bob, "no_answer");
    // A case of his own, in another country.
    bob.act(Action::Choose(vec!["FR".into()]));
    bob.act(Action::NextCall);
    say(&mut bob, "disconnected");
    let all: u64 = parts(&bob.station.store, By::Study).unwrap()[0].groups.all();
    for by in [By::Country, By::Region, By::Interviewer, By::Week] {
        let sum: u64 = parts(&bob.station.store, by).unwrap().iter().map(|part| part.groups.all()).sum();
        assert_eq!(sum, all, "{by:?}");
    }
    assert_eq!(called(&bob, By::Study), [": 2.111×1 4.32×1"]);
    assert_eq!(called(&bob, By::Country), ["CZ: ", "DE: ", "DK: 2.111×1", "FR: 4.32×1", "UK: "]);
    assert_eq!(called(&bob, By::Interviewer), ["1 Ann: 2.111×1", "2 Bob: 4.32×1", "- -: "]);
    assert_eq!(called(&bob, By::Week), ["2026-W47: 2.111×1", "2026-W48: 4.32×1", "-: "]);
}
