//! Who is doing what: the stations of today, the cases they hold, the interviews followed entry by entry.

use super::Read;
use super::picture::{Doing, Interviewer};
use super::tally::Tally;
use crate::fieldwork::pace::{figure, share};
use crate::fieldwork::quota::HEARTBEAT_SECONDS;
use crate::ids::{InterviewId, Millis, StaffId};
use crate::interview::{Entry, Interview, Place};
use crate::questionnaire::Instrument;
use crate::store::{AtWork, LedgerRow, Station, StoreError, Tx};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Interviews that are taken up to be followed in one read; the others come with the next.
const TAKEN_UP: usize = 64;
/// Milliseconds of an hour.
const HOUR: f64 = 3_600_000.0;

/// An interview followed from its ledger.
#[derive(Debug)]
pub(super) struct Follow {
    version: i64,
    seq: i64,
    /// When the last entry was made.
    pub(super) at: Millis,
    /// None until it is built, and where its ledger is damaged.
    pub(super) interview: Option<Interview>,
    /// Entries that have been read and not been taken.
    unread: Vec<LedgerRow>,
}

/// The interviews that are being held.
#[derive(Debug, Default)]
pub(super) struct Followed(BTreeMap<InterviewId, Follow>);

impl Followed {
    /// Reads what is new in the interviews being held, and lets go of the others.
    pub(super) fn read(&mut self, tx: &Tx<'_>, at_work: &[AtWork]) -> Result<(), StoreError> {
        let held: BTreeMap<InterviewId, i64> = at_work.iter().filter_map(|case| case.interview).collect();
        self.0.retain(|id, follow| held.get(id) == Some(&follow.version));
        let mut taken_up = 0;
        for (id, version) in held {
            if !self.0.contains_key(&id) {
                taken_up += 1;
                if taken_up > TAKEN_UP {
                    continue;
                }
            }
            let follow = self.0.entry(id).or_insert(Follow {
                version,
                seq: 0,
                at: Millis(0),
                interview: None,
                unread: Vec::new(),
            });
            let mut rows = tx.entries_after(id, follow.seq)?;
            if follow.seq > 0 && rows.iter().any(|row| matches!(row.entry, Entry::Migrated(_))) {
                follow.interview = None;
                rows = tx.entries(id)?;
            }
            if let Some(last) = rows.last() {
                (follow.seq, follow.at) = (last.seq, last.at);
            }
            follow.unread = rows;
        }
        Ok(())
    }

    /// The versions that are needed to take what was read.
    pub(super) fn versions(&self) -> BTreeSet<i64> {
        self.0.values().map(|follow| follow.version).collect()
    }

    /// Takes what was read.
    pub(super) fn follow(&mut self, instruments: &BTreeMap<i64, Arc<Instrument>>) {
        for follow in self.0.values_mut() {
            let rows = std::mem::take(&mut follow.unread);
            let Some(instrument) = instruments.get(&follow.version) else { continue };
            let begins = rows.first().is_some_and(|row| row.seq == 1);
            let taken = match follow.interview.take() {
                Some(mut interview) => {
                    rows.iter().try_for_each(|row| interview.follow(&row.entry)).map(|()| interview).ok()
                }
                None if begins => Interview::replay(Arc::clone(instrument), rows.iter().map(|row| &row.entry)).ok(),
                None => None,
            };
            follow.interview = taken;
        }
    }

    pub(super) fn get(&self, id: InterviewId) -> Option<&Follow> {
        self.0.get(&id)
    }
}

impl Follow {
    /// The variable of the item the interview is at.
    fn item(&self) -> Option<String> {
        let interview = self.interview.as_ref()?;
        match interview.place() {
            Place::Item(item) => Some(interview.instrument().name_of(item).to_owned()),
            Place::Gate | Place::Last { .. } => None,
        }
    }
}

/// Everybody who worked today, one line each, by name.
pub(super) fn interviewers(
    read: &Read,
    tally: &Tally,
    followed: &Followed,
    now: Millis,
    midnight: Millis,
) -> Vec<Interviewer> {
    let mut people: BTreeSet<StaffId> = read.stations.iter().map(|station| station.staff).collect();
    people.extend(tally.staff.keys());
    let mut lines: Vec<Interviewer> = people
        .into_iter()
        .map(|staff| {
            let own: Vec<&Station> = read.stations.iter().filter(|station| station.staff == staff).collect();
            let name = read.staff.iter().find(|known| known.id == staff).map(|known| known.name.clone());
            line(staff, name.unwrap_or_default(), &own, read, (tally, followed), (now, midnight))
        })
        .collect();
    lines.sort_by_cached_key(|line| (line.name.to_lowercase(), line.staff));
    lines
}

fn line(
    staff: StaffId,
    name: String,
    stations: &[&Station],
    read: &Read,
    (tally, followed): (&Tally, &Followed),
    (now, midnight): (Millis, Millis),
) -> Interviewer {
    // Where there are two terminals, that with a case, else the one heard of last.
    let case = read.at_work.iter().rfind(|case| case.staff == staff);
    let at = stations.iter().find(|station| case.is_some_and(|case| case.station == station.id));
    let at = at.or_else(|| stations.iter().max_by_key(|station| (station.ended_at.is_none(), station.seen_at)));
    let silent = |station: &Station| now.since(station.seen_at) > 2 * HEARTBEAT_SECONDS * 1000;
    let follow = case.and_then(|case| case.interview).and_then(|(id, _)| followed.get(id));
    let (doing, since) = match (case, at) {
        (Some(case), Some(station))
            if silent(station) && follow.is_none_or(|follow| now.since(follow.at) > 120_000) =>
        {
            (Doing::Silent, station.seen_at.max(case.since))
        }
        (Some(case), _) => match (case.interview, follow) {
            (Some(_), Some(follow)) => (Doing::Interviewing, follow.at),
            (Some(_), None) => (Doing::Interviewing, case.since),
            (None, _) => (Doing::Calling, case.since),
        },
        (None, Some(station)) => match station.ended_at {
            Some(ended) => (Doing::Away, ended),
            None if silent(station) => (Doing::Silent, station.seen_at),
            None => (Doing::Between, station.started_at),
        },
        (None, None) => (Doing::Away, midnight),
    };
    let present = |station: &&Station| {
        let end = station.ended_at.unwrap_or(if silent(station) { station.seen_at } else { now });
        end.since(station.started_at.max(midnight))
    };
    let worked = tally.staff.get(&staff).cloned().unwrap_or_default();
    let speed = worked.lengths.median().zip(tally.lengths.median());
    Interviewer {
        staff,
        name,
        place: at.map(|station| station.place.clone()).unwrap_or_default(),
        doing,
        since,
        case: case.map(|case| (case.case, case.country.clone())),
        interview: case.and_then(|case| case.interview).map(|(id, _)| id),
        item: follow.and_then(Follow::item),
        calls: worked.calls,
        contacts: worked.contacts,
        completes: worked.completes,
        refusals: worked.refusals,
        hours: figure(stations.iter().map(present).sum()) / HOUR,
        mean: worked.lengths.mean(),
        speed: speed.and_then(|(own, study)| share(own, study)),
        dont_know: share(worked.dont_know, worked.answers),
    }
}
