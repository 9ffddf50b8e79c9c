//! The rules of fieldwork on plain values: outcomes, quotas, targets, the life of a case, which case is next, what a row of sample becomes,
//! outcome rates. No clock, no SQL, no random source and no text here: time and rows come in as arguments, what a person reads is named by a
//! message key.

pub mod again;
pub mod case;
pub mod figures;
pub mod hours;
pub mod lock;
pub mod need;
pub mod next_case;
pub mod outcome;
pub mod pace;
pub mod plan;
pub mod quota;
pub mod rates;
pub mod sample;
pub mod settings;
pub mod validation;

pub use again::{Agreed, Promise};
pub use case::{Case, CaseError, CaseState};
pub use figures::{Figures, OutcomeCount, Shift};
pub use hours::Clockface;
pub use need::Needs;
pub use next_case::{Candidate, Reach, Turn};
pub use outcome::{CallState, Group, Outcome, outcome};
pub use plan::{FrameRow, PlanError, PlannedCell};
pub use quota::{Admission, CellState, Decision, GroupState, Mode};
pub use rates::{Groups, Rates};
pub use settings::Settings;
