//! `cati export triple-s` and `cati export ddi` as commands: what files they make, what they refuse, that nothing of a person is in them.

use crate::cli::{done, fielded, refused, run};
use crate::support::Study;
use std::collections::BTreeMap;
use std::path::Path;

/// All files of a folder.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| {
        let file = file.unwrap();
        (file.file_name().into_string().unwrap(), std::fs::read_to_string(file.path()).unwrap())
    });
    files.collect()
}

#[test]
fn all_formats_go_into_one_folder_the_same_bytes_each_time_and_nothing_of_a_person() {
    let study = fielded();
    let folder = study.folder.path();
    for out in ["out", "again"] {
        for words in [["csv"].as_slice(), &["triple-s"], &["ddi"]] {
            let said = done(folder, &[&["export"], words, &["--all", "--paradata", "-o", out]].concat());
            assert!(said.starts_with("2 interviews (training study)\n"), "{said}");
        }
    }
    let made = files(&folder.join("out"));
    let names: Vec<&str> = made.keys().map(String::as_str).collect();
    assert_eq!(names, ["study-codebook.csv", "study-triple-s.csv", "study.csv", "study.sss", "study.xml"]);
    assert_eq!(made, files(&folder.join("again")));
    for (name, text) in &made {
        for what in ["+44 000", "children are in bed", "Ann", "0800 123"] {
            assert!(!text.contains(what), "{what} in {name}");
        }
        if ["study.sss", "study.xml"].contains(&name.as_str()) {
            assert!(text.contains("Training study") && text.contains("Školicí studie"), "{name}");
        }
    }
    assert!(made["study.sss"].contains("href=\"study-triple-s.csv\""));
    assert!(made["study.xml"].contains("<fileName>study.csv</fileName>"));
}

#[test]
fn what_is_there_is_not_replaced_and_versions_that_there_are_not_are_refused() {
    let study = fielded();
    let folder = study.folder.path();
    for words in [["triple-s"].as_slice(), &["ddi"]] {
        let words = [&["export"], words, &["-o", "out"]].concat();
        done(folder, &words);
        let before = files(&folder.join("out"));
        assert!(refused(folder, &words).contains("exists already"));
        assert_eq!(files(&folder.join("out")), before, "nothing half written is left");
        done(folder, &[words.as_slice(), &["--force"]].concat());
    }
    let version = run(folder, &["export", "triple-s", "--version", "1.1", "-o", "out"]);
    assert_eq!(version.status.code(), Some(2));
    assert!(refused(folder, &["export", "ddi", "--language", "pl", "-o", "new"]).contains("no language pl"));
    assert!(files(&folder.join("new")).is_empty());
    done(folder, &["export", "triple-s", "--version", "2.0", "--language", "da", "--force", "-o", "out"]);
    let made = files(&folder.join("out"));
    assert!(made["study.sss"].contains("<title>Borgerne og den offentlige service 2008"), "{}", made["study.sss"]);
    let lengths: Vec<usize> = made["study.asc"].lines().map(str::len).collect();
    assert!(lengths.len() == 2 && lengths[0] == lengths[1], "{lengths:?}");
}

#[test]
fn a_study_without_completes_is_described_too() {
    let study = Study::shipped();
    let folder = study.folder.path();
    for words in [["triple-s"].as_slice(), &["ddi"], &["triple-s", "--version", "2.0", "--force"]] {
        assert!(done(folder, &[&["export"], words, &["-o", "out"]].concat()).starts_with("0 interviews"));
    }
    let made = files(&folder.join("out"));
    assert_eq!((made["study-triple-s.csv"].lines().count(), made["study.asc"].len()), (1, 0));
    assert!(made["study.xml"].contains("<caseQnty>0</caseQnty>"));
}
