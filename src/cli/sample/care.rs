//! `cati sample release` and `cati sample erase`: what changes cases that are there, written to the audit log.

use super::super::error::Refused;
use super::super::progress::Progress;
use super::super::{ask, interrupt, pin, study};
use super::{Erase, Release};
use crate::clock::Clock;
use crate::ids::CaseId;
use crate::questionnaire::instrument::country_name;
use crate::station::sample::{Portion, Which, erase as erase_cases, release as release_portions};
use crate::station::supervise::{LONGEST_REASON, is_reason};
use crate::store::{AuditRow, StoreError};
use std::io::Write;
use std::path::Path;
use std::sync::atomic::Ordering;

pub(super) fn release(named: Option<&Path>, args: &Release) -> Result<(), Refused> {
    let store = study::open(named)?;
    let actor = pin::supervisor(&store, args.actor.actor.as_deref())?;
    let known = store.read(|tx| tx.replicates())?;
    let country = match args.country.as_str() {
        "all" => None,
        said => {
            let said = country_name(said);
            let found = known.iter().find(|portion| portion.country.eq_ignore_ascii_case(said));
            let nothing =
                || Refused::new(format!("no portion of the sample is in {said}")).hint("See cati sample status.");
            Some(found.ok_or_else(nothing)?.country.clone())
        }
    };
    let portion = match &args.replicate {
        Some(name) => Portion::Named(name.clone()),
        None => Portion::Next(usize::try_from(args.replicates).unwrap_or(1)),
    };
    let released = release_portions(&store, country.as_deref(), &portion, &actor, &Clock::System)?;
    if released.is_empty() {
        return Err(Refused::new("there is nothing to release").hint("See cati sample status."));
    }
    let mut out = std::io::stdout().lock();
    for portion in released {
        writeln!(out, "{} {}: {} case(s) released", portion.country, portion.replicate, portion.cases)?;
    }
    Ok(())
}

pub(super) fn erase(named: Option<&Path>, args: &Erase) -> Result<(), Refused> {
    let reason = args.reason.trim();
    if !is_reason(reason) {
        return Err(Refused::new(format!(
            "erasing needs a reason of at most {LONGEST_REASON} characters, on one line"
        ))
        .hint("--reason \"…\""));
    }
    let store = study::open(named)?;
    let actor = pin::supervisor(&store, args.actor.actor.as_deref())?;
    let which = if args.closed {
        Which::Closed
    } else {
        let mut cases: Vec<CaseId> = args.cases.iter().map(|case| CaseId(*case)).collect();
        cases.sort_unstable();
        cases.dedup();
        Which::These(cases)
    };
    if !args.yes {
        confirm(args)?;
    }
    let stop = interrupt::flag()?;
    let line = Progress::begin();
    let audited = |subject: String, detail: String| AuditRow {
        at: Clock::System.now(),
        actor: actor.clone(),
        action: "sample erase".to_owned(),
        subject,
        detail: format!("{detail}: {reason}"),
    };
    let tally = erase_cases(&store, &which, args.with_answers, &audited, &Clock::System, &mut |cases| {
        line.say(|| format!("{cases} cases"));
        !stop.load(Ordering::Relaxed)
    });
    drop(line);
    let tally = tally.map_err(|error| match error {
        StoreError::Taken { .. } => Refused::new("a case is being worked on just now; nothing was erased")
            .hint("Try again when the call is over."),
        StoreError::Conflict(what) => Refused::new(what)
            .hint("Erase the answers too with --with-answers, or let the interview end first. Nothing was erased."),
        other => other.into(),
    })?;
    let erased = tally.erased;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{} case(s): {} number(s) and {} note(s) erased", tally.cases, erased.numbers, erased.notes)?;
    if erased.interviews > 0 {
        writeln!(out, "{} interview(s) withdrawn, {} place(s) given back", erased.interviews, erased.places)?;
    }
    if tally.interrupted {
        return Err(Refused::interrupted().hint("What was erased is erased. Start the same command again: it goes on."));
    }
    if tally.wal_left {
        return Err(Refused::new(
            "the study is being read: older pages with what was erased are still in its -wal file",
        )
        .hint("Start the same command again in a moment."));
    }
    Ok(())
}

fn confirm(args: &Erase) -> Result<(), Refused> {
    let what = match (args.closed, args.with_answers) {
        (true, _) => "the numbers, names and notes of all closed cases".to_owned(),
        (false, true) => format!("{} case(s) with their answers", args.cases.len()),
        (false, false) => format!("the numbers, names and notes of {} case(s)", args.cases.len()),
    };
    match ask::agreed(&format!("Erase {what} for good? yes/no"), &["yes"])? {
        true => Ok(()),
        false => Err(Refused::new("nothing was erased").hint("Answer yes, or say --yes.")),
    }
}
