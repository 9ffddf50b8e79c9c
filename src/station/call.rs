//! The call at hand, from the case handed out to the outcome said. Which case comes next, what an outcome means and when to call again are
//! rules of `fieldwork`; how an interview's event is recorded is in `record`.

use super::record::{Hand, Holding};
use super::view::Trouble;
use super::{Station, trouble};
use crate::fieldwork::outcome::of_ending;
use crate::fieldwork::quota::lease_until;
use crate::fieldwork::{CallState, next_case};
use crate::ids::{AttemptId, CaseId, InterviewId, Millis, Token};
use crate::interview::{Ending, Event, Interview, Phase, Place, Start, Verdict};
use crate::questionnaire::Instrument;
use crate::store::{
    CaseRecord, InterviewState, NewAttempt, NewInterview, StoreError, Tx,
};
use std::sync::Arc;

/// How many cases of each kind are looked at for the next.
const CANDIDATES: i64 = 20;

/// The case a station holds.
#[derive(Debug, Clone)]
pub(super) struct AtHand {
    pub(super) record: CaseRecord,
    pub(super) token: Token,
    pub(super) since: Millis,
    /// The call, once it is one: from the first thing that happens in it.
    pub(super) attempt: Option<AttemptId>,
    pub(super) stage: Stage,
    /// A write failed: the interview is read again before anything else happens.
    pub(super) stale: bool,
}

/// How far a call is.
#[derive(Debug, Clone)]
pub(super) enum Stage {
    /// To be dialled.
    Dialling,
    /// Somebody is being interviewed.
    Asking(Box<Holding>),
    /// The interview is over; the outcome has to be said.
    Choosing(Ending, Box<Holding>),
    /// The person was turned away; another adult is asked for.
    Another(Box<Holding>),
}

impl AtHand {
    pub(super) fn case(&self) -> CaseId {
        self.record.id
    }

    pub(super) fn token(&self) -> &Token {
        &self.token
    }

    pub(super) fn is_undialled(&self) -> bool {
        matches!(self.stage, Stage::Dialling) && self.attempt.is_none()
    }

    pub(super) fn holding(&self) -> Option<&Holding> {
        match &self.stage {
            Stage::Dialling => None,
            Stage::Asking(holding) | Stage::Choosing(_, holding) | Stage::Another(holding) => Some(holding),
        }
    }

    /// Holds the case on, and the places of its interview.
    pub(super) fn renew(&self, tx: &Tx<'_>, now: Millis) -> Result<(), StoreError> {
        tx.renew(self.case(), &self.token, lease_until(now))?;
        if let Stage::Asking(holding) = &self.stage {
            tx.renew_claims(holding.id, now, lease_until(now))?;
        }
        Ok(())
    }

    pub(super) fn hand<'a>(&'a self, tx: &'a Tx<'a>, now: Millis, appointment: Option<Millis>) -> Hand<'a> {
        Hand { tx, case: self.case(), token: &self.token, now, appointment }
    }
}

/// Where a call stands while an interview is held.
pub(super) fn state_of(interview: &Interview) -> CallState {
    let instrument = interview.instrument();
    if instrument.gate.is_some() && matches!(interview.verdict(), Some(Verdict::Wanted | Verdict::Over)) {
        return CallState::Interviewing;
    }
    // Consent is what an item of the questionnaire asks with Enter before anything else; the first section is the introduction.
    let at = match interview.place() {
        Place::Item(item) => instrument.unit_of(item).section,
        Place::Gate | Place::Last { .. } => usize::MAX,
    };
    match at {
        0 => CallState::Introduction,
        _ if instrument.gate.is_none() => CallState::Interviewing,
        _ => CallState::Screening,
    }
}

impl Station {
    /// Takes the next case: chosen and leased in one write, so that nobody else gets it.
    pub(super) fn next_call(&mut self) -> Result<(), Trouble> {
        let (Some(signed_in), None) = (&self.signed_in, &self.at_hand) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let (now, token) = (self.clock.now(), self.clock.token());
        let countries = (!signed_in.chosen.is_empty()).then_some(signed_in.chosen.as_slice());
        let record = self.store.write(|tx| {
            let candidates = tx.candidates(now, countries, signed_in.staff.id, CANDIDATES)?;
            let Some(case) = next_case::rank(&candidates, now) else { return Ok(None) };
            if !tx.lease(case, &signed_in.station, &token, now, lease_until(now))? {
                return Ok(None);
            }
            self.clear_up(tx, case, &token, now)?;
            Ok::<_, Trouble>(Some(tx.case(case)?))
        })?;
        let Some(record) = record else {
            let due = self.store.read(|tx| tx.next_due(countries))?;
            if let Some(signed_in) = &mut self.signed_in {
                signed_in.nothing = Some(due);
            }
            return Ok(());
        };
        self.at_hand = Some(AtHand { record, token, since: now, attempt: None, stage: Stage::Dialling, stale: false });
        if let Some(signed_in) = &mut self.signed_in {
            signed_in.nothing = None;
        }
        Ok(())
    }

    /// Takes up a case of the same interviewer whose station vanished, with the call that was going on.
    pub(super) fn take_back(&mut self, case: CaseId) -> Result<(), Trouble> {
        let (Some(signed_in), None) = (&self.signed_in, &self.at_hand) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let (now, token) = (self.clock.now(), self.clock.token());
        let (record, attempt) = self.store.write(|tx| {
            tx.take_over(case, signed_in.staff.id, &signed_in.station, &token, lease_until(now))?;
            let record = tx.case(case)?;
            let attempt = record.attempts.iter().find(|attempt| attempt.ended_at.is_none()).map(|attempt| attempt.id);
            Ok::<_, Trouble>((record, attempt))
        })?;
        let resumes = record.unended.is_some() && attempt.is_some();
        self.at_hand = Some(AtHand { record, token, since: now, attempt, stage: Stage::Dialling, stale: false });
        if resumes { self.answered() } else { Ok(()) }
    }

    /// Gives the case on the screen back as it was.
    pub(super) fn give_back(&mut self) -> Result<(), Trouble> {
        let Some(at_hand) = self.at_hand.as_ref().filter(|at_hand| at_hand.is_undialled()) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let released = self.store.write(|tx| tx.release(at_hand.case(), at_hand.token()));
        released.map_err(|error| self.failed(error.into()))?;
        self.at_hand = None;
        Ok(())
    }

    /// Somebody answered: the interview begins, or goes on where it was put aside.
    pub(super) fn answered(&mut self) -> Result<(), Trouble> {
        let Some(at_hand) = self.at_hand.as_ref().filter(|at_hand| matches!(at_hand.stage, Stage::Dialling)) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let unended = at_hand.record.unended.clone();
        let instrument = self.instrument(unended.as_ref().map_or(self.latest, |interview| interview.version))?;
        let stage = match unended {
            Some(interview) => self.resume(interview.id, &instrument),
            None => self.begin(&instrument, Default::default()),
        };
        let (attempt, holding) = stage.map_err(|trouble| self.failed(trouble))?;
        if let Some(at_hand) = &mut self.at_hand {
            at_hand.attempt = Some(attempt);
            at_hand.stage = Stage::Asking(Box::new(holding));
        }
        Ok(())
    }

    /// Another adult has come to the telephone: a screening of its own.
    pub(super) fn another_adult(&mut self) -> Result<(), Trouble> {
        let Some(Stage::Another(before)) = self.at_hand.as_ref().map(|at_hand| &at_hand.stage) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let (instrument, household) = (Arc::clone(before.interview.instrument()), before.interview.household());
        let begun = self.begin(&instrument, household);
        let (attempt, holding) = begun.map_err(|trouble| self.failed(trouble))?;
        if let Some(at_hand) = &mut self.at_hand {
            at_hand.attempt = Some(attempt);
            at_hand.stage = Stage::Asking(Box::new(holding));
        }
        Ok(())
    }

    fn begin(
        &self,
        instrument: &Arc<Instrument>,
        household: std::collections::BTreeMap<String, crate::questionnaire::Value>,
    ) -> Result<(AttemptId, Holding), Trouble> {
        let (Some(signed_in), Some(at_hand)) = (&self.signed_in, &self.at_hand) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let (now, seed) = (self.clock.now(), self.clock.seed());
        let country = &at_hand.record.country;
        // The language last spoken in this household goes on, else the country's.
        let spoken = at_hand.holding().map(|holding| holding.interview.language().to_owned());
        let language = spoken.or_else(|| instrument.country(country).map(|country| country.language.clone()));
        self.store.write(|tx| {
            let attempt = self.attempt(tx, now)?;
            let turned_away = tx.interviews_of(at_hand.case())?.into_iter().filter(|interview| {
                matches!(interview.state, InterviewState::Ended(Ending::QuotaFull | Ending::NotEligible))
            });
            let start = Start {
                country: country.clone(),
                language: language.clone().unwrap_or_default(),
                seed,
                person: i64::try_from(turned_away.count()).unwrap_or(0) + 1,
                selection: self.study.selection.clone(),
                household: household.clone(),
            };
            let new = NewInterview {
                case: at_hand.case(),
                token: at_hand.token.clone(),
                attempt,
                staff: signed_in.staff.id,
                station: signed_in.station.clone(),
                country: country.clone(),
                language: start.language.clone(),
                version: instrument.version,
                at: now,
            };
            let id = tx.begin_interview(&new)?;
            let (interview, entries) = Interview::begin(Arc::clone(instrument), start)?;
            let mut holding = Holding { id, interview, seq: 0, last: now, since: now };
            at_hand.hand(tx, now, None).begin(&mut holding, entries)?;
            tx.renew(at_hand.case(), &at_hand.token, lease_until(now))?;
            Ok::<_, Trouble>((attempt, holding))
        })
    }

    fn resume(&self, id: InterviewId, instrument: &Arc<Instrument>) -> Result<(AttemptId, Holding), Trouble> {
        let Some(at_hand) = &self.at_hand else { return Err(trouble::problem("problem-not-here")) };
        let now = self.clock.now();
        self.store.write(|tx| {
            let attempt = self.attempt(tx, now)?;
            tx.reopen(id, attempt)?;
            let holding = replay(tx, id, instrument)?;
            let holding = at_hand.hand(tx, now, None).take(&holding, Event::Resume)?;
            Ok::<_, Trouble>((attempt, holding))
        })
    }

    /// The call at hand as a row: begun when the first thing happens in it.
    pub(super) fn attempt(&self, tx: &Tx<'_>, now: Millis) -> Result<AttemptId, Trouble> {
        let (Some(signed_in), Some(at_hand)) = (&self.signed_in, &self.at_hand) else {
            return Err(trouble::problem("problem-not-here"));
        };
        if let Some(attempt) = at_hand.attempt {
            return Ok(attempt);
        }
        let new = NewAttempt {
            case: at_hand.case(),
            token: at_hand.token.clone(),
            station: signed_in.station.clone(),
            staff: signed_in.staff.id,
            at: at_hand.since.min(now),
        };
        Ok(tx.begin_attempt(&new)?)
    }

    /// An event of the interview at hand.
    pub(super) fn interview(&mut self, event: Event) -> Result<(), Trouble> {
        let Some(at_hand) = &self.at_hand else { return Err(trouble::problem("problem-not-here")) };
        let Stage::Asking(before) = &at_hand.stage else { return Err(trouble::problem("problem-not-here")) };
        if matches!(event, Event::Resume | Event::Suspend | Event::Leave(_) | Event::Verdict(_) | Event::Note(_)) {
            return Err(trouble::problem("problem-not-here"));
        }
        let now = self.clock.now();
        let finishes = event == Event::Finish;
        let taken = self.store.write(|tx| {
            let after = at_hand.hand(tx, now, None).take(before, event.clone())?;
            let ending = match after.interview.phase() {
                Phase::Ended(ending) if finishes => Some(ending),
                _ => None,
            };
            // An ending that says itself what the call came to ends the call in the same commit.
            let ended = match ending.and_then(of_ending) {
                Some(outcome) => Some(self.end_call(tx, outcome, &after, None, now)?),
                None => None,
            };
            Ok::<_, Trouble>((after, ending, ended))
        });
        let (after, ending, ended) = taken.map_err(|trouble| self.confirmed(trouble))?;
        match (ending, ended) {
            (_, Some(last)) => self.call_over(last, ending == Some(Ending::Complete)),
            (Some(ending), None) => self.after_ending(ending, before_last(&self.at_hand), after)?,
            (None, None) => {
                if let Some(at_hand) = &mut self.at_hand {
                    at_hand.stage = Stage::Asking(Box::new(after));
                }
            }
        }
        Ok(())
    }

    /// The interview is over, and what the call came to has still to be said, or another adult to be asked for.
    fn after_ending(&mut self, ending: Ending, another: bool, holding: Holding) -> Result<(), Trouble> {
        let nobody = matches!(ending, Ending::QuotaFull) && self.wanted(&holding)?.is_none();
        if let Some(at_hand) = &mut self.at_hand {
            at_hand.stage = match ending {
                _ if another && !nobody => Stage::Another(Box::new(holding)),
                _ => Stage::Choosing(ending, Box::new(holding)),
            };
        }
        if nobody { self.outcome("quota_full", None, None) } else { Ok(()) }
    }

    /// After a failed write the interview is read again before anything else happens; where the case is somebody else's now, it is let go.
    pub(super) fn failed(&mut self, trouble: Trouble) -> Trouble {
        match &trouble {
            Trouble::Problem { key: "problem-taken", .. } => self.at_hand = None,
            Trouble::Problem { again: true, .. } => {
                if let Some(at_hand) = &mut self.at_hand {
                    at_hand.stale = true;
                }
            }
            _ => {}
        }
        trouble
    }

    /// Reads the interview again after a failed write.
    pub(super) fn catch_up(&mut self) -> Result<(), Trouble> {
        let Some(at_hand) = self.at_hand.as_ref().filter(|at_hand| at_hand.stale) else { return Ok(()) };
        let mut fresh = at_hand.clone();
        if let Stage::Asking(before) = &at_hand.stage {
            let (id, instrument) = (before.id, Arc::clone(before.interview.instrument()));
            let read = self.store.read(|tx| {
                tx.holds(at_hand.case(), &at_hand.token)?;
                replay(tx, id, &instrument)
            });
            fresh.stage = Stage::Asking(Box::new(read.map_err(|trouble: Trouble| self.failed(trouble))?));
        }
        fresh.stale = false;
        self.at_hand = Some(fresh);
        Ok(())
    }
}

/// Whether the interview at hand ends by asking for another adult.
fn before_last(at_hand: &Option<AtHand>) -> bool {
    let holding = at_hand.as_ref().and_then(AtHand::holding);
    holding.is_some_and(|holding| matches!(holding.interview.place(), Place::Last { another: true, .. }))
}

/// An interview from its ledger.
pub(super) fn replay(tx: &Tx<'_>, id: InterviewId, instrument: &Arc<Instrument>) -> Result<Holding, Trouble> {
    let rows = tx.entries(id)?;
    let interview = Interview::replay(Arc::clone(instrument), rows.iter().map(|row| &row.entry))?;
    let last = rows.last().map_or(Millis(0), |row| row.at);
    let since = rows.first().map_or(last, |row| row.at);
    Ok(Holding { id, interview, seq: rows.last().map_or(0, |row| row.seq), last, since })
}
