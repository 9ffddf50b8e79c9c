//! What the values of quota variables are called, in every language of the questionnaire.

use crate::questionnaire::Instrument;
use std::collections::BTreeMap;

/// Labels of the values of quota variables.
#[derive(Debug, Clone, Default)]
pub struct Labels(BTreeMap<String, BTreeMap<(String, String), String>>);

impl Labels {
    /// Those of a questionnaire. A label that needs an answer to be worded is left out.
    pub(crate) fn of(instrument: &Instrument) -> Self {
        let variables = instrument.quotas.iter().flat_map(|quota| &quota.by).map(|variable| instrument.var(*variable));
        let choices: Vec<_> =
            variables.flat_map(|variable| variable.choices().iter().map(move |choice| (variable, choice))).collect();
        let of = |language: &String| {
            let label = |(variable, choice): &(
                &crate::questionnaire::instrument::Variable,
                &crate::questionnaire::instrument::Choice,
            )| {
                let said = instrument.texts.say(language, &choice.text, &|_| None)?;
                Some(((variable.name.clone(), choice.name.clone()), said))
            };
            (language.clone(), choices.iter().filter_map(label).collect())
        };
        Self(instrument.languages.iter().map(of).collect())
    }

    /// What a value is called in a language; its name in the questionnaire where it has no label.
    pub fn say<'a>(&'a self, language: &str, variable: &str, value: &'a str) -> &'a str {
        let own = self.0.get(language).or_else(|| self.0.values().next());
        let key = (variable.to_owned(), value.to_owned());
        own.and_then(|labels| labels.get(&key)).map_or(value, String::as_str)
    }
}
