//! A file of sample, its columns and rows, with numbers checked, trusted and for training; and a file of blocks of numbers.

#![no_main]

use cati::fieldwork::sample::{Columns, Country, Numbers, Rules};
use cati::station::sample::{Lines, Prefixes};
use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;

fn country(name: &str) -> Country {
    Country { name: name.to_owned(), time_zone: "Europe/London".to_owned() }
}

fuzz_target!(|bytes: &[u8]| {
    let (kind, file) = bytes.split_first().unwrap_or((&0, bytes));
    let rules = Rules {
        countries: ["CZ", "DK", "DE", "FR", "UK"].map(country).to_vec(),
        languages: vec!["en".to_owned()],
        regions: Vec::new(),
        time_zones: BTreeMap::new(),
        numbers: [Numbers::Checked, Numbers::Trusted, Numbers::Undialable][usize::from(kind % 3)],
        declared: Vec::new(),
        usual: (kind % 2 == 0).then(|| "DE".to_owned()),
    };
    let Ok(mut lines) = Lines::begin(file) else { return };
    let header = lines.header().to_vec();
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let columns = Columns::of(&header).unwrap_or_else(|_| Columns::numbers_alone());
    let mut last = 0;
    while let Ok(Some(line)) = lines.next_line() {
        assert!(line.number > last, "lines are counted");
        last = line.number;
        let fields: Vec<&str> = line.fields.iter().map(String::as_str).collect();
        if let Ok(row) = columns.row(&fields, &rules) {
            assert!(!row.numbers.is_empty() && row.numbers.iter().all(|number| number.starts_with('+')));
        }
    }
    assert_eq!(lines.position(), file.len() as u64, "all of it was read");
    let _ = Lines::begin(file).map(|mut lines| Prefixes::read(&mut lines));
});
