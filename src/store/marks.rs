//! Marks of telephone numbers: a keyed hash by which a number is known again without being kept. Its key is made with the study and never leaves
//! it; whoever has the file has the key too, and can try numbers out. README says so.

use super::{NewCase, Result, StoreError, Tx};
use hmac::{Hmac, KeyInit, Mac};
use rusqlite::params;
use sha2::Sha256;

/// Where the key is kept.
const KEY: &str = "store.number_key";

/// A number's mark: nothing of the number can be told from it without the key.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(pub i64);

/// The key of a study's marks.
#[derive(Clone)]
pub struct NumberKey(Hmac<Sha256>);

impl std::fmt::Debug for NumberKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NumberKey")
    }
}

impl Mark {
    /// A place in the sample's random order, the same for a number whenever and with whatever else it is imported.
    pub fn shuffle(self) -> i64 {
        self.0 >> 31
    }

    /// One of so many random portions, from 1; it does not depend on the place in the order.
    pub fn portion(self, of: i64) -> i64 {
        (self.0 & 0x7fff_ffff) % of.max(1) + 1
    }
}

impl NumberKey {
    /// The mark of a number; what stands between its digits makes no difference.
    pub fn mark(&self, number: &str) -> Mark {
        let mut mac = self.0.clone();
        let digits: Vec<u8> = number.bytes().filter(u8::is_ascii_digit).collect();
        mac.update(&digits);
        let hash = mac.finalize().into_bytes();
        let first: [u8; 8] = std::array::from_fn(|at| hash[at]);
        Mark(i64::from_be_bytes(first) & i64::MAX)
    }

    /// The marks of a case's numbers, in their order.
    pub fn marks(&self, case: &NewCase) -> Vec<Mark> {
        case.contacts.iter().map(|contact| self.mark(&contact.phone)).collect()
    }
}

impl Tx<'_> {
    /// The key of the study's marks.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when it has none.
    pub fn number_key(&self) -> Result<NumberKey> {
        let lost = || StoreError::Damaged("the key of the numbers' marks is missing".to_owned());
        let key = self.setting(KEY)?.filter(|key| !key.is_empty()).ok_or_else(lost)?;
        Ok(NumberKey(Hmac::new_from_slice(key.as_bytes()).map_err(|_| lost())?))
    }

    /// Marks at most so many of the numbers that an older file has without, and says how many that were.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn mark_numbers(&self, limit: i64) -> Result<usize> {
        let sql = "SELECT case_id, ordinal, phone FROM contact WHERE mark IS NULL LIMIT ?1";
        let unmarked = self
            .rows(sql, [limit], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, String>(2)?)))?;
        let key = self.number_key()?;
        for (case, ordinal, phone) in &unmarked {
            let sql = "UPDATE contact SET mark = ?3 WHERE case_id = ?1 AND ordinal = ?2";
            self.run(sql, params![case, ordinal, key.mark(phone).0])?;
        }
        Ok(unmarked.len())
    }
}
