//! How fast cells fill: which are late, when they will be full, what will be missing. On plain counts; hours are hours of fieldwork, those in
//! which the study had calls. Where the counts come from, and what a calendar makes of hours, is not known here.

use super::quota::{CellState, Mode};

/// A cell behind by fewer places than this is not late: chance alone does that.
const TOLERATED: f64 = 3.0;
/// A cell that has less than this part of what it should have by now is late,
const LATE: f64 = 0.8;
/// and with less than this part very late.
const VERY_LATE: f64 = 0.5;

/// How a cell stands against the others of its group and country, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Less than half of what it should have by now.
    VeryLate,
    /// Less than four fifths of it.
    Late,
    /// As it should be.
    OnTime,
    /// Every place is counted.
    Full,
    /// A supervisor shut it, or none is wanted.
    Closed,
}

impl Standing {
    /// Its word in listings and files.
    pub fn word(self) -> &'static str {
        match self {
            Self::VeryLate => "very late",
            Self::Late => "late",
            Self::OnTime => "on time",
            Self::Full => "full",
            Self::Closed => "closed",
        }
    }

    /// Its sign where there is no room for a word, and perhaps no colour.
    pub fn sign(self) -> &'static str {
        match self {
            Self::VeryLate => "!!",
            Self::Late => "!",
            Self::OnTime => "·",
            Self::Full => "=",
            Self::Closed => "x",
        }
    }
}

/// What a cell, or all cells of a group and country together, have and want.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Interviews wanted.
    pub target: i64,
    /// Interviews that count, none beyond the target.
    pub counted: i64,
    /// Of those, how many came in the hours looked back on.
    pub recent: i64,
}

impl Progress {
    /// A cell's own.
    pub fn of(cell: &CellState, recent: i64) -> Self {
        Self { target: cell.target, counted: cell.counted.min(cell.target), recent }
    }

    /// With another cell's.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            target: self.target.saturating_add(other.target),
            counted: self.counted.saturating_add(other.counted),
            recent: self.recent.saturating_add(other.recent),
        }
    }

    /// Interviews still wanted.
    pub fn remaining(self) -> i64 {
        self.target.saturating_sub(self.counted).max(0)
    }
}

/// What the counts let expect.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Forecast {
    /// Interviews an hour of fieldwork, in the hours looked back on; none where there were no such hours.
    pub per_hour: Option<f64>,
    /// Hours of fieldwork until it is full; none where nothing comes in.
    pub hours_left: Option<f64>,
    /// Interviews that will be missing at the end; none where no end can be told.
    pub shortfall: Option<i64>,
}

/// How a cell stands, against all cells of its group and country.
pub fn standing(cell: &CellState, all: Progress) -> Standing {
    if !cell.open || (cell.mode == Mode::Strict && cell.target == 0) {
        return Standing::Closed;
    }
    if cell.counted >= cell.target {
        return Standing::Full;
    }
    let expected = share(all.counted, all.target).unwrap_or(0.0) * figure(cell.target);
    let counted = figure(cell.counted);
    match counted {
        _ if expected - counted < TOLERATED => Standing::OnTime,
        _ if counted < expected * VERY_LATE => Standing::VeryLate,
        _ if counted < expected * LATE => Standing::Late,
        _ => Standing::OnTime,
    }
}

/// What to expect of a cell when so many of the hours looked back on were hours of fieldwork. `until` is how many hours of it are still to come.
pub fn forecast(cell: Progress, hours: i64, until: Option<f64>) -> Forecast {
    let per_hour = (hours > 0).then(|| figure(cell.recent) / figure(hours));
    let remaining = figure(cell.remaining());
    let hours_left = match per_hour {
        _ if cell.remaining() == 0 => Some(0.0),
        Some(per_hour) if per_hour > 0.0 => Some(remaining / per_hour),
        _ => None,
    };
    let missing = |(per_hour, until): (f64, f64)| whole((remaining - per_hour * until).max(0.0).round());
    Forecast { per_hour, hours_left, shortfall: per_hour.zip(until).map(missing) }
}

/// A share of a whole; none of nothing.
pub fn share(part: i64, whole: i64) -> Option<f64> {
    (whole > 0).then(|| figure(part) / figure(whole))
}

/// A count as a figure to reckon with.
#[expect(clippy::cast_precision_loss, reason = "counts of interviews are far below 2^52")]
pub fn figure(count: i64) -> f64 {
    count as f64
}

#[expect(clippy::cast_possible_truncation, reason = "a float that is too large becomes the largest count")]
fn whole(figure: f64) -> i64 {
    figure as i64
}

/// Lengths in seconds, as counts: the median of any number of them without keeping each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lengths {
    seconds: std::collections::BTreeMap<i64, i64>,
    count: i64,
    sum: i64,
}

/// Longer is counted as this: two hours.
const LONGEST: i64 = 7_200;

impl Lengths {
    /// Adds one.
    pub fn add(&mut self, seconds: i64) {
        let seconds = seconds.clamp(0, LONGEST);
        *self.seconds.entry(seconds).or_default() += 1;
        self.count += 1;
        self.sum += seconds;
    }

    /// How many there are.
    pub fn count(&self) -> i64 {
        self.count
    }

    /// The mean, in seconds.
    pub fn mean(&self) -> Option<i64> {
        (self.count > 0).then(|| self.sum / self.count)
    }

    /// The median, in seconds; the lower of two in the middle.
    pub fn median(&self) -> Option<i64> {
        let middle = (self.count + 1) / 2;
        let mut before = 0;
        self.seconds.iter().find_map(|(seconds, many)| {
            before += many;
            (before >= middle).then_some(*seconds)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::CellId;
    use proptest::prelude::*;

    fn cell(target: i64, counted: i64) -> CellState {
        CellState { cell: CellId(1), mode: Mode::Strict, target, counted, held: 0, open: true }
    }

    fn all(target: i64, counted: i64) -> Progress {
        Progress { target, counted, recent: 0 }
    }

    #[test]
    fn a_cell_is_late_against_its_country() {
        let half = all(1000, 500);
        for (target, counted, wanted) in [
            (100, 50, Standing::OnTime),
            (100, 41, Standing::OnTime),
            (100, 39, Standing::Late),
            (100, 25, Standing::Late),
            (100, 24, Standing::VeryLate),
            (100, 100, Standing::Full),
            (100, 120, Standing::Full),
            (5, 0, Standing::OnTime),
            (0, 0, Standing::Closed),
        ] {
            assert_eq!(standing(&cell(target, counted), half), wanted, "{counted} of {target}");
        }
        assert_eq!(standing(&CellState { open: false, ..cell(100, 0) }, half), Standing::Closed);
        assert_eq!(standing(&cell(100, 0), all(1000, 0)), Standing::OnTime, "nobody has begun");
    }

    #[test]
    fn what_comes_in_tells_when_it_is_full() {
        let progress = Progress { target: 100, counted: 40, recent: 20 };
        let found = forecast(progress, 10, Some(12.0));
        assert_eq!(found, Forecast { per_hour: Some(2.0), hours_left: Some(30.0), shortfall: Some(36) });
        assert_eq!(forecast(progress, 0, Some(12.0)), Forecast::default(), "no hour of fieldwork tells nothing");
        let stopped = forecast(Progress { recent: 0, ..progress }, 10, Some(12.0));
        assert_eq!(stopped, Forecast { per_hour: Some(0.0), hours_left: None, shortfall: Some(60) });
        let full = forecast(Progress { counted: 100, ..progress }, 10, None);
        assert_eq!((full.hours_left, full.shortfall), (Some(0.0), None));
    }

    #[test]
    fn lengths_have_a_mean_and_a_median() {
        let mut lengths = Lengths::default();
        assert_eq!((lengths.mean(), lengths.median()), (None, None));
        for seconds in [600, 10, 500, 100_000] {
            lengths.add(seconds);
        }
        assert_eq!((lengths.mean(), lengths.median()), (Some((600 + 10 + 500 + 7_200) / 4), Some(500)));
    }

    proptest! {
        #[test]
        fn the_median_is_that_of_the_sorted_list(mut seconds in proptest::collection::vec(0_i64..7_200, 1..60)) {
            let mut lengths = Lengths::default();
            seconds.iter().for_each(|length| lengths.add(*length));
            seconds.sort_unstable();
            prop_assert_eq!(lengths.median(), Some(seconds[(seconds.len() - 1) / 2]));
        }

        #[test]
        fn no_more_is_missing_than_is_wanted(target in 0_i64..5_000, counted in 0_i64..6_000, recent in 0_i64..500, hours in 0_i64..200, until in 0.0..500.0) {
            let progress = Progress { target, counted: counted.min(target), recent };
            let found = forecast(progress, hours, Some(until));
            if let Some(shortfall) = found.shortfall {
                prop_assert!((0..=progress.remaining()).contains(&shortfall));
                let later = forecast(progress, hours, Some(until + 1.0)).shortfall;
                prop_assert!(later.is_some_and(|later| later <= shortfall));
            }
        }
    }
}
