//! The questionnaire that ships in the binary: the 2008 five-country survey on the co-production of public services.

use super::compile::Sources;

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("../../questionnaires/coproduction-2008/", $name)))),*]
    };
}

/// Its sources.
pub fn sources() -> Sources {
    let files = files![
        "questionnaire.toml",
        "en.ftl",
        "de.ftl",
        "fr.ftl",
        "da.ftl",
        "cs.ftl",
        "quotas.csv",
        "population.csv",
        "respondents.toml",
        "report.toml",
    ];
    files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}
