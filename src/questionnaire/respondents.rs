//! `respondents.toml`: how robot respondents answer a questionnaire, for `cati simulate`. Its format is unstable. It is no part of what is asked, so
//! neither the instrument nor its hash knows it. Who a robot is and what it says is drawn in `simulate`.

mod check;
mod contact;
mod population;
mod read;
#[cfg(test)]
mod tests;

use super::compile::Sources;
use super::diagnostic::{Diagnostic, Findings, Severity};
use super::instrument::Instrument;
use std::collections::BTreeMap;

pub use contact::{Contact, Steps, share_at};

/// Name of the file.
pub const FILE: &str = "respondents.toml";

/// How robot respondents of a questionnaire answer. Names are those of the questionnaire; shares are from 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Respondents {
    /// Facts that all adults of a household have in common.
    pub household: Vec<String>,
    /// How often something happens.
    pub rates: Rates,
    /// People who come to the telephone and are not in the population.
    pub beside: Vec<Beside>,
    /// The population, a row a combination.
    pub population: Vec<PopulationRow>,
    /// Facts of a person beside those of the population, each after those it depends on.
    pub facts: Vec<Fact>,
    /// Facts as numbers.
    pub covariates: Vec<Covariate>,
    /// What cannot be seen of a person, each after those it goes along with.
    pub traits: Vec<Trait>,
    /// How items are answered; any other at random.
    pub items: BTreeMap<String, Answering>,
    /// Who answers the telephone when, and how they take it.
    pub contact: Contact,
}

/// How often something happens.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rates {
    /// Another adult comes to the telephone, where one is asked for.
    pub another_adult: f64,
    /// Somebody breaks off at a question.
    pub break_off: f64,
    /// Somebody has no more time at a question, and another time later.
    pub suspend: f64,
    /// Somebody corrects the answer before.
    pub change: f64,
    /// A person goes on in another language.
    pub other_language: f64,
    /// Somebody does not know, where that is accepted.
    pub dont_know: f64,
    /// Somebody does not want to answer, where that is accepted.
    pub refused: f64,
}

/// People who are not in the population.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// How many of all are such.
    pub share: f64,
    /// Facts they have instead.
    pub facts: BTreeMap<String, String>,
}

/// A combination of facts in a population.
#[derive(Debug, Clone, PartialEq)]
pub struct PopulationRow {
    /// Its country.
    pub country: String,
    /// The facts.
    pub facts: BTreeMap<String, String>,
    /// How many people have them.
    pub people: f64,
}

/// A fact of a person, drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Its name.
    pub name: String,
    /// The fact it depends on.
    pub by: Option<String>,
    /// What is drawn, for each value of that fact; for `None` of it where it depends on none.
    pub of: Vec<(Option<String>, Drawn)>,
}

/// What is drawn for a fact.
#[derive(Debug, Clone, PartialEq)]
pub enum Drawn {
    /// One of some values, with their shares.
    Shares(Shares),
    /// A whole number.
    Between(i64, i64),
}

/// Values with their shares, from the most to the least.
pub type Shares = Vec<(String, f64)>;

/// A fact as a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Covariate {
    /// Its name.
    pub name: String,
    /// The fact.
    pub fact: String,
    /// The values that count 1, others 0; none where the fact is a number itself.
    pub is: Vec<String>,
}

/// What cannot be seen of a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Trait {
    /// Its name.
    pub name: String,
    /// What it goes along with.
    pub on: Loadings,
}

/// Covariates and traits, each with a share of a standard deviation; their sizes add up to at most 1.
pub type Loadings = Vec<(String, f64)>;

/// How an item is answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Answering {
    /// What is answered.
    pub how: How,
    /// What the answer goes along with.
    pub on: Loadings,
    /// How many do not know, where that is another share than elsewhere.
    pub dont_know: Option<f64>,
    /// How many do not want to answer, where that is another share than elsewhere.
    pub refused: Option<f64>,
}

/// What is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum How {
    /// As a fact of the person says.
    Fact(String),
    /// One option, or each of several by itself, by their shares: in general, and in countries where they are others.
    Shares(Option<Shares>, BTreeMap<String, Shares>),
    /// A number, by its mean and standard deviation.
    Number(f64, f64),
    /// Anything that is offered.
    Any,
}

impl Default for Rates {
    fn default() -> Self {
        Self {
            another_adult: 0.3,
            break_off: 0.001,
            suspend: 0.001,
            change: 0.005,
            other_language: 0.02,
            dont_know: 0.02,
            refused: 0.01,
        }
    }
}

impl Respondents {
    /// Robots of whom nothing is known: they answer at random.
    pub fn unknown() -> Self {
        Self {
            household: Vec::new(),
            rates: Rates::default(),
            beside: Vec::new(),
            population: Vec::new(),
            facts: Vec::new(),
            covariates: Vec::new(),
            traits: Vec::new(),
            items: BTreeMap::new(),
            contact: Contact::default(),
        }
    }
}

/// How robots answer a questionnaire that compiles; [`Respondents::unknown`] where its sources do not say.
///
/// # Errors
/// Every mistake in `respondents.toml` and the population it draws from.
pub fn compile(sources: &Sources, instrument: &Instrument) -> Result<Respondents, Vec<Diagnostic>> {
    let mut findings = Findings::new(sources);
    let respondents = look(sources, instrument, &mut findings);
    if findings.is_sound() {
        return Ok(respondents);
    }
    let mut mistakes = findings.into_sorted();
    mistakes.retain(|found| found.severity == Severity::Mistake);
    Err(mistakes)
}

/// As [`compile`], telling mistakes to `findings`.
pub(super) fn look(sources: &Sources, instrument: &Instrument, findings: &mut Findings<'_>) -> Respondents {
    let Some(text) = sources.get(FILE) else { return Respondents::unknown() };
    let written = read::read(text, findings);
    let (population, columns) = population::read(sources, findings);
    Respondents { population, ..check::check(written, &columns, instrument, findings) }
}
