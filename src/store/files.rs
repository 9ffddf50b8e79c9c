//! Files as the store needs them: made for their owner alone, flushed with their folder, gone when the work on them fails. What is in them is not known here,
//! nor who holds them: that is `held`.

#[cfg(unix)]
mod held;
#[cfg(not(unix))]
#[path = "files/unheld.rs"]
mod held;

pub(super) use held::{Hold, Identity, Still, identity};

use super::{Result, StoreError};
use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Makes an empty file that only its owner can read, before anything is written to it.
pub(super) fn make_private(path: &Path) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(StoreError::Exists(path.to_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(StoreError::NoFolder(folder_of(path))),
        Err(error) => Err(error.into()),
    }
}

/// Refuses what SQLite would misread: no file, a folder, an empty file (SQLite takes it for a new database). The file is looked at, not opened:
/// closing a file drops all locks this process has on it, those of its other connections too.
fn check_present(path: &Path) -> Result<()> {
    match std::fs::metadata(path) {
        Ok(found) if found.is_file() && found.len() > 0 => Ok(()),
        Ok(_) => Err(StoreError::NotAStudy(path.to_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(StoreError::Missing(path.to_owned())),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Err(StoreError::NoAccess),
        Err(error) => Err(StoreError::Io(error.to_string())),
    }
}

/// Whether there is something in a file.
fn filled(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|found| found.len() > 0)
}

/// Whether there is everything beside a file that SQLite needs to read it, and would make where it is not there.
pub(super) fn is_being_worked_on(path: &Path) -> bool {
    filled(&beside(path, "-journal")) || ["-wal", "-shm"].iter().all(|suffix| beside(path, suffix).exists())
}

/// What kept SQLite from making or enlarging its files beside `path`: it does not say so where the disk is full, so that is tried out.
pub(super) fn reason(path: &Path, error: StoreError) -> StoreError {
    match error {
        StoreError::NoAccess | StoreError::ReadOnly | StoreError::Io(_) if is_full(path) => StoreError::Full,
        other => other,
    }
}

/// Whether there is no room beside `path` for a file of one page.
fn is_full(path: &Path) -> bool {
    let trial = beside(path, &format!(".{}.room", std::process::id()));
    let made = std::fs::write(&trial, [0; 4096]);
    let _ = std::fs::remove_file(&trial);
    matches!(made.map_err(StoreError::from), Err(StoreError::Full))
}

/// `path` with `suffix` at its end.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

/// Flushes a file and the folder that names it, so that both outlast a power cut.
pub(super) fn flush(path: &Path) -> Result<()> {
    OpenOptions::new().write(true).open(path)?.sync_all()?;
    flush_folder(path)
}

/// Flushes the folder that names `path`.
pub(super) fn flush_folder(path: &Path) -> Result<()> {
    // Only Unix can open a folder to flush it; elsewhere the file system keeps names by itself.
    #[cfg(unix)]
    File::open(folder_of(path))?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Gives a finished file its name, unless there is a file of that name by now. Its first name may stay too: whoever made it takes that away.
pub(super) fn put_in_place(part: &Path, path: &Path) -> Result<()> {
    match std::fs::hard_link(part, path) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(StoreError::Exists(path.to_owned())),
        // No links on this file system, a memory stick say: there the look and the renaming are two steps.
        Err(_) if std::fs::symlink_metadata(path).is_ok() => Err(StoreError::Exists(path.to_owned())),
        Err(_) => Ok(std::fs::rename(part, path)?),
    }
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// A database file in the making: removed with SQLite's companions when the work on it is done, under its own name by then or failed.
pub(super) struct Making<'a>(&'a Path);

impl<'a> Making<'a> {
    /// Makes the empty file.
    pub(super) fn begin(path: &'a Path) -> Result<Self> {
        make_private(path)?;
        Ok(Self(path))
    }
}

impl Drop for Making<'_> {
    fn drop(&mut self) {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            let _ = std::fs::remove_file(beside(self.0, suffix));
        }
    }
}
