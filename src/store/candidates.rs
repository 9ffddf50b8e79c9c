//! Cases that may come next, read by index so that it takes the same time whatever the size of the sample. When people are called, what is missing
//! and which case it is in the end, is decided in `fieldwork`.
//!
//! Cases with one clock (country and time zone) lie together in the indexes, call-backs also by the part of the day in which they were last tried,
//! fresh numbers by region: each such lot is found by one step in the index, and of each lot only the first few are read.

use super::cases::state_of;
use super::{Result, Tx};
use crate::fieldwork::next_case::Candidate;
use crate::fieldwork::{CaseState, Clockface, Needs, Settings};
use crate::ids::{CaseId, Millis, StaffId};
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
    /// The countries they call; none: all.
    pub countries: Option<&'a [String]>,
    /// When people are called.
    pub settings: &'a Settings,
    /// How many interviews are missing where.
    pub needs: &'a Needs,
    /// How many cases of each kind are looked at.
    pub limit: i64,
}

/// Somebody `?2` can interview, as far as the respondent's language is known; whoever has no languages said can in all.
macro_rules! speaks {
    () => {
        " AND (language IS NULL OR NOT EXISTS (SELECT 1 FROM staff_language l WHERE l.staff = ?2)
               OR language IN (SELECT l.language FROM staff_language l WHERE l.staff = ?2))"
    };
}

/// What a candidate is made of; `?1` is the instant, `?2` the member of staff, `?3` the country, `?4` the time zone.
macro_rules! candidates_where {
    ($rest:literal) => {
        concat!(
            "SELECT id, state, due_at, appointment, coalesce(appointment_for = ?2, 0), tried_part, priority, attempts, shuffle
             FROM cases WHERE ",
            $rest,
            " AND country = ?3 AND time_zone = ?4 AND (token IS NULL OR lease_until <= ?1)",
            speaks!()
        )
    };
}

/// The first value after another in a column, where the columns before it in the index are given: one step in the index.
macro_rules! next_value {
    ($column:literal, $rest:literal) => {
        concat!("SELECT ", $column, " FROM cases WHERE ", $rest, " ORDER BY ", $column, " LIMIT 1")
    };
}

/// Call-backs that are due and were last tried in one part of the day, the earliest first.
pub(super) const CALL_BACKS: &str = concat!(
    candidates_where!(
        "state = 'waiting' AND appointment = 0 AND tried_part = ?5 AND due_at <= ?1 AND (not_for IS NULL OR not_for <> ?2)"
    ),
    " ORDER BY due_at, id LIMIT ?6"
);

/// Appointments between two instants with this member of staff or with anybody, the earliest first.
pub(super) const APPOINTMENTS: &str = concat!(
    candidates_where!(
        "state = 'waiting' AND appointment = 1 AND due_at > ?5 AND due_at <= ?6 AND (appointment_for IS NULL OR appointment_for = ?2)"
    ),
    " ORDER BY due_at, id LIMIT ?7"
);

/// Appointments between two instants with others, the earliest first.
pub(super) const APPOINTMENTS_OF_OTHERS: &str = concat!(
    candidates_where!(
        "state = 'waiting' AND appointment = 1 AND due_at > ?5 AND due_at <= ?6 AND appointment_for <> ?2"
    ),
    " ORDER BY due_at, id LIMIT ?7"
);

/// Appointments between two instants with others who are not signed in, the earliest first.
pub(super) const APPOINTMENTS_OF_ABSENT: &str = concat!(
    candidates_where!(
        "state = 'waiting' AND appointment = 1 AND due_at > ?5 AND due_at <= ?6 AND appointment_for <> ?2
         AND NOT EXISTS (SELECT 1 FROM station t WHERE t.staff = appointment_for AND t.ended_at IS NULL)"
    ),
    " ORDER BY due_at, id LIMIT ?7"
);

/// Appointments up to an instant, with whomever, the earliest first.
pub(super) const MISSED_APPOINTMENTS: &str = concat!(
    candidates_where!("state = 'waiting' AND appointment = 1 AND due_at <= ?5"),
    " ORDER BY due_at, id LIMIT ?6"
);

/// Fresh cases of a region, of released portions of the sample.
pub(super) const FRESH: &str = concat!(
    candidates_where!("state = 'fresh' AND released = 1 AND coalesce(region, '') = ?5"),
    " ORDER BY priority DESC, shuffle, id LIMIT ?6"
);

/// Cases whose lease ran out: their station vanished, perhaps in the middle of a call. They come back as due since then.
pub(super) const EXPIRED: &str = concat!(
    "SELECT id, 'waiting', lease_until, appointment, coalesce(appointment_for = ?2, 0), tried_part, priority, attempts, shuffle,
            country, time_zone
     FROM cases WHERE token IS NOT NULL AND lease_until <= ?1 AND state <> 'closed' AND (not_for IS NULL OR not_for <> ?2)",
    speaks!(),
    " ORDER BY lease_until, id LIMIT ?3"
);

pub(super) const FRESH_COUNTRY: &str = next_value!("country", "state = 'fresh' AND released = 1 AND country > ?1");
pub(super) const FRESH_ZONE: &str =
    next_value!("time_zone", "state = 'fresh' AND released = 1 AND country = ?2 AND time_zone > ?1");
pub(super) const FRESH_REGION: &str = next_value!(
    "coalesce(region, '')",
    "state = 'fresh' AND released = 1 AND country = ?2 AND time_zone = ?3 AND coalesce(region, '') > ?1"
);
pub(super) const CALL_BACK_COUNTRY: &str =
    next_value!("country", "state = 'waiting' AND appointment = 0 AND country > ?1");
pub(super) const CALL_BACK_ZONE: &str =
    next_value!("time_zone", "state = 'waiting' AND appointment = 0 AND country = ?2 AND time_zone > ?1");
pub(super) const CALL_BACK_PART: &str = next_value!(
    "tried_part",
    "state = 'waiting' AND appointment = 0 AND country = ?2 AND time_zone = ?3 AND tried_part > ?1"
);
pub(super) const APPOINTMENT_COUNTRY: &str =
    next_value!("country", "state = 'waiting' AND appointment = 1 AND country > ?1");
pub(super) const APPOINTMENT_ZONE: &str =
    next_value!("time_zone", "state = 'waiting' AND appointment = 1 AND country = ?2 AND time_zone > ?1");

/// When the first call-back of a part of the day, or appointment, that nobody holds is due.
pub(super) const CALL_BACK_DUE: &str =
    "SELECT due_at FROM cases WHERE state = 'waiting' AND appointment = 0 AND country = ?2 AND time_zone = ?3
     AND tried_part = ?4 AND token IS NULL AND (not_for IS NULL OR not_for <> ?1) ORDER BY due_at, id LIMIT 1";
pub(super) const APPOINTMENT_DUE: &str =
    "SELECT due_at FROM cases WHERE state = 'waiting' AND appointment = 1 AND country = ?1 AND time_zone = ?2
     AND token IS NULL ORDER BY due_at, id LIMIT 1";

impl Search<'_> {
    fn face<'a>(&'a self, clock: &'a (String, String)) -> Clockface<'a> {
        Clockface::new(self.settings, &clock.0, &clock.1)
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
        for clock in self.clocks(APPOINTMENT_COUNTRY, APPOINTMENT_ZONE, search.countries)? {
            let due = self.first(APPOINTMENT_DUE, [&clock.0, &clock.1], |row| Ok(Millis(row.get(0)?)))?;
            next.extend(due.map(|due| due.plus_minutes(-search.settings.appointments.early)));
        }
        for clock in self.clocks(CALL_BACK_COUNTRY, CALL_BACK_ZONE, search.countries)? {
            for part in self.steps(CALL_BACK_PART, i64::MIN, &[&clock.0, &clock.1])? {
                let values = params![search.staff.0, clock.0, clock.1, part];
                let due = self.first(CALL_BACK_DUE, values, |row| Ok(Millis(row.get(0)?)))?;
                next.extend(due.and_then(|due| search.face(&clock).next_open(due.max(search.now))));
            }
        }
        for clock in self.clocks(FRESH_COUNTRY, FRESH_ZONE, search.countries)? {
            let face = search.face(&clock);
            if search.needs.missing(&clock.0, None) > 0 && !face.is_open(search.now) {
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
        for clock in self.clocks(APPOINTMENT_COUNTRY, APPOINTMENT_ZONE, search.countries)? {
            let mut between = |sql: &str, from: Millis, to: Millis| -> Result<()> {
                let values = params![search.now.0, search.staff.0, clock.0, clock.1, from.0, to.0, search.limit];
                found.extend(self.rows(sql, values, |row| candidate(row, None))?);
                Ok(())
            };
            // A time that was agreed is kept at any hour; one that was missed is made good for within the calling hours.
            between(APPOINTMENTS, missed, soon)?;
            between(APPOINTMENTS_OF_OTHERS, missed, others)?;
            // Who is not signed in at the time agreed is not waited for.
            between(APPOINTMENTS_OF_ABSENT, missed.max(others), search.now)?;
            if search.face(&clock).is_open(search.now) {
                let late = missed.min(others);
                let values = params![search.now.0, search.staff.0, clock.0, clock.1, late.0, search.limit];
                found.extend(self.rows(MISSED_APPOINTMENTS, values, |row| candidate(row, None))?);
                // Mine are mine too where a colleague's wait longer than until they are missed.
                if late < missed {
                    let values =
                        params![search.now.0, search.staff.0, clock.0, clock.1, late.0, missed.0, search.limit];
                    found.extend(self.rows(APPOINTMENTS, values, |row| candidate(row, None))?);
                }
            }
        }
        Ok(found)
    }

    fn due_call_backs(&self, search: &Search<'_>) -> Result<Vec<Candidate>> {
        let mut found = Vec::new();
        for clock in self.clocks(CALL_BACK_COUNTRY, CALL_BACK_ZONE, search.countries)? {
            let face = search.face(&clock);
            if !face.is_open(search.now) {
                continue;
            }
            let here = face.part(search.now);
            for part in self.steps(CALL_BACK_PART, i64::MIN, &[&clock.0, &clock.1])? {
                let values = params![search.now.0, search.staff.0, clock.0, clock.1, part, search.limit.min(OF_A_LOT)];
                found.extend(self.rows(CALL_BACKS, values, |row| candidate(row, Some(here)))?);
            }
        }
        Ok(found)
    }

    /// Cases whose station vanished.
    fn expired(&self, search: &Search<'_>) -> Result<Vec<Candidate>> {
        let values = params![search.now.0, search.staff.0, search.limit];
        let found =
            self.rows(EXPIRED, values, |row| Ok((candidate(row, None)?, (row.get::<_, String>(9)?, row.get(10)?))))?;
        let wanted = |(candidate, clock): &(Candidate, (String, String))| {
            search.countries.is_none_or(|countries| countries.contains(&clock.0))
                && (candidate.appointment || search.face(clock).is_open(search.now))
        };
        Ok(found.into_iter().filter(wanted).map(|(candidate, _)| candidate).collect())
    }

    /// The first fresh number of every region in which interviews are missing. Where several clocks share a region, they share what is missing.
    fn fresh(&self, search: &Search<'_>) -> Result<Vec<Candidate>> {
        let mut found: Vec<((String, String), Candidate)> = Vec::new();
        for clock in self.clocks(FRESH_COUNTRY, FRESH_ZONE, search.countries)? {
            if search.needs.missing(&clock.0, None) <= 0 || !search.face(&clock).is_open(search.now) {
                continue;
            }
            let regions = self.steps(FRESH_REGION, String::new(), &[&clock.0, &clock.1])?;
            for region in std::iter::once(String::new()).chain(regions) {
                let missing = search.needs.missing(&clock.0, (!region.is_empty()).then_some(region.as_str()));
                if missing <= 0 {
                    continue;
                }
                let values = params![search.now.0, search.staff.0, clock.0, clock.1, region, 1];
                if let Some(first) = self.first(FRESH, values, |row| candidate(row, None))? {
                    found.push(((clock.0.clone(), region), Candidate { missing, ..first }));
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

    /// The clocks of cases: country and time zone.
    fn clocks(
        &self,
        next_country: &str,
        next_zone: &str,
        countries: Option<&[String]>,
    ) -> Result<Vec<(String, String)>> {
        let countries = match countries {
            Some(countries) => countries.to_vec(),
            None => self.steps(next_country, String::new(), &[])?,
        };
        let mut clocks = Vec::new();
        for country in countries {
            let zones = self.steps(next_zone, String::new(), &[&country])?;
            clocks.extend(zones.into_iter().map(|zone| (country.clone(), zone)));
        }
        Ok(clocks)
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
