//! The completes of a study as a stream, for figures: all rows by one statement, in the order of the exports. What is computed of them is not known
//! here.

use super::wide::quoted;
use super::{Result, Tx};
use crate::ids::InterviewId;
use std::collections::BTreeSet;

/// An interview that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultRow<'a> {
    /// The interview.
    pub interview: InterviewId,
    /// Country of the case.
    pub country: &'a str,
    /// Version of the questionnaire.
    pub version: i64,
    /// Whether it is complete; a partial where not.
    pub complete: bool,
    /// What the terminal was called at which it began.
    pub place: &'a str,
    /// The code in each column asked for; none where it has no wide row: partials, and all where the study is too wide for one.
    pub cells: Option<&'a [Option<i64>]>,
}

impl Tx<'_> {
    /// Goes through the completes, with `partials` through these too, by beginning, then number. Rejected interviews are left out. A column that the
    /// study does not have is empty.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn each_result(
        &self,
        columns: &[String],
        partials: bool,
        mut each: impl FnMut(ResultRow<'_>) -> Result<()>,
    ) -> Result<()> {
        let wide = self.wide_columns()?;
        let known: BTreeSet<&String> = wide.iter().flatten().collect();
        let cell = |column: &String| match known.contains(column) {
            true => format!(", w.{}", quoted(column)),
            false => ", NULL".to_owned(),
        };
        let list: String = columns.iter().map(cell).collect();
        let (has_row, join) = match wide {
            Some(_) => ("w.interview IS NOT NULL", "LEFT JOIN complete w ON w.interview = i.id"),
            None => ("0", ""),
        };
        let sql = format!(
            "SELECT i.id, i.country, i.version, i.ending = 'complete', s.place, {has_row}{list}
             FROM interview i JOIN station s ON s.id = i.station {join}
             WHERE i.state = 'ended' AND (i.ending = 'complete' OR ?1 AND i.ending = 'partial')
               AND NOT EXISTS (SELECT 1 FROM rejection r WHERE r.interview = i.id)
             ORDER BY i.started_at, i.id"
        );
        let mut cells = Vec::with_capacity(columns.len());
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query([partials])?;
        while let Some(row) = rows.next()? {
            cells.clear();
            for at in 0..columns.len() {
                cells.push(row.get::<_, Option<i64>>(at + 6)?);
            }
            let has_row: bool = row.get(5)?;
            let country: String = row.get(1)?;
            let place: String = row.get(4)?;
            each(ResultRow {
                interview: InterviewId(row.get(0)?),
                country: &country,
                version: row.get(2)?,
                complete: row.get(3)?,
                place: &place,
                cells: has_row.then_some(&cells),
            })?;
        }
        Ok(())
    }

    /// How many interviews are rejected.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn rejected_interviews(&self) -> Result<i64> {
        Ok(self.first("SELECT count(*) FROM rejection", [], |row| Ok(row.get(0)?))?.unwrap_or(0))
    }
}
