//! The value of a variable. What a value means for a filter is said in `expr`, how it is kept in a file in `interview::entry`.

use serde::{Deserialize, Serialize};

/// An answer, or a value computed from answers. Options appear by code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// The option chosen.
    Code(i64),
    /// A number within the item's range.
    Number(i64),
    /// The options chosen, ascending, without repetition.
    Codes(Vec<i64>),
    /// Don't know.
    DontKnow,
    /// Refused.
    Refused,
    /// An information screen that was read out.
    Seen,
}

impl Value {
    /// Whether this is an answer in substance: neither don't know nor refused.
    pub fn is_valid(&self) -> bool {
        !matches!(self, Self::DontKnow | Self::Refused)
    }
}
