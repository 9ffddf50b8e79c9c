//! The dictionary from the compiled versions of a questionnaire: columns and codes of all of them, in the words of the latest that has them.

use super::{About, Asked, Code, Column, Dictionary, Level, Missing, OfSeveral, Origin, Said, Values, Word};
use crate::locale::Locale;
use crate::questionnaire::Instrument;
use crate::questionnaire::expr::Expr;
use crate::questionnaire::instrument::{Choice, IndexOf, Item, Kind, Rule, Source, Unit, Variable};
use crate::questionnaire::text::Fill;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The columns before the variables, with the messages that say what they mean.
const RECORD: [(&str, &str); 12] = [
    ("interview", "data-interview"),
    ("case_id", "data-case"),
    ("kind", "data-kind"),
    ("country", "data-country"),
    ("language", "data-language"),
    ("interviewer", "data-interviewer"),
    ("version", "data-version"),
    ("started_at", "data-started-at"),
    ("ended_at", "data-ended-at"),
    ("seconds", "data-seconds"),
    ("state", "data-state"),
    ("over_quota", "data-over-quota"),
];
/// The weights, likewise.
const WEIGHTS: [(&str, &str); 3] =
    [("w_quota", "data-w-quota"), ("w_country", "data-w-country"), ("weight", "data-weight")];
/// How an interview was held, likewise; the seconds of each section and item come after.
const PARADATA: [(&str, &str); 3] = [
    ("para_attempts", "data-para-attempts"),
    ("para_suspended", "data-para-suspended"),
    ("para_back_ups", "data-para-back-ups"),
];

/// Whether a column is of the interview itself or a weight, and no answer: one that every study has.
pub fn is_of_interview(column: &str) -> bool {
    RECORD.iter().chain(&WEIGHTS).any(|(name, _)| *name == column)
}

impl Dictionary {
    /// What the record of an interview and its answers make: the columns of all versions, latest version first. `about` need not say what the
    /// questionnaire says itself.
    pub fn new(versions: &[Arc<Instrument>], about: About) -> Self {
        let languages = versions.first().map(|latest| latest.languages.clone()).unwrap_or_default();
        let locales = languages.iter().map(|language| Locale::new(language)).collect();
        let mut gather = Gather { languages, locales, columns: Vec::new(), known: HashMap::new() };
        gather.record(versions);
        for version in versions {
            for variable in version.variables.iter().filter(|variable| variable.source != Source::Given) {
                gather.variable(version, variable);
            }
        }
        let about = match versions.first() {
            Some(latest) => About {
                questionnaire: latest.id.clone(),
                title: gather.text(latest, "study-title"),
                version: latest.version,
                hash: latest.hash.clone(),
                ..about
            },
            None => about,
        };
        Self { about, languages: gather.languages, columns: gather.columns }
    }

    /// The same with a column for each index of the latest version: `index_` and its name.
    #[must_use]
    pub fn with_indices(self, latest: &Instrument) -> Self {
        self.further(|gather| {
            for index in &latest.indices {
                let parts: Vec<&str> = match &index.of {
                    IndexOf::Items(items) => items.iter().map(|(item, _)| latest.var(*item).name.as_str()).collect(),
                    IndexOf::Indices(others) => others
                        .iter()
                        .filter_map(|at| latest.indices.get(*at))
                        .map(|other| other.name.as_str())
                        .collect(),
                };
                let rule = format!("mean of {}; at least {} of them valid", parts.join(", "), index.min_valid);
                let own = gather.text(latest, &format!("index-{}", index.name));
                let label = if own.is_empty() { gather.said_with("data-index", &index.name) } else { own };
                let values = Values::Real { decimals: 2, exact: false };
                let column = column(&format!("index_{}", index.name), Origin::Index, values, Level::Scale, label);
                gather.push(Column { rule: Some(rule), ..column });
            }
        })
    }

    /// The same with the weights: `w_quota`, `w_country`, `weight`.
    #[must_use]
    pub fn with_weights(self) -> Self {
        self.further(|gather| {
            for (name, key) in WEIGHTS {
                let label = gather.said(key);
                gather.push(column(
                    name,
                    Origin::Weight,
                    Values::Real { decimals: 6, exact: false },
                    Level::Scale,
                    label,
                ));
            }
        })
    }

    /// The same with how interviews were held: calls, interruptions, going back, seconds of each section and item of all versions.
    #[must_use]
    pub fn with_paradata(self, versions: &[Arc<Instrument>]) -> Self {
        let seconds = || Values::Real { decimals: 3, exact: true };
        self.further(|gather| {
            for (name, key) in PARADATA {
                let label = gather.said(key);
                let values = Values::Whole { min: Some(0), max: None, missing: Vec::new() };
                gather.push(column(name, Origin::Paradata, values, Level::Scale, label));
            }
            for section in sections(versions) {
                let label = gather.said_with("data-para-section", section);
                let name = format!("para_section_{section}");
                gather.push(column(&name, Origin::Paradata, seconds(), Level::Scale, label));
            }
            for item in items(versions) {
                let label = gather.said_with("data-para-item", item);
                gather.push(column(&format!("para_item_{item}"), Origin::Paradata, seconds(), Level::Scale, label));
            }
        })
    }

    fn further(self, add: impl FnOnce(&mut Gather)) -> Self {
        let locales = self.languages.iter().map(|language| Locale::new(language)).collect();
        let known =
            self.columns.iter().enumerate().map(|(at, column)| (column.name.to_ascii_lowercase(), at)).collect();
        let mut gather = Gather { languages: self.languages, locales, columns: self.columns, known };
        add(&mut gather);
        Self { about: self.about, languages: gather.languages, columns: gather.columns }
    }
}

/// The sections of all versions, each once: their seconds come in this order.
pub fn sections(versions: &[Arc<Instrument>]) -> Vec<&str> {
    let all = versions.iter().flat_map(|version| &version.sections);
    once(all.map(|section| section.id.as_str()))
}

/// The items of all versions, each once: their seconds come in this order, after those of the sections.
pub fn items(versions: &[Arc<Instrument>]) -> Vec<&str> {
    let all = versions.iter().flat_map(|version| version.items.iter().map(|item| &version.var(item.variable).name));
    once(all.map(String::as_str))
}

fn once<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut told = HashSet::new();
    names.filter(|name| told.insert(*name)).collect()
}

struct Gather {
    languages: Vec<String>,
    /// The interface's words in each of them: of what no questionnaire says.
    locales: Vec<Locale>,
    columns: Vec<Column>,
    /// Where each column stands, by its name in small letters.
    known: HashMap<String, usize>,
}

impl Gather {
    /// A new column; where its name is taken or no name, under one like it.
    fn push(&mut self, mut column: Column) {
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
        column.name = column.name.chars().map(plain).collect();
        while self.known.contains_key(&column.name.to_ascii_lowercase()) {
            column.name.push('_');
        }
        self.known.insert(column.name.to_ascii_lowercase(), self.columns.len());
        self.columns.push(column);
    }

    fn said(&self, key: &str) -> Said {
        Said(self.locales.iter().map(|locale| locale.tr(key)).collect())
    }

    fn language_name(&self, language: &str) -> Said {
        Said(self.locales.iter().map(|locale| locale.language_name(language)).collect())
    }

    fn said_with(&self, key: &str, name: &str) -> Said {
        Said(self.locales.iter().map(|locale| locale.tr_with(key, &[("name", name.into())])).collect())
    }

    /// A text of the questionnaire with its words left open, as `{organisation}`.
    fn text(&self, version: &Instrument, key: &str) -> Said {
        let say = |language: &String| {
            version.texts.say(language, key, &|name| Some(Fill::Text(format!("{{{name}}}")))).unwrap_or_default()
        };
        Said::each(&self.languages, say)
    }

    fn record(&mut self, versions: &[Arc<Instrument>]) {
        let plain = |word: &str, label: Said| Word { word: word.to_owned(), label };
        let mut countries: Vec<&String> = Vec::new();
        let mut languages: Vec<&String> = Vec::new();
        for version in versions {
            countries.extend(version.countries.iter().map(|country| &country.name));
            languages.extend(&version.languages);
        }
        let text = |words: Vec<Word>| {
            let mut seen = HashSet::new();
            let words: Vec<Word> = words.into_iter().filter(|word| seen.insert(word.word.clone())).collect();
            Values::Text { longest: words.iter().map(|word| word.word.len()).max().unwrap_or(1), words }
        };
        for (name, key) in RECORD {
            let number = Values::Whole { min: Some(1), max: None, missing: Vec::new() };
            let (values, level) = match name {
                "kind" => {
                    let words = [("live", "data-live"), ("training", "data-training")];
                    (text(words.map(|(word, key)| plain(word, self.said(key))).into()), Level::Nominal)
                }
                "country" => {
                    // The questionnaire has no names for them.
                    let words = countries.iter().map(|country| plain(country, Said::default()));
                    (text(words.collect()), Level::Nominal)
                }
                "language" => {
                    let words = languages.iter().map(|language| plain(language, self.language_name(language)));
                    (text(words.collect()), Level::Nominal)
                }
                "state" => {
                    let words = [("complete", "data-complete"), ("partial", "data-partial")];
                    (text(words.map(|(word, key)| plain(word, self.said(key))).into()), Level::Nominal)
                }
                "started_at" | "ended_at" => (Values::Instant, Level::Scale),
                "seconds" => (Values::Real { decimals: 3, exact: true }, Level::Scale),
                "over_quota" => {
                    let code = |code, name: &str, key| Code {
                        code,
                        name: name.to_owned(),
                        label: self.said(key),
                        missing: None,
                    };
                    (Values::Coded(vec![code(0, "no", "data-no"), code(1, "yes", "data-yes")]), Level::Nominal)
                }
                _ => (number, Level::Nominal),
            };
            let label = self.said(key);
            self.push(column(name, Origin::Record, values, level, label));
        }
    }

    /// The columns of a variable; where a later version has them already, only what this one adds.
    fn variable(&mut self, version: &Instrument, variable: &Variable) {
        let names = variable.columns();
        let same: Vec<Option<usize>> =
            names.iter().map(|name| self.known.get(&name.to_ascii_lowercase()).copied()).collect();
        for (position, (name, same)) in names.into_iter().zip(same).enumerate() {
            match same {
                Some(at) => {
                    let values = self.values(version, variable);
                    if let Some(column) = self.columns.get_mut(at) {
                        widen(&mut column.values, values);
                    }
                }
                None => {
                    let column = self.column(version, variable, name, position);
                    self.push(column);
                }
            }
        }
    }

    fn column(&self, version: &Instrument, variable: &Variable, name: String, position: usize) -> Column {
        let values = self.values(version, variable);
        let of_scale = variable.choices().first().is_some_and(|choice| choice.text.starts_with("scale-"));
        let level = match &variable.kind {
            Kind::Number { .. } => Level::Scale,
            Kind::Single(_) if of_scale => Level::Ordinal,
            _ => Level::Nominal,
        };
        let of_several = match &variable.kind {
            Kind::Multiple(choices) => choices.get(position).map(|choice| OfSeveral {
                variable: variable.name.clone(),
                code: choice.code,
                name: choice.name.clone(),
                label: self.text(version, &choice.text),
            }),
            _ => None,
        };
        let empty = Said::default();
        match variable.source {
            Source::Asked(item) => {
                let (at, unit) = (version.item(item), version.unit_of(item));
                let (label, short, asked) = self.asked(version, variable, unit, at);
                let column = column(&name, Origin::Asked, values, level, label);
                Column { short, asked: Some(asked), of_several, ..column }
            }
            Source::Derived(position) => {
                let rule = version.derived.get(position).map(|derived| rule(version, variable, &derived.rule));
                let column = column(&name, Origin::Derived, values, level, self.text(version, &variable.name));
                Column { rule, of_several, ..column }
            }
            Source::Given => column(&name, Origin::Record, values, level, empty),
        }
    }

    /// The question, a few words for it, and how it is asked.
    fn asked(&self, version: &Instrument, variable: &Variable, unit: &Unit, item: &Item) -> (Said, Said, Asked) {
        let stem = self.text(version, &unit.id);
        let row = unit.battery.then(|| self.text(version, &variable.name));
        let label = match &row {
            Some(row) => joined(&[&stem, row]),
            None => stem.clone(),
        };
        let short = self.text(version, &format!("{}.short", unit.id));
        let short = match &row {
            Some(_) => {
                let own = self.text(version, &format!("{}.short", variable.name));
                if own.is_empty() { own } else { joined(&[&short, &own]) }
            }
            None => short,
        };
        let instruction = self.text(version, &format!("{}.instruction", unit.id));
        let of_row =
            if unit.battery { self.text(version, &format!("{}.instruction", variable.name)) } else { Said::default() };
        let printed =
            |filter: &Option<_>| filter.as_ref().map(|filter: &Expr| filter.printed(&version.variables).to_string());
        let universe = match (printed(&unit.filter), printed(&item.filter)) {
            (Some(unit), Some(item)) => Some(format!("({unit}) and ({item})")),
            (one, other) => one.or(other),
        };
        let section = version.sections.get(unit.section);
        let asked = Asked {
            unit: unit.id.clone(),
            section: section.map(|section| section.id.clone()).unwrap_or_default(),
            section_label: section
                .map(|section| self.text(version, &format!("section-{}", section.id)))
                .unwrap_or_default(),
            stem,
            row,
            instruction: joined(&[&instruction, &of_row]),
            universe,
            evidence: item.evidence,
        };
        (label, short, asked)
    }

    fn values(&self, version: &Instrument, variable: &Variable) -> Values {
        let missing =
            [(variable.dont_know, "dont_know", Missing::DontKnow), (variable.refused, "refused", Missing::Refused)];
        let missing = missing.into_iter().filter_map(|(code, name, missing)| {
            let label = self.text(version, name);
            Some(Code { code: code?, name: name.to_owned(), label, missing: Some(missing) })
        });
        let code = |code, name: &str, label| Code { code, name: name.to_owned(), label, missing: None };
        match &variable.kind {
            Kind::Single(choices) => {
                let valid = |choice: &Choice| code(choice.code, &choice.name, self.text(version, &choice.text));
                Values::Coded(choices.iter().map(valid).chain(missing).collect())
            }
            Kind::Multiple(_) => {
                let chosen = code(1, "chosen", self.said("data-chosen"));
                let not = code(0, "not_chosen", self.said("data-not-chosen"));
                Values::Coded([chosen, not].into_iter().chain(missing).collect())
            }
            Kind::Number { min, max } => Values::Whole {
                min: (*min != i64::MIN).then_some(*min),
                max: (*max != i64::MAX).then_some(*max),
                missing: missing.collect(),
            },
            Kind::Information => Values::Coded(Vec::new()),
        }
    }
}

fn column(name: &str, origin: Origin, values: Values, level: Level, label: Said) -> Column {
    Column {
        name: name.to_owned(),
        origin,
        values,
        level,
        label,
        short: Said::default(),
        asked: None,
        of_several: None,
        rule: None,
    }
}

/// Texts one after the other, language by language.
fn joined(texts: &[&Said]) -> Said {
    let languages = texts.iter().map(|text| text.0.len()).max().unwrap_or(0);
    let join = |language| {
        let all = texts.iter().filter_map(|text| text.0.get(language)).map(String::as_str);
        all.filter(|text: &&str| !text.is_empty()).collect::<Vec<_>>().join(" ")
    };
    Said((0..languages).map(join).collect())
}

/// What another version adds to the values of a column: a code means the same in all of them.
fn widen(values: &mut Values, other: Values) {
    let add = |codes: &mut Vec<Code>, more: Vec<Code>| {
        for code in more {
            if !codes.iter().any(|known| known.code == code.code) {
                codes.push(code);
            }
        }
    };
    match (values, other) {
        (Values::Coded(codes), Values::Coded(more)) => add(codes, more),
        (
            Values::Whole { min, max, missing },
            Values::Whole { min: other_min, max: other_max, missing: other_missing },
        ) => {
            *min = min.zip(other_min).map(|(one, other)| one.min(other));
            *max = max.zip(other_max).map(|(one, other)| one.max(other));
            add(missing, other_missing);
        }
        // A column never changes its kind: such a version is refused.
        _ => {}
    }
}

/// How a variable is computed, as the questionnaire says it.
fn rule(version: &Instrument, variable: &Variable, rule: &Rule) -> String {
    match rule {
        Rule::FirstOf(cases) => {
            let said = |(when, code): &(Expr, i64)| {
                let name = variable.choice(*code).map_or_else(|| code.to_string(), |choice| choice.name.clone());
                format!("{name} if {}", when.printed(&version.variables))
            };
            cases.iter().map(said).collect::<Vec<_>>().join("; ")
        }
        Rule::Number(number) => number.printed(&version.variables).to_string(),
    }
}
