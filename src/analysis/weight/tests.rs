//! Raking against answers known by hand, what it refuses, and what holds whatever the margins are.

use super::*;
use proptest::prelude::*;

/// A margin of rows by the names of their categories.
fn margin(variable: &str, totals: &[(&str, f64)], rows: &[&str]) -> Margin {
    let categories = totals.iter().map(|(name, total)| Category { name: (*name).into(), total: Some(*total) });
    let place = |row: &&str| totals.iter().position(|(name, _)| name == row).map_or(NO_CATEGORY, |at| at as u32);
    Margin { variable: variable.into(), categories: categories.collect(), of: rows.iter().map(place).collect() }
}

fn plain(margins: &[Margin]) -> Result<Raked, Vec<RakeError>> {
    rake(&Raking { margins, start: None, bounds: None })
}

fn refused(margins: &[Margin]) -> String {
    let wrong = plain(margins).unwrap_err();
    wrong.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

#[test]
fn one_margin_is_met_by_dividing() {
    let raked = plain(&[margin("sex", &[("f", 6.0), ("m", 4.0)], &["f", "m", "m", "m"])]).unwrap();
    assert_eq!(raked.weights[0], 6.0);
    assert!((raked.weights[1] - 4.0 / 3.0).abs() < 1e-15);
    assert!(raked.deviation < 1e-15 && raked.cycles <= 2, "{raked:?}");
    let found = efficiency(&raked.weights).unwrap();
    let squares = 36.0 + 3.0 * 16.0 / 9.0;
    assert!((found.deff - 4.0 * squares / 100.0).abs() < 1e-12, "{found:?}");
    assert!((found.effective_n - 100.0 / squares).abs() < 1e-12);
    assert_eq!((found.n, found.largest), (4, 6.0));
    assert_eq!(efficiency(&[]), None);
    assert_eq!(efficiency(&[f64::NAN, 2.0]).map(|found| (found.n, found.deff)), Some((1, 1.0)));
}

/// Of a table with an odds ratio of 1 raking gives the product of the margins.
#[test]
fn two_margins_of_a_table_without_association_give_products() {
    let sexes = ["f", "f", "m", "m"];
    let ages = ["old", "young", "old", "young"];
    let margins =
        [margin("sex", &[("f", 60.0), ("m", 40.0)], &sexes), margin("age", &[("old", 30.0), ("young", 70.0)], &ages)];
    let raked = plain(&margins).unwrap();
    for (found, wanted) in raked.weights.iter().zip([18.0, 42.0, 12.0, 28.0]) {
        assert!((found - wanted).abs() < 1e-12, "{:?}", raked.weights);
    }
}

/// Raking keeps the odds ratio of a table: here 3 · 3 / (1 · 1).
#[test]
fn the_association_of_the_rows_is_kept() {
    let (sexes, ages) = (["f", "f", "f", "f", "m", "m", "m", "m"], ["o", "o", "o", "y", "o", "y", "y", "y"]);
    let raked =
        plain(&[margin("sex", &[("f", 60.0), ("m", 40.0)], &sexes), margin("age", &[("o", 30.0), ("y", 70.0)], &ages)])
            .unwrap();
    let cell = |sex, age| -> f64 {
        let rows = raked.weights.iter().zip(sexes).zip(ages);
        rows.filter(|((_, one), other)| *one == sex && *other == age).map(|((weight, _), _)| weight).sum()
    };
    let odds = cell("f", "o") * cell("m", "y") / (cell("f", "y") * cell("m", "o"));
    assert!((odds - 9.0).abs() < 1e-9, "{odds}");
    assert!((cell("f", "o") + cell("f", "y") - 60.0).abs() < 1e-9);
}

#[test]
fn what_is_wrong_is_told_by_variable_and_category() {
    let sex = |totals: &[(&str, f64)]| margin("sex", totals, &["f", "m", "m"]);
    assert_eq!(refused(&[]), "there are no margins to weight by");
    assert_eq!(refused(&[margin("sex", &[("f", 1.0)], &[])]), "there are no rows to weight");
    assert_eq!(refused(&[sex(&[("f", 5.0), ("m", 5.0), ("x", 5.0)])]), "sex: the total of x is 5, and no row has it");
    assert_eq!(refused(&[sex(&[("f", 0.0), ("m", 5.0)])]), "sex: the total of f is 0, and 1 row(s) have it");
    assert_eq!(refused(&[sex(&[("f", 5.0)])]), "sex has no value in 2 row(s), the first is row 2");
    for (total, said) in [(-1.0, "-1"), (f64::NAN, "NaN"), (f64::INFINITY, "inf"), (1e300, "1000000000000000000")] {
        let told = refused(&[sex(&[("f", total), ("m", 5.0)])]);
        assert!(told.starts_with(&format!("sex: the total of f is {said}")), "{told}");
        assert!(told.ends_with("not a number from 0 to 1e15"), "{told}");
    }
    let mut none = sex(&[("f", 1.0), ("m", 1.0)]);
    none.categories[1].total = None;
    assert_eq!(refused(&[none]), "sex: there is no total for m, which 2 row(s) have");
    let age = margin("age", &[("o", 60.0), ("y", 39.0)], &["o", "y", "y"]);
    let told = refused(&[sex(&[("f", 50.0), ("m", 50.0)]), age]);
    assert_eq!(told, "the totals of sex add up to 100, those of age to 99");
    // An unused category of nothing is no mistake.
    assert!(plain(&[sex(&[("f", 5.0), ("m", 5.0), ("x", 0.0)])]).is_ok());
}

/// All women are old, so no weights make more women than old people.
#[test]
fn margins_that_no_weights_meet_are_refused_and_the_worst_is_named() {
    let rows = (["f", "f", "m", "m"], ["o", "o", "o", "y"]);
    let told = refused(&[
        margin("sex", &[("f", 60.0), ("m", 40.0)], &rows.0),
        margin("age", &[("o", 50.0), ("y", 50.0)], &rows.1),
    ]);
    assert!(told.contains("no weights meet all margins"), "{told}");
    assert!(told.starts_with("sex: ") || told.starts_with("age: "), "{told}");
}

#[test]
fn start_weights_and_bounds_have_to_be_some() {
    let margins = [margin("sex", &[("f", 5.0), ("m", 5.0)], &["f", "m", "m"])];
    for (start, said) in [
        ([1.0, 0.0, 1.0], "the start weight of row 2 is 0, not a number above 0"),
        ([1.0, 1.0, f64::NAN], "the start weight of row 3 is NaN, not a number above 0"),
        ([-1.0, 1.0, 1.0], "the start weight of row 1 is -1, not a number above 0"),
    ] {
        let wrong = rake(&Raking { margins: &margins, start: Some(&start), bounds: None }).unwrap_err();
        assert_eq!(wrong[0].to_string(), said);
    }
    for bounds in [(1.0, 2.0), (0.5, 1.0), (-0.1, 2.0), (f64::NAN, 2.0), (2.0, 0.5)] {
        let wrong = rake(&Raking { margins: &margins, start: None, bounds: Some(bounds) }).unwrap_err();
        assert!(matches!(wrong[0], RakeError::Bounds { .. }), "{bounds:?}");
    }
    // 5 for one row of three is 1.5 times the mean: that cannot be had below 1.2 times.
    let wrong = rake(&Raking { margins: &margins, start: None, bounds: Some((0.1, 1.2)) }).unwrap_err();
    assert!(wrong[0].to_string().ends_with("no weights meet all margins within the bounds"), "{}", wrong[0]);
}

/// Rows with two variables, and totals that some positive weights meet for sure: those of the weights drawn.
fn tables() -> impl Strategy<Value = (Vec<(u32, u32, f64)>, Vec<f64>)> {
    (4_usize..60).prop_flat_map(|rows| {
        let row = (0_u32..3, 0_u32..4, 0.1_f64..10.0);
        (prop::collection::vec(row, rows), prop::collection::vec(0.1_f64..10.0, rows))
    })
}

fn margins_of(rows: &[(u32, u32, f64)]) -> Vec<Margin> {
    let of = |variable: &str, sizes: u32, category: fn(&(u32, u32, f64)) -> u32| Margin {
        variable: variable.into(),
        categories: (0..sizes)
            .map(|at| {
                let total = rows.iter().filter(|row| category(row) == at).map(|row| row.2).sum();
                Category { name: at.to_string(), total: Some(total) }
            })
            .collect(),
        of: rows.iter().map(category).collect(),
    };
    vec![of("a", 3, |row| row.0), of("b", 4, |row| row.1)]
}

fn met(margin: &Margin, weights: &[f64]) {
    for (at, category) in (0..).zip(&margin.categories) {
        let sum: f64 = weights.iter().zip(&margin.of).filter(|(_, own)| **own == at).map(|(weight, _)| weight).sum();
        let total = category.total.unwrap();
        assert!((sum - total).abs() <= 2e-9 * total.max(1e-9), "{}: {sum}, not {total}", margin.variable);
    }
}

proptest! {
    #[test]
    fn weights_add_up_to_the_margins((rows, start) in tables()) {
        let margins = margins_of(&rows);
        let raked = rake(&Raking { margins: &margins, start: Some(&start), bounds: None }).unwrap();
        prop_assert!(raked.weights.iter().all(|weight| *weight > 0.0));
        margins.iter().for_each(|margin| met(margin, &raked.weights));
    }

    #[test]
    fn start_weights_in_other_units_change_nothing((rows, start) in tables(), unit in 0.001_f64..1000.0) {
        let margins = margins_of(&rows);
        let scaled: Vec<f64> = start.iter().map(|weight| weight * unit).collect();
        let one = rake(&Raking { margins: &margins, start: Some(&start), bounds: None }).unwrap();
        let other = rake(&Raking { margins: &margins, start: Some(&scaled), bounds: None }).unwrap();
        for (one, other) in one.weights.iter().zip(&other.weights) {
            prop_assert!((one - other).abs() <= 1e-8 * one, "{one} {other}");
        }
    }

    #[test]
    fn bounds_hold_or_the_margins_are_refused((rows, start) in tables(), low in 0.0_f64..0.9, high in 1.1_f64..6.0) {
        let margins = margins_of(&rows);
        let mean = rows.iter().map(|row| row.2).sum::<f64>() / rows.len() as f64;
        match rake(&Raking { margins: &margins, start: Some(&start), bounds: Some((low, high)) }) {
            Ok(raked) => {
                margins.iter().for_each(|margin| met(margin, &raked.weights));
                let inside = |weight: &&f64| **weight >= low * mean * (1.0 - 1e-12) && **weight <= high * mean * (1.0 + 1e-12);
                prop_assert_eq!(raked.weights.iter().filter(inside).count(), rows.len());
            }
            Err(wrong) => {
                let told = matches!(wrong[0], RakeError::NotMet { bounded: true, .. });
                prop_assert!(told, "{wrong:?}");
            }
        }
    }

    /// What is between wide bounds is what is without them.
    #[test]
    fn bounds_that_nobody_reaches_change_nothing((rows, start) in tables()) {
        let margins = margins_of(&rows);
        let free = rake(&Raking { margins: &margins, start: Some(&start), bounds: None }).unwrap();
        let bound = rake(&Raking { margins: &margins, start: Some(&start), bounds: Some((0.0, 1e9)) }).unwrap();
        prop_assert_eq!(bound.trimmed, 0);
        for (one, other) in free.weights.iter().zip(&bound.weights) {
            prop_assert!((one - other).abs() <= 1e-9 * one, "{one} {other}");
        }
    }

    #[test]
    fn the_order_of_the_rows_changes_no_weight((rows, start) in tables()) {
        let margins = margins_of(&rows);
        let one = rake(&Raking { margins: &margins, start: Some(&start), bounds: None }).unwrap();
        let back: Vec<_> = rows.iter().rev().copied().collect();
        let start: Vec<f64> = start.into_iter().rev().collect();
        let other = rake(&Raking { margins: &margins_of(&back), start: Some(&start), bounds: None }).unwrap();
        for (one, other) in one.weights.iter().zip(other.weights.iter().rev()) {
            prop_assert!((one - other).abs() <= 1e-8 * one, "{one} {other}");
        }
    }
}
