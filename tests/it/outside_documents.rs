//! The documents that describe the data, looked at by programs that are none of ours: validators with the standards' own files, a reader of
//! Triple-S, and pandas that counts what DDI says. What is not there is skipped with a line.

use crate::cli::done;
use crate::support::outside::{program, python, said, standard};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const READER: &str = include_str!("../cases/outside/triple_s.py");
const COUNTS: &str = include_str!("../cases/outside/ddi.py");

/// Studies with robots' answers: the shipped one, and one with every kind of item.
fn studies() -> [tempfile::TempDir; 2] {
    let (shipped, small) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/small");
    done(small.path(), &["new", "--training", "--questionnaire", cases.to_str().unwrap()]);
    for folder in [&shipped, &small] {
        done(folder.path(), &["simulate", "--interviews", "25", "--stations", "1", "--seed", "3"]);
    }
    [shipped, small]
}

fn export(folder: &Path, words: &[&str]) -> PathBuf {
    let all = ["export"].iter().chain(words).chain(&["--all", "--paradata", "--force", "-o", "out"]).copied();
    done(folder, &all.collect::<Vec<_>>());
    folder.join("out")
}

fn table(path: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// Whether a cell of the CSV and what another reader found in its place say the same; whether numbers are numbers is seen too.
fn same(cell: &str, found: &Value) -> bool {
    match found {
        Value::Null => cell.is_empty(),
        Value::String(text) => cell == text,
        number => cell.parse::<f64>().ok() == number.as_f64() && !cell.is_empty(),
    }
}

#[test]
fn a_reader_of_triple_s_finds_every_cell_and_every_text() {
    let Some(mut python) = python(&["triple_s"], "Triple-S, read by another reader") else { return };
    for folder in studies() {
        let csv = table(&export(folder.path(), &["csv"]).join("study.csv"));
        assert!(csv.len() >= 25);
        for (version, data) in [("3.0", "study-triple-s.csv"), ("2.0", "study.asc")] {
            let out = export(folder.path(), &["triple-s", "--version", version]);
            let mut python = std::process::Command::new(python.get_program());
            let read = said(python.args(["-c", READER]).arg(out.join("study.sss")).arg(out.join(data)));
            let read: Value = serde_json::from_str(&read).unwrap();
            let rows = read["rows"].as_array().unwrap();
            assert_eq!(rows.len(), csv.len());
            let mut compared = 0;
            for variable in read["variables"].as_array().unwrap() {
                let name = variable["name"].as_str().unwrap();
                assert!(variable["label"].as_object().unwrap().len() > 2, "{name}: {variable}");
                for (row, cells) in rows.iter().zip(&csv) {
                    let found = match &row[name] {
                        // A fixed field has no end of its own.
                        Value::String(text) => Value::from(text.trim_end()),
                        found => found.clone(),
                    };
                    if variable["type"] == "multiple" {
                        compared += several(name, cells, &found);
                    } else {
                        assert!(same(&cells[name], &found), "{name}: {} and {found}", cells[name]);
                        compared += 1;
                    }
                }
            }
            assert_eq!(compared, csv.len() * csv[0].len(), "each cell once");
        }
    }
    // The command itself is only what says which Python.
    assert!(said(python.args(["-c", "print(1)"])).starts_with('1'));
}

/// Compares the columns of a question with several answers; how many they are.
fn several(name: &str, cells: &BTreeMap<String, String>, found: &Value) -> usize {
    // Of the small questionnaire, the only one that has such a question.
    let options = [("mail", 1), ("phone", 2), ("school", 3), ("nothing", 7)];
    assert_eq!(name, "channels");
    for (option, code) in options {
        let cell = &cells[&format!("{name}_{option}")];
        let given = found.as_array().map(|codes| codes.iter().filter_map(Value::as_i64).collect::<Vec<_>>());
        let wanted = match given.as_deref() {
            None => String::new(),
            Some([missing @ (8 | 9)]) => missing.to_string(),
            Some(codes) => i64::from(codes.contains(&code)).to_string(),
        };
        assert_eq!(cell, &wanted, "{name} {option}: {found}");
    }
    options.len()
}

#[test]
fn triple_s_is_valid() {
    let Some(xmllint) = program("xmllint", &["--version"], "Triple-S against its DTD") else { return };
    for (version, file) in [("3.0", "sss_v30.nocomments.dtd"), ("2.0", "sss_v20.nocomments.dtd")] {
        let Some(dtd) = standard(&format!("triple-s/{file}"), "Triple-S against its DTD") else { return };
        for folder in studies() {
            let out = export(folder.path(), &["triple-s", "--version", version]);
            let mut xmllint = std::process::Command::new(xmllint.get_program());
            xmllint.args(["--nonet", "--noout", "--nowarning", "--dtdvalid"]).arg(&dtd).arg(out.join("study.sss"));
            said(&mut xmllint);
        }
    }
}

#[test]
fn ddi_is_valid_and_counts_what_pandas_counts() {
    let schema = standard("ddi-codebook-2.5/schemas/codebook.xsd", "DDI against its schema");
    let xmllint = program("xmllint", &["--version"], "DDI against its schema");
    let python = python(&["lxml.etree", "pandas"], "the frequencies of DDI, counted by pandas");
    for folder in studies() {
        export(folder.path(), &["csv"]);
        let out = export(folder.path(), &["ddi"]);
        if let (Some(schema), Some(xmllint)) = (&schema, &xmllint) {
            let mut xmllint = std::process::Command::new(xmllint.get_program());
            said(xmllint.args(["--nonet", "--noout", "--schema"]).arg(schema).arg(out.join("study.xml")));
        }
        if let Some(python) = &python {
            let mut python = std::process::Command::new(python.get_program());
            python.args(["-c", COUNTS]).arg(out.join("study.xml")).arg(out.join("study.csv"));
            let figures = said(python.arg(schema.as_deref().unwrap_or(Path::new("-"))));
            assert!(figures.trim().parse::<usize>().unwrap() > 100, "{figures}");
        }
    }
}
