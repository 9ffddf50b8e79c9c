//! A study file as this process holds it: which file it is, by its number and its head, and what SQLite keeps beside it, which goes when the last
//! who holds it here lets go. How it is read and written is not known here.
//!
//! The head is read through one descriptor a file, open as long as anybody here is at the file: to close any descriptor drops all locks of the
//! process on that file.

use super::super::connection::{Access, connect, number};
use super::super::{Result, StoreError};
use super::{beside, check_present, filled};
use std::fs::File;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The beginning of a file: what never changes in it while it is in WAL mode, checkpoints or not.
type Head = [u8; 24];

/// Where the head says whether the file is in WAL mode, and how.
const MODE: usize = 18;
const WAL: u8 = 2;

/// Device and number.
type Number = (u64, u64);

/// The files this process holds.
static PINS: Mutex<Vec<Pin>> = Mutex::new(Vec::new());

#[derive(Debug)]
struct Pin {
    number: Number,
    file: File,
    holders: usize,
    /// Whether what SQLite has beside it is to be brought in and taken away at the end.
    tidy: bool,
}

fn pins() -> MutexGuard<'static, Vec<Pin>> {
    PINS.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Pin {
    fn head(&self) -> Option<Head> {
        let mut head = Head::default();
        self.file.read_exact_at(&mut head, 0).ok().map(|()| head)
    }
}

/// Which file a name stands for, and its head as it was then. Those of two files are never alike, nor those of a file before and after a
/// backup was copied over it.
#[derive(Debug)]
pub(in crate::store) struct Identity {
    number: Number,
    head: Option<Head>,
    /// Kept by whoever has the file open.
    _hold: Option<Hold>,
}

impl PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        (self.number, self.head) == (other.number, other.head)
    }
}

/// Which file a path names now; none where there is none. The head is only of a file that is held.
pub(in crate::store) fn identity(path: &Path) -> Option<Identity> {
    let number = number_of(path)?;
    let head = pins().iter().find(|pin| pin.number == number).and_then(Pin::head);
    Some(Identity { number, head, _hold: None })
}

fn number_of(path: &Path) -> Option<Number> {
    std::fs::metadata(path).ok().map(|found| (found.dev(), found.ino()))
}

/// Holds a file: to be had before the first connection to it, and kept until the last is closed.
#[derive(Debug)]
pub(in crate::store) struct Hold {
    path: PathBuf,
    number: Number,
    /// Its head, when it was taken hold of.
    head: Option<Head>,
}

impl Hold {
    /// Refuses what is no file, and one that has another's WAL file beside it: SQLite would take what is in that for the study's.
    pub(in crate::store) fn on(path: &Path) -> Result<Self> {
        check_present(path)?;
        let (path, mut pins) = (std::path::absolute(path)?, pins());
        let number = number_of(&path).ok_or_else(|| StoreError::Missing(path.clone()))?;
        // Looked at before the head: whoever makes a WAL file has said so in the head before.
        let wal = beside(&path, "-wal");
        let left = filled(&wal);
        let head = match pins.iter_mut().find(|pin| pin.number == number) {
            Some(pin) => {
                pin.holders += 1;
                pin.head()
            }
            None => {
                let file = File::open(&path).map_err(StoreError::from).map_err(|error| match error {
                    StoreError::ReadOnly => StoreError::NoAccess,
                    other => other,
                })?;
                let pin = Pin { number, file, holders: 1, tidy: !left };
                let head = pin.head();
                pins.push(pin);
                head
            }
        };
        drop(pins);
        // From here on it is let go of by its drop.
        let hold = Self { path, number, head };
        match head {
            Some(head) if left && head[MODE] != WAL && head.starts_with(b"SQLite format 3\0") => {
                Err(StoreError::Foreign(wal))
            }
            _ => Ok(hold),
        }
    }

    /// What is beside the file at the end is this process's to bring in: somebody here writes.
    pub(in crate::store) fn into_writing(mut self) -> Identity {
        let head = pins().iter_mut().find(|pin| pin.number == self.number).and_then(|pin| {
            pin.tidy = true;
            pin.head()
        });
        self.head = head;
        self.into_reading()
    }

    /// Only what came to lie beside the file meanwhile is taken away at the end.
    pub(in crate::store) fn into_reading(self) -> Identity {
        Identity { number: self.number, head: self.head, _hold: Some(self) }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        // Held on to until everything is closed: somebody else here may be about to open the file.
        let mut pins = pins();
        let Some(at) = pins.iter().position(|pin| pin.number == self.number) else { return };
        if let Some(pin) = pins.get_mut(at) {
            pin.holders -= 1;
            if pin.holders > 0 {
                return;
            }
        }
        let pin = pins.swap_remove(at);
        // Into a file that was replaced nothing is brought that was not meant for it.
        let same = number_of(&self.path) == Some(self.number) && pin.head() == self.head;
        if pin.tidy && same && beside(&self.path, "-wal").exists() {
            take_in(&self.path);
        }
    }
}

/// Has SQLite bring in and take away what it has beside a file, unless another process is at it: then that does.
fn take_in(path: &Path) {
    // Nothing is lost where that fails: whoever opens the file next goes on from what lies there.
    if let Ok(connection) = connect(path, Access::Write)
        && connection.is_readonly("main").is_ok_and(|read_only| !read_only)
    {
        let _ = number(&connection, "schema_version");
        let _ = connection.close();
    }
}

/// A file that is read without locks, since whoever reads it may not write to it and nobody works on it: true as long as it stays as it was.
#[derive(Debug)]
pub(in crate::store) struct Still {
    path: PathBuf,
    stamp: Stamp,
}

type Stamp = (Number, u64, i64, i64);

fn stamp(path: &Path) -> Option<Stamp> {
    let found = std::fs::metadata(path).ok()?;
    Some(((found.dev(), found.ino()), found.len(), found.mtime(), found.mtime_nsec()))
}

impl Still {
    /// None where something lies beside the file.
    pub(in crate::store) fn of(path: &Path) -> Option<Self> {
        let stamp = stamp(path)?;
        let alone = !["-wal", "-journal"].iter().any(|suffix| filled(&beside(path, suffix)));
        alone.then(|| Self { path: path.to_owned(), stamp })
    }

    /// Refuses what was read while somebody wrote.
    pub(in crate::store) fn check(&self) -> Result<()> {
        match Self::of(&self.path) {
            Some(now) if now.stamp == self.stamp => Ok(()),
            _ => Err(StoreError::Busy),
        }
    }
}
