//! The questionnaire's names of things in the language of a report; where it has none, the names in its files.

use crate::locale::Locale;
use crate::questionnaire::Instrument;
use crate::questionnaire::instrument::{Source, VariableId};
use crate::questionnaire::report::Measure;

/// Names in one language.
pub(super) struct Words<'a> {
    pub(super) instrument: &'a Instrument,
    pub(super) language: &'a str,
    pub(super) locale: Locale,
}

impl<'a> Words<'a> {
    pub(super) fn new(instrument: &'a Instrument, language: &'a str) -> Self {
        Self { instrument, language, locale: Locale::new(language) }
    }

    /// A text, where there is one.
    pub(super) fn say(&self, key: &str) -> Option<String> {
        self.instrument.texts.say(self.language, key, &|_| None)
    }

    pub(super) fn country(&self, name: &str) -> String {
        self.say(&format!("country-{name}")).unwrap_or_else(|| name.to_owned())
    }

    pub(super) fn index(&self, index: usize) -> String {
        let name = self.instrument.indices.get(index).map_or("", |index| index.name.as_str());
        self.say(&format!("index-{name}")).unwrap_or_else(|| name.to_owned())
    }

    pub(super) fn variable(&self, id: VariableId) -> String {
        let variable = self.instrument.var(id);
        if let Some(short) = self.say(&format!("{}.short", variable.name)) {
            return short;
        }
        // The unit's only item has the unit's own name; a row of a battery its own.
        let own = (variable.source != Source::Given).then(|| self.say(&variable.name)).flatten();
        own.unwrap_or_else(|| variable.name.replace('_', " "))
    }

    /// An answer to a variable: the label of its option.
    pub(super) fn answer(&self, id: VariableId, option: &str) -> String {
        let choice = self.instrument.var(id).choice_named(option);
        choice.and_then(|choice| self.say(&choice.text)).unwrap_or_else(|| option.to_owned())
    }

    pub(super) fn measure(&self, measure: &Measure) -> String {
        match measure {
            Measure::Index(index) => self.index(*index),
            Measure::Number(variable) => self.variable(*variable),
            Measure::Term { name, .. } => self.say(&format!("report-term-{name}")).unwrap_or_else(|| name.clone()),
        }
    }
}
