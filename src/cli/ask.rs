//! A question that is answered with yes, on a terminal; elsewhere nobody can answer.

use super::error::Refused;
use std::io::{IsTerminal, Write};

/// Whether one of these answers is given.
pub(super) fn agreed(question: &str, answers: &[&str]) -> Result<bool, Refused> {
    if !std::io::stdin().is_terminal() {
        return Ok(false);
    }
    let mut err = std::io::stderr();
    write!(err, "{question} ")?;
    err.flush()?;
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    Ok(answers.contains(&line.trim()))
}
