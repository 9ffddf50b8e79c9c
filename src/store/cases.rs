//! Cases: households' numbers to work, with what is known of each. Holding one is in `leases`, finding the next in `candidates`; what an
//! outcome does to a case is decided in `fieldwork`.

use super::marks::Mark;
use super::words::strange;
use super::{Attempt, Draft, InterviewRecord, Note, Result, StoreError, Tx};
use crate::fieldwork::case::{Case, CaseState};
use crate::fieldwork::outcome::outcome;
use crate::ids::{CaseId, Millis, StaffId, Token};
use rusqlite::{CachedStatement, Row, params};

/// A case to be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewCase {
    /// Country, such as `UK`.
    pub country: String,
    /// Region, where the sample says it.
    pub region: Option<String>,
    /// Its clock, as an IANA name.
    pub time_zone: String,
    /// The higher one first.
    pub priority: i64,
    /// Place in the sample's random order: the lower one first.
    pub shuffle: i64,
    /// Its numbers, the first to be called first.
    pub contacts: Vec<Contact>,
    /// The respondent's language, where the sample says it.
    pub language: Option<String>,
    /// The portion of the sample it waits in, not to be called until that is released; none: it can be called at once.
    pub replicate: Option<String>,
    /// The sample's own columns: name and text.
    pub own: Vec<(String, String)>,
}

/// A number to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The number as it is dialled.
    pub phone: String,
    /// Whose it is, where the sample says it.
    pub name: Option<String>,
}

/// Everything about a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRecord {
    /// Number.
    pub id: CaseId,
    /// Country, such as `UK`.
    pub country: String,
    /// Region, where the sample says it.
    pub region: Option<String>,
    /// Its clock, as an IANA name.
    pub time_zone: String,
    /// The respondent's language, where the sample says it.
    pub language: Option<String>,
    /// The higher one first.
    pub priority: i64,
    /// Where it stands.
    pub case: Case,
    /// Whether what it waits for is an appointment.
    pub appointment: bool,
    /// With whom the appointment is, if with somebody.
    pub appointment_for: Option<StaffId>,
    /// Whether none of its numbers may be called again.
    pub do_not_call: bool,
    /// Who may not have it: somebody of the household refused to them.
    pub not_for: Option<StaffId>,
    /// Who holds it, and until when; kept after the lease ran out until somebody else takes it.
    pub lease: Option<(Token, Millis)>,
    /// Its numbers.
    pub contacts: Vec<Contact>,
    /// Its calls, first to last.
    pub attempts: Vec<Attempt>,
    /// Notes, oldest first.
    pub notes: Vec<Note>,
    /// A note that was being typed.
    pub draft: Option<Draft>,
    /// The interview that has not ended, if there is one.
    pub unended: Option<InterviewRecord>,
}

/// What a call makes of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseUpdate {
    /// Where it stands now.
    pub case: Case,
    /// Whether what it waits for is an appointment.
    pub appointment: bool,
    /// With whom the appointment is, if with somebody.
    pub appointment_for: Option<StaffId>,
    /// Whether none of its numbers may be called again.
    pub do_not_call: bool,
    /// Who may not have it: somebody of the household refused to them.
    pub not_for: Option<StaffId>,
    /// The part of the day in which nobody answered; none where somebody did.
    pub tried_part: Option<i64>,
}

/// How many cases of a country stand alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateCount {
    /// Country.
    pub country: String,
    /// `fresh`, `waiting` or `closed`.
    pub state: String,
    /// AAPOR code they have, or would close with today.
    pub aapor: String,
    /// How many.
    pub cases: i64,
}

/// A case's state from its columns.
pub(super) fn state_of(word: &str, due: Option<i64>) -> Result<CaseState> {
    match (word, due) {
        ("fresh", _) => Ok(CaseState::Fresh),
        ("waiting", Some(due)) => Ok(CaseState::Waiting { due: Millis(due) }),
        ("closed", _) => Ok(CaseState::Closed),
        _ => Err(strange("state of a case", word)),
    }
}

/// The statements that write a case, prepared once for many.
pub(super) struct Insertion<'c> {
    case: CachedStatement<'c>,
    contact: CachedStatement<'c>,
    own: CachedStatement<'c>,
}

impl<'c> Insertion<'c> {
    pub(super) fn new(tx: &Tx<'c>) -> Result<Self> {
        if !tx.may_write {
            return Err(StoreError::ReadOnly);
        }
        Ok(Self {
            case: tx.connection.prepare_cached(
                "INSERT INTO cases (id, country, region, time_zone, priority, shuffle, state, due_at, appointment, appointment_for, attempts,
                                    outcome, aapor, do_not_call, token, station, lease_until, created_at, language, replicate, released)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'fresh', NULL, 0, NULL, 0, NULL, ?7, 0, NULL, NULL, NULL, ?8, ?9, ?10, ?11)",
            )?,
            contact: tx.connection.prepare_cached(
                "INSERT INTO contact (case_id, ordinal, phone, name, mark) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?,
            own: tx.connection.prepare_cached("INSERT INTO sample (case_id, name, value) VALUES (?1, ?2, ?3)")?,
        })
    }

    /// Writes a case under a number that is free, with the marks of its contacts in their order.
    pub(super) fn put(&mut self, id: i64, new: &NewCase, marks: &[Mark], at: Millis) -> Result<()> {
        self.case.execute(params![
            id,
            new.country,
            new.region,
            new.time_zone,
            new.priority,
            new.shuffle,
            Case::FRESH.aapor(),
            at.0,
            new.language,
            new.replicate,
            new.replicate.is_none()
        ])?;
        for (ordinal, (contact, mark)) in (1_i64..).zip(new.contacts.iter().zip(marks)) {
            self.contact.execute(params![id, ordinal, contact.phone, contact.name, mark.0])?;
        }
        for (name, value) in &new.own {
            self.own.execute(params![id, name, value])?;
        }
        Ok(())
    }
}

impl Tx<'_> {
    /// Adds cases and gives the number of the first; the others follow in order.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn add_cases(&self, cases: &[NewCase], at: Millis) -> Result<CaseId> {
        let first = self.next_id("SELECT max(id) FROM cases")?;
        let (key, mut insertion) = (self.number_key()?, Insertion::new(self)?);
        for (id, new) in (first..).zip(cases) {
            insertion.put(id, new, &key.marks(new), at)?;
        }
        Ok(CaseId(first))
    }

    /// Everything about a case.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when there is no such case.
    pub fn case(&self, id: CaseId) -> Result<CaseRecord> {
        let sql = "SELECT country, region, time_zone, priority, state, due_at, attempts, outcome, appointment, appointment_for, do_not_call,
                          token, lease_until, language, not_for FROM cases WHERE id = ?1";
        let bare = self.first(sql, [id.0], |row| bare_case(id, row))?;
        let mut record = bare.ok_or_else(|| StoreError::unknown("case", id))?;
        record.contacts = self.contacts(id)?;
        record.attempts = self.attempts(id)?;
        record.notes = self.notes(id)?;
        record.draft = self.draft(id)?;
        record.unended = self.unended(id)?.into_iter().next();
        Ok(record)
    }

    /// The numbers of a case, in the order in which they are tried.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn contacts(&self, id: CaseId) -> Result<Vec<Contact>> {
        self.rows("SELECT phone, name FROM contact WHERE case_id = ?1 ORDER BY ordinal", [id.0], |row| {
            Ok(Contact { phone: row.get(0)?, name: row.get(1)? })
        })
    }

    /// Puts a case where a call brought it. The hold on it stays.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when the token does not hold it.
    pub fn set_case(&self, id: CaseId, token: &Token, update: &CaseUpdate) -> Result<()> {
        self.holds(id, token)?;
        let (state, due) = match update.case.state {
            CaseState::Fresh => ("fresh", None),
            CaseState::Waiting { due } => ("waiting", Some(due.0)),
            CaseState::Closed => ("closed", None),
        };
        self.run(
            "UPDATE cases SET state = ?2, due_at = ?3, attempts = ?4, outcome = ?5, aapor = ?6, appointment = ?7, appointment_for = ?8,
                              do_not_call = ?9, not_for = ?10, tried_part = ?11 WHERE id = ?1",
            params![
                id.0,
                state,
                due,
                update.case.attempts,
                update.case.outcome.map(|outcome| outcome.id),
                update.case.aapor(),
                update.appointment,
                update.appointment_for.map(|staff| staff.0),
                update.do_not_call,
                update.not_for.map(|staff| staff.0),
                update.tried_part.unwrap_or(-1)
            ],
        )?;
        Ok(())
    }

    /// Sets all cases aside, so that only those added after are worked: for practising on a copy.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn set_cases_aside(&self) -> Result<()> {
        self.run("UPDATE cases SET state = 'closed', token = NULL, station = NULL, lease_until = NULL", [])?;
        Ok(())
    }

    /// How many cases stand where, by country, state and code. Reads the whole table: not for the interviewer's way.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn case_counts(&self) -> Result<Vec<StateCount>> {
        let sql = "SELECT country, state, aapor, count(*) FROM cases GROUP BY country, state, aapor ORDER BY country, state, aapor";
        self.rows(sql, [], |row| {
            Ok(StateCount { country: row.get(0)?, state: row.get(1)?, aapor: row.get(2)?, cases: row.get(3)? })
        })
    }
}

/// A case without what other tables know of it.
fn bare_case(id: CaseId, row: &Row<'_>) -> Result<CaseRecord> {
    let state: String = row.get(4)?;
    let named: Option<String> = row.get(7)?;
    let known = match &named {
        Some(word) => Some(outcome(word).ok_or_else(|| strange("outcome", word))?),
        None => None,
    };
    let token: Option<String> = row.get(11)?;
    let until: Option<i64> = row.get(12)?;
    Ok(CaseRecord {
        id,
        country: row.get(0)?,
        region: row.get(1)?,
        time_zone: row.get(2)?,
        language: row.get(13)?,
        priority: row.get(3)?,
        case: Case { state: state_of(&state, row.get(5)?)?, attempts: row.get(6)?, outcome: known },
        appointment: row.get(8)?,
        appointment_for: row.get::<_, Option<i64>>(9)?.map(StaffId),
        do_not_call: row.get(10)?,
        not_for: row.get::<_, Option<i64>>(14)?.map(StaffId),
        lease: token.zip(until).map(|(token, until)| (Token(token), Millis(until))),
        contacts: Vec::new(),
        attempts: Vec::new(),
        notes: Vec::new(),
        draft: None,
        unended: None,
    })
}
