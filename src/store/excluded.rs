//! Numbers that must not come back: those of a do-not-call list, and erased ones. Only their marks are kept.

use super::words::strange;
use super::{Mark, Result, Tx};
use crate::ids::{CaseId, Millis};
use rusqlite::params;

/// Why a number is excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A do-not-call list has it.
    DoNotCall,
    /// It was erased.
    Erased,
}

/// What an exclusion did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Excluded {
    /// Numbers that were not excluded before.
    pub new: usize,
    /// Numbers taken out of cases.
    pub removed: usize,
    /// Cases closed since no number is left to call.
    pub closed: usize,
    /// Numbers of cases that are being worked on, which were left for now.
    pub held: usize,
}

impl Why {
    fn word(self) -> &'static str {
        match self {
            Self::DoNotCall => "do_not_call",
            Self::Erased => "erased",
        }
    }

    pub(super) fn of(word: &str) -> Result<Self> {
        let mut all = [Self::DoNotCall, Self::Erased].into_iter();
        all.find(|why| why.word() == word).ok_or_else(|| strange("reason of an excluded number", word))
    }
}

impl Tx<'_> {
    /// Why a number is excluded, if it is.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn excluded(&self, mark: Mark) -> Result<Option<Why>> {
        let word =
            self.first("SELECT reason FROM excluded WHERE mark = ?1", [mark.0], |row| Ok(row.get::<_, String>(0)?))?;
        word.map(|word| Why::of(&word)).transpose()
    }

    /// Keeps a number out from now on. True when it was not excluded yet.
    pub(super) fn put_excluded(&self, mark: Mark, why: Why, at: Millis) -> Result<bool> {
        let sql = "INSERT INTO excluded (mark, reason, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
        Ok(self.run(sql, params![mark.0, why.word(), at.0])? == 1)
    }

    /// Keeps numbers of a do-not-call list out from now on, and takes them out of the cases that have them: a case without any other number
    /// is closed. What is being worked on at `now` is left as it is.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn exclude(&self, marks: &[Mark], now: Millis) -> Result<Excluded> {
        let mut done = Excluded::default();
        for mark in marks {
            done.new += usize::from(self.put_excluded(*mark, Why::DoNotCall, now)?);
            let sql = "SELECT k.case_id, coalesce(c.lease_until > ?2, 0) FROM contact k JOIN cases c ON c.id = k.case_id WHERE k.mark = ?1";
            let found =
                self.rows(sql, params![mark.0, now.0], |row| Ok((CaseId(row.get(0)?), row.get::<_, bool>(1)?)))?;
            for (case, held) in found {
                if held {
                    done.held += 1;
                    continue;
                }
                done.removed +=
                    self.run("DELETE FROM contact WHERE case_id = ?1 AND mark = ?2", params![case.0, mark.0])?;
                done.closed += usize::from(self.close_without_numbers(case)?);
            }
        }
        Ok(done)
    }

    /// Closes a case that has no number left, for good. True when that changed it.
    pub(super) fn close_without_numbers(&self, case: CaseId) -> Result<bool> {
        let sql = "UPDATE cases SET state = 'closed', due_at = NULL, appointment = 0, appointment_for = NULL, do_not_call = 1, released = 1,
                                    token = NULL, station = NULL, lease_until = NULL
                   WHERE id = ?1 AND state <> 'closed' AND NOT EXISTS (SELECT 1 FROM contact k WHERE k.case_id = cases.id)";
        Ok(self.run(sql, [case.0])? == 1)
    }
}
