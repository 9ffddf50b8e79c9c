//! What can go wrong with a study file, as types a caller can act on. What is said to a person about it is the shells' business, not done here.

use crate::ids::StaffId;
use rusqlite::ErrorCode;
use std::path::PathBuf;

/// Why the store did not do what it was asked to. Whenever one comes out of [`Store::write`](super::Store::write), nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another station kept the write lock for longer than the busy timeout.
    #[error("the study is busy: another station is writing to it")]
    Busy,
    /// The file, its folder or the medium cannot be written, or a write was tried in a read.
    #[error("the study cannot be written: the file, its folder or the disk is read-only")]
    ReadOnly,
    /// SQLite may not open the file or make its own beside it, or too many files are open.
    #[error("the study cannot be opened: no access to the file or its folder")]
    NoAccess,
    /// No room on the disk.
    #[error("the disk is full")]
    Full,
    /// The file is something else. Without a path where a file that was a study turned into something else.
    #[error("{} is not a study of cati", .0.display())]
    NotAStudy(PathBuf),
    /// The file was written by a newer cati. It was left untouched.
    #[error("the study was made by a newer cati (file version {found}, this program knows {known})")]
    Newer {
        /// Version of the file.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
    /// The SQLite library can lose commits.
    #[error("SQLite {found} can lose commits; 3.51.3 or newer is needed")]
    TooOldSqlite {
        /// Its version.
        found: String,
    },
    /// There is no such file.
    #[error("{} does not exist", .0.display())]
    Missing(PathBuf),
    /// There is no folder for a file to be made.
    #[error("there is no folder {}", .0.display())]
    NoFolder(PathBuf),
    /// What is wrong with another file than the study, such as a copy of it.
    #[error("{}: {error}", .path.display())]
    Elsewhere {
        /// The other file.
        path: PathBuf,
        /// What is wrong with it.
        error: Box<StoreError>,
    },
    /// A file to be made is there already.
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    /// The file contradicts itself or cannot be read.
    #[error("the study file is damaged: {0}")]
    Damaged(String),
    /// The token does not hold the case: the lease ran out and was taken, or was never given.
    #[error("the case is held by another station")]
    Taken {
        /// Who holds the case now; none where nobody does.
        by: Option<StaffId>,
    },
    /// A ledger entry does not follow the last one, so somebody else wrote, or a write was lost.
    #[error("entry {found} does not follow: entry {expected} comes next")]
    OutOfSequence {
        /// The seq that comes next.
        expected: i64,
        /// The seq that came.
        found: i64,
    },
    /// There is nothing with this number or name.
    #[error("there is no {what} {which}")]
    Unknown {
        /// What kind of thing, such as `case`.
        what: &'static str,
        /// Its number or name.
        which: String,
    },
    /// The file was taken away, renamed or replaced while it was open.
    #[error("{} is no longer the study that was opened: it was moved, deleted or replaced", .0.display())]
    Moved(PathBuf),
    /// The WAL file beside a study was written for another file of that name: a copy was put in its place.
    #[error("{} belongs to another file that was here before: a copy was put in its place", .0.display())]
    Foreign(PathBuf),
    /// The caller asked for an end.
    #[error("interrupted")]
    Interrupted,
    /// What is to be written contradicts what is there.
    #[error("it contradicts what is in the study: {0}")]
    Conflict(String),
    /// Anything else the disk or SQLite reports.
    #[error("the study file cannot be used: {0}")]
    Io(String),
}

impl StoreError {
    pub(super) fn unknown(what: &'static str, which: impl ToString) -> Self {
        Self::Unknown { what, which: which.to_string() }
    }
}

/// The one place where SQLite's codes get their meaning.
impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let text = error.to_string();
        match error {
            rusqlite::Error::SqliteFailure(failure, _) | rusqlite::Error::SqlInputError { error: failure, .. } => {
                // The code alone: the text may have a name in it.
                tracing::warn!(code = failure.extended_code, "SQLite: {:?}", failure.code);
                if failure.extended_code == rusqlite::ffi::SQLITE_READONLY_ROLLBACK {
                    return Self::Conflict("a write was cut off; open it for writing once".to_owned());
                }
                of_code(failure.code, text)
            }
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..)
            | rusqlite::Error::QueryReturnedNoRows => Self::Damaged(text),
            _ => Self::Io(text),
        }
    }
}

fn of_code(code: ErrorCode, text: String) -> StoreError {
    match code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Busy,
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => StoreError::ReadOnly,
        ErrorCode::DiskFull => StoreError::Full,
        ErrorCode::CannotOpen => StoreError::NoAccess,
        ErrorCode::NotADatabase => StoreError::NotAStudy(PathBuf::new()),
        ErrorCode::DatabaseCorrupt => StoreError::Damaged(text),
        ErrorCode::ConstraintViolation => StoreError::Conflict(text),
        _ => StoreError::Io(text),
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::Full,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(error.to_string()),
        }
    }
}

/// JSON that does not read as what it must be: somebody else wrote it.
impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Damaged(error.to_string())
    }
}
