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
    /// A key that was pressed while the station was busy.
    Early(&'static str),
    /// So many seconds in which nothing happens.
    Wait(usize),
    HangUp,
    /// The terminal fails.
    Gone,
}
use Step::{Early, Gone, HangUp, Key, Wait};

/// Runs the loop over steps: what it asked, how often the heart beat, the last screen, how it ended.
fn run(
    view: View,
    steps: Vec<Step>,
    answer: impl FnMut(&Action) -> Result<View, Trouble>,
) -> (Vec<Action>, usize, String, io::Result<()>) {
    run_with(view, steps, answer, || Ok(()), 0)
}

/// As [`run`], with what the heart meets when it beats, and the milliseconds that each action takes.
fn run_with(
    view: View,
    steps: Vec<Step>,
    mut answer: impl FnMut(&Action) -> Result<View, Trouble>,
    mut beat: impl FnMut() -> Result<(), Trouble>,
    takes: i64,
) -> (Vec<Action>, usize, String, io::Result<()>) {
    let (clock, hangup) = (Clock::standing_at(NOW), AtomicBool::new(false));
    let (mut asked, mut beats) = (Vec::new(), 0);
    let mut app = app(view, "en");
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal");
    let mut steps = steps
        .into_iter()
        .flat_map(|step| match step {
            Wait(seconds) => std::iter::repeat_with(|| Wait(1)).take(seconds).collect(),
            step => vec![step],
        })
        .peekable();
    let ended = hold(
        &mut terminal,
        &mut app,
        Desk {
            act: &mut |action| {
                let answer = answer(&action);
                clock.advance(takes);
                asked.push(action);
                answer
            },
            tick: &mut || {
                beats += 1;
                beat().map(|()| None)
            },
            clock: &clock,
            hangup: &hangup,
        },
        &mut |within| {
            if within.is_zero() {
                return Ok(match steps.next_if(|step| matches!(step, Early(_))) {
                    Some(Early(name)) => Some(Event::Key(key(name))),
                    _ => None,
                });
            }
            assert!(within.as_millis() <= 1000, "the clock moves every second");
            clock.advance(100);
            match steps.next().expect("the loop ends with its steps") {
                Key(name) | Early(name) => Ok(Some(Event::Key(key(name)))),
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
fn leaving_that_is_refused_asks_whether_to_leave_anyway() {
    let refuse = |_: &Action| Err(Trouble::Problem { key: "problem-busy", words: Vec::new(), again: true });
    let (asked, _, screen, ended) = run(ready(), vec![Key("q"), Wait(1), Key("Enter")], refuse);
    assert_eq!(asked, [Action::SignOut, Action::HangUp], "and leaves, whatever is said to the last");
    assert!(screen.contains("If you leave all the") && screen.contains("written to by another"), "{screen}");
    assert!(ended.is_ok());
    let (asked, ..) = run(ready(), vec![Key("q"), Wait(1), Key("Esc"), Wait(1), HangUp], refuse);
    assert_eq!(asked, [Action::SignOut, Action::HangUp], "or stays, until it is hung up");
    let held = || Held::in_language("en").to("q1").view();
    let (asked, ..) = run(held(), vec![Key("C-c"), Key("q"), Wait(1), Key("Enter")], refuse);
    assert_eq!(asked, [Action::HangUp, Action::HangUp]);
}

#[test]
fn what_a_heartbeat_meets_is_shown_at_once() {
    let held = || Held::in_language("en").to("q1").view();
    let mut beats = 0;
    let gone = || {
        beats += 1;
        let view = Box::new(ready());
        if beats == 1 { Err(Trouble::Gone { staff: Some("Bo".to_owned()), view }) } else { Ok(()) }
    };
    let (asked, _, screen, _) = run_with(held(), vec![Wait(40), HangUp], |_| Ok(ready()), gone, 0);
    assert_eq!(asked, [Action::HangUp], "no key was needed");
    assert!(screen.contains("Bo has taken this case over") && screen.contains("Enter: next call"), "{screen}");
    let mut beats = 0;
    let busy = || {
        beats += 1;
        let busy = Trouble::Problem { key: "problem-busy", words: Vec::new(), again: true };
        if beats == 1 { Err(busy) } else { Ok(()) }
    };
    let (_, _, screen, _) = run_with(held(), vec![Wait(40), HangUp], |_| Ok(ready()), busy, 0);
    assert!(screen.contains("written to by another station"), "{screen}");
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
fn hanging_up_is_asked_once_and_nothing_else() {
    let held = || Held::in_language("en").to("q1").view();
    let (asked, _, _, ended) = run(held(), vec![Key("F5"), Key("h"), Key("i"), HangUp], |_| Ok(held()));
    assert_eq!(asked, [Action::Draft("h".to_owned()), Action::Draft("hi".to_owned()), Action::HangUp]);
    assert!(ended.is_ok());
    let refuse = |_: &Action| Err(Trouble::Problem { key: "problem-full-disk", words: Vec::new(), again: false });
    let (asked, ..) = run(held(), vec![Key("F5"), Key("h"), HangUp], refuse);
    let drafts = [Action::Draft("h".to_owned()), Action::Draft("h".to_owned())];
    assert_eq!(asked, [drafts.as_slice(), &[Action::HangUp]].concat(), "each is tried");
    let (asked, _, _, ended) = run(held(), vec![Gone], |_| Ok(held()));
    assert_eq!(asked, [Action::HangUp], "a terminal that fails is gone too");
    assert!(ended.is_err());
    let (asked, ..) = run(ready(), vec![HangUp], |_| Ok(ready()));
    assert_eq!(asked, [Action::HangUp], "on every page");
}

#[test]
fn keys_pressed_while_the_station_was_slow_or_failed_answer_nothing() {
    let held = || Held::in_language("en").to("q1").view();
    let steps = || vec![Key("1"), Early("2"), Early("Enter"), Wait(1), HangUp];
    let (asked, _, screen, _) = run_with(held(), steps(), |_| Ok(held()), || Ok(()), 301);
    assert_eq!(asked.len(), 2, "one answer, and the end: {asked:?}");
    assert!(screen.contains("Keys pressed meanwhile were not taken."), "{screen}");
    let (asked, _, screen, _) = run_with(held(), steps(), |_| Ok(held()), || Ok(()), 300);
    assert!(asked.len() == 3 && !screen.contains("meanwhile"), "quick enough: {asked:?}");
    let busy = |action: &Action| match action {
        Action::HangUp => Ok(ready()),
        _ => Err(Trouble::Problem { key: "problem-busy", words: Vec::new(), again: true }),
    };
    let (asked, _, screen, _) = run(held(), steps(), busy);
    assert_eq!(asked.len(), 2, "{asked:?}");
    assert!(screen.contains("same key again. Keys pressed meanwhile"), "{screen}");
    let (_, _, screen, _) = run(held(), vec![Key("1"), Wait(1), HangUp], busy);
    assert!(!screen.contains("meanwhile"), "none were pressed: {screen}");
    let typed = vec![Key("F5"), Key("h"), Wait(3), Early("i"), Wait(3), HangUp];
    let (asked, ..) = run_with(held(), typed, |_| Ok(held()), || Ok(()), 1000);
    assert!(asked.contains(&Action::Draft("hi".to_owned())), "a note loses nothing: {asked:?}");
}

#[test]
fn closing_a_pop_up_draws_everything_anew() {
    let held = || Held::in_language("en").to("q1").view();
    let clock = Clock::standing_at(NOW);
    let mut app = app(held(), "en");
    // What the terminal made of a character that it takes for wider than we do.
    let rubbish = TestBackend::with_lines(vec!["~".repeat(80); 24]);
    let mut terminal = Terminal::new(rubbish).expect("a terminal");
    let hangup = AtomicBool::new(false);
    let mut keys = ["F8", "Esc"].into_iter();
    let desk = Desk { act: &mut |_| Ok(held()), tick: &mut || Ok(None), clock: &clock, hangup: &hangup };
    let ended = hold(&mut terminal, &mut app, desk, &mut |_| {
        clock.advance(100);
        match keys.next() {
            Some(name) => Ok(Some(Event::Key(key(name)))),
            None => {
                hangup.store(true, Ordering::Relaxed);
                Ok(None)
            }
        }
    });
    assert!(ended.is_ok());
    let screen = terminal.backend().to_string();
    assert!(screen.contains("Code:") && !screen.contains('~'), "{screen}");
}

/// A thousand keys that are there at once are all taken, in turn, and drawn a few times at most.
#[test]
fn keys_that_are_there_already_are_not_drawn_one_by_one() {
    let held = || Held::in_language("en").to("q1").view();
    let (clock, hangup) = (Clock::standing_at(NOW), AtomicBool::new(false));
    let mut app = app(held(), "en");
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal");
    let (mut asked, mut slept, mut keys) = (0, 0, ["1", "2"].into_iter().cycle().take(1_000));
    let mut act = |_| {
        asked += 1;
        Ok(held())
    };
    let desk = Desk { act: &mut act, tick: &mut || Ok(None), clock: &clock, hangup: &hangup };
    let ended = hold(&mut terminal, &mut app, desk, &mut |within| {
        clock.advance(1);
        slept += usize::from(!within.is_zero());
        let next = keys.next().map(|name| Event::Key(key(name)));
        if next.is_none() && !within.is_zero() {
            hangup.store(true, Ordering::Relaxed);
        }
        Ok(next)
    });
    assert!(ended.is_ok());
    assert_eq!(asked, 1_001, "each key, and the hang-up");
    assert!(slept < 50, "after each drawing the loop sleeps: {slept}");
}
