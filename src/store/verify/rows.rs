//! The part of verifying that SQL can do by itself: gaps, counts, holds, wide rows. What is in a ledger is compared in `answers`.

use super::super::{Result, Tx};
use super::{Finding, Problem, finding};
use crate::ids::Millis;

/// Queries that find what is wrong: the place, and what exactly. `?1` is the instant.
const CHECKS: [(Problem, &str); 7] = [
    (
        Problem::Ledger,
        "SELECT 'interview ' || interview, 'entries 1 to ' || max(seq) || ' should be there, ' || count(*) || ' are' FROM ledger
         WHERE ?1 = ?1 GROUP BY interview HAVING min(seq) <> 1 OR max(seq) <> count(*) ORDER BY interview",
    ),
    (
        Problem::State,
        "SELECT 'case ' || case_id, count(*) || ' interviews have not ended' FROM interview
         WHERE state <> 'ended' AND ?1 = ?1 GROUP BY case_id HAVING count(*) > 1 ORDER BY case_id",
    ),
    (
        Problem::Count,
        "SELECT place, 'it counts ' || counted || ', its claims ' || claims FROM (
             SELECT c.id AS id, 'cell ' || c.id AS place, c.counted AS counted,
                    (SELECT count(*) FROM claim k WHERE k.cell = c.id AND k.state = 'counted') AS claims FROM cell c) x
         WHERE counted <> claims AND ?1 = ?1 ORDER BY id",
    ),
    (
        Problem::Target,
        "SELECT place, counted || ' counted and ' || held || ' held, ' || target || ' wanted' FROM (
             SELECT c.id AS id, 'cell ' || c.id AS place, c.target AS target,
                    (SELECT count(*) FROM claim k WHERE k.cell = c.id AND k.state = 'counted') AS counted,
                    (SELECT count(*) FROM claim h WHERE h.cell = c.id AND h.state = 'held' AND h.until > ?1) AS held
             FROM cell c WHERE c.mode = 'strict') x
         WHERE counted + held > target ORDER BY id",
    ),
    (
        Problem::Hold,
        "SELECT 'interview ' || i.id, 'it has ended and holds a place in cell ' || k.cell FROM claim k JOIN interview i ON i.id = k.interview
         WHERE k.state = 'held' AND i.state = 'ended' AND ?1 = ?1 ORDER BY i.id, k.cell",
    ),
    (
        Problem::Claim,
        "SELECT 'interview ' || r.interview, 'it was rejected and has something in cell ' || k.cell FROM rejection r
         JOIN claim k ON k.interview = r.interview WHERE k.state <> 'released' AND ?1 = ?1 ORDER BY r.interview, k.cell",
    ),
    (
        Problem::State,
        "SELECT 'interview ' || i.id, 'it is counted in cell ' || k.cell || ' and is no complete' FROM claim k
         JOIN interview i ON i.id = k.interview
         WHERE k.state = 'counted' AND i.state = 'ended' AND i.ending NOT IN ('complete', 'partial') AND ?1 = ?1 ORDER BY i.id, k.cell",
    ),
];

/// The same, in a study that has wide rows.
const WIDE: [(Problem, &str); 2] = [
    (
        Problem::Complete,
        "SELECT 'interview ' || i.id, 'it is complete and has no row in complete' FROM interview i
         WHERE i.state = 'ended' AND i.ending = 'complete' AND ?1 = ?1
           AND NOT EXISTS (SELECT 1 FROM rejection r WHERE r.interview = i.id) AND NOT EXISTS (SELECT 1 FROM complete w WHERE w.interview = i.id) ORDER BY i.id",
    ),
    (
        Problem::Complete,
        "SELECT 'interview ' || w.interview, 'it has a row in complete and is none' FROM complete w
         WHERE ?1 = ?1 AND NOT EXISTS (SELECT 1 FROM interview i WHERE i.id = w.interview AND i.state = 'ended' AND i.ending = 'complete'
           AND NOT EXISTS (SELECT 1 FROM rejection r WHERE r.interview = i.id))
         ORDER BY w.interview",
    ),
];

impl Tx<'_> {
    /// What SQL finds by itself.
    pub(super) fn check_rows(&self, now: Millis) -> Result<Vec<Finding>> {
        let mut found = Vec::new();
        let wide: &[(Problem, &str)] = if self.wide_columns()?.is_some() { &WIDE } else { &[] };
        for (problem, sql) in CHECKS.iter().chain(wide) {
            found.extend(self.rows(sql, [now.0], |row| {
                let (place, detail): (String, String) = (row.get(0)?, row.get(1)?);
                Ok(finding(*problem, place, detail))
            })?);
        }
        Ok(found)
    }
}
