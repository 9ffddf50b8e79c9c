//! What a supervisor's picture is made of, in reads that do not grow with the study: what came after a number, what is going on, what is agreed.
//! What the figures mean is not known here.

use super::interviews::record;
use super::presence::{station, stations_where};
use super::readers::Reader;
use super::words::strange;
use super::{AuditRow, InterviewRecord, LedgerRow, Result, Station, StoreError, Tx, open};
use crate::ids::{AttemptId, CaseId, InterviewId, Millis, StaffId, StationId};
use rusqlite::{Row, params};

/// A call, as far as it is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallSeen {
    /// Number.
    pub id: AttemptId,
    /// In which case.
    pub case: CaseId,
    /// By whom.
    pub staff: StaffId,
    /// When it began.
    pub started_at: Millis,
    /// When it ended; none while it runs.
    pub ended_at: Option<Millis>,
    /// Id of its outcome.
    pub outcome: Option<String>,
    /// The interview held in it.
    pub interview: Option<InterviewId>,
}

/// A case that a station holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtWork {
    /// The case.
    pub case: CaseId,
    /// Its country.
    pub country: String,
    /// Where.
    pub station: StationId,
    /// By whom.
    pub staff: StaffId,
    /// Since when.
    pub since: Millis,
    /// The interview being held, with its version.
    pub interview: Option<(InterviewId, i64)>,
}

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// The case.
    pub case: CaseId,
    /// Its country.
    pub country: String,
    /// Its clock, as an IANA name.
    pub time_zone: String,
    /// When.
    pub due: Millis,
    /// With whom, by name, if with somebody.
    pub staff: Option<String>,
}

/// Tells whether a study was changed by anybody, without reading it.
#[derive(Debug)]
pub struct Watcher {
    /// A connection of its own: SQLite tells each connection what others did. None in memory, where nobody else is.
    reader: Option<Reader>,
    last: Option<i64>,
    /// Has the file held for as long as that connection is open.
    _store: super::Store,
}

impl Watcher {
    /// Whether there were commits since it was asked last.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn changed(&mut self) -> Result<bool> {
        let Some(reader) = &self.reader else { return Ok(true) };
        let now = super::connection::number(&reader.connection, "data_version")?;
        Ok(self.last.replace(now) != Some(now))
    }
}

impl super::Store {
    /// Somebody who looks whether the study changes.
    ///
    /// # Errors
    /// When the file cannot be opened again.
    pub fn watcher(&self) -> Result<Watcher> {
        let reader = self.path().map(open::open_to_read).transpose()?;
        Ok(Watcher { reader, last: None, _store: self.clone() })
    }
}

macro_rules! calls_where {
    ($rest:literal) => {
        concat!("SELECT id, staff, started_at, ended_at, outcome, case_id, interview FROM attempt WHERE ", $rest)
    };
}

fn call(row: &Row<'_>) -> Result<CallSeen> {
    Ok(CallSeen {
        id: AttemptId(row.get(0)?),
        staff: StaffId(row.get(1)?),
        started_at: Millis(row.get(2)?),
        ended_at: row.get::<_, Option<i64>>(3)?.map(Millis),
        outcome: row.get(4)?,
        case: CaseId(row.get(5)?),
        interview: row.get::<_, Option<i64>>(6)?.map(InterviewId),
    })
}

impl Tx<'_> {
    /// At most `limit` calls after a number, by number.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn calls_after(&self, id: AttemptId, limit: i64) -> Result<Vec<CallSeen>> {
        self.rows(calls_where!("id > ?1 ORDER BY id LIMIT ?2"), params![id.0, limit], call)
    }

    /// A call.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such call.
    pub fn call(&self, id: AttemptId) -> Result<CallSeen> {
        let found = self.first(calls_where!("id = ?1"), [id.0], call)?;
        found.ok_or_else(|| StoreError::unknown("attempt", id))
    }

    /// At most `limit` interviews after a number, by number.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn interviews_after(&self, id: InterviewId, limit: i64) -> Result<Vec<InterviewRecord>> {
        let sql = super::interviews::interviews_where!("id > ?1 ORDER BY id LIMIT ?2");
        self.rows(sql, params![id.0, limit], record)
    }

    /// How many answers an interview has in force, and how many of them are don't know.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn answers_counted(&self, interview: InterviewId) -> Result<(i64, i64)> {
        let sql = "SELECT count(*), coalesce(sum(status = 'dk'), 0) FROM answer WHERE interview = ?1";
        let found = self.first(sql, [interview.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.unwrap_or_default())
    }

    /// The cases that are held at `now`, by how long they are. By number SQLite would read all cases there are.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn at_work(&self, now: Millis) -> Result<Vec<AtWork>> {
        let sql = "SELECT c.id, c.country, t.id, t.staff, l.at, i.id, i.version
                   FROM cases c JOIN station t ON t.id = c.station JOIN lease l ON l.token = c.token AND l.case_id = c.id
                   LEFT JOIN interview i ON i.case_id = c.id AND i.state <> 'ended' AND i.state = 'open'
                   WHERE c.token IS NOT NULL AND c.lease_until > ?1 ORDER BY c.lease_until, c.id";
        self.rows(sql, [now.0], |row| {
            let (interview, version): (Option<i64>, Option<i64>) = (row.get(5)?, row.get(6)?);
            Ok(AtWork {
                case: CaseId(row.get(0)?),
                country: row.get(1)?,
                station: StationId(row.get(2)?),
                staff: StaffId(row.get(3)?),
                since: Millis(row.get(4)?),
                interview: interview.map(InterviewId).zip(version),
            })
        })
    }

    /// The entries of an interview after one of them.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when one cannot be read.
    pub fn entries_after(&self, interview: InterviewId, seq: i64) -> Result<Vec<LedgerRow>> {
        let sql = "SELECT seq, token, at, ms, language, version, entry FROM ledger WHERE interview = ?1 AND seq > ?2 ORDER BY seq";
        self.rows(sql, params![interview.0, seq], super::ledger::entry_row)
    }

    /// Stations that began since an instant, and those that have not ended and were heard of since another.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn stations_of_day(&self, began: Millis, heard: Millis) -> Result<Vec<Station>> {
        let mut found = self.rows(stations_where!("t.started_at >= ?1"), [began.0], station)?;
        let sql = stations_where!("t.ended_at IS NULL AND t.seen_at >= ?2 AND t.started_at < ?1");
        found.extend(self.rows(sql, params![began.0, heard.0], station)?);
        found.sort_by(|a, b| (a.started_at, &a.id).cmp(&(b.started_at, &b.id)));
        Ok(found)
    }

    /// Appointments from an instant until before another whose case nobody is on: how many, and the first of them.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn appointments(&self, now: Millis, from: Millis, before: Millis, limit: i64) -> Result<(i64, Vec<Agreed>)> {
        let many =
            "SELECT count(*) FROM cases WHERE state = 'waiting' AND appointment = 1 AND due_at >= ?1 AND due_at < ?2
             AND (token IS NULL OR lease_until <= ?3)";
        let many = self.first(many, params![from.0, before.0, now.0], |row| Ok(row.get(0)?))?.unwrap_or(0);
        let sql = "SELECT c.id, c.country, c.time_zone, c.due_at, s.name FROM cases c LEFT JOIN staff s ON s.id = c.appointment_for
                   WHERE c.state = 'waiting' AND c.appointment = 1 AND c.due_at >= ?1 AND c.due_at < ?2
                     AND (c.token IS NULL OR c.lease_until <= ?4) ORDER BY c.due_at, c.id LIMIT ?3";
        let first = self.rows(sql, params![from.0, before.0, limit, now.0], |row| {
            let due: Option<i64> = row.get(3)?;
            Ok(Agreed {
                case: CaseId(row.get(0)?),
                country: row.get(1)?,
                time_zone: row.get(2)?,
                due: Millis(due.ok_or_else(|| strange("due_at", "nothing"))?),
                staff: row.get(4)?,
            })
        })?;
        Ok((many, first))
    }

    /// Takes a case from whoever holds it, if anybody does, and writes down who did and why. What was going on in it is cleared up when it is handed
    /// out again. False, and nothing written, when nobody holds it.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn take_away(&self, case: CaseId, audit: &AuditRow) -> Result<bool> {
        let sql =
            "UPDATE cases SET token = NULL, station = NULL, lease_until = NULL WHERE id = ?1 AND token IS NOT NULL";
        let taken = self.run(sql, [case.0])? == 1;
        if taken {
            self.audit(audit)?;
        }
        Ok(taken)
    }

    /// Passes a case to somebody: an appointment that is agreed is theirs from now on, any other case is an appointment with them that is due now.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when the case is closed, or held.
    pub fn pass_on(&self, case: CaseId, to: StaffId, audit: &AuditRow) -> Result<()> {
        let sql = "UPDATE cases SET appointment_for = ?2, due_at = CASE WHEN appointment = 1 THEN due_at ELSE ?3 END, appointment = 1, state = 'waiting'
                   WHERE id = ?1 AND state <> 'closed' AND token IS NULL";
        match self.run(sql, params![case.0, to.0, audit.at.0])? {
            1 => self.audit(audit),
            _ => Err(StoreError::Conflict(format!("case {case} is closed or held"))),
        }
    }

    /// When something was last entered in the interview that is going on in a case, if one is.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn last_entered(&self, case: CaseId) -> Result<Option<Millis>> {
        let sql = "SELECT l.at FROM interview i JOIN ledger l ON l.interview = i.id
                   WHERE i.case_id = ?1 AND i.state <> 'ended' AND i.state = 'open' ORDER BY l.seq DESC LIMIT 1";
        self.first(sql, [case.0], |row| Ok(Millis(row.get(0)?)))
    }
}
