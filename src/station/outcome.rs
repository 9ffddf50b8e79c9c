//! What a call came to: the interview is put aside or ended, the attempt closed, the case sent where the outcome brings it. What an outcome
//! means and when to call again are rules of `fieldwork`.

use super::call::{Stage, state_of};
use super::note::clean_note;
use super::post::Post;
use super::record::Holding;
use super::view::{Last, Trouble};
use super::{Station, trouble};
use crate::fieldwork::again::{Agreed, Over, Promise};
use crate::fieldwork::outcome::{Group, fitting, group_of, of_ending};
use crate::fieldwork::{CallState, Case, CaseState, Clockface, Outcome, outcome};
use crate::ids::Millis;
use crate::interview::{Ending, Event, Interview, Leaving, Phase, Place, Verdict};
use crate::store::{AttemptEnd, CaseUpdate, InterviewState, Tx};

/// When a case is called again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// When the outcome says.
    Usual,
    /// At the time agreed.
    Appointment(Agreed),
    /// At once, by the same interviewer: the call was cut off.
    AtOnce,
}

/// What saying an outcome does to an interview that is being held: it is put aside, or ended like this.
fn fate(outcome: &Outcome, state: CallState) -> Event {
    let refusal = group_of(outcome.aapor) == Some(Group::R);
    match state {
        _ if !outcome.is_final && !refusal => Event::Suspend,
        // Past the verdict what is not final is an interruption, however AAPOR counts it should it stay one.
        CallState::Interviewing if !outcome.is_final => Event::Suspend,
        CallState::Interviewing => Event::Leave(Leaving::BreakOff),
        CallState::Introduction if refusal => Event::Leave(Leaving::RefusalOfHousehold),
        _ if refusal => Event::Leave(Leaving::Refusal),
        _ => Event::Leave(Leaving::Unreached),
    }
}

/// What a call came to that nobody could end, because its terminal or its station vanished; and when to call again.
fn left_behind(interview: Option<&Interview>) -> (&'static str, Next) {
    let Some(interview) = interview else { return ("technical_problem", Next::Usual) };
    match interview.phase() {
        Phase::Ended(Ending::Refused) => ("soft_refusal_person", Next::Usual),
        Phase::Ended(Ending::RefusedHousehold) => ("soft_refusal_household", Next::Usual),
        Phase::Ended(ending) => of_ending(ending).map_or(("call_dropped", Next::AtOnce), |said| (said.id, Next::Usual)),
        Phase::Open | Phase::Suspended if state_of(interview) == CallState::Interviewing => ("cut_off", Next::AtOnce),
        Phase::Open | Phase::Suspended => ("call_dropped", Next::AtOnce),
    }
}

impl Station {
    /// What the call at hand can come to now.
    pub(super) fn offered(&self) -> Vec<&'static Outcome> {
        let Some(at_hand) = &self.at_hand else { return Vec::new() };
        let state = match &at_hand.stage {
            Stage::Dialling => CallState::Ringing,
            Stage::Asking(holding) => state_of(&holding.interview),
            Stage::Another(_) | Stage::Choosing(Ending::NotEligible | Ending::QuotaFull, _) => CallState::TurnedAway,
            Stage::Choosing(Ending::Refused | Ending::RefusedHousehold, _) => CallState::Refused,
            Stage::Choosing(Ending::NotAvailable, _) => CallState::NotAvailable,
            Stage::Choosing(..) => CallState::Introduction,
        };
        // "No adult lives there" is not for a household in which an adult was turned away, "quota filled" not for one where none was.
        let full = state == CallState::TurnedAway && {
            let held = self.store.read(|tx| tx.interviews_of(at_hand.case())).unwrap_or_default();
            held.iter().any(|interview| interview.state == InterviewState::Ended(Ending::QuotaFull))
        };
        let hidden = if full { "no_adult" } else { "quota_full" };
        let hidden = (state == CallState::TurnedAway).then_some(hidden);
        fitting(state).filter(|outcome| Some(outcome.id) != hidden).collect()
    }

    /// The call came to this.
    pub(super) fn outcome(&mut self, id: &str, note: Option<&str>, appointment: Option<Agreed>) -> Result<(), Trouble> {
        let Some(said) = self.offered().into_iter().find(|outcome| outcome.id == id) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let note = note.map(clean_note).transpose()?.flatten();
        if said.needs_note && note.is_none() {
            return Err(trouble::problem("problem-needs-note"));
        }
        if said.appointment && !appointment.is_some_and(|agreed| agreed.is_fixed()) {
            return Err(trouble::problem("problem-needs-time"));
        }
        if let (Some(agreed), Some(at_hand)) = (appointment, &self.at_hand) {
            let settings = self.store.read(|tx| tx.settings())?;
            let (country, zone) = (&at_hand.record.country, &at_hand.record.time_zone);
            agreed.check(&Clockface::new(&settings, country, zone), self.clock.now())?;
        }
        let next = appointment.map_or(Next::Usual, Next::Appointment);
        self.end(said, next, note)
    }

    /// The terminal goes away: what is under way is kept so that it can go on at once, and the station signs out.
    pub(super) fn hang_up(&mut self) -> Result<(), Trouble> {
        let Some(at_hand) = self.at_hand.as_ref().filter(|at_hand| !at_hand.is_undialled()) else {
            return self.sign_out();
        };
        // At the last words all is said but the Enter: it ends as it would have.
        if matches!(&at_hand.stage, Stage::Asking(holding) if matches!(holding.interview.place(), Place::Last { .. })) {
            self.interview(Event::Finish)?;
            return self.hang_up();
        }
        let (said, next) = left_behind(at_hand.holding().map(|holding| &holding.interview));
        if let Some(said) = outcome(said) {
            self.end(said, next, None)?;
        }
        self.sign_out()
    }

    /// Ends the call at hand in one write.
    fn end(&mut self, said: &'static Outcome, next: Next, note: Option<String>) -> Result<(), Trouble> {
        let now = self.clock.now();
        let (post, at_hand) = (self.post(now)?, self.at_hand.as_ref());
        let Some(at_hand) = at_hand else { return Err(trouble::problem("problem-not-here")) };
        let taken = self.store.write(|tx| {
            let mut holding = at_hand.holding().cloned();
            if let Stage::Asking(before) = &at_hand.stage {
                let due = post.due_after(tx, said, next)?;
                let event = match fate(said, state_of(&before.interview)) {
                    // Cut off by the terminal: nobody on the other side ended anything.
                    _ if next == Next::AtOnce => Event::Suspend,
                    event => event,
                };
                holding = Some(post.hand(tx, due).take(before, event)?);
            }
            if let Some(note) = &note {
                post.write_note(tx, note, holding.as_ref())?;
            }
            post.end_call(tx, said, holding.as_ref(), next)
        });
        let last = taken.map_err(|trouble| self.failed(trouble))?;
        self.call_over(last, false);
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
}

impl<'a> Post<'a> {
    /// The case after an outcome, and the part of the day in which nobody answered.
    fn after(&self, tx: &Tx<'_>, said: &'static Outcome, next: Next) -> Result<(Case, Option<i64>), Trouble> {
        let (before, settings) = (self.record, tx.settings()?);
        let face = Clockface::new(&settings, &before.country, &before.time_zone);
        // An appointment still to come stands, unless this call closes the case, sets another or was a refusal.
        let standing = match before.case.state {
            CaseState::Waiting { due } if before.appointment && due > self.now && !said.is_final && !said.soft => {
                Some(due.into())
            }
            _ => None,
        };
        let agreed = match next {
            Next::Usual => standing,
            Next::Appointment(agreed) => Some(agreed),
            Next::AtOnce => Some(self.now.into()),
        };
        let soft = |id: &String| outcome(id).is_some_and(|outcome| outcome.soft);
        let refused_before = before.attempts.iter().filter_map(|attempt| attempt.outcome.as_ref()).any(soft);
        let after = before.case.after_call(&Over { outcome: said, at: self.now, agreed, refused_before, face })?;
        Ok((after, (!said.contacted).then(|| face.part(self.now))))
    }

    /// When the case will be called again after an outcome.
    fn due_after(&self, tx: &Tx<'_>, outcome: &'static Outcome, next: Next) -> Result<Option<Millis>, Trouble> {
        match self.after(tx, outcome, next)?.0.state {
            CaseState::Waiting { due } => Ok(Some(due)),
            CaseState::Fresh | CaseState::Closed => Ok(None),
        }
    }

    /// Ends the call: the attempt has its outcome, the case goes where the outcome brings it, and is let go.
    pub(super) fn end_call(
        &self,
        tx: &'a Tx<'a>,
        said: &'static Outcome,
        holding: Option<&Holding>,
        next: Next,
    ) -> Result<Last, Trouble> {
        tx.holds(self.case(), self.token)?;
        // A note still being typed is kept: the call ends, not the thought.
        if let Some(draft) = tx.draft(self.case())? {
            if let Some(text) = clean_note(&draft.text)? {
                self.write_note(tx, &text, holding)?;
            }
            tx.clear_draft(self.case())?;
        }
        let never_again = said.do_not_call;
        // Where enough was answered a break-off is a partial, whatever it is called.
        let ended = holding.map(|holding| holding.interview.phase());
        let mut said = match ended {
            Some(Phase::Ended(Ending::Partial)) => of_ending(Ending::Partial).unwrap_or(said),
            _ => said,
        };
        let (mut after, tried_part) = self.after(tx, said, next)?;
        if after.state == CaseState::Closed {
            let waited = self.end_what_waits(tx)?;
            if said.is_final {
                said = match waited {
                    Some(ending @ (Ending::Partial | Ending::Complete)) => of_ending(ending).unwrap_or(said),
                    _ => said,
                };
                after = self.after(tx, said, next)?.0;
            } else {
                // The call itself ended nothing: it was the last there is to be.
                let known = after.outcome.into_iter().chain(waited.and_then(of_ending));
                after.outcome = known.max_by_key(|outcome| outcome.level);
            }
        }
        let unsaid = matches!(ended, Some(Phase::Ended(ending)) if of_ending(ending).is_none_or(|_| ending == Ending::BrokenOff));
        let turned_away = matches!(ended, Some(Phase::Ended(Ending::QuotaFull | Ending::NotEligible)));
        if let Some(holding) = holding.filter(|_| unsaid && !turned_away) {
            tx.set_outcome(holding.id, said.id)?;
        }
        let attempt = self.attempt(tx)?;
        let appointment = match next {
            Next::Appointment(agreed) => Some(agreed.at),
            Next::Usual | Next::AtOnce => None,
        };
        let (aapor, name) = (said.aapor.to_owned(), said.id.to_owned());
        tx.end_attempt(attempt, &AttemptEnd { outcome: name, aapor, at: self.now, appointment })?;
        let with_me = Some(self.signed_in.staff.id);
        let stands = matches!(after.state, CaseState::Waiting { due } if self.record.appointment && self.record.case.state == CaseState::Waiting { due });
        let update = CaseUpdate {
            case: after,
            appointment: match next {
                Next::Usual => stands,
                Next::Appointment(agreed) => agreed.is_fixed(),
                Next::AtOnce => true,
            },
            appointment_for: match next {
                Next::Usual if stands => self.record.appointment_for,
                Next::Appointment(agreed) if agreed.promise == Promise::Me => with_me,
                Next::AtOnce => with_me,
                Next::Usual | Next::Appointment(_) => None,
            },
            do_not_call: self.record.do_not_call || never_again,
            not_for: if said.soft { with_me } else { self.record.not_for },
            tried_part,
        };
        tx.set_case(self.case(), self.token, &update)?;
        tx.release(self.case(), self.token)?;
        let due = match after.state {
            CaseState::Waiting { due } => Some(due),
            CaseState::Fresh | CaseState::Closed => None,
        };
        let over_quota = holding.is_some_and(|holding| holding.interview.verdict() == Some(Verdict::Over));
        Ok(Last { case: self.case(), outcome: said, due, over_quota })
    }

    /// A closed case has no interview waiting: what was put aside ends with it. Gives how.
    fn end_what_waits(&self, tx: &'a Tx<'a>) -> Result<Option<Ending>, Trouble> {
        let mut how = None;
        for waiting in tx.unended(self.case())? {
            let holding = self.replay(tx, waiting.id, waiting.version)?;
            let event = match (holding.interview.place(), state_of(&holding.interview)) {
                (Place::Last { ending: Ending::Complete, .. }, _) => None,
                (_, CallState::Interviewing) => Some(Leaving::BreakOff),
                _ => Some(Leaving::Unreached),
            };
            let hand = self.hand(tx, None);
            let after = match event {
                Some(leaving) => hand.take(&holding, Event::Leave(leaving))?,
                // All was answered: only the last word was missing.
                None => hand.take(&hand.take(&holding, Event::Resume)?, Event::Finish)?,
            };
            if let Phase::Ended(ending) = after.interview.phase() {
                how = Some(ending);
            }
        }
        Ok(how)
    }

    /// Ends the call that a vanished station left open on a case, as far as can be known from outside, and gives where the case stands then.
    pub(super) fn clear_up(&self, tx: &'a Tx<'a>) -> Result<CaseState, Trouble> {
        let Some(left) = self.record.attempts.iter().find(|attempt| attempt.ended_at.is_none()) else {
            return Ok(self.record.case.state);
        };
        let (mut interview, mut seen, mut staff) = (None, left.started_at, None);
        if let Some(id) = left.interview {
            seen = tx.entries(id)?.last().map_or(seen, |row| row.at);
            let held = tx.interview(id)?;
            staff = Some(held.staff);
            let mut holding = self.replay(tx, id, held.version)?;
            // At the last words all was said but the Enter: it ends as it would have.
            if holding.interview.phase() == Phase::Open && matches!(holding.interview.place(), Place::Last { .. }) {
                holding = self.hand(tx, None).take(&holding, Event::Finish)?;
            }
            interview = Some(holding.interview);
        }
        let (said, next) = left_behind(interview.as_ref());
        let Some(said) = outcome(said) else { return Ok(self.record.case.state) };
        let end = AttemptEnd {
            outcome: said.id.to_owned(),
            aapor: said.aapor.to_owned(),
            at: seen.min(self.now),
            appointment: None,
        };
        tx.end_left_attempts(self.case(), self.token, &end)?;
        let (after, tried_part) = self.after(tx, said, next)?;
        if after.state == CaseState::Closed {
            self.end_what_waits(tx)?;
        }
        let update = CaseUpdate {
            case: after,
            appointment: false,
            appointment_for: None,
            do_not_call: self.record.do_not_call,
            not_for: if said.soft { staff } else { self.record.not_for },
            tried_part,
        };
        tx.set_case(self.case(), self.token, &update)?;
        Ok(after.state)
    }
}
