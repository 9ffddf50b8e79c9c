//! Data for the tests of the formats: a dictionary of a few columns with any labels, and rows that fit it.

use crate::export::dictionary::{
    About, Asked, Code, Column, Dictionary, Level, Missing, OfSeveral, Origin, Said, Values, Word,
};
use crate::export::record::{Field, Record};
use crate::ids::Millis;
use crate::questionnaire::instrument::Evidence;
use proptest::prelude::*;

/// A value of a row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    Nothing,
    Whole(i64),
    Real(f64),
    Text(&'static str),
    Instant(i64),
}

/// Data with their description.
#[derive(Debug, Clone)]
pub(crate) struct Sample {
    pub(crate) dictionary: Dictionary,
    pub(crate) rows: Vec<Vec<Cell>>,
}

impl Sample {
    pub(crate) fn records(&self) -> impl Iterator<Item = Record> {
        self.rows.iter().map(|row| {
            let mut record = Record::default();
            for cell in row {
                record.push(match cell {
                    Cell::Nothing => Field::Nothing,
                    Cell::Whole(number) => Field::Whole(*number),
                    Cell::Real(number) => Field::Real(*number),
                    Cell::Text(text) => Field::Text(text),
                    Cell::Instant(at) => Field::Instant(Millis(*at)),
                });
            }
            record
        })
    }
}

/// The same text in two languages, marked.
pub(crate) fn said(text: &str) -> Said {
    Said::each(&["en".to_owned(), "fr".to_owned()], |language| {
        if language == "fr" && !text.is_empty() { format!("{text} fr") } else { text.to_owned() }
    })
}

pub(crate) fn code(code: i64, label: &str, missing: Option<Missing>) -> Code {
    Code { code, name: format!("c{code}"), label: said(label), missing }
}

pub(crate) fn column(name: &str, values: Values, level: Level, label: &str) -> Column {
    Column {
        name: name.to_owned(),
        origin: Origin::Asked,
        values,
        level,
        label: said(label),
        short: Said::default(),
        asked: Some(Asked {
            unit: name.to_owned(),
            section: "safety".to_owned(),
            section_label: said("Safety"),
            stem: said(label),
            row: None,
            instruction: Said::default(),
            universe: Some("age >= 18".to_owned()),
            evidence: Evidence::Ours,
        }),
        of_several: None,
        rule: None,
    }
}

/// A dictionary of these columns.
pub(crate) fn dictionary(columns: Vec<Column>, interviews: usize) -> Dictionary {
    let about = About {
        questionnaire: "small".to_owned(),
        study: "0190".to_owned(),
        title: said("A small study"),
        version: 3,
        organisation: "Polling House".to_owned(),
        first: Some(Millis(1_208_350_800_007)),
        last: Some(Millis(1_208_437_200_000)),
        interviews: u64::try_from(interviews).expect("a count"),
        ..About::default()
    };
    Dictionary { about, languages: vec!["en".to_owned(), "fr".to_owned()], columns }
}

/// Any text that a label may be.
fn label() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,20}",
        "[\"'\n;,/()=]{1,8}",
        "[\u{5d0}-\u{5ea} ]{1,12}",
        "[\u{1f600}-\u{1f64f}a]{1,90}",
        "[a-zé ]{100,400}",
        "(dont? ){60,90}",
    ]
}

/// Data of one column of every kind: names, labels and values as they may come.
pub(crate) fn any() -> impl Strategy<Value = Sample> {
    let labels = prop::collection::vec(label(), 12);
    let row = (
        prop::option::of(prop_oneof![Just(1_i64), Just(2), Just(8), Just(9)]),
        prop::option::of(-400_i64..400),
        prop::option::of(-1e9_f64..1e9),
        prop::option::of(prop_oneof![Just("live"), Just("é")]),
        prop::option::of(prop_oneof![Just("a"), Just("training in Łódź")]),
        prop::option::of(-1_000_000_000_000_i64..4_000_000_000_000),
        prop::option::of(0_i64..2),
        0.1_f64..9.0,
    );
    (labels, prop::collection::vec(row, 0..12)).prop_map(|(labels, rows)| {
        let word = |word: &str, label: &str| Word { word: word.to_owned(), label: said(label) };
        let codes = vec![
            code(1, &labels[0], None),
            code(2, &labels[1], None),
            code(8, &labels[2], Some(Missing::DontKnow)),
            code(9, &labels[3], Some(Missing::Refused)),
        ];
        let number = Values::Whole {
            min: Some(-400),
            max: Some(400),
            missing: vec![code(999, "refused", Some(Missing::Refused))],
        };
        let text = |longest, words| Values::Text { longest, words };
        let one = |name: &str, label: &str, at| Column {
            of_several: Some(OfSeveral {
                variable: "several".to_owned(),
                code: at,
                name: name.to_owned(),
                label: said(label),
            }),
            ..column(
                name,
                Values::Coded(vec![code(1, "chosen", None), code(0, "not", None)]),
                Level::Nominal,
                &labels[4],
            )
        };
        let weight = Column {
            origin: Origin::Weight,
            asked: None,
            ..column("weight", Values::Real { decimals: 6, exact: false }, Level::Scale, &labels[9])
        };
        let columns = vec![
            column("q_with_a_long_name", Values::Coded(codes), Level::Ordinal, &labels[5]),
            column("with", number, Level::Scale, &labels[6]),
            column("seconds", Values::Real { decimals: 3, exact: false }, Level::Scale, &labels[7]),
            column("kind", text(4, vec![word("live", &labels[8]), word("é", "e")]), Level::Nominal, "kind"),
            column(
                "place",
                text(19, vec![word("a", &labels[10]), word("training in Łódź", &labels[11])]),
                Level::Nominal,
                "",
            ),
            column("started_at", Values::Instant, Level::Scale, "started"),
            one("several_a", "the first", 1),
            one("several_b", &labels[0], 2),
            weight,
        ];
        let rows: Vec<Vec<Cell>> = rows
            .into_iter()
            .map(|(coded, number, real, kind, place, at, chosen, weight)| {
                let whole = |number: Option<i64>| number.map_or(Cell::Nothing, Cell::Whole);
                let text = |text: Option<&'static str>| text.map_or(Cell::Nothing, Cell::Text);
                vec![
                    whole(coded),
                    whole(number),
                    real.map_or(Cell::Nothing, Cell::Real),
                    text(kind),
                    text(place),
                    at.map_or(Cell::Nothing, Cell::Instant),
                    whole(chosen),
                    whole(chosen.map(|one| 1 - one)),
                    Cell::Real(weight),
                ]
            })
            .collect();
        Sample { dictionary: dictionary(columns, rows.len()), rows }
    })
}
