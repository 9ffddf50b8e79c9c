//! A disk that fails: full at every write of a whole interview, one after the other, and errors at every flush. The station says what is wrong,
//! nothing that was acknowledged is lost, and once the disk has room again the interview goes on at its question.

use super::{instrument, small_targets, wanted, wrong};
use crate::support::disk::{shim, watched};
use crate::support::robot::Said;
use crate::support::{Study, command, role, setup};
use cati::clock::Clock;
use cati::ids::InterviewId;
use cati::interview::Event;
use cati::interview::screen::Asks;
use cati::questionnaire::Value;
use cati::questionnaire::instrument::Instrument;
use cati::station::Station;
use cati::station::setup::create;
use cati::station::view::{Action, Page, Trouble, View};
use cati::store::{Store, StoreError};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

const NO_ROOM: i32 = 28;
const BROKEN: i32 = 5;

/// How the disk fails: which calls, how many of them (0: all from then on), with which error, and whether a write is first cut short.
#[derive(Debug, Clone, Copy)]
struct Failure {
    calls: &'static str,
    times: u32,
    error: i32,
    cut: bool,
}

/// The first are tried in every run of the tests.
const FAILURES: [Failure; 6] = [
    Failure { calls: "wtcl", times: 0, error: NO_ROOM, cut: false },
    Failure { calls: "s", times: 1, error: BROKEN, cut: false },
    Failure { calls: "w", times: 1, error: NO_ROOM, cut: true },
    Failure { calls: "w", times: 1, error: NO_ROOM, cut: false },
    Failure { calls: "s", times: 0, error: BROKEN, cut: false },
    Failure { calls: "w", times: 1, error: BROKEN, cut: false },
];

/// Tells the disk when to fail.
struct Disk(File);

impl Disk {
    fn of(folder: &Path) -> Self {
        Self(File::create(folder.join("disk.fault")).unwrap())
    }

    /// From the `first` call on, counted from 1.
    fn fails(&mut self, failure: Failure, first: u32) {
        let Failure { calls, times, error, cut } = failure;
        let command = format!("{calls} {first} {times} {error} {}", i32::from(cut));
        self.0.write_all(command.as_bytes()).unwrap();
    }

    fn has_room(&mut self) {
        self.0.write_all(b"-").unwrap();
    }
}

/// What an interviewer does next: an interview with a note, a hang-up in the middle, and to its end.
fn next(view: &View, said: usize, noted: &mut bool, hung_up: &mut bool) -> Option<Action> {
    Some(match &view.page {
        Page::SignIn(_) => Action::SignIn("Ann".to_owned()),
        Page::Ready(ready) if ready.completes > 0 => return None,
        Page::Away(_) | Page::Figures(_) => panic!("neither a PIN nor a break"),
        Page::Ready(_) => Action::NextCall,
        Page::Call(_) => Action::Answered,
        Page::Asking(asking) => match asking.screen.asks {
            _ if said == 8 && !*noted => {
                *noted = true;
                Action::Note("She laughed.".to_owned())
            }
            _ if said == 12 && !*hung_up => {
                *hung_up = true;
                Action::HangUp
            }
            Asks::Last { .. } => Action::Interview(Event::Finish),
            asks => {
                let value = match asks {
                    Asks::Number { .. } => Value::Number(30),
                    Asks::Information => Value::Seen,
                    _ => asking.screen.options[0].value.clone(),
                };
                let item = asking.screen.item.unwrap();
                Action::Interview(Event::Answer { item, value, confirmed: true })
            }
        },
        other => panic!("{other:?} is not part of it"),
    })
}

/// A copy of the study as it is on the disk, as if the process had been killed now.
fn copy(study: &Path) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    for suffix in ["", "-wal"] {
        let name = format!("study.db{suffix}");
        let _ = std::fs::copy(study.with_file_name(&name), folder.path().join(&name));
    }
    let path = folder.path().join("study.db");
    (folder, path)
}

fn seq(reader: &Store, view: &View) -> Option<(InterviewId, i64)> {
    let Page::Asking(asking) = &view.page else { return None };
    let entries = reader.read(|tx| tx.entries(asking.interview)).unwrap();
    Some((asking.interview, entries.last().map_or(0, |row| row.seq)))
}

/// One interview, every action of it tried with the disk failing at its first call, its second, and so on, until it gets through. Gives how many
/// times the station had to say that it did not.
fn interview(study: &Path, failure: Failure, instrument: &Instrument) -> u32 {
    let mut disk = Disk::of(study.parent().unwrap());
    let mut station = Station::open(Store::open(study).unwrap(), Clock::System, false, "test").unwrap();
    let reader = Store::open(study).unwrap();
    let (mut said, mut failed, mut noted, mut hung_up) = (Vec::new(), 0, false, false);
    loop {
        let view = station.view().unwrap();
        let Some(action) = next(&view, said.len(), &mut noted, &mut hung_up) else { break };
        let before = seq(&reader, &view);
        for first in 1.. {
            disk.fails(failure, first);
            let taken = station.act(action.clone());
            let seen = station.view();
            disk.has_room();
            let Err(trouble) = taken else { break };
            failed += 1;
            // A clear word, and the offer to try again.
            let key = if failure.error == NO_ROOM { "problem-full-disk" } else { "problem-store" };
            assert!(
                matches!(&trouble, Trouble::Problem { key: said, again: true, .. } if *said == key),
                "{failure:?} at call {first} of {action:?}: {trouble:?}"
            );
            // Nothing of it was written, and the screen is where it was, whether or not the disk can be read meanwhile.
            let again = station.view().unwrap();
            if action != Action::HangUp {
                assert_eq!(seq(&reader, &view), before, "{failure:?} at call {first} of {action:?}");
                if let (Page::Asking(then), Page::Asking(now)) = (&view.page, &again.page) {
                    assert_eq!((then.interview, then.screen.item), (now.interview, now.screen.item));
                }
            }
            if let Ok(seen) = seen {
                assert_eq!(std::mem::discriminant(&seen.page), std::mem::discriminant(&again.page));
            }
            // Killed here and now, everything acknowledged would be there too; what was reported as failed may be there or not.
            if failed % 25 == 0 {
                let (_folder, copy) = copy(study);
                assert_eq!(wrong(&copy, &said, instrument), Vec::<String>::new());
            }
            assert!(first < 500, "{action:?} never gets through");
        }
        if let (Action::Interview(Event::Answer { item, value, .. }), Page::Asking(asking)) = (action, &view.page) {
            let (_, seq) = seq(&reader, &view).unwrap();
            said.push(Said::Answer { interview: asking.interview.0, item: item.0, value, seq });
        }
        // A sign of life that cannot be written is told as well, and harms nothing.
        if said.len() % 10 == 5 {
            disk.fails(failure, 1);
            let beat = station.heartbeat();
            disk.has_room();
            assert!(beat.is_err(), "{failure:?}");
        }
    }
    assert!(said.len() > 40 && noted && hung_up, "{} answers", said.len());
    assert_eq!(wrong(study, &said, instrument), Vec::<String>::new());
    failed
}

/// Making and opening a study with the disk failing at every call: refused with its reason, and nothing is left behind.
fn made_and_opened(folder: &Path, failure: Failure) -> u32 {
    let (path, sources) = (folder.join("made.db"), small_targets());
    let instrument = instrument(&sources);
    let mut disk = Disk::of(folder);
    let reason = |error: &StoreError| match failure.error {
        NO_ROOM if *error == StoreError::Full => true,
        // Full for one call only: when the reason is looked for, there is room.
        NO_ROOM if failure.times == 0 => false,
        _ => matches!(error, StoreError::Io(_)),
    };
    let files = || {
        let names = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.starts_with("made.db")).collect::<Vec<_>>()
    };
    let (mut failed, mut first) = (0, 1);
    loop {
        disk.fails(failure, first);
        let made = create(&path, &sources, &instrument, &setup(), &Clock::System);
        disk.has_room();
        match made {
            Ok(store) => drop(store),
            // It was made, and only could not be opened: it is whole.
            Err(_) if path.exists() => {}
            Err(error) => {
                assert!(reason(&error), "{failure:?} at call {first}: {error:?}");
                assert_eq!(files(), Vec::<String>::new());
                failed += 1;
                // Not each of some hundred pages.
                first += if failed > 20 { 13 } else { 1 };
                continue;
            }
        }
        break;
    }
    for first in 1.. {
        disk.fails(failure, first);
        let opened = Store::open(&path);
        disk.has_room();
        let Err(error) = opened else { break };
        assert!(reason(&error), "{failure:?} at call {first}: {error:?}");
        failed += 1;
    }
    assert_eq!(wrong(&path, &[], &instrument), Vec::<String>::new());
    std::fs::remove_file(&path).unwrap();
    failed
}

#[test]
fn role_of_the_full() {
    let Some(study) = role() else { return };
    let instrument = instrument(&small_targets());
    let (mut failed, mut unmade) = (0, 0);
    for failure in FAILURES.into_iter().take(usize::try_from(wanted("CATI_FAILURES", 2)).unwrap()) {
        unmade += made_and_opened(study.parent().unwrap(), failure);
        failed += interview(&study, failure, &instrument);
    }
    println!("failed actions {failed}, studies not made or not opened {unmade}");
}

/// All of it: `CATI_FAILURES=6 cargo test --release --test it trials::full -- --nocapture`.
#[test]
fn a_disk_that_fails_at_any_write_loses_nothing_and_says_so() {
    let Some(shim) = shim() else { return };
    let sources = small_targets();
    let study = Study::of(&sources);
    let path = study.path.canonicalize().unwrap();
    let mut child = command("trials::full::role_of_the_full", &path, &[]);
    let output = watched(&mut child, shim, study.folder.path(), None).output().unwrap();
    let (text, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{text}{errors}");
    println!("{}", text.lines().find(|line| line.contains("failed actions")).expect("it was tried"));
    assert_eq!(study.findings(), Vec::new());
}
