//! What went wrong, as a shell can show it: each kind of failure gets the key of its message. The words are in `locales/`.

use super::OpenError;
use super::view::Trouble;
use crate::fieldwork::CaseError;
use crate::fieldwork::again::NotAgreed;
use crate::interview::{Damaged, Rejection};
use crate::store::StoreError;

/// A problem without words of its own.
pub(super) fn problem(key: &'static str) -> Trouble {
    Trouble::Problem { key, words: Vec::new(), again: false }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => Self::Problem { key: "problem-busy", words: Vec::new(), again: true },
            StoreError::Full => Self::Problem { key: "problem-full-disk", words: Vec::new(), again: true },
            StoreError::ReadOnly => Self::Problem { key: "problem-read-only", words: Vec::new(), again: true },
            StoreError::Taken { by } => {
                let staff = by.map(|staff| staff.to_string()).unwrap_or_default();
                Self::Problem { key: "problem-taken", words: vec![("staff", staff)], again: false }
            }
            other => Self::Problem { key: "problem-store", words: vec![("detail", other.to_string())], again: true },
        }
    }
}

impl From<Rejection> for Trouble {
    fn from(rejection: Rejection) -> Self {
        Self::Rejected(rejection)
    }
}

impl From<NotAgreed> for Trouble {
    fn from(error: NotAgreed) -> Self {
        match error {
            NotAgreed::Past => problem("problem-past-time"),
            NotAgreed::BeyondPeriod => problem("problem-time-beyond-period"),
            NotAgreed::OutsideHours => problem("problem-time-outside-hours"),
        }
    }
}

impl From<CaseError> for Trouble {
    fn from(error: CaseError) -> Self {
        match error {
            CaseError::NeedsTime { .. } => problem("problem-needs-time"),
            CaseError::AppointmentPast { .. } => problem("problem-past-time"),
            CaseError::Closed | CaseError::ClosesDespiteAppointment { .. } | CaseError::NotOfACall { .. } => {
                problem("problem-not-here")
            }
        }
    }
}

impl From<Damaged> for Trouble {
    fn from(error: Damaged) -> Self {
        Self::Problem { key: "problem-store", words: vec![("detail", error.to_string())], again: false }
    }
}

impl From<OpenError> for Trouble {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Store(error) => error.into(),
            OpenError::Questionnaire { .. } => {
                Self::Problem { key: "problem-store", words: vec![("detail", error.to_string())], again: false }
            }
        }
    }
}
