//! A study file with some of its bytes overwritten or its end cut off: refused or read, and not written by reading. The input is a list of places
//! (three bytes, and one to put there); an odd byte at its end cuts the file off.

#![no_main]

use cati::clock::Clock;
use cati::ids::Millis;
use cati::station::setup::create;
use cati::station::view::Action;
use cati::station::{Station, verify};
use cati::store::Store;
use cati_fuzz::{AFTERNOON, SMALL, setup, small};
use libfuzzer_sys::fuzz_target;
use std::path::PathBuf;
use std::sync::LazyLock;

static STUDY: LazyLock<(PathBuf, Vec<u8>)> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("cati-fuzz-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("study.db");
    let _ = std::fs::remove_file(&path);
    let clock = Clock::standing_at(AFTERNOON);
    let store = create(&path, &small(), &SMALL, &setup(), &clock).expect("a study");
    let mut station = Station::open(store, clock, false, "fuzz").expect("a station");
    for action in [Action::SignIn("Ann".to_owned()), Action::NextCall, Action::Answered, Action::HangUp] {
        station.act(action).expect("a call");
    }
    drop(station);
    let bytes = std::fs::read(&path).expect("the study");
    (path, bytes)
});

fuzz_target!(|changes: &[u8]| {
    let (path, whole) = &*STUDY;
    let mut bytes = whole.clone();
    let (places, cut) = changes.as_chunks::<4>();
    for [one, two, three, byte] in places {
        let at = usize::from(*one) << 16 | usize::from(*two) << 8 | usize::from(*three);
        let at = at % bytes.len();
        bytes[at] = *byte;
    }
    if let [cut] = cut {
        bytes.truncate(bytes.len() * usize::from(*cut) / 256);
    }
    for beside in ["-wal", "-shm", "-journal"] {
        let _ = std::fs::remove_file(path.with_file_name(format!("study.db{beside}")));
    }
    std::fs::write(path, &bytes).expect("a file");
    let clock = Clock::standing_at(Millis(1_226_930_000_000));
    if let Ok(store) = Store::open_read_only(path) {
        let _ = verify(&store, clock.now());
        let _ = store.read(|tx| tx.cells(clock.now()));
    }
    assert!(std::fs::read(path).expect("the file") == bytes, "reading wrote to it");
    let Ok(store) = Store::open(path) else { return };
    let Ok(mut station) = Station::open(store, clock, false, "fuzz") else { return };
    for action in [Action::SignIn("Ann".to_owned()), Action::NextCall, Action::Answered, Action::HangUp] {
        let _ = station.act(action);
    }
});
