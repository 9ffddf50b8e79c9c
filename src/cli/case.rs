//! `cati case`: the history of a case, and why it has its code. The reason is worked out by the rule itself, in `fieldwork::case`; here it is put in
//! words.

mod json;

use super::codes::meaning;
use super::error::Refused;
use super::study;
use crate::clock::Clock;
use crate::fieldwork::case::{Reason, Weighed, reason};
use crate::fieldwork::outcome::{REJECTED, group_of};
use crate::fieldwork::{CaseState, Group, Outcome, outcome};
use crate::ids::{CaseId, InterviewId, Millis};
use crate::locale::{Locale, in_zone};
use crate::store::{
    Attempt, CaseRecord, Cell, Claim, ClaimState, InterviewRecord, InterviewState, PastLease, StoreError, Study,
};
use clap::Args as ClapArgs;
use comfy_table::{Table, presets};
use serde_json::Value;
use std::io::Write;
use std::path::Path;

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// Number of the case
    case: i64,
    /// Telephone numbers, names and notes too
    #[arg(long)]
    contacts: bool,
    /// As JSON
    #[arg(long)]
    json: bool,
}

/// All that is known of a case.
struct History {
    study: Study,
    record: CaseRecord,
    interviews: Vec<(InterviewRecord, Vec<Claim>)>,
    /// The interview a supervisor rejected, and why.
    rejected: Option<(InterviewId, String)>,
    cells: Vec<Cell>,
    leases: Vec<PastLease>,
    /// Its ended calls, by position, with what they came to.
    ended: Vec<(usize, &'static Outcome)>,
    reason: Option<Reason>,
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    let store = study::open_to_read(named)?;
    let (id, now) = (CaseId(args.case), Clock::System.now());
    let history = store.read(|tx| {
        let record = tx.case(id)?;
        let (mut interviews, mut rejected) = (Vec::new(), None);
        for interview in tx.interviews_of(id)? {
            rejected = tx.rejected(interview.id)?.map(|why| (interview.id, why)).or(rejected);
            let claims = tx.claims_of(interview.id)?;
            interviews.push((interview, claims));
        }
        let calls = record.attempts.iter().enumerate();
        let ended: Vec<_> =
            calls.filter_map(|(place, call)| Some((place, outcome(call.outcome.as_deref()?)?))).collect();
        let reason = reason(&ended.iter().map(|(_, outcome)| *outcome).collect::<Vec<_>>());
        let (study, cells, leases) = (tx.study()?, tx.cells(now)?, tx.leases_of(id)?);
        Ok::<_, StoreError>(History { study, record, interviews, rejected, cells, leases, ended, reason })
    });
    let history = history.map_err(|error| match error {
        StoreError::Unknown { .. } => Refused::new(format!("there is no case {id}")),
        other => other.into(),
    })?;
    let mut out = std::io::stdout().lock();
    if args.json {
        serde_json::to_writer_pretty(&mut out, &history.as_json(args.contacts, now))?;
        return Ok(writeln!(out)?);
    }
    history.print(&mut out, args.contacts, now)
}

/// What a call did to the code of its case.
fn effect(weighed: Weighed) -> &'static str {
    match weighed {
        Weighed::First => "first",
        Weighed::TellsMore => "tells more: taken",
        Weighed::TellsAsMuch => "tells as much, later: taken",
        Weighed::TellsLess => "tells less: not taken",
    }
}

fn said(outcome: &Outcome) -> String {
    Locale::new("en").tr(&outcome.message())
}

fn state(interview: &InterviewRecord) -> String {
    match interview.state {
        InterviewState::Open => "open".to_owned(),
        InterviewState::Suspended => "suspended".to_owned(),
        InterviewState::Ended(ending) => match serde_json::to_value(ending) {
            Ok(Value::String(word)) => word,
            _ => String::new(),
        },
    }
}

fn place(claim: &Claim) -> &'static str {
    match claim.state {
        ClaimState::Held { .. } => "held",
        ClaimState::Counted => "counted",
        ClaimState::Over => "over",
        ClaimState::Released => "released",
    }
}

impl History {
    fn time(&self, at: Millis) -> String {
        in_zone(at, &self.record.time_zone).format("%Y-%m-%d %H:%M").to_string()
    }

    fn times(&self, at: Option<Millis>) -> String {
        at.map(|at| self.time(at)).unwrap_or_default()
    }

    /// What the call at this position did, if it is over.
    fn effect_of(&self, call: usize) -> Option<Weighed> {
        let among = self.ended.iter().position(|(place, _)| *place == call)?;
        self.reason.as_ref()?.weighed.get(among).copied()
    }

    /// The call that the code is from, by its number in the case, where it is from one.
    fn deciding(&self) -> Option<(usize, &Attempt, &'static Outcome)> {
        let reason = self.reason.as_ref().filter(|reason| reason.outcome.aapor == self.record.case.aapor())?;
        let (call, outcome) = *self.ended.get(reason.call)?;
        Some((call + 1, self.record.attempts.get(call)?, outcome))
    }

    fn is_rejected(&self, interview: InterviewId) -> bool {
        self.rejected.as_ref().is_some_and(|(rejected, _)| *rejected == interview)
    }

    /// Why the case has its code.
    fn why(&self) -> String {
        let Some((number, call, outcome)) = self.deciding() else {
            return match &self.reason {
                None => "No call has ended: it is a number not attempted.".to_owned(),
                Some(reason) => format!(
                    "It is not from a call: it was set apart from them. By its calls it would be {}.",
                    reason.outcome.aapor
                ),
            };
        };
        let by = |wanted: Weighed| {
            let later = self.ended.iter().map(|(place, _)| *place).filter(|place| *place + 1 > number);
            later.filter(|place| self.effect_of(*place) == Some(wanted)).count()
        };
        let replaced = match self.effect_of(number - 1) {
            Some(Weighed::TellsMore) => " It tells more than the calls before it.",
            Some(Weighed::TellsAsMuch) => " It tells as much as an earlier call, and the later one counts.",
            Some(Weighed::First | Weighed::TellsLess) | None => "",
        };
        let kept = match by(Weighed::TellsLess) {
            0 => String::new(),
            1 => " The call after it tells less, and what is known is not given up for it.".to_owned(),
            many => format!(" The {many} calls after it tell less, and what is known is not given up for them."),
        };
        let (when, who) = (self.times(call.ended_at), &call.staff);
        format!(
            "It is from call {number} of {}: \"{}\", {when}, {who}.{replaced}{kept}",
            self.record.attempts.len(),
            said(outcome)
        )
    }

    /// Why it stands where it stands.
    fn stands(&self) -> String {
        let with = self.record.appointment_for.map_or(String::new(), |staff| format!(" with interviewer {staff}"));
        let last = self.ended.last();
        match self.record.case.state {
            CaseState::Fresh => "fresh: never called".to_owned(),
            CaseState::Waiting { due } if self.record.appointment => {
                format!("waiting: appointment{with} on {}", self.time(due))
            }
            CaseState::Waiting { due } => format!("waiting: to be called again from {} on", self.time(due)),
            CaseState::Closed => match last {
                Some((place, outcome)) if outcome.is_final => {
                    format!("closed: call {} came to \"{}\", after which nobody calls again", place + 1, said(outcome))
                }
                _ => "closed, though no call came to anything that closes a case".to_owned(),
            },
        }
    }

    fn print(&self, out: &mut impl Write, contacts: bool, now: Millis) -> Result<(), Refused> {
        let record = &self.record;
        let code = record.case.aapor();
        let region = record.region.as_ref().map_or(String::new(), |region| format!(", {region}"));
        writeln!(out, "Case {} of {} ({})", record.id, self.study.questionnaire, self.study.kind.word())?;
        writeln!(out, "{}{region}; times are those of {}", record.country, record.time_zone)?;
        writeln!(out, "\nCode {code}, {} (group {})", meaning(code), group_of(code).map_or("", Group::word))?;
        if record.case.state != CaseState::Closed {
            writeln!(out, "It would close with this code today.")?;
        }
        writeln!(out, "{}", self.why())?;
        if let Some((interview, why)) = &self.rejected {
            writeln!(out, "Interview {interview} was rejected: {why}")?;
            writeln!(out, "Rates count the case as {REJECTED}, {} (group O).", meaning(REJECTED))?;
        }
        writeln!(out, "\n{}", self.stands())?;
        if let Some((_, until)) = record.lease.as_ref().filter(|(_, until)| *until > now) {
            writeln!(out, "being worked on now (held until {})", self.time(*until))?;
        }
        if record.do_not_call {
            writeln!(out, "never to be called again")?;
        }
        self.print_calls(out)?;
        self.print_interviews(out)?;
        self.print_leases(out)?;
        match record.notes.len() {
            0 => writeln!(out, "\nno notes")?,
            many if !contacts => writeln!(out, "\n{many} note(s); --contacts prints them")?,
            _ => {
                writeln!(out, "\nnotes")?;
                for note in &record.notes {
                    writeln!(out, " {} {}: {}", self.time(note.at), note.staff, note.text.replace('\n', "\n   "))?;
                }
            }
        }
        if contacts {
            writeln!(out, "\nnumbers")?;
            for contact in &record.contacts {
                writeln!(out, " {} {}", contact.phone, contact.name.as_deref().unwrap_or_default())?;
            }
        }
        Ok(())
    }

    fn print_calls(&self, out: &mut impl Write) -> Result<(), Refused> {
        if self.record.attempts.is_empty() {
            return Ok(());
        }
        let mut table =
            table(&["call", "began", "by", "outcome", "code", "tells", "for the code", "appointment", "interview"]);
        for (position, call) in self.record.attempts.iter().enumerate() {
            let came_to = call.outcome.as_deref().and_then(outcome);
            table.add_row([
                (position + 1).to_string(),
                self.time(call.started_at),
                call.staff.clone(),
                came_to.map_or("not ended".to_owned(), said),
                call.aapor.clone().unwrap_or_default(),
                came_to.map(|outcome| outcome.level.to_string()).unwrap_or_default(),
                self.effect_of(position).map_or("", effect).to_owned(),
                self.times(call.appointment),
                call.interview.map(|interview| interview.to_string()).unwrap_or_default(),
            ]);
        }
        writeln!(out, "\n{table}")?;
        writeln!(
            out,
            "tells: how much an outcome tells, 0 to 100; the case keeps what tells most, the later of equals"
        )?;
        Ok(())
    }

    fn print_interviews(&self, out: &mut impl Write) -> Result<(), Refused> {
        if self.interviews.is_empty() {
            return Ok(());
        }
        let mut table = table(&["interview", "began", "ended", "language", "version", "state", "minutes", "places"]);
        for (interview, claims) in &self.interviews {
            let places = claims.iter().map(|claim| format!("{} {}", self.cell(claim), place(claim)));
            table.add_row([
                interview.id.to_string(),
                self.time(interview.started_at),
                self.times(interview.ended_at),
                interview.language.clone(),
                interview.version.to_string(),
                state(interview)
                    + if interview.over_quota { ", over quota" } else { "" }
                    + if self.is_rejected(interview.id) { ", rejected" } else { "" },
                format!("{}:{:02}", interview.active_ms / 60_000, interview.active_ms / 1_000 % 60),
                places.collect::<Vec<_>>().join("\n"),
            ]);
        }
        Ok(writeln!(out, "\n{table}")?)
    }

    fn print_leases(&self, out: &mut impl Write) -> Result<(), Refused> {
        if self.leases.is_empty() {
            return Ok(());
        }
        let mut table = table(&["taken", "by", "at"]);
        for lease in &self.leases {
            table.add_row([self.time(lease.at), lease.staff.clone(), lease.place.clone()]);
        }
        Ok(writeln!(out, "\n{table}")?)
    }

    /// A cell in words: `gender_age female age_35_44`.
    fn cell(&self, claim: &Claim) -> String {
        let known = self.cells.iter().find(|cell| cell.state.cell == claim.cell);
        known.map_or_else(
            || format!("cell {}", claim.cell),
            |cell| format!("{} {}", cell.group, cell.facts.values().cloned().collect::<Vec<_>>().join(" ")),
        )
    }
}

fn table(heads: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(heads);
    table
}
