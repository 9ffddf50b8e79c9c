//! What happens in an interview, as kept in the ledger: the machine's vocabulary and the file's format at once. Entries name variables by name
//! and options by code; which names those codes had, says the version of the questionnaire that the row names and the study keeps whole. A
//! new kind of entry, or a new meaning, needs a new file version, so that an older program leaves the file alone. Entries hold no note, no
//! name and no number: only ids, so those can be erased. How an entry changes an interview is in `machine`, its row in the store.

use crate::questionnaire::Value;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One thing that happened, in the order of an interview's `seq`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// The interview began.
    Started(Start),
    /// An item was answered.
    Answered {
        /// The item's variable.
        variable: String,
        /// The answer.
        value: Value,
        /// Soft checks that the interviewer confirmed against.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        despite: Vec<String>,
    },
    /// An answer left the path and is no longer in force.
    Withdrawn {
        /// The item's variable.
        variable: String,
    },
    /// An answer came back on the path and is in force again.
    Restored {
        /// The item's variable.
        variable: String,
    },
    /// The interviewer went to an item.
    Moved {
        /// The item's variable; none for the last screen, where all is answered.
        to: Option<String>,
    },
    /// The interview went on in another language.
    Spoke {
        /// The language.
        language: String,
    },
    /// The quotas answered.
    Judged {
        /// What they said.
        verdict: Verdict,
        /// The person's facts they were asked with.
        #[serde(default)]
        facts: Facts,
        /// The groups in which there was no place.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        closed: Vec<String>,
    },
    /// A note was written; its text is elsewhere.
    Noted {
        /// Its number.
        note: i64,
    },
    /// The interview was put aside.
    Suspended,
    /// The interview went on after it was put aside or cut off.
    Resumed,
    /// The interview went over to another version of the questionnaire, which the row names. Since file version 2.
    Migrated(Box<Migration>),
    /// The interview ended.
    Ended {
        /// How.
        ending: Ending,
    },
}

/// An interview as it goes over to another version of the questionnaire: with the start all there is to know, so that what was entered before is
/// history. Values stand in the codes of the new version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Migration {
    /// The version it was held in before.
    pub from: i64,
    /// The language it is held in.
    pub language: String,
    /// What the quotas said: they are not asked again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// The facts they were asked with.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: Facts,
    /// Answers in force, by variable.
    pub answers: BTreeMap<String, Value>,
    /// Answers that are off the path of the new version; they come back with it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub aside: BTreeMap<String, Value>,
    /// Variables of both whose question has changed, or was not asked in between: the answer is to be confirmed.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub confirm: BTreeSet<String>,
    /// Answers to questions that the new version does not have: they stay in the data as they are, and come back with their question.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub left: BTreeMap<String, Said>,
    /// Variables that were answered and whose answer the new version does not take: they are asked again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dropped: Vec<String>,
    /// The item it goes on at; none where nothing is left to ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// An answer by the names of its options: what it means whatever the version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// The option chosen.
    Option(String),
    /// The options chosen.
    Options(Vec<String>),
    /// A number.
    Number(i64),
    /// Don't know.
    DontKnow,
    /// Refused.
    Refused,
    /// An information screen that was read out.
    Seen,
}

/// What an interview begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// Country of the case, such as `UK`.
    pub country: String,
    /// Language to begin in.
    pub language: String,
    /// Seed of the order of items.
    pub seed: u64,
    /// 1 for the first person of the household.
    pub person: i64,
    /// The rule for whom to interview: `whoever`, `last_birthday`, `youngest_man`.
    pub selection: String,
    /// Answers that hold for the household, from an earlier person, by variable.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub household: BTreeMap<String, Value>,
    /// What the sample says in the columns that the questionnaire declares, by variable, as it stands there. Since file version 3.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sample: BTreeMap<String, String>,
}

/// A person's facts against the quotas, by variable, as option names or numbers: `gender` = `female`.
pub type Facts = BTreeMap<String, String>;

/// What the quotas say to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Wanted: a place is held in every group.
    Wanted,
    /// Not wanted: a cell is full or closed.
    Full,
    /// Past the verdict already and no place free: kept, and reported apart.
    Over,
}

/// How an interview ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// All that was on the path is answered.
    Complete,
    /// Broken off with enough answered.
    Partial,
    /// Broken off by the respondent during the interview, with too little answered.
    BrokenOff,
    /// The person did not want to.
    Refused,
    /// Somebody in the household did not want to, before a person was found.
    RefusedHousehold,
    /// A quota fact was refused or not known.
    FactsRefused,
    /// The person does not belong to those asked.
    NotEligible,
    /// The person's cell is full or closed.
    QuotaFull,
    /// The person could not be spoken to now.
    NotAvailable,
    /// The call ended before anything was agreed: hung up, a business, another language, …; the attempt's outcome says what.
    Unreached,
}
