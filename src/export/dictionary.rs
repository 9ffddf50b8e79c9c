//! What every column of the data is: where it comes from, what values it takes and what they mean, in every language. Made from all versions of a
//! questionnaire, the latest first; every format and the codebook are written from it. Rows are in `record`, the formats in files of their own.

mod gather;
#[cfg(test)]
mod tests;

pub use gather::{is_of_interview, items, sections};

use crate::ids::Millis;
use crate::questionnaire::instrument::Evidence;
use std::collections::BTreeMap;

/// A text in every language of the study, in the order of [`Dictionary::languages`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said(Vec<String>);

/// The data of a study, described.
#[derive(Debug, Clone, PartialEq)]
pub struct Dictionary {
    /// The study.
    pub about: About,
    /// Languages of the latest version of the questionnaire, its first language first.
    pub languages: Vec<String>,
    /// Every column, in the order of the data.
    pub columns: Vec<Column>,
}

/// What is to be known of the study itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// Name of the questionnaire: `coproduction-2008`.
    pub questionnaire: String,
    /// Identifier of the study, unique among studies.
    pub study: String,
    /// What the study is called.
    pub title: Said,
    /// Latest version of the questionnaire.
    pub version: i64,
    /// SHA-256 of that version's sources, hexadecimal.
    pub hash: String,
    /// Who asks.
    pub organisation: String,
    /// Whom to interview in a household: `whoever`, `last_birthday`, `youngest_man`.
    pub selection: String,
    /// Whether it is a training study: nobody real was asked, or nobody who counts.
    pub training: bool,
    /// Whether robots gave answers.
    pub simulated: bool,
    /// When the first interview in the data began.
    pub first: Option<Millis>,
    /// When the last interview in the data began.
    pub last: Option<Millis>,
    /// When the study was made.
    pub made: Option<Millis>,
    /// How many interviews are in the data.
    pub interviews: u64,
    /// Whether partials are in the data beside completes.
    pub partials: bool,
}

/// A column of the data.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its name: ASCII letters, digits and `_`, unique whatever the case of letters.
    pub name: String,
    /// Where its values come from.
    pub origin: Origin,
    /// What values it takes.
    pub values: Values,
    /// What can be done with them.
    pub level: Level,
    /// The question as asked, in a battery the stem and the row; what the column means where nothing is asked.
    pub label: Said,
    /// A few words for lists; empty where the questionnaire has none.
    pub short: Said,
    /// How it was asked; none where it was not.
    pub asked: Option<Asked>,
    /// The answer that a 0/1 column stands for, where several could be chosen.
    pub of_several: Option<OfSeveral>,
    /// How it is computed, in the questionnaire's words; none where it is not.
    pub rule: Option<String>,
}

/// Where the values of a column come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// The record of the interview: when, where, by whom.
    Record,
    /// An answer.
    Asked,
    /// Computed from answers.
    Derived,
    /// An index.
    Index,
    /// A weight.
    Weight,
    /// How the interview was held.
    Paradata,
}

/// What can be done with values: SPSS's and DDI's measurement level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    /// Names without an order.
    Nominal,
    /// Steps of a scale.
    Ordinal,
    /// Numbers to calculate with.
    Scale,
}

/// What values a column takes. Every column may be empty: nothing was asked, or is known.
#[derive(Debug, Clone, PartialEq)]
pub enum Values {
    /// One of these codes.
    Coded(Vec<Code>),
    /// A whole number from `min` to `max`, or one of the missing codes, which lie outside.
    Whole {
        /// Smallest; none where there is no bound.
        min: Option<i64>,
        /// Largest; none where there is no bound.
        max: Option<i64>,
        /// Codes for don't know and refused.
        missing: Vec<Code>,
    },
    /// A number with a fraction.
    Real {
        /// Decimals worth showing.
        decimals: u8,
        /// Whether there are never more; else the number itself is not rounded.
        exact: bool,
    },
    /// A word.
    Text {
        /// No word is longer, in bytes.
        longest: usize,
        /// The words there can be with what they mean; empty where they are not known beforehand.
        words: Vec<Word>,
    },
    /// An instant, UTC, to the millisecond.
    Instant,
}

/// A code of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The number stored.
    pub code: i64,
    /// Its name in filters and files.
    pub name: String,
    /// What it means.
    pub label: Said,
    /// Why there is no answer, where it says so.
    pub missing: Option<Missing>,
}

/// Why there is no answer in substance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Missing {
    /// Don't know.
    DontKnow,
    /// Refused.
    Refused,
}

/// A word of a text column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word stored.
    pub word: String,
    /// What it means.
    pub label: Said,
}

/// How a column was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its question or battery.
    pub unit: String,
    /// Name of its section.
    pub section: String,
    /// The section as it is called.
    pub section_label: Said,
    /// What is read aloud: the question, or the stem of a battery.
    pub stem: Said,
    /// The row of a battery; none where the question stands alone.
    pub row: Option<Said>,
    /// What the interviewer is told and does not read aloud; empty where there is nothing.
    pub instruction: Said,
    /// Who was asked, as the filter stands in the questionnaire; none for everybody.
    pub universe: Option<String>,
    /// Where the wording comes from.
    pub evidence: Evidence,
}

/// One of the answers of which several could be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfSeveral {
    /// The variable: its columns follow each other.
    pub variable: String,
    /// The code of the answer in the questionnaire.
    pub code: i64,
    /// Its name.
    pub name: String,
    /// What it means.
    pub label: Said,
}

impl Said {
    /// A text in all of these languages.
    pub fn each(languages: &[String], say: impl FnMut(&String) -> String) -> Self {
        Self(languages.iter().map(say).collect())
    }

    /// The text in a language by its place; where there is none in it, in the first language that has one.
    pub fn get(&self, language: usize) -> &str {
        let own = self.0.get(language).filter(|text| !text.is_empty());
        own.or_else(|| self.0.iter().find(|text| !text.is_empty())).map_or("", String::as_str)
    }

    /// The texts as they are, a language each; an empty one where there is none.
    pub fn all(&self) -> &[String] {
        &self.0
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(String::is_empty)
    }
}

impl Origin {
    /// Its word in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Asked => "asked",
            Self::Derived => "derived",
            Self::Index => "index",
            Self::Weight => "weight",
            Self::Paradata => "paradata",
        }
    }
}

impl Level {
    /// Its word in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Nominal => "nominal",
            Self::Ordinal => "ordinal",
            Self::Scale => "scale",
        }
    }
}

impl Missing {
    /// Its word in files and listings.
    pub fn word(self) -> &'static str {
        match self {
            Self::DontKnow => "dk",
            Self::Refused => "refused",
        }
    }
}

impl Column {
    /// The codes of the column with their labels: of a number only the missing ones.
    pub fn codes(&self) -> &[Code] {
        match &self.values {
            Values::Coded(codes) | Values::Whole { missing: codes, .. } => codes,
            Values::Real { .. } | Values::Text { .. } | Values::Instant => &[],
        }
    }

    /// The column in a line for other programs: the question and, of several answers, which one it stands for.
    pub fn title(&self, language: usize) -> String {
        let question = self.label.get(language);
        match &self.of_several {
            Some(one) => format!("{question} {}", one.label.get(language)).trim().to_owned(),
            None => question.to_owned(),
        }
    }

    /// The same in every language that has it.
    pub fn titles(&self) -> Said {
        let own =
            |(language, text): (usize, &String)| if text.is_empty() { String::new() } else { self.title(language) };
        Said(self.label.0.iter().enumerate().map(own).collect())
    }
}

impl Dictionary {
    /// The place of a language in every [`Said`]; none for a language that the questionnaire does not have.
    pub fn language(&self, name: &str) -> Option<usize> {
        self.languages.iter().position(|language| language == name)
    }

    /// The place of each column by name.
    pub fn places(&self) -> BTreeMap<&str, usize> {
        self.columns.iter().enumerate().map(|(place, column)| (column.name.as_str(), place)).collect()
    }

    /// The place of the column that other programs are to weight by.
    pub fn weight(&self) -> Option<usize> {
        self.columns.iter().position(|column| column.origin == Origin::Weight && column.name == "weight")
    }
}
