//! The short way to the results of a simulated study, for tests that need many of full size: each robot's answers, as it gives them at a station, are laid
//! into the interview machine at once, which says what of them is asked, what is derived, and when the quotas decide (`quota::decide`); then into the columns
//! that every figure is computed from. There is no station, no clock, no file and no event for each answer; nobody breaks off and nobody corrects
//! themselves. That the same respondents say the same at stations is tried in `published`.

use super::*;
use crate::analysis::columns::{Columns, Values};
use crate::analysis::{frame, index, weighting};
use crate::fieldwork::quota::{CellState, GroupState, Mode, decide, key};
use crate::ids::CellId;
use crate::interview::Facts;
use crate::questionnaire::instrument::ItemId;
use crate::station::results::Results;
use crate::store::Study;
use std::collections::HashMap;

/// One answer a column of the data.
pub(super) type Row = Vec<(String, Option<i64>)>;

/// The quota cells as they fill.
struct Quotas {
    /// Each group with the variables it crosses, and its cells by their key.
    groups: Vec<(String, Vec<String>, HashMap<String, CellState>)>,
}

impl Quotas {
    fn of(instrument: &Instrument) -> Self {
        let cells = instrument.cells.iter().enumerate();
        let groups = instrument.quotas.iter().enumerate().map(|(position, quota)| {
            let by: Vec<String> = quota.by.iter().map(|variable| instrument.var(*variable).name.clone()).collect();
            let own = cells.clone().filter(|(_, cell)| cell.group == position).map(|(at, cell)| {
                assert!(cell.strict, "the shipped quotas are strict");
                let state = CellState {
                    cell: CellId(at as i64),
                    mode: Mode::Strict,
                    target: cell.target,
                    counted: 0,
                    held: 0,
                    open: true,
                };
                (key(&by, &cell.facts).unwrap(), state)
            });
            (quota.name.clone(), by.clone(), own.collect())
        });
        Self { groups: groups.collect() }
    }

    fn states(&self, facts: &Facts) -> Vec<GroupState> {
        let state = |cells: &HashMap<String, CellState>, by: &[String]| cells.get(&key(by, facts)?).copied();
        let groups = self.groups.iter();
        groups.map(|(name, by, cells)| GroupState { group: name.clone(), cell: state(cells, by) }).collect()
    }

    fn count(&mut self, facts: &Facts) {
        for (_, by, cells) in &mut self.groups {
            cells.get_mut(&key(by, facts).unwrap()).unwrap().counted += 1;
        }
    }

    /// Places left in a country.
    fn left(&self, country: &str) -> i64 {
        let prefix = format!("{country}|");
        let (_, _, cells) = &self.groups[0];
        cells.iter().filter(|(key, _)| key.starts_with(&prefix)).map(|(_, cell)| cell.target - cell.counted).sum()
    }
}

/// Robots who are interviewed one after the other.
pub(super) struct Booth<'a> {
    model: &'a Model,
    /// What is on the screen at each item of a country: what is offered there does not depend on who is asked.
    screens: Vec<HashMap<String, Screen>>,
}

/// How an interview ended.
enum Ended {
    Complete(Facts, Row),
    /// Another adult of the household may be asked for.
    Another(BTreeMap<String, Value>),
    Otherwise,
}

impl<'a> Booth<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let countries = 0..model.instrument.countries.len();
        Self { model, screens: countries.map(|country| every_screen(model, country)).collect() }
    }

    /// An interview with one person: what they say is laid into the machine at once, first up to the gate, then all of it.
    fn interview(
        &self,
        (key, country): (Key, usize),
        household: BTreeMap<String, Value>,
        judge: impl FnOnce(&Facts) -> Verdict,
    ) -> Ended {
        let model = self.model;
        let instrument = &model.instrument;
        let own = &instrument.countries[country];
        let person = Person::new(model, key, &own.name);
        let says = |item: usize| {
            let name = instrument.name_of(ItemId(item));
            let screen = self.screens[country].get(name)?;
            Some((name.to_owned(), person.answer(model, name, screen, 0)))
        };
        let lay = |said: &BTreeMap<String, Value>| {
            let start = Start {
                country: own.name.clone(),
                language: own.language.clone(),
                seed: key.case,
                person: i64::from(key.person),
                selection: "whoever".into(),
                household: said.clone(),
                sample: BTreeMap::new(),
            };
            Interview::begin(Arc::clone(instrument), start).unwrap().0
        };
        let gate = instrument.gate.unwrap().0;
        // What the household has said already is not asked again.
        let mut said: BTreeMap<String, Value> = (0..=gate).filter_map(says).chain(household).collect();
        let screened = lay(&said);
        let verdict = match screened.place() {
            Place::Gate => judge(&screened.facts().unwrap()),
            Place::Last { another: true, .. } => Verdict::Full,
            Place::Last { .. } => return Ended::Otherwise,
            Place::Item(item) => panic!("{} is not answered", instrument.name_of(item)),
        };
        if verdict == Verdict::Full {
            return Ended::Another(screened.household());
        }
        said.extend((gate + 1..instrument.items.len()).filter_map(says));
        let mut interview = lay(&said);
        interview.handle(Event::Verdict { verdict, closed: Vec::new() }).unwrap();
        let complete = matches!(interview.place(), Place::Last { ending: Ending::Complete, .. });
        assert!(complete, "{:?}", interview.place());
        Ended::Complete(interview.facts().unwrap(), interview.data())
    }

    /// What the respondent of a key says whom the quotas want, where they want none of the household before; none where it comes to no complete.
    pub(super) fn complete(&self, of: Key, country: usize) -> Option<Row> {
        let mut household = BTreeMap::new();
        for person in 1..=of.person {
            let verdict = if person == of.person { Verdict::Wanted } else { Verdict::Full };
            match self.interview((Key { person, ..of }, country), household, |_| verdict) {
                Ended::Complete(_, row) => return Some(row),
                Ended::Another(common) => household = common,
                Ended::Otherwise => return None,
            }
        }
        None
    }

    /// A household is called: its first adult who has a place.
    fn call(&self, home: Key, country: usize, quotas: &mut Quotas) -> Option<Row> {
        let (mut key, mut household) = (Key { person: 1, ..home }, BTreeMap::new());
        loop {
            let judge = |facts: &Facts| decide(&quotas.states(facts)).verdict_for(false);
            match self.interview((key, country), household, judge) {
                Ended::Complete(facts, row) => {
                    quotas.count(&facts);
                    return Some(row);
                }
                Ended::Another(common) => household = common,
                Ended::Otherwise => return None,
            }
            if !key.draw("another adult", 0).happens(self.model.respondents.rates.another_adult) {
                return None;
            }
            key.person += 1;
        }
    }

    /// A study of the full size: households of all countries in turn, until every cell is full.
    pub(super) fn study(&self, seed: u64) -> Vec<(String, Row)> {
        let instrument = Arc::clone(&self.model.instrument);
        let (mut quotas, mut rows) = (Quotas::of(&instrument), Vec::new());
        let mut case = 0;
        let mut open: Vec<usize> = (0..instrument.countries.len()).collect();
        while !open.is_empty() {
            for country in &open {
                case += 1;
                assert!(case < 500_000, "the cells do not fill");
                let name = instrument.countries[*country].name.clone();
                rows.extend(self.call(Key { seed, case, person: 0 }, *country, &mut quotas).map(|row| (name, row)));
            }
            open.retain(|country| quotas.left(&instrument.countries[*country].name) > 0);
        }
        rows
    }
}

/// The screens of all items that are asked in a country.
fn every_screen(model: &Model, country: usize) -> HashMap<String, Screen> {
    let mut all: HashMap<String, Screen> = screens(model, country).into_iter().collect();
    // Whoever refuses their age is asked for more.
    let (mut interview, voice) = (begun(&model.instrument, country, 1), voice());
    while let Place::Item(item) = interview.place() {
        let screen = Speaker { interview: &interview, voice: &voice }.screen();
        let value = match screen.asks {
            crate::interview::screen::Asks::Information => Value::Seen,
            crate::interview::screen::Asks::Number { .. } => Value::Refused,
            _ => screen.options[0].value.clone(),
        };
        interview.handle(Event::Answer { item, value, confirmed: true }).unwrap();
        all.entry(model.instrument.name_of(item).to_owned()).or_insert(screen);
    }
    all
}

/// Results as `station::results` reads them from a study: the columns, with their weights and the scores of the indices.
pub(super) fn results(instrument: &Arc<Instrument>, population: &str, rows: &[(String, Row)]) -> Results {
    let mut columns = Columns::new(rows.len());
    let countries = instrument.var(instrument.variable("country").unwrap());
    let mut own = Values::with_room(rows.len());
    rows.iter().for_each(|(country, _)| own.push(countries.choice_named(country).map(|choice| choice.code)));
    columns.add("country", own).unwrap();
    for (position, name) in instrument.columns().iter().enumerate() {
        let mut values = Values::with_room(rows.len());
        for (_, row) in rows {
            assert_eq!(row[position].0, *name);
            values.push(row[position].1);
        }
        columns.add(name, values).unwrap();
    }
    let complete = vec![true; rows.len()];
    let people = frame::read(population.as_bytes()).unwrap();
    Results {
        study: Study {
            id: String::new(),
            kind: Kind::Training,
            questionnaire: instrument.id.clone(),
            organisation: String::new(),
            contact: String::new(),
            selection: "whoever".into(),
            created_at: FIRST_MORNING,
        },
        versions: vec![Arc::clone(instrument)],
        interviews: (1..).map(InterviewId).take(rows.len()).collect(),
        weights: weighting::weigh(instrument, &people, &columns, &complete),
        scores: index::scores(instrument, &columns, &index::needed(instrument, |_| true)).unwrap(),
        complete,
        simulated: true,
        rejected: 0,
        columns,
    }
}
