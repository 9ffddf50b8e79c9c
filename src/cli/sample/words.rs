//! What is said of sample: why a line or a file was refused, and what to do. What is refused is decided in `fieldwork` and the station.

use super::super::error::Refused;
use crate::fieldwork::sample::{ColumnsError, Refusal, is_time_zone};
use crate::station::sample::{Broken, FileError, GenerateError, Reason, SampleError};
use crate::store::Why;
use std::path::Path;

/// What to do about a file without the right first line.
const FIRST_LINE: &str = "The first line names the columns: phone, country, and where they are there phone2, region, name, language, \
time_zone, priority.";

/// Why a line was refused.
pub(super) fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Broken(Broken::Quote) => "a quotation mark is not closed".to_owned(),
        Reason::Broken(Broken::TooLong) => "longer than 64 kB".to_owned(),
        Reason::Twice => "the number is in this file before".to_owned(),
        Reason::Excluded(Why::DoNotCall) => "on the do-not-call list".to_owned(),
        Reason::Excluded(Why::Erased) => "was erased".to_owned(),
        Reason::Refused(refusal) => refused(refusal),
    }
}

fn refused(refusal: &Refusal) -> String {
    let what = match refusal {
        Refusal::Fields { found, wanted } => return format!("{found} fields instead of {wanted}"),
        Refusal::UnknownCountry(country) if country.is_empty() => "the number is of no country",
        Refusal::UnknownCountry(country) => return format!("the study has no country {country}"),
        Refusal::UnknownRegion(region) => return format!("the questionnaire has no region {region}"),
        Refusal::NoValue(column) => return format!("no {column}, which the questionnaire needs"),
        Refusal::UnknownValue { column, value } => return format!("the questionnaire has no {column} {value}"),
        Refusal::UnknownLanguage(language) => return format!("the study has no language {language}"),
        Refusal::UnknownTimeZone(zone) => return format!("there is no time zone {zone}"),
        Refusal::Priority(priority) => return format!("the priority {priority} is no whole number up to a million"),
        Refusal::NoNumber => "no number",
        Refusal::NotANumber => "not a telephone number",
        Refusal::Invalid => "nobody can have this number",
        Refusal::OtherCountry => "the number is of another country",
        Refusal::Service => "the number is a service, not somebody's telephone",
        Refusal::Extension => "the number leads to an extension",
        Refusal::Dialable => "the number can be dialled, and this is a training study",
        Refusal::NoCountry => "no country",
        Refusal::TooLong => "a text of more than 200 characters",
    };
    what.to_owned()
}

/// The kind of a reason, by which lines are counted: without what is the line's own.
pub(super) fn kind(reason_of: &Reason) -> String {
    match reason_of {
        Reason::Refused(Refusal::Fields { .. }) => "not as many fields as the first line".to_owned(),
        Reason::Refused(Refusal::UnknownCountry(_)) => "not a country of the study".to_owned(),
        Reason::Refused(Refusal::UnknownRegion(_)) => "not a region of the questionnaire".to_owned(),
        Reason::Refused(Refusal::UnknownValue { column, .. }) => format!("not a {column} of the questionnaire"),
        Reason::Refused(Refusal::UnknownLanguage(_)) => "not a language of the study".to_owned(),
        Reason::Refused(Refusal::UnknownTimeZone(_)) => "not a time zone".to_owned(),
        Reason::Refused(Refusal::Priority(_)) => "the priority is no whole number".to_owned(),
        other => reason(other),
    }
}

/// Why a file could not be imported.
pub(super) fn no_import(path: &Path, error: SampleError) -> Refused {
    match error {
        SampleError::Store(error) => error.into(),
        SampleError::Io(error) => error.into(),
        SampleError::File(error) => no_file(path, &error),
        SampleError::Columns(error) => {
            let (what, hint) = match error {
                ColumnsError::NoPhone => ("no column phone".to_owned(), FIRST_LINE),
                ColumnsError::Twice(name) => (format!("two columns {name}"), "Each column needs a name of its own."),
                ColumnsError::Name(name) => (
                    format!("{name:?} is no name for a column"),
                    "Letters of the English alphabet, digits and _, a letter first. Or is there no first line with the names of the columns?",
                ),
                ColumnsError::TooMany => {
                    ("more than 100 columns of its own".to_owned(), "Leave out what is not needed.")
                }
            };
            Refused::new(format!("{}: {what}", path.display())).hint(hint)
        }
    }
}

/// Why a file is no table.
pub(super) fn no_file(path: &Path, error: &FileError) -> Refused {
    let (what, hint) = match error {
        FileError::Io(error) => return Refused::new(format!("{} cannot be read: {error}", path.display())),
        FileError::Empty => ("there is nothing in it", FIRST_LINE),
        FileError::Utf16 => ("it is in UTF-16", "Save it as CSV in UTF-8."),
        FileError::NoText => ("it is no text; a spreadsheet, perhaps", "Save it as CSV."),
        FileError::FirstLine => ("its first line has a quotation mark that is not closed", FIRST_LINE),
    };
    Refused::new(format!("{}: {what}", path.display())).hint(hint)
}

/// Why blocks of numbers cannot be drawn from.
pub(super) fn no_blocks(path: &Path, error: &GenerateError) -> Refused {
    let what = match error {
        GenerateError::File(error) => return no_file(path, error),
        GenerateError::NoColumn(name) => format!("no column {name}"),
        GenerateError::Line { number, column } => format!("line {number}: the {column} cannot be that"),
        GenerateError::None => "no block of numbers with a weight".to_owned(),
    };
    Refused::new(format!("{}: {what}", path.display()))
        .hint("Columns prefix, digits (1 to 10) and country, and where they are wanted weight, region, language, time_zone, priority.")
}

/// A name for a portion, on the command line.
pub(super) fn portion_name(text: &str) -> Result<String, String> {
    let fits = (1..=40).contains(&text.chars().count()) && !text.chars().any(|c| c.is_control() || c.is_whitespace());
    if fits { Ok(text.to_owned()) } else { Err("a name has 1 to 40 characters, and no space".to_owned()) }
}

/// The clock of a region, on the command line.
pub(super) fn zone(text: &str) -> Result<(String, String), String> {
    let (region, zone) = text.split_once('=').ok_or("it is written REGION=ZONE")?;
    if !is_time_zone(zone) {
        return Err(format!("there is no time zone {zone}"));
    }
    Ok((region.to_owned(), zone.to_owned()))
}
