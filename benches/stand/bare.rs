//! The reference: a bare commit of the rows that an answer writes, into the same file by the same SQLite with the same settings, and nothing else.

use super::figures::Durations;
use rusqlite::{Connection, params};
use std::path::Path;
use std::time::Instant;

/// A connection that writes the rows of answers to an interview of its own.
pub(crate) struct Bare {
    connection: Connection,
    interview: i64,
    seq: i64,
}

impl Bare {
    /// On a study in which somebody has been interviewed.
    pub(crate) fn new(path: &Path) -> Self {
        let connection = Connection::open(path).expect("a study");
        connection
            .execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA busy_timeout = 10000")
            .expect("settings");
        // To one that is over, where nobody else writes.
        let interview =
            connection.query_row("SELECT min(interview) FROM complete", [], |row| row.get(0)).expect("a complete");
        Self { connection, interview, seq: 1_000_000 }
    }

    /// One commit of the row in the ledger and the row of the answer.
    pub(crate) fn commit(&mut self) -> std::time::Duration {
        self.seq += 1;
        let (variable, entry) = (
            format!("bare_{}", self.seq % 60),
            r#"{"answered":{"variable":"q2_lock","value":{"code":1},"confirmed":false}}"#,
        );
        let begun = Instant::now();
        let run = |sql: &str, values: &[&dyn rusqlite::ToSql]| {
            self.connection.prepare_cached(sql).expect("SQL").execute(values).expect("written");
        };
        run("BEGIN IMMEDIATE", &[]);
        run(
            "INSERT INTO ledger (interview, seq, token, at, ms, language, version, entry) VALUES (?1, ?2, '0193a3f0-0000-7000-8000-000000000000', 0, 0, 'en', 2, ?3)",
            params![self.interview, self.seq, entry],
        );
        run(
            "INSERT INTO answer (interview, variable, code, value, status, language, answered_at, ms) VALUES (?1, ?2, 1, 'often', 'valid', 'en', 0, 0)
             ON CONFLICT (interview, variable) DO UPDATE SET answered_at = excluded.answered_at + ?3",
            params![self.interview, variable, self.seq],
        );
        run("COMMIT", &[]);
        begun.elapsed()
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        let _ = self.connection.execute("DELETE FROM ledger WHERE seq > 1000000", []);
        let _ = self.connection.execute("DELETE FROM answer WHERE variable LIKE 'bare_%'", []);
    }
}

/// What so many bare commits take, one after the other.
pub(crate) fn commits(path: &Path, number: usize) -> Durations {
    let mut bare = Bare::new(path);
    let mut took = Durations::default();
    (0..number).for_each(|_| took.add(bare.commit()));
    took
}
