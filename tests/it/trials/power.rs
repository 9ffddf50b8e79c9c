//! Power cuts: a study is made and worked on over a disk that writes everything down, and for instants in between what a cut could have left is
//! opened again. Every answer acknowledged before it is there, the study agrees with itself, and its interviews go on.

use super::{instrument, small_targets, wanted, wrong};
use crate::support::disk::{Disk, Event, events, shim, watched};
use crate::support::robot::{Chance, Robot, Said, Turn};
use crate::support::{answer, command, role, setup, station};
use cati::clock::Clock;
use cati::interview::screen::Asks;
use cati::questionnaire::Value;
use cati::questionnaire::instrument::Instrument;
use cati::station::setup::create;
use cati::station::view::{Action, Page};
use cati::store::Store;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

const NAMES: [&str; 2] = ["Ann", "Ben"];

/// Beside the study, what was acknowledged: the disk writes down when.
fn beside(study: &Path) -> std::path::PathBuf {
    study.with_extension("said")
}

/// Two stations in one process, turn by turn; the study is made first where there is none. Ends properly or as if killed.
#[test]
fn role_of_the_cut() {
    let Some(study) = role() else { return };
    let seed: u64 = std::env::var("CATI_ROLE_SEED").unwrap().parse().unwrap();
    let turns: u64 = std::env::var("CATI_ROLE_TURNS").unwrap().parse().unwrap();
    let mut said = std::fs::OpenOptions::new().create(true).append(true).open(beside(&study)).unwrap();
    if !study.exists() {
        let sources = small_targets();
        create(&study, &sources, &instrument(&sources), &setup(), &Clock::System).unwrap();
        said.write_all(b"made\n").unwrap();
    }
    // Somebody who opened the study first and does nothing: others write to the files that this one made.
    let _idle = Store::open(&study).unwrap();
    let mut robots = NAMES.map(|name| Robot::open(&study, name, &Clock::System, seed));
    let mut chance = Chance::new(seed);
    for _ in 0..turns {
        let robot = usize::try_from(chance.below(robots.len() as u64)).unwrap();
        if let Turn::Said(done) = robots[robot].turn().unwrap() {
            let line = format!("{}\n", serde_json::to_string(&done).unwrap());
            said.write_all(line.as_bytes()).unwrap();
        }
    }
    if chance.one_in(2) {
        std::process::abort();
    }
}

/// Opens what a cut left, and says what is wrong with it; whether an interview was there that goes on.
fn look(
    left: &BTreeMap<String, Vec<u8>>,
    made: bool,
    said: &[Said],
    instrument: &Instrument,
    resume: bool,
) -> (Vec<String>, bool) {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in left {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let path = folder.path().join("study.db");
    if !path.exists() {
        return (if made { vec!["the study is gone".to_owned()] } else { Vec::new() }, false);
    }
    let mut found = wrong(&path, said, instrument);
    if !found.is_empty() || !resume {
        return (found, false);
    }
    let mut went_on = false;
    for name in NAMES {
        let mut station = station(&path, name, &Clock::System);
        let Page::Ready(ready) = station.view().unwrap().page else { panic!("not ready") };
        let Some(left) = ready.cut_off else { continue };
        let Page::Asking(asking) = station.act(Action::TakeBack(left.case)).unwrap().page else { continue };
        if Some(asking.interview) != left.interview {
            found.push(format!("{left:?} goes on as {}", asking.interview));
        }
        let value = match asking.screen.asks {
            Asks::Last { .. } => continue,
            Asks::Information => Value::Seen,
            Asks::Number { min, .. } => Value::Number(min),
            Asks::Single | Asks::Multiple => asking.screen.options[0].value.clone(),
        };
        answer(&mut station, value);
        went_on = true;
    }
    if went_on {
        found.extend(wrong(&path, said, instrument));
    }
    (found, went_on)
}

/// The long run: `CATI_CUTS=2000 cargo test --release --test it trials::power -- --nocapture`.
#[test]
fn a_power_cut_at_any_instant_loses_nothing_that_was_acknowledged() {
    let Some(shim) = shim() else { return };
    let (cuts, seed) = (wanted("CATI_CUTS", 50), wanted("CATI_SEED", 4));
    let instrument = instrument(&small_targets());
    let mut chance = Chance::new(seed);
    let (mut done, mut before, mut resumed, mut acknowledged, mut found) = (0, 0, 0, 0, Vec::new());
    while done < cuts {
        // One history: a study made and worked on by several processes, one after the other.
        let (folder, beside_it) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (study, log) = (folder.path().canonicalize().unwrap().join("study.db"), beside_it.path().join("log"));
        // The long run is long enough for checkpoints, which write into the study file itself.
        for turns in if cuts > 400 { [150, 300, 500] } else { [40, 60, 80] } {
            let words =
                [("CATI_ROLE_SEED", chance.below(u64::MAX).to_string()), ("CATI_ROLE_TURNS", turns.to_string())];
            let mut child = command("trials::power::role_of_the_cut", &study, &words);
            let output = watched(&mut child, shim, folder.path(), Some(&log)).output().unwrap();
            let text = String::from_utf8_lossy(&output.stderr);
            assert!(!text.contains("panicked"), "{text}");
        }
        let events = events(&log);
        let history = cuts.min(400);
        let mut disk = Disk::empty(folder.path());
        let (mut said, mut made) = (Vec::new(), false);
        for (number, event) in events.iter().enumerate() {
            let acknowledged = match event {
                Event::Write { fd, bytes, .. } if disk.name_of(*fd).is_some_and(|name| name.ends_with(".said")) => {
                    Some(std::str::from_utf8(bytes).unwrap().trim())
                }
                _ => None,
            };
            match acknowledged {
                Some("made") => made = true,
                Some(line) => said.push(serde_json::from_str(line).unwrap()),
                None => {}
            }
            disk.take(event);
            // While the study is made, wherever something other than a write happened, and once it is said to be made; then here and there, rather
            // right after an acknowledgement.
            let times = match (made, acknowledged) {
                (_, Some("made")) => 6,
                (false, _) => u64::from(!matches!(event, Event::Write { .. }) || chance.one_in(50)),
                (true, Some(_)) => u64::from(chance.below(400) < history),
                (true, None) => u64::from(chance.below(events.len() as u64) < history),
            };
            for _ in 0..times {
                let mut left = disk.cut(&mut chance);
                left.retain(|name, _| !name.ends_with(".said"));
                let (wrong, went_on) = look(&left, made, &said, &instrument, chance.one_in(3));
                done += 1;
                before += u64::from(!made);
                resumed += u64::from(went_on);
                found.extend(wrong.into_iter().map(|wrong| format!("after {number} of {}: {wrong}", events.len())));
            }
        }
        acknowledged += said.len();
        assert!(made && !said.is_empty(), "the history holds something");
    }
    println!(
        "power cuts {done} ({before} while the study was made) · acknowledgements {acknowledged} · interviews that went on {resumed} · \
         findings {}",
        found.len()
    );
    assert_eq!(found, Vec::<String>::new());
    assert!(resumed > 0, "no interview was cut off");
}
