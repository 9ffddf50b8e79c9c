//! A table of dispositions for `cati rates --from`: refused with the lines, or read to counts whose rates are shares.

#![no_main]

use cati::analysis::dispositions::read;
use cati::fieldwork::Groups;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| match read(text) {
    Ok(counts) => {
        let rates = Groups::of(counts).expect("codes of the standard").rates(None);
        assert!(rates.all().all(|(_, rate)| rate.is_none_or(|rate| (0.0..=1.0 + 1e-9).contains(&rate))));
    }
    Err(faults) => assert!(!faults.is_empty() && faults.iter().all(|fault| fault.line >= 1)),
});
