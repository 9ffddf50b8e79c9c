//! The weights of a study's completes: within each country to the population over the margins of the quota groups, between countries to their
//! adults. Raking itself is in `weight`.

mod margins;
#[cfg(test)]
mod tests;

use super::columns::Columns;
use super::weight::{Efficiency, RakeError, Raking, efficiency, rake};
use crate::fieldwork::FrameRow;
use crate::questionnaire::Instrument;
use margins::{Country, Share};
use thiserror::Error;

/// The weights of each row, NaN where a row has none: it is no complete.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    /// Within the country: mean 1 in each.
    pub w_quota: Vec<f64>,
    /// Between countries: the same for all rows of a country.
    pub w_country: Vec<f64>,
    /// The product of both; it adds up to the number of completes.
    pub weight: Vec<f64>,
    /// How they came about.
    pub report: Report,
}

/// How weights came about, and what they cost.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Countries with completes, in the order of the questionnaire.
    pub countries: Vec<CountryReport>,
    /// Countries whose population is not known: where there is one, w_country is 1 everywhere.
    pub without_population: Vec<String>,
    /// Of the product over all rows; none where there are no completes.
    pub whole: Option<Efficiency>,
}

/// The same, of a country.
#[derive(Debug, Clone, PartialEq)]
pub struct CountryReport {
    /// The country.
    pub country: String,
    /// Its completes.
    pub n: usize,
    /// Its adults, where known.
    pub population: Option<f64>,
    /// Its weight among the countries.
    pub w_country: f64,
    /// How its completes are weighted.
    pub quota: QuotaWeights,
    /// Of w_quota.
    pub efficiency: Option<Efficiency>,
}

/// How the completes of a country are weighted.
#[derive(Debug, Clone, PartialEq)]
pub enum QuotaWeights {
    /// To the margins.
    Raked {
        /// Cycles over all margins.
        cycles: usize,
        /// Largest deviation of a category from its share, relative to it.
        deviation: f64,
        /// What counts as one because somebody is missing.
        merged: Vec<Merged>,
    },
    /// Not at all: w_quota is 1.
    Unweighted(Vec<Unweighted>),
}

/// Options that count as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The quota group.
    pub group: String,
    /// The variable.
    pub variable: String,
    /// Names of its options.
    pub options: Vec<String>,
}

/// Why w_quota is 1 in a country.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Unweighted {
    /// Nothing says what to weight to.
    #[error("the questionnaire has no quota groups to weight by")]
    NoGroups,
    /// There is no population of the country.
    #[error("population.csv says nothing of {country}")]
    NoPopulation {
        /// The country.
        country: String,
    },
    /// The population is not told by a variable.
    #[error("population.csv has no column {variable}, which the quota group {group} crosses")]
    NoColumn {
        /// The group.
        group: String,
        /// The variable.
        variable: String,
    },
    /// A variable that is no column of the data.
    #[error("{variable}, which the quota group {group} crosses, is no column of the data: derive a variable from it")]
    NotInData {
        /// The group.
        group: String,
        /// The variable.
        variable: String,
    },
    /// Completes without a value.
    #[error("{rows} complete(s) have no place in the quota group {group}")]
    NoValue {
        /// The group.
        group: String,
        /// How many.
        rows: usize,
    },
    /// People of whom none was interviewed.
    #[error("{group}: nobody is {category}, as {people} people are, and no merge is declared that helps")]
    Empty {
        /// The group.
        group: String,
        /// The category.
        category: String,
        /// People.
        people: f64,
    },
    /// Completes of whom there are none in the population.
    #[error("{group}: {rows} complete(s) are {category}, as nobody is in population.csv")]
    Nobody {
        /// The group.
        group: String,
        /// The category.
        category: String,
        /// Completes.
        rows: usize,
    },
    /// More combinations than can be weighted to.
    #[error("the quota group {group} crosses too many options to weight by")]
    TooMany {
        /// The group.
        group: String,
    },
    /// Raking came to nothing.
    #[error(transparent)]
    Rake(#[from] RakeError),
}

/// What keeps the weights of a country from being what they should be.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Problem {
    /// It could not be weighted to its population.
    #[error("w_quota is 1: {0}")]
    Within(Unweighted),
    /// Nobody knows how many people it has.
    #[error("w_country is 1 everywhere: the population of this country is not known")]
    Between,
}

impl Report {
    /// What keeps weights from being made as they should be, with the country.
    pub fn problems(&self) -> Vec<(&str, Problem)> {
        let mut all = Vec::new();
        for country in &self.countries {
            if let QuotaWeights::Unweighted(reasons) = &country.quota {
                let told = reasons.iter().filter(|reason| **reason != Unweighted::NoGroups);
                all.extend(told.map(|reason| (country.country.as_str(), Problem::Within(reason.clone()))));
            }
        }
        let unknown = self.without_population.iter();
        // One country needs no weight among countries.
        let told = unknown.filter(|_| self.countries.len() > 1);
        all.extend(told.map(|country| (country.as_str(), Problem::Between)));
        all
    }
}

/// Weights the rows that are `complete`: their columns are `country` and the variables of the quota groups.
pub fn weigh(instrument: &Instrument, population: &[FrameRow], columns: &Columns, complete: &[bool]) -> Weights {
    let rows = columns.rows();
    let mut weights = Weights {
        w_quota: vec![f64::NAN; rows],
        w_country: vec![f64::NAN; rows],
        weight: vec![f64::NAN; rows],
        report: Report { countries: Vec::new(), without_population: Vec::new(), whole: None },
    };
    let mut of_country: Vec<Vec<usize>> = vec![Vec::new(); instrument.countries.len()];
    let codes = instrument.variable("country").map(|id| instrument.var(id));
    if let (Some(column), Some(variable)) = (columns.get("country"), codes) {
        let place = |row| {
            let name = &variable.choice(column.code(row)?)?.name;
            instrument.countries.iter().position(|country| country.name == *name)
        };
        for row in (0..rows).filter(|row| complete.get(*row).copied().unwrap_or(false)) {
            // What is in no country of the questionnaire is weighted by nothing.
            match place(row).and_then(|place| of_country.get_mut(place)) {
                Some(country) => country.push(row),
                None => (weights.w_quota[row], weights.w_country[row]) = (1.0, 1.0),
            }
        }
    }
    for (country, rows) in instrument.countries.iter().zip(&of_country).filter(|(_, rows)| !rows.is_empty()) {
        let (quota, own) = within(instrument, population, columns, &country.name, rows);
        for (row, weight) in rows.iter().zip(&own) {
            weights.w_quota[*row] = *weight;
        }
        let people = Country::of(instrument, population, &country.name).people();
        weights.report.countries.push(CountryReport {
            country: country.name.clone(),
            n: rows.len(),
            population: people,
            w_country: 1.0,
            quota,
            efficiency: efficiency(&own),
        });
    }
    between(&mut weights, &of_country, instrument);
    weights
}

/// The weights of the rows of one country.
fn within(
    instrument: &Instrument,
    population: &[FrameRow],
    columns: &Columns,
    country: &str,
    rows: &[usize],
) -> (QuotaWeights, Vec<f64>) {
    let own = vec![1.0; rows.len()];
    let country = Country::of(instrument, population, country);
    let Share { margins, merged } = match country.shares(columns, rows) {
        Ok(share) => share,
        Err(reasons) => return (QuotaWeights::Unweighted(reasons), own),
    };
    match rake(&Raking { margins: &margins, start: None, bounds: None }) {
        Ok(raked) => {
            let quota = QuotaWeights::Raked { cycles: raked.cycles, deviation: raked.deviation, merged };
            (quota, raked.weights)
        }
        Err(wrong) => (QuotaWeights::Unweighted(wrong.into_iter().map(Unweighted::from).collect()), own),
    }
}

/// Weights countries among each other, and both together.
fn between(weights: &mut Weights, of_country: &[Vec<usize>], instrument: &Instrument) {
    let report = &mut weights.report;
    report.without_population = report
        .countries
        .iter()
        .filter(|country| country.population.is_none())
        .map(|country| country.country.clone())
        .collect();
    let people: f64 = report.countries.iter().filter_map(|country| country.population).sum();
    let n: usize = report.countries.iter().map(|country| country.n).sum();
    for country in &mut report.countries {
        if let (Some(own), true) = (country.population, report.without_population.is_empty()) {
            country.w_country = own / people * n as f64 / country.n as f64;
        }
        let place = instrument.countries.iter().position(|known| known.name == country.country);
        for row in place.and_then(|place| of_country.get(place)).into_iter().flatten() {
            weights.w_country[*row] = country.w_country;
        }
    }
    let (mut sum, mut completes) = (0.0, 0_usize);
    for ((weight, quota), country) in weights.weight.iter_mut().zip(&weights.w_quota).zip(&weights.w_country) {
        *weight = quota * country;
        if !weight.is_nan() {
            sum += *weight;
            completes += 1;
        }
    }
    let scale = completes as f64 / sum;
    weights.weight.iter_mut().for_each(|weight| *weight *= scale);
    report.whole = efficiency(&weights.weight);
}

/// The columns that weighting needs: the country and the variables of the quota groups, as far as they are columns of the data.
pub fn columns_of(instrument: &Instrument) -> Vec<String> {
    let mut columns = vec!["country".to_owned()];
    for variable in instrument.quotas.iter().flat_map(|group| &group.by) {
        let name = &instrument.var(*variable).name;
        if !columns.contains(name) {
            columns.push(name.clone());
        }
    }
    columns
}
