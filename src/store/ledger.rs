//! The ledger: what happened in each interview, entry by entry, never changed. What an entry means for answers is not known here.

use super::{Result, StoreError, Tx};
use crate::ids::{CaseId, InterviewId, Millis, Token};
use crate::interview::entry::Entry;
use rusqlite::{Row, params};

/// An entry with its circumstances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerRow {
    /// Its place in the interview, from 1 without a gap.
    pub seq: i64,
    /// The hold on the case under which it was written.
    pub token: Token,
    /// When.
    pub at: Millis,
    /// Milliseconds the interviewer took for it.
    pub ms: i64,
    /// Language spoken.
    pub language: String,
    /// Version of the questionnaire.
    pub version: i64,
    /// What happened.
    pub entry: Entry,
}

impl Tx<'_> {
    /// Appends an entry.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when the row's token does not hold the interview's case, [`StoreError::OutOfSequence`] when its seq is not the
    /// next: then nothing is written. [`StoreError::Unknown`] when there is no such interview.
    pub fn append(&self, interview: InterviewId, row: &LedgerRow) -> Result<()> {
        let sql = "SELECT i.case_id, c.token, (SELECT max(seq) FROM ledger WHERE interview = i.id)
                   FROM interview i JOIN cases c ON c.id = i.case_id WHERE i.id = ?1";
        let found = self.first(sql, [interview.0], |found| {
            let token: Option<String> = found.get(1)?;
            Ok((CaseId(found.get(0)?), token.map(Token), found.get::<_, Option<i64>>(2)?))
        })?;
        let (case, token, last) = found.ok_or_else(|| StoreError::unknown("interview", interview))?;
        if token.as_ref() != Some(&row.token) {
            return Err(self.holder(case)?);
        }
        let expected = last.unwrap_or(0) + 1;
        if row.seq != expected {
            return Err(StoreError::OutOfSequence { expected, found: row.seq });
        }
        self.insert_entry(interview, row)
    }

    /// Writes an entry whose place is known to be free.
    pub(super) fn insert_entry(&self, interview: InterviewId, row: &LedgerRow) -> Result<()> {
        self.run(
            "INSERT INTO ledger (interview, seq, token, at, ms, language, version, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![interview.0, row.seq, row.token.0, row.at.0, row.ms, row.language, row.version, serde_json::to_string(&row.entry)?],
        )?;
        Ok(())
    }

    /// All entries of an interview in order.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when one cannot be read.
    pub fn entries(&self, interview: InterviewId) -> Result<Vec<LedgerRow>> {
        let sql = "SELECT seq, token, at, ms, language, version, entry FROM ledger WHERE interview = ?1 ORDER BY seq";
        self.rows(sql, [interview.0], entry_row)
    }
}

pub(super) fn entry_row(row: &Row<'_>) -> Result<LedgerRow> {
    let entry: String = row.get(6)?;
    Ok(LedgerRow {
        seq: row.get(0)?,
        token: Token(row.get(1)?),
        at: Millis(row.get(2)?),
        ms: row.get(3)?,
        language: row.get(4)?,
        version: row.get(5)?,
        entry: serde_json::from_str(&entry)?,
    })
}
