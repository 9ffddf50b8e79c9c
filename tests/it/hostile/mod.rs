//! Hostile input: whatever comes in by file, by name, by environment or by keys, nothing panics, nothing is lost, and what is said says what to do.

mod damaged;
mod keys;
mod places;
mod words;
