//! The description of a Triple-S survey: every variable with its texts in all languages, and where its field is. The data are in `rows`.

use super::{Shape, Variable, Version, variables};
use crate::export::dictionary::{Dictionary, Said, Values};
use crate::export::notice;
use crate::export::tally::Tally;
use crate::export::xml::{Xml, one_line};
use std::io::{self, Write};

impl Version {
    /// As the standard writes it.
    fn number(self) -> &'static str {
        match self {
            Self::Two => "2.0",
            Self::Three => "3.0",
        }
    }

    fn doctype(self) -> &'static str {
        match self {
            Self::Two => {
                "sss PUBLIC \"-//triple-s//DTD Survey Interchange v2.0//EN\" \"http://www.triple-s.org/dtd/sss_v20.dtd\""
            }
            Self::Three => {
                "sss PUBLIC \"-//triple-s//DTD Survey Interchange v3.0//EN\" \"http://www.triple-s.org/dtd/sss_v30.dtd\""
            }
        }
    }
}

/// Writes the description of the data that `tally` has counted, the language at this place first; `data` is the name of their file.
///
/// # Errors
/// Those of the stream.
pub(super) fn write(
    out: impl Write,
    dictionary: &Dictionary,
    tally: &Tally,
    version: Version,
    language: usize,
    data: &str,
) -> io::Result<()> {
    let mut xml = Xml::begin(out, Some(version.doctype()))?;
    let (languages, first) = (dictionary.languages.join(" "), dictionary.languages.get(language));
    let mut attributes = vec![("version", version.number())];
    if let (Version::Three, Some(first)) = (version, first) {
        attributes.push(("xml:lang", first));
    }
    if !languages.is_empty() {
        attributes.push(("languages", &languages));
    }
    attributes.push(("modes", "interview analysis"));
    let (about, texts) = (&dictionary.about, Texts { languages: &dictionary.languages, first: language });
    xml.within("sss", &attributes, |xml| {
        xml.text("origin", &[], concat!("cati ", env!("CARGO_PKG_VERSION")))?;
        if !about.organisation.is_empty() {
            xml.text("user", &[], &one_line(&about.organisation))?;
        }
        xml.within("survey", &[], |xml| {
            // There could be a version here; a reader that is in use refuses the element, and the data have a column of it.
            xml.text("name", &[], &one_line(&about.questionnaire))?;
            let notices = notice::of(dictionary);
            xml.within("title", &[], |xml| {
                texts.write(xml, &[("", &lines(&about.title, &notices))], &about.questionnaire)
            })?;
            let record: &[_] = match version {
                Version::Two => &[("ident", "V"), ("href", data), ("format", "fixed")],
                Version::Three => {
                    &[("ident", "V"), ("href", data), ("format", "csv"), ("encoding", "UTF-8"), ("skip", "1")]
                }
            };
            xml.within("record", record, |xml| {
                let mut from = 1;
                for (at, variable) in variables(dictionary).iter().enumerate() {
                    let place = match version {
                        Version::Three => (at + 1, None),
                        Version::Two => {
                            let start = from;
                            from += variable.width(tally);
                            (start, Some(from - 1))
                        }
                    };
                    Description { dictionary, tally, texts, variable, place }.write(xml, at + 1)?;
                }
                Ok(())
            })
        })
    })?;
    xml.finish()
}

/// The title and what has to be said of the data, a line each.
fn lines(title: &Said, notices: &[Said]) -> Said {
    let all: Vec<&Said> = std::iter::once(title).chain(notices).collect();
    let languages = all.iter().map(|said| said.all().len()).max().unwrap_or(0);
    let places: Vec<String> = (0..languages)
        .map(|language| {
            let lines: Vec<&str> = all.iter().map(|said| said.get(language)).filter(|line| !line.is_empty()).collect();
            lines.join("\n")
        })
        .collect();
    Said::each(&places, Clone::clone)
}

struct Description<'a> {
    dictionary: &'a Dictionary,
    tally: &'a Tally,
    texts: Texts<'a>,
    variable: &'a Variable<'a>,
    /// The field of CSV; or the first and last place of a fixed one.
    place: (usize, Option<usize>),
}

impl Description<'_> {
    fn write<W: Write>(&self, xml: &mut Xml<W>, ident: usize) -> io::Result<()> {
        let (variable, column) = (self.variable, self.variable.column);
        let ident = ident.to_string();
        let kind = match variable.shape {
            Shape::Single | Shape::Literal => "single",
            Shape::Quantity => "quantity",
            Shape::Character => "character",
            Shape::Multiple { .. } => "multiple",
        };
        let mut attributes = vec![("ident", ident.as_str()), ("type", kind)];
        attributes.extend(variable.use_of(self.dictionary).map(|purpose| ("use", purpose)));
        if matches!(variable.shape, Shape::Literal) {
            attributes.push(("format", "literal"));
        }
        xml.within("variable", &attributes, |xml| {
            xml.text("name", &[], variable.name)?;
            let question = self.question();
            let of_several = matches!(variable.shape, Shape::Multiple { .. });
            // A few words stand for all columns of a question, so they are no label of one of them.
            let short =
                (!column.short.is_empty() && (of_several || column.of_several.is_none())).then_some(&column.short);
            let said: &[_] = match short {
                Some(short) => &[("interview", &question), ("analysis", short)],
                None => &[("", &question)],
            };
            xml.within("label", &[], |xml| self.texts.write(xml, said, variable.name))?;
            let start = self.place.0.to_string();
            match self.place.1.map(|last| last.to_string()) {
                Some(finish) => xml.empty("position", &[("start", &start), ("finish", &finish)])?,
                None => xml.empty("position", &[("start", &start)])?,
            }
            self.values(xml)
        })
    }

    fn question(&self) -> Said {
        let column = self.variable.column;
        match &self.variable.shape {
            Shape::Multiple { .. } => column.label.clone(),
            _ => column.titles(),
        }
    }

    fn values<W: Write>(&self, xml: &mut Xml<W>) -> io::Result<()> {
        let (variable, column) = (self.variable, self.variable.column);
        let value = |xml: &mut Xml<W>, code: &str, label: &Said, name: &str| {
            xml.within("value", &[("code", code)], |xml| self.texts.write(xml, &[("", label)], name))
        };
        match &variable.shape {
            Shape::Character => xml.text("size", &[], &variable.width(self.tally).to_string()),
            Shape::Quantity => xml.within("values", &[], |xml| {
                let (from, to) = variable.range(self.tally);
                xml.empty("range", &[("from", &from), ("to", &to)])?;
                column.codes().iter().try_for_each(|code| value(xml, &code.code.to_string(), &code.label, &code.name))
            }),
            Shape::Single => {
                let codes = column.codes();
                if codes.is_empty() {
                    return Ok(());
                }
                xml.within("values", &[], |xml| {
                    codes.iter().try_for_each(|code| value(xml, &code.code.to_string(), &code.label, &code.name))
                })
            }
            Shape::Literal => xml.within("values", &[], |xml| {
                let Values::Text { words, .. } = &column.values else { return Ok(()) };
                words.iter().try_for_each(|word| value(xml, &word.word, &word.label, &word.word))
            }),
            Shape::Multiple { columns, width } => {
                let (subfields, width) = (columns.len().to_string(), width.to_string());
                xml.empty("spread", &[("subfields", &subfields), ("width", &width)])?;
                xml.within("values", &[], |xml| {
                    for (_, code, column) in columns {
                        let Some(one) = &column.of_several else { continue };
                        value(xml, &code.to_string(), &one.label, &one.name)?;
                    }
                    let missing = column.codes().iter().filter(|code| code.missing.is_some());
                    missing.into_iter().try_for_each(|code| value(xml, &code.code.to_string(), &code.label, &code.name))
                })
            }
        }
    }
}

/// How texts are written.
#[derive(Clone, Copy)]
struct Texts<'a> {
    languages: &'a [String],
    /// The place of the language that comes first.
    first: usize,
}

impl Texts<'_> {
    /// The content of a text element: first the text in the first language, in one line, for readers that know no others; then all languages of
    /// all modes, with their line breaks. `name` stands for what has no text.
    fn write<W: Write>(self, xml: &mut Xml<W>, said: &[(&str, &Said)], name: &str) -> io::Result<()> {
        let first = said.first().map_or("", |(_, said)| said.get(self.first));
        xml.say(&one_line(if first.trim().is_empty() { name } else { first }))?;
        for (mode, said) in said {
            for (language, text) in self.languages.iter().zip(said.all()).filter(|(_, text)| !text.trim().is_empty()) {
                let mut attributes = vec![("xml:lang", language.as_str())];
                if !mode.is_empty() {
                    attributes.push(("mode", *mode));
                }
                xml.within("text", &attributes, |xml| broken(xml, text))?;
            }
        }
        Ok(())
    }
}

/// A text whose line breaks are elements.
fn broken<W: Write>(xml: &mut Xml<W>, text: &str) -> io::Result<()> {
    for (at, line) in text.trim().lines().enumerate() {
        if at > 0 {
            xml.empty("br", &[])?;
        }
        xml.say(&one_line(line))?;
    }
    Ok(())
}
