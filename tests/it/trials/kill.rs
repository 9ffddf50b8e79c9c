//! Stations that are killed, at any instant, alone and together: every answer that was acknowledged is there, no cell is over, and every
//! interview goes on at its question.

use super::{instrument, small_targets, wanted, wrong};
use crate::support::robot::{Chance, Robot, Said, Turn};
use crate::support::{Study, process, role, station, to_the_end};
use cati::clock::Clock;
use cati::interview::Event;
use cati::station::view::{Action, Page};
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{Child, ChildStdout};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const STATIONS: usize = 4;

/// Kills on one study, before it is checked and the next one made.
const A_STUDY: u64 = 100;

/// A station that works without end, and says what was acknowledged.
#[test]
fn role_of_the_killed() {
    let Some(study) = role() else { return };
    let (name, seed) = (std::env::var("CATI_ROLE_NAME").unwrap(), std::env::var("CATI_ROLE_SEED").unwrap());
    let mut robot = Robot::open(&study, &name, &Clock::System, seed.parse().unwrap());
    let mut out = std::io::stdout();
    let mut say = |line: String| {
        // One write a line, so that a kill leaves whole lines or none.
        out.write_all(format!("\n{line}\n").as_bytes()).unwrap();
        out.flush().unwrap();
    };
    loop {
        match robot.turn() {
            Ok(Turn::Said(said)) => say(format!("said {}", serde_json::to_string(&said).unwrap())),
            Ok(Turn::Done | Turn::Refused) => {}
            Ok(Turn::Idle) => say("idle".to_owned()),
            Err(trouble) => say(format!("trouble {trouble:?}")),
        }
    }
}

/// The stations of a trial, and what they said.
struct Trial<'a> {
    study: &'a Path,
    /// The processes that run, so that each can kill all.
    running: Vec<Mutex<Option<Child>>>,
    kills: AtomicU64,
    enough: u64,
    said: Mutex<Vec<Said>>,
    troubles: Mutex<Vec<String>>,
}

impl Trial<'_> {
    fn kill(&self, number: usize) {
        if let Some(mut child) = self.running[number].lock().unwrap().take() {
            child.kill().unwrap();
            child.wait().unwrap();
            self.kills.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Hears up to so many things that a station says, or all until it is dead.
    fn hear(&self, lines: &mut Lines<BufReader<ChildStdout>>, enough: u64) {
        let mut heard = 0;
        while heard < enough {
            let Some(line) = lines.next() else { return };
            let line = line.unwrap();
            if let Some(said) = line.strip_prefix("said ") {
                // The last line of a killed process may be cut off.
                let Ok(said) = serde_json::from_str(said) else { continue };
                self.said.lock().unwrap().push(said);
                heard += 1;
            } else if line == "idle" {
                heard += 1;
            } else if line.starts_with("trouble ") {
                self.troubles.lock().unwrap().push(line);
            }
        }
    }

    /// Starts a station again and again, and has it killed after it has said so much and a moment more.
    fn run(&self, number: usize, mut chance: Chance) {
        while self.kills.load(Ordering::Relaxed) < self.enough {
            let words = [
                ("CATI_ROLE_NAME", format!("Station {number}")),
                ("CATI_ROLE_SEED", chance.below(u64::MAX).to_string()),
            ];
            let mut child = process("trials::kill::role_of_the_killed", self.study, &words);
            let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
            // Its commands come from nobody; closed, they would end nothing.
            *self.running[number].lock().unwrap() = Some(child);
            if chance.one_in(10) {
                // While it opens the study, signs in and takes its case back.
                pause(chance.below(100_000));
            } else {
                self.hear(&mut lines, chance.below(60));
                pause(chance.below(1_000));
            }
            if chance.one_in(8) {
                (0..STATIONS).for_each(|other| self.kill(other));
            }
            self.kill(number);
            self.hear(&mut lines, u64::MAX);
        }
    }
}

/// So many microseconds: not to wait for anything, but to hit any instant.
fn pause(micros: u64) {
    std::thread::sleep(Duration::from_micros(micros));
}

/// Kills so many times on one study, checks it, and has every interview that was cut off go on. Gives what was said, the interviews, and what is
/// wrong.
fn trial(seed: u64, enough: u64) -> (u64, Vec<Said>, usize, Vec<String>) {
    let sources = small_targets();
    let (study, instrument) = (Study::of(&sources), instrument(&sources));
    let trial = Trial {
        study: &study.path,
        running: (0..STATIONS).map(|_| Mutex::new(None)).collect(),
        kills: AtomicU64::new(0),
        enough,
        said: Mutex::default(),
        troubles: Mutex::default(),
    };
    std::thread::scope(|scope| {
        for number in 0..STATIONS {
            let trial = &trial;
            scope.spawn(move || trial.run(number, Chance::new(seed * 1_000 + number as u64)));
        }
    });
    let kills = trial.kills.into_inner();
    let said = trial.said.into_inner().unwrap();
    let mut found = wrong(&study.path, &said, &instrument);
    found.extend(trial.troubles.into_inner().unwrap());
    // Before anybody comes back: what the killed stations held is free once their leases have run out.
    let later = Clock::System.now().plus_minutes(6);
    let leases = study.store().read(|tx| tx.leases(later)).unwrap();
    found.extend(leases.iter().map(|lease| format!("{lease:?} outlasts its station")));
    found.extend(study.findings_at(later).iter().map(|finding| format!("later: {finding:?}")));
    for number in 0..STATIONS {
        let mut station = station(&study.path, &format!("Station {number}"), &Clock::System);
        while let Page::Ready(ready) = station.view().unwrap().page {
            let Some(left) = ready.cut_off else { break };
            let page = station.act(Action::TakeBack(left.case)).unwrap().page;
            match page {
                Page::Asking(asking) => {
                    assert_eq!(Some(asking.interview), left.interview);
                    to_the_end(&mut station);
                    if let Page::Another(_) = station.act(Action::Interview(Event::Finish)).unwrap().page {
                        station.act(Action::HangUp).unwrap();
                        break;
                    }
                    if let Page::Outcome(_) = station.view().unwrap().page {
                        station.act(Action::HangUp).unwrap();
                        break;
                    }
                }
                _ => {
                    station.act(Action::HangUp).unwrap();
                    break;
                }
            }
        }
    }
    found.extend(wrong(&study.path, &said, &instrument));
    // The trial can fail: an answer that nobody gave is missed.
    if let Some(Said::Answer { interview, item, value, .. }) =
        said.iter().rfind(|said| matches!(said, Said::Answer { .. }))
    {
        let never = Said::Answer { interview: *interview, item: *item, value: value.clone(), seq: 1 };
        assert_eq!(wrong(&study.path, &[never], &instrument).len(), 1);
    }
    let interviews = study.store().read(|tx| tx.interviews(None, i64::MAX)).unwrap().len();
    (kills, said, interviews, found)
}

/// The long run: `CATI_KILLS=2000 cargo test --release --test it trials::kill -- --nocapture`.
#[test]
fn stations_killed_at_any_instant_lose_nothing_that_was_acknowledged() {
    let (kills, seed) = (wanted("CATI_KILLS", 40), wanted("CATI_SEED", 4));
    let (mut killed, mut answers, mut others, mut interviews, mut found) = (0, 0, 0, 0, Vec::new());
    let mut study = 0;
    while killed < kills {
        study += 1;
        let (done, said, held, wrong) = trial(seed + study, A_STUDY.min(kills - killed));
        killed += done;
        let given = said.iter().filter(|said| matches!(said, Said::Answer { .. })).count();
        (answers, others, interviews) = (answers + given, others + said.len() - given, interviews + held);
        found.extend(wrong);
    }
    let lost = found.iter().filter(|found| found.starts_with("lost")).count();
    println!(
        "kills {killed} · answers acknowledged {answers}, other acknowledgements {others}, lost {lost} · interviews {interviews} · studies \
         {study} · findings {}",
        found.len() - lost
    );
    assert_eq!(found, Vec::<String>::new());
    assert!(answers > 0, "nothing was tried");
}
