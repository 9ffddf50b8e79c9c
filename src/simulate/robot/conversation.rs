//! A robot interviewer while somebody listens: it asks, notes what is said, and ends the call as it went. Calls, their order and what comes between
//! them are not its business; what is answered is said in `person`.

use super::super::draw::Key;
use super::super::habits::{CHARACTERS_A_SECOND, pick, plain, reading, thinking, whim};
use super::super::person::Person;
use super::{Failed, NotTaken, OneCall, Robot, number};
use crate::ids::{CaseId, InterviewId};
use crate::interview::{Ending, Event};
use crate::questionnaire::Value;
use crate::questionnaire::instrument::ItemId;
use crate::station::view::{Action, Another, Asking, Choosing, Frame, View};
use crate::store::StoreError;

/// How often a person is asked for another answer that the questionnaire takes.
const OTHER_ANSWERS: u32 = 60;

impl Robot<'_> {
    /// An interview is being held.
    pub(super) fn ask(&mut self, frame: &Frame, asking: &Asking) -> Result<View, Failed> {
        let (case, country) = (frame.case, frame.country.as_deref());
        let mut call = self.call.take().unwrap_or_default();
        if call.with.as_ref().is_none_or(|(interview, _)| *interview != asking.interview) {
            let person = self.person(case, asking.interview, country)?;
            let with = Some((asking.interview, person));
            let OneCall { resumed, crash, ringing, manner, .. } = call;
            call = OneCall { case, with, resumed, crash, ringing, manner, ..OneCall::default() };
        }
        let received = self.received(frame, &call, asking)?;
        call.manner = None;
        if let Some(view) = received {
            self.call = Some(call);
            return Ok(view);
        }
        // Whoever comes back after a crash knows nothing of the call.
        if call.crash == Some(0) {
            return self.crash();
        }
        call.crash = call.crash.map(|left| left - 1);
        let asked = self.ask_of(&mut call, frame, asking);
        self.call = Some(call);
        asked
    }

    fn ask_of(&mut self, call: &mut OneCall, frame: &Frame, asking: &Asking) -> Result<View, Failed> {
        let model = self.model;
        let (Some(item), Some((_, person))) = (asking.screen.item, &call.with) else {
            self.spend(reading(&asking.screen));
            return self.after(Action::Interview(Event::Finish));
        };
        let known = item.0 < model.instrument.items.len();
        let name = if known { model.instrument.name_of(item) } else { "" };
        if call.met.insert(item)
            && let Some(action) = whim(model, person, call.so_far(), (frame, asking), name, &self.clock)
        {
            if action == Action::Interview(Event::Back) {
                call.turns.extend(call.last.map(|last| (last, 1)));
            }
            self.spend(4.0);
            return self.after(action);
        }
        self.spend(reading(&asking.screen) + thinking(person, name, &asking.screen));
        for _ in 0..OTHER_ANSWERS {
            let turn = call.turns.get(&item).copied().unwrap_or(0);
            let value = person.answer(model, name, &asking.screen, turn);
            match self.answer(item, &value)? {
                Ok(view) => {
                    call.last = Some(item);
                    self.shift.answered();
                    return Ok(view);
                }
                Err(NotTaken::Gone) => return self.see(),
                Err(_) => call.turns.insert(item, turn + 1),
            };
        }
        // Whatever is said, something speaks against it: the interview cannot go on.
        match pick(&asking.outcomes, &["break_off", "hung_up", "refused_person", "refused_household"]) {
            Some(outcome) => self.end_with(outcome),
            None => Err(format!("{name} takes no answer")),
        }
    }

    /// Gives an answer, and confirms it where it has consequences.
    fn answer(&mut self, item: ItemId, value: &Value) -> Result<Result<View, NotTaken>, Failed> {
        let answer = |confirmed| Action::Interview(Event::Answer { item, value: value.clone(), confirmed });
        match self.act(answer(false))? {
            Err(NotTaken::Confirm) => {
                self.spend(1.5);
                self.act(answer(true))
            }
            taken => Ok(taken),
        }
    }

    /// The call is over; what did it come to?
    pub(super) fn choose(&mut self, frame: &Frame, choosing: &Choosing) -> Result<View, Failed> {
        self.spend(5.0);
        if let Some(ringing) = self.call.as_ref().and_then(|call| call.ringing) {
            let contact = &self.model.respondents.contact;
            let refusal = match choosing.ending {
                Ending::NotAvailable if ringing.names_a_time() => {
                    if let Some(view) = self.appoint(frame, ringing, &choosing.outcomes)? {
                        return Ok(view);
                    }
                    None
                }
                Ending::RefusedHousehold => {
                    Some(ringing.refusal(contact, "soft_refusal_household", "refused_household"))
                }
                Ending::Refused => Some(ringing.refusal(contact, "soft_refusal_person", "refused_person")),
                _ => None,
            };
            if let Some(outcome) = refusal.and_then(|id| pick(&choosing.outcomes, &[id])) {
                return self.end_with(outcome);
            }
        }
        let wanted: &[&str] = match choosing.ending {
            Ending::NotAvailable => &["not_available"],
            Ending::RefusedHousehold => &["refused_household"],
            _ => &["refused_person", "refused_household"],
        };
        let usual = pick(&choosing.outcomes, wanted);
        let outcome = usual.or_else(|| choosing.outcomes.iter().copied().find(|outcome| plain(outcome)));
        outcome.map_or_else(|| Err("no outcome fits".to_owned()), |outcome| self.end_with(outcome))
    }

    /// Is there another adult?
    pub(super) fn another(&mut self, case: Option<CaseId>, another: &Another) -> Result<View, Failed> {
        self.spend(another.spoken.chars().count() as f64 / CHARACTERS_A_SECOND + 3.0);
        let person = self.call.as_ref().and_then(|call| call.with.as_ref()).map_or(0, |(_, person)| person.key.person);
        let key = Key { seed: self.plan.seed, case: number(case), person };
        if key.draw("another adult", 0).happens(self.model.respondents.rates.another_adult) {
            self.spend(12.0);
            return self.after(Action::AnotherAdult);
        }
        let usual = pick(&another.outcomes, &["quota_full", "no_adult"]);
        let outcome = usual.or_else(|| another.outcomes.iter().copied().find(|outcome| plain(outcome)));
        outcome.map_or_else(|| Err("no outcome fits".to_owned()), |outcome| self.end_with(outcome))
    }

    /// Who it is that is interviewed: the same, whoever calls and however often.
    fn person(&self, case: Option<CaseId>, interview: InterviewId, country: Option<&str>) -> Result<Person, Failed> {
        let record = self.store.read(|tx| tx.interview(interview)).map_err(|error: StoreError| error.to_string())?;
        let person = u32::try_from(record.ordinal).unwrap_or(u32::MAX);
        let key = Key { seed: self.plan.seed, case: number(case), person };
        Ok(Person::new(self.model, key, country.unwrap_or_default()))
    }
}
