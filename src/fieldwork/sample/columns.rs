//! The first line of a sample file: which column is what. Rows are not read here.

use thiserror::Error;

/// Most columns that are the sample's own.
const MOST_OWN: usize = 100;
/// Columns that a file of refused lines has before its own, so that it can be mended and read again.
const OF_REFUSED: [&str; 2] = ["refused_line", "refused_reason"];

/// Which column is what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Columns {
    pub(super) width: usize,
    pub(super) phones: Vec<usize>,
    pub(super) name: Option<usize>,
    pub(super) country: Option<usize>,
    pub(super) region: Option<usize>,
    pub(super) language: Option<usize>,
    pub(super) time_zone: Option<usize>,
    pub(super) priority: Option<usize>,
    pub(super) own: Vec<(usize, String)>,
}

/// Why a first line does not say what the columns are. Displayed as the key of its message.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ColumnsError {
    /// No column is a telephone number's.
    #[error("sample-no-phone-column")]
    NoPhone,
    /// Two columns have the same name.
    #[error("sample-column-twice")]
    Twice(String),
    /// A column's name begins with no letter, or is very long.
    #[error("sample-column-name")]
    Name(String),
    /// There are more than 100 columns of the sample's own.
    #[error("sample-too-many-columns")]
    TooMany,
}

impl Columns {
    /// The columns by the names in the first line. A column without a name is passed over.
    ///
    /// # Errors
    /// Why they cannot be told.
    pub fn of(header: &[&str]) -> Result<Self, ColumnsError> {
        let mut columns = Self { width: header.len(), ..Self::default() };
        let mut numbered: Vec<(u8, usize)> = Vec::new();
        let mut seen: Vec<String> = Vec::new();
        for (column, said) in header.iter().enumerate() {
            let name = plain(said);
            if name.is_empty() || OF_REFUSED.contains(&name.as_str()) {
                continue;
            }
            if seen.contains(&name) {
                return Err(ColumnsError::Twice(name));
            }
            let known = match name.as_str() {
                "name" => Some(&mut columns.name),
                "country" => Some(&mut columns.country),
                "region" => Some(&mut columns.region),
                "language" => Some(&mut columns.language),
                "time_zone" | "timezone" => Some(&mut columns.time_zone),
                "priority" => Some(&mut columns.priority),
                _ => None,
            };
            match (known, phone(&name)) {
                (Some(place), _) => *place = Some(column),
                (None, Some(place)) => numbered.push((place, column)),
                (None, None) if !is_name(&name) => return Err(ColumnsError::Name((*said).to_owned())),
                (None, None) => columns.own.push((column, name.clone())),
            }
            seen.push(name);
        }
        numbered.sort_unstable();
        columns.phones = numbered.into_iter().map(|(_, column)| column).collect();
        match (columns.phones.is_empty(), columns.own.len() > MOST_OWN) {
            (true, _) => Err(ColumnsError::NoPhone),
            (_, true) => Err(ColumnsError::TooMany),
            _ => Ok(columns),
        }
    }

    /// The one number of a file without a first line: a list of numbers alone.
    pub fn numbers_alone() -> Self {
        Self { width: 1, phones: vec![0], ..Self::default() }
    }

    /// Names of the sample's own columns.
    pub fn own(&self) -> impl Iterator<Item = &str> {
        self.own.iter().map(|(_, name)| name.as_str())
    }
}

/// A column's name as it is compared: small letters, and `_` between words.
fn plain(said: &str) -> String {
    let lower = said.trim().to_lowercase();
    lower.chars().map(|c| if matches!(c, ' ' | '-' | '.') { '_' } else { c }).collect()
}

/// The place of a column of numbers among those: `phone` is the first, `phone2` the second.
fn phone(name: &str) -> Option<u8> {
    let rest = name.strip_prefix("phone").or_else(|| name.strip_prefix("telephone"))?;
    match rest.trim_start_matches('_') {
        "" => Some(1),
        digit => digit.parse().ok().filter(|place| (1..=20).contains(place)),
    }
}

/// A name that the questionnaire could declare.
fn is_name(name: &str) -> bool {
    name.len() <= 60
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}
