//! What the dictionary says of the shipped questionnaire, and of one with several versions.

use super::*;
use crate::questionnaire::{Instrument, Sources, compile, shipped};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

fn compiled(sources: &Sources) -> Arc<Instrument> {
    Arc::new(compile(sources).unwrap_or_else(|found| panic!("{}", found[0])))
}

fn whole(versions: &[Arc<Instrument>]) -> Dictionary {
    let dictionary = Dictionary::new(versions, About::default());
    dictionary.with_indices(&versions[0]).with_weights().with_paradata(versions)
}

fn column<'a>(dictionary: &'a Dictionary, name: &str) -> &'a Column {
    &dictionary.columns[dictionary.places()[name]]
}

#[test]
fn it_says_of_each_column_what_other_programs_ask() {
    let dictionary = whole(&[compiled(&shipped::sources())]);
    let (german, french) = (dictionary.language("de").unwrap(), dictionary.language("fr").unwrap());
    assert_eq!(dictionary.about.title.get(0), "Citizens and public services 2008");
    let lock = column(&dictionary, "q2_lock");
    assert_eq!((lock.origin, lock.level), (Origin::Asked, Level::Ordinal));
    let asked = lock.asked.as_ref().unwrap();
    assert_eq!(lock.title(0), format!("{} {}", asked.stem.get(0), asked.row.as_ref().unwrap().get(0)));
    assert!(lock.title(german).contains("abschließen") || lock.title(german).contains("Tür"), "{}", lock.title(german));
    let codes: Vec<_> = lock.codes().iter().map(|code| (code.code, code.label.get(0), code.missing)).collect();
    let missing = [(8, "don’t know", Some(Missing::DontKnow)), (9, "refused", Some(Missing::Refused))];
    assert_eq!(codes[..3], [(1, "often", None), (2, "sometimes", None), (3, "never", None)]);
    assert_eq!(codes[3..], missing);
    assert_eq!(column(&dictionary, "gender").level, Level::Nominal);
    let age = column(&dictionary, "age");
    assert!(matches!(age.values, Values::Whole { min: Some(0), max: Some(120), .. }) && age.level == Level::Scale);
    assert_eq!((age.codes().len(), age.codes()[0].code), (1, 999));
    let group = column(&dictionary, "age_group").asked.as_ref().unwrap();
    assert_eq!(group.universe.as_deref(), Some("refused(age)"));
    let band = column(&dictionary, "age_band");
    assert_eq!((band.origin, band.level), (Origin::Derived, Level::Ordinal));
    assert!(band.rule.as_ref().unwrap().starts_with("age_18_24 if age in 18..24 or age_group == age_18_24; "));
    let overall = column(&dictionary, "index_overall");
    assert_eq!(overall.rule.as_deref(), Some("mean of safety, environment, health; at least 3 of them valid"));
    assert_eq!(dictionary.weight(), Some(dictionary.places()["weight"]));
    let Values::Text { words, longest: 2 } = &column(&dictionary, "language").values else { panic!("words") };
    assert_eq!((words[1].word.as_str(), words[1].label.get(french)), ("de", "allemand"));
}

#[test]
fn every_column_has_a_label_in_every_language_and_a_name_of_its_own() {
    let dictionary = whole(&[compiled(&shipped::sources())]);
    let mut names = BTreeSet::new();
    for column in &dictionary.columns {
        assert!(names.insert(column.name.to_ascii_lowercase()), "{} is there twice", column.name);
        for code in column.codes() {
            assert!(code.label.all().iter().all(|label| !label.is_empty()), "{} {}", column.name, code.code);
        }
        if column.origin != Origin::Derived {
            let labels = column.label.all();
            assert!(labels.len() == 5 && labels.iter().all(|label| !label.is_empty()), "{}", column.name);
            assert!(!labels.iter().any(|label| label.starts_with('[')), "{labels:?}");
        }
    }
}

#[test]
fn an_index_that_is_called_as_a_column_is_has_another_name() {
    let mut sources = shipped::sources();
    let toml = sources.get_mut("questionnaire.toml").unwrap();
    *toml = toml.replace("name = \"crime_reporting\"", "name = \"safety_\"");
    *toml = toml.replace("name = \"safety\"\nitems", "name = \"Safety_\"\nitems");
    *toml = toml.replace("mean_of = [\"safety\"", "mean_of = [\"Safety_\"");
    for (_, text) in sources.iter_mut().filter(|(file, _)| file.ends_with(".ftl")) {
        *text = text.replace("index-safety =", "index-Safety_ =").replace("index-crime_reporting =", "index-safety_ =");
    }
    let dictionary = whole(&[compiled(&sources)]);
    let indices: Vec<_> = dictionary.columns.iter().filter(|column| column.origin == Origin::Index).collect();
    assert_eq!((indices[0].name.as_str(), indices[4].name.as_str()), ("index_Safety_", "index_safety__"));
}

#[test]
fn versions_come_together_in_one_column() {
    let first = compiled(&shipped::sources());
    let mut sources = shipped::sources();
    let toml = sources.get_mut("questionnaire.toml").unwrap();
    *toml = toml.replace("max = 120\nrefused = 999", "max = 110\nrefused = 998");
    *toml = toml.replace("min = 0\n", "min = 16\n");
    let second = compiled(&sources);
    let dictionary = whole(&[second, first]);
    let age = column(&dictionary, "age");
    assert!(matches!(age.values, Values::Whole { min: Some(0), max: Some(120), .. }));
    assert_eq!(age.codes().iter().map(|code| code.code).collect::<Vec<_>>(), [998, 999]);
    assert_eq!(dictionary.columns.iter().filter(|column| column.name == "para_item_age").count(), 1);
}

proptest! {
    #[test]
    fn a_language_without_a_text_borrows_one(texts in prop::collection::vec("[a-zé\u{5d0}\u{1f600}]{0,3}", 1..6), at in 0usize..8) {
        let said = Said::each(&texts, Clone::clone);
        let first = texts.iter().find(|text| !text.is_empty()).map_or("", String::as_str);
        let wanted = texts.get(at).filter(|text| !text.is_empty()).map_or(first, String::as_str);
        prop_assert_eq!(said.get(at), wanted);
        prop_assert_eq!(said.is_empty(), wanted.is_empty());
    }
}
