//! Tables: how many of each group gave each answer, counted and weighted. Which answers there are is the caller's; means are in `estimate`.

use super::columns::Values;
use super::estimate::Estimate;
use super::group::Groups;

/// The answers of a column by groups.
#[derive(Debug, Clone, PartialEq)]
pub struct CrossTab {
    /// The codes that make the base, in order.
    pub codes: Vec<i64>,
    /// Of each group.
    pub groups: Vec<GroupTab>,
}

/// The answers of a group.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupTab {
    /// Rows with one of the codes: what percentages are of.
    pub base: usize,
    /// Sum of their weights.
    pub weighted_base: f64,
    /// Rows of the sample without any of the codes.
    pub without: usize,
    /// Of each code.
    pub cells: Vec<Cell>,
}

/// An answer in a group.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cell {
    /// Rows.
    pub n: usize,
    /// Percent of the base, each row counting once; none where there is no base.
    pub unweighted: Option<f64>,
    /// Weighted percent of the base; none where there is no base.
    pub percent: Option<Estimate>,
}

/// Counts the answers of a column. Rows with the weight NaN are not in the sample.
pub fn crosstab(column: &Values, codes: &[i64], weights: &[f64], groups: &Groups) -> CrossTab {
    let mut counted = vec![Counted::default(); groups.len() * codes.len()];
    let mut without = vec![0; groups.len()];
    for (row, group) in groups.rows() {
        let Some(weight) = weights.get(row).filter(|weight| !weight.is_nan()) else { continue };
        match column.code(row).and_then(|code| codes.iter().position(|known| *known == code)) {
            Some(at) => counted[group * codes.len() + at].add(*weight),
            None => without[group] += 1,
        }
    }
    let sample = weights.iter().filter(|weight| !weight.is_nan()).count();
    let groups = without.into_iter().enumerate().map(|(group, without)| {
        let cells = &counted[group * codes.len()..(group + 1) * codes.len()];
        let mut base = Counted::default();
        cells.iter().for_each(|cell| base.join(cell));
        GroupTab {
            base: base.n,
            weighted_base: base.weights,
            without,
            cells: cells.iter().map(|cell| cell.of(&base, sample)).collect(),
        }
    });
    CrossTab { codes: codes.to_vec(), groups: groups.collect() }
}

/// Rows with their weights.
#[derive(Debug, Clone, Copy, Default)]
struct Counted {
    n: usize,
    weights: f64,
    squares: f64,
}

impl Counted {
    fn add(&mut self, weight: f64) {
        self.n += 1;
        self.weights += weight;
        self.squares += weight * weight;
    }

    fn join(&mut self, other: &Self) {
        self.n += other.n;
        self.weights += other.weights;
        self.squares += other.squares;
    }

    /// The share of a base as in [`super::estimate::means`] over ones and zeros, whose sums are known without a second look.
    fn of(&self, base: &Self, sample: usize) -> Cell {
        let unweighted = (base.n > 0).then(|| self.n as f64 * 100.0 / base.n as f64);
        let defined = base.n > 0 && base.weights > 0.0;
        let percent = defined.then(|| {
            let constant = self.n == 0 || self.n == base.n;
            let share = match (self.n, constant) {
                (0, _) => 0.0,
                (_, true) => 1.0,
                _ => self.weights / base.weights,
            };
            let (own, rest) = ((1.0 - share) * (1.0 - share), share * share);
            let linearised = self.squares * own + (base.squares - self.squares) * rest;
            let spread = self.weights * own + (base.weights - self.weights) * rest;
            let variance = sample as f64 / (sample as f64 - 1.0) * linearised / (base.weights * base.weights);
            let simple = spread / base.weights / (base.n as f64 - 1.0);
            let several = base.n > 1;
            let se = several.then(|| if constant { 0.0 } else { variance.sqrt() });
            let deff = (several && !constant).then(|| variance / simple);
            Estimate { n: base.n, sum: base.weights, mean: share, se, deff }.times(100.0)
        });
        Cell { n: self.n, unweighted, percent }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::columns::NOTHING;
    use crate::analysis::estimate::means;
    use proptest::prelude::*;

    #[test]
    fn percentages_are_of_those_with_one_of_the_codes() {
        let column = Values::Codes(vec![1, 1, 2, 8, NOTHING, 2]);
        let weights = [1.0, 1.0, 2.0, 9.0, 9.0, f64::NAN];
        let table = crosstab(&column, &[2, 1, 3], &weights, &Groups::whole(6));
        let group = &table.groups[0];
        assert_eq!((group.base, group.weighted_base, group.without), (3, 4.0, 2));
        let found: Vec<_> = group.cells.iter().map(|cell| (cell.n, cell.percent.unwrap().mean)).collect();
        assert_eq!(found, [(1, 50.0), (2, 50.0), (0, 0.0)]);
        assert_eq!(group.cells[0].unweighted, Some(100.0 / 3.0));
        assert_eq!(group.cells[2].percent.unwrap().se, Some(0.0));
        // With don't know among the codes it is in the base.
        assert_eq!(crosstab(&column, &[1, 2, 8], &weights, &Groups::whole(6)).groups[0].base, 4);
    }

    #[test]
    fn without_a_base_nothing_is_a_percentage() {
        let table = crosstab(&Values::Codes(vec![8]), &[1], &[1.0], &Groups::whole(1));
        assert_eq!(table.groups[0].cells, [Cell { n: 0, unweighted: None, percent: None }]);
        assert!(crosstab(&Values::with_room(0), &[], &[], &Groups { of: vec![], keys: vec![] }).groups.is_empty());
    }

    proptest! {
        #[test]
        fn a_percentage_is_the_mean_of_ones_and_zeros(rows in prop::collection::vec((1_i32..4, 0.1_f64..9.0, 0_u32..2), 2..40)) {
            let column = Values::Codes(rows.iter().map(|row| row.0).collect());
            let weights: Vec<f64> = rows.iter().map(|row| row.1).collect();
            let groups = Groups { of: rows.iter().map(|row| row.2).collect(), keys: vec![vec![0], vec![1]] };
            let table = crosstab(&column, &[1, 2, 3], &weights, &groups);
            for (at, code) in [1, 2, 3].iter().enumerate() {
                let wanted = means(&weights, &groups, |row| f64::from(u8::from(rows[row].0 == *code)));
                for (group, wanted) in table.groups.iter().zip(wanted) {
                    let found = group.cells[at].percent;
                    prop_assert_eq!(found.is_some(), wanted.is_some());
                    let (Some(found), Some(wanted)) = (found, wanted.map(|wanted| wanted.times(100.0))) else { continue };
                    prop_assert!((found.mean - wanted.mean).abs() < 1e-9);
                    let near = |one: Option<f64>, other: Option<f64>| one.zip(other).is_none_or(|(one, other)| (one - other).abs() <= 1e-9 * (1.0 + other));
                    prop_assert_eq!((found.se.is_some(), found.deff.is_some()), (wanted.se.is_some(), wanted.deff.is_some()));
                    prop_assert!(near(found.se, wanted.se) && near(found.deff, wanted.deff), "{found:?} {wanted:?}");
                }
            }
        }
    }
}
