//! Who changed what in the study, and why. Interviews are not in it: their ledger is.

use super::{Result, Tx};
use crate::ids::Millis;
use rusqlite::{Row, params};

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// When.
    pub at: Millis,
    /// Who, as they would be named.
    pub actor: String,
    /// What was done, such as `quota.set`.
    pub action: String,
    /// To what, such as `cell 7`.
    pub subject: String,
    /// What changed, and why. No contact details: it is never erased.
    pub detail: String,
}

impl Tx<'_> {
    /// Writes down a change.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn audit(&self, row: &AuditRow) -> Result<()> {
        let id = self.next_id("SELECT max(id) FROM audit")?;
        let sql = "INSERT INTO audit (id, at, actor, action, subject, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.run(sql, params![id, row.at.0, row.actor, row.action, row.subject, row.detail])?;
        Ok(())
    }

    /// The last `limit` changes, oldest first.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn audit_rows(&self, limit: i64) -> Result<Vec<AuditRow>> {
        let sql = "SELECT at, actor, action, subject, detail FROM audit ORDER BY id DESC LIMIT ?1";
        let mut rows = self.rows(sql, [limit], audit_row)?;
        rows.reverse();
        Ok(rows)
    }

    /// The last change of a subject.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn last_change(&self, subject: &str) -> Result<Option<AuditRow>> {
        let sql = "SELECT at, actor, action, subject, detail FROM audit WHERE subject = ?1 ORDER BY id DESC LIMIT 1";
        self.first(sql, [subject], audit_row)
    }

    /// The numbers of all changes, the first first: one that is missing was taken out.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn audit_numbers(&self) -> Result<Vec<i64>> {
        self.rows("SELECT id FROM audit ORDER BY id", [], |row| Ok(row.get(0)?))
    }
}

fn audit_row(row: &Row<'_>) -> Result<AuditRow> {
    Ok(AuditRow {
        at: Millis(row.get(0)?),
        actor: row.get(1)?,
        action: row.get(2)?,
        subject: row.get(3)?,
        detail: row.get(4)?,
    })
}
