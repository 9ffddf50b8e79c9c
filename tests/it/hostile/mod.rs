//! Hostile input: whatever comes in by file, by name, by environment or by keys, nothing panics, nothing is lost, and what is said says what to do.

mod beside;
mod damaged;
mod flood;
mod journal;
mod keys;
mod places;
mod replaced;
mod room;
mod streams;
mod words;
