//! Robots as the file describes them. What is told of a file that is wrong is in `tests/cases/refused`.

use super::*;
use crate::questionnaire::{compile as instrument_of, shipped};

fn shipped_instrument() -> Instrument {
    instrument_of(&shipped::sources()).unwrap()
}

#[test]
fn the_shipped_file_says_how_every_item_is_answered() {
    let (sources, instrument) = (shipped::sources(), shipped_instrument());
    let respondents = compile(&sources, &instrument).unwrap_or_else(|found| panic!("{}", found[0]));
    for item in &instrument.items {
        let variable = instrument.var(item.variable);
        let known = respondents.items.contains_key(&variable.name)
            || respondents.facts.iter().any(|fact| fact.name == variable.name);
        assert!(known || variable.choices().is_empty(), "{}", variable.name);
    }
    for (name, answering) in &respondents.items {
        let How::Shares(all, countries) = &answering.how else { continue };
        assert!(all.is_some() || countries.len() == instrument.countries.len(), "{name} in every country");
    }
    assert_eq!(respondents.population.len(), 756);
    assert!((respondents.beside[0].share - 0.04).abs() < 1e-12);
}

#[test]
fn how_robots_answer_makes_no_other_version() {
    let mut sources = shipped::sources();
    let with = instrument_of(&sources).unwrap().hash;
    sources.insert(FILE.to_owned(), "format = 1\n".to_owned());
    assert_eq!(instrument_of(&sources).unwrap().hash, with);
    sources.remove(FILE);
    let instrument = instrument_of(&sources).unwrap();
    assert_eq!(instrument.hash, with);
    assert_eq!(compile(&sources, &instrument).unwrap(), Respondents::unknown());
    sources.insert("population.csv".to_owned(), String::new());
    assert_ne!(instrument_of(&sources).unwrap().hash, with);
}

#[test]
fn mistakes_are_told_with_their_places() {
    let (mut sources, instrument) = (shipped::sources(), shipped_instrument());
    let wrong = "format = 1\n[item.q1]\nbasis = \"assumption\"\nshares = { very_save = 100 }\n";
    sources.insert(FILE.to_owned(), wrong.to_owned());
    let found = compile(&sources, &instrument).unwrap_err();
    assert_eq!((found[0].file.as_str(), found[0].line, found[0].column), (FILE, 4, 12));
    assert_eq!(found[0].hint.as_deref(), Some("did you mean very_safe?"));
}
