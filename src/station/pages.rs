//! What is on the screen, from the station's state: plain values for the shells. Nothing is changed here.

use super::call::{AtHand, Stage, state_of};
use super::record::{Holding, has_place};
use super::view::{
    Another, Asking, Call, Choosing, Confirm, CountryCount, CutOff, Frame, Mode, Page, PastAttempt, PastNote, Ready,
    SignIn, Suspended, Trouble,
};
use super::{SignedIn, Station, instrument, trouble};
use crate::fieldwork::quota::{GroupCells, OpenCell, ValuedCell, Wanted, wanted};
use crate::fieldwork::{CallState, Outcome, outcome};
use crate::interview::screen::{Speaker, Voice};
use crate::interview::{Consequences, Ending, Facts, Interview, Place, Rejection, Verdict};
use crate::questionnaire::Value;
use crate::questionnaire::instrument::{Instrument, ItemId};
use crate::questionnaire::text::Fill;
use crate::store::{Cell, StoreError};

/// Most groups named when another adult is asked for; with more, anybody is asked for and the list is for the eyes.
const MOST_NAMED: usize = 3;

impl Station {
    pub(super) fn frame(&self) -> Frame {
        let record = self.at_hand.as_ref().map(|at_hand| &at_hand.record);
        Frame {
            mode: self.mode,
            study: self.title(),
            staff: self.signed_in.as_ref().map(|signed_in| signed_in.staff.name.clone()),
            case: record.map(|record| record.id),
            country: record.map(|record| record.country.clone()),
            time_zone: record.map(|record| record.time_zone.clone()),
            since: self.at_hand.as_ref().map(|at_hand| at_hand.since),
        }
    }

    fn title(&self) -> String {
        let Some(instrument) = self.instruments.get(&self.latest) else { return self.study.questionnaire.clone() };
        let languages = std::iter::once(&self.language).chain(&instrument.languages);
        let mut titles = languages.filter_map(|language| instrument.texts.say(language, "study-title", &|_| None));
        titles.next().unwrap_or_else(|| self.study.questionnaire.clone())
    }

    pub(super) fn page(&mut self) -> Result<Page, Trouble> {
        let Some(signed_in) = &self.signed_in else { return self.sign_in_page() };
        let Some(at_hand) = &self.at_hand else { return self.ready(signed_in) };
        Ok(match &at_hand.stage {
            Stage::Dialling => Page::Call(self.call_page(at_hand)?),
            Stage::Asking(holding) => Page::Asking(Box::new(self.asking(at_hand, holding)?)),
            Stage::Choosing(ending, _) => {
                Page::Outcome(Choosing { ending: *ending, outcomes: self.fitting(self.call_state()) })
            }
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
        let cut_off = left.map(|left| CutOff { case: left.case, interview: left.interview, seen: left.seen });
        let countries = match self.instruments.get(&self.latest) {
            Some(instrument) => country_counts(instrument, &cells),
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
                let instrument = instrument(&self.store, interview.version)?;
                let replayed = Interview::replay(instrument, entries.iter().map(|row| &row.entry))?;
                let voice = self.voice();
                let speaker = Speaker { interview: &replayed, voice: &voice };
                let at = match replayed.place() {
                    Place::Item(item) => speaker.short(item),
                    Place::Gate | Place::Last { .. } => String::new(),
                };
                Some(Suspended { interview: interview.id, at, language: replayed.language().to_owned() })
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
            outcomes: self.fitting(Some(CallState::Ringing)),
        })
    }

    fn asking(&self, at_hand: &AtHand, holding: &Holding) -> Result<Asking, Trouble> {
        let voice = self.voice();
        let speaker = Speaker { interview: &holding.interview, voice: &voice };
        let state = state_of(&holding.interview);
        let draft = self.store.read(|tx| tx.draft(at_hand.case()))?;
        Ok(Asking {
            interview: holding.id,
            screen: speaker.screen(),
            language: holding.interview.language().to_owned(),
            languages: holding.interview.instrument().languages.clone(),
            state,
            since: holding.since,
            outcomes: self.fitting(Some(state)),
            draft: draft.map(|draft| draft.text),
            over_quota: holding.interview.verdict() == Some(Verdict::Over),
        })
    }

    fn another(&self, holding: &Holding) -> Result<Another, Trouble> {
        let voice = self.voice();
        let speaker = Speaker { interview: &holding.interview, voice: &voice };
        let groups = self.wanted(holding)?.unwrap_or_default();
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
        Ok(Another { spoken, wanted: groups, outcomes: self.fitting(Some(CallState::TurnedAway)) })
    }

    /// The groups still wanted in the household, worded; none in the list where anybody is, nothing at all where nobody is.
    pub(super) fn wanted(&self, holding: &Holding) -> Result<Option<Vec<String>>, Trouble> {
        let (now, instrument) = (self.clock.now(), holding.interview.instrument());
        let cells = self.store.read(|tx| tx.cells(now))?;
        let (groups, known) = (groups(instrument, &cells), household_facts(&holding.interview));
        let Wanted::Open(open) = wanted(&groups, &known) else { return Ok(None) };
        let fits = |cell: &&Cell| {
            let asks = cell.facts.keys().any(|variable| !known.contains_key(variable));
            asks && cell.facts.iter().all(|(variable, value)| known.get(variable).is_none_or(|known| known == value))
        };
        if open.len() == cells.iter().filter(fits).count() {
            return Ok(Some(Vec::new()));
        }
        let voice = self.voice();
        let speaker = Speaker { interview: &holding.interview, voice: &voice };
        Ok(Some(open.iter().map(|cell| worded(&speaker, instrument, cell)).collect()))
    }

    /// Where the call stands, for what it can come to.
    pub(super) fn call_state(&self) -> Option<CallState> {
        let at_hand = self.at_hand.as_ref()?;
        Some(match &at_hand.stage {
            Stage::Dialling => CallState::Ringing,
            Stage::Asking(holding) => state_of(&holding.interview),
            Stage::Another(_) => CallState::TurnedAway,
            Stage::Choosing(Ending::Refused | Ending::RefusedHousehold, _) => CallState::Refused,
            Stage::Choosing(Ending::NotEligible | Ending::QuotaFull, _) => CallState::TurnedAway,
            Stage::Choosing(Ending::NotAvailable, _) => CallState::NotAvailable,
            Stage::Choosing(..) => CallState::Introduction,
        })
    }

    fn fitting(&self, state: Option<CallState>) -> Vec<&'static Outcome> {
        state.map(|state| crate::fieldwork::outcome::fitting(state).collect()).unwrap_or_default()
    }

    fn voice(&self) -> Voice {
        Voice {
            organisation: self.study.organisation.clone(),
            contact: self.study.contact.clone(),
            interviewer: self.signed_in.as_ref().map(|signed_in| signed_in.staff.name.clone()).unwrap_or_default(),
        }
    }

    /// A rejection as the interviewer sees it: consequences and checks in the interview's own words. Other failures as after any write.
    pub(super) fn confirmed(&mut self, trouble: Trouble) -> Trouble {
        let Trouble::Rejected(rejection) = trouble else { return self.failed(trouble) };
        let Some(holding) = self.at_hand.as_ref().and_then(AtHand::holding) else {
            return trouble::problem("problem-not-here");
        };
        let voice = self.voice();
        let speaker = Speaker { interview: &holding.interview, voice: &voice };
        let check =
            |position: usize| speaker.say(&format!("check-{}", holding.interview.instrument().checks[position].name));
        match rejection {
            Rejection::Check(position) => Trouble::Check(check(position)),
            Rejection::Confirm(consequences) => match self.to_confirm(holding, &consequences, &speaker, check) {
                Ok(confirm) => Trouble::Confirm(Box::new(confirm)),
                Err(trouble) => trouble,
            },
            other => Trouble::Rejected(other),
        }
    }

    fn to_confirm(
        &self,
        holding: &Holding,
        consequences: &Consequences,
        speaker: &Speaker<'_>,
        check: impl Fn(usize) -> String,
    ) -> Result<Confirm, Trouble> {
        let instrument = holding.interview.instrument();
        let shown = |items: &[ItemId]| {
            items.iter().map(|item| (speaker.short(*item), answer(holding, speaker, *item))).collect()
        };
        let now = self.clock.now();
        let place_free = match &consequences.facts {
            Some(facts) => Some(self.store.read(|tx| has_place(tx, instrument, facts, holding.id, now))?),
            None => None,
        };
        Ok(Confirm {
            leaving: shown(&consequences.leaving),
            returning: shown(&consequences.returning),
            checks: consequences.checks.iter().map(|position| check(*position)).collect(),
            place_free,
            ending: consequences.ending,
        })
    }
}

fn answer(holding: &Holding, speaker: &Speaker<'_>, item: ItemId) -> String {
    let variable = holding.interview.instrument().item(item).variable;
    match &holding.interview.values()[variable.0] {
        Some(value) => speaker.label(variable, value),
        None => String::new(),
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

fn groups(instrument: &Instrument, cells: &[Cell]) -> Vec<GroupCells> {
    let named = |quota: &crate::questionnaire::instrument::QuotaGroup| -> Vec<String> {
        quota.by.iter().map(|variable| instrument.var(*variable).name.clone()).collect()
    };
    let groups = instrument.quotas.iter().map(|quota| {
        let by = named(quota);
        let cells = cells.iter().filter(|cell| cell.group == quota.name).map(|cell| ValuedCell {
            values: by.iter().map(|variable| cell.facts.get(variable).cloned().unwrap_or_default()).collect(),
            state: cell.state,
        });
        GroupCells { group: quota.name.clone(), cells: cells.collect(), by }
    });
    groups.filter(|group| !group.cells.is_empty()).collect()
}

/// What is known of the whole household, as facts: given variables and answers that hold for everyone in it.
fn household_facts(interview: &Interview) -> Facts {
    let (instrument, household) = (interview.instrument(), interview.household());
    let quota = instrument.quotas.iter().flat_map(|quota| &quota.by).filter_map(|variable| {
        let known = instrument.var(*variable);
        let of_all =
            known.source == crate::questionnaire::instrument::Source::Given || household.contains_key(&known.name);
        match &interview.values()[variable.0] {
            Some(Value::Code(code)) if of_all => Some((known.name.clone(), known.choice(*code)?.name.clone())),
            _ => None,
        }
    });
    quota.collect()
}

/// A group still wanted, in the interview's words.
fn worded(speaker: &Speaker<'_>, instrument: &Instrument, cell: &OpenCell) -> String {
    let fill = |name: &str| match cell.facts.get(name) {
        Some(value) => Some(Fill::Text(value.clone())),
        None => {
            let variable = name.strip_suffix("_label")?;
            let known = instrument.var(instrument.variable(variable)?);
            let choice = known.choice_named(cell.facts.get(variable)?)?;
            speaker.find(&choice.text).map(Fill::Text)
        }
    };
    speaker.say_with(&format!("wanted-{}", cell.group), &fill)
}
