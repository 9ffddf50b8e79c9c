//! Sample: cases admitted from a file, portions that wait to be released, and how it all stands. What a row of a file means is decided in
//! `fieldwork`.

use super::cases::Insertion;
use super::{AuditRow, Mark, NewCase, Result, Tx, Why};
use crate::ids::{CaseId, Millis};
use rusqlite::{CachedStatement, params};

/// What became of a case that asked to be admitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admitted {
    /// It is a case now.
    Added(CaseId),
    /// One of its numbers is another case's.
    Known(CaseId),
    /// One of its numbers must not be called.
    Excluded(Why),
}

/// How the cases of a country and region stand. Each case is in one of the columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SampleCount {
    /// Country.
    pub country: String,
    /// Region; none where the sample does not say it.
    pub region: Option<String>,
    /// Never tried, and can be called.
    pub fresh: i64,
    /// Being worked on.
    pub active: i64,
    /// To be called again.
    pub waiting: i64,
    /// Not called again.
    pub closed: i64,
    /// In a portion that is not released.
    pub unreleased: i64,
}

/// A portion of the sample in a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplicateCount {
    /// Its name.
    pub replicate: String,
    /// Country.
    pub country: String,
    /// Cases in it.
    pub cases: i64,
    /// Those that are not released.
    pub unreleased: i64,
}

/// What is known of numbers: a statement prepared once for many.
struct Known<'c>(CachedStatement<'c>);

impl<'c> Known<'c> {
    fn new(tx: &Tx<'c>) -> Result<Self> {
        let sql = "SELECT (SELECT reason FROM excluded WHERE mark = ?1), (SELECT case_id FROM contact WHERE mark = ?1)";
        Ok(Self(tx.connection.prepare_cached(sql)?))
    }

    /// What keeps a case out, if anything does: first that a number must not be called.
    fn met(&mut self, marks: &[Mark]) -> Result<Option<Admitted>> {
        let mut known = None;
        for mark in marks {
            let (reason, case): (Option<String>, Option<i64>) =
                self.0.query_row([mark.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
            if let Some(word) = reason {
                return Ok(Some(Admitted::Excluded(Why::of(&word)?)));
            }
            known = known.or(case.map(|case| Admitted::Known(CaseId(case))));
        }
        Ok(known)
    }
}

impl Tx<'_> {
    /// Adds each case none of whose numbers is known or excluded, and says of each what became of it. Beside each are the marks of its numbers, as
    /// [`NumberKey::marks`](super::NumberKey::marks) gives them.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn admit<'c>(
        &self,
        cases: impl IntoIterator<Item = (&'c NewCase, &'c [Mark])>,
        at: Millis,
    ) -> Result<Vec<Admitted>> {
        let mut next = self.next_id("SELECT max(id) FROM cases")?;
        let (mut known, mut insertion) = (Known::new(self)?, Insertion::new(self)?);
        let mut admitted = Vec::new();
        for (new, marks) in cases {
            let met = known.met(marks)?;
            if met.is_none() {
                insertion.put(next, new, marks, at)?;
            }
            admitted.push(met.unwrap_or(Admitted::Added(CaseId(next))));
            next += i64::from(met.is_none());
        }
        Ok(admitted)
    }

    /// The case that has a number.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn case_of(&self, mark: Mark) -> Result<Option<CaseId>> {
        self.first("SELECT case_id FROM contact WHERE mark = ?1", [mark.0], |row| Ok(CaseId(row.get(0)?)))
    }

    /// The sample's own columns of a case: name and text, by name.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn sample_of(&self, case: CaseId) -> Result<Vec<(String, String)>> {
        self.rows("SELECT name, value FROM sample WHERE case_id = ?1 ORDER BY name", [case.0], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
    }

    /// How the sample stands at `now`, by country and region. Reads the whole table: not for the interviewer's way.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn sample_counts(&self, now: Millis) -> Result<Vec<SampleCount>> {
        let sql = "SELECT country, region, sum(stand = 'fresh'), sum(stand = 'active'), sum(stand = 'waiting'), sum(stand = 'closed'),
                          sum(stand = 'unreleased')
                   FROM (SELECT country, region, CASE WHEN state = 'closed' THEN 'closed' WHEN released = 0 THEN 'unreleased'
                                                      WHEN token IS NOT NULL AND lease_until > ?1 THEN 'active' ELSE state END AS stand
                         FROM cases) s
                   GROUP BY country, region ORDER BY country, region";
        self.rows(sql, [now.0], |row| {
            Ok(SampleCount {
                country: row.get(0)?,
                region: row.get(1)?,
                fresh: row.get(2)?,
                active: row.get(3)?,
                waiting: row.get(4)?,
                closed: row.get(5)?,
                unreleased: row.get(6)?,
            })
        })
    }

    /// The portions of the sample, by name and country. Reads the whole table.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn replicates(&self) -> Result<Vec<ReplicateCount>> {
        let sql = "SELECT replicate, country, count(*), sum(released = 0) FROM cases WHERE replicate IS NOT NULL
                   GROUP BY replicate, country ORDER BY replicate, country";
        self.rows(sql, [], |row| {
            Ok(ReplicateCount {
                replicate: row.get(0)?,
                country: row.get(1)?,
                cases: row.get(2)?,
                unreleased: row.get(3)?,
            })
        })
    }

    /// Releases at most so many cases of a portion in a country, in the sample's random order, and says how many. The first such write of a
    /// portion is audited by the row that is given.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn release_replicate(
        &self,
        replicate: &str,
        country: &str,
        limit: i64,
        audited: Option<&AuditRow>,
    ) -> Result<usize> {
        let sql = "UPDATE cases SET released = 1 WHERE id IN (
                       SELECT id FROM cases WHERE released = 0 AND replicate = ?1 AND country = ?2 ORDER BY shuffle LIMIT ?3)";
        let released = self.run(sql, params![replicate, country, limit])?;
        if let Some(row) = audited.filter(|_| released > 0) {
            self.audit(row)?;
        }
        Ok(released)
    }
}
