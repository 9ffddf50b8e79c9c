//! Ctrl-C and the signals like it in a command that writes files: they ask it to stop, so that it can take away what is half written.

use super::error::Refused;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::sync::atomic::{AtomicBool, AtomicUsize};
use std::sync::{Arc, LazyLock};

/// The number of the last signal that came; 0 for none.
pub(super) static SIGNAL: LazyLock<Arc<AtomicUsize>> = LazyLock::new(Arc::default);

/// A flag that is set when the command is to stop.
pub(super) fn flag() -> Result<Arc<AtomicBool>, Refused> {
    let flag = Arc::new(AtomicBool::new(false));
    for signal in [SIGHUP, SIGTERM, SIGINT] {
        let number = usize::try_from(signal).unwrap_or_default();
        signal_hook::flag::register_usize(signal, Arc::clone(&SIGNAL), number)?;
        signal_hook::flag::register(signal, Arc::clone(&flag))?;
    }
    Ok(flag)
}
