//! One station as a process of its own: it asks whoever started it over a pipe whether to make a call, and tells what came of it. A line is a word:
//! `next` or, where a call was cut off, `next again`, `answer`, `over` with the interview that is complete, if one is, at last `end` with why, or `failed` with what; it hears `call` or `stop`. A pipe that is closed says stop.

use super::robot::Robot;
use super::shift::Shift;
use super::{Model, Plan, SimulateError};
use crate::clock::Clock;
use crate::ids::InterviewId;
use crate::station::Station;
use crate::store::Store;
use std::io::{BufRead, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};

/// The other end of the pipe.
struct Pipe {
    out: std::io::Stdout,
    heard: Receiver<String>,
    stop: Arc<AtomicBool>,
}

impl Pipe {
    fn say(&mut self, line: &str) {
        let mut out = self.out.lock();
        // Where nobody listens any more, the reader of the other pipe hears it too.
        if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
            self.stop.store(true, Ordering::Relaxed);
        }
    }
}

impl Shift for Pipe {
    fn next(&mut self, _clock: &Clock, again: bool) -> bool {
        self.say(if again { "next again" } else { "next" });
        self.heard.recv().is_ok_and(|line| line == "call")
    }

    fn over(&mut self, complete: Option<InterviewId>) {
        self.say(&complete.map_or_else(|| "over".to_owned(), |interview| format!("over {interview}")));
    }

    fn nobody(&mut self) {}

    fn answered(&mut self) {
        self.say("answer");
    }

    fn turn(&mut self, _clock: &Clock) {}

    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// Lets one robot work, as the process that started this one says, until it is told to stop; `stop` is a word from elsewhere, such as Ctrl-C.
///
/// # Errors
/// [`SimulateError::Station`] where it could not go on.
pub fn worker(
    number: usize,
    store: &Store,
    model: &Model,
    plan: &Plan,
    stop: Arc<AtomicBool>,
) -> Result<(), SimulateError> {
    let (said, heard) = channel();
    let closed = Arc::clone(&stop);
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if said.send(line).is_err() {
                return;
            }
        }
        closed.store(true, Ordering::Relaxed);
    });
    let mut last = Pipe { out: std::io::stdout(), heard: channel().1, stop: Arc::clone(&stop) };
    let shift = Box::new(Pipe { out: std::io::stdout(), heard, stop });
    let other = Station::open(store.clone(), Clock::System, false, "")?;
    match Robot::new(number, store, &other, model, *plan, Clock::System, shift).work() {
        Ok(end) => {
            last.say(&format!("end {}", end.word()));
            Ok(())
        }
        Err(what) => {
            last.say(&format!("failed {}", what.replace(['\n', '\r'], " ")));
            Err(SimulateError::Station { station: number + 1, what })
        }
    }
}
