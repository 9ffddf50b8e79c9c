//! `cati export`
use super::error::Refused;
use clap::Subcommand;
use std::path::Path;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// x
    Csv,
}
pub(super) fn run(_named: Option<&Path>, _c: &Command) -> Result<(), Refused> {
    Err(Refused::new("x"))
}
