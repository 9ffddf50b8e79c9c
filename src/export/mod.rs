//! What goes out for analysis: pure writers from plain rows to a stream, the same bytes from the same study. Nothing that points to a person
//! comes in here, so nothing of it can go out. Files, folders and the study itself are the caller's.

pub mod codebook;
pub mod document;
pub mod report;
pub mod table;

pub use table::{FIXED, Row};
