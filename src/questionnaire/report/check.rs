//! Whether `report.toml` makes sense with its questionnaire: names that are there, keys that the kind of a graph has, published figures that belong to
//! something the graph shows.

use super::super::diagnostic::{Code, Findings, Place, did_you_mean};
use super::super::instrument::{Instrument, Kind, VariableId};
use super::super::reader::Located;
use super::read::{self, Written};
use super::{Answer, Basis, FILE, Graph, Like, Measure, Published, Report, Says, Shows, has_options};

/// The format this program reads.
const FORMAT: i64 = 1;
/// The kinds of graphs.
const KINDS: [&str; 4] = ["index", "percent", "correlation", "highest"];

/// Takes what is written, telling every mistake.
pub(super) fn check(written: Written, instrument: &Instrument, findings: &mut Findings<'_>) -> Report {
    let start = Place { file: FILE.to_owned(), span: 0..0 };
    if written.format.as_ref().map(|format| format.value) != Some(FORMAT) {
        let place = written.format.as_ref().map_or(&start, |format| &format.place);
        let hint = Some(format!("format = {FORMAT}"));
        findings.add(Code::Value, place, format!("this program reads format {FORMAT}"), hint);
    }
    let mut known = Known { terms: Vec::new(), instrument, findings };
    known.names("note", &written.notes.iter().collect::<Vec<_>>());
    known.names("term", &written.terms.iter().map(|term| &term.name).collect::<Vec<_>>());
    known.names("graph", &written.graphs.iter().map(|graph| &graph.id).collect::<Vec<_>>());
    for term in &written.terms {
        known.term(term);
    }
    let graphs = written.graphs.iter().filter_map(|graph| known.graph(graph)).collect();
    Report { graphs, notes: written.notes.into_iter().map(|name| name.value).collect() }
}

/// What can be named so far.
struct Known<'a, 'f, 's> {
    terms: Vec<(String, Measure)>,
    instrument: &'a Instrument,
    findings: &'f mut Findings<'s>,
}

impl<'a> Known<'a, '_, '_> {
    fn wrong(&mut self, place: &Place, message: String, hint: Option<&str>) {
        self.findings.add(Code::Value, place, message, hint.map(str::to_owned));
    }

    fn unknown<'n>(&mut self, what: &str, name: &Located<String>, known: impl IntoIterator<Item = &'n str>) {
        let hint = did_you_mean(&name.value, known);
        self.findings.add(Code::UnknownName, &name.place, format!("there is no {what} {}", name.value), hint);
    }

    /// Names that texts are called by: each once, and nothing but letters, digits and `_`.
    fn names(&mut self, what: &str, names: &[&Located<String>]) {
        for (position, name) in names.iter().enumerate() {
            let letters = name.value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            if !letters || name.value.is_empty() {
                let hint = Some("letters, digits and _".to_owned());
                self.findings.add(Code::Name, &name.place, format!("{} is not a name", name.value), hint);
            } else if names.iter().take(position).any(|other| other.value == name.value) {
                self.findings.twice(&name.place, what, &name.value);
            }
        }
    }

    fn variable(&mut self, name: &Located<String>) -> Option<VariableId> {
        let instrument = self.instrument;
        let found = instrument.variable(&name.value);
        if found.is_none() {
            self.unknown("variable", name, instrument.variables.iter().map(|variable| variable.name.as_str()));
        }
        found
    }

    /// A variable that is answered by options; of several only where that is allowed.
    fn answered(&mut self, name: &Located<String>, several: bool) -> Option<VariableId> {
        let variable = self.variable(name)?;
        let kind = &self.instrument.var(variable).kind;
        if !has_options(kind) || (!several && matches!(kind, Kind::Multiple(_))) {
            let what = if several { "options" } else { "one of some options" };
            self.wrong(&name.place, format!("{} is not answered by {what}", name.value), None);
            return None;
        }
        Some(variable)
    }

    fn is_option(&mut self, variable: VariableId, option: &Located<String>) -> bool {
        let variable = self.instrument.var(variable);
        let known = variable.choice_named(&option.value).is_some();
        if !known {
            let what = format!("option of {}:", variable.name);
            self.unknown(&what, option, variable.choices().iter().map(|choice| choice.name.as_str()));
        }
        known
    }

    fn term(&mut self, written: &read::Term) {
        let name = &written.name;
        let taken = self.instrument.variable(&name.value).is_some()
            || self.instrument.indices.iter().any(|index| index.name == name.value);
        if taken {
            self.wrong(&name.place, format!("{} is a variable or an index already", name.value), None);
        }
        let Some(variable) = self.answered(&written.variable, false) else { return };
        let choices = self.instrument.var(variable).choices();
        let scores = match (&written.score, written.is.is_empty()) {
            (None, false) => {
                let named: Vec<&String> = written.is.iter().map(|option| &option.value).collect();
                for option in &written.is {
                    self.is_option(variable, option);
                }
                let score = |name: &String| f64::from(u8::from(named.contains(&name)));
                choices.iter().map(|choice| (choice.code, score(&choice.name))).collect()
            }
            (Some(score), true) => {
                let mut scores = Vec::new();
                for (option, score) in score.iter().filter(|(option, _)| self.is_option(variable, option)) {
                    let choice = choices.iter().find(|choice| choice.name == option.value);
                    scores.extend(choice.map(|choice| (choice.code, *score)));
                }
                scores
            }
            _ => {
                let hint = "either is = [options that count 1, all others 0], or score = { option = number, … }";
                self.wrong(&name.place, format!("{} does not say what counts", name.value), Some(hint));
                return;
            }
        };
        self.terms.push((name.value.clone(), Measure::Term { name: name.value.clone(), variable, scores }));
    }

    fn index(&mut self, name: &Located<String>) -> Option<usize> {
        let instrument = self.instrument;
        let found = instrument.indices.iter().position(|index| index.name == name.value);
        if found.is_none() {
            self.unknown("index", name, instrument.indices.iter().map(|index| index.name.as_str()));
        }
        found
    }

    fn measure(&mut self, name: &Located<String>) -> Option<Measure> {
        let instrument = self.instrument;
        if let Some(index) = instrument.indices.iter().position(|index| index.name == name.value) {
            return Some(Measure::Index(index));
        }
        if let Some((_, term)) = self.terms.iter().find(|(known, _)| *known == name.value) {
            return Some(term.clone());
        }
        if let Some(variable) = instrument.variable(&name.value) {
            if matches!(instrument.var(variable).kind, Kind::Number { .. }) {
                return Some(Measure::Number(variable));
            }
            let hint = "[term.NAME] says which of its options count";
            self.wrong(&name.place, format!("{} is not a number", name.value), Some(hint));
            return None;
        }
        let names: Vec<String> = self.terms.iter().map(|(name, _)| name.clone()).collect();
        let indices = instrument.indices.iter().map(|index| index.name.as_str());
        let numbers = instrument.variables.iter().filter(|variable| matches!(variable.kind, Kind::Number { .. }));
        let numbers = numbers.map(|variable| variable.name.as_str());
        self.unknown("index, term or number", name, names.iter().map(String::as_str).chain(indices).chain(numbers));
        None
    }

    fn graph(&mut self, written: &read::Graph) -> Option<Graph> {
        let kind = written.kind.as_ref()?;
        if written.of.is_empty() {
            let what = format!("graph {} does not say what it is of", written.id.value);
            self.findings.add(Code::MissingKey, &written.place, what, Some("of = […]".to_owned()));
        }
        let by_country = match &written.by {
            None => false,
            Some(by) if by.value == "country" => true,
            Some(by) => {
                self.wrong(&by.place, format!("{} is not what a graph can be by", by.value), Some("by = \"country\""));
                false
            }
        };
        let before = self.findings.is_sound();
        let shows = match kind.value.as_str() {
            "index" => Shows::Indices { of: self.each(&written.of, Self::index), by_country },
            "percent" => {
                let of = self.each(&written.of, |known, name| known.answered(name, true));
                Shows::Percent { answers: self.answers(written, &of), of, by_country, ranked: written.ranked }
            }
            "correlation" => Shows::Correlations {
                of: self.each(&written.of, Self::measure),
                with: self.each(written.with.as_deref().unwrap_or_default(), Self::measure),
            },
            "highest" => {
                let of = self.each(&written.of, |known, name| known.answered(name, false));
                let answers = self.answers(written, &of).into_iter().flat_map(|answer| answer.0).collect();
                Shows::Highest { of, answers }
            }
            _ => {
                let hint = format!("one of: {}", KINDS.join(", "));
                self.wrong(&kind.place, format!("{} is not a kind of graph", kind.value), Some(&hint));
                return None;
            }
        };
        self.keys(written, &kind.value, &shows);
        let published = match (before, self.findings.is_sound()) {
            // What a graph shows has to be known before what was published of it can be.
            (true, false) => Vec::new(),
            _ => self.all_published(written, &shows),
        };
        Some(Graph { id: Some(written.id.value.clone()), shows, published })
    }

    fn each<T>(
        &mut self,
        names: &[Located<String>],
        mut find: impl FnMut(&mut Self, &Located<String>) -> Option<T>,
    ) -> Vec<T> {
        names.iter().filter_map(|name| find(self, name)).collect()
    }

    fn answers(&mut self, written: &read::Graph, of: &[VariableId]) -> Vec<Answer> {
        let Some(answers) = written.answers.as_ref().filter(|answers| !answers.is_empty()) else {
            let what = format!("graph {} does not say which answers", written.id.value);
            self.findings.add(Code::MissingKey, &written.place, what, Some("answers = […]".to_owned()));
            return Vec::new();
        };
        for answer in answers {
            // The first that does not have it is enough.
            let _ = of.iter().all(|variable| self.is_option(*variable, answer));
        }
        let names = answers.iter().map(|answer| answer.value.clone());
        if written.together { vec![Answer(names.collect())] } else { names.map(|name| Answer(vec![name])).collect() }
    }

    /// Keys that this kind of graph does not have, and counts that it needs.
    fn keys(&mut self, written: &read::Graph, kind: &str, shows: &Shows) {
        let said = [
            ("with", written.with.is_some(), kind == "correlation"),
            ("answers", written.answers.is_some(), matches!(kind, "percent" | "highest")),
            ("together", written.together, kind == "percent"),
            ("by", written.by.is_some(), matches!(kind, "index" | "percent")),
            ("ranked", written.ranked, kind == "percent"),
        ];
        for (key, _, _) in said.into_iter().filter(|(_, said, may)| *said && !may) {
            self.wrong(&written.place, format!("a graph of the kind {kind} has no {key}"), None);
        }
        match shows {
            Shows::Percent { answers, by_country, ranked: true, .. } if answers.len() > 1 || *by_country => {
                let hint = "one answer, all countries together";
                self.wrong(&written.place, "this cannot be ranked".to_owned(), Some(hint));
            }
            Shows::Correlations { of, with } if with.is_empty() && written.with.is_none() && of.len() == 1 => {
                let hint = "with = […], or more than one thing in of";
                self.wrong(&written.place, "there is nothing to correlate with".to_owned(), Some(hint));
            }
            _ => {}
        }
    }

    fn all_published(&mut self, written: &read::Graph, shows: &Shows) -> Vec<Published> {
        let mut all: Vec<Published> = Vec::new();
        for one in &written.published {
            let Some(found) = self.published(written, one, shows) else { continue };
            if all.iter().any(|other| (other.of, other.by, &other.country) == (found.of, found.by, &found.country)) {
                self.findings.add(Code::DoubleName, &one.place, "this is published twice".to_owned(), None);
            }
            all.push(found);
        }
        all
    }

    fn published(&mut self, graph: &read::Graph, written: &read::Published, shows: &Shows) -> Option<Published> {
        let of = match shows {
            // All of them together.
            Shows::Highest { .. } => 0,
            _ => self.position("of", written.of.as_ref(), &graph.of, &written.place)?,
        };
        let none = Vec::new();
        let by = match shows {
            Shows::Correlations { with, .. } => {
                let names = if with.is_empty() { &graph.of } else { graph.with.as_ref().unwrap_or(&none) };
                self.position("with", written.with.as_ref(), names, &written.place)?
            }
            Shows::Percent { answers, .. } if answers.len() == 1 && written.answer.is_none() => 0,
            Shows::Percent { .. } | Shows::Highest { .. } => {
                let names = graph.answers.as_ref().unwrap_or(&none);
                self.position("answer", written.answer.as_ref(), names, &written.place)?
            }
            Shows::Indices { .. } => 0,
        };
        // Of a list alone every pair is there once.
        let pairs = shows.pairs();
        let (of, by) = if !pairs.is_empty() && !pairs.contains(&(of, by)) { (by, of) } else { (of, by) };
        if !pairs.is_empty() && !pairs.contains(&(of, by)) {
            self.wrong(&written.place, "the graph does not show this pair".to_owned(), None);
            return None;
        }
        if let Some(country) = &written.country {
            let instrument = self.instrument;
            if instrument.country(&country.value).is_none() {
                self.unknown("country", country, instrument.countries.iter().map(|country| country.name.as_str()));
                return None;
            }
            if !shows.by_country() {
                self.wrong(&country.place, "the graph does not show countries".to_owned(), Some("by = \"country\""));
            }
        }
        let country = written.country.as_ref().map(|country| country.value.clone());
        Some(Published { of, by, country, says: self.says(written, shows)?, basis: self.basis(written)? })
    }

    /// The position of a name in a list; it can be left out where there is but one.
    fn position(
        &mut self,
        key: &str,
        name: Option<&Located<String>>,
        names: &[Located<String>],
        place: &Place,
    ) -> Option<usize> {
        let Some(name) = name else {
            if names.len() == 1 {
                return Some(0);
            }
            self.findings.add(Code::MissingKey, place, format!("{key} is missing"), None);
            return None;
        };
        let found = names.iter().position(|other| other.value == name.value);
        if found.is_none() {
            let what = format!("{} is not shown in this graph", name.value);
            let hint = did_you_mean(&name.value, names.iter().map(|name| name.value.as_str()));
            self.findings.add(Code::UnknownName, &name.place, what, hint);
        }
        found
    }

    fn says(&mut self, written: &read::Published, shows: &Shows) -> Option<Says> {
        let correlation = matches!(shows, Shows::Correlations { .. });
        match (&written.value, &written.is) {
            (Some(value), None) => {
                let (least, most) = if correlation { (-1.0, 1.0) } else { (0.0, 100.0) };
                if !(least..=most).contains(&value.value) {
                    self.wrong(&value.place, format!("{} is not from {least} to {most}", value.value), None);
                }
                Some(Says::Figure(value.value))
            }
            (None, Some(word)) => {
                let fitting = || Like::ALL.iter().filter(|like| like.of_correlations() == correlation);
                let found = fitting().find(|like| like.word() == word.value);
                if found.is_none() {
                    let words: Vec<&str> = fitting().map(|like| like.word()).collect();
                    let hint = format!("one of: {}", words.join(", "));
                    self.wrong(&word.place, format!("{} is not a word for this", word.value), Some(&hint));
                }
                found.map(|like| Says::Like(*like))
            }
            _ => {
                self.wrong(&written.place, "either value or is".to_owned(), None);
                None
            }
        }
    }

    fn basis(&mut self, written: &read::Published) -> Option<Basis> {
        let word = written.basis.as_ref()?;
        let found = Basis::ALL.into_iter().find(|basis| basis.word() == word.value);
        if found.is_none() {
            let hint = Some("documented, inferred or about");
            self.wrong(&word.place, format!("{} is not a basis", word.value), hint);
        }
        found
    }
}
