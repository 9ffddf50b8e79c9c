//! `cati staff`: who may work on the study.

use super::error::Refused;
use super::study;
use crate::clock::Clock;
use crate::station::clean_name;
use crate::store::Role;
use clap::{Subcommand, ValueEnum};
use comfy_table::{Table, presets};
use std::io::Write;
use std::path::Path;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Add somebody
    Add {
        /// Their name; said in the introduction
        name: String,
        /// What they do
        #[arg(long, value_enum, default_value_t = RoleName::Interviewer)]
        role: RoleName,
    },
    /// List everybody
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Take somebody off the list; what they did stays
    Remove {
        /// Their name
        name: String,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum RoleName {
    Interviewer,
    Supervisor,
    Analyst,
}

pub(super) fn run(named: Option<&Path>, command: &Command) -> Result<(), Refused> {
    match command {
        Command::Add { name, role } => {
            let name = clean_name(name)
                .map_err(|_| Refused::new("a name has 1 to 60 characters, and none that cannot be seen"))?;
            let known = study::open_to_read(named)?.read(|tx| tx.staff())?;
            if let Some(known) =
                known.iter().find(|known| known.active && known.name.to_lowercase() == name.to_lowercase())
            {
                return Err(Refused::new(format!("{} is on the staff already", known.name)));
            }
            let role = match role {
                RoleName::Interviewer => Role::Interviewer,
                RoleName::Supervisor => Role::Supervisor,
                RoleName::Analyst => Role::Analyst,
            };
            let now = Clock::System.now();
            study::open(named)?.write(|tx| tx.add_staff(&name, role, now))?;
            Ok(())
        }
        Command::Remove { name } => study::open(named)?.write(|tx| match tx.staff_named(name)? {
            Some(staff) => Ok(tx.remove_staff(staff.id)?),
            None => Err(Refused::new(format!("there is no {name} on the staff")).hint("See cati staff list.")),
        }),
        Command::List { json } => {
            let staff = study::open_to_read(named)?.read(|tx| tx.staff())?;
            let mut out = std::io::stdout().lock();
            if *json {
                let list = staff.iter().map(|staff| {
                    serde_json::json!({ "staff": staff.id, "name": staff.name, "role": staff.role.word(), "active": staff.active })
                });
                serde_json::to_writer_pretty(&mut out, &list.collect::<Vec<_>>())?;
                return Ok(writeln!(out)?);
            }
            let mut table = Table::new();
            table.load_style(presets::NOTHING).set_header(["staff", "name", "role", "active"]);
            for staff in staff {
                let active = if staff.active { "yes" } else { "no" };
                table.add_row([staff.id.to_string(), staff.name, staff.role.word().to_owned(), active.to_owned()]);
            }
            Ok(writeln!(out, "{table}")?)
        }
    }
}
