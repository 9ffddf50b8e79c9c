//! What `held` does, where the system keeps an open file from being replaced and locks do not go with a descriptor: what SQLite has beside a study is
//! left to SQLite.

use super::super::Result;
use super::{beside, check_present, filled};
use std::path::Path;

/// Always the file that was opened.
#[derive(Debug, PartialEq)]
pub(in crate::store) struct Identity;

pub(in crate::store) fn identity(_: &Path) -> Option<Identity> {
    Some(Identity)
}

#[derive(Debug)]
pub(in crate::store) struct Hold;

impl Hold {
    pub(in crate::store) fn on(path: &Path) -> Result<Self> {
        check_present(path).map(|()| Self)
    }

    pub(in crate::store) fn into_writing(self) -> Identity {
        Identity
    }

    pub(in crate::store) fn into_reading(self) -> Identity {
        Identity
    }
}

#[derive(Debug)]
pub(in crate::store) struct Still;

impl Still {
    pub(in crate::store) fn of(path: &Path) -> Option<Self> {
        let alone = !["-wal", "-journal"].iter().any(|suffix| filled(&beside(path, suffix)));
        alone.then_some(Self)
    }

    pub(in crate::store) fn check(&self) -> Result<()> {
        Ok(())
    }
}
