//! What several tests need: studies in folders of their own, and stations in processes of their own.

pub mod disk;
pub mod outside;
pub mod robot;
pub mod stress;
pub mod terminal;

use cati::clock::Clock;
use cati::ids::Millis;
use cati::interview::Event;
use cati::interview::screen::Asks;
use cati::questionnaire::{Sources, Value, compile, shipped};
use cati::station::Station;
use cati::station::setup::{Setup, create};
use cati::station::view::{Action, Page};
use cati::store::{Finding, Kind, Store};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A training study in a folder of its own.
pub struct Study {
    pub path: PathBuf,
    pub folder: tempfile::TempDir,
}

impl Study {
    /// The shipped study.
    pub fn shipped() -> Self {
        Self::of(&shipped::sources())
    }

    /// The shipped study with other quotas: `(what stands there, what shall stand there)`.
    pub fn with_quotas(change: impl Fn(&str) -> String) -> Self {
        let mut sources = shipped::sources();
        let quotas = change(&sources["quotas.csv"]);
        sources.insert("quotas.csv".to_owned(), quotas);
        Self::of(&sources)
    }

    /// A study that is there already, made by another process.
    pub fn at(path: PathBuf) -> Self {
        Self { path, folder: tempfile::tempdir().unwrap() }
    }

    /// A study of this questionnaire.
    pub fn of(sources: &Sources) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("study.db");
        let instrument = compile(sources).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
        create(&path, sources, &instrument, &setup(), &Clock::System).unwrap();
        Self { path, folder }
    }

    pub fn store(&self) -> Store {
        Store::open(&self.path).unwrap()
    }

    /// Everything wrong with it, as `cati verify` would say.
    pub fn findings(&self) -> Vec<Finding> {
        self.findings_at(Clock::System.now())
    }

    pub fn findings_at(&self, now: Millis) -> Vec<Finding> {
        cati::station::verify(&self.store(), now).unwrap()
    }
}

/// What a study for tests is made with.
pub fn setup() -> Setup {
    Setup {
        kind: Kind::Training,
        organisation: "Polling House".to_owned(),
        contact: "0800 123".to_owned(),
        selection: "whoever".to_owned(),
    }
}

/// A station on a study, signed in.
pub fn station(path: &Path, name: &str, clock: &Clock) -> Station {
    let mut station = Station::open(Store::open(path).unwrap(), clock.clone(), false, "test").unwrap();
    station.act(Action::SignIn(name.to_owned())).unwrap();
    station
}

/// Answers the item on the screen with this value.
pub fn answer(station: &mut Station, value: Value) {
    let Page::Asking(asking) = station.view().unwrap().page else { panic!("not asking") };
    let item = asking.screen.item.expect("an item on the screen");
    station.act(Action::Interview(Event::Answer { item, value, confirmed: true })).unwrap();
}

/// From the next call to the verdict, as this person; false where there was no case.
pub fn screen(station: &mut Station, country: &str, region: i64, gender: i64, age: i64) -> bool {
    station.act(Action::Choose(vec![country.to_owned()])).unwrap();
    let view = station.act(Action::NextCall).unwrap();
    if !matches!(view.page, Page::Call(_)) {
        return false;
    }
    screen_here(station, region, gender, age);
    true
}

/// From the call on the screen to the verdict, as this person.
pub fn screen_here(station: &mut Station, region: i64, gender: i64, age: i64) {
    station.act(Action::Answered).unwrap();
    let answers = [Value::Seen, Value::Code(1), Value::Code(region), Value::Code(gender), Value::Number(age)];
    answers.into_iter().for_each(|value| answer(station, value));
}

/// Answers everything that is left with the first option, and gives the number of answers.
pub fn to_the_end(station: &mut Station) -> usize {
    let mut answers = 0;
    loop {
        let Page::Asking(asking) = station.view().unwrap().page else { panic!("not asking") };
        let value = match asking.screen.asks {
            Asks::Last { .. } => return answers,
            Asks::Information => Value::Seen,
            Asks::Number { min, .. } => Value::Number(min),
            Asks::Single | Asks::Multiple => asking.screen.options[0].value.clone(),
        };
        answer(station, value);
        answers += 1;
    }
}

/// Starts this test program again as a process that runs only the test `role`, with the study and words of its own.
pub fn process(role: &str, study: &Path, words: &[(&str, String)]) -> Child {
    let mut command = command(role, study, words);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap()
}

/// The same, still to be started.
pub fn command(role: &str, study: &Path, words: &[(&str, String)]) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", role, "--nocapture", "--test-threads=1"]).env("CATI_ROLE_STUDY", study);
    command.envs(words.iter().map(|(name, value)| (*name, value)));
    command
}

/// The study of a process started by [`process`]; none in an ordinary run, where the test has nothing to do.
pub fn role() -> Option<PathBuf> {
    std::env::var_os("CATI_ROLE_STUDY").map(PathBuf::from)
}
