//! The population that quota targets are planned from, as it is read from CSV: a row a combination of values, how many people have them in the
//! column `population`; a column `status` is passed over. Whether a plan can be made of it is said in `fieldwork::plan`.

use crate::fieldwork::FrameRow;
use std::io::Read;
use thiserror::Error;

/// The column of the people.
const POPULATION: &str = "population";
/// The column that says where figures come from.
const STATUS: &str = "status";

/// Why a population cannot be read.
#[derive(Debug, Error)]
pub enum FrameError {
    /// Not a table.
    #[error(transparent)]
    Csv(#[from] csv::Error),
    /// Nothing says how many people there are.
    #[error("there is no column {POPULATION}")]
    NoPopulation,
    /// Two columns have one name.
    #[error("the column {0} is there twice")]
    Twice(String),
    /// A population that cannot be counted.
    #[error("line {line}: the population {text} is not a whole number")]
    NoNumber {
        /// Its line, counted from 1.
        line: u64,
        /// What stands there.
        text: String,
    },
}

/// Reads a population.
///
/// # Errors
/// The first mistake.
pub fn read(csv: impl Read) -> Result<Vec<FrameRow>, FrameError> {
    let mut reader = csv::Reader::from_reader(csv);
    let header = reader.headers()?.clone();
    let Some(population) = header.iter().position(|name| name == POPULATION) else {
        return Err(FrameError::NoPopulation);
    };
    if let Some((_, name)) =
        header.iter().enumerate().find(|(at, name)| header.iter().take(*at).any(|one| one == *name))
    {
        return Err(FrameError::Twice(name.to_owned()));
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let text = record.get(population).unwrap_or_default();
        let Ok(count) = text.parse() else {
            let line = record.position().map_or(0, csv::Position::line);
            return Err(FrameError::NoNumber { line, text: text.to_owned() });
        };
        let facts = header.iter().zip(&record).filter(|(name, _)| ![POPULATION, STATUS].contains(name));
        rows.push(FrameRow {
            facts: facts.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            population: count,
        });
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_its_values_and_its_people() {
        let rows = read("country,sex,population,status\nUK,m,5,census\nUK,f,-1,\n".as_bytes()).unwrap();
        let found: Vec<_> =
            rows.iter().map(|row| (row.facts.len(), row.facts["sex"].as_str(), row.population)).collect();
        assert_eq!(found, [(2, "m", 5), (2, "f", -1)]);
        assert!(read("country,population\n".as_bytes()).unwrap().is_empty());
    }

    #[test]
    fn what_is_no_population_is_refused_and_says_where() {
        for (csv, what) in [
            ("", "there is no column population"),
            ("country,people\nUK,5\n", "there is no column population"),
            ("country,population,population\nUK,5,6\n", "the column population is there twice"),
            ("sex,country,sex,population\nm,UK,f,5\n", "the column sex is there twice"),
            (
                "country,population\nUK,5\nUK,9223372036854775808\n",
                "line 3: the population 9223372036854775808 is not a",
            ),
            ("country,population\n\"U\nK\",5\nUK,five\n", "line 4: the population five is not a whole number"),
            ("country,population\nUK\n", "found record with 1 fields"),
        ] {
            let said = read(csv.as_bytes()).unwrap_err().to_string();
            assert!(said.contains(what), "{csv:?}: {said}");
        }
        assert!(matches!(read(&b"country,population\n\xff,5\n"[..]), Err(FrameError::Csv(_))));
    }
}
