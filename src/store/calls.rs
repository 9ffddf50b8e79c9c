//! All calls and cases of a study in a row, for whoever looks at the fieldwork as a whole. Reads everything: not for the interviewer's way. What is
//! right or wrong about them is not known here.

use super::{Result, Tx};
use crate::ids::{CaseId, Millis, StaffId};
use rusqlite::params;

/// A call as a row, with where its case is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallRow {
    /// The case.
    pub case: CaseId,
    /// Which of the case's calls it is, from 1.
    pub ordinal: i64,
    /// By whom it was begun.
    pub staff: StaffId,
    /// When it began.
    pub started_at: Millis,
    /// When it ended; none while it runs, and until it is cleared up where its station vanished.
    pub ended_at: Option<Millis>,
    /// Id of its outcome.
    pub outcome: Option<String>,
    /// The time agreed to call again, if one was.
    pub appointment: Option<Millis>,
    /// Country of the case.
    pub country: String,
    /// Its clock, as an IANA name.
    pub time_zone: String,
}

/// How a case stands, with what its calls and interviews say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The case.
    pub case: CaseId,
    /// `fresh`, `waiting` or `closed`.
    pub state: String,
    /// When it is called again.
    pub due: Option<Millis>,
    /// Calls it counts.
    pub attempts: i64,
    /// Id of the outcome it has.
    pub outcome: Option<String>,
    /// Whether somebody holds it, or held it last and did not give it back.
    pub held: bool,
    /// Calls of it that are over,
    pub over: i64,
    /// and that are not.
    pub under_way: i64,
    /// Its interviews that have not ended.
    pub unended: i64,
}

impl Tx<'_> {
    /// The calls after one of a case, by case and then as they were made, at most `limit`.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn calls(&self, after: (CaseId, i64), limit: i64) -> Result<Vec<CallRow>> {
        let sql =
            "SELECT a.case_id, a.ordinal, a.staff, a.started_at, a.ended_at, a.outcome, a.appointment, c.country, c.time_zone
             FROM attempt a JOIN cases c ON c.id = a.case_id WHERE (a.case_id, a.ordinal) > (?1, ?2)
             ORDER BY a.case_id, a.ordinal LIMIT ?3";
        self.rows(sql, params![after.0.0, after.1, limit], |row| {
            Ok(CallRow {
                case: CaseId(row.get(0)?),
                ordinal: row.get(1)?,
                staff: StaffId(row.get(2)?),
                started_at: Millis(row.get(3)?),
                ended_at: row.get::<_, Option<i64>>(4)?.map(Millis),
                outcome: row.get(5)?,
                appointment: row.get::<_, Option<i64>>(6)?.map(Millis),
                country: row.get(7)?,
                time_zone: row.get(8)?,
            })
        })
    }

    /// How the cases after one stand, at most `limit`.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn standings(&self, after: CaseId, limit: i64) -> Result<Vec<Standing>> {
        let sql = "SELECT c.id, c.state, c.due_at, c.attempts, c.outcome, c.token IS NOT NULL,
                          (SELECT count(*) FROM attempt a WHERE a.case_id = c.id AND a.ended_at IS NOT NULL),
                          (SELECT count(*) FROM attempt a WHERE a.case_id = c.id AND a.ended_at IS NULL),
                          (SELECT count(*) FROM interview i WHERE i.case_id = c.id AND i.state <> 'ended')
                   FROM cases c WHERE c.id > ?1 ORDER BY c.id LIMIT ?2";
        self.rows(sql, params![after.0, limit], |row| {
            Ok(Standing {
                case: CaseId(row.get(0)?),
                state: row.get(1)?,
                due: row.get::<_, Option<i64>>(2)?.map(Millis),
                attempts: row.get(3)?,
                outcome: row.get(4)?,
                held: row.get(5)?,
                over: row.get(6)?,
                under_way: row.get(7)?,
                unended: row.get(8)?,
            })
        })
    }

    /// Cases that were handed out while somebody else was calling them, and when.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn handed_out_twice(&self) -> Result<Vec<(CaseId, Millis)>> {
        let sql = "SELECT DISTINCT l.case_id, l.at FROM lease l JOIN station t ON t.id = l.station
                   JOIN attempt a ON a.case_id = l.case_id AND a.staff <> t.staff AND a.started_at < l.at AND l.at < a.ended_at
                   ORDER BY l.case_id, l.at";
        self.rows(sql, [], |row| Ok((CaseId(row.get(0)?), Millis(row.get(1)?))))
    }
}
