//! The loop: keys and seconds go in, pictures come, the screen is drawn. Nothing is read from the study but at the pace of `REFRESH`.

use super::{Board, Wish};
use crate::clock::Clock;
use crate::locale::Locale;
use crate::station::monitor::measures::{Measure, Measures};
use crate::station::monitor::picture::Picture;
use crate::station::supervise::Refusal;
use crate::station::view::Trouble;
use crate::tui::app::Options;
use crate::tui::run::{forget, shows, to_next_second};
use crate::tui::{centre, terminal};
use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::crossterm::event::Event;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Milliseconds between two looks at the study.
const REFRESH: i64 = 2_000;
/// Between two small reads of what is being measured: keys come first, and the machine is not the monitor's alone.
const BETWEEN_READS: Duration = Duration::from_millis(15);

/// Whom the loop asks.
pub struct Desk<'a> {
    /// Looks at the study; a picture where something has changed.
    pub look: &'a mut dyn FnMut() -> Result<Option<Picture>, Trouble>,
    /// Measures a little of what takes the whole study to be read; the flag is set when the page is opened. Nothing where nothing was due.
    pub measure: &'a mut dyn FnMut(Measure, bool) -> Result<Option<Measures>, Trouble>,
    /// Does what the supervisor wants.
    pub act: &'a mut dyn FnMut(Wish) -> Result<(), Refusal>,
    /// What time it is.
    pub clock: &'a Clock,
    /// Set when the terminal goes away or the program is to end.
    pub hangup: &'a AtomicBool,
}

/// Shows the fieldwork on the real terminal until the supervisor leaves or the terminal goes away.
///
/// # Errors
/// What the terminal does not do.
pub fn run(picture: Picture, desk: Desk<'_>, locale: Locale) -> io::Result<()> {
    // https://no-color.org: set and not empty.
    let colour = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let mut board = Board::new(picture, locale, Options { colour, centre: centre::zone() });
    let mut taken = terminal::Taken::over()?;
    let events = terminal::Events::read()?;
    match hold(&mut *taken.terminal, &mut board, desk, &mut |within| events.next(within)) {
        Err(Ended::HungUp) | Ok(()) => Ok(()),
        Err(Ended::Failed(error)) => Err(error),
    }
}

/// Why the loop ended otherwise than by a key.
#[derive(Debug)]
pub(super) enum Ended {
    HungUp,
    Failed(io::Error),
}

impl From<io::Error> for Ended {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}

/// The loop, on any terminal and any source of events.
pub(super) fn hold<B: Backend>(
    terminal: &mut Terminal<B>,
    board: &mut Board,
    desk: Desk<'_>,
    next_event: &mut dyn FnMut(Duration) -> io::Result<Option<Event>>,
) -> Result<(), Ended> {
    let mut looked = desk.clock.now();
    let mut changed = true;
    let mut open = None;
    loop {
        if desk.hangup.load(Ordering::Relaxed) {
            return Err(Ended::HungUp);
        }
        let wanted = board.measure();
        if let Some(measure) = wanted {
            changed |= board.measured((desk.measure)(measure, open != wanted));
        }
        open = wanted;
        if changed {
            let now = desk.clock.now();
            terminal.draw(|frame| board.draw(frame, now)).map_err(|error| io::Error::other(error.to_string()))?;
            changed = false;
        }
        let second = to_next_second(desk.clock.now());
        let told = next_event(if board.is_measuring() { second.min(BETWEEN_READS) } else { second });
        let told = match told {
            // A terminal that is gone with its signal is no failure.
            Err(_) if desk.hangup.load(Ordering::Relaxed) => return Err(Ended::HungUp),
            other => other?,
        };
        match told {
            Some(Event::Key(key)) => {
                let context = board.context();
                match board.key(&key, desk.clock.now()) {
                    Some(Wish::Quit) => return Ok(()),
                    Some(wish) => {
                        board.answer((desk.act)(wish));
                        board.show((desk.look)());
                        looked = desk.clock.now();
                    }
                    None => {}
                }
                if board.context() != context {
                    forget(terminal)?;
                }
                changed = true;
            }
            Some(Event::Paste(text)) => {
                board.paste(&text);
                changed = true;
            }
            Some(event) => changed |= shows(&event),
            None => changed = true,
        }
        let now = desk.clock.now();
        // A clock that was put back starts the count anew.
        if now < looked || now.since(looked) >= REFRESH {
            changed |= board.show((desk.look)());
            looked = now;
        }
    }
}
