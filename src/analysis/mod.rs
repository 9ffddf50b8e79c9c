//! What is computed of a study's data: pure functions from plain values to figures. Nothing is read from the study and nothing printed here.

pub mod columns;
pub mod correlate;
pub mod crosstab;
pub mod dispositions;
pub mod estimate;
pub mod frame;
pub mod group;
pub mod index;
pub mod quality;
pub mod weight;
pub mod weighting;
