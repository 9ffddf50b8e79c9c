//! Characters of an expression to words. Meaning is not looked at.

use super::{Fault, MAX_LENGTH};
use crate::questionnaire::code::Code;
use std::ops::Range;

/// A word of the language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word {
    /// A name; `and`, `or`, `not`, `in`, `true`, `false` among them.
    Name(String),
    /// A whole number.
    Integer(i64),
    /// An operator or bracket.
    Sign(&'static str),
}

/// Two-character signs first: the longest that fits is taken.
const SIGNS: [&str; 16] = ["==", "!=", "<=", ">=", "..", "<", ">", "(", ")", "[", "]", ",", "+", "-", "*", "/"];

/// All words with their places.
pub(super) fn words(source: &str) -> Result<Vec<(Word, Range<usize>)>, Fault> {
    if source.len() > MAX_LENGTH {
        return Err(fault(
            0..source.len().min(20),
            format!("longer than {MAX_LENGTH} characters"),
            Some("split it with a derived variable"),
        ));
    }
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(first) = source[at..].chars().next() {
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let rest = &source[at..];
        let length;
        let word = if first.is_ascii_alphabetic() {
            length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
            Word::Name(rest[..length].to_owned())
        } else if first.is_ascii_digit() {
            length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let number =
                rest[..length].parse().map_err(|_| fault(at..at + length, "a number too large".to_owned(), None))?;
            Word::Integer(number)
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            length = sign.len();
            Word::Sign(sign)
        } else {
            let hint = match first {
                '=' => Some("equality is =="),
                '&' => Some("write and"),
                '|' => Some("write or"),
                '!' => Some("write not, or != between two values"),
                '"' | '\'' => Some("option names stand without quotes"),
                _ => None,
            };
            return Err(fault(at..at + first.len_utf8(), format!("{first} has no meaning here"), hint));
        };
        words.push((word, at..at + length));
        at += length;
    }
    Ok(words)
}

fn fault(span: Range<usize>, message: String, hint: Option<&str>) -> Fault {
    Fault { code: Code::Expression, span, message, hint: hint.map(str::to_owned) }
}
