//! Making, opening and copying studies: which files are taken, migrations. How a connection is set up is in `connection`; what is in a study is
//! not known here.

use super::connection::{Access, check_sqlite, connect, immutable, number, set_up};
use super::group::Writer;
use super::readers::{Reader, Readers};
use super::{Engine, NewCase, NewStudy, Result, Store, StoreError, Tx, batch, files};
use rusqlite::Connection;
use std::path::Path;

/// "cati", where SQLite files say whose they are.
pub(super) const APPLICATION_ID: i64 = 0x6361_7469;

/// All steps from an empty file to the newest format, in order; the file's version is how many it has taken. Never edited once landed.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/001_study.sql"),
    include_str!("migrations/002_versions.sql"),
    include_str!("migrations/003_sample.sql"),
    include_str!("migrations/004_calls.sql"),
    include_str!("migrations/005_staff.sql"),
    include_str!("migrations/006_supervision.sql"),
    include_str!("migrations/007_languages.sql"),
];

impl Store {
    /// Makes the file of a new study with its first cases, readable by its owner alone, and opens it. The file gets its name when it is whole.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is a file, and whatever keeps the new one from being made: then there is none.
    pub fn create(path: &Path, study: &NewStudy, cases: &[NewCase]) -> Result<Self> {
        check_sqlite()?;
        if std::fs::symlink_metadata(path).is_ok() {
            return Err(StoreError::Exists(path.to_owned()));
        }
        Self::make(path, study, cases).map_err(|error| files::reason(path, error))?;
        Self::open(path)
    }

    fn make(path: &Path, study: &NewStudy, cases: &[NewCase]) -> Result<()> {
        let part = files::beside(path, &format!(".{}.part", study.id));
        let making = files::Making::begin(&part)?;
        let connection = connect(&part, Access::Write)?;
        set_up(&connection, Access::Write)?;
        let connection = filled(connection, study, cases)?.into_connection();
        // Closing brings everything into the one file, which then gets its name.
        connection.close().map_err(|(_, error)| StoreError::from(error))?;
        files::flush(&part)?;
        files::put_in_place(&part, path)?;
        files::flush_folder(path)?;
        drop(making);
        Ok(())
    }

    /// A new study with its first cases in memory: no file is made, and it is gone when dropped.
    ///
    /// # Errors
    /// Whatever keeps SQLite from making it.
    pub fn in_memory(study: &NewStudy, cases: &[NewCase]) -> Result<Self> {
        check_sqlite()?;
        let connection = Connection::open_in_memory()?;
        set_up(&connection, Access::Memory)?;
        Ok(Self::of_memory(filled(connection, study, cases)?))
    }

    fn of_memory(writer: Writer) -> Self {
        Self::on(Engine { readers: None, writer: Some(writer), path: None, file: None })
    }

    /// Opens a study to read and write, bringing an older file up to date.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::NotAStudy`], [`StoreError::Newer`] and [`StoreError::ReadOnly`] leave the file as it was.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_to_write(path).map_err(|error| files::reason(path, error))
    }

    fn open_to_write(path: &Path) -> Result<Self> {
        check_sqlite()?;
        let held = files::Hold::on(path).map_err(unwritable)?;
        let looked = match look(path) {
            // A copy that was being put back in service when the power went: whoever reads it for writing undoes what was half written.
            Err(StoreError::Conflict(_)) => {
                let undone = connect(path, Access::Write).and_then(|undoing| number(&undoing, "schema_version"));
                undone.map_err(|error| match error {
                    // Who may not write cannot undo it either.
                    StoreError::Conflict(_) => StoreError::ReadOnly,
                    other => unwritable(other),
                })?;
                look(path)
            }
            other => other,
        };
        let (version, reader) = looked.map_err(unwritable)?;
        let connection = connect(path, Access::Write).map_err(unwritable)?;
        if connection.is_readonly("main")? {
            return Err(StoreError::ReadOnly);
        }
        set_up(&connection, Access::Write).map_err(unwritable)?;
        // Left to whoever lets go of the file last: SQLite does not ask whether another was copied over it meanwhile.
        connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, cfg!(unix))?;
        let store = Self::on(Engine {
            readers: Some(Readers::new(path, reader)),
            writer: Some(Writer::new(connection)),
            path: Some(path.to_owned()),
            file: Some(held.into_writing()),
        });
        if version < known() {
            // Read again under the lock: another station may have brought the file up to date meanwhile.
            store.write(|tx| migrate(tx.connection, number(tx.connection, "user_version")?))?;
            tracing::info!(from = version, to = known(), "study file brought up to date");
        }
        tracing::info!(file = known(), "study opened");
        Ok(store)
    }

    /// Opens a study for [`Self::read`] only, and leaves nothing beside it. Works for whoever may not write to it and on read-only media too, when
    /// the study was closed properly before.
    ///
    /// # Errors
    /// Those of [`Self::open`]; [`StoreError::NoAccess`] when the file may not be read, or may not be written and was not closed properly.
    pub fn open_read_only(path: &Path) -> Result<Self> {
        check_sqlite()?;
        let held = files::Hold::on(path)?;
        let (version, reader) = look(path).map_err(unreadable)?;
        if version < known() {
            return Err(StoreError::Conflict(format!(
                "file version {version} must be brought to {} first: open it for writing once",
                known()
            )));
        }
        tracing::info!(file = version, "study opened to read");
        Ok(Self::on(Engine {
            readers: Some(Readers::new(path, reader)),
            writer: None,
            path: Some(path.to_owned()),
            file: Some(held.into_reading()),
        }))
    }

    /// A copy of `study` in memory, to practise on: nothing done to it reaches the file, and it is gone when dropped.
    ///
    /// # Errors
    /// Whatever keeps the study from being read.
    pub fn in_memory_copy(study: &Self) -> Result<Self> {
        let mut connection = Connection::open_in_memory()?;
        study.copy_to(&mut connection, |_| true)?;
        set_up(&connection, Access::Memory)?;
        Ok(Self::of_memory(Writer::one_by_one(connection)))
    }
}

/// Writes a study into what is empty.
fn filled(connection: Connection, study: &NewStudy, cases: &[NewCase]) -> Result<Writer> {
    let writer = Writer::one_by_one(connection);
    writer.write(|connection| {
        migrate(connection, 0)?;
        batch(connection, &format!("PRAGMA application_id = {APPLICATION_ID}"))?;
        let tx = Tx { connection, may_write: true };
        tx.make_study(study)?;
        tx.add_cases(cases, study.created_at).map(|_| ())
    })?;
    Ok(writer)
}

/// The format this program writes.
pub(super) fn known() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// Looks at a file without changing it, refuses what is no study or too new, and gives its version, with the connection that has read it.
fn look(path: &Path) -> Result<(i64, Reader)> {
    let reader = open_to_read(path)?;
    if number(&reader.connection, "application_id")? != APPLICATION_ID {
        return Err(StoreError::NotAStudy(path.to_owned()));
    }
    let found = number(&reader.connection, "user_version")?;
    if found > known() {
        return Err(StoreError::Newer { found, known: known() });
    }
    Ok((found, reader))
}

/// A connection that reads and has proved that it can. Whoever may not write to a study makes nothing beside it: what SQLite puts there to read a WAL
/// file would be theirs, and keep out those who may.
pub(super) fn open_to_read(path: &Path) -> Result<Reader> {
    let read_only = connect(path, Access::Write)?.is_readonly("main")?;
    let still = if read_only { files::Still::of(path) } else { None };
    if read_only && still.is_none() && !files::is_being_worked_on(path) {
        return Err(StoreError::NoAccess);
    }
    let connection = if still.is_some() { immutable(path) } else { connect(path, Access::Read) };
    let ready = |connection: Connection| -> Result<Reader> {
        set_up(&connection, Access::Read)?;
        number(&connection, "schema_version")?;
        Ok(Reader { connection, still })
    };
    match connection.and_then(ready) {
        Err(StoreError::NotAStudy(_)) => Err(StoreError::NotAStudy(path.to_owned())),
        other => other,
    }
}

/// Brings a file from `version` up to date. Runs in a write: all steps or none.
fn migrate(connection: &Connection, version: i64) -> Result<()> {
    let taken = usize::try_from(version).map_err(|_| StoreError::Damaged(format!("user_version is {version}")))?;
    for step in MIGRATIONS.get(taken..).unwrap_or_default() {
        batch(connection, step)?;
    }
    batch(connection, &format!("PRAGMA user_version = {}", known().max(version)))
}

/// To read, SQLite has to write beside the file; that is no wish to write to it.
fn unreadable(error: StoreError) -> StoreError {
    match error {
        StoreError::ReadOnly => StoreError::NoAccess,
        other => other,
    }
}

/// Where a file is there and SQLite has no access, it is writing that is forbidden, and reading perhaps not.
fn unwritable(error: StoreError) -> StoreError {
    match error {
        StoreError::NoAccess => StoreError::ReadOnly,
        other => other,
    }
}
