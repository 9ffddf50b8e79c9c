//! What an operator is told of a station: what was done to what, by number, how long it took, what went wrong. Never who, whom, or what was said.

use super::Station;
use super::view::{Action, Trouble};
use crate::ids::{CaseId, InterviewId, Millis};
use crate::interview::Event;

/// Whoever waits longer than this many milliseconds has noticed.
const LONG: i64 = 500;

/// A station before an action, to be compared with what it is after it.
#[derive(Debug)]
pub(super) struct Before {
    action: &'static str,
    at: Millis,
    signed_in: bool,
    case: Option<CaseId>,
    interview: Option<InterviewId>,
    calls: i64,
}

impl Before {
    pub(super) fn of(station: &Station, action: &'static str) -> Self {
        let at_hand = station.at_hand.as_ref();
        Self {
            action,
            at: station.clock.now(),
            signed_in: station.signed_in.is_some(),
            case: at_hand.map(|at_hand| at_hand.case()),
            interview: at_hand.and_then(|at_hand| Some(at_hand.holding()?.id)),
            calls: station.signed_in.as_ref().map_or(0, |signed_in| signed_in.calls),
        }
    }

    /// Tells what has come of the action.
    pub(super) fn tell<T>(&self, station: &Station, done: Result<&T, &Trouble>) {
        let action = self.action;
        let ms = station.clock.now().since(self.at);
        match ms {
            LONG.. => tracing::warn!(action, ms, "took long"),
            _ => tracing::debug!(action, ms, "action"),
        }
        match done {
            Ok(_) => {}
            Err(Trouble::Problem { key, again, .. }) => tracing::warn!(action, key, again, "not done"),
            Err(Trouble::Gone { .. }) => tracing::warn!(action, case = ?self.case, "the case was taken over or let go"),
            Err(Trouble::Confirm(_)) => tracing::debug!(action, "to be confirmed"),
            Err(Trouble::Check(_) | Trouble::Rejected(_)) => tracing::debug!(action, "not taken"),
        }
        self.tell_changes(station);
    }

    fn tell_changes(&self, station: &Station) {
        let after = Self::of(station, self.action);
        match &station.signed_in {
            Some(signed_in) if !self.signed_in => {
                tracing::info!(staff = signed_in.staff.id.0, station = signed_in.station.0, "signed in");
            }
            None if self.signed_in => tracing::info!("signed out"),
            _ => {}
        }
        if let Some(case) = after.case.filter(|_| after.case != self.case) {
            tracing::info!(case = case.0, "case handed out");
        }
        if let Some(interview) = after.interview.filter(|_| after.interview != self.interview) {
            tracing::info!(interview = interview.0, "interview begun or taken up");
        }
        let last = station.signed_in.as_ref().and_then(|signed_in| signed_in.last.as_ref());
        if let Some(last) = last.filter(|_| after.calls > self.calls) {
            let (case, outcome, interview) = (last.case.0, last.outcome.id, self.interview.map(|id| id.0));
            tracing::info!(case, interview, outcome, "call over");
        }
    }
}

/// An action as it is told.
pub(super) fn word(action: &Action) -> &'static str {
    match action {
        Action::SignIn(_) => "sign in",
        Action::Pin(_) => "pin",
        Action::SignOut => "sign out",
        Action::Break => "break",
        Action::Back => "back",
        Action::Figures(_) => "figures",
        Action::Choose(_) => "choose",
        Action::NextCall => "next call",
        Action::TakeBack(_) => "take back",
        Action::GiveBack => "give back",
        Action::Answered => "answered",
        Action::Interview(Event::Answer { .. }) => "answer",
        Action::Interview(Event::Speak(_)) => "language",
        Action::Interview(Event::Finish) => "finish",
        Action::Interview(_) => "move",
        Action::AnotherAdult => "another adult",
        Action::Outcome { .. } => "outcome",
        Action::Note(_) => "note",
        Action::Draft(_) => "draft",
        Action::Read(..) => "message read",
        Action::HangUp => "hang up",
    }
}
