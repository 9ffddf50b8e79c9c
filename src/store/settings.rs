//! The settings of the fieldwork, kept as JSON in one row. What they mean and what is wrong is said in `fieldwork`.

use super::{AuditRow, Kind, Result, StoreError, Tx};
use crate::fieldwork::Settings;

/// The row they are kept in.
const NAME: &str = "fieldwork";

impl Tx<'_> {
    /// The settings in force: those that were saved, else those a study of its kind begins with.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when what was saved cannot be read.
    pub fn settings(&self) -> Result<Settings> {
        match self.setting(NAME)? {
            Some(json) => Settings::of_json(&json).map_err(|error| StoreError::Damaged(error.to_string())),
            None => Ok(Settings::usual(self.study()?.kind == Kind::Training)),
        }
    }

    /// Puts settings in force, with who did it and why.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn set_settings(&self, settings: &Settings, audit: &AuditRow) -> Result<()> {
        self.set_setting(NAME, &settings.to_json())?;
        self.audit(audit)
    }
}
