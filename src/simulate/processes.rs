//! Stations as processes of their own: started, killed without warning where they are to crash, and started again. Their side is in `worker`.

use super::draw::{Draw, Key};
use super::shift::Count;
use super::{End, Ground, Over, Plan, Progress, SimulateError, completes};
use crate::clock::Clock;
use crate::ids::InterviewId;
use crate::store::Store;
use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// A process at work.
struct Work {
    child: Child,
    /// Which process at this seat it is; what an earlier one said counts no more.
    run: u32,
    /// It waits for a word.
    waits: bool,
    /// It makes a call.
    calls: bool,
    /// In so many answers it is killed.
    kill: Option<u32>,
    over: bool,
}

/// A line of a process; none where its pipe is closed.
struct Line(usize, u32, Option<String>);

/// Everybody at work.
struct Crew<'a> {
    command: &'a dyn Fn(usize) -> Command,
    plan: &'a Plan,
    said: Sender<Line>,
    works: Vec<Work>,
    count: Count,
    /// Interviews that are complete.
    completed: HashSet<InterviewId>,
    whims: Draw,
    end: Option<End>,
}

/// Lets robots work in processes until it is over: `command` starts the one of a number. `progress` is told now and then how far they are, and says
/// whether to go on.
///
/// # Errors
/// [`SimulateError::Station`] for the first that could not go on, [`SimulateError::Process`] for one that could not be started.
pub fn processes(
    store: &Store,
    command: &dyn Fn(usize) -> Command,
    plan: &Plan,
    ground: &Ground,
    mut progress: impl FnMut(Progress) -> bool,
) -> Result<Over, SimulateError> {
    let (said, heard) = channel();
    let mut count = Count { wanted: plan.interviews, ..Count::default() };
    count.look();
    let whims = Key { seed: plan.seed, case: 0, person: 0 }.draw("kills", 0);
    let mut crew = Crew { command, plan, said, works: Vec::new(), count, completed: HashSet::new(), whims, end: None };
    let done = crew.run(store, ground, &heard, &mut progress);
    // Whatever happened, nobody is left behind: a closed pipe tells each to put its call aside and go.
    for work in &mut crew.works {
        drop(work.child.stdin.take());
    }
    for work in &mut crew.works {
        work.child.wait()?;
    }
    done?;
    let end = crew.count.end.or(crew.end).unwrap_or(End::Enough);
    Ok(Over { end, at: Clock::System.now() })
}

impl Crew<'_> {
    fn run(
        &mut self,
        store: &Store,
        ground: &Ground,
        heard: &Receiver<Line>,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<(), SimulateError> {
        for number in 0..self.plan.stations {
            let work = self.start(number, 0)?;
            self.works.push(work);
        }
        while self.works.iter().any(|work| !work.over) {
            match heard.recv_timeout(Duration::from_millis(100)) {
                Ok(Line(number, run, line)) if self.works[number].run == run => {
                    self.hear(number, line.as_deref())?;
                    if self.works[number].kill == Some(0) {
                        self.kill(number, store, ground)?;
                    }
                }
                Ok(_) | Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
            if !progress(self.count.progress()) && self.count.end != Some(End::Interrupted) {
                self.count.end = Some(End::Interrupted);
                for work in &mut self.works {
                    drop(work.child.stdin.take());
                }
            }
            self.hand_out();
        }
        Ok(())
    }

    fn start(&self, number: usize, run: u32) -> Result<Work, SimulateError> {
        let mut command = (self.command)(number);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let out = child.stdout.take();
        let said = self.said.clone();
        std::thread::spawn(move || {
            for line in out.into_iter().flat_map(|out| BufReader::new(out).lines()).map_while(Result::ok) {
                if said.send(Line(number, run, Some(line))).is_err() {
                    return;
                }
            }
            // Nobody hears it only where the listener is gone, and the simulation with it.
            let _ = said.send(Line(number, run, None));
        });
        Ok(Work { child, run, waits: false, calls: false, kill: None, over: false })
    }

    fn hear(&mut self, number: usize, line: Option<&str>) -> Result<(), SimulateError> {
        let work = &mut self.works[number];
        match line.map(|line| line.split_once(' ').unwrap_or((line, ""))) {
            Some(("next", what)) => {
                work.waits = true;
                // One that was killed has its call still, unless the kill found it over.
                if work.calls && what != "again" {
                    work.calls = false;
                    self.count.under_way -= 1;
                }
            }
            Some(("answer", _)) => work.kill = work.kill.map(|left| left.saturating_sub(1)),
            Some(("over", what)) => {
                (work.calls, work.kill) = (false, None);
                self.completed.extend(what.parse().ok().map(InterviewId));
                self.recount();
                self.count.give_back();
            }
            Some(("end", why)) => {
                work.over = true;
                let end = End::of(why).unwrap_or(End::Enough);
                self.end = self.end.max(Some(end));
                if end == End::Full {
                    self.count.end = self.count.end.or(Some(end));
                }
                if std::mem::take(&mut work.calls) {
                    self.count.under_way -= 1;
                }
            }
            Some(("failed", what)) => {
                return Err(SimulateError::Station { station: number + 1, what: what.to_owned() });
            }
            None if !work.over => {
                return Err(SimulateError::Station { station: number + 1, what: "its process ended".to_owned() });
            }
            _ => {}
        }
        Ok(())
    }

    /// Killed at any instant, and another takes its seat. What it did last may not have been heard: completes are looked up in the study.
    fn kill(&mut self, number: usize, store: &Store, ground: &Ground) -> Result<(), SimulateError> {
        let work = &mut self.works[number];
        work.child.kill()?;
        work.child.wait()?;
        let (run, calls) = (work.run + 1, work.calls);
        self.works[number] = Work { calls, ..self.start(number, run)? };
        self.completed.extend(completes(store, ground)?);
        self.recount();
        Ok(())
    }

    fn recount(&mut self) {
        self.count.completed = i64::try_from(self.completed.len()).unwrap_or(i64::MAX);
        self.count.look();
    }

    /// Gives calls to those who wait, and tells them to stop where there is none any more.
    fn hand_out(&mut self) {
        for work in self.works.iter_mut().filter(|work| work.waits && !work.over) {
            let goes_on = work.calls && self.count.end != Some(End::Interrupted);
            let word = if self.count.end.is_some() && !goes_on {
                "stop"
            } else if goes_on || self.count.take() {
                work.calls = true;
                let crashes = self.whims.happens(self.plan.crashes);
                work.kill = crashes.then(|| 1 + self.whims.below(60) as u32);
                "call"
            } else {
                continue;
            };
            work.waits = false;
            if let Some(pipe) = &mut work.child.stdin {
                // One who is gone is heard of by its other pipe.
                let _ = writeln!(pipe, "{word}").and_then(|()| pipe.flush());
            }
        }
    }
}
