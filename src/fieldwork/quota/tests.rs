//! The rules of the quotas on tables of cases; random fieldwork is in `properties`.

use super::*;

const NOW: Millis = Millis(1_200_000_000_000);

pub(super) fn strict(target: i64, counted: i64, held: i64) -> CellState {
    CellState { cell: CellId(1), mode: Mode::Strict, target, counted, held, open: true }
}

pub(super) fn in_group(group: &str, cell: Option<CellState>) -> GroupState {
    GroupState { group: group.to_owned(), cell }
}

fn facts(pairs: &[(&str, &str)]) -> Facts {
    pairs.iter().map(|(variable, value)| ((*variable).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn one_cell() {
    let open_mode = CellState { mode: Mode::Open, ..strict(0, 9, 9) };
    let shut = CellState { open: false, ..strict(10, 0, 0) };
    let cases = [
        (Some(strict(10, 9, 0)), None),
        (Some(strict(10, 8, 1)), None),
        (Some(strict(10, 9, 1)), Some(Why::Full)),
        (Some(strict(10, 0, 10)), Some(Why::Full)),
        (Some(strict(10, 12, 0)), Some(Why::Full)),
        (Some(strict(0, 0, 0)), Some(Why::ZeroTarget)),
        (Some(shut), Some(Why::ShutBySupervisor)),
        (Some(CellState { target: 0, ..shut }), Some(Why::ShutBySupervisor)),
        (Some(open_mode), None),
        (Some(CellState { open: false, ..open_mode }), Some(Why::ShutBySupervisor)),
        (Some(strict(i64::MAX, i64::MAX, i64::MAX)), Some(Why::Full)),
        (None, Some(Why::NoCell)),
    ];
    for (cell, why) in cases {
        let decision = decide(&[in_group("region", cell)]);
        let group = "region".to_owned();
        let reasons: Vec<Reason> = why.map(|why| Reason { group, why }).into_iter().collect();
        assert_eq!(decision.reasons, reasons, "{cell:?}");
        let admitted = decision.verdict == Admission::Admitted;
        assert_eq!(admitted, why.is_none(), "{cell:?}");
    }
    assert_eq!(decide(&[]).verdict, Admission::Admitted);
}

#[test]
fn past_the_verdict_nobody_is_turned_away() {
    let closed = decide(&[in_group("region", None)]);
    let admitted = decide(&[]);
    assert_eq!(closed.verdict_for(false), Verdict::Full);
    assert_eq!(closed.verdict_for(true), Verdict::Over);
    assert_eq!(admitted.verdict_for(false), Verdict::Wanted);
    assert_eq!(admitted.verdict_for(true), Verdict::Wanted);
}

#[test]
fn keys_of_cells() {
    let person = facts(&[("country", "CZ"), ("gender", "female"), ("age_band", "age_25_34")]);
    let cases: [(&[&str], Option<&str>); 4] = [
        (&["country", "gender"], Some("CZ|female")),
        (&["gender", "country"], Some("female|CZ")),
        (&["country", "region"], None),
        (&[], Some("")),
    ];
    for (by, expected) in cases {
        assert_eq!(key(by, &person).as_deref(), expected, "{by:?}");
    }
}

#[test]
fn how_long_a_place_is_held() {
    let minutes = |n| NOW.plus_minutes(n);
    let cases = [
        (None, minutes(2_880)),
        (Some(minutes(60)), minutes(90)),
        (Some(minutes(2_850)), minutes(2_880)),
        (Some(minutes(2_851)), minutes(2_880)),
        (Some(minutes(100_000)), minutes(2_880)),
        (Some(minutes(-600)), minutes(5)),
    ];
    for (appointment, until) in cases {
        assert_eq!(hold_until(NOW, appointment), until, "{appointment:?}");
    }
    assert_eq!(lease_until(NOW), minutes(5));
}

#[test]
fn who_else_is_wanted() {
    let groups = [
        group("region", &["country", "region"], &[(&["CZ", "CZ01"], 1), (&["CZ", "CZ02"], 0)]),
        group(
            "gender_age",
            &["country", "gender", "age_band"],
            &[
                (&["CZ", "male", "young"], 0),
                (&["CZ", "male", "old"], 2),
                (&["DE", "female", "old"], 2),
                (&["CZ", "female", "young"], 1),
            ],
        ),
    ];
    let named = |known: &[(&str, &str)]| match wanted(&groups, &facts(known)) {
        Wanted::Nobody => None,
        Wanted::Open(cells) => Some(
            cells.iter().map(|cell| cell.facts.values().cloned().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>(),
        ),
    };
    let both = vec!["old CZ male".to_owned(), "young CZ female".to_owned()];
    assert_eq!(named(&[("country", "CZ"), ("region", "CZ01")]), Some(both));
    assert_eq!(named(&[("country", "CZ"), ("region", "CZ02")]), None);
    assert_eq!(named(&[("country", "PL")]), None);
    // Germany has no region with a place, so nobody there is asked for.
    assert_eq!(named(&[("country", "DE")]), None);
    assert_eq!(wanted(&[], &Facts::new()), Wanted::Open(Vec::new()));
}

fn group(name: &str, by: &[&str], cells: &[(&[&str], i64)]) -> GroupCells {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    GroupCells {
        group: name.to_owned(),
        by: owned(by),
        cells: (1..)
            .zip(cells)
            .map(|(number, (values, target))| ValuedCell {
                values: owned(values),
                state: CellState { cell: CellId(number), ..strict(*target, 0, 0) },
            })
            .collect(),
    }
}
