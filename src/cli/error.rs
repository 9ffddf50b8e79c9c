//! Why a command did not do what it was asked to: what, and what to do. The kinds of failure are the modules' own; here they get their hints.

use crate::locale::{Locale, Word};
use crate::station::OpenError;
use crate::station::supervise::Refusal;
use crate::station::update::UpdateError;
use crate::store::StoreError;
use std::fmt;
use std::io::ErrorKind;
use std::path::Path;

/// A command that was not carried out. Nothing is half written.
#[derive(Debug)]
pub(super) struct Refused {
    what: String,
    hint: Option<String>,
    closed_pipe: bool,
    interrupted: bool,
    /// Whether it is about the study, and does not say which file that is.
    unnamed: bool,
}

impl Refused {
    /// Says what is wrong.
    pub(super) fn new(what: impl fmt::Display) -> Self {
        Self { what: what.to_string(), hint: None, closed_pipe: false, interrupted: false, unnamed: false }
    }

    /// A signal ended it.
    pub(super) fn interrupted() -> Self {
        Self { interrupted: true, ..Self::new("interrupted; nothing is half written") }
    }

    /// What is wrong.
    pub(super) fn what(&self) -> &str {
        &self.what
    }

    /// What to do, where that can be said.
    pub(super) fn what_to_do(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    /// Whether a signal ended it.
    pub(super) fn is_interrupted(&self) -> bool {
        self.interrupted
    }

    /// Says what to do.
    pub(super) fn hint(self, hint: impl fmt::Display) -> Self {
        Self { hint: Some(hint.to_string()), ..self }
    }

    /// Says which file the study is, where what is wrong is the study's and its file is not named yet.
    pub(super) fn about(self, study: &Path) -> Self {
        if !self.unnamed {
            return self;
        }
        Self { what: format!("{}: {}", study.display(), self.what), unnamed: false, ..self }
    }

    /// Whether only the reader of the output went away.
    pub(super) fn is_closed_pipe(&self) -> bool {
        self.closed_pipe
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cati: {}", seen(&self.what))?;
        match &self.hint {
            Some(hint) => write!(f, "\n  {}", seen(hint)),
            None => Ok(()),
        }
    }
}

/// A text as a terminal can be shown it: the name of a file, or what a damaged one holds, may have anything in it.
fn seen(text: &str) -> String {
    let hidden = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    text.chars().map(|c| if hidden(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        if let StoreError::Elsewhere { path, error } = error {
            return Self::from(*error).about(&path);
        }
        let unnamed = matches!(
            error,
            StoreError::Busy
                | StoreError::ReadOnly
                | StoreError::NoAccess
                | StoreError::Full
                | StoreError::Newer { .. }
                | StoreError::Damaged(_)
                | StoreError::Conflict(_)
                | StoreError::Io(_)
        );
        let hint = match &error {
            StoreError::Busy => Some("Try again in a moment; if it lasts, look for a station that hangs."),
            StoreError::ReadOnly => {
                Some("Check the permissions of the file and its folder, or name another with --study.")
            }
            StoreError::Full => Some("Make room on the disk; nothing was lost."),
            StoreError::NotAStudy(_) => Some("Name a study with --study, or make one with cati new."),
            StoreError::Newer { .. } => Some("Install the newer cati; the file was left as it is."),
            StoreError::Missing(_) => Some("Make a study with cati new, or name another with --study."),
            StoreError::NoFolder(_) => Some("Make the folder first, or choose another file."),
            StoreError::Exists(_) => Some("Choose another name; nothing is overwritten."),
            StoreError::Damaged(_) => Some("Keep it as it is, and go on from the last backup."),
            StoreError::NoAccess => Some(
                "Check the permissions: while a study is worked on, SQLite keeps files of its own beside it, even to read it. A backup can be read elsewhere.",
            ),
            StoreError::Io(_) => Some("Look at the name and the disk: is the one right, is the other full or failing?"),
            StoreError::Foreign(_) => Some(
                "Close the stations that were at work on it; then move this file and the one that ends in -shm away, and keep them: they are the last work of the file before.",
            ),
            StoreError::Moved(_) => Some("Put it back where it was, or name the right file with --study."),
            _ => None,
        };
        let refused = match error {
            StoreError::Interrupted => Self::interrupted(),
            _ => Self { unnamed, ..Self::new(&error) },
        };
        match hint {
            Some(hint) => refused.hint(hint),
            None => refused,
        }
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Store(error) => error.into(),
            Refusal::Says(key, words) => {
                let words: Vec<(&str, Word)> = words.into_iter().map(|(name, word)| (name, word.into())).collect();
                Self::new(Locale::new("en").tr_with(key, &words))
            }
        }
    }
}

impl From<OpenError> for Refused {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Store(error) => error.into(),
            OpenError::Questionnaire { .. } => Self { unnamed: true, ..Self::new(error) }
                .hint("Look at the study with cati verify; go on from the last sound backup."),
        }
    }
}

impl From<UpdateError> for Refused {
    fn from(error: UpdateError) -> Self {
        match error {
            UpdateError::Open(error) => error.into(),
            UpdateError::Faults(_) => Self::new(error),
        }
    }
}

impl From<std::io::Error> for Refused {
    fn from(error: std::io::Error) -> Self {
        let closed_pipe = error.kind() == ErrorKind::BrokenPipe;
        // Whoever opens a file names it; what the system says of itself is about what is written to no file.
        let what = match error.raw_os_error() {
            Some(_) => format!("the output cannot be written: {error}"),
            None => error.to_string(),
        };
        Self { closed_pipe, ..Self::new(what).hint("Look at where it goes: is there room, may it be written?") }
    }
}

impl From<csv::Error> for Refused {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => error.into(),
            other => Self::new(format!("{other:?}")),
        }
    }
}

impl From<serde_json::Error> for Refused {
    fn from(error: serde_json::Error) -> Self {
        match error.io_error_kind() {
            Some(kind) => std::io::Error::from(kind).into(),
            None => Self::new(error),
        }
    }
}
