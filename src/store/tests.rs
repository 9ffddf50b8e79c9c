//! The store against its contract. Here are the study and the people that all of these tests use; each file below has one part of the contract.

mod backup;
mod candidates;
mod cases;
mod files;
mod group;
mod hindered;
mod interviews;
mod messages;
mod people;
mod quotas;
mod sample;
mod verify;

use super::*;
use crate::fieldwork::case::Case;
use crate::fieldwork::quota::Mode;
use crate::ids::{AttemptId, CaseId, CellId, InterviewId, Millis, StaffId, StationId, Token};
use crate::interview::entry::{Ending, Entry, Facts, Start};
use crate::questionnaire::Value;
use std::collections::BTreeMap;

/// 2008-05-01T12:00:00Z.
const NOON: Millis = Millis(1_209_643_200_000);

/// What closures in these tests give back.
type Done = super::Result<()>;

fn facts(pairs: &[(&str, &str)]) -> Facts {
    pairs.iter().map(|(variable, value)| ((*variable).to_owned(), (*value).to_owned())).collect()
}

fn cell(group: &str, pairs: &[(&str, &str)], mode: Mode, target: i64) -> NewCell {
    let key = pairs.iter().map(|(_, value)| *value).collect::<Vec<_>>().join("|");
    NewCell { group: group.to_owned(), key, facts: facts(pairs), mode, target }
}

/// A small study: two quota groups, three data columns.
fn new_study() -> NewStudy {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    NewStudy {
        id: "s".to_owned(),
        kind: Kind::Live,
        questionnaire: "safety".to_owned(),
        version: 1,
        hash: "00".to_owned(),
        organisation: "Institute".to_owned(),
        contact: "0800".to_owned(),
        selection: "whoever".to_owned(),
        created_at: NOON,
        sources: vec![
            ("questionnaire.toml".to_owned(), "id = 's'".to_owned()),
            ("en.ftl".to_owned(), "q1 = Q".to_owned()),
        ],
        cells: vec![
            cell("gender", &[("country", "UK"), ("gender", "female")], Mode::Strict, 2),
            cell("gender", &[("country", "UK"), ("gender", "male")], Mode::Strict, 1),
            cell("region", &[("country", "UK"), ("region", "it's")], Mode::Open, 5),
        ],
        columns: owned(&["gender", "q1", "q2_lock", "country"]),
        quota_groups: vec![
            ("gender".to_owned(), owned(&["country", "gender"])),
            ("region".to_owned(), owned(&["country", "region"])),
        ],
    }
}

struct Place {
    folder: tempfile::TempDir,
    store: Store,
}

impl Place {
    /// A study with two stations, `a` of Ann and `b` of Bob, and three fresh cases.
    fn new() -> Self {
        let plain = Self::plain();
        Self { store: plain.store.rehearsing(), ..plain }
    }

    /// The same, where each work runs once.
    fn plain() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("study.db"), &new_study(), &[]).unwrap();
        store.write(people).unwrap();
        Self { folder, store }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }
}

fn people(tx: &Tx<'_>) -> Done {
    let ann = tx.add_staff("Ann Lee", Role::Interviewer, NOON)?;
    let bob = tx.add_staff("Bob Ray", Role::Supervisor, NOON)?;
    tx.begin_station(&station("a"), ann, "desk of Ann Lee", NOON)?;
    tx.begin_station(&station("b"), bob, "desk 2", NOON)?;
    let new = |shuffle| NewCase {
        country: "UK".to_owned(),
        region: Some("london".to_owned()),
        time_zone: "Europe/London".to_owned(),
        priority: 0,
        shuffle,
        contacts: vec![Contact { phone: format!("+44999888{shuffle}"), name: Some("Mrs Quill".to_owned()) }],
        ..NewCase::default()
    };
    assert_eq!(tx.add_cases(&[new(3), new(1), new(2)], NOON)?, CaseId(1));
    Ok(())
}

const ANN: StaffId = StaffId(1);
const CASE: CaseId = CaseId(1);

fn station(name: &str) -> StationId {
    StationId(name.to_owned())
}

fn token(name: &str) -> Token {
    Token(name.to_owned())
}

fn minutes(minutes: i64) -> Millis {
    NOON.plus_minutes(minutes)
}

/// Station `a` takes a case, calls, and begins an interview.
fn begin(tx: &Tx<'_>, case: CaseId) -> super::Result<(AttemptId, InterviewId)> {
    assert!(tx.lease(case, &station("a"), &token("t"), NOON, minutes(5))?);
    let attempt =
        tx.begin_attempt(&NewAttempt { case, token: token("t"), station: station("a"), staff: ANN, at: NOON })?;
    let interview = tx.begin_interview(&NewInterview {
        case,
        token: token("t"),
        attempt,
        staff: ANN,
        station: station("a"),
        country: "UK".to_owned(),
        language: "en".to_owned(),
        version: 1,
        at: NOON,
    })?;
    Ok((attempt, interview))
}

fn row(seq: i64, entry: Entry) -> LedgerRow {
    LedgerRow { seq, token: token("t"), at: minutes(seq), ms: 1_000, language: "en".to_owned(), version: 1, entry }
}

fn answered(variable: &str, value: Value) -> Entry {
    Entry::Answered { variable: variable.to_owned(), value, despite: Vec::new() }
}

fn started() -> Entry {
    Entry::Started(Start {
        country: "UK".to_owned(),
        language: "en".to_owned(),
        seed: 7,
        person: 1,
        selection: "whoever".to_owned(),
        household: BTreeMap::from([("q2_lock".to_owned(), Value::Code(2))]),
        sample: BTreeMap::new(),
    })
}

fn answer(variable: &str, code: i64) -> Answer {
    Answer {
        variable: variable.to_owned(),
        code: Some(code),
        value: None,
        status: Status::Valid,
        language: "en".to_owned(),
        at: minutes(2),
        ms: 1_000,
    }
}

/// A whole interview, complete and counted in cell 1.
fn complete(tx: &Tx<'_>, case: CaseId) -> super::Result<InterviewId> {
    let (attempt, interview) = begin(tx, case)?;
    for (seq, entry) in (1..).zip([
        started(),
        answered("gender", Value::Code(1)),
        answered("q1", Value::Code(3)),
        Entry::Withdrawn { variable: "q1".to_owned() },
        Entry::Restored { variable: "q1".to_owned() },
        Entry::Ended { ending: Ending::Complete },
    ]) {
        tx.append(interview, &row(seq, entry))?;
    }
    tx.put_answers(interview, &[answer("q2_lock", 2), answer("gender", 1), answer("q1", 3)])?;
    tx.claim(interview, &[CellId(1)], ClaimState::Counted, minutes(6))?;
    let wide = [("gender", 1), ("q1", 3), ("q2_lock", 2)].map(|(column, code)| (column.to_owned(), Some(code)));
    tx.put_complete(interview, &wide)?;
    let end =
        Ended { ending: Ending::Complete, outcome: Some("complete".to_owned()), over_quota: false, at: minutes(6) };
    tx.end_interview(interview, &end)?;
    tx.end_attempt(
        attempt,
        &AttemptEnd { outcome: "complete".to_owned(), aapor: "1.1".to_owned(), at: minutes(6), appointment: None },
    )?;
    let closed = Case {
        state: crate::fieldwork::case::CaseState::Closed,
        attempts: 1,
        outcome: crate::fieldwork::outcome::outcome("complete"),
    };
    tx.set_case(
        case,
        &token("t"),
        &CaseUpdate {
            case: closed,
            appointment: false,
            appointment_for: None,
            do_not_call: false,
            not_for: None,
            tried_part: None,
        },
    )?;
    tx.release(case, &token("t"))?;
    Ok(interview)
}

/// The seq of an interview's last entry, 0 where there is none.
fn last_seq(tx: &Tx<'_>, interview: InterviewId) -> Result<i64> {
    Ok(tx.entries(interview)?.last().map_or(0, |row| row.seq))
}

/// One number that a query gives.
fn number(store: &Store, sql: &str) -> i64 {
    store.raw(|connection| connection.query_row(sql, [], |row| row.get(0)).unwrap())
}

/// One text that a query gives.
fn text(store: &Store, sql: &str) -> String {
    store.raw(|connection| connection.query_row(sql, [], |row| row.get(0)).unwrap())
}
