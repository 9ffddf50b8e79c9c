//! An interviewer for trials: does at a station, at random from a seed, all that people do there, and says what was acknowledged, so that it can
//! be looked up in the study afterwards. Answers make no sense: what is tried is that they are kept.

use cati::clock::Clock;
use cati::fieldwork::{CallState, Outcome};
use cati::ids::{CaseId, InterviewId, Millis};
use cati::interview::screen::Asks;
use cati::interview::{Entry, Event, Rejection};
use cati::questionnaire::Value;
use cati::questionnaire::instrument::{Instrument, ItemId};
use cati::station::Station;
use cati::station::view::{Action, Asking, Call, Page, Trouble, View};
use cati::store::{LedgerRow, Store, StoreError, Tx};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::path::Path;

/// A source of chance that repeats from its seed.
pub struct Chance(ChaCha8Rng);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    pub fn below(&mut self, bound: u64) -> u64 {
        self.0.next_u64() % bound.max(1)
    }

    pub fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    pub fn within(&mut self, min: i64, max: i64) -> i64 {
        min + i64::try_from(self.below(u64::try_from(max - min + 1).unwrap())).unwrap()
    }

    pub fn of<'a, T>(&mut self, some: &'a [T]) -> &'a T {
        &some[usize::try_from(self.below(some.len() as u64)).unwrap()]
    }
}

/// Something that the station took: it is on the disk, whatever happens from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// An answer: it is the last to this item among the entries up to `seq`.
    Answer { interview: i64, item: usize, value: Value, seq: i64 },
    /// A note on a case.
    Note { case: i64, text: String },
    /// A call that ended, the last of so many; with a time that was agreed.
    Call { case: i64, calls: usize, appointment: Option<i64> },
    /// Anything else in an interview: its ledger has so many entries.
    Entries { interview: i64, seq: i64 },
}

impl Said {
    /// What of it is not in the study, whose ledgers these are; none where all of it is.
    pub fn missing(
        &self,
        tx: &Tx<'_>,
        ledgers: &HashMap<InterviewId, Vec<LedgerRow>>,
        instrument: &Instrument,
    ) -> Option<String> {
        let ledger = |interview: i64| ledgers.get(&InterviewId(interview)).map_or(&[][..], Vec::as_slice);
        let kept = match self {
            Self::Answer { interview, item, value, seq } => {
                let name = instrument.name_of(ItemId(*item));
                let entries = ledger(*interview);
                let mut answers = entries.iter().filter(|row| row.seq <= *seq).filter_map(|row| match &row.entry {
                    Entry::Answered { variable, value, .. } if variable == name => Some(value),
                    _ => None,
                });
                answers.next_back() == Some(value) && entries.len() as i64 >= *seq
            }
            Self::Note { case, text } => tx.notes(CaseId(*case)).unwrap().iter().any(|note| note.text == *text),
            Self::Call { case, calls, appointment } => {
                let ended = tx.attempts(CaseId(*case)).unwrap();
                let ended: Vec<_> = ended.into_iter().filter(|attempt| attempt.ended_at.is_some()).collect();
                let agreed = |at| ended.iter().any(|attempt| attempt.appointment == Some(Millis(at)));
                ended.len() >= *calls && appointment.is_none_or(agreed)
            }
            Self::Entries { interview, seq } => ledger(*interview).len() as i64 >= *seq,
        };
        (!kept).then(|| format!("{self:?}"))
    }
}

/// What a turn came to.
#[derive(Debug)]
pub enum Turn {
    /// It was taken, and this is on the disk.
    Said(Said),
    /// It was taken, and there is nothing to look up.
    Done,
    /// The interview did not take it, as is its right.
    Refused,
    /// There is no case to call.
    Idle,
}

pub struct Robot {
    pub station: Station,
    pub chance: Chance,
    pub clock: Clock,
    name: String,
    /// Reads what the station wrote, on a connection of its own.
    reader: Store,
    notes: u64,
}

impl Robot {
    pub fn open(study: &Path, name: &str, clock: &Clock, seed: u64) -> Self {
        let store = Store::open(study).unwrap();
        let station = Station::open(store, clock.clone(), false, "test").unwrap();
        let reader = Store::open(study).unwrap();
        Self { station, chance: Chance::new(seed), clock: clock.clone(), name: name.to_owned(), reader, notes: 0 }
    }

    /// Does one thing.
    ///
    /// # Errors
    /// The station's trouble; but not what an interview refuses.
    pub fn turn(&mut self) -> Result<Turn, Trouble> {
        let view = self.station.view()?;
        let View { frame, page } = view;
        match page {
            Page::SignIn(_) => self.act(Action::SignIn(self.name.clone())),
            Page::Away(_) | Page::Figures(_) => panic!("robots have no PIN, take no break and look at no figures"),
            Page::Ready(ready) => match ready.cut_off {
                Some(left) if !left.alive || self.chance.one_in(2) => {
                    let before = left.interview;
                    let view = self.station.act(Action::TakeBack(left.case))?;
                    if let (Some(before), Page::Asking(asking)) = (before, &view.page) {
                        assert_eq!(asking.interview, before, "the interview that was cut off goes on");
                    }
                    Ok(Turn::Done)
                }
                _ if ready.nothing.is_some() && !self.chance.one_in(20) => Ok(Turn::Idle),
                _ => self.act(Action::NextCall),
            },
            Page::Call(call) => self.call(frame.case.unwrap(), &call),
            Page::Asking(asking) => self.ask(frame.case.unwrap(), &asking),
            Page::Outcome(choosing) => self.come_to(frame.case.unwrap(), &choosing.outcomes),
            Page::Another(another) => match self.chance.one_in(2) {
                true => self.act(Action::AnotherAdult),
                false => self.come_to(frame.case.unwrap(), &another.outcomes),
            },
        }
    }

    fn act(&mut self, action: Action) -> Result<Turn, Trouble> {
        match self.station.act(action) {
            Ok(_) => Ok(Turn::Done),
            Err(Trouble::Rejected(Rejection::Confirm(_)) | Trouble::Confirm(_) | Trouble::Check(_)) => {
                Ok(Turn::Refused)
            }
            Err(Trouble::Rejected(_)) => Ok(Turn::Refused),
            Err(other) => Err(other),
        }
    }

    fn call(&mut self, case: CaseId, call: &Call) -> Result<Turn, Trouble> {
        match self.chance.below(20) {
            0 => self.act(Action::GiveBack),
            1 => self.note(case),
            2 | 3 => self.come_to(case, &call.outcomes),
            _ => self.act(Action::Answered),
        }
    }

    /// A text that nobody else writes.
    fn text(&mut self) -> String {
        self.notes += 1;
        format!("note {} of {}: {}", self.notes, self.name, self.chance.below(u64::MAX))
    }

    fn note(&mut self, case: CaseId) -> Result<Turn, Trouble> {
        let text = self.text();
        Ok(match self.act(Action::Note(text.clone()))? {
            Turn::Done => Turn::Said(Said::Note { case: case.0, text }),
            other => other,
        })
    }

    fn come_to(&mut self, case: CaseId, outcomes: &[&'static Outcome]) -> Result<Turn, Trouble> {
        let outcome = *self.chance.of(outcomes);
        self.end_with(case, outcome.id, outcome.appointment)
    }

    fn end_with(&mut self, case: CaseId, id: &'static str, agreed: bool) -> Result<Turn, Trouble> {
        let note = Some(self.text());
        let agreed = agreed.then(|| Millis(self.clock.now().0 + self.chance.within(1_000, 4_000)));
        match self.station.act(Action::Outcome { id, note: note.clone(), appointment: agreed.map(Into::into) }) {
            Ok(_) => {}
            // A time agreed may be over by the time it is written, or the outcome not fit here.
            Err(Trouble::Problem { key: "problem-past-time" | "problem-not-here" | "problem-needs-time", .. }) => {
                return Ok(Turn::Refused);
            }
            Err(other) => return Err(other),
        }
        let ended = |tx: &Tx<'_>| {
            let attempts = tx.attempts(case)?;
            Ok::<_, StoreError>(attempts.iter().filter(|attempt| attempt.ended_at.is_some()).count())
        };
        let calls = self.reader.read(ended).unwrap();
        Ok(Turn::Said(Said::Call { case: case.0, calls, appointment: agreed.map(|at| at.0) }))
    }

    fn event(&mut self, asking: &Asking, event: Event) -> Result<Turn, Trouble> {
        Ok(match self.act(Action::Interview(event))? {
            Turn::Done => Turn::Said(Said::Entries { interview: asking.interview.0, seq: self.seq(asking)? }),
            other => other,
        })
    }

    fn seq(&self, asking: &Asking) -> Result<i64, Trouble> {
        Ok(self.reader.read(|tx| tx.entries(asking.interview))?.last().map_or(0, |row| row.seq))
    }

    fn ask(&mut self, case: CaseId, asking: &Asking) -> Result<Turn, Trouble> {
        let last = matches!(asking.screen.asks, Asks::Last { .. });
        match self.chance.below(100) {
            0 | 1 => self.note(case),
            2 => {
                let text = self.text();
                self.act(Action::Draft(text))
            }
            3 => {
                let language = self.chance.of(&asking.languages).clone();
                self.event(asking, Event::Speak(language))
            }
            4..=8 => self.event(asking, Event::Back),
            9 => self.event(asking, Event::Forward),
            10 => self.event(asking, Event::ToUnanswered),
            11 => {
                let agreed = self.chance.one_in(2);
                self.end_with(case, "suspended", agreed)
            }
            12 if asking.state == CallState::Interviewing => self.come_to(case, &asking.outcomes),
            _ if last => self.event(asking, Event::Finish),
            _ => self.answer(asking),
        }
    }

    fn answer(&mut self, asking: &Asking) -> Result<Turn, Trouble> {
        let Some(item) = asking.screen.item else { return Ok(Turn::Refused) };
        let options = &asking.screen.options;
        // Few refuse to be interviewed at all, so that there is something to be tried.
        let first = asking.state == CallState::Introduction && !self.chance.one_in(10);
        let in_substance = !self.chance.one_in(15);
        let value = match asking.screen.asks {
            Asks::Information | Asks::Last { .. } => Value::Seen,
            Asks::Number { min, max } if in_substance || options.is_empty() => {
                Value::Number(self.chance.within(min, max))
            }
            _ if first => options[0].value.clone(),
            _ => {
                let some: Vec<_> = options.iter().filter(|option| !option.missing || !in_substance).collect();
                self.chance.of(&some).value.clone()
            }
        };
        // The same answer again is nothing new.
        let new = asking.screen.answer.as_ref() != Some(&value);
        let confirmed = self.chance.one_in(2);
        let mut taken = self.act(answering(item, &value, confirmed))?;
        if matches!(taken, Turn::Refused) && !self.chance.one_in(4) {
            taken = self.act(answering(item, &value, true))?;
        }
        Ok(match taken {
            Turn::Done if new => {
                let seq = self.seq(asking)?;
                Turn::Said(Said::Answer { interview: asking.interview.0, item: item.0, value, seq })
            }
            other => other,
        })
    }
}

fn answering(item: ItemId, value: &Value, confirmed: bool) -> Action {
    Action::Interview(Event::Answer { item, value: value.clone(), confirmed })
}
