//! Interviews: begun, put aside, taken up, ended. What happens in them is in `ledger`, their answers in `answers`.

use super::words::{ending, ending_word, strange};
use super::{Result, StoreError, Tx};
use crate::ids::{AttemptId, CaseId, InterviewId, Millis, StaffId, StationId, Token};
use crate::interview::entry::Ending;
use rusqlite::{Row, params};

/// An interview that begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewInterview {
    /// Its case.
    pub case: CaseId,
    /// The hold on it.
    pub token: Token,
    /// The call in which it begins.
    pub attempt: AttemptId,
    /// Who interviews.
    pub staff: StaffId,
    /// Where.
    pub station: StationId,
    /// Country of the case.
    pub country: String,
    /// Language it begins in.
    pub language: String,
    /// Version of the questionnaire.
    pub version: i64,
    /// When.
    pub at: Millis,
}

/// How an interview ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// How.
    pub ending: Ending,
    /// Id of the outcome it brings, if one follows from it.
    pub outcome: Option<String>,
    /// Whether it is over its quota: kept, and reported apart.
    pub over_quota: bool,
    /// When.
    pub at: Millis,
}

/// Where an interview stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InterviewState {
    /// Under way, or cut off.
    Open,
    /// Put aside.
    Suspended,
    /// Over.
    Ended(Ending),
}

/// An interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewRecord {
    /// Number.
    pub id: InterviewId,
    /// Its case.
    pub case: CaseId,
    /// Which interview of the case it is: 1 for the first.
    pub ordinal: i64,
    /// The call in which it began.
    pub attempt: AttemptId,
    /// Who began it.
    pub staff: StaffId,
    /// Country of the case.
    pub country: String,
    /// Language spoken last.
    pub language: String,
    /// Version of the questionnaire it is held in.
    pub version: i64,
    /// Where it stands.
    pub state: InterviewState,
    /// Id of the outcome it brought.
    pub outcome: Option<String>,
    /// Whether it is over its quota.
    pub over_quota: bool,
    /// When it began.
    pub started_at: Millis,
    /// When it ended.
    pub ended_at: Option<Millis>,
    /// Milliseconds of interviewing, as of when it was put aside or ended.
    pub active_ms: i64,
}

macro_rules! interviews_where {
    ($rest:literal) => {
        concat!(
            "SELECT id, case_id, ordinal, attempt, staff, country, language, version, state, ending, outcome, over_quota, started_at, ended_at,
                    active_ms FROM interview WHERE ",
            $rest
        )
    };
}
pub(super) use interviews_where;

impl Tx<'_> {
    /// An interview begins, in the call it is attached to.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when the token does not hold the case, [`StoreError::Conflict`] when the case has an interview that has not ended.
    pub fn begin_interview(&self, new: &NewInterview) -> Result<InterviewId> {
        self.holds(new.case, &new.token)?;
        if let Some(open) = self.unended(new.case)?.first() {
            return Err(StoreError::Conflict(format!("interview {} of case {} has not ended", open.id, new.case)));
        }
        let id = self.next_id("SELECT max(id) FROM interview")?;
        self.run(
            "INSERT INTO interview (id, case_id, ordinal, attempt, staff, station, country, language, version, state, ending, outcome,
                                    over_quota, started_at, ended_at, active_ms)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 'open', NULL, NULL, 0, ?10, NULL, 0)",
            params![
                id,
                new.case.0,
                self.next_ordinal(new.case)?,
                new.attempt.0,
                new.staff.0,
                new.station.0,
                new.country,
                new.language,
                new.version,
                new.at.0
            ],
        )?;
        self.attach(new.attempt, InterviewId(id))?;
        Ok(InterviewId(id))
    }

    /// Which interview of its case the next one is: 1 for the first.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn next_ordinal(&self, case: CaseId) -> Result<i64> {
        let last = self.first("SELECT max(ordinal) FROM interview WHERE case_id = ?1", [case.0], |row| {
            Ok(row.get::<_, Option<i64>>(0)?)
        })?;
        Ok(last.flatten().unwrap_or(0) + 1)
    }

    /// The interview goes on in another language. This and the verbs below belong in the write that appends the entry, which checks the hold.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when it has ended.
    pub fn set_language(&self, id: InterviewId, language: &str) -> Result<()> {
        self.changed(
            id,
            self.run("UPDATE interview SET language = ?2 WHERE id = ?1 AND state <> 'ended'", params![id.0, language])?,
        )
    }

    /// The interview goes over to another version of the questionnaire.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when it has ended.
    pub fn set_version(&self, id: InterviewId, version: i64) -> Result<()> {
        let sql = "UPDATE interview SET version = ?2 WHERE id = ?1 AND state <> 'ended'";
        self.changed(id, self.run(sql, params![id.0, version])?)
    }

    /// The interview is put aside.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when it has ended.
    pub fn suspend(&self, id: InterviewId) -> Result<()> {
        let sql = "UPDATE interview SET state = 'suspended', active_ms = (SELECT coalesce(sum(ms), 0) FROM ledger WHERE interview = ?1)
                   WHERE id = ?1 AND state <> 'ended'";
        self.changed(id, self.run(sql, [id.0])?)
    }

    /// The interview goes on, in another call if it was put aside.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when it has ended.
    pub fn reopen(&self, id: InterviewId, attempt: AttemptId) -> Result<()> {
        self.changed(id, self.run("UPDATE interview SET state = 'open' WHERE id = ?1 AND state <> 'ended'", [id.0])?)?;
        self.attach(attempt, id)
    }

    /// Says what the call came to in which an interview ended, where its ending left that open.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when it has not ended.
    pub fn set_outcome(&self, id: InterviewId, outcome: &str) -> Result<()> {
        let sql = "UPDATE interview SET outcome = ?2 WHERE id = ?1 AND state = 'ended'";
        self.changed(id, self.run(sql, params![id.0, outcome])?)
    }

    /// The interview ends, for good; where the clock was put back meanwhile, when it began.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when it has ended already.
    pub fn end_interview(&self, id: InterviewId, end: &Ended) -> Result<()> {
        let sql = "UPDATE interview SET state = 'ended', ending = ?2, outcome = ?3, over_quota = ?4, ended_at = max(?5, started_at),
                          active_ms = (SELECT coalesce(sum(ms), 0) FROM ledger WHERE interview = ?1)
                   WHERE id = ?1 AND state <> 'ended'";
        self.changed(id, self.run(sql, params![id.0, ending_word(end.ending)?, end.outcome, end.over_quota, end.at.0])?)
    }

    fn changed(&self, id: InterviewId, rows: usize) -> Result<()> {
        match rows {
            1 => Ok(()),
            _ => Err(StoreError::Conflict(format!("interview {id} is not under way"))),
        }
    }

    /// An interview.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such interview.
    pub fn interview(&self, id: InterviewId) -> Result<InterviewRecord> {
        let found = self.first(interviews_where!("id = ?1"), [id.0], record)?;
        found.ok_or_else(|| StoreError::unknown("interview", id))
    }

    /// The interviews of a case, first to last.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn interviews_of(&self, case: CaseId) -> Result<Vec<InterviewRecord>> {
        self.rows(interviews_where!("case_id = ?1 ORDER BY ordinal"), [case.0], record)
    }

    /// The interviews of a case that have not ended: at most one.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn unended(&self, case: CaseId) -> Result<Vec<InterviewRecord>> {
        self.rows(interviews_where!("case_id = ?1 AND state <> 'ended' ORDER BY ordinal"), [case.0], record)
    }

    /// All interviews that have not ended, by number.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn all_unended(&self) -> Result<Vec<InterviewRecord>> {
        self.rows(interviews_where!("state <> 'ended' ORDER BY id"), [], record)
    }

    /// At most `limit` interviews by beginning, then number, after the one given: the order of exports, page by page.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn interviews(&self, after: Option<(Millis, InterviewId)>, limit: i64) -> Result<Vec<InterviewRecord>> {
        let (at, id) = after.map_or((i64::MIN, 0), |(at, id)| (at.0, id.0));
        let sql = interviews_where!("(started_at, id) > (?1, ?2) ORDER BY started_at, id LIMIT ?3");
        self.rows(sql, params![at, id, limit], record)
    }
}

pub(super) fn record(row: &Row<'_>) -> Result<InterviewRecord> {
    let state: String = row.get(8)?;
    let ended: Option<String> = row.get(9)?;
    Ok(InterviewRecord {
        id: InterviewId(row.get(0)?),
        case: CaseId(row.get(1)?),
        ordinal: row.get(2)?,
        attempt: AttemptId(row.get(3)?),
        staff: StaffId(row.get(4)?),
        country: row.get(5)?,
        language: row.get(6)?,
        version: row.get(7)?,
        state: match (state.as_str(), ended) {
            ("open", None) => InterviewState::Open,
            ("suspended", None) => InterviewState::Suspended,
            ("ended", Some(word)) => InterviewState::Ended(ending(&word)?),
            _ => return Err(strange("state of an interview", &state)),
        },
        outcome: row.get(10)?,
        over_quota: row.get(11)?,
        started_at: Millis(row.get(12)?),
        ended_at: row.get::<_, Option<i64>>(13)?.map(Millis),
        active_ms: row.get(14)?,
    })
}
