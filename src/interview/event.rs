//! What the driver tells an interview, and what it hears back. The ledger's vocabulary is in `entry`.

use super::entry::{Ending, Entry, Facts, Verdict};
use crate::questionnaire::Value;
use crate::questionnaire::instrument::ItemId;

/// Something that happens to an interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// An item is answered; `confirmed` after the consequences were shown.
    Answer {
        /// The item on the screen.
        item: ItemId,
        /// The answer.
        value: Value,
        /// Whether the interviewer has seen and accepted what follows from it.
        confirmed: bool,
    },
    /// Back one item.
    Back,
    /// Forward over an answered item.
    Forward,
    /// On to the first unanswered item.
    ToUnanswered,
    /// On in another language.
    Speak(String),
    /// A note was written, with this number.
    Note(i64),
    /// The quotas' answer, fed back by the driver.
    Verdict {
        /// What they said.
        verdict: Verdict,
        /// The groups in which there was no place.
        closed: Vec<String>,
    },
    /// Put aside.
    Suspend,
    /// Go on after it was put aside or cut off.
    Resume,
    /// The other side ends it.
    Leave(Leaving),
    /// The last screen was read out.
    Finish,
}

/// How the other side ends an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// Breaks off; a partial when enough is answered.
    BreakOff,
    /// The person refuses before the verdict.
    Refusal,
    /// Somebody in the household refuses before a person was found.
    RefusalOfHousehold,
    /// The person cannot be spoken to now.
    NotAvailable,
    /// The call came to nothing before anything was agreed.
    Unreached,
}

/// What the driver has to do, in this order and in one commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Append to the ledger.
    Record(Entry),
    /// Ask the quotas and feed the verdict back.
    Settle(Facts),
    /// The interview is over: count or release its places.
    Close(Ending),
}

/// What follows from an answer beyond the answer itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Consequences {
    /// Answered items that would leave the path.
    pub leaving: Vec<ItemId>,
    /// Items whose earlier answers would come back.
    pub returning: Vec<ItemId>,
    /// Soft checks that do not hold; positions in the instrument.
    pub checks: Vec<usize>,
    /// New facts against the quotas, past the verdict.
    pub facts: Option<Facts>,
    /// How the interview would end.
    pub ending: Option<Ending>,
}

impl Consequences {
    /// Whether there is nothing to confirm.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Why an event was not taken. The interview is as before.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// The interview has ended, or is suspended.
    #[error("the interview is not open")]
    NotOpen,
    /// The event does not fit the screen.
    #[error("this is not possible here")]
    NotHere,
    /// No such option, or it is not offered.
    #[error("no such option")]
    NoSuchOption,
    /// Don't know or refused where that is not accepted.
    #[error("this answer is not accepted here")]
    NotAccepted,
    /// A number outside the range.
    #[error("not between {min} and {max}")]
    OutOfRange {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// An exclusive option together with others.
    #[error("this option excludes all others")]
    Exclusive,
    /// Nothing chosen.
    #[error("nothing is chosen")]
    NothingChosen,
    /// A hard check does not hold; position in the instrument.
    #[error("a check does not hold")]
    Check(usize),
    /// Past the verdict a quota fact can be changed, not taken away.
    #[error("this fact is needed")]
    FactNeeded,
    /// There is nothing before, or what follows is not answered.
    #[error("there is nothing to go to")]
    NothingThere,
    /// No such language.
    #[error("no such language")]
    NoSuchLanguage,
    /// The consequences have to be confirmed.
    #[error("the consequences have to be confirmed")]
    Confirm(Box<Consequences>),
}
