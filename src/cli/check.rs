//! `cati check`: reads questionnaires and tells every mistake at once. What is a mistake is said in `questionnaire`.

use super::error::Refused;
use super::study;
use crate::questionnaire::compile;
use clap::Args as ClapArgs;
use std::io::Write;
use std::path::PathBuf;

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// Folders with a questionnaire.toml
    #[arg(required = true, value_name = "DIR")]
    folders: Vec<PathBuf>,
}

pub(super) fn run(args: &Args) -> Result<(), Refused> {
    let mut out = std::io::stdout().lock();
    let mut mistakes = 0;
    for folder in &args.folders {
        match compile(&study::sources(folder)?) {
            Ok(instrument) => writeln!(
                out,
                "{} version {}: {} units, {} items, {} variables, {} cells, languages {}",
                instrument.id,
                instrument.version,
                instrument.numbered_units(),
                instrument.items.len(),
                instrument.variables.len(),
                instrument.cells.len(),
                instrument.languages.join(" ")
            )?,
            Err(found) => {
                mistakes += found.len();
                for mistake in found {
                    writeln!(out, "{mistake}")?;
                }
            }
        }
    }
    match mistakes {
        0 => Ok(()),
        1 => Err(Refused::new("1 mistake")),
        many => Err(Refused::new(format!("{many} mistakes"))),
    }
}
