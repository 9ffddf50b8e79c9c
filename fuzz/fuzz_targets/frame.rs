//! The population that `cati quota plan` reads: what is accepted is shared out, and each group of a country adds up to its size.

#![no_main]

use cati::analysis::frame::read;
use cati::fieldwork::plan::{COUNTRY, plan};
use libfuzzer_sys::fuzz_target;
use std::collections::{BTreeMap, BTreeSet};

fuzz_target!(|csv: &[u8]| {
    let frame = match read(csv) {
        Ok(frame) => frame,
        Err(error) => {
            let _ = error.to_string();
            return;
        }
    };
    let countries: BTreeSet<&String> = frame.iter().filter_map(|row| row.facts.get(COUNTRY)).collect();
    let sizes: Vec<(String, i64)> =
        countries.into_iter().cloned().zip([1, 7, 1_000, i64::MAX].into_iter().cycle()).collect();
    let columns = || frame.iter().take(1).flat_map(|row| row.facts.keys()).take(12);
    let mut groups: Vec<(String, Vec<String>)> = columns().map(|name| (name.clone(), vec![name.clone()])).collect();
    groups.push(("all of them".to_owned(), columns().cloned().collect()));
    let cells = match plan(&frame, &sizes, &groups) {
        Ok(cells) => cells,
        Err(error) => {
            let _ = error.to_string();
            return;
        }
    };
    let mut sums: BTreeMap<(&str, &str), i128> = BTreeMap::new();
    for cell in &cells {
        assert!(cell.target >= 0, "{cell:?}");
        *sums.entry((&cell.values[0].1, &cell.group)).or_default() += i128::from(cell.target);
    }
    for (country, size) in &sizes {
        for (group, _) in &groups {
            assert_eq!(sums.get(&(country.as_str(), group.as_str())), Some(&i128::from(*size)), "{country} {group}");
        }
    }
});
