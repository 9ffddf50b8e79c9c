//! Weighted correlations (Pearson) with intervals by Fisher's z. With anything that does not vary they are undefined, never 0.

use super::estimate::QUANTILE;

/// What is nearer to 1 than this is 1: rounding does not tell it apart.
const ROUNDING: f64 = 1e-14;

/// The correlation of two variables.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Correlation {
    /// Rows in which both have a value.
    pub n: usize,
    /// Effective n of their weights, (Σw)² / Σw².
    pub effective_n: f64,
    /// The coefficient, from −1 to 1; none where one of them does not vary.
    pub r: Option<f64>,
    /// Its 95 % interval: tanh(atanh r ± 1.96 / √(effective n − 3)); none where effective n is no more than 3, or r is −1 or 1.
    pub interval: Option<(f64, f64)>,
}

/// The correlation of `x` and `y` over the rows in which neither is NaN, nor the weight.
pub fn correlation(weights: &[f64], x: impl Fn(usize) -> f64, y: impl Fn(usize) -> f64) -> Correlation {
    let rows = || {
        weights.iter().enumerate().filter_map(|(row, weight)| {
            let (x, y) = (x(row), y(row));
            (!weight.is_nan() && !x.is_nan() && !y.is_nan()).then_some((*weight, x, y))
        })
    };
    let (mut n, mut sum, mut squares) = (0, 0.0, 0.0);
    let (mut of_x, mut of_y) = (Own::default(), Own::default());
    for (weight, x, y) in rows() {
        n += 1;
        sum += weight;
        squares += weight * weight;
        of_x.add(weight, x);
        of_y.add(weight, y);
    }
    let effective_n = if squares > 0.0 { sum * sum / squares } else { 0.0 };
    let (mean_x, mean_y) = (of_x.sum / sum, of_y.sum / sum);
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (weight, x, y) in rows() {
        let (dx, dy) = (x - mean_x, y - mean_y);
        xx += weight * dx * dx;
        yy += weight * dy * dy;
        xy += weight * dx * dy;
    }
    let defined = of_x.varies() && of_y.varies() && xx > 0.0 && yy > 0.0;
    let r = defined.then(|| xy / (xx.sqrt() * yy.sqrt()));
    let r = r.map(|r: f64| if r.abs() > 1.0 - ROUNDING { r.signum() } else { r });
    let certain = effective_n - 3.0;
    let inside = r.filter(|r| certain > 0.0 && r.abs() < 1.0);
    let interval = inside.map(|r| {
        let (z, reach) = (r.atanh(), QUANTILE / certain.sqrt());
        ((z - reach).tanh(), (z + reach).tanh())
    });
    Correlation { n, effective_n, r, interval }
}

/// One of the two.
struct Own {
    sum: f64,
    smallest: f64,
    largest: f64,
}

impl Default for Own {
    fn default() -> Self {
        Self { sum: 0.0, smallest: f64::INFINITY, largest: f64::NEG_INFINITY }
    }
}

impl Own {
    fn add(&mut self, weight: f64, value: f64) {
        self.sum += weight * value;
        self.smallest = self.smallest.min(value);
        self.largest = self.largest.max(value);
    }

    fn varies(&self) -> bool {
        self.smallest < self.largest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(weights: &[f64], x: &[f64], y: &[f64]) -> Correlation {
        correlation(weights, |row| x[row], |row| y[row])
    }

    #[test]
    fn weights_count_as_repeated_rows_would() {
        let weighted = of(&[2.0, 1.0, 3.0, 1.0], &[1.0, 2.0, 4.0, 3.0], &[2.0, 1.0, 3.0, 5.0]);
        let x = [1.0, 1.0, 2.0, 4.0, 4.0, 4.0, 3.0];
        let repeated = of(&[1.0; 7], &x, &[2.0, 2.0, 1.0, 3.0, 3.0, 3.0, 5.0]);
        assert!((weighted.r.unwrap() - repeated.r.unwrap()).abs() < 1e-15);
        assert_eq!((weighted.n, repeated.effective_n), (4, 7.0));
        assert!((weighted.effective_n - 49.0 / 15.0).abs() < 1e-15);
        // By hand: 7 Σxy − Σx Σy = 7·56 − 19·19 and so on.
        let wanted = (7.0 * 57.0 - 19.0 * 19.0) / ((7.0 * 63.0 - 361.0_f64) * (7.0 * 61.0 - 361.0)).sqrt();
        assert!((repeated.r.unwrap() - wanted).abs() < 1e-12, "{repeated:?} {wanted}");
    }

    #[test]
    fn a_constant_has_no_correlation_and_a_line_has_one_without_an_interval() {
        assert_eq!(of(&[0.1, 0.2, 0.3], &[0.1; 3], &[1.0, 2.0, 3.0]).r, None);
        assert_eq!(of(&[1.0; 3], &[1.0, 2.0, 3.0], &[5.0; 3]).r, None);
        assert_eq!(of(&[], &[], &[]).r, None);
        assert_eq!(of(&[1.0], &[1.0], &[1.0]).r, None);
        let line = of(&[1.0; 5], &[1.0, 2.0, 3.0, 4.0, 5.0], &[-2.0, -4.0, -6.0, -8.0, -10.0]);
        assert_eq!((line.r, line.interval), (Some(-1.0), None));
        // A row that lacks one, or has no weight, is not in it; and then there is no variation left.
        let nan = f64::NAN;
        let left = of(&[1.0, 1.0, nan, 1.0], &[1.0, 1.0, 2.0, nan], &[1.0, 2.0, 3.0, 4.0]);
        assert_eq!((left.n, left.r), (2, None));
    }

    #[test]
    fn the_interval_is_fishers_on_the_effective_n() {
        let x: Vec<f64> = (0..12).map(f64::from).collect();
        let y: Vec<f64> = x.iter().map(|x| (x * 7.0) % 5.0 + x / 3.0).collect();
        let found = of(&[1.0; 12], &x, &y);
        let (low, high) = found.interval.unwrap();
        let z = found.r.unwrap().atanh();
        assert!(
            (low.atanh() - (z - QUANTILE / 3.0)).abs() < 1e-12 && (high.atanh() - (z + QUANTILE / 3.0)).abs() < 1e-12
        );
        assert_eq!(of(&[1.0; 3], &[1.0, 2.0, 4.0], &[1.0, 2.0, 2.0]).interval, None, "three rows are too few");
    }
}
