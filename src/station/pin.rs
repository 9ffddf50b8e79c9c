//! PINs: which are taken, how they are kept, whether one is right. A PIN keeps somebody else from working under a name at this program; it keeps
//! nobody from reading the file.

use crate::clock::Clock;
use crate::fieldwork::lock::locked_until;
use crate::ids::Millis;
use crate::store::{Role, Staff, Store, StoreError, Tx};
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use std::fmt;

/// Fewer digits are guessed by hand.
pub const SHORTEST: usize = 4;
/// More are no number that somebody remembers.
pub const LONGEST: usize = 12;

/// Memory that a hash takes, in KiB, and how often it goes over it: the least that OWASP recommends for Argon2id. It took 65 to 95 ms on two cores
/// that were overloaded, so signing in stays under 100 ms. More would not help: all PINs of four digits are few enough to be tried
/// by whoever has the file.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;

/// A PIN as somebody typed it. Nothing shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin")
    }
}

/// What came of trying a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    /// It is right.
    Right,
    /// It is wrong.
    Wrong,
    /// The name is locked; whether the PIN is right is not said.
    Locked(Millis),
}

impl Pin {
    /// What was typed.
    pub fn typed(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Whether it may be somebody's PIN: 4 to 12 digits.
    pub fn is_fit(&self) -> bool {
        (SHORTEST..=LONGEST).contains(&self.0.len()) && self.0.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// As it is kept: an Argon2id hash with its parameters and a salt of its own.
    ///
    /// # Errors
    /// [`StoreError::Io`] where there is no memory for it.
    pub fn hashed(&self, clock: &Clock) -> Result<String, StoreError> {
        let failed = |error: &dyn fmt::Display| StoreError::Io(format!("the PIN cannot be hashed: {error}"));
        let params = Params::new(MEMORY, PASSES, 1, None).map_err(|error| failed(&error))?;
        let mut salt = [0; 16];
        salt[..8].copy_from_slice(&clock.seed().to_le_bytes());
        salt[8..].copy_from_slice(&clock.seed().to_le_bytes());
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let hash: PasswordHash =
            argon2.hash_password_with_salt(self.0.as_bytes(), &salt).map_err(|error| failed(&error))?;
        Ok(hash.to_string())
    }

    /// Whether a hash is of this PIN. What is no hash is of none.
    fn is(&self, hash: &str) -> bool {
        PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(self.0.as_bytes(), &hash).is_ok())
    }
}

/// Tries a PIN for a name. A wrong one is counted, and locks the name when there were several.
///
/// Hashing is done before the write, so that nobody waits for it; what came of it is only told once it is counted.
///
/// # Errors
/// Those of the store.
pub fn try_pin(store: &Store, clock: &Clock, staff: &Staff, pin: &Pin) -> Result<Tried, StoreError> {
    let right = staff.pin.as_deref().is_some_and(|hash| pin.is(hash));
    let now = clock.now();
    store.write(|tx| {
        let Some(present) = tx.staff_of(staff.id)? else { return Ok(Tried::Wrong) };
        if let Some(until) = present.locked_until.filter(|until| *until > now) {
            return Ok(Tried::Locked(until));
        }
        // Of another PIN, or of somebody who left meanwhile, this says nothing.
        if !present.active || present.pin != staff.pin {
            return Ok(Tried::Wrong);
        }
        if right {
            if (present.failures, present.locked_until) != (0, None) {
                tx.set_failures(staff.id, 0, None)?;
            }
            return Ok(Tried::Right);
        }
        let failures = present.failures.saturating_add(1);
        let until = locked_until(failures, now);
        tx.set_failures(staff.id, failures, until)?;
        Ok(until.map_or(Tried::Wrong, Tried::Locked))
    })
}

/// Whether any supervisor has a PIN: then what supervisors change takes the PIN of one.
///
/// # Errors
/// Only those of the disk.
pub fn supervised(tx: &Tx<'_>) -> Result<bool, StoreError> {
    Ok(tx.staff()?.iter().any(|staff| staff.active && staff.role == Role::Supervisor && staff.pin.is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_has_four_to_twelve_digits() {
        for fit in ["0000", "1234", "123456789012"] {
            assert!(Pin::typed(fit).is_fit(), "{fit}");
        }
        for unfit in ["", "123", "1234567890123", "12a4", "12 34", "１２３４", "-123", "1234\n"] {
            assert!(!Pin::typed(unfit).is_fit(), "{unfit}");
        }
    }

    #[test]
    fn a_hash_is_of_one_pin_and_of_no_other() {
        let clock = Clock::System;
        let hash = Pin::typed("2468").hashed(&clock).unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(!hash.contains("2468"));
        assert_ne!(hash, Pin::typed("2468").hashed(&clock).unwrap(), "each has a salt of its own");
        assert!(Pin::typed("2468").is(&hash));
        for other in ["2469", "", "02468", "24680"] {
            assert!(!Pin::typed(other).is(&hash), "{other}");
        }
        assert!(!Pin::typed("2468").is("2468") && !Pin::typed("").is(""), "what is no hash is of none");
        assert_eq!(format!("{:?}", Pin::typed("2468")), "Pin");
    }
}
