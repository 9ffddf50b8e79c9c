//! A line on standard error that says how far something is: on a terminal only, and gone at the end. What it says is the command's.

use std::io::{IsTerminal, Write};

/// Places of a bar.
const WIDTH: u64 = 30;

/// The line.
#[derive(Debug)]
pub(super) struct Progress {
    shown: bool,
}

impl Progress {
    pub(super) fn begin() -> Self {
        Self { shown: std::io::stderr().is_terminal() }
    }

    /// Says how far it is.
    pub(super) fn say(&self, text: impl FnOnce() -> String) {
        if self.shown {
            // For the eyes only: a terminal that went away stops nothing.
            let _ = write!(std::io::stderr(), "\r{} ", text());
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }
}

/// So much of a whole, as a bar.
pub(super) fn bar(done: u64, of: u64) -> String {
    let full = done.saturating_mul(WIDTH) / of.max(1);
    (0..WIDTH).map(|place| if place < full { '━' } else { '─' }).collect()
}

#[cfg(test)]
mod tests {
    use super::bar;

    #[test]
    fn a_bar_is_as_full_as_what_is_done() {
        let full = |done, of| bar(done, of).chars().filter(|sign| *sign == '━').count();
        assert_eq!(
            [full(0, 9), full(1, 2), full(9, 9), full(12, 9), full(0, 0), full(u64::MAX, 3)],
            [0, 15, 30, 30, 0, 30]
        );
        assert_eq!(bar(1, 9).chars().count(), 30);
    }
}
