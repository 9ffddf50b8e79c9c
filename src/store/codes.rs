//! The final codes of cases, as outcome rates need them: each case once, with the code it has or would close with today. What makes a code is said
//! in `fieldwork`.

use super::words::strange;
use super::{Result, Tx};
use crate::fieldwork::Outcome;
use crate::fieldwork::outcome::outcome;
use crate::ids::{CaseId, Millis, StaffId};

/// How many cases of a place have a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeCount {
    /// Country.
    pub country: String,
    /// Region, where the sample says it.
    pub region: Option<String>,
    /// AAPOR code they have, or would close with today.
    pub aapor: String,
    /// How many.
    pub cases: u64,
}

/// A call that is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndedCall {
    /// Who called.
    pub staff: StaffId,
    /// When it ended.
    pub at: Millis,
    /// What it came to.
    pub outcome: &'static Outcome,
}

impl Tx<'_> {
    /// How many cases have which code, by country and region. Reads the whole table: not for the interviewer's way.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn code_counts(&self) -> Result<Vec<CodeCount>> {
        let sql = "SELECT country, region, aapor, count(*) FROM cases GROUP BY country, region, aapor ORDER BY country, region, aapor";
        self.rows(sql, [], |row| {
            let cases: i64 = row.get(3)?;
            Ok(CodeCount { country: row.get(0)?, region: row.get(1)?, aapor: row.get(2)?, cases: cases.unsigned_abs() })
        })
    }

    /// Gives each case with its code and its ended calls, first to last, one case after the other. Reads both tables whole.
    ///
    /// # Errors
    /// [`StoreError::Damaged`](super::StoreError::Damaged) when there is an outcome that is none.
    pub fn each_code(&self, mut each: impl FnMut(&str, &[EndedCall]) -> Result<()>) -> Result<()> {
        let sql = "SELECT c.id, c.aapor, a.staff, a.ended_at, a.outcome FROM cases c
                   LEFT JOIN attempt a ON a.case_id = c.id AND a.outcome IS NOT NULL ORDER BY c.id, a.ordinal";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let (mut case, mut code, mut calls) = (None, String::new(), Vec::new());
        while let Some(row) = rows.next()? {
            let id = CaseId(row.get(0)?);
            if case != Some(id) {
                if case.is_some() {
                    each(&code, &calls)?;
                }
                (case, code) = (Some(id), row.get(1)?);
                calls.clear();
            }
            if let (Some(staff), Some(at), Some(word)) =
                (row.get::<_, Option<i64>>(2)?, row.get::<_, Option<i64>>(3)?, row.get::<_, Option<String>>(4)?)
            {
                let outcome = outcome(&word).ok_or_else(|| strange("outcome", &word))?;
                calls.push(EndedCall { staff: StaffId(staff), at: Millis(at), outcome });
            }
        }
        if case.is_some() {
            each(&code, &calls)?;
        }
        Ok(())
    }
}
