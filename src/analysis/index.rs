//! Indices: the score of each row, what was missing where there is none, and Cronbach's alpha. What an index is made of is declared in the
//! questionnaire; means over rows are in `estimate`.

#[cfg(test)]
mod tests;

use super::columns::{Columns, NOTHING, Values};
use super::group::Groups;
use crate::questionnaire::Instrument;
use crate::questionnaire::instrument::{Index, IndexOf};
use thiserror::Error;

/// The scores of an index, row by row.
#[derive(Debug, Clone, PartialEq)]
pub struct Scores {
    /// Name of the index.
    pub name: String,
    /// The score of each row: the mean of its valid parts, NaN where fewer are valid than have to be.
    pub values: Vec<f64>,
    /// What is missing in each row.
    pub missing: Vec<Missing>,
}

/// What is missing of an index in a row: several may be at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Missing(u8);

/// Why rows have no score; each row is counted once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LeftOut {
    /// What is missing was not asked, or not reached.
    pub not_asked: usize,
    /// Don't know.
    pub dont_know: usize,
    /// Refused.
    pub refused: usize,
    /// An answer that has no score: an option of an earlier version.
    pub no_score: usize,
    /// Several of these together.
    pub several: usize,
}

/// Cronbach's alpha.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alpha {
    /// The coefficient; none where there are fewer than two parts or rows, or the sum does not vary.
    pub alpha: Option<f64>,
    /// Rows in which all parts are valid: those it is computed from, each counting once, without weights.
    pub n: usize,
}

/// A column that an index needs and that is not there.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("index {index} needs the column {column}")]
pub struct NoColumn {
    /// The index.
    pub index: String,
    /// The column.
    pub column: String,
}

impl Missing {
    const NOT_ASKED: Self = Self(1);
    const DONT_KNOW: Self = Self(2);
    const REFUSED: Self = Self(4);
    const NO_SCORE: Self = Self(8);

    fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

impl LeftOut {
    /// Counts a row without a score.
    pub fn count(&mut self, missing: Missing) {
        let place = match missing {
            Missing::NOT_ASKED => &mut self.not_asked,
            Missing::DONT_KNOW => &mut self.dont_know,
            Missing::REFUSED => &mut self.refused,
            Missing::NO_SCORE => &mut self.no_score,
            _ => &mut self.several,
        };
        *place += 1;
    }

    /// How many rows in all.
    pub fn rows(&self) -> usize {
        self.not_asked + self.dont_know + self.refused + self.no_score + self.several
    }
}

/// Which indices of a questionnaire have to be computed for some of them: these, and those they are the mean of.
pub fn needed(instrument: &Instrument, is_wanted: impl Fn(&Index) -> bool) -> Vec<bool> {
    let mut needed: Vec<bool> = instrument.indices.iter().map(is_wanted).collect();
    // An index stands after those it is made of.
    for (at, index) in instrument.indices.iter().enumerate().rev() {
        if let (IndexOf::Indices(others), true) = (&index.of, needed[at]) {
            others.iter().for_each(|other| needed[*other] = true);
        }
    }
    needed
}

/// The columns that these indices of a questionnaire are made of, each once.
pub fn columns_of(instrument: &Instrument, needed: &[bool]) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for (index, _) in instrument.indices.iter().zip(needed).filter(|(_, needed)| **needed) {
        let IndexOf::Items(items) = &index.of else { continue };
        for (variable, _) in items {
            let name = &instrument.var(*variable).name;
            if !columns.contains(name) {
                columns.push(name.clone());
            }
        }
    }
    columns
}

/// The scores of the indices of a questionnaire, in its order; of those not needed there are none.
///
/// # Errors
/// [`NoColumn`] where one is not there.
pub fn scores(instrument: &Instrument, columns: &Columns, needed: &[bool]) -> Result<Vec<Scores>, NoColumn> {
    let mut all: Vec<Scores> = Vec::with_capacity(instrument.indices.len());
    for (index, needed) in instrument.indices.iter().zip(needed) {
        if !needed {
            all.push(Scores { name: index.name.clone(), values: Vec::new(), missing: Vec::new() });
            continue;
        }
        let parts = parts(instrument, index, columns, &all)?;
        let scores = score(index, &parts, columns.rows());
        all.push(scores);
    }
    Ok(all)
}

/// Cronbach's alpha of an index in each group; `all` are the scores of the indices before it.
///
/// # Errors
/// [`NoColumn`] where one is not there.
pub fn alpha(
    instrument: &Instrument,
    index: &Index,
    columns: &Columns,
    all: &[Scores],
    groups: &Groups,
) -> Result<Vec<Alpha>, NoColumn> {
    let parts = parts(instrument, index, columns, all)?;
    let mut sums = vec![Spread::default(); groups.len() * (parts.len() + 1)];
    let mut row_scores = vec![0.0; parts.len()];
    for (row, group) in groups.rows() {
        let mut whole = true;
        for (score, part) in row_scores.iter_mut().zip(&parts) {
            match part.at(row) {
                Ok(valid) => *score = valid,
                Err(_) => {
                    whole = false;
                    break;
                }
            }
        }
        if whole {
            let from = group * (parts.len() + 1);
            let spreads = sums.get_mut(from..=from + parts.len()).unwrap_or_default();
            let total = row_scores.iter().sum::<f64>();
            spreads.iter_mut().zip(row_scores.iter().chain([&total])).for_each(|(spread, score)| spread.add(*score));
        }
    }
    let k = parts.len() as f64;
    let of_group = |spreads: &[Spread]| {
        let total = spreads.last().copied().unwrap_or_default();
        let parts: f64 = spreads.iter().take(parts.len()).map(Spread::squares).sum();
        let defined = parts > 0.0 && total.squares() > 0.0 && spreads.len() > 2;
        Alpha { alpha: defined.then(|| k / (k - 1.0) * (1.0 - parts / total.squares())), n: total.n }
    };
    Ok(sums.chunks(parts.len() + 1).map(of_group).collect())
}

/// A part of an index: a column with the scores of its codes, or the scores of another index.
enum Part<'a> {
    Codes { codes: &'a [i32], scores: Table },
    Numbers { column: &'a Values, scores: &'a [(i64, f64)], dont_know: Option<i64>, refused: Option<i64> },
    Index(&'a Scores),
}

/// What stands for each code.
struct Table {
    first: i32,
    said: Vec<Result<f64, Missing>>,
}

impl Part<'_> {
    /// The score of a row, or why it has none.
    fn at(&self, row: usize) -> Result<f64, Missing> {
        match self {
            Self::Codes { codes, scores } => codes.get(row).map_or(Err(Missing::NOT_ASKED), |code| scores.at(*code)),
            Self::Numbers { column, scores, dont_know, refused } => {
                said(column.code(row).ok_or(Missing::NOT_ASKED)?, scores, *dont_know, *refused)
            }
            Self::Index(other) => match other.values.get(row) {
                Some(score) if !score.is_nan() => Ok(*score),
                _ => Err(other.missing.get(row).copied().unwrap_or(Missing::NOT_ASKED)),
            },
        }
    }
}

impl Table {
    /// More codes than this between the first and the last are looked for one by one.
    const WIDEST: i64 = 4096;

    /// The table of a variable's codes; none where they lie too far apart.
    fn of(scores: &[(i64, f64)], dont_know: Option<i64>, refused: Option<i64>) -> Option<Self> {
        let codes = scores.iter().map(|(code, _)| *code).chain(dont_know).chain(refused);
        let (first, last) = (codes.clone().min()?, codes.max()?);
        let wide = last.checked_sub(first).is_none_or(|width| width >= Self::WIDEST);
        let all = (first..=if wide { first } else { last }).map(|code| said(code, scores, dont_know, refused));
        Some(Self { first: i32::try_from(first).ok()?, said: all.collect() }).filter(|_| !wide)
    }

    fn at(&self, code: i32) -> Result<f64, Missing> {
        if code == NOTHING {
            return Err(Missing::NOT_ASKED);
        }
        let place = usize::try_from(i64::from(code) - i64::from(self.first)).ok();
        place.and_then(|place| self.said.get(place)).copied().unwrap_or(Err(Missing::NO_SCORE))
    }
}

fn said(code: i64, scores: &[(i64, f64)], dont_know: Option<i64>, refused: Option<i64>) -> Result<f64, Missing> {
    let code = Some(code);
    match scores.iter().find(|(known, _)| Some(*known) == code) {
        Some((_, score)) => Ok(*score),
        None if code == dont_know => Err(Missing::DONT_KNOW),
        None if code == refused => Err(Missing::REFUSED),
        None => Err(Missing::NO_SCORE),
    }
}

fn parts<'a>(
    instrument: &'a Instrument,
    index: &'a Index,
    columns: &'a Columns,
    all: &'a [Scores],
) -> Result<Vec<Part<'a>>, NoColumn> {
    let items = match &index.of {
        IndexOf::Indices(others) => return Ok(others.iter().filter_map(|at| all.get(*at)).map(Part::Index).collect()),
        IndexOf::Items(items) => items,
    };
    let part = |(variable, scores): &'a (_, Vec<(i64, f64)>)| {
        let variable = instrument.var(*variable);
        let no_column = || NoColumn { index: index.name.clone(), column: variable.name.clone() };
        let column = columns.get(&variable.name).ok_or_else(no_column)?;
        let (dont_know, refused) = (variable.dont_know, variable.refused);
        Ok(match (column, Table::of(scores, dont_know, refused)) {
            (Values::Codes(codes), Some(scores)) => Part::Codes { codes, scores },
            _ => Part::Numbers { column, scores, dont_know, refused },
        })
    };
    items.iter().map(part).collect()
}

fn score(index: &Index, parts: &[Part<'_>], rows: usize) -> Scores {
    let (mut values, mut missing) = (vec![0.0; rows], vec![Missing::default(); rows]);
    let mut valid = vec![0_u32; rows];
    for part in parts {
        for (row, ((sum, valid), missing)) in values.iter_mut().zip(&mut valid).zip(&mut missing).enumerate() {
            match part.at(row) {
                Ok(score) => {
                    *sum += score;
                    *valid += 1;
                }
                Err(why) => missing.add(why),
            }
        }
    }
    for (value, valid) in values.iter_mut().zip(valid) {
        let enough = valid > 0 && valid as usize >= index.min_valid;
        *value = if enough { *value / f64::from(valid) } else { f64::NAN };
    }
    Scores { name: index.name.clone(), values, missing }
}

/// Sum and sum of squares about the first value: exact enough where values lie far from 0.
#[derive(Debug, Clone, Copy, Default)]
struct Spread {
    n: usize,
    first: f64,
    sum: f64,
    squared: f64,
}

impl Spread {
    fn add(&mut self, value: f64) {
        if self.n == 0 {
            self.first = value;
        }
        let from_first = value - self.first;
        self.n += 1;
        self.sum += from_first;
        self.squared += from_first * from_first;
    }

    /// The sum of squared deviations from the mean.
    fn squares(&self) -> f64 {
        if self.n < 2 { 0.0 } else { self.squared - self.sum * self.sum / self.n as f64 }
    }
}
