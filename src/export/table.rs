//! The data as CSV: one row an interview, one column a variable, codes as stored or what they mean; empty where nothing was asked.

use super::dictionary::{Dictionary, Values};
use super::record::{Field, Record, Rows};
use super::timestamp;
use crate::ids::Millis;
use chrono::{DateTime, Datelike, Timelike};
use std::collections::HashMap;
use std::io::{self, Write};

/// So many bytes are written at a time.
const BLOCK: usize = 1 << 16;
/// Whole numbers up to this one are kept as they are by a double.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

/// A writer of the data. It puts a row together itself: nearly all fields are numbers, which need no quotes, and a row has a hundred of them.
#[derive(Debug)]
pub struct Table<W: Write> {
    out: W,
    /// What is to be written next.
    block: Vec<u8>,
    columns: Vec<Shown>,
}

/// How the fields of a column are written.
#[derive(Debug)]
enum Shown {
    /// As they are.
    Plain,
    /// With so many decimals.
    Decimals(u8),
    /// Codes as their labels.
    Labels(HashMap<i64, String>),
    /// Words as their labels.
    Words(HashMap<String, String>),
}

impl<W: Write> Table<W> {
    /// Begins with the header. With the place of a language in the dictionary, codes are written as what they mean in it.
    ///
    /// # Errors
    /// Those of the stream.
    pub fn begin(out: W, dictionary: &Dictionary, labels: Option<usize>) -> io::Result<Self> {
        let shown = |values: &Values, labels: Option<usize>| match (values, labels) {
            (Values::Real { decimals, exact: true }, _) => Shown::Decimals(*decimals),
            (Values::Coded(codes) | Values::Whole { missing: codes, .. }, Some(language)) => {
                let labelled = codes.iter().filter(|code| !code.label.is_empty());
                Shown::Labels(labelled.map(|code| (code.code, code.label.get(language).to_owned())).collect())
            }
            (Values::Text { words, .. }, Some(language)) => {
                let labelled = words.iter().filter(|word| !word.label.is_empty());
                Shown::Words(labelled.map(|word| (word.word.clone(), word.label.get(language).to_owned())).collect())
            }
            _ => Shown::Plain,
        };
        let columns = dictionary.columns.iter().map(|column| shown(&column.values, labels)).collect();
        let mut table = Self { out, block: Vec::with_capacity(BLOCK + 4096), columns };
        for (place, column) in dictionary.columns.iter().enumerate() {
            if place > 0 {
                table.block.push(b',');
            }
            text(&mut table.block, &column.name);
        }
        table.end_row()?;
        Ok(table)
    }

    fn end_row(&mut self) -> io::Result<()> {
        self.block.push(b'\n');
        if self.block.len() >= BLOCK {
            self.out.write_all(&self.block)?;
            self.block.clear();
        }
        Ok(())
    }
}

impl<W: Write> Rows for Table<W> {
    fn row(&mut self, record: &Record) -> io::Result<()> {
        record.check_width(self.columns.len())?;
        for (place, (field, shown)) in record.fields().zip(&self.columns).enumerate() {
            if place > 0 {
                self.block.push(b',');
            }
            match (field, shown) {
                (Field::Nothing, _) => {}
                (Field::Whole(code), Shown::Labels(labels)) => match labels.get(&code) {
                    Some(label) => text(&mut self.block, label),
                    None => whole(&mut self.block, code),
                },
                (Field::Whole(number), _) => whole(&mut self.block, number),
                (Field::Real(number), Shown::Decimals(decimals)) => fixed(&mut self.block, number, *decimals),
                (Field::Real(number), _) => real(&mut self.block, number),
                (Field::Text(word), Shown::Words(labels)) => {
                    text(&mut self.block, labels.get(word).map_or(word, String::as_str));
                }
                (Field::Text(word), _) => text(&mut self.block, word),
                (Field::Instant(at), _) => instant(&mut self.block, at),
            }
        }
        self.end_row()
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.out.write_all(&self.block)?;
        self.out.flush()
    }
}

/// A text, in quotes where it has what would end it.
fn text(out: &mut Vec<u8>, text: &str) {
    if !text.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\n' | b'\r')) {
        return out.extend_from_slice(text.as_bytes());
    }
    out.push(b'"');
    for part in text.split_inclusive('"') {
        out.extend_from_slice(part.as_bytes());
        if part.ends_with('"') {
            out.push(b'"');
        }
    }
    out.push(b'"');
}

fn whole(out: &mut Vec<u8>, number: i64) {
    match u8::try_from(number) {
        Ok(digit @ 0..=9) => out.push(b'0' + digit),
        _ => out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes()),
    }
}

/// A number in the shortest form that reads back the same.
fn real(out: &mut Vec<u8>, number: f64) {
    if number.fract() == 0.0 && number.abs() < LARGEST_WHOLE {
        #[expect(clippy::cast_possible_truncation, reason = "looked at just before")]
        return whole(out, number as i64);
    }
    out.extend_from_slice(zmij::Buffer::new().format_finite(number).as_bytes());
}

/// A number that has no more decimals than these.
fn fixed(out: &mut Vec<u8>, number: f64, decimals: u8) {
    let scale = 10_i64.pow(u32::from(decimals.min(9)));
    #[expect(clippy::cast_precision_loss, reason = "a power of ten up to the ninth")]
    let scaled = (number * scale as f64).round();
    if scaled.abs() >= LARGEST_WHOLE || decimals == 0 {
        return out.extend_from_slice(format!("{number:.0$}", usize::from(decimals)).as_bytes());
    }
    #[expect(clippy::cast_possible_truncation, reason = "looked at just before")]
    let scaled = scaled as i64;
    if scaled < 0 {
        out.push(b'-');
    }
    let scaled = scaled.abs();
    whole(out, scaled / scale);
    out.push(b'.');
    let mut place = scale / 10;
    while place > 0 {
        whole(out, scaled / place % 10);
        place /= 10;
    }
}

/// An instant, as [`timestamp`] writes it.
fn instant(out: &mut Vec<u8>, at: Millis) {
    let Some(time) = DateTime::from_timestamp_millis(at.0).filter(|time| (1000..=9999).contains(&time.year())) else {
        return out.extend_from_slice(timestamp(at).as_bytes());
    };
    whole(out, i64::from(time.year()));
    let two = |out: &mut Vec<u8>, before: u8, number: u32| {
        out.push(before);
        whole(out, i64::from(number / 10));
        whole(out, i64::from(number % 10));
    };
    two(out, b'-', time.month());
    two(out, b'-', time.day());
    two(out, b'T', time.hour());
    two(out, b':', time.minute());
    two(out, b':', time.second());
    let millis = time.timestamp_subsec_millis();
    out.push(b'.');
    [millis / 100, millis / 10 % 10, millis % 10].into_iter().for_each(|digit| whole(out, i64::from(digit)));
    out.push(b'Z');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::About;
    use crate::export::sav::fixtures::{Cell, any as samples};
    use crate::questionnaire::{compile, shipped};
    use proptest::prelude::*;
    use std::sync::Arc;

    proptest! {
        #[test]
        fn another_reader_finds_every_field(sample in samples(), labels in any::<bool>()) {
            let mut out = Vec::new();
            let mut table = Box::new(Table::begin(&mut out, &sample.dictionary, labels.then_some(1)).unwrap());
            for record in sample.records() {
                table.row(&record).unwrap();
            }
            table.finish().unwrap();
            let mut reader = csv::Reader::from_reader(out.as_slice());
            let columns = &sample.dictionary.columns;
            let names: Vec<&String> = columns.iter().map(|column| &column.name).collect();
            prop_assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), names);
            let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            prop_assert_eq!(rows.len(), sample.rows.len());
            for (found, row) in rows.iter().zip(&sample.rows) {
                for ((found, cell), column) in found.iter().zip(row).zip(columns) {
                    let labelled = |code: &i64| {
                        let code = column.codes().iter().find(|known| known.code == *code && labels)?;
                        (!code.label.is_empty()).then(|| code.label.get(1).to_owned())
                    };
                    let worded = |word: &str| match &column.values {
                        Values::Text { words, .. } if labels => {
                            let word = words.iter().find(|known| known.word == word)?;
                            (!word.label.is_empty()).then(|| word.label.get(1).to_owned())
                        }
                        _ => None,
                    };
                    match cell {
                        Cell::Nothing => prop_assert_eq!(found, ""),
                        Cell::Whole(code) => prop_assert_eq!(found, labelled(code).unwrap_or_else(|| code.to_string())),
                        Cell::Real(number) => prop_assert_eq!(found.parse::<f64>().unwrap().to_bits(), number.to_bits()),
                        Cell::Text(word) => prop_assert_eq!(found, worded(word).unwrap_or_else(|| (*word).to_owned())),
                        Cell::Instant(at) => prop_assert_eq!(found, timestamp(Millis(*at))),
                    }
                }
            }
        }

        #[test]
        fn numbers_and_instants_are_written_as_the_library_writes_them(ms in -10_000_000_000_i64..10_000_000_000, at in any::<i64>()) {
            let written = |write: &dyn Fn(&mut Vec<u8>)| {
                let mut out = Vec::new();
                write(&mut out);
                String::from_utf8(out).unwrap()
            };
            #[expect(clippy::cast_precision_loss, reason = "small")]
            let seconds = ms as f64 / 1000.0;
            prop_assert_eq!(written(&|out| fixed(out, seconds, 3)), format!("{seconds:.3}").replace("-0.000", "0.000"));
            prop_assert_eq!(written(&|out| instant(out, Millis(at))), timestamp(Millis(at)));
            let at = at % 300_000_000_000_000;
            prop_assert_eq!(written(&|out| instant(out, Millis(at))), timestamp(Millis(at)));
            prop_assert_eq!(written(&|out| whole(out, at)), at.to_string());
        }
    }

    /// A partial as a row: what is asked is `q1`, don't know.
    fn written(labels: Option<usize>) -> String {
        let instrument = Arc::new(compile(&shipped::sources()).unwrap());
        let dictionary = Dictionary::new(&[instrument], About::default());
        let mut record = Record::default();
        for column in &dictionary.columns {
            record.push(match column.name.as_str() {
                "interview" => Field::Whole(7),
                "kind" => Field::Text("training"),
                "started_at" => Field::Instant(Millis(1_208_350_800_007)),
                "seconds" => Field::Real(61.01),
                "country" => Field::Text("A \"B\",\nC"),
                "over_quota" => Field::Whole(1),
                "q1" => Field::Whole(8),
                _ => Field::Nothing,
            });
        }
        let mut out = Vec::new();
        let mut table = Box::new(Table::begin(&mut out, &dictionary, labels).unwrap());
        table.row(&record).unwrap();
        record.push(Field::Nothing);
        assert!(table.row(&record).is_err(), "a field too many");
        table.finish().unwrap();
        let text = String::from_utf8(out).unwrap();
        let row = text.split_once('\n').unwrap().1;
        let q1 = dictionary.places()["q1"];
        let asked = row.trim_end().split(',').nth(q1 + 1).unwrap().to_owned();
        let fixed: Vec<&str> = row.split(',').take(13).collect();
        format!("{} q1 {asked}", fixed.join(","))
    }

    #[test]
    fn a_row_has_codes_or_labels_and_empty_fields_where_nothing_was_asked() {
        let fixed = "7,,training,\"A \"\"B\"\",\nC\",,,,2008-04-16T13:00:00.007Z,,61.010,,1 q1 8";
        assert_eq!(written(None), fixed);
        let labelled = "7,,Training,\"A \"\"B\"\",\nC\",,,,2008-04-16T13:00:00.007Z,,61.010,,ja q1 weiß nicht";
        assert_eq!(written(Some(1)), labelled);
    }
}
