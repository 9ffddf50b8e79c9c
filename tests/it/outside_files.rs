//! SPSS and Parquet files, read by programs that are none of ours and compared, cell by cell and label by label, with the CSV export and its codebook.
//! What is not there is skipped with a line.

use crate::cli::done;
use crate::support::outside::{program, python, r, said};
use std::path::{Path, PathBuf};

const SAV: &str = include_str!("../cases/outside/sav.py");
const PARQUET: &str = include_str!("../cases/outside/parquet.py");
const HAVEN: &str = include_str!("../cases/outside/sav.R");

/// Studies with robots' answers, the shipped one and one with every kind of item, exported in every format.
fn exported() -> Vec<(tempfile::TempDir, PathBuf)> {
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/small");
    [None, Some(small)]
        .into_iter()
        .map(|questionnaire| {
            let folder = tempfile::tempdir().unwrap();
            if let Some(questionnaire) = questionnaire {
                done(folder.path(), &["new", "--training", "--questionnaire", questionnaire.to_str().unwrap()]);
            }
            done(folder.path(), &["simulate", "--interviews", "25", "--stations", "1", "--seed", "3"]);
            for format in ["csv", "sav", "parquet"] {
                done(folder.path(), &["export", format, "--all", "--paradata", "-o", "out"]);
            }
            let out = folder.path().join("out");
            (folder, out)
        })
        .collect()
}

#[test]
fn pyreadstat_and_pyarrow_find_every_cell_every_label_and_every_missing_code() {
    let sav = python(&["pyreadstat", "pandas"], "SPSS files, read by pyreadstat");
    let parquet = python(&["pyarrow", "pandas"], "Parquet, read by pyarrow");
    for (command, script, file) in [(sav, SAV, "study.sav"), (parquet, PARQUET, "study.parquet")] {
        let Some(command) = command else { continue };
        for (_folder, out) in exported() {
            let mut python = std::process::Command::new(command.get_program());
            let told = said(
                python
                    .args(["-c", script])
                    .arg(out.join(file))
                    .arg(out.join("study.csv"))
                    .arg(out.join("study-codebook.csv")),
            );
            assert!(told.starts_with("same: "), "{told}");
        }
    }
}

#[test]
fn haven_finds_labels_missing_codes_and_times() {
    let Some(r) = r(&["haven"], "SPSS files, read by R's haven") else { return };
    for (_folder, out) in exported() {
        let mut command = std::process::Command::new(r.get_program());
        let told = said(
            command
                .args(["-e", HAVEN])
                .arg(out.join("study.sav"))
                .arg(out.join("study.csv"))
                .arg(out.join("study-codebook.csv")),
        );
        assert!(told.trim_end().ends_with("same"), "{told}");
    }
}

#[test]
fn pspp_reads_the_file_with_its_weight_and_counts_the_same() {
    let Some(pspp) = program("pspp", &["--version"], "SPSS files, read by PSPP") else { return };
    for (folder, out) in exported() {
        let rows: Vec<std::collections::BTreeMap<String, String>> =
            csv::Reader::from_path(out.join("study.csv")).unwrap().deserialize().map(|row| row.unwrap()).collect();
        let syntax = folder.path().join("look.sps");
        let text = "SYSFILE INFO FILE='out/study.sav'.\nGET FILE='out/study.sav'.\nSHOW WEIGHT.\nDESCRIPTIVES weight /STATISTICS=SUM.\n";
        std::fs::write(&syntax, text).unwrap();
        let found = folder.path().join("found.csv");
        let mut command = std::process::Command::new(pspp.get_program());
        said(command.current_dir(folder.path()).arg("-o").arg(&found).arg(&syntax));
        let told = std::fs::read_to_string(&found).unwrap();
        assert!(told.contains(&format!("\nCases,{}\n", rows.len())), "{told}");
        assert!(
            told.contains("\nEncoding,UTF-8\n") && told.contains("\nWeight,") && !told.contains("Not weighted"),
            "{told}"
        );
        let variables = rows[0].len();
        assert!(told.contains(&format!("\nVariables,{variables}\n")), "{told}");
        assert!(!told.contains(": warning:") && !told.contains(": error:"), "{told}");
    }
}
