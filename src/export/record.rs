//! One interview as fields, in the order of the dictionary's columns; its room is used again for the next. What the columns are is said in
//! `dictionary`, where the values come from is not known here.

use crate::ids::Millis;
use std::io;

/// A field of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Field<'a> {
    /// Nothing was asked, or is known.
    Nothing,
    /// A code or a whole number.
    Whole(i64),
    /// A number with a fraction; never infinite, never not a number.
    Real(f64),
    /// A word.
    Text(&'a str),
    /// An instant.
    Instant(Millis),
}

/// A row: filled field by field from the first column to the last.
#[derive(Debug, Clone, Default)]
pub struct Record {
    cells: Vec<Cell>,
    text: String,
}

/// A field whose text lies in the record's own room.
#[derive(Debug, Clone, Copy)]
enum Cell {
    Nothing,
    Whole(i64),
    Real(f64),
    Text { from: u32, to: u32 },
    Instant(i64),
}

/// A format on its way out: row after row, in the order of the dictionary that it began with.
pub trait Rows {
    /// Writes an interview.
    ///
    /// # Errors
    /// Those of the stream; a row that does not fit the dictionary.
    fn row(&mut self, record: &Record) -> io::Result<()>;

    /// Writes what comes after the last interview.
    ///
    /// # Errors
    /// Those of the stream; where the format says the number of rows first, another number than it said.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

impl Record {
    /// Makes room for the next row.
    pub fn clear(&mut self) {
        self.cells.clear();
        self.text.clear();
    }

    /// The next field.
    pub fn push(&mut self, field: Field<'_>) {
        let cell = match field {
            Field::Nothing => Cell::Nothing,
            Field::Whole(number) => Cell::Whole(number),
            // What cannot be computed is not there.
            Field::Real(number) if number.is_finite() => Cell::Real(number),
            Field::Real(_) => Cell::Nothing,
            Field::Text(text) => {
                let from = self.text.len();
                self.text.push_str(text);
                // The words of a row are few and short; in these widths a field takes 16 bytes and not 24.
                let place = |at| u32::try_from(at).unwrap_or(u32::MAX);
                Cell::Text { from: place(from), to: place(self.text.len()) }
            }
            Field::Instant(at) => Cell::Instant(at.0),
        };
        self.cells.push(cell);
    }

    /// The next field: a code or number, or nothing.
    pub fn push_code(&mut self, code: Option<i64>) {
        self.cells.push(code.map_or(Cell::Nothing, Cell::Whole));
    }

    /// Puts a number into a field where there is nothing yet; one that cannot be computed is not there.
    pub fn fill(&mut self, column: usize, number: f64) {
        if let Some(cell) = self.cells.get_mut(column).filter(|_| number.is_finite()) {
            *cell = Cell::Real(number);
        }
    }

    /// How many fields there are.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether there is none yet.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The field of a column; nothing where the row is shorter.
    pub fn field(&self, column: usize) -> Field<'_> {
        self.cells.get(column).map_or(Field::Nothing, |cell| self.seen(*cell))
    }

    /// All fields in order.
    pub fn fields(&self) -> impl Iterator<Item = Field<'_>> {
        self.cells.iter().map(|cell| self.seen(*cell))
    }

    fn seen(&self, cell: Cell) -> Field<'_> {
        match cell {
            Cell::Nothing => Field::Nothing,
            Cell::Whole(number) => Field::Whole(number),
            Cell::Real(number) => Field::Real(number),
            Cell::Text { from, to } => {
                let place = |at| usize::try_from(at).unwrap_or(usize::MAX);
                Field::Text(self.text.get(place(from)..place(to)).unwrap_or_default())
            }
            Cell::Instant(at) => Field::Instant(Millis(at)),
        }
    }

    /// Refuses a row of another width than the data.
    ///
    /// # Errors
    /// When it has more or fewer fields than that.
    pub fn check_width(&self, columns: usize) -> io::Result<()> {
        if self.cells.len() == columns {
            return Ok(());
        }
        Err(io::Error::other(format!("a row of {} fields in data of {columns} columns", self.cells.len())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_come_back_as_they_went_in_and_room_is_used_again() {
        let mut record = Record::default();
        let first = [Field::Whole(-7), Field::Text("Łódź"), Field::Nothing, Field::Text(""), Field::Real(0.1)];
        first.iter().for_each(|field| record.push(*field));
        assert_eq!((record.fields().collect::<Vec<_>>(), record.len()), (first.to_vec(), 5));
        record.clear();
        assert!(record.is_empty());
        record.push(Field::Instant(Millis(5)));
        record.push_code(Some(3));
        record.push_code(None);
        record.push(Field::Real(f64::NAN));
        assert_eq!(record.field(0), Field::Instant(Millis(5)));
        let rest: Vec<_> = record.fields().skip(1).collect();
        assert_eq!(rest, [Field::Whole(3), Field::Nothing, Field::Nothing]);
        assert_eq!(record.field(9), Field::Nothing);
        [(0, f64::INFINITY), (2, 0.25), (3, f64::NAN), (9, 1.0)]
            .into_iter()
            .for_each(|(at, number)| record.fill(at, number));
        let filled = [Field::Instant(Millis(5)), Field::Whole(3), Field::Real(0.25), Field::Nothing];
        assert_eq!(record.fields().collect::<Vec<_>>(), filled);
        assert!(record.check_width(4).is_ok() && record.check_width(5).is_err());
    }
}
