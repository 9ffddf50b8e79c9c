//! The supervisor's driver: keeps a picture of the fieldwork up to date by short reads of what is new. It waits for nobody and nobody waits for it.
//! How the picture is shown is the shells' business; what counts as late is said in `fieldwork::pace`.

pub(crate) mod ahead;
mod drawn;
pub mod labels;
pub mod measures;
pub mod picture;
mod tally;
mod work;

use super::supervise::{Deed, Order, Refusal, carry_out};
use super::view::Trouble;
use super::{OpenError, clean_name, instrument, titles};
use crate::clock::Clock;
use crate::fieldwork::validation::{self, VALIDATED_PERCENT};
use crate::ids::{CaseId, InterviewId, Millis, StaffId};
use crate::locale::{begin_of, in_zone};
use crate::questionnaire::Instrument;
use crate::store::{AtWork, AuditRow, Cell, Kind, Role, Sent, Staff, Station, Store, StoreError, Study, Watcher};
use labels::Labels;
use measures::{Measure, Measures, Measuring};
use picture::{Appointments, Check, Picture};
use std::collections::BTreeMap;
use std::sync::Arc;
use tally::Tally;
use work::Followed;

/// Where nothing is written, a new picture is taken this often all the same: holds run out and appointments are missed by the clock alone.
const EVERY: i64 = 30_000;
/// Appointments that are listed, of each kind.
const LISTED: i64 = 100;
/// Interviews to be checked that are shown.
const SHOWN: usize = 100;
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
    measuring: Measuring,
    looked: Option<Millis>,
    seed: u64,
    reads: u64,
    longest_read: i64,
    /// Who may change something here.
    actor: Option<String>,
    watched: Option<InterviewId>,
    /// Whether the numbers to call are shown.
    numbers: bool,
}

/// What one read brings.
struct Read {
    cells: Vec<Cell>,
    at_work: Vec<AtWork>,
    stations: Vec<Station>,
    staff: Vec<Staff>,
    appointments: Appointments,
    messages: Vec<Sent>,
    /// Telephone numbers of the cases of interviews to be checked.
    numbers: Numbers,
}

/// Telephone numbers of cases, in the order in which they are tried.
type Numbers = BTreeMap<CaseId, Vec<String>>;

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
            tally: Tally::new(zone, seed, VALIDATED_PERCENT),
            seed,
            reads: 0,
            longest_read: 0,
            actor: None,
            watched: None,
            numbers: false,
            followed: Followed::default(),
            measuring: Measuring::default(),
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

    /// With the telephone numbers of the interviews to be checked, where there is a supervisor: for a terminal, and for nothing that is kept.
    pub fn with_numbers(self) -> Self {
        Self { numbers: self.actor.is_some(), ..self }
    }

    /// Every interview to be checked, the first to end first; with the picture they are from.
    ///
    /// # Errors
    /// When the study cannot be read.
    pub fn to_check(&mut self) -> Result<Vec<Check>, Trouble> {
        self.picture(self.clock.now())?;
        let staff = self.store.read(|tx| tx.staff())?;
        Ok(self.checks_of(&staff, &BTreeMap::new()).collect())
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
            self.tally = Tally::new(&self.zone, self.seed, VALIDATED_PERCENT);
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
        let percent = self.store.read(|tx| tx.settings())?.validated_percent;
        if !self.tally.draws(percent) {
            // What was drawn is drawn anew.
            self.tally = Tally::new(&self.zone, self.seed, percent);
        }
        self.tally.turn_to(now);
        let mut more = true;
        while more {
            let (begun, tally) = (self.clock.now(), &mut self.tally);
            more = self.store.read(|tx| tally.read(tx))?;
            self.took(begun);
        }
        let midnight = self.midnight(now);
        let shows_numbers = self.numbers;
        let heard = now.plus_minutes(-crate::fieldwork::quota::LEASE_MINUTES);
        let (begun, tally, followed) = (self.clock.now(), &mut self.tally, &mut self.followed);
        let read = self.store.read(|tx| {
            tally.read(tx)?;
            let late = now.plus_minutes(1 - tx.settings()?.appointments.missed_after);
            let (missed, first_missed) = tx.appointments(now, Millis(i64::MIN), late, LISTED)?;
            let (coming, next) = tx.appointments(now, late, now.plus_minutes(AHEAD_MINUTES), LISTED)?;
            let mut numbers = BTreeMap::new();
            if shows_numbers {
                for record in tally.to_check().into_iter().take(SHOWN) {
                    numbers.insert(record.case, tx.contacts(record.case)?.into_iter().map(|of| of.phone).collect());
                }
            }
            let at_work = tx.at_work(now)?;
            followed.read(tx, &at_work)?;
            Ok::<_, StoreError>(Read {
                cells: tx.cells(now)?,
                at_work,
                stations: tx.stations_of_day(midnight, heard)?,
                staff: tx.staff()?,
                appointments: Appointments { missed, coming, first_missed, next },
                messages: tx.messages(MESSAGES)?,
                numbers,
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

    /// Reads a little of what a measure needs where that is due, or at once where it is looked at `anew`; what is known then, and nothing where
    /// nothing was due. Whoever wants the whole asks again as long as something is being read.
    ///
    /// # Errors
    /// When the study cannot be read.
    pub fn measure(&mut self, measure: Measure, anew: bool) -> Result<Option<Measures>, Trouble> {
        let now = self.clock.now();
        let day = (self.midnight(now), self.tally.called_today());
        let stepped = self.measuring.step(&self.store, measure, anew, now, day)?;
        self.took(now);
        Ok(stepped.then(|| self.measuring.taken()))
    }

    /// When the day began on the centre's clock.
    fn midnight(&self, now: Millis) -> Millis {
        begin_of(in_zone(now, &self.zone).date_naive(), &self.zone)
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
}
