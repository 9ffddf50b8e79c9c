//! What a country's completes are weighted to: the shares of its population in each category of each quota group, with what counts as one where
//! somebody is missing.

use super::{Merged, Unweighted};
use crate::analysis::columns::{Columns, Values};
use crate::analysis::weight::{Category, Margin, NO_CATEGORY};
use crate::fieldwork::FrameRow;
use crate::questionnaire::Instrument;
use crate::questionnaire::instrument::{Merge, QuotaGroup, Variable};

/// Margins of more categories are not made: nobody has a population of so many cells.
const MOST_CATEGORIES: usize = 1 << 20;

/// The population of a country.
pub(super) struct Country<'a> {
    instrument: &'a Instrument,
    name: &'a str,
    rows: Vec<&'a FrameRow>,
}

/// What to weight to.
pub(super) struct Share {
    pub(super) margins: Vec<Margin>,
    pub(super) merged: Vec<Merged>,
}

/// A variable that a group crosses, with what its options count as.
struct Crossed<'a> {
    variable: &'a Variable,
    column: &'a Values,
    /// The position of each option that it counts as.
    as_one: Vec<usize>,
}

impl<'a> Country<'a> {
    pub(super) fn of(instrument: &'a Instrument, population: &'a [FrameRow], name: &'a str) -> Self {
        let is_here = |row: &&FrameRow| row.facts.get("country").is_some_and(|country| country == name);
        Self { instrument, name, rows: population.iter().filter(is_here).collect() }
    }

    /// Everybody in it, where that is known and somebody.
    pub(super) fn people(&self) -> Option<f64> {
        let all: f64 = self.rows.iter().map(|row| row.population.max(0) as f64).sum();
        (all > 0.0).then_some(all)
    }

    /// The margins of these rows of the data, each adding up to their number.
    pub(super) fn shares(&self, columns: &Columns, rows: &[usize]) -> Result<Share, Vec<Unweighted>> {
        let crosses = |group: &&QuotaGroup| group.by.iter().any(|id| self.instrument.var(*id).name != "country");
        let groups: Vec<&QuotaGroup> = self.instrument.quotas.iter().filter(crosses).collect();
        if groups.is_empty() {
            return Err(vec![Unweighted::NoGroups]);
        }
        if self.people().is_none() {
            return Err(vec![Unweighted::NoPopulation { country: self.name.to_owned() }]);
        }
        let mut share = Share { margins: Vec::new(), merged: Vec::new() };
        let mut reasons = Vec::new();
        for group in groups {
            match self.margin(group, columns, rows, &mut share.merged) {
                Ok(margin) => share.margins.push(margin),
                Err(wrong) => reasons.extend(wrong),
            }
        }
        if reasons.is_empty() { Ok(share) } else { Err(reasons) }
    }

    fn margin(
        &self,
        group: &'a QuotaGroup,
        columns: &'a Columns,
        rows: &[usize],
        merged: &mut Vec<Merged>,
    ) -> Result<Margin, Vec<Unweighted>> {
        let mut crossed = self.crossed(group, columns)?;
        let size = crossed.iter().try_fold(1_usize, |size, one| size.checked_mul(one.as_one.len()));
        let too_many = || vec![Unweighted::TooMany { group: group.name.clone() }];
        let size = size.filter(|size| *size <= MOST_CATEGORIES).ok_or_else(too_many)?;
        let own = |row: &usize| position(&crossed, |one| one.variable.choice_at(one.column.code(*row)?));
        let of_rows: Vec<Option<usize>> = rows.iter().map(own).collect();
        let without = of_rows.iter().filter(|own| own.is_none()).count();
        if without > 0 {
            return Err(vec![Unweighted::NoValue { group: group.name.clone(), rows: without }]);
        }
        let (mut counts, mut people) = (vec![0_usize; size], vec![0.0; size]);
        for own in of_rows.iter().flatten() {
            counts[*own] += 1;
        }
        for row in &self.rows {
            let value = |one: &Crossed<'_>| {
                let name = row.facts.get(&one.variable.name)?;
                one.variable.choices().iter().position(|choice| choice.name == *name)
            };
            // Whoever has an option that the questionnaire does not know was not to be interviewed.
            if let Some(own) = position(&crossed, value) {
                people[own] += row.population.max(0) as f64;
            }
        }
        let mut unused: Vec<&Merge> = group.merges.iter().collect();
        loop {
            let (counted, wanted) = (gather(&crossed, &counts, |n| *n as f64), gather(&crossed, &people, |n| *n));
            let missing = (0..size).filter(|at| wanted[*at] > 0.0 && counted[*at] == 0.0);
            let helps = |merge: &&Merge| missing.clone().any(|at| concerns(&crossed, merge, at, self.instrument));
            match unused.iter().position(helps) {
                Some(place) => {
                    let merge = unused.remove(place);
                    merged.extend(as_one(&mut crossed, merge, &group.name, self.instrument));
                }
                None => return self.made(group, &crossed, &of_rows, &counted, &wanted),
            }
        }
    }

    /// The variables crossed, but for the country.
    fn crossed(&self, group: &QuotaGroup, columns: &'a Columns) -> Result<Vec<Crossed<'a>>, Vec<Unweighted>> {
        let mut crossed = Vec::new();
        for id in &group.by {
            let variable = self.instrument.var(*id);
            let (group, name) = (group.name.clone(), variable.name.clone());
            if name == "country" {
                continue;
            }
            let Some(column) = columns.get(&name) else {
                return Err(vec![Unweighted::NotInData { group, variable: name }]);
            };
            if self.rows.iter().any(|row| !row.facts.contains_key(&name)) {
                return Err(vec![Unweighted::NoColumn { group, variable: name }]);
            }
            crossed.push(Crossed { variable, column, as_one: (0..variable.choices().len()).collect() });
        }
        Ok(crossed)
    }

    fn made(
        &self,
        group: &QuotaGroup,
        crossed: &[Crossed<'_>],
        of_rows: &[Option<usize>],
        counted: &[f64],
        wanted: &[f64],
    ) -> Result<Margin, Vec<Unweighted>> {
        let (sum, n): (f64, f64) = (wanted.iter().sum(), of_rows.len() as f64);
        let mut reasons = Vec::new();
        let mut places = vec![NO_CATEGORY; counted.len()];
        let mut categories = Vec::new();
        for (at, (rows, people)) in counted.iter().zip(wanted).enumerate() {
            let category = || name(crossed, at);
            let group = || group.name.clone();
            if *rows == 0.0 && *people == 0.0 {
                continue;
            }
            if *rows == 0.0 {
                reasons.push(Unweighted::Empty { group: group(), category: category(), people: *people });
            } else if *people == 0.0 {
                reasons.push(Unweighted::Nobody { group: group(), category: category(), rows: *rows as usize });
            }
            places[at] = u32::try_from(categories.len()).unwrap_or(NO_CATEGORY);
            categories.push(Category { name: category(), total: Some(people / sum * n) });
        }
        if !reasons.is_empty() {
            return Err(reasons);
        }
        let of = |own: &Option<usize>| own.map_or(NO_CATEGORY, |own| places[merged_place(crossed, own)]);
        let names: Vec<&str> = crossed.iter().map(|one| one.variable.name.as_str()).collect();
        Ok(Margin { variable: names.join("*"), categories, of: of_rows.iter().map(of).collect() })
    }
}

/// The place of a combination of options, the last variable running fastest.
fn position(crossed: &[Crossed<'_>], of: impl Fn(&Crossed<'_>) -> Option<usize>) -> Option<usize> {
    crossed.iter().try_fold(0, |place, one| Some(place * one.as_one.len() + of(one)?))
}

/// The positions of the options of a combination.
fn options(crossed: &[Crossed<'_>], mut place: usize) -> Vec<usize> {
    let mut options: Vec<usize> = crossed
        .iter()
        .rev()
        .map(|one| {
            let option = place % one.as_one.len();
            place /= one.as_one.len();
            option
        })
        .collect();
    options.reverse();
    options
}

/// The place that a combination counts as.
fn merged_place(crossed: &[Crossed<'_>], place: usize) -> usize {
    let own = options(crossed, place);
    crossed.iter().zip(own).fold(0, |place, (one, option)| place * one.as_one.len() + one.as_one[option])
}

/// Counts, with what counts as one added up.
fn gather<T>(crossed: &[Crossed<'_>], counts: &[T], number: impl Fn(&T) -> f64) -> Vec<f64> {
    let mut sums = vec![0.0; counts.len()];
    for (place, count) in counts.iter().enumerate() {
        sums[merged_place(crossed, place)] += number(count);
    }
    sums
}

/// Whether a merge has something to do with a category.
fn concerns(crossed: &[Crossed<'_>], merge: &Merge, place: usize, instrument: &Instrument) -> bool {
    let own = options(crossed, place);
    let variable = instrument.var(merge.variable);
    crossed.iter().zip(own).filter(|(one, _)| one.variable.name == variable.name).any(|(one, option)| {
        let together = one.as_one.iter().enumerate().filter(|(_, as_one)| **as_one == option).map(|(at, _)| at);
        together.filter_map(|at| variable.choices().get(at)).any(|choice| merge.options.contains(&choice.code))
    })
}

/// Makes options count as one.
fn as_one(crossed: &mut [Crossed<'_>], merge: &Merge, group: &str, instrument: &Instrument) -> Option<Merged> {
    let variable = instrument.var(merge.variable);
    let one = crossed.iter_mut().find(|one| one.variable.name == variable.name)?;
    let places: Vec<usize> = merge.options.iter().filter_map(|code| variable.choice_at(*code)).collect();
    let kept: Vec<usize> = places.iter().map(|place| one.as_one[*place]).collect();
    let first = kept.iter().copied().min()?;
    for as_one in one.as_one.iter_mut().filter(|as_one| kept.contains(as_one)) {
        *as_one = first;
    }
    let options = places.iter().map(|place| variable.choices()[*place].name.clone()).collect();
    Some(Merged { group: group.to_owned(), variable: variable.name.clone(), options })
}

/// The name of a category: its options joined by `*`, those that count as one by `+`.
fn name(crossed: &[Crossed<'_>], place: usize) -> String {
    let own = options(crossed, place);
    let names = crossed.iter().zip(own).map(|(one, option)| {
        let together = one.as_one.iter().zip(one.variable.choices()).filter(|(as_one, _)| **as_one == option);
        together.map(|(_, choice)| choice.name.as_str()).collect::<Vec<_>>().join("+")
    });
    names.collect::<Vec<_>>().join("*")
}
