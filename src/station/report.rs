//! The report of a study: its figures gathered from the results, the fieldwork and what was published. What it shows is described by the questionnaire
//! (`questionnaire::report`), figures are computed in `analysis`, the page is written in `export::report`.

mod figures;
mod words;

use super::rates::{By, parts};
use super::results::{Results, ResultsError};
use super::{OpenError, compiled};
use crate::analysis::weight::efficiency;
use crate::analysis::weighting::{self, Problem, QuotaWeights, Unweighted};
use crate::export::report::{Cost, CountryField, CountryWeight, Field, Graph, QuotaField, Report, Weights};
use crate::fieldwork::quota::Mode;
use crate::fieldwork::{Group, Rates};
use crate::ids::Millis;
use crate::questionnaire::Instrument;
use crate::questionnaire::report::{self as described, SOURCE};
use crate::store::{Cell, Kind, Store, StoreError};
use figures::Gatherer;
use words::Words;

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The results of the study.
    #[error(transparent)]
    Results(#[from] ResultsError),
    /// What the questionnaire says of its report.
    #[error("{first}")]
    Described {
        /// The first mistake.
        first: String,
    },
    /// A language in which the questionnaire has no texts.
    #[error("the questionnaire has no texts in {language}")]
    Language {
        /// The language.
        language: String,
        /// Those in which it has.
        known: Vec<String>,
    },
}

impl From<StoreError> for ReportError {
    fn from(error: StoreError) -> Self {
        Self::Results(error.into())
    }
}

impl From<OpenError> for ReportError {
    fn from(error: OpenError) -> Self {
        Self::Results(error.into())
    }
}

/// Gathers the report of a study in a language of its questionnaire: English where none is named and there is, else its first.
///
/// # Errors
/// [`ReportError`]: the study cannot be read, its report not be understood, or the language is not there.
pub fn report(store: &Store, language: Option<&str>) -> Result<Report, ReportError> {
    let (instrument, definition) = store.read(|tx| {
        let version = tx.latest_version()?.version;
        let instrument = compiled(tx, version)?;
        let sources = tx.sources(version)?.into_iter().collect();
        let definition = described::compile(&sources, &instrument).map_err(|mistakes| ReportError::Described {
            first: mistakes.first().map(ToString::to_string).unwrap_or_default(),
        })?;
        Ok::<_, ReportError>((instrument, definition))
    })?;
    let language = spoken(&instrument, language)?;
    let words = Words::new(&instrument, language);
    let described = definition.is_some();
    let definition = definition.unwrap_or_else(|| described::Report::of_indices(&instrument));
    let results = Results::read(store, &figures::columns(&instrument, &definition), false)?;
    let published = definition.graphs.iter().any(|graph| !graph.published.is_empty());
    let any = !results.interviews.is_empty();
    Ok(Report {
        title: words.say("study-title").unwrap_or_else(|| instrument.id.clone()),
        language: language.to_owned(),
        identity: identity(&instrument),
        training: results.study.kind == Kind::Training,
        simulated: results.simulated,
        described,
        source: published.then(|| words.say(SOURCE)).flatten(),
        field: field(store, &results, &instrument, &words)?,
        weights: any.then(|| weights(&results, &words)).flatten(),
        graphs: if any { graphs(&results, &instrument, &definition, language) } else { Vec::new() },
        notes: definition.notes.iter().filter_map(|name| words.say(&format!("report-note-{name}"))).collect(),
    })
}

/// The graphs of a report, computed from results under the country weight alone.
pub fn graphs(
    results: &Results,
    instrument: &Instrument,
    definition: &described::Report,
    language: &str,
) -> Vec<Graph> {
    Gatherer::of(results, instrument, &Words::new(instrument, language)).graphs(definition)
}

/// The language of a report.
fn spoken<'i>(instrument: &'i Instrument, wanted: Option<&str>) -> Result<&'i str, ReportError> {
    let known = || instrument.languages.iter();
    let found = match wanted {
        Some(wanted) => known().find(|language| *language == wanted),
        None => known().find(|language| *language == "en").or_else(|| known().next()),
    };
    found.map(String::as_str).ok_or_else(|| ReportError::Language {
        language: wanted.unwrap_or_default().to_owned(),
        known: instrument.languages.clone(),
    })
}

fn identity(instrument: &Instrument) -> String {
    let hash: String = instrument.hash.chars().take(12).collect();
    format!("{} {} · {hash} · cati {}", instrument.id, instrument.version, env!("CARGO_PKG_VERSION"))
}

fn field(store: &Store, results: &Results, instrument: &Instrument, words: &Words<'_>) -> Result<Field, ReportError> {
    let (cells, dates) = store.read(|tx| {
        // Held places are of no interest here, and none is held for ever.
        let cells = tx.cells(Millis(i64::MAX))?;
        let began = |at: Option<&crate::ids::InterviewId>| {
            at.map(|id| tx.interview(*id).map(|interview| interview.started_at)).transpose()
        };
        let (first, last) = (began(results.interviews.first())?, began(results.interviews.last())?);
        Ok::<_, StoreError>((cells, first.zip(last)))
    })?;
    let counted = |country: &str| {
        let column = results.columns.get("country");
        let code = instrument
            .variable("country")
            .map(|id| instrument.var(id))
            .and_then(|variable| variable.choice_named(country).map(|choice| choice.code));
        (0..results.interviews.len())
            .filter(move |row| code.is_some() && column.and_then(|column| column.code(*row)) == code)
    };
    // Each complete has its place in every group: the first tells all.
    let group = instrument.quotas.first().map(|quota| quota.name.as_str());
    let of_group = |cell: &&Cell| Some(cell.group.as_str()) == group && cell.state.mode == Mode::Strict;
    let countries = instrument.countries.iter().map(|country| {
        let own = || {
            let here = |cell: &&Cell| cell.facts.get("country").is_some_and(|name| *name == country.name);
            cells.iter().filter(of_group).filter(here)
        };
        CountryField {
            label: words.country(&country.name),
            completes: counted(&country.name).count() as u64,
            over: own().map(|cell| u64::try_from(cell.over).unwrap_or(0)).sum(),
            target: own().next().is_some().then(|| own().map(|cell| cell.state.target).sum()),
        }
    });
    let quotas = instrument.quotas.iter().map(|quota| {
        let own = || cells.iter().filter(|cell| cell.group == quota.name && cell.state.mode == Mode::Strict);
        let crossed = quota.by.iter().filter(|variable| instrument.var(**variable).name != "country");
        let by = crossed.map(|variable| words.variable(*variable));
        QuotaField {
            name: by.collect::<Vec<_>>().join(" × "),
            cells: own().count(),
            full: own().filter(|cell| cell.state.counted >= cell.state.target).count(),
        }
    });
    let (outcomes, rates) = outcomes(store)?;
    Ok(Field {
        organisation: results.study.organisation.clone(),
        dates,
        zone: instrument.countries.first().map(|country| country.time_zone.clone()).unwrap_or_default(),
        countries: countries.collect(),
        quotas: quotas.filter(|quota| quota.cells > 0).collect(),
        outcomes,
        rates,
        rejected: u64::try_from(results.rejected).unwrap_or(0),
    })
}

fn outcomes(store: &Store) -> Result<([u64; 8], Rates), ReportError> {
    let groups = parts(store, By::Study)?.first().map(|part| part.groups).unwrap_or_default();
    Ok((Group::ALL.map(|group| groups.cases(group)), groups.rates(None)))
}

/// What the weights are and cost.
fn weights(results: &Results, words: &Words<'_>) -> Option<Weights> {
    let made = &results.weights;
    let cost =
        |weights: &[f64]| efficiency(weights).map(|found| Cost { deff: found.deff, effective_n: found.effective_n });
    let raked = |quota: &QuotaWeights| matches!(quota, QuotaWeights::Raked { .. });
    let countries = made.report.countries.iter().map(|country| CountryWeight {
        label: words.country(&country.country),
        n: country.n as u64,
        weight: country.w_country,
        within: country.efficiency.filter(|_| raked(&country.quota)).map(|found| (found.smallest, found.largest)),
    });
    Some(Weights {
        countries: countries.collect(),
        country: cost(&made.w_country)?,
        both: cost(&made.weight)?,
        raked: made.report.countries.iter().any(|country| raked(&country.quota)),
        remarks: remarks(&made.report, words),
    })
}

/// Categories that are named of those of whom nobody was interviewed: early in the fieldwork they are many.
const CATEGORIES: usize = 3;

/// What was merged, and where weights are not what they should be: a line a country and reason.
fn remarks(report: &weighting::Report, words: &Words<'_>) -> Vec<String> {
    let say = |key: &str, country: &str, more: &[(&str, String)]| {
        let named = [("country", words.country(country))];
        let all: Vec<_> = named.iter().chain(more).map(|(name, value)| (*name, value.clone().into())).collect();
        words.locale.tr_with(key, &all)
    };
    let mut remarks = Vec::new();
    for country in &report.countries {
        match &country.quota {
            QuotaWeights::Raked { merged, .. } => remarks.extend(merged.iter().map(|merged| {
                let more = [("options", merged.options.join(", ")), ("group", merged.group.clone())];
                say("report-weights-merged", &country.country, &more)
            })),
            QuotaWeights::Unweighted(reasons) => {
                let empty = reasons.iter().filter_map(|reason| match reason {
                    Unweighted::Empty { category, .. } => Some(category.as_str()),
                    _ => None,
                });
                let empty: Vec<&str> = empty.collect();
                if !empty.is_empty() {
                    let mut categories = empty[..empty.len().min(CATEGORIES)].join(", ");
                    if empty.len() > CATEGORIES {
                        categories.push_str(&format!(" … ({})", empty.len()));
                    }
                    remarks.push(say("report-weights-empty", &country.country, &[("categories", categories)]));
                } else if *reasons != [Unweighted::NoGroups] {
                    remarks.push(say("report-weights-unweighted", &country.country, &[]));
                }
            }
        }
    }
    let between = report.problems().into_iter().filter(|(_, problem)| *problem == Problem::Between);
    remarks.extend(between.map(|(country, _)| say("report-weights-unknown", country, &[])));
    remarks
}
