//! What goes out for analysis: pure writers from plain rows to a stream, the same bytes from the same study. Nothing that points to a person
//! comes in here, so nothing of it can go out. Files, folders and the study itself are the caller's.
//!
//! A format begins with a stream and the [`Dictionary`], which says what every column is, takes a [`Record`] an interview, and finishes: see [`Rows`].

pub mod codebook;
pub mod ddi;
pub mod dictionary;
pub mod document;
#[cfg(test)]
mod fixtures;
mod notice;
#[cfg(feature = "parquet")]
pub mod parquet;
pub mod record;
pub mod report;
pub mod sav;
pub mod table;
pub mod tally;
pub mod triple_s;
mod xml;

pub use dictionary::{About, Column, Dictionary};
pub use record::{Field, Record, Rows};

use crate::ids::Millis;

/// An instant as ISO 8601 in UTC, with milliseconds.
pub fn timestamp(at: Millis) -> String {
    chrono::DateTime::from_timestamp_millis(at.0)
        .map(|at| at.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string())
        .unwrap_or_default()
}
