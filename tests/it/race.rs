//! Several real processes on one file: however many want a place, no cell is ever over its target.

use crate::support::{Study, process, role, screen, station, to_the_end};
use cati::clock::Clock;
use cati::interview::Event;
use cati::station::view::{Action, Page};
use std::io::{BufRead, BufReader, Write};

const STATIONS: usize = 50;

/// The quotas with 10 places for women of 25 to 34 in the UK and plenty elsewhere.
fn ten_places(quotas: &str) -> String {
    let wide = quotas.lines().map(|line| {
        let mut fields: Vec<&str> = line.split(',').collect();
        match fields[..] {
            [_, "strict", _, "UK", "female", "age_25_34", ""] => fields[2] = "10",
            [_, "strict", ..] => fields[2] = "100000",
            _ => {}
        }
        fields.join(",")
    });
    wide.collect::<Vec<_>>().join("\n") + "\n"
}

/// A station of the race: waits for the start, screens one woman of 30, and interviews her to the end if she is wanted.
#[test]
fn role_of_the_race() {
    let Some(study) = role() else { return };
    let name = std::env::var("CATI_ROLE_NAME").unwrap();
    let mut station = station(&study, &name, &Clock::System);
    println!("ready");
    std::io::stdout().flush().unwrap();
    std::io::stdin().read_line(&mut String::new()).unwrap();
    assert!(screen(&mut station, "UK", 81, 2, 30));
    let Page::Asking(asking) = station.view().unwrap().page else { panic!() };
    if asking.screen.item.is_some() {
        to_the_end(&mut station);
        station.act(Action::Interview(Event::Finish)).unwrap();
        println!("complete");
    } else {
        println!("full");
    }
}

#[test]
fn fifty_stations_for_ten_places_end_with_exactly_ten() {
    let study = Study::with_quotas(ten_places);
    let mut stations: Vec<_> = (0..STATIONS)
        .map(|number| {
            process("race::role_of_the_race", &study.path, &[("CATI_ROLE_NAME", format!("Station {number}"))])
        })
        .collect();
    let mut lines: Vec<_> =
        stations.iter_mut().map(|child| BufReader::new(child.stdout.take().unwrap()).lines()).collect();
    for line in &mut lines {
        assert!(line.by_ref().any(|line| line.unwrap().ends_with("ready")));
    }
    for child in &mut stations {
        child.stdin.take().unwrap().write_all(b"go\n").unwrap();
    }
    let mut complete = 0;
    for (child, lines) in stations.iter_mut().zip(lines) {
        complete += lines.filter(|line| line.as_ref().unwrap().contains("complete")).count();
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(complete, 10);
    let cells = study.store().read(|tx| tx.cells(Clock::System.now())).unwrap();
    let cell = cells.iter().find(|cell| cell.key == "UK|female|age_25_34").unwrap();
    assert_eq!((cell.state.counted, cell.state.held, cell.over), (10, 0, 0));
    assert_eq!(study.findings(), Vec::new());
}

#[test]
fn random_respondents_over_all_cells_never_pass_a_target() {
    let small = |quotas: &str| {
        let lines = quotas.lines().map(|line| {
            let mut fields: Vec<&str> = line.split(',').collect();
            if fields[1] == "strict" {
                fields[2] = if fields[0] == "region" { "4" } else { "3" };
            }
            fields.join(",")
        });
        lines.collect::<Vec<_>>().join("\n") + "\n"
    };
    let study = Study::with_quotas(small);
    let clock = Clock::standing_at(Clock::System.now());
    let mut station = station(&study.path, "Ann", &clock);
    let (mut wanted, mut full) = (0, 0);
    let mut seed: u64 = 7;
    let mut draw = |n: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((seed >> 33) % n) as i64
    };
    for _ in 0..150 {
        clock.advance(60_000);
        if !screen(&mut station, "DK", 41 + draw(5), 1 + draw(2), 18 + draw(70)) {
            break;
        }
        let Page::Asking(asking) = station.view().unwrap().page else { panic!() };
        if asking.screen.item.is_some() {
            wanted += 1;
            // Only the quotas matter here: break off half, finish the other half.
            if wanted % 2 == 0 {
                station.act(Action::Outcome { id: "break_off", note: None, appointment: None }).unwrap();
                continue;
            }
            to_the_end(&mut station);
            station.act(Action::Interview(Event::Finish)).unwrap();
        } else {
            full += 1;
            let page = station.act(Action::Interview(Event::Finish)).unwrap().page;
            if matches!(page, Page::Another(_)) {
                station.act(Action::Outcome { id: "quota_full", note: None, appointment: None }).unwrap();
            }
        }
    }
    assert!(wanted > 20 && full > 20, "{wanted} wanted, {full} turned away");
    let cells = study.store().read(|tx| tx.cells(clock.now())).unwrap();
    assert!(cells.iter().all(|cell| cell.state.counted + cell.state.held <= cell.state.target));
    assert!(cells.iter().any(|cell| cell.state.counted == cell.state.target), "some cell is full");
    assert_eq!(study.findings_at(clock.now()), Vec::new());
}
