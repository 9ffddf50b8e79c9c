//! `cati audit`: who changed what in the study, and why. It is only ever added to.

use super::error::Refused;
use super::study;
use crate::export::timestamp;
use clap::Args as ClapArgs;
use comfy_table::{Table, presets};
use std::io::Write;
use std::path::Path;

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// Only the last so many lines
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..))]
    last: Option<i64>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    let rows = study::open_to_read(named)?.read(|tx| tx.audit_rows(args.last.unwrap_or(i64::MAX)))?;
    let mut out = std::io::stdout().lock();
    if args.json {
        let rows = rows.iter().map(|row| {
            serde_json::json!({
                "at": timestamp(row.at), "actor": row.actor, "action": row.action, "subject": row.subject, "detail": row.detail,
            })
        });
        serde_json::to_writer_pretty(&mut out, &rows.collect::<Vec<_>>())?;
        return Ok(writeln!(out)?);
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(["at", "who", "what", "to what", "why"]);
    for row in rows {
        table.add_row([timestamp(row.at), row.actor, row.action, row.subject, row.detail]);
    }
    Ok(writeln!(out, "{table}")?)
}
