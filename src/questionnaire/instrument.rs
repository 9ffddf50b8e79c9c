//! The compiled questionnaire: names resolved, everything indexed, immutable. How it is made from files is in `compile`; texts are in `text`.

use super::expr::{Expr, Number};
use super::text::Texts;
use super::value::Value;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

/// A study with more columns of data than this has no table of completes: SQLite takes 2,000 columns a table, and some are ours.
pub const MOST_COLUMNS: usize = 1_900;

/// Position of a variable in [`Instrument::variables`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariableId(pub usize);

/// Position of an item in [`Instrument::items`], which is also its place in the order of asking before any rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub usize);

/// A compiled questionnaire.
#[derive(Debug)]
pub struct Instrument {
    /// Name of the questionnaire.
    pub id: String,
    /// Version, from 1.
    pub version: i64,
    /// SHA-256 of the sources, hexadecimal.
    pub hash: String,
    /// Languages an interview can be held in.
    pub languages: Vec<String>,
    /// Countries, in the order of the source.
    pub countries: Vec<Country>,
    /// Length said in the introduction, in minutes.
    pub minutes: i64,
    /// The first unit from which a break-off counts as a partial.
    pub sufficient_from: Option<usize>,
    /// Sections in the order of asking.
    pub sections: Vec<Section>,
    /// Units in the order of asking.
    pub units: Vec<Unit>,
    /// Items in the order of asking.
    pub items: Vec<Item>,
    /// All variables: given ones, then asked ones in the order of asking, then derived ones.
    pub variables: Vec<Variable>,
    /// Derived variables in an order in which each needs only earlier ones.
    pub derived: Vec<Derived>,
    /// Checks.
    pub checks: Vec<Check>,
    /// Where an interview ends early.
    pub stops: Vec<Stop>,
    /// Quota groups.
    pub quotas: Vec<QuotaGroup>,
    /// Indices.
    pub indices: Vec<Index>,
    /// Quota cells with their targets, in the order of `quotas.csv`.
    pub cells: Vec<QuotaCell>,
    /// The item after which all quota questions are asked and the verdict is due; none where there are no quotas.
    pub gate: Option<ItemId>,
    /// All spoken text, in every language.
    pub texts: Texts,
    pub(super) by_name: HashMap<String, VariableId>,
}

/// A country of the study.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// Its name in files, such as `UK`.
    pub name: String,
    /// The language an interview begins in.
    pub language: String,
    /// Its clock, as an IANA name such as `Europe/London`.
    pub time_zone: String,
}

/// A section of the questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Name.
    pub id: String,
    /// Whether its units count in "unit 7 of 20".
    pub numbered: bool,
    /// Whether its units come in an order drawn from the interview's seed.
    pub rotate: bool,
    /// Whether it comes before consent: a refusal here is the household's.
    pub introduction: bool,
    /// Its units.
    pub units: Range<usize>,
}

/// A question or a battery.
#[derive(Debug)]
pub struct Unit {
    /// Name, also the key of its text.
    pub id: String,
    /// Position of its section.
    pub section: usize,
    /// Its number among the numbered units, from 1.
    pub number: Option<usize>,
    /// When it is asked.
    pub filter: Option<Expr>,
    /// Its items.
    pub items: Range<usize>,
    /// Whether it is a battery: several rows under one stem.
    pub battery: bool,
    /// Whether its rows come in an order drawn from the interview's seed.
    pub rotate: bool,
    /// Name of its scale, where it has one.
    pub scale: Option<String>,
    /// Displayed rows, from 1, at which the scale is read out.
    pub read_scale: Vec<usize>,
}

/// Where an item's wording comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// In the study's own publications.
    Documented,
    /// Inferred from them.
    Inferred,
    /// Ours.
    Ours,
}

impl Evidence {
    /// Its word in files and documents.
    pub fn word(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Inferred => "inferred",
            Self::Ours => "ours",
        }
    }
}

/// One answerable row, or an information screen.
#[derive(Debug)]
pub struct Item {
    /// Position of its unit.
    pub unit: usize,
    /// Its variable.
    pub variable: VariableId,
    /// When it is asked, beyond its unit's filter.
    pub filter: Option<Expr>,
    /// Whether its answer takes Enter even where a digit would do.
    pub confirm: bool,
    /// Whether its answer holds for everyone in the household.
    pub household: bool,
    /// Where its wording comes from.
    pub evidence: Evidence,
    /// Checks that look at its variable.
    pub checks: Vec<usize>,
    /// Stops placed after it.
    pub stops: Vec<usize>,
}

/// A variable: something with a name that has a value in an interview.
#[derive(Debug)]
pub struct Variable {
    /// Name, unique.
    pub name: String,
    /// What values it takes.
    pub kind: Kind,
    /// Where its value comes from.
    pub source: Source,
    /// Code for don't know, where that is accepted.
    pub dont_know: Option<i64>,
    /// Code for refused, where that is accepted.
    pub refused: Option<i64>,
}

/// Where a variable's value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The case or the study.
    Given,
    /// An item.
    Asked(ItemId),
    /// Computed; position in [`Instrument::derived`].
    Derived(usize),
}

/// What values a variable takes.
#[derive(Debug)]
pub enum Kind {
    /// One of some options.
    Single(Vec<Choice>),
    /// Any of some options.
    Multiple(Vec<Choice>),
    /// A whole number from `min` to `max`.
    Number {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// Nothing to answer.
    Information,
}

/// One option of a variable.
#[derive(Debug)]
pub struct Choice {
    /// The number typed and stored.
    pub code: i64,
    /// The name in filters and files.
    pub name: String,
    /// Key of its text.
    pub text: String,
    /// When it is offered.
    pub filter: Option<Expr>,
    /// Of several: whether it excludes all others.
    pub exclusive: bool,
}

/// A computed variable.
#[derive(Debug)]
pub struct Derived {
    /// Its variable.
    pub variable: VariableId,
    /// How it is computed.
    pub rule: Rule,
    /// The last item it needs: its value is known once that has been passed.
    pub after: Option<ItemId>,
}

/// How a derived variable is computed.
#[derive(Debug)]
pub enum Rule {
    /// The code of the first condition that holds.
    FirstOf(Vec<(Expr, i64)>),
    /// A number.
    Number(Number),
}

/// A condition that answers must not meet.
#[derive(Debug)]
pub struct Check {
    /// Name; text `check-NAME`.
    pub name: String,
    /// Whether the answer is refused rather than questioned.
    pub hard: bool,
    /// Holds when the answers are wrong.
    pub when: Expr,
}

/// How an interview may end early by its own rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopEnding {
    /// The person does not want to.
    Refused,
    /// Somebody in the household does not want to, before a person was found.
    RefusedHousehold,
    /// The person does not belong to those asked.
    NotEligible,
    /// The person cannot be spoken to now.
    NotAvailable,
}

/// A place where an interview ends early.
#[derive(Debug)]
pub struct Stop {
    /// Name.
    pub name: String,
    /// The item after which it is looked at.
    pub after: ItemId,
    /// When it ends the interview.
    pub when: Expr,
    /// How.
    pub ending: StopEnding,
    /// Whether another adult of the household is asked for first.
    pub another: bool,
}

/// A set of crossed variables with targets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaGroup {
    /// Name.
    pub name: String,
    /// The variables crossed, in the order of the source.
    pub by: Vec<VariableId>,
    /// What counts as one in the weights where somebody is missing, in the order of the source.
    pub merges: Vec<Merge>,
}

/// Options that count as one in the weights of a country where one of them has nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// A variable of the group, not the country.
    pub variable: VariableId,
    /// Codes of its options, two at least.
    pub options: Vec<i64>,
}

/// A cell of a quota group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaCell {
    /// Position of its group.
    pub group: usize,
    /// Option name of each variable of the group.
    pub facts: BTreeMap<String, String>,
    /// Whether it closes at its target.
    pub strict: bool,
    /// Completes wanted.
    pub target: i64,
}

/// An index over items, or the mean of others.
#[derive(Debug)]
pub struct Index {
    /// Name.
    pub name: String,
    /// What it is made of.
    pub of: IndexOf,
    /// How many parts must be valid.
    pub min_valid: usize,
}

/// What an index is made of.
#[derive(Debug)]
pub enum IndexOf {
    /// Variables, with the score of each code; that of a reversed item is turned round already.
    Items(Vec<(VariableId, Vec<(i64, f64)>)>),
    /// Positions of other indices.
    Indices(Vec<usize>),
}

/// A country as studies name it: `GB`, in capitals or not, is read as `UK`.
pub fn country_name(said: &str) -> &str {
    if said.eq_ignore_ascii_case("GB") { "UK" } else { said }
}

impl Instrument {
    /// The variable called `name`.
    pub fn variable(&self, name: &str) -> Option<VariableId> {
        self.by_name.get(name).copied()
    }

    /// The variable at `id`.
    pub fn var(&self, id: VariableId) -> &Variable {
        &self.variables[id.0]
    }

    /// The item at `id`.
    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id.0]
    }

    /// The name of an item, which is its variable's.
    pub fn name_of(&self, id: ItemId) -> &str {
        &self.var(self.item(id).variable).name
    }

    /// The columns of the sample that the questionnaire declares: what is given beyond the country, the person and whom to interview.
    pub fn sample(&self) -> impl Iterator<Item = (VariableId, &Variable)> {
        let ours = ["country", "selection", "person"];
        let given = self.variables.iter().enumerate().filter(|(_, variable)| variable.source == Source::Given);
        given
            .filter(move |(_, variable)| !ours.contains(&variable.name.as_str()))
            .map(|(at, variable)| (VariableId(at), variable))
    }

    /// The columns of the data in order: what is asked, then what is computed.
    pub fn columns(&self) -> Vec<String> {
        let ours = self.variables.iter().filter(|variable| variable.source != Source::Given);
        ours.flat_map(Variable::columns).collect()
    }

    /// The unit of an item.
    pub fn unit_of(&self, id: ItemId) -> &Unit {
        &self.units[self.items[id.0].unit]
    }

    /// The item called `name`, which is its variable's name.
    pub fn item_named(&self, name: &str) -> Option<ItemId> {
        match self.var(self.variable(name)?).source {
            Source::Asked(item) => Some(item),
            Source::Given | Source::Derived(_) => None,
        }
    }

    /// The country called `name`; `GB` is read as `UK`.
    pub fn country(&self, name: &str) -> Option<&Country> {
        let name = country_name(name);
        self.countries.iter().find(|country| country.name == name)
    }

    /// How many units are numbered.
    pub fn numbered_units(&self) -> usize {
        self.units.iter().filter(|unit| unit.number.is_some()).count()
    }
}

impl Variable {
    /// Its options; none for numbers and information.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::Single(choices) | Kind::Multiple(choices) => choices,
            Kind::Number { .. } | Kind::Information => &[],
        }
    }

    /// The option with this code.
    pub fn choice(&self, code: i64) -> Option<&Choice> {
        self.choices().iter().find(|choice| choice.code == code)
    }

    /// The position of the option with this code among [`Self::choices`].
    pub fn choice_at(&self, code: i64) -> Option<usize> {
        self.choices().iter().position(|choice| choice.code == code)
    }

    /// The option with this name.
    pub fn choice_named(&self, name: &str) -> Option<&Choice> {
        self.choices().iter().find(|choice| choice.name == name)
    }

    /// The value that a text in a table says: the name of an option, or a number in the range.
    pub fn read(&self, text: &str) -> Option<Value> {
        match &self.kind {
            Kind::Single(_) => self.choice_named(text).map(|choice| Value::Code(choice.code)),
            Kind::Number { min, max } => {
                text.parse().ok().filter(|number| (min..=max).contains(&number)).map(Value::Number)
            }
            Kind::Multiple(_) | Kind::Information => None,
        }
    }

    /// The columns of the data this variable makes: itself, or one 0/1 column an option where several can be chosen, or none.
    pub fn columns(&self) -> Vec<String> {
        match &self.kind {
            Kind::Single(_) | Kind::Number { .. } => vec![self.name.clone()],
            Kind::Multiple(choices) => choices.iter().map(|choice| format!("{}_{}", self.name, choice.name)).collect(),
            Kind::Information => Vec::new(),
        }
    }

    /// What `value` is in each of [`Self::columns`]: the code or number as stored.
    pub fn cells(&self, value: &Value) -> Vec<Option<i64>> {
        let missing = match value {
            Value::DontKnow => Some(self.dont_know),
            Value::Refused => Some(self.refused),
            _ => None,
        };
        match (&self.kind, value) {
            (Kind::Information, _) => Vec::new(),
            (Kind::Multiple(choices), _) if missing.is_some() => vec![missing.flatten(); choices.len()],
            (Kind::Multiple(choices), Value::Codes(codes)) => {
                choices.iter().map(|choice| Some(i64::from(codes.contains(&choice.code)))).collect()
            }
            (Kind::Multiple(choices), _) => vec![None; choices.len()],
            (_, Value::Code(code) | Value::Number(code)) => vec![Some(*code)],
            _ => vec![missing.flatten()],
        }
    }
}
