//! The document against itself and the rows: identifiers exist, elements stand in the schema's order, counts are those of the rows, texts are in
//! their languages.

use super::*;
use crate::export::dictionary::{Origin, Values};
use crate::export::fixtures::{Node, about, labelled, rows, shipped_study, small, tree, whole};
use crate::export::{Dictionary, Field, Record};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Elements of a variable in the order of the schema.
const ORDER: [&str; 10] =
    ["labl", "qstn", "valrng", "invalrng", "universe", "sumStat", "catgry", "derivation", "varFormat", "notes"];

fn written(dictionary: &Dictionary, latest: &Instrument, rows: &[Record], language: usize) -> Vec<u8> {
    let mut out = Vec::new();
    let mut description = Box::new(Description::begin(&mut out, dictionary, latest, language, "study.csv"));
    rows.iter().for_each(|row| description.row(row).unwrap());
    description.finish().unwrap();
    out
}

fn variable<'t>(document: &'t Node, name: &str) -> &'t Node {
    let found = document.one("dataDscr").all("var").into_iter().find(|var| var.at("name") == name);
    found.unwrap_or_else(|| panic!("no variable {name}"))
}

fn in_language<'t>(node: &'t Node, name: &str, language: &str) -> &'t str {
    node.all(name).into_iter().find(|child| child.at("xml:lang") == language).map_or("", |child| &child.text)
}

/// That every identifier is there once and every reference leads to one, which the schema does not check.
fn references(document: &Node) {
    let everything = document.everything();
    let mut known = BTreeSet::new();
    for node in everything.iter().filter(|node| !node.at("ID").is_empty()) {
        assert!(known.insert(node.at("ID")), "{} is there twice", node.at("ID"));
        let begins = node.at("ID").starts_with(|c: char| c.is_ascii_alphabetic());
        assert!(begins && node.at("ID").chars().all(|c| c.is_ascii_alphanumeric() || c == '_'), "{}", node.at("ID"));
    }
    for node in everything {
        for name in ["wgt-var", "var", "files"] {
            for reference in node.at(name).split_whitespace() {
                assert!(known.contains(reference), "{name} of {} leads to no {reference}", node.name);
            }
        }
    }
}

#[test]
fn the_shipped_study_is_described_whole() {
    let instrument = shipped_study();
    let dictionary = whole(&instrument);
    let document = tree(&written(&dictionary, &instrument, &[], 0));
    references(&document);
    let names: Vec<&str> = document.one("dataDscr").all("var").iter().map(|var| var.at("name")).collect();
    let columns: Vec<&str> = dictionary.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, columns);
    for var in document.one("dataDscr").all("var") {
        let places: Vec<usize> =
            var.children.iter().map(|child| ORDER.iter().position(|name| *name == child.name).unwrap()).collect();
        assert!(places.is_sorted(), "{}: {places:?}", var.at("name"));
        assert!(!in_language(var, "labl", "cs").is_empty() || !var.all("labl").is_empty());
    }
    let title = document.one("stdyDscr/citation/titlStmt");
    assert_eq!((title.one("titl").at("xml:lang"), title.all("parTitl").len()), ("en", 4));
    assert_eq!(document.one("docDscr/citation/titlStmt/titl").text, title.one("titl").text);
    let lock = variable(&document, "q2_lock");
    assert_eq!((lock.at("wgt-var"), lock.at("wgt"), lock.at("nature")), ("V_weight", "", "ordinal"));
    for language in &dictionary.languages {
        let question = lock.one("qstn");
        assert!(!in_language(question, "qstnLit", language).is_empty(), "{language}");
        assert!(lock.all("catgry").iter().all(|category| !in_language(category, "labl", language).is_empty()));
        let evidence = lock.all("notes").into_iter().find(|note| note.at("xml:lang") == language).unwrap();
        assert_eq!((evidence.at("type"), evidence.at("subject")), ("evidence", "documented"));
    }
    let missing: Vec<(&str, &str)> = lock
        .all("catgry")
        .iter()
        .filter(|category| category.at("missing") == "Y")
        .map(|category| (category.one("catValu").text.as_str(), category.at("missType")))
        .collect();
    assert_eq!(missing, [("8", "don't know"), ("9", "refused")]);
    assert_eq!(variable(&document, "weight").at("wgt"), "wgt");
    assert_eq!(variable(&document, "weight").at("wgt-var"), "");
}

#[test]
fn who_was_asked_how_and_when_is_said() {
    let instrument = shipped_study();
    let dictionary = whole(&instrument);
    let document = tree(&written(&dictionary, &instrument, &[], 2));
    let study = document.one("stdyDscr");
    assert_eq!(document.at("xml:lang"), "fr");
    assert_eq!(study.one("citation/titlStmt/titl").at("xml:lang"), "fr");
    let summary = study.one("stdyInfo/sumDscr");
    let dates: Vec<(&str, &str)> =
        summary.all("collDate").iter().map(|date| (date.at("event"), date.at("date"))).collect();
    assert_eq!(dates, [("start", "2008-04-16"), ("end", "2008-05-05")]);
    assert_eq!(summary.all("nation").len(), 5);
    let left_out: Vec<&str> = summary.all("universe").iter().map(|universe| universe.text.as_str()).collect();
    assert!(left_out.iter().any(|text| text.contains("age < 18")), "{left_out:?}");
    let collection = study.one("method/dataColl");
    let sampling: Vec<&str> = collection.all("sampProc").iter().map(|node| node.text.as_str()).collect();
    assert!(
        sampling[0].contains("gender_age (country × gender × age_band); region (country × region)"),
        "{}",
        sampling[0]
    );
    assert!(sampling.iter().any(|text| text.contains("anniversaire")), "{sampling:?}");
    assert_eq!(collection.all("collMode").len(), 5);
    let notes: Vec<&str> = study.one("method").all("notes").iter().map(|note| note.text.as_str()).collect();
    assert!(notes.iter().any(|note| note.starts_with("Simulated respondents")), "{notes:?}");
    let abstracts: Vec<&str> = study.one("stdyInfo").all("abstract").iter().map(|node| node.text.as_str()).collect();
    assert!(abstracts.iter().any(|text| text.starts_with("Training study")), "{abstracts:?}");
    let file = document.one("fileDscr");
    assert_eq!((file.at("ID"), file.one("fileTxt/fileName").text.as_str()), ("F1", "study.csv"));
    assert!(file.all("notes")[0].text.contains("`cati export csv --all --paradata`"), "{file:?}");
}

#[test]
fn filters_instructions_and_rules_come_with_the_variables() {
    let instrument = small();
    let dictionary = whole(&instrument);
    let document = tree(&written(&dictionary, &instrument, &[], 0));
    references(&document);
    assert_eq!(variable(&document, "children").one("universe").text, "household > 1");
    assert_eq!(variable(&document, "adults").one("derivation/drvdesc").text, "household - children");
    let household = variable(&document, "household");
    let range = household.one("valrng/range");
    assert_eq!((range.at("min"), range.at("max")), ("1", "20"));
    let invalid: Vec<&str> = household.one("invalrng").all("item").iter().map(|item| item.at("VALUE")).collect();
    assert_eq!(invalid, ["98", "99"]);
    let groups = document.one("dataDscr").all("varGrp");
    let channels = groups.iter().find(|group| group.at("type") == "multipleResp").unwrap();
    assert_eq!(channels.at("var"), "V_channels_mail V_channels_phone V_channels_school V_channels_nothing");
    assert!(groups.iter().any(|group| group.at("type") == "grid" && group.at("name") == "trust"));
    let instructions = document.everything().into_iter().filter(|node| node.name == "ivuInstr").count();
    assert!(instructions > 0, "the small questionnaire tells interviewers something");
}

#[test]
fn no_completes_no_weights_and_a_live_study() {
    let instrument = small();
    let dictionary = Dictionary::new(std::slice::from_ref(&instrument), about());
    let bytes = written(&dictionary, &instrument, &[], 0);
    assert_eq!(bytes, written(&dictionary, &instrument, &[], 0), "the same bytes again");
    let document = tree(&bytes);
    references(&document);
    assert_eq!(document.one("fileDscr/fileTxt/dimensns/caseQnty").text, "0");
    for node in document.everything() {
        assert!(!node.text.contains("NaN") && !node.text.contains("inf"), "{node:?}");
        assert!(node.at("wgtd").is_empty() && node.at("wgt-var").is_empty(), "there are no weights: {node:?}");
        assert_ne!(node.at("type"), "training", "{node:?}");
    }
    assert!(document.one("stdyDscr/stdyInfo/sumDscr").all("collDate").is_empty());
}

/// What the document says of a count.
fn told(node: &Node, name: &str, kind: &str, weighted: bool) -> Option<f64> {
    let wanted = if weighted { "wgtd" } else { "" };
    let found = node.all(name).into_iter().find(|stat| stat.at("type") == kind && stat.at("wgtd") == wanted)?;
    Some(found.text.parse().unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn frequencies_are_those_of_the_rows(rows in rows(&whole(&small()))) {
        let instrument = small();
        let dictionary = whole(&instrument);
        let document = tree(&written(&dictionary, &instrument, &rows, 0));
        let place = dictionary.weight().unwrap();
        let weight = |row: &Record| if let Field::Real(weight) = row.field(place) { weight } else { 0.0 };
        let near = |one: f64, other: f64| (one - other).abs() <= 1e-9 * other.abs().max(1.0);
        for (at, column) in dictionary.columns.iter().enumerate() {
            let var = variable(&document, &column.name);
            let missing = |row: &&Record| match row.field(at) {
                Field::Nothing => true,
                Field::Whole(number) => column.codes().iter().any(|code| code.code == number && code.missing.is_some()),
                _ => false,
            };
            let valid: Vec<&Record> = rows.iter().filter(|row| !missing(row)).collect();
            prop_assert_eq!(told(var, "sumStat", "vald", false), Some(valid.len() as f64));
            prop_assert_eq!(told(var, "sumStat", "invd", false), Some((rows.len() - valid.len()) as f64));
            if column.origin != Origin::Weight {
                prop_assert!(near(told(var, "sumStat", "vald", true).unwrap(), valid.iter().map(|row| weight(row)).sum()));
            }
            for category in var.all("catgry") {
                let value = &category.one("catValu").text;
                let has = |row: &&Record| match row.field(at) {
                    Field::Whole(code) => code.to_string() == *value,
                    Field::Text(word) => word == value,
                    _ => false,
                };
                let these: Vec<&Record> = rows.iter().filter(has).collect();
                prop_assert_eq!(told(category, "catStat", "freq", false), Some(these.len() as f64));
                prop_assert!(near(told(category, "catStat", "freq", true).unwrap(), these.iter().map(|row| weight(row)).sum()));
            }
            if matches!(column.values, Values::Real { .. }) && column.origin != Origin::Weight {
                let number = |row: &Record| if let Field::Real(number) = row.field(at) { number } else { 0.0 };
                let (n, sum): (f64, f64) = (valid.len() as f64, valid.iter().map(|row| number(row)).sum());
                prop_assert_eq!(told(var, "sumStat", "mean", false).is_some(), !valid.is_empty());
                if let Some(mean) = told(var, "sumStat", "mean", false) {
                    prop_assert!(near(mean, sum / n), "{}: {} and {}", column.name, mean, sum / n);
                    let squares: f64 = valid.iter().map(|row| (number(row) - mean).powi(2)).sum();
                    let deviation = told(var, "sumStat", "stdev", false);
                    prop_assert_eq!(deviation.is_some(), n > 1.0);
                    prop_assert!(deviation.is_none_or(|deviation| near(deviation, (squares / (n - 1.0)).sqrt())));
                }
                let weights: f64 = valid.iter().map(|row| weight(row)).sum();
                if let Some(mean) = told(var, "sumStat", "mean", true) {
                    let wanted: f64 = valid.iter().map(|row| number(row) * weight(row)).sum::<f64>() / weights;
                    prop_assert!(near(mean, wanted));
                }
            }
        }
    }

    #[test]
    fn texts_stand_in_their_languages(label in "[\\PC\n\u{1}\u{b}<&\"']{1,40}", other in "\\PC{1,40}") {
        let dictionary = labelled(&label, &other);
        let document = tree(&written(&dictionary, &small(), &[], 0));
        let clean = |text: &str| text.trim().replace(['\u{1}', '\u{b}', '\u{fffe}', '\u{ffff}'], "\u{fffd}");
        for var in document.one("dataDscr").all("var").into_iter().filter(|var| !var.at("name").starts_with("channels")) {
            if !clean(&label).is_empty() {
                prop_assert_eq!(in_language(var, "labl", "en"), clean(&label));
            }
            prop_assert_eq!(in_language(var, "labl", "cs").trim(), clean(&other), "{}", var.at("name"));
        }
    }
}
