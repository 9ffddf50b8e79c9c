//! The documents that describe the data, looked at by programs that are none of ours: validators with the standards' own files, a reader of
//! Triple-S, and pandas that counts what DDI says. What is not there is skipped with a line.

use crate::cli::done;
use crate::support::outside::{program, python, said, standard};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

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
        Value::String(text) => match text.strip_prefix('#') {
            Some(number) => !cell.is_empty() && cell.parse::<f64>().ok() == number.parse().ok(),
            None => cell == text,
        },
        number => cell.parse::<f64>().ok() == number.as_f64() && !cell.is_empty(),
    }
}

#[test]
fn triple_s_is_valid_and_another_reader_finds_every_cell_and_every_text() {
    let xmllint = program("xmllint", &["--version"], "Triple-S against its DTD");
    let dtd = |version: &str| standard(&format!("triple-s/sss_v{version}0.nocomments.dtd"), "Triple-S against its DTD");
    let dtds = [dtd("3"), dtd("2")];
    let python = python(&["triple_s"], "Triple-S, read by another reader");
    for folder in studies() {
        let csv = table(&export(folder.path(), &["csv"]).join("study.csv"));
        assert!(csv.len() >= 25);
        for ((version, data), dtd) in [("3.0", "study-triple-s.csv"), ("2.0", "study.asc")].into_iter().zip(&dtds) {
            let out = export(folder.path(), &["triple-s", "--version", version]);
            if let (Some(xmllint), Some(dtd)) = (&xmllint, dtd) {
                let mut xmllint = Command::new(xmllint.get_program());
                xmllint.args(["--nonet", "--noout", "--nowarning", "--dtdvalid"]).arg(dtd);
                said(xmllint.arg(out.join("study.sss")));
            }
            if let Some(python) = &python {
                let mut python = Command::new(python.get_program());
                let read = said(python.args(["-c", READER]).arg(out.join("study.sss")).arg(out.join(data)));
                compare(&serde_json::from_str(&read).unwrap(), &csv);
            }
        }
    }
}

/// What another reader found, cell by cell, and that it found the languages.
fn compare(read: &Value, csv: &[BTreeMap<String, String>]) {
    let (rows, variables) = (read["rows"].as_array().unwrap(), read["variables"].as_array().unwrap());
    assert_eq!(rows.len(), csv.len());
    let (mut compared, mut described) = (0, 0);
    for variable in variables {
        let name = variable["name"].as_str().unwrap();
        described += usize::from(variable["label"].as_object().unwrap().len() > 2);
        for (row, cells) in rows.iter().zip(csv) {
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
    // A derived variable has no text but its name.
    assert!(described + 3 >= variables.len(), "{described} of {} with all languages", variables.len());
    assert_eq!(variables.iter().filter(|variable| variable["use"] == "serial").count(), 1);
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
fn ddi_is_valid_and_counts_what_pandas_counts() {
    let schema = standard("ddi-codebook-2.5/schemas/codebook.xsd", "DDI against its schema");
    let xmllint = program("xmllint", &["--version"], "DDI against its schema");
    let python = python(&["lxml.etree", "pandas"], "the frequencies of DDI, counted by pandas");
    for folder in studies() {
        export(folder.path(), &["csv"]);
        let out = export(folder.path(), &["ddi"]);
        if let (Some(schema), Some(xmllint)) = (&schema, &xmllint) {
            let mut xmllint = Command::new(xmllint.get_program());
            said(xmllint.args(["--nonet", "--noout", "--schema"]).arg(schema).arg(out.join("study.xml")));
        }
        if let Some(python) = &python {
            let mut python = Command::new(python.get_program());
            python.args(["-c", COUNTS]).arg(out.join("study.xml")).arg(out.join("study.csv"));
            let figures = said(python.arg(schema.as_deref().unwrap_or(Path::new("-"))));
            assert!(figures.trim().parse::<usize>().unwrap() > 100, "{figures}");
        }
    }
}
