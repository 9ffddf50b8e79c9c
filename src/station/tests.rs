//! A station on a study of its own, driven as an interviewer drives it. The tests themselves are in the files below.

mod answers;
mod calls;
mod messages;
mod monitor;
mod outcomes;
mod presence;
mod quality;
mod quotas;
mod rates;
mod report;
mod results;
mod supervise;
mod vanishing;
mod versions;

use super::setup::{Setup, create};
use super::view::{Action, Page, Trouble, View};
use super::*;
use crate::ids::Millis;
use crate::interview::Event;
use crate::interview::screen::Asks;
use crate::questionnaire::{Value, shipped};
use crate::store::Store;
use std::path::PathBuf;

/// 2026-11-21T18:00:00Z.
pub(super) const START: Millis = Millis(1_795_284_000_000);

pub(super) struct Desk {
    pub(super) station: Station,
    pub(super) clock: Clock,
    path: PathBuf,
    _folder: Option<tempfile::TempDir>,
}

fn sources(change: &[(&str, &str, &str)]) -> crate::questionnaire::Sources {
    let mut sources = shipped::sources();
    for (file, from, to) in change {
        let text = sources.get_mut(*file).unwrap();
        assert!(text.contains(from), "{from}");
        *text = text.replace(from, to);
    }
    sources
}

impl Desk {
    fn new() -> Self {
        Self::with(&[])
    }

    fn with(change: &[(&str, &str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Self::of(&sources(change), &folder.path().join("study.db"));
        desk._folder = Some(folder);
        desk
    }

    /// A study of a questionnaire of its own.
    fn of(sources: &crate::questionnaire::Sources, path: &std::path::Path) -> Self {
        let clock = Clock::standing_at(START);
        let instrument = compile(sources).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
        let setup = Setup {
            kind: Kind::Training,
            organisation: "Polling House".into(),
            contact: "0800 123".into(),
            selection: "whoever".into(),
        };
        create(path, sources, &instrument, &setup, &clock).unwrap();
        Self::at(path.to_owned(), clock)
    }

    /// Another terminal on the same study, with the same clock.
    fn beside(&self, name: &str) -> Self {
        let mut desk = Self {
            station: open(&self.path, &self.clock),
            clock: self.clock.clone(),
            path: self.path.clone(),
            _folder: None,
        };
        desk.act(Action::SignIn(name.into()));
        desk
    }

    /// Another terminal on the same study, with a clock of its own that stands where this one's does.
    fn on_its_own_clock(desk: &Self, name: &str) -> Self {
        let clock = Clock::standing_at(desk.clock.now());
        // Its identifiers must not be those of the other clock, which counts its own from 1.
        (0..1_000).for_each(|_| drop(clock.uuid()));
        let mut beside = Self { station: open(&desk.path, &clock), clock, path: desk.path.clone(), _folder: None };
        beside.act(Action::SignIn(name.into()));
        beside
    }

    fn at(path: PathBuf, clock: Clock) -> Self {
        let mut desk = Self { station: open(&path, &clock), clock, path, _folder: None };
        desk.act(Action::SignIn("Ann".into()));
        desk
    }

    fn try_act(&mut self, action: Action) -> Result<View, Trouble> {
        self.clock.advance(1_000);
        self.station.act(action)
    }

    fn act(&mut self, action: Action) -> View {
        let shown = format!("{action:?}");
        self.try_act(action).unwrap_or_else(|trouble| panic!("{shown}: {trouble:?}"))
    }

    fn event(&mut self, event: Event) -> View {
        self.act(Action::Interview(event))
    }

    fn page(&mut self) -> Page {
        self.station.view().unwrap().page
    }

    /// Name of the item on the screen.
    fn at_item(&mut self) -> String {
        match self.page() {
            Page::Asking(asking) => match asking.screen.item {
                Some(item) => {
                    let held = self.station.store.read(|tx| tx.interview(asking.interview)).unwrap();
                    let instrument = instrument(&self.station.store, held.version).unwrap();
                    instrument.var(instrument.item(item).variable).name.clone()
                }
                None => "last".into(),
            },
            other => format!("{other:?}"),
        }
    }

    fn try_answer(&mut self, value: Value, confirmed: bool) -> Result<View, Trouble> {
        let Page::Asking(asking) = self.page() else { panic!("not asking") };
        let item = asking.screen.item.expect("an item");
        self.try_act(Action::Interview(Event::Answer { item, value, confirmed }))
    }

    fn answer(&mut self, name: &str, value: Value) {
        assert_eq!(self.at_item(), name);
        self.try_answer(value, false).unwrap();
    }

    /// To the first item past the verdict, as this person.
    fn screened(&mut self, country: &str, region: i64, gender: i64, age: i64) {
        self.act(Action::Choose(vec![country.into()]));
        self.act(Action::NextCall);
        self.act(Action::Answered);
        self.answer("intro", Value::Seen);
        self.answer("consent", Value::Code(1));
        self.answer("region", Value::Code(region));
        self.answer("gender", Value::Code(gender));
        self.answer("age", Value::Number(age));
    }

    /// Answers everything to the last screen with the first option or the smallest number.
    fn finish_asking(&mut self) {
        loop {
            let Page::Asking(asking) = self.page() else { panic!("not asking") };
            let value = match asking.screen.asks {
                Asks::Last { .. } => return,
                Asks::Information => Value::Seen,
                Asks::Number { min, .. } => Value::Number(min),
                Asks::Single | Asks::Multiple => asking.screen.options[0].value.clone(),
            };
            self.try_answer(value, true).unwrap();
        }
    }

    fn cell(&self, group: &str, key: &str) -> crate::store::Cell {
        let now = self.clock.now();
        let cells = self.station.store.read(|tx| tx.cells(now)).unwrap();
        cells.into_iter().find(|cell| cell.group == group && cell.key == key).unwrap()
    }

    fn verify(&self) {
        assert_eq!(super::verify(&self.station.store, self.clock.now()).unwrap(), Vec::new());
    }
}

/// Every write runs twice, the first time for nothing.
fn open(path: &std::path::Path, clock: &Clock) -> Station {
    let store = Store::open(path).unwrap().rehearsing();
    Station::open(store, clock.clone(), false, "test").unwrap()
}

fn last_outcome(view: &View) -> &'static str {
    match &view.page {
        Page::Ready(ready) => ready.last.as_ref().expect("a last call").outcome.id,
        other => panic!("{other:?}"),
    }
}
