//! The call at hand, from the case handed out to the outcome said. Which case comes next, what an outcome means and when to call again are
//! rules of `fieldwork`; how an interview's event is recorded is in `record`.

use super::record::{Hand, Holding};
use super::view::{Last, Trouble};
use super::{LONGEST_NOTE, Station, trouble};
use crate::fieldwork::outcome::{Group, of_ending};
use crate::fieldwork::quota::lease_until;
use crate::fieldwork::{CallState, Case, CaseState, Outcome, next_case, outcome};
use crate::ids::{AttemptId, CaseId, InterviewId, Millis, Token};
use crate::interview::{Ending, Event, Interview, Leaving, Phase, Place, Start, Verdict};
use crate::questionnaire::Instrument;
use crate::store::{
    AttemptEnd, CaseRecord, CaseUpdate, InterviewState, NewAttempt, NewInterview, NewNote, StoreError, Tx,
};
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

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

    fn hand<'a>(&'a self, tx: &'a Tx<'a>, now: Millis, appointment: Option<Millis>) -> Hand<'a> {
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

/// What saying an outcome does to an interview that is being held: it is put aside, or ended like this.
fn fate(outcome: &Outcome, state: CallState) -> Event {
    let refusal = crate::fieldwork::outcome::group_of(outcome.aapor) == Some(Group::R);
    match state {
        _ if !outcome.is_final && (!refusal || outcome.contacted && state == CallState::Interviewing) => Event::Suspend,
        CallState::Interviewing => Event::Leave(Leaving::BreakOff),
        CallState::Introduction if refusal => Event::Leave(Leaving::RefusalOfHousehold),
        _ if refusal => Event::Leave(Leaving::Refusal),
        _ => Event::Leave(Leaving::Unreached),
    }
}

/// What a call came to that nobody could end: its station vanished.
fn left_behind(interview: Option<&crate::store::InterviewRecord>, past_verdict: bool) -> &'static str {
    match interview.map(|interview| interview.state) {
        Some(InterviewState::Open | InterviewState::Suspended) if past_verdict => "cut_off",
        Some(InterviewState::Open | InterviewState::Suspended) => "call_dropped",
        Some(InterviewState::Ended(Ending::Refused | Ending::RefusedHousehold)) => "soft_refusal_person",
        Some(InterviewState::Ended(_)) => "call_dropped",
        None => "technical_problem",
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

    /// Ends the calls that a vanished station left open on a case, as far as can be known from outside.
    fn clear_up(&self, tx: &Tx<'_>, case: CaseId, token: &Token, now: Millis) -> Result<(), Trouble> {
        let record = tx.case(case)?;
        if !record.attempts.iter().any(|attempt| attempt.ended_at.is_none()) {
            return Ok(());
        }
        let last = tx.interviews_of(case)?.into_iter().last();
        let past = match &last {
            Some(last) => !tx.claims_of(last.id)?.is_empty(),
            None => false,
        };
        let Some(outcome) = outcome(left_behind(last.as_ref(), past)) else { return Ok(()) };
        let end = AttemptEnd { outcome: outcome.id.to_owned(), aapor: outcome.aapor.to_owned(), at: now, appointment: None };
        tx.end_left_attempts(case, token, &end)?;
        let after = record.case.after(outcome, now, None)?;
        let case_now = Case { state: record.case.state, ..after };
        let update = CaseUpdate {
            case: case_now,
            appointment: record.appointment,
            appointment_for: record.appointment_for,
            do_not_call: record.do_not_call,
        };
        tx.set_case(case, token, &update)?;
        Ok(())
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
    fn attempt(&self, tx: &Tx<'_>, now: Millis) -> Result<AttemptId, Trouble> {
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

    /// The call came to this.
    pub(super) fn outcome(&mut self, id: &str, note: Option<&str>, appointment: Option<Millis>) -> Result<(), Trouble> {
        let Some(at_hand) = &self.at_hand else { return Err(trouble::problem("problem-not-here")) };
        let Some(said) = outcome(id) else { return Err(trouble::problem("problem-not-here")) };
        let state = self.call_state();
        let by_program = said.fits.is_empty();
        if !by_program && !state.is_some_and(|state| said.fits.contains(&state)) {
            return Err(trouble::problem("problem-not-here"));
        }
        let note = note.map(clean_note).transpose()?.flatten();
        if said.needs_note && note.is_none() {
            return Err(trouble::problem("problem-needs-note"));
        }
        if said.appointment && appointment.is_none() {
            return Err(trouble::problem("problem-needs-time"));
        }
        let now = self.clock.now();
        let taken = self.store.write(|tx| {
            let mut holding = at_hand.holding().cloned();
            let mut closing = said;
            if let (Stage::Asking(before), Some(state)) = (&at_hand.stage, state) {
                let after = at_hand.hand(tx, now, appointment).take(before, fate(said, state))?;
                // Enough was answered: the break-off is a partial, whatever it is called.
                if after.interview.phase() == Phase::Ended(Ending::Partial) {
                    closing = of_ending(Ending::Partial).unwrap_or(said);
                }
                holding = Some(after);
            }
            if let Some(note) = &note {
                self.write_note(tx, note, holding.as_ref(), now)?;
            }
            match &holding {
                Some(holding) => self.end_call(tx, closing, holding, appointment, now),
                None => self.end_call_without(tx, closing, appointment, now),
            }
        });
        let last = taken.map_err(|trouble| self.failed(trouble))?;
        self.call_over(last, false);
        Ok(())
    }

    fn end_call(
        &self,
        tx: &Tx<'_>,
        outcome: &'static Outcome,
        holding: &Holding,
        appointment: Option<Millis>,
        now: Millis,
    ) -> Result<Last, Trouble> {
        let over_quota = holding.interview.verdict() == Some(Verdict::Over);
        Ok(Last { over_quota, ..self.end_call_without(tx, outcome, appointment, now)? })
    }

    /// Ends the call: the attempt has its outcome, the case goes where the outcome brings it, and is let go.
    fn end_call_without(
        &self,
        tx: &Tx<'_>,
        outcome: &'static Outcome,
        appointment: Option<Millis>,
        now: Millis,
    ) -> Result<Last, Trouble> {
        let (Some(signed_in), Some(at_hand)) = (&self.signed_in, &self.at_hand) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let attempt = self.attempt(tx, now)?;
        let (aapor, said) = (outcome.aapor.to_owned(), outcome.id.to_owned());
        tx.end_attempt(attempt, &AttemptEnd { outcome: said, aapor, at: now, appointment })?;
        let before = &at_hand.record;
        // An appointment still to come stands, unless this call closes the case or sets another.
        let standing = match before.case.state {
            CaseState::Waiting { due } if before.appointment && due > now && !outcome.is_final => Some(due),
            _ => None,
        };
        let after = before.case.after(outcome, now, appointment.or(standing))?;
        let update = CaseUpdate {
            case: after,
            appointment: appointment.or(standing).is_some(),
            appointment_for: appointment.map(|_| signed_in.staff.id).or(before.appointment_for.filter(|_| standing.is_some())),
            do_not_call: before.do_not_call || outcome.do_not_call,
        };
        tx.set_case(at_hand.case(), &at_hand.token, &update)?;
        if after.state == CaseState::Closed {
            self.end_what_waits(tx, at_hand, now)?;
        }
        tx.clear_draft(at_hand.case())?;
        tx.release(at_hand.case(), &at_hand.token)?;
        let due = match after.state {
            CaseState::Waiting { due } => Some(due),
            CaseState::Fresh | CaseState::Closed => None,
        };
        Ok(Last { case: at_hand.case(), outcome, due, over_quota: false })
    }

    /// A closed case has no interview waiting: what was put aside ends with it, as a partial where enough was answered.
    fn end_what_waits(&self, tx: &Tx<'_>, at_hand: &AtHand, now: Millis) -> Result<(), Trouble> {
        for waiting in tx.unended(at_hand.case())? {
            let instrument = super::instrument(&self.store, waiting.version)?;
            let holding = replay(tx, waiting.id, &instrument)?;
            let leaving = match state_of(&holding.interview) {
                CallState::Interviewing => Leaving::BreakOff,
                _ => Leaving::Unreached,
            };
            at_hand.hand(tx, now, None).take(&holding, Event::Leave(leaving))?;
        }
        Ok(())
    }

    fn call_over(&mut self, last: Last, complete: bool) {
        self.at_hand = None;
        if let Some(signed_in) = &mut self.signed_in {
            signed_in.calls += 1;
            signed_in.completes += i64::from(complete);
            signed_in.last = Some(last);
        }
    }

    /// A note on the case at hand.
    pub(super) fn note(&mut self, text: &str) -> Result<(), Trouble> {
        let Some(at_hand) = &self.at_hand else { return Err(trouble::problem("problem-not-here")) };
        let Some(text) = clean_note(text)? else { return Err(trouble::problem("problem-needs-note")) };
        let now = self.clock.now();
        let taken = self.store.write(|tx| {
            let note = self.write_note(tx, &text, at_hand.holding(), now)?;
            tx.clear_draft(at_hand.case())?;
            let mut after = at_hand.clone();
            if let Stage::Asking(before) = &at_hand.stage {
                after.stage = Stage::Asking(Box::new(at_hand.hand(tx, now, None).take(before, Event::Note(note))?));
            }
            after.record.notes = tx.notes(at_hand.case())?;
            Ok::<_, Trouble>(after)
        });
        self.at_hand = Some(taken.map_err(|trouble| self.failed(trouble))?);
        Ok(())
    }

    fn write_note(&self, tx: &Tx<'_>, text: &str, holding: Option<&Holding>, at: Millis) -> Result<i64, Trouble> {
        let (Some(signed_in), Some(at_hand)) = (&self.signed_in, &self.at_hand) else {
            return Err(trouble::problem("problem-not-here"));
        };
        tx.holds(at_hand.case(), &at_hand.token)?;
        let variable = holding.and_then(|holding| match holding.interview.place() {
            Place::Item(item) => {
                let instrument = holding.interview.instrument();
                Some(instrument.var(instrument.item(item).variable).name.clone())
            }
            Place::Gate | Place::Last { .. } => None,
        });
        let interview = holding.map(|holding| holding.id);
        let (case, staff, text) = (at_hand.case(), signed_in.staff.id, text.to_owned());
        Ok(tx.add_note(&NewNote { case, interview, variable, staff, at, text })?)
    }

    /// The note as typed so far, kept lest it be lost.
    pub(super) fn draft(&mut self, text: &str) -> Result<(), Trouble> {
        let Some(at_hand) = &self.at_hand else { return Err(trouble::problem("problem-not-here")) };
        let text: String = text.nfc().take(LONGEST_NOTE).collect();
        let now = self.clock.now();
        let saved = self.store.write(|tx| {
            tx.holds(at_hand.case(), &at_hand.token)?;
            if text.trim().is_empty() { tx.clear_draft(at_hand.case()) } else { tx.save_draft(at_hand.case(), now, &text) }
        });
        saved.map_err(|error| self.failed(error.into()))
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
fn replay(tx: &Tx<'_>, id: InterviewId, instrument: &Arc<Instrument>) -> Result<Holding, Trouble> {
    let rows = tx.entries(id)?;
    let interview = Interview::replay(Arc::clone(instrument), rows.iter().map(|row| &row.entry))?;
    let last = rows.last().map_or(Millis(0), |row| row.at);
    let since = rows.first().map_or(last, |row| row.at);
    Ok(Holding { id, interview, seq: rows.last().map_or(0, |row| row.seq), last, since })
}

/// A note as kept: normalised, without control characters; nothing where nothing is left.
fn clean_note(text: &str) -> Result<Option<String>, Trouble> {
    let text: String = text.nfc().filter(|c| !c.is_control() || *c == '\n').collect();
    let text = text.trim();
    if text.chars().count() > LONGEST_NOTE {
        return Err(trouble::problem("problem-too-long"));
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}
