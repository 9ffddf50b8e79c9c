//! Questionnaires: from source files to an [`Instrument`], with every mistake told at once. Nothing here knows an interview.

pub mod diagnostic;
pub mod expr;
pub mod instrument;
pub mod text;
pub mod value;

pub use instrument::Instrument;
pub use value::Value;
