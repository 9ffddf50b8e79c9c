//! Notes on cases, and the draft of one while it is typed. They lie apart from answers, so that they can be erased.

use super::{Result, Tx};
use crate::ids::{CaseId, InterviewId, Millis, StaffId};
use rusqlite::params;

/// A note to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNote {
    /// On which case.
    pub case: CaseId,
    /// In which interview, if in one.
    pub interview: Option<InterviewId>,
    /// At which variable, if at one.
    pub variable: Option<String>,
    /// Who writes.
    pub staff: StaffId,
    /// When.
    pub at: Millis,
    /// The text.
    pub text: String,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Number.
    pub id: i64,
    /// In which interview, if in one.
    pub interview: Option<InterviewId>,
    /// At which variable, if at one.
    pub variable: Option<String>,
    /// Who wrote, by name.
    pub staff: String,
    /// When.
    pub at: Millis,
    /// The text.
    pub text: String,
}

/// A note that was not finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// When it was saved.
    pub at: Millis,
    /// The text so far.
    pub text: String,
}

impl Tx<'_> {
    /// Adds a note and gives its number.
    ///
    /// # Errors
    /// [`StoreError::Conflict`](super::StoreError::Conflict) when there is no such case, interview or person.
    pub fn add_note(&self, note: &NewNote) -> Result<i64> {
        let id = self.next_id("SELECT max(id) FROM note")?;
        self.run(
            "INSERT INTO note (id, case_id, interview, variable, staff, at, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                id,
                note.case.0,
                note.interview.map(|interview| interview.0),
                note.variable,
                note.staff.0,
                note.at.0,
                note.text
            ],
        )?;
        Ok(id)
    }

    /// The notes on a case, oldest first; erased ones are gone.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn notes(&self, case: CaseId) -> Result<Vec<Note>> {
        let sql =
            "SELECT n.id, n.interview, n.variable, s.name, n.at, n.text FROM note n JOIN staff s ON s.id = n.staff
                   WHERE n.case_id = ?1 AND n.text <> '' ORDER BY n.id";
        self.rows(sql, [case.0], |row| {
            Ok(Note {
                id: row.get(0)?,
                interview: row.get::<_, Option<i64>>(1)?.map(InterviewId),
                variable: row.get(2)?,
                staff: row.get(3)?,
                at: Millis(row.get(4)?),
                text: row.get(5)?,
            })
        })
    }

    /// Saves the draft of a case, in place of an earlier one.
    ///
    /// # Errors
    /// [`StoreError::Conflict`](super::StoreError::Conflict) when there is no such case.
    pub fn save_draft(&self, case: CaseId, draft: &Draft) -> Result<()> {
        let sql = "INSERT INTO note_draft (case_id, at, text) VALUES (?1, ?2, ?3)
                   ON CONFLICT (case_id) DO UPDATE SET at = excluded.at, text = excluded.text";
        self.run(sql, params![case.0, draft.at.0, draft.text])?;
        Ok(())
    }

    /// The draft of a case, if there is one.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn draft(&self, case: CaseId) -> Result<Option<Draft>> {
        self.first("SELECT at, text FROM note_draft WHERE case_id = ?1", [case.0], |row| {
            Ok(Draft { at: Millis(row.get(0)?), text: row.get(1)? })
        })
    }

    /// Throws the draft of a case away.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn clear_draft(&self, case: CaseId) -> Result<()> {
        self.run("DELETE FROM note_draft WHERE case_id = ?1", [case.0])?;
        Ok(())
    }
}
