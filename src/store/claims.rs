//! Claims: places that interviews hold or are counted in. Each cell's count changes here and nowhere else, with the claim.
//! Whether a place is free is decided in `fieldwork`.

use super::leases::SPARED;
use super::words::strange;
use super::{Result, StoreError, Tx};
use crate::ids::{CellId, InterviewId, Millis};
use rusqlite::params;

/// What an interview has in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClaimState {
    /// A place kept until an instant, after which it counts no more.
    Held {
        /// That instant.
        until: Millis,
    },
    /// A place for good.
    Counted,
    /// A complete without a place.
    Over,
    /// Nothing any more.
    Released,
}

/// A claim of an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// The cell.
    pub cell: CellId,
    /// What the interview has there.
    pub state: ClaimState,
    /// Since when.
    pub at: Millis,
}

impl ClaimState {
    fn word(self) -> &'static str {
        match self {
            Self::Held { .. } => "held",
            Self::Counted => "counted",
            Self::Over => "over",
            Self::Released => "released",
        }
    }

    fn until(self) -> Option<i64> {
        match self {
            Self::Held { until } => Some(until.0),
            Self::Counted | Self::Over | Self::Released => None,
        }
    }

    pub(super) fn of(word: &str, until: Option<i64>) -> Result<Self> {
        match (word, until) {
            ("held", Some(until)) => Ok(Self::Held { until: Millis(until) }),
            ("counted", None) => Ok(Self::Counted),
            ("over", None) => Ok(Self::Over),
            ("released", None) => Ok(Self::Released),
            _ => Err(strange("state of a claim", word)),
        }
    }
}

/// The setting that keeps when the last claim was made.
const CLAIMED_AT: &str = "store.claimed_at";

/// How far ahead of a write another station's instant is believed: the wait for the lock and some. Beyond that its clock is wrong.
const BELIEVED: i64 = 60_000;

impl Tx<'_> {
    /// The instant of a write that may have waited for the lock: `now`, but not before the last claim was made. Else a hold that ran out while
    /// its station waited, and whose place somebody has taken meanwhile, would be taken for live, and the cell be over.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn instant(&self, now: Millis) -> Result<Millis> {
        let last = self.setting(CLAIMED_AT)?.and_then(|at| at.parse().ok()).map_or(now, Millis);
        Ok(if (0..=BELIEVED).contains(&(last.0.saturating_sub(now.0))) { last } else { now })
    }

    /// Makes this the state of an interview's claims in these cells; its claims in others stay. To release where nothing was claimed does nothing.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such cell, [`StoreError::Conflict`] when there is no such interview.
    pub fn claim(&self, interview: InterviewId, cells: &[CellId], state: ClaimState, at: Millis) -> Result<()> {
        if !cells.is_empty() {
            let last = self.instant(at)?.max(at);
            self.set_setting(CLAIMED_AT, &last.0.to_string())?;
        }
        for cell in cells {
            let before = self.claim_in(*cell, interview)?;
            if before.is_none() && state == ClaimState::Released {
                continue;
            }
            let step = i64::from(state == ClaimState::Counted) - i64::from(before == Some(ClaimState::Counted));
            // Also where nothing moves: it tells whether there is such a cell.
            if self.run("UPDATE cell SET counted = counted + ?2 WHERE id = ?1", params![cell.0, step])? != 1 {
                return Err(StoreError::unknown("cell", cell));
            }
            self.run(
                "INSERT INTO claim (cell, interview, state, until, at) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (cell, interview) DO UPDATE SET state = excluded.state, until = excluded.until, at = excluded.at",
                params![cell.0, interview.0, state.word(), state.until(), at.0],
            )?;
        }
        Ok(())
    }

    /// Holds on what an interview holds at `now`, until an instant or up to 15 seconds less, or for as long as it was held anyway. What ran out
    /// stays so: somebody else may have the place.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn renew_claims(&self, interview: InterviewId, now: Millis, until: Millis) -> Result<()> {
        let sql = "UPDATE claim SET until = ?3 WHERE interview = ?1 AND state = 'held' AND until > ?2 AND until <= ?4";
        self.run(sql, params![interview.0, now.0, until.0, until.0.saturating_sub(SPARED)])?;
        Ok(())
    }

    /// The claims of an interview, released ones too, by cell.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn claims_of(&self, interview: InterviewId) -> Result<Vec<Claim>> {
        self.rows("SELECT cell, state, until, at FROM claim WHERE interview = ?1 ORDER BY cell", [interview.0], |row| {
            let state: String = row.get(1)?;
            Ok(Claim {
                cell: CellId(row.get(0)?),
                state: ClaimState::of(&state, row.get(2)?)?,
                at: Millis(row.get(3)?),
            })
        })
    }

    /// What an interview has in a cell, if it ever had something.
    pub(super) fn claim_in(&self, cell: CellId, interview: InterviewId) -> Result<Option<ClaimState>> {
        self.first(
            "SELECT state, until FROM claim WHERE cell = ?1 AND interview = ?2",
            params![cell.0, interview.0],
            |row| {
                let state: String = row.get(0)?;
                ClaimState::of(&state, row.get(1)?)
            },
        )
    }
}
