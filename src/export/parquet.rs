//! The data as Apache Parquet: typed columns that may be empty, dictionary-encoded, in groups of rows that keep the memory bounded. What columns and
//! codes mean stands as JSON in the file's key-value metadata, under `variables`, and what the data are of under `study`. The Arrow schema, in which
//! metadata of fields would be found, would need Arrow's own crates; it is not written.

#[cfg(test)]
mod tests;

use super::dictionary::{Code, Column, Dictionary, Said, Values};
use super::record::{Field, Record, Rows};
use super::timestamp;
use ::parquet::basic::{LogicalType, Repetition, TimeUnit, Type as Physical};
use ::parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type};
use ::parquet::errors::ParquetError;
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::{EnabledStatistics, WriterProperties};
use ::parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use ::parquet::schema::types::Type;
use serde_json::{Map, Value, json};
use std::io::{self, Write};
use std::sync::Arc;

/// So many fields are kept until they are written as a group of rows: about 30 MB.
const FIELDS: usize = 2_500_000;
/// A group has no more rows than that.
const MOST_ROWS: usize = 65_536;

/// So far back a word is looked for, so that the few words of a column are not allocated row by row.
const NEAR: usize = 8;

/// A file on its way out.
pub struct Parquet<W: Write + Send> {
    file: SerializedFileWriter<W>,
    names: Vec<String>,
    columns: Vec<Held>,
    rows: usize,
    most_rows: usize,
}

/// The values of a column that are not written yet, and which rows have one.
#[derive(Debug)]
struct Held {
    values: Kind,
    /// 1 where there is a value, 0 where there is none.
    present: Vec<i16>,
}

#[derive(Debug)]
enum Kind {
    Short(Vec<i32>),
    Long(Vec<i64>),
    Real(Vec<f64>),
    Text(Vec<ByteArray>),
    Instant(Vec<i64>),
}

impl<W: Write + Send> std::fmt::Debug for Parquet<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Parquet").field("names", &self.names).field("rows", &self.rows).finish_non_exhaustive()
    }
}

impl<W: Write + Send> Parquet<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// Those of the stream.
    pub fn begin(out: W, dictionary: &Dictionary) -> io::Result<Self> {
        let columns: Vec<Held> =
            dictionary.columns.iter().map(|column| Held { values: Kind::of(column), present: Vec::new() }).collect();
        let mut fields = Vec::with_capacity(columns.len());
        for (column, held) in dictionary.columns.iter().zip(&columns) {
            fields.push(Arc::new(held.values.field(&column.name).map_err(failed)?));
        }
        let schema = Type::group_type_builder("cati").with_fields(fields).build().map_err(failed)?;
        let properties = WriterProperties::builder()
            .set_created_by(concat!("cati ", env!("CARGO_PKG_VERSION")).to_owned())
            .set_key_value_metadata(Some(metadata(dictionary)))
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .build();
        let file = SerializedFileWriter::new(out, Arc::new(schema), Arc::new(properties)).map_err(failed)?;
        let names: Vec<String> = dictionary.columns.iter().map(|column| column.name.clone()).collect();
        let most_rows = (FIELDS / names.len().max(1)).clamp(1, MOST_ROWS);
        Ok(Self { file, names, columns, rows: 0, most_rows })
    }

    fn write_group(&mut self) -> io::Result<()> {
        if self.rows == 0 {
            return Ok(());
        }
        let mut group = self.file.next_row_group().map_err(failed)?;
        for column in &mut self.columns {
            if let Some(mut writer) = group.next_column().map_err(failed)? {
                column.write(&mut writer).map_err(failed)?;
                writer.close().map_err(failed)?;
            }
        }
        group.close().map_err(failed)?;
        self.rows = 0;
        Ok(())
    }
}

impl<W: Write + Send> Rows for Parquet<W> {
    fn row(&mut self, record: &Record) -> io::Result<()> {
        record.check_width(self.columns.len())?;
        for (place, (column, field)) in self.columns.iter_mut().zip(record.fields()).enumerate() {
            if !column.push(field) {
                let name = self.names.get(place).map_or("", String::as_str);
                return Err(io::Error::other(format!("column {name}: {field:?} does not fit")));
            }
        }
        self.rows += 1;
        if self.rows >= self.most_rows { self.write_group() } else { Ok(()) }
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.write_group()?;
        self.file.finish().map_err(failed)?;
        self.file.inner_mut().flush()
    }
}

impl Kind {
    /// What holds the values of a column: the smallest kind that holds all there can be.
    fn of(column: &Column) -> Self {
        let short = |number: i64| i32::try_from(number).is_ok();
        let codes_are_short = column.codes().iter().all(|code| short(code.code));
        match &column.values {
            Values::Coded(_) if codes_are_short => Self::Short(Vec::new()),
            Values::Whole { min: Some(min), max: Some(max), .. } if codes_are_short && short(*min) && short(*max) => {
                Self::Short(Vec::new())
            }
            Values::Coded(_) | Values::Whole { .. } => Self::Long(Vec::new()),
            Values::Real { .. } => Self::Real(Vec::new()),
            Values::Text { .. } => Self::Text(Vec::new()),
            Values::Instant => Self::Instant(Vec::new()),
        }
    }

    fn field(&self, name: &str) -> Result<Type, ParquetError> {
        let (physical, logical) = match self {
            Self::Short(_) => (Physical::INT32, None),
            Self::Long(_) => (Physical::INT64, None),
            Self::Real(_) => (Physical::DOUBLE, None),
            Self::Text(_) => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            Self::Instant(_) => (Physical::INT64, Some(LogicalType::timestamp(true, TimeUnit::MILLIS))),
        };
        Type::primitive_type_builder(name, physical)
            .with_repetition(Repetition::OPTIONAL)
            .with_logical_type(logical)
            .build()
    }
}

impl Held {
    /// Keeps a field; false for one of another kind.
    fn push(&mut self, field: Field<'_>) -> bool {
        match (&mut self.values, field) {
            (_, Field::Nothing) => {
                self.present.push(0);
                return true;
            }
            (Kind::Short(values), Field::Whole(number)) => match i32::try_from(number) {
                Ok(number) => values.push(number),
                Err(_) => return false,
            },
            (Kind::Long(values), Field::Whole(number)) => values.push(number),
            (Kind::Real(values), Field::Real(number)) => values.push(number),
            (Kind::Text(values), Field::Text(text)) => {
                let known = values.iter().rev().take(NEAR).find(|known| known.data() == text.as_bytes()).cloned();
                values.push(known.unwrap_or_else(|| ByteArray::from(text)));
            }
            (Kind::Instant(values), Field::Instant(at)) => values.push(at.0),
            _ => return false,
        }
        self.present.push(1);
        true
    }

    fn write(&mut self, writer: &mut SerializedColumnWriter<'_>) -> Result<(), ParquetError> {
        let present = Some(self.present.as_slice());
        match &mut self.values {
            Kind::Short(values) => {
                writer.typed::<Int32Type>().write_batch(values, present, None)?;
                values.clear();
            }
            Kind::Long(values) | Kind::Instant(values) => {
                writer.typed::<Int64Type>().write_batch(values, present, None)?;
                values.clear();
            }
            Kind::Real(values) => {
                writer.typed::<DoubleType>().write_batch(values, present, None)?;
                values.clear();
            }
            Kind::Text(values) => {
                writer.typed::<ByteArrayType>().write_batch(values, present, None)?;
                values.clear();
            }
        }
        self.present.clear();
        Ok(())
    }
}

/// What the file says of its data.
fn metadata(dictionary: &Dictionary) -> Vec<KeyValue> {
    let about = &dictionary.about;
    let said = |said: &Said| -> Value {
        let all = dictionary.languages.iter().zip(said.all()).filter(|(_, text)| !text.is_empty());
        Value::Object(all.map(|(language, text)| (language.clone(), json!(text))).collect())
    };
    let code = |code: &Code| json!({ "code": code.code, "name": code.name, "label": said(&code.label), "missing": code.missing.map(|missing| missing.word()) });
    let variable = |column: &Column| {
        let mut all = Map::new();
        all.insert("name".to_owned(), json!(column.name));
        all.insert("origin".to_owned(), json!(column.origin.word()));
        all.insert("level".to_owned(), json!(column.level.word()));
        all.insert("label".to_owned(), said(&column.label));
        let values: Vec<Value> = match &column.values {
            Values::Text { words, .. } => {
                words.iter().map(|word| json!({ "code": word.word, "label": said(&word.label) })).collect()
            }
            _ => column.codes().iter().map(code).collect(),
        };
        if !values.is_empty() {
            all.insert("values".to_owned(), Value::Array(values));
        }
        if let Some(one) = &column.of_several {
            let of = json!({ "variable": one.variable, "code": one.code, "name": one.name, "label": said(&one.label) });
            all.insert("of_several".to_owned(), of);
        }
        if let Some(asked) = &column.asked {
            all.insert("evidence".to_owned(), json!(asked.evidence.word()));
            if let Some(universe) = &asked.universe {
                all.insert("universe".to_owned(), json!(universe));
            }
            if !asked.instruction.is_empty() {
                all.insert("instruction".to_owned(), said(&asked.instruction));
            }
        }
        if let Some(rule) = &column.rule {
            all.insert("rule".to_owned(), json!(rule));
        }
        Value::Object(all)
    };
    let study = json!({
        "questionnaire": about.questionnaire,
        "version": about.version,
        "study": about.study,
        "title": said(&about.title),
        "organisation": about.organisation,
        "kind": if about.training { "training" } else { "live" },
        "simulated": about.simulated,
        "first": about.first.map(timestamp),
        "last": about.last.map(timestamp),
        "interviews": about.interviews,
        "weight": dictionary.weight().and_then(|at| dictionary.columns.get(at)).map(|weight| &weight.name),
    });
    let variables = Value::Array(dictionary.columns.iter().map(variable).collect());
    [("study", study), ("variables", variables)]
        .map(|(key, value)| KeyValue::new(key.to_owned(), value.to_string()))
        .into()
}

/// An error of the stream stays one, so that it is told as of the file; any other is the format's.
fn failed(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(inner) => match inner.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(other) => io::Error::other(other),
        },
        other => io::Error::other(other.to_string()),
    }
}
