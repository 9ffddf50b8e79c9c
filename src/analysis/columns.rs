//! The data as columns in memory, in the order of the exports: what every figure is computed from. Reading a study or a file into them is not
//! done here.

use std::collections::HashMap;
use thiserror::Error;

/// What stands in a column of codes where there is nothing: not asked, not answered.
pub const NOTHING: i32 = i32::MIN;

/// A column: one value a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Values {
    /// Codes as stored, don't know and refused by theirs; [`NOTHING`] where there is nothing.
    Codes(Vec<i32>),
    /// Numbers; NaN where there is nothing.
    Reals(Vec<f64>),
}

/// Why columns cannot stand side by side.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ColumnsError {
    /// A column with another number of rows.
    #[error("column {name} has {found} rows, the others have {rows}")]
    Length {
        /// The column.
        name: String,
        /// Its rows.
        found: usize,
        /// Those of the others.
        rows: usize,
    },
    /// A name that is there already.
    #[error("there are two columns {name}")]
    Twice {
        /// The name.
        name: String,
    },
}

/// Named columns of one length.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Columns {
    rows: usize,
    named: Vec<(String, Values)>,
    places: HashMap<String, usize>,
}

impl Values {
    /// An empty column of codes with room for so many rows.
    pub fn with_room(rows: usize) -> Self {
        Self::Codes(Vec::with_capacity(rows))
    }

    /// How many rows it has.
    pub fn len(&self) -> usize {
        match self {
            Self::Codes(codes) => codes.len(),
            Self::Reals(reals) => reals.len(),
        }
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a row. A number too large for a code makes all of them reals, so that none is cut.
    pub fn push(&mut self, code: Option<i64>) {
        self.grow(code);
        match (self, code) {
            (Self::Codes(codes), Some(code)) => codes.push(i32::try_from(code).unwrap_or(NOTHING)),
            (Self::Codes(codes), None) => codes.push(NOTHING),
            (Self::Reals(reals), code) => reals.push(code.map_or(f64::NAN, |code| code as f64)),
        }
    }

    /// Puts another value in a row that is there.
    pub fn set(&mut self, row: usize, code: Option<i64>) {
        self.grow(code);
        match self {
            Self::Codes(codes) => {
                if let Some(place) = codes.get_mut(row) {
                    *place = code.and_then(|code| i32::try_from(code).ok()).unwrap_or(NOTHING);
                }
            }
            Self::Reals(reals) => {
                if let Some(place) = reals.get_mut(row) {
                    *place = code.map_or(f64::NAN, |code| code as f64);
                }
            }
        }
    }

    fn grow(&mut self, code: Option<i64>) {
        let fits = code.is_none_or(|code| i32::try_from(code).is_ok_and(|code| code != NOTHING));
        if let (Self::Codes(codes), false) = (&*self, fits) {
            *self = Self::Reals(codes.iter().map(|code| real(*code)).collect());
        }
    }

    /// The code of a row; none where there is nothing.
    pub fn code(&self, row: usize) -> Option<i64> {
        match self {
            Self::Codes(codes) => codes.get(row).filter(|code| **code != NOTHING).map(|code| i64::from(*code)),
            Self::Reals(reals) => reals.get(row).filter(|real| real.is_finite()).map(|real| *real as i64),
        }
    }
}

/// A code as a number; NaN where there is nothing.
pub fn real(code: i32) -> f64 {
    if code == NOTHING { f64::NAN } else { f64::from(code) }
}

impl Columns {
    /// None yet, with so many rows.
    pub fn new(rows: usize) -> Self {
        Self { rows, ..Self::default() }
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Adds a column.
    ///
    /// # Errors
    /// [`ColumnsError`] where it has other rows, or its name is taken.
    pub fn add(&mut self, name: &str, values: Values) -> Result<(), ColumnsError> {
        if values.len() != self.rows {
            return Err(ColumnsError::Length { name: name.to_owned(), found: values.len(), rows: self.rows });
        }
        if self.places.contains_key(name) {
            return Err(ColumnsError::Twice { name: name.to_owned() });
        }
        self.places.insert(name.to_owned(), self.named.len());
        self.named.push((name.to_owned(), values));
        Ok(())
    }

    /// The column of this name.
    pub fn get(&self, name: &str) -> Option<&Values> {
        self.places.get(name).and_then(|place| self.named.get(*place)).map(|(_, values)| values)
    }

    /// The names, in the order in which they were added.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.named.iter().map(|(name, _)| name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_too_large_makes_reals_and_none_is_cut() {
        let mut values = Values::with_room(3);
        values.push(Some(1));
        values.push(None);
        assert_eq!(values, Values::Codes(vec![1, NOTHING]));
        values.push(Some(3_000_000_000));
        assert_eq!([0, 1, 2].map(|row| values.code(row)), [Some(1), None, Some(3_000_000_000)]);
        // The code that stands for nothing is no code.
        let mut values = Values::with_room(1);
        values.push(Some(i64::from(NOTHING)));
        assert_eq!(values.code(0), Some(i64::from(NOTHING)));
        values.set(0, None);
        assert_eq!(values.code(0), None);
    }

    #[test]
    fn columns_have_one_length_and_one_name_each() {
        let mut columns = Columns::new(2);
        columns.add("q1", Values::Codes(vec![1, 2])).unwrap();
        let twice = columns.add("q1", Values::Codes(vec![1, 2]));
        assert_eq!(twice, Err(ColumnsError::Twice { name: "q1".into() }));
        let short = columns.add("q2", Values::Reals(vec![1.0])).unwrap_err();
        assert_eq!(short.to_string(), "column q2 has 1 rows, the others have 2");
        assert_eq!(columns.names().collect::<Vec<_>>(), ["q1"]);
        assert!(columns.get("q2").is_none());
    }
}
