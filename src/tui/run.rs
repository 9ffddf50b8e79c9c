//! The loop: keys and seconds go in, requests go to the station, the screen is drawn. The terminal itself is in `terminal`, what a key means in
//! [`App`].

use super::app::{App, Options, Request};
use super::{centre, terminal};
use crate::clock::Clock;
use crate::ids::Millis;
use crate::locale::Locale;
use crate::station::view::{Action, Trouble, View};
use crate::store::Message;
use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::crossterm::event::{Event, KeyEventKind};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// The heartbeat is due this often: well within the minute that leases count on.
const HEARTBEAT: i64 = 30_000;

/// Who waits longer than this many milliseconds for the station types ahead of what is on the screen.
const BLIND: i64 = 300;

/// Not drawn again within this many milliseconds while keys come in.
const FRAME: i64 = 40;

/// Whom the loop asks.
pub struct Desk<'a> {
    /// Hands an action to the station.
    pub act: &'a mut dyn FnMut(Action) -> Result<View, Trouble>,
    /// Renews what is held, and tells what a supervisor has to say; called at least every 60 s. What it meets is shown at once.
    pub tick: &'a mut dyn FnMut() -> Result<Option<Message>, Trouble>,
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
    tick: &mut dyn FnMut() -> Result<Option<Message>, Trouble>,
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
    let (mut changed, mut drawn) = (true, None);
    let mut open = app.open();
    loop {
        if desk.hangup.load(Ordering::Relaxed) {
            return Ok(Left::Undone);
        }
        // Keys that are there already are taken before the next drawing, which nobody would see: drawing each takes longer than most keys do, and a
        // key that lies pressed would be drawn for minutes. A note typed or pasted key by key is drawn more seldom still.
        let seldom = if app.writes() { BLIND } else { FRAME };
        let pressing = |last: Millis| (0..seldom).contains(&(desk.clock.now().0 - last.0));
        let early = if changed && drawn.is_some_and(pressing) { next_event(Duration::ZERO)? } else { None };
        if changed && early.is_none() {
            if app.open() < open {
                forget(terminal)?;
            }
            open = app.open();
            let now = desk.clock.now();
            terminal.draw(|frame| app.draw(frame, now)).map_err(|error| io::Error::other(error.to_string()))?;
            (changed, drawn) = (false, Some(now));
        }
        let next = match early {
            Some(early) => Some(early),
            None => next_event(to_next_second(desk.clock.now()))?,
        };
        let requests = match next {
            Some(event) => {
                changed |= shows(&event);
                take(event, app, desk.clock.now())
            }
            None => {
                changed = true;
                Vec::new()
            }
        };
        let begun = desk.clock.now();
        let served = serve(requests, app, desk);
        if let Some(left) = served.left {
            return Ok(left);
        }
        if served.refused || desk.clock.now().since(begun) > BLIND {
            changed |= throw_away(app, next_event)?;
        }
        let now = desk.clock.now();
        let drafts = app.tick(now);
        changed |= !drafts.is_empty();
        let mut refused = serve(drafts, app, desk).refused;
        // A clock that was put back starts the count anew.
        if now < beat || now.since(beat) >= HEARTBEAT {
            let met = (desk.tick)();
            refused |= met.is_err();
            changed |= app.beat(met);
            beat = now;
        }
        if (refused || desk.clock.now().since(now) > BLIND) && !app.writes() {
            changed |= throw_away(app, next_event)?;
        }
    }
}

/// The screen's clock moves with the second.
pub(super) fn to_next_second(now: Millis) -> Duration {
    Duration::from_millis(1000 - now.0.rem_euclid(1000).unsigned_abs())
}

/// Whether there may be something new to draw.
pub(super) fn shows(event: &Event) -> bool {
    match event {
        Event::Key(key) => key.kind != KeyEventKind::Release,
        Event::Paste(_) | Event::Resize(..) => true,
        Event::Mouse(_) | Event::FocusGained | Event::FocusLost => false,
    }
}

fn take(event: Event, app: &mut App, now: Millis) -> Vec<Request> {
    match event {
        Event::Key(key) => app.key(key, now),
        Event::Paste(text) => app.paste(&text, now),
        _ => Vec::new(),
    }
}

/// The next drawing draws everything: the terminal may have made more columns of a character than we did. `Terminal::clear` asks the terminal
/// where its cursor is, and the answer would have to come past the thread that reads the keys.
pub(super) fn forget<B: Backend>(terminal: &mut Terminal<B>) -> io::Result<()> {
    terminal.backend_mut().clear().map_err(|error| io::Error::other(error.to_string()))?;
    terminal.swap_buffers();
    Ok(())
}

/// What came of requests.
#[derive(Default)]
struct Served {
    /// How the program is to end, if it is.
    left: Option<Left>,
    /// Whether something went wrong, or the case is gone: what the keys meant is not what is on the screen now.
    refused: bool,
}

/// Asks the station, one request after the other; a refusal drops what was asked with it.
fn serve(requests: Vec<Request>, app: &mut App, desk: &mut Desk<'_>) -> Served {
    for request in requests {
        match request {
            Request::Quit => return Served { left: Some(Left::Done), ..Served::default() },
            Request::QuitAnyway => return Served { left: Some(Left::Undone), ..Served::default() },
            Request::Act(action) => {
                let answer = (desk.act)(action);
                let stops = answer.is_err();
                let refused = matches!(answer, Err(Trouble::Problem { .. } | Trouble::Gone { .. }));
                app.answer(answer);
                if stops {
                    return Served { left: None, refused };
                }
            }
        }
    }
    Served::default()
}

/// Throws away the keys that are there already: whoever pressed them has not seen what they would answer. Whether there is something new to draw.
fn throw_away(app: &mut App, next_event: &mut dyn FnMut(Duration) -> io::Result<Option<Event>>) -> io::Result<bool> {
    let (mut changed, mut thrown) = (false, false);
    while let Some(event) = next_event(Duration::ZERO)? {
        changed |= shows(&event);
        thrown |= match event {
            Event::Key(key) => key.kind != KeyEventKind::Release,
            Event::Paste(_) => true,
            _ => false,
        };
    }
    if thrown {
        app.threw_away();
    }
    Ok(changed)
}

/// Puts everything aside; nobody is there to hear what was refused.
fn put_aside(app: &mut App, desk: &mut Desk<'_>) {
    for request in app.hang_up(desk.clock.now()) {
        if let Request::Act(action) = request {
            app.answer((desk.act)(action));
        }
    }
}
