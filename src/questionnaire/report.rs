//! `report.toml`: the graphs of a questionnaire's report, and the figures that were published of them. It is no part of what is asked, so neither the
//! instrument nor its hash knows it; its texts stand with the others. The figures themselves are gathered in `station::report`, the page is drawn in
//! `export::report`.

mod check;
mod read;
#[cfg(test)]
mod tests;

use super::compile::Sources;
use super::diagnostic::{Diagnostic, Findings, Severity};
use super::instrument::{Evidence, IndexOf, Instrument, Kind, Source, VariableId};
use std::collections::BTreeSet;

/// Name of the file.
pub const FILE: &str = "report.toml";

/// Key of the text that says where the published figures are from.
pub const SOURCE: &str = "report-of-published";

/// What a questionnaire's report shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The graphs, in the order of the file.
    pub graphs: Vec<Graph>,
    /// What has to be said at the end: names of texts `report-note-NAME`.
    pub notes: Vec<String>,
}

/// A graph.
#[derive(Debug, Clone, PartialEq)]
pub struct Graph {
    /// Its name; texts `report-ID`, `report-ID.number`, `report-ID.about`. None of a graph that no file describes.
    pub id: Option<String>,
    /// What is drawn.
    pub shows: Shows,
    /// What was published of it.
    pub published: Vec<Published>,
}

/// What a graph draws.
#[derive(Debug, Clone, PartialEq)]
pub enum Shows {
    /// Means of indices.
    Indices {
        /// Positions of the indices.
        of: Vec<usize>,
        /// All countries together and each of them, else all together.
        by_country: bool,
    },
    /// How many of a hundred give an answer.
    Percent {
        /// Their variables.
        of: Vec<VariableId>,
        /// The answers, each a series.
        answers: Vec<Answer>,
        /// All countries together and each of them, else all together.
        by_country: bool,
        /// From the largest down.
        ranked: bool,
    },
    /// Correlations of each of one list with each of the other; of all pairs of the first where there is no other.
    Correlations {
        /// One side.
        of: Vec<Measure>,
        /// The other side.
        with: Vec<Measure>,
    },
    /// Each person's highest answer to any of some items, in percent of persons.
    Highest {
        /// Their variables.
        of: Vec<VariableId>,
        /// Options from the highest to the lowest. A person whose highest is the lowest has answered all of them.
        answers: Vec<String>,
    },
}

/// An answer, or several taken together: names of options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer(pub Vec<String>);

/// Something a person has a number of.
#[derive(Debug, Clone, PartialEq)]
pub enum Measure {
    /// An index, by its position.
    Index(usize),
    /// A variable that is a number.
    Number(VariableId),
    /// A variable with a number for each code that counts.
    Term {
        /// Its name; text `report-term-NAME`.
        name: String,
        /// The variable.
        variable: VariableId,
        /// The number of each code.
        scores: Vec<(i64, f64)>,
    },
}

/// Something that was published of a graph.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// Which of the things the graph is of.
    pub of: usize,
    /// Which of the answers, or of the things on the other side of a correlation.
    pub by: usize,
    /// The country; none for all together.
    pub country: Option<String>,
    /// What.
    pub says: Says,
    /// How sure that is.
    pub basis: Basis,
}

/// What was published: a figure, or words on how it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Says {
    /// A percentage, points of an index from 0 to 100, or a correlation.
    Figure(f64),
    /// Words.
    Like(Like),
}

/// How sure a published figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// It stands in the publication.
    Documented,
    /// It was worked out from what stands there.
    Inferred,
    /// It stands there in round words.
    About,
}

macro_rules! likes {
    ($($(#[doc = $doc:literal])+ $like:ident = $word:literal,)+) => {
        /// How a published figure stands, where it was not given as a number.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Like {
            $($(#[doc = $doc])+ $like,)+
        }

        impl Like {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$like),+];

            /// Its word in the file; the interface's text is `report-like-WORD`.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$like => $word,)+
                }
            }
        }
    };
}

likes! {
    /// The highest of all.
    Highest = "highest",
    /// Among the highest.
    High = "high",
    /// Between the highest and the lowest.
    Between = "between",
    /// Above all together.
    Above = "above",
    /// Considerably lower than the highest.
    Lower = "lower",
    /// Among the lowest.
    Low = "low",
    /// The lowest of all.
    Lowest = "lowest",
    /// Positive.
    Positive = "positive",
    /// Positive, of moderate strength.
    Moderate = "moderate",
    /// Positive and weak.
    WeakPositive = "weak_positive",
    /// Weak, whatever its sign.
    Weak = "weak",
    /// No significant correlation.
    NotSignificant = "not_significant",
    /// Negative and weak.
    WeakNegative = "weak_negative",
    /// Negative.
    Negative = "negative",
}

impl Like {
    /// Whether it is said of correlations, else of figures beside each other.
    pub fn of_correlations(self) -> bool {
        !matches!(
            self,
            Self::Highest | Self::High | Self::Between | Self::Above | Self::Lower | Self::Low | Self::Lowest
        )
    }
}

impl Basis {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Documented, Self::Inferred, Self::About];

    /// Its word in the file.
    pub fn word(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Inferred => "inferred",
            Self::About => "about",
        }
    }
}

impl Shows {
    /// The pairs that are correlated, as positions in `of` and `with`; of others none.
    pub fn pairs(&self) -> Vec<(usize, usize)> {
        match self {
            Self::Correlations { of, with } if with.is_empty() => {
                (0..of.len()).flat_map(|a| (a + 1..of.len()).map(move |b| (a, b))).collect()
            }
            Self::Correlations { of, with } => {
                (0..of.len()).flat_map(|a| (0..with.len()).map(move |b| (a, b))).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether it shows every country.
    pub fn by_country(&self) -> bool {
        matches!(self, Self::Indices { by_country: true, .. } | Self::Percent { by_country: true, .. })
    }

    /// The variables that its figures rest on.
    pub fn variables(&self, instrument: &Instrument) -> BTreeSet<VariableId> {
        let mut all = BTreeSet::new();
        match self {
            Self::Indices { of, .. } => of.iter().for_each(|index| items_of(instrument, *index, &mut all)),
            Self::Percent { of, .. } | Self::Highest { of, .. } => all.extend(of),
            Self::Correlations { of, with } => {
                of.iter().chain(with).for_each(|measure| all.extend(measure.variables(instrument)))
            }
        }
        all
    }
}

impl Measure {
    /// The variables it rests on.
    pub fn variables(&self, instrument: &Instrument) -> BTreeSet<VariableId> {
        let mut all = BTreeSet::new();
        match self {
            Self::Index(index) => items_of(instrument, *index, &mut all),
            Self::Number(variable) | Self::Term { variable, .. } => drop(all.insert(*variable)),
        }
        all
    }
}

/// The variables an index is made of, directly or through others.
fn items_of(instrument: &Instrument, index: usize, into: &mut BTreeSet<VariableId>) {
    match instrument.indices.get(index).map(|index| &index.of) {
        Some(IndexOf::Items(items)) => into.extend(items.iter().map(|(variable, _)| *variable)),
        Some(IndexOf::Indices(others)) => others.iter().for_each(|other| items_of(instrument, *other, into)),
        None => {}
    }
}

/// Where the wording of what a variable asks comes from; none of what is not asked.
pub fn evidence(instrument: &Instrument, variable: VariableId) -> Option<Evidence> {
    match instrument.var(variable).source {
        Source::Asked(item) => Some(instrument.item(item).evidence),
        Source::Given | Source::Derived(_) => None,
    }
}

impl Report {
    /// The report of a questionnaire whose sources describe none: each index, by country.
    pub fn of_indices(instrument: &Instrument) -> Self {
        let by_country = instrument.countries.len() > 1;
        let graph =
            |index| Graph { id: None, shows: Shows::Indices { of: vec![index], by_country }, published: Vec::new() };
        Self { graphs: (0..instrument.indices.len()).map(graph).collect(), notes: Vec::new() }
    }
}

/// The report of a questionnaire that compiles; none where its sources do not describe one.
///
/// # Errors
/// Every mistake in `report.toml`.
pub fn compile(sources: &Sources, instrument: &Instrument) -> Result<Option<Report>, Vec<Diagnostic>> {
    let mut findings = Findings::new(sources);
    let report = look(sources, instrument, &mut findings);
    if findings.is_sound() {
        return Ok(report);
    }
    let mut mistakes = findings.into_sorted();
    mistakes.retain(|found| found.severity == Severity::Mistake);
    Err(mistakes)
}

/// As [`compile`], telling mistakes to `findings`.
pub(super) fn look(sources: &Sources, instrument: &Instrument, findings: &mut Findings<'_>) -> Option<Report> {
    let written = read::read(sources.get(FILE)?, findings);
    Some(check::check(written, instrument, findings))
}

/// The keys of the texts a report has: those that must be there and those that may. Mistakes in the file are told by [`look`].
pub(super) fn texts(sources: &Sources) -> (Vec<String>, Vec<String>) {
    let Some(text) = sources.get(FILE) else { return Default::default() };
    let written = read::read(text, &mut Findings::silent(sources));
    let of = |kind: &'static str, names: Vec<&str>| -> Vec<String> {
        names.into_iter().map(|name| format!("report-{kind}{name}")).collect()
    };
    let graphs: Vec<&str> = written.graphs.iter().map(|graph| graph.id.value.as_str()).collect();
    let terms = written.terms.iter().map(|term| term.name.value.as_str()).collect();
    let notes = written.notes.iter().map(|name| name.value.as_str()).collect();
    let may = graphs.iter().flat_map(|id| [format!("report-{id}.number"), format!("report-{id}.about")]).collect();
    let mut must = [of("", graphs), of("term-", terms), of("note-", notes)].concat();
    if written.graphs.iter().any(|graph| !graph.published.is_empty()) {
        must.push(SOURCE.to_owned());
    }
    (must, may)
}

/// Whether a variable can be counted by its answers.
fn has_options(kind: &Kind) -> bool {
    matches!(kind, Kind::Single(_) | Kind::Multiple(_))
}
