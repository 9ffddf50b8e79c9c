//! What robots of a country have in common: the population they are drawn from, and how much of each trait and answer is left to chance so that
//! each has mean 0 and variance 1 in its country. Then the published shares alone say how many give which answer, the loadings only who.

use super::draw::Key;
use super::person;
use crate::questionnaire::Instrument;
use crate::questionnaire::respondents::{Loadings, PopulationRow, Respondents};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// People looked at in each country for the means and correlations of their facts.
const LOOKED_AT: u32 = 1_000;

/// How the respondents of a questionnaire answer.
#[derive(Debug)]
pub struct Model {
    pub(super) respondents: Respondents,
    pub(super) instrument: Arc<Instrument>,
    pub(super) countries: BTreeMap<String, Country>,
    /// Positions of covariates and traits among a person's scores.
    pub(super) scores: HashMap<String, usize>,
}

/// What the robots of a country have in common.
#[derive(Debug, Default)]
pub(super) struct Country {
    pub(super) rows: Vec<PopulationRow>,
    /// Mean and standard deviation of each covariate.
    pub(super) covariates: Vec<(f64, f64)>,
    /// Standard deviation of what chance adds to each trait,
    pub(super) traits: Vec<f64>,
    /// and to each item.
    pub(super) items: HashMap<String, f64>,
}

impl Model {
    /// The model of a questionnaire's respondents.
    pub fn new(respondents: Respondents, instrument: Arc<Instrument>) -> Self {
        let names = respondents.covariates.iter().map(|covariate| &covariate.name);
        let names = names.chain(respondents.traits.iter().map(|one| &one.name));
        let scores = names.enumerate().map(|(position, name)| (name.clone(), position)).collect();
        let mut model = Self { respondents, instrument, countries: BTreeMap::new(), scores };
        for country in model.instrument.countries.clone() {
            let rows = model.respondents.population.iter().filter(|row| row.country == country.name).cloned().collect();
            let bare = Country { rows, ..Country::default() };
            let whole = model.standardised(bare);
            model.countries.insert(country.name, whole);
        }
        model
    }

    /// The questionnaire they answer.
    pub fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    fn standardised(&self, mut country: Country) -> Country {
        let count = self.respondents.covariates.len();
        let people: Vec<Vec<f64>> = (0..LOOKED_AT)
            .map(|number| {
                let key = Key { seed: 0, case: u64::from(number), person: 1 };
                let facts = person::facts(&self.respondents, &country.rows, key, false);
                self.respondents.covariates.iter().map(|covariate| person::covariate(covariate, &facts)).collect()
            })
            .collect();
        let all = f64::from(LOOKED_AT);
        for position in 0..count {
            let mean = people.iter().map(|person| person[position]).sum::<f64>() / all;
            let variance = people.iter().map(|person| (person[position] - mean).powi(2)).sum::<f64>() / all;
            country.covariates.push((mean, libm::sqrt(variance)));
        }
        let mut together: Vec<Vec<f64>> = (0..count)
            .map(|one| {
                let standard = |position: usize, person: &[f64]| {
                    let (mean, deviation) = country.covariates[position];
                    if deviation > 0.0 { (person[position] - mean) / deviation } else { 0.0 }
                };
                let with =
                    |other| people.iter().map(|person| standard(one, person) * standard(other, person)).sum::<f64>();
                (0..count).map(|other| with(other) / all).collect()
            })
            .collect();
        for one in &self.respondents.traits {
            let with = self.with_each(&one.on, &together);
            country.traits.push(left_to_chance(self.variance(&one.on, &with)));
            for (row, with) in together.iter_mut().zip(&with) {
                row.push(*with);
            }
            together.push(with.into_iter().chain([1.0]).collect());
        }
        for (name, answering) in &self.respondents.items {
            let variance = self.variance(&answering.on, &self.with_each(&answering.on, &together));
            country.items.insert(name.clone(), left_to_chance(variance));
        }
        country
    }

    /// Covariances of a weighted sum with each score.
    fn with_each(&self, on: &Loadings, together: &[Vec<f64>]) -> Vec<f64> {
        let sum = |row: &Vec<f64>| self.weighted(on, row);
        together.iter().map(sum).collect()
    }

    fn variance(&self, on: &Loadings, with: &[f64]) -> f64 {
        self.weighted(on, with)
    }

    /// The sum of scores, each by its loading.
    pub(super) fn weighted(&self, on: &Loadings, scores: &[f64]) -> f64 {
        let of = |name: &String| self.scores.get(name).and_then(|position| scores.get(*position)).copied();
        on.iter().map(|(name, loading)| loading * of(name).unwrap_or(0.0)).sum()
    }
}

fn left_to_chance(explained: f64) -> f64 {
    libm::sqrt((1.0 - explained).max(0.0))
}
