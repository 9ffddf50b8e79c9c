//! Which case an interviewer gets next, out of those that may be worked, and whom they can call at all. Whether a case may be worked (lease, hours
//! of the day, quotas of its country) is settled before; nothing is taken here.

use super::case::CaseState;
use crate::ids::{CaseId, Millis};
use std::collections::BTreeMap;

/// Whom an interviewer can call: by country, and by the language that is spoken with the respondent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// The countries they chose; none: all.
    pub chosen: Vec<String>,
    /// The languages in which they interview; none said: all.
    pub speaks: Vec<String>,
    /// The language of each country: that of its cases of which the sample says none.
    pub languages: BTreeMap<String, String>,
}

impl Reach {
    /// Whether they can call a case of a country, of which the sample says this language or none.
    pub fn includes(&self, country: &str, language: Option<&str>) -> bool {
        let language = language.or_else(|| self.languages.get(country).map(String::as_str));
        let speaks = |language: &str| self.speaks.iter().any(|spoken| spoken == language);
        (self.chosen.is_empty() || self.chosen.iter().any(|chosen| chosen == country))
            && (self.speaks.is_empty() || language.is_some_and(speaks))
    }
}

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
    /// Whether nobody answered when it was last tried, in this part of the day.
    pub tried: bool,
    /// Its sample's priority: the higher one first.
    pub priority: i64,
    /// Calls made, 0 or more.
    pub attempts: i64,
    /// Its place in the sample's random order: the lower one first.
    pub shuffle: i64,
    /// How many interviews are missing where it is from, shared among the fresh candidates from there; 0 or more.
    pub missing: i64,
}

/// What the choice depends on beside the cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// The instant.
    pub now: Millis,
    /// Minutes before their time at which appointments are handed out.
    pub early: i64,
    /// How many of 100 fresh numbers are drawn by what is missing.
    pub late_cells: i64,
    /// What that is drawn with: any number, another for each turn.
    pub draw: u64,
}

/// The next case: my due appointments, due appointments (each the earliest due first, then the fewer attempts), due call-backs (those to be tried
/// in another part of the day than last time, then the others; each the earliest due first), then a fresh number. Nothing that is not due; the
/// lower case number on a tie.
pub fn rank(candidates: &[Candidate], turn: &Turn) -> Option<CaseId> {
    let waiting = candidates.iter().filter_map(|candidate| Some((place(candidate, turn)?, candidate.case)));
    waiting.min().map(|(_, case)| case).or_else(|| fresh(candidates, turn))
}

/// A place in the queue: the lower is first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    MyAppointment(Millis, i64),
    Appointment(Millis, i64),
    CallBack(bool, Millis, i64),
}

fn place(candidate: &Candidate, turn: &Turn) -> Option<Place> {
    let (attempts, soon) = (candidate.attempts, turn.now.plus_minutes(turn.early));
    let CaseState::Waiting { due } = candidate.state else { return None };
    match (candidate.appointment, candidate.mine) {
        (true, true) => (due <= soon).then_some(Place::MyAppointment(due, attempts)),
        (true, false) => (due <= soon).then_some(Place::Appointment(due, attempts)),
        (false, _) => (due <= turn.now).then_some(Place::CallBack(candidate.tried, due, attempts)),
    }
}

/// A fresh number of the highest priority: so many times in a hundred drawn with a chance as large as what is missing where it is from, else the
/// next in the sample's random order.
fn fresh(candidates: &[Candidate], turn: &Turn) -> Option<CaseId> {
    let all = || candidates.iter().filter(|candidate| candidate.state == CaseState::Fresh);
    let highest = all().map(|candidate| candidate.priority).max()?;
    let first = || all().filter(|candidate| candidate.priority == highest);
    let by_order = || first().min_by_key(|candidate| (candidate.shuffle, candidate.case)).map(|found| found.case);
    let missing = |candidate: &Candidate| u64::try_from(candidate.missing).unwrap_or(0);
    let total = first().fold(0_u64, |sum, candidate| sum.saturating_add(missing(candidate)));
    let drawn = mixed(turn.draw);
    if total == 0 || drawn % 100 >= u64::try_from(turn.late_cells).unwrap_or(0) {
        return by_order();
    }
    let mut ordered: Vec<&Candidate> = first().collect();
    ordered.sort_unstable_by_key(|candidate| candidate.case);
    let mut left = mixed(drawn) % total;
    for candidate in ordered {
        match left.checked_sub(missing(candidate)) {
            Some(less) => left = less,
            None => return Some(candidate.case),
        }
    }
    by_order()
}

/// A number in which every bit depends on all of another (SplitMix64), so that numbers counted one by one do for drawing.
fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: Millis = Millis(1_000);
    const IN_ORDER: Turn = Turn { now: NOW, early: 0, late_cells: 0, draw: 7 };

    fn waiting(case: i64, due: i64, appointment: bool, mine: bool) -> Candidate {
        Candidate {
            case: CaseId(case),
            state: CaseState::Waiting { due: Millis(due) },
            appointment,
            mine,
            tried: false,
            priority: 0,
            attempts: 1,
            shuffle: 0,
            missing: 0,
        }
    }

    fn fresh(case: i64, priority: i64, shuffle: i64) -> Candidate {
        Candidate { state: CaseState::Fresh, priority, attempts: 0, shuffle, ..waiting(case, 0, false, false) }
    }

    /// The whole queue: what comes first is taken away until nothing is left.
    fn queue(mut candidates: Vec<Candidate>) -> Vec<i64> {
        let mut order = Vec::new();
        while let Some(case) = rank(&candidates, &IN_ORDER) {
            candidates.retain(|candidate| candidate.case != case);
            order.push(case.0);
        }
        order
    }

    #[test]
    fn a_case_is_for_who_speaks_its_language() {
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        let languages =
            [("CZ", "cs"), ("DE", "de")].map(|(country, language)| (country.to_owned(), language.to_owned()));
        let reach = |chosen: &[&str], speaks: &[&str]| Reach {
            chosen: names(chosen),
            speaks: names(speaks),
            languages: BTreeMap::from(languages.clone()),
        };
        for (chosen, speaks, country, language, theirs) in [
            (&[][..], &[][..], "DE", None, true),
            (&[], &[], "elsewhere", Some("fi"), true),
            (&[], &["de"], "DE", None, true),
            (&[], &["de"], "CZ", None, false),
            (&[], &["de"], "CZ", Some("de"), true),
            (&[], &["de"], "DE", Some("cs"), false),
            (&[], &["de"], "elsewhere", None, false),
            (&["DE"], &["de"], "CZ", Some("de"), false),
            (&["DE"], &["cs"], "DE", Some("cs"), true),
            (&["DE"], &[], "CZ", None, false),
        ] {
            assert_eq!(
                reach(chosen, speaks).includes(country, language),
                theirs,
                "{chosen:?} {speaks:?} {country} {language:?}"
            );
        }
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
            Candidate { tried: true, ..waiting(12, 100, false, false) },
            waiting(8, 999, true, false),
            waiting(9, 1_000, true, true),
            waiting(10, 1_001, true, true),
            Candidate { state: CaseState::Closed, ..fresh(11, 9, 0) },
        ];
        assert_eq!(queue(candidates), [9, 8, 4, 6, 7, 5, 12, 3, 2, 1]);
        assert_eq!(rank(&[], &IN_ORDER), None);
    }

    #[test]
    fn an_appointment_is_handed_out_shortly_before() {
        let soon = [waiting(1, NOW.plus_minutes(2).0, true, true), waiting(2, NOW.plus_minutes(2).0, false, false)];
        assert_eq!(rank(&soon, &IN_ORDER), None);
        assert_eq!(rank(&soon, &Turn { early: 2, ..IN_ORDER }), Some(CaseId(1)), "a call-back is not");
    }

    #[test]
    fn fresh_numbers_are_drawn_by_what_is_missing() {
        let from = |case, shuffle, missing| Candidate { missing, ..fresh(case, 0, shuffle) };
        let candidates = [from(1, 1, 10), from(2, 2, 30), from(3, 3, 0), Candidate { priority: -1, ..from(4, 0, 500) }];
        let times = |late_cells, wanted: i64| {
            let turns = (0..10_000).map(|draw| Turn { late_cells, draw, ..IN_ORDER });
            turns.filter(|turn| rank(&candidates, turn) == Some(CaseId(wanted))).count()
        };
        assert_eq!(times(0, 1), 10_000, "the order of the sample");
        let (one, two) = (times(100, 1), times(100, 2));
        assert_eq!(one + two, 10_000, "nothing is missing where the third is from, and the fourth has no priority");
        assert!((2_300..2_700).contains(&one), "{one}");
        assert!((6_000..6_500).contains(&times(50, 1)), "half of them in order, a quarter of the rest");
    }

    fn any_candidate() -> impl Strategy<Value = Candidate> {
        let state = prop_oneof![
            Just(CaseState::Fresh),
            Just(CaseState::Closed),
            (0_i64..2_000).prop_map(|due| CaseState::Waiting { due: Millis(due) }),
        ];
        let flags = (any::<bool>(), any::<bool>(), any::<bool>());
        (state, flags, -3_i64..3, 0_i64..4, 0_i64..5, 0_i64..9).prop_map(
            |(state, (appointment, mine, tried), priority, attempts, shuffle, missing)| Candidate {
                case: CaseId(0),
                state,
                appointment,
                mine,
                tried,
                priority,
                attempts,
                shuffle,
                missing,
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
            prop_assert_eq!(rank(&candidates, &IN_ORDER), rank(&shuffled, &IN_ORDER));
        }

        #[test]
        fn a_draw_finds_something_where_the_order_does_and_no_lower_priority(
            candidates in any_candidates(),
            late_cells in 0_i64..=100,
            draw in any::<u64>(),
        ) {
            let turn = Turn { late_cells, draw, ..IN_ORDER };
            let of = |turn| rank(&candidates, turn).and_then(|case| candidates.iter().find(|c| c.case == case));
            let (drawn, ordered) = (of(&turn), of(&IN_ORDER));
            prop_assert_eq!(drawn.map(|c| (c.state, c.priority)), ordered.map(|c| (c.state, c.priority)));
            if drawn != ordered {
                prop_assert!(drawn.is_some_and(|c| c.missing > 0), "only what is missing draws");
            }
        }

        #[test]
        fn a_due_appointment_is_never_passed_over(candidates in any_candidates()) {
            let first = rank(&candidates, &IN_ORDER)
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
