//! `cati check`: reviews questionnaires and tells every mistake at once, as text or JSON, again whenever a file is saved. What is a mistake is
//! said in `questionnaire`.

use super::error::Refused;
use super::{interrupt, study};
use crate::clock::Clock;
use crate::questionnaire::diagnostic::{Diagnostic, Severity};
use crate::questionnaire::review;
use crate::questionnaire::review::{Review, Summary};
use clap::Args as ClapArgs;
use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::SystemTime;

/// How often files are looked at, in milliseconds.
const EVERY: i64 = 300;

/// What the figures mean.
const FIGURES: &str = "The minutes of a language are an estimate of reading alone, at 14 characters a second: every question, row and scale \
that can be asked, as if no filter kept any out, without the answers. A mistake ends with 1; a remark does not.";

#[derive(Debug, ClapArgs)]
#[command(after_help = FIGURES)]
pub(super) struct Args {
    /// Folders with a questionnaire.toml
    #[arg(required = true, value_name = "DIR")]
    folders: Vec<PathBuf>,
    /// As JSON, an object a folder
    #[arg(long)]
    json: bool,
    /// Again whenever a file is saved, until Ctrl-C
    #[arg(long, conflicts_with = "json")]
    watch: bool,
}

/// A folder and what was found in it; why, where it could not be read.
type Checked<'a> = (&'a Path, Result<Review, Refused>);

pub(super) fn run(args: &Args) -> Result<(), Refused> {
    let mut out = std::io::stdout().lock();
    if args.watch {
        return watch(&args.folders, &mut out, &Clock::System);
    }
    let all = check(&args.folders);
    if args.json {
        serde_json::to_writer_pretty(&mut out, &all.iter().map(as_json).collect::<Vec<_>>())?;
        writeln!(out)?;
    } else {
        tell(&all, &mut out)?;
    }
    out.flush()?;
    match verdict(&all) {
        None => Ok(()),
        // A folder that cannot be read says what to do about it.
        Some(_) if all.len() == 1 && all[0].1.is_err() => all.into_iter().try_for_each(|(_, review)| review.map(drop)),
        Some(verdict) => Err(Refused::new(verdict)),
    }
}

fn check(folders: &[PathBuf]) -> Vec<Checked<'_>> {
    folders.iter().map(|folder| (folder.as_path(), study::sources(folder).map(|sources| review(&sources)))).collect()
}

/// Everything found, folder by folder; clean ones with their figures.
fn tell(all: &[Checked<'_>], out: &mut impl Write) -> Result<(), Refused> {
    for (position, (folder, checked)) in all.iter().enumerate() {
        if position > 0 {
            writeln!(out)?;
        }
        let Ok(review) = checked else {
            if all.len() > 1
                && let Err(refused) = checked
            {
                writeln!(out, "{}", refused.to_string().trim_start_matches("cati: "))?;
            }
            continue;
        };
        match &review.summary {
            Some(summary) => figures(summary, out)?,
            None if all.len() > 1 => writeln!(out, "{}\n", folder.display())?,
            None => {}
        }
        for (position, found) in review.found.iter().enumerate() {
            if position > 0 || review.summary.is_some() {
                writeln!(out)?;
            }
            write!(out, "{found}")?;
        }
    }
    Ok(())
}

fn figures(summary: &Summary, out: &mut impl Write) -> Result<(), Refused> {
    let Summary { id, version, units, numbered, items, variables, cells, languages } = summary;
    writeln!(out, "{id} version {version}")?;
    writeln!(out, "  {units} units ({numbered} numbered), {items} items, {variables} variables, {cells} cells")?;
    let longest = languages.iter().map(|spoken| spoken.language.len()).max().unwrap_or(0);
    for spoken in languages {
        write!(out, "  {:longest$}  {:>4.1} minutes to read aloud", spoken.language, spoken.minutes)?;
        let counted = spoken.translated.map(|found| {
            [
                (found.native_reviewed, "native-reviewed"),
                (found.back_translated, "back-translated"),
                (found.draft, "draft"),
                (found.stale, "stale"),
            ]
        });
        for (count, what) in counted.into_iter().flatten().filter(|(count, _)| *count > 0) {
            write!(out, " · {count} {what}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// What is wrong with all of them together; nothing where nothing is.
fn verdict(all: &[Checked<'_>]) -> Option<String> {
    let reviews = || all.iter().filter_map(|(_, review)| review.as_ref().ok());
    let mistakes: usize = reviews().map(Review::mistakes).sum();
    let remarks = reviews().map(|review| review.found.len()).sum::<usize>() - mistakes;
    let unread = all.iter().filter(|(_, review)| review.is_err()).count();
    if mistakes + unread == 0 {
        return None;
    }
    let counted = |count: usize, one: &str, many: &str| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        more => Some(format!("{more} {many}")),
    };
    let parts = [
        counted(mistakes, "mistake", "mistakes"),
        counted(remarks, "remark", "remarks"),
        counted(unread, "folder cannot be read", "folders cannot be read"),
    ];
    Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn as_json((folder, review): &Checked<'_>) -> serde_json::Value {
    let found = |found: &Diagnostic| {
        serde_json::json!({
            "severity": found.severity.word(), "code": found.code.word(), "file": found.file, "line": found.line, "column": found.column,
            "width": found.width, "text": found.text, "message": found.message, "hint": found.hint,
        })
    };
    let folder = folder.display().to_string();
    match review {
        Ok(review) => serde_json::json!({
            "folder": folder, "ok": review.mistakes() == 0, "summary": review.summary,
            "found": review.found.iter().map(found).collect::<Vec<_>>(),
        }),
        Err(refused) => serde_json::json!({
            "folder": folder, "ok": false, "summary": null,
            "found": [{
                "severity": Severity::Mistake.word(), "code": "unreadable", "file": "", "line": 0, "column": 0, "width": 0, "text": "",
                "message": refused.what(), "hint": refused.what_to_do(),
            }],
        }),
    }
}

/// Checks, and again whenever a file has changed, until a signal ends it.
fn watch(folders: &[PathBuf], out: &mut (impl Write + IsTerminal), clock: &Clock) -> Result<(), Refused> {
    let stop = interrupt::flag()?;
    let mut seen = None;
    while !stop.load(Ordering::Relaxed) {
        let found = stamps(folders);
        if seen.as_ref() != Some(&found) {
            if out.is_terminal() {
                write!(out, "\u{1b}[2J\u{1b}[H")?;
            } else if seen.is_some() {
                writeln!(out)?;
            }
            let all = check(folders);
            tell(&all, out)?;
            if let [(_, Err(refused))] = all.as_slice() {
                writeln!(out, "{refused}")?;
            }
            writeln!(out, "\n{}", verdict(&all).unwrap_or_else(|| "no mistakes".to_owned()))?;
            out.flush()?;
            seen = Some(found);
        }
        clock.wait(EVERY);
    }
    Err(Refused::interrupted())
}

/// When each file of the folders was last saved, and how long it is.
fn stamps(folders: &[PathBuf]) -> BTreeMap<PathBuf, (Option<SystemTime>, u64)> {
    // What cannot be looked at now is not there; the check itself says why.
    let entries = folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
    let stamp = |entry: std::fs::DirEntry| {
        let found = entry.metadata().ok()?;
        Some((entry.path(), (found.modified().ok(), found.len())))
    };
    entries.filter_map(stamp).collect()
}
