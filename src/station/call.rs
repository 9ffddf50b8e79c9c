//! The call at hand: the case handed out, taken back, given back; the interview begun, resumed, led on. Which case comes next is a rule of
//! `fieldwork`, how an event is recorded is in `record`, what a call came to in `outcome`.

use super::household::nobody_wanted;
use super::outcome::Next;
use super::post::Post;
use super::record::{Holding, Step};
use super::view::Trouble;
use super::{SignedIn, Station, reach, trouble};
use crate::fieldwork::outcome::of_ending;
use crate::fieldwork::quota::lease_until;
use crate::fieldwork::{CallState, CaseState, Turn, next_case, outcome};
use crate::ids::{AttemptId, CaseId, Millis, Token};
use crate::interview::{Ending, Event, Interview, Phase, Place, Verdict};
use crate::store::{CaseRecord, Search, StoreError};

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
    /// A write failed: all is read again before anything else happens.
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

    pub(super) fn is_undialled(&self) -> bool {
        matches!(self.stage, Stage::Dialling) && self.attempt.is_none()
    }

    pub(super) fn holding(&self) -> Option<&Holding> {
        match &self.stage {
            Stage::Dialling => None,
            Stage::Asking(holding) | Stage::Choosing(_, holding) | Stage::Another(holding) => Some(holding),
        }
    }
}

/// Where a call stands while an interview is held.
pub(super) fn state_of(interview: &Interview) -> CallState {
    let instrument = interview.instrument();
    if matches!(interview.verdict(), Some(Verdict::Wanted | Verdict::Over)) {
        return CallState::Interviewing;
    }
    let introduction = match interview.place() {
        Place::Item(item) => instrument.sections[instrument.unit_of(item).section].introduction,
        Place::Gate | Place::Last { .. } => false,
    };
    match (introduction, instrument.gate) {
        (true, _) => CallState::Introduction,
        (false, Some(_)) => CallState::Screening,
        (false, None) => CallState::Interviewing,
    }
}

impl Station {
    /// What a write needs to know of this station and its call.
    pub(super) fn post(&self, now: Millis) -> Result<Post<'_>, Trouble> {
        let (Some(signed_in), Some(at_hand)) = (&self.signed_in, &self.at_hand) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let post = self.post_on(signed_in, &at_hand.record, &at_hand.token, now);
        Ok(Post { since: at_hand.since, attempt: at_hand.attempt, ..post })
    }

    /// The same for a case that is only just being taken.
    fn post_on<'a>(
        &'a self,
        signed_in: &'a SignedIn,
        record: &'a CaseRecord,
        token: &'a Token,
        now: Millis,
    ) -> Post<'a> {
        Post {
            signed_in,
            record,
            token,
            since: now,
            attempt: None,
            selection: &self.study.selection,
            instruments: &self.instruments,
            latest: self.latest,
            now,
        }
    }

    /// Takes the next case: chosen and leased in one write, so that nobody else gets it.
    pub(super) fn next_call(&mut self) -> Result<(), Trouble> {
        self.look_for_update()?;
        let instrument = self.instrument(self.latest)?;
        let (Some(signed_in), None) = (&self.signed_in, &self.at_hand) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let (now, token, draw) = (self.clock.now(), self.clock.token(), self.clock.seed());
        // What is missing tells where to call first, and may be a moment old; only which case nobody holds has to be known under the lock.
        let (needs, speaks) =
            self.store.read(|tx| Ok::<_, StoreError>((tx.needs()?, tx.languages(signed_in.staff.id)?)))?;
        let reach = reach(&instrument, &signed_in.chosen, speaks);
        let search = Search {
            now,
            staff: signed_in.staff.id,
            reach: &reach,
            settings: &self.settings,
            needs: &needs,
            limit: CANDIDATES,
        };
        let (early, late_cells) = (self.settings.appointments.early, self.settings.late_cells);
        let turn = Turn { now, early, late_cells, draw };
        let record = self.store.write(|tx| {
            // A case that a station left in mid-call is cleared up when it is found; if it then has to wait, the next one is looked for. Each
            // round leaves one candidate fewer, so their number is a bound.
            for _ in 0..=CANDIDATES {
                let candidates = tx.candidates(&search)?;
                let Some(case) = next_case::rank(&candidates, &turn) else { return Ok(None) };
                if !tx.lease(case, &signed_in.station, &token, now, lease_until(now))? {
                    return Ok(None);
                }
                let record = tx.case(case)?;
                let post = self.post_on(signed_in, &record, &token, now);
                match post.clear_up(tx)? {
                    CaseState::Closed => {}
                    // What was left open and cleared up may have to wait now; an appointment is handed out a little early.
                    CaseState::Waiting { due } if due > now && record.case.state != (CaseState::Waiting { due }) => {}
                    CaseState::Waiting { .. } | CaseState::Fresh => return Ok(Some(tx.case(case)?)),
                }
                tx.release(case, &token)?;
            }
            Ok::<_, Trouble>(None)
        })?;
        let nothing = match &record {
            Some(_) => None,
            None => Some(self.store.read(|tx| tx.next_due(&search))?),
        };
        // The version of an interview to be continued is compiled now, not under the lock or for each view.
        if let Some(version) = record.as_ref().and_then(|record| record.unended.as_ref()).map(|held| held.version) {
            self.instrument(version)?;
        }
        let seed = self.clock.seed();
        if let Some(signed_in) = &mut self.signed_in {
            (signed_in.nothing, signed_in.seed, signed_in.speaks) = (nothing, seed, reach.speaks);
        }
        self.at_hand = record.map(|record| AtHand {
            record,
            token,
            since: now,
            attempt: None,
            stage: Stage::Dialling,
            stale: false,
        });
        Ok(())
    }

    /// Takes up a case of the same interviewer that was left at another station, with the call that was going on.
    pub(super) fn take_back(&mut self, case: CaseId) -> Result<(), Trouble> {
        let (Some(signed_in), None) = (&self.signed_in, &self.at_hand) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let (now, token, seed) = (self.clock.now(), self.clock.token(), self.clock.seed());
        let taken = self.store.write(|tx| {
            tx.take_over(case, signed_in.staff.id, &signed_in.station, &token, now, lease_until(now))?;
            let record = tx.case(case)?;
            let post = self.post_on(signed_in, &record, &token, now);
            let (attempt, stage) = post.stage(tx)?;
            let post = Post { attempt, ..post };
            let stage = match stage {
                Stage::Asking(holding) => {
                    let version = holding.interview.instrument().version;
                    Stage::Asking(Box::new(post.go_on(tx, holding.id, version)?.1))
                }
                other => other,
            };
            Ok::<_, Trouble>((record.clone(), attempt, stage))
        });
        let (record, attempt, stage) = match taken {
            // It came to an end meanwhile: there is nothing to take up.
            Err(Trouble::Problem { key: "problem-taken", .. }) => return Ok(()),
            other => other?,
        };
        self.at_hand = Some(AtHand { record, token, since: now, attempt, stage, stale: false });
        if let Some(signed_in) = &mut self.signed_in {
            signed_in.seed = seed;
        }
        Ok(())
    }

    /// Gives the case on the screen back as it was.
    pub(super) fn give_back(&mut self) -> Result<(), Trouble> {
        let Some(at_hand) = self.at_hand.as_ref().filter(|at_hand| at_hand.is_undialled()) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let released = self.store.write(|tx| tx.release(at_hand.case(), &at_hand.token));
        released.map_err(|error| self.failed(error.into()))?;
        self.at_hand = None;
        Ok(())
    }

    /// Somebody answered: the interview begins, or goes on where it was put aside.
    pub(super) fn answered(&mut self) -> Result<(), Trouble> {
        let Some(at_hand) = self.at_hand.as_ref().filter(|at_hand| matches!(at_hand.stage, Stage::Dialling)) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let unended = at_hand.record.unended.as_ref().map(|interview| (interview.id, interview.version));
        let post = self.post(self.clock.now())?;
        let held = self.store.write(|tx| match unended {
            Some((id, version)) => post.resume(tx, id, version),
            None => post.begin(tx),
        });
        self.hold(held)
    }

    /// Another adult has come to the telephone: a screening of its own.
    pub(super) fn another_adult(&mut self) -> Result<(), Trouble> {
        if !matches!(self.at_hand.as_ref().map(|at_hand| &at_hand.stage), Some(Stage::Another(_))) {
            return Err(trouble::problem("problem-not-here"));
        }
        let post = self.post(self.clock.now())?;
        let held = self.store.write(|tx| post.begin(tx));
        self.hold(held)
    }

    fn hold(&mut self, held: Result<(AttemptId, Holding), Trouble>) -> Result<(), Trouble> {
        let (attempt, holding) = held.map_err(|trouble| self.failed(trouble))?;
        let seed = self.clock.seed();
        if let Some(signed_in) = &mut self.signed_in {
            signed_in.seed = seed;
        }
        if let Some(at_hand) = &mut self.at_hand {
            at_hand.attempt = Some(attempt);
            at_hand.stage = Stage::Asking(Box::new(holding));
        }
        Ok(())
    }

    /// An event of the interview at hand.
    pub(super) fn interview(&mut self, event: Event) -> Result<(), Trouble> {
        let Some(Stage::Asking(before)) = self.at_hand.as_ref().map(|at_hand| &at_hand.stage) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let driven =
            matches!(event, Event::Resume | Event::Suspend | Event::Leave(_) | Event::Verdict { .. } | Event::Note(_));
        if driven {
            return Err(trouble::problem("problem-not-here"));
        }
        let (now, reads) = (self.clock.now(), self.reads());
        let (post, step) = (self.post(now)?, Step::of(before, event.clone()));
        let taken = self.store.write(|tx| {
            let after = post.hand(tx, None).write_down(before, &step)?;
            let message = reads.map_or(Ok(None), |staff| tx.unread_message(staff))?;
            let Phase::Ended(ending) = after.interview.phase() else { return Ok((after, None, message)) };
            // An ending that says itself what the call came to ends the call in the same commit; so does one after which nobody is wanted.
            let said = match (of_ending(ending), after.interview.place()) {
                (Some(said), _) => Some(said),
                (None, Place::Last { another: true, .. }) if nobody_wanted(tx, &after.interview, now)? => {
                    outcome("quota_full")
                }
                _ => None,
            };
            let last = match said {
                Some(said) => Some(post.end_call(tx, said, Some(&after), Next::Usual)?),
                None => None,
            };
            Ok::<_, Trouble>((after, last, message))
        });
        let (after, last, message) = taken.map_err(|trouble| self.confirmed(trouble, &event))?;
        self.message = message;
        match last {
            Some(last) => self.call_over(last, after.interview.phase() == Phase::Ended(Ending::Complete)),
            None => {
                if let Some(at_hand) = &mut self.at_hand {
                    at_hand.stage = Stage::of(after);
                }
            }
        }
        Ok(())
    }

    /// After a failed write all is read again before anything else happens; a case that is somebody else's now is let go.
    pub(super) fn failed(&mut self, trouble: Trouble) -> Trouble {
        if let (Trouble::Problem { again: true, .. }, Some(at_hand)) = (&trouble, &mut self.at_hand) {
            at_hand.stale = true;
        }
        trouble
    }

    /// Reads the call again after a failed write: a commit that reported a failure may have landed all the same.
    pub(super) fn catch_up(&mut self) -> Result<(), Trouble> {
        let Some(at_hand) = self.at_hand.as_ref().filter(|at_hand| at_hand.stale) else { return Ok(()) };
        let post = self.post(self.clock.now())?;
        let read = self.store.read(|tx| {
            tx.holds(post.case(), post.token)?;
            let record = tx.case(post.case())?;
            let (attempt, stage) = Post { record: &record, ..post }.stage(tx)?;
            Ok::<_, Trouble>((record, attempt, stage))
        });
        let (record, attempt, stage) = read?;
        let fresh = AtHand { record, attempt, stage, stale: false, ..at_hand.clone() };
        self.at_hand = Some(fresh);
        Ok(())
    }
}
