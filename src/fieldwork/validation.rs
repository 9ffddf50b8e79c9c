//! Which completes come up for a supervisor's call-back. Drawn from a seed, so that every terminal draws the same and nobody can tell beforehand.

use crate::ids::InterviewId;

/// Of 100 completes so many come up, where a study does not say otherwise.
pub const VALIDATED_PERCENT: i64 = 10;

/// Whether a complete comes up where so many of 100 do. The same for the same seed, whoever asks and whenever; a larger share draws the same and more.
pub fn is_drawn(seed: u64, interview: InterviewId, percent: i64) -> bool {
    mixed(seed ^ mixed(interview.0.unsigned_abs())) % 100 < u64::try_from(percent).unwrap_or(0)
}

/// A seed from a text, such as a study's identifier.
pub fn seed(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |seed, byte| mixed(seed ^ u64::from(byte)))
}

/// Splitmix64: every bit of the result depends on every bit of the number.
fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn drawn(seed: u64, interviews: impl Iterator<Item = i64>) -> usize {
        interviews.filter(|id| is_drawn(seed, InterviewId(*id), VALIDATED_PERCENT)).count()
    }

    #[test]
    fn a_tenth_comes_up_of_everybody() {
        for study in ["019c-a", "019c-b", ""] {
            let seed = seed(study);
            let all = drawn(seed, 1..=10_000);
            assert!((850..=1150).contains(&all), "{all} of 10,000 in {study}");
            // Of an interviewer who has every seventh too.
            let own = drawn(seed, (1..=10_000).step_by(7));
            assert!((100..=190).contains(&own), "{own} of 1,429 in {study}");
        }
        assert_ne!(seed("019c-a"), seed("019c-b"));
    }

    proptest! {
        #[test]
        fn none_and_all(seed: u64, id in 0_i64..1_000_000) {
            prop_assert!(!is_drawn(seed, InterviewId(id), 0));
            prop_assert!(is_drawn(seed, InterviewId(id), 100));
        }

        #[test]
        fn a_larger_share_keeps_what_was_drawn(seed: u64, id in 0_i64..1_000_000, percent in 0_i64..100) {
            prop_assert!(!is_drawn(seed, InterviewId(id), percent) || is_drawn(seed, InterviewId(id), percent + 1));
        }
    }
}
