//! Study files that were cut off, overwritten, or stand beside another file's companions. `CATI_TRIALS=2000 cargo test --release --test it
//! hostile::damaged -- --nocapture` tries more of them.

use crate::cli::{done, run};
use crate::support::{Study, answer, station, to_the_end};
use cati::clock::Clock;
use cati::ids::Millis;
use cati::interview::Event;
use cati::questionnaire::{Sources, Value};
use cati::station::Station;
use cati::station::view::Action;
use cati::store::{Store, StoreError};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::path::{Path, PathBuf};

const PAGE: usize = 4096;

/// How often a trial by chance is made: a few in an ordinary run.
fn trials(usual: u64) -> u64 {
    std::env::var("CATI_TRIALS").ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}

fn sources() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/small");
    let files = ["questionnaire.toml", "en.ftl", "de.ftl"];
    files.iter().map(|name| ((*name).to_owned(), std::fs::read_to_string(folder.join(name)).unwrap())).collect()
}

/// A call up to its first answers.
fn begin(station: &mut Station) {
    station.act(Action::NextCall).unwrap();
    station.act(Action::Answered).unwrap();
    answer(station, Value::Seen);
    answer(station, Value::Number(3));
}

/// A complete, an interview put aside with a note, and one that is being held.
fn fielded() -> (Study, Station) {
    let study = Study::of(&sources());
    let mut ann = station(&study.path, "Ann", &Clock::System);
    begin(&mut ann);
    to_the_end(&mut ann);
    ann.act(Action::Interview(Event::Finish)).unwrap();
    begin(&mut ann);
    ann.act(Action::Outcome { id: "suspended", note: Some("later".to_owned()), appointment: None }).unwrap();
    begin(&mut ann);
    (study, ann)
}

/// The bytes of a study that nobody works on.
fn whole() -> Vec<u8> {
    let (study, station) = fielded();
    drop(station);
    // Its last station brought everything into the one file.
    assert!(!study.path.with_file_name("study.db-wal").exists());
    std::fs::read(&study.path).unwrap()
}

/// Everything a station and the commands do with a file, as far as it lets them. What they say is theirs; a panic is a failure.
fn try_all(path: &Path) {
    let now = Clock::System.now();
    let before = std::fs::read(path).unwrap();
    if let Ok(store) = Store::open_read_only(path) {
        let _ = cati::station::verify(&store, now);
        let _ = store.read(|tx| tx.cells(now));
        let _ = store.read(|tx| tx.interviews(None, 100));
        let _ = store.backup_to(&path.with_extension("copy"), true, |_| true);
        let _ = Station::open(store, Clock::System, true, "test");
    }
    assert!(std::fs::read(path).unwrap() == before, "reading wrote to it");
    let Ok(store) = Store::open(path) else { return };
    let Ok(mut station) = Station::open(store, Clock::System, false, "test") else { return };
    let actions = [
        Action::SignIn("Ann".to_owned()),
        Action::TakeBack(cati::ids::CaseId(3)),
        Action::GiveBack,
        Action::NextCall,
        Action::Answered,
        Action::Interview(Event::Forward),
        Action::Interview(Event::Back),
        Action::Note("a note".to_owned()),
        Action::HangUp,
    ];
    for action in actions {
        let _ = station.act(action);
        let _ = station.heartbeat();
    }
}

/// A file of its own with these bytes.
fn file(folder: &Path, bytes: &[u8]) -> PathBuf {
    for left in std::fs::read_dir(folder).unwrap() {
        std::fs::remove_file(left.unwrap().path()).unwrap();
    }
    let path = folder.join("study.db");
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Overwrites some bytes, more often than not in the first pages, which hold the most.
fn overwrite(bytes: &mut [u8], chance: &mut ChaCha8Rng) {
    let many = [1, 1, 4, 64, 1000][chance.next_u32() as usize % 5];
    let within = if chance.next_u32().is_multiple_of(3) { bytes.len().min(4 * PAGE) } else { bytes.len() };
    for _ in 0..many {
        bytes[chance.next_u64() as usize % within] = chance.next_u32() as u8;
    }
}

#[test]
fn a_study_cut_off_anywhere_is_refused_or_read_and_never_written_by_reading() {
    let (folder, whole) = (tempfile::tempdir().unwrap(), whole());
    let mut chance = ChaCha8Rng::seed_from_u64(1);
    for page in 0..whole.len() / PAGE {
        try_all(&file(folder.path(), &whole[..page * PAGE]));
        try_all(&file(folder.path(), &whole[..page * PAGE + 1 + chance.next_u32() as usize % (PAGE - 1)]));
    }
}

#[test]
fn bytes_overwritten_anywhere_are_refused_or_read_and_never_written_by_reading() {
    let (folder, whole) = (tempfile::tempdir().unwrap(), whole());
    for seed in 0..trials(150) {
        let mut bytes = whole.clone();
        overwrite(&mut bytes, &mut ChaCha8Rng::seed_from_u64(seed));
        try_all(&file(folder.path(), &bytes));
    }
}

/// What is said of a damaged study has a place in it and something to do.
#[test]
fn every_command_says_what_is_wrong_with_a_damaged_study_and_what_to_do() {
    let (folder, whole) = (tempfile::tempdir().unwrap(), whole());
    let next = tempfile::tempdir().unwrap();
    for (name, text) in sources() {
        std::fs::write(next.path().join(name), text.replace("\nversion = 1\n", "\nversion = 2\n")).unwrap();
    }
    let questionnaire = next.path().to_str().unwrap();
    let commands: [&[&str]; 8] = [
        &["verify"],
        &["quota", "show"],
        &["export", "csv", "-o", "out", "--force"],
        &["backup", "copy.db"],
        &["staff", "list"],
        &["update", "--dry-run", "--questionnaire", questionnaire],
        &["staff", "add", "Bob"],
        &["interview"],
    ];
    let mut told = 0;
    for seed in 0..trials(25) {
        let mut bytes = whole.clone();
        let mut chance = ChaCha8Rng::seed_from_u64(1000 + seed);
        match seed % 3 {
            0 => bytes.truncate(chance.next_u64() as usize % whole.len()),
            1 => overwrite(&mut bytes[..4 * PAGE], &mut chance),
            _ => overwrite(&mut bytes, &mut chance),
        }
        for words in commands {
            let place = folder.path().join(format!("{seed}"));
            std::fs::create_dir_all(&place).unwrap();
            let path = place.join("study.db");
            std::fs::write(&path, &bytes).unwrap();
            let output = run(&place, words);
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(matches!(output.status.code(), Some(0 | 1)), "{words:?} on {seed}: {said}");
            assert!(!said.contains("panicked") && !said.contains("RUST_BACKTRACE"), "{words:?} on {seed}: {said}");
            assert!(!said.contains(|c: char| c.is_control() && c != '\n'), "{words:?} on {seed}: {said:?}");
            if output.status.code() == Some(1) && words != ["interview"] {
                told += 1;
                let line = said.lines().next().unwrap();
                assert!(line.starts_with("cati: "), "{words:?} on {seed}: {said}");
                assert!(said.contains("\n  "), "what to do: {words:?} on {seed}: {said}");
                assert!(line.contains("study.db"), "which file: {words:?} on {seed}: {said}");
            }
            std::fs::remove_dir_all(&place).unwrap();
        }
    }
    assert!(told > 10, "{told} were refused");
}

/// What is committed and not yet in the file itself: the WAL file, cut off or overwritten, loses from there on, and nothing is half there.
#[test]
fn a_wal_file_cut_off_or_overwritten_loses_its_end_and_nothing_else() {
    let (study, station) = fielded();
    let wal = std::fs::read(study.path.with_file_name("study.db-wal")).unwrap();
    let shm = std::fs::read(study.path.with_file_name("study.db-shm")).unwrap();
    let main = std::fs::read(&study.path).unwrap();
    drop(station);
    assert!(wal.len() > 10 * PAGE);
    let folder = tempfile::tempdir().unwrap();
    let beside = |main: &[u8], wal: &[u8], shm: &[u8]| {
        let path = file(folder.path(), main);
        std::fs::write(path.with_file_name("study.db-wal"), wal).unwrap();
        std::fs::write(path.with_file_name("study.db-shm"), shm).unwrap();
        path
    };
    let sound = |path: &Path, what: &str| {
        let found = cati::station::verify(&Store::open_read_only(path).unwrap(), Millis(0)).unwrap();
        assert!(found.iter().all(|finding| finding.place != "file"), "{what}: {found:?}");
        try_all(path);
        let found = Study::at(path.to_owned()).findings();
        assert!(found.is_empty(), "{what}: {found:?}");
    };
    let mut chance = ChaCha8Rng::seed_from_u64(5);
    let step = (wal.len() / 40).max(1);
    for at in (0..=wal.len()).step_by(step) {
        sound(&beside(&main, &wal[..at], &[]), &format!("cut off at {at}"));
        let mut spoilt = wal.clone();
        let end = spoilt.len();
        spoilt[at.min(end - 1)..].iter_mut().for_each(|byte| *byte = chance.next_u32() as u8);
        sound(&beside(&main, &spoilt, &[]), &format!("overwritten from {at}"));
    }
    // Companions that belong to nothing here: an old index, random bytes, another study's WAL file, a journal of random bytes.
    sound(&beside(&main, &wal, &shm), "as it was");
    sound(&beside(&main, &[], &shm), "an index without its WAL file");
    let mut noise = vec![0; 32768];
    noise.iter_mut().for_each(|byte| *byte = chance.next_u32() as u8);
    sound(&beside(&main, &wal, &noise), "an index of noise");
    sound(&beside(&main, &noise, &noise), "a WAL file of noise");
    let path = beside(&main, &wal, &[]);
    std::fs::write(path.with_file_name("study.db-journal"), &noise).unwrap();
    // Whether it is to be undone is for a writer to say; the commands ask one.
    assert!(matches!(Store::open_read_only(&path), Err(StoreError::Conflict(_))));
    assert_eq!(done(folder.path(), &["verify"]), "study.db: sound (training study)\n");
    sound(&path, "a journal of noise");
}
