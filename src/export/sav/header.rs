//! What stands before the cases of a system file: what the file is, variable by variable with labels and missing values, documents, and the records
//! that came to the format later.

use super::super::dictionary::{About, Column, Dictionary, Level, Values};
use super::missing::MissingValues;
use super::names::{Name, names};
use super::{BIAS, cut, documents, refused};
use crate::ids::Millis;
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use std::io::{self, Write};

/// Longest label of a variable, in bytes.
const LONGEST_LABEL: usize = 255;
/// Longest label of a value, in bytes.
const LONGEST_VALUE_LABEL: usize = 120;

/// Formats by which values are shown.
mod format {
    pub(super) const TEXT: i32 = 1;
    pub(super) const NUMBER: i32 = 5;
    pub(super) const DATETIME: i32 = 22;
}

/// A variable of the file.
struct Variable<'a> {
    column: &'a Column,
    name: Name,
    /// Bytes of a text; none for a number.
    width: Option<usize>,
    /// Its place among the eight-byte values of a case, from 1.
    place: i32,
    missing: MissingValues,
    label: String,
}

struct Header<'a, W> {
    out: &'a mut W,
    dictionary: &'a Dictionary,
    language: usize,
    variables: Vec<Variable<'a>>,
}

pub(super) fn write(
    out: &mut impl Write,
    dictionary: &Dictionary,
    language: usize,
    widths: &[Option<usize>],
) -> io::Result<()> {
    let names = names(dictionary.columns.iter().map(|column| column.name.as_str()));
    let mut variables = Vec::with_capacity(names.len());
    let mut place = 1_i32;
    for ((column, name), width) in dictionary.columns.iter().zip(names).zip(widths) {
        let missing = MissingValues::of(column)?;
        variables.push(Variable { column, name, width: *width, place, missing, label: plain(&column.title(language)) });
        place = place.saturating_add(number(width.map_or(1, |width| width.div_ceil(8)))?);
    }
    let mut header = Header { out, dictionary, language, variables };
    header.file(place - 1)?;
    header.variables()?;
    header.value_labels()?;
    header.documents()?;
    header.machine()?;
    header.sets_of_several()?;
    header.display()?;
    header.long_names()?;
    header.cases()?;
    header.attributes()?;
    header.extension(20, 1, b"UTF-8")?;
    header.long_text_labels()?;
    header.whole(999)?;
    header.whole(0)
}

/// A count as the file has it.
fn number(count: usize) -> io::Result<i32> {
    i32::try_from(count).map_err(|_| io::Error::other("more than an SPSS file holds"))
}

/// A text without what would end it before its end.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect()
}

/// The instant that stands for the making of the file: of the data, not of the clock, so that the same data give the same bytes.
fn made(about: &About) -> DateTime<Utc> {
    let Millis(at) = about.last.or(about.made).unwrap_or(Millis(0));
    DateTime::from_timestamp_millis(at).unwrap_or_default()
}

impl<W: Write> Header<'_, W> {
    fn whole(&mut self, number: i32) -> io::Result<()> {
        self.out.write_all(&number.to_le_bytes())
    }

    /// A text in a field of that many bytes: cut between two characters, filled with spaces.
    fn padded(&mut self, text: &str, bytes: usize) -> io::Result<()> {
        let (text, _) = cut(text, bytes);
        write!(self.out, "{text}{:1$}", "", bytes - text.len())
    }

    fn file(&mut self, case_size: i32) -> io::Result<()> {
        let about = &self.dictionary.about;
        let weight = self.dictionary.weight().and_then(|at| self.variables.get(at)).map_or(0, |weight| weight.place);
        let made = made(about);
        self.out.write_all(b"$FL2")?;
        self.padded(concat!("@(#) SPSS DATA FILE cati ", env!("CARGO_PKG_VERSION")), 60)?;
        self.whole(2)?;
        self.whole(case_size)?;
        self.whole(1)?;
        self.whole(weight)?;
        self.whole(i32::try_from(about.interviews).unwrap_or(-1))?;
        self.out.write_all(&f64::from(BIAS).to_le_bytes())?;
        write!(self.out, "{}{}", made.format("%d %b %y"), made.format("%H:%M:%S"))?;
        let title = plain(about.title.get(self.language)).replace('\n', " ");
        self.padded(&title, 64)?;
        self.out.write_all(&[0; 3])
    }

    fn variables(&mut self) -> io::Result<()> {
        for at in 0..self.variables.len() {
            let Some(variable) = self.variables.get(at) else { continue };
            let mut record: Vec<u8> = Vec::new();
            let mut whole = |number: i32| record.extend_from_slice(&number.to_le_bytes());
            let shown = shown(variable)?;
            let (label, _) = cut(&variable.label, LONGEST_LABEL);
            let values: Vec<i64> = match &variable.missing {
                MissingValues::Each(codes) => codes.clone(),
                MissingValues::Range(low, high, more) => [*low, *high].into_iter().chain(*more).collect(),
            };
            whole(2);
            whole(number(variable.width.unwrap_or(0))?);
            whole(i32::from(!label.is_empty()));
            whole(match &variable.missing {
                MissingValues::Each(codes) => number(codes.len())?,
                MissingValues::Range(_, _, None) => -2,
                MissingValues::Range(_, _, Some(_)) => -3,
            });
            whole(shown);
            whole(shown);
            record.extend_from_slice(format!("{:<8}", variable.name.short).as_bytes());
            if !label.is_empty() {
                record.extend_from_slice(&number(label.len())?.to_le_bytes());
                record.extend_from_slice(label.as_bytes());
                record.resize(record.len().next_multiple_of(4), b' ');
            }
            #[expect(clippy::cast_precision_loss, reason = "codes are far from the 53rd bit")]
            values.iter().for_each(|code| record.extend_from_slice(&(*code as f64).to_le_bytes()));
            // A text of more than eight bytes has a record for each eight more.
            for _ in 1..variable.width.map_or(1, |width| width.div_ceil(8)) {
                [2, -1, 0, 0, 0, 0].into_iter().for_each(|number: i32| record.extend_from_slice(&number.to_le_bytes()));
                record.extend_from_slice(&[b' '; 8]);
            }
            self.out.write_all(&record)?;
        }
        Ok(())
    }

    /// The labels of numbers and of texts of up to eight bytes, one list for all variables that have the same.
    fn value_labels(&mut self) -> io::Result<()> {
        type Labels = Vec<([u8; 8], String)>;
        let mut lists: Vec<(Labels, Vec<i32>)> = Vec::new();
        let mut known: HashMap<(Option<usize>, Labels), usize> = HashMap::new();
        for variable in self.variables.iter().filter(|variable| variable.width.is_none_or(|width| width <= 8)) {
            let labels = labels(variable.column, self.language);
            let labels: Labels = labels.into_iter().map(|(value, label)| (value.bytes(), label)).collect();
            if labels.is_empty() {
                continue;
            }
            // Texts and numbers do not share a list, nor do texts of other widths.
            let at = *known.entry((variable.width, labels.clone())).or_insert_with(|| {
                lists.push((labels, Vec::new()));
                lists.len() - 1
            });
            if let Some((_, places)) = lists.get_mut(at) {
                places.push(variable.place);
            }
        }
        for (labels, places) in lists {
            self.whole(3)?;
            self.whole(number(labels.len())?)?;
            for (value, label) in labels {
                let (label, _) = cut(&label, LONGEST_VALUE_LABEL);
                self.out.write_all(&value)?;
                self.out.write_all(&[u8::try_from(label.len()).unwrap_or(0)])?;
                self.padded(label, (label.len() + 1).next_multiple_of(8) - 1)?;
            }
            self.whole(4)?;
            self.whole(number(places.len())?)?;
            places.into_iter().try_for_each(|place| self.whole(place))?;
        }
        Ok(())
    }

    /// The labels of longer texts.
    fn long_text_labels(&mut self) -> io::Result<()> {
        let mut all = Vec::new();
        for variable in &self.variables {
            let Some(width) = variable.width.filter(|width| *width > 8) else { continue };
            let labels = labels(variable.column, self.language);
            if labels.is_empty() {
                continue;
            }
            all.extend_from_slice(&number(variable.name.long.len())?.to_le_bytes());
            all.extend_from_slice(variable.name.long.as_bytes());
            all.extend_from_slice(&number(width)?.to_le_bytes());
            all.extend_from_slice(&number(labels.len())?.to_le_bytes());
            for (value, label) in &labels {
                let Value::Text(word) = value else { continue };
                let (label, _) = cut(label, LONGEST_VALUE_LABEL);
                for (text, bytes) in [(*word, width), (label, label.len())] {
                    all.extend_from_slice(&number(bytes)?.to_le_bytes());
                    all.extend_from_slice(text.as_bytes());
                    all.resize(all.len() + bytes.saturating_sub(text.len()), b' ');
                }
            }
        }
        if all.is_empty() { Ok(()) } else { self.extension(21, 1, &all) }
    }

    fn extension(&mut self, kind: i32, size: usize, bytes: &[u8]) -> io::Result<()> {
        self.whole(7)?;
        self.whole(kind)?;
        self.whole(number(size)?)?;
        self.whole(number(bytes.len() / size)?)?;
        self.out.write_all(bytes)
    }

    /// How numbers and letters are written: little-endian IEEE 754, UTF-8; what stands for nothing, and for the lowest and highest number.
    fn machine(&mut self) -> io::Result<()> {
        let wholes: [i32; 8] = [0, 1, 0, -1, 1, 1, 2, 65001];
        self.extension(3, 4, &wholes.map(i32::to_le_bytes).concat())?;
        let numbers = [-f64::MAX, f64::MAX, (-f64::MAX).next_up()];
        self.extension(4, 8, &numbers.map(f64::to_le_bytes).concat())
    }

    /// Questions with several answers: their 0/1 variables belong together.
    fn sets_of_several(&mut self) -> io::Result<()> {
        let mut sets: Vec<(&str, &Column, Vec<String>)> = Vec::new();
        for variable in &self.variables {
            let Some(one) = &variable.column.of_several else { continue };
            let short = variable.name.short.to_ascii_lowercase();
            match sets.iter_mut().find(|(name, _, _)| *name == one.variable) {
                Some((_, _, members)) => members.push(short),
                None => sets.push((&one.variable, variable.column, vec![short])),
            }
        }
        let mut all = String::new();
        for (name, column, members) in sets.iter().filter(|(_, _, members)| members.len() > 1) {
            let label = plain(column.label.get(self.language)).replace('\n', " ");
            let (label, _) = cut(&label, LONGEST_LABEL);
            let (name, _) = cut(name, 63);
            all += &format!("${name}=D1 1 {} {label} {}\n", label.len(), members.join(" "));
        }
        if all.is_empty() { Ok(()) } else { self.extension(7, 1, all.as_bytes()) }
    }

    /// Levels of measurement, and how wide and on which side values are shown.
    fn display(&mut self) -> io::Result<()> {
        let mut all = Vec::new();
        for variable in &self.variables {
            let level = match variable.column.level {
                Level::Nominal => 1,
                Level::Ordinal => 2,
                Level::Scale => 3,
            };
            let (width, side) = match variable.width {
                Some(width) => (number(width.clamp(4, 32))?, 0),
                None if variable.column.values == Values::Instant => (23, 1),
                None => (8, 1),
            };
            [level, width, side].into_iter().for_each(|number: i32| all.extend_from_slice(&number.to_le_bytes()));
        }
        self.extension(11, 4, &all)
    }

    fn long_names(&mut self) -> io::Result<()> {
        let all: Vec<String> =
            self.variables.iter().map(|variable| format!("{}={}", variable.name.short, variable.name.long)).collect();
        self.extension(13, 1, all.join("\t").as_bytes())
    }

    /// How many cases there are, where that is more than the first record holds.
    fn cases(&mut self) -> io::Result<()> {
        let cases = self.dictionary.about.interviews;
        self.extension(16, 8, &[1_u64.to_le_bytes(), cases.to_le_bytes()].concat())
    }

    /// What SPSS has no place for: of the file what it is of, of a variable what was cut, who was asked, where the wording comes from.
    fn attributes(&mut self) -> io::Result<()> {
        let about = &self.dictionary.about;
        let of_file = [
            ("questionnaire", about.questionnaire.clone()),
            ("version", about.version.to_string()),
            ("study", about.study.clone()),
            ("kind", if about.training { "training" } else { "live" }.to_owned()),
            ("simulated", if about.simulated { "yes" } else { "no" }.to_owned()),
        ];
        let file: String = of_file.into_iter().map(|(name, value)| attribute(name, &[value])).collect();
        self.extension(17, 1, file.as_bytes())?;
        let of_variable = |variable: &Variable<'_>| {
            let mut all = String::new();
            let mut add = |name: &str, values: &[String]| {
                if !values.is_empty() {
                    all += &attribute(name, values);
                }
            };
            let cut_label = (variable.label.len() > LONGEST_LABEL).then(|| variable.label.clone());
            add("label", cut_label.as_slice());
            let labels = labels(variable.column, self.language);
            let long = labels.iter().filter(|(_, label)| label.len() > LONGEST_VALUE_LABEL);
            let long: Vec<String> = long.map(|(value, label)| format!("{} = {label}", value.shown())).collect();
            add("value_labels", &long);
            let renamed = (variable.name.long != variable.column.name).then(|| variable.column.name.clone());
            add("name", renamed.as_slice());
            if let Some(asked) = &variable.column.asked {
                add("universe", asked.universe.as_slice());
                add("evidence", &[asked.evidence.word().to_owned()]);
            }
            add("rule", variable.column.rule.as_slice());
            (!all.is_empty()).then(|| format!("{}:{all}", variable.name.long))
        };
        let all: Vec<String> = self.variables.iter().filter_map(of_variable).collect();
        if all.is_empty() { Ok(()) } else { self.extension(18, 1, all.join("/").as_bytes()) }
    }

    fn documents(&mut self) -> io::Result<()> {
        let cut_labels = self.variables.iter().any(|variable| {
            variable.label.len() > LONGEST_LABEL
                || labels(variable.column, self.language).iter().any(|(_, label)| label.len() > LONGEST_VALUE_LABEL)
        });
        let lines = documents::lines(self.dictionary, self.language, cut_labels);
        self.whole(6)?;
        self.whole(number(lines.len())?)?;
        lines.iter().try_for_each(|line| self.padded(line, documents::LINE))
    }
}

/// A value that has a label.
enum Value<'a> {
    Code(i64),
    Text(&'a str),
}

impl Value<'_> {
    fn bytes(&self) -> [u8; 8] {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "codes are far from the 53rd bit")]
            Self::Code(code) => (*code as f64).to_le_bytes(),
            Self::Text(text) => {
                let mut bytes = [b' '; 8];
                bytes.iter_mut().zip(text.bytes()).for_each(|(byte, own)| *byte = own);
                bytes
            }
        }
    }

    fn shown(&self) -> String {
        match self {
            Self::Code(code) => code.to_string(),
            Self::Text(text) => (*text).to_owned(),
        }
    }
}

/// The values of a column that have a label in this language, or in any.
fn labels(column: &Column, language: usize) -> Vec<(Value<'_>, String)> {
    let label = |said: &super::super::dictionary::Said| plain(said.get(language));
    let all: Vec<(Value<'_>, String)> = match &column.values {
        Values::Text { words, .. } => {
            words.iter().map(|word| (Value::Text(word.word.as_str()), label(&word.label))).collect()
        }
        _ => column.codes().iter().map(|code| (Value::Code(code.code), label(&code.label))).collect(),
    };
    all.into_iter().filter(|(_, label)| !label.is_empty()).collect()
}

/// The format by which a variable is shown: its kind, width and decimals.
fn shown(variable: &Variable<'_>) -> io::Result<i32> {
    let digits = |number: i64| number.to_string().len();
    let widest = |numbers: &mut dyn Iterator<Item = i64>| numbers.map(digits).max().unwrap_or(1);
    let (kind, width, decimals) = match &variable.column.values {
        Values::Coded(codes) => (format::NUMBER, widest(&mut codes.iter().map(|code| code.code)), 0),
        Values::Whole { min: Some(min), max: Some(max), missing } => {
            let ends = [*min, *max].into_iter().chain(missing.iter().map(|code| code.code));
            (format::NUMBER, widest(&mut ends.into_iter()), 0)
        }
        Values::Whole { .. } => (format::NUMBER, 11, 0),
        Values::Real { decimals, .. } => (format::NUMBER, 8 + usize::from(*decimals), i32::from(*decimals)),
        Values::Text { .. } => (format::TEXT, variable.width.unwrap_or(1), 0),
        // The one form with a fraction that all readers know; the values have milliseconds.
        Values::Instant => (format::DATETIME, 23, 2),
    };
    if width > 255 {
        return Err(refused(&variable.column.name, "its values are too wide"));
    }
    Ok((kind << 16) | (number(width)? << 8) | decimals)
}

/// An attribute: its values stand one to a line.
fn attribute(name: &str, values: &[String]) -> String {
    let values: String = values.iter().map(|value| format!("'{}'\n", plain(value).replace('\n', " "))).collect();
    format!("{name}({values})")
}
