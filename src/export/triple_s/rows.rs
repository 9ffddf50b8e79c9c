//! The data of a Triple-S survey on their way out, as CSV or in fixed fields, and after the last row their description.

use super::{Shape, Variable, Version, document, variables};
use crate::export::dictionary::Dictionary;
use crate::export::record::{Record, Rows};
use crate::export::tally::Tally;
use std::io::{self, Write};

/// A survey in its two files.
pub struct Survey<'a, D: Write, W: Write> {
    data: Data<'a, D>,
    description: W,
    dictionary: &'a Dictionary,
    tally: Tally,
    version: Version,
    /// The place of the language that comes first.
    language: usize,
    /// Name of the file with the data.
    name: String,
}

/// The file with the data.
struct Data<'a, D: Write> {
    out: D,
    /// The variables; in fixed fields with the width of each.
    variables: Vec<(Variable<'a>, Option<usize>)>,
    /// Columns of a row.
    columns: usize,
    /// A field as it is written.
    text: String,
}

impl<'a, D: Write, W: Write> Survey<'a, D, W> {
    /// Version 3.0: CSV with a line of names. The language at this place of the dictionary comes first; `name` is that of the file with the data.
    ///
    /// # Errors
    /// Those of the stream.
    pub fn separated(
        data: D,
        description: W,
        dictionary: &'a Dictionary,
        language: usize,
        name: &str,
    ) -> io::Result<Self> {
        let variables = variables(dictionary).into_iter().map(|variable| (variable, None));
        let mut data = Data::new(data, dictionary, variables.collect());
        for (at, (variable, _)) in data.variables.iter().enumerate() {
            comma(&mut data.out, at)?;
            field(&mut data.out, variable.name, false)?;
        }
        data.out.write_all(b"\n")?;
        let (tally, name) = (Tally::new(dictionary), name.to_owned());
        Ok(Self { data, description, dictionary, tally, version: Version::Three, language, name })
    }

    /// Version 2.0: fixed fields, as wide as the data need them, which `tally` has counted before.
    pub fn fixed(
        data: D,
        description: W,
        dictionary: &'a Dictionary,
        language: usize,
        name: &str,
        tally: Tally,
    ) -> Self {
        let with_width = |variable: Variable<'a>| {
            let width = variable.width(&tally);
            (variable, Some(width))
        };
        let variables = variables(dictionary).into_iter().map(with_width).collect();
        let (data, name) = (Data::new(data, dictionary, variables), name.to_owned());
        Self { data, description, dictionary, tally, version: Version::Two, language, name }
    }
}

impl<D: Write, W: Write> Rows for Survey<'_, D, W> {
    fn row(&mut self, record: &Record) -> io::Result<()> {
        record.check_width(self.data.columns)?;
        if self.version == Version::Three {
            self.tally.count(self.dictionary, record);
        }
        self.data.row(record)
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.data.out.flush()?;
        document::write(self.description, self.dictionary, &self.tally, self.version, self.language, &self.name)
    }
}

impl<'a, D: Write> Data<'a, D> {
    fn new(out: D, dictionary: &Dictionary, variables: Vec<(Variable<'a>, Option<usize>)>) -> Self {
        Self { out, variables, columns: dictionary.columns.len(), text: String::new() }
    }

    fn row(&mut self, record: &Record) -> io::Result<()> {
        for (at, (variable, width)) in self.variables.iter().enumerate() {
            self.text.clear();
            variable.write(&mut self.text, record);
            match width {
                Some(width) => fixed(&mut self.out, variable, &self.text, *width)?,
                None => {
                    comma(&mut self.out, at)?;
                    field(&mut self.out, &self.text, matches!(variable.shape, Shape::Multiple { .. }))?;
                }
            }
        }
        self.out.write_all(b"\n")
    }
}

fn fixed(out: &mut impl Write, variable: &Variable<'_>, text: &str, width: usize) -> io::Result<()> {
    if !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        let wrong = format!("{}: “{text}” has letters that Triple-S 2.0 cannot carry; 3.0 can", variable.name);
        return Err(io::Error::other(wrong));
    }
    if text.len() > width {
        return Err(io::Error::other(format!("{}: “{text}” is longer than {width}", variable.name)));
    }
    match variable.shape {
        Shape::Literal | Shape::Character => write!(out, "{text:width$}"),
        _ => write!(out, "{text:>width$}"),
    }
}

fn comma(out: &mut impl Write, at: usize) -> io::Result<()> {
    if at > 0 { out.write_all(b",") } else { Ok(()) }
}

/// A field of CSV. Subfields are quoted always: they may begin with 0, and programs would take that away from a number. The crate for CSV
/// quotes all fields of a file by one rule, so this is done here.
fn field(out: &mut impl Write, text: &str, subfields: bool) -> io::Result<()> {
    if (subfields && !text.is_empty()) || text.contains(['"', ',', '\n', '\r']) {
        return write!(out, "\"{}\"", text.replace('"', "\"\""));
    }
    out.write_all(text.as_bytes())
}
