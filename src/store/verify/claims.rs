//! The part of verifying that holds the claims of completes against the verdict in their ledgers.

use super::super::{Cell, ClaimState, InterviewRecord, InterviewState, LedgerRow, Result, Tx};
use super::Problem;
use crate::interview::entry::{Ending, Entry, Facts, Verdict};

/// The cells of a study.
pub(super) struct Places {
    pub(super) cells: Vec<Cell>,
    /// Whether there were no others before: the questionnaire has one version.
    pub(super) all_along: bool,
}

impl Tx<'_> {
    /// A complete is counted in cells of the facts it was judged by, or is over in all of them. One that went over to another version keeps its
    /// places, whatever its facts are called since: of that only the verdict is known here.
    pub(super) fn check_claims(
        &self,
        interview: &InterviewRecord,
        entries: &[LedgerRow],
        places: &Places,
        add: &mut impl FnMut(Problem, String),
    ) -> Result<()> {
        // One that was rejected has given its places back.
        if interview.state != InterviewState::Ended(Ending::Complete) || self.rejected(interview.id)?.is_some() {
            return Ok(());
        }
        let judged = entries.iter().rev().find_map(|row| match &row.entry {
            // Where a fact was not known there are none.
            Entry::Judged { verdict, facts, .. } => Some((*verdict, Some(facts).filter(|facts| !facts.is_empty()))),
            Entry::Migrated(migration) => migration.verdict.map(|verdict| (verdict, None)),
            _ => None,
        });
        let Some((verdict, facts)) = judged else { return Ok(()) };
        let claims = self.claims_of(interview.id)?;
        let claims: Vec<_> = claims.iter().filter(|claim| claim.state != ClaimState::Released).collect();
        let wanted = match verdict {
            Verdict::Wanted => ClaimState::Counted,
            Verdict::Over => ClaimState::Over,
            Verdict::Full => {
                add(Problem::Claim, "it is complete, and the quotas turned it away".to_owned());
                return Ok(());
            }
        };
        if interview.over_quota != (verdict == Verdict::Over) {
            add(Problem::Claim, "whether it is over quota is not what its ledger says".to_owned());
        }
        let of = |facts: &Facts, cell: &Cell| cell.facts.iter().all(|(name, value)| facts.get(name) == Some(value));
        for claim in &claims {
            let cell = places.cells.iter().find(|cell| cell.state.cell == claim.cell);
            if claim.state != wanted {
                add(Problem::Claim, format!("its claim in cell {} is not what its verdict says", claim.cell));
            } else if !cell.is_some_and(|cell| facts.is_none_or(|facts| of(facts, cell))) {
                add(Problem::Claim, format!("it is counted in cell {}, which is not of its facts", claim.cell));
            }
        }
        // Cells that came with a later version were not asked.
        if let Some(facts) = facts.filter(|_| places.all_along) {
            let met = places.cells.iter().filter(|cell| of(facts, cell));
            for cell in met.filter(|cell| claims.iter().all(|claim| claim.cell != cell.state.cell)) {
                add(Problem::Claim, format!("it has no claim in cell {}, which is of its facts", cell.state.cell));
            }
        }
        Ok(())
    }
}
