//! Files read back by the crate that wrote them, as rows; other programs read them in the tests of the whole.

use super::*;
use crate::export::dictionary::Level;
use crate::export::sav::fixtures::{Cell, Sample, any, column, dictionary};
use ::parquet::file::reader::{FileReader, SerializedFileReader};
use ::parquet::record::Field as Read;
use proptest::prelude::*;

fn file(sample: &Sample) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut parquet = Box::new(Parquet::begin(&mut out, &sample.dictionary)?);
    for record in sample.records() {
        parquet.row(&record)?;
    }
    parquet.finish()?;
    Ok(out)
}

fn reader(bytes: Vec<u8>) -> SerializedFileReader<bytes::Bytes> {
    SerializedFileReader::new(bytes::Bytes::from(bytes)).unwrap()
}

proptest! {
    #[test]
    fn what_is_read_back_is_what_was_written(sample in any()) {
        let bytes = file(&sample).unwrap();
        prop_assert_eq!(&bytes, &file(&sample).unwrap());
        let read = reader(bytes);
        let rows: Vec<_> = read.get_row_iter(None).unwrap().map(Result::unwrap).collect();
        prop_assert_eq!(rows.len(), sample.rows.len());
        for (found, row) in rows.iter().zip(&sample.rows) {
            for ((name, value), (cell, column)) in found.get_column_iter().zip(row.iter().zip(&sample.dictionary.columns)) {
                prop_assert_eq!(name, &column.name);
                let same = match (value, cell) {
                    (Read::Null, Cell::Nothing) => true,
                    (Read::Int(found), Cell::Whole(number)) => i64::from(*found) == *number,
                    (Read::Double(found), Cell::Real(number)) => found.to_bits() == number.to_bits(),
                    (Read::Str(found), Cell::Text(text)) => found == text,
                    (Read::TimestampMillis(found), Cell::Instant(at)) => found == at,
                    _ => false,
                };
                prop_assert!(same, "{}: {:?} for {:?}", name, value, cell);
            }
        }
        let metadata = read.metadata().file_metadata().key_value_metadata().unwrap();
        let told = |key: &str| -> Value {
            serde_json::from_str(metadata.iter().find(|pair| pair.key == key).unwrap().value.as_ref().unwrap()).unwrap()
        };
        prop_assert_eq!(&told("study")["weight"], "weight");
        let variables = told("variables");
        for (variable, column) in variables.as_array().unwrap().iter().zip(&sample.dictionary.columns) {
            if !column.label.is_empty() {
                prop_assert_eq!(&variable["label"]["en"], column.label.get(0));
            }
            for (value, code) in variable["values"].as_array().into_iter().flatten().zip(column.codes()) {
                prop_assert_eq!(value["label"]["fr"].as_str().unwrap_or_default(), code.label.all()[1].as_str());
            }
        }
    }
}

#[test]
fn rows_go_out_in_groups_and_large_numbers_in_wide_columns() {
    let whole = Values::Whole { min: None, max: None, missing: Vec::new() };
    let rows: Vec<Vec<Cell>> = (0..150_000).map(|number| vec![Cell::Whole(number << 20)]).collect();
    let columns = vec![column("interview", whole, Level::Nominal, "number")];
    let sample = Sample { dictionary: dictionary(columns, rows.len()), rows };
    let read = reader(file(&sample).unwrap());
    let groups: Vec<i64> = read.metadata().row_groups().iter().map(|group| group.num_rows()).collect();
    assert_eq!(groups, [65_536, 65_536, 18_928]);
    let last = read.get_row_iter(None).unwrap().last().unwrap().unwrap();
    assert_eq!(last.to_string(), format!("{{interview: {}}}", 149_999_i64 << 20));
}

#[test]
fn data_without_interviews_make_a_file_and_what_does_not_fit_is_refused() {
    let narrow =
        || vec![column("age", Values::Whole { min: Some(0), max: Some(9), missing: Vec::new() }, Level::Scale, "")];
    let none = Sample { dictionary: dictionary(narrow(), 0), rows: Vec::new() };
    assert_eq!(reader(file(&none).unwrap()).metadata().file_metadata().num_rows(), 0);
    let large = Sample { dictionary: dictionary(narrow(), 1), rows: vec![vec![Cell::Whole(1 << 40)]] };
    assert!(file(&large).unwrap_err().to_string().starts_with("column age: Whole("));
}

#[test]
fn an_error_of_the_stream_is_told_as_such() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::Error::new(io::ErrorKind::StorageFull, "full"))
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let error = Parquet::begin(Full, &dictionary(Vec::new(), 0))
        .and_then(|file| Box::new(file).finish())
        .err()
        .map(|error| error.kind());
    assert_eq!(error, Some(io::ErrorKind::StorageFull));
}
