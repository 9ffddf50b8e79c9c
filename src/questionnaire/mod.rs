//! Questionnaires: from source files to an [`Instrument`], with every mistake told at once. Nothing here knows an interview.

mod code;
pub mod compile;
pub mod diagnostic;
pub mod expr;
pub mod instrument;
pub mod meaning;
mod reader;
pub mod report;
pub mod respondents;
pub mod review;
pub mod shipped;
mod source;
pub mod succession;
pub mod text;
pub mod translation;
pub mod value;

pub use compile::{Sources, compile};
pub use instrument::Instrument;
pub use review::{Review, review};
pub use value::Value;
