//! `cati staff`: who may work on the study, in which languages, with which PIN. A PIN is asked for, never an argument.

use super::error::Refused;
use super::{pin, study};
use crate::clock::Clock;
use crate::ids::Millis;
use crate::station::{clean_name, instrument};
use crate::store::{AuditRow, Role, Staff, Store, StoreError};
use clap::{Args, Subcommand, ValueEnum};
use comfy_table::{Table, presets};
use std::io::Write;
use std::path::Path;

/// Instead of a list of languages.
const ALL: &str = "all";

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Add somebody
    Add(Add),
    /// Give somebody a PIN, change it, or take it away. It is asked for, twice; in a pipe it is a line of standard input
    Pin(SetPin),
    /// Say which languages somebody can interview in
    Languages {
        #[command(flatten)]
        who: Who,
        /// Such as cs,en; or all
        #[arg(value_delimiter = ',', required = true)]
        languages: Vec<String>,
    },
    /// Let somebody sign in again who is locked after wrong PINs
    Unlock(Who),
    /// List everybody
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Take somebody off the list; what they did stays
    Remove(Who),
}

#[derive(Debug, Args)]
pub(super) struct Add {
    #[command(flatten)]
    who: Who,
    /// What they do
    #[arg(long, value_enum, default_value_t = RoleName::Interviewer)]
    role: RoleName,
    /// The languages they can interview in, such as cs,en (default: all)
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    languages: Vec<String>,
    /// With a PIN, which is asked for
    #[arg(long)]
    pin: bool,
}

#[derive(Debug, Args)]
pub(super) struct SetPin {
    #[command(flatten)]
    who: Who,
    /// Take the PIN away
    #[arg(long)]
    remove: bool,
}

#[derive(Debug, Args)]
pub(super) struct Who {
    /// Their name
    name: String,
    /// The supervisor who does it; kept in the audit log. Where a supervisor has a PIN, one is named and the PIN asked for
    #[arg(long = "as", value_name = "NAME")]
    actor: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum RoleName {
    Interviewer,
    Supervisor,
    Analyst,
}

pub(super) fn run(named: Option<&Path>, command: &Command) -> Result<(), Refused> {
    match command {
        Command::Add(args) => add(&study::open(named)?, args),
        Command::Pin(args) => set_pin(&study::open(named)?, args),
        Command::Languages { who, languages } => {
            let store = study::open(named)?;
            let languages = spoken(&store, languages)?;
            change(&store, who, "staff languages", &said(&languages), |tx, staff| {
                tx.set_languages(staff.id, &languages)
            })
        }
        Command::Unlock(who) => {
            change(&study::open(named)?, who, "staff unlock", "", |tx, staff| tx.set_failures(staff.id, 0, None))
        }
        Command::Remove(who) => {
            change(&study::open(named)?, who, "staff remove", "", |tx, staff| tx.remove_staff(staff.id))
        }
        Command::List { json } => list(&study::open_to_read(named)?, *json),
    }
}

fn add(store: &Store, args: &Add) -> Result<(), Refused> {
    let name = clean_name(&args.who.name)
        .map_err(|_| Refused::new("a name has 1 to 60 characters, and none that cannot be seen"))?;
    let known = store.read(|tx| tx.staff())?;
    if let Some(known) = known.iter().find(|known| known.active && known.name.to_lowercase() == name.to_lowercase()) {
        return Err(Refused::new(format!("{} is on the staff already", known.name)));
    }
    let languages = spoken(store, &args.languages)?;
    let role = match args.role {
        RoleName::Interviewer => Role::Interviewer,
        RoleName::Supervisor => Role::Supervisor,
        RoleName::Analyst => Role::Analyst,
    };
    let actor = pin::supervisor(store, args.who.actor.as_deref())?;
    let hash = args.pin.then(|| pin::new(&name)?.hashed(&Clock::System).map_err(Refused::from)).transpose()?;
    let now = Clock::System.now();
    store.write(|tx| {
        let id = tx.add_staff(&name, role, now)?;
        tx.set_languages(id, &languages)?;
        tx.set_pin(id, hash.as_deref())?;
        let with = if hash.is_some() { ", with a PIN" } else { "" };
        tx.audit(&row(now, &actor, "staff add", &name, format!("{}, {}{with}", role.word(), said(&languages))))
    })?;
    Ok(())
}

/// A supervisor gives a PIN, and so does whoever has one already, by it.
fn set_pin(store: &Store, args: &SetPin) -> Result<(), Refused> {
    let staff = find(store, &args.who.name)?;
    let actor = match &args.who.actor {
        None if staff.pin.is_some() => {
            pin::prove(store, &staff)?;
            staff.name.clone()
        }
        actor => pin::supervisor(store, actor.as_deref())?,
    };
    let hash = match args.remove {
        true => None,
        false => Some(pin::new(&staff.name)?.hashed(&Clock::System)?),
    };
    let (now, detail) = (Clock::System.now(), if args.remove { "taken away" } else { "set" });
    store.write(|tx| {
        tx.set_pin(staff.id, hash.as_deref())?;
        tx.audit(&row(now, &actor, "staff pin", &staff.name, detail.to_owned()))
    })?;
    Ok(())
}

/// One change to somebody, by a supervisor, with its row in the audit log.
fn change(
    store: &Store,
    who: &Who,
    action: &str,
    detail: &str,
    does: impl Fn(&crate::store::Tx<'_>, &Staff) -> Result<(), StoreError> + Sync,
) -> Result<(), Refused> {
    let staff = find(store, &who.name)?;
    let actor = pin::supervisor(store, who.actor.as_deref())?;
    let now = Clock::System.now();
    store.write(|tx| {
        does(tx, &staff)?;
        tx.audit(&row(now, &actor, action, &staff.name, detail.to_owned()))
    })?;
    Ok(())
}

fn row(at: Millis, actor: &str, action: &str, subject: &str, detail: String) -> AuditRow {
    AuditRow { at, actor: actor.to_owned(), action: action.to_owned(), subject: subject.to_owned(), detail }
}

fn find(store: &Store, name: &str) -> Result<Staff, Refused> {
    let found = store.read(|tx| tx.staff_named(name))?.filter(|staff| staff.active);
    found.ok_or_else(|| Refused::new(format!("there is no {name} on the staff")).hint("See cati staff list."))
}

/// Languages of the study, once each; none: all.
fn spoken(store: &Store, languages: &[String]) -> Result<Vec<String>, Refused> {
    if languages == [ALL] {
        return Ok(Vec::new());
    }
    let latest = store.read(|tx| tx.latest_version())?.version;
    let known = &instrument(store, latest)?.languages;
    let mut spoken: Vec<String> = languages.iter().map(|language| language.trim().to_lowercase()).collect();
    spoken.sort_unstable();
    spoken.dedup();
    match spoken.iter().find(|language| !known.contains(language)) {
        Some(strange) => Err(Refused::new(format!("nobody is interviewed in {strange:?} in this study"))
            .hint(format!("Its languages are {}; or say {ALL}.", known.join(", ")))),
        None => Ok(spoken),
    }
}

fn said(languages: &[String]) -> String {
    if languages.is_empty() { format!("{ALL} languages") } else { languages.join(", ") }
}

fn list(store: &Store, json: bool) -> Result<(), Refused> {
    let now = Clock::System.now();
    let staff = store.read(|tx| {
        let everybody = tx.staff()?.into_iter();
        everybody.map(|staff| Ok((tx.languages(staff.id)?, staff))).collect::<Result<Vec<_>, StoreError>>()
    })?;
    let locked = |staff: &Staff| staff.locked_until.filter(|until| *until > now);
    let mut out = std::io::stdout().lock();
    if json {
        let list = staff.iter().map(|(languages, staff)| {
            serde_json::json!({
                "staff": staff.id, "name": staff.name, "role": staff.role.word(), "languages": languages,
                "pin": staff.pin.is_some(), "active": staff.active, "locked_until": locked(staff).map(utc),
            })
        });
        serde_json::to_writer_pretty(&mut out, &list.collect::<Vec<_>>())?;
        return Ok(writeln!(out)?);
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(["staff", "name", "role", "languages", "PIN", "active", "locked until"]);
    let yes = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    for (languages, staff) in staff {
        let until = locked(&staff).map(utc).unwrap_or_default();
        let languages = if languages.is_empty() { ALL.to_owned() } else { languages.join(" ") };
        let (pin, active) = (yes(staff.pin.is_some()), yes(staff.active));
        table.add_row([staff.id.to_string(), staff.name, staff.role.word().to_owned(), languages, pin, active, until]);
    }
    Ok(writeln!(out, "{table}")?)
}

/// As times stand in listings.
fn utc(at: Millis) -> String {
    crate::locale::in_zone(at, "UTC").to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}
