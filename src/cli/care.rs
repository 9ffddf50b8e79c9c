//! `cati backup` and `cati verify`: keeping a study, and knowing that it is whole. How is the store's business.

use super::error::Refused;
use super::study;
use crate::clock::Clock;
use crate::store::StoreError;
use clap::Args;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

#[derive(Debug, Args)]
pub(super) struct Backup {
    /// The copy to make
    file: PathBuf,
    /// Leave out telephone numbers, names and notes: a copy for analysts
    #[arg(long)]
    without_contacts: bool,
}

#[derive(Debug, Args)]
pub(super) struct Verify {
    /// The study or backup to look at (default: the study)
    file: Option<PathBuf>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn backup(named: Option<&Path>, args: &Backup) -> Result<(), Refused> {
    let store = study::open_to_read(named)?;
    let shown = std::io::stderr().is_terminal();
    let stop = super::interrupt::flag()?;
    store.backup_to(&args.file, args.without_contacts, |progress| {
        if shown && progress.total > 0 {
            // Progress is for the eyes only: a terminal that went away does not stop a backup.
            let _ = write!(std::io::stderr(), "\r{} % ", progress.done * 100 / progress.total);
        }
        !stop.load(Ordering::Relaxed)
    })?;
    if shown {
        let _ = write!(std::io::stderr(), "\r      \r");
    }
    Ok(())
}

pub(super) fn verify(named: Option<&Path>, args: &Verify) -> Result<(), Refused> {
    let path = args.file.as_deref().or(named);
    let store = study::open_to_read(path).map_err(|refused| refused.about(&study::path(path)))?;
    let findings = crate::station::verify(&store, Clock::System.now())
        .map_err(|error| Refused::from(error).about(&study::path(path)))?;
    let mut out = std::io::stdout().lock();
    if args.json {
        let list = findings.iter().map(|finding| {
            serde_json::json!({ "problem": finding.problem.word(), "place": finding.place, "detail": finding.detail })
        });
        serde_json::to_writer_pretty(&mut out, &list.collect::<Vec<_>>())?;
        writeln!(out)?;
    } else {
        for finding in &findings {
            writeln!(out, "{}: {}: {}", finding.problem.word(), finding.place, finding.detail)?;
        }
        if findings.is_empty() {
            let kind = store.read(|tx| Ok::<_, StoreError>(tx.study()?.kind))?;
            writeln!(out, "{}: sound ({} study)", study::path(path).display(), kind.word())?;
        }
    }
    match findings.len() {
        0 => Ok(()),
        many => Err(Refused::new(format!("{}: {many} finding(s)", study::path(path).display()))
            .hint("Keep this file as it is, and go back to the last sound backup.")),
    }
}
