//! `--log`: what an operator is told of a run, in a file, an event a line. Nothing personal is in it: no names, numbers, notes, answers or texts; what
//! is logged where is said at the place it happens.

use super::error::Refused;
use crate::clock::Clock;
use crate::export::timestamp;
use clap::{Args as ClapArgs, ValueEnum};
use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use tracing::Subscriber;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::registry;

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// Write what happens to this file, a line each, without anything personal
    #[arg(long, env = "CATI_LOG", global = true, value_name = "FILE")]
    log: Option<PathBuf>,
    /// How much of it
    #[arg(long, env = "CATI_LOG_LEVEL", global = true, value_enum, value_name = "LEVEL", default_value_t = Level::Info)]
    log_level: Level,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Level {
    /// What went wrong
    Warn,
    /// What happened too
    Info,
    /// Each action of a station too
    Debug,
}

/// Begins the log, if one is wanted, before anything else is done.
pub(super) fn begin(args: &Args, study: &Path) -> Result<(), Refused> {
    let Some(path) = &args.log else { return Ok(()) };
    let file = open(path, study)?;
    tracing::subscriber::set_global_default(into(file, args.log_level))
        .map_err(|error| Refused::new(format!("the log cannot begin: {error}")))?;
    tell_panics();
    tracing::info!(version = env!("CARGO_PKG_VERSION"), sqlite = crate::store::sqlite(), ?study, "program begins");
    Ok(())
}

/// Where events go: into the file, as lines.
fn into(file: File, level: Level) -> impl Subscriber + Send + Sync {
    let level = match level {
        Level::Warn => LevelFilter::WARN,
        Level::Info => LevelFilter::INFO,
        Level::Debug => LevelFilter::DEBUG,
    };
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(Arc::new(file))
        .with_timer(Stamp)
        .with_target(false)
        .with_ansi(false)
        // A log that cannot be written is not told on the interviewer's screen.
        .log_internal_errors(false)
        // What other crates might say is not known to have nothing personal in it.
        .with_filter(Targets::new().with_target("cati", level));
    registry().with(lines)
}

/// Ends it.
pub(super) fn end(code: u8) {
    let signal = super::interrupt::SIGNAL.load(Ordering::Relaxed);
    if signal != 0 {
        tracing::warn!(signal, "a signal came");
    }
    tracing::info!(code, "program ends");
}

/// The file, to be written at its end, readable by its owner alone where it is made.
fn open(path: &Path, study: &Path) -> Result<File, Refused> {
    let refused = |what: &dyn fmt::Display| {
        Refused::new(format!("{} cannot be the log: {what}", path.display()))
            .hint("Name another file with --log, or none.")
    };
    match std::fs::metadata(path) {
        // A pipe that nobody reads would hold the program up.
        Ok(found) if !found.is_file() => return Err(refused(&"not a file")),
        Ok(_) if is_database(path) => return Err(refused(&"it is a database")),
        _ => {}
    }
    let same = |other: &Path| match (std::path::absolute(path), std::path::absolute(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    };
    let beside = |end: &str| {
        let mut name = study.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    if ["", "-wal", "-shm", "-journal"].into_iter().any(|end| same(&beside(end))) {
        return Err(refused(&"it belongs to the study"));
    }
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| refused(&error))
}

/// Whether a file is one of SQLite's, or what it writes ahead of one. What cannot be read is none, and is refused when it is opened.
fn is_database(path: &Path) -> bool {
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(16).read_to_end(&mut head));
    read.is_ok() && (head.starts_with(b"SQLite format 3\0") || head.starts_with(&[0x37, 0x7f, 0x06]))
}

/// A panic is told with its place alone: its message may have what was typed in it.
fn tell_panics() {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panic");
        hook(panic);
    }));
}

/// The instant, and which of the stations on this machine it is.
#[derive(Debug)]
struct Stamp;

impl FormatTime for Stamp {
    fn format_time(&self, line: &mut Writer<'_>) -> fmt::Result {
        write!(line, "{} {}", timestamp(Clock::System.now()), std::process::id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_with_its_place_and_without_its_words() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        let file = open(&path, Path::new("study.db")).unwrap();
        let panicked = tracing::subscriber::with_default(into(file, Level::Warn), || {
            tell_panics();
            std::panic::catch_unwind(|| panic!("Ann said"))
        });
        assert!(panicked.is_err());
        let told = std::fs::read_to_string(path).unwrap();
        assert!(told.contains("ERROR panic place=\"src/cli/log.rs:"), "{told}");
        assert!(!told.contains("Ann") && told.lines().count() == 1, "{told}");
    }
}
