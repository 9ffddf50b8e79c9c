//! When a case is called again after a call: what its outcome says, moved by the settings into hours in which people are called. What an outcome
//! does to a case beside that is in `case`; which case is next is in `next_case`.

use super::case::{Case, CaseError, CaseState};
use super::hours::Clockface;
use super::outcome::Outcome;
use crate::ids::Millis;
use thiserror::Error;

/// A time that was agreed with the household.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreed {
    /// When.
    pub at: Millis,
    /// What was promised.
    pub promise: Promise,
    /// Whether it stands outside the calling hours too: it was asked about.
    pub despite_hours: bool,
}

/// What was promised for the time that was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promise {
    /// A call at that time by the interviewer who agreed on it.
    Me,
    /// A call at that time by anybody.
    Anyone,
    /// A call from about that time on: a call-back, within the calling hours.
    Vague,
}

/// Why a time cannot be agreed. Displayed as the key of its message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotAgreed {
    /// It is over.
    #[error("problem-past-time")]
    Past,
    /// The fieldwork is over by then, or has not begun.
    #[error("problem-time-beyond-period")]
    BeyondPeriod,
    /// Nobody is called then there, and nobody said that it stands all the same.
    #[error("problem-time-outside-hours")]
    OutsideHours,
}

impl From<Millis> for Agreed {
    fn from(at: Millis) -> Self {
        Self { at, promise: Promise::Me, despite_hours: false }
    }
}

impl Agreed {
    /// Whether the time can be agreed at an instant.
    ///
    /// # Errors
    /// What is in the way; [`NotAgreed::OutsideHours`] can be confirmed.
    pub fn check(&self, face: &Clockface<'_>, now: Millis) -> Result<(), NotAgreed> {
        if self.at < now {
            return Err(NotAgreed::Past);
        }
        if !face.settings().in_period(face.date(self.at)) {
            return Err(NotAgreed::BeyondPeriod);
        }
        // A vague one is moved into the hours.
        if self.despite_hours || self.promise == Promise::Vague || face.is_open(self.at) {
            return Ok(());
        }
        Err(NotAgreed::OutsideHours)
    }

    /// Whether it is to be kept to the minute.
    pub fn is_fixed(&self) -> bool {
        self.promise != Promise::Vague
    }
}

/// A call that is over.
#[derive(Debug, Clone, Copy)]
pub struct Over<'a> {
    /// What it came to.
    pub outcome: &'static Outcome,
    /// When.
    pub at: Millis,
    /// The time agreed, now or in an earlier call.
    pub agreed: Option<Agreed>,
    /// Whether somebody of the household refused softly in an earlier call.
    pub refused_before: bool,
    /// Where the case is.
    pub face: Clockface<'a>,
}

impl Case {
    /// The case after a call, called again when the settings say. It closes, with the most informative of its outcomes, when it has been called as
    /// often as the settings allow and the household expects no other call, and at a soft refusal that is the second or is not asked about again.
    ///
    /// # Errors
    /// As [`Case::after`].
    pub fn after_call(&self, call: &Over<'_>) -> Result<Self, CaseError> {
        let (outcome, face, settings) = (call.outcome, &call.face, call.face.settings());
        let after = self.after(outcome, call.at, call.agreed.map(|agreed| agreed.at))?;
        let CaseState::Waiting { due } = after.state else { return Ok(after) };
        let closed = Self { state: CaseState::Closed, ..after };
        if outcome.soft && (call.refused_before || !face.converts()) {
            return Ok(closed);
        }
        if call.agreed.is_some_and(|agreed| agreed.is_fixed()) {
            return Ok(after);
        }
        if call.agreed.is_none() && !outcome.expected && after.attempts >= settings.most_attempts {
            return Ok(closed);
        }
        let earliest = match (call.agreed, settings.delays.get(outcome.id)) {
            (None, Some(minutes)) => call.at.plus_minutes(*minutes),
            _ => due,
        };
        let open = match outcome.another_part && call.agreed.is_none() {
            true => face.next_open_outside(face.part(call.at), earliest),
            false => face.next_open(earliest),
        };
        // Where nobody is called any more it waits all the same: the hours may be changed.
        Ok(Self { state: CaseState::Waiting { due: open.unwrap_or(earliest) }, ..after })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fieldwork::outcome::{OUTCOMES, outcome};
    use crate::fieldwork::settings::Settings;
    use proptest::prelude::*;

    /// Thursday 8 January 2026, 10:00 in Berlin.
    const TEN: Millis = Millis(1_767_862_800_000);

    fn face(settings: &Settings) -> Clockface<'_> {
        Clockface::new(settings, "DE", "Europe/Berlin")
    }

    fn over<'a>(id: &str, at: Millis, settings: &'a Settings) -> Over<'a> {
        let outcome = outcome(id).expect(id);
        Over { outcome, at, agreed: None, refused_before: false, face: face(settings) }
    }

    fn hours_later(hours: i64) -> CaseState {
        CaseState::Waiting { due: TEN.plus_minutes(60 * hours) }
    }

    #[test]
    fn a_case_is_called_again_when_people_are_called_there() {
        let usual = Settings::default();
        let after = |id, at| Case::FRESH.after_call(&over(id, at, &usual)).expect(id).state;
        assert_eq!(after("no_answer", TEN), hours_later(3));
        assert_eq!(
            after("no_answer", TEN.plus_minutes(180)),
            hours_later(7),
            "16:00 is the same part of the day as 13:00"
        );
        assert_eq!(after("no_answer", TEN.plus_minutes(8 * 60)), hours_later(23), "18:00, then the next morning");
        assert_eq!(after("busy", TEN.plus_minutes(10 * 60 + 50)), hours_later(23), "21:20 is too late");
        assert_eq!(after("machine", TEN), hours_later(4));
        assert_eq!(after("technical_problem", TEN), hours_later(1));
        assert_eq!(after("soft_refusal_household", TEN), hours_later(7 * 24));
        let slow = usual.with("delays.busy", &serde_json::json!(60)).expect("a delay");
        assert_eq!(Case::FRESH.after_call(&over("busy", TEN, &slow)).expect("busy").state, hours_later(1));
    }

    #[test]
    fn the_last_call_closes_a_case_with_what_it_knows_best() {
        let usual = Settings::default().with("most_attempts", &serde_json::json!(3)).expect("3");
        let run =
            |ids: &[&str]| ids.iter().fold(Case::FRESH, |case, id| case.after_call(&over(id, TEN, &usual)).expect(id));
        let closed = run(&["machine_household", "busy", "no_answer"]);
        assert_eq!((closed.state, closed.aapor()), (CaseState::Closed, "2.222"));
        let refused = run(&["soft_refusal_person", "busy", "no_answer"]);
        assert_eq!((refused.state, refused.aapor()), (CaseState::Closed, "2.112"), "a refusal is never overwritten");
        assert_ne!(run(&["busy", "busy", "call_dropped"]).state, CaseState::Closed, "they expect the call");
        let agreed = Over { agreed: Some(TEN.plus_minutes(60).into()), ..over("no_answer", TEN, &usual) };
        let kept = run(&["busy", "busy"]).after_call(&agreed).expect("an appointment stands");
        assert_eq!(kept.state, hours_later(1));
    }

    #[test]
    fn a_soft_refusal_is_asked_about_once_where_that_is_wanted() {
        let usual = Settings::default();
        let first = over("soft_refusal_person", TEN, &usual);
        assert_eq!(Case::FRESH.after_call(&first).expect("first").state, hours_later(7 * 24));
        let second = Over { refused_before: true, ..first };
        assert_eq!(Case::FRESH.after_call(&second).expect("second").state, CaseState::Closed);
        let off = usual.with("refusal_conversion.DE", &serde_json::json!(false)).expect("off");
        assert_eq!(
            Case::FRESH.after_call(&over("soft_refusal_person", TEN, &off)).expect("off").state,
            CaseState::Closed
        );
        let hard = over("refused_person", TEN, &usual);
        assert_eq!(Case::FRESH.after_call(&hard).expect("hard").state, CaseState::Closed);
    }

    #[test]
    fn a_time_that_is_agreed_is_kept_and_one_that_is_about_moves_into_the_hours() {
        let usual = Settings::default();
        let night = TEN.plus_minutes(13 * 60);
        let agreed = |promise| Some(Agreed { at: night, promise, despite_hours: false });
        let after = |id, promise| {
            Case::FRESH.after_call(&Over { agreed: agreed(promise), ..over(id, TEN, &usual) }).expect(id).state
        };
        assert_eq!(after("appointment", Promise::Me), hours_later(13));
        assert_eq!(after("suspended", Promise::Anyone), hours_later(13));
        assert_eq!(after("appointment_vague", Promise::Vague), hours_later(23));
        assert_eq!(after("suspended", Promise::Vague), hours_later(23));
    }

    #[test]
    fn a_time_is_refused_with_its_reason() {
        let settings = Settings::default().with("period.until", &"2026-01-20".into()).expect("a period");
        let check =
            |at: Millis, promise, despite_hours| Agreed { at, promise, despite_hours }.check(&face(&settings), TEN);
        assert_eq!(check(TEN, Promise::Me, false), Ok(()));
        assert_eq!(check(Millis(TEN.0 - 1), Promise::Me, true), Err(NotAgreed::Past));
        let night = TEN.plus_minutes(13 * 60);
        assert_eq!(check(night, Promise::Me, false), Err(NotAgreed::OutsideHours));
        assert_eq!(check(night, Promise::Me, true), Ok(()));
        assert_eq!(check(night, Promise::Vague, false), Ok(()));
        let after = TEN.plus_minutes(13 * 24 * 60);
        for promise in [Promise::Me, Promise::Anyone, Promise::Vague] {
            assert_eq!(check(after, promise, true), Err(NotAgreed::BeyondPeriod));
        }
    }

    proptest! {
        #[test]
        fn nobody_is_called_outside_the_hours_and_no_case_goes_on_for_ever(
            calls in prop::collection::vec((0..OUTCOMES.len(), 0_i64..3_000), 1..60),
            most in 1_i64..12,
        ) {
            let settings = Settings::default().with("most_attempts", &serde_json::json!(most)).expect("attempts");
            let (mut case, mut at, mut refused, mut best) = (Case::FRESH, TEN, 0, None);
            for (row, later) in calls {
                let outcome = &OUTCOMES[row];
                at = at.plus_minutes(later);
                let call = Over { refused_before: refused > 0, ..over(outcome.id, at, &settings) };
                let Ok(next) = case.after_call(&call) else { continue };
                refused += usize::from(outcome.soft);
                best = best.max(Some(outcome.level));
                prop_assert_eq!(next.outcome.map(|outcome| outcome.level), best, "never less is known");
                match next.state {
                    CaseState::Waiting { due } => {
                        prop_assert!(face(&settings).is_open(due));
                        let delay = settings.delays[outcome.id];
                        prop_assert!(due >= at.plus_minutes(delay));
                        prop_assert!(outcome.expected || next.attempts < most);
                        prop_assert!(refused <= 1);
                        if outcome.another_part {
                            prop_assert_ne!(face(&settings).part(due), face(&settings).part(at));
                        }
                    }
                    CaseState::Closed => {
                        prop_assert!(outcome.is_final || next.attempts >= most || refused == 2);
                    }
                    CaseState::Fresh => prop_assert!(false, "it was called"),
                }
                case = next;
            }
        }
    }
}
