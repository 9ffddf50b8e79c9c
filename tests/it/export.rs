//! What `cati export` writes, of studies in which people were interviewed: who goes out and who does not, the same bytes from the same study, and what
//! is refused. What other programs read of it is in `outside_files` and `outside_documents`.

use crate::cli::{done, fielded, refused, run};
use crate::support::Study;
use cati::ids::{InterviewId, Millis};
use cati::store::{AuditRow, StoreError};
use std::collections::BTreeMap;
use std::path::Path;

const FORMATS: [&str; 3] = ["csv", "sav", "parquet"];

fn table(path: &Path) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_path(path).unwrap().deserialize().map(|row| row.unwrap()).collect()
}

/// A study in which robots worked, with a partial at least.
fn simulated() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["simulate", "--interviews", "20", "--stations", "1", "--seed", "4"]);
    folder
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let all = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    all.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(path).unwrap())).collect()
}

#[test]
fn a_rejected_interview_stays_behind_in_every_format() {
    let study = fielded();
    let folder = study.folder.path();
    done(folder, &["export", "csv", "-o", "before"]);
    let first: i64 = table(&folder.join("before/study.csv"))[0]["interview"].parse().unwrap();
    let audit = AuditRow {
        at: Millis(1_208_350_800_000),
        actor: "Eve".to_owned(),
        action: "interview reject".to_owned(),
        subject: format!("interview {first}"),
        detail: "made up".to_owned(),
    };
    let reject = |tx: &cati::store::Tx<'_>| tx.reject(InterviewId(first), "made up", &audit);
    study.store().write::<_, StoreError>(reject).unwrap();
    for format in FORMATS {
        let said = done(folder, &["export", format, "--all", "--paradata", "-o", format]);
        assert!(said.starts_with("1 interview (training study)\n1 rejected, left out\n"), "{said}");
    }
    let left = table(&folder.join("csv/study.csv"));
    assert!(left.len() == 1 && left[0]["interview"] != first.to_string(), "{left:?}");
    assert_eq!(left[0]["weight"], "1", "the one that is left counts for all");
}

#[test]
fn a_study_without_completes_makes_files_without_rows() {
    let study = Study::shipped();
    let folder = study.folder.path();
    for format in FORMATS {
        let said = done(folder, &["export", format, "-o", "out"]);
        assert!(said.starts_with("0 interviews (training study)\n"), "{said}");
    }
    assert_eq!(std::fs::read_to_string(folder.join("out/study.csv")).unwrap().lines().count(), 1);
    let all: Vec<String> = files(&folder.join("out")).into_keys().collect();
    assert_eq!(all, ["study-codebook.csv", "study.csv", "study.parquet", "study.sav"], "one codebook serves all");
}

#[test]
fn the_same_study_gives_the_same_bytes_and_files_that_are_there_stay() {
    let folder = simulated();
    let folder = folder.path();
    for format in FORMATS {
        for out in ["one", "two"] {
            done(folder, &["export", format, "--all", "--paradata", "--language", "fr", "-o", out]);
        }
    }
    let before = files(&folder.join("one"));
    assert_eq!((&before, before.len()), (&files(&folder.join("two")), 4));
    for format in FORMATS {
        let said = refused(folder, &["export", format, "-o", "one"]);
        assert!(said.contains("exists already") && said.contains("--force"), "{said}");
        assert_eq!(files(&folder.join("one")), before);
    }
    // Without paradata the codebook is another, so it is not replaced either.
    std::fs::remove_file(folder.join("one/study.sav")).unwrap();
    let said = refused(folder, &["export", "sav", "--all", "-o", "one"]);
    assert!(said.contains("study-codebook.csv exists already") && !folder.join("one/study.sav").exists(), "{said}");
    done(folder, &["export", "sav", "--all", "-o", "one", "--force"]);
}

#[test]
fn indices_weights_and_how_interviews_were_held_come_after_the_answers() {
    let folder = simulated();
    let folder = folder.path();
    done(folder, &["export", "csv", "--all", "--paradata", "-o", "out"]);
    let text = std::fs::read_to_string(folder.join("out/study.csv")).unwrap();
    let header: Vec<&str> = text.lines().next().unwrap().split(',').collect();
    let place = |name: &str| header.iter().position(|column| *column == name).unwrap();
    assert!(place("interview") < place("q1") && place("q1") < place("age_band"));
    assert!(place("age_band") < place("index_safety") && place("index_safety") < place("w_quota"));
    assert!(place("weight") + 1 == place("para_attempts") && place("para_section_safety") < place("para_item_q1"));
    let rows = table(&folder.join("out/study.csv"));
    let (completes, partials): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row["state"] == "complete");
    assert_eq!(completes.len(), 20);
    let number = |row: &BTreeMap<String, String>, name: &str| row[name].parse::<f64>().unwrap();
    let sum: f64 = completes.iter().map(|row| number(row, "weight")).sum();
    assert!((sum - 20.0).abs() < 1e-9, "{sum}");
    assert!(partials.iter().all(|row| row["weight"].is_empty() && row["w_quota"].is_empty()));
    for row in completes {
        let scored = |code: &str| match code {
            "1" => Some(100.0),
            "2" => Some(50.0),
            "3" => Some(0.0),
            _ => None,
        };
        let items = ["q2_lock", "q2_ask_neighbours", "q2_watch_neighbours", "q2_police_advice", "q2_groups"];
        let valid: Vec<f64> = items.iter().filter_map(|item| scored(&row[*item])).collect();
        #[expect(clippy::cast_precision_loss, reason = "five at the most")]
        let wanted =
            if valid.len() < 4 { String::new() } else { (valid.iter().sum::<f64>() / valid.len() as f64).to_string() };
        assert_eq!(row["index_safety"], wanted);
        assert!(number(row, "para_attempts") >= 1.0);
        let of = |prefix: &str| -> f64 {
            row.iter()
                .filter(|(name, value)| name.starts_with(prefix) && !value.is_empty())
                .map(|(name, _)| number(row, name))
                .sum()
        };
        assert!((of("para_section_") - of("para_item_")).abs() < 1e-6);
        assert!(of("para_item_") > 0.0 && of("para_item_") <= number(row, "seconds") + 1e-6);
    }
    let codebook = table(&folder.join("out/study-codebook.csv"));
    let named: Vec<&String> = codebook.iter().map(|line| &line["variable"]).collect();
    assert!(header.iter().all(|column| named.iter().any(|name| name == column)), "every column has a line");
}

#[test]
fn labels_come_in_the_language_asked_for() {
    let folder = simulated();
    let folder = folder.path();
    done(folder, &["export", "csv", "--labels", "--language", "fr", "-o", "out"]);
    let rows = table(&folder.join("out/study.csv"));
    let said = ["souvent", "parfois", "jamais", "ne sait pas", "refus"];
    assert!(rows.iter().all(|row| said.contains(&row["q2_lock"].as_str()) && row["state"] == "complet"));
    let said = refused(folder, &["export", "sav", "--language", "xx", "-o", "out"]);
    assert!(said.contains("has no language xx") && said.contains("It has en, de, fr, da, cs."), "{said}");
    assert_eq!(run(folder, &["export", "sas", "-o", "out"]).status.code(), Some(2));
}
