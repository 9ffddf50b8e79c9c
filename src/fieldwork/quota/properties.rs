//! The rules of the quotas on random cells, people and fieldwork; tables of cases are in `tests`.

use super::tests::{in_group, strict};
use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

const VARIABLES: [&str; 3] = ["a", "b", "c"];
const VALUES: [&str; 3] = ["x", "y", "z"];
/// Groups that share variables, so that one may exclude what another wants.
const GROUPS: [&[&str]; 3] = [&["a", "b"], &["b", "c"], &["a"]];

fn any_person() -> impl Strategy<Value = Facts> {
    prop::collection::vec(0..VALUES.len(), VARIABLES.len()).prop_map(|values| {
        let value = |at: usize| VALUES[at].to_owned();
        VARIABLES.iter().map(|v| (*v).to_owned()).zip(values.into_iter().map(value)).collect()
    })
}

fn any_cell() -> impl Strategy<Value = CellState> {
    (any::<bool>(), 0_i64..5, 0_i64..4, 0_i64..3, prop::bool::weighted(0.9)).prop_map(
        |(is_strict, target, counted, held, open)| CellState {
            mode: if is_strict { Mode::Strict } else { Mode::Open },
            open,
            ..strict(target, counted, held)
        },
    )
}

/// The groups with a random choice of their cells.
fn any_groups() -> impl Strategy<Value = Vec<GroupCells>> {
    let cells = |by: &'static [&'static str]| {
        let count = VALUES.len().pow(u32::try_from(by.len()).unwrap());
        prop::collection::vec(prop::option::weighted(0.8, any_cell()), count).prop_map(move |states| {
            let cells = states.into_iter().enumerate().filter_map(|(at, state)| {
                let digit = |place: usize| VALUES[at / VALUES.len().pow(u32::try_from(place).unwrap()) % VALUES.len()];
                Some(ValuedCell {
                    values: (0..by.len()).map(|place| digit(place).to_owned()).collect(),
                    state: CellState { cell: CellId(i64::try_from(at).unwrap()), ..state? },
                })
            });
            GroupCells { group: by.concat(), by: by.iter().map(|v| (*v).to_owned()).collect(), cells: cells.collect() }
        })
    };
    (cells(GROUPS[0]), cells(GROUPS[1]), cells(GROUPS[2])).prop_map(|(a, b, c)| vec![a, b, c])
}

/// The states that a person's facts meet.
fn meet(groups: &[GroupCells], person: &Facts) -> Vec<GroupState> {
    groups
        .iter()
        .map(|group| {
            let own = key(&group.by, person).unwrap();
            let cell = group.cells.iter().find(|cell| cell.values.join("|") == own);
            in_group(&group.group, cell.map(|cell| cell.state))
        })
        .collect()
}

fn every_person() -> Vec<Facts> {
    let mut persons = vec![Facts::new()];
    for variable in VARIABLES {
        let with = |person: &Facts, value: &str| {
            let mut person = person.clone();
            person.insert(variable.to_owned(), value.to_owned());
            person
        };
        persons = persons.iter().flat_map(|p| VALUES.map(|value| with(p, value))).collect();
    }
    persons
}

/// What becomes of an admitted person's hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    StaysHeld,
    RunsOut,
    Completes,
}

fn any_fate() -> impl Strategy<Value = Fate> {
    prop_oneof![Just(Fate::StaysHeld), Just(Fate::RunsOut), Just(Fate::Completes)]
}

fn verdict(cells: &BTreeMap<String, CellState>, keys: &[String]) -> Admission {
    let states: Vec<GroupState> = keys.iter().map(|key| in_group(key, cells.get(key).copied())).collect();
    decide(&states).verdict
}

fn claim(cells: &mut BTreeMap<String, CellState>, keys: &[String], counted: i64, held: i64) {
    for key in keys {
        let cell = cells.get_mut(key).unwrap();
        cell.counted += counted;
        cell.held += held;
    }
}

proptest! {
    #[test]
    fn admitted_only_where_every_group_has_a_place(groups in any_groups(), person in any_person()) {
        let states = meet(&groups, &person);
        let has_place = |state: &GroupState| state.cell.is_some_and(|cell| {
            cell.open && (cell.mode == Mode::Open || cell.counted + cell.held < cell.target)
        });
        let admitted = decide(&states).verdict == Admission::Admitted;
        prop_assert_eq!(admitted, states.iter().all(has_place));
    }

    #[test]
    fn the_order_of_groups_does_not_matter(
        (states, shuffled) in (any_groups(), any_person()).prop_flat_map(|(groups, person)| {
            let states = meet(&groups, &person);
            (Just(states.clone()), Just(states).prop_shuffle())
        }),
    ) {
        let (mut one, mut other) = (decide(&states), decide(&shuffled));
        one.reasons.sort();
        other.reasons.sort();
        prop_assert_eq!(one, other);
    }

    /// Random fieldwork: people come, hold a place, let it run out or complete; their own hold is left out when they complete.
    #[test]
    fn no_target_is_passed_and_no_own_place_turns_away(
        targets in prop::collection::vec(0_i64..4, 9),
        people in prop::collection::vec((any_person(), any_fate()), 0..60),
    ) {
        let mut cells: BTreeMap<String, CellState> = BTreeMap::new();
        for (person, fate) in people {
            let keys: Vec<String> = GROUPS
                .iter()
                .map(|by| format!("{}:{}", by.concat(), key(by, &person).unwrap()))
                .collect();
            for key in &keys {
                let target = targets[key.bytes().map(usize::from).sum::<usize>() % targets.len()];
                cells.entry(key.clone()).or_insert(strict(target, 0, 0));
            }
            if verdict(&cells, &keys) == Admission::Closed {
                continue;
            }
            claim(&mut cells, &keys, 0, 1);
            if fate != Fate::StaysHeld {
                claim(&mut cells, &keys, 0, -1);
                prop_assert_eq!(verdict(&cells, &keys), Admission::Admitted);
            }
            if fate == Fate::Completes {
                claim(&mut cells, &keys, 1, 0);
            }
            for (key, cell) in &cells {
                prop_assert!(cell.counted + cell.held <= cell.target, "{}: {:?}", key, cell);
            }
        }
    }

    #[test]
    fn nobody_who_would_be_admitted_is_left_out(
        groups in any_groups(),
        known in prop::sample::subsequence(&VARIABLES, 0..=3),
        person in any_person(),
    ) {
        let known: Facts = person.into_iter().filter(|(v, _)| known.contains(&v.as_str())).collect();
        let of_household = |p: &Facts| known.iter().all(|(v, value)| &p[v] == value);
        let admitted: Vec<Facts> = every_person()
            .into_iter()
            .filter(|p| of_household(p) && decide(&meet(&groups, p)).verdict == Admission::Admitted)
            .collect();
        match wanted(&groups, &known) {
            Wanted::Nobody => prop_assert!(admitted.is_empty()),
            Wanted::Open(cells) => {
                prop_assert!(!admitted.is_empty());
                for cell in &cells {
                    let comes = |p: &Facts| cell.facts.iter().all(|(v, value)| &p[v] == value);
                    prop_assert!(admitted.iter().any(comes), "{:?}", cell);
                }
                for group in &groups {
                    let asked = group.by.iter().any(|v| !known.contains_key(v));
                    for person in &admitted {
                        let own = group.by.iter().map(|v| (v.clone(), person[v].clone())).collect();
                        let listed = cells.iter().any(|c| c.group == group.group && c.facts == own);
                        prop_assert_eq!(listed, asked);
                    }
                }
            }
        }
    }
}
