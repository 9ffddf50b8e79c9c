//! The interface's texts, dates and times in the interviewer's language. What is spoken to a respondent belongs to the questionnaire and does
//! not come from here.

#[cfg(test)]
mod tests;

use crate::ids::Millis;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The languages with a file, English first: what is missing elsewhere is taken from it.
const FILES: [(&str, &str); 5] = [
    ("en", include_str!("../locales/en.ftl")),
    ("de", include_str!("../locales/de.ftl")),
    ("fr", include_str!("../locales/fr.ftl")),
    ("da", include_str!("../locales/da.ftl")),
    ("cs", include_str!("../locales/cs.ftl")),
];

/// A word of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word {
    /// A text.
    Text(String),
    /// A number, for plurals too.
    Number(i64),
}

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Word {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Word {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Word {
    fn from(number: i32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<usize> for Word {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The interface's texts in one language.
#[derive(Clone)]
pub struct Locale {
    language: &'static str,
    pinned: bool,
    /// The language's own texts, then English.
    bundles: Arc<Vec<FluentBundle<FluentResource>>>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale").field("language", &self.language).field("pinned", &self.pinned).finish_non_exhaustive()
    }
}

impl Locale {
    /// The texts of a language; of English where there are none in it. `de-AT` and `de_AT.UTF-8` are German.
    pub fn new(language: &str) -> Self {
        let primary = language.split(['-', '_', '.']).next().unwrap_or_default();
        let own = FILES.iter().find(|(name, _)| primary.eq_ignore_ascii_case(name)).unwrap_or(&FILES[0]);
        let mut bundles = vec![bundle(own)];
        if own.0 != FILES[0].0 {
            bundles.push(bundle(&FILES[0]));
        }
        Self { language: own.0, pinned: false, bundles: Arc::new(bundles) }
    }

    /// The same texts, to be kept whatever language an interview goes on in.
    pub fn pinned(self) -> Self {
        Self { pinned: true, ..self }
    }

    /// Whether the interface keeps its language when an interview changes it.
    pub fn is_pinned(&self) -> bool {
        self.pinned
    }

    /// The language: `en`.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The languages with texts.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        FILES.iter().map(|(name, _)| *name)
    }

    /// The text for a key, or for an attribute of it as `key-back.help`; the key in brackets where there is none.
    pub fn tr(&self, key: &str) -> String {
        self.tr_with(key, &[])
    }

    /// As [`Self::tr`], with words.
    pub fn tr_with(&self, key: &str, words: &[(&str, Word)]) -> String {
        self.find(key, words).unwrap_or_else(|| format!("[{key}]"))
    }

    /// As [`Self::tr_with`]; nothing where there is no text.
    pub fn find(&self, key: &str, words: &[(&str, Word)]) -> Option<String> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let mut arguments = FluentArgs::new();
        for (name, word) in words {
            match word {
                Word::Text(text) => arguments.set(*name, FluentValue::from(text.as_str())),
                Word::Number(number) => arguments.set(*name, FluentValue::from(*number)),
            }
        }
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
            debug_assert!(errors.is_empty(), "{key}: {errors:?}");
            Some(text)
        })
    }

    /// What a language is called: `German`. Its tag where it has no name here.
    pub fn language_name(&self, tag: &str) -> String {
        self.find(&format!("language-{tag}"), &[]).unwrap_or_else(|| tag.to_owned())
    }

    /// A time of day in a zone: `18:00`.
    pub fn time(&self, at: Millis, zone: &str) -> String {
        let there = in_zone(at, zone);
        format!("{:02}:{:02}", there.hour(), there.minute())
    }

    /// A date in a zone: `Mon 21 Nov`.
    pub fn date(&self, at: Millis, zone: &str) -> String {
        let there = in_zone(at, zone);
        let weekday = self.tr(&format!("weekday-{}", there.weekday().number_from_monday()));
        let month = self.tr(&format!("month-{}", there.month()));
        self.tr_with(
            "date",
            &[("weekday", weekday.into()), ("day", there.day().to_string().into()), ("month", month.into())],
        )
    }

    /// A date and time of day in a zone: `Mon 21 Nov 18:00`.
    pub fn date_time(&self, at: Millis, zone: &str) -> String {
        self.tr_with("date-time", &[("date", self.date(at, zone).into()), ("time", self.time(at, zone).into())])
    }

    /// As [`Self::date_time`] with the year: for what may lie far ahead.
    pub fn date_time_year(&self, at: Millis, zone: &str) -> String {
        let year = in_zone(at, zone).year().to_string();
        let words = [("date", self.date(at, zone).into()), ("year", year.into()), ("time", self.time(at, zone).into())];
        self.tr_with("date-time-year", &words)
    }

    /// The town a zone is named after, as the language calls it: `København` for `Europe/Copenhagen`; the zone's own word for a town without a name here.
    pub fn town(&self, zone: &str) -> String {
        let own = zone.rsplit('/').next().unwrap_or(zone);
        let key = format!("town-{}", own.to_lowercase().replace('_', "-"));
        self.find(&key, &[]).unwrap_or_else(|| own.replace('_', " "))
    }

    /// A figure with so many decimals, as the language writes it.
    pub fn decimal(&self, figure: f64, decimals: usize) -> String {
        let text = format!("{figure:.decimals$}");
        if self.language == "en" { text } else { text.replace('.', ",") }
    }

    /// A share in per cent with so many decimals: `41.5 %`.
    pub fn percent(&self, share: f64, decimals: usize) -> String {
        format!("{} %", self.decimal(share * 100.0, decimals))
    }
}

/// How long something has lasted: `4:07`, `1:02:07`.
pub fn duration(millis: i64) -> String {
    let seconds = millis.max(0) / 1000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

/// A zone by its IANA name; UTC where there is no such zone.
pub fn zone(name: &str) -> Tz {
    name.parse().unwrap_or(Tz::UTC)
}

/// An instant on the clock of a zone; an instant that no calendar holds reads as the epoch.
pub fn in_zone(at: Millis, name: &str) -> DateTime<Tz> {
    DateTime::from_timestamp_millis(at.0).unwrap_or_default().with_timezone(&zone(name))
}

/// When a day begins on the clock of a zone; where the clock skips midnight, with the first hour that there is.
pub fn begin_of(day: NaiveDate, name: &str) -> Millis {
    let (midnight, zone) = (day.and_time(NaiveTime::MIN), zone(name));
    let hours = (0..24).filter_map(|hour| midnight.checked_add_signed(TimeDelta::hours(hour)));
    let begin = hours.filter_map(|time| time.and_local_timezone(zone).earliest()).next();
    Millis(begin.map_or_else(|| midnight.and_utc().timestamp_millis(), |begin| begin.timestamp_millis()))
}

/// The files are the program's own and the tests read them; what cannot be read is left out and shows as its key.
fn bundle((name, source): &(&str, &str)) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = name.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would land on the screen.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(readable, _)| readable);
    bundle.add_resource_overriding(resource);
    bundle
}
