//! Who is at work: stations, from signing in to signing out, and the breaks at them. What came of the work is counted in `fieldwork`.

use super::{Result, StoreError, Tx};
use crate::fieldwork::{OutcomeCount, Shift};
use crate::ids::{Millis, StaffId, StationId};
use rusqlite::{Row, params};
use std::collections::BTreeMap;

/// What the terminals of robots are called, before their number.
pub const ROBOT: &str = "robot ";

/// One run of the program at one terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Station {
    /// Identifier.
    pub id: StationId,
    /// Who works there.
    pub staff: StaffId,
    /// Their name.
    pub name: String,
    /// Which terminal, as its user would say it.
    pub place: String,
    /// When it began.
    pub started_at: Millis,
    /// When it was last heard of.
    pub seen_at: Millis,
    /// When it ended; none while it runs, and for ever where it vanished.
    pub ended_at: Option<Millis>,
}

/// Somebody at work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    /// The station.
    pub station: StationId,
    /// Who.
    pub staff: StaffId,
    /// Their name.
    pub name: String,
    /// Which terminal, as its user would say it.
    pub place: String,
    /// Signed in since.
    pub since: Millis,
    /// When the station was last heard of.
    pub seen: Millis,
    /// On a break since.
    pub on_break: Option<Millis>,
}

macro_rules! stations_where {
    ($rest:literal) => {
        concat!(
            "SELECT t.id, t.staff, s.name, t.place, t.started_at, t.seen_at, t.ended_at FROM station t JOIN staff s ON s.id = t.staff WHERE ",
            $rest
        )
    };
}
pub(super) use stations_where;

pub(super) fn station(row: &Row<'_>) -> Result<Station> {
    Ok(Station {
        id: StationId(row.get(0)?),
        staff: StaffId(row.get(1)?),
        name: row.get(2)?,
        place: row.get(3)?,
        started_at: Millis(row.get(4)?),
        seen_at: Millis(row.get(5)?),
        ended_at: row.get::<_, Option<i64>>(6)?.map(Millis),
    })
}

impl Tx<'_> {
    /// Whether robots have worked on the study.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn has_robots(&self) -> Result<bool> {
        let sql = "SELECT 1 FROM station WHERE substr(place, 1, length(?1)) = ?1 LIMIT 1";
        Ok(self.first(sql, [ROBOT], |_| Ok(()))?.is_some())
    }

    /// A station begins.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when there is no such person, or one such station already.
    pub fn begin_station(&self, id: &StationId, staff: StaffId, place: &str, at: Millis) -> Result<()> {
        let sql =
            "INSERT INTO station (id, staff, place, started_at, seen_at, ended_at) VALUES (?1, ?2, ?3, ?4, ?4, NULL)";
        self.run(sql, params![id.0, staff.0, place, at.0])?;
        Ok(())
    }

    /// A station gives a sign of life. One that was taken for vanished is there again.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such station.
    pub fn see_station(&self, id: &StationId, at: Millis) -> Result<()> {
        match self.run("UPDATE station SET seen_at = ?2, ended_at = NULL WHERE id = ?1", params![id.0, at.0])? {
            1 => Ok(()),
            _ => Err(StoreError::unknown("station", &id.0)),
        }
    }

    /// A station ends, and the break at it.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such station.
    pub fn end_station(&self, id: &StationId, at: Millis) -> Result<()> {
        self.end_break(id, at)?;
        match self.run("UPDATE station SET seen_at = ?2, ended_at = ?2 WHERE id = ?1", params![id.0, at.0])? {
            1 => Ok(()),
            _ => Err(StoreError::unknown("station", &id.0)),
        }
    }

    /// Stations heard of since an instant, by their beginning.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn stations(&self, since: Millis) -> Result<Vec<Station>> {
        self.rows(stations_where!("t.seen_at >= ?1 ORDER BY t.started_at, t.id"), [since.0], station)
    }

    /// Ends the stations that were not heard of since an instant, each when it was last heard of, and the breaks at them.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn end_vanished_stations(&self, since: Millis) -> Result<usize> {
        let sql = "UPDATE break SET ended_at = max(began_at, (SELECT t.seen_at FROM station t WHERE t.id = break.station))
                   WHERE ended_at IS NULL AND station IN (SELECT id FROM station WHERE ended_at IS NULL AND seen_at < ?1)";
        self.run(sql, [since.0])?;
        self.run("UPDATE station SET ended_at = seen_at WHERE ended_at IS NULL AND seen_at < ?1", [since.0])
    }

    /// A break begins; where one has begun already, that goes on.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when there is no such station.
    pub fn begin_break(&self, station: &StationId, at: Millis) -> Result<()> {
        let sql = "INSERT INTO break (station, ordinal, began_at, ended_at)
                   SELECT ?1, coalesce(max(ordinal), 0) + 1, ?2, NULL FROM break WHERE station = ?1
                   HAVING count(*) = count(ended_at)";
        self.run(sql, params![station.0, at.0])?;
        Ok(())
    }

    /// The break at a station ends, where there is one; where the clock was put back meanwhile, when it began.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn end_break(&self, station: &StationId, at: Millis) -> Result<()> {
        let sql = "UPDATE break SET ended_at = max(?2, began_at) WHERE station = ?1 AND ended_at IS NULL";
        self.run(sql, params![station.0, at.0])?;
        Ok(())
    }

    /// Who is at work, of the stations heard of since an instant: by name, then by the time they signed in.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn presence(&self, since: Millis) -> Result<Vec<Presence>> {
        let sql = "SELECT t.id, t.staff, s.name, t.place, t.started_at, t.seen_at,
                          (SELECT b.began_at FROM break b WHERE b.station = t.id AND b.ended_at IS NULL)
                   FROM station t JOIN staff s ON s.id = t.staff
                   WHERE t.ended_at IS NULL AND t.seen_at >= ?1 ORDER BY s.name, t.started_at, t.id";
        self.rows(sql, [since.0], |row| {
            Ok(Presence {
                station: StationId(row.get(0)?),
                staff: StaffId(row.get(1)?),
                name: row.get(2)?,
                place: row.get(3)?,
                since: Millis(row.get(4)?),
                seen: Millis(row.get(5)?),
                on_break: row.get::<_, Option<i64>>(6)?.map(Millis),
            })
        })
    }

    /// The times somebody was signed in after an instant, with the breaks in them. What goes on lasts until the station was last heard of.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn shifts(&self, staff: StaffId, since: Millis) -> Result<Vec<Shift>> {
        let sql = "SELECT id, started_at, coalesce(ended_at, seen_at) FROM station
                   WHERE staff = ?1 AND coalesce(ended_at, seen_at) > ?2 ORDER BY started_at, id";
        let mut shifts: BTreeMap<String, Shift> = BTreeMap::new();
        self.rows(sql, params![staff.0, since.0], |row| {
            let shift = Shift { from: Millis(row.get(1)?), until: Millis(row.get(2)?), breaks: Vec::new() };
            shifts.insert(row.get(0)?, shift);
            Ok(())
        })?;
        let sql = "SELECT b.station, b.began_at, coalesce(b.ended_at, t.seen_at) FROM break b JOIN station t ON t.id = b.station
                   WHERE t.staff = ?1 AND coalesce(t.ended_at, t.seen_at) > ?2 ORDER BY b.station, b.ordinal";
        self.rows(sql, params![staff.0, since.0], |row| {
            if let Some(shift) = shifts.get_mut(&row.get::<_, String>(0)?) {
                shift.breaks.push((Millis(row.get(1)?), Millis(row.get(2)?)));
            }
            Ok(())
        })?;
        Ok(shifts.into_values().collect())
    }

    /// Somebody's calls that began since an instant and are over, by outcome.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn calls_of(&self, staff: StaffId, since: Millis) -> Result<Vec<OutcomeCount>> {
        let sql = "SELECT a.outcome, count(*), coalesce(sum(i.active_ms), 0) FROM attempt a LEFT JOIN interview i ON i.id = a.interview
                   WHERE a.staff = ?1 AND a.started_at >= ?2 AND a.outcome IS NOT NULL GROUP BY a.outcome ORDER BY a.outcome";
        self.rows(sql, params![staff.0, since.0], |row| {
            Ok(OutcomeCount { outcome: row.get(0)?, calls: row.get(1)?, interviewing: row.get(2)? })
        })
    }
}
