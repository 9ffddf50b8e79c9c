//! The reading connections of a process: as many as there are threads reading at one instant, opened when first needed and kept. They see what is
//! committed, whoever writes meanwhile. What is read is not known here.

use super::{Result, files, open};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Connections at rest are kept up to this number.
const KEPT: usize = 8;

/// The connections at rest.
#[derive(Debug)]
pub(super) struct Readers {
    path: PathBuf,
    rest: Mutex<Vec<Reader>>,
}

/// A connection that reads.
#[derive(Debug)]
pub(super) struct Reader {
    pub(super) connection: Connection,
    /// Where it reads without locks: what has to stay as it was.
    pub(super) still: Option<files::Still>,
}

impl Readers {
    /// Those of a file, with the first.
    pub(super) fn new(path: &Path, first: Reader) -> Self {
        Self { path: path.to_owned(), rest: Mutex::new(vec![first]) }
    }

    /// Does something with a connection that nobody else uses meanwhile.
    pub(super) fn with<T, E: From<super::StoreError>>(
        &self,
        work: impl FnOnce(&Connection) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let reader = self.take()?;
        let result = work(&reader.connection);
        if let Some(still) = &reader.still {
            still.check()?;
        }
        self.put_back(reader);
        result
    }

    fn take(&self) -> Result<Reader> {
        let rested = self.rest.lock().unwrap_or_else(PoisonError::into_inner).pop();
        rested.map_or_else(|| open::open_to_read(&self.path), Ok)
    }

    fn put_back(&self, reader: Reader) {
        let mut rest = self.rest.lock().unwrap_or_else(PoisonError::into_inner);
        if rest.len() < KEPT {
            rest.push(reader);
        }
    }
}
