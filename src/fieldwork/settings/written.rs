//! How days, times of day and calling hours are written in settings, and read back. What they are for is in `settings`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;
use thiserror::Error;

/// A text that is none of what was wanted.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{text:?} is not {wanted}")]
pub struct Written {
    text: String,
    wanted: &'static str,
}

/// A day: `2026-12-24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(pub NaiveDate);

/// A time of day in minutes, up to 24:00: `17:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OfDay(u16);

/// The hours of a day: `09:00-13:00 14:00-21:00`, one after the other; nothing where nobody is called.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours(Vec<(OfDay, OfDay)>);

/// Most spans in a day.
const MOST_SPANS: usize = 6;

impl OfDay {
    /// A whole hour, 0 to 24.
    pub(super) const fn hour(hour: u16) -> Self {
        Self(hour * 60)
    }

    /// Minutes since midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }

    fn read(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let two = |part: &str| (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit())).then_some(());
        let (hour, minute): (u16, u16) =
            two(hour).and(two(minute)).and_then(|()| Some((hour.parse().ok()?, minute.parse().ok()?)))?;
        (minute < 60 && hour * 60 + minute <= 24 * 60).then_some(Self(hour * 60 + minute))
    }
}

impl Hours {
    /// The hours as written.
    ///
    /// # Errors
    /// When they are none, or overlap.
    pub fn read(text: &str) -> Result<Self, Written> {
        let wrong =
            || Written { text: text.chars().take(80).collect(), wanted: "hours such as 09:00-13:00 14:00-21:00" };
        let span = |part: &str| {
            let (from, to) = part.split_once('-')?;
            let (from, to) = (OfDay::read(from)?, OfDay::read(to)?);
            (from < to).then_some((from, to))
        };
        let spans: Option<Vec<_>> = text.split_whitespace().map(span).collect();
        let spans = spans.filter(|spans| spans.len() <= MOST_SPANS).ok_or_else(wrong)?;
        if spans.windows(2).any(|two| matches!(two, [(_, end), (next, _)] if end > next)) {
            return Err(wrong());
        }
        Ok(Self(spans))
    }

    /// The spans, from and to.
    pub fn spans(&self) -> impl Iterator<Item = (OfDay, OfDay)> + '_ {
        self.0.iter().copied()
    }
}

impl TryFrom<String> for Day {
    type Error = Written;

    fn try_from(text: String) -> Result<Self, Written> {
        let date = (text.len() == 10).then(|| text.parse().ok()).flatten();
        date.map(Self).ok_or(Written { text: text.chars().take(80).collect(), wanted: "a day such as 2026-12-24" })
    }
}

impl TryFrom<String> for OfDay {
    type Error = Written;

    fn try_from(text: String) -> Result<Self, Written> {
        let wrong = || Written { text: text.chars().take(80).collect(), wanted: "a time of day such as 17:00" };
        Self::read(&text).ok_or_else(wrong)
    }
}

impl TryFrom<String> for Hours {
    type Error = Written;

    fn try_from(text: String) -> Result<Self, Written> {
        Self::read(&text)
    }
}

impl fmt::Display for OfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, (from, to)) in self.0.iter().enumerate() {
            write!(f, "{}{from}-{to}", if position == 0 { "" } else { " " })?;
        }
        Ok(())
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.0.to_string()
    }
}

impl From<OfDay> for String {
    fn from(time: OfDay) -> Self {
        time.to_string()
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.to_string()
    }
}
