//! Whether a person is wanted: the verdict over the quota groups, the key of a cell, how long a place is held. Reading cells and writing claims
//! is the store's business, where targets come from is `plan`'s, and who else of a household is wanted is in `wanted`.

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
mod wanted;

use crate::ids::{CellId, Millis};
use crate::interview::entry::{Facts, Verdict};

pub use wanted::{GroupCells, OpenCell, ValuedCell, Wanted, wanted};

/// Minutes that a case's lease and a held place last without a sign of life (design, section 3); the store spares itself the last 15 seconds.
pub const LEASE_MINUTES: i64 = 5;
/// Seconds between two signs of life of a station where nothing is committed (design, section 3).
pub const HEARTBEAT_SECONDS: i64 = 60;
/// Minutes that a suspended interview's place is held past its appointment (design, section 3).
pub const GRACE_MINUTES: i64 = 30;
/// Minutes from its suspension that an interview's place is held at most: 48 hours (design, section 3).
pub const LONGEST_HOLD_MINUTES: i64 = 48 * 60;

/// What the target of a cell means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// Held and counted together never pass it; 0 admits nobody.
    Strict,
    /// A figure to compare with: the cell never fills.
    Open,
}

impl Mode {
    /// Its word in files and listings.
    pub fn word(self) -> &'static str {
        match self {
            Self::Strict => "strict",
            Self::Open => "open",
        }
    }
}

/// A quota cell as it stands, the claim of the person in question left out (see [`decide`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellState {
    /// The cell.
    pub cell: CellId,
    /// What its target means.
    pub mode: Mode,
    /// Interviews wanted, 0 or more.
    pub target: i64,
    /// Completes that count in it, 0 or more; those over quota do not.
    pub counted: i64,
    /// Live holds of others, 0 or more.
    pub held: i64,
    /// Whether no supervisor has shut it.
    pub open: bool,
}

/// What a person's facts meet in one quota group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupState {
    /// The group's name.
    pub group: String,
    /// The cell of the facts; none where no cell has them, or a fact is missing.
    pub cell: Option<CellState>,
}

/// Whether a place is free in every group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// In every one.
    Admitted,
    /// Not in all.
    Closed,
}

/// Why a group has no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Held and counted have reached the target.
    Full,
    /// No cell has these facts.
    NoCell,
    /// A supervisor shut the cell.
    ShutBySupervisor,
    /// The target is 0.
    ZeroTarget,
}

/// A group that has no place, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reason {
    /// The group's name.
    pub group: String,
    /// Why.
    pub why: Why,
}

/// What the quotas say to a person's facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Whether there is a place in every group.
    pub verdict: Admission,
    /// Every group without one, in the order given; empty when admitted.
    pub reasons: Vec<Reason>,
}

impl CellState {
    /// Why nobody can be admitted here; `None` where there is a place. Shut comes before an empty target, that before full.
    pub fn closed(&self) -> Option<Why> {
        if !self.open {
            return Some(Why::ShutBySupervisor);
        }
        match self.mode {
            Mode::Open => None,
            Mode::Strict if self.target <= 0 => Some(Why::ZeroTarget),
            Mode::Strict if self.counted.saturating_add(self.held) >= self.target => Some(Why::Full),
            Mode::Strict => None,
        }
    }

    /// Whether completes alone have filled it: then not even who holds a place is counted. That can be only where clocks disagreed, and somebody
    /// else took the place for free.
    pub fn is_filled(&self) -> bool {
        self.mode == Mode::Strict && self.counted >= self.target
    }
}

impl Decision {
    /// What the interview is told. Past the verdict a quota never ends an interview: without a place it goes on and is over.
    pub fn verdict_for(&self, past_verdict: bool) -> Verdict {
        match (self.verdict, past_verdict) {
            (Admission::Admitted, _) => Verdict::Wanted,
            (Admission::Closed, false) => Verdict::Full,
            (Admission::Closed, true) => Verdict::Over,
        }
    }
}

/// Whether a place is free in every group that the facts meet; without groups everybody is admitted.
///
/// One rule for every time it is asked. A respondent's own place never turns them away, so the person's own claim, where there is one in
/// this cell, is left out of `held` or `counted` before the cell comes here:
///
/// | asked | own claim left out | no place means |
/// |---|---|---|
/// | at the verdict | there is none | turned away |
/// | at resume or completion, the hold live | the hold | cannot be, unless shut or the target was lowered: over |
/// | the same, filled by completes meanwhile | the hold | over: clocks disagreed |
/// | at resume or completion, the hold run out | none that counts as live | over |
/// | when a quota answer changes | those of the old cells | before the verdict turned away; past it, shown first, then over |
pub fn decide(groups: &[GroupState]) -> Decision {
    let reasons: Vec<Reason> = groups
        .iter()
        .filter_map(|group| {
            let why = match &group.cell {
                None => Why::NoCell,
                Some(cell) => cell.closed()?,
            };
            Some(Reason { group: group.group.clone(), why })
        })
        .collect();
    Decision {
        verdict: match reasons.is_empty() {
            true => Admission::Admitted,
            false => Admission::Closed,
        },
        reasons,
    }
}

/// The key of a person's cell within a group: the values of the group's variables, in their order, joined by `|`. `None` where a fact is missing.
pub fn key(by: &[impl AsRef<str>], facts: &Facts) -> Option<String> {
    let values: Option<Vec<&str>> =
        by.iter().map(|variable| facts.get(variable.as_ref()).map(String::as_str)).collect();
    Some(values?.join("|"))
}

/// Until when a lease or a running interview's place lasts that was renewed now.
pub fn lease_until(now: Millis) -> Millis {
    now.plus_minutes(LEASE_MINUTES)
}

/// Until when the place of an interview suspended now, past its verdict, is held: its appointment and 30 minutes, at most 48 hours, never
/// less than a lease; 48 hours where no time was agreed.
pub fn hold_until(now: Millis, appointment: Option<Millis>) -> Millis {
    let longest = now.plus_minutes(LONGEST_HOLD_MINUTES);
    appointment.map_or(longest, |time| time.plus_minutes(GRACE_MINUTES).clamp(lease_until(now), longest))
}
