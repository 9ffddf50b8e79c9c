//! A disk that fills up in the middle of an export, a backup or a weighting: nothing is left of it, under no name, what was there is as it was, and what is said says
//! what to do.

use crate::cli::cati;
use crate::support::disk::{shim, watched};
use crate::support::{Study, screen, station, to_the_end};
use cati::clock::Clock;
use cati::interview::Event;
use cati::station::view::Action;
use std::collections::BTreeMap;
use std::path::Path;

const NO_ROOM: i32 = 28;

fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(path).unwrap())).collect()
}

/// Tries a command with the disk of the folder `out` full from its first call on, its second, and so on, until it gets through; gives how often it was
/// refused.
fn tried(study: &Study, shim: &Path, words: &[&str], kinds: &str, times: u32) -> usize {
    let out = study.folder.path().join("out");
    let before = contents(&out);
    let (mut refused, mut first) = (0, 1);
    loop {
        let mut command = cati(study.folder.path());
        command.args(words).env("CATI_DISK_FAULT", format!("{kinds} {first} {times} {NO_ROOM} 0"));
        let output = watched(&mut command, shim, &out, None).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        if output.status.success() {
            return refused;
        }
        let when = format!("{words:?}, {kinds} {times} from call {first}: {said}");
        assert_eq!(output.status.code(), Some(1), "{when}");
        assert!(said.starts_with("cati: ") && said.contains("out") && said.contains("\n  "), "{when}");
        assert!(said.contains("No space left") || said.contains("full"), "{when}");
        // A disk that is full for an instant only is asked for its reason too late.
        assert!(said.contains("room") || times == 1 && said.contains("full or failing"), "what to do: {when}");
        assert!(output.stdout.is_empty(), "{when}");
        assert!(contents(&out) == before, "{when}: {:?}", contents(&out).keys());
        refused += 1;
        // Not each of some hundred pages.
        first += if refused > 12 { 37 } else { 1 };
        assert!(first < 20_000, "{when}");
    }
}

#[test]
fn an_export_or_a_backup_that_finds_no_room_leaves_nothing_and_says_what_to_do() {
    let Some(shim) = shim() else { return };
    let study = Study::shipped();
    let mut ann = station(&study.path, "Ann", &Clock::System);
    for age in [30, 31, 32] {
        assert!(screen(&mut ann, "UK", 81, 2, age));
        to_the_end(&mut ann);
        ann.act(Action::Interview(Event::Finish)).unwrap();
    }
    drop(ann);
    let out = study.folder.path().join("out");
    std::fs::create_dir(&out).unwrap();
    // The shim knows files by their whole names.
    let out = out.canonicalize().unwrap();
    let (folder, copy) = (out.to_str().unwrap(), out.join("copy.db"));
    let copy = copy.to_str().unwrap();
    let weighted = out.join("weighted.csv");
    let rows: String = (0..3_000).map(|row| format!("{row},{}\n", if row % 3 == 0 { "f" } else { "m" })).collect();
    std::fs::write(study.folder.path().join("rows.csv"), format!("row,sex\n{rows}")).unwrap();
    std::fs::write(study.folder.path().join("margins.csv"), "variable,category,total\nsex,f,1\nsex,m,1\n").unwrap();
    let weight = ["weight", "rows.csv", "--margins", "margins.csv", "-o", weighted.to_str().unwrap()];
    let mut tell = Vec::new();
    for (kinds, times) in [("wtc", 0), ("w", 1), ("s", 1), ("l", 0)] {
        for words in [&["export", "csv", "-o", folder][..], &["backup", copy], &weight] {
            let refused = tried(&study, shim, words, kinds, times);
            tell.push((words[0].to_owned(), kinds, refused));
            if kinds != "l" {
                assert!(refused > 0, "{tell:?}");
            }
            for file in std::fs::read_dir(&out).unwrap() {
                std::fs::remove_file(file.unwrap().path()).unwrap();
            }
        }
    }
    // Files of an earlier export are as they were.
    let export = ["export", "csv", "-o", folder, "--force"];
    assert!(cati(study.folder.path()).args(export).output().unwrap().status.success());
    assert!(tried(&study, shim, &export, "wtc", 0) > 0);
    assert_eq!(study.findings(), Vec::new());
}
