//! `cati settings`: the rules of the fieldwork of a study, shown and changed. What they mean and what is wrong with one is said in `fieldwork`.

use super::error::Refused;
use super::{pin, study};
use crate::clock::Clock;
use crate::fieldwork::Settings;
use crate::fieldwork::settings::SettingsError;
use crate::station::supervise::{LONGEST_REASON, is_reason};
use crate::store::{AuditRow, StoreError};
use clap::{Args, Subcommand};
use serde_json::{Map, Value};
use std::io::Write;
use std::path::{Path, PathBuf};
use toml::de::{DeTable, DeValue};

/// Largest file of settings, in bytes.
const LARGEST_FILE: u64 = 1_000_000;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Show all settings, one a line
    Show {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Change one setting
    Set {
        /// Its name, as in cati settings show
        name: String,
        /// Its value: a number, true, false, a text, or JSON
        value: String,
        #[command(flatten)]
        why: Why,
    },
    /// Change all settings that a TOML file names; the others stay
    Load {
        /// The file
        file: PathBuf,
        #[command(flatten)]
        why: Why,
    },
}

#[derive(Debug, Args)]
pub(super) struct Why {
    /// Why; kept in the audit log
    #[arg(long)]
    reason: String,
    /// Who; kept in the audit log
    #[arg(long = "as", value_name = "NAME")]
    actor: Option<String>,
}

pub(super) fn run(named: Option<&Path>, command: &Command) -> Result<(), Refused> {
    match command {
        Command::Show { json } => show(named, *json),
        Command::Set { name, value, why } => {
            // What is no JSON is a text: hours need no quotation marks within those of the shell.
            let value = serde_json::from_str(value).unwrap_or_else(|_| Value::String(value.clone()));
            let detail = format!("{name} = {value}");
            change(named, why, &detail, |settings| settings.with(name, &value))
        }
        Command::Load { file, why } => {
            let told = read(file)?;
            let names = told.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
            change(named, why, &names, |settings| {
                // All or none: a change that only makes sense with another may stand before it.
                let mut all = serde_json::to_value(settings).unwrap_or_default();
                for (name, value) in &told {
                    lay(&mut all, name, value);
                }
                Settings::of_json(&all.to_string())
            })
        }
    }
}

fn show(named: Option<&Path>, json: bool) -> Result<(), Refused> {
    let settings = study::open_to_read(named)?.read(|tx| tx.settings())?;
    let all = serde_json::to_value(&settings)?;
    let mut out = std::io::stdout().lock();
    if json {
        serde_json::to_writer_pretty(&mut out, &all)?;
        return Ok(writeln!(out)?);
    }
    let mut lines = Vec::new();
    flat("", &all, &mut lines);
    let widest = lines.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    for (name, value) in lines {
        writeln!(out, "{name:widest$}  {value}")?;
    }
    Ok(())
}

/// The settings with their names; a table is as many lines as it has entries.
fn flat(name: &str, value: &Value, into: &mut Vec<(String, String)>) {
    let inner = |key: &String| if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            fields.iter().for_each(|(key, value)| flat(&inner(key), value, into));
        }
        // As it is typed after the name: a text without its quotation marks.
        Value::String(text) if !text.is_empty() => into.push((name.to_owned(), text.clone())),
        other => into.push((name.to_owned(), other.to_string())),
    }
}

fn change(
    named: Option<&Path>,
    why: &Why,
    detail: &str,
    to: impl Fn(&Settings) -> Result<Settings, SettingsError> + Sync,
) -> Result<(), Refused> {
    if why.reason.trim().is_empty() {
        return Err(Refused::new("a change of the settings needs a reason").hint("--reason \"…\""));
    }
    if !is_reason(&why.reason) {
        return Err(Refused::new(format!("a reason has at most {LONGEST_REASON} characters, on one line"))
            .hint("Say it shorter."));
    }
    let store = study::open(named)?;
    let audit = AuditRow {
        at: Clock::System.now(),
        actor: pin::supervisor(&store, why.actor.as_deref())?,
        action: "settings set".to_owned(),
        subject: "settings".to_owned(),
        detail: format!("{detail}: {}", why.reason),
    };
    // Read and changed in one write: of two who change different settings at once neither undoes the other's.
    let changed = store.write(|tx| match to(&tx.settings()?) {
        Ok(settings) => tx.set_settings(&settings, &audit).map(Ok),
        Err(error) => Ok::<_, StoreError>(Err(error)),
    })?;
    changed.map_err(|error| Refused::new(error).hint("See cati settings show, and the README for what each means."))
}

/// The settings a TOML file tells, each with its name as in [`Settings::with`].
fn read(path: &Path) -> Result<Vec<(String, Value)>, Refused> {
    study::check_file(path)?;
    let failed = |error: std::io::Error| Refused::new(format!("{}: {error}", path.display()));
    if std::fs::metadata(path).map_err(failed)?.len() > LARGEST_FILE {
        return Err(Refused::new(format!("{} is too large for a file of settings", path.display())));
    }
    let text = study::utf8(path, std::fs::read(path).map_err(failed)?)?;
    let table =
        DeTable::parse(&text).map_err(|error| Refused::new(format!("{}: {}", path.display(), error.message())))?;
    let told: Map<String, Value> =
        table.get_ref().iter().map(|(name, value)| (name.get_ref().to_string(), json(value.get_ref()))).collect();
    Ok(told.into_iter().collect())
}

/// A value of TOML as the same in JSON; a date is its text.
fn json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => {
            let read = number.as_str().replace('_', "").parse::<i64>().map(Value::from);
            read.unwrap_or_else(|_| Value::String(number.as_str().to_owned()))
        }
        DeValue::Boolean(flag) => Value::Bool(*flag),
        DeValue::Array(values) => values.iter().map(|value| json(value.get_ref())).collect(),
        DeValue::Table(fields) => Value::Object(
            fields.iter().map(|(name, value)| (name.get_ref().to_string(), json(value.get_ref()))).collect(),
        ),
        DeValue::Float(number) => Value::String(number.as_str().to_owned()),
        DeValue::Datetime(date) => Value::String(date.to_string()),
    }
}

/// Lays a value over what is there: tables entry by entry, anything else in its place.
fn lay(over: &mut Value, name: &str, value: &Value) {
    let Some(fields) = over.as_object_mut() else { return };
    let place = fields.entry(name).or_insert(Value::Null);
    match value.as_object() {
        Some(entries) if place.is_object() => entries.iter().for_each(|(name, value)| lay(place, name, value)),
        _ => *place = value.clone(),
    }
}
