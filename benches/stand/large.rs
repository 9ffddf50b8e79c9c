//! A large study: 1 million cases or more, 100,000 completes. Made once from one real interview, copied by SQL, and kept beside the results of building.

use super::{Folder, one_interview, roomy};
use rusqlite::{Connection, params};
use std::path::PathBuf;

/// Cases in it.
pub(crate) const CASES: i64 = 1_000_000;
/// Completes in it.
pub(crate) const COMPLETES: i64 = 100_000;

/// A copy of it to work on.
pub(crate) fn copy(folder: &Folder) -> PathBuf {
    copy_of(folder, CASES)
}

/// The same with so many cases.
pub(crate) fn copy_of(folder: &Folder, cases: i64) -> PathBuf {
    let path = folder.path("large.db");
    std::fs::copy(large(cases), &path).expect("copied");
    // Else the first checkpoint waits until the disk has the whole copy.
    std::fs::File::open(&path).and_then(|file| file.sync_all()).expect("on the disk");
    path
}

/// The file; made where it is not there yet.
fn large(cases: i64) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("cases-{cases}.db"));
    if !path.exists() {
        let part = path.with_extension("part");
        let _ = std::fs::remove_file(&part);
        println!("making a study of {cases} cases and {COMPLETES} completes, once …");
        make(&part, cases);
        std::fs::rename(&part, &path).expect("renamed");
    }
    path
}

fn make(path: &std::path::Path, cases: i64) {
    roomy(path, 1);
    // What all others are copied from.
    one_interview(path);
    let connection = Connection::open(path).expect("a study");
    connection.execute_batch("PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; BEGIN").expect("settings");
    let run =
        |sql: &str| connection.execute(sql, params![cases, COMPLETES]).unwrap_or_else(|error| panic!("{error}: {sql}"));
    let number = |sql: &str| -> i64 { connection.query_row(sql, [], |row| row.get(0)).expect("a number") };
    let (case, interview, attempt) = (
        number("SELECT case_id FROM complete c JOIN interview i ON i.id = c.interview"),
        number("SELECT interview FROM complete"),
        number("SELECT attempt FROM interview"),
    );
    let series = "WITH RECURSIVE n (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < ?1 + 0 * ?2)";
    let completes = "WITH RECURSIVE n (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < ?2 + 0 * ?1)";
    // Columns of a table as they are, but for those that are told.
    let copied = |table: &str, changed: &[(&str, &str)]| {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table} LIMIT 0")).expect("a table");
        let columns: Vec<String> = statement.column_names().map(|name| format!("\"{name}\"")).collect();
        let _ = statement.query([]).expect("read");
        let value = |name: &String| {
            let plain = name.trim_matches('"');
            changed
                .iter()
                .find(|(column, _)| *column == plain)
                .map_or_else(|| format!("t.{name}"), |(_, value)| (*value).to_owned())
        };
        let values: Vec<String> = columns.iter().map(value).collect();
        format!("INSERT INTO {table} ({}) {{}} SELECT {} FROM n JOIN {table} t", columns.join(", "), values.join(", "))
    };
    let fresh = number("SELECT max(id) FROM cases WHERE state = 'fresh'");
    // In five countries with twelve regions each; every fifth waits, within two weeks about today, and a few of those for an appointment.
    let country = "substr('CZDEDKFRUK', 1 + 2 * (k % 5), 2)";
    let zone = "CASE k % 5 WHEN 4 THEN 'Europe/London' ELSE 'Europe/Prague' END";
    let waits = |then: &str, or: &str| format!("CASE WHEN k / 5 % 5 = 0 AND k > {COMPLETES} THEN {then} ELSE {or} END");
    let state = waits("'waiting'", "'fresh'");
    let due = waits("unixepoch() * 1000 + (k % 20160 - 10080) * 60000", "NULL");
    let (part, attempts) = (waits("k / 25 % 3", "-1"), waits("1", "0"));
    let appointment = waits("k / 25 % 100 = 0", "0");
    let outcome = waits("'no_answer'", "NULL");
    let columns = [
        ("id", "10000 + k"),
        ("shuffle", "(k * 7919) % 1000003"),
        ("country", country),
        ("time_zone", zone),
        ("region", "'region ' || (k / 7 % 12)"),
        ("state", &state),
        ("due_at", &due),
        ("tried_part", &part),
        ("attempts", &attempts),
        ("appointment", &appointment),
        ("outcome", &outcome),
    ];
    // Indexes are made when all is there: in one go, not row by row.
    let mut statement = connection
        .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'cases' AND sql IS NOT NULL")
        .expect("SQL");
    let indexes: Vec<(String, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .expect("indexes")
        .map(|index| index.expect("an index"))
        .collect();
    drop(statement);
    let each = |sql: &str| connection.execute(sql, []).unwrap_or_else(|error| panic!("{error}: {sql}"));
    for (name, _) in &indexes {
        each(&format!("DROP INDEX {name}"));
    }
    let sql = copied("cases", &columns);
    run(&(sql.replace("{}", series) + &format!(" WHERE t.id = {fresh}")));
    for (_, sql) in &indexes {
        each(sql);
    }
    let sql = copied("contact", &[("case_id", "10000 + k"), ("phone", "'+000 ' || k")]);
    run(&(sql.replace("{}", series) + &format!(" WHERE t.case_id = {fresh}")));
    // The first of them are worked: one complete each, a second apart.
    run(&format!(
        "UPDATE cases SET (state, attempts, outcome, aapor) = (SELECT state, attempts, outcome, aapor FROM cases WHERE id = {case})
         WHERE id > 10000 AND id <= 10000 + ?2 + 0 * ?1"
    ));
    let sql = copied("lease", &[("case_id", "10000 + k")]);
    run(&(sql.replace("{}", completes) + &format!(" WHERE t.case_id = {case}")));
    let sql = copied("attempt", &[("id", "10000 + k"), ("case_id", "10000 + k"), ("interview", "NULL")]);
    run(&(sql.replace("{}", completes) + &format!(" WHERE t.id = {attempt}")));
    let sql = copied(
        "interview",
        &[
            ("id", "10000 + k"),
            ("case_id", "10000 + k"),
            ("attempt", "10000 + k"),
            ("started_at", "t.started_at + k * 1000"),
            ("ended_at", "t.ended_at + k * 1000"),
        ],
    );
    run(&(sql.replace("{}", completes) + &format!(" WHERE t.id = {interview}")));
    run("UPDATE attempt SET interview = id WHERE id > 10000 + 0 * ?1 * ?2");
    for table in ["ledger", "answer", "complete", "claim"] {
        let sql = copied(table, &[("interview", "10000 + k")]);
        run(&(sql.replace("{}", completes) + &format!(" WHERE t.interview = {interview}")));
    }
    run(
        "UPDATE cell SET counted = (SELECT count(*) FROM claim WHERE cell = cell.id AND state = 'counted') + 0 * ?1 * ?2",
    );
    connection.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)").expect("written");
}
