//! Both versions are read back with nothing but their own description, and say what the rows said.

use super::*;
use crate::export::fixtures::{Node, labelled, rows, several, shipped_study, small, tree, whole};
use crate::export::record::Rows;
use crate::export::{Dictionary, Record};
use proptest::prelude::*;

/// The data and their description.
fn written(dictionary: &Dictionary, rows: &[Record], version: Version, language: usize) -> (String, Vec<u8>) {
    let (mut data, mut description) = (Vec::new(), Vec::new());
    let mut survey = match version {
        Version::Three => {
            Box::new(Survey::separated(&mut data, &mut description, dictionary, language, "data").unwrap())
        }
        Version::Two => {
            let mut tally = Tally::new(dictionary);
            rows.iter().for_each(|row| tally.count(dictionary, row));
            Box::new(Survey::fixed(&mut data, &mut description, dictionary, language, "data", tally))
        }
    };
    rows.iter().for_each(|row| survey.row(row).unwrap());
    survey.finish().unwrap();
    (String::from_utf8(data).unwrap(), description)
}

/// The fields of every row as the description places them, with the variable they belong to.
fn fields<'t>(data: &str, description: &'t Node) -> Vec<Vec<(&'t Node, String)>> {
    let record = description.one("survey/record");
    let number = |node: &Node, name: &str| node.at(name).parse::<usize>().unwrap();
    let place = |variable: &'t Node| {
        let position = variable.one("position");
        (variable, number(position, "start"), position.at("finish").to_owned())
    };
    let variables: Vec<_> = record.all("variable").into_iter().map(place).collect();
    if record.at("format") == "csv" {
        assert_eq!((record.at("encoding"), record.at("skip")), ("UTF-8", "1"));
        let mut reader = csv::Reader::from_reader(data.as_bytes());
        let names: Vec<&str> = variables.iter().map(|(variable, ..)| variable.one("name").text.as_str()).collect();
        assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), names);
        let row = |row: csv::StringRecord| {
            let field = |(variable, start, _): &(_, usize, String)| (*variable, row[*start - 1].to_owned());
            variables.iter().map(field).collect()
        };
        return reader.records().map(|record| row(record.unwrap())).collect();
    }
    let row = |line: &str| {
        let mut next = 1;
        let field = |(variable, start, finish): &(&'t Node, usize, String)| {
            let finish: usize = finish.parse().unwrap();
            assert!(*start == next && finish >= *start, "places follow each other");
            next = finish + 1;
            (*variable, line[*start - 1..finish].to_owned())
        };
        let row: Vec<_> = variables.iter().map(field).collect();
        assert_eq!(line.len(), next - 1, "nothing stands after the last place");
        row
    };
    data.lines().map(row).collect()
}

/// What a field says of each of its columns.
fn decoded(dictionary: &Dictionary, variable: &Node, field: &str) -> Vec<(usize, String)> {
    let (name, field) = (variable.one("name").text.as_str(), field.trim());
    let codes: Vec<&str> =
        variable.all("values").iter().flat_map(|values| values.all("value")).map(|value| value.at("code")).collect();
    let place = dictionary.columns.iter().position(|column| column.name == name);
    match (variable.at("type"), place) {
        ("multiple", _) => {
            let spread = variable.one("spread");
            let (subfields, width): (usize, usize) =
                (spread.at("subfields").parse().unwrap(), spread.at("width").parse().unwrap());
            assert!(field.is_empty() || field.len() == subfields * width, "{name}: {field}");
            let given: Vec<i64> = (0..field.len() / width)
                .map(|at| field[at * width..(at + 1) * width].parse().unwrap())
                .filter(|code| *code != 0)
                .collect();
            assert!(given.iter().all(|code| codes.contains(&code.to_string().as_str())), "{name}: {field}");
            let of = |(place, column): (usize, &Column)| {
                let one = column.of_several.as_ref().filter(|one| one.variable == name)?;
                let missing = given
                    .iter()
                    .find(|code| column.codes().iter().any(|known| known.code == **code && known.missing.is_some()));
                let said = match missing {
                    _ if field.is_empty() => String::new(),
                    Some(code) => code.to_string(),
                    None => u8::from(given.contains(&one.code)).to_string(),
                };
                Some((place, said))
            };
            dictionary.columns.iter().enumerate().filter_map(of).collect()
        }
        ("single", Some(place)) => {
            assert!(field.is_empty() || codes.contains(&field), "{name}: {field} among {codes:?}");
            vec![(place, field.to_owned())]
        }
        ("quantity", Some(place)) => {
            let range = variable.one("values/range");
            let number = |text: &str| text.parse::<f64>().unwrap();
            let inside = || (number(range.at("from"))..=number(range.at("to"))).contains(&number(field));
            assert!(field.is_empty() || codes.contains(&field) || inside(), "{name}: {field} in {range:?}");
            vec![(place, field.to_owned())]
        }
        (_, Some(place)) => {
            let size: usize = variable.one("size").text.parse().unwrap();
            assert!(field.len() <= size);
            vec![(place, field.to_owned())]
        }
        (kind, None) => panic!("{name} is a {kind} and no column"),
    }
}

/// That the files say what the rows say, cell by cell, each column once.
fn read_back(dictionary: &Dictionary, rows: &[Record], version: Version) {
    let (data, description) = written(dictionary, rows, version, 0);
    let description = tree(&description);
    let read = fields(&data, &description);
    assert_eq!(read.len(), rows.len());
    for (row, read) in rows.iter().zip(read) {
        let mut cells: Vec<(usize, String)> =
            read.iter().flat_map(|(variable, field)| decoded(dictionary, variable, field)).collect();
        cells.sort();
        let wanted: Vec<(usize, String)> = dictionary
            .columns
            .iter()
            .enumerate()
            .map(|(place, column)| {
                let mut text = String::new();
                tally::write(&mut text, column, row.field(place));
                (place, text)
            })
            .collect();
        assert_eq!(cells, wanted);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn rows_of_all_kinds_are_read_back_cell_by_cell(rows in rows(&whole(&small()))) {
        let dictionary = whole(&small());
        read_back(&dictionary, &rows, Version::Three);
        read_back(&dictionary, &rows, Version::Two);
    }

    #[test]
    fn codes_of_any_size_are_read_back(
        codes in prop::collection::btree_set(0_i64..1_000_000_000, 1..5),
        chosen in prop::collection::vec(prop::collection::vec(0_i64..2, 4), 0..5),
    ) {
        let codes: Vec<i64> = codes.into_iter().filter(|code| ![8, 9, 77].contains(code)).chain([77]).collect();
        let dictionary = several(&codes);
        let row = |chosen: &Vec<i64>| {
            let mut record = Record::default();
            (0..codes.len()).for_each(|at| record.push_code(Some(chosen.get(at).copied().unwrap_or(1))));
            record
        };
        let rows: Vec<Record> = chosen.iter().map(row).collect();
        read_back(&dictionary, &rows, Version::Three);
        read_back(&dictionary, &rows, Version::Two);
    }

    #[test]
    fn texts_stand_in_their_languages(
        label in "\\PC{0,40}|[\u{0}-\u{1f}<&\"'\u{202e}\u{5d0}\u{1f600}a ]{0,40}",
        other in "\\PC{1,40}",
    ) {
        let dictionary = labelled(&label, &other);
        for version in [Version::Two, Version::Three] {
            let (_, description) = written(&dictionary, &[], version, 0);
            let description = tree(&description);
            let clean = |text: &str| -> String {
                let wrong = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
                let lines = text.trim().lines().map(|line| line.split(['\r', '\t']).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "));
                lines.collect::<Vec<_>>().join("\n").replace(wrong, "\u{fffd}")
            };
            for variable in description.one("survey/record").all("variable") {
                let label_of = variable.one("label");
                for (language, wanted) in [("en", &label), ("cs", &other)] {
                    let said: Vec<&str> = label_of.all("text").into_iter().filter(|text| text.at("xml:lang") == language).map(|text| text.text.as_str()).collect();
                    let wanted = clean(wanted);
                    // Of several answers the column's label has the answer behind it; all are one variable here.
                    if wanted.trim().is_empty() {
                        prop_assert!(said.iter().all(|said| said.trim().is_empty()), "{:?}", said);
                    } else {
                        prop_assert_eq!(said, vec![wanted.as_str()], "{}", variable.one("name").text);
                    }
                }
            }
        }
    }
}

#[test]
fn every_column_of_the_shipped_study_is_one_variable_under_its_name_in_five_languages() {
    let dictionary = whole(&shipped_study());
    let (_, description) = written(&dictionary, &[], Version::Three, 0);
    let sss = tree(&description);
    assert_eq!((sss.at("version"), sss.at("xml:lang"), sss.at("languages")), ("3.0", "en", "en de fr da cs"));
    let variables = sss.one("survey/record").all("variable");
    let names: Vec<&str> = variables.iter().map(|variable| variable.one("name").text.as_str()).collect();
    let columns: Vec<&str> = dictionary.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, columns, "nothing there has several answers");
    let uses: Vec<(&str, &str)> = variables
        .iter()
        .filter(|variable| !variable.at("use").is_empty())
        .map(|variable| (variable.one("name").text.as_str(), variable.at("use")))
        .collect();
    assert_eq!(uses, [("interview", "serial"), ("weight", "weight")]);
    let lock = variables[names.iter().position(|name| *name == "q2_lock").unwrap()];
    let in_czech = |node: &Node| {
        let found =
            node.all("text").into_iter().find(|text| text.at("xml:lang") == "cs" && text.at("mode") != "analysis");
        found.unwrap().text.clone()
    };
    assert!(in_czech(lock.one("label")).contains("zamčené dveře"), "{:?}", lock.one("label"));
    let codes: Vec<(&str, String)> =
        lock.one("values").all("value").iter().map(|value| (value.at("code"), in_czech(value))).collect();
    assert_eq!(codes.iter().map(|(code, _)| *code).collect::<Vec<_>>(), ["1", "2", "3", "8", "9"]);
    assert!(codes.iter().all(|(_, label)| !label.is_empty()));
    let idents: std::collections::BTreeSet<&str> = variables.iter().map(|variable| variable.at("ident")).collect();
    assert_eq!(idents.len(), variables.len());
}

#[test]
fn several_answers_are_one_variable_with_dont_know_and_refused() {
    let dictionary = several(&[1, 2, 12]);
    let row = |codes: [Option<i64>; 3]| {
        let mut record = Record::default();
        codes.into_iter().for_each(|code| record.push_code(code));
        record
    };
    let rows = [
        row([Some(1), Some(0), Some(1)]),
        row([Some(8), Some(8), Some(8)]),
        row([Some(0), Some(0), Some(0)]),
        row([None, None, None]),
    ];
    let (data, description) = written(&dictionary, &rows, Version::Three, 0);
    assert_eq!(data, "c\n\"011200\"\n\"080000\"\n\"000000\"\n\n");
    let description = tree(&description);
    let codes: Vec<&str> =
        description.one("survey/record/variable/values").all("value").iter().map(|value| value.at("code")).collect();
    assert_eq!(codes, ["1", "2", "12", "8", "9"]);
    // A subfield cannot say 0, so these stay the columns they are.
    let (data, _) = written(&several(&[0, 2]), &[], Version::Three, 0);
    assert_eq!(data, "c_0,c_2\n");
}

#[test]
fn no_completes_and_the_same_bytes_again() {
    let dictionary = whole(&small());
    for version in [Version::Two, Version::Three] {
        let (data, description) = written(&dictionary, &[], version, 0);
        assert_eq!(data.lines().count(), usize::from(version == Version::Three));
        for range in tree(&description).everything().into_iter().filter(|node| node.name == "range") {
            let number = |name| range.at(name).parse::<f64>().unwrap();
            assert!(number("from") <= number("to"), "{range:?}");
        }
        assert_eq!((data, description), written(&dictionary, &[], version, 0));
    }
}

#[test]
fn what_must_be_said_of_a_study_stands_in_its_title_and_the_language_asked_for_comes_first() {
    let dictionary = whole(&small());
    let (_, description) = written(&dictionary, &[], Version::Three, 1);
    let sss = tree(&description);
    let title = sss.one("survey/title");
    assert_eq!((sss.at("xml:lang"), sss.one("user").text.as_str()), ("de", "Polling & House"));
    assert!(title.text.contains("Trainingsstudie") && title.text.contains("Roboter"), "{}", title.text);
    assert!(title.all("text")[0].text.contains("\nTraining study"), "{title:?}");
    let live = Dictionary { about: crate::export::fixtures::about(), ..dictionary };
    let (_, description) = written(&live, &[], Version::Three, 0);
    assert!(!String::from_utf8(description).unwrap().contains("Training study"));
}

#[test]
fn letters_that_fixed_fields_cannot_carry_are_refused() {
    let dictionary = whole(&small());
    let mut record = Record::default();
    let text = |column: &Column| if column.name == "country" { Field::Text("Łódź") } else { Field::Nothing };
    dictionary.columns.iter().for_each(|column| record.push(text(column)));
    let mut tally = Tally::new(&dictionary);
    tally.count(&dictionary, &record);
    let mut survey = Survey::fixed(Vec::new(), Vec::new(), &dictionary, 0, "data", tally);
    let said = survey.row(&record).unwrap_err().to_string();
    assert!(said.contains("Łódź") && said.contains("3.0"), "{said}");
}
