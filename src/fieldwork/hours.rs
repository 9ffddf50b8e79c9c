//! Calling hours on a respondent's clock, with what daylight saving does to them. Which hours these are is in `settings`, what is done in them
//! elsewhere.

use super::settings::Settings;
use crate::ids::Millis;
use crate::locale::zone;
use chrono::{DateTime, Days, Duration, MappedLocalTime, NaiveDate, TimeZone, Timelike};
use chrono_tz::Tz;

/// Days that are looked at for the next hour in which somebody may be called: a year and a holiday or two.
const LOOKED_AT: u64 = 400;
/// The longest gap in a clock there has been is a day.
const LONGEST_GAP: i64 = 25 * 60;

/// Where a case is: its country's hours, on its own clock.
#[derive(Debug, Clone, Copy)]
pub struct Clockface<'a> {
    settings: &'a Settings,
    country: &'a str,
    zone: Tz,
}

impl<'a> Clockface<'a> {
    /// The hours of a country on the clock of a zone; a zone that does not exist is UTC.
    pub fn new(settings: &'a Settings, country: &'a str, zone_name: &str) -> Self {
        Self { settings, country, zone: zone(zone_name) }
    }

    /// The settings.
    pub fn settings(&self) -> &'a Settings {
        self.settings
    }

    /// Whether a soft refusal is tried once more here.
    pub fn converts(&self) -> bool {
        self.settings.converts(self.country)
    }

    /// Whether people are called at an instant.
    pub fn is_open(&self, at: Millis) -> bool {
        let today = self.local(at).date_naive();
        // Where a clock is put back at midnight, an hour of yesterday comes after one of today.
        let days = [today.pred_opt(), Some(today), today.succ_opt()];
        days.into_iter().flatten().any(|date| self.spans(date).any(|(from, to)| from <= at && at < to))
    }

    /// The first instant from one on at which people are called; none within a year: never.
    pub fn next_open(&self, at: Millis) -> Option<Millis> {
        let first = self.local(at).date_naive().pred_opt()?;
        let dates = (0..LOOKED_AT).filter_map(|days| first.checked_add_days(Days::new(days)));
        let later = |date| self.spans(date).filter(|(_, to)| *to > at).map(|(from, _)| from.max(at)).min();
        // The day after may begin before this one is over, where a clock is put back at midnight.
        let mut found: Option<(NaiveDate, Millis)> = None;
        for date in dates {
            if let Some((known, _)) = found
                && date > known + Days::new(1)
            {
                break;
            }
            if let Some(next) = later(date)
                && found.is_none_or(|(_, known)| next < known)
            {
                found = Some((found.map_or(date, |(known, _)| known), next));
            }
        }
        found.map(|(_, next)| next)
    }

    /// The part of the day at an instant, counted from 0.
    pub fn part(&self, at: Millis) -> i64 {
        let local = self.local(at);
        let minutes = local.hour() * 60 + local.minute();
        let begun = self.settings.day_parts.iter().filter(|part| u32::from(part.minutes()) <= minutes);
        i64::try_from(begun.count()).unwrap_or(0)
    }

    /// The first instant from one on in another part of the day than `part` at which people are called; where there is none, the first at all.
    pub fn next_open_outside(&self, part: i64, at: Millis) -> Option<Millis> {
        let first = self.next_open(at)?;
        let mut next = first;
        // Each step ends a part of a day: some weeks of them.
        for _ in 0..100 {
            if self.part(next) != part {
                return Some(next);
            }
            match self.next_open(self.end_of_part(next)) {
                Some(later) => next = later,
                None => break,
            }
        }
        Some(first)
    }

    /// When the part of the day at an instant is over.
    fn end_of_part(&self, at: Millis) -> Millis {
        let local = self.local(at);
        let minutes = local.hour() * 60 + local.minute();
        let parts = self.settings.day_parts.iter().map(|part| part.minutes());
        let end = parts.chain([24 * 60]).find(|end| u32::from(*end) > minutes).unwrap_or(24 * 60);
        // In an hour that comes twice the end may be behind: then a step of a minute does.
        self.instant(local.date_naive(), end).filter(|end| *end > at).unwrap_or(at.plus_minutes(1))
    }

    /// The day on this clock.
    pub fn date(&self, at: Millis) -> NaiveDate {
        self.local(at).date_naive()
    }

    fn local(&self, at: Millis) -> DateTime<Tz> {
        DateTime::from_timestamp_millis(at.0).unwrap_or_default().with_timezone(&self.zone)
    }

    fn spans(&self, date: NaiveDate) -> impl Iterator<Item = (Millis, Millis)> + '_ {
        let hours = self.settings.hours_on(self.country, date);
        hours.into_iter().flat_map(|hours| hours.spans()).filter_map(move |(from, to)| {
            let (from, to) = (self.instant(date, from.minutes())?, self.instant(date, to.minutes())?);
            (from < to).then_some((from, to))
        })
    }

    /// When this clock shows so many minutes since midnight: the first time where it does twice, the end of the gap where it never does.
    fn instant(&self, date: NaiveDate, minutes: u16) -> Option<Millis> {
        let wanted = date.and_hms_opt(0, 0, 0)?.checked_add_signed(Duration::minutes(minutes.into()))?;
        (0..=LONGEST_GAP).find_map(|more| match self.zone.from_local_datetime(&(wanted + Duration::minutes(more))) {
            MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => Some(Millis(at.timestamp_millis())),
            MappedLocalTime::None => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn settings(hours: &str) -> Settings {
        let mut settings = Settings::default();
        for day in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] {
            settings = settings.with(&format!("hours.*.{day}"), &hours.into()).expect(day);
        }
        settings
    }

    /// An instant by what a clock of the zone shows; the first where it does twice.
    fn at(zone_name: &str, text: &str) -> Millis {
        let local = text.parse::<chrono::NaiveDateTime>().expect(text);
        let at = zone(zone_name).from_local_datetime(&local).earliest().expect(text);
        Millis(at.timestamp_millis())
    }

    #[test]
    fn the_hours_are_those_of_the_respondent() {
        let usual = Settings::default();
        let cases = [
            // A Friday in winter: 20:30 in London is 21:30 in Prague.
            ("Europe/London", "2026-01-09T20:30:00", true),
            ("Europe/Prague", "2026-01-09T21:30:00", false),
            ("Europe/Prague", "2026-01-09T21:00:00", false),
            ("Europe/Prague", "2026-01-09T09:00:00", true),
            ("Europe/Prague", "2026-01-10T09:00:00", false),
            ("Europe/Prague", "2026-01-10T10:00:00", true),
            ("Europe/Prague", "2026-01-11T12:00:00", false),
        ];
        for (zone_name, text, open) in cases {
            assert_eq!(
                Clockface::new(&usual, "CZ", zone_name).is_open(at(zone_name, text)),
                open,
                "{zone_name} {text}"
            );
        }
    }

    #[test]
    fn holidays_and_the_period_are_closed() {
        let settings = Settings::default()
            .with("holidays.DK", &serde_json::json!(["2026-01-09"]))
            .and_then(|settings| settings.with("period.until", &"2026-01-20".into()))
            .expect("settings");
        let noon = at("Europe/Copenhagen", "2026-01-09T12:00:00");
        let dane = Clockface::new(&settings, "DK", "Europe/Copenhagen");
        assert!(!dane.is_open(noon));
        assert_eq!(dane.next_open(noon), Some(at("Europe/Copenhagen", "2026-01-10T10:00:00")));
        assert!(Clockface::new(&settings, "DE", "Europe/Berlin").is_open(noon));
        assert_eq!(dane.next_open(at("Europe/Copenhagen", "2026-01-20T21:00:00")), None, "the fieldwork is over");
    }

    #[test]
    fn the_clock_is_put_forward_and_back() {
        let night = settings("02:30-02:45");
        let prague = Clockface::new(&night, "CZ", "Europe/Prague");
        // The 29th has no half past two.
        let skipped = at("Europe/Prague", "2026-03-29T00:00:00");
        assert_eq!(prague.next_open(skipped), Some(at("Europe/Prague", "2026-03-30T02:30:00")));
        let long = settings("02:30-09:00");
        let prague = Clockface::new(&long, "CZ", "Europe/Prague");
        assert_eq!(prague.next_open(skipped), Some(at("Europe/Prague", "2026-03-29T03:00:00")));
        // The 25th has two; the hours are those of the first.
        let doubled = at("Europe/Prague", "2026-10-25T00:00:00");
        let prague = Clockface::new(&night, "CZ", "Europe/Prague");
        let first = at("Europe/Prague", "2026-10-25T02:30:00");
        assert_eq!(prague.next_open(doubled), Some(first));
        assert!(prague.is_open(first) && !prague.is_open(first.plus_minutes(60)));
    }

    #[test]
    fn another_part_of_the_day() {
        let usual = Settings::default();
        let berlin = Clockface::new(&usual, "DE", "Europe/Berlin");
        let at = |text| at("Europe/Berlin", text);
        let cases = [
            ("2026-01-08T10:00:00", "2026-01-08T13:00:00", "2026-01-08T13:00:00"),
            ("2026-01-08T13:00:00", "2026-01-08T16:00:00", "2026-01-08T17:00:00"),
            ("2026-01-08T18:00:00", "2026-01-08T20:00:00", "2026-01-09T09:00:00"),
            ("2026-01-10T18:00:00", "2026-01-10T21:00:00", "2026-01-12T09:00:00"),
        ];
        for (called, earliest, wanted) in cases {
            assert_eq!(berlin.next_open_outside(berlin.part(at(called)), at(earliest)), Some(at(wanted)), "{called}");
        }
        let evenings = settings("18:00-20:00");
        let berlin = Clockface::new(&evenings, "DE", "Europe/Berlin");
        let evening = at("2026-01-08T18:30:00");
        assert_eq!(berlin.next_open_outside(2, evening), Some(evening), "there is no other part");
        assert_eq!(Clockface::new(&usual, "DE", "Nowhere/At_All").part(evening), 2, "a zone of nowhere is UTC");
    }

    /// Zones with summer time in both halves of the world, at midnight, by half an hour, and with none; one has lost a day.
    const ZONES: [&str; 8] = [
        "Europe/Prague",
        "America/New_York",
        "Australia/Lord_Howe",
        "America/Santiago",
        "Africa/Cairo",
        "Asia/Kolkata",
        "Pacific/Apia",
        "Atlantic/Azores",
    ];

    proptest! {
        #[test]
        fn the_next_hour_is_the_next(
            zone_at in 0..ZONES.len(),
            minute in 21_000_000_i64..31_000_000,
            from in 0_u16..1439,
            long in 1_u16..1440,
        ) {
            let to = (from + long).min(1440);
            let written = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
            let settings = settings(&format!("{}-{}", written(from), written(to)));
            let face = Clockface::new(&settings, "XX", ZONES[zone_at]);
            let at = Millis(minute * 60_000);
            let next = face.next_open(at).expect("every day has hours");
            prop_assert!(next >= at);
            prop_assert!(face.is_open(next), "{next:?}");
            prop_assert_eq!(face.is_open(at), next == at);
            if next > at {
                prop_assert!(!face.is_open(Millis(next.0 - 1)), "an earlier minute was open");
                prop_assert!(!face.is_open(Millis(at.0 + (next.0 - at.0) / 2)));
            }
        }

        #[test]
        fn another_part_is_another_or_there_is_none(
            zone_at in 0..ZONES.len(),
            minute in 21_000_000_i64..31_000_000,
            part in 0_i64..3,
        ) {
            let usual = Settings::default();
            let face = Clockface::new(&usual, "XX", ZONES[zone_at]);
            let at = Millis(minute * 60_000);
            let next = face.next_open_outside(part, at).expect("hours");
            prop_assert!(next >= at && face.is_open(next));
            prop_assert_ne!(face.part(next), part);
        }
    }
}
