//! How many interviews are still missing where, as far as the sample tells: by country and region. Whether a person is wanted is in `quota`; which
//! number comes next is in `next_case`.

use super::quota::{CellState, Mode};
use crate::interview::entry::Facts;
use std::collections::BTreeMap;

/// What is missing, by country and region.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Needs {
    /// For each quota group, by country and region where its cells have them.
    groups: BTreeMap<String, BTreeMap<Place, i64>>,
}

/// A country and a region, where cells have them.
type Place = (Option<String>, Option<String>);

impl Needs {
    /// Of the cells as they stand: group, facts, state. Places that are only held count as missing: they may come back.
    pub fn of<'a>(cells: impl IntoIterator<Item = (&'a str, &'a Facts, &'a CellState)>) -> Self {
        let mut groups: BTreeMap<String, BTreeMap<_, i64>> = BTreeMap::new();
        for (group, facts, state) in cells {
            let place = (facts.get("country").cloned(), facts.get("region").cloned());
            let sum = groups.entry(group.to_owned()).or_default().entry(place).or_default();
            *sum = sum.saturating_add(missing(state));
        }
        Self { groups }
    }

    /// How many are missing in a country, in one region of it where that is known: of the group in which it is fewest. 0: nobody there can be
    /// wanted. A region of which no cell knows is as if it were not known.
    pub fn missing(&self, country: &str, region: Option<&str>) -> i64 {
        let of_group = |places: &BTreeMap<Place, i64>| {
            let here = || places.iter().filter(|((known, _), _)| known.as_deref().is_none_or(|known| known == country));
            let known = region.filter(|region| here().any(|((_, cell), _)| cell.as_deref() == Some(region)));
            let fits = |cell: Option<&str>| known.is_none() || cell.is_none() || cell == known;
            here()
                .filter(|((_, cell), _)| fits(cell.as_deref()))
                .fold(0_i64, |sum, (_, missing)| sum.saturating_add(*missing))
        };
        // Without quotas everybody is wanted alike.
        self.groups.values().map(of_group).min().unwrap_or(1)
    }
}

/// What is missing in a cell; one that never fills wants at least one more.
fn missing(state: &CellState) -> i64 {
    let missing = state.target.saturating_sub(state.counted);
    match (state.open, state.mode) {
        (false, _) => 0,
        (true, Mode::Strict) => missing.max(0),
        (true, Mode::Open) => missing.max(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::CellId;

    /// Group, facts, target, counted, whether it is open.
    type Told<'a> = (&'a str, &'a [(&'a str, &'a str)], i64, i64, bool);

    fn needs(cells: &[Told<'_>]) -> Needs {
        let made: Vec<(&str, Facts, CellState)> = cells
            .iter()
            .map(|(group, facts, target, counted, open)| {
                let facts = facts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
                let state = CellState {
                    cell: CellId(1),
                    mode: Mode::Strict,
                    target: *target,
                    counted: *counted,
                    held: 1,
                    open: *open,
                };
                (*group, facts, state)
            })
            .collect();
        Needs::of(made.iter().map(|(group, facts, state)| (*group, facts, state)))
    }

    #[test]
    fn what_is_missing_is_what_the_scarcest_group_lacks() {
        let needs = needs(&[
            ("gender", &[("country", "DE"), ("gender", "female")], 50, 45, true),
            ("gender", &[("country", "DE"), ("gender", "male")], 50, 30, true),
            ("gender", &[("country", "FR"), ("gender", "male")], 50, 50, true),
            ("region", &[("country", "DE"), ("region", "north")], 10, 8, true),
            ("region", &[("country", "DE"), ("region", "south")], 90, 20, true),
            ("region", &[("country", "DE"), ("region", "west")], 10, 2, false),
            ("region", &[("country", "FR"), ("region", "north")], 50, 10, true),
        ]);
        assert_eq!(needs.missing("DE", None), 25, "5 women and 20 men");
        assert_eq!(needs.missing("DE", Some("north")), 2);
        assert_eq!(needs.missing("DE", Some("south")), 25, "no more than the country");
        assert_eq!(needs.missing("DE", Some("west")), 0, "shut by a supervisor");
        assert_eq!(needs.missing("DE", Some("elsewhere")), 25, "no cell knows that region");
        assert_eq!(needs.missing("FR", Some("north")), 0, "the other group is full");
        assert_eq!(needs.missing("DK", None), 0, "no cell is for it");
        assert_eq!(Needs::default().missing("DK", Some("x")), 1, "a study without quotas wants everybody");
    }

    #[test]
    fn a_cell_that_never_fills_always_wants_one_more() {
        let state = CellState { cell: CellId(1), mode: Mode::Open, target: 0, counted: 7, held: 0, open: true };
        let facts = Facts::new();
        assert_eq!(Needs::of([("any", &facts, &state)]).missing("DE", None), 1);
    }
}
