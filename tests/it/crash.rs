//! Stations that are killed: every answer that was acknowledged is there, no cell is over, no place is lost for longer than its lease, and
//! every interview goes on at its question.

use crate::support::{Study, answer, process, role, screen, station, to_the_end};
use cati::clock::Clock;
use cati::interview::Event;
use cati::interview::screen::Asks;
use cati::questionnaire::Value;
use cati::station::Station;
use cati::station::view::{Action, Page};
use std::io::{BufRead, BufReader, Write};
use std::sync::mpsc;
use std::time::Duration;

const STATIONS: usize = 8;

fn item(station: &mut Station) -> String {
    let Page::Asking(asking) = station.view().unwrap().page else { panic!("not asking") };
    format!("{} {:?}", asking.interview, asking.screen.item)
}

/// A station that interviews without end and says each answer once it is acknowledged: the interview, the item it stands at then.
#[test]
fn role_of_the_crash() {
    let Some(study) = role() else { return };
    let name = std::env::var("CATI_ROLE_NAME").unwrap();
    let mut station = station(&study, &name, &Clock::System);
    let mut person = 0;
    loop {
        person += 1;
        if !screen(&mut station, "UK", 81 + person % 12, 1 + person % 2, 18 + person * 7 % 60) {
            return;
        }
        loop {
            let Page::Asking(asking) = station.view().unwrap().page else { panic!("not asking") };
            let value = match asking.screen.asks {
                Asks::Last { .. } => break,
                Asks::Information => Value::Seen,
                Asks::Number { min, .. } => Value::Number(min),
                Asks::Single | Asks::Multiple => asking.screen.options[0].value.clone(),
            };
            answer(&mut station, value);
            println!("at {}", item(&mut station));
            std::io::stdout().flush().unwrap();
        }
        station.act(Action::Interview(Event::Finish)).unwrap();
    }
}

#[test]
fn half_of_the_stations_killed_and_nothing_is_lost() {
    let study = Study::shipped();
    let mut stations: Vec<_> = (0..STATIONS)
        .map(|number| {
            process("crash::role_of_the_crash", &study.path, &[("CATI_ROLE_NAME", format!("Station {number}"))])
        })
        .collect();
    let (said, heard) = mpsc::channel();
    for (number, child) in stations.iter_mut().enumerate() {
        let (said, lines) = (said.clone(), BufReader::new(child.stdout.take().unwrap()).lines());
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok).filter(|line| line.starts_with("at ")) {
                if said.send((number, line)).is_err() {
                    return;
                }
            }
        });
    }
    drop(said);
    let mut last: Vec<Option<String>> = vec![None; STATIONS];
    let mut answers = 0;
    // Each is killed in the middle of its work, after a number of answers of its own.
    let mut killed = 0;
    while let Ok((number, line)) = heard.recv_timeout(Duration::from_secs(60)) {
        last[number] = Some(line);
        answers += 1;
        if killed < STATIONS / 2 && answers > 100 * (killed + 1) {
            stations[killed].kill().unwrap();
            stations[killed].wait().unwrap();
            killed += 1;
        }
        if answers > 100 * (STATIONS / 2 + 2) {
            break;
        }
    }
    for child in &mut stations {
        child.kill().unwrap();
        child.wait().unwrap();
    }
    // What was said before the kill but not yet heard.
    while let Ok((number, line)) = heard.recv_timeout(Duration::from_secs(1)) {
        last[number] = Some(line);
    }
    assert_eq!(killed, STATIONS / 2);
    assert_eq!(study.findings(), Vec::new());
    // Before anybody comes back: what the killed stations held is free once their leases have run out.
    let later = Clock::System.now().plus_minutes(6);
    let held = |at| study.store().read(|tx| tx.cells(at)).unwrap().iter().map(|cell| cell.state.held).sum::<i64>();
    assert!(held(Clock::System.now()) > 0, "somebody was killed past the verdict");
    assert_eq!(held(later), 0, "no place is held for longer than its lease");
    let mut resumed = 0;
    for (number, last) in last.iter().enumerate() {
        let clock = Clock::System;
        let mut station = station(&study.path, &format!("Station {number}"), &clock);
        let Page::Ready(ready) = station.view().unwrap().page else { panic!() };
        let (Some(left), Some(last)) = (ready.cut_off, last) else { continue };
        if left.interview.is_none() {
            continue;
        }
        let Page::Asking(asking) = station.act(Action::TakeBack(left.case)).unwrap().page else { panic!() };
        // The kill fell between an acknowledged answer and the next one: never before the acknowledged one.
        let said: i64 = last.split(' ').nth(1).unwrap().parse().unwrap();
        assert!(asking.interview.0 >= said);
        if asking.interview.0 == said {
            let place = |text: &str| {
                text.split(|c: char| !c.is_ascii_digit())
                    .filter(|part| !part.is_empty())
                    .nth(1)
                    .map(|n| n.parse::<i64>().unwrap())
            };
            let now = place(&item(&mut station));
            assert!(now.is_none() || now >= place(last), "{now:?} is not before {last}");
        }
        to_the_end(&mut station);
        station.act(Action::Interview(Event::Finish)).unwrap();
        resumed += 1;
    }
    assert!(resumed >= STATIONS / 2, "{resumed} interviews went on");
    assert_eq!(study.findings(), Vec::new());
    let cells = study.store().read(|tx| tx.cells(later)).unwrap();
    assert!(cells.iter().all(|cell| cell.state.counted <= cell.state.target));
}
