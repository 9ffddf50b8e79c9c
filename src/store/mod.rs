//! The study file: every statement of SQL, behind verbs of the domain. Rules (what is full, what comes next, what an outcome means) are in
//! `fieldwork`, not here.
//!
//! A [`Store`] is one connection to one study. [`Store::write`] runs a closure in a transaction that is on the disk when it returns;
//! the closure gets a [`Tx`], whose verbs take and give plain values. Closures take times, identifiers and seeds from outside and may
//! run twice, so they change nothing but the study.

mod answers;
mod attempts;
mod audit;
mod backup;
mod candidates;
mod cases;
mod claims;
mod connection;
mod error;
mod files;
mod interviews;
mod leases;
mod ledger;
mod notes;
mod open;
mod quotas;
mod staff;
mod study;
#[cfg(test)]
mod tests;
mod vanished;
mod verify;
mod wide;
mod words;

pub use answers::{Answer, Status};
pub use attempts::{Attempt, AttemptEnd, NewAttempt};
pub use audit::AuditRow;
pub use backup::Progress;
pub use cases::{CaseRecord, CaseUpdate, Contact, NewCase, StateCount};
pub use claims::{Claim, ClaimState};
pub use error::StoreError;
pub use interviews::{Ended, InterviewRecord, InterviewState, NewInterview};
pub use leases::Lease;
pub use ledger::LedgerRow;
pub use notes::{Draft, NewNote, Note};
pub use quotas::Cell;
pub use staff::{Role, Staff, Station};
pub use study::{Kind, NewCell, NewStudy, NewVersion, Study, Version};
pub use vanished::LeftCase;
pub use verify::{Columns, Finding, Problem};
pub use wide::WideCell;

use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// What the store's own functions give back.
type Result<T> = std::result::Result<T, StoreError>;

/// A study that is open: one connection, for one thread at a time.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: Option<PathBuf>,
    /// Which file it was when it was opened; none where that cannot be told.
    file: Option<files::Identity>,
    rehearsing: bool,
}

/// One transaction, as [`Store::read`] and [`Store::write`] give it to their closure.
#[derive(Debug)]
pub struct Tx<'a> {
    connection: &'a Connection,
}

impl Store {
    /// Makes every write run twice, the first time for nothing: a test that passes so has closures that change nothing but the study.
    #[must_use]
    pub fn rehearsing(self) -> Self {
        Self { rehearsing: true, ..self }
    }

    /// The file, as it was named when it was opened; none for a copy in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// SQLite goes on writing to a file that was deleted or renamed: what it writes then is lost, so nothing is written.
    fn check_in_place(&self) -> Result<()> {
        match (&self.path, &self.file) {
            (Some(path), Some(file)) if files::identity(path).as_ref() != Some(file) => {
                Err(StoreError::Moved(path.clone()))
            }
            _ => Ok(()),
        }
    }

    /// Runs `work` on the study as it is at one instant, whatever is written meanwhile.
    ///
    /// # Errors
    /// What `work` reports; [`StoreError::ReadOnly`] when it tries to write.
    pub fn read<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let reading = Reading::begin(&self.connection)?;
        let result = work(&Tx { connection: reading.0 });
        drop(reading);
        result
    }

    /// Runs `work` under the write lock, and commits. When this returns `Ok`, it is on the disk; when it returns an error, nothing is.
    /// `work` may run more than once.
    ///
    /// # Errors
    /// What `work` reports, [`StoreError::Busy`] when no lock was to be had, [`StoreError::Full`] and others when the commit failed.
    pub fn write<T, E: From<StoreError>>(
        &self,
        work: impl Fn(&Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let writing = Writing::begin(&self.connection)?;
        self.check_in_place()?;
        if self.rehearsing {
            rehearse(&self.connection, &work)?;
        }
        let result = work(&Tx { connection: &self.connection })?;
        writing.commit()?;
        Ok(result)
    }
}

/// Runs `work` and takes back what it did. An error that ended the transaction is passed on, any other comes again in the real run.
fn rehearse<T, E: From<StoreError>>(
    connection: &Connection,
    work: &impl Fn(&Tx<'_>) -> std::result::Result<T, E>,
) -> std::result::Result<(), E> {
    batch(connection, "SAVEPOINT rehearsal")?;
    let result = work(&Tx { connection });
    if connection.is_autocommit() {
        result?;
        return Err(StoreError::Io("the rehearsal ended the transaction".to_owned()).into());
    }
    batch(connection, "ROLLBACK TO rehearsal; RELEASE rehearsal")?;
    Ok(())
}

fn batch(connection: &Connection, sql: &str) -> Result<()> {
    connection.execute_batch(sql).map_err(StoreError::from)
}

/// A read transaction, closed when dropped. `query_only` holds a verb that writes to its word.
struct Reading<'a>(&'a Connection);

impl<'a> Reading<'a> {
    fn begin(connection: &'a Connection) -> Result<Self> {
        batch(connection, "BEGIN")?;
        let reading = Self(connection);
        batch(connection, "PRAGMA query_only = ON")?;
        Ok(reading)
    }
}

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        // Nothing was written, so nothing is lost whatever these say; the next transaction would report a broken connection.
        let _ = self.0.execute_batch("PRAGMA query_only = OFF");
        let _ = self.0.execute_batch("ROLLBACK");
    }
}

/// A write transaction, rolled back when dropped before its commit: after an error, and after a panic too.
struct Writing<'a>(&'a Connection);

impl<'a> Writing<'a> {
    fn begin(connection: &'a Connection) -> Result<Self> {
        batch(connection, "BEGIN IMMEDIATE")?;
        Ok(Self(connection))
    }

    fn commit(self) -> Result<()> {
        batch(self.0, "COMMIT")
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        // A full disk may have rolled back already.
        if !self.0.is_autocommit() {
            let _ = self.0.execute_batch("ROLLBACK");
        }
    }
}

impl Tx<'_> {
    /// The number after the largest in use: numbers are given out under the write lock, so that any engine gives the same ones.
    fn next_id(&self, sql: &str) -> Result<i64> {
        let largest: Option<i64> = self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        Ok(largest.unwrap_or(0) + 1)
    }

    /// Runs a statement and gives the number of rows it changed.
    fn run(&self, sql: &str, values: impl rusqlite::Params) -> Result<usize> {
        Ok(self.connection.prepare_cached(sql)?.execute(values)?)
    }

    /// The rows of a query, each through `each`.
    fn rows<T>(
        &self,
        sql: &str,
        values: impl rusqlite::Params,
        mut each: impl FnMut(&rusqlite::Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(values)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(each(row)?);
        }
        Ok(found)
    }

    /// The first row of a query through `each`, if there is one.
    fn first<T>(
        &self,
        sql: &str,
        values: impl rusqlite::Params,
        mut each: impl FnMut(&rusqlite::Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(values)?;
        match rows.next()? {
            Some(row) => Ok(Some(each(row)?)),
            None => Ok(None),
        }
    }
}
