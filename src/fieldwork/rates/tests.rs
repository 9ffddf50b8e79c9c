//! The rates against figures from elsewhere: worked by hand, and printed by another program.

use super::*;
use crate::fieldwork::outcome::CODES;
use proptest::prelude::*;

fn groups(counts: [u64; 8]) -> Groups {
    let [i, p, r, nc, o, uh, uo, ne] = counts;
    Groups { i, p, r, nc, o, uh, uo, ne }
}

fn rate(rates: &Rates, name: &str) -> Option<f64> {
    rates.all().find(|(known, _)| *known == name).expect(name).1
}

/// The rates as they would be printed, with this many decimals.
fn printed(rates: &Rates, decimals: usize) -> Vec<String> {
    rates.all().map(|(_, rate)| rate.map_or("undefined".to_owned(), |rate| format!("{rate:.decimals$}"))).collect()
}

/// 500 I, 40 P, 260 R, 150 NC, 50 O: D0 = 1000. 300 UH, 100 UO: D = 1400. 600 NE: e = 1000/1600 = 5/8, De = 1000 + 5/8 × 400 = 1250.
const BY_HAND: [u64; 8] = [500, 40, 260, 150, 50, 300, 100, 600];

#[test]
fn rates_worked_by_hand() {
    let rates = groups(BY_HAND).rates(None);
    assert_eq!((rates.e, rates.basis), (Some(0.625), Basis::Estimated { eligible: 1000, known: 1600 }));
    assert_eq!((rates.d, rates.de, rates.d0), (1400, Some(1250.0), 1000));
    let fractions = [
        ("RR1", 500, 1400),
        ("RR2", 540, 1400),
        ("RR3", 500, 1250),
        ("RR4", 540, 1250),
        ("RR5", 500, 1000),
        ("RR6", 540, 1000),
        ("COOP1", 500, 850), // I + P + R + O
        ("COOP2", 540, 850),
        ("COOP3", 500, 800), // I + P + R
        ("COOP4", 540, 800),
        ("REF1", 260, 1400),
        ("REF2", 260, 1250),
        ("REF3", 260, 1000),
        ("CON1", 850, 1400), // I + P + R + O
        ("CON2", 850, 1250),
        ("CON3", 850, 1000),
    ];
    assert_eq!(fractions.map(|(name, ..)| name), NAMES);
    for (name, above, below) in fractions {
        assert_eq!(rate(&rates, name), Some(f64::from(above) / f64::from(below)), "{name}");
    }
}

#[test]
fn a_given_e_takes_the_place_of_the_estimate() {
    let rates = groups(BY_HAND).rates(GivenShare::new(0.25));
    assert_eq!((rates.e, rates.basis, rates.de), (Some(0.25), Basis::Given, Some(1100.0)));
    assert_eq!(rate(&rates, "RR3"), Some(500.0 / 1100.0));
    assert_eq!(rate(&rates, "CON2"), Some(850.0 / 1100.0));
    // What has no De in it is as before.
    let estimated = groups(BY_HAND).rates(None);
    for name in NAMES.iter().filter(|name| !["RR3", "RR4", "REF2", "CON2"].contains(name)) {
        assert_eq!(rate(&rates, name), rate(&estimated, name), "{name}");
    }
    for share in [-0.01, 1.01, f64::NAN, f64::INFINITY] {
        assert_eq!(GivenShare::new(share), None, "{share}");
    }
}

/// The example that the R package outcomerate (rOpenSci) prints in its README: its figures, to the decimals it prints.
#[test]
fn rates_printed_by_another_program() {
    let rates = groups([4, 2, 1, 1, 1, 1, 1, 1]).rates(None);
    assert_eq!(rates.e, Some(0.9));
    let theirs = "0.364 0.545 0.370 0.556 0.444 0.667 0.500 0.750 0.571 0.857 0.091 0.093 0.111 0.727 0.741 0.889";
    assert_eq!(printed(&rates, 3), theirs.split(' ').collect::<Vec<_>>());
}

#[test]
fn what_has_no_cases_is_undefined() {
    let undefined = |counts| {
        let rates = groups(counts).rates(None);
        rates.all().filter(|(_, rate)| rate.is_none()).map(|(name, _)| name).collect::<Vec<_>>()
    };
    assert_eq!(undefined([0; 8]), NAMES);
    assert_eq!(groups([0; 8]).rates(None).e, None);
    // Only untried numbers: nothing is known of eligibility, so e and what needs it are undefined; none of all is a rate of 0.
    let fresh = groups([0, 0, 0, 0, 0, 9, 0, 0]).rates(None);
    assert_eq!((fresh.e, fresh.de, fresh.d), (None, None, 9));
    assert_eq!((rate(&fresh, "RR1"), rate(&fresh, "RR3"), rate(&fresh, "RR5")), (Some(0.0), None, None));
    // Nobody eligible among those known: e is 0, and nothing is left to divide by.
    let none = groups([0, 0, 0, 0, 0, 9, 0, 5]).rates(None);
    assert_eq!((none.e, none.de, rate(&none, "RR3")), (Some(0.0), Some(0.0), None));
    // Never spoken to anybody: contact is 0, cooperation undefined.
    assert_eq!(undefined([0, 0, 0, 3, 0, 0, 0, 0]), ["COOP1", "COOP2", "COOP3", "COOP4"]);
    assert_eq!(undefined([0, 0, 0, 0, 2, 0, 0, 0]), ["COOP3", "COOP4"]);
}

#[test]
fn codes_add_up_to_their_groups() {
    let one_each = Groups::of(CODES.iter().map(|(code, _)| (*code, 1))).unwrap();
    assert_eq!(one_each, groups([1, 1, 4, 5, 9, 6, 4, 16]));
    assert_eq!(one_each.all(), 46);
    assert_eq!(Groups::of([("1.1", 1), ("5.1", 2)]), Err("5.1"));
}

fn any_groups() -> impl Strategy<Value = Groups> {
    let some = prop_oneof![Just(0_u64), 1..100_u64, 1..1_000_000_000_u64];
    prop::array::uniform8(some).prop_map(groups)
}

proptest! {
    #[test]
    fn rates_are_shares_in_their_order(cases in any_groups(), given in prop::option::of(0.0..=1.0_f64)) {
        let rates = cases.rates(given.and_then(GivenShare::new));
        prop_assert!(rates.e.is_none_or(|e| (0.0..=1.0).contains(&e)));
        for (name, rate) in rates.all() {
            prop_assert!(rate.is_none_or(|rate| (0.0..=1.0 + 1e-12).contains(&rate)), "{name} {rate:?}");
        }
        let of = |name| rate(&rates, name);
        // From what takes all unknown cases as eligible, by what takes some, to what takes none; from completes to completes and partials.
        let ladders = [
            ["RR1", "RR3", "RR5"], ["RR2", "RR4", "RR6"], ["REF1", "REF2", "REF3"], ["CON1", "CON2", "CON3"],
            ["RR1", "RR2", "CON1"], ["RR3", "RR4", "CON2"], ["RR5", "RR6", "CON3"],
            ["COOP1", "COOP2", "COOP4"], ["COOP1", "COOP3", "COOP4"],
        ];
        for [low, middle, high] in ladders {
            if let (Some(low), Some(middle), Some(high)) = (of(low), of(middle), of(high)) {
                prop_assert!(low <= middle + 1e-12 && middle <= high + 1e-12, "{low} {middle} {high}");
            }
        }
        // Contact times cooperation is response.
        if let (Some(contact), Some(cooperation), Some(response)) = (of("CON1"), of("COOP1"), of("RR1")) {
            prop_assert!((contact * cooperation - response).abs() < 1e-9);
        }
    }

    #[test]
    fn e_stands_between_all_and_none(cases in any_groups()) {
        let all = cases.rates(GivenShare::new(1.0));
        let none = cases.rates(GivenShare::new(0.0));
        prop_assert_eq!(rate(&all, "RR3"), rate(&all, "RR1"));
        prop_assert_eq!(rate(&none, "RR3"), rate(&none, "RR5"));
    }

    #[test]
    fn those_not_eligible_count_through_e_alone(cases in any_groups(), more in 1..1000_u64, e in 0.0..=1.0_f64) {
        let with = Groups { ne: cases.ne + more, ..cases };
        let given = GivenShare::new(e);
        prop_assert_eq!(printed(&cases.rates(given), 9), printed(&with.rates(given), 9));
        let (before, after) = (cases.rates(None).e, with.rates(None).e);
        prop_assert!(before.is_none_or(|before| after.is_some_and(|after| after <= before)));
    }
}
