//! `cati validate` and `cati reject`: supervisors' call-backs to respondents, and interviews that do not count. The deeds are those of the supervisor's
//! terminal; the telephone numbers to call are there, and not here.

use super::error::Refused;
use super::interview::said;
use super::{pin, study};
use crate::clock::Clock;
use crate::export::timestamp;
use crate::ids::InterviewId;
use crate::locale::Locale;
use crate::station::monitor::Monitor;
use crate::station::supervise::{Deed, LONGEST_REASON, Order, carry_out, is_reason};
use crate::store::Checked;
use crate::tui::centre_zone;
use clap::{Args, ValueEnum};
use comfy_table::{Table, presets};
use std::io::Write;
use std::path::Path;

#[derive(Debug, Args)]
pub(super) struct Validate {
    /// Number of a complete, drawn or not; without it, the interviews drawn that wait for a call-back are listed
    #[arg(requires = "result", requires = "reason")]
    interview: Option<i64>,
    /// What the call-back came to
    #[arg(long, value_enum, requires = "interview")]
    result: Option<CameTo>,
    /// What was said, in a line; kept in the study and in the audit log
    #[arg(long, requires = "interview")]
    reason: Option<String>,
    /// Who; kept in the audit log
    #[arg(long = "as", value_name = "NAME", requires = "interview")]
    actor: Option<String>,
    /// The list as JSON
    #[arg(long, conflicts_with = "interview")]
    json: bool,
}

#[derive(Debug, Args)]
pub(super) struct Reject {
    /// Number of a complete
    interview: i64,
    /// Why; kept in the study and in the audit log
    #[arg(long)]
    reason: String,
    /// Who; kept in the audit log
    #[arg(long = "as", value_name = "NAME")]
    actor: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
enum CameTo {
    /// The respondent was interviewed as the answers say
    Confirmed,
    /// Nobody was reached; the interview stays on the list
    NotReached,
    /// The respondent does not want to say
    Refused,
    /// The respondent says otherwise
    Differs,
}

pub(super) fn validate(named: Option<&Path>, args: &Validate) -> Result<(), Refused> {
    let (Some(interview), Some(came_to), Some(reason)) = (args.interview, args.result, &args.reason) else {
        return list(named, args.json);
    };
    let result = match came_to {
        CameTo::Confirmed => Checked::Confirmed,
        CameTo::NotReached => Checked::NotReached,
        CameTo::Refused => Checked::Refused,
        CameTo::Differs => Checked::Differs,
    };
    order(named, Deed::Validate(InterviewId(interview), result), reason, args.actor.as_deref())
}

pub(super) fn reject(named: Option<&Path>, args: &Reject) -> Result<(), Refused> {
    order(named, Deed::Reject(InterviewId(args.interview)), &args.reason, args.actor.as_deref())
}

fn order(named: Option<&Path>, deed: Deed, reason: &str, actor: Option<&str>) -> Result<(), Refused> {
    if !is_reason(reason) {
        return Err(Refused::new(format!("it needs a reason of at most {LONGEST_REASON} characters, on one line"))
            .hint("--reason \"…\""));
    }
    let store = study::open(named)?;
    let actor = pin::supervisor(&store, actor)?;
    Ok(carry_out(&store, &Order { actor, reason: reason.to_owned(), deed }, Clock::System.now())?)
}

/// The interviews that wait for a call-back, the first to end first.
fn list(named: Option<&Path>, json: bool) -> Result<(), Refused> {
    let centre = centre_zone();
    let mut monitor = Monitor::open(study::open_to_read(named)?, Clock::System, &centre, None)?;
    let locale = Locale::new("en");
    let checks = monitor.to_check().map_err(|trouble| said(&locale, &trouble))?;
    let mut out = std::io::stdout().lock();
    if json {
        let rows = checks.iter().map(|check| {
            serde_json::json!({
                "interview": check.interview, "case": check.case, "country": check.country, "interviewer": check.staff,
                "ended_at": check.ended.map(timestamp), "not_reached_before": check.tried,
            })
        });
        serde_json::to_writer_pretty(&mut out, &rows.collect::<Vec<_>>())?;
        return Ok(writeln!(out)?);
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(["interview", "case", "country", "interviewer", "ended", ""]);
    for check in &checks {
        table.add_row([
            check.interview.to_string(),
            check.case.to_string(),
            check.country.clone(),
            check.staff.clone(),
            check.ended.map(|at| locale.date_time(at, &centre)).unwrap_or_default(),
            if check.tried { "not reached before".to_owned() } else { String::new() },
        ]);
    }
    writeln!(
        out,
        "{table}\n\n{} to be checked; the numbers to call are on the page of checks of cati monitor --as NAME",
        checks.len()
    )?;
    Ok(())
}
