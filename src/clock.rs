//! The only door to time, identifiers and seeds. Rules never come through it: they get its values as arguments.

use crate::ids::{Millis, StationId, Token};
use std::sync::{Arc, Mutex};

/// Where a shell gets its time, identifiers and seeds from.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's clock and random source.
    System,
    /// A clock that moves only when told to, and counts its identifiers: runs repeat to the byte.
    Set(Arc<Mutex<Hands>>),
}

/// The hands of a clock that is set by its owner.
#[derive(Debug, Clone)]
pub struct Hands {
    now: Millis,
    made: u64,
}

impl Clock {
    /// A clock standing at `now`.
    pub fn standing_at(now: Millis) -> Self {
        Self::Set(Arc::new(Mutex::new(Hands { now, made: 0 })))
    }

    /// As [`Self::standing_at`], for one of several clocks on the same study: its identifiers are counted from a number that is its own.
    pub fn counting_from(now: Millis, made: u64) -> Self {
        Self::Set(Arc::new(Mutex::new(Hands { now, made })))
    }

    /// Moves a standing clock by `millis`; the machine's clock takes no orders.
    pub fn advance(&self, millis: i64) {
        if let Self::Set(hands) = self {
            let mut hands = lock(hands);
            hands.now = Millis(hands.now.0.saturating_add(millis));
        }
    }

    /// The present instant.
    #[expect(clippy::disallowed_methods, reason = "the door itself")]
    pub fn now(&self) -> Millis {
        match self {
            Self::System => Millis(chrono::Utc::now().timestamp_millis()),
            Self::Set(hands) => lock(hands).now,
        }
    }

    /// Lets some milliseconds pass.
    pub fn wait(&self, millis: i64) {
        match self {
            Self::System => std::thread::sleep(std::time::Duration::from_millis(u64::try_from(millis).unwrap_or(0))),
            Self::Set(_) => self.advance(millis),
        }
    }

    /// A new hold on a case.
    pub fn token(&self) -> Token {
        Token(self.uuid())
    }

    /// A new station.
    pub fn station(&self) -> StationId {
        StationId(self.uuid())
    }

    /// A new seed for the order of an interview's items.
    pub fn seed(&self) -> u64 {
        match self {
            #[expect(clippy::disallowed_methods, reason = "the door itself")]
            // Without the sign bit, so that every reader of the ledger takes it for a whole number.
            Self::System => uuid::Uuid::new_v4().as_u64_pair().0 >> 1,
            Self::Set(hands) => lock(hands).next(),
        }
    }

    /// A new identifier: time-ordered on the machine's clock, counted on a standing one.
    #[expect(clippy::disallowed_methods, reason = "the door itself")]
    pub fn uuid(&self) -> String {
        match self {
            Self::System => uuid::Uuid::now_v7().to_string(),
            Self::Set(hands) => uuid::Uuid::from_u128(u128::from(lock(hands).next())).to_string(),
        }
    }
}

impl Hands {
    fn next(&mut self) -> u64 {
        self.made += 1;
        self.made
    }
}

/// A poisoned lock only means that another thread panicked between two reads of plain numbers.
fn lock(hands: &Mutex<Hands>) -> std::sync::MutexGuard<'_, Hands> {
    hands.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
