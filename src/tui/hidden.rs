//! One line typed on a terminal without being seen, for commands that have no screen. What it is for is theirs to know.

use ratatui::crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use ratatui::crossterm::terminal;
use std::io::{self, Write};

/// More is no line that somebody types unseen.
const LONGEST: usize = 100;

/// The terminal takes keys one by one and shows none; dropping this gives it back.
struct Unseen;

impl Unseen {
    fn begin() -> io::Result<Self> {
        terminal::enable_raw_mode()?;
        Ok(Self)
    }
}

impl Drop for Unseen {
    fn drop(&mut self) {
        // A terminal that is gone cannot be told, and need not be.
        let _ = terminal::disable_raw_mode();
    }
}

/// Asks on standard error and reads a line that is not shown; none where it was given up with Ctrl-C, Ctrl-D or Esc.
///
/// # Errors
/// What the terminal does not do.
pub fn hidden(prompt: &str) -> io::Result<Option<String>> {
    let mut err = io::stderr();
    // Before the question is seen: what is typed at once must not be shown, nor lost.
    let unseen = Unseen::begin()?;
    write!(err, "{prompt}")?;
    err.flush()?;
    let typed = typed();
    drop(unseen);
    writeln!(err)?;
    typed
}

fn typed() -> io::Result<Option<String>> {
    let mut line = String::new();
    loop {
        let Event::Key(key) = event::read()? else { continue };
        if key.kind == KeyEventKind::Release {
            continue;
        }
        match key.code {
            KeyCode::Enter => return Ok(Some(line)),
            KeyCode::Esc => return Ok(None),
            KeyCode::Char('c' | 'd') if key.modifiers.contains(KeyModifiers::CONTROL) => return Ok(None),
            KeyCode::Backspace => {
                line.pop();
            }
            KeyCode::Char(character) if line.len() < LONGEST => line.push(character),
            _ => {}
        }
    }
}
