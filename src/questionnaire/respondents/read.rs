//! What `respondents.toml` says, as it stands there, with places. Whether it makes sense with the questionnaire is `check`'s business.

use super::super::diagnostic::{Findings, Place};
use super::super::reader::{Located, Numbers, Reader};
use super::super::source::parse;
use super::FILE;

/// The whole file.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) format: Option<Located<i64>>,
    pub(super) household: Vec<Located<String>>,
    pub(super) rates: Vec<(Located<String>, Located<f64>)>,
    pub(super) beside: Vec<Beside>,
    pub(super) facts: Vec<Fact>,
    pub(super) covariates: Vec<Covariate>,
    pub(super) traits: Vec<(Located<String>, Numbers)>,
    pub(super) items: Vec<Item>,
    pub(super) contact: Vec<Contact>,
}

/// A figure on how calls are taken: one share, or one from each step on.
#[derive(Debug)]
pub(super) struct Contact {
    pub(super) name: Located<String>,
    pub(super) percent: Option<Located<f64>>,
    pub(super) from: Option<Numbers>,
}

#[derive(Debug)]
pub(super) struct Beside {
    pub(super) percent: Located<f64>,
    pub(super) facts: Vec<(Located<String>, Located<String>)>,
}

#[derive(Debug)]
pub(super) struct Covariate {
    pub(super) name: Located<String>,
    pub(super) fact: Located<String>,
    pub(super) is: Vec<Located<String>>,
}

#[derive(Debug)]
pub(super) struct Fact {
    pub(super) name: Located<String>,
    pub(super) by: Option<Located<String>>,
    pub(super) shares: Option<Numbers>,
    pub(super) shares_by: Option<Vec<(Located<String>, Numbers)>>,
    pub(super) between: Option<Vec<(Located<String>, Numbers)>>,
}

#[derive(Debug)]
pub(super) struct Item {
    pub(super) name: Located<String>,
    pub(super) fact: Option<Located<String>>,
    pub(super) shares: Option<Numbers>,
    pub(super) country: Vec<(Located<String>, Numbers)>,
    pub(super) mean: Option<Located<f64>>,
    pub(super) deviation: Option<Located<f64>>,
    pub(super) on: Numbers,
    pub(super) dont_know: Option<Located<f64>>,
    pub(super) refused: Option<Located<f64>>,
}

/// Reads the file as far as it can be read.
pub(super) fn read(text: &str, findings: &mut Findings<'_>) -> Written {
    let table = parse(FILE, text, findings);
    let mut file = Reader::new(table.get_ref(), Place { file: FILE.to_owned(), span: 0..0 }, findings);
    let beside = file.tables("beside", |reader| {
        based(reader);
        let facts = reader.text_table("facts").unwrap_or_default();
        Some(Beside { percent: percent(reader)?, facts })
    });
    let rates = file.named_tables("rate", |name, reader| {
        based(reader);
        Some((name, percent(reader)?))
    });
    let covariates = file.named_tables("covariate", |name, reader| {
        let is = reader.texts("is").unwrap_or_default();
        Some(Covariate { name, fact: reader.required("fact")?, is })
    });
    let traits = file.named_tables("trait", |name, reader| {
        based(reader);
        Some((name, reader.number_table("on").unwrap_or_default()))
    });
    let written = Written {
        format: file.integer("format"),
        household: file.texts("household").unwrap_or_default(),
        rates,
        beside: beside.unwrap_or_default(),
        facts: file.named_tables("fact", fact),
        covariates,
        traits,
        items: file.named_tables("item", item),
        contact: file.named_tables("contact", |name, reader| {
            based(reader);
            Some(Contact { name, percent: reader.number("percent"), from: reader.number_table("from") })
        }),
    };
    file.finish();
    written
}

/// Every figure says where it comes from.
fn based(reader: &mut Reader<'_, '_, '_>) {
    if let Some(basis) = reader.required("basis").filter(|basis| basis.value.trim().is_empty()) {
        let hint = "where the figures come from: the graph they are published in, or \"assumption\"".to_owned();
        reader.wrong_value(&basis.place, "basis is empty".to_owned(), Some(hint));
    }
}

fn percent(reader: &mut Reader<'_, '_, '_>) -> Option<Located<f64>> {
    let percent = reader.number("percent");
    if percent.is_none() {
        let place = reader.place();
        reader.wrong_value(&place, "percent is missing".to_owned(), None);
    }
    percent
}

fn fact(name: Located<String>, reader: &mut Reader<'_, '_, '_>) -> Option<Fact> {
    based(reader);
    let by = reader.text("by");
    let (shares, shares_by) = match &by {
        Some(_) => (None, reader.number_tables("shares")),
        None => (reader.number_table("shares"), None),
    };
    Some(Fact { name, by, shares, shares_by, between: reader.number_tables("between") })
}

fn item(name: Located<String>, reader: &mut Reader<'_, '_, '_>) -> Option<Item> {
    based(reader);
    Some(Item {
        name,
        fact: reader.text("fact"),
        shares: reader.number_table("shares"),
        country: reader.number_tables("country").unwrap_or_default(),
        mean: reader.number("mean"),
        deviation: reader.number("deviation"),
        on: reader.number_table("on").unwrap_or_default(),
        dont_know: reader.number("dont_know"),
        refused: reader.number("refused"),
    })
}
