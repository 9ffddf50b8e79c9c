//! Any data file as columns: CSV with a header, codes or names of options, empty or NA where there is nothing. What is computed of it is not known here.

use super::{Ground, Origin, UNWEIGHTED, WEIGHTS, Wanted};
use crate::analysis::columns::{Columns, Values};
use crate::analysis::index;
use crate::analysis::weight::LARGEST;
use crate::cli::error::Refused;
use crate::cli::study;
use crate::questionnaire::Instrument;
use crate::questionnaire::instrument::Variable;
use crate::station::results::variable_of;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

/// The column of an export that says whether a row is a complete,
const STATE: &str = "state";
/// and what it says where it is not. Files of others may have something else in a column of that name.
const PARTIAL: &str = "partial";

/// Reads a data file of a questionnaire.
pub(super) fn read(
    path: &Path,
    folder: &Path,
    weight: Option<&str>,
    columns: &dyn Fn(&Instrument) -> Result<Wanted, Refused>,
) -> Result<Ground, Refused> {
    let (sources, what) = study::sources_of(Some(folder))?;
    let instrument = Arc::new(study::structured(&sources, &what)?);
    let mut wanted = columns(&instrument)?;
    let mut data = Data::open(path)?;
    let of_indices = index::columns_of(&instrument, &wanted.indices);
    wanted.columns.extend(of_indices);
    if data.place("country").is_some() {
        wanted.columns.push("country".to_owned());
    }
    wanted.columns.sort();
    wanted.columns.dedup();
    let weight = match weight {
        None if data.place(WEIGHTS[0]).is_some() => WEIGHTS[0],
        None => UNWEIGHTED,
        Some(named) => named,
    };
    let weighted = match weight {
        UNWEIGHTED => None,
        named => Some(data.needed(named)?),
    };
    let mut read = Vec::new();
    for name in &wanted.columns {
        let Some(variable) = variable_of(&instrument, name) else { return Err(super::no_column(name, &instrument)) };
        read.push((data.needed(name)?, variable, Values::with_room(0)));
    }
    let (state, mut weights, mut partials) = (data.place(STATE), Vec::new(), 0);
    let mut record = csv::StringRecord::new();
    while data.next(&mut record)? {
        let field = |place: usize| record.get(place).unwrap_or_default().trim();
        if state.is_some_and(|place| field(place) == PARTIAL) {
            partials += 1;
            continue;
        }
        for (place, variable, values) in &mut read {
            let code = code(variable, field(*place)).ok_or_else(|| {
                let name = data.header.get(*place).unwrap_or_default();
                data.wrong(&record, format!("{:?} is neither a code nor an option of {name}", field(*place)))
                    .hint("Codes are whole numbers, as cati export csv writes them without --labels; where nothing was asked the field is empty.")
            })?;
            values.push(code);
        }
        weights.push(match weighted {
            None => 1.0,
            Some(place) => {
                field(place).parse().ok().filter(|weight| *weight > 0.0 && *weight <= LARGEST).ok_or_else(|| {
                    data.wrong(
                        &record,
                        format!("{:?} is no weight: a number above 0, at most {LARGEST:e}", field(place)),
                    )
                    .hint("Leave out rows that do not count, or choose another weight: --weight COLUMN, or none.")
                })?
            }
        });
    }
    let mut all = Columns::new(weights.len());
    for (name, (_, _, values)) in wanted.columns.iter().zip(read) {
        all.add(name, values).map_err(Refused::new)?;
    }
    let scores = index::scores(&instrument, &all, &wanted.indices).map_err(Refused::new)?;
    Ok(Ground {
        versions: vec![instrument],
        columns: all,
        scores,
        weights,
        weight: weight.to_owned(),
        problems: Vec::new(),
        origin: Origin::File { partials },
    })
}

/// The code that a field says: none where it is empty, nothing where it says no code.
fn code(variable: &Variable, field: &str) -> Option<Option<i64>> {
    if field.is_empty() || field == "NA" {
        return Some(None);
    }
    // Other programs write whole numbers with a fraction of 0 as soon as one is missing.
    let whole = field.strip_suffix(".0").unwrap_or(field);
    let named = || variable.choice_named(field).map(|choice| choice.code);
    whole.parse().ok().or_else(named).map(Some)
}

/// A data file, line by line.
pub(in crate::cli) struct Data {
    path: std::path::PathBuf,
    reader: csv::Reader<File>,
    /// The names of its columns.
    pub(in crate::cli) header: csv::StringRecord,
    /// What its fields are separated by.
    pub(in crate::cli) delimiter: u8,
}

impl Data {
    /// Opens a file whose first line has the names of its columns. Semicolons or tabs instead of commas, and a byte order mark, are no mistake.
    pub(in crate::cli) fn open(path: &Path) -> Result<Self, Refused> {
        let refused = |what: String| Refused::new(format!("{}: {what}", path.display()));
        let found = std::fs::metadata(path).map_err(|error| refused(error.to_string()))?;
        if !found.is_file() {
            return Err(refused("not a file".to_owned()));
        }
        let open = || File::open(path).map_err(|error| refused(error.to_string()));
        let delimiter = delimiter(open()?).map_err(|error| refused(error.to_string()))?;
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(open()?);
        let header = reader.headers().map_err(|error| refused(error.to_string()))?.clone();
        if header.iter().all(|name| name.trim().is_empty()) {
            return Err(refused("there are no names of columns in its first line".to_owned()));
        }
        let header: csv::StringRecord = header.iter().map(|name| name.trim().trim_start_matches('\u{feff}')).collect();
        let names: Vec<&str> = header.iter().collect();
        if let Some((_, name)) = names.iter().enumerate().find(|(at, name)| names[..*at].contains(name)) {
            return Err(refused(format!("the column {name} is there twice")));
        }
        Ok(Self { path: path.to_owned(), reader, header, delimiter })
    }

    /// Where a column stands.
    pub(in crate::cli) fn place(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|known| known == name)
    }

    /// Where a column stands that has to be there.
    pub(in crate::cli) fn needed(&self, name: &str) -> Result<usize, Refused> {
        self.place(name).ok_or_else(|| {
            let refused = Refused::new(format!("{}: there is no column {name}", self.path.display()));
            match crate::questionnaire::diagnostic::did_you_mean(name, self.header.iter()) {
                Some(hint) => refused.hint(hint),
                None => refused,
            }
        })
    }

    /// The next row; false after the last.
    pub(in crate::cli) fn next(&mut self, record: &mut csv::StringRecord) -> Result<bool, Refused> {
        self.reader.read_record(record).map_err(|error| Refused::new(format!("{}: {error}", self.path.display())))
    }

    /// Something wrong with a row.
    pub(in crate::cli) fn wrong(&self, record: &csv::StringRecord, what: String) -> Refused {
        let line = record.position().map_or(0, csv::Position::line);
        Refused::new(format!("{}, line {line}: {what}", self.path.display()))
    }
}

/// The one of comma, semicolon and tab that stands most often in the first line.
fn delimiter(file: File) -> std::io::Result<u8> {
    use std::io::{BufRead, Read};
    let mut line = Vec::new();
    std::io::BufReader::new(file).take(1 << 20).read_until(b'\n', &mut line)?;
    let count = |delimiter: u8| line.iter().filter(|byte| **byte == delimiter).count();
    let most = [b'\t', b';', b','].into_iter().max_by_key(|delimiter| count(*delimiter));
    Ok(most.unwrap_or(b','))
}
