//! Chance that repeats: each draw depends on the seed, the case, the person and what is drawn, and on nothing that was drawn before. So a respondent
//! answers alike in whatever order and at whatever station the questions come.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Whose draw it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) seed: u64,
    /// The case.
    pub(super) case: u64,
    /// The person of the household, from 1; 0 for the household.
    pub(super) person: u32,
}

/// A source of chance.
#[derive(Debug)]
pub(super) struct Draw(ChaCha8Rng);

impl Key {
    /// The source for something; another one for each turn.
    pub(super) fn draw(&self, what: &str, turn: u32) -> Draw {
        // FNV-1a: any hash will do that is the same on every machine and in every version of the program.
        let word = what
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let mut seed = [0; 32];
        let parts = [self.seed, self.case, (u64::from(self.person) << 32) | u64::from(turn), word];
        for (place, part) in seed.chunks_exact_mut(8).zip(parts) {
            place.copy_from_slice(&part.to_le_bytes());
        }
        Draw(ChaCha8Rng::from_seed(seed))
    }
}

impl Draw {
    /// From 0 to 1, without either.
    pub(super) fn unit(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// Whether something happens that does so in this share of all.
    pub(super) fn happens(&mut self, share: f64) -> bool {
        self.unit() < share
    }

    /// A number below `n`, 0 where there is none.
    pub(super) fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.0.next_u64()) * n as u128) >> 64) as usize
    }

    /// A whole number from `min` to `max`.
    pub(super) fn between(&mut self, min: i64, max: i64) -> i64 {
        let wide = (i128::from(max) - i128::from(min) + 1).max(1).unsigned_abs();
        let drawn = (u128::from(self.0.next_u64()) * wide) >> 64;
        i64::try_from(i128::from(min) + i128::try_from(drawn).unwrap_or(0)).unwrap_or(min)
    }

    /// A draw from the standard normal distribution (Box and Muller).
    pub(super) fn normal(&mut self) -> f64 {
        let (radius, angle) = (self.unit(), self.unit());
        libm::sqrt(-2.0 * libm::log(radius)) * libm::cos(std::f64::consts::TAU * angle)
    }

    /// A position among shares that need not add up to 1; none where there are none.
    pub(super) fn among(&mut self, shares: impl Iterator<Item = f64> + Clone) -> Option<usize> {
        let sum: f64 = shares.clone().sum();
        let mut left = self.unit() * sum;
        let mut last = None;
        for (position, share) in shares.enumerate().filter(|(_, share)| *share > 0.0) {
            last = Some(position);
            left -= share;
            if left < 0.0 {
                break;
            }
        }
        last
    }
}

/// The share of the standard normal distribution below `x`.
pub(super) fn share_below(x: f64) -> f64 {
    0.5 * libm::erfc(-x / std::f64::consts::SQRT_2)
}
