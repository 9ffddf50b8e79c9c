//! What has to hold of a fieldwork over days, beside what holds of every study, and what its calls came to. Read from the study itself; interviews,
//! answers and claims are checked in `report`.

use super::report::Check;
use super::{Ground, SimulateError};
use crate::fieldwork::{Clockface, Settings, outcome};
use crate::ids::{CaseId, Millis};
use crate::locale::in_zone;
use crate::questionnaire::instrument::{Instrument, QuotaCell};
use crate::station::setup::SAMPLE_ADDED;
use crate::store::{AuditRow, CallRow, Kind, Standing, Store, StoreError};
use chrono::{NaiveDate, Timelike};
use std::collections::BTreeMap;

/// Calls and cases read at a time.
const PAGE: i64 = 5_000;
/// Of what is wrong, so much is told.
const TOLD: usize = 10;
/// Outcomes of calls that were cut off: they go on at once.
const CUT_OFF: [&str; 2] = ["call_dropped", "cut_off"];

/// What the calls of a simulation came to.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Calls {
    /// By the day on the household's calendar.
    pub days: BTreeMap<NaiveDate, DayCount>,
    /// By the hour on the household's clock: calls, and those that somebody answered.
    pub hours: BTreeMap<u32, (i64, i64)>,
    /// By outcome.
    pub outcomes: BTreeMap<String, i64>,
    /// Appointments whose time came,
    pub appointments: i64,
    /// and of these, not called in time.
    pub missed: i64,
}

/// The calls of a day.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct DayCount {
    /// Made.
    pub calls: i64,
    /// Answered by somebody.
    pub answered: i64,
    /// Refused, softly or for good.
    pub refused: i64,
    /// Ended with an appointment.
    pub appointments: i64,
    /// Ended with a complete.
    pub completes: i64,
}

/// Looks at the calls and cases of a study: what the calls since the ground came to, and whether everything holds.
///
/// # Errors
/// When the study cannot be read.
pub fn fieldwork(
    store: &Store,
    ground: &Ground,
    instrument: &Instrument,
) -> Result<(Calls, Vec<Check>), SimulateError> {
    let settings = store.read(|tx| tx.settings())?;
    let (mut tally, mut overlapping, mut out_of_hours) = (Calls::default(), Vec::new(), Vec::new());
    let mut history: Vec<CallRow> = Vec::new();
    let (mut all, mut after) = (0_i64, (CaseId(0), 0));
    loop {
        let page = store.read(|tx| tx.calls(after, PAGE))?;
        let Some(last) = page.last() else { break };
        after = (last.case, last.ordinal);
        for call in page {
            all += 1;
            if history.first().is_some_and(|first| first.case != call.case) {
                history.clear();
            }
            let place = || format!("case {}, call {}", call.case, call.ordinal);
            if let Some(before) = history.last()
                && before.ended_at.is_none_or(|ended| ended > call.started_at)
            {
                overlapping.push(format!("{}: it began before the one before was over", place()));
            }
            if call.started_at >= ground.begin {
                tally.count(&call, &history, &settings);
                if !is_in_hours(&call, &history, &settings) {
                    out_of_hours.push(format!("{}: nobody is called there then, and no time was agreed", place()));
                }
            }
            history.push(call);
        }
    }
    let twice = store.read(|tx| tx.handed_out_twice())?;
    overlapping
        .extend(twice.into_iter().map(|(case, _)| format!("case {case}: handed out during somebody else's call")));
    let (cases, misplaced) = cases(store)?;
    let check = |name, holds: String, mut wrong: Vec<String>| {
        let more = wrong.len().saturating_sub(TOLD);
        wrong.truncate(TOLD);
        wrong.extend((more > 0).then(|| format!("and {more} more")));
        Check { name, holds, wrong }
    };
    let checks = vec![
        check("cases", format!("{cases} cases are each in one state, as their calls say"), misplaced),
        check("calls", format!("no case was with two at once ({all} calls)"), overlapping),
        check("hours", "calls are within the calling hours, but for times that were agreed".to_owned(), out_of_hours),
        check("audit", "the audit log is whole and has every change".to_owned(), audit(store, ground, instrument)?),
    ];
    Ok((tally, checks))
}

/// Whether a call is within the hours, keeps an appointment, or goes on with one that was cut off.
fn is_in_hours(call: &CallRow, before: &[CallRow], settings: &Settings) -> bool {
    let kept = |due: Millis| {
        let rules = settings.appointments;
        due.plus_minutes(-rules.early) <= call.started_at && call.started_at < due.plus_minutes(rules.missed_after)
    };
    let cut_off = before.last().filter(|last| last.outcome.as_deref().is_some_and(|id| CUT_OFF.contains(&id)));
    Clockface::new(settings, &call.country, &call.time_zone).is_open(call.started_at)
        || before.iter().filter_map(|earlier| earlier.appointment).any(kept)
        || cut_off.and_then(|last| last.ended_at).is_some_and(kept)
}

/// How many cases there are, and those that are not in one state.
fn cases(store: &Store) -> Result<(i64, Vec<String>), StoreError> {
    let (mut all, mut wrong, mut after) = (0, Vec::new(), CaseId(0));
    loop {
        let page = store.read(|tx| tx.standings(after, PAGE))?;
        let Some(last) = page.last() else { return Ok((all, wrong)) };
        after = last.case;
        for case in page {
            all += 1;
            wrong.extend(misplaced(&case).map(|what| format!("case {}: {what}", case.case)));
        }
    }
}

/// What does not fit the state a case is in.
fn misplaced(case: &Standing) -> Option<String> {
    let known = case.outcome.as_deref().map(outcome);
    let calls = format!("it counts {} calls, {} are over", case.attempts, case.over);
    match case.state.as_str() {
        _ if case.attempts != case.over => Some(calls),
        _ if case.under_way > 1 => Some(format!("{} calls are under way", case.under_way)),
        _ if known == Some(None) => Some("its outcome is none".to_owned()),
        "fresh" if case.attempts > 0 || known.is_some() || case.due.is_some() => {
            Some("fresh, and it was called".to_owned())
        }
        "waiting" if case.due.is_none() || known.is_none() => Some("it waits for nothing".to_owned()),
        "closed" if case.unended > 0 => Some("closed, and an interview waits".to_owned()),
        "closed" if case.held || case.under_way > 0 => Some("closed, and somebody has it".to_owned()),
        "closed" if case.due.is_some() => Some("closed, and it waits for a call".to_owned()),
        _ => None,
    }
}

/// What the audit log lacks.
fn audit(store: &Store, ground: &Ground, instrument: &Instrument) -> Result<Vec<String>, StoreError> {
    let (numbers, rows, cells, settings, counts, training) = store.read(|tx| {
        let training = tx.study()?.kind == Kind::Training;
        let cells = tx.cells(Millis(i64::MAX))?;
        Ok::<_, StoreError>((
            tx.audit_numbers()?,
            tx.audit_rows(i64::MAX)?,
            cells,
            tx.settings()?,
            tx.case_counts()?,
            training,
        ))
    })?;
    let mut wrong = Vec::new();
    let gaps = (1..).zip(&numbers).find(|(wanted, number)| wanted != *number);
    wrong.extend(gaps.map(|(wanted, _)| format!("change {wanted} is missing")));
    let has = |what: &dyn Fn(&AuditRow) -> bool| rows.iter().any(what);
    if settings != Settings::usual(training) && !has(&|row| row.action.starts_with("settings")) {
        wrong.push("the settings were changed".to_owned());
    }
    for cell in &cells {
        let same = |asked: &&QuotaCell| instrument.quotas[asked.group].name == cell.group && asked.facts == cell.facts;
        let asked = instrument.cells.iter().find(same);
        let place = format!("cell {}", cell.state.cell);
        let changed = !cell.state.open || asked.is_some_and(|asked| asked.target != cell.state.target);
        if changed && !has(&|row| row.subject == place) {
            wrong.push(format!("{place} was changed"));
        }
    }
    let added = numbers_added(&rows);
    let cases: i64 = counts.iter().map(|count| count.cases).sum();
    if cases - ground.cases != added - ground.added {
        let (cases, added) = (cases - ground.cases, added - ground.added);
        wrong.push(format!("{cases} numbers were added, it tells of {added}"));
    }
    Ok(wrong)
}

/// Numbers that were added to a training study, as the audit log tells.
pub(super) fn numbers_added(rows: &[AuditRow]) -> i64 {
    let numbers = |row: &AuditRow| row.detail.split(' ').next()?.parse::<i64>().ok();
    rows.iter().filter(|row| row.action == SAMPLE_ADDED).filter_map(numbers).sum()
}

impl Calls {
    fn count(&mut self, call: &CallRow, before: &[CallRow], settings: &Settings) {
        let there = in_zone(call.started_at, &call.time_zone);
        let known = call.outcome.as_deref().and_then(outcome);
        let is = |of: bool| i64::from(of);
        let answered = is(known.is_some_and(|known| known.contacted));
        let day = self.days.entry(there.date_naive()).or_default();
        day.calls += 1;
        day.answered += answered;
        day.refused += is(known.is_some_and(|known| known.aapor.starts_with("2.11")));
        day.appointments += is(call.appointment.is_some());
        day.completes += is(known.is_some_and(|known| known.id == "complete"));
        let hour = self.hours.entry(there.hour()).or_default();
        *hour = (hour.0 + 1, hour.1 + answered);
        *self.outcomes.entry(call.outcome.clone().unwrap_or_else(|| "-".to_owned())).or_default() += 1;
        if let Some(due) = before.last().and_then(|last| last.appointment) {
            self.appointments += 1;
            self.missed += is(call.started_at >= due.plus_minutes(settings.appointments.missed_after));
        }
    }
}
