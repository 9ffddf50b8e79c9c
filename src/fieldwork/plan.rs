//! Quota targets from a population: a country's size shared out over the cells of each group by largest remainder. Reading the population
//! and writing the targets down is the caller's; whether a cell is full is `quota`'s business.

#[cfg(test)]
mod tests;

use crate::interview::entry::Facts;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;

/// The variable that every group is crossed with.
pub const COUNTRY: &str = "country";

/// A row of the population.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameRow {
    /// Its values by variable, `country` among them.
    pub facts: Facts,
    /// People, 0 or more.
    pub population: i64,
}

/// A cell with its target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedCell {
    /// The group's name.
    pub group: String,
    /// Its variables with their values, `country` first, then the group's in their order.
    pub values: Vec<(String, String)>,
    /// Interviews wanted, 0 or more.
    pub target: i64,
}

/// Why no targets can be computed. Displayed as the key of its message.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PlanError {
    /// The population has no rows.
    #[error("plan-empty-frame")]
    EmptyFrame,
    /// A row of the population lacks a variable that is needed.
    #[error("plan-unknown-variable")]
    UnknownVariable {
        /// The variable.
        variable: String,
        /// The first row without it, counted from 1.
        row: usize,
    },
    /// A row of the population has less than nobody.
    #[error("plan-negative-population")]
    NegativePopulation {
        /// The row, counted from 1.
        row: usize,
    },
    /// A row of the population has the values of an earlier one.
    #[error("plan-duplicate-row")]
    DuplicateRow {
        /// The row, counted from 1.
        row: usize,
    },
    /// A country has a size, but no rows.
    #[error("plan-unknown-country")]
    UnknownCountry {
        /// The country.
        country: String,
    },
    /// A country has two sizes.
    #[error("plan-duplicate-country")]
    DuplicateCountry {
        /// The country.
        country: String,
    },
    /// A country's size is not above 0.
    #[error("plan-size")]
    Size {
        /// The country.
        country: String,
        /// Its size.
        size: i64,
    },
    /// All rows of a country are empty.
    #[error("plan-no-population")]
    NoPopulation {
        /// The country.
        country: String,
    },
    /// Two groups have one name.
    #[error("plan-duplicate-group")]
    DuplicateGroup {
        /// The name.
        group: String,
    },
    /// A group names a variable twice.
    #[error("plan-duplicate-variable")]
    DuplicateVariable {
        /// The group.
        group: String,
        /// The variable.
        variable: String,
    },
}

/// Shares `total` out by weight with the method of the largest remainder (Hamilton): each part is its exact share rounded down, and what is
/// left goes, one each, to the largest remainders; on a tie to the larger weight, then to the earlier. Exact: no floating point.
/// All parts are 0 where all weights are, or `total` is below 1; else they add up to `total`.
pub fn allocate(total: i64, weights: &[u64]) -> Vec<i64> {
    let sum: u128 = weights.iter().copied().map(u128::from).sum();
    let total = u128::try_from(total).unwrap_or(0);
    if sum == 0 {
        return vec![0; weights.len()];
    }
    let share = |weight: u64| total * u128::from(weight);
    let mut parts: Vec<u128> = weights.iter().map(|&weight| share(weight) / sum).collect();
    let left = total - parts.iter().sum::<u128>();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|&at| Reverse((share(weights[at]) % sum, weights[at], Reverse(at))));
    for (&at, _) in order.iter().zip(0..left) {
        parts[at] += 1;
    }
    // A part is at most the total, which was an i64.
    parts.into_iter().map(|part| i64::try_from(part).unwrap_or(i64::MAX)).collect()
}

/// The targets of each country's `sizes` (country, interviews) over each of `groups` (name, variables): country by country, group by group,
/// cells in the order in which the population first has them. In each country every group's targets add up to the size.
pub fn plan(
    frame: &[FrameRow],
    sizes: &[(String, i64)],
    groups: &[(String, Vec<String>)],
) -> Result<Vec<PlannedCell>, PlanError> {
    check_groups(groups)?;
    check_frame(frame, groups)?;
    check_sizes(frame, sizes)?;
    let mut planned = Vec::new();
    for (country, size) in sizes {
        for (group, by) in groups {
            let (cells, weights) = cells_of(frame, country, by);
            if weights.iter().all(|&weight| weight == 0) {
                return Err(PlanError::NoPopulation { country: country.clone() });
            }
            let targets = allocate(*size, &weights);
            planned.extend(cells.into_iter().zip(targets).map(|(values, target)| PlannedCell {
                group: group.clone(),
                values,
                target,
            }));
        }
    }
    Ok(planned)
}

/// The cells of a group in a country, in order of first appearance, with their population.
fn cells_of(frame: &[FrameRow], country: &str, by: &[String]) -> (Vec<Vec<(String, String)>>, Vec<u64>) {
    let (mut cells, mut weights) = (Vec::new(), Vec::<u64>::new());
    let mut places = BTreeMap::new();
    for row in frame.iter().filter(|row| is_in(row, country)) {
        let variables = std::iter::once(COUNTRY).chain(crossed(by));
        let values: Vec<(String, String)> =
            variables.filter_map(|variable| Some((variable.to_owned(), row.facts.get(variable)?.clone()))).collect();
        let place = *places.entry(values.clone()).or_insert_with(|| {
            cells.push(values);
            weights.push(0);
            weights.len() - 1
        });
        weights[place] = weights[place].saturating_add(row.population.unsigned_abs());
    }
    (cells, weights)
}

/// A group's variables but for the country, which is always there.
fn crossed(by: &[String]) -> impl Iterator<Item = &str> {
    by.iter().map(String::as_str).filter(|variable| *variable != COUNTRY)
}

fn is_in(row: &FrameRow, country: &str) -> bool {
    row.facts.get(COUNTRY).is_some_and(|value| value == country)
}

fn check_groups(groups: &[(String, Vec<String>)]) -> Result<(), PlanError> {
    if let Some(group) = repeated(groups.iter().map(|(group, _)| group)) {
        return Err(PlanError::DuplicateGroup { group });
    }
    for (group, by) in groups {
        if let Some(variable) = repeated(by.iter()) {
            return Err(PlanError::DuplicateVariable { group: group.clone(), variable });
        }
    }
    Ok(())
}

fn check_frame(frame: &[FrameRow], groups: &[(String, Vec<String>)]) -> Result<(), PlanError> {
    if frame.is_empty() {
        return Err(PlanError::EmptyFrame);
    }
    let mut seen = BTreeSet::new();
    for (row, FrameRow { facts, population }) in (1..).zip(frame) {
        let needed = groups.iter().flat_map(|(_, by)| crossed(by));
        let mut needed = std::iter::once(COUNTRY).chain(needed);
        if let Some(variable) = needed.find(|variable| !facts.contains_key(*variable)) {
            return Err(PlanError::UnknownVariable { variable: variable.to_owned(), row });
        }
        if *population < 0 {
            return Err(PlanError::NegativePopulation { row });
        }
        if !seen.insert(facts) {
            return Err(PlanError::DuplicateRow { row });
        }
    }
    Ok(())
}

fn check_sizes(frame: &[FrameRow], sizes: &[(String, i64)]) -> Result<(), PlanError> {
    if let Some(country) = repeated(sizes.iter().map(|(country, _)| country)) {
        return Err(PlanError::DuplicateCountry { country });
    }
    for (country, size) in sizes {
        let country = country.clone();
        if *size <= 0 {
            return Err(PlanError::Size { country, size: *size });
        }
        if !frame.iter().any(|row| is_in(row, &country)) {
            return Err(PlanError::UnknownCountry { country });
        }
    }
    Ok(())
}

/// The first name that an earlier one repeats.
fn repeated<'a>(mut names: impl Iterator<Item = &'a String>) -> Option<String> {
    let mut seen = BTreeSet::new();
    names.find(|name| !seen.insert(*name)).cloned()
}
