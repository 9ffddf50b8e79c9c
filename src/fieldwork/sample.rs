//! Sample: what a row of a sample file becomes, a case or the reason why not. Which numbers are known already is not known here, and files are
//! not read.

mod columns;
mod number;
#[cfg(test)]
mod tests;

pub use columns::{Columns, ColumnsError};
pub use number::{Country, Numbers, calling_code, undialable};

use crate::questionnaire::instrument::country_name;
use std::collections::BTreeMap;
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

/// Longest text of a column, in characters.
const LONGEST: usize = 200;
/// The column of regions, which is a case's own.
const REGION: &str = "region";
/// Priorities are from minus this to this.
const HIGHEST_PRIORITY: i64 = 1_000_000;

/// What a study takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Countries of the study.
    pub countries: Vec<Country>,
    /// Languages an interview can be held in.
    pub languages: Vec<String>,
    /// Regions there are, in any country; none: any text is one.
    pub regions: Vec<String>,
    /// Clocks of regions, where they differ from their country's.
    pub time_zones: BTreeMap<String, String>,
    /// How numbers are checked.
    pub numbers: Numbers,
    /// The columns that the questionnaire declares: each row says them.
    pub declared: Vec<Declared>,
    /// The country of rows that do not say it; none: the study's only one, else the number's.
    pub usual: Option<String>,
}

/// A column of the sample that the questionnaire declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// Its name.
    pub name: String,
    /// What it takes.
    pub values: Values,
}

/// What a declared column takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values {
    /// One of these names.
    Options(Vec<String>),
    /// A whole number from the first to the second.
    Number(i64, i64),
}

/// A case to be, as a row says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Country, such as `UK`.
    pub country: String,
    /// Region, if said.
    pub region: Option<String>,
    /// The respondent's language, if said.
    pub language: Option<String>,
    /// Its clock, as an IANA name.
    pub time_zone: String,
    /// The higher one first.
    pub priority: i64,
    /// Whose number it is, if said.
    pub name: Option<String>,
    /// Its numbers, each once, in E.164; the first to be called first.
    pub numbers: Vec<String>,
    /// The sample's own columns: name and text.
    pub own: Vec<(String, String)>,
}

/// Why a row is no case. Displayed as the key of its message.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    /// It has not as many fields as the first line.
    #[error("sample-fields")]
    Fields {
        /// How many it has.
        found: usize,
        /// How many it should have.
        wanted: usize,
    },
    /// No column has a number.
    #[error("sample-no-number")]
    NoNumber,
    /// What is in the column of a number is none.
    #[error("sample-not-a-number")]
    NotANumber,
    /// Nobody has such a number.
    #[error("sample-invalid-number")]
    Invalid,
    /// The number is of another country than the row.
    #[error("sample-other-country")]
    OtherCountry,
    /// A service, not somebody's telephone.
    #[error("sample-service")]
    Service,
    /// The number leads to an extension.
    #[error("sample-extension")]
    Extension,
    /// It could be dialled, and the study is for training.
    #[error("sample-dialable")]
    Dialable,
    /// The row does not say its country, and the number does not either.
    #[error("sample-no-country")]
    NoCountry,
    /// The study has no such country.
    #[error("sample-unknown-country")]
    UnknownCountry(String),
    /// The questionnaire has no such region.
    #[error("sample-unknown-region")]
    UnknownRegion(String),
    /// The questionnaire needs a column, and the row does not say it.
    #[error("sample-no-value")]
    NoValue(String),
    /// The questionnaire does not take what a column says.
    #[error("sample-unknown-value")]
    UnknownValue {
        /// The column.
        column: String,
        /// What it says.
        value: String,
    },
    /// No interview can be held in it.
    #[error("sample-unknown-language")]
    UnknownLanguage(String),
    /// There is no such time zone.
    #[error("sample-unknown-time-zone")]
    UnknownTimeZone(String),
    /// The priority is no whole number, or a very large one.
    #[error("sample-priority")]
    Priority(String),
    /// A text is longer than 200 characters.
    #[error("sample-too-long")]
    TooLong,
}

/// Whether there is such a time zone.
pub fn is_time_zone(name: &str) -> bool {
    name.parse::<chrono_tz::Tz>().is_ok()
}

impl Columns {
    /// What a row becomes.
    ///
    /// # Errors
    /// Why it is no case.
    pub fn row(&self, fields: &[&str], rules: &Rules) -> Result<Row, Refusal> {
        if fields.len() != self.width {
            return Err(Refusal::Fields { found: fields.len(), wanted: self.width });
        }
        let field = |column: Option<usize>| column.map_or("", |column| fields[column].trim());
        let phones: Vec<&str> =
            self.phones.iter().map(|column| fields[*column].trim()).filter(|text| !text.is_empty()).collect();
        let first = *phones.first().ok_or(Refusal::NoNumber)?;
        let country = match field(self.country) {
            "" => rules.country_of(first)?,
            said => rules.country(said).ok_or_else(|| Refusal::UnknownCountry(said.to_owned()))?,
        };
        let mut numbers: Vec<String> = Vec::with_capacity(phones.len());
        for phone in phones {
            let number = country.number(phone, rules.numbers)?;
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        let region = match field(self.region) {
            "" => None,
            said => Some(rules.region(said)?),
        };
        let language = match field(self.language) {
            "" => None,
            said => Some(rules.language(said)?),
        };
        let time_zone = match (field(self.time_zone), &region) {
            ("", region) => {
                let of_region = region.as_ref().and_then(|region| rules.time_zones.get(region));
                of_region.unwrap_or(&country.time_zone).clone()
            }
            (said, _) if is_time_zone(said) => said.to_owned(),
            (said, _) => return Err(Refusal::UnknownTimeZone(said.to_owned())),
        };
        let priority = match field(self.priority) {
            "" => 0,
            said => priority(said)?,
        };
        let mut own = Vec::new();
        for (column, name) in &self.own {
            if let Some(text) = text(fields[*column])? {
                own.push((name.clone(), text));
            }
        }
        for declared in &rules.declared {
            let own = own.iter_mut().find(|(name, _)| *name == declared.name).map(|(_, value)| value);
            match (own, &region) {
                (Some(value), _) => *value = declared.value(value)?,
                (None, Some(_)) if declared.name == REGION => {}
                (None, _) => return Err(Refusal::NoValue(declared.name.clone())),
            }
        }
        Ok(Row {
            country: country.name.clone(),
            region,
            language,
            time_zone,
            priority,
            name: text(field(self.name))?,
            numbers,
            own,
        })
    }
}

impl Declared {
    /// What a text says, as the questionnaire writes it.
    fn value(&self, text: &str) -> Result<String, Refusal> {
        let known = match &self.values {
            Values::Options(names) => names.iter().find(|name| name.eq_ignore_ascii_case(text)).cloned(),
            Values::Number(min, max) => {
                text.parse().ok().filter(|number| (min..=max).contains(&number)).map(|number: i64| number.to_string())
            }
        };
        known.ok_or_else(|| Refusal::UnknownValue { column: self.name.clone(), value: text.to_owned() })
    }
}

impl Rules {
    /// The country of this name, in capitals or not.
    fn country(&self, name: &str) -> Option<&Country> {
        let name = country_name(name);
        self.countries.iter().find(|country| country.name.eq_ignore_ascii_case(name))
    }

    /// The country of a row that does not say it.
    fn country_of(&self, number: &str) -> Result<&Country, Refusal> {
        match (&self.usual, self.countries.as_slice()) {
            (Some(usual), _) => self.country(usual).ok_or_else(|| Refusal::UnknownCountry(usual.clone())),
            (None, [only]) => Ok(only),
            (None, all) => number::country_among(number, all),
        }
    }

    fn region(&self, said: &str) -> Result<String, Refusal> {
        if self.regions.is_empty() {
            return Ok(text(said)?.unwrap_or_default());
        }
        let known = self.regions.iter().find(|region| region.eq_ignore_ascii_case(said));
        known.cloned().ok_or_else(|| Refusal::UnknownRegion(said.to_owned()))
    }

    fn language(&self, said: &str) -> Result<String, Refusal> {
        let known = self.languages.iter().find(|language| language.eq_ignore_ascii_case(said));
        known.cloned().ok_or_else(|| Refusal::UnknownLanguage(said.to_owned()))
    }
}

fn priority(said: &str) -> Result<i64, Refusal> {
    let number = said.parse().ok().filter(|number| (-HIGHEST_PRIORITY..=HIGHEST_PRIORITY).contains(number));
    number.ok_or_else(|| Refusal::Priority(said.to_owned()))
}

/// A text as it is kept: on one line, composed; none where it is empty.
fn text(said: &str) -> Result<Option<String>, Refusal> {
    let said = said.trim();
    if said.is_empty() {
        return Ok(None);
    }
    if said.chars().count() > LONGEST {
        return Err(Refusal::TooLong);
    }
    let text: String = said.nfc().map(|c| if c.is_control() { ' ' } else { c }).collect();
    Ok(Some(text))
}
