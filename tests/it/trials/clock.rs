//! Clocks that jump, forward and back, by an hour and by a day, under all stations and under one alone.
//!
//! What a wrong clock can do: a lease or a held place runs out early, so that somebody else takes the case over or the place, and the interview
//! that had it is over when it ends; a place or a case is held longer, for as long as the clock was wrong; an appointment comes early or late; times of
//! day in the data are those of the clock. While two stations disagree about the time, a place that one of them holds may be held by the
//! other too, and `cati verify` says so.
//! What it cannot do: lose an answer, count more in a strict cell than wanted, make a gap in a ledger or a duration below nothing, let two stations
//! write to one case, or end a station.

use super::{instrument, targets, wanted, wrong_at};
use crate::support::robot::{Chance, Robot, Turn};
use crate::support::{Study, screen, screen_here, station, to_the_end};
use cati::clock::Clock;
use cati::ids::Millis;
use cati::interview::Event;
use cati::station::view::{Action, Page, Trouble};

const HOUR: i64 = 3_600_000;
const JUMPS: [i64; 4] = [HOUR, 24 * HOUR, -HOUR, -24 * HOUR];
const NOON: Millis = Millis(1_200_000_000_000);

/// A standing clock whose identifiers are not those of another.
fn another_clock() -> Clock {
    let clock = Clock::standing_at(NOON);
    (0..1_000_000).for_each(|_| {
        clock.seed();
    });
    clock
}

/// Stations of two clocks, one of which jumps alone, at work on few places.
#[test]
fn clocks_that_jump_lose_nothing_and_count_nobody_twice() {
    let (turns, seed) = (wanted("CATI_TURNS", 1_000), wanted("CATI_SEED", 4));
    let sources = targets("3", "2");
    let (study, instrument, mut chance) = (Study::of(&sources), instrument(&sources), Chance::new(seed));
    let (right, other) = (Clock::standing_at(NOON), another_clock());
    let clocks = [&right, &right, &right, &other];
    let open = |number: usize, chance: &mut Chance| {
        Robot::open(&study.path, &format!("Station {number}"), clocks[number], chance.below(u64::MAX))
    };
    let mut robots: Vec<_> = (0..clocks.len()).map(|number| open(number, &mut chance)).collect();
    let (mut said, mut taken_over, mut jumps) = (Vec::new(), 0, 0);
    for turn in 0..turns {
        let number = usize::try_from(chance.below(robots.len() as u64)).unwrap();
        clocks[number].advance(chance.within(0, 20_000));
        if chance.one_in(30) {
            let clock = if chance.one_in(2) { &right } else { &other };
            clock.advance(*chance.of(&JUMPS));
            jumps += 1;
        }
        if chance.one_in(60) {
            robots[number] = open(number, &mut chance);
        }
        let done = match chance.one_in(10) {
            true => robots[number].station.heartbeat().map(|()| Turn::Done),
            false => robots[number].turn(),
        };
        match done {
            Ok(Turn::Said(done)) => said.push(done),
            Ok(Turn::Done | Turn::Refused | Turn::Idle) => {}
            Err(Trouble::Gone { .. }) => taken_over += 1,
            Err(trouble) => panic!("turn {turn}: {trouble:?}"),
        }
        if turn % 200 == 199 || turn == turns - 1 {
            let mut wrong = wrong_at(right.now(), &study.path, &said, &instrument);
            // Held by both, as each sees it: said, and no more than that.
            wrong.retain(|wrong| !wrong.contains("problem: Target") || wrong.contains(" 0 held"));
            assert_eq!(wrong, Vec::<String>::new(), "turn {turn}");
        }
    }
    println!("turns {turns} · jumps {jumps} · acknowledgements {} · taken over {taken_over} · findings 0", said.len());
    assert!(said.len() > 100 && jumps > 10);
}

/// The shipped study with one place for women of 25 to 34 in the United Kingdom.
fn one_place() -> Study {
    Study::with_quotas(|quotas| {
        let lines = quotas.lines().map(|line| match line.split(',').collect::<Vec<_>>()[..] {
            ["gender_age", "strict", _, "UK", "female", "age_25_34", ..] => {
                "gender_age,strict,1,UK,female,age_25_34,".to_owned()
            }
            _ => line.to_owned(),
        });
        lines.collect::<Vec<_>>().join("\n") + "\n"
    })
}

#[test]
fn two_stations_that_disagree_about_the_time_count_one_in_one_place() {
    for ahead in [-24 * HOUR, -HOUR, -70_000, 6 * 60_000, HOUR, 24 * HOUR] {
        for first in [0, 1] {
            let study = one_place();
            let clocks = [Clock::standing_at(NOON), another_clock()];
            let mut stations = [station(&study.path, "Ann", &clocks[0]), station(&study.path, "Ben", &clocks[1])];
            for station in &mut stations {
                station.act(Action::Choose(vec!["UK".to_owned()])).unwrap();
                station.act(Action::NextCall).unwrap();
            }
            clocks[1].advance(ahead);
            let mut asking = Vec::new();
            for (number, station) in stations.iter_mut().enumerate() {
                screen_here(station, 81 + i64::try_from(number).unwrap(), 2, 30);
                let Page::Asking(page) = station.view().unwrap().page else { panic!() };
                asking.push(page.screen.item.is_some());
            }
            for number in [first, 1 - first] {
                if asking[number] {
                    to_the_end(&mut stations[number]);
                    stations[number].act(Action::Interview(Event::Finish)).unwrap();
                }
            }
            let cells = study.store().read(|tx| tx.cells(NOON)).unwrap();
            let cell = cells.iter().find(|cell| cell.key == "UK|female|age_25_34").unwrap();
            let ended = asking.iter().filter(|asking| **asking).count() as i64;
            assert_eq!((cell.state.counted, cell.over), (1, ended - 1), "{ahead} ms ahead, {first} first");
            assert_eq!(study.findings_at(NOON), Vec::new());
        }
    }
}

#[test]
fn a_clock_that_jumps_in_the_middle_of_an_interview_leaves_it_its_place_where_nobody_took_it() {
    for jump in JUMPS {
        let (study, clock) = (one_place(), Clock::standing_at(NOON));
        let mut station = station(&study.path, "Ann", &clock);
        assert!(screen(&mut station, "UK", 81, 2, 30));
        clock.advance(jump);
        station.heartbeat().unwrap();
        to_the_end(&mut station);
        clock.advance(-jump);
        station.heartbeat().unwrap();
        station.act(Action::Interview(Event::Finish)).unwrap();
        let cells = study.store().read(|tx| tx.cells(clock.now())).unwrap();
        let cell = cells.iter().find(|cell| cell.key == "UK|female|age_25_34").unwrap();
        assert_eq!((cell.state.counted, cell.over), (1, 0), "{jump}");
        let interview = study.store().read(|tx| tx.interviews(None, 1)).unwrap().remove(0);
        assert!(interview.active_ms >= 0 && interview.ended_at.unwrap() >= interview.started_at);
        assert_eq!(study.findings_at(clock.now()), Vec::new());
    }
}
