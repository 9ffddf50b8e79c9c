//! Tests of the whole: the boundaries between the modules, scripted interviews, several processes on one file, kills, the command line, and
//! the terminal in a real pty.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    unreachable_pub,
    reason = "a test that fails stops, and says why"
)]

mod boundaries;
mod check;
mod cli;
mod documents;
mod export;
mod hostile;
mod log;
mod manual;
mod monitor;
mod outside_documents;
mod outside_files;
mod outside_statistics;
mod race;
mod rates;
mod refused;
mod report;
mod results;
mod sample;
mod scripts;
mod simulate;
mod staff;
mod supervisors;
mod support;
mod terminal;
mod trials;
mod update;
