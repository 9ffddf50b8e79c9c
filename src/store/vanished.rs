//! Cases that a member of staff left at another station, because its terminal vanished. Taking them over is in `leases`.

use super::{Result, Tx};
use crate::ids::{CaseId, InterviewId, Millis, StaffId, StationId};
use rusqlite::params;

/// A case that is held by another station of the same member of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftCase {
    /// The case.
    pub case: CaseId,
    /// The interview under way in it, if any.
    pub interview: Option<InterviewId>,
    /// When the station was last heard of.
    pub seen: Millis,
    /// Name of its terminal.
    pub place: String,
}

impl Tx<'_> {
    /// Cases held by other stations of a member of staff: left there when the terminal closed, or still worked on.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn left_by(&self, staff: StaffId, station: &StationId) -> Result<Vec<LeftCase>> {
        let sql =
            "SELECT c.id, t.seen_at, (SELECT max(i.id) FROM interview i WHERE i.case_id = c.id AND i.state <> 'ended'), t.place
                   FROM cases c JOIN station t ON t.id = c.station
                   WHERE c.token IS NOT NULL AND t.staff = ?1 AND t.id <> ?2 ORDER BY t.seen_at DESC, c.id";
        self.rows(sql, params![staff.0, station.0], |row| {
            let interview: Option<i64> = row.get(2)?;
            Ok(LeftCase {
                case: CaseId(row.get(0)?),
                seen: Millis(row.get(1)?),
                place: row.get(3)?,
                interview: interview.map(InterviewId),
            })
        })
    }
}
