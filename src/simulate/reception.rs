//! What a call meets over days of fieldwork: whether somebody answers at that hour, and how they take it. It depends on the seed, the case, the
//! hour there and which call it is, on nothing else. What people do and say in an interview is in `habits` and `person`.

use super::draw::{Draw, Key, share_below};
use crate::fieldwork::{Agreed, Clockface, Promise};
use crate::ids::Millis;
use crate::locale::in_zone;
use crate::questionnaire::respondents::{Contact, share_at};
use crate::station::view::Call;
use chrono::{Datelike, Timelike, Weekday};

/// From this hour on, and on Saturdays and Sundays, other households are at home than by day.
const EVENING: u32 = 17;
/// Of a household's habit, how much is the same by day and in the evening.
const ALWAYS: f64 = 0.5;
/// An appointment is at least so many minutes ahead.
const NOTICE: i64 = 30;

/// A call, as the household meets it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ringing {
    /// The household.
    pub(super) home: Key,
    /// Calls before this one.
    pub(super) before: u32,
    /// Whether somebody refused, but not for good.
    pub(super) refused: bool,
    /// Whether the call is expected: at a time that was agreed, or after one that was cut off.
    pub(super) expected: bool,
}

/// What a call meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Met {
    /// Nobody; the outcome.
    Nobody(&'static str),
    /// Somebody.
    Somebody(Manner),
}

/// How somebody who answers takes the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// They listen.
    Ready,
    /// It ends with this outcome.
    Ends(&'static str),
    /// They name another time.
    Later,
}

impl Ringing {
    /// A call to a household, as its page tells of it.
    pub(super) fn of(home: Key, call: &Call) -> Self {
        let is = |of: &dyn Fn(&str, bool) -> bool| {
            call.attempts.iter().filter_map(|attempt| attempt.outcome).any(|known| of(known.id, known.soft))
        };
        let last = call.attempts.first().and_then(|attempt| attempt.outcome);
        Self {
            home,
            before: u32::try_from(call.attempts.len()).unwrap_or(u32::MAX),
            refused: is(&|_, soft| soft),
            expected: call.appointment.is_some()
                || last.is_some_and(|last| ["call_dropped", "cut_off"].contains(&last.id)),
        }
    }

    fn draw(&self, what: &str) -> Draw {
        self.home.draw(what, self.before)
    }

    /// What it meets at an instant, on the household's clock.
    pub(super) fn meets(&self, contact: &Contact, at: Millis, zone: &str) -> Met {
        let mut line = self.home.draw("line", 0);
        let kind = line.unit();
        if kind < contact.not_working {
            return Met::Nobody("not_working");
        }
        if kind < contact.not_working + contact.fax {
            return Met::Nobody("fax");
        }
        let business = kind < contact.not_working + contact.fax + contact.business;
        let (machine, foreign) = (line.happens(contact.machine), line.happens(contact.language));
        let mut draw = self.draw("call");
        if draw.happens(contact.technical) {
            return Met::Nobody("technical_problem");
        }
        if !self.answers(contact, at, zone, &mut draw) {
            return Met::Nobody(match (draw.happens(contact.busy), machine) {
                (true, _) => "busy",
                (false, true) => "machine_household",
                (false, false) => "no_answer",
            });
        }
        Met::Somebody(match (business, foreign) {
            (true, _) => Manner::Ends("business"),
            (false, true) => Manner::Ends("language_household"),
            (false, false) => self.manner(contact, &mut draw),
        })
    }

    fn answers(&self, contact: &Contact, at: Millis, zone: &str, draw: &mut Draw) -> bool {
        if self.expected {
            return draw.happens(contact.kept);
        }
        let there = in_zone(at, zone);
        let (steps, late) = match there.weekday() {
            Weekday::Sat => (&contact.saturday, true),
            Weekday::Sun => (&contact.sunday, true),
            _ => (&contact.weekday, there.hour() >= EVENING),
        };
        // By day other households are at home than in the evening: what one of them does goes along with both, and chance is the rest.
        let habit = libm::sqrt(ALWAYS) * self.home.draw("habit", 0).normal()
            + libm::sqrt(1.0 - ALWAYS) * self.home.draw("habit", 1 + u32::from(late)).normal();
        let place = libm::sqrt(contact.habit) * habit + libm::sqrt(1.0 - contact.habit) * draw.normal();
        share_below(place) < share_at(steps, i64::from(there.hour()))
    }

    fn manner(&self, contact: &Contact, draw: &mut Draw) -> Manner {
        if self.expected {
            return Manner::Ready;
        }
        if self.refused {
            let ready = self.home.draw("converted", 0).happens(contact.converted);
            return if ready {
                Manner::Ready
            } else {
                Manner::Ends(self.refusal(contact, "refused_household", "refused_household"))
            };
        }
        if draw.happens(share_at(&contact.refusal, i64::from(self.before) + 1)) {
            let hung_up = draw.happens(contact.hang_up);
            return Manner::Ends(match hung_up {
                true => "hung_up",
                false => self.refusal(contact, "soft_refusal_household", "refused_household"),
            });
        }
        if draw.happens(contact.appointment) {
            return Manner::Later;
        }
        if draw.happens(contact.vague) { Manner::Ends("appointment_vague") } else { Manner::Ready }
    }

    /// What a refusal is: one that may be asked about again, one that is for good, or one that wants no call any more.
    pub(super) fn refusal(&self, contact: &Contact, soft: &'static str, hard: &'static str) -> &'static str {
        let place = self.draw("refusal").unit();
        if place < contact.do_not_call {
            "do_not_call"
        } else if self.refused || place < contact.do_not_call + contact.hard {
            hard
        } else {
            soft
        }
    }

    /// Whether somebody who is not there now can be reached at a time that is named.
    pub(super) fn names_a_time(&self) -> bool {
        self.draw("not there").happens(0.5)
    }

    /// The time that is named, on one of the next days, in the hours in which people are called.
    pub(super) fn time(&self, face: &Clockface<'_>, now: Millis, zone: &str) -> Option<Agreed> {
        let mut draw = self.draw("appointment");
        let day = draw.between(0, 3);
        // Most in the evening, on the quarter of an hour.
        let quarter = if draw.happens(0.6) { draw.between(17 * 4, 20 * 4 + 2) } else { draw.between(10 * 4, 17 * 4) };
        let promise = if draw.happens(0.5) { Promise::Me } else { Promise::Anyone };
        let there = in_zone(now, zone);
        let minutes = day * 24 * 60 + quarter * 15 - i64::from(there.hour() * 60 + there.minute());
        let wanted = if minutes < NOTICE { minutes + 24 * 60 } else { minutes };
        let at = face.next_open(Millis(now.0 - now.0.rem_euclid(60_000)).plus_minutes(wanted))?;
        let agreed = Agreed { at, promise, despite_hours: false };
        agreed.check(face, now).is_ok().then_some(agreed)
    }
}
