//! Appointments that are waiting to be kept, for whoever watches over them. Which of them are handed out next is in `candidates`.

use super::{Result, Tx};
use crate::ids::{CaseId, Millis};
use rusqlite::params;

/// An appointment, or a call that was cut off and is to go on at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// The case.
    pub case: CaseId,
    /// Its country.
    pub country: String,
    /// Its clock, as an IANA name.
    pub time_zone: String,
    /// When.
    pub at: Millis,
    /// With whom, by name; none: with anybody.
    pub with: Option<String>,
    /// Whether an interview is to go on then.
    pub interview: bool,
    /// Whether it was not kept in time, and nobody is on the case now.
    pub missed: bool,
}

impl Tx<'_> {
    /// The appointments up to an instant, the earliest first, at most `limit`.
    ///
    /// # Errors
    /// Only those of the disk, and of settings that cannot be read.
    pub fn appointments(&self, now: Millis, until: Millis, limit: i64) -> Result<Vec<Appointment>> {
        let missed = now.plus_minutes(-self.settings()?.appointments.missed_after);
        let sql = "SELECT c.id, c.country, c.time_zone, c.due_at, s.name,
                          EXISTS (SELECT 1 FROM interview i WHERE i.case_id = c.id AND i.state <> 'ended'),
                          c.due_at <= ?2 AND (c.token IS NULL OR c.lease_until <= ?1)
                   FROM cases c LEFT JOIN staff s ON s.id = c.appointment_for
                   WHERE c.state = 'waiting' AND c.appointment = 1 AND c.due_at <= ?3 ORDER BY c.due_at, c.id LIMIT ?4";
        self.rows(sql, params![now.0, missed.0, until.0, limit], |row| {
            Ok(Appointment {
                case: CaseId(row.get(0)?),
                country: row.get(1)?,
                time_zone: row.get(2)?,
                at: Millis(row.get(3)?),
                with: row.get(4)?,
                interview: row.get(5)?,
                missed: row.get(6)?,
            })
        })
    }
}
