//! Weighted means with standard errors by linearisation. The weights are taken as fixed: that they were raked to known margins, which makes most
//! estimates somewhat more exact, is left out of account. Rows are taken as drawn independently with replacement, as in `svydesign(ids = ~1, weights = ~w)`
//! of R's survey package, which gives the same figures; of a quota sample that is an assumption.

use super::group::Groups;

/// How many standard errors a 95 % interval reaches to either side: the 97.5 % quantile of the normal distribution.
pub const QUANTILE: f64 = 1.959_963_984_540_054;

/// A weighted mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// Rows with a value.
    pub n: usize,
    /// Sum of their weights.
    pub sum: f64,
    /// The mean.
    pub mean: f64,
    /// Its standard error; none with fewer than two rows.
    pub se: Option<f64>,
    /// The design effect: its variance by that of a simple random sample with replacement of as many rows (`deff = "replace"`); none where all have the
    /// same value.
    pub deff: Option<f64>,
}

impl Estimate {
    /// The 95 % interval, mean ± 1.96 standard errors.
    pub fn interval(&self) -> Option<(f64, f64)> {
        self.se.map(|se| (self.mean - QUANTILE * se, self.mean + QUANTILE * se))
    }

    /// The same in other units.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self { mean: self.mean * factor, se: self.se.map(|se| se * factor), ..self }
    }
}

/// The mean of each group: none where no row of it has a value. `value` gives that of a row, NaN where it has none. A row with the weight NaN is not in the
/// sample. Groups are domains of the whole sample, as in `svyby`.
///
/// The variance is n / (n − 1) Σ u², u = w (x − mean) / Σ w over the rows of the group, n all rows of the sample.
pub fn means(weights: &[f64], groups: &Groups, value: impl Fn(usize) -> f64) -> Vec<Option<Estimate>> {
    let mut sums = vec![Sums::default(); groups.len()];
    let valid = |row: usize| {
        let (weight, value) = (weights.get(row).copied().unwrap_or(f64::NAN), value(row));
        (!weight.is_nan() && !value.is_nan()).then_some((weight, value))
    };
    for (row, group) in groups.rows() {
        if let Some((weight, value)) = valid(row) {
            sums[group].add(weight, value);
        }
    }
    let means: Vec<f64> = sums.iter().map(Sums::mean).collect();
    for (row, group) in groups.rows() {
        if let Some((weight, value)) = valid(row) {
            sums[group].deviate(weight, value - means[group]);
        }
    }
    let sample = weights.iter().filter(|weight| !weight.is_nan()).count();
    sums.iter().map(|sums| sums.estimate(sample)).collect()
}

/// What a mean and its variance are made of.
#[derive(Debug, Clone, Copy)]
struct Sums {
    n: usize,
    weights: f64,
    values: f64,
    smallest: f64,
    largest: f64,
    /// Σ w² (x − mean)²
    linearised: f64,
    /// Σ w (x − mean)²
    spread: f64,
}

impl Default for Sums {
    fn default() -> Self {
        let (smallest, largest) = (f64::INFINITY, f64::NEG_INFINITY);
        Self { n: 0, weights: 0.0, values: 0.0, smallest, largest, linearised: 0.0, spread: 0.0 }
    }
}

impl Sums {
    fn add(&mut self, weight: f64, value: f64) {
        self.n += 1;
        self.weights += weight;
        self.values += weight * value;
        self.smallest = self.smallest.min(value);
        self.largest = self.largest.max(value);
    }

    fn is_constant(&self) -> bool {
        self.smallest == self.largest
    }

    /// Of a constant that itself, without what rounding makes of it.
    fn mean(&self) -> f64 {
        if self.is_constant() { self.smallest } else { self.values / self.weights }
    }

    fn deviate(&mut self, weight: f64, deviation: f64) {
        let own = weight * deviation;
        self.linearised += own * own;
        self.spread += own * deviation;
    }

    fn estimate(&self, sample: usize) -> Option<Estimate> {
        if self.n == 0 || self.weights <= 0.0 {
            return None;
        }
        let variance = sample as f64 / (sample as f64 - 1.0) * self.linearised / (self.weights * self.weights);
        let n = self.n as f64;
        let simple = self.spread / self.weights * (n / (n - 1.0)) / n;
        let several = self.n > 1;
        Some(Estimate {
            n: self.n,
            sum: self.weights,
            mean: self.mean(),
            se: several.then(|| variance.sqrt()),
            deff: (several && !self.is_constant()).then(|| variance / simple),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_its_error_and_its_design_effect_are_those_of_the_formulas() {
        let (weights, values) = ([1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, 2.5]);
        let found = means(&weights, &Groups::whole(4), |row| values[row])[0].unwrap();
        let mean = (1.0 + 4.0 + 9.0 + 10.0) / 10.0;
        let squares: f64 = weights.iter().zip(values).map(|(w, x)| (w * (x - mean) / 10.0_f64).powi(2)).sum();
        let se = (4.0 / 3.0 * squares).sqrt();
        assert_eq!((found.n, found.sum, found.mean), (4, 10.0, mean));
        assert!((found.se.unwrap() - se).abs() < 1e-15);
        let spread: f64 = weights.iter().zip(values).map(|(w, x)| w * (x - mean).powi(2)).sum::<f64>() / 10.0;
        assert!((found.deff.unwrap() - se * se / (spread * 4.0 / 3.0 / 4.0)).abs() < 1e-12);
        let (low, high) = found.interval().unwrap();
        assert!((low - (mean - 1.959963984540054 * se)).abs() < 1e-15 && high > mean);
    }

    #[test]
    fn equal_weights_cost_nothing() {
        let values = [3.0, 5.0, 9.0, 1.0, 1.0];
        let found = means(&[0.7; 5], &Groups::whole(5), |row| values[row])[0].unwrap();
        assert!((found.deff.unwrap() - 1.0).abs() < 1e-12);
        let hundred = found.times(100.0);
        assert_eq!((hundred.mean, hundred.deff), (found.mean * 100.0, found.deff));
    }

    #[test]
    fn groups_are_domains_of_the_whole_sample() {
        let groups = Groups { of: vec![0, 0, 1, 1], keys: vec![vec![1], vec![2]] };
        let values = [0.0, 1.0, 5.0, f64::NAN];
        let found = means(&[1.0; 4], &groups, |row| values[row]);
        let first = found[0].unwrap();
        // 4 / 3, not 2: the sample is of four.
        assert!((first.se.unwrap() - (4.0_f64 / 3.0 * 0.125).sqrt()).abs() < 1e-15);
        let second = found[1].unwrap();
        assert_eq!((second.n, second.mean, second.se, second.deff), (1, 5.0, None, None));
    }

    #[test]
    fn what_does_not_vary_has_no_error_and_no_design_effect() {
        let found = means(&[0.1, 0.2, 0.3], &Groups::whole(3), |_| 33.333333333333336)[0].unwrap();
        assert_eq!((found.mean, found.se, found.deff), (33.333333333333336, Some(0.0), None));
        assert_eq!(means(&[1.0], &Groups::whole(1), |_| f64::NAN), [None]);
        assert_eq!(means(&[f64::NAN], &Groups::whole(1), |_| 1.0), [None], "no row of the sample");
        assert_eq!(means(&[], &Groups::whole(0), |_| 1.0), [None]);
    }
}
