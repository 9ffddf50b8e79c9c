//! Stations in threads of this process, over one study.

use super::needs;
use super::robot::Robot;
use super::roster::Roster;
use super::shift::{Office, Seat};
use super::turns::Turns;
use super::{End, Ground, Model, Over, Plan, Progress, SimulateError};
use crate::clock::Clock;
use crate::station::Station;
use crate::store::Store;
use std::sync::mpsc;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

/// Lets robots work in threads until it is over. `progress` is told now and then how far they are, and says whether to go on.
///
/// # Errors
/// [`SimulateError::Station`] for the first station that could not go on; the others end their calls then.
pub fn threads(
    store: &Store,
    model: &Model,
    plan: &Plan,
    ground: &Ground,
    mut progress: impl FnMut(Progress) -> bool,
) -> Result<Over, SimulateError> {
    let roster = match plan.days {
        Some(days) => {
            let settings = needs::settings(store, ground.begin)?;
            Some(Roster::of(&settings, &model.instrument().countries, ground.begin, days))
        }
        None => None,
    };
    let simulated = plan.pace.is_none();
    let turns = if roster.is_some() { Turns::one_by_one } else { Turns::new };
    let wanted = if roster.is_some() { i64::MAX } else { plan.interviews };
    let office = Office::new(wanted, simulated.then(|| turns(plan.stations, ground.begin)));
    let clocks: Vec<Clock> = (0..plan.stations)
        .map(|number| {
            // Each station's identifiers are its own, also when it crashes and comes back.
            let made = ground.made + (u64::try_from(number).unwrap_or(0) << 40);
            if simulated { Clock::counting_from(ground.begin, made) } else { Clock::System }
        })
        .collect();
    let other = Station::open(store.clone(), Clock::System, false, "")?;
    let (said, heard) = mpsc::channel();
    let (mut end, mut failed) = (None, None);
    std::thread::scope(|scope| {
        for (number, clock) in clocks.iter().enumerate() {
            let (office, other, said) = (&office, &other, said.clone());
            let spells = roster.as_ref().map(|roster| roster.spells(number, plan.seed));
            scope.spawn(move || {
                let leaves = Leaves(office, number);
                let shift = Box::new(Seat { number, office, spells });
                let worked = Robot::new(number, store, other, model, *plan, clock.clone(), shift).work();
                drop(leaves);
                // Nobody hears it only where the listener is gone, and the simulation with it.
                let _ = said.send((number, worked));
            });
        }
        drop(said);
        loop {
            match heard.recv_timeout(Duration::from_millis(100)) {
                Ok((_, Ok(own))) => {
                    end = end.max(Some(own));
                    // Over days each station sees for itself that it is full, so that the others do so at the same instant in each run.
                    if own == End::Full && roster.is_none() {
                        office.close(own);
                    }
                }
                Ok((station, Err(what))) => {
                    failed = failed.take().or(Some(SimulateError::Station { station: station + 1, what }));
                    office.close(End::Interrupted);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            let latest = clocks.iter().map(Clock::now).max().unwrap_or(ground.begin);
            let day = roster.as_ref().map_or(0, |roster| roster.day(latest));
            let now = office.count().progress();
            if !progress(Progress { day, ..now }) {
                office.close(End::Interrupted);
            }
        }
    });
    match failed {
        Some(failed) => Err(failed),
        None => {
            let at = clocks.iter().map(Clock::now).max().unwrap_or(ground.begin);
            Ok(Over { end: office.count().end.or(end).unwrap_or(End::Enough), at })
        }
    }
}

/// A station that others need not wait for any more once this is dropped, by a panic too.
struct Leaves<'a>(&'a Office, usize);

impl Drop for Leaves<'_> {
    fn drop(&mut self) {
        if let Some(turns) = &self.0.turns {
            turns.leave(self.1);
        }
    }
}
