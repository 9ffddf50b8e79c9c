//! Outcomes of an attempt, looked up by id, by state of the call and by ending. The table itself is in `table`, AAPOR's codes are in
//! `aapor`; what an outcome does to a case is in `case`, rates are in `rates`.

mod aapor;
mod table;
#[cfg(test)]
mod tests;

use crate::interview::entry::Ending;

pub use aapor::{CODES, Group, group_of};
pub use table::OUTCOMES;

/// What a case counts with whose complete a supervisor rejected: eligible, spoken to, and no interview, neither for a refusal nor for the want of a
/// contact. The standard has no code for an interview that is thrown out; an interview it is not, and what is known of the household stays known.
pub const REJECTED: &str = "2.36";

/// What came of one call: a row of [`OUTCOMES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Its name in files and in the store: ASCII, snake_case.
    pub id: &'static str,
    /// The key that picks it, `a` to `z`, unique among the outcomes that fit one state; `-` where only the program or a supervisor gives it.
    pub key: char,
    /// The final code a case has with it: one of [`CODES`].
    pub aapor: &'static str,
    /// Whether somebody was spoken to; an answering device is nobody.
    pub contacted: bool,
    /// Whether rates take the household as eligible, as AAPOR counts the code (1 and 2 yes, 3 not known, 4 no).
    pub eligible: Option<bool>,
    /// Minutes until it is called again; `None`: not by itself.
    pub retry: Option<i64>,
    /// Whether it closes the case.
    pub is_final: bool,
    /// Whether the interviewer has to write why.
    pub needs_note: bool,
    /// Whether none of the household's numbers may be called again.
    pub do_not_call: bool,
    /// Whether it needs the time that was agreed.
    pub appointment: bool,
    /// Whether another part of the day is tried next.
    pub another_part: bool,
    /// Whether it is a refusal that another interviewer may ask about once more.
    pub soft: bool,
    /// Whether the household expects to be called again, so that no number of calls closes the case.
    pub expected: bool,
    /// How much it tells, 0 to 100: a case keeps the outcome of the highest level, the later one on a tie (AAPOR: a refusal does not
    /// become "no answer"). A complete has 100, alone.
    pub level: u8,
    /// The states of a call in which an interviewer can pick it.
    pub fits: &'static [CallState],
}

impl Outcome {
    /// The key of its text: `outcome-no-answer`.
    pub fn message(&self) -> String {
        format!("outcome-{}", self.id.replace('_', "-"))
    }

    /// Whether the call came to a refusal or a break-off. An interview that was put aside would close as a break-off, but is expected to go on.
    pub fn is_refusal(&self) -> bool {
        group_of(self.aapor) == Some(Group::R) && self.id != "suspended"
    }
}

/// How far a call got: what an interviewer may say came of it depends on that (nobody refuses who has not answered).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CallState {
    /// Dialled; nobody has answered.
    Ringing,
    /// Somebody is on the line; no consent yet.
    Introduction,
    /// Consent is given; no verdict of the quotas yet.
    Screening,
    /// Past the verdict.
    Interviewing,
    /// The questionnaire recorded a refusal: which kind?
    Refused,
    /// The person cannot be spoken to now: when, or why never?
    NotAvailable,
    /// The person was screened out: is there another adult?
    TurnedAway,
}

impl CallState {
    /// Every state, in the order of a call.
    pub const ALL: [Self; 7] = [
        Self::Ringing,
        Self::Introduction,
        Self::Screening,
        Self::Interviewing,
        Self::Refused,
        Self::NotAvailable,
        Self::TurnedAway,
    ];
}

/// The outcome of this id.
pub fn outcome(id: &str) -> Option<&'static Outcome> {
    OUTCOMES.iter().find(|outcome| outcome.id == id)
}

/// The outcomes an interviewer can pick in this state, in the order of the table; at most 16.
pub fn fitting(state: CallState) -> impl Iterator<Item = &'static Outcome> {
    OUTCOMES.iter().filter(move |outcome| outcome.fits.contains(&state))
}

/// The outcome that an interview's ending brings by itself.
///
/// | ending | outcome, or the state in which the interviewer says which |
/// |---|---|
/// | complete, partial, broken off | `complete`, `partial`, `break_off` |
/// | facts refused | `facts_refused` (a refused quota fact is a refusal) |
/// | refused, refused household | [`CallState::Refused`] |
/// | not available | [`CallState::NotAvailable`] |
/// | not eligible, quota full | [`CallState::TurnedAway`]; where [`wanted`](super::quota::wanted) says nobody, the program gives `quota_full` |
/// | unreached | [`CallState::Introduction`] |
pub fn of_ending(ending: Ending) -> Option<&'static Outcome> {
    let id = match ending {
        Ending::Complete => "complete",
        Ending::Partial => "partial",
        Ending::BrokenOff => "break_off",
        Ending::FactsRefused => "facts_refused",
        Ending::Refused
        | Ending::RefusedHousehold
        | Ending::NotAvailable
        | Ending::NotEligible
        | Ending::QuotaFull
        | Ending::Unreached => return None,
    };
    outcome(id)
}
