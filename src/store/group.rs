//! The writing connection of a process, and how its threads share it: works that come while one is being done are done one after the other in the
//! same transaction, by one thread, and the last in line is followed by the commit for all. Nobody hears of success before that commit, and a flush
//! of the disk is paid once for all. What is written is not known here.
//!
//! There is no timer: nobody waits for company. Who finds nobody else does the work itself, so that a lone station hands nothing over. As long as
//! somebody stands in line the transaction stays open, for at most [`MOST`] works.

use super::{Result, StoreError, run};
use rayon_core::{ThreadPool, ThreadPoolBuilder};
use rusqlite::Connection;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// Most works in one commit: it bounds how long the first of them waits, and how long other processes do.
const MOST: usize = 64;

/// How often a work is tried again whose transaction another work brought to an end.
const TRIES: usize = 3;

/// The one connection that writes, for all threads of this process.
#[derive(Debug)]
pub(super) struct Writer {
    /// Works that were brought and have not had their turn.
    line: AtomicUsize,
    desk: Mutex<Desk>,
    /// The thread that does what stands in line: to wake each one for its own work would take longer than the work. None where the system gives
    /// no thread.
    clerk: OnceLock<Option<ThreadPool>>,
    most: usize,
}

#[derive(Debug)]
struct Desk {
    connection: Connection,
    /// Whom to tell how it went: those whose works are in the transaction that is open. None where there is none.
    group: Option<Vec<Sender<Outcome>>>,
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

/// How works that are committed together ended.
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
        let desk = Mutex::new(Desk { connection, group: None, made: Commits::default(), refused: None });
        Self { line: AtomicUsize::new(0), desk, clerk: OnceLock::new(), most }
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

    /// How many works stand in line.
    #[cfg(test)]
    pub(super) fn line(&self) -> usize {
        self.line.load(Ordering::SeqCst)
    }

    /// Runs `work` in a transaction and gives its result once that is committed.
    pub(super) fn write<T: Send, E: From<StoreError> + Send>(
        &self,
        work: impl Fn(&Connection) -> std::result::Result<T, E> + Sync,
    ) -> std::result::Result<T, E> {
        for _ in 0..TRIES {
            let mut result = None;
            let (tell, told) = channel();
            let alone = self.line.fetch_add(1, Ordering::SeqCst) == 0;
            let outcome = match if alone { None } else { self.clerk() } {
                None => {
                    self.turn(&work, &mut result, tell);
                    told.recv()
                }
                Some(clerk) => {
                    let (work, result) = (&work, &mut result);
                    clerk.in_place_scope(|scope| {
                        scope.spawn(move |_| self.turn(work, result, tell));
                        told.recv()
                    })
                }
            };
            match (result, outcome) {
                (Some(Ok(result)), Ok(Outcome::Committed)) => return Ok(result),
                (_, Ok(Outcome::Failed(error))) => return Err(error.into()),
                // Nobody is told of a work that failed.
                (Some(Err(error)), _) => return Err(error),
                (_, Ok(Outcome::Lost | Outcome::Committed) | Err(_)) => {}
            }
        }
        Err(StoreError::Io("the disk fails again and again".to_owned()).into())
    }

    /// Does one work, and puts the one who brought it among those who are told of the commit.
    fn turn<T, E: From<StoreError>>(
        &self,
        work: &impl Fn(&Connection) -> std::result::Result<T, E>,
        result: &mut Option<std::result::Result<T, E>>,
        tell: Sender<Outcome>,
    ) {
        let done = Turn::take(self).map_err(E::from).and_then(|turn| {
            let done = work(&turn.desk.connection)?;
            turn.keep(tell);
            Ok(done)
        });
        *result = Some(done);
    }

    fn clerk(&self) -> Option<&ThreadPool> {
        let hire = || ThreadPoolBuilder::new().num_threads(1).thread_name(|_| "writer".to_owned()).build().ok();
        self.clerk.get_or_init(hire).as_ref()
    }

    /// A thread that panicked left the desk in order: its turn was ended.
    fn lock(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One work's turn at the desk. Dropped without being kept, after an error or a panic, what it did is undone and the others' works go on.
struct Turn<'a> {
    writer: &'a Writer,
    desk: MutexGuard<'a, Desk>,
    /// Whether the transaction holds works of others already, so that this one is undone by itself.
    among: bool,
    kept: bool,
}

impl<'a> Turn<'a> {
    fn take(writer: &'a Writer) -> Result<Self> {
        let mut desk = writer.lock();
        writer.line.fetch_sub(1, Ordering::SeqCst);
        if let Some((error, left)) = desk.refused.take() {
            if left > 1 {
                desk.refused = Some((error.clone(), left - 1));
            }
            return Err(error);
        }
        if desk.group.is_some() {
            let turn = Self { writer, desk, among: true, kept: false };
            run(&turn.desk.connection, "SAVEPOINT work")?;
            return Ok(turn);
        }
        if let Err(error) = run(&desk.connection, "BEGIN IMMEDIATE") {
            let others = writer.line.load(Ordering::SeqCst);
            desk.refused = (others > 0).then(|| (error.clone(), others));
            return Err(error);
        }
        desk.group = Some(Vec::new());
        Ok(Self { writer, desk, among: false, kept: false })
    }

    /// Leaves the work in the transaction. It is committed now, when nobody is left in line.
    fn keep(mut self, tell: Sender<Outcome>) {
        if self.among && run(&self.desk.connection, "RELEASE work").is_err() {
            // Undone by the drop.
            let _ = tell.send(Outcome::Lost);
            return;
        }
        self.kept = true;
        self.desk.group.get_or_insert_default().push(tell);
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

    /// Tells all whose works were in the transaction how it ended.
    fn settle(&mut self, outcome: &Outcome) {
        for tell in self.desk.group.take().into_iter().flatten() {
            let _ = tell.send(outcome.clone());
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if !self.kept {
            self.undo();
        }
        if self.desk.connection.is_autocommit() {
            return self.settle(&Outcome::Lost);
        }
        let works = self.desk.group.as_ref().map_or(0, Vec::len);
        // Whoever stands in line comes to the desk in any case, and sees to the commit.
        if self.writer.line.load(Ordering::SeqCst) > 0 && works < self.writer.most {
            return;
        }
        let outcome = match run(&self.desk.connection, "COMMIT") {
            Ok(()) => {
                self.desk.made.commits += 1;
                self.desk.made.works += works as u64;
                Outcome::Committed
            }
            Err(error) => {
                if !self.desk.connection.is_autocommit() {
                    let _ = run(&self.desk.connection, "ROLLBACK");
                }
                Outcome::Failed(error)
            }
        };
        self.settle(&outcome);
    }
}
