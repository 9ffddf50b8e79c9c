//! Targets against hand-computed tables and for random populations.

use super::*;
use proptest::prelude::*;

fn row(country: &str, gender: &str, region: &str, population: i64) -> FrameRow {
    let pairs = [("country", country), ("gender", gender), ("region", region)];
    FrameRow {
        facts: pairs.into_iter().map(|(variable, value)| (variable.to_owned(), value.to_owned())).collect(),
        population,
    }
}

fn frame() -> Vec<FrameRow> {
    vec![
        row("CZ", "female", "CZ02", 30),
        row("CZ", "male", "CZ02", 25),
        row("CZ", "female", "CZ01", 20),
        row("CZ", "male", "CZ01", 25),
        row("DE", "female", "DE1", 51),
        row("DE", "male", "DE1", 49),
    ]
}

fn sizes(pairs: &[(&str, i64)]) -> Vec<(String, i64)> {
    pairs.iter().map(|(country, size)| ((*country).to_owned(), *size)).collect()
}

fn groups(pairs: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    let owned = |by: &[&str]| by.iter().map(|variable| (*variable).to_owned()).collect();
    pairs.iter().map(|(name, by)| ((*name).to_owned(), owned(by))).collect()
}

#[test]
fn largest_remainders() {
    let cases: [(i64, &[u64], &[i64]); 10] = [
        // The textbook's example: quotas 4.7, 1.6, 1.58, 1.2, 0.6, 0.31 of 10 (Wikipedia, "Largest remainder method").
        (10, &[47_000, 16_000, 15_800, 12_000, 6_100, 3_100], &[5, 2, 1, 1, 1, 0]),
        (100, &[1, 1, 1], &[34, 33, 33]),
        (1, &[1, 1], &[1, 0]),
        // Remainders tie at a half: the larger weight first.
        (2, &[1, 3], &[0, 2]),
        (5, &[0, 7, 0], &[0, 5, 0]),
        (0, &[1, 2], &[0, 0]),
        (-3, &[1, 2], &[0, 0]),
        (9, &[0, 0], &[0, 0]),
        (9, &[], &[]),
        (
            i64::MAX,
            &[u64::MAX, u64::MAX, u64::MAX],
            &[3_074_457_345_618_258_603, 3_074_457_345_618_258_602, 3_074_457_345_618_258_602],
        ),
    ];
    for (total, weights, parts) in cases {
        assert_eq!(allocate(total, weights), parts, "{total} {weights:?}");
    }
}

#[test]
fn a_plan_of_two_countries() {
    let planned = plan(
        &frame(),
        &sizes(&[("DE", 7), ("CZ", 10)]),
        &groups(&[("gender", &["gender"]), ("region", &["country", "region"])]),
    )
    .unwrap();
    let lines: Vec<String> = planned
        .iter()
        .map(|cell| {
            let values: Vec<String> = cell.values.iter().map(|(v, x)| format!("{v}={x}")).collect();
            format!("{} {} {}", cell.group, values.join(" "), cell.target)
        })
        .collect();
    assert_eq!(
        lines,
        [
            "gender country=DE gender=female 4",
            "gender country=DE gender=male 3",
            "region country=DE region=DE1 7",
            "gender country=CZ gender=female 5",
            "gender country=CZ gender=male 5",
            "region country=CZ region=CZ02 6",
            "region country=CZ region=CZ01 4",
        ]
    );
}

#[test]
fn what_cannot_be_planned() {
    let with = |extra: FrameRow| {
        let mut rows = frame();
        rows.push(extra);
        rows
    };
    let text = str::to_owned;
    let cz: &[(&str, i64)] = &[("CZ", 10)];
    let gender: &[(&str, &[&str])] = &[("gender", &["gender"])];
    let cases = [
        (vec![], cz, gender, PlanError::EmptyFrame),
        (frame(), &[("PL", 10)], gender, PlanError::UnknownCountry { country: text("PL") }),
        (frame(), &[("CZ", 0)], gender, PlanError::Size { country: text("CZ"), size: 0 }),
        (frame(), &[("CZ", -1)], gender, PlanError::Size { country: text("CZ"), size: -1 }),
        (frame(), &[("CZ", 1), ("CZ", 2)], gender, PlanError::DuplicateCountry { country: text("CZ") }),
        (frame(), cz, &[("age", &["age"])], PlanError::UnknownVariable { variable: text("age"), row: 1 }),
        (frame(), cz, &[("g", &["gender"]), ("g", &["region"])], PlanError::DuplicateGroup { group: text("g") }),
        (
            frame(),
            cz,
            &[("g", &["gender", "gender"])],
            PlanError::DuplicateVariable { group: text("g"), variable: text("gender") },
        ),
        (with(row("CZ", "male", "CZ03", -1)), cz, gender, PlanError::NegativePopulation { row: 7 }),
        (with(row("CZ", "male", "CZ02", 5)), cz, gender, PlanError::DuplicateRow { row: 7 }),
        (with(row("DK", "male", "DK0", 0)), &[("DK", 5)], gender, PlanError::NoPopulation { country: text("DK") }),
    ];
    for (rows, country_sizes, by, error) in cases {
        assert_eq!(plan(&rows, &sizes(country_sizes), &groups(by)), Err(error));
    }
}

proptest! {
    #[test]
    fn parts_add_up_and_are_within_one_of_the_share(
        total in 0_i64..1_000_000,
        weights in prop::collection::vec(0_u64..10_000_000_000, 1..60),
    ) {
        let sum: u128 = weights.iter().copied().map(u128::from).sum();
        prop_assume!(sum > 0);
        let parts = allocate(total, &weights);
        prop_assert_eq!(parts.iter().sum::<i64>(), total);
        for (part, weight) in parts.iter().zip(&weights) {
            let share = total.unsigned_abs() as u128 * u128::from(*weight);
            let part = u128::from(part.unsigned_abs());
            prop_assert!(part == share / sum || part * sum < share + sum);
            prop_assert!(part >= share / sum);
        }
    }

    #[test]
    fn a_larger_weight_never_gets_less(
        total in 0_i64..10_000,
        mut weights in prop::collection::vec(0_u64..1_000, 1..40),
    ) {
        weights.sort_unstable();
        let parts = allocate(total, &weights);
        for (pair, part) in weights.windows(2).zip(parts.windows(2)) {
            // Equal weights may differ by the one that goes to the earlier.
            prop_assert!(part[0] <= part[1] || pair[0] == pair[1] && part[0] == part[1] + 1);
        }
    }

    #[test]
    fn every_group_adds_up_to_the_size(
        people in prop::collection::vec(1_i64..100_000, 12),
        (cz, de) in (1_i64..5_000, 1_i64..5_000),
    ) {
        let places = ["CZ", "DE"].into_iter().flat_map(|country| {
            ["female", "male"].into_iter().flat_map(move |gender| {
                ["r1", "r2", "r3"].map(|region| (country, gender, region))
            })
        });
        let rows: Vec<FrameRow> = places.zip(people).map(|((c, g, r), n)| row(c, g, r, n)).collect();
        let by = groups(&[("gender", &["gender"]), ("region", &["region"]), ("both", &["gender", "region"])]);
        let planned = plan(&rows, &sizes(&[("CZ", cz), ("DE", de)]), &by).unwrap();
        for (country, size) in [("CZ", cz), ("DE", de)] {
            for (group, _) in &by {
                let cells = planned.iter().filter(|cell| &cell.group == group && cell.values[0].1 == country);
                prop_assert_eq!(cells.map(|cell| cell.target).sum::<i64>(), size);
            }
        }
    }
}
