//! What is on the screen, from the station's state: plain values for the shells. Nothing is changed here.

use super::call::{AtHand, Stage, state_of};
use super::household::{nobody_wanted, still_wanted, worded};
use super::record::{Holding, has_place};
use super::view::{
    Another, Asking, Call, Choosing, Confirm, CountryCount, CutOff, Frame, Mode, Page, PastAttempt, PastNote, Ready,
    SignIn, Suspended, Trouble,
};
use super::{SignedIn, Station, instrument, spoken_countries};
use crate::fieldwork::outcome;
use crate::fieldwork::quota::HEARTBEAT_SECONDS;
use crate::interview::screen::Asks;
use crate::interview::screen::{Speaker, Voice};
use crate::interview::{Consequences, Event, Interview, Place, Rejection, Verdict};
use crate::questionnaire::Value;
use crate::questionnaire::instrument::{Instrument, ItemId};
use crate::questionnaire::text::Fill;
use crate::store::{Cell, StoreError};
use std::sync::Arc;

/// Most groups named when another adult is asked for; with more, anybody is asked for and the list is for the eyes.
const MOST_NAMED: usize = 3;

impl Station {
    pub(super) fn frame(&self) -> Frame {
        let record = self.at_hand.as_ref().map(|at_hand| &at_hand.record);
        Frame {
            mode: self.mode,
            titles: Arc::clone(&self.titles),
            staff: self.signed_in.as_ref().map(|signed_in| signed_in.staff.name.clone()),
            case: record.map(|record| record.id),
            country: record.map(|record| record.country.clone()),
            time_zone: record.map(|record| record.time_zone.clone()),
            since: self.at_hand.as_ref().map(|at_hand| at_hand.since),
            settings: Arc::clone(&self.settings),
            message: self.message.clone(),
        }
    }

    pub(super) fn page(&mut self) -> Result<Page, Trouble> {
        if let Some(away) = self.away()? {
            return Ok(Page::Away(away));
        }
        let Some(signed_in) = &self.signed_in else { return self.sign_in_page() };
        let Some(at_hand) = &self.at_hand else {
            return signed_in.figures.map_or_else(|| self.ready(signed_in), |own| Ok(Page::Figures(own)));
        };
        Ok(match &at_hand.stage {
            Stage::Dialling => Page::Call(self.call_page(at_hand)?),
            Stage::Asking(holding) => Page::Asking(Box::new(self.asking(at_hand, holding)?)),
            Stage::Choosing(ending, _) => Page::Outcome(Choosing { ending: *ending, outcomes: self.offered() }),
            Stage::Another(holding) => Page::Another(self.another(holding)?),
        })
    }

    fn sign_in_page(&self) -> Result<Page, Trouble> {
        let staff = self.store.read(|tx| tx.staff())?;
        let names = staff.into_iter().filter(|staff| staff.active).map(|staff| staff.name).collect();
        Ok(Page::SignIn(SignIn { names, may_add: self.mode != Mode::Live }))
    }

    fn ready(&self, signed_in: &SignedIn) -> Result<Page, Trouble> {
        let now = self.clock.now();
        let (cells, left) = self.store.read(|tx| {
            Ok::<_, StoreError>((
                tx.cells(now)?,
                tx.left_by(signed_in.staff.id, &signed_in.station)?.into_iter().next(),
            ))
        })?;
        let cut_off = left.map(|left| CutOff {
            case: left.case,
            interview: left.interview,
            seen: left.seen,
            alive: (self.is_there)(&left.place).unwrap_or(now.since(left.seen) < HEARTBEAT_SECONDS * 1000),
        });
        let countries = match self.instruments.get(&self.latest) {
            Some(instrument) => {
                let spoken = spoken_countries(instrument, &signed_in.speaks);
                let counts = country_counts(instrument, &cells);
                counts.into_iter().filter(|count| spoken.contains(&count.country)).collect()
            }
            None => Vec::new(),
        };
        Ok(Page::Ready(Ready {
            last: signed_in.last.clone(),
            countries,
            chosen: signed_in.chosen.clone(),
            nothing: signed_in.nothing,
            cut_off,
            calls: signed_in.calls,
            completes: signed_in.completes,
        }))
    }

    fn call_page(&self, at_hand: &AtHand) -> Result<Call, Trouble> {
        let record = &at_hand.record;
        let suspended = match &record.unended {
            Some(interview) => {
                let entries = self.store.read(|tx| tx.entries(interview.id))?;
                let instrument = match self.instruments.get(&interview.version) {
                    Some(known) => Arc::clone(known),
                    None => instrument(&self.store, interview.version)?,
                };
                let replayed = Interview::replay(instrument, entries.iter().map(|row| &row.entry))?;
                let voice = self.voice();
                let speaker = Speaker { interview: &replayed, voice: &voice };
                let at = match replayed.place() {
                    Place::Item(item) => speaker.short(item),
                    Place::Gate | Place::Last { .. } => String::new(),
                };
                let (spoken, language) = (speaker.say("resuming"), replayed.language().to_owned());
                Some(Suspended { interview: interview.id, at, language, spoken })
            }
            None => None,
        };
        let known = |id: &Option<String>| id.as_deref().and_then(outcome);
        let due = match record.case.state {
            crate::fieldwork::CaseState::Waiting { due } if record.appointment => Some(due),
            _ => None,
        };
        Ok(Call {
            phones: record.contacts.iter().map(|contact| contact.phone.clone()).collect(),
            name: record.contacts.iter().find_map(|contact| contact.name.clone()),
            attempts: record
                .attempts
                .iter()
                .rev()
                .map(|attempt| PastAttempt {
                    at: attempt.started_at,
                    outcome: known(&attempt.outcome),
                    staff: attempt.staff.clone(),
                })
                .collect(),
            notes: record
                .notes
                .iter()
                .rev()
                .map(|note| PastNote { at: note.at, staff: note.staff.clone(), text: note.text.clone() })
                .collect(),
            appointment: due,
            suspended,
            outcomes: self.offered(),
        })
    }

    fn asking(&self, at_hand: &AtHand, holding: &Holding) -> Result<Asking, Trouble> {
        let voice = self.voice();
        let speaker = Speaker { interview: &holding.interview, voice: &voice };
        let state = state_of(&holding.interview);
        let (now, mut screen) = (self.clock.now(), speaker.screen());
        // Where nobody else of the household is wanted, the last words are the last.
        if let Asks::Last { another: another @ true, .. } = &mut screen.asks
            && self.store.read(|tx| nobody_wanted(tx, &holding.interview, now))?
        {
            *another = false;
            screen.spoken = format!("{} {}", screen.spoken, speaker.say("goodbye"));
        }
        Ok(Asking {
            on_break_off: speaker.say("ending-break_off"),
            on_suspend: speaker.say("ending-suspended"),
            interview: holding.id,
            screen,
            language: holding.interview.language().to_owned(),
            languages: holding.interview.instrument().languages.clone(),
            state,
            since: holding.since,
            // Suspending has a key of its own, which asks for the time.
            outcomes: self.offered().into_iter().filter(|outcome| outcome.id != "suspended").collect(),
            draft: at_hand.record.draft.as_ref().map(|draft| draft.text.clone()),
            over_quota: holding.interview.verdict() == Some(Verdict::Over),
        })
    }

    fn another(&self, holding: &Holding) -> Result<Another, Trouble> {
        let voice = self.voice();
        let speaker = Speaker { interview: &holding.interview, voice: &voice };
        let now = self.clock.now();
        let open = self.store.read(|tx| still_wanted(tx, &holding.interview, now))?.unwrap_or_default();
        let groups: Vec<String> = open.iter().map(|cell| worded(&speaker, cell)).collect();
        let named = match groups.as_slice() {
            [] => None,
            [one] => Some(one.clone()),
            some if some.len() <= MOST_NAMED => {
                let (last, first) =
                    some.split_last().map_or((String::new(), &[][..]), |(last, first)| (last.clone(), first));
                Some(format!("{} {} {last}", first.join(", "), speaker.say("or")))
            }
            _ => None,
        };
        let fill = |name: &str| (name == "wanted").then(|| named.clone().map(Fill::Text)).flatten();
        let spoken = speaker.say_with("another-adult", &fill);
        let (language, goodbye) = (holding.interview.language().to_owned(), speaker.say("goodbye"));
        Ok(Another { language, spoken, wanted: groups, goodbye, outcomes: self.offered() })
    }

    fn voice(&self) -> Voice {
        Voice {
            organisation: self.study.organisation.clone(),
            contact: self.study.contact.clone(),
            interviewer: self.signed_in.as_ref().map(|signed_in| signed_in.staff.name.clone()).unwrap_or_default(),
        }
    }

    /// A rejection as the interviewer sees it: consequences and checks in the interview's own words, about the answer just given. Other failures as
    /// after any write.
    pub(super) fn confirmed(&mut self, trouble: Trouble, event: &Event) -> Trouble {
        let Trouble::Rejected(rejection) = trouble else { return self.failed(trouble) };
        let holding = self.at_hand.as_ref().and_then(AtHand::holding);
        let (Some(holding), Event::Answer { item, value, .. }) = (holding, event) else {
            return Trouble::Rejected(rejection);
        };
        let (voice, after) = (self.voice(), holding.interview.assuming(*item, value.clone()));
        let checks = &holding.interview.instrument().checks;
        let check = |position: usize| {
            Speaker { interview: &after, voice: &voice }.say(&format!("check-{}", checks[position].name))
        };
        match rejection {
            Rejection::Check(position) => Trouble::Check(check(position)),
            Rejection::Confirm(consequences) => match self.to_confirm(holding, &consequences, &after, &voice) {
                Ok(confirm) => Trouble::Confirm(Box::new(Confirm {
                    checks: consequences.checks.iter().map(|position| check(*position)).collect(),
                    ..confirm
                })),
                Err(trouble) => trouble,
            },
            other => Trouble::Rejected(other),
        }
    }

    fn to_confirm(
        &self,
        holding: &Holding,
        consequences: &Consequences,
        after: &Interview,
        voice: &Voice,
    ) -> Result<Confirm, Trouble> {
        let instrument = holding.interview.instrument();
        let shown = |interview: &Interview, items: &[ItemId]| {
            let speaker = Speaker { interview, voice };
            let answered = items.iter().filter_map(|item| {
                let variable = instrument.item(*item).variable;
                let value = interview.values()[variable.0].as_ref()?;
                // What was only read out is no answer.
                (*value != Value::Seen).then(|| (speaker.short(*item), speaker.label(variable, value)))
            });
            answered.collect()
        };
        let now = self.clock.now();
        let place_free = match &consequences.facts {
            Some(facts) => Some(self.store.read(|tx| has_place(tx, instrument, facts, holding.id, now))?),
            None => None,
        };
        Ok(Confirm {
            leaving: shown(&holding.interview, &consequences.leaving),
            returning: shown(after, &consequences.returning),
            checks: Vec::new(),
            place_free,
            ending: consequences.ending,
        })
    }
}

fn country_counts(instrument: &Instrument, cells: &[Cell]) -> Vec<CountryCount> {
    let group = cells.first().map(|cell| &cell.group);
    let count = |country: &str| {
        let of =
            |cell: &&Cell| Some(&cell.group) == group && cell.facts.get("country").is_some_and(|fact| fact == country);
        cells
            .iter()
            .filter(of)
            .fold((0, 0), |(counted, target), cell| (counted + cell.state.counted, target + cell.state.target))
    };
    let countries = instrument.countries.iter().map(|country| {
        let (counted, target) = count(&country.name);
        CountryCount { country: country.name.clone(), counted, target }
    });
    countries.collect()
}
