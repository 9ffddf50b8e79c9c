//! Who works on the study: names, roles, PINs, languages. What a role may do and whether a PIN is right is not decided here; who is at work is in
//! `presence`.

use super::words::strange;
use super::{Result, StoreError, Tx};
use crate::ids::{Millis, StaffId};
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
    /// Wrong PINs in a row.
    pub failures: i64,
    /// Until when the name is locked for them.
    pub locked_until: Option<Millis>,
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

const STAFF: &str = "SELECT id, name, role, pin, active, failures, locked_until FROM staff";

fn staff_of(row: &Row<'_>) -> Result<Staff> {
    let role: String = row.get(2)?;
    Ok(Staff {
        id: StaffId(row.get(0)?),
        name: row.get(1)?,
        role: Role::of(&role).ok_or_else(|| strange("role", &role))?,
        pin: row.get(3)?,
        active: row.get(4)?,
        failures: row.get(5)?,
        locked_until: row.get::<_, Option<i64>>(6)?.map(Millis),
    })
}

impl Tx<'_> {
    /// Adds somebody. One who was removed comes back under the old number, in the new role, without a PIN and for all languages.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when somebody active has that name.
    pub fn add_staff(&self, name: &str, role: Role, at: Millis) -> Result<StaffId> {
        match self.staff_named(name)? {
            Some(known) if known.active => Err(StoreError::Conflict(format!("{name} is there already"))),
            Some(known) => {
                self.run("UPDATE staff SET active = 1, role = ?2 WHERE id = ?1", params![known.id.0, role.word()])?;
                self.set_pin(known.id, None)?;
                self.set_languages(known.id, &[])?;
                Ok(known.id)
            }
            None => {
                let id = self.next_id("SELECT max(id) FROM staff")?;
                let sql = "INSERT INTO staff (id, name, role, pin, active, created_at, failures) VALUES (?1, ?2, ?3, NULL, 1, ?4, 0)";
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

    /// Whoever has this number, those who left included.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn staff_of(&self, id: StaffId) -> Result<Option<Staff>> {
        self.first(&format!("{STAFF} WHERE id = ?1"), [id.0], staff_of)
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

    /// Saves a PIN as it is given (the caller hashes it), or takes it away. What was wrong with the one before is forgotten.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is nobody with that number.
    pub fn set_pin(&self, id: StaffId, pin: Option<&str>) -> Result<()> {
        let sql = "UPDATE staff SET pin = ?2, failures = 0, locked_until = NULL WHERE id = ?1";
        match self.run(sql, params![id.0, pin])? {
            1 => Ok(()),
            _ => Err(StoreError::unknown("member of staff", id)),
        }
    }

    /// Keeps how many PINs in a row were wrong, and until when the name is locked for them; 0 and none once one was right.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is nobody with that number.
    pub fn set_failures(&self, id: StaffId, failures: i64, locked_until: Option<Millis>) -> Result<()> {
        let sql = "UPDATE staff SET failures = ?2, locked_until = ?3 WHERE id = ?1";
        match self.run(sql, params![id.0, failures, locked_until.map(|until| until.0)])? {
            1 => Ok(()),
            _ => Err(StoreError::unknown("member of staff", id)),
        }
    }

    /// The languages somebody can interview in, in alphabetical order; none: all.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn languages(&self, id: StaffId) -> Result<Vec<String>> {
        let sql = "SELECT language FROM staff_language WHERE staff = ?1 ORDER BY language";
        self.rows(sql, [id.0], |row| Ok(row.get(0)?))
    }

    /// Says which languages somebody can interview in, instead of those said before; none: all.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when there is nobody with that number, or a language is there twice.
    pub fn set_languages(&self, id: StaffId, languages: &[String]) -> Result<()> {
        self.run("DELETE FROM staff_language WHERE staff = ?1", [id.0])?;
        for language in languages {
            self.run("INSERT INTO staff_language (staff, language) VALUES (?1, ?2)", params![id.0, language])?;
        }
        Ok(())
    }
}
