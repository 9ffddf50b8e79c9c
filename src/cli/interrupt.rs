//! Ctrl-C and the signals like it in a command that writes files: they ask it to stop, so that it can take away what is half written.

use super::error::Refused;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// A flag that is set when the command is to stop.
pub(super) fn flag() -> Result<Arc<AtomicBool>, Refused> {
    let flag = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGHUP, signal_hook::consts::SIGTERM, signal_hook::consts::SIGINT] {
        signal_hook::flag::register(signal, Arc::clone(&flag))?;
    }
    Ok(flag)
}
