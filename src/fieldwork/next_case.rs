//! Which case an interviewer gets next, out of those that may be worked. Whether a case may be worked (lease, hours of the day, quotas of its
//! country) is settled before; nothing is taken here.

use super::case::CaseState;
use crate::ids::{CaseId, Millis};
use std::cmp::Reverse;

/// A case that nobody works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// The case.
    pub case: CaseId,
    /// Where it stands.
    pub state: CaseState,
    /// Whether what it waits for is an appointment.
    pub appointment: bool,
    /// Whether the appointment is with this interviewer.
    pub mine: bool,
    /// Its sample's priority: the higher one first.
    pub priority: i64,
    /// Calls made, 0 or more.
    pub attempts: i64,
    /// Its place in the sample's random order: the lower one first.
    pub shuffle: i64,
}

/// The next case: my due appointments, due appointments, due call-backs (each the earliest due first, then the fewer attempts), then fresh
/// numbers by priority and random order. Nothing that is not due; the lower case number on a tie.
pub fn rank(candidates: &[Candidate], now: Millis) -> Option<CaseId> {
    candidates.iter().filter_map(|candidate| Some((place(candidate, now)?, candidate.case))).min().map(|(_, case)| case)
}

/// A place in the queue: the lower is first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    MyAppointment(Millis, i64),
    Appointment(Millis, i64),
    CallBack(Millis, i64),
    Fresh(Reverse<i64>, i64),
}

fn place(candidate: &Candidate, now: Millis) -> Option<Place> {
    let attempts = candidate.attempts;
    match candidate.state {
        CaseState::Fresh => Some(Place::Fresh(Reverse(candidate.priority), candidate.shuffle)),
        CaseState::Waiting { due } if due <= now => Some(match (candidate.appointment, candidate.mine) {
            (true, true) => Place::MyAppointment(due, attempts),
            (true, false) => Place::Appointment(due, attempts),
            (false, _) => Place::CallBack(due, attempts),
        }),
        CaseState::Waiting { .. } | CaseState::Closed => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: Millis = Millis(1_000);

    fn waiting(case: i64, due: i64, appointment: bool, mine: bool) -> Candidate {
        Candidate {
            case: CaseId(case),
            state: CaseState::Waiting { due: Millis(due) },
            appointment,
            mine,
            priority: 0,
            attempts: 1,
            shuffle: 0,
        }
    }

    fn fresh(case: i64, priority: i64, shuffle: i64) -> Candidate {
        Candidate { state: CaseState::Fresh, priority, attempts: 0, shuffle, ..waiting(case, 0, false, false) }
    }

    /// The whole queue: what comes first is taken away until nothing is left.
    fn queue(mut candidates: Vec<Candidate>) -> Vec<i64> {
        let mut order = Vec::new();
        while let Some(case) = rank(&candidates, NOW) {
            candidates.retain(|candidate| candidate.case != case);
            order.push(case.0);
        }
        order
    }

    #[test]
    fn the_order_of_the_queue() {
        let more_calls = Candidate { attempts: 5, ..waiting(5, 500, false, false) };
        let candidates = vec![
            fresh(1, 0, 3),
            fresh(2, 0, 1),
            fresh(3, 7, 9),
            waiting(4, 400, false, false),
            more_calls,
            waiting(6, 500, false, false),
            waiting(7, 500, false, false),
            waiting(8, 999, true, false),
            waiting(9, 1_000, true, true),
            waiting(10, 1_001, true, true),
            Candidate { state: CaseState::Closed, ..fresh(11, 9, 0) },
        ];
        assert_eq!(queue(candidates), [9, 8, 4, 6, 7, 5, 3, 2, 1]);
        assert_eq!(rank(&[], NOW), None);
    }

    fn any_candidate() -> impl Strategy<Value = Candidate> {
        let state = prop_oneof![
            Just(CaseState::Fresh),
            Just(CaseState::Closed),
            (0_i64..2_000).prop_map(|due| CaseState::Waiting { due: Millis(due) }),
        ];
        let flags = (any::<bool>(), any::<bool>());
        (state, flags, -3_i64..3, 0_i64..4, 0_i64..5).prop_map(
            |(state, (appointment, mine), priority, attempts, shuffle)| Candidate {
                case: CaseId(0),
                state,
                appointment,
                mine,
                priority,
                attempts,
                shuffle,
            },
        )
    }

    fn any_candidates() -> impl Strategy<Value = Vec<Candidate>> {
        prop::collection::vec(any_candidate(), 0..20).prop_map(|mut candidates| {
            for (number, candidate) in (1..).zip(&mut candidates) {
                candidate.case = CaseId(number);
            }
            candidates
        })
    }

    fn is_workable(candidate: &Candidate) -> bool {
        match candidate.state {
            CaseState::Fresh => true,
            CaseState::Waiting { due } => due <= NOW,
            CaseState::Closed => false,
        }
    }

    proptest! {
        #[test]
        fn everything_workable_comes_and_nothing_else(candidates in any_candidates()) {
            let mut order = queue(candidates.clone());
            order.sort_unstable();
            let workable: Vec<i64> =
                candidates.iter().filter(|c| is_workable(c)).map(|c| c.case.0).collect();
            prop_assert_eq!(order, workable);
        }

        #[test]
        fn the_order_of_reading_does_not_matter(
            (candidates, shuffled) in any_candidates()
                .prop_flat_map(|c| (Just(c.clone()), Just(c).prop_shuffle())),
        ) {
            prop_assert_eq!(rank(&candidates, NOW), rank(&shuffled, NOW));
        }

        #[test]
        fn a_due_appointment_is_never_passed_over(candidates in any_candidates()) {
            let first = rank(&candidates, NOW)
                .and_then(|case| candidates.iter().find(|c| c.case == case));
            for mine in [true, false] {
                let due = |c: &&Candidate| {
                    c.appointment && c.mine == mine && c.state != CaseState::Fresh && is_workable(c)
                };
                if candidates.iter().any(|c| due(&c)) {
                    prop_assert!(first.is_some_and(|c| due(&c)));
                    break;
                }
            }
        }
    }
}
