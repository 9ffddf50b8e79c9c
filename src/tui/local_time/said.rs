//! Days and times as they are said: "tomorrow 18:00", "in 10 minutes", "fri". The words are the interface's; dates in figures are read in
//! `local_time`.

use super::{date, time};
use crate::locale::Locale;
use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) enum Said {
    /// So many minutes from now.
    In(i64),
    /// A day, and the time of day where it was said too.
    On(NaiveDate, Option<NaiveTime>),
    /// The beginning of two words that mean different days.
    Either,
}

/// Furthest that is said as minutes or hours from now.
const FARTHEST_MINUTES: i64 = 7 * 24 * 60;

/// What a text says on a day; nothing typed is that day.
pub(in crate::tui) fn said(text: &str, today: NaiveDate, locale: &Locale) -> Option<Said> {
    let folded = folded(text);
    let mut tokens: Vec<&str> = folded.split_whitespace().collect();
    let from_now =
        tokens.len() > 1 && phrases(locale, "when-in").iter().any(|word| tokens.first() == Some(&word.as_str()));
    if from_now {
        tokens.remove(0);
    }
    if let Some(minutes) = minutes(&tokens.concat(), from_now, locale) {
        return Some(Said::In(minutes));
    }
    let whole = tokens.join(" ");
    match days(&whole, today, locale).as_slice() {
        [] => {}
        [day] => return Some(Said::On(*day, None)),
        _ => return Some(Said::Either),
    }
    if tokens.len() == 1 && whole.contains(':') {
        return time(&whole).map(|time| Said::On(today, Some(time)));
    }
    if let Some((last, front)) = tokens.split_last().filter(|(_, front)| !front.is_empty()) {
        let front = front.join(" ");
        let named = days(&front, today, locale);
        // In figures a day is told from a time by its full stop: 21 11 is a date.
        let in_figures = || date(&front, today).filter(|_| front.contains(['.', '/', '-']) || last.contains(':'));
        match (named.as_slice(), time(last)) {
            ([_, _, ..], _) => return Some(Said::Either),
            ([day], Some(time)) => return Some(Said::On(*day, Some(time))),
            ([], Some(time)) => {
                if let Some(day) = in_figures() {
                    return Some(Said::On(day, Some(time)));
                }
            }
            (_, None) => {}
        }
    }
    date(text, today).map(|day| Said::On(day, None))
}

/// The days that a word, or the beginning of one, may mean: a weekday is the next one.
fn days(text: &str, today: NaiveDate, locale: &Locale) -> Vec<NaiveDate> {
    if text.chars().count() < 2 || text.starts_with(|first: char| first.is_ascii_digit()) {
        return Vec::new();
    }
    let means = |key: &str| phrases(locale, key).iter().any(|phrase| phrase.starts_with(text));
    let relative = [("when-today", 0), ("when-tomorrow", 1), ("when-after-tomorrow", 2)];
    let mut found: Vec<u64> = relative.into_iter().filter(|(key, _)| means(key)).map(|(_, days)| days).collect();
    let weekday = u64::from(today.weekday().num_days_from_monday());
    for (day, name) in (0..7).zip(phrases(locale, "when-weekdays")) {
        if name.starts_with(text) {
            found.push((day + 6 - weekday) % 7 + 1);
        }
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().filter_map(|days| today.checked_add_days(Days::new(days))).collect()
}

/// A number of minutes, or of hours where they are said to be from now: "18h" alone is a time of day in France.
fn minutes(text: &str, from_now: bool, locale: &Locale) -> Option<i64> {
    let (number, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit())?);
    let number: i64 = number.parse().ok()?;
    let is = |key: &str| phrases(locale, key).iter().any(|name| name.starts_with(unit));
    let minutes = if is("when-minutes") {
        number
    } else if from_now && is("when-hours") {
        number.checked_mul(60)?
    } else {
        return None;
    };
    (1..=FARTHEST_MINUTES).contains(&minutes).then_some(minutes)
}

fn phrases(locale: &Locale, key: &str) -> Vec<String> {
    locale.tr(key).split(',').map(|phrase| folded(phrase.trim())).collect()
}

/// In small letters without marks, so that what is typed in haste is understood.
fn folded(text: &str) -> String {
    text.to_lowercase().replace('ø', "o").nfd().filter(|c| !is_combining_mark(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_understood_in_every_language() {
        // A Friday.
        let today = NaiveDate::from_ymd_opt(2008, 11, 21).expect("a date");
        let on = |days: u64, at: Option<(u32, u32)>| {
            let time = at.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
            Some(Said::On(today + Days::new(days), time))
        };
        let six = Some((18, 0));
        for (language, text, wanted) in [
            ("en", "", on(0, None)),
            ("en", "tomorrow 18:00", on(1, six)),
            ("en", "TOM 18", on(1, six)),
            ("en", "in 10 minutes", Some(Said::In(10))),
            ("en", "10 min", Some(Said::In(10))),
            ("en", "in 2 h", Some(Said::In(120))),
            ("en", "2h", None),
            ("en", "fri", on(7, None)),
            ("en", "sat 9:30", on(1, Some((9, 30)))),
            ("en", "today 18:00", on(0, six)),
            ("en", "to", Some(Said::Either)),
            ("en", "to 18:00", Some(Said::Either)),
            ("en", "18:00", on(0, six)),
            ("en", "22.11.", on(1, None)),
            ("en", "22.11. 18:00", on(1, six)),
            ("en", "22 11", on(1, None)),
            ("en", "22 18:00", on(1, six)),
            ("en", "2008-11-22 1800", on(1, six)),
            ("en", "x", None),
            ("en", "tomorrow 25:00", None),
            ("en", "in 99999 minutes", None),
            ("de", "morgen 18 ", on(1, six)),
            ("de", "übermorgen", on(2, None)),
            ("de", "uberm 18.00", on(2, six)),
            ("de", "in 1 Stunde", Some(Said::In(60))),
            ("de", "in 3 std", Some(Said::In(180))),
            ("de", "in 3 stunden", Some(Said::In(180))),
            ("fr", "demain 18h", on(1, six)),
            ("fr", "aujourd'hui 18h00", on(0, six)),
            ("fr", "dans 10 minutes", Some(Said::In(10))),
            ("fr", "apres-demain 18h", on(2, six)),
            ("fr", "lun", on(3, None)),
            ("da", "i morgen 18:00", on(1, six)),
            ("da", "i dag 18:00", on(0, six)),
            ("da", "om 10 min", Some(Said::In(10))),
            ("da", "lor", on(1, None)),
            ("da", "lørdag", on(1, None)),
            ("cs", "zítra 18:00", on(1, six)),
            ("cs", "zitra 18", on(1, six)),
            ("cs", "za 10 minut", Some(Said::In(10))),
            ("cs", "po", Some(Said::Either)),
            ("cs", "čt", on(6, None)),
        ] {
            assert_eq!(said(text, today, &Locale::new(language)), wanted, "{language}: {text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_not(text in "\\PC{0,30}", language in 0_usize..5) {
            let today = NaiveDate::from_ymd_opt(2008, 11, 21).expect("a date");
            let locale = Locale::new(["en", "de", "fr", "da", "cs"][language]);
            if let Some(Said::In(minutes)) = said(&text, today, &locale) {
                proptest::prop_assert!(minutes > 0);
            }
        }
    }
}
