//! `cati update`: brings a new version of the questionnaire into a study, after telling what that does to the interviews under way. What it does is
//! worked out by the station's driver; here it is told and asked for.

use super::error::Refused;
use super::{ask, pin, study};
use crate::clock::Clock;
use crate::station::update::{Prospect, QuotaChanges, Update, answers, carry_out, plan};
use clap::Args as ClapArgs;
use comfy_table::{Table, presets};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// The folder of the new version
    #[arg(long, value_name = "DIR")]
    questionnaire: PathBuf,
    /// Try it on every interview that has not ended, tell case by case, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Do not ask
    #[arg(long, conflicts_with = "dry_run")]
    yes: bool,
    /// Who does it, for the audit log. Where a supervisor has a PIN, one is named and the PIN asked for
    #[arg(long = "as", value_name = "NAME", env = "USER", default_value = "operator")]
    actor: String,
    /// As JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    let sources = study::sources(&args.questionnaire)?;
    let (new, remarks) = study::reviewed(&sources, &args.questionnaire.display().to_string())?;
    let new = Arc::new(new);
    study::remark(&remarks)?;
    let store = if args.dry_run { study::open_to_read(named)? } else { study::open(named)? };
    let update = plan(&store, &new, Clock::System.now())?;
    let mut out = std::io::stdout().lock();
    if args.json {
        serde_json::to_writer_pretty(&mut out, &as_json(&update))?;
        writeln!(out)?;
    } else {
        tell(&mut out, &update, args.dry_run)?;
    }
    out.flush()?;
    if args.dry_run {
        return Ok(());
    }
    if !args.yes && !ask::agreed(&format!("Put version {} in force? [y/N]", update.to), &["y", "Y", "yes"])? {
        return Err(Refused::new("nothing was changed").hint("Say --yes to go on without being asked."));
    }
    let actor = pin::supervisor(&store, Some(&args.actor))?;
    carry_out(&store, &sources, &new, &update, &actor, Clock::System.now())?;
    if !args.json {
        writeln!(out, "Version {} is in force for every interview that begins in a call from now on.", update.to)?;
    }
    Ok(())
}

fn tell(out: &mut impl Write, update: &Update, each: bool) -> std::io::Result<()> {
    writeln!(out, "version {} -> {}", update.from, update.to)?;
    let changes = &update.changes;
    for (what, names) in [("new", &changes.new), ("changed", &changes.changed), ("gone", &changes.gone)] {
        if !names.is_empty() {
            writeln!(out, "  {what}: {}", names.join(", "))?;
        }
    }
    if changes.new.is_empty() && changes.changed.is_empty() && changes.gone.is_empty() {
        writeln!(out, "  the same questions in the same words")?;
    }
    if let Some(columns) = update.too_wide {
        writeln!(out, "  {columns} columns of data together: the view completes goes; cati export has them all")?;
    }
    quotas(out, &update.quotas)?;
    let (waiting, held): (Vec<_>, Vec<_>) = update.interviews.iter().partition(|prospect| prospect.suspended);
    if !held.is_empty() {
        let held = counted(held.len(), "interview is being held and finishes", "interviews are being held and finish");
        writeln!(out, "{held} in the version begun with; cut off, it goes over as those below.")?;
    }
    if waiting.is_empty() {
        writeln!(out, "No interview is put aside.")?;
        if !each || held.is_empty() {
            return Ok(());
        }
    }
    writeln!(
        out,
        "{}",
        counted(
            waiting.len(),
            "interview is put aside and goes on in a later call:",
            "interviews are put aside and go on in a later call:"
        )
    )?;
    let journeys = || waiting.iter().filter_map(|prospect| prospect.then.as_ref().ok());
    let smooth = journeys().filter(|journey| journey.is_smooth()).count();
    let others = journeys().count() - smooth;
    let stay = waiting.len() - smooth - others;
    for (number, what) in [
        (smooth, "as if nothing had changed"),
        (others, "with questions that are new, changed or asked again"),
        (stay, "in the version begun with"),
    ] {
        if number > 0 {
            writeln!(out, "  {number} {what}")?;
        }
    }
    let shown: Vec<&&Prospect> = waiting
        .iter()
        .chain(held.iter().filter(|_| each))
        .filter(|prospect| each || prospect.then.as_ref().map_or(true, |journey| !journey.is_smooth()))
        .collect();
    if shown.is_empty() { Ok(()) } else { writeln!(out, "\n{}", listing(&shown)) }
}

fn quotas(out: &mut impl Write, quotas: &QuotaChanges) -> std::io::Result<()> {
    let facts = |facts: &crate::interview::Facts| facts.values().cloned().collect::<Vec<_>>().join(" ");
    for group in &quotas.gone {
        writeln!(out, "  {group}: the group is gone; its cells bind the interviews of earlier versions alone")?;
    }
    for cell in &quotas.new {
        writeln!(out, "  {}: new cell {}, target {}", cell.group, facts(&cell.facts), cell.target)?;
    }
    if !quotas.new.is_empty() {
        writeln!(out, "  in new cells completes count from now on; those there are do not")?;
    }
    for (cell, target) in &quotas.targets {
        let state = &cell.state;
        writeln!(
            out,
            "  {}: cell {} {}: target {} -> {target}",
            cell.group,
            state.cell,
            facts(&cell.facts),
            state.target
        )?;
    }
    for (cell, mode) in &quotas.modes {
        writeln!(out, "  {}: cell {} {}: {} now", cell.group, cell.state.cell, facts(&cell.facts), mode.word())?;
    }
    for cell in &quotas.reopening {
        writeln!(out, "  {}: cell {} {} is there again and opens", cell.group, cell.state.cell, facts(&cell.facts))?;
    }
    for cell in &quotas.closing {
        writeln!(
            out,
            "  {}: cell {} {} is not there any more and closes",
            cell.group,
            cell.state.cell,
            facts(&cell.facts)
        )?;
    }
    for (cell, wanted) in &quotas.kept {
        let (id, target, mode) = (cell.state.cell, cell.state.target, cell.state.mode.word());
        writeln!(
            out,
            "  {}: cell {id} {} keeps its {mode} target {target}, changed in the study or filled beyond {}: see cati quota",
            cell.group,
            facts(&cell.facts),
            wanted.target
        )?;
    }
    Ok(())
}

fn counted(number: usize, one: &str, several: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { several })
}

fn list<'n>(names: impl IntoIterator<Item = &'n String>) -> String {
    names.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn listing(prospects: &[&&Prospect]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header([
        "case",
        "interview",
        "from",
        "answers",
        "goes on at",
        "open before it",
        "to confirm",
        "asked again",
        "set aside",
        "not asked any more",
    ]);
    for prospect in prospects {
        let begin = [prospect.case.to_string(), prospect.interview.to_string(), prospect.version.to_string()];
        let rest = match &prospect.then {
            Ok(journey) => {
                let migration = &journey.migration;
                [
                    answers(migration).to_string(),
                    journey.at.clone().unwrap_or_else(|| "the end".to_owned()),
                    list(&journey.passed_over),
                    list(&migration.confirm),
                    list(&migration.dropped),
                    list(migration.aside.keys()),
                    list(migration.left.keys()),
                ]
            }
            Err(stays) => {
                let blank = String::new;
                [blank(), stays.clone(), blank(), blank(), blank(), blank(), blank()]
            }
        };
        table.add_row(begin.into_iter().chain(rest));
    }
    table
}

fn as_json(update: &Update) -> serde_json::Value {
    let interviews = update.interviews.iter().map(|prospect| {
        let then = match &prospect.then {
            Ok(journey) => serde_json::json!({
                "answers": answers(&journey.migration), "at": journey.at, "passed_over": journey.passed_over,
                "confirm": journey.migration.confirm, "dropped": journey.migration.dropped, "left": journey.migration.left.keys().collect::<Vec<_>>(),
                "aside": journey.migration.aside.keys().collect::<Vec<_>>(),
            }),
            Err(stays) => serde_json::json!({ "stays": stays }),
        };
        serde_json::json!({
            "case": prospect.case, "interview": prospect.interview, "version": prospect.version,
            "suspended": prospect.suspended, "then": then,
        })
    });
    let quotas = &update.quotas;
    serde_json::json!({
        "from": update.from, "to": update.to, "too_wide": update.too_wide,
        "questions": { "new": update.changes.new, "changed": update.changes.changed, "gone": update.changes.gone },
        "cells": {
            "new": quotas.new.iter().map(|cell| serde_json::json!({ "quota_group": cell.group, "facts": cell.facts, "target": cell.target })).collect::<Vec<_>>(),
            "targets": quotas.targets.iter().map(|(cell, target)| serde_json::json!({ "cell": cell.state.cell, "from": cell.state.target, "to": target })).collect::<Vec<_>>(),
            "modes": quotas.modes.iter().map(|(cell, mode)| serde_json::json!({ "cell": cell.state.cell, "to": mode.word() })).collect::<Vec<_>>(),
            "reopening": quotas.reopening.iter().map(|cell| cell.state.cell).collect::<Vec<_>>(),
            "gone": quotas.gone,
            "closing": quotas.closing.iter().map(|cell| cell.state.cell).collect::<Vec<_>>(),
            "kept": quotas.kept.iter().map(|(cell, _)| cell.state.cell).collect::<Vec<_>>(),
        },
        "interviews": interviews.collect::<Vec<_>>(),
    })
}
