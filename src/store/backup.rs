//! A copy of a study in one file that any SQLite can read, made while stations write; on request without anything that says who was called
//! or who called. Putting a copy back in service is opening it.

use super::connection::{Access, connect, number};
use super::{Result, Store, StoreError, batch, files};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::path::Path;

/// Pages copied between two reports: a few megabytes.
const STEP: i32 = 1_000;

/// How far a backup is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Pages copied.
    pub done: i64,
    /// Pages in all.
    pub total: i64,
}

/// What the copy for analysts loses. Numbers stand for staff, so that their interviews stay together; a name in use is first moved out of the
/// way. With the key of the marks numbers could be tried out. Who added whom to the staff and to whom a case was passed is in the audit's texts, what
/// a respondent said in those of call-backs, and a station's place may name its user.
const WITHOUT_CONTACTS: &str = "
    DELETE FROM contact;
    DELETE FROM note;
    DELETE FROM note_draft;
    DELETE FROM sample;
    DELETE FROM excluded;
    DELETE FROM setting WHERE name = 'store.number_key';
    UPDATE audit SET actor = coalesce((SELECT s.role || ' ' || s.id FROM staff s WHERE s.name = audit.actor), 'somebody');
    UPDATE audit SET subject = '', detail = '' WHERE action LIKE 'staff%';
    UPDATE audit SET detail = '' WHERE action LIKE 'case %' OR action LIKE 'interview %';
    UPDATE validation SET note = '', actor = coalesce((SELECT s.role || ' ' || s.id FROM staff s WHERE s.name = actor), 'somebody');
    UPDATE rejection SET reason = '', actor = coalesce((SELECT s.role || ' ' || s.id FROM staff s WHERE s.name = actor), 'somebody');
    UPDATE staff SET name = '#' || id || '#' || name;
    UPDATE staff SET name = role || ' ' || id, pin = NULL, failures = 0, locked_until = NULL;
    DELETE FROM break;
    DELETE FROM message_to;
    DELETE FROM message;
    UPDATE station SET place = '';
";

impl Store {
    /// Writes a copy of the study as it is now to `path`, readable by its owner alone, and reports on the way; it stops where
    /// `progress` says no. Without contacts: numbers,
    /// names, notes, drafts, the sample's own columns, PINs, breaks and messages are not in it, and staff are `interviewer 1` and so on.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is a file, [`StoreError::Damaged`] when the copy does not pass SQLite's checks, and whatever keeps it
    /// from being written. Then there is no file.
    pub fn backup_to(&self, path: &Path, without_contacts: bool, progress: impl FnMut(Progress) -> bool) -> Result<()> {
        if std::fs::symlink_metadata(path).is_ok() {
            return Err(StoreError::Exists(path.to_owned()));
        }
        self.write_copy(path, without_contacts, progress).map_err(|error| match files::reason(path, error) {
            // The disk, not the study: and the disk is the copy's.
            error @ (StoreError::Full | StoreError::ReadOnly | StoreError::NoAccess | StoreError::Io(_)) => {
                StoreError::Elsewhere { path: path.to_owned(), error: Box::new(error) }
            }
            other => other,
        })
    }

    fn write_copy(&self, path: &Path, without_contacts: bool, progress: impl FnMut(Progress) -> bool) -> Result<()> {
        let part = files::beside(path, &format!(".{}.part", std::process::id()));
        let making = files::Making::begin(&part)?;
        let mut copy = connect(&part, Access::Write)?;
        self.copy_to(&mut copy, progress)?;
        finish(&copy, without_contacts)?;
        copy.close().map_err(|(_, error)| error)?;
        files::flush(&part)?;
        files::put_in_place(&part, path)?;
        drop(making);
        files::flush_folder(path)
    }

    /// Copies page by page inside one read: what is written meanwhile neither comes along nor makes it start again.
    pub(super) fn copy_to(&self, copy: &mut Connection, mut progress: impl FnMut(Progress) -> bool) -> Result<()> {
        self.reading(|connection| {
            number(connection, "schema_version")?;
            let backup = Backup::new(connection, copy)?;
            loop {
                let step = backup.step(STEP)?;
                let at = backup.progress();
                let done = i64::from(at.pagecount - at.remaining);
                if !progress(Progress { done, total: i64::from(at.pagecount) }) {
                    return Err(StoreError::Interrupted);
                }
                match step {
                    StepResult::Done => return Ok(()),
                    StepResult::More => {}
                    _ => return Err(StoreError::Busy),
                }
            }
        })
    }
}

/// Makes the copy one file, takes out what must not be in it, and checks it.
fn finish(copy: &Connection, without_contacts: bool) -> Result<()> {
    let mode: String = copy.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode != "delete" {
        return Err(StoreError::Io("the copy does not leave WAL".to_owned()));
    }
    batch(copy, "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")?;
    if without_contacts {
        batch(copy, &format!("BEGIN; {WITHOUT_CONTACTS} COMMIT"))?;
    }
    batch(copy, "VACUUM")?;
    match structure(copy)?.into_iter().next() {
        Some(fault) => Err(StoreError::Damaged(fault)),
        None => Ok(()),
    }
}

/// What SQLite itself finds wrong with a file.
pub(super) fn structure(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare("PRAGMA integrity_check")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut faults = rows.collect::<std::result::Result<Vec<String>, _>>()?;
    faults.retain(|fault| fault != "ok");
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let rows = statement.query_map([], |row| {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        Ok(format!("a row of {table} refers to a row of {parent} that is not there"))
    })?;
    for fault in rows {
        faults.push(fault?);
    }
    Ok(faults)
}
