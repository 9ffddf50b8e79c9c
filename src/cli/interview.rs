//! `cati interview`: opens a station and hands it to the terminal.

use super::error::Refused;
use clap::Args as ClapArgs;
use std::path::Path;

#[derive(Debug, Default, ClapArgs)]
pub(super) struct Args {
    /// Work on a copy in memory: nothing is kept
    #[arg(long)]
    practice: bool,
    /// Sign in as this interviewer
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,
    /// Language of the interface (default: from LC_ALL, LC_MESSAGES or LANG)
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
}

pub(super) fn run(_named: Option<&Path>, _args: &Args) -> Result<(), Refused> {
    Err(Refused::new("x"))
}
