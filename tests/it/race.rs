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

/// A station that screens random people of all countries, and interviews every second one who is wanted to the end.
#[test]
fn role_of_the_crowd() {
    let Some(study) = role() else { return };
    let name = std::env::var("CATI_ROLE_NAME").unwrap();
    let mut seed: u64 = std::env::var("CATI_ROLE_SEED").unwrap().parse().unwrap();
    let mut station = station(&study, &name, &Clock::System);
    let mut draw = |n: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((seed >> 33) % n).unwrap()
    };
    let (mut wanted, mut full) = (0, 0);
    for _ in 0..60 {
        let (country, first, regions) = [("CZ", 11, 8), ("DE", 21, 16), ("DK", 41, 5), ("FR", 51, 22), ("UK", 81, 12)]
            [usize::try_from(draw(5)).unwrap()];
        // Nobody is called in a country that has all its completes.
        if !screen(&mut station, country, first + draw(regions), 1 + draw(2), 18 + draw(70)) {
            full += 1;
            continue;
        }
        let Page::Asking(asking) = station.view().unwrap().page else { panic!() };
        if asking.screen.item.is_none() {
            full += 1;
            if let Page::Another(_) = station.act(Action::Interview(Event::Finish)).unwrap().page {
                station.act(Action::Outcome { id: "quota_full", note: None, appointment: None }).unwrap();
            }
            continue;
        }
        wanted += 1;
        if wanted % 2 == 0 {
            station.act(Action::Outcome { id: "break_off", note: None, appointment: None }).unwrap();
        } else {
            to_the_end(&mut station);
            station.act(Action::Interview(Event::Finish)).unwrap();
        }
    }
    println!("screened: {wanted} {full}");
}

#[test]
fn random_respondents_of_several_stations_over_all_cells_never_pass_a_target() {
    // Small targets, so that most cells fill up.
    let small = |quotas: &str| {
        let lines = quotas.lines().map(|line| {
            let mut fields: Vec<&str> = line.split(',').collect();
            match (fields[0], fields[1]) {
                ("region", "strict") => fields[2] = "2",
                ("gender_age", "strict") => fields[2] = "3",
                _ => {}
            }
            fields.join(",")
        });
        lines.collect::<Vec<_>>().join("\n") + "\n"
    };
    let study = Study::with_quotas(small);
    let stations: Vec<_> = (1..=6)
        .map(|number| {
            let words = [("CATI_ROLE_NAME", format!("Station {number}")), ("CATI_ROLE_SEED", number.to_string())];
            process("race::role_of_the_crowd", &study.path, &words)
        })
        .collect();
    let (mut wanted, mut full) = (0, 0);
    for child in stations {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).unwrap();
        let line = text.lines().find_map(|line| line.split_once("screened: ")).unwrap().1;
        let (some, others) = line.split_once(' ').unwrap();
        wanted += some.parse::<i64>().unwrap();
        full += others.parse::<i64>().unwrap();
    }
    assert!(wanted > 50 && full > 50, "{wanted} wanted, {full} turned away");
    let cells = study.store().read(|tx| tx.cells(Clock::System.now())).unwrap();
    assert!(cells.iter().all(|cell| cell.state.counted + cell.state.held <= cell.state.target));
    assert!(cells.iter().any(|cell| cell.state.counted == cell.state.target), "some cell is full");
    assert_eq!(study.findings(), Vec::new());
}

/// Takes cases until there are none, each closed at once.
#[test]
fn role_of_the_dialler() {
    let Some(study) = role() else { return };
    let name = std::env::var("CATI_ROLE_NAME").unwrap();
    let mut station = station(&study, &name, &Clock::System);
    println!("ready");
    std::io::stdout().flush().unwrap();
    std::io::stdin().read_line(&mut String::new()).unwrap();
    station.act(Action::Choose(vec!["UK".to_owned()])).unwrap();
    while let Some(case) = station.act(Action::NextCall).unwrap().frame.case {
        println!("case {case}");
        station.act(Action::Outcome { id: "disconnected", note: None, appointment: None }).unwrap();
    }
}

#[test]
fn each_case_goes_to_one_station_and_no_hand_out_fails() {
    let study = Study::shipped();
    let mut stations: Vec<_> = (0..8)
        .map(|number| {
            process("race::role_of_the_dialler", &study.path, &[("CATI_ROLE_NAME", format!("Station {number}"))])
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
    let mut given: Vec<String> = Vec::new();
    for (child, lines) in stations.iter_mut().zip(lines) {
        given.extend(lines.map(|line| line.unwrap()).filter(|line| line.starts_with("case ")));
        assert!(child.wait().unwrap().success(), "a hand-out failed");
    }
    let all = given.len();
    given.sort_unstable();
    given.dedup();
    assert_eq!((all, given.len()), (400, 400), "all cases of the country, each once");
}
