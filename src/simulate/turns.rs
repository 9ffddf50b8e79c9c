//! Simulated time of several stations: each has its own clock, and none acts while it is far ahead of one that is still to act. Within that they
//! race; or none acts before its turn at all, so that one acts at a time, in the order of the instants, and everything repeats.

use crate::clock::Clock;
use crate::ids::Millis;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How far a clock may be ahead, in milliseconds: a fraction of a lease.
pub(super) const AHEAD: i64 = 30_000;

/// The instants at which stations are to act; none for one that is to do nothing.
#[derive(Debug)]
pub(super) struct Turns {
    next: Mutex<Vec<Option<Millis>>>,
    /// One for each station, so that only those are woken whose turn it may be.
    changed: Vec<Condvar>,
    /// Whether they race.
    racing: bool,
}

impl Turns {
    /// For so many stations, all at the same instant.
    pub(super) fn new(stations: usize, begin: Millis) -> Self {
        let changed = (0..stations).map(|_| Condvar::new()).collect();
        Self { next: Mutex::new(vec![Some(begin); stations]), changed, racing: true }
    }

    /// As [`Self::new`], one at a time: the earliest, of several at one instant the first by number.
    pub(super) fn one_by_one(stations: usize, begin: Millis) -> Self {
        Self { racing: false, ..Self::new(stations, begin) }
    }

    /// Waits until it is a station's turn at the instant its clock shows.
    pub(super) fn wait(&self, station: usize, clock: &Clock) {
        let now = clock.now();
        let mut next = self.put(station, Some(now));
        let Some(changed) = self.changed.get(station) else { return };
        while !self.is_turn(&next, station, now) {
            next = changed.wait(next).unwrap_or_else(PoisonError::into_inner);
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
        if !self.racing {
            if let Some(first) = first(&next).and_then(|first| self.changed.get(first)) {
                first.notify_one();
            }
        } else if earliest(&next) != before {
            self.changed.iter().for_each(Condvar::notify_one);
        }
        next
    }

    fn is_turn(&self, next: &[Option<Millis>], station: usize, now: Millis) -> bool {
        if self.racing {
            earliest(next).is_none_or(|earliest| now.since(earliest) <= AHEAD)
        } else {
            first(next).is_none_or(|first| first == station)
        }
    }
}

/// The station that is to act first.
fn first(next: &[Option<Millis>]) -> Option<usize> {
    let waiting = next.iter().enumerate().filter_map(|(station, at)| Some(((*at)?, station)));
    waiting.min().map(|(_, station)| station)
}

fn earliest(next: &[Option<Millis>]) -> Option<Millis> {
    next.iter().flatten().min().copied()
}
