//! The variables in DDI Codebook: what was asked whom, what values there are, how often each was given; and what belongs together.

use super::{Codebook, FILE, identifier};
use crate::export::dictionary::{Code, Column, Level, Missing, Origin, Said, Values};
use crate::export::tally::{Count, Counted};
use crate::export::xml::Xml;
use crate::questionnaire::instrument::Evidence;
use std::io::{self, Write};

/// Variables that belong together, in the order of the data.
struct Group<'a> {
    kind: &'static str,
    name: &'a str,
    label: &'a Said,
    columns: Vec<&'a Column>,
}

impl Codebook<'_> {
    /// Sections, batteries, and questions with several answers.
    pub(super) fn groups<W: Write>(&self, xml: &mut Xml<W>) -> io::Result<()> {
        let mut groups: Vec<Group<'_>> = Vec::new();
        let mut add = |kind, name, label, column| match groups
            .iter_mut()
            .find(|known| (known.kind, known.name) == (kind, name))
        {
            Some(known) => known.columns.push(column),
            None => groups.push(Group { kind, name, label, columns: vec![column] }),
        };
        for column in &self.of.dictionary.columns {
            if let Some(asked) = &column.asked {
                add("section", asked.section.as_str(), &asked.section_label, column);
                if asked.row.is_some() {
                    add("grid", asked.unit.as_str(), &asked.stem, column);
                }
            }
            if let Some(one) = &column.of_several {
                add("multipleResp", one.variable.as_str(), &column.label, column);
            }
        }
        for (at, group) in groups.iter().enumerate() {
            let (id, members) = (format!("G{}", at + 1), Self::identifiers(group.columns.iter().copied()));
            let attributes =
                [("ID", id.as_str()), ("type", group.kind), ("name", group.name), ("var", members.as_str())];
            xml.within("varGrp", &attributes, |xml| self.each(xml, "labl", &[], group.label))?;
        }
        Ok(())
    }

    pub(super) fn variable<W: Write>(&self, xml: &mut Xml<W>, at: usize, column: &Column) -> io::Result<()> {
        let none = Counted::default();
        let counted = self.tally.columns.get(at).unwrap_or(&none);
        let id = identifier(column);
        let number = matches!(column.values, Values::Whole { .. } | Values::Real { .. });
        let decimals = match &column.values {
            Values::Real { exact: true, decimals } => Some(usize::from(*decimals)),
            Values::Real { .. } => Some(counted.decimals),
            Values::Whole { .. } | Values::Coded(_) => Some(0),
            Values::Text { .. } | Values::Instant => None,
        };
        let decimals = decimals.map(|decimals| decimals.to_string());
        let mut attributes = vec![("ID", id.as_str()), ("name", column.name.as_str())];
        match &self.weight {
            _ if column.origin == Origin::Weight => attributes.push(("wgt", "wgt")),
            Some(weight) => attributes.push(("wgt-var", weight)),
            None => {}
        }
        attributes.push(("files", FILE));
        attributes.extend(decimals.as_deref().map(|decimals| ("dcml", decimals)));
        attributes.push(("intrvl", if number { "contin" } else { "discrete" }));
        let nature = match column.level {
            Level::Nominal => Some("nominal"),
            Level::Ordinal => Some("ordinal"),
            Level::Scale => number.then_some("ratio"),
        };
        attributes.extend(nature.map(|nature| ("nature", nature)));
        let representation = match &column.values {
            Values::Coded(_) => "code",
            Values::Whole { .. } | Values::Real { .. } => "numeric",
            Values::Text { .. } => "text",
            Values::Instant => "datetime",
        };
        attributes.push(("representationType", representation));
        xml.within("var", &attributes, |xml| {
            self.label(xml, column)?;
            self.question(xml, column)?;
            ranges(xml, column)?;
            if let Some(universe) = column.asked.as_ref().and_then(|asked| asked.universe.as_ref()) {
                xml.text("universe", &[("clusion", "I")], universe)?;
            }
            self.statistics(xml, column, counted)?;
            self.categories(xml, column, counted)?;
            if let Some(rule) = &column.rule {
                xml.within("derivation", &[], |xml| xml.text("drvdesc", &[], rule))?;
            }
            match column.values {
                Values::Text { .. } => xml.empty("varFormat", &[("type", "character")])?,
                Values::Instant => {
                    xml.empty("varFormat", &[("type", "character"), ("category", "date"), ("formatname", "ISO 8601")])?;
                }
                _ => xml.empty("varFormat", &[("type", "numeric")])?,
            }
            self.evidence(xml, column)
        })
    }

    /// A few words where there are any, else the question; of several answers the one it stands for too.
    fn label<W: Write>(&self, xml: &mut Xml<W>, column: &Column) -> io::Result<()> {
        if column.label.is_empty() {
            return xml.text("labl", &[], &column.name);
        }
        // A few words stand for all columns of a question, so they are no label of one of them.
        let titles = column.titles();
        let words = |(language, title): (usize, &String)| match column.short.all().get(language) {
            Some(short) if !short.is_empty() && column.of_several.is_none() => short.clone(),
            _ => title.clone(),
        };
        let words: Vec<String> = titles.all().iter().enumerate().map(words).collect();
        self.each(xml, "labl", &[], &Said::each(&words, Clone::clone))
    }

    fn question<W: Write>(&self, xml: &mut Xml<W>, column: &Column) -> io::Result<()> {
        let Some(asked) = &column.asked else { return Ok(()) };
        let domain = match &column.values {
            _ if column.of_several.is_some() => "multiple",
            Values::Coded(_) => "code",
            _ => "numeric",
        };
        xml.within("qstn", &[("responseDomainType", domain)], |xml| {
            self.each(xml, "qstnLit", &[], &column.label)?;
            self.each(xml, "ivuInstr", &[], &asked.instruction)
        })
    }

    fn statistics<W: Write>(&self, xml: &mut Xml<W>, column: &Column, counted: &Counted) -> io::Result<()> {
        let weight = self.weight.as_ref().filter(|_| column.origin != Origin::Weight);
        let with_weight = |weight| [("wgtd", "wgtd"), ("wgt-var", weight)];
        for (kind, count) in [("vald", counted.valid), ("invd", counted.invalid)] {
            xml.text("sumStat", &[("type", kind)], &count.times.to_string())?;
            if let Some(weight) = weight {
                let [wgtd, variable] = with_weight(weight);
                xml.text("sumStat", &[("type", kind), wgtd, variable], &count.weighted.to_string())?;
            }
        }
        let Some(numbers) = counted.numbers.filter(|_| column.level == Level::Scale) else { return Ok(()) };
        for (kind, number) in [("min", numbers.min), ("max", numbers.max), ("mean", numbers.mean)] {
            xml.text("sumStat", &[("type", kind)], &number.to_string())?;
        }
        if let (Some(weight), Some(mean)) = (weight, numbers.weighted_mean) {
            let [wgtd, variable] = with_weight(weight);
            xml.text("sumStat", &[("type", "mean"), wgtd, variable], &mean.to_string())?;
        }
        match numbers.deviation() {
            Some(deviation) => xml.text("sumStat", &[("type", "stdev")], &deviation.to_string()),
            None => Ok(()),
        }
    }

    fn categories<W: Write>(&self, xml: &mut Xml<W>, column: &Column, counted: &Counted) -> io::Result<()> {
        for code in column.codes() {
            let count = counted.codes.get(&code.code).copied().unwrap_or_default();
            self.category(xml, &code.code.to_string(), &code.label, &code.name, code.missing, count)?;
        }
        let Values::Text { words, .. } = &column.values else { return Ok(()) };
        for word in words {
            let count = counted.words.get(&word.word).copied().unwrap_or_default();
            self.category(xml, &word.word, &word.label, &word.word, None, count)?;
        }
        Ok(())
    }

    fn category<W: Write>(
        &self,
        xml: &mut Xml<W>,
        value: &str,
        label: &Said,
        name: &str,
        missing: Option<Missing>,
        count: Count,
    ) -> io::Result<()> {
        let attributes: &[_] = match missing {
            Some(Missing::DontKnow) => &[("missing", "Y"), ("missType", "don't know")],
            Some(Missing::Refused) => &[("missing", "Y"), ("missType", "refused")],
            None => &[],
        };
        xml.within("catgry", attributes, |xml| {
            xml.text("catValu", &[], value)?;
            if label.is_empty() {
                xml.text("labl", &[], name)?;
            } else {
                self.each(xml, "labl", &[], label)?;
            }
            xml.text("catStat", &[("type", "freq")], &count.times.to_string())?;
            match &self.weight {
                Some(weight) => {
                    let attributes = [("type", "freq"), ("wgtd", "wgtd"), ("wgt-var", weight.as_str())];
                    xml.text("catStat", &attributes, &count.weighted.to_string())
                }
                None => Ok(()),
            }
        })
    }

    /// Where the wording comes from.
    fn evidence<W: Write>(&self, xml: &mut Xml<W>, column: &Column) -> io::Result<()> {
        let Some(asked) = &column.asked else { return Ok(()) };
        let (subject, key) = match asked.evidence {
            Evidence::Documented => ("documented", "document-wording-documented"),
            Evidence::Inferred => ("inferred", "document-wording-inferred"),
            Evidence::Ours => ("ours", "document-wording-ours"),
        };
        let said = self.voice.say(key, &[]);
        self.each(xml, "notes", &[("type", "evidence"), ("subject", subject)], &said)
    }
}

/// From where to where numbers go, and which codes stand for no answer.
fn ranges<W: Write>(xml: &mut Xml<W>, column: &Column) -> io::Result<()> {
    if let Values::Whole { min, max, .. } = &column.values {
        let (min, max) = (min.map(|min| min.to_string()), max.map(|max| max.to_string()));
        let mut attributes = vec![("UNITS", "INT")];
        attributes.extend(min.as_deref().map(|min| ("min", min)));
        attributes.extend(max.as_deref().map(|max| ("max", max)));
        if attributes.len() > 1 {
            xml.within("valrng", &[], |xml| xml.empty("range", &attributes))?;
        }
    }
    let missing: Vec<&Code> = column.codes().iter().filter(|code| code.missing.is_some()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    xml.within("invalrng", &[], |xml| {
        missing.iter().try_for_each(|code| xml.empty("item", &[("UNITS", "INT"), ("VALUE", &code.code.to_string())]))
    })
}
