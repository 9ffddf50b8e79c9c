//! The life of a case: fresh, waiting, closed, and the outcome it would close with. Being worked on is a lease, which the store keeps;
//! which case comes next is in `next_case`.

use super::outcome::Outcome;
use crate::ids::Millis;
use std::cmp::Ordering;
use thiserror::Error;

/// AAPOR's code of a case never tried: not attempted.
pub const NOT_ATTEMPTED: &str = "3.11";

/// Where a case stands between two calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseState {
    /// Never tried.
    Fresh,
    /// To be called again.
    Waiting {
        /// From when on.
        due: Millis,
    },
    /// Not called again.
    Closed,
}

/// A household's numbers to work, as far as calling again goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    /// Where it stands.
    pub state: CaseState,
    /// Calls made, 0 or more.
    pub attempts: i64,
    /// The outcome it has, or would close with today; none before the first call.
    pub outcome: Option<&'static Outcome>,
}

/// Why a call's outcome cannot be taken. Displayed as the key of its message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CaseError {
    /// The case is closed.
    #[error("case-closed")]
    Closed,
    /// The outcome needs the time that was agreed.
    #[error("case-needs-time")]
    NeedsTime {
        /// The outcome's id.
        outcome: &'static str,
    },
    /// The time agreed is over.
    #[error("case-appointment-past")]
    AppointmentPast {
        /// The time agreed.
        appointment: Millis,
        /// When the outcome was given.
        at: Millis,
    },
    /// The outcome closes the case: nobody would keep the time agreed.
    #[error("case-closes-despite-appointment")]
    ClosesDespiteAppointment {
        /// The outcome's id.
        outcome: &'static str,
    },
    /// The row says of a case that it was not tried; it is no outcome of a call.
    #[error("case-no-outcome-of-a-call")]
    NotOfACall {
        /// The outcome's id.
        outcome: &'static str,
    },
}

/// What a call's outcome does to the one its case has: the more informative is kept, the later on a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weighed {
    /// There was none: it is the first.
    First,
    /// It tells more, and takes its place.
    TellsMore,
    /// It tells as much, and takes its place as the later one.
    TellsAsMuch,
    /// It tells less: the case keeps the one it has.
    TellsLess,
}

/// Weighs a call's outcome against the one its case has.
pub fn weigh(known: Option<&Outcome>, later: &Outcome) -> Weighed {
    match known.map(|known| later.level.cmp(&known.level)) {
        None => Weighed::First,
        Some(Ordering::Greater) => Weighed::TellsMore,
        Some(Ordering::Equal) => Weighed::TellsAsMuch,
        Some(Ordering::Less) => Weighed::TellsLess,
    }
}

/// Why a case has its outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The outcome.
    pub outcome: &'static Outcome,
    /// Position of the call that it is from.
    pub call: usize,
    /// What each call did.
    pub weighed: Vec<Weighed>,
}

/// Why a case has the outcome that these calls, first to last, leave it with; none where there was no call.
pub fn reason(calls: &[&'static Outcome]) -> Option<Reason> {
    let mut kept = None;
    let mut weighed = Vec::with_capacity(calls.len());
    for (call, later) in calls.iter().enumerate() {
        let step = weigh(kept.map(|(_, outcome)| outcome), later);
        if step != Weighed::TellsLess {
            kept = Some((call, *later));
        }
        weighed.push(step);
    }
    kept.map(|(call, outcome)| Reason { outcome, call, weighed })
}

impl Case {
    /// A case never tried.
    pub const FRESH: Self = Self { state: CaseState::Fresh, attempts: 0, outcome: None };

    /// The case after a call that ended `at` with `outcome`. A time agreed wins over the outcome's retry: an earlier appointment that still
    /// stands is passed again. The outcome of the higher level is kept, the later one on a tie.
    pub fn after(&self, outcome: &'static Outcome, at: Millis, appointment: Option<Millis>) -> Result<Self, CaseError> {
        if self.state == CaseState::Closed {
            return Err(CaseError::Closed);
        }
        Ok(Self {
            state: next_state(outcome, at, appointment)?,
            attempts: self.attempts.saturating_add(1),
            outcome: Some(match (weigh(self.outcome, outcome), self.outcome) {
                (Weighed::TellsLess, Some(known)) => known,
                _ => outcome,
            }),
        })
    }

    /// The final code the case has, or would have if it closed today.
    pub fn aapor(&self) -> &'static str {
        self.outcome.map_or(NOT_ATTEMPTED, |outcome| outcome.aapor)
    }
}

fn next_state(outcome: &'static Outcome, at: Millis, appointment: Option<Millis>) -> Result<CaseState, CaseError> {
    let id = outcome.id;
    match (appointment, outcome.retry) {
        (Some(_), _) if outcome.is_final => Err(CaseError::ClosesDespiteAppointment { outcome: id }),
        (Some(due), _) if due < at => Err(CaseError::AppointmentPast { appointment: due, at }),
        (None, _) if outcome.is_final => Ok(CaseState::Closed),
        (None, _) if outcome.appointment => Err(CaseError::NeedsTime { outcome: id }),
        (Some(due), _) if outcome.appointment || outcome.retry.is_some() => Ok(CaseState::Waiting { due }),
        (None, Some(minutes)) => Ok(CaseState::Waiting { due: at.plus_minutes(minutes) }),
        _ => Err(CaseError::NotOfACall { outcome: id }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fieldwork::outcome::{OUTCOMES, outcome};
    use proptest::prelude::*;

    const NOON: Millis = Millis(1_200_000_000_000);

    fn the(id: &str) -> &'static Outcome {
        outcome(id).expect(id)
    }

    /// The aapor code after a run of outcomes; appointments an hour later.
    fn code_after(ids: &[&str]) -> &'static str {
        let mut case = Case::FRESH;
        for id in ids {
            let time = the(id).appointment.then(|| NOON.plus_minutes(60));
            case = case.after(the(id), NOON, time).expect(id);
        }
        case.aapor()
    }

    #[test]
    fn the_code_is_explained_by_the_most_informative_call() {
        let cases: [(&[&str], &str); 12] = [
            (&[], "3.11"),
            (&["busy", "busy"], "3.12"),
            (&["busy", "no_answer", "busy"], "3.13"),
            (&["soft_refusal_household", "no_answer", "no_answer"], "2.111"),
            (&["soft_refusal_person", "disconnected"], "2.112"),
            (&["no_answer", "disconnected"], "4.32"),
            (&["machine", "appointment", "no_answer"], "2.21"),
            (&["not_available", "appointment"], "2.21"),
            (&["appointment", "not_available"], "2.20"),
            (&["suspended", "refused_person"], "2.12"),
            (&["soft_refusal_household", "business"], "4.51"),
            (&["suspended", "complete"], "1.1"),
        ];
        for (ids, code) in cases {
            assert_eq!(code_after(ids), code, "{ids:?}");
        }
        assert_eq!(the("not_tried").aapor, NOT_ATTEMPTED);
    }

    #[test]
    fn the_reason_names_the_call_and_what_the_others_did() {
        use Weighed::{First, TellsAsMuch, TellsLess, TellsMore};
        let of = |ids: &[&str]| reason(&ids.iter().map(|id| the(id)).collect::<Vec<_>>());
        assert_eq!(of(&[]), None);
        let cases: [(&[&str], usize, &[Weighed]); 4] = [
            (&["busy"], 0, &[First]),
            (&["busy", "no_answer", "busy", "no_answer"], 3, &[First, TellsMore, TellsLess, TellsAsMuch]),
            (&["soft_refusal_household", "no_answer", "no_answer"], 0, &[First, TellsLess, TellsLess]),
            (&["appointment", "not_available", "complete"], 2, &[First, TellsAsMuch, TellsMore]),
        ];
        for (ids, call, weighed) in cases {
            let found = of(ids).expect("a call");
            assert_eq!((found.call, found.weighed.as_slice()), (call, weighed), "{ids:?}");
            assert_eq!((found.outcome.id, found.outcome.aapor), (ids[call], code_after(ids)), "{ids:?}");
        }
    }

    #[test]
    fn what_waits_is_due_after_its_retry_or_at_its_appointment() {
        let later = NOON.plus_minutes(90);
        let due = |id, time| Case::FRESH.after(the(id), NOON, time).expect(id).state;
        let waiting = |due| CaseState::Waiting { due };
        assert_eq!(due("busy", None), waiting(NOON.plus_minutes(30)));
        assert_eq!(due("no_answer", None), waiting(NOON.plus_minutes(180)));
        assert_eq!(due("appointment", Some(later)), waiting(later));
        assert_eq!(due("suspended", Some(later)), waiting(later));
        assert_eq!(due("appointment", Some(NOON)), waiting(NOON));
        assert_eq!(due("complete", None), CaseState::Closed);
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let before = Millis(NOON.0 - 1);
        let closed = Case { state: CaseState::Closed, ..Case::FRESH };
        let outcome = |id| the(id).id;
        let past = CaseError::AppointmentPast { appointment: before, at: NOON };
        let cases = [
            (closed, "busy", None, CaseError::Closed),
            (Case::FRESH, "appointment", None, CaseError::NeedsTime { outcome: outcome("appointment") }),
            (Case::FRESH, "appointment", Some(before), past),
            (Case::FRESH, "no_answer", Some(before), past),
            (Case::FRESH, "complete", Some(NOON), CaseError::ClosesDespiteAppointment { outcome: outcome("complete") }),
            (Case::FRESH, "not_tried", None, CaseError::NotOfACall { outcome: outcome("not_tried") }),
        ];
        for (case, id, time, error) in cases {
            assert_eq!(case.after(the(id), NOON, time), Err(error), "{id}");
        }
    }

    proptest! {
        #[test]
        fn a_case_never_knows_less(
            calls in prop::collection::vec((0..OUTCOMES.len(), prop::option::of(-100_i64..100)), 0..30),
        ) {
            let mut case = Case::FRESH;
            let (mut best, mut taken) = (None, Vec::new());
            for (index, (row, minutes)) in calls.into_iter().enumerate() {
                let outcome = &OUTCOMES[row];
                let at = NOON.plus_minutes(i64::try_from(index).unwrap());
                let was = case;
                match case.after(outcome, at, minutes.map(|minutes| at.plus_minutes(minutes))) {
                    Ok(next) => case = next,
                    Err(_) => continue,
                }
                prop_assert_ne!(was.state, CaseState::Closed);
                prop_assert_eq!(case.attempts, was.attempts + 1);
                prop_assert_eq!(case.state == CaseState::Closed, outcome.is_final);
                if let CaseState::Waiting { due } = case.state {
                    prop_assert!(due >= at);
                }
                taken.push(outcome);
                prop_assert_eq!(reason(&taken).map(|reason| reason.outcome), case.outcome);
                best = best.max(Some(outcome.level));
                prop_assert_eq!(case.outcome.map(|outcome| outcome.level), best);
            }
        }
    }
}
