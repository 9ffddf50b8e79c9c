//! `cati export`: takes the data out of the study into files. How a format is written is said in `export`.

use super::error::Refused;
use super::output::Outgoing;
use super::study;
use crate::export::table::Table;
use crate::export::{Row, codebook};
use crate::interview::{Ending, Interview};
use crate::questionnaire::Instrument;
use crate::station::{cells, instrument};
use crate::store::{InterviewRecord, InterviewState, Kind, Tx};
use clap::{Args, Subcommand};
use std::collections::{HashMap, HashSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// How many interviews are read at a time: memory does not grow with the study.
const PAGE: i64 = 500;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Completes as CSV with a codebook
    Csv(Csv),
}

#[derive(Debug, Args)]
pub(super) struct Csv {
    /// The folder for the files
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// Partials too
    #[arg(long)]
    all: bool,
    /// Replace files of an earlier export
    #[arg(long)]
    force: bool,
}

pub(super) fn run(named: Option<&Path>, command: &Command) -> Result<(), Refused> {
    let Command::Csv(args) = command;
    let store = study::open_to_read(named)?;
    // The latest version first; what an earlier one alone asked comes after it.
    let mut versions = Vec::new();
    for version in store.read(|tx| tx.versions())?.into_iter().rev() {
        versions.push(instrument(&store, version.version)?);
    }
    let mut columns: Vec<String> = Vec::new();
    let mut known = HashSet::new();
    for version in &versions {
        columns.extend(version.columns().into_iter().filter(|column| known.insert(column.clone())));
    }
    let name =
        study::path(named).file_stem().map_or_else(|| "study".to_owned(), |stem| stem.to_string_lossy().into_owned());
    let mut files = Outgoing::into(&args.output, args.force)?;
    let mut table = Table::begin(files.file(&format!("{name}.csv"))?, &columns)?;
    let stop = super::interrupt::flag()?;
    let (rows, rejected, kind) = store.read(|tx| {
        let (mut after, mut rows, mut rejected) = (None, 0_u64, 0_u64);
        let kind = tx.study()?.kind;
        loop {
            if stop.load(Ordering::Relaxed) {
                return Err(Refused::interrupted());
            }
            let page = tx.interviews(after, PAGE)?;
            for record in &page {
                if tx.rejected(record.id)?.is_some() {
                    rejected += 1;
                    continue;
                }
                if let Some(row) = row(tx, &versions, record, kind.word(), &columns, args.all)? {
                    table.row(&row)?;
                    rows += 1;
                }
            }
            match page.last() {
                Some(last) => after = Some((last.started_at, last.id)),
                None => return Ok::<_, Refused>((rows, rejected, kind)),
            }
        }
    })?;
    table.finish()?;
    if let Some((latest, earlier)) = versions.split_first() {
        codebook::write(files.file(&format!("{name}-codebook.csv"))?, latest, earlier)?;
    }
    let arrived = files.arrive()?;
    let mut out = std::io::stdout();
    let training = if kind == Kind::Training { " (training study)" } else { "" };
    let noun = if rows == 1 { "interview" } else { "interviews" };
    writeln!(out, "{rows} {noun}{training}")?;
    if rejected > 0 {
        writeln!(out, "{rejected} rejected, left out")?;
    }
    for path in arrived {
        writeln!(out, "{}", path.display())?;
    }
    Ok(())
}

/// An interview as it goes out; nothing for one that does not.
fn row(
    tx: &Tx<'_>,
    versions: &[Arc<Instrument>],
    record: &InterviewRecord,
    kind: &'static str,
    columns: &[String],
    all: bool,
) -> Result<Option<Row>, Refused> {
    let state = match record.state {
        InterviewState::Ended(Ending::Complete) => "complete",
        InterviewState::Ended(Ending::Partial) if all => "partial",
        _ => return Ok(None),
    };
    // A complete has its wide row; a partial, or a complete of a study too wide for one, is told by its ledger.
    let cells: HashMap<String, Option<i64>> = match tx.complete(record.id)? {
        Some(cells) => cells.into_iter().collect(),
        None => {
            let entries = tx.entries(record.id)?;
            let version = versions.iter().find(|version| version.version == record.version).cloned();
            let version = version.ok_or_else(|| Refused::new(format!("there is no version {}", record.version)))?;
            let interview = Interview::replay(version, entries.iter().map(|row| &row.entry))
                .map_err(|damaged| Refused::new(format!("interview {}: {damaged}", record.id)))?;
            cells(tx, record.id, &interview)?.into_iter().collect()
        }
    };
    Ok(Some(Row {
        interview: record.id,
        case: record.case,
        kind,
        country: record.country.clone(),
        language: record.language.clone(),
        interviewer: record.staff,
        version: record.version,
        started_at: record.started_at,
        ended_at: record.ended_at,
        active_ms: record.active_ms,
        state,
        over_quota: record.over_quota,
        values: columns.iter().map(|column| cells.get(column).copied().flatten()).collect(),
    }))
}
