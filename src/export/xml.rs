//! XML as the documents of other programs need it: elements in order, texts escaped, characters that XML 1.0 does not have replaced. Which elements
//! there are is the formats' own business.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::borrow::Cow;
use std::io::{self, Write};

/// Attributes of an element, in the order they are written.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A document on its way out.
pub(super) struct Xml<W: Write> {
    out: Writer<W>,
}

impl<W: Write> Xml<W> {
    /// Begins a document in UTF-8, with this between `<!DOCTYPE` and `>` where there is one.
    pub(super) fn begin(out: W, doctype: Option<&str>) -> io::Result<Self> {
        let mut out = Writer::new_with_indent(out, b' ', 2);
        out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        if let Some(doctype) = doctype {
            out.write_event(Event::DocType(BytesText::from_escaped(doctype)))?;
        }
        Ok(Self { out })
    }

    /// An element with what `inside` writes.
    pub(super) fn within(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        self.out.write_event(Event::Start(start(name, attributes)))?;
        inside(self)?;
        self.out.write_event(Event::End(BytesEnd::new(name)))
    }

    /// An element with a text.
    pub(super) fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) -> io::Result<()> {
        self.within(name, attributes, |xml| xml.say(text))
    }

    /// An element with nothing in it.
    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        self.out.write_event(Event::Empty(start(name, attributes)))
    }

    /// A text between elements.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        self.out.write_event(Event::Text(BytesText::new(&allowed(text))))
    }

    /// Ends it.
    pub(super) fn finish(self) -> io::Result<()> {
        let mut out = self.out.into_inner();
        out.write_all(b"\n")?;
        out.flush()
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, allowed(value).as_ref()));
    }
    start
}

/// The text without characters that no XML 1.0 document may have, not even escaped: each is replaced by U+FFFD. Line ends become one `\n`,
/// as every reader would make them.
fn allowed(text: &str) -> Cow<'_, str> {
    let wrong = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    if !text.contains(wrong) {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(lines.chars().map(|c| if wrong(c) { char::REPLACEMENT_CHARACTER } else { c }).collect())
}

/// The text as one line: line breaks and tabs become a space.
pub(super) fn one_line(text: &str) -> String {
    text.split(['\n', '\r', '\t']).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(text: &str) -> String {
        let mut out = Vec::new();
        let mut xml = Xml::begin(&mut out, None).unwrap();
        xml.text("a", &[("b", text)], text).unwrap();
        xml.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_xml_cannot_say_is_replaced_and_the_rest_escaped() {
        let document = written("\"<&>' \u{1}\u{b}\u{ffff} \r\n\u{5d0}\u{1f600}");
        let said = "&quot;&lt;&amp;&gt;&apos; \u{fffd}\u{fffd}\u{fffd} \n\u{5d0}\u{1f600}";
        assert_eq!(document.split_once("\">").unwrap().1, format!("{said}</a>\n"));
        assert_eq!(one_line(" a\r\n  b\tc "), "a b c");
    }

    proptest! {
        #[test]
        fn any_text_is_read_back_but_for_what_xml_does_not_have(text in "\\PC*|[\u{0}-\u{1f}<&\"'\u{fffe}\u{202e}a]*") {
            let document = written(&text);
            let mut reader = quick_xml::Reader::from_str(&document);
            let mut read = String::new();
            loop {
                match reader.read_event().unwrap() {
                    Event::Eof => break,
                    Event::Text(part) => read.push_str(&part.decode().unwrap()),
                    Event::GeneralRef(name) => match name.decode().unwrap().as_ref() {
                        "lt" => read.push('<'),
                        "gt" => read.push('>'),
                        "amp" => read.push('&'),
                        "quot" => read.push('"'),
                        "apos" => read.push('\''),
                        other => prop_assert!(false, "{}", other),
                    },
                    _ => {}
                }
            }
            let wanted = allowed(&text);
            prop_assert_eq!(read.trim_matches('\n'), wanted.trim_matches('\n'));
            prop_assert!(!read.contains('\r'));
        }
    }
}
