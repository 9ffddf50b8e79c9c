//! Finding the study a command is about, and reading a questionnaire's folder.

use super::error::Refused;
use crate::clock::Clock;
use crate::questionnaire::compile::structure;
use crate::questionnaire::diagnostic::{Diagnostic, Severity};
use crate::questionnaire::{Instrument, Review, Sources, compile, review, shipped};
use crate::station::clean_name;
use crate::station::setup::{Setup, create};
use crate::store::{Kind, Store, StoreError};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The study file when none is named.
const DEFAULT: &str = "study.db";
/// The tables of a questionnaire's folder, beside its structure (`*.toml`) and its texts (`*.ftl`). All are kept in the study: weights are made
/// from its population.
const TABLES: [&str; 2] = ["quotas.csv", "population.csv"];
/// No file of a questionnaire is larger, in bytes: whatever is, is something else.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The file a command is about.
pub(super) fn path(named: Option<&Path>) -> PathBuf {
    named.map_or_else(|| PathBuf::from(DEFAULT), Path::to_owned)
}

/// The study, to write.
pub(super) fn open(named: Option<&Path>) -> Result<Store, Refused> {
    Ok(Store::open(&path(named))?)
}

/// Who changes a study, where nobody is named.
pub(super) const COMMAND_LINE: &str = "command line";

/// Whoever changes a study, as they are kept in its audit log.
pub(super) fn actor(name: &str) -> Result<String, Refused> {
    clean_name(name).map_err(|_| {
        Refused::new("a change needs the name of who makes it: 1 to 60 characters, and none that cannot be seen")
            .hint("--as NAME")
    })
}

/// The study, to read; a file on read-only media will do.
pub(super) fn open_to_read(named: Option<&Path>) -> Result<Store, Refused> {
    let path = path(named);
    match Store::open_read_only(&path) {
        // A file of an earlier version is brought up to date first.
        Err(StoreError::Conflict(_)) => Ok(Store::open(&path)?),
        other => Ok(other?),
    }
}

/// The study; where none is named and none is there, a training study of the shipped questionnaire.
pub(super) fn open_or_train(named: Option<&Path>, clock: &Clock) -> Result<Store, Refused> {
    let path = path(named);
    match Store::open(&path) {
        Err(StoreError::Missing(_)) if named.is_none() => {
            let (sources, what) = sources_of(None)?;
            let instrument = compiled(&sources, &what)?;
            match create(&path, &sources, &instrument, &training(), clock) {
                // Another terminal made it at the same moment.
                Err(StoreError::Exists(_)) => Ok(Store::open(&path)?),
                other => Ok(other?),
            }
        }
        other => Ok(other?),
    }
}

/// What a training study is made with when nothing else is said.
pub(super) fn training() -> Setup {
    Setup {
        kind: Kind::Training,
        organisation: "Cati Training".to_owned(),
        contact: "0000 000 000".to_owned(),
        selection: "whoever".to_owned(),
    }
}

/// The sources of a questionnaire, a folder's or those of the shipped one, and what to call it.
pub(super) fn sources_of(folder: Option<&Path>) -> Result<(Sources, String), Refused> {
    match folder {
        Some(folder) => Ok((sources(folder)?, folder.display().to_string())),
        None => Ok((shipped::sources(), "the shipped questionnaire".to_owned())),
    }
}

/// The files of a questionnaire's folder that count.
pub(super) fn sources(folder: &Path) -> Result<Sources, Refused> {
    let failed = |error: std::io::Error| {
        Refused::new(format!("{} cannot be read: {error}", folder.display()))
            .hint("Name the folder that has questionnaire.toml.")
    };
    let mut sources = Sources::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let counts = TABLES.contains(&name.as_str()) || name.ends_with(".ftl") || name.ends_with(".toml");
        // What begins with a dot is an editor's.
        if !counts || name.starts_with('.') {
            continue;
        }
        let path = entry.path();
        let refused = |what: String| Refused::new(format!("{}: {what}", path.display()));
        check_file(&path)?;
        let text = utf8(&path, std::fs::read(&path).map_err(|error| refused(error.to_string()))?)?;
        sources.insert(name, text.trim_start_matches('\u{feff}').to_owned());
    }
    Ok(sources)
}

/// Refuses what is no file to be read whole: a pipe or device never ends, and nothing this program reads is larger.
pub(super) fn check_file(path: &Path) -> Result<(), Refused> {
    let refused = |what: String| Refused::new(format!("{}: {what}", path.display()));
    let found = std::fs::metadata(path).map_err(|error| refused(error.to_string()))?;
    if !found.is_file() {
        return Err(refused("not a file".to_owned()));
    }
    if found.len() > LARGEST {
        return Err(refused(format!("larger than {} MB", LARGEST / 1024 / 1024)));
    }
    Ok(())
}

/// The text of a file, which is UTF-8.
pub(super) fn utf8(path: &Path, bytes: Vec<u8>) -> Result<String, Refused> {
    String::from_utf8(bytes).map_err(|error| {
        Refused::new(format!("{}: not UTF-8 at byte {}", path.display(), error.utf8_error().valid_up_to()))
            .hint("Save the file as UTF-8.")
    })
}

/// A questionnaire that a study is to be made of, with what there is to remark about it; every mistake is told.
pub(super) fn reviewed(sources: &Sources, what: &str) -> Result<(Instrument, Vec<Diagnostic>), Refused> {
    let Review { instrument, found, .. } = review(sources);
    match instrument {
        Some(instrument) => Ok((instrument, found)),
        None => Err(mistaken(what, &found)),
    }
}

/// Says what there is to remark, on standard error.
pub(super) fn remark(remarks: &[Diagnostic]) -> Result<(), Refused> {
    let mut err = std::io::stderr();
    remarks.iter().try_for_each(|remark| writeln!(err, "{remark}"))?;
    Ok(())
}

/// A questionnaire that is used already, compiled; every mistake is told.
pub(super) fn compiled(sources: &Sources, what: &str) -> Result<Instrument, Refused> {
    compile(sources).map_err(|mistakes| mistaken(what, &mistakes))
}

/// A questionnaire without its texts and cells, which may not be written yet; every other mistake is told.
pub(super) fn structured(sources: &Sources, what: &str) -> Result<Instrument, Refused> {
    structure(sources).map_err(|mistakes| mistaken(what, &mistakes))
}

fn mistaken(what: &str, found: &[Diagnostic]) -> Refused {
    let mistakes: Vec<String> =
        found.iter().filter(|found| found.severity == Severity::Mistake).map(ToString::to_string).collect();
    Refused::new(format!("{what} has {} mistake(s)\n\n{}", mistakes.len(), mistakes.join("\n")))
}
