//! The table as a whole: no key means two things, nothing is out of reach, everything has a name.

use super::*;
use crate::fieldwork::CallState;
use crate::fieldwork::outcome::fitting;
use crate::locale::Locale;
use std::collections::BTreeSet;

fn contexts() -> BTreeSet<String> {
    TABLE.iter().flat_map(|row| row.within).map(|context| format!("{context:?}")).collect()
}

fn all_contexts() -> Vec<Context> {
    let mut seen = BTreeSet::new();
    TABLE
        .iter()
        .flat_map(|row| row.within.iter().copied())
        .filter(|context| seen.insert(format!("{context:?}")))
        .collect()
}

/// Every key there may be.
fn events() -> Vec<KeyEvent> {
    let characters = (' '..='~').chain(['ä', 'é', 'ř']);
    let named = [
        KeyCode::Enter,
        KeyCode::Esc,
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::PageUp,
        KeyCode::PageDown,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::Delete,
        KeyCode::Backspace,
        KeyCode::Tab,
        KeyCode::BackTab,
        KeyCode::Insert,
    ];
    let codes = characters.map(KeyCode::Char).chain(named).chain((1..=12).map(KeyCode::F));
    let modifiers = [
        KeyModifiers::NONE,
        KeyModifiers::SHIFT,
        KeyModifiers::CONTROL,
        KeyModifiers::ALT,
        KeyModifiers::CONTROL | KeyModifiers::ALT,
    ];
    codes.flat_map(|code| modifiers.map(|modifiers| KeyEvent::new(code, modifiers))).collect()
}

#[test]
fn no_key_means_two_things_in_one_context() {
    for context in all_contexts() {
        for event in events() {
            let rows: Vec<&Row> = context.rows().filter(|row| row.keys.iter().any(|key| key.is(&event))).collect();
            assert!(
                rows.len() <= 1,
                "{event:?} in {context:?}: {:?}",
                rows.iter().map(|row| row.command).collect::<Vec<_>>()
            );
        }
    }
}

/// Every variant of an enum of this module, from its source: a list kept by hand would be as easily forgotten as a row.
fn variants(name: &str) -> BTreeSet<String> {
    let file = syn::parse_file(include_str!("../keys.rs")).expect("rust");
    let found = file.items.into_iter().find_map(|item| match item {
        syn::Item::Enum(item) if item.ident == name => Some(item),
        _ => None,
    });
    found.expect("an enum").variants.into_iter().map(|variant| variant.ident.to_string()).collect()
}

#[test]
fn every_command_is_in_reach() {
    let reached: BTreeSet<String> = TABLE.iter().map(|row| format!("{:?}", row.command)).collect();
    assert_eq!(reached, variants("Command"));
    assert_eq!(contexts(), variants("Context"));
}

#[test]
fn help_and_leaving_are_everywhere() {
    let leave = KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL);
    let help = KeyEvent::new(KeyCode::F(8), KeyModifiers::NONE);
    for context in all_contexts() {
        let leaving = matches!(context, Context::Leave | Context::LeaveCall | Context::LeaveInterview);
        assert_eq!(
            context.command(&leave),
            Some(if leaving { Command::Cancel } else { Command::Leave }),
            "{context:?}"
        );
        let helped = context.command(&help);
        assert!(leaving || matches!(helped, Some(Command::Help | Command::Cancel)), "{context:?}: {helped:?}");
    }
}

#[test]
fn every_outcome_can_be_picked_where_it_is_offered() {
    let pages: [(Context, &[CallState]); 4] = [
        (Context::Call, &[CallState::Ringing]),
        (Context::Another, &[CallState::TurnedAway]),
        (Context::Outcome, &CallState::ALL),
        (Context::BreakOff, &[CallState::Introduction, CallState::Screening, CallState::Interviewing]),
    ];
    for (context, states) in pages {
        for outcome in states.iter().flat_map(|state| fitting(*state)) {
            let event = KeyEvent::new(KeyCode::Char(outcome.key), KeyModifiers::NONE);
            assert_eq!(context.command(&event), Some(Command::Letter), "{} in {context:?}", outcome.id);
        }
    }
}

#[test]
fn keys_are_what_the_design_says() {
    let plain = |code| KeyEvent::new(code, KeyModifiers::NONE);
    let keys = [
        (plain(KeyCode::PageUp), Command::Back),
        (plain(KeyCode::Left), Command::Back),
        (plain(KeyCode::PageDown), Command::Forward),
        (plain(KeyCode::Right), Command::Forward),
        (plain(KeyCode::End), Command::Unanswered),
        (plain(KeyCode::F(2)), Command::DontKnow),
        (plain(KeyCode::Char('d')), Command::DontKnow),
        (KeyEvent::new(KeyCode::Char('D'), KeyModifiers::SHIFT), Command::DontKnow),
        (plain(KeyCode::F(3)), Command::Refused),
        (plain(KeyCode::Char('r')), Command::Refused),
        (plain(KeyCode::F(4)), Command::Language),
        (plain(KeyCode::Char('l')), Command::Language),
        (plain(KeyCode::F(5)), Command::Note),
        (plain(KeyCode::Char('n')), Command::Note),
        (plain(KeyCode::F(6)), Command::Suspend),
        (plain(KeyCode::Char('s')), Command::Suspend),
        (plain(KeyCode::F(7)), Command::BreakOff),
        (plain(KeyCode::Char('b')), Command::BreakOff),
        (plain(KeyCode::F(8)), Command::Help),
        (plain(KeyCode::Char('?')), Command::Help),
        (plain(KeyCode::F(1)), Command::Help),
        (plain(KeyCode::Enter), Command::Take),
        (plain(KeyCode::Backspace), Command::Erase),
        (plain(KeyCode::Char('7')), Command::Digit),
    ];
    for (event, command) in keys {
        for context in [Context::Single, Context::Multiple, Context::Number] {
            assert_eq!(context.command(&event), Some(command), "{event:?} in {context:?}");
        }
    }
}

#[test]
fn every_row_has_a_name() {
    for language in Locale::languages() {
        let locale = Locale::new(language);
        for row in TABLE {
            assert!(!locale.tr(row.says).starts_with('['), "{} in {language}", row.says);
            assert!(!row.keys.is_empty());
        }
    }
}
