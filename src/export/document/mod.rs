//! A questionnaire as a document that a client reads and signs: every text in every language, what is asked when, what is computed, how many
//! interviews are wanted. The same bytes from the same questionnaire: no date, no place. What belongs in it is gathered in `gather`; `html` and
//! `markdown` only write it down.

mod forms;
mod gather;
mod html;
mod markdown;
#[cfg(test)]
mod tests;

pub use html::html;
pub use markdown::markdown;

use crate::questionnaire::Instrument;
use forms::Form;

/// What a document says.
#[derive(Debug)]
pub struct Document {
    /// Languages that stand side by side.
    languages: Vec<String>,
    /// What the study is called.
    title: Vec<Said>,
    /// Which questionnaire it is, exactly: what is signed.
    identity: String,
    facts: Vec<Fact>,
    parts: Vec<Part>,
}

/// A text in one language; nothing is said where there is none.
#[derive(Debug)]
struct Said {
    language: String,
    forms: Vec<Form>,
}

/// Plain words, or something as it stands in the questionnaire's files.
#[derive(Debug, Clone)]
enum Words {
    Plain(String),
    Code(String),
}

/// A property: what, and which.
#[derive(Debug)]
struct Fact {
    what: &'static str,
    which: Vec<Words>,
}

/// A chapter.
#[derive(Debug, Default)]
struct Part {
    heading: String,
    /// The heading as respondents' languages have it, where they do.
    said: Vec<Said>,
    facts: Vec<Fact>,
    tables: Vec<Table>,
    sheets: Vec<Sheet>,
}

/// A table without texts of the questionnaire.
#[derive(Debug)]
struct Table {
    heading: String,
    facts: Vec<Fact>,
    columns: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

/// A unit, or something else that has texts.
#[derive(Debug, Default)]
struct Sheet {
    /// Its number, where it has one.
    number: Option<usize>,
    heading: String,
    /// Its name in files.
    name: String,
    facts: Vec<Fact>,
    lines: Vec<Line>,
}

/// What a line of a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tone {
    /// Read aloud.
    Spoken,
    /// For the interviewer's eyes only.
    Instruction,
    /// A name on the screen and in lists.
    Label,
    /// Something that can be answered.
    Answer,
}

/// A text of a sheet, in all languages.
#[derive(Debug)]
struct Line {
    tone: Tone,
    /// What it is; of an answer, its code.
    what: String,
    /// Its name in files, where it has one.
    name: String,
    /// What else there is to say of it.
    notes: Vec<Vec<Words>>,
    said: Vec<Said>,
}

impl Document {
    /// The document of a questionnaire in these of its languages, all where none is named.
    pub fn of(instrument: &Instrument, languages: &[String]) -> Self {
        gather::document(instrument, languages)
    }

    /// What it is called: the title in its first language.
    fn name(&self) -> String {
        let first = self.title.first().and_then(|said| said.forms.first());
        first.map_or_else(|| self.identity.clone(), |form| form.text.clone())
    }
}

/// What the signatories fill in.
const SIGNATORIES: [&str; 2] = ["For the client", "For the institute"];
/// What each of them fills in.
const FIELDS: [&str; 3] = ["Name", "Place and date", "Signature"];
