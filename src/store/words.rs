//! How closed sets of words are written in the file, and read back. What the words mean is said where their types are.

use super::{Result, StoreError};
use crate::fieldwork::quota::Mode;
use crate::interview::entry::Ending;

/// A word that is not one of its set: somebody else wrote it.
pub(super) fn strange(what: &str, word: &str) -> StoreError {
    StoreError::Damaged(format!("{what} is {word:?}"))
}

/// The word of a value that serde writes as a plain text.
pub(super) fn ending_word(ending: Ending) -> Result<String> {
    match serde_json::to_value(ending)? {
        serde_json::Value::String(word) => Ok(word),
        other => Err(strange("ending", &other.to_string())),
    }
}

/// The ending of a word.
pub(super) fn ending(word: &str) -> Result<Ending> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).map_err(|_| strange("ending", word))
}

/// The mode of a word.
pub(super) fn mode(word: &str) -> Result<Mode> {
    match word {
        "strict" => Ok(Mode::Strict),
        "open" => Ok(Mode::Open),
        _ => Err(strange("mode", word)),
    }
}
