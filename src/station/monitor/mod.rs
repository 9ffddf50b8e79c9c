//! The supervisor's driver: keeps a picture of the fieldwork up to date by short reads of what is new. It waits for nobody and nobody waits for it.
//! How the picture is shown is the shells' business; what counts as late is said in `fieldwork::pace`.

pub(crate) mod ahead;
pub mod labels;
pub mod picture;
mod tally;
mod work;

use super::call::state_of;
use super::supervise::{Deed, Order, Refusal, carry_out};
use super::view::{Asking, Frame, Mode, Page, Trouble, View};
use super::{OpenError, clean_name, instrument, titles};
use crate::clock::Clock;
use crate::fieldwork::outcome::outcome;
use crate::fieldwork::pace::{self, Forecast, Progress};
use crate::fieldwork::plan::COUNTRY;
use crate::fieldwork::{CallState, validation};
use crate::ids::{InterviewId, Millis, StaffId};
use crate::interview::Verdict;
use crate::interview::screen::{Speaker, Voice};
use crate::questionnaire::Instrument;
use crate::store::{
    AtWork, AuditRow, Cell, Checked, Kind, Role, Sent, Staff, Station, Store, StoreError, Study, Watcher,
};
use ahead::Ahead;
use labels::Labels;
use picture::{Appointments, Check, Checks, CountryLine, HourLine, OutcomeLine, Picture, Twice, Watched, Whole};
use std::collections::BTreeMap;
use std::sync::Arc;
use tally::Tally;
use work::Followed;

/// Where nothing is written, a new picture is taken this often all the same: holds run out and appointments are missed by the clock alone.
const EVERY: i64 = 30_000;
/// Appointments that are listed, of each kind.
const LISTED: i64 = 100;
/// Messages that are shown.
const MESSAGES: i64 = 5;
/// How far ahead appointments are counted.
const AHEAD_MINUTES: i64 = 24 * 60;

/// Somebody watching over a study.
#[derive(Debug)]
pub struct Monitor {
    store: Store,
    clock: Clock,
    /// The centre's clock, as an IANA name.
    zone: String,
    /// When the fieldwork is to end, where that is known.
    ends: Option<Millis>,
    watcher: Watcher,
    study: Study,
    titles: Arc<[(String, String)]>,
    labels: Arc<Labels>,
    instruments: BTreeMap<i64, Arc<Instrument>>,
    latest: i64,
    tally: Tally,
    followed: Followed,
    looked: Option<Millis>,
    seed: u64,
    reads: u64,
    longest_read: i64,
    /// Who may change something here.
    actor: Option<String>,
    watched: Option<InterviewId>,
}

/// What one read brings.
struct Read {
    cells: Vec<Cell>,
    at_work: Vec<AtWork>,
    stations: Vec<Station>,
    staff: Vec<Staff>,
    appointments: Appointments,
    messages: Vec<Sent>,
}

impl Monitor {
    /// Begins to watch a study. `zone` is the centre's clock, `ends` when the fieldwork is to end.
    ///
    /// # Errors
    /// When the study cannot be read, or its questionnaire not be compiled.
    pub fn open(store: Store, clock: Clock, zone: &str, ends: Option<Millis>) -> Result<Self, OpenError> {
        let watcher = store.watcher()?;
        let (study, latest) = store.read(|tx| Ok::<_, StoreError>((tx.study()?, tx.latest_version()?.version)))?;
        let compiled = instrument(&store, latest)?;
        let seed = validation::seed(&study.id);
        Ok(Self {
            titles: titles(&compiled),
            labels: Arc::new(Labels::of(&compiled)),
            instruments: BTreeMap::from([(latest, compiled)]),
            tally: Tally::new(zone, seed),
            seed,
            reads: 0,
            longest_read: 0,
            actor: None,
            watched: None,
            followed: Followed::default(),
            looked: None,
            zone: zone.to_owned(),
            store,
            clock,
            ends,
            watcher,
            study,
            latest,
        })
    }

    /// With a supervisor who may change something; in a live study one of its staff.
    ///
    /// # Errors
    /// [`Refusal::Says`] where there is no supervisor of this name.
    pub fn of_supervisor(self, name: &str) -> Result<Self, Refusal> {
        let name = clean_name(name).map_err(|_| Refusal::Says("supervise-who", Vec::new()))?;
        let known = self.store.read(|tx| tx.staff_named(&name))?;
        let may = known.is_some_and(|staff| staff.active && staff.role == Role::Supervisor);
        if self.study.kind == Kind::Live && !may {
            return Err(Refusal::Says("supervise-no-supervisor", vec![("staff", name)]));
        }
        Ok(Self { actor: Some(name), ..self })
    }

    /// Does what the supervisor wants, for a reason.
    ///
    /// # Errors
    /// [`Refusal`]: then nothing is done.
    pub fn act(&self, deed: Deed, reason: String) -> Result<(), Refusal> {
        let actor = self.actor()?;
        carry_out(&self.store, &Order { actor, reason, deed }, self.clock.now())
    }

    /// Sends a line to one of the staff, or to everybody who is signed in.
    ///
    /// # Errors
    /// [`Refusal`]: then nothing is sent.
    pub fn send(&self, to: Option<StaffId>, text: &str) -> Result<(), Refusal> {
        super::messages::send(&self.store, &self.actor()?, to, text, self.clock.now())
    }

    /// Looks in on an interview, or no longer; what is seen is in the pictures that follow. It is written down, and told to nobody.
    ///
    /// # Errors
    /// [`Refusal`]: then nothing is looked at.
    pub fn watch(&mut self, interview: Option<InterviewId>) -> Result<(), Refusal> {
        if let Some(id) = interview {
            let row = AuditRow {
                at: self.clock.now(),
                actor: self.actor()?,
                action: "interview watch".to_owned(),
                subject: format!("interview {id}"),
                detail: String::new(),
            };
            self.store.write(|tx| tx.audit(&row))?;
        }
        self.watched = interview;
        self.looked = None;
        Ok(())
    }

    fn actor(&self) -> Result<String, Refusal> {
        self.actor.clone().ok_or(Refusal::Says("supervise-who", Vec::new()))
    }

    /// A new picture, where there may be something new: somebody has written, or time alone has changed something.
    ///
    /// # Errors
    /// When the study cannot be read.
    pub fn look(&mut self) -> Result<Option<Picture>, Trouble> {
        let now = self.clock.now();
        let changed = self.watcher.changed()?;
        // A clock that was put back starts the count anew.
        let lately = self.looked.is_some_and(|looked| now >= looked && now.since(looked) < EVERY);
        if !changed && lately {
            return Ok(None);
        }
        let picture = self.picture(now);
        if picture.is_err() {
            // What was half read is counted anew.
            self.tally = Tally::new(&self.zone, self.seed);
            self.followed = Followed::default();
        }
        self.looked = picture.is_ok().then_some(now);
        picture.map(Some)
    }

    /// A picture of now. Reads in slices what has come since the last one.
    ///
    /// # Errors
    /// When the study cannot be read.
    fn picture(&mut self, now: Millis) -> Result<Picture, Trouble> {
        self.tally.turn_to(now);
        let mut more = true;
        while more {
            let (begun, tally) = (self.clock.now(), &mut self.tally);
            more = self.store.read(|tx| tally.read(tx))?;
            self.took(begun);
        }
        let midnight = midnight(now, &self.zone);
        let heard = now.plus_minutes(-crate::fieldwork::quota::LEASE_MINUTES);
        let (begun, tally, followed) = (self.clock.now(), &mut self.tally, &mut self.followed);
        let read = self.store.read(|tx| {
            tally.read(tx)?;
            let late = now.plus_minutes(1 - tx.settings()?.appointments.missed_after);
            let (missed, first_missed) = tx.appointments(now, Millis(i64::MIN), late, LISTED)?;
            let (coming, next) = tx.appointments(now, late, now.plus_minutes(AHEAD_MINUTES), LISTED)?;
            let at_work = tx.at_work(now)?;
            followed.read(tx, &at_work)?;
            Ok::<_, StoreError>(Read {
                cells: tx.cells(now)?,
                at_work,
                stations: tx.stations_of_day(midnight, heard)?,
                staff: tx.staff()?,
                appointments: Appointments { missed, coming, first_missed, next },
                messages: tx.messages(MESSAGES)?,
            })
        })?;
        self.took(begun);
        for version in self.followed.versions() {
            if !self.instruments.contains_key(&version) {
                self.instruments.insert(version, instrument(&self.store, version)?);
            }
        }
        self.followed.follow(&self.instruments);
        Ok(self.drawn(read, now, midnight))
    }

    /// Keeps how long a read took: while it lasts, the log of the study cannot be brought in.
    fn took(&mut self, begun: Millis) {
        self.reads += 1;
        self.longest_read = self.longest_read.max(self.clock.now().since(begun));
    }

    /// How many reads there were, and how many milliseconds the longest took.
    pub fn reads(&self) -> (u64, i64) {
        (self.reads, self.longest_read)
    }

    fn drawn(&self, read: Read, now: Millis, midnight: Millis) -> Picture {
        let (hours, hours_a_day) = self.tally.worked();
        let ahead = Ahead { now, hours, hours_a_day, ends: self.ends };
        let recent = self.tally.recent();
        let cells = ahead.cells(&read.cells, &recent);
        let countries = ahead.countries(&cells, &recent);
        let mut outcomes: Vec<OutcomeLine> = self
            .tally
            .outcomes
            .iter()
            .filter_map(|(id, (all, today))| {
                Some(OutcomeLine { outcome: outcome(id)?, calls: Twice { all: *all, today: *today } })
            })
            .collect();
        outcomes.sort_by_key(|line| std::cmp::Reverse((line.calls.today, line.calls.all)));
        let hours = self.tally.of_today().map(|(hour, of)| HourLine {
            hour,
            calls: of.calls,
            contacts: of.contacts,
            completes: of.completes,
            refusals: of.refusals,
        });
        Picture {
            at: now,
            frame: self.frame(),
            whole: self.whole(&ahead, &countries),
            interviewers: work::interviewers(&read, &self.tally, &self.followed, now, midnight),
            countries,
            groups: self.groups(),
            labels: Arc::clone(&self.labels),
            cells,
            outcomes,
            hours: hours.collect(),
            checks: self.checks(&read.staff),
            watched: self.watched.map(|id| self.watched(id, &read)),
            appointments: read.appointments,
            messages: read.messages,
        }
    }

    fn checks(&self, staff: &[Staff]) -> Checks {
        let open = self.tally.to_check();
        let name = |id| staff.iter().find(|known| known.id == id).map(|known| known.name.clone());
        let first = open.iter().take(usize::try_from(LISTED).unwrap_or(0)).map(|record| Check {
            interview: record.id,
            case: record.case,
            country: record.country.clone(),
            staff: name(record.staff).unwrap_or_default(),
            ended: record.ended_at,
            tried: self.tally.checked.contains_key(&record.id),
        });
        let came_to = |result: &Checked| self.tally.checked.values().filter(|known| *known == result).count();
        Checks {
            first: first.collect(),
            open: open.len(),
            results: Checked::ALL.iter().map(|result| (*result, came_to(result))).collect(),
            rejected: self.tally.rejected.len(),
        }
    }

    /// The interviewer's screen, from the ledger alone; only once consent was given.
    fn watched(&self, id: InterviewId, read: &Read) -> Watched {
        let case = read.at_work.iter().find(|case| case.interview.is_some_and(|(held, _)| held == id));
        let interview = self.followed.get(id).and_then(|follow| follow.interview.as_ref());
        let (Some(case), Some(interview)) = (case, interview) else { return Watched::Over };
        let state = state_of(interview);
        if state == CallState::Introduction {
            return Watched::NoConsent;
        }
        let staff = read.staff.iter().find(|known| known.id == case.staff).map(|known| known.name.clone());
        let voice = Voice {
            organisation: self.study.organisation.clone(),
            contact: self.study.contact.clone(),
            interviewer: staff.clone().unwrap_or_default(),
        };
        let page = Page::Asking(Box::new(Asking {
            interview: id,
            screen: Speaker { interview, voice: &voice }.screen(),
            language: interview.language().to_owned(),
            languages: interview.instrument().languages.clone(),
            state,
            since: case.since,
            outcomes: Vec::new(),
            draft: None,
            over_quota: interview.verdict() == Some(Verdict::Over),
            on_break_off: String::new(),
            on_suspend: String::new(),
        }));
        let frame = Frame {
            staff,
            case: Some(case.case),
            country: Some(case.country.clone()),
            since: Some(case.since),
            ..self.frame()
        };
        Watched::Screen(Box::new(View { frame, page }))
    }

    fn frame(&self) -> Frame {
        Frame {
            mode: match self.study.kind {
                Kind::Live => Mode::Live,
                Kind::Training => Mode::Training,
            },
            titles: Arc::clone(&self.titles),
            staff: self.actor.clone(),
            case: None,
            country: None,
            time_zone: None,
            since: None,
            settings: Arc::default(),
            message: None,
        }
    }

    fn groups(&self) -> Vec<(String, Vec<String>)> {
        let Some(instrument) = self.instruments.get(&self.latest) else { return Vec::new() };
        let names = |by: &[crate::questionnaire::instrument::VariableId]| {
            let names = by.iter().map(|variable| instrument.var(*variable).name.clone());
            names.filter(|name| name != COUNTRY).collect()
        };
        instrument.quotas.iter().map(|quota| (quota.name.clone(), names(&quota.by))).collect()
    }

    fn whole(&self, ahead: &Ahead, countries: &[CountryLine]) -> Whole {
        let sum = |of: fn(&CountryLine) -> i64| countries.iter().map(of).fold(0, i64::saturating_add);
        let progress = Progress {
            target: sum(|line| line.target),
            counted: sum(|line| line.counted.min(line.target)),
            // What each country does an hour, again as a count.
            recent: 0,
        };
        let per_hour = countries.iter().map(|line| line.forecast.per_hour).sum::<Option<f64>>();
        let shortfall = countries.iter().map(|line| line.forecast.shortfall).sum::<Option<i64>>();
        let hours_left = match per_hour {
            _ if progress.remaining() == 0 => Some(0.0),
            Some(per_hour) if per_hour > 0.0 => Some(pace::figure(progress.remaining()) / per_hour),
            _ => None,
        };
        let forecast = Forecast { per_hour, hours_left, shortfall };
        Whole {
            target: progress.target,
            counted: sum(|line| line.counted),
            held: sum(|line| line.held),
            over: sum(|line| line.over),
            calls: self.tally.sum(|_| true),
            completes: self.tally.sum(tally::is_complete),
            refusals: self.tally.sum(tally::is_refusal),
            contacts: self.tally.sum(|outcome| outcome.contacted),
            median: self.tally.lengths.median(),
            forecast,
            finish: ahead.finish(forecast),
            hours_a_day: ahead.hours_a_day,
        }
    }
}

/// When the day began on the centre's clock; where the clock skips midnight, the instant of the same day in another day's offset.
fn midnight(now: Millis, zone: &str) -> Millis {
    let there = crate::locale::in_zone(now, zone);
    let begin = there.date_naive().and_time(chrono::NaiveTime::MIN).and_local_timezone(there.timezone()).earliest();
    Millis(begin.map_or(now.0 - now.0.rem_euclid(86_400_000), |begin| begin.timestamp_millis()))
}
