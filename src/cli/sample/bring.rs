//! `cati sample import` and `cati sample generate`: new cases, with a bar while it lasts and a count at the end.

use super::super::error::Refused;
use super::super::output::Outgoing;
use super::super::{interrupt, pin, progress, study};
use super::words;
use super::{Generate, Import, PortionArgs};
use crate::clock::Clock;
use crate::fieldwork::sample::Rules;
use crate::questionnaire::Instrument;
use crate::station::sample::{
    Draw, Lines, Portions, Prefixes, Progress, RefusedRow, Tally, exclude, generate as draw, import as bring, rules,
};
use crate::store::{AuditRow, Excluded, Kind, Store, StoreError};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Reasons told on standard error; the others are in the file of refused lines.
const TOLD: usize = 8;

/// The study a sample comes into.
struct Ground {
    store: Store,
    kind: Kind,
    instrument: Instrument,
    stop: Arc<AtomicBool>,
    actor: String,
}

impl Ground {
    fn open(named: Option<&Path>, actor: Option<&str>) -> Result<Self, Refused> {
        let store = study::open(named)?;
        let actor = pin::supervisor(&store, actor)?;
        let (kind, sources) = store.read(|tx| {
            let version = tx.latest_version()?.version;
            Ok::<_, StoreError>((tx.study()?.kind, tx.sources(version)?))
        })?;
        let instrument = study::compiled(&sources.into_iter().collect(), "the questionnaire of the study")?;
        Ok(Self { store, kind, instrument, stop: interrupt::flag()?, actor })
    }

    fn audit(&self, action: &str, subject: &str, detail: String) -> Result<(), Refused> {
        let row = AuditRow {
            at: Clock::System.now(),
            actor: self.actor.clone(),
            action: action.to_owned(),
            subject: subject.to_owned(),
            detail,
        };
        Ok(self.store.write(|tx| tx.audit(&row))?)
    }
}

/// How far it is.
struct Bar {
    line: progress::Progress,
    of: u64,
    percent: Option<u64>,
}

impl Bar {
    fn of(of: u64) -> Self {
        Self { line: progress::Progress::begin(), of: of.max(1), percent: None }
    }

    fn show(&mut self, now: Progress) {
        let percent = now.read.saturating_mul(100) / self.of;
        if self.percent.replace(percent) != Some(percent) {
            let bar = progress::bar(percent, 100);
            self.line.say(|| format!("{bar} {percent:>3} % · {} cases", now.added));
        }
    }
}

pub(super) fn import(named: Option<&Path>, args: &Import) -> Result<(), Refused> {
    let ground = Ground::open(named, args.actor.actor.as_deref())?;
    let mut rules = rules(&ground.instrument, ground.kind, args.e164, args.time_zone.iter().cloned().collect());
    if let Some(country) = &args.country {
        let known = ground.instrument.country(&country.to_uppercase());
        let known = known.ok_or_else(|| Refused::new(format!("the study has no country {country}")))?;
        rules.usual = Some(known.name.clone());
    }
    if let Some(list) = &args.exclude {
        keep_out(&ground, list, &rules)?;
    }
    let Some(path) = &args.file else { return Ok(()) };
    let (mut file, size) = open(path)?;
    let mut refused = RefusedFile::begin(args.refused.as_deref(), file.header())?;
    let portions = portions(&args.portions, path);
    let mut bar = Bar::of(size);
    let tally = bring(
        &ground.store,
        &mut file,
        &rules,
        &portions,
        &Clock::System,
        &mut |progress| {
            bar.show(progress);
            !ground.stop.load(Ordering::Relaxed)
        },
        &mut |row| refused.take(row),
    );
    drop(bar);
    let tally = tally.map_err(|error| words::no_import(path, error))?;
    let mut detail = format!("added {}, known {}, refused {}", tally.added, tally.known, tally.refused);
    if let Some(name) = &portions.name {
        detail += &format!("; portions {name}, {}", portions.of.max(1));
    }
    ground.audit("sample import", &name_of(path), detail)?;
    let mut err = std::io::stderr();
    writeln!(err, "{}: {}", path.display(), counts(&tally))?;
    if file.latin() > 0 {
        writeln!(err, "  {} line(s) were not UTF-8 and were read as Latin-1", file.latin())?;
    }
    refused.end(&tally, &mut err)?;
    if tally.interrupted { Err(stopped()) } else { Ok(()) }
}

/// Interrupted, and nothing is lost by it.
fn stopped() -> Refused {
    Refused::interrupted().hint("What was added stays. Start the same command again: it goes on.")
}

fn counts(tally: &Tally) -> String {
    format!("{} added, {} in the study already, {} refused", tally.added, tally.known, tally.refused)
}

/// A do-not-call list.
fn keep_out(ground: &Ground, path: &Path, rules: &Rules) -> Result<(), Refused> {
    let (mut file, size) = open(path)?;
    let mut refused = RefusedFile::begin(None, file.header())?;
    let mut bar = Bar::of(size);
    let done = exclude(
        &ground.store,
        &mut file,
        rules,
        &Clock::System,
        &mut |progress| {
            bar.show(Progress { added: 0, ..progress });
            !ground.stop.load(Ordering::Relaxed)
        },
        &mut |row| refused.take(row),
    );
    drop(bar);
    let (done, tally) = done.map_err(|error| words::no_import(path, error))?;
    let Excluded { new, removed, closed, held } = done;
    let detail = format!("new {new}, taken out of cases {removed}, cases closed {closed}, refused {}", tally.refused);
    ground.audit("sample exclude", &name_of(path), detail)?;
    let mut err = std::io::stderr();
    writeln!(
        err,
        "{}: {new} new on the do-not-call list, {removed} taken out of cases, {closed} case(s) closed, {} refused",
        path.display(),
        tally.refused
    )?;
    if held > 0 {
        writeln!(
            err,
            "  {held} number(s) are of cases being called just now and were left: give the list again later"
        )?;
    }
    refused.end(&tally, &mut err)?;
    if tally.interrupted { Err(stopped()) } else { Ok(()) }
}

fn open(path: &Path) -> Result<(Lines<BufReader<File>>, u64), Refused> {
    let failed = |error: std::io::Error| Refused::new(format!("{} cannot be read: {error}", path.display()));
    let file = File::open(path).map_err(failed)?;
    let known = file.metadata().map_err(failed)?;
    if known.is_dir() {
        return Err(Refused::new(format!("{} is a folder", path.display())).hint("Name a CSV file."));
    }
    let lines = Lines::begin(BufReader::with_capacity(256 * 1024, file));
    Ok((lines.map_err(|error| words::no_file(path, &error))?, known.len()))
}

/// The name of a file as it is kept in the audit log: without its folder.
fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().chars().filter(|c| !c.is_control()).take(200).collect()
}

/// Portions as said on the command line; without a name they have the file's.
fn portions(args: &PortionArgs, path: &Path) -> Portions {
    if args.replicate.is_none() && args.replicates.is_none() {
        return Portions::default();
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let stem: String = stem.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(40).collect();
    Portions { name: Some(args.replicate.clone().unwrap_or(stem)), of: args.replicates.unwrap_or(1) }
}

/// Refused lines: counted by reason, and written to a file where one is wanted.
struct RefusedFile {
    reasons: BTreeMap<String, u64>,
    file: Option<(Outgoing, csv::Writer<super::super::output::Part>)>,
    width: usize,
}

impl RefusedFile {
    fn begin(path: Option<&Path>, header: &[String]) -> Result<Self, Refused> {
        let file = match path {
            None => None,
            Some(path) => {
                let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
                let name = path.file_name().and_then(|name| name.to_str());
                let name = name.ok_or_else(|| Refused::new(format!("{} is no file name", path.display())))?;
                let mut outgoing = Outgoing::single(folder.unwrap_or(Path::new(".")), false)?;
                let part = outgoing.file(name)?;
                let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(part);
                let ours = ["refused_line", "refused_reason"].into_iter();
                let theirs = header.iter().map(String::as_str).filter(|name| !is_ours(name));
                writer.write_record(ours.chain(theirs))?;
                Some((outgoing, writer))
            }
        };
        Ok(Self { reasons: BTreeMap::new(), file, width: header.iter().filter(|name| is_ours(name)).count() })
    }

    fn take(&mut self, row: &RefusedRow) -> std::io::Result<()> {
        *self.reasons.entry(words::kind(&row.reason)).or_default() += 1;
        let Some((_, writer)) = &mut self.file else { return Ok(()) };
        let ours = [row.line.number.to_string(), words::reason(&row.reason)];
        // In a file of refused lines that was mended the first columns are ours already.
        let theirs = if row.line.broken.is_some() {
            &row.line.fields[..]
        } else {
            row.line.fields.get(self.width..).unwrap_or_default()
        };
        writer.write_record(ours.iter().chain(theirs)).map_err(std::io::Error::other)
    }

    /// Tells the reasons; the file gets its name, where there is something in it.
    fn end(self, tally: &Tally, err: &mut impl Write) -> Result<(), Refused> {
        let mut reasons: Vec<_> = self.reasons.iter().collect();
        reasons.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        for (reason, count) in reasons.iter().take(TOLD) {
            writeln!(err, "  {count:>7}  {reason}")?;
        }
        match self.file {
            Some((outgoing, mut writer)) if tally.refused > 0 && !tally.interrupted => {
                writer.flush()?;
                drop(writer);
                for path in outgoing.arrive()? {
                    writeln!(err, "  = {} has the refused lines", path.display())?;
                }
            }
            None if tally.refused > 0 => {
                writeln!(err, "  = --refused FILE writes the refused lines, each with its reason")?;
            }
            _ => {}
        }
        Ok(())
    }
}

fn is_ours(name: &str) -> bool {
    matches!(name, "refused_line" | "refused_reason")
}

pub(super) fn generate(named: Option<&Path>, args: &Generate) -> Result<(), Refused> {
    let ground = Ground::open(named, args.actor.actor.as_deref())?;
    let (mut file, _) = open(&args.file)?;
    let prefixes = Prefixes::read(&mut file).map_err(|error| words::no_blocks(&args.file, &error))?;
    let rules = rules(&ground.instrument, ground.kind, false, BTreeMap::new());
    let portions = portions(&args.portions, &args.file);
    let mut bar = Bar::of(args.count);
    let wanted = Draw { wanted: args.count, seed: args.seed };
    let tally = draw(&ground.store, &prefixes, wanted, &rules, &portions, &Clock::System, &mut |progress| {
        bar.show(progress);
        !ground.stop.load(Ordering::Relaxed)
    });
    drop(bar);
    let tally = tally.map_err(|error| words::no_import(&args.file, error))?;
    let detail = format!("added {}, seed {}", tally.added, args.seed);
    ground.audit("sample generate", &name_of(&args.file), detail)?;
    writeln!(
        std::io::stderr(),
        "{}: {} added; drawn again: {} that nobody can have or that must not be called, {} known",
        args.file.display(),
        tally.added,
        tally.refused,
        tally.known
    )?;
    match tally {
        Tally { interrupted: true, .. } => Err(stopped()),
        Tally { added, .. } if added < args.count => {
            Err(Refused::new(format!("the blocks had only {added} of the {} numbers wanted", args.count))
                .hint("Name more blocks, or larger ones; check that digits and country fit the prefixes."))
        }
        _ => Ok(()),
    }
}
