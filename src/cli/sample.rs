//! `cati sample`: numbers into a study, their portions released, how they stand, and what of them is erased. How it is done is the station's
//! business; why a line was refused is said in `words`.

mod bring;
mod care;
mod status;
mod words;

use super::error::Refused;
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Bring the numbers of a CSV file into the study
    Import(Import),
    /// Draw numbers at random from blocks of numbers
    Generate(Generate),
    /// Release portions of the sample, so that they are called
    Release(Release),
    /// How the sample stands
    Status(Status),
    /// Erase numbers, names and notes for good
    Erase(Erase),
}

/// Who does it; said in each command that changes the study.
#[derive(Debug, Args)]
pub(super) struct Actor {
    /// Who; kept in the audit log
    #[arg(long = "as", value_name = "NAME")]
    actor: Option<String>,
}

/// Into which portions new cases come.
#[derive(Debug, Args)]
pub(super) struct PortionArgs {
    /// Into a portion of this name, which is called once it is released
    #[arg(long, value_name = "NAME", value_parser = words::portion_name)]
    replicate: Option<String>,
    /// Into so many random portions of about the same size, which are called once they are released
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(2..=10_000))]
    replicates: Option<i64>,
}

#[derive(Debug, Args)]
#[command(
    after_help = "The first line names the columns: phone (phone2, phone3 … are tried in this order), country, and where they are there region, \
name, language, time_zone, priority. All other columns are kept with the case. Commas, semicolons or tabs; UTF-8 or Latin-1. \
The same file again adds nothing, so an import that was stopped is simply started again."
)]
pub(super) struct Import {
    /// The file
    #[arg(required_unless_present = "exclude")]
    file: Option<PathBuf>,
    /// First a do-not-call list: its numbers are not imported, now or ever, and taken out of the cases that have them
    #[arg(long, value_name = "FILE")]
    exclude: Option<PathBuf>,
    /// Write the lines that are refused, each with its reason, to a file that can be mended and imported
    #[arg(long, value_name = "FILE", requires = "file")]
    refused: Option<PathBuf>,
    #[command(flatten)]
    portions: PortionArgs,
    /// The country of lines that do not say it
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// The clock of a region, where it is not its country's
    #[arg(long, value_name = "REGION=ZONE", value_parser = words::zone)]
    time_zone: Vec<(String, String)>,
    /// Numbers are in E.164 already (+441632960018): only their form is checked
    #[arg(long)]
    e164: bool,
    #[command(flatten)]
    actor: Actor,
}

#[derive(Debug, Args)]
#[command(
    after_help = "The file has columns prefix, digits and country, and where they are wanted weight, region, language, time_zone and priority: \
a number is a prefix and so many random digits. Without weights each number of any block is as likely as another."
)]
pub(super) struct Generate {
    /// The blocks of numbers
    file: PathBuf,
    /// Cases wanted
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=10_000_000))]
    count: u64,
    /// What the numbers are drawn from
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    #[command(flatten)]
    portions: PortionArgs,
    #[command(flatten)]
    actor: Actor,
}

#[derive(Debug, Args)]
pub(super) struct Release {
    /// The country, or all
    country: String,
    /// So many of the next portions, by name
    #[arg(long, value_name = "K", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    replicates: u32,
    /// The portion of this name
    #[arg(long, value_name = "NAME", conflicts_with = "replicates")]
    replicate: Option<String>,
    #[command(flatten)]
    actor: Actor,
}

#[derive(Debug, Args)]
pub(super) struct Status {
    /// As JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
pub(super) struct Erase {
    /// Numbers of the cases
    #[arg(required_unless_present = "closed", value_name = "CASE")]
    cases: Vec<i64>,
    /// All cases that are closed
    #[arg(long, conflicts_with = "cases")]
    closed: bool,
    /// The answers too: the respondent withdraws. Places in quotas are given back
    #[arg(long, conflicts_with = "closed")]
    with_answers: bool,
    /// Why; kept in the audit log
    #[arg(long)]
    reason: String,
    /// Do not ask
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    actor: Actor,
}

pub(super) fn run(named: Option<&Path>, command: &Command) -> Result<(), Refused> {
    match command {
        Command::Import(args) => bring::import(named, args),
        Command::Generate(args) => bring::generate(named, args),
        Command::Release(args) => care::release(named, args),
        Command::Status(args) => status::status(named, args),
        Command::Erase(args) => care::erase(named, args),
    }
}
