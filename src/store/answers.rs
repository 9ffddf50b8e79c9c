//! The answers in force as rows, kept beside the ledger for whoever reads the data. Which answers are in force is not decided here.

use super::words::strange;
use super::{Result, Tx};
use crate::ids::{InterviewId, Millis};
use crate::questionnaire::Value;
use rusqlite::params;

/// What kind of answer a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// In substance.
    Valid,
    /// Don't know.
    DontKnow,
    /// Refused.
    Refused,
}

/// One column of an answer in force: a row of the view `responses`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The column of the data: a variable, or a variable and an option where several can be chosen.
    pub variable: String,
    /// The code or number stored.
    pub code: Option<i64>,
    /// The option's name, or the number as text.
    pub value: Option<String>,
    /// What kind of answer it is.
    pub status: Status,
    /// Language it was given in.
    pub language: String,
    /// When.
    pub at: Millis,
    /// Milliseconds it took.
    pub ms: i64,
}

impl Status {
    /// Its word in files and listings.
    pub fn word(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::DontKnow => "dk",
            Self::Refused => "refused",
        }
    }

    /// What kind of answer a value is.
    pub fn of_value(value: &Value) -> Self {
        match value {
            Value::DontKnow => Self::DontKnow,
            Value::Refused => Self::Refused,
            _ => Self::Valid,
        }
    }

    fn of(word: &str) -> Result<Self> {
        [Self::Valid, Self::DontKnow, Self::Refused]
            .into_iter()
            .find(|status| status.word() == word)
            .ok_or_else(|| strange("status", word))
    }
}

impl Tx<'_> {
    /// Puts the columns of an answer in force, each in place of an earlier one. Belongs in the write that appends the entry.
    ///
    /// # Errors
    /// [`StoreError::Conflict`](super::StoreError::Conflict) when there is no such interview.
    pub fn put_answers(&self, interview: InterviewId, columns: &[Answer]) -> Result<()> {
        for column in columns {
            self.run(
                "INSERT INTO answer (interview, variable, code, value, status, language, answered_at, ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                 ON CONFLICT (interview, variable) DO UPDATE SET code = excluded.code, value = excluded.value, status = excluded.status,
                     language = excluded.language, answered_at = excluded.answered_at, ms = excluded.ms",
                params![interview.0, column.variable, column.code, column.value, column.status.word(), column.language, column.at.0, column.ms],
            )?;
        }
        Ok(())
    }

    /// Takes columns out of force. Belongs in the write that appends the entry.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn drop_answers(&self, interview: InterviewId, columns: &[String]) -> Result<()> {
        for column in columns {
            self.run("DELETE FROM answer WHERE interview = ?1 AND variable = ?2", params![interview.0, column])?;
        }
        Ok(())
    }

    /// The answers in force, by column.
    ///
    /// # Errors
    /// [`StoreError::Damaged`](super::StoreError::Damaged) when one cannot be read.
    pub fn answers(&self, interview: InterviewId) -> Result<Vec<Answer>> {
        let sql = "SELECT variable, code, value, status, language, answered_at, ms FROM answer WHERE interview = ?1 ORDER BY variable";
        self.rows(sql, [interview.0], |row| {
            let status: String = row.get(3)?;
            Ok(Answer {
                variable: row.get(0)?,
                code: row.get(1)?,
                value: row.get(2)?,
                status: Status::of(&status)?,
                language: row.get(4)?,
                at: Millis(row.get(5)?),
                ms: row.get(6)?,
            })
        })
    }
}
