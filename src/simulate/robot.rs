//! A robot interviewer: what it does on each page, as a person would, at the same station. What it says to somebody who listens is in `conversation`, what
//! is answered in `person`, whether there is another call to make in `shift`.

mod conversation;

use super::draw::{Draw, Key};
use super::habits::{SoFar, pick, reading};
use super::needs::release;
use super::person::Person;
use super::reception::{Manner, Met, Ringing};
use super::shift::Shift;
use super::{End, Model, Plan};
use crate::clock::Clock;
use crate::fieldwork::{CallState, Clockface, Outcome};
use crate::ids::{CaseId, InterviewId, Millis};
use crate::questionnaire::instrument::ItemId;
use crate::station::Station;
use crate::station::view::{Action, Asking, Call, Frame, Page, Ready, Trouble, View};
use crate::store::{ROBOT, Store};
use std::collections::{HashMap, HashSet};

/// So long a robot waits for a call that is due, in milliseconds of simulated time.
const PATIENCE: i64 = 3 * 60 * 60 * 1000;
/// So long it waits at most before it looks again, over days of fieldwork.
const LOOK: i64 = 10 * 60 * 1000;
/// And so long at least, where a call is due that it cannot have yet.
const A_WHILE: i64 = 5_000;
/// How often something is tried again that may work the next time.
const TRIES: u32 = 200;

/// A robot interviewer at its station.
pub(super) struct Robot<'a> {
    number: usize,
    model: &'a Model,
    plan: Plan,
    clock: Clock,
    shift: Box<dyn Shift + 'a>,
    /// What the robot itself does by chance.
    whims: Draw,
    /// How much time it takes, 1 for the usual.
    slowness: f64,
    /// For its stations; and to look up who of a household an interview is with: the world's knowledge, not the interviewer's.
    store: Store,
    station: Station,
    /// Whether there is a call to make.
    called: bool,
    call: Option<OneCall>,
}

/// What is remembered during a call.
#[derive(Debug, Default)]
struct OneCall {
    case: Option<CaseId>,
    /// An interview that was put aside is going on.
    resumed: bool,
    /// In so many answers the station crashes.
    crash: Option<u32>,
    with: Option<(InterviewId, Person)>,
    /// Items that were on the screen.
    met: HashSet<ItemId>,
    /// The last item that was answered.
    last: Option<ItemId>,
    /// Answers that were thought over, by how often.
    turns: HashMap<ItemId, u32>,
    /// The call as the household met it, over days of fieldwork,
    ringing: Option<Ringing>,
    /// and how whoever answered is about to take it.
    manner: Option<Manner>,
}

impl OneCall {
    fn so_far(&self) -> SoFar {
        SoFar { resumed: self.resumed, met: self.met.len(), answered: self.last.is_some() }
    }
}

/// Why an action was not taken.
enum NotTaken {
    /// It has to be confirmed.
    Confirm,
    /// Not this answer.
    Otherwise,
    /// Somebody else has the case.
    Gone,
}

/// Why a robot cannot go on.
pub(super) type Failed = String;

impl<'a> Robot<'a> {
    /// A robot on a study, at a station of its own beside another.
    pub(super) fn new(
        number: usize,
        store: &Store,
        other: &Station,
        model: &'a Model,
        plan: Plan,
        clock: Clock,
        shift: Box<dyn Shift + 'a>,
    ) -> Self {
        let key = Key { seed: plan.seed, case: 0, person: u32::try_from(number).unwrap_or(u32::MAX) };
        let slowness = 0.85 + 0.35 * key.draw("slowness", 0).unit();
        let (store, station) = (store.clone(), other.beside(clock.clone(), &place(number)));
        let whims = key.draw("whims", u32::try_from(clock.now().0 & 0xffff_ffff).unwrap_or(0));
        Self { number, model, plan, clock, shift, whims, slowness, store, station, called: false, call: None }
    }

    /// Works until there is nothing more to do.
    pub(super) fn work(mut self) -> Result<End, Failed> {
        self.shift.turn(&self.clock);
        let mut view = self.see()?;
        loop {
            if self.shift.stopped() {
                self.act(Action::HangUp)?.ok();
                return Ok(End::Interrupted);
            }
            view = match view.page {
                Page::SignIn(_) => {
                    if !self.shift.come(&self.clock) {
                        return Ok(End::DaysOver);
                    }
                    let name = format!("Robot {}", self.number + 1);
                    self.after(Action::SignIn(name))?
                }
                Page::Away(away) => {
                    return Err(format!("{} has a PIN or is on a break: no robot can work so", away.name));
                }
                Page::Figures(_) => self.after(Action::Back)?,
                Page::Ready(ready) => match self.ready(&ready)? {
                    Ok(view) => view,
                    Err(end) => {
                        self.act(Action::SignOut)?.ok();
                        return Ok(end);
                    }
                },
                Page::Call(call) => self.dial(&view.frame, &call)?,
                Page::Asking(asking) => self.ask(&view.frame, &asking)?,
                Page::Outcome(choosing) => self.choose(&view.frame, &choosing)?,
                Page::Another(another) => self.another(view.frame.case, &another)?,
            };
        }
    }

    /// What is on the screen.
    fn see(&mut self) -> Result<View, Failed> {
        self.station.view().map_err(|trouble| said(&trouble))
    }

    /// Takes an action, waiting where the study is busy.
    fn act(&mut self, action: Action) -> Result<Result<View, NotTaken>, Failed> {
        for _ in 0..TRIES {
            match self.station.act(action.clone()) {
                Ok(view) => return Ok(Ok(view)),
                Err(Trouble::Confirm(_)) => return Ok(Err(NotTaken::Confirm)),
                Err(Trouble::Check(_) | Trouble::Rejected(_)) => return Ok(Err(NotTaken::Otherwise)),
                Err(Trouble::Gone { .. }) => return Ok(Err(NotTaken::Gone)),
                Err(Trouble::Problem { again: true, .. }) => self.clock.wait(50),
                Err(trouble @ Trouble::Problem { .. }) => return Err(said(&trouble)),
            }
        }
        Err("the study stays busy".to_owned())
    }

    /// Takes an action, and gives what is on the screen then, whether it was taken or not.
    fn after(&mut self, action: Action) -> Result<View, Failed> {
        match self.act(action)? {
            Ok(view) => Ok(view),
            Err(_) => self.see(),
        }
    }

    /// Time goes by: simulated, or at the robot's pace.
    fn spend(&mut self, seconds: f64) {
        match (&self.clock, self.plan.pace) {
            (Clock::Set(_), _) => {
                self.clock.advance((seconds * 1000.0 * self.slowness) as i64);
                self.shift.turn(&self.clock);
            }
            (Clock::System, Some(pace)) => {
                // In pieces, so that a word to stop is heard.
                let mut left = (pace * 1000.0) as i64;
                while left > 0 && !self.shift.stopped() {
                    self.clock.wait(left.min(100));
                    left -= 100;
                }
            }
            (Clock::System, None) => {}
        }
    }

    /// Between two calls.
    fn ready(&mut self, ready: &Ready) -> Result<Result<View, End>, Failed> {
        if let Some(call) = self.call.take() {
            let last = ready.last.as_ref().filter(|last| Some(last.case) == call.case && last.outcome.id == "complete");
            let complete = last.and(call.with.as_ref()).map(|(interview, _)| *interview);
            self.shift.over(complete);
            self.called = false;
            let after = 8.0 + 14.0 * self.whims.unit();
            self.spend(after);
        }
        if !ready.countries.is_empty()
            && ready.countries.iter().any(|country| country.target > 0)
            && ready.countries.iter().all(|country| country.counted >= country.target)
        {
            return Ok(Err(End::Full));
        }
        if ready.cut_off.is_none() && self.shift.until().is_some_and(|until| until <= self.clock.now()) {
            if std::mem::take(&mut self.called) {
                self.shift.nobody();
            }
            return Ok(Ok(self.after(Action::SignOut)?));
        }
        if !self.called {
            self.called = self.shift.next(&self.clock, ready.cut_off.is_some());
            if !self.called {
                return Ok(Err(End::Enough));
            }
        }
        if let Some(cut_off) = &ready.cut_off {
            let view = self.after(Action::TakeBack(cut_off.case))?;
            if !matches!(view.page, Page::Ready(_)) {
                self.call = Some(OneCall { case: view.frame.case, resumed: true, ..OneCall::default() });
            }
            return Ok(Ok(view));
        }
        let view = self.after(Action::NextCall)?;
        match &view.page {
            Page::Ready(Ready { nothing: Some(due), .. }) if self.plan.days.is_some() => {
                self.look_again(*due)?;
                Ok(Ok(view))
            }
            Page::Ready(Ready { nothing: Some(due), .. }) if !self.wait_for(*due) => {
                self.shift.nobody();
                Ok(Err(End::SampleUsedUp))
            }
            _ => Ok(Ok(view)),
        }
    }

    /// Waits for a call that is due soon; false where there is none.
    fn wait_for(&mut self, due: Option<Millis>) -> bool {
        let wait = due.map(|due| due.since(self.clock.now()) + 1);
        match &self.clock {
            Clock::Set(_) => {
                let Some(wait) = wait.filter(|wait| *wait <= PATIENCE) else { return false };
                self.clock.advance(wait);
                self.shift.turn(&self.clock);
            }
            // On the machine's clock nobody waits that long.
            Clock::System => {
                let Some(wait) = wait.filter(|wait| *wait <= PATIENCE / 1000) else { return false };
                self.clock.wait(wait.min(100));
            }
        }
        true
    }

    /// Over days of fieldwork: numbers are released, or the robot waits for a call that is due.
    fn look_again(&mut self, due: Option<Millis>) -> Result<(), Failed> {
        let now = self.clock.now();
        let released = release(&self.store, self.model.instrument(), &self.plan, now);
        if released.map_err(|error| error.to_string())? {
            return Ok(());
        }
        let wait = due.map_or(LOOK, |due| (due.since(now) + 1).clamp(A_WHILE, LOOK));
        self.clock.advance(wait);
        self.shift.turn(&self.clock);
        Ok(())
    }

    /// A number is dialled, and somebody answers; over days of fieldwork it depends.
    fn dial(&mut self, frame: &Frame, call: &Call) -> Result<View, Failed> {
        let crash = self.whims.happens(self.plan.crashes).then(|| 3 + self.whims.below(50) as u32);
        let case = frame.case;
        self.call = Some(OneCall { case, resumed: call.suspended.is_some(), crash, ..OneCall::default() });
        let rings = 10.0 + 20.0 * self.whims.unit();
        self.spend(rings);
        if self.plan.days.is_none() {
            return self.after(Action::Answered);
        }
        let ringing = Ringing::of(Key { seed: self.plan.seed, case: number(case), person: 0 }, call);
        let zone = frame.time_zone.as_deref().unwrap_or_default();
        match ringing.meets(&self.model.respondents.contact, self.clock.now(), zone) {
            Met::Nobody(id) => {
                let outcome = pick(&call.outcomes, &[id, "no_answer"]);
                outcome.map_or_else(|| Err("no outcome fits".to_owned()), |outcome| self.end_with(outcome))
            }
            Met::Somebody(manner) => {
                if let Some(call) = &mut self.call {
                    (call.ringing, call.manner) = (Some(ringing), Some(manner));
                }
                self.after(Action::Answered)
            }
        }
    }

    /// Whoever answered takes the call as they do, before anything is asked; none where they listen.
    fn received(&mut self, frame: &Frame, call: &OneCall, asking: &Asking) -> Result<Option<View>, Failed> {
        let (Some(ringing), Some(manner), CallState::Introduction) = (call.ringing, call.manner, asking.state) else {
            return Ok(None);
        };
        self.spend(4.0 + reading(&asking.screen) / 2.0);
        match manner {
            Manner::Ready => Ok(None),
            Manner::Ends(id) => match pick(&asking.outcomes, &[id]) {
                Some(outcome) => self.end_with(outcome).map(Some),
                None => Ok(None),
            },
            Manner::Later => self.appoint(frame, ringing, &asking.outcomes),
        }
    }

    /// A time to call again is agreed; none where none is to be found.
    fn appoint(
        &mut self,
        frame: &Frame,
        ringing: Ringing,
        offered: &[&'static Outcome],
    ) -> Result<Option<View>, Failed> {
        self.spend(15.0);
        let zone = frame.time_zone.as_deref().unwrap_or_default();
        let face = Clockface::new(&frame.settings, frame.country.as_deref().unwrap_or_default(), zone);
        let agreed = ringing.time(&face, self.clock.now(), zone);
        let (Some(agreed), Some(outcome)) = (agreed, pick(offered, &["appointment"])) else { return Ok(None) };
        let action = Action::Outcome { id: outcome.id, note: None, appointment: Some(agreed) };
        Ok(self.act(action)?.ok())
    }

    /// The station is gone, from one moment to the next; after a while its interviewer is back at another.
    fn crash(&mut self) -> Result<View, Failed> {
        let station = self.station.beside(self.clock.clone(), &place(self.number));
        // Dropped without a word, as by a power cut.
        drop(std::mem::replace(&mut self.station, station));
        // Over days of fieldwork it now and then takes until the lease has run out, and another has the case.
        let long = self.plan.days.is_some() && self.whims.happens(0.3);
        self.spend(if long { 1_500.0 } else { 45.0 });
        self.see()
    }

    fn end_with(&mut self, outcome: &'static Outcome) -> Result<View, Failed> {
        self.after(Action::Outcome { id: outcome.id, note: None, appointment: None })
    }
}

fn number(case: Option<CaseId>) -> u64 {
    case.map_or(0, |case| u64::try_from(case.0).unwrap_or(0))
}

/// What a robot's terminal is called.
fn place(number: usize) -> String {
    format!("{ROBOT}{}", number + 1)
}

/// A trouble in plain words: its key, and what it says beyond that.
fn said(trouble: &Trouble) -> Failed {
    match trouble {
        Trouble::Problem { key, words, .. } => {
            let words: Vec<&str> = words.iter().map(|(_, word)| word.as_str()).collect();
            format!("{key} {}", words.join(" ")).trim_end().to_owned()
        }
        other => format!("{other:?}"),
    }
}
