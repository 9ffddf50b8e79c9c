//! Trials of what must never happen: an acknowledged answer lost, a strict cell over, an interview in two states. Short here; the README says how
//! to run them long.

mod clock;
mod full;
mod kill;
mod power;
mod resume;
mod signals;

use crate::support::robot::Said;
use cati::clock::Clock;
use cati::fieldwork::Mode;
use cati::ids::{CaseId, Millis};
use cati::questionnaire::instrument::Instrument;
use cati::questionnaire::{Sources, compile, shipped};
use cati::store::{InterviewState, Store};
use std::collections::HashMap;
use std::path::Path;

/// A number from the environment, for a long run.
fn wanted(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |text| text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

/// The shipped questionnaire with small targets, so that many cells fill up.
fn small_targets() -> Sources {
    targets("8", "5")
}

/// The same with these targets for strict cells.
fn targets(region: &str, gender_age: &str) -> Sources {
    let mut sources = shipped::sources();
    let lines = sources["quotas.csv"].lines().map(|line| {
        let mut fields: Vec<&str> = line.split(',').collect();
        match (fields[0], fields[1]) {
            ("region", "strict") => fields[2] = region,
            ("gender_age", "strict") => fields[2] = gender_age,
            _ => {}
        }
        fields.join(",")
    });
    let quotas = lines.collect::<Vec<_>>().join("\n") + "\n";
    sources.insert("quotas.csv".to_owned(), quotas);
    sources
}

fn instrument(sources: &Sources) -> Instrument {
    compile(sources).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]))
}

/// Everything wrong with a study: what `cati verify` finds, a strict cell over, a time less than none, what was said and is not there.
fn wrong(path: &Path, said: &[Said], instrument: &Instrument) -> Vec<String> {
    wrong_at(Clock::System.now(), path, said, instrument)
}

fn wrong_at(now: Millis, path: &Path, said: &[Said], instrument: &Instrument) -> Vec<String> {
    let store = match Store::open(path) {
        Ok(store) => store,
        Err(error) => return vec![format!("it cannot be opened: {error}")],
    };
    let findings = match cati::station::verify(&store, now) {
        Ok(findings) => findings,
        Err(error) => return vec![format!("it cannot be verified: {error}")],
    };
    let mut wrong: Vec<String> = findings.iter().map(|finding| format!("{finding:?}")).collect();
    store
        .read(|tx| {
            for cell in tx.cells(now)? {
                if cell.state.mode == Mode::Strict && cell.state.counted > cell.state.target {
                    wrong.push(format!("{} is over: {:?}", cell.key, cell.state));
                }
            }
            let mut ledgers = HashMap::new();
            for interview in tx.interviews(None, i64::MAX)? {
                let ended = matches!(interview.state, InterviewState::Ended(_));
                let entries = tx.entries(interview.id)?;
                if ended != interview.ended_at.is_some()
                    || interview.ended_at.is_some_and(|ended| ended < interview.started_at)
                    || interview.active_ms < 0
                    || entries.iter().any(|row| row.ms < 0)
                {
                    wrong.push(format!("not a time: {interview:?}"));
                }
                ledgers.insert(interview.id, entries);
            }
            let cases = 1..=tx.case_counts()?.iter().map(|count| count.cases).sum();
            for attempt in cases.flat_map(|case| tx.attempts(CaseId(case)).unwrap()) {
                if attempt.ended_at.is_some_and(|ended| ended < attempt.started_at) {
                    wrong.push(format!("not a time: {attempt:?}"));
                }
            }
            wrong.extend(
                said.iter()
                    .filter_map(|said| said.missing(tx, &ledgers, instrument))
                    .map(|said| format!("lost: {said}")),
            );
            Ok::<_, cati::store::StoreError>(())
        })
        .unwrap();
    wrong
}
