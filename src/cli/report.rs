//! `cati report`: the graphs of a study as one page. What is on it is gathered in `station::report` and written in `export::report`.

use super::error::Refused;
use super::output::Outgoing;
use super::study;
use crate::export::report::html;
use crate::locale::Locale;
use crate::station::report::{ReportError, report};
use clap::Args as ClapArgs;
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Debug, ClapArgs)]
#[command(
    after_help = "The questionnaire's report.toml says which graphs there are and what was published of them; without it the report shows the \
indices by country. The page needs nothing but itself: open it in any browser, print it, send it. It can be made at any time of the fieldwork."
)]
pub(super) struct Args {
    /// The page to write
    #[arg(short, long, value_name = "FILE.html")]
    output: PathBuf,
    /// The language, one of the questionnaire's (default: en, where it has it)
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    /// Replace the page of an earlier report
    #[arg(long)]
    force: bool,
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    let Some(name) = args.output.file_name().and_then(|name| name.to_str()) else {
        return Err(Refused::new(format!("{} is no name of a file", args.output.display())).hint("-o report.html"));
    };
    let folder = args.output.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut files = Outgoing::single(folder, args.force)?;
    let mut page = files.file(name)?;
    let store = study::open_to_read(named)?;
    let report = report(&store, args.language.as_deref())?;
    page.write_all(html(&report, &Locale::new(&report.language)).as_bytes())?;
    page.flush()?;
    drop(page);
    files.arrive()?;
    let completes = report.interviews();
    let noun = if completes == 1 { "interview" } else { "interviews" };
    let training = if report.training { " (training study)" } else { "" };
    let mut out = std::io::stdout();
    writeln!(out, "{completes} {noun}{training}")?;
    if report.simulated {
        writeln!(out, "the respondents are simulated: nobody gave these answers")?;
    }
    if !report.described {
        writeln!(out, "the questionnaire has no report.toml: its indices are shown")?;
    }
    writeln!(out, "{}", args.output.display())?;
    Ok(())
}

impl From<ReportError> for Refused {
    fn from(error: ReportError) -> Self {
        let told = Self::new(&error);
        match error {
            ReportError::Language { known, .. } => told.hint(format!("It has: {}.", known.join(", "))),
            ReportError::Described { .. } => {
                told.hint("Bring a corrected report.toml into the study with cati update.")
            }
            ReportError::Results(error) => error.into(),
        }
    }
}
