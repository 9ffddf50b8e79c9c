//! Identifiers and instants as types of their own, so that a case is never taken for an interview. How they are made is the clock's
//! and the store's business, not said here.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! number_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

number_id! {
    /// A case: a household's numbers to work. Counted from 1 in a study.
    CaseId
}
number_id! {
    /// One person's run through the questionnaire, screening included. Counted from 1 in a study.
    InterviewId
}
number_id! {
    /// One call. Counted from 1 in a study.
    AttemptId
}
number_id! {
    /// An interviewer, supervisor or analyst. Counted from 1 in a study.
    StaffId
}
number_id! {
    /// A line from a supervisor to interviewers. Counted from 1 in a study.
    MessageId
}
number_id! {
    /// A quota cell. Counted from 1 in a study.
    CellId
}

/// A station's hold on a case: who has it may write to it, nobody else. A UUID as text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Token(pub String);

/// Where an interviewer works: one run of the program at one terminal. A UUID as text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StationId(pub String);

/// An instant in milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(pub i64);

impl Millis {
    /// This instant and `minutes` more.
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes.saturating_mul(60_000)))
    }

    /// Milliseconds from `earlier` to this instant, 0 where the clock went back.
    pub fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0).max(0)
    }
}
