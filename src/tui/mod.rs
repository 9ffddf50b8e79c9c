//! The interviewer's terminal: a stack of screens that show a [`View`](crate::station::view::View) and turn keys into actions for the station.
//! Nothing here decides what may be answered or counts a quota; nothing here touches the study.
//!
//! A key is looked up in the table of `keys`, the screen on top turns the command into requests, the loop in [`run`](mod@run) hands them to the
//! station and gives the view that comes back to [`App::answer`].

mod app;
mod centre;
mod hidden;
mod keys;
mod local_time;
pub mod monitor;
pub mod run;
mod screens;
mod terminal;
mod theme;
mod typing;
mod widgets;

#[cfg(test)]
mod tests;

pub use app::{App, Options, Request};
pub use centre::zone as centre_zone;
pub use hidden::hidden;
pub use run::run;
