//! Rows that are alike, counted: those with the same category in every margin and the same start weight. Raking itself is not done here.

use super::Margin;
use std::collections::HashMap;

/// Up to this many combinations a table is looked up; beyond it they are hashed.
const LOOKED_UP: usize = 1 << 20;

/// The classes of rows that are alike.
#[derive(Debug)]
pub(super) struct Classes {
    /// The class of each row.
    of_row: Vec<u32>,
    /// How many rows each has.
    rows: Vec<f64>,
    /// The category of each class, margin by margin.
    categories: Vec<Vec<u32>>,
    /// The start weight of each.
    pub(super) start: Vec<f64>,
}

impl Classes {
    /// The classes of rows whose margins are sound.
    pub(super) fn of(margins: &[Margin], start: Option<&[f64]>) -> Self {
        let rows = margins.first().map_or(0, |margin| margin.of.len());
        let mut of_row = vec![0_u32; rows];
        let mut count = 1;
        for margin in margins {
            count = split(&mut of_row, count, margin.categories.len(), |row| u64::from(margin.of[row]));
        }
        if let Some(start) = start {
            count = split(&mut of_row, count, usize::MAX, |row| start[row].to_bits());
        }
        let mut classes = Self {
            rows: vec![0.0; count],
            categories: margins.iter().map(|_| vec![0; count]).collect(),
            start: vec![1.0; count],
            of_row,
        };
        for (row, class) in classes.of_row.iter().enumerate() {
            let class = *class as usize;
            classes.rows[class] += 1.0;
            if classes.rows[class] == 1.0 {
                for (categories, margin) in classes.categories.iter_mut().zip(margins) {
                    categories[class] = margin.of[row];
                }
                if let Some(start) = start {
                    classes.start[class] = start[row];
                }
            }
        }
        classes
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> usize {
        self.of_row.len()
    }

    /// How many rows are of a class of which something holds.
    pub(super) fn count(&self, holds: impl Fn(usize) -> bool) -> usize {
        let all = self.rows.iter().enumerate();
        all.filter(|(class, _)| holds(*class)).map(|(_, rows)| *rows as usize).sum()
    }

    /// The sum of all weights.
    pub(super) fn sum(&self, weights: &[f64]) -> f64 {
        self.rows.iter().zip(weights).map(|(rows, weight)| rows * weight).sum()
    }

    /// The sum of the weights in each category of a margin.
    pub(super) fn sums(&self, margin: usize, categories: usize, weights: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0; categories];
        for ((category, rows), weight) in self.categories[margin].iter().zip(&self.rows).zip(weights) {
            sums[*category as usize] += rows * weight;
        }
        sums
    }

    /// Multiplies each weight by the factor of its category.
    pub(super) fn scale(&self, margin: usize, factors: &[f64], weights: &mut [f64]) {
        for (category, weight) in self.categories[margin].iter().zip(weights) {
            *weight *= factors[*category as usize];
        }
    }

    /// The weight of each row.
    pub(super) fn spread(&self, weights: &[f64]) -> Vec<f64> {
        self.of_row.iter().map(|class| weights[*class as usize]).collect()
    }
}

/// Splits classes by a further property below `most`, and gives how many there are then; they are numbered as they come.
fn split(of_row: &mut [u32], count: usize, most: usize, property: impl Fn(usize) -> u64) -> usize {
    let mut next = 0_u32;
    let mut number = || {
        next += 1;
        next - 1
    };
    match count.checked_mul(most).filter(|combinations| *combinations <= LOOKED_UP) {
        Some(combinations) => {
            let mut known = vec![u32::MAX; combinations];
            for (row, class) in of_row.iter_mut().enumerate() {
                let place = &mut known[*class as usize * most + property(row) as usize];
                if *place == u32::MAX {
                    *place = number();
                }
                *class = *place;
            }
        }
        None => {
            let mut known = HashMap::new();
            for (row, class) in of_row.iter_mut().enumerate() {
                *class = *known.entry((*class, property(row))).or_insert_with(&mut number);
            }
        }
    }
    next as usize
}
