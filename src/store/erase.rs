//! Erasing: numbers, names, notes and the sample's own columns of a case, and its answers where the respondent withdraws. Nothing of it is left
//! in the file, its free pages or its WAL; marks of the numbers keep them from coming back.

use super::excluded::Why;
use super::words::ending_word;
use super::{CaseRecord, ClaimState, InterviewRecord, LedgerRow, NumberKey, Result, Store, StoreError, Tx};
use crate::fieldwork::outcome::outcome;
use crate::ids::{CaseId, Millis, Token};
use crate::interview::entry::{Ending, Entry};
use rusqlite::params;

/// What withdrawing makes of a case and its interviews: a refusal by the person.
const WITHDRAWN: (&str, Ending) = ("refused_person", Ending::Refused);
/// Whose entry the last one in the ledger of a withdrawn interview is.
const TOKEN: &str = "erased";

/// What was erased.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Erased {
    /// Numbers.
    pub numbers: usize,
    /// Notes and drafts.
    pub notes: usize,
    /// Interviews with their answers.
    pub interviews: usize,
    /// Places in cells that are free again.
    pub places: usize,
}

impl Tx<'_> {
    /// Closed cases that still have something to erase, by number, after a case.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn closed_to_erase(&self, after: CaseId, limit: i64) -> Result<Vec<CaseId>> {
        let sql = "SELECT c.id FROM cases c WHERE c.id > ?1 AND c.state = 'closed'
                     AND (EXISTS (SELECT 1 FROM contact k WHERE k.case_id = c.id)
                       OR EXISTS (SELECT 1 FROM note n WHERE n.case_id = c.id AND n.text <> '')
                       OR EXISTS (SELECT 1 FROM note_draft d WHERE d.case_id = c.id)
                       OR EXISTS (SELECT 1 FROM sample s WHERE s.case_id = c.id))
                   ORDER BY c.id LIMIT ?2";
        self.rows(sql, params![after.0, limit], |row| Ok(CaseId(row.get(0)?)))
    }

    /// Erases a case's numbers, names, notes, drafts and own columns, and closes it. With answers: also what its interviews recorded; their places
    /// are given back, and the case counts as a refusal.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when it is being worked on at `now`, [`StoreError::Conflict`] when it has an interview that has not ended and the
    /// answers are to be kept, [`StoreError::Unknown`] when there is no such case.
    pub fn erase_case(&self, case: CaseId, with_answers: bool, key: &NumberKey, now: Millis) -> Result<Erased> {
        let record = self.case(case)?;
        if record.lease.as_ref().is_some_and(|(_, until)| *until > now) {
            return Err(self.holder(case)?);
        }
        let mut erased = Erased::default();
        match (&record.unended, with_answers) {
            (Some(interview), false) => {
                return Err(StoreError::Conflict(format!(
                    "interview {} of case {case} has not ended: its answers cannot be kept without its number",
                    interview.id
                )));
            }
            (_, true) => self.withdraw(&record, &mut erased, now)?,
            (None, false) => {}
        }
        for contact in &record.contacts {
            self.put_excluded(key.mark(&contact.phone), Why::Erased, now)?;
        }
        erased.numbers = self.run("DELETE FROM contact WHERE case_id = ?1", [case.0])?;
        // A note's number is in the ledger: it stays taken, so that it never comes to mean another note.
        erased.notes = self.run("UPDATE note SET text = '' WHERE case_id = ?1 AND text <> ''", [case.0])?
            + self.run("DELETE FROM note_draft WHERE case_id = ?1", [case.0])?;
        self.run("DELETE FROM sample WHERE case_id = ?1", [case.0])?;
        self.close_without_numbers(case)?;
        Ok(erased)
    }

    /// Takes out what the interviews of a case recorded. Each keeps its row and one entry that says how it ended, so that its number is never
    /// another's.
    fn withdraw(&self, record: &CaseRecord, erased: &mut Erased, now: Millis) -> Result<()> {
        let interviews = self.interviews_of(record.id)?;
        for interview in &interviews {
            self.withdraw_interview(interview, erased, now)?;
        }
        if let Some(withdrawn) = outcome(WITHDRAWN.0).filter(|_| !interviews.is_empty()) {
            let sql = "UPDATE cases SET outcome = ?2, aapor = ?3, do_not_call = 1 WHERE id = ?1";
            self.run(sql, params![record.id.0, withdrawn.id, withdrawn.aapor])?;
        }
        Ok(())
    }

    fn withdraw_interview(&self, interview: &InterviewRecord, erased: &mut Erased, now: Millis) -> Result<()> {
        let already = "SELECT 1 FROM ledger WHERE interview = ?1 AND token = ?2";
        if self.first(already, params![interview.id.0, TOKEN], |_| Ok(()))?.is_some() {
            return Ok(());
        }
        let claims = self.claims_of(interview.id)?;
        let live: Vec<_> =
            claims.iter().filter(|claim| claim.state != ClaimState::Released).map(|claim| claim.cell).collect();
        self.claim(interview.id, &live, ClaimState::Released, now)?;
        self.run("DELETE FROM answer WHERE interview = ?1", [interview.id.0])?;
        if self.wide_columns()?.is_some() {
            self.run("DELETE FROM complete WHERE interview = ?1", [interview.id.0])?;
        }
        self.run("DELETE FROM ledger WHERE interview = ?1", [interview.id.0])?;
        self.run(
            "UPDATE interview SET state = 'ended', ending = ?2, outcome = ?3, over_quota = 0, active_ms = 0,
                                  ended_at = coalesce(ended_at, max(?4, started_at)) WHERE id = ?1",
            params![interview.id.0, ending_word(WITHDRAWN.1)?, WITHDRAWN.0, now.0],
        )?;
        self.insert_entry(
            interview.id,
            &LedgerRow {
                seq: 1,
                token: Token(TOKEN.to_owned()),
                at: now,
                ms: 0,
                language: interview.language.clone(),
                version: interview.version,
                entry: Entry::Ended { ending: WITHDRAWN.1 },
            },
        )?;
        erased.interviews += 1;
        erased.places += live.len();
        Ok(())
    }
}

impl Store {
    /// Brings the WAL into the file and cuts it to nothing, so that no older page is left in it. False where somebody reads for so long that it
    /// could not be done now.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn empty_wal(&self) -> Result<bool> {
        let Some(writer) = &self.engine.writer else { return Err(StoreError::ReadOnly) };
        writer.between(|connection| {
            let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            Ok(busy == 0)
        })
    }
}
