//! Questionnaires: from source files to an [`Instrument`], with every mistake told at once. Nothing here knows an interview.

pub mod compile;
pub mod diagnostic;
pub mod expr;
pub mod instrument;
pub mod meaning;
mod reader;
pub mod shipped;
mod source;
pub mod succession;
pub mod text;
pub mod translation;
pub mod value;

pub use compile::{Sources, compile};
pub use instrument::Instrument;
pub use value::Value;
