//! The rules of fieldwork on plain values: outcomes, quotas, targets, the life of a case, which case is next. No clock, no SQL, no random
//! source and no text here: time and rows come in as arguments, what a person reads is named by a message key.

pub mod case;
pub mod next_case;
pub mod outcome;
pub mod pace;
pub mod plan;
pub mod quota;
pub mod validation;

pub use case::{Case, CaseError, CaseState};
pub use next_case::Candidate;
pub use outcome::{CallState, Group, Outcome, outcome};
pub use plan::{FrameRow, PlanError, PlannedCell};
pub use quota::{Admission, CellState, Decision, GroupState, Mode};
