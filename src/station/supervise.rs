//! What a supervisor does: cells changed, cases taken away and passed on, interviews checked and rejected. Each with a reason, and written down in the
//! same commit. Terminal and command line both come here; what they say to a refusal is theirs.

use super::clean_name;
use crate::fieldwork::quota::CellState;
use crate::ids::{CaseId, CellId, InterviewId, Millis};
use crate::store::{AuditRow, Checked, Role, Store, StoreError, Tx};

/// Longest reason, in characters.
pub const LONGEST_REASON: usize = 500;
/// As in `quotas.csv`.
pub const LARGEST_TARGET: i64 = 1_000_000_000;
/// Milliseconds after an entry in which somebody is being spoken to.
const SPEAKING: i64 = 60_000;

/// Something to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Who wants it.
    pub actor: String,
    /// Why.
    pub reason: String,
    /// What.
    pub deed: Deed,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// A cell gets another target. `seen` is the cell as whoever decided saw it.
    Target {
        /// The cell.
        cell: CellId,
        /// Its target.
        target: i64,
        /// What was seen.
        seen: Option<CellState>,
    },
    /// A cell is opened or shut.
    Open {
        /// The cell.
        cell: CellId,
        /// Whether it is open.
        open: bool,
        /// What was seen.
        seen: Option<CellState>,
    },
    /// A case is taken from whoever holds it.
    Release(CaseId),
    /// A case is passed to somebody, by name; whoever holds it loses it.
    PassOn(CaseId, String),
    /// What a call-back to the respondent came to.
    Validate(InterviewId, Checked),
    /// A complete counts no more.
    Reject(InterviewId),
}

/// Why something was not done. Nothing of it was.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The study.
    Store(StoreError),
    /// A rule: key of the message with its words.
    Says(&'static str, Vec<(&'static str, String)>),
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

fn says(key: &'static str) -> Refusal {
    Refusal::Says(key, Vec::new())
}

/// Whether a reason can be kept: something, on one line, not too long. It goes into the audit log, which is read on terminals and in listings.
pub fn is_reason(reason: &str) -> bool {
    !reason.trim().is_empty() && reason.chars().count() <= LONGEST_REASON && !reason.chars().any(char::is_control)
}

/// Does it, in one commit with its line in the audit log.
///
/// # Errors
/// [`Refusal`]: then nothing is done.
pub fn carry_out(store: &Store, order: &Order, now: Millis) -> Result<(), Refusal> {
    if !is_reason(&order.reason) {
        return Err(says("supervise-reason"));
    }
    let actor = clean_name(&order.actor).map_err(|_| says("supervise-who"))?;
    let reason = order.reason.trim();
    let line = |action: &str, subject: String, detail: String| AuditRow {
        at: now,
        actor: actor.clone(),
        action: action.to_owned(),
        subject,
        detail,
    };
    let of_cell = |action: &str, cell: CellId, detail: String| line(action, subject(cell), detail);
    store.write(|tx| match &order.deed {
        Deed::Target { cell, target, seen } => {
            if !(0..=LARGEST_TARGET).contains(target) {
                return Err(says("supervise-target"));
            }
            unchanged(tx, *cell, *seen, now)?;
            Ok(tx.set_target(*cell, *target, &of_cell("quota set", *cell, format!("target {target}: {reason}")))?)
        }
        Deed::Open { cell, open, seen } => {
            unchanged(tx, *cell, *seen, now)?;
            let action = if *open { "quota open" } else { "quota close" };
            Ok(tx.set_open(*cell, *open, &of_cell(action, *cell, reason.to_owned()))?)
        }
        Deed::Release(case) => {
            quiet(tx, *case, now)?;
            let row = line("case release", format!("case {case}"), reason.to_owned());
            if tx.take_away(*case, &row)? { Ok(()) } else { Err(says("supervise-not-held")) }
        }
        Deed::PassOn(case, to) => {
            let to = tx.staff_named(to)?.filter(|staff| staff.active && staff.role != Role::Analyst);
            let to = to.ok_or_else(|| says("supervise-nobody"))?;
            quiet(tx, *case, now)?;
            let row = line("case transfer", format!("case {case}"), format!("to {}: {reason}", to.name));
            if tx.case(*case)?.case.state == crate::fieldwork::CaseState::Closed {
                return Err(says("supervise-closed"));
            }
            tx.take_away(*case, &line("case release", format!("case {case}"), reason.to_owned()))?;
            Ok(tx.pass_on(*case, to.id, &row)?)
        }
        Deed::Validate(interview, result) => {
            let row = line("interview check", format!("interview {interview}"), format!("{}: {reason}", result.word()));
            Ok(tx.validate(*interview, *result, reason, &row)?)
        }
        Deed::Reject(interview) => {
            let row = line("interview reject", format!("interview {interview}"), reason.to_owned());
            Ok(tx.reject(*interview, reason, &row)?)
        }
    })
}

/// How a cell is named in the audit log.
fn subject(cell: CellId) -> String {
    format!("cell {cell}")
}

/// Whether a cell is as it was seen; who decided on something else is told what changed.
fn unchanged(tx: &Tx<'_>, cell: CellId, seen: Option<CellState>, now: Millis) -> Result<(), Refusal> {
    let Some(seen) = seen else { return Ok(()) };
    let cells = tx.cells(now)?;
    let Some(known) = cells.into_iter().find(|known| known.state.cell == cell) else { return Ok(()) };
    let decided = |state: CellState| (state.mode, state.target, state.open);
    if decided(known.state) == decided(seen) {
        return Ok(());
    }
    let last = tx.last_change(&subject(cell))?;
    let (actor, detail) =
        last.map_or_else(Default::default, |last| (last.actor, format!("{}: {}", last.action, last.detail)));
    Err(Refusal::Says("supervise-changed", vec![("staff", actor), ("what", detail)]))
}

/// Whether nobody is being spoken to in a case: that is not cut off.
fn quiet(tx: &Tx<'_>, case: CaseId, now: Millis) -> Result<(), Refusal> {
    match tx.last_entered(case)? {
        Some(at) if now.since(at) < SPEAKING => Err(says("supervise-speaking")),
        _ => Ok(()),
    }
}
