//! What the benches share: a study to measure on, somebody who answers, and figures out of many durations. What is measured is said in each bench.
#![allow(dead_code, reason = "each bench takes what it needs")]

pub(crate) mod bare;
pub(crate) mod figures;
pub(crate) mod large;

use cati::clock::Clock;
use cati::fieldwork::outcome;
use cati::interview::Event;
use cati::interview::screen::Asks;
use cati::questionnaire::{Sources, Value, compile, shipped};
use cati::station::Station;
use cati::station::setup::{Setup, create};
use cati::station::view::{Action, Page, View};
use cati::store::{Contact, Kind, NewCase, Store};
use std::path::{Path, PathBuf};

/// A folder that is gone when dropped.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    /// Beside the other results of building, so that it lies on a disk and not in memory.
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder"))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

/// The shipped study as a training study with room for everybody: targets of 10 million, and so many cases a country.
pub(crate) fn roomy(path: &Path, cases: usize) {
    roomy_of(shipped::sources(), path, cases);
}

/// The same of another questionnaire.
pub(crate) fn roomy_of(mut sources: Sources, path: &Path, cases: usize) {
    let wide = sources["quotas.csv"].lines().map(|line| {
        let mut fields: Vec<&str> = line.split(',').collect();
        if matches!(fields[..], [_, "strict", ..]) {
            fields[2] = "10000000";
        }
        fields.join(",") + "\n"
    });
    let wide = wide.collect();
    sources.insert("quotas.csv".to_owned(), wide);
    let instrument = compile(&sources).unwrap_or_else(|found| panic!("{}", found[0]));
    let setup = Setup {
        kind: Kind::Training,
        organisation: "Polling House".to_owned(),
        contact: "0800 123".to_owned(),
        selection: "whoever".to_owned(),
    };
    let store = create(path, &sources, &instrument, &setup, &Clock::System).expect("a study");
    let case = |number: usize| NewCase {
        country: instrument.countries[number % instrument.countries.len()].name.clone(),
        region: None,
        time_zone: "Europe/London".to_owned(),
        priority: 0,
        shuffle: i64::try_from(number * 7919 % 1_000_003).unwrap_or(0),
        contacts: vec![Contact { phone: format!("+000 {number:08}"), name: None }],
        ..NewCase::default()
    };
    let all: Vec<NewCase> = (0..cases * instrument.countries.len()).map(case).collect();
    store.write(|tx| tx.add_cases(&all, Clock::System.now())).expect("cases");
}

/// A station on a study, at which nobody has signed in.
pub(crate) fn unsigned(store: Store) -> Station {
    Station::open(store, Clock::System, false, "bench").expect("a station")
}

/// A station on a study, signed in.
pub(crate) fn station(store: Store, name: &str) -> Station {
    let mut station = unsigned(store);
    station.act(Action::SignIn(name.to_owned())).expect("signed in");
    station
}

/// What an interviewer does next with somebody who takes part and answers the first option of everything.
pub(crate) fn next(view: &View) -> Action {
    match &view.page {
        Page::SignIn(_) => Action::SignIn("Robot".to_owned()),
        Page::Away(_) | Page::Figures(_) => panic!("neither a PIN nor a break"),
        Page::Ready(_) => Action::NextCall,
        Page::Call(_) => Action::Answered,
        Page::Asking(asking) => match asking.screen.item {
            None => Action::Interview(Event::Finish),
            Some(item) => {
                let value = value(&asking.screen.asks, || asking.screen.options[0].value.clone());
                Action::Interview(Event::Answer { item, value, confirmed: true })
            }
        },
        Page::Outcome(_) | Page::Another(_) => {
            Action::Outcome { id: outcome("no_answer").expect("an outcome").id, note: None, appointment: None }
        }
    }
}

fn value(asks: &Asks, first: impl Fn() -> Value) -> Value {
    match asks {
        Asks::Information => Value::Seen,
        Asks::Number { min, .. } => Value::Number((*min).max(40)),
        _ => first(),
    }
}

/// Whether an action answers a question.
pub(crate) fn is_answer(action: &Action) -> bool {
    matches!(action, Action::Interview(Event::Answer { .. }))
}

/// Interviews one person to the end.
pub(crate) fn one_interview(path: &Path) {
    let mut robot = station(Store::open(path).expect("a study"), "Robot");
    let mut view = robot.view().expect("a view");
    while !matches!(&view.page, Page::Ready(ready) if ready.completes == 1) {
        view = robot.act(next(&view)).expect("taken");
    }
    robot.act(Action::SignOut).expect("signed out");
}
