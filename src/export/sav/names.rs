//! The names of SPSS variables: up to 64 bytes, no two that differ in the case of letters alone, no words of its language; and the short names of eight
//! bytes by which the file itself speaks of them.

use std::collections::HashSet;

/// Longest name, in bytes.
const LONGEST: usize = 64;
/// Longest name inside the file, in bytes.
const SHORT: usize = 8;
/// Words of SPSS's language that cannot be names.
const RESERVED: [&str; 13] = ["ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO", "WITH"];

/// What a column is called in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// As people see it.
    pub(super) long: String,
    /// As the file's own records do.
    pub(super) short: String,
}

/// The names of all columns, in their order. The same columns get the same names.
pub(super) fn names<'a>(columns: impl Iterator<Item = &'a str>) -> Vec<Name> {
    let mut taken: HashSet<String> = RESERVED.iter().map(|word| (*word).to_owned()).collect();
    // What can keep its name keeps it, whatever another before it would be called.
    let kept: Vec<(&str, bool)> = columns.map(|column| (column, keeps(column, &mut taken))).collect();
    let given = |(column, keeps): (&str, bool)| if keeps { column.to_owned() } else { long(column, &mut taken) };
    let long: Vec<String> = kept.into_iter().map(given).collect();
    // Names that are short enough keep their own.
    let mut taken: HashSet<String> = HashSet::new();
    let own: Vec<Option<String>> = long
        .iter()
        .map(|name| Some(name.to_ascii_uppercase()).filter(|name| name.len() <= SHORT))
        .inspect(|name| taken.extend(name.clone()))
        .collect();
    let mut number = 0_usize;
    let mut counted = || {
        loop {
            number += 1;
            let name = format!("V{number}");
            if taken.insert(name.clone()) {
                return name;
            }
        }
    };
    long.into_iter().zip(own).map(|(long, own)| Name { long, short: own.unwrap_or_else(&mut counted) }).collect()
}

/// Whether a column's own name is one that SPSS takes and nobody before it has; it is taken then.
fn keeps(column: &str, taken: &mut HashSet<String>) -> bool {
    column.len() <= LONGEST
        && column.starts_with(|c: char| c.is_ascii_alphabetic())
        && column.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && taken.insert(column.to_ascii_uppercase())
}

fn long(column: &str, taken: &mut HashSet<String>) -> String {
    let plain: String = column.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' }).collect();
    // It begins with a letter.
    let plain = if plain.starts_with(|c: char| c.is_ascii_alphabetic()) { plain } else { format!("v{plain}") };
    let mut name = plain.get(..LONGEST).unwrap_or(&plain).to_owned();
    let mut number = 0_usize;
    while !taken.insert(name.to_ascii_uppercase()) {
        number += 1;
        let ending = format!("_{number}");
        name = format!("{}{ending}", plain.get(..LONGEST - ending.len()).unwrap_or(&plain));
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(columns: &[&str]) -> Vec<(String, String)> {
        names(columns.iter().copied()).into_iter().map(|name| (name.long, name.short)).collect()
    }

    #[test]
    fn names_that_collide_or_are_words_of_spss_get_a_number() {
        let long = "x".repeat(70);
        let other = format!("{}z", "X".repeat(69));
        let found = of(&["by", "With", "q1", "Q1", "q_long_name", "V1", &long, &other, "1st", "_"]);
        let long_names: Vec<&str> = found.iter().map(|(long, _)| long.as_str()).collect();
        let (first, second) = ("x".repeat(64), format!("{}_1", "X".repeat(62)));
        assert_eq!(long_names, ["by_1", "With_1", "q1", "Q1_1", "q_long_name", "V1", &first, &second, "v1st", "v_"]);
        let short: Vec<&str> = found.iter().map(|(_, short)| short.as_str()).collect();
        assert_eq!(short, ["BY_1", "WITH_1", "Q1", "Q1_1", "V2", "V1", "V3", "V4", "V1ST", "V_"]);
        let kept: Vec<String> = of(&["with", "with_1"]).into_iter().map(|(long, _)| long).collect();
        assert_eq!(kept, ["with_2", "with_1"], "what can keep its name keeps it");
    }

    proptest! {
        #[test]
        fn every_name_is_one_that_spss_takes(columns in prop::collection::vec("[a-cA-C_]{1,3}|[a-b]{60,70}|(?i)(to|or|ge)", 1..60)) {
            let found = names(columns.iter().map(String::as_str));
            let (mut longs, mut shorts) = (HashSet::new(), HashSet::new());
            for name in &found {
                prop_assert!(!name.long.is_empty() && name.long.len() <= 64 && name.short.len() <= 8);
                prop_assert!(!RESERVED.contains(&name.long.to_ascii_uppercase().as_str()));
                prop_assert!(longs.insert(name.long.to_ascii_uppercase()), "{}", name.long);
                prop_assert!(shorts.insert(name.short.clone()), "{}", name.short);
            }
        }
    }
}
