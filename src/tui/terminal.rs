//! The real terminal: taken over, and given back whatever happens. What is shown on it is not known here.

use ratatui::DefaultTerminal;
use ratatui::crossterm::event::{
    self, DisableBracketedPaste, EnableBracketedPaste, Event, KeyboardEnhancementFlags, PopKeyboardEnhancementFlags,
    PushKeyboardEnhancementFlags,
};
use ratatui::crossterm::{execute, terminal};
use std::io::{self, stdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Whether the keyboard was asked to tell repeats; a panic has to undo it from anywhere.
static ENHANCED: AtomicBool = AtomicBool::new(false);

/// A terminal taken over; dropping it gives it back.
#[derive(Debug)]
pub(super) struct Taken {
    pub(super) terminal: DefaultTerminal,
}

impl Taken {
    /// Takes the terminal over. A panic gives it back before it is reported.
    pub(super) fn over() -> io::Result<Self> {
        let taken = Self { terminal: ratatui::try_init()? };
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
        ratatui::restore();
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

/// The next event within a time.
pub(super) fn next_event(within: Duration) -> io::Result<Option<Event>> {
    if event::poll(within)? { event::read().map(Some) } else { Ok(None) }
}
