//! Claims: places that interviews hold or are counted in. Each cell's count changes here and nowhere else, with the claim.
//! Whether a place is free is decided in `fieldwork`.

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

impl Tx<'_> {
    /// Makes this the state of an interview's claims in these cells; its claims in others stay. To release where nothing was claimed does nothing.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such cell, [`StoreError::Conflict`] when there is no such interview.
    pub fn claim(&self, interview: InterviewId, cells: &[CellId], state: ClaimState, at: Millis) -> Result<()> {
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

    /// Holds on what an interview holds at `now`, until an instant or for as long as it was held anyway. What ran out stays so: somebody else
    /// may have the place. Gives how many are held on.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn renew_claims(&self, interview: InterviewId, now: Millis, until: Millis) -> Result<usize> {
        let sql = "UPDATE claim SET until = max(until, ?3) WHERE interview = ?1 AND state = 'held' AND until > ?2";
        self.run(sql, params![interview.0, now.0, until.0])
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
