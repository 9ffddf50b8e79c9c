//! Checking on interviews: call-backs to respondents and what they came to, interviews that do not count. Who is called back, and why an interview is
//! rejected, is not decided here.

use super::words::strange;
use super::{AuditRow, ClaimState, InterviewState, Result, StoreError, Tx};
use crate::ids::InterviewId;
use crate::interview::entry::Ending;
use rusqlite::params;

/// What a call-back came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Checked {
    /// The respondent says that it was held so.
    Confirmed,
    /// Nobody was reached: it is tried again.
    NotReached,
    /// The respondent does not want to say.
    Refused,
    /// The respondent says otherwise.
    Differs,
}

impl Checked {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Confirmed, Self::NotReached, Self::Refused, Self::Differs];

    /// Its word in files and listings.
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::NotReached => "not_reached",
            Self::Refused => "refused",
            Self::Differs => "differs",
        }
    }
}

impl Tx<'_> {
    /// Keeps what a call-back came to, with who made it (`audit`).
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when the interview is no complete.
    pub fn validate(&self, interview: InterviewId, result: Checked, note: &str, audit: &AuditRow) -> Result<()> {
        self.is_complete(interview)?;
        let id = self.next_id("SELECT max(id) FROM validation")?;
        let sql = "INSERT INTO validation (id, interview, result, note, actor, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.run(sql, params![id, interview.0, result.word(), note, audit.actor, audit.at.0])?;
        self.audit(audit)
    }

    /// The call-backs after a number: that number, the interview and what it came to.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn validations_after(&self, id: i64) -> Result<Vec<(i64, InterviewId, Checked)>> {
        self.rows("SELECT id, interview, result FROM validation WHERE id > ?1 ORDER BY id", [id], |row| {
            let word: String = row.get(2)?;
            let result = Checked::ALL.into_iter().find(|result| result.word() == word);
            Ok((row.get(0)?, InterviewId(row.get(1)?), result.ok_or_else(|| strange("result of a call-back", &word))?))
        })
    }

    /// A complete counts no more: its places are free in the same commit, its row leaves the data. Everything else of it stays.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when the interview is no complete, or was rejected before.
    pub fn reject(&self, interview: InterviewId, reason: &str, audit: &AuditRow) -> Result<()> {
        self.is_complete(interview)?;
        if self.rejected(interview)?.is_some() {
            return Err(StoreError::Conflict(format!("interview {interview} was rejected before")));
        }
        let claims = self.claims_of(interview)?;
        let places: Vec<_> =
            claims.iter().filter(|claim| claim.state != ClaimState::Released).map(|claim| claim.cell).collect();
        self.claim(interview, &places, ClaimState::Released, audit.at)?;
        if self.wide_columns()?.is_some() {
            self.run("DELETE FROM complete WHERE interview = ?1", [interview.0])?;
        }
        let id = self.next_id("SELECT max(id) FROM rejection")?;
        let sql = "INSERT INTO rejection (id, interview, reason, actor, at) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.run(sql, params![id, interview.0, reason, audit.actor, audit.at.0])?;
        self.audit(audit)
    }

    /// Why an interview was rejected, if it was.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn rejected(&self, interview: InterviewId) -> Result<Option<String>> {
        self.first("SELECT reason FROM rejection WHERE interview = ?1", [interview.0], |row| Ok(row.get(0)?))
    }

    /// The rejections after a number: that number and the interview.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn rejections_after(&self, id: i64) -> Result<Vec<(i64, InterviewId)>> {
        self.rows("SELECT id, interview FROM rejection WHERE id > ?1 ORDER BY id", [id], |row| {
            Ok((row.get(0)?, InterviewId(row.get(1)?)))
        })
    }

    fn is_complete(&self, interview: InterviewId) -> Result<()> {
        match self.interview(interview)?.state {
            InterviewState::Ended(Ending::Complete) => Ok(()),
            _ => Err(StoreError::Conflict(format!("interview {interview} is no complete"))),
        }
    }
}
