//! cati runs telephone surveys from a terminal: one binary, one SQLite file a study.
//!
//! # The way data takes
//! ```text
//! questionnaire -> interview -> fieldwork -> store -> analysis -> export -> station -> { tui, simulate, cli } -> main
//!    pure            pure         pure       SQLite     pure       pure      driver           shells
//! leaves, for everyone: ids, clock, layout, locale
//! ```
//! A module imports only what stands to its left, and leaves; `tests/it/boundaries.rs` refuses anything else. The pure modules know no
//! clock, no SQL, no terminal and no random source: time, identifiers and seeds come in as arguments.
//!
//! One answer, from the key to the disk: [`tui`] turns a key into a command and hands [`station`] an event; the station lets a copy of the
//! [`interview`] handle it, and in one write of [`store`] appends the ledger entries, settles the quotas by [`fieldwork`]'s rule and feeds
//! the verdict back; after the commit the copy becomes the interview and its next screen is drawn. What is on the screen is on the disk.

pub mod analysis;
pub mod cli;
pub mod clock;
pub mod export;
pub mod fieldwork;
pub mod ids;
pub mod interview;
pub mod layout;
pub mod locale;
pub mod questionnaire;
pub mod simulate;
pub mod station;
pub mod store;
pub mod tui;
