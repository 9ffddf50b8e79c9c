//! Who works on the study, and where: people and stations. What a role may do is not decided here.

use super::words::strange;
use super::{Result, StoreError, Tx};
use crate::ids::{Millis, StaffId, StationId};
use rusqlite::{Row, params};

/// What somebody is in the study.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Interviews.
    Interviewer,
    /// Watches over the fieldwork.
    Supervisor,
    /// Works with the data.
    Analyst,
}

/// Somebody who works on the study.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// Number.
    pub id: StaffId,
    /// Name, unique.
    pub name: String,
    /// Role.
    pub role: Role,
    /// The PIN as it was saved, where there is one: whether it is hashed is the caller's business.
    pub pin: Option<String>,
    /// Whether they still work on it.
    pub active: bool,
}

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

impl Role {
    /// Its word in files and listings.
    pub fn word(self) -> &'static str {
        match self {
            Self::Interviewer => "interviewer",
            Self::Supervisor => "supervisor",
            Self::Analyst => "analyst",
        }
    }

    /// The role of a word.
    pub fn of(word: &str) -> Option<Self> {
        [Self::Interviewer, Self::Supervisor, Self::Analyst].into_iter().find(|role| role.word() == word)
    }
}

const STAFF: &str = "SELECT id, name, role, pin, active FROM staff";

fn staff_of(row: &Row<'_>) -> Result<Staff> {
    let role: String = row.get(2)?;
    Ok(Staff {
        id: StaffId(row.get(0)?),
        name: row.get(1)?,
        role: Role::of(&role).ok_or_else(|| strange("role", &role))?,
        pin: row.get(3)?,
        active: row.get(4)?,
    })
}

impl Tx<'_> {
    /// Adds somebody. One who was removed comes back under the old number, in the new role and without a PIN.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when somebody active has that name.
    pub fn add_staff(&self, name: &str, role: Role, at: Millis) -> Result<StaffId> {
        match self.staff_named(name)? {
            Some(known) if known.active => Err(StoreError::Conflict(format!("{name} is there already"))),
            Some(known) => {
                self.run(
                    "UPDATE staff SET active = 1, role = ?2, pin = NULL WHERE id = ?1",
                    params![known.id.0, role.word()],
                )?;
                Ok(known.id)
            }
            None => {
                let id = self.next_id("SELECT max(id) FROM staff")?;
                let sql =
                    "INSERT INTO staff (id, name, role, pin, active, created_at) VALUES (?1, ?2, ?3, NULL, 1, ?4)";
                self.run(sql, params![id, name, role.word(), at.0])?;
                Ok(StaffId(id))
            }
        }
    }

    /// Everybody, those who left included, by number.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn staff(&self) -> Result<Vec<Staff>> {
        self.rows(&format!("{STAFF} ORDER BY id"), [], staff_of)
    }

    /// Whoever has this name, those who left included.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn staff_named(&self, name: &str) -> Result<Option<Staff>> {
        self.first(&format!("{STAFF} WHERE name = ?1"), [name], staff_of)
    }

    /// Somebody leaves; what they did stays under their name.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is nobody with that number.
    pub fn remove_staff(&self, id: StaffId) -> Result<()> {
        match self.run("UPDATE staff SET active = 0, pin = NULL WHERE id = ?1", [id.0])? {
            1 => Ok(()),
            _ => Err(StoreError::unknown("member of staff", id)),
        }
    }

    /// Saves a PIN as it is given (the caller hashes it), or takes it away.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is nobody with that number.
    pub fn set_pin(&self, id: StaffId, pin: Option<&str>) -> Result<()> {
        match self.run("UPDATE staff SET pin = ?2 WHERE id = ?1", params![id.0, pin])? {
            1 => Ok(()),
            _ => Err(StoreError::unknown("member of staff", id)),
        }
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

    /// A station gives a sign of life.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such station.
    pub fn see_station(&self, id: &StationId, at: Millis) -> Result<()> {
        match self.run("UPDATE station SET seen_at = ?2 WHERE id = ?1", params![id.0, at.0])? {
            1 => Ok(()),
            _ => Err(StoreError::unknown("station", &id.0)),
        }
    }

    /// A station ends.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such station.
    pub fn end_station(&self, id: &StationId, at: Millis) -> Result<()> {
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
        let sql = "SELECT t.id, t.staff, s.name, t.place, t.started_at, t.seen_at, t.ended_at FROM station t JOIN staff s ON s.id = t.staff
                   WHERE t.seen_at >= ?1 ORDER BY t.started_at, t.id";
        self.rows(sql, [since.0], |row| {
            Ok(Station {
                id: StationId(row.get(0)?),
                staff: StaffId(row.get(1)?),
                name: row.get(2)?,
                place: row.get(3)?,
                started_at: Millis(row.get(4)?),
                seen_at: Millis(row.get(5)?),
                ended_at: row.get::<_, Option<i64>>(6)?.map(Millis),
            })
        })
    }
}
