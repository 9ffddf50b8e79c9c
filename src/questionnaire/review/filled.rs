//! Texts of one language as they will sound and look: filled with names that are long but occur, in every variant. What is said to a real
//! respondent is put together in `interview`.

use crate::questionnaire::diagnostic::Place;
use crate::questionnaire::instrument::{Instrument, Kind, Source as Origin, Variable};
use crate::questionnaire::text::{Fill, Message, by_key, reached};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

/// An organisation of 40 characters.
pub(super) const ORGANISATION: &str = "Institute of Public Opinion and Research";
/// A number to call back, of 20 characters.
pub(super) const CONTACT: &str = "+49 800 123 456 7890";
/// An interviewer's name of 30 characters.
pub(super) const INTERVIEWER: &str = "Maximiliane Brandenburg-Müller";
/// So many variants of a text are looked at.
const MOST_VARIANTS: usize = 256;
/// Labels within labels, as in an interview.
const DEEPEST: usize = 2;
/// A derived number is taken to be no larger than this.
const LARGEST_DERIVED: i64 = 9_999;

/// What a variable is filled with, or nothing where it is not known.
type Filling = Option<Fill>;

/// The variants of texts, by key and depth of labels within labels.
type Said = HashMap<(String, usize), Rc<Vec<String>>>;

/// The texts of one language.
pub(super) struct Voice<'a> {
    pub(super) instrument: &'a Instrument,
    pub(super) language: &'a str,
    messages: HashMap<&'a str, &'a Message>,
    said: RefCell<Said>,
}

impl<'a> Voice<'a> {
    pub(super) fn of(instrument: &'a Instrument, language: &'a str, messages: &'a [Message]) -> Self {
        Self { instrument, language, messages: by_key(messages), said: RefCell::default() }
    }

    /// Where a text stands; the beginning of the file where it is not there.
    pub(super) fn place(&self, key: &str) -> Place {
        let span = self
            .messages
            .get(key)
            .map_or(0..0, |message| message.at..message.at + message.key.rsplit('.').next().map_or(1, str::len));
        Place { file: format!("{}.ftl", self.language), span }
    }

    /// Every way a text can sound, each once, in no particular order; none where there is no text.
    pub(super) fn variants(&self, key: &str) -> Rc<Vec<String>> {
        self.variants_at(key, 0)
    }

    /// The longest way a text can sound.
    pub(super) fn longest(&self, key: &str) -> Option<String> {
        self.variants(key).iter().max_by_key(|text| text.chars().count()).cloned()
    }

    fn variants_at(&self, key: &str, depth: usize) -> Rc<Vec<String>> {
        let place = (key.to_owned(), depth);
        if let Some(known) = self.said.borrow().get(&place) {
            return Rc::clone(known);
        }
        let all = Rc::new(self.every(key, depth));
        self.said.borrow_mut().insert(place, Rc::clone(&all));
        all
    }

    fn every(&self, key: &str, depth: usize) -> Vec<String> {
        let Some(message) = self.messages.get(key).filter(|message| !message.endless) else { return Vec::new() };
        let parts = reached(message, &self.messages);
        let mut fillings: BTreeMap<&str, Vec<Filling>> = BTreeMap::new();
        for name in parts.iter().flat_map(|part| &part.variables) {
            let keys: BTreeSet<&str> =
                parts.iter().flat_map(|part| part.variants.get(name)).flatten().map(String::as_str).collect();
            fillings.entry(name).or_insert_with(|| self.fillings(name, &keys, depth));
        }
        let say = |chosen: &BTreeMap<&str, Filling>| {
            let fill = |name: &str| chosen.get(name).cloned().flatten();
            self.instrument.texts.say(self.language, key, &fill)
        };
        let all = combinations(&fillings);
        let texts: BTreeSet<String> = all.iter().filter_map(say).collect();
        texts.into_iter().collect()
    }

    /// What can stand for a name: for each variant that it chooses something that chooses it; beside that, what is longest.
    fn fillings(&self, name: &str, keys: &BTreeSet<&str>, depth: usize) -> Vec<Filling> {
        let text = |text: &str| vec![Some(Fill::Text(text.to_owned()))];
        match name {
            "organisation" => return text(ORGANISATION),
            "contact" => return text(CONTACT),
            "interviewer" => return text(INTERVIEWER),
            "minutes" => return vec![Some(Fill::Number(self.instrument.minutes))],
            "wanted" => return vec![None, Some(Fill::Text(self.wanted()))],
            _ => {}
        }
        if let Some(variable) = self.instrument.variable(name).map(|variable| self.instrument.var(variable)) {
            return values(variable, keys);
        }
        let variable = name.strip_suffix("_label").and_then(|name| self.instrument.variable(name));
        let label = variable.filter(|_| depth < DEEPEST);
        let label = label.and_then(|variable| self.label(self.instrument.var(variable), depth + 1));
        if keys.is_empty() { vec![label] } else { vec![None, label] }
    }

    /// The longest label of a variable.
    fn label(&self, variable: &Variable, depth: usize) -> Filling {
        let longest = |choices: &mut dyn Iterator<Item = &str>| {
            choices.flat_map(|key| self.variants_at(key, depth).to_vec()).max_by_key(|text| text.chars().count())
        };
        let label = match &variable.kind {
            Kind::Single(choices) => longest(&mut choices.iter().map(|choice| choice.text.as_str()))?,
            // Two of several are usual; all of them would be rare.
            Kind::Multiple(choices) => {
                let label = longest(&mut choices.iter().map(|choice| choice.text.as_str()))?;
                format!("{label}, {label}")
            }
            Kind::Number { .. } => largest(variable).to_string(),
            Kind::Information => return None,
        };
        Some(Fill::Text(label))
    }

    /// A list of groups still wanted: one of each quota.
    fn wanted(&self) -> String {
        let keys = self.instrument.quotas.iter().map(|quota| format!("wanted-{}", quota.name));
        let texts: Vec<String> = keys.filter_map(|key| self.longest(&key)).collect();
        texts.join(", ")
    }
}

fn largest(variable: &Variable) -> i64 {
    match (&variable.kind, variable.source) {
        (Kind::Number { .. }, Origin::Derived(_)) => LARGEST_DERIVED,
        (Kind::Number { max, .. }, _) => *max,
        _ => 0,
    }
}

/// The values of a variable that choose different variants, and the longest to be said.
fn values(variable: &Variable, keys: &BTreeSet<&str>) -> Vec<Filling> {
    let mut all = Vec::new();
    match &variable.kind {
        Kind::Single(choices) => {
            let (named, others): (Vec<&str>, Vec<&str>) =
                choices.iter().map(|choice| choice.name.as_str()).partition(|name| keys.contains(name));
            let other = others.into_iter().max_by_key(|name| name.len());
            all.extend(named.into_iter().chain(other).map(|name| Some(Fill::Text(name.to_owned()))));
        }
        Kind::Number { min, .. } => {
            let most = largest(variable);
            // Enough to meet every category of plural, and the numbers that have a variant of their own.
            let own = keys.iter().filter_map(|key| key.parse::<i64>().ok());
            let numbers: BTreeSet<i64> = if keys.is_empty() {
                BTreeSet::from([most])
            } else {
                [0, 1, 2, 3, 5, 11, 21, *min, most].into_iter().chain(own).collect()
            };
            let inside = numbers.into_iter().filter(|number| (*min..=most).contains(number));
            all.extend(inside.map(|number| Some(Fill::Number(number))));
        }
        Kind::Multiple(_) | Kind::Information => {}
    }
    if !keys.is_empty() || all.is_empty() {
        all.push(None);
    }
    all
}

/// Each filling with each other; where that would be too many, each variable's in turn with the first of all others.
fn combinations<'n>(fillings: &BTreeMap<&'n str, Vec<Filling>>) -> Vec<BTreeMap<&'n str, Filling>> {
    let first: BTreeMap<&str, Filling> =
        fillings.iter().map(|(name, all)| (*name, all.first().cloned().flatten())).collect();
    let product = fillings.values().try_fold(1_usize, |product, all| product.checked_mul(all.len()));
    let mut combinations = vec![first.clone()];
    if product.is_some_and(|product| product <= MOST_VARIANTS) {
        for (name, all) in fillings {
            let with = |combination: &BTreeMap<&'n str, Filling>, filling: &Filling| {
                let mut with = combination.clone();
                with.insert(name, filling.clone());
                with
            };
            combinations = combinations
                .iter()
                .flat_map(|combination| all.iter().map(|filling| with(combination, filling)))
                .collect();
        }
        return combinations;
    }
    for (name, all) in fillings {
        for filling in all.iter().skip(1).take(MOST_VARIANTS) {
            let mut with = first.clone();
            with.insert(name, filling.clone());
            combinations.push(with);
        }
    }
    combinations
}
