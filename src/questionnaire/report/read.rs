//! What `report.toml` says, as it stands there, with places. Whether it makes sense with the questionnaire is `check`'s business.

use super::super::diagnostic::{Findings, Place};
use super::super::reader::{Located, Numbers, Reader};
use super::super::source::parse;
use super::FILE;

/// The whole file.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) format: Option<Located<i64>>,
    pub(super) notes: Vec<Located<String>>,
    pub(super) terms: Vec<Term>,
    pub(super) graphs: Vec<Graph>,
}

#[derive(Debug)]
pub(super) struct Term {
    pub(super) name: Located<String>,
    pub(super) variable: Located<String>,
    pub(super) is: Vec<Located<String>>,
    pub(super) score: Option<Numbers>,
}

#[derive(Debug)]
pub(super) struct Graph {
    pub(super) place: Place,
    pub(super) id: Located<String>,
    pub(super) kind: Option<Located<String>>,
    pub(super) of: Vec<Located<String>>,
    pub(super) with: Option<Vec<Located<String>>>,
    pub(super) answers: Option<Vec<Located<String>>>,
    pub(super) together: bool,
    pub(super) by: Option<Located<String>>,
    pub(super) ranked: bool,
    pub(super) published: Vec<Published>,
}

#[derive(Debug)]
pub(super) struct Published {
    pub(super) place: Place,
    pub(super) of: Option<Located<String>>,
    pub(super) with: Option<Located<String>>,
    pub(super) answer: Option<Located<String>>,
    pub(super) country: Option<Located<String>>,
    pub(super) value: Option<Located<f64>>,
    pub(super) is: Option<Located<String>>,
    pub(super) basis: Option<Located<String>>,
}

/// Reads the file as far as it can be read.
pub(super) fn read(text: &str, findings: &mut Findings<'_>) -> Written {
    let table = parse(FILE, text, findings);
    let mut file = Reader::new(table.get_ref(), Place { file: FILE.to_owned(), span: 0..0 }, findings);
    let written = Written {
        format: file.integer("format"),
        notes: file.texts("notes").unwrap_or_default(),
        terms: file.named_tables("term", |name, reader| {
            let (is, score) = (reader.texts("is").unwrap_or_default(), reader.number_table("score"));
            Some(Term { name, variable: reader.required("variable")?, is, score })
        }),
        graphs: file.tables("graph", graph).unwrap_or_default(),
    };
    file.finish();
    written
}

fn graph(reader: &mut Reader<'_, '_, '_>) -> Option<Graph> {
    let place = reader.place();
    let (id, kind) = (reader.required("id"), reader.required("kind"));
    let (of, with, answers) = (reader.texts("of").unwrap_or_default(), reader.texts("with"), reader.texts("answers"));
    let (together, by, ranked) = (reader.flag("together"), reader.text("by"), reader.flag("ranked"));
    let published = reader.tables("published", |reader| {
        Some(Published {
            place: reader.place(),
            of: reader.text("of"),
            with: reader.text("with"),
            answer: reader.text("answer"),
            country: reader.text("country"),
            value: reader.number("value"),
            is: reader.text("is"),
            basis: reader.required("basis"),
        })
    });
    let published = published.unwrap_or_default();
    Some(Graph { place, id: id?, kind, of, with, answers, together, by, ranked, published })
}
