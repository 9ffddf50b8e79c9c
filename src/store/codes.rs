//! The final codes of cases, as outcome rates need them: each case once, with the code it has or would close with today. What makes a code is said
//! in `fieldwork`.

use super::words::strange;
use super::{Result, StoreError, Tx};
use crate::fieldwork::Outcome;
use crate::fieldwork::outcome::{REJECTED, outcome};
use crate::ids::{CaseId, Millis, StaffId};
use rusqlite::{Params, params};

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

/// AAPOR codes, each with how many cases count with it.
pub type CasesByCode = Vec<(String, u64)>;

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

/// A case, as far as its code goes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CodedCase {
    /// AAPOR code that its calls brought, or would bring today.
    pub aapor: String,
    /// Whether its interview was rejected.
    pub rejected: bool,
    /// Its ended calls, first to last.
    pub calls: Vec<EndedCall>,
}

/// The code a case counts with; `?1` is that of cases whose interview was rejected.
macro_rules! counted {
    () => {
        "iif(id IN (SELECT i.case_id FROM rejection r JOIN interview i ON i.id = r.interview), ?1, aapor)"
    };
}

macro_rules! coded_cases {
    ($which:literal) => {
        concat!(
            "SELECT c.id, c.aapor, a.staff, a.ended_at, a.outcome,
                    c.id IN (SELECT i.case_id FROM rejection r JOIN interview i ON i.id = r.interview)
             FROM cases c LEFT JOIN attempt a ON a.case_id = c.id AND a.outcome IS NOT NULL ",
            $which,
            " ORDER BY c.id, a.ordinal"
        )
    };
}

impl Tx<'_> {
    /// How many cases count with which code, by country and region. Reads the whole table: not for the interviewer's way.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn code_counts(&self) -> Result<Vec<CodeCount>> {
        let sql = concat!(
            "SELECT country, region, ",
            counted!(),
            " AS code, count(*) FROM cases GROUP BY country, region, code ORDER BY country, region, code"
        );
        self.rows(sql, [REJECTED], |row| {
            let cases: i64 = row.get(3)?;
            Ok(CodeCount { country: row.get(0)?, region: row.get(1)?, aapor: row.get(2)?, cases: cases.unsigned_abs() })
        })
    }

    /// How many of at most `limit` cases after one count with which code, and the last of them; none where there are no more.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn codes_after(&self, case: CaseId, limit: i64) -> Result<(CasesByCode, Option<CaseId>)> {
        let sql = concat!(
            "SELECT code, count(*), max(id) FROM (SELECT id, ",
            counted!(),
            " AS code FROM cases WHERE id > ?2 ORDER BY id LIMIT ?3) GROUP BY code ORDER BY code"
        );
        let mut last = None;
        let counts = self.rows(sql, params![REJECTED, case.0, limit], |row| {
            let cases: i64 = row.get(1)?;
            last = last.max(Some(CaseId(row.get(2)?)));
            Ok((row.get(0)?, cases.unsigned_abs()))
        })?;
        Ok((counts, last))
    }

    /// Gives each case, one after the other. Reads the tables of cases and calls whole.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when there is an outcome that is none.
    pub fn each_code(&self, each: impl FnMut(&CodedCase) -> Result<()>) -> Result<()> {
        self.coded(coded_cases!(""), [], each)
    }

    /// One case.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such case, and as [`Self::each_code`].
    pub fn coded_case(&self, case: CaseId) -> Result<CodedCase> {
        let mut found = None;
        self.coded(coded_cases!("WHERE c.id = ?1"), [case.0], |coded| {
            found = Some(coded.clone());
            Ok(())
        })?;
        found.ok_or_else(|| StoreError::unknown("case", case))
    }

    fn coded(&self, sql: &str, values: impl Params, mut each: impl FnMut(&CodedCase) -> Result<()>) -> Result<()> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(values)?;
        let (mut case, mut coded) = (None, CodedCase::default());
        while let Some(row) = rows.next()? {
            let id = CaseId(row.get(0)?);
            if case != Some(id) {
                if case.is_some() {
                    each(&coded)?;
                }
                case = Some(id);
                coded = CodedCase { aapor: row.get(1)?, rejected: row.get(5)?, calls: Vec::new() };
            }
            if let (Some(staff), Some(at), Some(word)) =
                (row.get::<_, Option<i64>>(2)?, row.get::<_, Option<i64>>(3)?, row.get::<_, Option<String>>(4)?)
            {
                let outcome = outcome(&word).ok_or_else(|| strange("outcome", &word))?;
                coded.calls.push(EndedCall { staff: StaffId(staff), at: Millis(at), outcome });
            }
        }
        if case.is_some() {
            each(&coded)?;
        }
        Ok(())
    }
}
