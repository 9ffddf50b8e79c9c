//! The study file: every statement of SQL, behind verbs of the domain. Rules (what is full, what comes next, what an outcome means) are in
//! `fieldwork`, not here.
//!
//! A [`Store`] is one study that is open, for all threads of a process. [`Store::write`] runs a closure in a transaction that is on the disk when it returns;
//! the closure gets a [`Tx`], whose verbs take and give plain values. Closures take times, identifiers and seeds from outside and may
//! run twice, so they change nothing but the study.

mod answers;
mod attempts;
mod audit;
mod backup;
mod calls;
mod candidates;
mod cases;
mod claims;
mod codes;
mod connection;
mod erase;
mod error;
mod excluded;
mod files;
mod group;
mod interviews;
mod leases;
mod ledger;
mod marks;
mod messages;
mod notes;
mod open;
mod presence;
mod quotas;
mod readers;
mod rejections;
mod sample;
mod settings;
mod staff;
mod study;
mod supervision;
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
pub use calls::{CallRow, Standing};
pub use candidates::Search;
pub use cases::{CaseRecord, CaseUpdate, Contact, NewCase, StateCount};
pub use claims::{Claim, ClaimState};
pub use codes::{CasesByCode, CodeCount, CodedCase, EndedCall};
pub use connection::sqlite;
pub use erase::Erased;
pub use error::StoreError;
pub use excluded::{Excluded, Why};
pub use group::Commits;
pub use interviews::{Ended, InterviewRecord, InterviewState, NewInterview};
pub use leases::{Lease, PastLease};
pub use ledger::LedgerRow;
pub use marks::{Mark, NumberKey};
pub use messages::{Message, Recipient, Sent};
pub use notes::{Draft, NewNote, Note};
pub use presence::{Presence, ROBOT, Station};
pub use quotas::Cell;
pub use rejections::Checked;
pub use sample::{Admitted, ReplicateCount, SampleCount};
pub use staff::{Role, Staff};
pub use study::{Kind, NewCell, NewStudy, NewVersion, Study, Version};
pub use supervision::{Agreed, AtWork, CallSeen, Watcher};
pub use vanished::LeftCase;
pub use verify::{Columns, Finding, Problem};
pub use wide::{Outgoing, OutgoingRow, Recorded, WideCell};

use group::Writer;
use readers::Readers;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the store's own functions give back.
type Result<T> = std::result::Result<T, StoreError>;

/// A study that is open. Its clones are for the other threads of the process: they share one writing connection, whose works are committed in
/// groups, and each reads by itself what is committed.
#[derive(Debug, Clone)]
pub struct Store {
    engine: Arc<Engine>,
    rehearsing: bool,
}

/// The connections to one study. Dropped in this order: the last to close, the writer, brings everything into the one file.
#[derive(Debug)]
struct Engine {
    /// None in memory, where there is but one connection.
    readers: Option<Readers>,
    /// None where the study is only read.
    writer: Option<Writer>,
    path: Option<PathBuf>,
    /// Which file it was when it was opened; none where that cannot be told.
    file: Option<files::Identity>,
}

/// One transaction, as [`Store::read`] and [`Store::write`] give it to their closure.
#[derive(Debug)]
pub struct Tx<'a> {
    connection: &'a Connection,
    may_write: bool,
}

impl Store {
    fn on(engine: Engine) -> Self {
        Self { engine: Arc::new(engine), rehearsing: false }
    }

    /// Makes every write run twice, the first time for nothing: a test that passes so has closures that change nothing but the study.
    #[must_use]
    pub fn rehearsing(self) -> Self {
        Self { rehearsing: true, ..self }
    }

    /// The file, as it was named when it was opened; none for a copy in memory.
    pub fn path(&self) -> Option<&Path> {
        self.engine.path.as_deref()
    }

    /// What this process has written through this study and its clones.
    pub fn commits(&self) -> Commits {
        self.engine.writer.as_ref().map(Writer::made).unwrap_or_default()
    }

    /// SQLite goes on writing to a file that was deleted or renamed: what it writes then is lost, so nothing is written.
    fn check_in_place(&self) -> Result<()> {
        match (&self.engine.path, &self.engine.file) {
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
        self.reading(|connection| work(&Tx { connection, may_write: false }))
    }

    /// Does something with a connection inside one read transaction.
    fn reading<T, E: From<StoreError>>(
        &self,
        look: impl FnOnce(&Connection) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let within = |connection: &Connection| {
            let reading = Reading::begin(connection)?;
            let result = look(connection);
            drop(reading);
            result
        };
        match (&self.engine.readers, &self.engine.writer) {
            (Some(readers), _) => readers.with(within),
            (None, Some(writer)) => writer.between(within),
            (None, None) => Err(StoreError::NoAccess.into()),
        }
    }

    /// Runs `work` under the write lock, and commits. When this returns `Ok`, it is on the disk; when it returns an error, nothing is.
    /// `work` may run more than once. Works of several threads may be committed together.
    ///
    /// # Errors
    /// What `work` reports, [`StoreError::Busy`] when no lock was to be had, [`StoreError::Full`] and others when the commit failed.
    pub fn write<T: Send, E: From<StoreError> + Send>(
        &self,
        work: impl Fn(&Tx<'_>) -> std::result::Result<T, E> + Sync,
    ) -> std::result::Result<T, E> {
        let Some(writer) = &self.engine.writer else { return Err(StoreError::ReadOnly.into()) };
        writer.write(|connection| {
            self.check_in_place()?;
            let tx = Tx { connection, may_write: true };
            if self.rehearsing {
                rehearse(&tx, &work)?;
            }
            work(&tx)
        })
    }
}

/// Runs `work` and takes back what it did. An error that ended the transaction is passed on, any other comes again in the real run.
fn rehearse<T, E: From<StoreError>>(
    tx: &Tx<'_>,
    work: &impl Fn(&Tx<'_>) -> std::result::Result<T, E>,
) -> std::result::Result<(), E> {
    run(tx.connection, "SAVEPOINT rehearsal")?;
    let result = work(tx);
    if tx.connection.is_autocommit() {
        result?;
        return Err(StoreError::Io("the rehearsal ended the transaction".to_owned()).into());
    }
    run(tx.connection, "ROLLBACK TO rehearsal")?;
    run(tx.connection, "RELEASE rehearsal")?;
    Ok(())
}

/// Runs statements that are not run often.
fn batch(connection: &Connection, sql: &str) -> Result<()> {
    connection.execute_batch(sql).map_err(StoreError::from)
}

/// Runs a statement without values, which is kept for the next time.
fn run(connection: &Connection, sql: &str) -> Result<()> {
    connection.prepare_cached(sql)?.execute([])?;
    Ok(())
}

/// A read transaction, closed when dropped.
struct Reading<'a>(&'a Connection);

impl<'a> Reading<'a> {
    fn begin(connection: &'a Connection) -> Result<Self> {
        run(connection, "BEGIN")?;
        Ok(Self(connection))
    }
}

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        // Nothing was written, so nothing is lost whatever this says; the next transaction would report a broken connection.
        let _ = run(self.0, "ROLLBACK");
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
        if !self.may_write {
            return Err(StoreError::ReadOnly);
        }
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
