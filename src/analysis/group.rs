//! Groups of rows by the codes of one or more columns. What is computed of a group is not known here.

use super::columns::Values;
use std::collections::BTreeMap;

/// The group of a row that is in none.
pub const NO_GROUP: u32 = u32::MAX;

/// Rows in groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Groups {
    /// The group of each row, [`NO_GROUP`] where a column has none of the codes.
    pub of: Vec<u32>,
    /// The codes that make each group, in the order of the columns; groups that no row is in are left out.
    pub keys: Vec<Vec<i64>>,
}

impl Groups {
    /// All rows as one group.
    pub fn whole(rows: usize) -> Self {
        Self { of: vec![0; rows], keys: vec![Vec::new()] }
    }

    /// Groups by columns, each with its codes in the order in which groups are to come, the last column running fastest.
    pub fn by(rows: usize, columns: &[(&Values, Vec<i64>)]) -> Self {
        let mut of: Vec<u32> = vec![0; rows];
        let mut keys = vec![Vec::new()];
        for (column, codes) in columns {
            let places: BTreeMap<i64, usize> = codes.iter().enumerate().map(|(at, code)| (*code, at)).collect();
            let mut seen = vec![NO_GROUP; keys.len() * codes.len()];
            let combined = |row: usize, group: u32| {
                let place = places.get(&column.code(row)?)?;
                (group != NO_GROUP).then(|| group as usize * codes.len() + place)
            };
            let all: Vec<Option<usize>> = of.iter().enumerate().map(|(row, group)| combined(row, *group)).collect();
            all.iter().flatten().for_each(|place| seen[*place] = 0);
            let mut next = Vec::new();
            for (place, seen) in seen.iter_mut().enumerate().filter(|(_, seen)| **seen == 0) {
                *seen = u32::try_from(next.len()).unwrap_or(NO_GROUP);
                let mut key: Vec<i64> = keys[place / codes.len()].clone();
                key.push(codes[place % codes.len()]);
                next.push(key);
            }
            for (group, place) in of.iter_mut().zip(all) {
                *group = place.map_or(NO_GROUP, |place| seen[place]);
            }
            keys = next;
        }
        Self { of, keys }
    }

    /// How many groups there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The rows in a group, with it.
    pub fn rows(&self) -> impl Iterator<Item = (usize, usize)> {
        let in_one = |(row, group): (usize, &u32)| (*group != NO_GROUP).then_some((row, *group as usize));
        self.of.iter().enumerate().filter_map(in_one)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::columns::NOTHING;

    #[test]
    fn groups_come_in_the_order_of_the_codes_and_only_those_that_somebody_is_in() {
        let sex = Values::Codes(vec![2, 1, 2, 9, NOTHING, 2]);
        let age = Values::Codes(vec![3, 1, 1, 1, 1, 3]);
        let groups = Groups::by(6, &[(&sex, vec![1, 2]), (&age, vec![3, 2, 1])]);
        assert_eq!(groups.keys, [vec![1, 1], vec![2, 3], vec![2, 1]]);
        assert_eq!(groups.of, [1, 0, 2, NO_GROUP, NO_GROUP, 1]);
        assert_eq!(groups.rows().collect::<Vec<_>>(), [(0, 1), (1, 0), (2, 2), (5, 1)]);
        let none = Groups::by(0, &[(&Values::with_room(0), vec![1])]);
        assert!(none.is_empty());
        assert_eq!(Groups::by(2, &[]), Groups::whole(2));
    }
}
