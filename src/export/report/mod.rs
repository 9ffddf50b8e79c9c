//! The report: one HTML page with its graphs as SVG, no script, nothing from elsewhere, fit for a screen, a telephone, paper and a screen reader.
//! The same bytes from the same study. What it shows is gathered in `station::report`; nothing is computed here.

mod chart;
mod field;
mod figure;
mod figures;
mod page;
#[cfg(test)]
mod tests;

pub use page::html;

use crate::fieldwork::Rates;
use crate::ids::Millis;
use crate::questionnaire::report::Published;

/// What a report says.
#[derive(Debug, Clone)]
pub struct Report {
    /// What the study is called.
    pub title: String,
    /// Language of the texts, as a tag.
    pub language: String,
    /// Which questionnaire it is, exactly.
    pub identity: String,
    /// Whether the study is for training: nobody's opinion stands behind its figures.
    pub training: bool,
    /// Whether robots have worked on the study: then its respondents are simulated.
    pub simulated: bool,
    /// Whether the questionnaire describes a report; else its indices are shown.
    pub described: bool,
    /// Where the published figures are from, where there are any.
    pub source: Option<String>,
    /// How the fieldwork went, or goes.
    pub field: Field,
    /// How the weights were made, where there are interviews.
    pub weights: Option<Weights>,
    /// The graphs; none where there are no interviews.
    pub graphs: Vec<Graph>,
    /// What has to be said at the end.
    pub notes: Vec<String>,
}

impl Report {
    /// How many interviews are shown.
    pub fn interviews(&self) -> u64 {
        self.field.countries.iter().map(|country| country.completes).sum()
    }

    /// What has to stand beside every figure: that respondents are simulated, or the study is for training.
    fn warning(&self) -> Option<&'static str> {
        match (self.simulated, self.training) {
            (true, _) => Some("report-simulated-short"),
            (false, true) => Some("report-training-short"),
            (false, false) => None,
        }
    }
}

/// Facts of the fieldwork.
#[derive(Debug, Clone)]
pub struct Field {
    /// Who asks.
    pub organisation: String,
    /// When the first and the last of the interviews shown began and ended.
    pub dates: Option<(Millis, Millis)>,
    /// The clock of these dates, as an IANA name.
    pub zone: String,
    /// The countries.
    pub countries: Vec<CountryField>,
    /// The quota groups.
    pub quotas: Vec<QuotaField>,
    /// Cases by group of their outcome, in the order of `Group::ALL`.
    pub outcomes: [u64; 8],
    /// Outcome rates of all cases.
    pub rates: Rates,
    /// Interviews that were rejected and are left out.
    pub rejected: u64,
}

/// A country in the field.
#[derive(Debug, Clone, PartialEq)]
pub struct CountryField {
    /// What it is called.
    pub label: String,
    /// Completes shown, those over their quota among them.
    pub completes: u64,
    /// Those over their quota.
    pub over: u64,
    /// How many are wanted; none where no quota says so.
    pub target: Option<i64>,
}

/// A quota group in the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaField {
    /// Its name.
    pub name: String,
    /// How many cells it has.
    pub cells: usize,
    /// How many of them have as many interviews as wanted.
    pub full: usize,
}

/// How the weights were made.
#[derive(Debug, Clone)]
pub struct Weights {
    /// What each country counts.
    pub countries: Vec<CountryWeight>,
    /// What the country weight costs.
    pub country: Cost,
    /// What both weights together cost.
    pub both: Cost,
    /// Whether weights within countries could be made; else they are 1.
    pub raked: bool,
    /// What else the makers of the weights have to say.
    pub remarks: Vec<String>,
}

/// What a country counts.
#[derive(Debug, Clone, PartialEq)]
pub struct CountryWeight {
    /// What it is called.
    pub label: String,
    /// Interviews.
    pub n: u64,
    /// Its weight, by country alone.
    pub weight: f64,
    /// Smallest and largest weight within it.
    pub within: Option<(f64, f64)>,
}

/// What weights cost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cost {
    /// Kish's design effect.
    pub deff: f64,
    /// Effective n.
    pub effective_n: f64,
}

/// A graph with its figures.
#[derive(Debug, Clone)]
pub struct Graph {
    /// Its place in the page.
    pub anchor: String,
    /// Its number, where it has one: `Graph 1`.
    pub number: Option<String>,
    /// What it is called.
    pub title: String,
    /// What it shows, at more length.
    pub about: Option<String>,
    /// How it is drawn.
    pub shape: Shape,
    /// What its figures are.
    pub unit: Unit,
    /// Its figures.
    pub panels: Vec<Panel>,
    /// Questions it rests on whose wording was inferred.
    pub inferred: Vec<String>,
    /// Questions it rests on whose wording is ours.
    pub ours: Vec<String>,
}

/// How a graph is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A bar a figure.
    Bars,
    /// The same, with their ranks.
    Ranked,
    /// A point a figure, about a line of zero.
    Dots,
    /// One bar, of the figures side by side.
    Strip,
}

/// What figures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Of a hundred persons.
    Percent,
    /// Of an index from 0 to 100.
    Points,
    /// From −1 to 1.
    Correlation,
}

/// Figures that stand together.
#[derive(Debug, Clone)]
pub struct Panel {
    /// What they have in common, where there are several panels.
    pub title: Option<String>,
    /// The figures.
    pub rows: Vec<Row>,
}

/// A figure with what was published of it.
#[derive(Debug, Clone)]
pub struct Row {
    /// What it is of.
    pub label: String,
    /// The weakest wording it rests on.
    pub rests_on: RestsOn,
    /// Whether it is of all countries together where others are of one.
    pub total: bool,
    /// What was found; none where it is undefined.
    pub found: Option<Found>,
    /// How many it is of.
    pub n: usize,
    /// How many interviews are left out of it.
    pub left_out: usize,
    /// What was published.
    pub published: Option<Published>,
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    /// The figure.
    pub value: f64,
    /// Its 95 % interval, where it has one.
    pub interval: Option<(f64, f64)>,
}

/// The weakest wording that a figure rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RestsOn {
    /// All of it is documented.
    Documented,
    /// Something was inferred.
    Inferred,
    /// Something is ours.
    Ours,
}

impl RestsOn {
    /// The sign beside a label.
    fn sign(self) -> &'static str {
        match self {
            Self::Documented => "",
            Self::Inferred => "†",
            Self::Ours => "‡",
        }
    }
}
