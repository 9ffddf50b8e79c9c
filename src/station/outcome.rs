//! What a call came to: the interview is put aside or ended, the attempt closed, the case sent where the outcome brings it. What an outcome
//! means and when to call again are rules of `fieldwork`.

use super::call::{AtHand, Stage, replay, state_of};
use super::note::clean_note;
use super::record::Holding;
use super::view::{Last, Trouble};
use super::{Station, trouble};
use crate::fieldwork::outcome::{Group, group_of, of_ending};
use crate::fieldwork::{CallState, Case, CaseState, Outcome, outcome};
use crate::ids::{CaseId, Millis, Token};
use crate::interview::{Ending, Event, Leaving, Phase, Verdict};
use crate::store::{AttemptEnd, CaseUpdate, InterviewRecord, InterviewState, Tx};

/// What saying an outcome does to an interview that is being held: it is put aside, or ended like this.
fn fate(outcome: &Outcome, state: CallState) -> Event {
    let refusal = group_of(outcome.aapor) == Some(Group::R);
    match state {
        _ if !outcome.is_final && (!refusal || outcome.contacted && state == CallState::Interviewing) => Event::Suspend,
        CallState::Interviewing => Event::Leave(Leaving::BreakOff),
        CallState::Introduction if refusal => Event::Leave(Leaving::RefusalOfHousehold),
        _ if refusal => Event::Leave(Leaving::Refusal),
        _ => Event::Leave(Leaving::Unreached),
    }
}

/// What a call came to that nobody could end: its station vanished.
fn left_behind(interview: Option<&InterviewRecord>, past_verdict: bool) -> &'static str {
    match interview.map(|interview| interview.state) {
        Some(InterviewState::Open | InterviewState::Suspended) if past_verdict => "cut_off",
        Some(InterviewState::Open | InterviewState::Suspended) => "call_dropped",
        Some(InterviewState::Ended(Ending::Refused | Ending::RefusedHousehold)) => "soft_refusal_person",
        Some(InterviewState::Ended(_)) => "call_dropped",
        None => "technical_problem",
    }
}

impl Station {
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

    pub(super) fn end_call(
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
            appointment_for: appointment
                .map(|_| signed_in.staff.id)
                .or(before.appointment_for.filter(|_| standing.is_some())),
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

    pub(super) fn call_over(&mut self, last: Last, complete: bool) {
        self.at_hand = None;
        if let Some(signed_in) = &mut self.signed_in {
            signed_in.calls += 1;
            signed_in.completes += i64::from(complete);
            signed_in.last = Some(last);
        }
    }

    /// Ends the calls that a vanished station left open on a case, as far as can be known from outside.
    pub(super) fn clear_up(&self, tx: &Tx<'_>, case: CaseId, token: &Token, now: Millis) -> Result<(), Trouble> {
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
        let end =
            AttemptEnd { outcome: outcome.id.to_owned(), aapor: outcome.aapor.to_owned(), at: now, appointment: None };
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
}
