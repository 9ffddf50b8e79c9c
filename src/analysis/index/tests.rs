//! Scores of rows, why there are none, and alpha, against answers known by hand.

use super::*;
use crate::questionnaire::{compile, shipped};

fn instrument() -> Instrument {
    compile(&shipped::sources()).unwrap()
}

fn all(instrument: &Instrument) -> Vec<bool> {
    needed(instrument, |_| true)
}

fn grouped(of: &[u32], count: i64) -> Groups {
    Groups { of: of.to_vec(), keys: (0..count).map(|group| vec![group]).collect() }
}

/// Rows of the shipped questionnaire: `(column, code of each row)`; all other columns that indices are made of are 1.
fn rows(instrument: &Instrument, rows: usize, given: &[(&str, &[i32])]) -> Columns {
    let mut columns = Columns::new(rows);
    for name in columns_of(instrument, &all(instrument)) {
        let own = given.iter().find(|(known, _)| *known == name);
        columns.add(&name, Values::Codes(own.map_or(vec![1; rows], |(_, codes)| codes.to_vec()))).unwrap();
    }
    columns
}

fn index<'a>(instrument: &Instrument, all: &'a [Scores], name: &str) -> &'a Scores {
    &all[instrument.indices.iter().position(|index| index.name == name).unwrap()]
}

#[test]
fn a_sector_index_is_the_mean_of_its_valid_items_where_four_are() {
    let instrument = instrument();
    // often, sometimes, never, don't know, refused
    let columns = rows(
        &instrument,
        4,
        &[("q2_lock", &[1, 2, 8, 8]), ("q2_groups", &[3, 3, 3, 9]), ("q2_police_advice", &[2, 2, 1, 1])],
    );
    let found = scores(&instrument, &columns, &all(&instrument)).unwrap();
    let safety = index(&instrument, &found, "safety");
    assert_eq!(safety.values[..3], [70.0, 60.0, 75.0]);
    assert!(safety.values[3].is_nan(), "three of five are too few");
    let overall = index(&instrument, &found, "overall");
    assert_eq!(overall.values[0], (70.0 + 100.0 + 100.0) / 3.0);
    assert!(overall.values[3].is_nan(), "all three sectors are needed");
    let mut left_out = LeftOut::default();
    left_out.count(overall.missing[3]);
    assert_eq!((left_out.several, left_out.rows()), (1, 1), "don't know and refused together");
}

#[test]
fn each_row_left_out_has_one_reason() {
    let instrument = instrument();
    let none = NOTHING;
    let columns = rows(
        &instrument,
        5,
        &[
            ("q3_report_own", &[8, 9, none, 7, 8]),
            ("q3_report_other", &[8, 1, none, 1, 9]),
            ("q3_intervene", &[1, 1, none, 1, 1]),
        ],
    );
    let found = scores(&instrument, &columns, &all(&instrument)).unwrap();
    let crime = index(&instrument, &found, "crime_reporting");
    assert!(crime.values.iter().all(|score| score.is_nan()));
    let mut left_out = LeftOut::default();
    crime.missing.iter().for_each(|missing| left_out.count(*missing));
    assert_eq!(left_out, LeftOut { not_asked: 1, dont_know: 1, refused: 1, no_score: 1, several: 1 });
}

#[test]
fn codes_far_apart_and_large_have_their_scores_too() {
    let scores = [(1, 100.0), (5_000_000_000, 0.0)];
    assert!(Table::of(&scores, Some(8), None).is_none());
    let column = Values::Reals(vec![1.0, 5e9, 8.0, f64::NAN]);
    let part = Part::Numbers { column: &column, scores: &scores, dont_know: Some(8), refused: None };
    assert_eq!(
        [0, 1, 2, 3].map(|row| part.at(row)),
        [Ok(100.0), Ok(0.0), Err(Missing::DONT_KNOW), Err(Missing::NOT_ASKED)]
    );
    assert!(Table::of(&[(i64::MIN, 1.0), (i64::MAX, 0.0)], None, None).is_none());
}

/// Worked out with squared deviations from the mean.
#[test]
fn alpha_is_cronbachs() {
    let instrument = instrument();
    // Scores 100 50 0 100 / 100 50 50 100 / 100 100 0 50, and a row that is left out.
    let columns = rows(
        &instrument,
        5,
        &[
            ("q3_report_own", &[1, 2, 3, 1, 8]),
            ("q3_report_other", &[1, 2, 2, 1, 1]),
            ("q3_intervene", &[1, 1, 3, 2, 1]),
        ],
    );
    let at = instrument.indices.iter().position(|index| index.name == "crime_reporting").unwrap();
    let found = scores(&instrument, &columns, &all(&instrument)).unwrap();
    let of = |groups: &[u32], count| {
        alpha(&instrument, &instrument.indices[at], &columns, &found, &grouped(groups, count)).unwrap()
    };
    let whole = of(&[0, 0, 0, 0, 0], 1)[0];
    // Squares of the items 6875, 2500, 6875; of the sums 300, 200, 50, 250: 35000.
    let wanted = 3.0 / 2.0 * (1.0 - (6875.0 + 2500.0 + 6875.0) / 35_000.0);
    assert_eq!(whole.n, 4);
    assert!((whole.alpha.unwrap() - wanted).abs() < 1e-12, "{whole:?} {wanted}");
    // In groups, and none where there is one row.
    let groups = of(&[0, 0, 1, 2, u32::MAX], 3);
    assert_eq!(groups.iter().map(|found| found.n).collect::<Vec<_>>(), [2, 1, 1]);
    assert_eq!(groups[1].alpha, None);
    // An index of one item has none.
    let safe = instrument.indices.iter().find(|index| index.name == "safe").unwrap();
    assert_eq!(alpha(&instrument, safe, &columns, &found, &grouped(&[0; 5], 1)).unwrap()[0].alpha, None);
}

#[test]
fn what_an_index_is_the_mean_of_is_needed_too_and_nothing_else() {
    let instrument = instrument();
    let wanted = needed(&instrument, |index| index.name == "overall");
    let names = instrument.indices.iter().zip(&wanted).filter(|(_, wanted)| **wanted);
    let names: Vec<&str> = names.map(|(index, _)| index.name.as_str()).collect();
    assert_eq!(names, ["safety", "environment", "health", "overall"]);
    assert_eq!(columns_of(&instrument, &wanted).len(), 15);
    let found = scores(&instrument, &rows(&instrument, 1, &[]), &wanted).unwrap();
    assert_eq!(
        (index(&instrument, &found, "overall").values.len(), index(&instrument, &found, "safe").values.len()),
        (1, 0)
    );
}

#[test]
fn a_column_that_is_missing_is_named() {
    let instrument = instrument();
    let told = scores(&instrument, &Columns::new(3), &all(&instrument)).unwrap_err().to_string();
    assert_eq!(told, "index safety needs the column q2_lock");
    let none = scores(&instrument, &rows(&instrument, 0, &[]), &all(&instrument)).unwrap();
    assert!(none.iter().all(|scores| scores.values.is_empty()));
}

#[test]
fn a_reversed_item_counts_the_other_way_round() {
    let mut sources = shipped::sources();
    let toml = sources["questionnaire.toml"].replace(
        "min_valid = 3\n\n[[index]]\nname = \"willingness\"",
        "min_valid = 3\nreversed = [\"q3_intervene\"]\n\n[[index]]\nname = \"willingness\"",
    );
    sources.insert("questionnaire.toml".to_owned(), toml);
    let instrument = compile(&sources).unwrap();
    let columns = rows(&instrument, 3, &[("q3_intervene", &[1, 2, 3])]);
    let found = scores(&instrument, &columns, &all(&instrument)).unwrap();
    assert_eq!(index(&instrument, &found, "crime_reporting").values, [200.0 / 3.0, 250.0 / 3.0, 100.0]);
}
