//! One interview: what may be answered, what comes next, what leaves the path, when the quotas are asked, how it ends. Pure: events come in,
//! entries for the ledger and requests for the driver go out. Nothing here knows a file, a clock or a terminal.

mod answer;
pub mod entry;
mod event;
mod handle;
mod known;
mod machine;
pub mod migrate;
mod order;
mod path;
pub mod screen;
#[cfg(test)]
mod tests;

pub use entry::{Ending, Entry, Facts, Migration, Said, Start, Verdict};
pub use event::{Consequences, Effect, Event, Leaving, Rejection};
pub use machine::{Damaged, Interview, Phase, Place};
