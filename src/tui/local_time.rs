//! Dates and times as typed, on the respondent's clock, with what daylight saving does to them. Where they are typed is the appointment screen's
//! business.

mod said;

use crate::ids::Millis;
use crate::locale::in_zone;
use chrono::{Datelike, Days, MappedLocalTime, NaiveDate, NaiveTime, TimeZone, Timelike};
use chrono_tz::Tz;

pub(super) use said::{Said, said};

/// What a time on a clock is in the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Instant {
    /// The clock shows it once.
    Once(Millis),
    /// The clock is put back and shows it twice.
    Twice(Millis, Millis),
    /// The clock is put forward and never shows it.
    Never,
}

/// What a time on the clock of a zone is in the world.
pub(super) fn resolve(zone: Tz, date: NaiveDate, time: NaiveTime) -> Instant {
    match zone.from_local_datetime(&date.and_time(time)) {
        MappedLocalTime::Single(at) => Instant::Once(Millis(at.timestamp_millis())),
        MappedLocalTime::Ambiguous(first, second) => {
            Instant::Twice(Millis(first.timestamp_millis()), Millis(second.timestamp_millis()))
        }
        MappedLocalTime::None => Instant::Never,
    }
}

/// The date on the clock of a zone.
pub(super) fn today(now: Millis, zone: &str) -> NaiveDate {
    in_zone(now, zone).date_naive()
}

/// A whole hour today or some days on.
pub(super) fn at_hour(zone: Tz, today: NaiveDate, days: u64, hour: u32) -> Instant {
    match (today.checked_add_days(Days::new(days)), NaiveTime::from_hms_opt(hour, 0, 0)) {
        (Some(date), Some(time)) => resolve(zone, date, time),
        _ => Instant::Never,
    }
}

/// When the day on the clock of a zone began.
pub(super) fn beginning_of_day(now: Millis, zone: &str) -> Millis {
    let (day, zone) = (today(now, zone), crate::locale::zone(zone));
    // Where the clock is put forward at midnight, the day begins an hour later.
    let begun = (0..3).find_map(|hour| match at_hour(zone, day, 0, hour) {
        Instant::Once(at) | Instant::Twice(at, _) => Some(at),
        Instant::Never => None,
    });
    begun.unwrap_or(now)
}

/// A date as typed: `21.11.`, `21/11`, `21.11.2008`, `2008-11-21`. Nothing typed is today; without a year it is the next such day.
pub(super) fn date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let parts: Vec<&str> = text.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| part.parse::<u32>().ok();
    let year = |part: &str| part.parse::<i32>().ok().map(|year| if part.len() <= 2 { 2000 + year } else { year });
    match parts.as_slice() {
        [] => Some(today),
        [day] => (0..=1).find_map(|months| in_month(today, months, number(day)?).filter(|date| *date >= today)),
        [day, month] => {
            let of_year = |year| NaiveDate::from_ymd_opt(year, number(month)?, number(day)?);
            // Eight years: the next 29 February.
            (0..=8).filter_map(|years| of_year(today.year() + years)).find(|date| *date >= today)
        }
        [first, month, day] if first.len() == 4 => NaiveDate::from_ymd_opt(year(first)?, number(month)?, number(day)?),
        [day, month, last] => NaiveDate::from_ymd_opt(year(last)?, number(month)?, number(day)?),
        _ => None,
    }
}

/// A day of this month, or of one further on.
fn in_month(today: NaiveDate, months: u32, day: u32) -> Option<NaiveDate> {
    today.with_day(1)?.checked_add_months(chrono::Months::new(months))?.with_day(day)
}

/// A time as typed: `18:00`, `18.30`, `18h30`, `18h`, `1830`, `18`.
pub(super) fn time(text: &str) -> Option<NaiveTime> {
    let text = text.trim().trim_end_matches('h');
    let (hour, minute) = match text.split_once([':', '.', ' ', 'h']) {
        Some(parts) => parts,
        None if text.len() > 2 => text.split_at_checked(text.len() - 2)?,
        None => (text, "0"),
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()) && part.len() <= 2;
    if !digits(hour) || !digits(minute) {
        return None;
    }
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

/// A time an hour later on the clock, for one that never comes.
pub(super) fn hour_later(time: NaiveTime) -> NaiveTime {
    time.with_hour((time.hour() + 1) % 24).unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a date")
    }

    #[test]
    fn dates_are_read_as_people_type_them() {
        let today = day(2008, 11, 21);
        for (text, read) in [
            ("", Some(today)),
            ("21.11.", Some(today)),
            ("22/11", Some(day(2008, 11, 22))),
            ("20.11", Some(day(2009, 11, 20))),
            ("1.2.09", Some(day(2009, 2, 1))),
            ("2008-12-24", Some(day(2008, 12, 24))),
            ("25", Some(day(2008, 11, 25))),
            ("3", Some(day(2008, 12, 3))),
            ("29.2.", Some(day(2012, 2, 29))),
            ("31.2.", None),
            ("32", None),
            ("x", None),
        ] {
            assert_eq!(date(text, today), read, "{text}");
        }
    }

    #[test]
    fn times_are_read_as_people_type_them() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0);
        for (text, read) in [
            ("18:00", at(18, 0)),
            ("9.30", at(9, 30)),
            ("1830", at(18, 30)),
            ("18h30", at(18, 30)),
            ("930", at(9, 30)),
            ("18", at(18, 0)),
            ("18h", at(18, 0)),
            ("24:00", None),
            ("18:60", None),
            ("1:2:3", None),
            ("", None),
            ("+1:30", None),
        ] {
            assert_eq!(time(text), read, "{text}");
        }
    }

    #[test]
    fn a_day_begins_at_midnight_or_when_the_clock_is_put_forward() {
        let hours = |now: i64, zone| Millis(now).since(beginning_of_day(Millis(now), zone)) / 3_600_000;
        assert_eq!(hours(1_227_290_400_000, "UTC"), 18, "21 November 2008, 18:00");
        assert_eq!(hours(1_227_290_400_000, "Europe/Prague"), 19);
        assert_eq!(
            hours(1_774_792_800_000, "Europe/Prague"),
            15,
            "29 March 2026, 16:00, an hour of which was left out"
        );
        assert_eq!(hours(1_227_290_400_000, "Nowhere/At_All"), 18, "UTC where there is no such zone");
        // In Beirut 29 March 2026 began at 1:00.
        assert_eq!(hours(1_774_742_400_000, "Asia/Beirut"), 2, "3:00 there");
    }

    #[test]
    fn the_clock_is_put_forward_and_back() {
        let prague = Tz::Europe__Prague;
        let half_past_two = time("02:30").expect("a time");
        assert_eq!(resolve(prague, day(2026, 3, 29), half_past_two), Instant::Never);
        assert_eq!(hour_later(half_past_two), time("03:30").expect("a time"));
        let Instant::Twice(first, second) = resolve(prague, day(2026, 10, 25), half_past_two) else { panic!("twice") };
        assert_eq!(second.since(first), 3_600_000);
        assert!(matches!(resolve(prague, day(2026, 10, 26), half_past_two), Instant::Once(_)));
    }
}
