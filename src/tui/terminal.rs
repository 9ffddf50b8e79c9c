//! The real terminal: taken over, and given back whatever happens. What is shown on it is not known here.

use ratatui::DefaultTerminal;
use ratatui::crossterm::event::{
    self, DisableBracketedPaste, EnableBracketedPaste, Event, KeyboardEnhancementFlags, PopKeyboardEnhancementFlags,
    PushKeyboardEnhancementFlags,
};
use ratatui::crossterm::{execute, terminal};
use std::io::{self, stdout};
use std::mem::ManuallyDrop;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

/// Whether the keyboard was asked to tell repeats; a panic has to undo it from anywhere.
static ENHANCED: AtomicBool = AtomicBool::new(false);

/// A terminal taken over; dropping it gives it back.
#[derive(Debug)]
pub(super) struct Taken {
    /// Never dropped itself: ratatui's own drop, and its `restore`, report a failure on standard error, which is gone with the terminal, and that
    /// panics.
    pub(super) terminal: ManuallyDrop<DefaultTerminal>,
}

impl Taken {
    /// Takes the terminal over. A panic gives it back before it is reported.
    pub(super) fn over() -> io::Result<Self> {
        let taken = Self { terminal: ManuallyDrop::new(ratatui::try_init()?) };
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            undo();
            hook(panic);
        }));
        execute!(stdout(), EnableBracketedPaste)?;
        if may_tell_repeats() && matches!(terminal::supports_keyboard_enhancement(), Ok(true)) {
            let flags =
                KeyboardEnhancementFlags::DISAMBIGUATE_ESCAPE_CODES | KeyboardEnhancementFlags::REPORT_EVENT_TYPES;
            execute!(stdout(), PushKeyboardEnhancementFlags(flags))?;
            ENHANCED.store(true, Ordering::Relaxed);
        }
        Ok(taken)
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        undo();
        let _ = self.terminal.show_cursor();
        let _ = ratatui::try_restore();
    }
}

/// Undoes what `ratatui::restore` does not know of. A terminal that is gone cannot be told, and need not be.
fn undo() {
    if ENHANCED.swap(false, Ordering::Relaxed) {
        let _ = execute!(stdout(), PopKeyboardEnhancementFlags);
    }
    let _ = execute!(stdout(), DisableBracketedPaste);
}

/// Only terminals known for it are asked: one that does not answer costs two seconds at the start.
fn may_tell_repeats() -> bool {
    let known = ["kitty", "foot", "ghostty", "alacritty", "wezterm", "konsole"];
    let named = ["TERM", "TERM_PROGRAM"].into_iter().filter_map(|name| std::env::var(name).ok());
    let named: Vec<String> = named.map(|name| name.to_lowercase()).collect();
    named.iter().any(|name| known.iter().any(|known| name.contains(known)))
}

/// Keys and whatever else the terminal tells, read by a thread of its own: crossterm does not come back from a terminal that went away, and the loop
/// has to, to put the interview aside.
#[derive(Debug)]
pub(super) struct Events {
    incoming: Receiver<io::Result<Event>>,
    over: Arc<AtomicBool>,
}

/// The thread looks this often whether it is still wanted.
const LOOK: Duration = Duration::from_millis(250);

impl Events {
    /// Begins to read.
    pub(super) fn read() -> io::Result<Self> {
        let (outgoing, incoming) = mpsc::channel();
        let over = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&over);
        let read = move || {
            while !stop.load(Ordering::Relaxed) {
                let told = match event::poll(LOOK) {
                    Ok(false) => continue,
                    Ok(true) => event::read(),
                    Err(error) => Err(error),
                };
                let failed = told.is_err();
                if outgoing.send(told).is_err() || failed {
                    return;
                }
            }
        };
        std::thread::Builder::new().name("keys".to_owned()).spawn(read)?;
        Ok(Self { incoming, over })
    }

    /// The next event within a time.
    pub(super) fn next(&self, within: Duration) -> io::Result<Option<Event>> {
        match self.incoming.recv_timeout(within) {
            Ok(told) => told.map(Some),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(io::Error::other("the terminal tells nothing any more")),
        }
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
    }
}
