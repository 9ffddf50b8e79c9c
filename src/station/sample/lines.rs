//! The lines of a table as other programs write it: commas, semicolons or tabs, UTF-8 with or without its mark, Latin-1; read one by one, each by
//! itself, so that a line that is none costs only itself. What the columns mean is not known here.

use std::collections::VecDeque;
use std::io::BufRead;
use thiserror::Error;

/// Longest line, in bytes; what is longer is passed over.
const LONGEST: usize = 64 * 1024;
/// Most lines that a field may go over.
const MOST_LINES: usize = 50;

/// Why a line is no line of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// A quotation mark is not closed.
    Quote,
    /// It is longer than 64 kB.
    TooLong,
}

/// Why a file is no table.
#[derive(Debug, Error)]
pub enum FileError {
    /// It cannot be read.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// There is nothing in it.
    #[error("sample-file-empty")]
    Empty,
    /// It is in UTF-16.
    #[error("sample-file-utf16")]
    Utf16,
    /// It is a spreadsheet or something else that is no text.
    #[error("sample-file-no-text")]
    NoText,
    /// Its first line is broken.
    #[error("sample-file-first-line")]
    FirstLine,
}

/// A line of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: u64,
    /// What is in it; of a broken line, all of it.
    pub fields: Vec<String>,
    /// Why it is none.
    pub broken: Option<Broken>,
}

/// A line as it is in the file.
#[derive(Debug)]
struct Physical {
    number: u64,
    bytes: Vec<u8>,
    whole: bool,
}

/// A table being read.
#[derive(Debug)]
pub struct Lines<R> {
    reader: R,
    /// Lines that were looked at and put back.
    ahead: VecDeque<Physical>,
    number: u64,
    position: u64,
    latin: u64,
    delimiter: u8,
    table: csv_core::Reader,
    header: Vec<String>,
}

impl<R: BufRead> Lines<R> {
    /// Reads the first line.
    ///
    /// # Errors
    /// Why the file is no table.
    pub fn begin(reader: R) -> Result<Self, FileError> {
        let mut lines = Self {
            reader,
            ahead: VecDeque::new(),
            number: 0,
            position: 0,
            latin: 0,
            delimiter: b',',
            table: csv_core::Reader::new(),
            header: Vec::new(),
        };
        let start = lines.reader.fill_buf()?;
        if start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff]) {
            return Err(FileError::Utf16);
        }
        if start.starts_with(b"PK\x03\x04") || start.iter().take(1_000).any(|byte| *byte == 0) {
            return Err(FileError::NoText);
        }
        if start.starts_with(b"\xef\xbb\xbf") {
            lines.reader.consume(3);
            lines.position = 3;
        }
        let first = lines.take()?.ok_or(FileError::Empty)?;
        lines.delimiter = delimiter(&first.bytes);
        let newline = csv_core::Terminator::Any(b'\n');
        lines.table = csv_core::ReaderBuilder::new().delimiter(lines.delimiter).terminator(newline).build();
        lines.ahead.push_front(first);
        match lines.next_line()? {
            None => Err(FileError::Empty),
            Some(Line { broken: Some(_), .. }) => Err(FileError::FirstLine),
            Some(first) => {
                lines.header = first.fields;
                Ok(lines)
            }
        }
    }

    /// The fields of the first line.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// Bytes read so far.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Lines that were not UTF-8 and were read as Latin-1.
    pub fn latin(&self) -> u64 {
        self.latin
    }

    /// The next line that is not empty.
    ///
    /// # Errors
    /// Only those of reading.
    pub fn next_line(&mut self) -> Result<Option<Line>, std::io::Error> {
        loop {
            let Some(first) = self.take()? else { return Ok(None) };
            if first.whole && first.bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == self.delimiter) {
                continue;
            }
            if !first.whole {
                return Ok(Some(self.broken(&first, Broken::TooLong)));
            }
            if marks(&first.bytes) % 2 == 1 {
                return self.over_several(first).map(Some);
            }
            return Ok(Some(match self.split(&first.bytes) {
                Some(fields) => Line { number: first.number, fields, broken: None },
                None => self.broken(&first, Broken::Quote),
            }));
        }
    }

    /// A field that goes on in the next lines; where it does not end properly, the first line is broken and the others are lines again.
    fn over_several(&mut self, first: Physical) -> Result<Line, std::io::Error> {
        let mut bytes = first.bytes.clone();
        let mut more: Vec<Physical> = Vec::new();
        while marks(&bytes) % 2 == 1 && more.len() < MOST_LINES && bytes.len() < LONGEST {
            let Some(next) = self.take()? else { break };
            bytes.extend(&next.bytes);
            more.push(next);
        }
        if is_strict(&bytes, self.delimiter) && more.iter().all(|line| line.whole) {
            let fields = self.split(&bytes);
            let wanted = |fields: &Vec<String>| self.header.is_empty() || fields.len() == self.header.len();
            if let Some(fields) = fields.filter(wanted) {
                return Ok(Line { number: first.number, fields, broken: None });
            }
        }
        for line in more.into_iter().rev() {
            self.ahead.push_front(line);
        }
        Ok(self.broken(&first, Broken::Quote))
    }

    fn broken(&mut self, line: &Physical, why: Broken) -> Line {
        let text = self.text(&line.bytes);
        Line { number: line.number, fields: vec![text.trim_end().to_owned()], broken: Some(why) }
    }

    /// The next line as it is in the file, with what ends it.
    fn take(&mut self) -> Result<Option<Physical>, std::io::Error> {
        if let Some(ahead) = self.ahead.pop_front() {
            return Ok(Some(ahead));
        }
        let mut line = Physical { number: self.number + 1, bytes: Vec::new(), whole: true };
        loop {
            let buffer = match self.reader.fill_buf() {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                other => other?,
            };
            if buffer.is_empty() {
                break;
            }
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(buffer.len(), |end| end + 1);
            let room = LONGEST.saturating_sub(line.bytes.len());
            line.whole &= taken <= room;
            line.bytes.extend(&buffer[..taken.min(room)]);
            self.reader.consume(taken);
            self.position += taken as u64;
            if end.is_some() {
                break;
            }
        }
        if line.bytes.is_empty() {
            return Ok(None);
        }
        self.number += 1;
        Ok(Some(line))
    }

    /// The fields of a whole line; none where it ends before its end.
    fn split(&mut self, line: &[u8]) -> Option<Vec<String>> {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        self.table.reset();
        let (mut output, mut ends) = (vec![0; line.len() + 1], vec![0; line.len() + 2]);
        let (_, read, written, mut count) = self.table.read_record(line, &mut output, &mut ends);
        if read < line.len() {
            return None;
        }
        // The end of the line ends the record.
        let (_, _, _, more) = self.table.read_record(&[], &mut output[written..], &mut ends[count..]);
        count += more;
        let text = if std::str::from_utf8(line).is_ok() { utf8 } else { latin_1 };
        self.latin += u64::from(std::str::from_utf8(line).is_err());
        let starts = std::iter::once(0).chain(ends.iter().copied());
        let fields = starts.zip(ends.iter().copied()).take(count);
        Some(fields.map(|(from, to)| text(output.get(from..to).unwrap_or_default())).collect())
    }

    fn text(&mut self, line: &[u8]) -> String {
        if std::str::from_utf8(line).is_ok() {
            return utf8(line);
        }
        self.latin += 1;
        latin_1(line)
    }
}

fn utf8(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Latin-1: each byte is the character of that number.
fn latin_1(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// How many quotation marks are in a line.
fn marks(line: &[u8]) -> usize {
    line.iter().filter(|byte| **byte == b'"').count()
}

/// Whether quotation marks stand only around whole fields, or twice within one: else two stray ones would make one line of several.
fn is_strict(line: &[u8], delimiter: u8) -> bool {
    let (mut within, mut before) = (false, delimiter);
    let mut bytes = line.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match (within, byte) {
            (true, b'"') if bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            (true, b'"') => {
                within = false;
                if bytes.peek().is_some_and(|next| *next != delimiter && !matches!(next, b'\r' | b'\n')) {
                    return false;
                }
            }
            (false, b'"') if before != delimiter => return false,
            (false, b'"') => within = true,
            _ => {}
        }
        before = byte;
    }
    !within
}

/// What stands between the fields of a first line: what is there most often outside quotation marks.
fn delimiter(line: &[u8]) -> u8 {
    let mut within = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in line {
        within ^= *byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(known, _)| known == byte && !within) {
            *count += 1;
        }
    }
    let mut best = counts[0];
    for found in counts {
        if found.1 > best.1 {
            best = found;
        }
    }
    best.0
}
