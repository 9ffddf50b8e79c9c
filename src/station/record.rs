//! One event of an interview, inside one write: its entries appended, the quotas settled and their verdict fed back, places counted or released
//! at the end. How answers become rows is in `rows`. Works on a copy of the interview; the caller swaps it in after the commit.

use super::rows::{Past, cells};
use super::view::Trouble;
use crate::fieldwork::quota::{decide, hold_until, key, lease_until};
use crate::fieldwork::{Admission, CellState, Decision};
use crate::ids::{CaseId, CellId, InterviewId, Millis, Token};
use crate::interview::{Consequences, Effect, Ending, Entry, Event, Facts, Interview, Rejection, Verdict};
use crate::questionnaire::instrument::Instrument;
use crate::store::{ClaimState, Ended, LedgerRow, Tx};
use std::collections::VecDeque;
use std::sync::Arc;

/// An interview at a station: the machine, and where its ledger stands.
#[derive(Debug, Clone)]
pub(super) struct Holding {
    pub(super) id: InterviewId,
    pub(super) interview: Interview,
    /// Number of the last entry.
    pub(super) seq: i64,
    /// When the last entry was made, or the screen was shown again.
    pub(super) last: Millis,
    pub(super) since: Millis,
}

impl Holding {
    /// The same with another state of the interview.
    fn with(&self, interview: Interview) -> Self {
        let Self { id, seq, last, since, .. } = *self;
        Self { id, interview, seq, last, since }
    }
}

/// An event, and what the interview makes of it by itself: worked out before the lock is asked for, so that nobody waits for it.
#[derive(Debug)]
pub(super) struct Step {
    event: Event,
    /// None where the places it holds have to be looked at first.
    handled: Option<Handled>,
}

/// The interview after an event, and what is to be done.
type Handled = Result<(Interview, Vec<Effect>), Rejection>;

impl Step {
    /// An event of an interview.
    pub(super) fn of(before: &Holding, event: Event) -> Self {
        let handled = (!matches!(event, Event::Finish | Event::Resume)).then(|| handled(&before.interview, &event));
        Self { event, handled }
    }
}

fn handled(before: &Interview, event: &Event) -> Handled {
    let mut interview = before.clone();
    interview.handle(event.clone()).map(|effects| (interview, effects))
}

/// What an event is recorded with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hand<'a> {
    pub(super) tx: &'a Tx<'a>,
    pub(super) case: CaseId,
    pub(super) token: &'a Token,
    pub(super) now: Millis,
    /// When the case of an interview that is put aside will be called again.
    pub(super) due: Option<Millis>,
}

impl Hand<'_> {
    /// Takes an event: the interview as it is after it. Its instant is not before the last claim of anybody: this write may have waited for the
    /// lock.
    pub(super) fn take(&self, before: &Holding, event: Event) -> Result<Holding, Trouble> {
        self.write_down(before, &Step::of(before, event))
    }

    /// The same for a step that was made before the lock was asked for.
    pub(super) fn write_down(&self, before: &Holding, step: &Step) -> Result<Holding, Trouble> {
        Hand { now: self.tx.instant(self.now)?, ..*self }.write_now(before, step)
    }

    fn write_now(&self, before: &Holding, step: &Step) -> Result<Holding, Trouble> {
        // First of all: who has lost the case is told so, not what has become of it since.
        self.tx.renew(self.case, self.token, lease_until(self.now))?;
        let (mut holding, effects) = match &step.handled {
            Some(Ok((after, effects))) => (before.with(after.clone()), effects.clone()),
            Some(Err(rejection)) => self.despite(before, step, rejection)?,
            None => {
                let mut holding = before.clone();
                self.claim_again(&mut holding)?;
                let (after, effects) = handled(&holding.interview, &step.event)?;
                (holding.with(after), effects)
            }
        };
        self.carry_out(&mut holding, effects)?;
        match step.event {
            Event::Suspend => self.hold_until(&holding, hold_until(self.now, self.due))?,
            // From now on its places are held as any station's are, however long they were to wait for it.
            Event::Resume => self.hold_until(&holding, lease_until(self.now))?,
            _ => self.tx.renew_claims(holding.id, self.now, lease_until(self.now))?,
        }
        Ok(holding)
    }

    /// New facts that meet the cells the interview has anyway are nothing to confirm.
    fn despite(&self, before: &Holding, step: &Step, rejection: &Rejection) -> Result<(Holding, Vec<Effect>), Trouble> {
        if let (Rejection::Confirm(consequences), Event::Answer { item, value, .. }) = (rejection, &step.event) {
            let only_facts = Consequences { facts: None, ..(**consequences).clone() }.is_empty();
            if let Some(facts) = consequences.facts.as_ref().filter(|_| only_facts) {
                let (_, mut cells) = judge(self.tx, before.interview.instrument(), facts, Some(before.id), self.now)?;
                let claims = self.tx.claims_of(before.id)?;
                let has = claims.iter().filter(|claim| claim.state != ClaimState::Released).map(|claim| claim.cell);
                cells.sort_unstable();
                if has.eq(cells) {
                    let event = Event::Answer { item: *item, value: value.clone(), confirmed: true };
                    let (after, effects) = handled(&before.interview, &event)?;
                    return Ok((before.with(after), effects));
                }
            }
        }
        Err(rejection.clone().into())
    }

    /// Appends what an interview begins with.
    pub(super) fn begin(&self, holding: &mut Holding, entries: Vec<Entry>) -> Result<(), Trouble> {
        self.carry_out(holding, entries.into_iter().map(Effect::Record).collect())
    }

    fn carry_out(&self, holding: &mut Holding, effects: Vec<Effect>) -> Result<(), Trouble> {
        let (mut open, past) = (VecDeque::from(effects), Past::new());
        while let Some(effect) = open.pop_front() {
            match effect {
                Effect::Record(entry) => self.record(holding, entry, &past)?,
                Effect::Settle(facts) => {
                    let (verdict, closed) = self.settle(holding, &facts)?;
                    open.extend(holding.interview.handle(Event::Verdict { verdict, closed })?);
                }
                Effect::Close(ending) => self.close(holding, ending)?,
            }
        }
        Ok(())
    }

    fn record(&self, holding: &mut Holding, entry: Entry, past: &Past) -> Result<(), Trouble> {
        // The time somebody was away is nobody's answering time.
        let ms = if matches!(entry, Entry::Resumed | Entry::Started(_) | Entry::Migrated(_)) {
            0
        } else {
            self.now.since(holding.last)
        };
        let instrument = holding.interview.instrument();
        match &entry {
            Entry::Started(start) => {
                for (variable, value) in &start.household {
                    self.put(holding, variable, value, 0)?;
                }
            }
            Entry::Answered { variable, value, .. } => self.put(holding, variable, value, ms)?,
            Entry::Restored { variable } => self.put_back(holding, variable, past)?,
            Entry::Withdrawn { variable } => {
                let columns = instrument.variable(variable).map(|found| instrument.var(found).columns());
                self.tx.drop_answers(holding.id, &columns.unwrap_or_default())?;
            }
            Entry::Spoke { language } => self.tx.set_language(holding.id, language)?,
            Entry::Suspended => self.tx.suspend(holding.id)?,
            Entry::Moved { .. }
            | Entry::Judged { .. }
            | Entry::Noted { .. }
            | Entry::Resumed
            | Entry::Migrated(_)
            | Entry::Ended { .. } => {}
        }
        let row = LedgerRow {
            seq: holding.seq + 1,
            token: self.token.clone(),
            at: self.now,
            ms,
            language: holding.interview.language().to_owned(),
            version: instrument.version,
            entry,
        };
        self.tx.append(holding.id, &row)?;
        holding.seq += 1;
        holding.last = self.now;
        Ok(())
    }

    /// The interview goes over to another version of the questionnaire, where it can.
    pub(super) fn migrate(&self, before: &Holding, to: &Arc<Instrument>) -> Result<Holding, Trouble> {
        let Ok((interview, entry)) = before.interview.migrate(to) else { return Ok(before.clone()) };
        let mut holding = Holding { interview, ..before.clone() };
        if let Entry::Migrated(migration) = &entry {
            self.put_over(before, &holding, migration)?;
        }
        self.record(&mut holding, entry, &Past::new())?;
        Ok(holding)
    }

    /// Asks the quotas and moves the interview's claims accordingly.
    fn settle(&self, holding: &Holding, facts: &Facts) -> Result<(Verdict, Vec<String>), Trouble> {
        let past = matches!(holding.interview.verdict(), Some(Verdict::Wanted | Verdict::Over));
        let (decision, cells) = judge(self.tx, holding.interview.instrument(), facts, Some(holding.id), self.now)?;
        let verdict = decision.verdict_for(past);
        let closed = decision.reasons.iter().map(|reason| reason.group.clone()).collect();
        let kept = if verdict == Verdict::Full { &[][..] } else { &cells[..] };
        self.release(holding, kept)?;
        let state = match verdict {
            Verdict::Wanted => ClaimState::Held { until: lease_until(self.now) },
            Verdict::Over => ClaimState::Over,
            Verdict::Full => return Ok((verdict, closed)),
        };
        self.tx.claim(holding.id, &cells, state, self.now)?;
        Ok((verdict, closed))
    }

    /// Before an interview goes on or is counted: where its places ran out or were counted for others, it claims them again, or is over.
    fn claim_again(&self, holding: &mut Holding) -> Result<(), Trouble> {
        let Some(verdict @ (Verdict::Wanted | Verdict::Over)) = holding.interview.verdict() else { return Ok(()) };
        let claims = self.tx.claims_of(holding.id)?;
        let live = |state: ClaimState| matches!(state, ClaimState::Held { until } if until > self.now);
        let stands = verdict == Verdict::Wanted
            && claims.iter().any(|claim| live(claim.state))
            && claims.iter().all(|claim| live(claim.state) || claim.state == ClaimState::Released)
            && !self.tx.states_of(holding.id, self.now)?.iter().any(CellState::is_filled);
        if stands {
            return Ok(());
        }
        let (settled, closed) = match holding.interview.facts() {
            Some(facts) => self.settle(holding, &facts)?,
            // A fact is not known: a quota question that came into the questionnaire since, or a band that is still to be asked. The place that ran
            // out is asked for again when the interview goes on later, or ends.
            None => {
                let places = claims.iter().filter(|claim| claim.state != ClaimState::Released);
                let places: Vec<CellId> = places.map(|claim| claim.cell).collect();
                self.tx.claim(holding.id, &places, ClaimState::Over, self.now)?;
                (Verdict::Over, Vec::new())
            }
        };
        if settled != verdict {
            let effects = holding.interview.handle(Event::Verdict { verdict: settled, closed })?;
            self.carry_out(holding, effects)?;
        }
        Ok(())
    }

    /// Holds the interview's live places until an instant.
    fn hold_until(&self, holding: &Holding, until: Millis) -> Result<(), Trouble> {
        let held = self.tx.claims_of(holding.id)?;
        let held: Vec<CellId> = held
            .iter()
            .filter(|claim| matches!(claim.state, ClaimState::Held { until } if until > self.now))
            .map(|claim| claim.cell)
            .collect();
        self.tx.claim(holding.id, &held, ClaimState::Held { until }, self.now)?;
        Ok(())
    }

    /// The interview is over: a complete is counted in its cells or is over, anything else gives its places back.
    fn close(&self, holding: &Holding, ending: Ending) -> Result<(), Trouble> {
        let over = holding.interview.verdict() == Some(Verdict::Over) && ending == Ending::Complete;
        if ending == Ending::Complete {
            let claims = self.tx.claims_of(holding.id)?;
            let places: Vec<CellId> =
                claims.iter().filter(|claim| claim.state != ClaimState::Released).map(|claim| claim.cell).collect();
            let state = if over { ClaimState::Over } else { ClaimState::Counted };
            self.tx.claim(holding.id, &places, state, self.now)?;
            self.tx.put_complete(holding.id, &cells(self.tx, holding.id, &holding.interview)?)?;
        } else {
            self.release(holding, &[])?;
        }
        // Where the interviewer says what it came to, the call's end writes it.
        let outcome = match ending {
            Ending::QuotaFull => Some("quota_full".to_owned()),
            Ending::NotEligible => Some("other_ineligible".to_owned()),
            _ => crate::fieldwork::outcome::of_ending(ending).map(|outcome| outcome.id.to_owned()),
        };
        self.tx.end_interview(holding.id, &Ended { ending, outcome, over_quota: over, at: self.now })?;
        Ok(())
    }

    /// Releases all claims but those in `kept`.
    fn release(&self, holding: &Holding, kept: &[CellId]) -> Result<(), Trouble> {
        let claims = self.tx.claims_of(holding.id)?;
        let left = claims.iter().filter(|claim| claim.state != ClaimState::Released && !kept.contains(&claim.cell));
        let left: Vec<CellId> = left.map(|claim| claim.cell).collect();
        self.tx.claim(holding.id, &left, ClaimState::Released, self.now)?;
        Ok(())
    }
}

/// What the quotas say to facts now, and the cells they meet. A group without any cell in the questionnaire binds nobody.
pub(super) fn judge(
    tx: &Tx<'_>,
    instrument: &Instrument,
    facts: &Facts,
    own: Option<InterviewId>,
    now: Millis,
) -> Result<(Decision, Vec<CellId>), Trouble> {
    let groups = instrument.quotas.iter().enumerate();
    let binding = groups.filter(|(position, _)| instrument.cells.iter().any(|cell| cell.group == *position));
    let keys: Vec<(String, Option<String>)> = binding
        .map(|(_, quota)| {
            let by: Vec<&str> = quota.by.iter().map(|variable| instrument.var(*variable).name.as_str()).collect();
            (quota.name.clone(), key(&by, facts))
        })
        .collect();
    let states = tx.group_states(&keys, own, now)?;
    let cells = states.iter().filter_map(|state| state.cell.map(|cell| cell.cell)).collect();
    Ok((decide(&states), cells))
}

/// Whether facts would find a place now.
pub(super) fn has_place(
    tx: &Tx<'_>,
    instrument: &Instrument,
    facts: &Facts,
    own: InterviewId,
    now: Millis,
) -> Result<bool, Trouble> {
    Ok(judge(tx, instrument, facts, Some(own), now)?.0.verdict == Admission::Admitted)
}
