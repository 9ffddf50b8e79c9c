//! The loop: keys and seconds go in, requests go to the station, the screen is drawn. The terminal itself is in `terminal`, what a key means in
//! [`App`].

use super::app::{App, Options, Request};
use super::{centre, terminal};
use crate::clock::Clock;
use crate::ids::Millis;
use crate::locale::Locale;
use crate::station::view::{Action, Trouble, View};
use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::crossterm::event::{Event, KeyEventKind};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// The heartbeat is due this often: well within the minute that leases count on.
const HEARTBEAT: i64 = 30_000;

/// Whom the loop asks.
pub struct Desk<'a> {
    /// Hands an action to the station.
    pub act: &'a mut dyn FnMut(Action) -> Result<View, Trouble>,
    /// Renews what is held; called at least every 60 s. What it meets is shown at once.
    pub tick: &'a mut dyn FnMut() -> Result<(), Trouble>,
    /// What time it is.
    pub clock: &'a Clock,
    /// Set when the terminal goes away or the program is to end.
    pub hangup: &'a AtomicBool,
}

/// Interviews on the real terminal until the interviewer leaves or the terminal goes away.
///
/// # Errors
/// What the terminal does not do. All that was answered is with the station already.
pub fn run(
    act: &mut dyn FnMut(Action) -> Result<View, Trouble>,
    view: View,
    tick: &mut dyn FnMut() -> Result<(), Trouble>,
    clock: &Clock,
    locale: Locale,
    hangup: Arc<AtomicBool>,
) -> io::Result<()> {
    // https://no-color.org: set and not empty.
    let colour = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let mut app = App::new(view, locale, Options { colour, centre: centre::zone() });
    let mut taken = terminal::Taken::over()?;
    let events = terminal::Events::read()?;
    let desk = Desk { act, tick, clock, hangup: &hangup };
    hold(&mut *taken.terminal, &mut app, desk, &mut |within| events.next(within))
}

/// The loop, on any terminal and any source of events: the next event within a time, or none.
///
/// # Errors
/// What the terminal does not do; the interview was put aside before, as far as the station could.
pub fn hold<B: Backend>(
    terminal: &mut Terminal<B>,
    app: &mut App,
    mut desk: Desk<'_>,
    next_event: &mut dyn FnMut(Duration) -> io::Result<Option<Event>>,
) -> io::Result<()> {
    let held = hold_on(terminal, app, &mut desk, next_event);
    match held {
        Ok(Left::Done) => Ok(()),
        Ok(Left::Undone) => {
            put_aside(app, &mut desk);
            Ok(())
        }
        Err(error) => {
            put_aside(app, &mut desk);
            // A terminal that is gone with its signal is no failure.
            if desk.hangup.load(Ordering::Relaxed) { Ok(()) } else { Err(error) }
        }
    }
}

/// Why the loop ended.
enum Left {
    /// By keys, and the station has let go.
    Done,
    /// It has not: everything is still to be put aside.
    Undone,
}

fn hold_on<B: Backend>(
    terminal: &mut Terminal<B>,
    app: &mut App,
    desk: &mut Desk<'_>,
    next_event: &mut dyn FnMut(Duration) -> io::Result<Option<Event>>,
) -> io::Result<Left> {
    let mut beat = desk.clock.now();
    let mut changed = true;
    loop {
        if desk.hangup.load(Ordering::Relaxed) {
            return Ok(Left::Undone);
        }
        if changed {
            let now = desk.clock.now();
            terminal.draw(|frame| app.draw(frame, now)).map_err(|error| io::Error::other(error.to_string()))?;
        }
        let requests = match next_event(to_next_second(desk.clock.now()))? {
            Some(event) => {
                changed = shows(&event);
                take(event, app, desk.clock.now())
            }
            None => {
                changed = true;
                Vec::new()
            }
        };
        if let Some(left) = serve(requests, app, desk) {
            return Ok(left);
        }
        let now = desk.clock.now();
        let drafts = app.tick(now);
        changed |= !drafts.is_empty();
        serve(drafts, app, desk);
        // A clock that was put back starts the count anew.
        if now < beat || now.since(beat) >= HEARTBEAT {
            changed |= app.beat((desk.tick)());
            beat = now;
        }
    }
}

/// The screen's clock moves with the second.
fn to_next_second(now: Millis) -> Duration {
    Duration::from_millis(1000 - now.0.rem_euclid(1000).unsigned_abs())
}

/// Whether there may be something new to draw.
fn shows(event: &Event) -> bool {
    match event {
        Event::Key(key) => key.kind != KeyEventKind::Release,
        Event::Paste(_) | Event::Resize(..) => true,
        Event::Mouse(_) | Event::FocusGained | Event::FocusLost => false,
    }
}

fn take(event: Event, app: &mut App, now: Millis) -> Vec<Request> {
    match event {
        Event::Key(key) => app.key(key, now),
        Event::Paste(text) => app.paste(&text),
        _ => Vec::new(),
    }
}

/// Asks the station, one request after the other; a refusal drops what was asked with it. How the program is to end, if it is.
fn serve(requests: Vec<Request>, app: &mut App, desk: &mut Desk<'_>) -> Option<Left> {
    for request in requests {
        match request {
            Request::Quit => return Some(Left::Done),
            Request::QuitAnyway => return Some(Left::Undone),
            Request::Act(action) => {
                let answer = (desk.act)(action);
                let refused = answer.is_err();
                app.answer(answer);
                if refused {
                    return None;
                }
            }
        }
    }
    None
}

/// Puts everything aside; nobody is there to hear what was refused.
fn put_aside(app: &mut App, desk: &mut Desk<'_>) {
    for request in app.hang_up(desk.clock.now()) {
        if let Request::Act(action) = request {
            app.answer((desk.act)(action));
        }
    }
}
