//! The table of outcomes against AAPOR's codes and against what a screen can show.

use super::*;
use std::collections::BTreeSet;

/// The codes as survey/aapor.md lists them, copied by hand: the table is checked against the document, not against itself.
const DOCUMENT: &str = "
    1.1 1.2 2.11 2.111 2.112 2.12 2.20 2.21 2.22 2.221 2.222 2.31 2.32 2.33 2.331 2.332 2.333 2.34 2.35 2.36
    3.11 3.12 3.13 3.14 3.15 3.16 3.20 3.21 3.30 3.90
    4.10 4.20 4.31 4.32 4.33 4.41 4.42 4.43 4.44 4.51 4.52 4.53 4.54 4.70 4.80 4.90";

/// Codes that only head others: 2.11 is reached through 2.111.
const HEADS: [&str; 3] = ["2.11", "2.22", "2.33"];

#[test]
fn every_code_of_the_document_has_an_outcome() {
    for code in DOCUMENT.split_whitespace() {
        let reached = OUTCOMES
            .iter()
            .any(|outcome| outcome.aapor == code || HEADS.contains(&code) && outcome.aapor.starts_with(code));
        assert!(reached, "{code}");
    }
}

#[test]
fn the_codes_are_those_of_the_document() {
    let document: Vec<&str> = DOCUMENT.split_whitespace().collect();
    let codes: Vec<&str> = CODES.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, document);
    for outcome in OUTCOMES {
        assert!(group_of(outcome.aapor).is_some(), "{}", outcome.id);
        assert!(!HEADS.contains(&outcome.aapor), "{}", outcome.id);
    }
}

#[test]
fn eligibility_agrees_with_the_group() {
    for outcome in OUTCOMES {
        let expected = match group_of(outcome.aapor) {
            Some(Group::I | Group::P | Group::R | Group::NC | Group::O) => Some(true),
            Some(Group::UH | Group::UO) => None,
            Some(Group::NE) => Some(false),
            None => panic!("{}", outcome.id),
        };
        assert_eq!(outcome.eligible, expected, "{}", outcome.id);
    }
}

#[test]
fn ids_are_unique_and_found() {
    let ids: BTreeSet<&str> = OUTCOMES.iter().map(|outcome| outcome.id).collect();
    assert_eq!(ids.len(), OUTCOMES.len());
    for row in OUTCOMES {
        assert_eq!(outcome(row.id), Some(row));
        let allowed = |c: char| c.is_ascii_lowercase() || c == '_';
        assert!(row.id.chars().all(allowed), "{}", row.id);
    }
    assert_eq!(outcome("nothing_of_the_kind"), None);
    assert_eq!(outcome("no_answer").map(Outcome::message).as_deref(), Some("outcome-no-answer"));
}

#[test]
fn one_key_picks_one_outcome_and_a_list_fits_a_screen() {
    for state in CallState::ALL {
        let keys: Vec<char> = fitting(state).map(|outcome| outcome.key).collect();
        let unique: BTreeSet<char> = keys.iter().copied().collect();
        assert_eq!(unique.len(), keys.len(), "{state:?}: {keys:?}");
        assert!((1..=16).contains(&keys.len()), "{state:?}: {}", keys.len());
        for key in keys {
            assert!(key.is_ascii_lowercase() && key != 'q', "{state:?}: {key}");
        }
    }
    for row in OUTCOMES {
        assert_eq!(row.fits.is_empty(), row.key == '-', "{}", row.id);
    }
}

#[test]
fn every_outcome_but_one_says_what_comes_next() {
    for row in OUTCOMES {
        let next = [row.is_final, row.retry.is_some(), row.appointment];
        let expected = usize::from(row.id != "not_tried");
        let said = next.into_iter().filter(|said| *said).count();
        assert_eq!(said, expected, "{}", row.id);
        assert!(row.retry.is_none_or(|minutes| minutes > 0), "{}", row.id);
        assert!(!row.do_not_call || row.is_final, "{}", row.id);
        assert!(!(row.another_part || row.soft || row.expected) || !row.is_final, "{}", row.id);
        assert!(!row.soft || group_of(row.aapor) == Some(Group::R), "{}", row.id);
    }
}

#[test]
fn nobody_refuses_before_answering() {
    for row in fitting(CallState::Ringing) {
        assert!(!row.contacted, "{}", row.id);
    }
    for state in &CallState::ALL[1..] {
        for row in fitting(*state) {
            assert!(row.contacted, "{state:?}: {}", row.id);
        }
    }
}

#[test]
fn what_tells_more_has_the_higher_level() {
    let ladder = [
        "not_tried",
        "busy",
        "no_answer",
        "machine",
        "disconnected",
        "machine_message",
        "hung_up",
        "appointment",
        "unable",
        "soft_refusal_household",
        "refused_person",
        "suspended",
        "business",
        "partial",
        "complete",
    ];
    let levels: Vec<u8> = ladder.iter().map(|id| outcome(id).expect(id).level).collect();
    assert!(levels.is_sorted_by(|low, high| low < high), "{levels:?}");
    let top: Vec<&str> = OUTCOMES.iter().filter(|row| row.level >= 100).map(|row| row.id).collect();
    assert_eq!(top, ["complete"]);
}

#[test]
fn endings_bring_their_outcome_or_ask() {
    let cases = [
        (Ending::Complete, Some("1.1")),
        (Ending::Partial, Some("1.2")),
        (Ending::BrokenOff, Some("2.12")),
        (Ending::FactsRefused, Some("2.112")),
        (Ending::Refused, None),
        (Ending::RefusedHousehold, None),
        (Ending::NotEligible, None),
        (Ending::QuotaFull, None),
        (Ending::NotAvailable, None),
        (Ending::Unreached, None),
    ];
    for (ending, aapor) in cases {
        assert_eq!(of_ending(ending).map(|row| row.aapor), aapor, "{ending:?}");
    }
}

#[test]
fn groups_of_codes() {
    let cases = [
        ("1.1", Some(Group::I)),
        ("1.2", Some(Group::P)),
        ("2.12", Some(Group::R)),
        ("2.222", Some(Group::NC)),
        ("2.333", Some(Group::O)),
        ("3.16", Some(Group::UH)),
        ("3.90", Some(Group::UO)),
        ("4.80", Some(Group::NE)),
        ("5.1", None),
        ("", None),
    ];
    for (code, group) in cases {
        assert_eq!(group_of(code), group, "{code}");
    }
}
