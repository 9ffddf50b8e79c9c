//! Cases that may come next, read by index so that it takes the same time whatever the size of the sample. Which of them it is, is decided in `fieldwork`.

use super::cases::state_of;
use super::{Result, Tx};
use crate::fieldwork::next_case::Candidate;
use crate::ids::{CaseId, Millis, StaffId};
use rusqlite::{Row, params};
use std::collections::BTreeSet;

/// What a candidate is made of; `?1` is the instant, `?2` the member of staff.
macro_rules! candidates_where {
    ($rest:literal) => {
        concat!(
            "SELECT id, state, due_at, appointment, coalesce(appointment_for = ?2, 0), priority, attempts, shuffle FROM cases WHERE ",
            $rest,
            " AND (token IS NULL OR lease_until <= ?1)"
        )
    };
}

/// Call-backs that are due in a country, the earliest first. Appointments come apart, lest any number of call-backs hide one.
pub(super) const WAITING: &str = concat!(
    candidates_where!("state = 'waiting' AND country = ?3 AND due_at <= ?1 AND appointment = 0"),
    " ORDER BY due_at, id LIMIT ?4"
);

/// Appointments that are due in a country, with this member of staff or with anybody, the earliest first.
pub(super) const APPOINTMENTS: &str = concat!(
    candidates_where!(
        "state = 'waiting' AND appointment = 1 AND country = ?3 AND due_at <= ?1 AND (appointment_for IS NULL OR appointment_for = ?2)"
    ),
    " ORDER BY due_at, id LIMIT ?4"
);

/// Appointments with others that are due in a country, the earliest first.
pub(super) const APPOINTMENTS_OF_OTHERS: &str = concat!(
    candidates_where!(
        "state = 'waiting' AND appointment = 1 AND country = ?3 AND due_at <= ?1 AND appointment_for <> ?2"
    ),
    " ORDER BY due_at, id LIMIT ?4"
);

/// Fresh cases of a country whose portion of the sample is released.
pub(super) const FRESH: &str = concat!(
    candidates_where!("state = 'fresh' AND released = 1 AND country = ?3"),
    " ORDER BY priority DESC, shuffle, id LIMIT ?4"
);

/// Cases whose lease ran out: their station vanished, perhaps in the middle of a call. They come back as due since then.
pub(super) const EXPIRED: &str = "SELECT id, 'waiting', lease_until, appointment, coalesce(appointment_for = ?2, 0), priority, attempts, shuffle, country
     FROM cases WHERE token IS NOT NULL AND lease_until <= ?1 AND state <> 'closed' ORDER BY lease_until, id LIMIT ?3";

/// The first country after another that has fresh, or waiting, cases: one step in the index each.
pub(super) const NEXT_FRESH_COUNTRY: &str =
    "SELECT country FROM cases WHERE state = 'fresh' AND released = 1 AND country > ?1 ORDER BY country LIMIT 1";
pub(super) const NEXT_WAITING_COUNTRY: &str =
    "SELECT country FROM cases WHERE state = 'waiting' AND country > ?1 ORDER BY country LIMIT 1";

/// When the first case of a country that nobody holds is due.
pub(super) const NEXT_DUE: &str =
    "SELECT due_at FROM cases WHERE state = 'waiting' AND country = ?1 AND token IS NULL ORDER BY due_at, id LIMIT 1";

impl Tx<'_> {
    /// When the next case that waits is due, in the past too; none where none waits. Cases that are held, or whose station vanished, are left
    /// out. No countries: all.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn next_due(&self, countries: Option<&[String]>) -> Result<Option<Millis>> {
        let countries = match countries {
            Some(countries) => countries.to_vec(),
            None => self.countries(NEXT_WAITING_COUNTRY)?,
        };
        let mut next: Option<Millis> = None;
        for country in &countries {
            let due = self.first(NEXT_DUE, [country], |row| Ok(Millis(row.get(0)?)))?;
            next = next.into_iter().chain(due).min();
        }
        Ok(next)
    }

    /// Cases that nobody holds: what is due, the earliest first, then fresh ones by country, priority and random order. At most `limit` of
    /// each kind a country, and of what is due at most `limit` in all for `staff` and as many appointments with others. A case whose station
    /// vanished is among them once its lease has run out. No countries: all.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn candidates(
        &self,
        now: Millis,
        countries: Option<&[String]>,
        staff: StaffId,
        limit: i64,
    ) -> Result<Vec<Candidate>> {
        let (waiting, fresh) = match countries {
            Some(countries) => (countries.to_vec(), countries.to_vec()),
            None => (self.countries(NEXT_WAITING_COUNTRY)?, self.countries(NEXT_FRESH_COUNTRY)?),
        };
        let mut found = self.due(APPOINTMENTS, now, &waiting, staff, limit)?;
        found.extend(self.due(WAITING, now, &waiting, staff, limit)?);
        found.extend(self.expired(now, countries, staff, limit)?);
        found.extend(self.due(APPOINTMENTS_OF_OTHERS, now, &waiting, staff, limit)?);
        found.sort_by_key(due_of);
        for country in &fresh {
            found.extend(self.rows(FRESH, params![now.0, staff.0, country, limit], candidate)?);
        }
        // A case whose lease ran out is found as such and as what it was.
        let mut seen = BTreeSet::new();
        found.retain(|candidate| seen.insert(candidate.case.0));
        Ok(found)
    }

    /// What is due in all countries together, at most `limit`.
    fn due(&self, sql: &str, now: Millis, countries: &[String], staff: StaffId, limit: i64) -> Result<Vec<Candidate>> {
        let mut found = Vec::new();
        for country in countries {
            found.extend(self.rows(sql, params![now.0, staff.0, country, limit], candidate)?);
        }
        found.sort_by_key(due_of);
        found.truncate(usize::try_from(limit).unwrap_or(0));
        Ok(found)
    }

    /// Cases whose station vanished, in these countries or in all.
    fn expired(&self, now: Millis, countries: Option<&[String]>, staff: StaffId, limit: i64) -> Result<Vec<Candidate>> {
        let found =
            self.rows(EXPIRED, params![now.0, staff.0, limit], |row| Ok((candidate(row)?, row.get::<_, String>(8)?)))?;
        let wanted = |country: &String| countries.is_none_or(|countries| countries.contains(country));
        Ok(found.into_iter().filter(|(_, country)| wanted(country)).map(|(candidate, _)| candidate).collect())
    }

    fn countries(&self, sql: &str) -> Result<Vec<String>> {
        let mut countries: Vec<String> = Vec::new();
        while let Some(next) = self.first(sql, [countries.last().map_or("", String::as_str)], |row| Ok(row.get(0)?))? {
            countries.push(next);
        }
        Ok(countries)
    }
}

fn due_of(candidate: &Candidate) -> (Option<Millis>, CaseId) {
    match candidate.state {
        crate::fieldwork::case::CaseState::Waiting { due } => (Some(due), candidate.case),
        _ => (None, candidate.case),
    }
}

fn candidate(row: &Row<'_>) -> Result<Candidate> {
    let state: String = row.get(1)?;
    Ok(Candidate {
        case: CaseId(row.get(0)?),
        state: state_of(&state, row.get(2)?)?,
        appointment: row.get(3)?,
        mine: row.get(4)?,
        priority: row.get(5)?,
        attempts: row.get(6)?,
        shuffle: row.get(7)?,
    })
}
