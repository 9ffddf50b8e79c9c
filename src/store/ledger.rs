//! The ledger: what happened in each interview, entry by entry, never changed. What an entry means for answers is not known here.

use super::{Result, StoreError, Tx};
use crate::ids::{CaseId, InterviewId, Millis, Token};
use crate::interview::entry::Entry;
use rusqlite::params;

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
        let case = self
            .first("SELECT case_id FROM interview WHERE id = ?1", [interview.0], |found| Ok(CaseId(found.get(0)?)))?;
        self.holds(case.ok_or_else(|| StoreError::unknown("interview", interview))?, &row.token)?;
        let expected = self.last_seq(interview)? + 1;
        if row.seq != expected {
            return Err(StoreError::OutOfSequence { expected, found: row.seq });
        }
        self.run(
            "INSERT INTO ledger (interview, seq, token, at, ms, language, version, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![interview.0, row.seq, row.token.0, row.at.0, row.ms, row.language, row.version, serde_json::to_string(&row.entry)?],
        )?;
        Ok(())
    }

    /// The seq of an interview's last entry, 0 where there is none.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn last_seq(&self, interview: InterviewId) -> Result<i64> {
        let last = self.first("SELECT max(seq) FROM ledger WHERE interview = ?1", [interview.0], |row| {
            Ok(row.get::<_, Option<i64>>(0)?)
        })?;
        Ok(last.flatten().unwrap_or(0))
    }

    /// All entries of an interview in order.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when one cannot be read.
    pub fn entries(&self, interview: InterviewId) -> Result<Vec<LedgerRow>> {
        let sql = "SELECT seq, token, at, ms, language, version, entry FROM ledger WHERE interview = ?1 ORDER BY seq";
        self.rows(sql, [interview.0], |row| {
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
        })
    }
}
