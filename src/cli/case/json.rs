//! The history of a case as data.

use super::{History, place, state};
use crate::cli::codes::meaning;
use crate::export::timestamp;
use crate::fieldwork::case::Weighed;
use crate::fieldwork::outcome::{REJECTED, group_of};
use crate::fieldwork::{CaseState, Group, outcome};
use crate::ids::Millis;
use crate::store::{Claim, ClaimState};
use serde_json::{Value, json};

impl History {
    pub(super) fn as_json(&self, contacts: bool, now: Millis) -> Value {
        let record = &self.record;
        let time = |at: Option<Millis>| at.map(timestamp);
        let calls = record.attempts.iter().enumerate().map(|(position, call)| {
            json!({
                "call": position + 1, "attempt": call.id, "interviewer": call.staff, "started_at": timestamp(call.started_at),
                "ended_at": time(call.ended_at), "outcome": call.outcome, "aapor": call.aapor,
                "level": call.outcome.as_deref().and_then(outcome).map(|outcome| outcome.level),
                "weighed": self.effect_of(position).map(word), "appointment": time(call.appointment), "interview": call.interview,
            })
        });
        let interviews = self.interviews.iter().map(|(interview, claims)| {
            let claims = claims.iter().map(|claim| {
                json!({ "cell": claim.cell, "state": place(claim), "at": timestamp(claim.at), "until": time(until(claim)) })
            });
            json!({
                "interview": interview.id, "person": interview.ordinal, "started_at": timestamp(interview.started_at),
                "ended_at": time(interview.ended_at), "language": interview.language, "version": interview.version,
                "state": state(interview), "over_quota": interview.over_quota, "rejected": self.is_rejected(interview.id),
                "seconds": interview.active_ms / 1_000, "claims": claims.collect::<Vec<_>>(),
            })
        });
        let leases = self
            .leases
            .iter()
            .map(|lease| json!({ "at": timestamp(lease.at), "interviewer": lease.staff, "place": lease.place }));
        let (state, due) = match record.case.state {
            CaseState::Fresh => ("fresh", None),
            CaseState::Waiting { due } => ("waiting", Some(due)),
            CaseState::Closed => ("closed", None),
        };
        let mut all = json!({
            "case": record.id, "study": self.study.questionnaire, "kind": self.study.kind.word(), "country": record.country,
            "region": record.region, "time_zone": record.time_zone, "state": state, "due_at": time(due),
            "appointment": record.appointment, "appointment_for": record.appointment_for, "do_not_call": record.do_not_call,
            "held_until": time(record.lease.as_ref().map(|(_, until)| *until).filter(|until| *until > now)),
            "counts_as": if self.rejected.is_some() { REJECTED } else { record.case.aapor() },
            "rejected": self.rejected.as_ref().map(|(_, why)| why), "code": record.case.aapor(), "meaning": meaning(record.case.aapor()),
            "group": group_of(record.case.aapor()).map(Group::word), "from_call": self.deciding().map(|(number, ..)| number),
            "why": self.why(), "stands": self.stands(), "calls": calls.collect::<Vec<_>>(),
            "interviews": interviews.collect::<Vec<_>>(), "leases": leases.collect::<Vec<_>>(), "notes": record.notes.len(),
        });
        if contacts {
            let notes = record.notes.iter().map(|note| {
                json!({ "at": timestamp(note.at), "by": note.staff, "variable": note.variable, "text": note.text })
            });
            all["note_texts"] = notes.collect();
            all["numbers"] =
                record.contacts.iter().map(|contact| json!({ "phone": contact.phone, "name": contact.name })).collect();
        }
        all
    }
}

/// What a call did to the code of its case, as a word.
fn word(weighed: Weighed) -> &'static str {
    match weighed {
        Weighed::First => "first",
        Weighed::TellsMore => "tells_more",
        Weighed::TellsAsMuch => "tells_as_much",
        Weighed::TellsLess => "tells_less",
    }
}

fn until(claim: &Claim) -> Option<Millis> {
    match claim.state {
        ClaimState::Held { until } => Some(until),
        ClaimState::Counted | ClaimState::Over | ClaimState::Released => None,
    }
}
