//! Cases that may come next, read by index so that it takes the same time whatever the size of the sample. When people are called, what is missing
//! and which case it is in the end, is decided in `fieldwork`.
//!
//! Cases of one country, language and time zone lie together in the indexes, call-backs also by the part of the day in which they were last tried,
//! fresh numbers by region: each such lot is found by one step in the index, and of each lot only the first few are read. So nobody reads past
//! cases in a language they do not speak.

pub(super) mod queries;

use super::cases::state_of;
use super::{Result, Tx};
use crate::fieldwork::next_case::{Candidate, Reach};
use crate::fieldwork::{CaseState, Clockface, Needs, Settings};
use crate::ids::{CaseId, Millis, StaffId};
use queries::{
    APPOINTMENT_DUE, APPOINTMENT_LOT, APPOINTMENT_OF_OTHERS_DUE, APPOINTMENTS, APPOINTMENTS_OF_ABSENT,
    APPOINTMENTS_OF_OTHERS, CALL_BACK_DUE, CALL_BACK_LOT, CALL_BACK_PART, CALL_BACKS, EXPIRED, FRESH, FRESH_LOT,
    FRESH_REGION, MISSED_APPOINTMENTS,
};
use rusqlite::types::FromSql;
use rusqlite::{Row, ToSql, params};
use std::collections::{BTreeMap, BTreeSet};

/// Call-backs of one clock and one part of the day that are read: the first due is the first of them, and hardly two are due at the same instant.
const OF_A_LOT: i64 = 3;

/// For whom the next case is looked for, and by which rules.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a> {
    /// The instant.
    pub now: Millis,
    /// Who is to call.
    pub staff: StaffId,
    /// Whom they can call.
    pub reach: &'a Reach,
    /// When people are called.
    pub settings: &'a Settings,
    /// How many interviews are missing where.
    pub needs: &'a Needs,
    /// How many cases of each kind are looked at.
    pub limit: i64,
}

/// Where cases lie together: a country, the language that the sample says (empty: none) and a time zone.
#[derive(Debug, Clone, Default)]
struct Lot {
    country: String,
    language: String,
    zone: String,
}

impl Lot {
    fn of(row: &Row<'_>) -> Result<Self> {
        Ok(Self { country: row.get(0)?, language: row.get(1)?, zone: row.get(2)? })
    }

    fn names(&self) -> [&str; 3] {
        [&self.country, &self.language, &self.zone]
    }
}

impl Search<'_> {
    fn face<'a>(&'a self, country: &'a str, zone: &'a str) -> Clockface<'a> {
        Clockface::new(self.settings, country, zone)
    }
}

impl Tx<'_> {
    /// Cases that nobody holds and that may be called now: appointments about to be due, those of others a while later (of who is not signed in when
    /// they are due), missed ones and call-backs within the calling hours; where there is none of these, a fresh number of every region in which
    /// interviews are missing. A case whose station vanished is among them once its lease has run out; one that was refused to this member of
    /// staff never is.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn candidates(&self, search: &Search<'_>) -> Result<Vec<Candidate>> {
        let mut found = self.due_appointments(search)?;
        found.extend(self.due_call_backs(search)?);
        found.extend(self.expired(search)?);
        if found.is_empty() {
            return self.fresh(search);
        }
        found.sort_by_key(due_of);
        // A case whose lease ran out is found as such and as what it was.
        let mut seen = BTreeSet::new();
        found.retain(|candidate| seen.insert(candidate.case));
        Ok(found)
    }

    /// When the next case could be handed out that nobody holds, if nothing can be now: none where nothing waits. Cases whose station vanished
    /// are left out.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn next_due(&self, search: &Search<'_>) -> Result<Option<Millis>> {
        let mut next: Vec<Millis> = Vec::new();
        for lot in self.lots(APPOINTMENT_LOT, search.reach)? {
            let face = search.face(&lot.country, &lot.zone);
            let rules = search.settings.appointments;
            for (sql, handed_out) in
                [(APPOINTMENT_DUE, &[-rules.early][..]), (APPOINTMENT_OF_OTHERS_DUE, &[0, rules.others_after])]
            {
                let values = params![search.staff.0, lot.country, lot.language, lot.zone];
                let Some(due) = self.first(sql, values, |row| Ok(Millis(row.get(0)?)))? else { continue };
                // One that could have been had before waits for its colleague, or was missed and waits for the calling hours.
                let ahead = handed_out.iter().map(|minutes| due.plus_minutes(*minutes)).find(|at| *at > search.now);
                next.extend(ahead.or_else(|| face.next_open(search.now)));
            }
        }
        for lot in self.lots(CALL_BACK_LOT, search.reach)? {
            let face = search.face(&lot.country, &lot.zone);
            for part in self.steps(CALL_BACK_PART, i64::MIN, &lot.names())? {
                let values = params![search.staff.0, lot.country, lot.language, lot.zone, part];
                let due = self.first(CALL_BACK_DUE, values, |row| Ok(Millis(row.get(0)?)))?;
                next.extend(due.and_then(|due| face.next_open(due.max(search.now))));
            }
        }
        for lot in self.lots(FRESH_LOT, search.reach)? {
            let face = search.face(&lot.country, &lot.zone);
            if search.needs.missing(&lot.country, None) > 0 && !face.is_open(search.now) {
                next.extend(face.next_open(search.now));
            }
        }
        Ok(next.into_iter().min())
    }

    fn due_appointments(&self, search: &Search<'_>) -> Result<Vec<Candidate>> {
        let rules = search.settings.appointments;
        let missed = search.now.plus_minutes(-rules.missed_after);
        let soon = search.now.plus_minutes(rules.early);
        let others = search.now.plus_minutes(-rules.others_after);
        let mut found = Vec::new();
        for lot in self.lots(APPOINTMENT_LOT, search.reach)? {
            let mut between = |sql: &str, from: Millis, to: Millis| -> Result<()> {
                let values = params![
                    search.now.0,
                    search.staff.0,
                    lot.country,
                    lot.language,
                    lot.zone,
                    from.0,
                    to.0,
                    search.limit
                ];
                found.extend(self.rows(sql, values, |row| candidate(row, None))?);
                Ok(())
            };
            // A time that was agreed is kept at any hour; one that was missed is made good for within the calling hours.
            between(APPOINTMENTS, missed, soon)?;
            between(APPOINTMENTS_OF_OTHERS, missed, others)?;
            // Who is not signed in at the time agreed is not waited for.
            between(APPOINTMENTS_OF_ABSENT, missed.max(others), search.now)?;
            if search.face(&lot.country, &lot.zone).is_open(search.now) {
                let late = missed.min(others);
                // Mine are mine too where a colleague's wait longer than until they are missed.
                if late < missed {
                    between(APPOINTMENTS, late, missed)?;
                }
                let values =
                    params![search.now.0, search.staff.0, lot.country, lot.language, lot.zone, late.0, search.limit];
                found.extend(self.rows(MISSED_APPOINTMENTS, values, |row| candidate(row, None))?);
            }
        }
        Ok(found)
    }

    fn due_call_backs(&self, search: &Search<'_>) -> Result<Vec<Candidate>> {
        let mut found = Vec::new();
        for lot in self.lots(CALL_BACK_LOT, search.reach)? {
            let face = search.face(&lot.country, &lot.zone);
            if !face.is_open(search.now) {
                continue;
            }
            let here = face.part(search.now);
            for part in self.steps(CALL_BACK_PART, i64::MIN, &lot.names())? {
                let limit = search.limit.min(OF_A_LOT);
                let values = params![search.now.0, search.staff.0, lot.country, lot.language, lot.zone, part, limit];
                found.extend(self.rows(CALL_BACKS, values, |row| candidate(row, Some(here)))?);
            }
        }
        Ok(found)
    }

    /// Cases whose station vanished.
    fn expired(&self, search: &Search<'_>) -> Result<Vec<Candidate>> {
        let values = params![search.now.0, search.staff.0, search.limit];
        let found = self.rows(EXPIRED, values, |row| {
            Ok((
                candidate(row, None)?,
                row.get::<_, String>(9)?,
                row.get::<_, Option<String>>(10)?,
                row.get::<_, String>(11)?,
            ))
        })?;
        let wanted = |(candidate, country, language, zone): &(Candidate, String, Option<String>, String)| {
            search.reach.includes(country, language.as_deref())
                && (candidate.appointment || search.face(country, zone).is_open(search.now))
        };
        Ok(found.into_iter().filter(wanted).map(|(candidate, ..)| candidate).collect())
    }

    /// The first fresh number of every region in which interviews are missing. Where several lots share a region, they share what is missing.
    fn fresh(&self, search: &Search<'_>) -> Result<Vec<Candidate>> {
        let mut found: Vec<((String, String), Candidate)> = Vec::new();
        for lot in self.lots(FRESH_LOT, search.reach)? {
            if search.needs.missing(&lot.country, None) <= 0
                || !search.face(&lot.country, &lot.zone).is_open(search.now)
            {
                continue;
            }
            let regions = self.steps(FRESH_REGION, String::new(), &lot.names())?;
            for region in std::iter::once(String::new()).chain(regions) {
                let missing = search.needs.missing(&lot.country, (!region.is_empty()).then_some(region.as_str()));
                if missing <= 0 {
                    continue;
                }
                let values = params![search.now.0, search.staff.0, lot.country, lot.language, lot.zone, region, 1];
                if let Some(first) = self.first(FRESH, values, |row| candidate(row, None))? {
                    found.push(((lot.country.clone(), region), Candidate { missing, ..first }));
                }
            }
        }
        let mut sharing: BTreeMap<(String, String), i64> = BTreeMap::new();
        found.iter().for_each(|(place, _)| *sharing.entry(place.clone()).or_default() += 1);
        let shared = |(place, candidate): ((String, String), Candidate)| {
            let among = sharing.get(&place).copied().unwrap_or(1);
            Candidate { missing: (candidate.missing / among).max(1), ..candidate }
        };
        Ok(found.into_iter().map(shared).collect())
    }

    /// The lots of one kind of cases that somebody can call, a step in the index each.
    fn lots(&self, next_lot: &str, reach: &Reach) -> Result<Vec<Lot>> {
        let (mut lots, mut last) = (Vec::new(), Lot::default());
        while let Some(lot) = self.first(next_lot, last.names(), Lot::of)? {
            last = lot.clone();
            if reach.includes(&lot.country, (!lot.language.is_empty()).then_some(lot.language.as_str())) {
                lots.push(lot);
            }
        }
        Ok(lots)
    }

    /// All values of a column after one, a step in the index each.
    fn steps<T: FromSql + ToSql + Clone>(&self, sql: &str, after: T, within: &[&str]) -> Result<Vec<T>> {
        let mut found: Vec<T> = Vec::new();
        loop {
            let last = found.last().unwrap_or(&after).clone();
            let mut values: Vec<&dyn ToSql> = vec![&last];
            values.extend(within.iter().map(|value| value as &dyn ToSql));
            match self.first(sql, values.as_slice(), |row| Ok(row.get(0)?))? {
                Some(next) => found.push(next),
                None => return Ok(found),
            }
        }
    }
}

fn due_of(candidate: &Candidate) -> (Option<Millis>, CaseId) {
    match candidate.state {
        CaseState::Waiting { due } => (Some(due), candidate.case),
        _ => (None, candidate.case),
    }
}

/// A candidate; `part` is the part of the day it is where the case is.
fn candidate(row: &Row<'_>, part: Option<i64>) -> Result<Candidate> {
    let state: String = row.get(1)?;
    let tried: i64 = row.get(5)?;
    Ok(Candidate {
        case: CaseId(row.get(0)?),
        state: state_of(&state, row.get(2)?)?,
        appointment: row.get(3)?,
        mine: row.get(4)?,
        tried: part == Some(tried),
        priority: row.get(6)?,
        attempts: row.get(7)?,
        shuffle: row.get(8)?,
        missing: 0,
    })
}
