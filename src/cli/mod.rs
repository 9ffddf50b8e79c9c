//! The command line: what can be said, and which command does it. A command says what, where and what to do on standard error, and ends with
//! 0 done, 1 refused, 2 said wrongly, 130 interrupted. Nothing is decided here that the terminal would have to decide too.

mod ask;
mod audit;
mod care;
mod case;
mod check;
mod codes;
mod correlate;
mod error;
mod export;
mod index;
mod interrupt;
mod interview;
mod log;
mod manual;
mod monitor;
mod new;
mod output;
mod pin;
mod preview;
mod progress;
mod quality;
mod quota;
mod rates;
mod report;
mod results;
mod sample;
mod settings;
mod simulate;
mod staff;
mod study;
mod table;
mod translate;
mod update;
mod validate;
mod weight;

use clap::{Parser, Subcommand};
use error::Refused;
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Telephone surveys, run from a terminal.
///
/// Without a command: the interviewer's terminal. Where there is no study yet, a training study of the shipped questionnaire is made first.
#[derive(Debug, Parser)]
#[command(name = "cati", version, disable_help_subcommand = true, max_term_width = 100)]
struct Line {
    /// The study file
    #[arg(long, short = 's', env = "CATI_STUDY", global = true, value_name = "FILE")]
    study: Option<PathBuf>,
    #[command(flatten)]
    log: log::Args,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The interviewer's terminal
    Interview(interview::Args),
    /// Make a study
    New(new::Args),
    /// Bring a new version of the questionnaire into a study
    Update(update::Args),
    /// Read questionnaires and tell every mistake at once
    Check(check::Args),
    /// Walk through a questionnaire without a study, or print it as a document for the client to sign
    Preview(preview::Args),
    /// Bring a translation up to date with what it is translated from
    Translate(translate::Args),
    /// Quotas: how they stand, and how to change them
    #[command(subcommand)]
    Quota(quota::Command),
    /// Sample: numbers to call, brought in, released, counted and erased
    #[command(subcommand)]
    Sample(sample::Command),
    /// When people are called, how often, by whom: the rules of the fieldwork
    #[command(subcommand)]
    Settings(settings::Command),
    /// Who may work on the study
    #[command(subcommand)]
    Staff(staff::Command),
    /// The history of a case, and why it has its code
    Case(case::Args),
    /// Outcomes by code, and outcome rates
    Rates(rates::Args),
    /// Signals of how interviews were held, by interviewer
    Quality(quality::Args),
    /// The indices of the questionnaire, by group
    Index(index::Args),
    /// How many gave each answer, counted and weighted
    Table(table::Args),
    /// Correlations of indices and variables
    Correlate(correlate::Args),
    /// How completes are weighted, or weight any respondent file to margins
    Weight(weight::Args),
    /// The supervisor's terminal
    Monitor(monitor::Args),
    /// Who changed what in the study, and why
    Audit(audit::Args),
    /// Supervisors' call-backs to respondents: the interviews drawn for one, and what each came to
    Validate(validate::Validate),
    /// An interview does not count: its places are free again, it leaves the data and stays in the file
    Reject(validate::Reject),
    /// Robots interview robots in a training study
    Simulate(simulate::Args),
    /// The graphs of the questionnaire's report as one page, with what was published of them
    Report(report::Args),
    /// Take the data out
    #[command(subcommand)]
    Export(export::Command),
    /// Copy the study while stations work on it
    Backup(care::Backup),
    /// Check a study or a backup against itself
    Verify(care::Verify),
    /// A script that completes command lines in a shell, on standard output
    Completions(manual::Completions),
    /// Write manual pages into a folder, one for each command
    Man(manual::Pages),
}

/// Runs a command line, the program's name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let line = match Line::try_parse_from(arguments) {
        Ok(line) => line,
        Err(error) => {
            // Help and version come this way too, and are no failure.
            let code = if error.use_stderr() { 2 } else { 0 };
            let printed = error.print();
            let empty = |name: &&str| code != 0 && std::env::var_os(name).is_some_and(|value| value.is_empty());
            for name in ["CATI_STUDY", "CATI_LOG", "CATI_LOG_LEVEL"].iter().filter(|name| empty(name)) {
                let _ = writeln!(std::io::stderr(), "{name} is set and empty: unset it, or say in it what is meant.");
            }
            return if printed.is_ok() || code == 0 { ExitCode::from(code) } else { ExitCode::from(1) };
        }
    };
    let study = line.study.as_deref();
    let done = log::begin(&line.log, &study::path(study))
        .and_then(|()| carry_out(study, line.command).map_err(|refused| refused.about(&study::path(study))));
    let code = match done {
        Ok(()) => 0,
        Err(refused) if refused.is_closed_pipe() => 0,
        Err(refused) => {
            // Where even standard error is gone, the exit code says it.
            let _ = writeln!(std::io::stderr(), "{refused}");
            if refused.is_interrupted() { 130 } else { 1 }
        }
    };
    log::end(code);
    ExitCode::from(code)
}

fn carry_out(study: Option<&Path>, command: Option<Command>) -> Result<(), Refused> {
    match command {
        None => interview::run(study, &interview::Args::default()),
        Some(Command::Interview(args)) => interview::run(study, &args),
        Some(Command::New(args)) => new::run(study, &args),
        Some(Command::Update(args)) => update::run(study, &args),
        Some(Command::Check(args)) => check::run(&args),
        Some(Command::Preview(args)) => preview::run(&args),
        Some(Command::Translate(args)) => translate::run(&args),
        Some(Command::Quota(command)) => quota::run(study, &command),
        Some(Command::Sample(command)) => sample::run(study, &command),
        Some(Command::Settings(command)) => settings::run(study, &command),
        Some(Command::Staff(command)) => staff::run(study, &command),
        Some(Command::Case(args)) => case::run(study, &args),
        Some(Command::Rates(args)) => rates::run(study, &args),
        Some(Command::Quality(args)) => quality::run(study, &args),
        Some(Command::Index(args)) => index::run(study, &args),
        Some(Command::Table(args)) => table::run(study, &args),
        Some(Command::Correlate(args)) => correlate::run(study, &args),
        Some(Command::Weight(args)) => weight::run(study, &args),
        Some(Command::Monitor(args)) => monitor::run(study, &args),
        Some(Command::Audit(args)) => audit::run(study, &args),
        Some(Command::Validate(args)) => validate::validate(study, &args),
        Some(Command::Reject(args)) => validate::reject(study, &args),
        Some(Command::Simulate(args)) => simulate::run(study, &args),
        Some(Command::Report(args)) => report::run(study, &args),
        Some(Command::Export(command)) => export::run(study, &command),
        Some(Command::Backup(args)) => care::backup(study, &args),
        Some(Command::Verify(args)) => care::verify(study, &args),
        Some(Command::Completions(args)) => manual::completions(&args),
        Some(Command::Man(args)) => manual::pages(&args),
    }
}
