//! Signals to the program in a terminal: ended in the middle of whatever is on the screen, and stopped for longer than its lease. What is on the
//! screen otherwise is in `terminal`.
#![cfg(unix)]

use crate::support::terminal::Terminal;
use crate::support::{Study, station, to_the_end};
use crate::terminal::{introduced, screened, signed_in};
use cati::clock::Clock;
use cati::interview::Event;
use cati::station::view::{Action, Page};
use cati::store::{CaseRecord, InterviewRecord, InterviewState};

const F5: &str = "\x1b[15~";
const SIGNALS: [&str; 2] = ["-HUP", "-TERM"];

/// The interview of a study in which there is one, and its case.
fn kept(study: &Study) -> (InterviewRecord, CaseRecord) {
    let store = study.store();
    store
        .read(|tx| {
            let interview = tx.interviews(None, 10)?.remove(0);
            let case = tx.case(interview.case)?;
            Ok::<_, cati::store::StoreError>((interview, case))
        })
        .unwrap()
}

fn ended_by(mut terminal: Terminal, signal: &str) {
    terminal.signal(signal);
    assert_eq!(terminal.ended(), 130);
    // What the program wrote last may still be on its way.
    terminal.wait_until("the terminal given back", |_| terminal.raw().contains("\x1b[?1049l"));
}

#[test]
fn in_the_middle_of_a_number_the_interview_is_put_aside_and_comes_back_at_it() {
    for signal in SIGNALS {
        let study = Study::shipped();
        let mut terminal = signed_in(&study);
        screened(&mut terminal);
        // Back at the age, and half of another one typed.
        terminal.keys("\x1b[5~");
        terminal.wait_for("how old are you?");
        terminal.keys("4");
        terminal.wait_until("the digit", |text| text.lines().any(|line| line.trim_end().ends_with('4')));
        ended_by(terminal, signal);
        let (interview, case) = kept(&study);
        assert_eq!(interview.state, InterviewState::Suspended);
        assert_eq!(case.lease, None);
        assert_eq!(case.attempts[0].outcome.as_deref(), Some("cut_off"));
        let mut again = signed_in(&study);
        again.keys("\r");
        again.wait_for("+44");
        again.keys("\r");
        again.wait_for("how old are you?");
        drop(again);
        assert_eq!(study.findings(), Vec::new());
    }
}

#[test]
fn in_a_note_the_note_is_kept_as_far_as_it_was_typed() {
    for signal in SIGNALS {
        let study = Study::shipped();
        let mut terminal = signed_in(&study);
        screened(&mut terminal);
        terminal.keys(F5);
        terminal.wait_for("Note");
        terminal.keys("She laughed and");
        terminal.wait_for("She laughed and");
        ended_by(terminal, signal);
        let (interview, case) = kept(&study);
        assert_eq!(interview.state, InterviewState::Suspended);
        let notes: Vec<&str> = case.notes.iter().map(|note| note.text.as_str()).collect();
        assert_eq!(notes, ["She laughed and"]);
        assert_eq!(study.findings(), Vec::new());
    }
}

#[test]
fn on_the_page_that_asks_for_the_outcome_the_call_ends_as_far_as_is_known() {
    for signal in SIGNALS {
        let study = Study::shipped();
        let mut terminal = signed_in(&study);
        introduced(&mut terminal);
        terminal.keys("2\r");
        terminal.wait_for("Enter: read out");
        terminal.keys("\r");
        terminal.wait_for("What did the call come to?");
        ended_by(terminal, signal);
        let (interview, case) = kept(&study);
        assert!(matches!(interview.state, InterviewState::Ended(_)));
        assert_eq!(case.attempts[0].outcome.as_deref(), Some("soft_refusal_person"));
        assert_eq!(case.lease, None);
        assert_eq!(study.findings(), Vec::new());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn stopped_for_longer_than_its_lease_a_station_writes_nothing_and_is_told_who_took_over() {
    let study = Study::shipped();
    let mut zombie = signed_in(&study);
    screened(&mut zombie);
    zombie.keys("1");
    zombie.wait_for("lock doors and windows");
    zombie.signal("-STOP");
    let pid = zombie.child.process_id().unwrap();
    let state = || {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
        stat.rsplit(')').next().unwrap().trim_start().chars().next()
    };
    while state() != Some('T') {
        std::thread::yield_now();
    }
    // Six minutes later, as another's clock has it.
    let later = Clock::standing_at(Clock::System.now().plus_minutes(6));
    let mut other = station(&study.path, "Ben", &later);
    other.act(Action::Choose(vec!["UK".to_owned()])).unwrap();
    let Page::Call(call) = other.act(Action::NextCall).unwrap().page else { panic!("no call") };
    let interview = call.suspended.expect("it is first").interview;
    other.act(Action::Answered).unwrap();
    let entries = || study.store().read(|tx| tx.entries(interview)).unwrap();
    let before = entries();
    // The finger was on its way when it was stopped.
    zombie.keys("2");
    zombie.signal("-CONT");
    zombie.wait_for("Ben has taken this case over");
    assert_eq!(entries(), before);
    zombie.wait_for("next call");
    to_the_end(&mut other);
    other.act(Action::Interview(Event::Finish)).unwrap();
    zombie.keys("\r");
    zombie.wait_for("+44");
    zombie.keys("q");
    drop(zombie);
    assert_eq!(study.findings(), Vec::new());
}
