//! Two stations that take up one interview: the same interviewer twice, and different ones after its lease has run out. One goes on with it; the
//! other is told, and writes nothing.

use crate::support::{Study, answer, screen, screen_here, station, to_the_end};
use cati::clock::Clock;
use cati::ids::{InterviewId, Token};
use cati::interview::screen::Asks;
use cati::interview::{Entry, Event};
use cati::questionnaire::Value;
use cati::station::Station;
use cati::station::view::{Action, Page, Trouble};
use cati::store::StoreError;
use std::sync::Barrier;

const ROUNDS: usize = 12;

/// The interview a station asks in, and the action that answers what it asks.
fn next(station: &mut Station) -> Option<(InterviewId, Action)> {
    let Page::Asking(asking) = station.view().unwrap().page else { return None };
    let value = match asking.screen.asks {
        Asks::Number { min, .. } => Value::Number(min),
        Asks::Information => Value::Seen,
        _ => asking.screen.options[0].value.clone(),
    };
    let item = asking.screen.item?;
    Some((asking.interview, Action::Interview(Event::Answer { item, value, confirmed: true })))
}

/// The holds under which an interview was written, each with its number of answers, in the order of the ledger.
fn hands(study: &Study, interview: InterviewId) -> Vec<(Token, usize)> {
    let entries = study.store().read(|tx| tx.entries(interview)).unwrap();
    let mut hands: Vec<(Token, usize)> = Vec::new();
    for row in entries {
        let answers = usize::from(matches!(row.entry, Entry::Answered { .. }));
        match hands.last_mut() {
            Some((token, count)) if *token == row.token => *count += answers,
            _ => hands.push((row.token, answers)),
        }
    }
    hands
}

/// A station in the middle of an interview that goes no further, as if killed.
fn cut_off(study: &Study, name: &str, clock: &Clock) -> InterviewId {
    let mut station = station(&study.path, name, clock);
    assert!(screen(&mut station, "UK", 81, 1, 40));
    answer(&mut station, Value::Code(1));
    let Page::Asking(asking) = station.view().unwrap().page else { panic!("not asking") };
    asking.interview
}

/// Has two stations do the same at the same instant.
fn race<T: Send>(stations: [Station; 2], act: impl Fn(&mut Station) -> T + Sync) -> [(Station, T); 2] {
    let start = Barrier::new(2);
    std::thread::scope(|scope| {
        let runs = stations.map(|mut station| {
            let (start, act) = (&start, &act);
            scope.spawn(move || {
                start.wait();
                let done = act(&mut station);
                (station, done)
            })
        });
        runs.map(|run| run.join().unwrap())
    })
}

#[test]
fn one_of_two_windows_of_an_interviewer_goes_on_and_the_other_is_told() {
    let study = Study::shipped();
    for round in 0..ROUNDS {
        let name = format!("Ann {round}");
        let interview = cut_off(&study, &name, &Clock::System);
        let windows = [(), ()].map(|()| station(&study.path, &name, &Clock::System));
        let taken = race(windows, |station| {
            let Page::Ready(ready) = station.view().unwrap().page else { panic!("not ready") };
            // A window that comes when the other is there already still may take it: it is the same person.
            let page = station.act(Action::TakeBack(ready.cut_off.expect("it was cut off").case)).unwrap().page;
            assert!(matches!(page, Page::Asking(asking) if asking.interview == interview));
        });
        let before = hands(&study, interview);
        let answered = race(taken.map(|(station, ())| station), |station| {
            let (held, action) = next(station).expect("a question");
            assert_eq!(held, interview);
            station.act(action)
        });
        let wins = answered.iter().filter(|(_, answered)| answered.is_ok()).count();
        assert_eq!(wins, 1, "round {round}");
        for (mut station, answered) in answered {
            match answered {
                Ok(_) => {
                    to_the_end(&mut station);
                    station.act(Action::Interview(Event::Finish)).unwrap();
                }
                Err(Trouble::Gone { staff, view }) => {
                    assert_eq!(staff.as_deref(), Some(name.as_str()));
                    assert!(matches!(view.page, Page::Ready(_)));
                }
                Err(other) => panic!("{other:?}"),
            }
        }
        // Of the hands it went through since, the last wrote all; the one before it only that it went on.
        let after = hands(&study, interview);
        assert_eq!(after[..before.len() - 1], before[..before.len() - 1]);
        assert_eq!(after.len(), before.len(), "nobody wrote but who had written last");
        assert!(after.last().unwrap().1 > 40);
    }
    assert_eq!(study.findings(), Vec::new());
}

#[test]
fn one_of_two_interviewers_gets_what_was_left_and_the_first_comes_back_to_nothing() {
    let study = Study::shipped();
    let later = Clock::System.now().plus_minutes(6);
    for round in 0..ROUNDS {
        let mut zombie = station(&study.path, &format!("Ann {round}"), &Clock::System);
        assert!(screen(&mut zombie, "UK", 81, 1, 40));
        let (interview, stale) = next(&mut zombie).unwrap();
        // The lease has run out by the clock of two others, who ask for the next call at once.
        let others = [0, 1].map(|number| {
            let clock = Clock::standing_at(later);
            // Identifiers of no other clock.
            (0..1_000 * (2 * round + number + 1)).for_each(|_| {
                clock.seed();
            });
            station(&study.path, &format!("Ben {round} {number}"), &clock)
        });
        let got = race(others, |station| {
            station.act(Action::Choose(vec!["UK".to_owned()])).unwrap();
            station.act(Action::NextCall).unwrap();
            let Page::Call(call) = station.view().unwrap().page else { panic!("no call") };
            call.suspended.map(|suspended| suspended.interview)
        });
        let owners = got.iter().filter(|(_, got)| *got == Some(interview)).count();
        assert_eq!(owners, 1, "round {round}");
        let before = hands(&study, interview);
        // The first station wakes up: whatever it tries, nothing of it is written, and it is told who has the case.
        let tried = match round % 3 {
            0 => zombie.act(stale).map(|_| ()),
            1 => zombie.heartbeat(),
            _ => zombie.act(Action::HangUp).map(|_| ()),
        };
        let Err(Trouble::Gone { staff, .. }) = tried else { panic!("{tried:?}") };
        assert!(staff.is_some_and(|staff| staff.starts_with(&format!("Ben {round} "))));
        assert_eq!(hands(&study, interview), before);
        for (mut station, got) in got {
            if got == Some(interview) {
                let page = station.act(Action::Answered).unwrap().page;
                assert!(matches!(page, Page::Asking(asking) if asking.interview == interview));
                to_the_end(&mut station);
                station.act(Action::Interview(Event::Finish)).unwrap();
            } else {
                station.act(Action::GiveBack).unwrap();
            }
        }
    }
    assert_eq!(study.findings(), Vec::new());
}

/// How far a station is when it is stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Question,
    Outcome,
    Another,
}

/// Ann in a call, so far.
fn stopped(study: &Study, at: At) -> Station {
    let mut ann = station(&study.path, "Ann", &Clock::System);
    ann.act(Action::Choose(vec!["UK".to_owned()])).unwrap();
    ann.act(Action::NextCall).unwrap();
    match at {
        At::Question => screen_here(&mut ann, 81, 1, 40),
        At::Outcome => {
            ann.act(Action::Answered).unwrap();
            answer(&mut ann, Value::Seen);
            answer(&mut ann, Value::Code(2));
            ann.act(Action::Interview(Event::Finish)).unwrap();
            assert!(matches!(ann.view().unwrap().page, Page::Outcome(_)));
        }
        At::Another => {
            screen_here(&mut ann, 81, 1, 17);
            ann.act(Action::Interview(Event::Finish)).unwrap();
            assert!(matches!(ann.view().unwrap().page, Page::Another(_)));
        }
    }
    ann
}

/// Whatever somebody can do then.
fn tries(at: At) -> Vec<Action> {
    let outcome = |id| Action::Outcome { id, note: Some("Why.".to_owned()), appointment: None };
    let mut tries = vec![Action::Note("Hm.".to_owned()), Action::Draft("Hm".to_owned()), Action::HangUp];
    tries.extend(match at {
        At::Question => vec![
            Action::Interview(Event::Speak("de".to_owned())),
            Action::Interview(Event::Back),
            outcome("suspended"),
            outcome("break_off"),
        ],
        At::Outcome => vec![outcome("soft_refusal_person")],
        At::Another => vec![outcome("no_adult"), Action::AnotherAdult],
    });
    tries
}

#[test]
fn a_station_whose_call_another_has_ended_is_told_whatever_it_tries() {
    for at in [At::Question, At::Outcome, At::Another] {
        for action in tries(at) {
            let study = Study::shipped();
            let mut ann = stopped(&study, at);
            let case = ann.view().unwrap().frame.case.unwrap();
            let mut ben = station(&study.path, "Ben", &Clock::standing_at(Clock::System.now().plus_minutes(6)));
            ben.act(Action::Choose(vec!["UK".to_owned()])).unwrap();
            ben.act(Action::NextCall).unwrap();
            if at == At::Question {
                ben.act(Action::Answered).unwrap();
                to_the_end(&mut ben);
                ben.act(Action::Interview(Event::Finish)).unwrap();
            }
            let seen = || {
                study.store().read(|tx| {
                    let record = tx.case(case)?;
                    let interviews = tx.interviews_of(case)?;
                    let entries: Vec<_> = interviews.iter().map(|held| tx.entries(held.id)).collect();
                    Ok::<_, StoreError>((record, interviews, entries, tx.draft(case)?))
                })
            };
            let before = seen().unwrap();
            assert!(before.0.attempts.iter().all(|attempt| attempt.ended_at.is_some()), "{at:?}");
            let tried = ann.act(action.clone());
            assert!(matches!(tried, Err(Trouble::Gone { .. })), "{action:?} at {at:?}: {tried:?}");
            assert_eq!(seen().unwrap(), before, "{action:?} at {at:?}");
        }
    }
}
