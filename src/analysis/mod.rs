//! What is computed of a study's data: pure functions from plain values to figures. Nothing is read from the study and nothing printed here.

pub mod dispositions;
pub mod quality;
