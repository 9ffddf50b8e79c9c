//! The data as CSV: one row an interview, one column a variable, codes as stored or what they mean; empty where nothing was asked.

use super::dictionary::{Dictionary, Values};
use super::record::{Field, Record, Rows};
use super::timestamp;
use std::collections::HashMap;
use std::io::{self, Write};

/// A writer of the data.
#[derive(Debug)]
pub struct Table<W: Write> {
    out: csv::Writer<W>,
    columns: Vec<Shown>,
    /// A number as it is written.
    number: String,
}

/// How the fields of a column are written.
#[derive(Debug)]
enum Shown {
    /// As they are.
    Plain,
    /// With so many decimals.
    Decimals(usize),
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
        let mut out = csv::Writer::from_writer(out);
        out.write_record(dictionary.columns.iter().map(|column| &column.name))?;
        let shown = |values: &Values, labels: Option<usize>| match (values, labels) {
            (Values::Real { decimals, exact: true }, _) => Shown::Decimals(usize::from(*decimals)),
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
        Ok(Self { out, columns, number: String::new() })
    }

    fn field(&mut self, place: usize, field: Field<'_>) -> io::Result<()> {
        use std::fmt::Write as _;
        let shown = self.columns.get(place).unwrap_or(&Shown::Plain);
        self.number.clear();
        // Writing to a text does not fail.
        let text = match (field, shown) {
            (Field::Nothing, _) => "",
            (Field::Whole(code), Shown::Labels(labels)) if labels.contains_key(&code) => {
                labels.get(&code).map_or("", String::as_str)
            }
            (Field::Text(word), Shown::Words(labels)) => labels.get(word).map_or(word, String::as_str),
            (Field::Text(word), _) => word,
            (Field::Whole(number), _) => {
                let _ = write!(self.number, "{number}");
                &self.number
            }
            (Field::Real(number), Shown::Decimals(decimals)) => {
                let _ = write!(self.number, "{number:.decimals$}");
                &self.number
            }
            (Field::Real(number), _) => {
                let _ = write!(self.number, "{number}");
                &self.number
            }
            (Field::Instant(at), _) => {
                self.number.push_str(&timestamp(at));
                &self.number
            }
        };
        Ok(self.out.write_field(text)?)
    }
}

impl<W: Write> Rows for Table<W> {
    fn row(&mut self, record: &Record) -> io::Result<()> {
        record.check_width(self.columns.len())?;
        for (place, field) in record.fields().enumerate() {
            self.field(place, field)?;
        }
        Ok(self.out.write_record(None::<&[u8]>)?)
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::About;
    use crate::ids::Millis;
    use crate::questionnaire::{compile, shipped};
    use std::sync::Arc;

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
