//! The settings of the fieldwork: when people may be called, when they are called again, how often, by whom. What they mean for one case is in
//! `again` and `next_case`, how they are written in `written`; keeping them is the store's business.

#[cfg(test)]
mod tests;
mod written;

use super::outcome::{OUTCOMES, outcome};
use super::validation::VALIDATED_PERCENT;
use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;

pub use written::{Day, Hours, OfDay, Written};

/// Stands for every country that is not named itself.
pub const ELSEWHERE: &str = "*";

/// All settings. A country that is not named has what is said of `*`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// When people are called, on their own clock.
    pub hours: BTreeMap<String, Week>,
    /// Days on which nobody is called; those of `*` hold everywhere.
    pub holidays: BTreeMap<String, BTreeSet<Day>>,
    /// When the fieldwork is.
    pub period: Period,
    /// Minutes until a case is called again, by outcome; one that is not named has those of the table of outcomes.
    pub delays: BTreeMap<String, i64>,
    /// Calls after which a case closes, unless the household expects another.
    pub most_attempts: i64,
    /// Where the parts of a day begin, but for the first: a number that nobody answered is tried in another part.
    pub day_parts: Vec<OfDay>,
    /// Whether a soft refusal is tried once more, by another interviewer.
    pub refusal_conversion: BTreeMap<String, bool>,
    /// How many of 100 fresh numbers are drawn by what is still missing; the others come in the order of the sample.
    pub late_cells: i64,
    /// Appointments.
    pub appointments: Appointments,
    /// How many of 100 completes come up for a supervisor's call-back to the respondent.
    pub validated_percent: i64,
}

/// The hours of a week; a day that is not said is as in `*`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Week {
    /// Monday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mon: Option<Hours>,
    /// Tuesday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tue: Option<Hours>,
    /// Wednesday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wed: Option<Hours>,
    /// Thursday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thu: Option<Hours>,
    /// Friday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fri: Option<Hours>,
    /// Saturday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sat: Option<Hours>,
    /// Sunday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sun: Option<Hours>,
}

/// The first and the last day of the fieldwork, where they are set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Period {
    /// Nobody is called before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Nobody is called after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

/// How appointments are kept, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Appointments {
    /// Handed out so long before.
    pub early: i64,
    /// One that is with somebody else is anybody's so long after.
    pub others_after: i64,
    /// Missed so long after: shown as missed, and called within the calling hours.
    pub missed_after: i64,
}

/// What is wrong with settings. Displayed as a sentence for the command line.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{name}: {what}")]
pub struct SettingsError {
    /// The setting.
    pub name: String,
    /// What is wrong with it.
    pub what: String,
}

impl Default for Appointments {
    fn default() -> Self {
        Self { early: 2, others_after: 5, missed_after: 15 }
    }
}

impl Default for Settings {
    fn default() -> Self {
        let elsewhere = ELSEWHERE.to_owned();
        let delays = OUTCOMES.iter().filter_map(|row| Some((row.id.to_owned(), row.retry?))).collect();
        Self {
            hours: BTreeMap::from([(elsewhere.clone(), Week::usual())]),
            holidays: BTreeMap::new(),
            period: Period::default(),
            delays,
            most_attempts: 10,
            day_parts: vec![OfDay::hour(12), OfDay::hour(17)],
            refusal_conversion: BTreeMap::from([(elsewhere, true)]),
            late_cells: 50,
            appointments: Appointments::default(),
            validated_percent: VALIDATED_PERCENT,
        }
    }
}

impl Settings {
    /// The settings of a study in which none were changed: numbers of a training study cannot be dialled, so they are called at any hour.
    pub fn usual(training: bool) -> Self {
        let mut usual = Self::default();
        if training {
            usual.hours = BTreeMap::from([(ELSEWHERE.to_owned(), Week::all_day())]);
        }
        usual
    }

    /// Settings as they are kept.
    ///
    /// # Errors
    /// The first thing that is wrong: an unknown name, a value that cannot be read or is out of its range.
    pub fn of_json(json: &str) -> Result<Self, SettingsError> {
        let settings: Self = serde_json::from_str(json)
            .map_err(|error| SettingsError { name: "settings".to_owned(), what: error.to_string() })?;
        settings.check()?;
        Ok(settings)
    }

    /// Settings as they are kept: what [`Self::of_json`] reads.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// These settings with one changed: `late_cells`, `hours.DE.sat`, `delays.busy`.
    ///
    /// # Errors
    /// When there is no such setting, or the value is none for it.
    pub fn with(&self, name: &str, value: &serde_json::Value) -> Result<Self, SettingsError> {
        let wrong = |what: String| SettingsError { name: name.to_owned(), what };
        let mut all = serde_json::to_value(self).map_err(|error| wrong(error.to_string()))?;
        let mut place = &mut all;
        for part in name.split('.') {
            let Some(fields) = place.as_object_mut() else { return Err(wrong("there is no such setting".to_owned())) };
            place = fields.entry(part).or_insert_with(|| serde_json::Value::Object(serde_json::Map::new()));
        }
        *place = value.clone();
        let changed: Self = serde_json::from_value(all).map_err(|error| wrong(error.to_string()))?;
        changed.check()?;
        Ok(changed)
    }

    /// Looks for values out of their range, and names of nothing.
    ///
    /// # Errors
    /// The first one.
    pub fn check(&self) -> Result<(), SettingsError> {
        let within = |name: &str, value: i64, least: i64, most: i64| match value {
            value if (least..=most).contains(&value) => Ok(()),
            _ => Err(SettingsError { name: name.to_owned(), what: format!("{value} is not from {least} to {most}") }),
        };
        let refused = |name: &str, what: &str| Err(SettingsError { name: name.to_owned(), what: what.to_owned() });
        let elsewhere = self.hours.get(ELSEWHERE).cloned().unwrap_or_default();
        if elsewhere.days().iter().any(|day| day.is_none()) {
            return refused("hours.*", "every day of the week has to be said here; \"\" is a day without calls");
        }
        for (id, minutes) in &self.delays {
            if outcome(id).is_none_or(|row| row.retry.is_none()) {
                return refused(&format!("delays.{id}"), "no outcome of this name is called again by itself");
            }
            within(&format!("delays.{id}"), *minutes, 1, 60 * 24 * 60)?;
        }
        within("most_attempts", self.most_attempts, 1, 1000)?;
        within("late_cells", self.late_cells, 0, 100)?;
        within("validated_percent", self.validated_percent, 0, 100)?;
        within("appointments.early", self.appointments.early, 0, 60)?;
        within("appointments.others_after", self.appointments.others_after, 0, 24 * 60)?;
        within("appointments.missed_after", self.appointments.missed_after, 1, 24 * 60)?;
        if self.day_parts.len() > 11 || !self.day_parts.is_sorted_by(|one, next| one < next) {
            return refused("day_parts", "at most 11 times of day, each later than the one before");
        }
        if !self.refusal_conversion.contains_key(ELSEWHERE) {
            return refused("refusal_conversion.*", "has to be said");
        }
        match (self.period.from, self.period.until) {
            (Some(from), Some(until)) if from > until => refused("period", "it ends before it begins"),
            _ => Ok(()),
        }
    }

    /// The hours of a day in a country, none on a holiday or outside the fieldwork.
    pub(super) fn hours_on(&self, country: &str, date: NaiveDate) -> Option<&Hours> {
        let holiday = |named: &str| self.holidays.get(named).is_some_and(|days| days.contains(&Day(date)));
        if holiday(country) || holiday(ELSEWHERE) || !self.in_period(date) {
            return None;
        }
        let of = |named: &str| self.hours.get(named)?.on(chrono::Datelike::weekday(&date));
        of(country).or_else(|| of(ELSEWHERE))
    }

    /// Whether a day is one of the fieldwork.
    pub fn in_period(&self, date: NaiveDate) -> bool {
        self.period.from.is_none_or(|from| date >= from.0) && self.period.until.is_none_or(|until| date <= until.0)
    }

    /// Whether a soft refusal is tried once more in a country.
    pub fn converts(&self, country: &str) -> bool {
        let of = |named: &str| self.refusal_conversion.get(named).copied();
        of(country).or_else(|| of(ELSEWHERE)).unwrap_or(true)
    }
}

impl Week {
    fn of(weekdays: &str, saturday: &str, sunday: &str) -> Self {
        let hours = |text: &str| Hours::read(text).ok();
        let day = hours(weekdays);
        Self {
            mon: day.clone(),
            tue: day.clone(),
            wed: day.clone(),
            thu: day.clone(),
            fri: day,
            sat: hours(saturday),
            sun: hours(sunday),
        }
    }

    /// Weekdays from 9 to 21, Saturdays from 10 to 20, no Sundays.
    fn usual() -> Self {
        Self::of("09:00-21:00", "10:00-20:00", "")
    }

    /// All day and every day.
    fn all_day() -> Self {
        Self::of("00:00-24:00", "00:00-24:00", "00:00-24:00")
    }

    fn days(&self) -> [&Option<Hours>; 7] {
        [&self.mon, &self.tue, &self.wed, &self.thu, &self.fri, &self.sat, &self.sun]
    }

    fn on(&self, day: Weekday) -> Option<&Hours> {
        self.days()[day.num_days_from_monday() as usize].as_ref()
    }
}
