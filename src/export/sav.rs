//! The data as an SPSS system file (`.sav`), after the public description of the format in PSPP's developers' guide: UTF-8, long names, labels, values
//! that stand for don't know and refused, levels of measurement, the weight, and compressed by bytecode. Cases are written as they come; nothing of
//! them is kept. What stands before the cases is written in `header`.

mod documents;
#[cfg(test)]
pub(super) mod fixtures;
mod header;
mod missing;
mod names;
#[cfg(test)]
mod tests;

use super::dictionary::{Dictionary, Values};
use super::record::{Field, Record, Rows};
use crate::ids::Millis;
use std::io::{self, Write};

/// Longest text of a column that fits one SPSS variable, in bytes.
const LONGEST_TEXT: usize = 255;
/// What is added to a number so that it becomes a bytecode.
const BIAS: u8 = 100;
/// Seconds from the beginning of SPSS's calendar, 14 October 1582, to 1970.
const CALENDAR: f64 = 12_219_379_200.0;
/// Whole numbers up to this one, and from its negative on, are kept as they are by a double.
const LARGEST_WHOLE: u64 = 1 << 53;
/// So many bytes are written at a time.
const BLOCK: usize = 1 << 16;

/// Bytecodes that are no number.
mod code {
    pub(super) const RAW: u8 = 253;
    pub(super) const SPACES: u8 = 254;
    pub(super) const NOTHING: u8 = 255;
    /// The largest that is a number.
    pub(super) const LARGEST: i64 = 251;
}

/// A system file on its way out.
#[derive(Debug)]
pub struct Sav<W: Write> {
    out: W,
    /// What is to be written next.
    block: Vec<u8>,
    /// The bytecodes that do not make eight yet, and the values that come after them.
    codes: [u8; 8],
    filled: usize,
    values: Vec<u8>,
    /// The width of each column that holds a text; none for numbers.
    widths: Vec<Option<usize>>,
    names: Vec<String>,
    announced: u64,
    written: u64,
}

impl<W: Write> Sav<W> {
    /// Begins with everything that stands before the cases, labels in the language at this place of the dictionary.
    ///
    /// # Errors
    /// Those of the stream; a column that SPSS cannot take: a text of more than 255 bytes, or more codes for missing values than it allows.
    pub fn begin(mut out: W, dictionary: &Dictionary, language: usize) -> io::Result<Self> {
        let mut widths = Vec::with_capacity(dictionary.columns.len());
        for column in &dictionary.columns {
            widths.push(match &column.values {
                Values::Text { longest, .. } if *longest > LONGEST_TEXT => {
                    return Err(refused(&column.name, "holds texts of more than 255 bytes"));
                }
                Values::Text { longest, .. } => Some((*longest).max(1)),
                _ => None,
            });
        }
        header::write(&mut out, dictionary, language, &widths)?;
        Ok(Self {
            out,
            block: Vec::with_capacity(BLOCK + 1024),
            codes: [0; 8],
            filled: 0,
            values: Vec::with_capacity(64),
            widths,
            names: dictionary.columns.iter().map(|column| column.name.clone()).collect(),
            announced: dictionary.about.interviews,
            written: 0,
        })
    }

    /// The next bytecode.
    #[inline]
    fn code(&mut self, code: u8) {
        self.codes[self.filled] = code;
        self.filled += 1;
        if self.filled == self.codes.len() {
            self.block.extend_from_slice(&self.codes);
            self.block.append(&mut self.values);
            self.filled = 0;
        }
    }

    /// The next bytecode, with the value it announces.
    #[inline]
    fn raw(&mut self, value: [u8; 8]) {
        self.values.extend_from_slice(&value);
        self.code(code::RAW);
    }

    #[inline]
    fn whole(&mut self, place: usize, number: i64) -> io::Result<()> {
        match number.checked_add(i64::from(BIAS)).map(u8::try_from) {
            Some(Ok(short)) if (1..=code::LARGEST).contains(&i64::from(short)) => self.code(short),
            _ if number.unsigned_abs() > LARGEST_WHOLE => {
                return Err(refused(self.name(place), &format!("{number} is more than an SPSS number holds")));
            }
            #[expect(clippy::cast_precision_loss, reason = "looked at just before")]
            _ => self.raw((number as f64).to_le_bytes()),
        }
        Ok(())
    }

    fn text(&mut self, place: usize, text: &str, width: usize) -> io::Result<()> {
        if text.len() > width {
            return Err(refused(self.name(place), &format!("{text:?} is longer than {width} bytes")));
        }
        for at in 0..width.div_ceil(8) {
            let mut value = [b' '; 8];
            let part = text.as_bytes().get(at * 8..).unwrap_or_default();
            value.iter_mut().zip(part).for_each(|(byte, part)| *byte = *part);
            if part.is_empty() { self.code(code::SPACES) } else { self.raw(value) }
        }
        Ok(())
    }

    fn name(&self, place: usize) -> &str {
        self.names.get(place).map_or("", String::as_str)
    }
}

impl<W: Write> Rows for Sav<W> {
    fn row(&mut self, record: &Record) -> io::Result<()> {
        record.check_width(self.widths.len())?;
        for (place, field) in record.fields().enumerate() {
            match (field, self.widths[place]) {
                (Field::Whole(number), None) => self.whole(place, number)?,
                (Field::Nothing, None) => self.code(code::NOTHING),
                (Field::Real(number), None) => self.raw(number.to_le_bytes()),
                (Field::Instant(at), None) => self.raw(seconds(at).to_le_bytes()),
                (Field::Text(text), Some(width)) => self.text(place, text, width)?,
                (Field::Nothing, Some(width)) => self.text(place, "", width)?,
                (field, _) => return Err(refused(self.name(place), &format!("{field:?} is of another kind"))),
            }
        }
        self.written += 1;
        if self.block.len() >= BLOCK {
            self.out.write_all(&self.block)?;
            self.block.clear();
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        if self.written != self.announced {
            let (written, announced) = (self.written, self.announced);
            return Err(io::Error::other(format!(
                "{written} interviews were written, and {announced} said beforehand"
            )));
        }
        while self.filled > 0 {
            self.code(0);
        }
        self.out.write_all(&self.block)?;
        self.out.flush()
    }
}

/// An instant in SPSS's calendar.
#[expect(clippy::cast_precision_loss, reason = "instants are far from the 53rd bit")]
fn seconds(at: Millis) -> f64 {
    at.0 as f64 / 1000.0 + CALENDAR
}

/// What does not fit into the format is refused, never cut.
fn refused(column: &str, what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, format!("column {column} cannot go into an SPSS file: {what}"))
}

/// The beginning of a text that is no longer than that, cut between two characters; whether that is all of it.
fn cut(text: &str, bytes: usize) -> (&str, bool) {
    (text.get(..text.floor_char_boundary(bytes)).unwrap_or(text), text.len() <= bytes)
}
