//! What came of somebody's work: calls, contacts, completes, refusals, hours. Rates of outcomes as AAPOR defines them are not computed here.

use super::outcome::outcome;
use crate::ids::Millis;

/// Milliseconds of an hour.
const HOUR: f64 = 3_600_000.0;

/// The calls that had one outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeCount {
    /// The outcome's id.
    pub outcome: String,
    /// How many calls.
    pub calls: i64,
    /// Milliseconds of the interviews that ended in them.
    pub interviewing: i64,
}

/// A time from which somebody was signed in at a station until an instant, with the breaks in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// Signed in.
    pub from: Millis,
    /// Signed out, or last heard of.
    pub until: Millis,
    /// Breaks, from and until.
    pub breaks: Vec<(Millis, Millis)>,
}

/// What came of somebody's work in a time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Milliseconds signed in, without breaks.
    pub worked: i64,
    /// Calls that ended.
    pub calls: i64,
    /// Calls in which somebody was spoken to.
    pub contacts: i64,
    /// Complete interviews.
    pub completes: i64,
    /// Refusals and break-offs.
    pub refusals: i64,
    /// Milliseconds of the complete interviews.
    pub interviewing: i64,
}

impl Figures {
    /// Of these calls and shifts; nothing of a shift counts that was before `since`.
    pub fn of(calls: &[OutcomeCount], shifts: &[Shift], since: Millis) -> Self {
        let mut figures = Self { worked: worked(shifts, since), ..Self::default() };
        for count in calls {
            figures.calls += count.calls;
            let Some(outcome) = outcome(&count.outcome) else { continue };
            if outcome.contacted {
                figures.contacts += count.calls;
            }
            if outcome.id == "complete" {
                figures.completes += count.calls;
                figures.interviewing += count.interviewing;
            }
            if outcome.is_refusal() {
                figures.refusals += count.calls;
            }
        }
        figures
    }

    /// Completes in an hour of work; undefined where there was none.
    pub fn per_hour(&self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "neither completes nor milliseconds of a study come near 2^52")]
        (self.worked > 0).then(|| self.completes as f64 / (self.worked as f64 / HOUR))
    }

    /// Milliseconds of a complete interview in the mean; undefined where there is none.
    pub fn mean_length(&self) -> Option<i64> {
        self.interviewing.checked_div(self.completes)
    }
}

/// Milliseconds at work since an instant. Two stations at the same time count once; it is a break where each of them has one.
fn worked(shifts: &[Shift], since: Millis) -> i64 {
    let mut pieces: Vec<(i64, i64)> = shifts.iter().flat_map(|shift| pieces(shift, since)).collect();
    pieces.sort_unstable();
    let (mut total, mut reached) = (0, i64::MIN);
    for (from, until) in pieces {
        total += (until - from.max(reached)).max(0);
        reached = reached.max(until);
    }
    total
}

/// The times of a shift since an instant that are no breaks.
fn pieces(shift: &Shift, since: Millis) -> Vec<(i64, i64)> {
    let mut breaks = shift.breaks.clone();
    breaks.sort_unstable();
    let (mut from, mut found) = (shift.from.0.max(since.0), Vec::new());
    for (began, ended) in breaks {
        found.push((from, began.0.min(shift.until.0)));
        from = from.max(ended.0);
    }
    found.push((from, shift.until.0));
    found.retain(|(from, until)| from < until);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shift(from: i64, until: i64, breaks: &[(i64, i64)]) -> Shift {
        let breaks = breaks.iter().map(|(from, until)| (Millis(*from), Millis(*until))).collect();
        Shift { from: Millis(from), until: Millis(until), breaks }
    }

    fn count(outcome: &str, calls: i64, interviewing: i64) -> OutcomeCount {
        OutcomeCount { outcome: outcome.to_owned(), calls, interviewing }
    }

    #[test]
    fn outcomes_are_counted_as_what_they_are() {
        let calls = [
            count("complete", 2, 1_200_000),
            count("break_off", 1, 300_000),
            count("facts_refused", 1, 60_000),
            count("suspended", 1, 60_000),
            count("no_answer", 5, 0),
            count("machine", 3, 0),
            count("appointment", 1, 0),
            count("not of this version", 1, 0),
        ];
        let figures = Figures::of(&calls, &[shift(0, 7_200_000, &[(0, 3_600_000)])], Millis(0));
        let wanted =
            Figures { worked: 3_600_000, calls: 15, contacts: 6, completes: 2, refusals: 2, interviewing: 1_200_000 };
        assert_eq!(figures, wanted);
        assert_eq!((figures.per_hour(), figures.mean_length()), (Some(2.0), Some(600_000)));
        assert_eq!((Figures::default().per_hour(), Figures::default().mean_length()), (None, None));
    }

    #[test]
    fn hours_are_counted_once_and_without_breaks() {
        for (shifts, since, hours) in [
            (vec![], 0, 0),
            (vec![shift(10, 30, &[])], 0, 20),
            (vec![shift(10, 30, &[])], 20, 10),
            (vec![shift(10, 30, &[])], 30, 0),
            (vec![shift(10, 30, &[(12, 15), (20, 21)])], 0, 16),
            (vec![shift(10, 30, &[(12, 15), (20, 40)])], 14, 5),
            (vec![shift(10, 30, &[]), shift(20, 40, &[])], 0, 30),
            (vec![shift(10, 30, &[(15, 25)]), shift(20, 40, &[])], 0, 25),
            // A clock that was put back.
            (vec![shift(30, 10, &[(40, 20)])], 0, 0),
        ] {
            assert_eq!(worked(&shifts, Millis(since)), hours, "{shifts:?} since {since}");
        }
    }

    proptest! {
        #[test]
        fn hours_are_the_minutes_at_work(
            shifts in prop::collection::vec((0_i64..60, 0_i64..60, prop::collection::vec((0_i64..60, 0_i64..60), 0..3)), 0..4),
            since in 0_i64..60,
        ) {
            let shifts: Vec<Shift> = shifts.iter().map(|(from, until, breaks)| shift(*from, *until, breaks)).collect();
            let at = |minute: i64| shifts.iter().any(|shift| {
                let away = shift.breaks.iter().any(|(from, until)| (from.0..until.0).contains(&minute));
                (shift.from.0..shift.until.0).contains(&minute) && !away
            });
            let minutes = (since..60).filter(|minute| at(*minute)).count();
            prop_assert_eq!(worked(&shifts, Millis(since)), i64::try_from(minutes).unwrap());
        }
    }
}
