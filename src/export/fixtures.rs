//! What tests of the formats share: questionnaires, rows of all kinds, and XML as a tree.

use super::{About, Dictionary, Field, Record};
use crate::export::dictionary::{Column, Level, OfSeveral, Origin, Said, Values};
use crate::ids::Millis;
use crate::questionnaire::{Instrument, Sources, compile, shipped};
use proptest::prelude::*;
use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

/// The questionnaire with every kind of item.
pub(crate) fn small() -> Arc<Instrument> {
    Arc::clone(&SMALL)
}

/// The shipped one.
pub(crate) fn shipped_study() -> Arc<Instrument> {
    Arc::clone(&SHIPPED)
}

static SMALL: LazyLock<Arc<Instrument>> = LazyLock::new(|| {
    let files = [
        ("questionnaire.toml", include_str!("../../tests/cases/small/questionnaire.toml")),
        ("en.ftl", include_str!("../../tests/cases/small/en.ftl")),
        ("de.ftl", include_str!("../../tests/cases/small/de.ftl")),
    ];
    compiled(&files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect())
});

static SHIPPED: LazyLock<Arc<Instrument>> = LazyLock::new(|| compiled(&shipped::sources()));

fn compiled(sources: &Sources) -> Arc<Instrument> {
    Arc::new(compile(sources).unwrap_or_else(|mistakes| panic!("{}", mistakes[0])))
}

/// All columns there can be, of a simulated training study.
pub(crate) fn whole(instrument: &Arc<Instrument>) -> Dictionary {
    let about = About {
        study: "019c-1".to_owned(),
        organisation: "Polling & House".to_owned(),
        selection: "last_birthday".to_owned(),
        training: true,
        simulated: true,
        first: Some(Millis(1_208_350_800_007)),
        last: Some(Millis(1_209_992_400_000)),
        partials: true,
        ..about()
    };
    let versions = [Arc::clone(instrument)];
    Dictionary::new(&versions, about).with_indices(instrument).with_weights().with_paradata(&versions)
}

/// Nothing known of a live study.
pub(crate) fn about() -> About {
    About { made: Some(Millis(1_200_000_000_000)), ..About::default() }
}

/// A dictionary with these labels in two languages for one column of each kind, and for codes.
pub(crate) fn labelled(label: &str, other: &str) -> Dictionary {
    let languages = vec!["en".to_owned(), "cs".to_owned()];
    let both = || Said::each(&languages, |language| if language == "en" { label } else { other }.to_owned());
    let of = whole(&small());
    let relabel = |mut column: Column| {
        (column.label, column.short) = (both(), Said::default());
        match &mut column.values {
            Values::Coded(codes) | Values::Whole { missing: codes, .. } => {
                codes.iter_mut().for_each(|code| code.label = both());
            }
            _ => {}
        }
        if let Some(OfSeveral { label, .. }) = &mut column.of_several {
            *label = both();
        }
        column
    };
    let columns = of.columns.into_iter().map(relabel).collect();
    Dictionary { about: About { title: both(), ..of.about }, languages: languages.clone(), columns }
}

/// A row of codes that each column can have; answers to the same question of several are of one kind.
pub(crate) fn rows(dictionary: &Dictionary) -> impl Strategy<Value = Vec<Record>> + use<> {
    let columns = dictionary.columns.clone();
    let row = prop::collection::vec(any::<u32>(), columns.len()).prop_map(move |chance| row(&columns, &chance));
    prop::collection::vec(row, 0..12)
}

fn row(columns: &[Column], chance: &[u32]) -> Record {
    let mut record = Record::default();
    let mut several: BTreeMap<&str, u32> = BTreeMap::new();
    for (column, chance) in columns.iter().zip(chance) {
        let one_of = |codes: &[i64]| codes.get(*chance as usize % codes.len().max(1)).copied();
        // Of several answers: chosen or not for each, or the same code for all.
        let kind = column.of_several.as_ref().map(|one| *several.entry(&one.variable).or_insert(*chance / 7 % 5));
        let missing: Vec<i64> =
            column.codes().iter().filter(|code| code.missing.is_some()).map(|code| code.code).collect();
        let empty = kind.is_none() && chance % 6 == 0 && column.name != "interview";
        let field = match &column.values {
            _ if empty || kind == Some(0) => Field::Nothing,
            _ if kind == Some(1) => missing.first().map_or(Field::Nothing, |code| Field::Whole(*code)),
            _ if kind.is_some() => Field::Whole(i64::from(chance % 2)),
            Values::Coded(codes) => {
                let codes: Vec<i64> = codes.iter().map(|code| code.code).collect();
                one_of(&codes).map_or(Field::Nothing, Field::Whole)
            }
            Values::Whole { .. } if chance % 5 == 1 && !missing.is_empty() => {
                one_of(&missing).map_or(Field::Nothing, Field::Whole)
            }
            Values::Whole { min, max, .. } => {
                let (min, max) = (min.unwrap_or(-40), max.unwrap_or(4_000_000));
                Field::Whole(min + i64::from(*chance) % (max - min + 1))
            }
            Values::Real { exact: true, .. } => Field::Real(f64::from(*chance) / 1000.0),
            Values::Real { .. } => Field::Real(f64::from(chance % 1000) / 700.0 + 0.001),
            Values::Text { words, .. } => words
                .get(*chance as usize % words.len().max(1))
                .map_or(Field::Text("w"), |word| Field::Text(&word.word)),
            Values::Instant => Field::Instant(Millis(i64::from(*chance) * 1000 + 7)),
        };
        record.push(field);
    }
    record
}

/// An element.
#[derive(Debug, Default, Clone)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    /// Its own text, that of elements in it apart; `br` is a line break.
    pub(crate) text: String,
    pub(crate) children: Vec<Node>,
}

impl Node {
    /// Attribute; empty where there is none.
    pub(crate) fn at(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// Elements in it with this name.
    pub(crate) fn all(&self, name: &str) -> Vec<&Self> {
        self.children.iter().filter(|child| child.name == name).collect()
    }

    /// The only element with this name, step by step.
    pub(crate) fn one(&self, path: &str) -> &Self {
        path.split('/').fold(self, |node, name| {
            let found = node.all(name);
            assert_eq!(found.len(), 1, "{name} in {}", node.name);
            found[0]
        })
    }

    /// It and all in it.
    pub(crate) fn everything(&self) -> Vec<&Self> {
        let inside = self.children.iter().flat_map(Self::everything);
        std::iter::once(self).chain(inside).collect()
    }
}

/// The document as a tree.
pub(crate) fn tree(document: &[u8]) -> Node {
    let mut reader = Reader::from_reader(document);
    let mut open = vec![Node::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(start) => open.push(node(&start)),
            Event::Empty(start) if start.name().as_ref() == b"br" => open.last_mut().unwrap().text.push('\n'),
            Event::Empty(start) => open.last_mut().unwrap().children.push(node(&start)),
            Event::Text(text) => open.last_mut().unwrap().text.push_str(&text.decode().unwrap()),
            Event::GeneralRef(name) => {
                let of = match name.decode().unwrap().as_ref() {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    "apos" => '\'',
                    other => panic!("&{other};"),
                };
                open.last_mut().unwrap().text.push(of);
            }
            Event::End(_) => {
                let whole = open.pop().unwrap();
                open.last_mut().unwrap().children.push(whole);
            }
            _ => {}
        }
    }
    assert_eq!(open.len(), 1, "all elements are closed");
    open.pop().unwrap().children.pop().unwrap()
}

fn node(start: &quick_xml::events::BytesStart<'_>) -> Node {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        (text(attribute.key.as_ref()), attribute.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned())
    });
    Node { name: text(start.name().as_ref()), attributes: attributes.collect(), ..Node::default() }
}

/// A column called this.
pub(crate) fn column<'d>(dictionary: &'d Dictionary, name: &str) -> &'d Column {
    &dictionary.columns[dictionary.places()[name]]
}

/// A question with several answers of these codes; 0 among them is what Triple-S has no place for.
pub(crate) fn several(codes: &[i64]) -> Dictionary {
    let languages = vec!["en".to_owned()];
    let said = |text: &str| Said::each(&languages, |_| text.to_owned());
    let source = whole(&small());
    let like = column(&source, "channels_mail").clone();
    let answer = |code: &i64| Column {
        name: format!("c_{code}"),
        origin: Origin::Asked,
        level: Level::Nominal,
        of_several: Some(OfSeveral {
            variable: "c".to_owned(),
            code: *code,
            name: format!("n{code}"),
            label: said(&format!("answer {code}")),
        }),
        ..like.clone()
    };
    Dictionary { about: about(), languages: languages.clone(), columns: codes.iter().map(answer).collect() }
}
