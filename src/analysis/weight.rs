//! Weights by raking (iterative proportional fitting): rows are weighted so that each margin adds up to its totals. Where rows and totals come
//! from is not known here.
//!
//! Rows that have the same categories and the same start weight get the same weight, so they are counted once and raked together: the work
//! grows with what is different, not with what is there.

mod classes;
#[cfg(test)]
mod tests;

use classes::Classes;
use thiserror::Error;

/// Where each total is met as exactly as this, relative to it, raking is done.
const MET: f64 = 1e-12;
/// Nothing less exact than this is given out.
const LEAST_MET: f64 = 1e-9;
/// More cycles are not tried.
const MOST_CYCLES: usize = 10_000;
/// In so many cycles the deviation has to become smaller by one in a hundred, else the margins cannot be met.
const PATIENCE: usize = 500;
/// Sums of two margins that differ by no more than this, relative to the larger, are taken for the same.
const SAME_SUM: f64 = 1e-6;
/// No total is larger: sums of such ones stay exact enough.
pub const LARGEST: f64 = 1e15;
/// The category of a row that has no value.
pub const NO_CATEGORY: u32 = u32::MAX;

/// One category of a margin.
#[derive(Debug, Clone, PartialEq)]
pub struct Category {
    /// Its name, such as `female` or `female*age_18_24`.
    pub name: String,
    /// What its rows have to add up to; none where nothing says so.
    pub total: Option<f64>,
}

/// What the weights have to add up to in each category of a variable, or of several crossed.
#[derive(Debug, Clone, PartialEq)]
pub struct Margin {
    /// The variable, or variables joined by `*`.
    pub variable: String,
    /// Its categories.
    pub categories: Vec<Category>,
    /// The category of each row, [`NO_CATEGORY`] where it has no value.
    pub of: Vec<u32>,
}

/// What is to be raked.
#[derive(Debug, Clone, Copy)]
pub struct Raking<'a> {
    /// The margins, in the order in which a cycle takes them.
    pub margins: &'a [Margin],
    /// Start weights, each above 0; all the same where there are none.
    pub start: Option<&'a [f64]>,
    /// The smallest and largest weight allowed, in multiples of the mean weight.
    pub bounds: Option<(f64, f64)>,
}

/// Weights, and how they came about.
#[derive(Debug, Clone, PartialEq)]
pub struct Raked {
    /// The weight of each row; they add up to the sum of the totals.
    pub weights: Vec<f64>,
    /// Cycles over all margins.
    pub cycles: usize,
    /// The largest deviation of a category from its total, relative to it: at most 1e-9.
    pub deviation: f64,
    /// Rows whose weight is at a bound.
    pub trimmed: usize,
}

/// How uneven weights are, and what that costs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Efficiency {
    /// Rows.
    pub n: usize,
    /// Sum of the weights.
    pub sum: f64,
    /// Smallest weight.
    pub smallest: f64,
    /// Largest weight.
    pub largest: f64,
    /// Kish's design effect of weighting, n Σw² / (Σw)²: 1 where all weights are the same. L. Kish, Survey Sampling, 1965.
    pub deff: f64,
    /// Effective n, (Σw)² / Σw².
    pub effective_n: f64,
}

/// Why rows cannot be weighted.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum RakeError {
    /// Nothing to weight.
    #[error("there are no rows to weight")]
    NoRows,
    /// Nothing to weight by.
    #[error("there are no margins to weight by")]
    NoMargins,
    /// A margin of other rows.
    #[error("{variable}: {found} values for {rows} rows")]
    Rows {
        /// The margin, or `start weights`.
        variable: String,
        /// Its rows.
        found: usize,
        /// Those of the others.
        rows: usize,
    },
    /// Rows without a value.
    #[error("{variable} has no value in {rows} row(s), the first is row {first}")]
    NoValue {
        /// The variable.
        variable: String,
        /// How many rows.
        rows: usize,
        /// The first of them, from 1.
        first: usize,
    },
    /// A category that occurs and has no total.
    #[error("{variable}: there is no total for {category}, which {rows} row(s) have")]
    NoTotal {
        /// The variable.
        variable: String,
        /// The category.
        category: String,
        /// How many rows.
        rows: usize,
    },
    /// A total that is none.
    #[error("{variable}: the total of {category} is {total}, not a number from 0 to {LARGEST:e}")]
    BadTotal {
        /// The variable.
        variable: String,
        /// The category.
        category: String,
        /// What is said.
        total: f64,
    },
    /// A category that is to be nothing, and has rows.
    #[error("{variable}: the total of {category} is 0, and {rows} row(s) have it")]
    ZeroTotal {
        /// The variable.
        variable: String,
        /// The category.
        category: String,
        /// How many rows.
        rows: usize,
    },
    /// A category that is to be something, and has no rows.
    #[error("{variable}: the total of {category} is {total}, and no row has it")]
    Empty {
        /// The variable.
        variable: String,
        /// The category.
        category: String,
        /// The total.
        total: f64,
    },
    /// Margins of different wholes.
    #[error("the totals of {one} add up to {sum}, those of {other} to {other_sum}")]
    Sums {
        /// A variable.
        one: String,
        /// The sum of its totals.
        sum: f64,
        /// Another.
        other: String,
        /// The sum of its totals.
        other_sum: f64,
    },
    /// A start weight that is none.
    #[error("the start weight of row {row} is {weight}, not a number above 0")]
    Start {
        /// The row, from 1.
        row: usize,
        /// What is said.
        weight: f64,
    },
    /// Bounds between which there is no mean weight.
    #[error("the bounds {low} and {high} have to stand below and above 1, the mean weight")]
    Bounds {
        /// The smallest weight allowed.
        low: f64,
        /// The largest.
        high: f64,
    },
    /// Totals that no weights reach.
    #[error("{variable}: {category} is {reached} after {cycles} cycles, not {total}: no weights meet all margins{}", if *.bounded { " within the bounds" } else { "" })]
    NotMet {
        /// The variable that is off most.
        variable: String,
        /// Its category.
        category: String,
        /// Its total.
        total: f64,
        /// What was reached.
        reached: f64,
        /// After so many cycles.
        cycles: usize,
        /// Whether there were bounds.
        bounded: bool,
    },
}

/// Rakes. Bounds are kept by Dykstra's method, so that a weight is its start weight times a factor a category, or the bound: of all weights within
/// the bounds that meet the margins those closest to the start weights (by Kullback and Leibler's measure), whatever the order of the margins.
///
/// # Errors
/// Everything that is wrong with the margins and start weights, or that they cannot be met.
pub fn rake(raking: &Raking<'_>) -> Result<Raked, Vec<RakeError>> {
    check(raking)?;
    let classes = Classes::of(raking.margins, raking.start);
    let sum: f64 = raking.margins[0].categories.iter().filter_map(|category| category.total).sum();
    let totals: Vec<Vec<f64>> = raking.margins.iter().map(|margin| totals(margin, sum)).collect();
    let mean = sum / classes.rows() as f64;
    let bounds = raking.bounds.map(|(low, high)| (low * mean, high * mean));
    let mut weights = classes.start.clone();
    let scale = sum / classes.sum(&weights);
    weights.iter_mut().for_each(|weight| *weight *= scale);
    let mut kept = bounds.map(|_| vec![1.0; weights.len()]);
    let (mut cycles, mut before) = (0, f64::INFINITY);
    loop {
        cycles += 1;
        let mut worst = 0.0_f64;
        for (margin, totals) in totals.iter().enumerate() {
            let mut ratios = classes.sums(margin, totals.len(), &weights);
            for (ratio, total) in ratios.iter_mut().zip(totals) {
                if *total > 0.0 {
                    worst = worst.max((*ratio - total).abs() / total);
                    *ratio = total / *ratio;
                }
            }
            classes.scale(margin, &ratios, &mut weights);
        }
        if let (Some((low, high)), Some(kept)) = (bounds, &mut kept) {
            for (weight, kept) in weights.iter_mut().zip(kept) {
                let free = *weight * *kept;
                *weight = free.clamp(low, high);
                *kept = free / *weight;
            }
        }
        let stuck = cycles % PATIENCE == 0 && worst > before * 0.99;
        if cycles % PATIENCE == 0 {
            before = worst;
        }
        if worst <= MET || stuck || cycles == MOST_CYCLES || !worst.is_finite() {
            break;
        }
    }
    let deviation = met(raking, &classes, &totals, &weights, cycles)?;
    let at_bound = |weight: &f64| bounds.is_some_and(|(low, high)| *weight <= low || *weight >= high);
    let trimmed = classes.count(|class| weights.get(class).is_some_and(at_bound));
    Ok(Raked { weights: classes.spread(&weights), cycles, deviation, trimmed })
}

/// The largest deviation, where it is small enough.
fn met(
    raking: &Raking<'_>,
    classes: &Classes,
    totals: &[Vec<f64>],
    weights: &[f64],
    cycles: usize,
) -> Result<f64, Vec<RakeError>> {
    let mut deviation = 0.0_f64;
    let mut worst = None;
    for (position, (margin, totals)) in raking.margins.iter().zip(totals).enumerate() {
        let sums = classes.sums(position, totals.len(), weights);
        for ((category, total), reached) in margin.categories.iter().zip(totals).zip(sums) {
            let off = if *total > 0.0 { (reached - total).abs() / total } else { 0.0 };
            // What is no number is off too.
            if off > deviation || off.is_nan() {
                deviation = if off.is_nan() { f64::INFINITY } else { off };
                worst = Some((margin, category, *total, reached));
            }
        }
    }
    match worst {
        Some((margin, category, total, reached)) if deviation > LEAST_MET => Err(vec![RakeError::NotMet {
            variable: margin.variable.clone(),
            category: category.name.clone(),
            total,
            reached,
            cycles,
            bounded: raking.bounds.is_some(),
        }]),
        _ => Ok(deviation),
    }
}

/// The totals of a margin, so that they add up to `sum` exactly.
fn totals(margin: &Margin, sum: f64) -> Vec<f64> {
    let own: f64 = margin.categories.iter().filter_map(|category| category.total).sum();
    margin.categories.iter().map(|category| category.total.unwrap_or(0.0) * (sum / own)).collect()
}

fn check(raking: &Raking<'_>) -> Result<(), Vec<RakeError>> {
    let Some(first) = raking.margins.first() else { return Err(vec![RakeError::NoMargins]) };
    let rows = first.of.len();
    if rows == 0 {
        return Err(vec![RakeError::NoRows]);
    }
    let mut wrong = Vec::new();
    for margin in raking.margins {
        check_margin(margin, rows, &mut wrong);
    }
    if let Some(start) = raking.start {
        if start.len() != rows {
            let variable = "start weights".to_owned();
            wrong.push(RakeError::Rows { variable, found: start.len(), rows });
        }
        let bad = |weight: &f64| !(weight.is_finite() && *weight > 0.0);
        if let Some(row) = start.iter().position(bad) {
            wrong.push(RakeError::Start { row: row + 1, weight: start[row] });
        }
    }
    if let Some((low, high)) = raking.bounds
        && !((0.0..1.0).contains(&low) && high > 1.0)
    {
        wrong.push(RakeError::Bounds { low, high });
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let sum = |margin: &Margin| margin.categories.iter().filter_map(|category| category.total).sum::<f64>();
    let whole = sum(first);
    let other = raking.margins.iter().find(|margin| (sum(margin) - whole).abs() > SAME_SUM * whole.max(sum(margin)));
    match other {
        Some(other) => Err(vec![RakeError::Sums {
            one: first.variable.clone(),
            sum: whole,
            other: other.variable.clone(),
            other_sum: sum(other),
        }]),
        None => Ok(()),
    }
}

fn check_margin(margin: &Margin, rows: usize, wrong: &mut Vec<RakeError>) {
    let variable = || margin.variable.clone();
    if margin.of.len() != rows {
        wrong.push(RakeError::Rows { variable: variable(), found: margin.of.len(), rows });
        return;
    }
    let mut counts = vec![0_usize; margin.categories.len()];
    let (mut without, mut first) = (0, 0);
    for (row, category) in (1..).zip(&margin.of) {
        match counts.get_mut(*category as usize) {
            Some(count) => *count += 1,
            None => {
                without += 1;
                first = if without == 1 { row } else { first };
            }
        }
    }
    if without > 0 {
        wrong.push(RakeError::NoValue { variable: variable(), rows: without, first });
    }
    for (category, rows) in margin.categories.iter().zip(counts) {
        let (variable, name) = (variable(), category.name.clone());
        match category.total {
            None if rows > 0 => wrong.push(RakeError::NoTotal { variable, category: name, rows }),
            Some(total) if !(0.0..=LARGEST).contains(&total) => {
                wrong.push(RakeError::BadTotal { variable, category: name, total });
            }
            Some(0.0) if rows > 0 => wrong.push(RakeError::ZeroTotal { variable, category: name, rows }),
            Some(total) if total > 0.0 && rows == 0 => {
                wrong.push(RakeError::Empty { variable, category: name, total });
            }
            _ => {}
        }
    }
}

/// How uneven weights are; none where there are no weights, or they add up to nothing. NaN is no weight.
pub fn efficiency(weights: &[f64]) -> Option<Efficiency> {
    let (mut n, mut sum, mut squares) = (0_usize, 0.0, 0.0);
    let (mut smallest, mut largest) = (f64::INFINITY, f64::NEG_INFINITY);
    for weight in weights.iter().copied().filter(|weight| !weight.is_nan()) {
        n += 1;
        sum += weight;
        squares += weight * weight;
        smallest = smallest.min(weight);
        largest = largest.max(weight);
    }
    let deff = n as f64 * squares / (sum * sum);
    (sum > 0.0).then(|| Efficiency { n, sum, smallest, largest, deff, effective_n: sum * sum / squares })
}
