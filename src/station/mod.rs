//! Stations: where an interviewer works. The driver between the pure interview, the rules and the store; what is on the screen is on the disk.

pub mod view;
