//! Whether there is another call to be made: so many are under way at most as completes are still wanted, so that exactly as many come in. For
//! stations of one process; those of others ask over a pipe, in `worker`.

use super::roster::Spell;
use super::turns::Turns;
use super::{End, Progress};
use crate::clock::Clock;
use crate::ids::{InterviewId, Millis};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Who says whether a robot makes another call.
pub(super) trait Shift {
    /// Waits until the station's next spell of work begins; false where there is none.
    fn come(&mut self, _clock: &Clock) -> bool {
        true
    }
    /// Until when the station works, where that is said.
    fn until(&self) -> Option<Millis> {
        None
    }
    /// Waits for a call to make, `again` where one was cut off; none where it is over.
    fn next(&mut self, clock: &Clock, again: bool) -> bool;
    /// The call is over, with the interview that it completed.
    fn over(&mut self, complete: Option<InterviewId>);
    /// There is nobody to call.
    fn nobody(&mut self);
    /// An answer was taken.
    fn answered(&mut self);
    /// Waits for the turn of a station at the instant its clock shows.
    fn turn(&mut self, clock: &Clock);
    /// Whether to leave everything as it is.
    fn stopped(&self) -> bool;
}

/// Calls wanted, under way and made.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Count {
    pub(super) wanted: i64,
    pub(super) completed: i64,
    pub(super) under_way: i64,
    pub(super) calls: i64,
    /// Why no call is made any more.
    pub(super) end: Option<End>,
}

impl Count {
    /// Takes a call, where one more may be made now.
    pub(super) fn take(&mut self) -> bool {
        let free = self.end.is_none() && self.completed + self.under_way < self.wanted;
        self.under_way += i64::from(free);
        free
    }

    /// A call is over.
    pub(super) fn give_back(&mut self) {
        self.under_way -= 1;
        self.calls += 1;
        self.look();
    }

    /// Looks whether it is enough.
    pub(super) fn look(&mut self) {
        if self.completed >= self.wanted {
            self.end = self.end.or(Some(End::Enough));
        }
    }

    pub(super) fn progress(&self) -> Progress {
        Progress { completed: self.completed, calls: self.calls, day: 0 }
    }
}

/// What the stations of a process have in common.
#[derive(Debug)]
pub(super) struct Office {
    count: Mutex<Count>,
    changed: Condvar,
    /// Simulated time; none where the machine's clock is used.
    pub(super) turns: Option<Turns>,
}

impl Office {
    pub(super) fn new(wanted: i64, turns: Option<Turns>) -> Self {
        let mut count = Count { wanted, ..Count::default() };
        count.look();
        Self { count: Mutex::new(count), changed: Condvar::new(), turns }
    }

    pub(super) fn count(&self) -> MutexGuard<'_, Count> {
        self.count.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// No more calls are made, and those under way are left.
    pub(super) fn close(&self, end: End) {
        let mut count = self.count();
        count.end = count.end.or(Some(end));
        self.changed.notify_all();
    }
}

/// A station of this process.
#[derive(Debug)]
pub(super) struct Seat<'a> {
    pub(super) number: usize,
    pub(super) office: &'a Office,
    /// When it works, the first spell first; none: as long as there is something to do.
    pub(super) spells: Option<Vec<Spell>>,
}

impl Shift for Seat<'_> {
    fn come(&mut self, clock: &Clock) -> bool {
        let Some(spells) = &mut self.spells else { return true };
        spells.retain(|(_, until)| *until > clock.now());
        let Some((from, _)) = spells.first() else { return false };
        clock.advance(from.since(clock.now()));
        self.turn(clock);
        true
    }

    fn until(&self) -> Option<Millis> {
        self.spells.as_ref().map(|spells| spells.first().map_or(Millis(i64::MIN), |(_, until)| *until))
    }

    fn next(&mut self, clock: &Clock, _again: bool) -> bool {
        let mut count = self.office.count();
        let mut left = false;
        loop {
            if count.end.is_some() || count.take() {
                break;
            }
            // Nobody is to wait for one who waits for the others.
            if let Some(turns) = self.office.turns.as_ref().filter(|_| !left) {
                turns.leave(self.number);
                left = true;
            }
            count = self.office.changed.wait(count).unwrap_or_else(PoisonError::into_inner);
        }
        if let Some(turns) = self.office.turns.as_ref().filter(|_| left) {
            turns.come_back(self.number, clock);
        }
        count.end.is_none()
    }

    fn over(&mut self, complete: Option<InterviewId>) {
        let mut count = self.office.count();
        count.completed += i64::from(complete.is_some());
        count.give_back();
        self.office.changed.notify_all();
    }

    fn nobody(&mut self) {
        self.office.count().under_way -= 1;
        self.office.changed.notify_all();
    }

    fn answered(&mut self) {}

    fn turn(&mut self, clock: &Clock) {
        if let Some(turns) = &self.office.turns {
            turns.wait(self.number, clock);
        }
    }

    fn stopped(&self) -> bool {
        self.office.count().end == Some(End::Interrupted)
    }
}
