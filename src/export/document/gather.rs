//! From the compiled questionnaire to what the document says: head, sections, units, and the texts that belong to none; what is computed and
//! counted is in `rules`. How it is written down is not known here.

mod rules;

use super::forms::forms;
use super::{Document, Fact, Line, Part, Said, Sheet, Tone, Words};
use crate::questionnaire::Instrument;
use crate::questionnaire::expr::Expr;
use crate::questionnaire::instrument::{Choice, Country, ItemId, Kind, Stop, StopEnding, Unit, Variable};
use crate::questionnaire::text::ALWAYS;
use crate::questionnaire::text::Opened;
use std::cell::RefCell;
use std::collections::BTreeSet;

pub(super) fn document(instrument: &Instrument, languages: &[String]) -> Document {
    let chosen = |language: &&String| languages.is_empty() || languages.contains(language);
    let languages: Vec<String> = instrument.languages.iter().filter(chosen).cloned().collect();
    let gather = Gather {
        instrument,
        texts: languages
            .iter()
            .filter_map(|language| Some((language.as_str(), instrument.texts.opened(language)?)))
            .collect(),
        used: RefCell::new(BTreeSet::new()),
    };
    let title = gather.say("study-title");
    let mut parts: Vec<Part> = gather.quotas().into_iter().collect();
    parts.extend((0..instrument.sections.len()).map(|section| gather.section(section)));
    parts.extend([gather.derived(), gather.checks(), gather.indices()].into_iter().flatten());
    parts.push(gather.other_texts());
    Document {
        title,
        identity: format!("{}, version {}, {}", instrument.id, instrument.version, instrument.hash),
        facts: gather.head(&languages),
        parts,
        languages: languages.clone(),
    }
}

struct Gather<'a> {
    instrument: &'a Instrument,
    texts: Vec<(&'a str, Opened<'a>)>,
    /// Keys of the texts that stand in the document: none may be left out.
    used: RefCell<BTreeSet<String>>,
}

fn plain(words: impl Into<String>) -> Words {
    Words::Plain(words.into())
}

fn fact(what: &'static str, which: impl Into<String>) -> Fact {
    Fact { what, which: vec![plain(which)] }
}

impl Gather<'_> {
    /// A text in all languages; nothing where none has it.
    fn say(&self, key: &str) -> Vec<Said> {
        let said: Vec<Said> = self
            .texts
            .iter()
            .map(|(language, texts)| Said {
                language: (*language).to_owned(),
                forms: texts.text(key).map(|pieces| forms(&pieces, &|name| self.fill(name))).unwrap_or_default(),
            })
            .collect();
        if said.iter().all(|said| said.forms.is_empty()) {
            return Vec::new();
        }
        self.used.borrow_mut().insert(key.to_owned());
        said
    }

    /// What stands for a variable: the length is known, all else only in an interview.
    fn fill(&self, name: &str) -> String {
        let labelled = name.strip_suffix("_label").filter(|_| self.instrument.variable(name).is_none());
        match name {
            "minutes" => self.instrument.minutes.to_string(),
            _ => format!("‹{}›", labelled.unwrap_or(name)),
        }
    }

    fn line(&self, tone: Tone, what: &str, key: &str) -> Option<Line> {
        let said = self.say(key);
        let line = Line { tone, what: what.to_owned(), name: String::new(), notes: Vec::new(), said };
        (!line.said.is_empty()).then_some(line)
    }

    fn code(&self, when: &Expr) -> Words {
        Words::Code(when.printed(&self.instrument.variables).to_string())
    }

    fn name(&self, item: ItemId) -> &str {
        self.instrument.name_of(item)
    }

    fn head(&self, languages: &[String]) -> Vec<Fact> {
        let at = self.instrument;
        let country =
            |country: &Country| format!("{} (begins in {}, {})", country.name, country.language, country.time_zone);
        let items = at.items.iter().filter(|item| !matches!(at.var(item.variable).kind, Kind::Information)).count();
        let mut facts = vec![
            Fact {
                what: "Questionnaire",
                which: vec![Words::Code(at.id.clone()), plain(format!("version {}", at.version))],
            },
            Fact { what: "SHA-256", which: vec![Words::Code(at.hash.clone())] },
            fact("Countries", at.countries.iter().map(country).collect::<Vec<_>>().join("; ")),
            fact("Languages", at.languages.join(", ")),
        ];
        if languages.len() < at.languages.len() {
            facts.push(fact("In this document", languages.join(", ")));
        }
        facts.push(fact(
            "Length",
            format!("about {} minutes; {} units, {items} items", at.minutes, at.numbered_units()),
        ));
        if let Some(unit) = at.sufficient_from.and_then(|unit| at.units.get(unit)) {
            facts.push(Fact {
                what: "Partial interview",
                which: vec![plain("a break-off counts as one from"), Words::Code(unit.id.clone()), plain("on")],
            });
        }
        facts.push(fact(
            "In the texts",
            "‹…› is filled in during the interview; words in square brackets say when a text is said",
        ));
        facts
    }

    fn section(&self, position: usize) -> Part {
        let section = &self.instrument.sections[position];
        let mut facts = Vec::new();
        if section.introduction {
            facts.push(fact("Before consent", "a refusal here is the household’s"));
        }
        if section.rotate {
            facts.push(fact("Order of units", "drawn anew for each interview"));
        }
        Part {
            heading: format!("Section {}", section.id),
            said: self.say(&format!("section-{}", section.id)),
            facts,
            sheets: section.units.clone().map(|unit| self.unit(&self.instrument.units[unit])).collect(),
            ..Part::default()
        }
    }

    fn unit(&self, unit: &Unit) -> Sheet {
        let at = self.instrument;
        let items: Vec<ItemId> = unit.items.clone().map(ItemId).collect();
        let Some(variable) = items.first().map(|item| at.var(at.item(*item).variable)) else { return Sheet::default() };
        let mut lines = Vec::new();
        let spoken = match (unit.battery, &variable.kind) {
            (true, _) => "Stem",
            (false, Kind::Information) => "Read aloud",
            (false, _) => "Question",
        };
        lines.extend(self.line(Tone::Label, "Short", &format!("{}.short", unit.id)));
        lines.extend(self.line(Tone::Instruction, "Instruction", &format!("{}.instruction", unit.id)));
        lines.extend(self.line(Tone::Spoken, spoken, &unit.id));
        if unit.battery {
            items.iter().enumerate().for_each(|(row, item)| lines.extend(self.row(row + 1, *item)));
        }
        if let Some(scale) = &unit.scale {
            let mut line = self.line(Tone::Spoken, "Scale", &format!("scale-{scale}"));
            if unit.battery
                && let Some(line) = &mut line
            {
                line.notes.push(vec![plain(read_on(&unit.read_scale))]);
            }
            lines.extend(line);
        }
        lines.extend(variable.choices().iter().filter_map(|choice| self.choice(choice)));
        lines.extend(self.missing(variable));
        Sheet {
            number: unit.number,
            heading: self.first(&format!("{}.short", unit.id)).unwrap_or_default(),
            name: unit.id.clone(),
            facts: self.unit_facts(unit, &items, variable),
            lines,
        }
    }

    /// A text in the document's first language, where it is plain.
    fn first(&self, key: &str) -> Option<String> {
        let (_, texts) = self.texts.first()?;
        let forms = forms(&texts.text(key)?, &|name| self.fill(name));
        forms.first().filter(|form| form.when.is_empty()).map(|form| form.text.clone())
    }

    fn row(&self, row: usize, item: ItemId) -> Vec<Line> {
        let (at, name) = (self.instrument.item(item), self.name(item));
        let mut notes = vec![vec![plain(at.evidence.word())]];
        if let Some(filter) = &at.filter {
            notes.push(vec![plain("asked if"), self.code(filter)]);
        }
        let mut lines: Vec<Line> = self.line(Tone::Spoken, &format!("Row {row}"), name).into_iter().collect();
        if let Some(line) = lines.first_mut() {
            line.name = name.to_owned();
            line.notes = notes;
        }
        lines.extend(self.line(
            Tone::Instruction,
            &format!("Instruction to row {row}"),
            &format!("{name}.instruction"),
        ));
        lines.extend(self.line(Tone::Label, &format!("Short of row {row}"), &format!("{name}.short")));
        lines
    }

    fn choice(&self, choice: &Choice) -> Option<Line> {
        let mut line = self.line(Tone::Answer, &choice.code.to_string(), &choice.text)?;
        line.name = choice.name.clone();
        if choice.exclusive {
            line.notes.push(vec![plain("excludes all others")]);
        }
        if let Some(filter) = &choice.filter {
            line.notes.push(vec![plain("offered if"), self.code(filter)]);
        }
        Some(line)
    }

    fn missing(&self, variable: &Variable) -> Vec<Line> {
        let line = |(code, key): (Option<i64>, &str)| {
            let mut line = self.line(Tone::Answer, &code?.to_string(), key)?;
            line.name = key.to_owned();
            line.notes.push(vec![plain("not read out")]);
            Some(line)
        };
        [(variable.dont_know, "dont_know"), (variable.refused, "refused")].into_iter().filter_map(line).collect()
    }

    fn unit_facts(&self, unit: &Unit, items: &[ItemId], variable: &Variable) -> Vec<Fact> {
        let at = self.instrument;
        let mut facts = Vec::new();
        if let Some(filter) = &unit.filter {
            facts.push(Fact { what: "Asked if", which: vec![self.code(filter)] });
        }
        let answer = match &variable.kind {
            Kind::Single(_) => "one".to_owned(),
            Kind::Multiple(_) => "one or several".to_owned(),
            Kind::Number { min, max } => format!("a number from {min} to {max}"),
            Kind::Information => "none; it is read out".to_owned(),
        };
        facts.push(fact("Answer", answer));
        if !unit.battery {
            facts.extend(items.iter().map(|item| fact("Wording", at.item(*item).evidence.word())));
        }
        if unit.rotate {
            facts.push(fact("Order of rows", "drawn anew for each interview"));
        }
        if items.iter().any(|item| at.item(*item).household) {
            facts.push(fact("Holds for", "everyone in the household; not asked again of another adult"));
        }
        if items.iter().any(|item| at.item(*item).confirm) {
            facts.push(fact("Taken", "when the interviewer has confirmed it"));
        }
        let checks: BTreeSet<usize> = items.iter().flat_map(|item| at.item(*item).checks.iter().copied()).collect();
        if !checks.is_empty() {
            let names = checks.iter().map(|check| Words::Code(at.checks[*check].name.clone()));
            facts.push(Fact { what: "Checks", which: names.collect() });
        }
        let stops = items.iter().flat_map(|item| &at.item(*item).stops).map(|stop| &at.stops[*stop]);
        facts.extend(stops.map(|stop| self.stop(unit, stop)));
        if let Some(gate) = at.gate.filter(|gate| items.contains(gate)) {
            let after = if unit.battery { format!("after {}: ", self.name(gate)) } else { String::new() };
            let said =
                "the quotas are looked at; where there is no place, the interview ends and another adult is asked for";
            facts.push(fact("Routing", format!("{after}{said}")));
        }
        facts
    }

    fn stop(&self, unit: &Unit, stop: &Stop) -> Fact {
        let ending = match stop.ending {
            StopEnding::Refused => "as a refusal",
            StopEnding::RefusedHousehold => "as a refusal of the household",
            StopEnding::NotEligible => "since the person does not belong to those asked",
            StopEnding::NotAvailable => "since the person cannot be spoken to now",
        };
        let another = if stop.another { "; another adult is asked for first" } else { "" };
        let after = if unit.battery { format!(" after {}", self.name(stop.after)) } else { String::new() };
        let which = vec![
            plain(format!("the interview ends{after} if")),
            self.code(&stop.when),
            plain(format!("{ending}{another}")),
        ];
        Fact { what: "Routing", which }
    }

    /// Every text that does not stand anywhere else, so that none is left out.
    fn other_texts(&self) -> Part {
        let mut lines: Vec<Line> =
            ALWAYS.iter().filter_map(|(key, when, _)| self.line(Tone::Spoken, when, key)).collect();
        let all: BTreeSet<String> = self.texts.iter().flat_map(|(_, texts)| texts.keys().map(str::to_owned)).collect();
        let left: Vec<String> = all.difference(&self.used.borrow()).cloned().collect();
        for key in left {
            let line = self.line(Tone::Label, "Text", &key);
            lines.extend(line.map(|line| Line { name: key, ..line }));
        }
        let sheet = Sheet { lines, ..Sheet::default() };
        Part { heading: "Other texts".to_owned(), sheets: vec![sheet], ..Part::default() }
    }
}

fn read_on(rows: &[usize]) -> String {
    match rows {
        [] => "not read out".to_owned(),
        [row] => format!("read out on the {} row shown", ordinal(*row)),
        rows => {
            let rows: Vec<String> = rows.iter().map(|row| ordinal(*row)).collect();
            format!("read out on the {} row shown", rows.join(" and "))
        }
    }
}

fn ordinal(number: usize) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}
