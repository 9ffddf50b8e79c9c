//! Values that count as missing in SPSS: up to three, or a range, or a range and one more. What the codes mean is in the dictionary.

use super::super::dictionary::{Column, Values};
use super::refused;
use std::io;

/// How the missing codes of a column are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum MissingValues {
    /// One by one, ascending; none, up to three.
    Each(Vec<i64>),
    /// From one to another, and perhaps one more.
    Range(i64, i64, Option<i64>),
}

impl MissingValues {
    /// Those of a column.
    ///
    /// # Errors
    /// Where there are more than three, and values in between that are not missing.
    pub(super) fn of(column: &Column) -> io::Result<Self> {
        let mut codes: Vec<i64> =
            column.codes().iter().filter(|code| code.missing.is_some()).map(|code| code.code).collect();
        codes.sort_unstable();
        codes.dedup();
        if codes.len() <= 3 {
            return Ok(Self::Each(codes));
        }
        let free = |low: i64, high: i64| match &column.values {
            Values::Whole { min, max, .. } => min.is_some_and(|min| min > high) || max.is_some_and(|max| max < low),
            _ => !column.codes().iter().any(|code| code.missing.is_none() && (low..=high).contains(&code.code)),
        };
        let (Some((&first, rest)), Some((&last, most))) = (codes.split_first(), codes.split_last()) else {
            return Ok(Self::Each(codes));
        };
        let second = rest.first().copied().unwrap_or(first);
        let before_last = most.last().copied().unwrap_or(last);
        if free(first, last) {
            Ok(Self::Range(first, last, None))
        } else if free(second, last) {
            Ok(Self::Range(second, last, Some(first)))
        } else if free(first, before_last) {
            Ok(Self::Range(first, before_last, Some(last)))
        } else {
            let codes: Vec<String> = codes.iter().map(i64::to_string).collect();
            Err(refused(
                &column.name,
                &format!(
                    "it has the missing codes {}, and SPSS takes three, or a range without valid codes",
                    codes.join(", ")
                ),
            ))
        }
    }
}
