//! Quota cells: how each stands, and what a supervisor changes in them. Whether a person is wanted is decided in `fieldwork`.

use super::words::mode;
use super::{AuditRow, ClaimState, Result, StoreError, Tx};
use crate::fieldwork::Needs;
use crate::fieldwork::quota::{CellState, GroupState, Mode};
use crate::ids::{CellId, InterviewId, Millis};
use crate::interview::entry::Facts;
use rusqlite::params;

/// A quota cell, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Its group.
    pub group: String,
    /// Its key in the group.
    pub key: String,
    /// The facts it stands for.
    pub facts: Facts,
    /// Its target, and what is counted and held at the instant asked for.
    pub state: CellState,
    /// Completes without a place.
    pub over: i64,
}

impl Tx<'_> {
    /// What is missing where, from the targets and counts of the cells alone.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn needs(&self) -> Result<Needs> {
        let sql = "SELECT quota_group, facts, id, mode, target, counted, open FROM cell ORDER BY id";
        let cells: Vec<(String, Facts, CellState)> = self.rows(sql, [], |row| {
            let (facts, word): (String, String) = (row.get(1)?, row.get(3)?);
            let state = CellState {
                cell: CellId(row.get(2)?),
                mode: mode(&word)?,
                target: row.get(4)?,
                counted: row.get(5)?,
                held: 0,
                open: row.get(6)?,
            };
            Ok((row.get(0)?, serde_json::from_str(&facts)?, state))
        })?;
        Ok(Needs::of(cells.iter().map(|(group, facts, state)| (group.as_str(), facts, state))))
    }

    /// How the cells of a person stand at `now`: one for each group and key, none where a key has no cell. What the interview `own` has itself
    /// is left out of what is held and counted, so that nobody's own place turns them away.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn group_states(
        &self,
        keys: &[(String, Option<String>)],
        own: Option<InterviewId>,
        now: Millis,
    ) -> Result<Vec<GroupState>> {
        keys.iter()
            .map(|(group, key)| {
                let cell = match key {
                    Some(key) => self.cell_state(group, key, own, now)?,
                    None => None,
                };
                Ok(GroupState { group: group.clone(), cell })
            })
            .collect()
    }

    /// How the cells stand in which an interview has something, what it has left out as there.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn states_of(&self, own: InterviewId, now: Millis) -> Result<Vec<CellState>> {
        let sql = "SELECT c.quota_group, c.key FROM claim k JOIN cell c ON c.id = k.cell
                   WHERE k.interview = ?1 AND k.state <> 'released' ORDER BY c.id";
        let cells: Vec<(String, String)> = self.rows(sql, [own.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let states = cells.iter().map(|(group, key)| self.cell_state(group, key, Some(own), now));
        states.filter_map(Result::transpose).collect()
    }

    fn cell_state(&self, group: &str, key: &str, own: Option<InterviewId>, now: Millis) -> Result<Option<CellState>> {
        let sql = "SELECT c.id, c.mode, c.target, c.counted, c.open,
                          (SELECT count(*) FROM claim h WHERE h.cell = c.id AND h.state = 'held' AND h.until > ?3)
                   FROM cell c WHERE c.quota_group = ?1 AND c.key = ?2";
        let found = self.first(sql, params![group, key, now.0], |row| {
            let word: String = row.get(1)?;
            Ok(CellState {
                cell: CellId(row.get(0)?),
                mode: mode(&word)?,
                target: row.get(2)?,
                counted: row.get(3)?,
                open: row.get(4)?,
                held: row.get(5)?,
            })
        })?;
        let (Some(mut state), Some(own)) = (found, own) else {
            return Ok(found);
        };
        match self.claim_in(state.cell, own)? {
            Some(ClaimState::Counted) => state.counted -= 1,
            Some(ClaimState::Held { until }) if until > now => state.held -= 1,
            Some(ClaimState::Held { .. } | ClaimState::Over | ClaimState::Released) | None => {}
        }
        Ok(Some(state))
    }

    /// All cells as they stand at `now`, in the order they were made.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn cells(&self, now: Millis) -> Result<Vec<Cell>> {
        let sql = "SELECT c.id, c.quota_group, c.key, c.facts, c.mode, c.target, c.counted, c.open,
                          (SELECT count(*) FROM claim h WHERE h.cell = c.id AND h.state = 'held' AND h.until > ?1),
                          (SELECT count(*) FROM claim o JOIN interview e ON e.id = o.interview
                            WHERE o.cell = c.id AND o.state = 'over' AND e.state = 'ended')
                   FROM cell c ORDER BY c.id";
        self.rows(sql, [now.0], |row| {
            let facts: String = row.get(3)?;
            let word: String = row.get(4)?;
            Ok(Cell {
                group: row.get(1)?,
                key: row.get(2)?,
                facts: serde_json::from_str(&facts)?,
                state: CellState {
                    cell: CellId(row.get(0)?),
                    mode: mode(&word)?,
                    target: row.get(5)?,
                    counted: row.get(6)?,
                    held: row.get(8)?,
                    open: row.get(7)?,
                },
                over: row.get(9)?,
            })
        })
    }

    /// Changes how many interviews are wanted in a cell, and writes down who did and why (`audit`, whose `at` is the present instant).
    ///
    /// # Errors
    /// [`StoreError::Conflict`] for fewer than a strict cell has counted and held, [`StoreError::Unknown`] when there is no such cell.
    pub fn set_target(&self, cell: CellId, target: i64, audit: &AuditRow) -> Result<()> {
        let (mode, _, taken) = self.taken(cell, audit.at)?;
        if mode == Mode::Strict && target < taken {
            return Err(StoreError::Conflict(format!(
                "cell {cell} has {taken} counted and held already; close it instead"
            )));
        }
        self.run("UPDATE cell SET target = ?2 WHERE id = ?1", params![cell.0, target])?;
        self.audit(audit)
    }

    /// Changes whether a cell closes at its target, and writes down who did and why.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] for a strict cell with more counted and held than its target, [`StoreError::Unknown`] when there is no such cell.
    pub fn set_mode(&self, cell: CellId, mode: Mode, audit: &AuditRow) -> Result<()> {
        let (_, target, taken) = self.taken(cell, audit.at)?;
        if mode == Mode::Strict && target < taken {
            return Err(StoreError::Conflict(format!(
                "cell {cell} has {taken} counted and held already, its target is {target}"
            )));
        }
        self.run("UPDATE cell SET mode = ?2 WHERE id = ?1", params![cell.0, mode.word()])?;
        self.audit(audit)
    }

    /// A cell's mode, its target, and what is counted and held in it at `now`.
    fn taken(&self, cell: CellId, now: Millis) -> Result<(Mode, i64, i64)> {
        let sql = "SELECT c.mode, c.target, c.counted + (SELECT count(*) FROM claim h WHERE h.cell = c.id AND h.state = 'held' AND h.until > ?2)
                   FROM cell c WHERE c.id = ?1";
        let found = self.first(sql, params![cell.0, now.0], |row| {
            let word: String = row.get(0)?;
            Ok((mode(&word)?, row.get(1)?, row.get(2)?))
        })?;
        found.ok_or_else(|| StoreError::unknown("cell", cell))
    }

    /// Opens or closes a cell, and writes down who did and why.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such cell.
    pub fn set_open(&self, cell: CellId, open: bool, audit: &AuditRow) -> Result<()> {
        match self.run("UPDATE cell SET open = ?2 WHERE id = ?1", params![cell.0, open])? {
            1 => self.audit(audit),
            _ => Err(StoreError::unknown("cell", cell)),
        }
    }
}
