//! Files read back by a reader of our own, written from the same description; other programs read them in the tests of the whole.

mod reader;

use super::*;
use crate::export::dictionary::{Column, Level, Missing};
use crate::export::sav::fixtures::{Cell, Sample, any, code, column, dictionary};
use proptest::prelude::*;
use reader::{Read, Value};

fn file(sample: &Sample, language: usize) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut sav = Box::new(Sav::begin(&mut out, &sample.dictionary, language)?);
    for record in sample.records() {
        sav.row(&record)?;
    }
    sav.finish()?;
    Ok(out)
}

fn read(sample: &Sample) -> Read {
    reader::read(&file(sample, 0).unwrap())
}

/// What a reader sees of a cell.
fn seen(cell: &Cell, width: Option<usize>) -> Value {
    match (cell, width) {
        (Cell::Nothing, None) => Value::Nothing,
        (Cell::Nothing, Some(_)) => Value::Text(String::new()),
        #[expect(clippy::cast_precision_loss, reason = "small")]
        (Cell::Whole(number), _) => Value::Number(*number as f64),
        (Cell::Real(number), _) => Value::Number(*number),
        (Cell::Text(text), _) => Value::Text((*text).to_owned()),
        (Cell::Instant(at), _) => Value::Number(seconds(Millis(*at))),
    }
}

/// The beginning of a text that fits.
fn fitted(text: &str, bytes: usize) -> String {
    cut(text, bytes).0.to_owned()
}

fn one(values: Values, rows: Vec<Vec<Cell>>) -> Sample {
    Sample { dictionary: dictionary(vec![column("q1", values, Level::Nominal, "One")], rows.len()), rows }
}

fn coded(codes: &[(i64, Option<Missing>)]) -> Values {
    Values::Coded(codes.iter().map(|(number, missing)| code(*number, "label", *missing)).collect())
}

proptest! {
    #[test]
    fn what_is_read_back_is_what_was_written(sample in any()) {
        let found = read(&sample);
        let columns = &sample.dictionary.columns;
        prop_assert_eq!(found.variables.len(), columns.len());
        for (variable, column) in found.variables.iter().zip(columns) {
            prop_assert_eq!(&variable.label, &fitted(&column.title(0), 255));
            let level = match column.level { Level::Nominal => 1, Level::Ordinal => 2, Level::Scale => 3 };
            prop_assert_eq!(variable.level, level);
            let (words, codes) = match &column.values {
                Values::Text { words, .. } => (words.clone(), Vec::new()),
                _ => (Vec::new(), column.codes().to_vec()),
            };
            #[expect(clippy::cast_precision_loss, reason = "small")]
            let codes = codes.iter().map(|code| (Value::Number(code.code as f64), code.label.get(0).to_owned()));
            let words = words.iter().map(|word| (Value::Text(word.word.clone()), word.label.get(0).to_owned()));
            let labels: Vec<(Value, String)> = codes.chain(words).filter(|(_, label)| !label.is_empty()).collect();
            for (value, label) in &labels {
                let found = variable.labels.iter().find(|(other, _)| other == value).map(|(_, label)| label);
                prop_assert_eq!(found, Some(&fitted(label, 120)), "{:?} of {}", value, column.name);
                if label.len() > 120 {
                    prop_assert!(found_attribute(&variable.attributes, &label.replace('\n', " ")), "{}", &variable.attributes);
                }
            }
            prop_assert_eq!(variable.labels.len(), labels.len());
            if column.title(0).len() > 255 {
                prop_assert!(found_attribute(&variable.attributes, &column.title(0).replace('\n', " ")));
            }
        }
        prop_assert_eq!(found.variables[1].name.as_str(), "with_1");
        prop_assert_eq!(found.variables[0].missing.clone(), (2, vec![8.0, 9.0]));
        prop_assert_eq!(found.weight.as_deref(), Some("weight"));
        prop_assert_eq!(found.cases.len(), sample.rows.len());
        for (case, row) in found.cases.iter().zip(&sample.rows) {
            let wanted: Vec<Value> = row.iter().zip(&found.variables).map(|(cell, variable)| seen(cell, variable.width)).collect();
            prop_assert_eq!(case, &wanted);
        }
        prop_assert_eq!(file(&sample, 0).unwrap(), file(&sample, 0).unwrap());
    }

    #[test]
    fn whole_numbers_come_back_whatever_their_size(numbers in prop::collection::vec(-(1_i64 << 53)..(1_i64 << 53), 1..20)) {
        let rows = numbers.iter().map(|number| vec![Cell::Whole(*number)]).collect();
        let found = read(&one(Values::Whole { min: None, max: None, missing: Vec::new() }, rows));
        #[expect(clippy::cast_precision_loss, reason = "within 53 bits")]
        let wanted: Vec<Vec<Value>> = numbers.iter().map(|number| vec![Value::Number(*number as f64)]).collect();
        prop_assert_eq!(found.cases, wanted);
    }
}

fn found_attribute(attributes: &str, text: &str) -> bool {
    attributes.contains(text)
}

#[test]
fn bytecodes_reach_from_their_smallest_number_to_their_largest() {
    let numbers = [-100, -99, 0, 151, 152, 1 << 40];
    let sample = one(
        Values::Whole { min: None, max: None, missing: Vec::new() },
        numbers.iter().map(|number| vec![Cell::Whole(*number)]).collect(),
    );
    let bytes = file(&sample, 0).unwrap();
    let end = &bytes[bytes.len() - 8 - 3 * 8..];
    assert_eq!(end[..8], [253, 1, 100, 251, 253, 253, 0, 0], "three of six are raw, and nothing fills the block");
    assert_eq!(end[8..16], (-100.0_f64).to_le_bytes());
}

#[test]
fn a_language_is_chosen_and_data_without_interviews_make_a_file() {
    let sample = one(coded(&[(1, None)]), Vec::new());
    let found = reader::read(&file(&sample, 1).unwrap());
    assert_eq!((found.cases.len(), found.variables[0].label.as_str()), (0, "One fr"));
    assert_eq!(found.variables[0].labels, [(Value::Number(1.0), "label fr".to_owned())]);
    assert_eq!((found.label.as_str(), found.made.as_str()), ("A small study fr", "17 Apr 0813:00:00"));
    assert!(
        found.documents.iter().any(|line| line == "Début des entretiens\u{a0}: entre le 2008-04-16 et le 2008-04-17")
    );
    assert_eq!(found.encoding, "UTF-8");
}

#[test]
fn more_than_three_missing_codes_are_a_range_or_are_refused() {
    let (dont_know, refused) = (Some(Missing::DontKnow), Some(Missing::Refused));
    let four = [(8, dont_know), (9, refused), (98, dont_know), (99, refused)];
    let missing = |codes: &[(i64, Option<Missing>)]| {
        file(&one(coded(codes), Vec::new()), 0).map(|bytes| reader::read(&bytes).variables[0].missing.clone())
    };
    assert_eq!(missing(&four[..3]).unwrap(), (3, vec![8.0, 9.0, 98.0]));
    assert_eq!(missing(&[&four[..], &[(1, None), (120, None)]].concat()).unwrap(), (-2, vec![8.0, 99.0]));
    assert_eq!(missing(&[&four[..], &[(50, None)], &[(100, refused)]].concat()).unwrap_err().to_string(), {
        "column q1 cannot go into an SPSS file: it has the missing codes 8, 9, 98, 99, 100, and SPSS takes three, or a range without valid codes"
    });
    let one_apart = [(-1, dont_know), (5, None), (97, dont_know), (98, refused), (99, refused)];
    assert_eq!(missing(&one_apart).unwrap(), (-3, vec![97.0, 99.0, -1.0]));
    let other_end = [(-3, dont_know), (-2, dont_know), (-1, refused), (5, None), (99, refused)];
    assert_eq!(missing(&other_end).unwrap(), (-3, vec![-3.0, -1.0, 99.0]));
    let number = |max| {
        let missing = [7, 8, 9, 10].map(|number| code(number, "", refused)).to_vec();
        file(&one(Values::Whole { min: Some(0), max: Some(max), missing }, Vec::new()), 0)
    };
    assert!(number(6).is_ok() && number(8).is_err());
}

#[test]
fn what_does_not_fit_is_refused_and_never_cut() {
    let whole = || Values::Whole { min: None, max: None, missing: Vec::new() };
    let text = |longest| Values::Text { longest, words: Vec::new() };
    let told = |values: Values, cell: Cell| file(&one(values, vec![vec![cell]]), 0).unwrap_err().to_string();
    assert!(told(text(4), Cell::Text("Łódź")).ends_with("\"Łódź\" is longer than 4 bytes"));
    assert!(told(text(256), Cell::Nothing).ends_with("holds texts of more than 255 bytes"));
    assert!(told(whole(), Cell::Whole((1 << 53) + 1)).ends_with("9007199254740993 is more than an SPSS number holds"));
    assert!(told(whole(), Cell::Text("a")).ends_with("is of another kind"));
    let long = "x".repeat(255);
    assert!(file(&one(text(255), Vec::new()), 0).is_ok() && long.len() == 255);
    let mut announced = one(whole(), vec![vec![Cell::Whole(1)]]);
    announced.dictionary.about.interviews = 2;
    assert!(file(&announced, 0).unwrap_err().to_string().contains("1 interviews were written"));
    let wide = Sample { rows: vec![vec![Cell::Nothing; 2]], ..one(whole(), vec![Vec::new()]) };
    assert!(file(&wide, 0).unwrap_err().to_string().contains("a row of 2 fields"));
}

#[test]
fn several_answers_are_a_set_and_long_names_keep_theirs() {
    let of = |name: &str, at| Column {
        of_several: Some(crate::export::dictionary::OfSeveral {
            variable: "channels".to_owned(),
            code: at,
            name: name.to_owned(),
            label: crate::export::sav::fixtures::said(name),
        }),
        ..column(&format!("channels_{name}"), coded(&[(1, None), (0, None)]), Level::Nominal, "How?")
    };
    let sample = Sample { dictionary: dictionary(vec![of("mail", 1), of("post", 2)], 0), rows: Vec::new() };
    let found = read(&sample);
    assert_eq!(found.sets, "$channels=D1 1 4 How? v1 v2\n");
    assert_eq!(found.variables[1].label, "How? post");
    assert_eq!(found.variables[1].name, "channels_post");
}
