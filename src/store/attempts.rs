//! Attempts: each call of a case and what came of it. What an outcome means is not known here.

use super::{Result, StoreError, Tx};
use crate::ids::{AttemptId, CaseId, InterviewId, Millis, StaffId, StationId, Token};
use rusqlite::params;

/// A call that begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAttempt {
    /// The case called.
    pub case: CaseId,
    /// The hold on it.
    pub token: Token,
    /// Where from.
    pub station: StationId,
    /// By whom.
    pub staff: StaffId,
    /// When.
    pub at: Millis,
}

/// How a call ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttemptEnd {
    /// Id of the outcome.
    pub outcome: String,
    /// Its AAPOR code.
    pub aapor: String,
    /// When.
    pub at: Millis,
    /// The time agreed to call again, if one was.
    pub appointment: Option<Millis>,
}

/// A call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Number.
    pub id: AttemptId,
    /// By whom, by name.
    pub staff: String,
    /// When it began.
    pub started_at: Millis,
    /// When it ended; none while it runs, and until it is cleared up where its station vanished.
    pub ended_at: Option<Millis>,
    /// Id of its outcome.
    pub outcome: Option<String>,
    /// The AAPOR code of its outcome.
    pub aapor: Option<String>,
    /// The time agreed to call again, if one was.
    pub appointment: Option<Millis>,
    /// The last interview held in it, if one was.
    pub interview: Option<InterviewId>,
}

impl Tx<'_> {
    /// A call begins.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when the token does not hold the case.
    pub fn begin_attempt(&self, new: &NewAttempt) -> Result<AttemptId> {
        self.holds(new.case, &new.token)?;
        let id = self.next_id("SELECT max(id) FROM attempt")?;
        self.run(
            "INSERT INTO attempt (id, case_id, ordinal, station, staff, started_at, ended_at, outcome, aapor, appointment, interview)
             VALUES (?1, ?2, (SELECT coalesce(max(ordinal), 0) + 1 FROM attempt WHERE case_id = ?2), ?3, ?4, ?5, NULL, NULL, NULL, NULL, NULL)",
            params![id, new.case.0, new.station.0, new.staff.0, new.at.0],
        )?;
        Ok(AttemptId(id))
    }

    /// A call ends; where the clock was put back meanwhile, when it began. Belongs in the write that puts the case where it goes.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when it has ended already or never began.
    pub fn end_attempt(&self, id: AttemptId, end: &AttemptEnd) -> Result<()> {
        let ended = self.run(
            "UPDATE attempt SET ended_at = max(?2, started_at), outcome = ?3, aapor = ?4, appointment = ?5 WHERE id = ?1 AND ended_at IS NULL",
            params![id.0, end.at.0, end.outcome, end.aapor, end.appointment.map(|at| at.0)],
        )?;
        match ended {
            1 => Ok(()),
            _ => Err(StoreError::Conflict(format!("attempt {id} is not under way"))),
        }
    }

    /// Ends the calls of a case that vanished stations left open, and gives their numbers. To be done when the case is leased again.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when the token does not hold the case.
    pub fn end_left_attempts(&self, case: CaseId, token: &Token, end: &AttemptEnd) -> Result<Vec<AttemptId>> {
        self.holds(case, token)?;
        let sql = "SELECT id FROM attempt WHERE case_id = ?1 AND ended_at IS NULL ORDER BY id";
        let left = self.rows(sql, [case.0], |row| Ok(AttemptId(row.get(0)?)))?;
        for id in &left {
            self.end_attempt(*id, end)?;
        }
        Ok(left)
    }

    /// Says that an interview goes on in a call.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when there is no such interview, [`StoreError::Unknown`] when there is no such attempt.
    pub fn attach(&self, attempt: AttemptId, interview: InterviewId) -> Result<()> {
        match self.run("UPDATE attempt SET interview = ?2 WHERE id = ?1", params![attempt.0, interview.0])? {
            1 => Ok(()),
            _ => Err(StoreError::unknown("attempt", attempt)),
        }
    }

    /// The calls of a case, first to last.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn attempts(&self, case: CaseId) -> Result<Vec<Attempt>> {
        let sql = "SELECT a.id, s.name, a.started_at, a.ended_at, a.outcome, a.aapor, a.appointment, a.interview
                   FROM attempt a JOIN staff s ON s.id = a.staff WHERE a.case_id = ?1 ORDER BY a.ordinal";
        self.rows(sql, [case.0], |row| {
            Ok(Attempt {
                id: AttemptId(row.get(0)?),
                staff: row.get(1)?,
                started_at: Millis(row.get(2)?),
                ended_at: row.get::<_, Option<i64>>(3)?.map(Millis),
                outcome: row.get(4)?,
                aapor: row.get(5)?,
                appointment: row.get::<_, Option<i64>>(6)?.map(Millis),
                interview: row.get::<_, Option<i64>>(7)?.map(InterviewId),
            })
        })
    }
}
