//! How often an interviewer went back in an interview, counted from its ledger. What going back does is in `interview`.

use crate::interview::entry::Entry;

/// Going back in an interview.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BackUps {
    /// How often; several steps back in a row are one time.
    pub times: u64,
    /// Answers given, changed ones too.
    pub answers: u64,
}

/// Counts how often an interviewer went back. The order of items is that in which they were answered, whatever was rotated; what is asked anew
/// in between belongs where it was asked.
pub fn back_ups<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> BackUps {
    let (mut order, mut at, mut going_back): (Vec<&str>, usize, bool) = (Vec::new(), 0, false);
    let mut counted = BackUps::default();
    for entry in entries {
        match entry {
            Entry::Answered { variable, .. } => {
                let place = order.iter().position(|known| known == variable).unwrap_or_else(|| {
                    order.insert(at, variable);
                    at
                });
                at = place + 1;
                going_back = false;
                counted.answers += 1;
            }
            Entry::Moved { to } => {
                let place =
                    to.as_ref().and_then(|to| order.iter().position(|known| known == to)).unwrap_or(order.len());
                counted.times += u64::from(place < at && !going_back);
                going_back = place < at;
                at = place;
            }
            _ => {}
        }
    }
    counted
}
