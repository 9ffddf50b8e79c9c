//! DDI Codebook 2.5, the archives' format: the study, its file of data and every variable, with questions and categories in all languages and how
//! often each was given. It describes the file of the CSV export; the data are not in it. The study is written in `study`, variables in
//! `variable`.

mod study;
#[cfg(test)]
mod tests;
mod variable;

use super::dictionary::{Column, Dictionary, Said};
use super::notice::Voice;
use super::record::{Record, Rows};
use super::tally::Tally;
use super::xml::{Attributes, Xml};
use crate::questionnaire::Instrument;
use std::io::{self, Write};

/// The description on its way: it counts the rows, and is written after the last.
pub struct Description<'a, W: Write> {
    out: W,
    of: Described<'a>,
    tally: Tally,
}

/// What it is made from, beside the data.
struct Described<'a> {
    /// What every column is.
    dictionary: &'a Dictionary,
    /// The latest version of the questionnaire: countries, quotas, who is not asked.
    latest: &'a Instrument,
    /// The place of the language that comes first.
    language: usize,
    /// Name of the file with the data.
    data: String,
}

/// The document.
struct Codebook<'a> {
    of: Described<'a>,
    tally: Tally,
    /// Our own words, in the study's languages.
    voice: Voice,
    /// The identifier of the weight, where there is one.
    weight: Option<String>,
}

/// The identifier of the file of data.
const FILE: &str = "F1";

impl<'a, W: Write> Description<'a, W> {
    /// Begins to count. The language at this place of the dictionary comes first; `data` is the name of the file with the data.
    pub fn begin(out: W, dictionary: &'a Dictionary, latest: &'a Instrument, language: usize, data: &str) -> Self {
        let of = Described { dictionary, latest, language, data: data.to_owned() };
        Self { out, of, tally: Tally::new(dictionary) }
    }
}

impl<W: Write> Rows for Description<'_, W> {
    fn row(&mut self, record: &Record) -> io::Result<()> {
        record.check_width(self.of.dictionary.columns.len())?;
        self.tally.count(self.of.dictionary, record);
        Ok(())
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        let Self { out, of, tally } = *self;
        let weight = of.dictionary.weight().and_then(|place| of.dictionary.columns.get(place)).map(identifier);
        let voice = Voice::of(of.dictionary);
        Codebook { of, tally, voice, weight }.write(out)
    }
}

/// The identifier of a column's variable. Names of columns are letters, digits and `_`, which identifiers may have.
fn identifier(column: &Column) -> String {
    format!("V_{}", column.name)
}

impl Codebook<'_> {
    fn write(&self, out: impl Write) -> io::Result<()> {
        let mut xml = Xml::begin(out, None)?;
        let languages = &self.of.dictionary.languages;
        let first = languages.get(self.of.language).or(languages.first()).map_or("en", String::as_str);
        let schema =
            "ddi:codebook:2_5 http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd";
        let attributes = [
            ("xmlns", "ddi:codebook:2_5"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ("xsi:schemaLocation", schema),
            ("version", "2.5"),
            ("xml:lang", first),
        ];
        xml.within("codeBook", &attributes, |xml| {
            self.described_by(xml)?;
            self.study(xml)?;
            self.file(xml)?;
            xml.within("dataDscr", &[], |xml| {
                self.groups(xml)?;
                let mut columns = self.of.dictionary.columns.iter().enumerate();
                columns.try_for_each(|(at, column)| self.variable(xml, at, column))
            })
        })?;
        xml.finish()
    }

    /// The same element once a language, for every language that has a text.
    fn each<W: Write>(&self, xml: &mut Xml<W>, name: &str, attributes: Attributes<'_>, said: &Said) -> io::Result<()> {
        for (language, text) in
            self.of.dictionary.languages.iter().zip(said.all()).filter(|(_, text)| !text.trim().is_empty())
        {
            let mut all = attributes.to_vec();
            all.push(("xml:lang", language));
            xml.text(name, &all, text.trim())?;
        }
        Ok(())
    }

    /// Identifiers of these columns' variables, as a list.
    fn identifiers<'c>(columns: impl IntoIterator<Item = &'c Column>) -> String {
        columns.into_iter().map(identifier).collect::<Vec<_>>().join(" ")
    }
}
