//! One connection to SQLite: how it is opened and set up. Which files are studies is not known here.

use super::{Result, StoreError, batch};
#[cfg(test)]
use super::{Store, Tx};
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// Before 3.51.3 a checkpoint that races a writer can lose commits.
const OLDEST_SQLITE: i32 = 3_051_003;

/// How long a write waits for the lock.
const BUSY: Duration = Duration::from_secs(10);

/// Kilobytes of pages that the writing connection keeps, once it has read as many: the next case is looked for in many places of a large file.
const PAGES: i64 = 8_192;

/// More statements than there are verbs, so that none is parsed twice.
const STATEMENTS: usize = 128;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Read,
    Write,
    Memory,
}

/// The version of SQLite in this program.
pub fn sqlite() -> &'static str {
    rusqlite::version()
}

/// Refuses a library that can lose commits.
pub(super) fn check_sqlite() -> Result<()> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(StoreError::TooOldSqlite { found: rusqlite::version().to_owned() });
    }
    Ok(())
}

/// A connection to a file that is there.
pub(super) fn connect(path: &Path, access: Access) -> Result<Connection> {
    let mode =
        if access == Access::Write { OpenFlags::SQLITE_OPEN_READ_WRITE } else { OpenFlags::SQLITE_OPEN_READ_ONLY };
    // An absolute path, since SQLite takes "file:…" for an address.
    let path = std::path::absolute(path)?;
    Ok(Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)?)
}

/// A connection to a file on a medium that cannot be written, so that SQLite needs no other files beside it.
pub(super) fn immutable(path: &Path) -> Result<Connection> {
    let path = std::path::absolute(path)?;
    let mut address = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => {
                address.push(char::from(*byte));
            }
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(Connection::open_with_flags(address, flags)?)
}

/// Sets a connection up, reading each setting back: SQLite ignores what it does not know or cannot do.
pub(super) fn set_up(connection: &Connection, access: Access) -> Result<()> {
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // A misspelt column must not turn into a text.
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    // Plans do not depend on the values of a query; else SQLite plans some of them anew at every call.
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    if access == Access::Write {
        // Into WAL only through an empty or a known file; the answer is the mode in force.
        let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
        check("journal_mode", mode == "wal")?;
        batch(connection, &format!("PRAGMA cache_size = -{PAGES}"))?;
    }
    for (name, value) in
        [("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1), ("temp_store", 2), ("trusted_schema", 0)]
    {
        batch(connection, &format!("PRAGMA {name} = {value}"))?;
        check(name, number(connection, name)? == value)?;
    }
    check("busy_timeout", number(connection, "busy_timeout")? == 10_000)
}

fn check(name: &str, holds: bool) -> Result<()> {
    if holds { Ok(()) } else { Err(StoreError::Io(format!("SQLite does not take the setting {name}"))) }
}

/// The number a PRAGMA gives.
pub(super) fn number(connection: &Connection, pragma: &str) -> Result<i64> {
    Ok(connection.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0))?)
}

#[cfg(test)]
impl Store {
    /// Lets the file grow no further than `pages` beyond what it is, as a full disk would; none lifts it.
    pub(super) fn fill_disk(&self, pages: Option<i64>) {
        self.raw(|connection| {
            let limit = pages.map_or(1 << 30, |more| number(connection, "page_count").unwrap() + more);
            connection.query_row(&format!("PRAGMA max_page_count = {limit}"), [], |_| Ok(())).unwrap();
        });
    }

    /// Does not wait for the lock: so that a test need not.
    pub(super) fn impatient(&self) {
        self.raw(|connection| connection.busy_timeout(Duration::from_millis(1)).unwrap());
    }

    /// How many threads wait for their turn to write.
    pub(super) fn standing_in_line(&self) -> usize {
        self.engine.writer.as_ref().map_or(0, super::group::Writer::line)
    }

    /// A connection between two transactions, for what no verb does: the one that writes, where there is one.
    pub(super) fn raw<T>(&self, look: impl FnOnce(&Connection) -> T) -> T {
        match (&self.engine.writer, &self.engine.readers) {
            (Some(writer), _) => writer.between(look),
            (None, Some(readers)) => readers.with(|connection| Ok::<_, StoreError>(look(connection))).unwrap(),
            (None, None) => unreachable!(),
        }
    }
}

/// The settings of this connection, for tests: each PRAGMA with its value.
#[cfg(test)]
pub(super) fn settings(tx: &Tx<'_>) -> Vec<(&'static str, String)> {
    [
        "journal_mode",
        "synchronous",
        "foreign_keys",
        "secure_delete",
        "temp_store",
        "busy_timeout",
        "application_id",
        "user_version",
    ]
    .into_iter()
    .map(|name| {
        let value: rusqlite::types::Value =
            tx.connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).unwrap();
        let text = match value {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => format!("{other:?}"),
        };
        (name, text)
    })
    .collect()
}
