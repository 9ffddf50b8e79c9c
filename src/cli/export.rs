//! `cati export`: takes the data out of the study into files. What goes out is gathered in `station::extract`, how a format is written is said in
//! `export`.

use super::error::Refused;
use super::output::Outgoing;
use super::study;
use crate::export::ddi::Description;
use crate::export::sav::Sav;
use crate::export::table::Table;
use crate::export::tally::Tally;
use crate::export::triple_s::Survey;
use crate::export::{Dictionary, Rows, codebook};
use crate::station::extract::{Extract, Wanted};
use clap::{Args, Subcommand};
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

/// After how many interviews the progress is shown anew, and a signal is looked for.
const STEP: u64 = 1_000;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Completes as CSV with a codebook
    Csv(Csv),
    /// Completes as an SPSS system file, for SPSS, PSPP, R and others
    Sav(What),
    /// Completes as Apache Parquet
    Parquet(What),
    /// Completes as Triple-S, for other survey programs: a description with all languages, and the data
    TripleS(TripleS),
    /// The description of completes for archives: DDI Codebook 2.5 with all languages and frequencies, of the data that `csv` writes
    Ddi(What),
}

#[derive(Debug, Args)]
pub(super) struct Csv {
    #[command(flatten)]
    what: What,
    /// What codes mean instead of the codes
    #[arg(long)]
    labels: bool,
}

#[derive(Debug, Args)]
pub(super) struct TripleS {
    #[command(flatten)]
    what: What,
    /// Version of the standard: 3.0 has its data as CSV, 2.0 in fixed fields
    #[arg(long, value_name = "VERSION", default_value = "3.0", value_parser = ["2.0", "3.0"])]
    version: String,
}

/// What goes out, and where to: the same for every format.
#[derive(Debug, Args)]
pub(super) struct What {
    /// The folder for the files
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// Partials too
    #[arg(long)]
    all: bool,
    /// How interviews were held, too: calls, going back, seconds of each section and item
    #[arg(long)]
    paradata: bool,
    /// The language of labels, where a format has one (default: the questionnaire's first)
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    /// Replace files of an earlier export
    #[arg(long)]
    force: bool,
}

impl Command {
    fn what(&self) -> &What {
        match self {
            Self::Csv(csv) => &csv.what,
            Self::Sav(what) | Self::Parquet(what) | Self::Ddi(what) => what,
            Self::TripleS(triple_s) => &triple_s.what,
        }
    }

    /// Whether the format has a codebook in itself.
    fn describes_itself(&self) -> bool {
        matches!(self, Self::TripleS(_) | Self::Ddi(_))
    }

    /// Begins the files of the format: `name` and its ending are their names. `language` is a place in the dictionary.
    fn begin<'e>(
        &self,
        files: &mut Outgoing,
        name: &str,
        extract: &'e Extract<'_, '_>,
        language: usize,
        stop: &AtomicBool,
    ) -> Result<Box<dyn Rows + Send + 'e>, Refused> {
        let dictionary = extract.dictionary();
        Ok(match self {
            Self::Csv(csv) => {
                let file = files.file(&format!("{name}.csv"))?;
                Box::new(Table::begin(file, dictionary, csv.labels.then_some(language))?)
            }
            Self::Sav(_) => Box::new(Sav::begin(files.file(&format!("{name}.sav"))?, dictionary, language)?),
            #[cfg(feature = "parquet")]
            Self::Parquet(_) => {
                let file = files.file(&format!("{name}.parquet"))?;
                Box::new(crate::export::parquet::Parquet::begin(file, dictionary)?)
            }
            #[cfg(not(feature = "parquet"))]
            Self::Parquet(_) => {
                return Err(Refused::new("this cati was built without Parquet")
                    .hint("Take another format, or build it with --features parquet."));
            }
            Self::TripleS(triple_s) if triple_s.version == "2.0" => {
                // How wide the fields are is known only once all have been seen.
                let mut tally = Tally::new(dictionary);
                extract.each(|record| {
                    tally.count(dictionary, record);
                    if stop.load(Ordering::Relaxed) { Err(Refused::interrupted()) } else { Ok(()) }
                })?;
                let data = format!("{name}.asc");
                let (description, file) = (files.file(&format!("{name}.sss"))?, files.file(&data)?);
                Box::new(Survey::fixed(file, description, dictionary, language, &data, tally))
            }
            Self::TripleS(_) => {
                // Not the name of the CSV export, which has other columns.
                let data = format!("{name}-triple-s.csv");
                let (description, file) = (files.file(&format!("{name}.sss"))?, files.file(&data)?);
                Box::new(Survey::separated(file, description, dictionary, language, &data)?)
            }
            Self::Ddi(_) => {
                let latest = extract.latest().ok_or_else(|| Refused::new("the study has no questionnaire"))?;
                let data = format!("{name}.csv");
                Box::new(Description::begin(files.file(&format!("{name}.xml"))?, dictionary, latest, language, &data))
            }
        })
    }
}

pub(super) fn run(named: Option<&Path>, command: &Command) -> Result<(), Refused> {
    let what = command.what();
    let store = study::open_to_read(named)?;
    let name =
        study::path(named).file_stem().map_or_else(|| "study".to_owned(), |stem| stem.to_string_lossy().into_owned());
    let mut files = Outgoing::into(&what.output, what.force)?;
    let stop = super::interrupt::flag()?;
    let (interviews, rejected, training) = store.read(|tx| {
        let extract = Extract::begin(tx, Wanted { partials: what.all, paradata: what.paradata })?;
        let dictionary = extract.dictionary();
        let language = language(dictionary, what.language.as_deref())?;
        let mut rows = command.begin(&mut files, &name, &extract, language, &stop)?;
        let mut progress = Progress::new(dictionary.about.interviews);
        extract.each(|record| {
            if progress.step()? && stop.load(Ordering::Relaxed) {
                return Err(Refused::interrupted());
            }
            Ok::<_, Refused>(rows.row(record)?)
        })?;
        rows.finish()?;
        if !command.describes_itself() {
            // Of several formats in one folder it says the same.
            let mut codebook = Vec::new();
            codebook::write(&mut codebook, dictionary)?;
            files.bytes(&format!("{name}-codebook.csv"), &codebook)?;
        }
        progress.end()?;
        Ok::<_, Refused>((dictionary.about.interviews, extract.rejected, dictionary.about.training))
    })?;
    let arrived = files.arrive()?;
    let mut out = std::io::stdout();
    let training = if training { " (training study)" } else { "" };
    let noun = if interviews == 1 { "interview" } else { "interviews" };
    writeln!(out, "{interviews} {noun}{training}")?;
    if rejected > 0 {
        writeln!(out, "{rejected} rejected, left out")?;
    }
    for path in arrived {
        writeln!(out, "{}", path.display())?;
    }
    Ok(())
}

/// The place of the language that was asked for.
fn language(dictionary: &Dictionary, named: Option<&str>) -> Result<usize, Refused> {
    let Some(named) = named else { return Ok(0) };
    dictionary.language(named).ok_or_else(|| {
        Refused::new(format!("the questionnaire has no language {named}"))
            .hint(format!("It has {}.", dictionary.languages.join(", ")))
    })
}

/// How far an export is, on a terminal; nothing in a pipe.
struct Progress {
    done: u64,
    of: u64,
    shown: bool,
    terminal: bool,
}

impl Progress {
    fn new(of: u64) -> Self {
        Self { done: 0, of, shown: false, terminal: std::io::stderr().is_terminal() }
    }

    /// One more; whether this is a place to look up at.
    fn step(&mut self) -> Result<bool, Refused> {
        self.done += 1;
        if !self.done.is_multiple_of(STEP) {
            return Ok(self.done == 1);
        }
        if self.terminal {
            self.shown = true;
            write!(std::io::stderr(), "\r{} of {} interviews", self.done, self.of)?;
        }
        Ok(true)
    }

    fn end(&self) -> Result<(), Refused> {
        if self.shown {
            write!(std::io::stderr(), "\r\x1b[K")?;
        }
        Ok(())
    }
}
