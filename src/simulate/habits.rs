//! What people do on the telephone beside answering, and how long they take. What they answer is in `person`.

use super::Model;
use super::person::Person;
use crate::clock::Clock;
use crate::fieldwork::{CallState, Clockface, Outcome};
use crate::ids::Millis;
use crate::interview::Event;
use crate::interview::screen::{Asks, Screen};
use crate::station::view::{Action, Asking, Frame};

/// How fast a robot reads aloud, in characters a second.
pub(super) const CHARACTERS_A_SECOND: f64 = 14.0;

/// What has happened in a call so far.
#[derive(Debug, Clone, Copy)]
pub(super) struct SoFar {
    /// An interview that was put aside is going on.
    pub(super) resumed: bool,
    /// Items that were on the screen.
    pub(super) met: usize,
    /// Whether anything was answered.
    pub(super) answered: bool,
}

/// What a person does at an item instead of answering, the first time it is on the screen.
pub(super) fn whim(
    model: &Model,
    person: &Person,
    call: SoFar,
    (frame, asking): (&Frame, &Asking),
    name: &str,
    clock: &Clock,
) -> Option<Action> {
    let rates = &model.respondents.rates;
    let past = asking.state == CallState::Interviewing;
    if person.happens("break off", name, rates.break_off) {
        let outcome = pick(&asking.outcomes, &["break_off", "hung_up"])?;
        return Some(Action::Outcome { id: outcome.id, note: None, appointment: None });
    }
    if past && !call.resumed && person.happens("suspend", name, rates.suspend) {
        let minutes = person.key.draw("appointment", 0).between(20, 120);
        // On the machine's clock a second stands for ten minutes: nobody is to wait that long.
        let at = match clock {
            Clock::Set(_) => clock.now().plus_minutes(minutes),
            Clock::System => Millis(clock.now().0 + minutes * 100),
        };
        let zone = frame.time_zone.as_deref().unwrap_or_default();
        let face = Clockface::new(&frame.settings, frame.country.as_deref().unwrap_or_default(), zone);
        let appointment = Some(face.next_open(at)?.into());
        return Some(Action::Outcome { id: "suspended", note: None, appointment });
    }
    if past && call.answered && person.happens("change", name, rates.change) {
        return Some(Action::Interview(Event::Back));
    }
    let others: Vec<&String> = asking.languages.iter().filter(|language| **language != asking.language).collect();
    // Once in an interview: where the person is first heard at length.
    if call.met == 2 && !call.resumed && person.happens("other language", "", rates.other_language) {
        let language = others.get(person.key.draw("language", 0).below(others.len()))?;
        return Some(Action::Interview(Event::Speak((*language).clone())));
    }
    None
}

/// The first outcome of these that is offered.
pub(super) fn pick(offered: &[&'static Outcome], wanted: &[&str]) -> Option<&'static Outcome> {
    wanted.iter().find_map(|id| offered.iter().copied().find(|outcome| outcome.id == *id))
}

/// Whether an outcome needs neither a note nor a time.
pub(super) fn plain(outcome: &Outcome) -> bool {
    !outcome.needs_note && !outcome.appointment
}

/// Seconds to read a screen aloud.
pub(super) fn reading(screen: &Screen) -> f64 {
    let row = screen.rows.iter().position(|row| row.current);
    let stem = if row.is_none_or(|row| row == 0) { screen.spoken.chars().count() } else { 0 };
    let row = row.map_or(0, |row| screen.rows[row].text.chars().count());
    let scale = screen.scale.as_ref().map_or(0, |scale| scale.chars().count());
    (stem + row + scale) as f64 / CHARACTERS_A_SECOND
}

/// Seconds until a person has answered.
pub(super) fn thinking(person: &Person, name: &str, screen: &Screen) -> f64 {
    if screen.asks == Asks::Information {
        return 0.5;
    }
    // Log-normal: mostly short, now and then long.
    0.8 + libm::exp(0.5 * person.key.draw("thinking", 0).normal() + 0.6 * person.key.draw(name, u32::MAX).normal())
}
