//! How long nobody can sign in under a name after wrong PINs. Whether a PIN is right is not decided here.

use crate::ids::Millis;

/// So many wrong PINs in a row are mistakes of typing.
const FREE: i64 = 4;
/// No lock is longer than this many minutes: a supervisor who mistyped is back within the hour.
const LONGEST: i64 = 60;

/// Until when a name is locked after so many wrong PINs in a row: the fifth locks it for a minute, each further one for twice as long, up to an
/// hour.
///
/// Of 10,000 PINs of four digits somebody who only guesses tries some thirty on the first day, so that a right guess is one in three hundred.
pub fn locked_until(failures: i64, now: Millis) -> Option<Millis> {
    let beyond = u32::try_from(failures.saturating_sub(FREE).clamp(0, LONGEST)).ok().filter(|beyond| *beyond > 0)?;
    let minutes = 1_i64.checked_shl(beyond - 1).filter(|minutes| (1..LONGEST).contains(minutes)).unwrap_or(LONGEST);
    Some(now.plus_minutes(minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_lock_is_twice_as_long_up_to_an_hour() {
        let minutes = |failures| locked_until(failures, Millis(7)).map(|until| until.since(Millis(7)) / 60_000);
        for failures in [-1, 0, 1, 4] {
            assert_eq!(minutes(failures), None, "{failures}");
        }
        let locks = [5, 6, 7, 8, 9, 10, 11, 12, 68, 69, 70, i64::MAX].map(|failures| minutes(failures).unwrap());
        assert_eq!(locks, [1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60]);
    }
}
