//! `cati new`: makes a study from a questionnaire.

use super::error::Refused;
use super::study;
use crate::clock::Clock;
use crate::station::setup::{Setup, create};
use crate::store::Kind;
use clap::{Args as ClapArgs, ValueEnum};
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// The questionnaire's folder (default: the shipped questionnaire)
    #[arg(long, value_name = "DIR")]
    questionnaire: Option<PathBuf>,
    /// A training study: numbers that cannot be dialled, for good
    #[arg(long)]
    training: bool,
    /// Who calls; said in the introduction
    #[arg(long, value_name = "NAME", required_unless_present = "training")]
    organisation: Option<String>,
    /// Where to call back; said in the introduction
    #[arg(long, value_name = "NUMBER", required_unless_present = "training")]
    contact: Option<String>,
    /// Whom to interview in a household
    #[arg(long, value_enum, default_value_t = Selection::Whoever)]
    selection: Selection,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Selection {
    /// Whoever answers
    Whoever,
    /// Who had the last birthday
    LastBirthday,
    /// The youngest man at home, else the youngest woman
    YoungestMan,
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    let (sources, what) = study::sources_of(args.questionnaire.as_deref())?;
    let (instrument, remarks) = study::reviewed(&sources, &what)?;
    let standard = study::training();
    let said = |text: &Option<String>, otherwise: &str| match text.as_deref().map(str::trim) {
        Some("") => {
            Err(Refused::new("the organisation and its number are said in the introduction and cannot be empty"))
        }
        Some(text) if text.chars().count() > 100 || text.chars().any(char::is_control) => Err(Refused::new(
            "the organisation and its number are said in the introduction: at most 100 characters, on one line",
        )),
        Some(text) => Ok(text.to_owned()),
        None => Ok(otherwise.to_owned()),
    };
    let setup = Setup {
        kind: if args.training { Kind::Training } else { Kind::Live },
        organisation: said(&args.organisation, &standard.organisation)?,
        contact: said(&args.contact, &standard.contact)?,
        selection: match args.selection {
            Selection::Whoever => "whoever",
            Selection::LastBirthday => "last_birthday",
            Selection::YoungestMan => "youngest_man",
        }
        .to_owned(),
    };
    let path = study::path(named);
    create(&path, &sources, &instrument, &setup, &Clock::System)?;
    study::remark(&remarks)?;
    let kind = setup.kind.word();
    Ok(writeln!(
        std::io::stdout(),
        "{}: a {kind} study of {} version {}",
        path.display(),
        instrument.id,
        instrument.version
    )?)
}
