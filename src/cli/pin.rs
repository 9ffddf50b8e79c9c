//! PINs on the command line: asked for, never an argument. Who may change a study is asked here; whether a PIN is right is said in `station`.

use super::error::Refused;
use super::study;
use crate::clock::Clock;
use crate::station::pin::{LONGEST, Pin, SHORTEST, Tried, supervised, try_pin};
use crate::store::{Role, Staff, Store};
use std::io::{IsTerminal, Read};

/// Whoever changes a study, as they are kept in its audit log: where any supervisor has a PIN, one of those, by their PIN.
///
/// # Errors
/// When there is a PIN to be said and it is not, or not the right one.
pub(super) fn supervisor(store: &Store, named: Option<&str>) -> Result<String, Refused> {
    if !store.read(supervised)? {
        return study::actor(named.unwrap_or(study::COMMAND_LINE));
    }
    let who = "--as NAME names the supervisor who does it; the PIN is asked for.";
    let Some(name) = named else {
        return Err(Refused::new("a supervisor of this study has a PIN, so a supervisor makes its changes").hint(who));
    };
    match store.read(|tx| tx.staff_named(name))? {
        Some(staff) if staff.active && staff.role == Role::Supervisor && staff.pin.is_some() => {
            prove(store, &staff)?;
            Ok(staff.name)
        }
        _ => Err(Refused::new(format!("{name} is no supervisor with a PIN in this study")).hint(who)),
    }
}

/// Asks for somebody's PIN and goes on only where it is right.
pub(super) fn prove(store: &Store, staff: &Staff) -> Result<(), Refused> {
    let pin = ask(&format!("PIN of {}: ", staff.name))?;
    match try_pin(store, &Clock::System, staff, &pin)? {
        Tried::Right => Ok(()),
        Tried::Wrong => Err(Refused::new(format!("this is not the PIN of {}", staff.name))
            .hint("Several wrong ones in a row lock the name for a while.")),
        Tried::Locked(until) => {
            let minutes = (until.since(Clock::System.now()) + 59_999) / 60_000;
            Err(Refused::new(format!("{} is locked after several wrong PINs", staff.name))
                .hint(format!("Try again in {minutes} min, or let another supervisor do it.")))
        }
    }
}

/// A new PIN: asked for twice on a terminal, once in a pipe.
pub(super) fn new(name: &str) -> Result<Pin, Refused> {
    let pin = ask(&format!("New PIN of {name}: "))?;
    if !pin.is_fit() {
        return Err(Refused::new(format!("a PIN has {SHORTEST} to {LONGEST} digits and nothing else")));
    }
    if std::io::stdin().is_terminal() && ask("The same again: ")? != pin {
        return Err(Refused::new("the two were not the same").hint("Nothing was changed; try again."));
    }
    Ok(pin)
}

/// A PIN: without echo on a terminal, else the next line of standard input.
fn ask(prompt: &str) -> Result<Pin, Refused> {
    if std::io::stdin().is_terminal() {
        return match crate::tui::hidden(prompt)? {
            Some(text) => Ok(Pin::typed(&text)),
            None => Err(Refused::interrupted()),
        };
    }
    let missing = || {
        Refused::new("a PIN is asked for, and standard input has none")
            .hint("Give it there on a line of its own, or use a terminal.")
    };
    // Byte by byte: what comes after the line may be another PIN, and a line that never ends is none.
    let mut line = Vec::new();
    for byte in std::io::stdin().lock().bytes() {
        match byte? {
            b'\n' => break,
            byte if line.len() < 100 => line.push(byte),
            _ => return Err(missing()),
        }
    }
    let text = String::from_utf8(line).map_err(|_| missing())?;
    let text = text.trim_end_matches('\r');
    if text.is_empty() { Err(missing()) } else { Ok(Pin::typed(text)) }
}
