//! Holding a case: who may write to it. How long a lease runs is the station's business.

use super::{Result, StoreError, Tx};
use crate::ids::{CaseId, Millis, StaffId, StationId, Token};
use rusqlite::params;

/// A hold that would be moved on by fewer milliseconds is left as it is: else every answer would write five more pages than its own two, for a
/// lease of five minutes that an interviewer at work renews every few seconds.
pub(super) const SPARED: i64 = 15_000;

/// A case that is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    /// The case.
    pub case: CaseId,
    /// Where it is worked on.
    pub station: StationId,
    /// By whom.
    pub staff: StaffId,
    /// Until when, unless it is held on.
    pub until: Millis,
}

/// A hold that there was on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastLease {
    /// When the case was taken.
    pub at: Millis,
    /// By whom, by name.
    pub staff: String,
    /// Name of their terminal.
    pub place: String,
}

impl Tx<'_> {
    /// Every hold there ever was on a case, first to last. Reads the whole table: not for the interviewer's way.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn leases_of(&self, case: CaseId) -> Result<Vec<PastLease>> {
        let sql = "SELECT l.at, s.name, t.place FROM lease l JOIN station t ON t.id = l.station JOIN staff s ON s.id = t.staff
                   WHERE l.case_id = ?1 ORDER BY l.at, l.token";
        self.rows(sql, [case.0], |row| {
            Ok(PastLease { at: Millis(row.get(0)?), staff: row.get(1)?, place: row.get(2)? })
        })
    }

    /// The cases held at `now`, by number.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn leases(&self, now: Millis) -> Result<Vec<Lease>> {
        let sql = "SELECT c.id, c.station, t.staff, c.lease_until FROM cases c JOIN station t ON t.id = c.station
                   WHERE c.token IS NOT NULL AND c.lease_until > ?1 ORDER BY c.id";
        self.rows(sql, [now.0], |row| {
            Ok(Lease {
                case: CaseId(row.get(0)?),
                station: StationId(row.get(1)?),
                staff: StaffId(row.get(2)?),
                until: Millis(row.get(3)?),
            })
        })
    }

    /// Takes a case until an instant. False, and nothing written, when somebody holds it at `now`, it is closed, or its portion of the
    /// sample is not released.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when there is no such station.
    pub fn lease(&self, case: CaseId, station: &StationId, token: &Token, now: Millis, until: Millis) -> Result<bool> {
        let taken = self.run(
            "UPDATE cases SET token = ?2, station = ?3, lease_until = ?4
             WHERE id = ?1 AND state <> 'closed' AND released = 1 AND (token IS NULL OR lease_until <= ?5)",
            params![case.0, token.0, station.0, until.0, now.0],
        )?;
        if taken == 1 {
            self.note_lease(case, station, token, now)?;
        }
        Ok(taken == 1)
    }

    /// Keeps whose entries a token stands on, for when the case has long been somebody else's.
    fn note_lease(&self, case: CaseId, station: &StationId, token: &Token, at: Millis) -> Result<()> {
        let sql = "INSERT INTO lease (token, case_id, station, at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
        self.run(sql, params![token.0, case.0, station.0, at.0])?;
        Ok(())
    }

    /// Takes a case from a station of the same member of staff, at which they left it, until an instant: nobody else could mean it.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when another member of staff holds it, or nobody; [`StoreError::Unknown`] when there is no such case.
    pub fn take_over(
        &self,
        case: CaseId,
        staff: StaffId,
        station: &StationId,
        token: &Token,
        now: Millis,
        until: Millis,
    ) -> Result<()> {
        let taken = self.run(
            "UPDATE cases SET token = ?2, station = ?3, lease_until = ?4
             WHERE id = ?1 AND token IS NOT NULL AND state <> 'closed' AND station IN (SELECT id FROM station WHERE staff = ?5)",
            params![case.0, token.0, station.0, until.0, staff.0],
        )?;
        if taken != 1 {
            return Err(self.holder(case)?);
        }
        self.note_lease(case, station, token, now)
    }

    /// Holds a case on until an instant, or up to 15 seconds less; a lease that ran out is taken up again as long as nobody else took the case.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when the token does not hold it.
    pub fn renew(&self, case: CaseId, token: &Token, until: Millis) -> Result<()> {
        let sql = "SELECT lease_until FROM cases WHERE id = ?1 AND token = ?2";
        match self.first(sql, params![case.0, token.0], |row| Ok(row.get::<_, i64>(0)?))? {
            Some(held) if (0..SPARED).contains(&until.0.saturating_sub(held)) => Ok(()),
            Some(_) => {
                self.run("UPDATE cases SET lease_until = ?2 WHERE id = ?1", params![case.0, until.0])?;
                Ok(())
            }
            None => Err(self.holder(case)?),
        }
    }

    /// Lets a case go.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when the token does not hold it.
    pub fn release(&self, case: CaseId, token: &Token) -> Result<()> {
        let sql = "UPDATE cases SET token = NULL, station = NULL, lease_until = NULL WHERE id = ?1 AND token = ?2";
        match self.run(sql, params![case.0, token.0])? {
            1 => Ok(()),
            _ => Err(self.holder(case)?),
        }
    }

    /// Checks that a token holds a case.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when it does not, [`StoreError::Unknown`] when there is no such case.
    pub fn holds(&self, case: CaseId, token: &Token) -> Result<()> {
        let sql = "SELECT 1 FROM cases WHERE id = ?1 AND token = ?2";
        match self.first(sql, params![case.0, token.0], |_| Ok(()))? {
            Some(()) => Ok(()),
            None => Err(self.holder(case)?),
        }
    }

    /// The error for whoever does not hold a case.
    pub(super) fn holder(&self, case: CaseId) -> Result<StoreError> {
        let sql = "SELECT t.staff FROM cases c LEFT JOIN station t ON t.id = c.station WHERE c.id = ?1";
        let found = self.first(sql, [case.0], |row| Ok(row.get::<_, Option<i64>>(0)?.map(StaffId)))?;
        Ok(match found {
            Some(by) => StoreError::Taken { by },
            None => StoreError::unknown("case", case),
        })
    }
}
