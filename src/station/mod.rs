//! Stations: where an interviewer works. The driver between the pure interview, the rules and the store: an action is taken in one write, and
//! only after its commit does the screen move on. What is on the screen is on the disk. No rule and no SQL is here.

mod call;
pub mod extract;
mod household;
mod log;
pub mod messages;
pub mod monitor;
mod note;
mod outcome;
mod pages;
pub mod pin;
mod post;
mod presence;
pub mod quality;
pub mod rates;
mod record;
pub mod report;
pub mod results;
mod rows;
pub mod sample;
pub mod setup;
pub mod supervise;
#[cfg(test)]
mod tests;
mod trouble;
pub mod update;
mod verify;
pub mod view;

pub use rows::cells;
pub use verify::verify;

use crate::clock::Clock;
use crate::fieldwork::{Reach, Settings};
use crate::ids::{Millis, StationId};
use crate::questionnaire::instrument::Country;
use crate::questionnaire::{Instrument, Sources, compile};
use crate::store::{Kind, Message, Staff, Store, StoreError, Study, Tx};
use call::{AtHand, Stage};
use presence::AtTheDoor;
use std::collections::BTreeMap;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;
use view::{Action, Last, Mode, Own, Trouble, View};

/// Longest name of an interviewer, in characters.
const LONGEST_NAME: usize = 60;
/// Longest note, in characters.
pub const LONGEST_NOTE: usize = 4000;

/// One run of the program at one terminal, on one study.
#[derive(Debug)]
pub struct Station {
    store: Store,
    clock: Clock,
    mode: Mode,
    study: Study,
    /// Name of the machine or terminal, for the supervisor.
    place: String,
    /// Compiled versions of the questionnaire that were needed so far.
    instruments: BTreeMap<i64, Arc<Instrument>>,
    latest: i64,
    /// What the study is called in each language of that version.
    titles: Arc<[(String, String)]>,
    /// The settings in force when a case was last looked for.
    settings: Arc<Settings>,
    /// Whose PIN is asked before they are signed in.
    at_the_door: Option<AtTheDoor>,
    signed_in: Option<SignedIn>,
    at_hand: Option<AtHand>,
    /// A supervisor's line that is not read yet, as far as it has come.
    message: Option<Message>,
    /// Whether the terminal of a name is still there, as far as can be told from here.
    is_there: fn(&str) -> Option<bool>,
}

/// Who works here, and what came of it so far.
#[derive(Debug, Clone)]
struct SignedIn {
    station: StationId,
    staff: Staff,
    /// The languages they can interview in; none: all.
    speaks: Vec<String>,
    /// On a break since.
    on_break: Option<Millis>,
    /// Whether the PIN typed last, to come back from the break, was wrong.
    wrong_pin: bool,
    /// What is looked at between two calls.
    figures: Option<Own>,
    chosen: Vec<String>,
    last: Option<Last>,
    nothing: Option<Option<Millis>>,
    calls: i64,
    completes: i64,
    /// Seed of the next interview that begins.
    seed: u64,
}

/// Why a station could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The study.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The questionnaire kept in the study no longer compiles.
    #[error("version {version} of the questionnaire in the study cannot be read: {first}")]
    Questionnaire {
        /// The version.
        version: i64,
        /// The first mistake.
        first: String,
    },
}

impl Station {
    /// A station on a study. `practice` works on a copy in memory; `place` names the terminal.
    ///
    /// # Errors
    /// When the study cannot be read, or its questionnaire not be compiled.
    pub fn open(store: Store, clock: Clock, practice: bool, place: &str) -> Result<Self, OpenError> {
        let store = if practice { Store::in_memory_copy(&store)? } else { store };
        let (study, version, settings) =
            store.read(|tx| Ok::<_, StoreError>((tx.study()?, tx.latest_version()?, tx.settings()?)))?;
        let mode = match (practice, study.kind) {
            (true, _) => Mode::Practice,
            (false, Kind::Live) => Mode::Live,
            (false, Kind::Training) => Mode::Training,
        };
        let mut station = Self {
            store,
            clock,
            mode,
            study,
            place: place.to_owned(),
            instruments: BTreeMap::new(),
            latest: version.version,
            titles: Arc::default(),
            settings: Arc::new(settings),
            at_the_door: None,
            signed_in: None,
            at_hand: None,
            message: None,
            is_there: |_| None,
        };
        let instrument = station.instrument(version.version)?;
        station.titles = titles(&instrument);
        if practice {
            setup::practise(&station.store, &instrument, &station.clock)?;
            station.settings = Arc::new(station.store.read(|tx| tx.settings())?);
        }
        tracing::info!(study = station.study.id, ?mode, version = station.latest, "station opened");
        Ok(station)
    }

    /// Another station of this process on the same study, at which nobody has signed in: it shares the connections and the compiled
    /// questionnaires. A practice station's sibling works on the same copy.
    #[must_use]
    pub fn beside(&self, clock: Clock, place: &str) -> Self {
        Self {
            store: self.store.clone(),
            clock,
            mode: self.mode,
            study: self.study.clone(),
            place: place.to_owned(),
            instruments: self.instruments.clone(),
            latest: self.latest,
            titles: Arc::clone(&self.titles),
            settings: Arc::clone(&self.settings),
            at_the_door: None,
            signed_in: None,
            at_hand: None,
            message: None,
            is_there: self.is_there,
        }
    }

    /// With a way to tell whether the terminal of a name (see `place` of [`Self::open`]) is still there; none: that cannot be told.
    #[must_use]
    pub fn telling_whether_there(self, is_there: fn(&str) -> Option<bool>) -> Self {
        Self { is_there, ..self }
    }

    /// Looks whether another version of the questionnaire or other settings have come into force: they are for the calls that begin from now on.
    fn look_for_update(&mut self) -> Result<(), OpenError> {
        let (version, settings) =
            self.store.read(|tx| Ok::<_, StoreError>((tx.latest_version()?.version, tx.settings()?)))?;
        if settings != *self.settings {
            self.settings = Arc::new(settings);
        }
        if version != self.latest {
            self.titles = titles(&*self.instrument(version)?);
            self.latest = version;
        }
        Ok(())
    }

    /// A version of the questionnaire, compiled when it is first needed.
    fn instrument(&mut self, version: i64) -> Result<Arc<Instrument>, OpenError> {
        if let Some(known) = self.instruments.get(&version) {
            return Ok(Arc::clone(known));
        }
        let instrument = instrument(&self.store, version)?;
        self.instruments.insert(version, Arc::clone(&instrument));
        Ok(instrument)
    }

    /// Takes an action and shows what is on the screen then.
    ///
    /// # Errors
    /// [`Trouble`]: nothing was taken, and the screen is as before; but where another station has taken the case over, it is gone.
    pub fn act(&mut self, action: Action) -> Result<View, Trouble> {
        let before = log::Before::of(self, log::word(&action));
        let done = match self.take(action) {
            Ok(()) => self.view(),
            Err(trouble) => Err(self.told(trouble)),
        };
        before.tell(self, done.as_ref());
        done
    }

    fn take(&mut self, action: Action) -> Result<(), Trouble> {
        self.catch_up()?;
        self.let_past(&action)?;
        match action {
            Action::SignIn(name) => self.sign_in(&name),
            Action::Pin(pin) => self.pin(&pin),
            Action::SignOut => self.sign_out(),
            Action::Break => self.begin_break(),
            Action::Back => self.back(),
            Action::Figures(today) => self.figures(today),
            Action::Choose(countries) => self.choose(countries),
            Action::NextCall => self.next_call(),
            Action::TakeBack(case) => self.take_back(case),
            Action::GiveBack => self.give_back(),
            Action::Answered => self.answered(),
            Action::Interview(event) => self.interview(event),
            Action::AnotherAdult => self.another_adult(),
            Action::Outcome { id, note, appointment } => self.outcome(id, note.as_deref(), appointment),
            Action::Note(text) => self.note(&text),
            Action::Draft(text) => self.draft(&text),
            Action::Read(message, answer) => self.message_read(message, &answer),
            Action::HangUp => self.hang_up(),
        }
    }

    /// A trouble as a shell is told it: where the case is somebody else's now, it is let go, with who has it and what is on the screen instead.
    fn told(&mut self, trouble: Trouble) -> Trouble {
        let Trouble::Problem { key: "problem-taken", words, .. } = &trouble else { return trouble };
        let by = words.first().and_then(|(_, id)| id.parse().ok());
        self.at_hand = None;
        let name = |id: i64| {
            let staff = self.store.read(|tx| tx.staff()).ok()?;
            staff.into_iter().find(|staff| staff.id.0 == id).map(|staff| staff.name)
        };
        let staff = by.and_then(name);
        match self.view() {
            Ok(view) => Trouble::Gone { staff, view: Box::new(view) },
            Err(other) => other,
        }
    }

    fn choose(&mut self, mut countries: Vec<String>) -> Result<(), Trouble> {
        let instrument = self.instrument(self.latest)?;
        let Some(signed_in) = &mut self.signed_in else { return Err(trouble::problem("problem-not-here")) };
        let spoken = spoken_countries(&instrument, &signed_in.speaks);
        countries.retain(|country| spoken.contains(country));
        signed_in.chosen = countries;
        signed_in.nothing = None;
        Ok(())
    }

    /// Says that the station is alive: its case and places are held on. To be called at least every 60 seconds.
    ///
    /// # Errors
    /// When the study cannot be written, or another station has taken the case over.
    pub fn heartbeat(&mut self) -> Result<(), Trouble> {
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let before = log::Before::of(self, "heartbeat");
        let (now, at_hand) = (self.clock.now(), self.at_hand.as_ref());
        let beat = self.store.write(|tx| {
            tx.see_station(&signed_in.station, now)?;
            at_hand.map_or(Ok(()), |at_hand| at_hand.renew(tx, now))
        });
        let beat = beat.map_err(|error| {
            let trouble = self.failed(error.into());
            self.told(trouble)
        });
        before.tell(self, beat.as_ref());
        beat
    }

    /// What is on the screen.
    ///
    /// # Errors
    /// When the study cannot be read.
    pub fn view(&mut self) -> Result<View, Trouble> {
        // After an answer nothing is read beside what its write read: a line that has come is known from there.
        if !matches!(self.at_hand.as_ref().map(|at_hand| &at_hand.stage), Some(Stage::Asking(_))) {
            self.message()?;
        }
        Ok(View { page: self.page()?, frame: self.frame() })
    }
}

/// Whom somebody can call who chose these countries and speaks these languages; none: all.
fn reach(instrument: &Instrument, chosen: &[String], speaks: Vec<String>) -> Reach {
    let language = |country: &Country| (country.name.clone(), country.language.clone());
    Reach { chosen: chosen.to_vec(), speaks, languages: instrument.countries.iter().map(language).collect() }
}

/// The countries whose language somebody speaks, in the order of the questionnaire; no languages: all.
fn spoken_countries(instrument: &Instrument, speaks: &[String]) -> Vec<String> {
    let reach = reach(instrument, &[], speaks.to_vec());
    let spoken = instrument.countries.iter().filter(|country| reach.includes(&country.name, None));
    spoken.map(|country| country.name.clone()).collect()
}

/// What a questionnaire is called in each of its languages.
fn titles(instrument: &Instrument) -> Arc<[(String, String)]> {
    let title = |language: &String| Some((language.clone(), instrument.texts.say(language, "study-title", &|_| None)?));
    instrument.languages.iter().filter_map(title).collect()
}

/// A name as it is kept: normalised, one space between words, nothing that cannot be seen or turns the text around.
///
/// # Errors
/// The key of the message: `problem-empty-name` or `problem-too-long`.
pub fn clean_name(name: &str) -> Result<String, &'static str> {
    let name = one_line(name).ok_or("problem-empty-name")?;
    if name.chars().count() > LONGEST_NAME {
        return Err("problem-too-long");
    }
    Ok(name)
}

/// A text on one line, normalised, with one space between words; none where it is empty or holds what cannot be seen or turns the text around.
fn one_line(text: &str) -> Option<String> {
    let line: String = text.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    let unseen = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    (!line.is_empty() && !line.chars().any(unseen)).then_some(line)
}

/// A version of the questionnaire as kept in a study, compiled.
///
/// # Errors
/// When the study cannot be read, or the version no longer compiles.
pub fn instrument(store: &Store, version: i64) -> Result<Arc<Instrument>, OpenError> {
    store.read(|tx| compiled(tx, version))
}

/// As [`instrument`], inside a transaction.
///
/// # Errors
/// As there.
pub fn compiled(tx: &Tx<'_>, version: i64) -> Result<Arc<Instrument>, OpenError> {
    let sources: Sources = tx.sources(version)?.into_iter().collect();
    let instrument = compile(&sources).map_err(|mistakes| OpenError::Questionnaire {
        version,
        first: mistakes.first().map(ToString::to_string).unwrap_or_default(),
    })?;
    Ok(Arc::new(instrument))
}
