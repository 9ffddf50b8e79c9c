//! Tests of the whole: the boundaries between the modules, scripted interviews, several processes on one file, kills, the command line, and
//! the terminal in a real pty.

mod boundaries;
mod cli;
mod crash;
mod race;
mod scripts;
mod support;
mod terminal;
