//! The loop, on a terminal that is none: drawing, asking, drafts, heartbeat, hanging up.

use super::fixture::{Held, NOW, app, key, view};
use crate::clock::Clock;
use crate::station::view::{Action, Page, Ready, Trouble, View};
use crate::tui::run::{Desk, hold};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::Event;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

/// What happens, one thing after the other.
enum Step {
    Key(&'static str),
    /// So many seconds in which nothing happens.
    Wait(usize),
    HangUp,
    /// The terminal fails.
    Gone,
}
use Step::{Gone, HangUp, Key, Wait};

/// Runs the loop over steps: what it asked, how often the heart beat, the last screen, how it ended.
fn run(
    view: View,
    steps: Vec<Step>,
    mut answer: impl FnMut(&Action) -> Result<View, Trouble>,
) -> (Vec<Action>, usize, String, io::Result<()>) {
    let (clock, hangup) = (Clock::standing_at(NOW), AtomicBool::new(false));
    let (mut asked, mut beats) = (Vec::new(), 0);
    let mut app = app(view, "en");
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal");
    let mut steps = steps.into_iter().flat_map(|step| match step {
        Wait(seconds) => std::iter::repeat_with(|| Wait(1)).take(seconds).collect(),
        step => vec![step],
    });
    let ended = hold(
        &mut terminal,
        &mut app,
        Desk {
            act: &mut |action| {
                let answer = answer(&action);
                asked.push(action);
                answer
            },
            tick: &mut || beats += 1,
            clock: &clock,
            hangup: &hangup,
        },
        &mut |within| {
            assert!(within.as_millis() <= 1000, "the clock moves every second");
            clock.advance(100);
            match steps.next().expect("the loop ends with its steps") {
                Key(name) => Ok(Some(Event::Key(key(name)))),
                Wait(_) => {
                    clock.advance(900);
                    Ok(None)
                }
                HangUp => {
                    hangup.store(true, Ordering::Relaxed);
                    Ok(None)
                }
                Gone => Err(io::Error::other("gone")),
            }
        },
    );
    (asked, beats, terminal.backend().to_string(), ended)
}

fn ready() -> View {
    view(Page::Ready(Ready::default()), None)
}

#[test]
fn it_asks_draws_the_answer_and_leaves() {
    let steps = vec![Key("Enter"), Wait(1), Key("C-c"), Key("Enter")];
    let answer = |action: &Action| {
        Ok(match action {
            Action::NextCall => view(Page::Ready(Ready { nothing: Some(None), ..Ready::default() }), None),
            _ => ready(),
        })
    };
    let (asked, _, screen, ended) = run(ready(), steps, answer);
    assert_eq!(asked, [Action::NextCall, Action::SignOut]);
    assert!(screen.contains("Enter: look again"), "{screen}");
    assert!(ended.is_ok());
}

#[test]
fn leaving_that_is_refused_does_not_leave() {
    let mut refusals = 1;
    let answer = |_: &Action| {
        if refusals > 0 {
            refusals -= 1;
            Err(Trouble::Problem { key: "problem-busy", words: Vec::new(), again: true })
        } else {
            Ok(ready())
        }
    };
    let (asked, ..) = run(ready(), vec![Key("q"), Wait(1), Key("q")], answer);
    assert_eq!(asked, [Action::SignOut, Action::SignOut]);
}

#[test]
fn the_heart_beats_within_the_minute() {
    let (_, beats, ..) = run(ready(), vec![Wait(125), Key("q")], |_| Ok(ready()));
    assert!((3..=5).contains(&beats), "{beats} in 125 s");
}

#[test]
fn a_note_is_drafted_while_it_is_written() {
    let held = || Held::in_language("en").to("q1").view();
    let (asked, ..) = run(held(), vec![Key("F5"), Key("h"), Key("i"), Wait(4), HangUp], |_| Ok(held()));
    let drafts: Vec<&Action> = asked.iter().filter(|action| matches!(action, Action::Draft(_))).collect();
    assert_eq!(drafts, [&Action::Draft("h".to_owned()), &Action::Draft("hi".to_owned())]);
}

#[test]
fn hanging_up_puts_the_interview_aside() {
    let held = || Held::in_language("en").to("q1").view();
    let suspended = Action::Outcome { id: "suspended", note: None, appointment: None };
    let (asked, _, _, ended) = run(held(), vec![Key("F5"), Key("h"), Key("i"), HangUp], |_| Ok(held()));
    assert_eq!(
        asked,
        [Action::Draft("h".to_owned()), Action::Draft("hi".to_owned()), suspended.clone(), Action::SignOut]
    );
    assert!(ended.is_ok());
    let refuse = |_: &Action| Err(Trouble::Problem { key: "problem-full-disk", words: Vec::new(), again: false });
    let (asked, ..) = run(held(), vec![HangUp], refuse);
    assert_eq!(asked, [suspended.clone(), Action::SignOut], "each is tried");
    let (asked, _, _, ended) = run(held(), vec![Gone], |_| Ok(held()));
    assert_eq!(asked, [suspended, Action::SignOut], "a terminal that fails is gone too");
    assert!(ended.is_err());
    let near = Held::in_language("en").to("gender").view();
    let (asked, ..) = run(near.clone(), vec![HangUp], |_| Ok(near.clone()));
    assert_eq!(asked[0], Action::Outcome { id: "appointment_vague", note: None, appointment: None });
}
