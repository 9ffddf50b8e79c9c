//! The writing connection of a process, and how its threads share it: whoever has something to write does so in the transaction that is open,
//! and the last in line commits for all. Nobody hears of success before that commit, and a flush of the disk is paid once for all. What is
//! written is not known here.
//!
//! There is no thread of its own, so that a lone station hands nothing over, and no timer: nobody waits for company. As long as somebody stands
//! in line the transaction stays open, for at most [`MOST`] works.

use super::{Result, StoreError, run};
use rusqlite::Connection;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// Most works in one commit: it bounds how long the first of them waits, and how long other processes do.
const MOST: usize = 64;

/// How often a work is tried again whose transaction another work brought to an end.
const TRIES: usize = 3;

/// The one connection that writes, for all threads of this process.
#[derive(Debug)]
pub(super) struct Writer {
    /// Threads that want to write and have not had their turn.
    line: AtomicUsize,
    desk: Mutex<Desk>,
    most: usize,
}

#[derive(Debug)]
struct Desk {
    connection: Connection,
    /// The works of the transaction that is open.
    group: Option<Arc<Group>>,
    works: usize,
    made: Commits,
    /// Why no transaction could be begun, and how many stood in line then: they have waited as long and are told the same.
    refused: Option<(StoreError, usize)>,
}

/// How much a process has written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Commits {
    /// Commits, each flushed to the disk.
    pub commits: u64,
    /// Works in them.
    pub works: u64,
}

/// Works that are committed together: how that went, and who is told. Not at the desk, where the next group works already.
#[derive(Debug, Default)]
struct Group {
    outcome: Mutex<Option<Outcome>>,
    known: Condvar,
}

#[derive(Debug, Clone)]
enum Outcome {
    Committed,
    Failed(StoreError),
    /// A work met something that made SQLite give up the whole transaction: the others may try again.
    Lost,
}

impl Writer {
    pub(super) fn new(connection: Connection) -> Self {
        Self::committing_after(connection, MOST)
    }

    /// A writer each of whose works is committed by itself, so that no transaction is open between two works.
    pub(super) fn one_by_one(connection: Connection) -> Self {
        Self::committing_after(connection, 1)
    }

    fn committing_after(connection: Connection, most: usize) -> Self {
        let desk = Mutex::new(Desk { connection, group: None, works: 0, made: Commits::default(), refused: None });
        Self { line: AtomicUsize::new(0), desk, most }
    }

    /// The connection, when nobody writes any more.
    pub(super) fn into_connection(self) -> Connection {
        self.desk.into_inner().unwrap_or_else(PoisonError::into_inner).connection
    }

    /// Does something with the connection between two transactions. Only for one-by-one writers is that always.
    pub(super) fn between<T>(&self, look: impl FnOnce(&Connection) -> T) -> T {
        look(&self.lock().connection)
    }

    /// What was committed so far.
    pub(super) fn made(&self) -> Commits {
        self.lock().made
    }

    /// How many threads stand in line.
    #[cfg(test)]
    pub(super) fn line(&self) -> usize {
        self.line.load(Ordering::SeqCst)
    }

    /// Runs `work` in a transaction and gives its result once that is committed.
    pub(super) fn write<T, E: From<StoreError>>(
        &self,
        work: impl Fn(&Connection) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        for _ in 0..TRIES {
            let turn = Turn::take(self)?;
            let result = work(&turn.desk.connection)?;
            match turn.keep() {
                Outcome::Committed => return Ok(result),
                Outcome::Failed(error) => return Err(error.into()),
                Outcome::Lost => {}
            }
        }
        Err(StoreError::Io("the disk fails again and again".to_owned()).into())
    }

    /// A thread that panicked left the desk in order: its turn was ended.
    fn lock(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Group {
    fn tell(&self, outcome: Outcome) {
        *self.outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
        self.known.notify_all();
    }

    /// Waits until it is known.
    fn outcome(&self) -> Outcome {
        let mut outcome = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            match &*outcome {
                Some(known) => return known.clone(),
                None => outcome = self.known.wait(outcome).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }
}

/// One work's turn at the desk. Dropped without being kept, after an error or a panic, what it did is undone and the others' works go on.
struct Turn<'a> {
    writer: &'a Writer,
    desk: MutexGuard<'a, Desk>,
    group: Arc<Group>,
    /// Whether the transaction holds works of others already, so that this one is undone by itself.
    among: bool,
    kept: bool,
}

impl<'a> Turn<'a> {
    fn take(writer: &'a Writer) -> Result<Self> {
        writer.line.fetch_add(1, Ordering::SeqCst);
        let mut desk = writer.lock();
        writer.line.fetch_sub(1, Ordering::SeqCst);
        if let Some((error, left)) = desk.refused.take() {
            if left > 1 {
                desk.refused = Some((error.clone(), left - 1));
            }
            return Err(error);
        }
        if let Some(group) = desk.group.clone() {
            let turn = Self { writer, desk, group, among: true, kept: false };
            run(&turn.desk.connection, "SAVEPOINT work")?;
            return Ok(turn);
        }
        if let Err(error) = run(&desk.connection, "BEGIN IMMEDIATE") {
            let others = writer.line.load(Ordering::SeqCst);
            desk.refused = (others > 0).then(|| (error.clone(), others));
            return Err(error);
        }
        let group = Arc::new(Group::default());
        desk.group = Some(Arc::clone(&group));
        desk.works = 0;
        Ok(Self { writer, desk, group, among: false, kept: false })
    }

    /// Leaves the work in the transaction, and waits for its commit: made here, when nobody is left in line.
    fn keep(mut self) -> Outcome {
        if self.among && run(&self.desk.connection, "RELEASE work").is_err() {
            // Undone by the drop.
            return Outcome::Lost;
        }
        self.desk.works += 1;
        self.kept = true;
        let group = Arc::clone(&self.group);
        // The drop commits, if it is for this one to do.
        drop(self);
        group.outcome()
    }

    /// Takes back what this work did.
    fn undo(&self) {
        let connection = &self.desk.connection;
        // A full disk may have rolled back everything already.
        if !connection.is_autocommit() {
            let undone = if self.among { "ROLLBACK TO work" } else { "ROLLBACK" };
            if run(connection, undone).is_err() || (self.among && run(connection, "RELEASE work").is_err()) {
                let _ = run(connection, "ROLLBACK");
            }
        }
    }

    fn settle(&mut self, outcome: Outcome) {
        self.group.tell(outcome);
        self.desk.group = None;
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if !self.kept {
            self.undo();
        }
        if self.desk.connection.is_autocommit() {
            return self.settle(Outcome::Lost);
        }
        // Whoever stands in line comes to the desk in any case, and sees to the commit.
        if self.writer.line.load(Ordering::SeqCst) > 0 && self.desk.works < self.writer.most {
            return;
        }
        let outcome = match run(&self.desk.connection, "COMMIT") {
            Ok(()) => {
                self.desk.made.commits += 1;
                self.desk.made.works += self.desk.works as u64;
                Outcome::Committed
            }
            Err(error) => {
                if !self.desk.connection.is_autocommit() {
                    let _ = run(&self.desk.connection, "ROLLBACK");
                }
                Outcome::Failed(error)
            }
        };
        self.settle(outcome);
    }
}
