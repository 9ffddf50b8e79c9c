//! The study and its file of data in DDI Codebook: what it is called, who asked whom, when, how, with what weights.

use super::{Codebook, FILE};
use crate::export::dictionary::{Origin, Said};
use crate::export::notice;
use crate::export::timestamp;
use crate::export::xml::Xml;
use crate::ids::Millis;
use crate::locale::Word;
use crate::questionnaire::instrument::{QuotaGroup, StopEnding};
use std::io::{self, Write};

impl Codebook<'_> {
    /// The document itself.
    pub(super) fn described_by<W: Write>(&self, xml: &mut Xml<W>) -> io::Result<()> {
        xml.within("docDscr", &[], |xml| {
            xml.within("citation", &[], |xml| {
                self.titles(xml, None)?;
                xml.within("prodStmt", &[], |xml| self.producer(xml))
            })
        })
    }

    pub(super) fn study<W: Write>(&self, xml: &mut Xml<W>) -> io::Result<()> {
        xml.within("stdyDscr", &[], |xml| {
            self.citation(xml)?;
            xml.within("stdyInfo", &[], |xml| {
                for notice in notice::of(self.of.dictionary) {
                    self.each(xml, "abstract", &[], &notice)?;
                }
                xml.within("sumDscr", &[], |xml| self.summary(xml))
            })?;
            xml.within("method", &[], |xml| {
                xml.within("dataColl", &[], |xml| self.collection(xml))?;
                self.notes(xml)
            })
        })
    }

    /// Title, who is answerable, which version.
    fn citation<W: Write>(&self, xml: &mut Xml<W>) -> io::Result<()> {
        let about = &self.of.dictionary.about;
        xml.within("citation", &[], |xml| {
            self.titles(xml, Some(&about.study))?;
            if !about.organisation.is_empty() {
                xml.within("rspStmt", &[], |xml| xml.text("AuthEnty", &[], &about.organisation))?;
            }
            xml.within("prodStmt", &[], |xml| self.producer(xml))?;
            xml.within("verStmt", &[], |xml| {
                xml.text(
                    "version",
                    &[("type", "questionnaire")],
                    &format!("{} {}", about.questionnaire, about.version),
                )?;
                xml.text("notes", &[("type", "sha256"), ("subject", "sources of the questionnaire")], &about.hash)
            })
        })
    }

    /// There may be one `titl` only: the other languages are parallel titles.
    fn titles<W: Write>(&self, xml: &mut Xml<W>, identifier: Option<&str>) -> io::Result<()> {
        let (about, languages) = (&self.of.dictionary.about, &self.of.dictionary.languages);
        xml.within("titlStmt", &[], |xml| {
            let titles = languages.iter().zip(about.title.all()).enumerate();
            let mut titles: Vec<_> = titles.filter(|(_, (_, title))| !title.trim().is_empty()).collect();
            titles.sort_by_key(|(place, _)| *place != self.of.language);
            if titles.is_empty() {
                xml.text("titl", &[], &about.questionnaire)?;
            }
            for (at, (_, (language, title))) in titles.into_iter().enumerate() {
                xml.text(if at == 0 { "titl" } else { "parTitl" }, &[("xml:lang", language)], title.trim())?;
            }
            identifier.map_or(Ok(()), |identifier| xml.text("IDNo", &[], identifier))
        })
    }

    fn producer<W: Write>(&self, xml: &mut Xml<W>) -> io::Result<()> {
        let organisation = &self.of.dictionary.about.organisation;
        if !organisation.is_empty() {
            xml.text("producer", &[], organisation)?;
        }
        xml.text("software", &[("version", env!("CARGO_PKG_VERSION"))], "cati")
    }

    fn summary<W: Write>(&self, xml: &mut Xml<W>) -> io::Result<()> {
        let about = &self.of.dictionary.about;
        for (event, at) in [("start", about.first), ("end", about.last)] {
            if let Some(at) = at {
                let day = day(at);
                xml.text("collDate", &[("date", &day), ("event", event)], &day)?;
            }
        }
        for country in &self.of.latest.countries {
            xml.text("nation", &[("abbr", &country.name)], &country.name)?;
        }
        self.each(xml, "anlyUnit", &[], &self.voice.say("document-unit", &[]))?;
        // Who is left out is said in the questionnaire's own words, as all filters are.
        for stop in self.of.latest.stops.iter().filter(|stop| stop.ending == StopEnding::NotEligible) {
            let when = stop.when.printed(&self.of.latest.variables).to_string();
            xml.text("universe", &[("clusion", "E")], &when)?;
        }
        self.each(xml, "dataKind", &[], &self.voice.say("document-kind", &[]))
    }

    fn collection<W: Write>(&self, xml: &mut Xml<W>) -> io::Result<()> {
        let about = &self.of.dictionary.about;
        if !about.organisation.is_empty() {
            xml.text("dataCollector", &[], &about.organisation)?;
        }
        let groups: Vec<String> = self.of.latest.quotas.iter().map(|group| self.crossed(group)).collect();
        let sampling = if groups.is_empty() {
            self.voice.say("document-no-quotas", &[])
        } else {
            self.voice.say("document-quotas", &[("groups", Word::Text(groups.join("; ")))])
        };
        self.each(xml, "sampProc", &[], &sampling)?;
        let selection = match about.selection.as_str() {
            "last_birthday" => "document-last-birthday",
            "youngest_man" => "document-youngest-man",
            _ => "document-whoever",
        };
        self.each(xml, "sampProc", &[], &self.voice.say(selection, &[]))?;
        self.each(xml, "collMode", &[], &self.voice.say("document-telephone", &[]))?;
        self.each(xml, "resInstru", &[], &self.voice.say("document-instrument", &[]))?;
        if self.of.dictionary.weight().is_some() {
            self.each(xml, "weight", &[], &self.voice.say("document-weights", &[]))?;
        }
        Ok(())
    }

    /// `gender_age (country × gender × age_band)`.
    fn crossed(&self, group: &QuotaGroup) -> String {
        let by: Vec<&str> = group.by.iter().map(|variable| self.of.latest.var(*variable).name.as_str()).collect();
        format!("{} ({})", group.name, by.join(" × "))
    }

    fn notes<W: Write>(&self, xml: &mut Xml<W>) -> io::Result<()> {
        let about = &self.of.dictionary.about;
        for notice in notice::of(self.of.dictionary) {
            self.each(xml, "notes", &[("type", "training")], &notice)?;
        }
        let mut say =
            |kind, key, words: &[(&str, Word)]| self.each(xml, "notes", &[("type", kind)], &self.voice.say(key, words));
        say("cases", "document-over-quota", &[])?;
        if about.partials {
            say("cases", "document-partials", &[])?;
        }
        say("confidentiality", "document-contacts", &[])?;
        if self.of.dictionary.weight().is_some() {
            say("frequencies", "document-frequencies", &[])?;
        }
        say("universe", "document-filters", &[])
    }

    pub(super) fn file<W: Write>(&self, xml: &mut Xml<W>) -> io::Result<()> {
        let dictionary = self.of.dictionary;
        xml.within("fileDscr", &[("ID", FILE)], |xml| {
            xml.within("fileTxt", &[], |xml| {
                xml.text("fileName", &[], &self.of.data)?;
                xml.within("dimensns", &[], |xml| {
                    xml.text("caseQnty", &[], &self.tally.interviews.to_string())?;
                    xml.text("varQnty", &[], &dictionary.columns.len().to_string())
                })?;
                xml.text("fileType", &[("charset", "UTF-8")], "text/csv")
            })?;
            let mut options = String::new();
            options.push_str(if dictionary.about.partials { " --all" } else { "" });
            let paradata = dictionary.columns.iter().any(|column| column.origin == Origin::Paradata);
            options.push_str(if paradata { " --paradata" } else { "" });
            let command = format!("cati export csv{options}");
            let said: Said = self.voice.say("document-data", &[("command", Word::Text(command))]);
            self.each(xml, "notes", &[("type", "data")], &said)
        })
    }
}

/// A day, UTC, as XML writes it.
fn day(at: Millis) -> String {
    timestamp(at).chars().take_while(|c| *c != 'T').collect()
}
