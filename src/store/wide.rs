//! What other programs see, made from the questionnaire: the wide table of completes with its view, and the view of the quotas.
//! The data go out from that table, row by row. Its columns are given; which variables make which columns is not known here.

use super::words::strange;
use super::{Result, StoreError, Tx, batch};
use crate::ids::{CaseId, InterviewId, Millis, StaffId};
use crate::questionnaire::instrument::MOST_COLUMNS;
use rusqlite::Row;
use rusqlite::types::{Value, ValueRef};
use std::collections::BTreeSet;

/// Where the columns are kept, in order.
const COLUMNS: &str = "store.columns";

/// The columns that each complete has whatever the questionnaire: name and what it is.
const FIXED: [(&str, &str); 11] = [
    ("interview", "w.interview"),
    ("case_id", "i.case_id"),
    ("kind", "(SELECT kind FROM study)"),
    ("country", "i.country"),
    ("language", "i.language"),
    ("interviewer", "i.staff"),
    ("version", "i.version"),
    ("started_at", "strftime('%Y-%m-%dT%H:%M:%fZ', i.started_at / 1000.0, 'unixepoch')"),
    ("ended_at", "strftime('%Y-%m-%dT%H:%M:%fZ', i.ended_at / 1000.0, 'unixepoch')"),
    ("seconds", "i.active_ms / 1000.0"),
    ("over_quota", "i.over_quota"),
];

/// How many interviews go out, and when the first and the last of them began.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outgoing {
    /// Completes, and partials where they were asked for; rejected ones are neither.
    pub interviews: i64,
    /// Rejected ones, which never go out.
    pub rejected: i64,
    /// When the first began.
    pub first: Option<Millis>,
    /// When the last began.
    pub last: Option<Millis>,
}

/// An interview as it goes out: what is read of it lives until the next one is.
#[derive(Debug)]
pub struct OutgoingRow<'a> {
    /// The interview.
    pub id: InterviewId,
    /// Country of the case.
    pub country: &'a str,
    /// Version of the questionnaire it was held in.
    pub version: i64,
    /// Whether it is a complete; else it is a partial.
    pub complete: bool,
    row: &'a Row<'a>,
    wide: bool,
}

/// What else is recorded of an interview: not needed for weights and analyses, which is why it is not looked at for them.
#[derive(Debug)]
pub struct Recorded<'a> {
    /// Its case.
    pub case: CaseId,
    /// Language spoken last.
    pub language: &'a str,
    /// Who began it.
    pub staff: StaffId,
    /// When it began.
    pub started_at: Millis,
    /// When it ended.
    pub ended_at: Option<Millis>,
    /// Milliseconds of interviewing.
    pub active_ms: i64,
    /// Whether it is over its quota.
    pub over_quota: bool,
}

/// The columns of [`OutgoingRow`] and [`Recorded`] before those of the data.
const BEFORE: usize = 12;

impl OutgoingRow<'_> {
    /// The rest of what is recorded of it.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn recorded(&self) -> Result<Recorded<'_>> {
        let row = self.row;
        Ok(Recorded {
            case: CaseId(row.get(5)?),
            language: text(row, 6)?,
            staff: StaffId(row.get(7)?),
            started_at: Millis(row.get(8)?),
            ended_at: row.get::<_, Option<i64>>(9)?.map(Millis),
            active_ms: row.get(10)?,
            over_quota: row.get(11)?,
        })
    }

    /// The code of each column of the data that was asked for, in that order; none where the interview has no row in the table `complete` and its
    /// ledger has to tell: a partial, or one of a study too wide for the table.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for what is no code.
    pub fn codes(&self) -> Option<impl Iterator<Item = Result<Option<i64>>>> {
        let code = |at| match self.row.get_ref(at)? {
            ValueRef::Null => Ok(None),
            ValueRef::Integer(code) => Ok(Some(code)),
            other => Err(StoreError::Damaged(format!("interview {}: {other:?} is no code", self.id))),
        };
        self.wide.then(|| (BEFORE..self.row.as_ref().column_count()).map(code))
    }
}

/// A column of the data and the code or number in it; none where there is no answer.
pub type WideCell = (String, Option<i64>);

impl Tx<'_> {
    /// Makes the table `complete` and the view `completes`.
    pub(super) fn make_wide(&self, columns: &[String]) -> Result<()> {
        check_distinct(columns)?;
        if columns.len() > MOST_COLUMNS {
            return Ok(());
        }
        let list: String = columns.iter().map(|column| format!(", {} INTEGER", quoted(column))).collect();
        batch(
            self.connection,
            &format!(
                "CREATE TABLE complete (interview INTEGER NOT NULL PRIMARY KEY REFERENCES interview (id){list}) STRICT"
            ),
        )?;
        self.set_setting(COLUMNS, &serde_json::to_string(columns)?)?;
        self.make_completes(columns)
    }

    /// Adds the columns that are not there yet; where that would be too many for a table, the study goes without it.
    pub(super) fn extend_wide(&self, columns: &[String]) -> Result<()> {
        let Some(mut all) = self.wide_columns()? else {
            return Ok(());
        };
        let present: BTreeSet<String> = all.iter().map(|column| column.to_ascii_lowercase()).collect();
        let added: Vec<&String> =
            columns.iter().filter(|column| !present.contains(&column.to_ascii_lowercase())).collect();
        if all.len() + added.len() > MOST_COLUMNS {
            // Nothing is lost: the rows repeat what the ledger says.
            batch(self.connection, "DROP VIEW completes; DROP TABLE complete")?;
            self.run("DELETE FROM setting WHERE name = ?1", [COLUMNS])?;
            return Ok(());
        }
        for column in &added {
            batch(self.connection, &format!("ALTER TABLE complete ADD COLUMN {} INTEGER", quoted(column)))?;
        }
        all.extend(added.into_iter().cloned());
        check_distinct(&all)?;
        batch(self.connection, "DROP VIEW completes")?;
        self.set_setting(COLUMNS, &serde_json::to_string(&all)?)?;
        self.make_completes(&all)
    }

    fn make_completes(&self, columns: &[String]) -> Result<()> {
        let fixed: Vec<String> = FIXED.iter().map(|(name, what)| format!("{what} AS {name}")).collect();
        let ours = |column: &&String| !FIXED.iter().any(|(name, _)| name.eq_ignore_ascii_case(column));
        let list: String =
            columns.iter().filter(ours).map(|column| format!(", w.{0} AS {0}", quoted(column))).collect();
        let sql = format!(
            "CREATE VIEW completes AS SELECT {}{list} FROM complete w JOIN interview i ON i.id = w.interview",
            fixed.join(", ")
        );
        batch(self.connection, &sql)
    }

    /// Makes the view `quota_status`: the quota variables as columns, and what is held at the instant it is read.
    pub(super) fn make_quota_status(&self, groups: &[(String, Vec<String>)]) -> Result<()> {
        let mut variables: Vec<&String> = Vec::new();
        for variable in groups.iter().flat_map(|(_, variables)| variables) {
            if !variables.contains(&variable) {
                variables.push(variable);
            }
        }
        let list: String = variables
            .iter()
            .map(|variable| {
                let path = format!("$.\"{variable}\"").replace('\'', "''");
                format!(", json_extract(c.facts, '{path}') AS {}", quoted(variable))
            })
            .collect();
        let shown: String = variables.iter().map(|variable| format!(", s.{}", quoted(variable))).collect();
        // The present instant in a way that SQLite 3.40 knows too: no sub-second unixepoch there.
        let sql = format!(
            "CREATE VIEW quota_status AS
             SELECT s.quota_group AS quota_group{shown}, s.mode AS mode, s.target AS target, s.counted AS counted, s.held AS held, s.over_count AS \"over\",
                    max(s.target - s.counted - s.held, 0) AS remaining, s.open AS open
             FROM (
                 SELECT c.quota_group AS quota_group{list}, c.mode AS mode, c.target AS target, c.counted AS counted, c.open AS open,
                        (SELECT count(*) FROM claim h WHERE h.cell = c.id AND h.state = 'held'
                            AND h.until > CAST((julianday('now') - 2440587.5) * 86400000.0 AS INTEGER)) AS held,
                        (SELECT count(*) FROM claim o JOIN interview e ON e.id = o.interview
                            WHERE o.cell = c.id AND o.state = 'over' AND e.state = 'ended') AS over_count
                 FROM cell c) s"
        );
        batch(self.connection, &sql)
    }

    /// The columns of the table `complete`, in order; none in a study that is too wide to have it.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn wide_columns(&self) -> Result<Option<Vec<String>>> {
        self.setting(COLUMNS)?.map(|json| serde_json::from_str(&json).map_err(StoreError::from)).transpose()
    }

    /// Writes the row of a complete, in place of an earlier one: column and code. Columns not named are empty. Does nothing in a study that
    /// is too wide to have the table.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] for a column that the study does not have.
    pub fn put_complete(&self, interview: InterviewId, cells: &[WideCell]) -> Result<()> {
        let Some(columns) = self.wide_columns()? else {
            return Ok(());
        };
        let known: BTreeSet<&String> = columns.iter().collect();
        if let Some((column, _)) = cells.iter().find(|(column, _)| !known.contains(column)) {
            return Err(StoreError::unknown("column", column));
        }
        self.run("DELETE FROM complete WHERE interview = ?1", [interview.0])?;
        let names: String = cells.iter().map(|(column, _)| format!(", {}", quoted(column))).collect();
        let places: String = (0..cells.len()).map(|at| format!(", ?{}", at + 2)).collect();
        let values = std::iter::once(Value::Integer(interview.0))
            .chain(cells.iter().map(|(_, code)| (*code).map_or(Value::Null, Value::Integer)));
        self.run(
            &format!("INSERT INTO complete (interview{names}) VALUES (?1{places})"),
            rusqlite::params_from_iter(values),
        )?;
        Ok(())
    }

    /// What goes out: completes, and partials too if `partials` says so.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn outgoing(&self, partials: bool) -> Result<Outgoing> {
        let sql = format!(
            "SELECT count(*), min(i.started_at), max(i.started_at) FROM interview i WHERE {}",
            goes_out(partials)
        );
        let found = self.first(&sql, [], |row| {
            Ok(Outgoing {
                interviews: row.get(0)?,
                first: row.get::<_, Option<i64>>(1)?.map(Millis),
                last: row.get::<_, Option<i64>>(2)?.map(Millis),
                rejected: 0,
            })
        })?;
        let rejected = self.first("SELECT count(*) FROM rejection", [], |row| Ok(row.get(0)?))?;
        Ok(Outgoing { rejected: rejected.unwrap_or(0), ..found.unwrap_or_default() })
    }

    /// Reads the interviews that go out one by one, by beginning, then number, with these columns of the data. Nothing is kept of them. A column that
    /// the table of completes does not have is empty.
    ///
    /// # Errors
    /// Those of `each`, and of the disk.
    pub fn each_outgoing<E: From<StoreError>>(
        &self,
        columns: &[String],
        partials: bool,
        mut each: impl FnMut(&OutgoingRow<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let wide = self.wide_columns()?;
        let known: BTreeSet<&String> = wide.iter().flatten().collect();
        let list: String = columns
            .iter()
            .filter(|_| wide.is_some())
            .map(|column| if known.contains(column) { format!(", w.{}", quoted(column)) } else { ", NULL".to_owned() })
            .collect();
        let (is_wide, join) = match wide {
            Some(_) => ("w.interview IS NOT NULL", "LEFT JOIN complete w ON w.interview = i.id"),
            None => ("0", ""),
        };
        // The order is that of an index, so that nothing is sorted and the first row comes at once.
        let sql = format!(
            "SELECT i.id, i.country, i.version, i.ending = 'complete', {is_wide}, i.case_id, i.language, i.staff, i.started_at, i.ended_at, i.active_ms,
                    i.over_quota{list}
             FROM interview i INDEXED BY interview_started {join} WHERE {} ORDER BY i.started_at, i.id",
            goes_out(partials)
        );
        let mut statement = self.connection.prepare(&sql).map_err(StoreError::from)?;
        let mut rows = statement.query([]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            each(&outgoing_row(row)?)?;
        }
        Ok(())
    }

    /// The row of a complete, column and code in the order of [`Self::wide_columns`]; none where it has none.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn complete(&self, interview: InterviewId) -> Result<Option<Vec<WideCell>>> {
        let Some(columns) = self.wide_columns()? else {
            return Ok(None);
        };
        let list: String = columns.iter().map(|column| format!(", {}", quoted(column))).collect();
        self.first(&format!("SELECT interview{list} FROM complete WHERE interview = ?1"), [interview.0], |row| {
            let mut cells = Vec::with_capacity(columns.len());
            for (at, column) in columns.iter().enumerate() {
                cells.push((column.clone(), row.get(at + 1)?));
            }
            Ok(cells)
        })
    }
}

/// Which interviews go out.
fn goes_out(partials: bool) -> String {
    let endings = if partials { "('complete', 'partial')" } else { "('complete')" };
    format!("i.state = 'ended' AND i.ending IN {endings} AND i.id NOT IN (SELECT interview FROM rejection)")
}

fn outgoing_row<'a>(row: &'a Row<'a>) -> Result<OutgoingRow<'a>> {
    Ok(OutgoingRow {
        id: InterviewId(row.get(0)?),
        country: text(row, 1)?,
        version: row.get(2)?,
        complete: row.get(3)?,
        wide: row.get(4)?,
        row,
    })
}

fn text<'a>(row: &'a Row<'a>, at: usize) -> Result<&'a str> {
    row.get_ref(at)?.as_str().map_err(|_| strange("text", "what is no text"))
}

/// SQLite holds names that differ in case alone for the same.
fn check_distinct(columns: &[String]) -> Result<()> {
    let mut seen = BTreeSet::from(["interview".to_owned()]);
    match columns.iter().find(|column| !seen.insert(column.to_ascii_lowercase())) {
        Some(column) => Err(StoreError::Conflict(format!("there are two columns {column}"))),
        None => Ok(()),
    }
}

/// A name as SQL takes it, whatever is in it.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
