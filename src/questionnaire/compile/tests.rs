use super::compile;
use crate::questionnaire::{Sources, shipped};

fn small() -> Sources {
    let files = [
        ("questionnaire.toml", include_str!("../../../tests/cases/small/questionnaire.toml")),
        ("en.ftl", include_str!("../../../tests/cases/small/en.ftl")),
        ("de.ftl", include_str!("../../../tests/cases/small/de.ftl")),
    ];
    files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

/// The mistakes of the small questionnaire with one thing changed, as `file:line: code: message`.
fn mistakes(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut sources = small();
    let text = sources.get_mut(file).unwrap();
    assert!(text.contains(from), "{from} is not in {file}");
    *text = text.replacen(from, to, 1);
    match compile(&sources) {
        Ok(_) => Vec::new(),
        Err(found) => {
            found.into_iter().map(|one| format!("{}:{}: {}: {}", one.file, one.line, one.code, one.message)).collect()
        }
    }
}

#[test]
fn the_shipped_study_compiles() {
    let instrument = compile(&shipped::sources()).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
    assert_eq!((instrument.numbered_units(), instrument.cells.len()), (20, 5 * 12 + 63));
    let gate = instrument.item(instrument.gate.unwrap()).variable;
    assert_eq!(instrument.var(gate).name, "age_group", "the verdict comes when every quota question is asked");
}

#[test]
fn each_mistake_is_told_once_where_it_is() {
    let toml = "questionnaire.toml";
    for (file, from, to, wanted) in [
        (toml, "id = \"small\"\n", "", "1: missing-key: id is missing"),
        (toml, "minutes = 3", "minuts = 3", "7: unknown-key: minuts is not known here"),
        (toml, "minutes = 3", "minutes = \"3\"", "7: type: minutes is a whole number, not string"),
        (toml, "UK = \"en\", DE", "UK = \"fr\", DE", "5: unknown-name: fr is not among languages"),
        (toml, "Europe/London", "Europe/Londn", "6: value: there is no time zone Europe/Londn"),
        (toml, "id = \"views\"", "id = \"about\"", "14: double-name: section about is there twice"),
        (toml, "sufficient_from = \"trust\"", "sufficient_from = \"trst\"", "8: unknown-name: there is no unit trst"),
        (
            toml,
            "filter = \"household > 1\"",
            "filter = \"hosehold > 1\"",
            "46: unknown-name: there is no variable hosehold",
        ),
        (
            toml,
            "filter = \"household > 1\"",
            "filter = \"hope == none\"",
            "46: forward-reference: hope cannot be looked at here: it is not asked before this",
        ),
        (
            toml,
            "filter = \"household > 1\"",
            "filter = \"household == much\"",
            "46: unknown-name: there is no variable much",
        ),
        (toml, "code = 2, name = \"phone\"", "code = 1, name = \"phone\"", "70: double-code: code 1 is there twice"),
        (
            toml,
            "code = 2, name = \"phone\"",
            "code = 8, name = \"phone\"",
            "70: double-code: code 8 also means don't know or refused",
        ),
        (toml, "dont_know = 98", "dont_know = 9", "36: double-code: 9 is also a possible answer"),
        (toml, "dont_know = 98", "dont_know = 99", "37: double-code: don't know and refused have the same code"),
        (toml, "kind = \"hard\"", "kind = \"strong\"", "55: value: there is no kind of check strong"),
        (toml, "ending = \"not_eligible\"", "ending = \"eligible\"", "88: value: there is no ending eligible"),
        (toml, "after = \"channels\"", "after = \"chanels\"", "86: unknown-name: there is no item chanels"),
        (toml, "id = \"hope\"", "id = \"seconds\"", "99: reserved-name: seconds is a column of its own in the data"),
        (toml, "scale = \"degree\"\nfilter", "scale = \"degre\"\nfilter", "81: unknown-name: there is no scale degre"),
        (toml, "id = \"small\"\n", "id = \"small\"\nid = \"tall\"\n", "3: toml: duplicate key"),
        ("en.ftl", "hello = Hello", "hallo = Hello", "41: missing-text: there is no text hello"),
        (
            "en.ftl",
            "{ $interviewer }",
            "{ $intervewer }",
            "2: unknown-name: resuming uses $intervewer, which is not known",
        ),
        ("en.ftl", "or = or", "or = or\nor = or", "5: fluent: or is there twice"),
    ] {
        let found = mistakes(file, from, to);
        assert!(found.iter().any(|one| *one == format!("{file}:{wanted}")), "{wanted}\n{found:#?}");
    }
}

#[test]
fn all_mistakes_are_told_in_one_pass() {
    let mut sources = small();
    let text = sources.get_mut("questionnaire.toml").unwrap();
    *text = text.replace("household > 1", "hosehold > 1").replace("kind = \"hard\"", "kind = \"strong\"");
    sources.get_mut("en.ftl").unwrap().push_str("\nnobody = says that\n");
    let found = compile(&sources).unwrap_err();
    let codes: Vec<&str> = found.iter().map(|one| one.code.word()).collect();
    assert_eq!(codes, ["superfluous-text", "unknown-name", "value"]);
}

#[test]
fn a_mistake_shows_its_line_and_what_to_do() {
    let mut sources = small();
    let text = sources.get_mut("questionnaire.toml").unwrap();
    *text = text.replace("household > 1", "hosehold > 1");
    insta::assert_snapshot!(compile(&sources).unwrap_err()[0], @r#"
    questionnaire.toml:46:11: there is no variable hosehold [unknown-name]
      | filter = "hosehold > 1"
      |           ^^^^^^^^
      = did you mean household?
    "#);
}

#[test]
fn quotas_must_fit_their_groups() {
    let with = |line: &str| {
        let mut sources = shipped::sources();
        sources.get_mut("quotas.csv").unwrap().push_str(line);
        compile(&sources).unwrap_err()[0].message.clone()
    };
    assert_eq!(with("gendr_age,strict,1,UK,female,age_25_34,\n"), "there is no quota group gendr_age");
    assert_eq!(with("gender_age,soft,1,UK,female,age_25_34,\n"), "there is no mode soft");
    assert_eq!(with("gender_age,strict,-1,UK,female,age_25_34,\n"), "the target -1 is not a whole number from 0");
    assert_eq!(with("gender_age,strict,1,UK,woman,age_25_34,\n"), "gender has no option woman");
    assert_eq!(
        with("gender_age,strict,1,UK,female,age_25_34,UKC\n"),
        "region is not in the group gender_age: UKC must be left out"
    );
    assert_eq!(with("gender_age,strict,1,UK,female,age_25_34,\n"), "this cell is there twice");
    assert_eq!(with("gender_age,strict\n"), "2 fields where the header has 7");
}

#[test]
fn calls_nested_without_end_are_told_and_not_followed() {
    let mut sources = small();
    sources.get_mut("en.ftl").unwrap().push_str(&format!("\nx = {{{}\n", "F(".repeat(20_000)));
    let found = compile(&sources).unwrap_err();
    assert!(found.iter().any(|one| one.message.contains("nested deeper than 16 levels")), "{found:?}");
    let mut brackets = small();
    let text = brackets.get_mut("en.ftl").unwrap();
    *text = text.replace("hope = How much", &format!("hope = {} How much", "(so)(so)".repeat(20)));
    assert!(compile(&brackets).is_ok(), "a bracket in a sentence is none");
}
