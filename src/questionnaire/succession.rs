//! Whether a questionnaire can follow earlier versions of itself in a study: one column of the data holds the answers of all of them, so what is in
//! it must go on meaning the same. What becomes of interviews under way is said in `interview::migrate`.

use super::instrument::{Instrument, ItemId, Kind, Source, Variable, VariableId};
use super::meaning::meaning;
use std::collections::{BTreeMap, HashMap};

/// What keeps `new` from following `earlier` versions, oldest first; empty when nothing does.
pub fn faults(earlier: &[&Instrument], new: &Instrument) -> Vec<String> {
    let mut told = Vec::new();
    let Some(latest) = earlier.last() else { return told };
    if new.id != latest.id {
        told.push(format!("the study is of {}, this is {}: make a study of its own with cati new", latest.id, new.id));
    }
    if new.version <= latest.version {
        told.push(format!(
            "version {} is in force already: say version = {} in questionnaire.toml",
            latest.version,
            latest.version + 1
        ));
    }
    for country in latest.countries.iter().filter(|country| new.country(&country.name).is_none()) {
        told.push(format!(
            "country {0} is gone, and its cases are not: keep it, and close its cells with cati quota close",
            country.name
        ));
    }
    for quota in &new.quotas {
        let crossed = |of: &Instrument, by: &[VariableId]| -> Vec<String> {
            by.iter().map(|variable| of.var(*variable).name.clone()).collect()
        };
        let otherwise = earlier.iter().find(|old| {
            let same = old.quotas.iter().find(|other| other.name == quota.name);
            same.is_some_and(|same| crossed(old, &same.by) != crossed(new, &quota.by))
        });
        if let Some(old) = otherwise {
            told.push(format!(
                "quota group {} crosses other variables than in version {}: give the new group another name",
                quota.name, old.version
            ));
        }
    }
    // SQL does not tell `Age` from `age`.
    let mut columns: HashMap<String, (&str, String)> = HashMap::new();
    for variable in earlier.iter().flat_map(|old| &old.variables) {
        columns.extend(
            variable
                .columns()
                .into_iter()
                .map(|column| (column.to_ascii_lowercase(), (variable.name.as_str(), column))),
        );
    }
    for variable in new.variables.iter().filter(|variable| variable.source != Source::Given) {
        let taken = variable.columns().into_iter().find_map(|column| {
            let (name, known) = columns.get(&column.to_ascii_lowercase())?;
            (*name != variable.name || *known != column).then(|| (column, (*name).to_owned()))
        });
        if let Some((column, name)) = taken {
            told.push(format!(
                "{}: its column {column} is that of {name} in an earlier version: take another name",
                variable.name
            ));
            continue;
        }
        for old in earlier {
            let Some(before) = old.variable(&variable.name).map(|found| old.var(found)) else { continue };
            if let Some(fault) = clash(before, variable) {
                told.push(format!("{} in version {}: {fault}", variable.name, old.version));
                // One is enough for a variable.
                break;
            }
        }
    }
    told
}

/// What the same column would mean twice.
fn clash(old: &Variable, new: &Variable) -> Option<String> {
    let how = |variable: &Variable| if matches!(variable.source, Source::Derived(_)) { "computed" } else { "asked" };
    if how(old) != how(new) {
        return Some(format!("it was {}, now it would be {}: give the new one another name", how(old), how(new)));
    }
    let kind = |variable: &Variable| match variable.kind {
        Kind::Single(_) => "one option",
        Kind::Multiple(_) => "several options",
        Kind::Number { .. } => "a number",
        Kind::Information => "nothing",
    };
    if kind(old) != kind(new) {
        return Some(format!(
            "it held {}, now it would hold {}: give the new question another name",
            kind(old),
            kind(new)
        ));
    }
    let (before, now) = (codes(old), codes(new));
    for (code, meant) in &before {
        if let Some(means) = now.get(code).filter(|means| *means != meant) {
            return Some(format!("code {code} meant {meant}, now it would mean {means}: take another code"));
        }
    }
    let within = |variable: &Variable, code: &i64| match variable.kind {
        Kind::Number { min, max } => (min..=max).contains(code),
        _ => false,
    };
    let number =
        before.iter().find(|(code, _)| within(new, code)).or_else(|| now.iter().find(|(code, _)| within(old, code)));
    number.map(|(code, name)| format!("{code} is {name} in one version and a number in the other: take another code"))
}

/// What each code of a variable's columns means. Several options make 0/1 columns, in which their codes are not.
fn codes(variable: &Variable) -> BTreeMap<i64, String> {
    let options = match &variable.kind {
        Kind::Single(choices) => choices.iter().map(|choice| (choice.code, choice.name.clone())).collect(),
        _ => BTreeMap::new(),
    };
    let missing = [(variable.dont_know, "don’t know"), (variable.refused, "refused")];
    let missing = missing.into_iter().filter_map(|(code, name)| Some((code?, name.to_owned())));
    options.into_iter().chain(missing).collect()
}

/// What a new version asks otherwise, by the names of variables in the order of asking.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Asked for the first time.
    pub new: Vec<String>,
    /// Asked in other words, on another scale, with other codes, in some language.
    pub changed: Vec<String>,
    /// Not asked any more.
    pub gone: Vec<String>,
}

/// What `new` asks otherwise than `old`.
pub fn changes(old: &Instrument, new: &Instrument) -> Changes {
    let names =
        |of: &Instrument| -> Vec<String> { of.items.iter().map(|item| of.var(item.variable).name.clone()).collect() };
    let mut changes = Changes::default();
    for (position, name) in names(new).into_iter().enumerate() {
        let differs = |before: ItemId| {
            let languages = new.languages.iter().filter(|language| old.languages.contains(language));
            languages
                .into_iter()
                .any(|language| meaning(old, before, language) != meaning(new, ItemId(position), language))
        };
        match old.item_named(&name) {
            None => changes.new.push(name),
            Some(before) if differs(before) => changes.changed.push(name),
            Some(_) => {}
        }
    }
    changes.gone = names(old).into_iter().filter(|name| new.item_named(name).is_none()).collect();
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Sources, compile};

    const FILES: [(&str, &str); 3] = [
        ("questionnaire.toml", include_str!("../../tests/cases/small/questionnaire.toml")),
        ("en.ftl", include_str!("../../tests/cases/small/en.ftl")),
        ("de.ftl", include_str!("../../tests/cases/small/de.ftl")),
    ];

    /// The small questionnaire with every occurrence of some texts changed, in all its files.
    fn small(change: &[(&str, &str)]) -> Instrument {
        let changed = |text: &str| change.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
        let sources: Sources = FILES.map(|(name, text)| (name.to_owned(), changed(text))).into();
        compile(&sources).unwrap_or_else(|found| panic!("{}", found[0]))
    }

    #[test]
    fn a_version_follows_unless_a_column_would_mean_two_things() {
        let first = small(&[]);
        let follows = |change: &[(&str, &str)], wanted: &str| {
            let second = [("version = 1", "version = 2")].into_iter().chain(change.iter().copied()).collect::<Vec<_>>();
            let found = faults(&[&first], &small(&second));
            assert_eq!(found.first().map_or("", String::as_str), wanted, "{change:?}");
        };
        follows(&[], "");
        follows(&[("code = 1, name = \"much\"", "code = 4, name = \"much\"")], "");
        follows(&[("max = 19", "max = 30")], "");
        follows(
            &[("countries = { UK = \"en\", DE = \"de\" }", "countries = { UK = \"en\" }")],
            "country DE is gone, and its cases are not: keep it, and close its cells with cati quota close",
        );
        follows(
            &[("id = \"small\"", "id = \"other\"")],
            "the study is of small, this is other: make a study of its own with cati new",
        );
        follows(
            &[("name = \"none\"", "name = \"nil\""), ("degree-none", "degree-nil")],
            "phone_often in version 1: code 3 meant none, now it would mean nil: take another code",
        );
        follows(
            &[("dont_know = 98\nrefused = 99", "refused = 98")],
            "household in version 1: code 98 meant don’t know, now it would mean refused: take another code",
        );
        follows(
            &[("max = 20\ndont_know = 98\nrefused = 99", "max = 98\nrefused = 99")],
            "household in version 1: 98 is don’t know in one version and a number in the other: take another code",
        );
        follows(
            &[
                ("kind = \"number\"\nmin = 0\nmax = 19", "scale = \"degree\""),
                ("refused = 99\n\n[[derived]]", "[[derived]]"),
                ("household - children", "household"),
                ("children >= household", "household > 19"),
                ("children > 0", "true"),
            ],
            "children in version 1: it held a number, now it would hold one option: give the new question another name",
        );
        follows(
            &[
                ("id = \"hope\"", "id = \"channels_mail\""),
                ("channels", "ways"),
                ("ways_mail", "channels_mail"),
                ("\nhope", "\nchannels_mail"),
            ],
            "channels_mail: its column channels_mail is that of channels in an earlier version: take another name",
        );
        follows(
            &[
                (
                    "kind = \"number\"\nmin = 0\nmax = 19\nfilter = \"household > 1\"\nrefused = 99",
                    "kind = \"information\"",
                ),
                ("id = \"children\"", "id = \"little\""),
                (
                    "value = \"household - children\"",
                    "value = \"household\"\n[[derived]]\nname = \"children\"\nvalue = \"household - 1\"",
                ),
                ("\nchildren =", "\nlittle ="),
            ],
            "children in version 1: it was asked, now it would be computed: give the new one another name",
        );
        follows(&[("hope", "Hope")], "Hope: its column Hope is that of hope in an earlier version: take another name");
        assert_eq!(
            faults(&[&first], &small(&[])),
            ["version 1 is in force already: say version = 2 in questionnaire.toml"]
        );
    }

    #[test]
    fn what_is_new_changed_and_gone_is_told() {
        let first = small(&[]);
        let second = small(&[
            ("{ name = \"press\" }", "{ name = \"church\" }"),
            ("trust_press", "trust_church"),
            ("household = How", "household = Well, how"),
        ]);
        let [new, changed, gone] = ["trust_church", "household", "trust_press"].map(|name| vec![name.to_owned()]);
        assert_eq!(changes(&first, &second), Changes { new, changed, gone });
    }
}
