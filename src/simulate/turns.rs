//! Simulated time of several stations: each has its own clock, and none acts while it is far ahead of one that is still to act. Within that they race.

use crate::clock::Clock;
use crate::ids::Millis;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How far a clock may be ahead, in milliseconds: a fraction of a lease.
pub(super) const AHEAD: i64 = 30_000;

/// The instants at which stations are to act; none for one that is to do nothing.
#[derive(Debug)]
pub(super) struct Turns {
    next: Mutex<Vec<Option<Millis>>>,
    changed: Condvar,
}

impl Turns {
    /// For so many stations, all at the same instant.
    pub(super) fn new(stations: usize, begin: Millis) -> Self {
        Self { next: Mutex::new(vec![Some(begin); stations]), changed: Condvar::new() }
    }

    /// Waits until it is a station's turn at the instant its clock shows.
    pub(super) fn wait(&self, station: usize, clock: &Clock) {
        let now = clock.now();
        let mut next = self.put(station, Some(now));
        while earliest(&next).is_some_and(|earliest| now.since(earliest) > AHEAD) {
            next = self.changed.wait(next).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Nobody waits for a station any more.
    pub(super) fn leave(&self, station: usize) {
        drop(self.put(station, None));
    }

    /// A station that had left is back: its clock goes on from where the others are.
    pub(super) fn come_back(&self, station: usize, clock: &Clock) {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(earliest) = earliest(&next) {
            clock.advance(earliest.since(clock.now()));
        }
        if let Some(place) = next.get_mut(station) {
            *place = Some(clock.now());
        }
    }

    fn put(&self, station: usize, at: Option<Millis>) -> MutexGuard<'_, Vec<Option<Millis>>> {
        // A lock that a panic left is as good as any: there are only instants in it.
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let before = earliest(&next);
        if let Some(place) = next.get_mut(station) {
            *place = at;
        }
        if earliest(&next) != before {
            self.changed.notify_all();
        }
        next
    }
}

fn earliest(next: &[Option<Millis>]) -> Option<Millis> {
    next.iter().flatten().min().copied()
}
