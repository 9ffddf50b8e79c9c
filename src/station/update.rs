//! A further version of the questionnaire comes into a study: what it would do to every interview that has not ended, tried in advance on what is on
//! the disk, and then its coming into force. What may follow is said in `questionnaire::succession`, how an interview goes over in
//! `interview::migrate`.

use super::setup::{cells, groups};
use super::{OpenError, compiled, instrument};
use crate::fieldwork::quota::Mode;
use crate::ids::{CaseId, CellId, InterviewId, Millis};
use crate::interview::{Entry, Interview, Migration, Place};
use crate::questionnaire::instrument::{Instrument, ItemId, MOST_COLUMNS};
use crate::questionnaire::succession::{Changes, changes, faults};
use crate::questionnaire::{Sources, Value};
use crate::store::{AuditRow, Cell, InterviewRecord, InterviewState, NewCell, NewVersion, Store, StoreError, Tx};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// What a new version would do.
#[derive(Debug)]
pub struct Update {
    /// The version in force.
    pub from: i64,
    /// The new one.
    pub to: i64,
    /// What it asks otherwise.
    pub changes: Changes,
    /// How many columns of data all versions together have, where that is too many for the view `completes`, which is there now and goes.
    pub too_wide: Option<usize>,
    /// What becomes of the quotas.
    pub quotas: QuotaChanges,
    /// What becomes of each interview that has not ended, by number.
    pub interviews: Vec<Prospect>,
}

/// What becomes of the quotas. Where a supervisor has changed a cell meanwhile, the study's own stays.
#[derive(Debug, Default)]
pub struct QuotaChanges {
    /// Cells that are not there yet.
    pub new: Vec<NewCell>,
    /// Groups that the new version does not have.
    pub gone: Vec<String>,
    /// Open cells that the new version does not have: they close.
    pub closing: Vec<Cell>,
    /// Cells that an earlier version took out, and that are there again: they open.
    pub reopening: Vec<Cell>,
    /// Cells with another target in the new version than in the one in force, and that target.
    pub targets: Vec<(Cell, i64)>,
    /// Cells with another mode, and that mode.
    pub modes: Vec<(Cell, Mode)>,
    /// Cells whose new target or mode is not taken: a supervisor changed them, or more is counted and held already.
    pub kept: Vec<(Cell, NewCell)>,
}

/// What becomes of an interview that has not ended.
#[derive(Debug)]
pub struct Prospect {
    /// The interview.
    pub interview: InterviewId,
    /// Its case.
    pub case: CaseId,
    /// The version it is held in.
    pub version: i64,
    /// Whether it is put aside; else it is being held, and finishes in its version unless it is cut off.
    pub suspended: bool,
    /// What happens when it goes on in another call; or why it stays, or cannot be read.
    pub then: Result<Journey, String>,
}

/// How an interview goes over.
#[derive(Debug)]
pub struct Journey {
    /// What goes along.
    pub migration: Migration,
    /// The item it goes on at, none where nothing is left to ask.
    pub at: Option<String>,
    /// Items before that which are open or to be confirmed.
    pub passed_over: Vec<String>,
}

impl Journey {
    /// Whether the respondent meets nothing new, and nothing said is set aside: no question asked again, none to confirm, none before the place where
    /// it stopped.
    pub fn is_smooth(&self) -> bool {
        let Migration { confirm, dropped, aside, .. } = &self.migration;
        confirm.is_empty() && dropped.is_empty() && aside.is_empty() && self.passed_over.is_empty()
    }
}

impl QuotaChanges {
    /// What would be done, without the counts, which change all the time.
    fn deeds(&self) -> impl PartialEq + use<> {
        let ids = |cells: &[Cell]| cells.iter().map(|cell| cell.state.cell).collect::<Vec<_>>();
        let target = |(cell, target): &(Cell, i64)| (cell.state.cell, cell.state.target, *target);
        let mode = |(cell, mode): &(Cell, Mode)| (cell.state.cell, *mode);
        let targets: Vec<_> = self.targets.iter().map(target).collect();
        let modes: Vec<_> = self.modes.iter().map(mode).collect();
        (self.new.clone(), ids(&self.closing), ids(&self.reopening), targets, modes)
    }
}

/// Why there is no update.
#[derive(Debug, thiserror::Error)]
pub enum UpdateError {
    /// The study, or a version of the questionnaire in it.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It does not follow what is in the study.
    #[error("it cannot follow the versions in the study:\n{}", .0.join("\n"))]
    Faults(Vec<String>),
}

impl From<StoreError> for UpdateError {
    fn from(error: StoreError) -> Self {
        Self::Open(error.into())
    }
}

/// What the new version would do, tried on the study as it is now; nothing is changed.
///
/// # Errors
/// [`UpdateError`]; also where the study cannot be read.
pub fn plan(store: &Store, new: &Arc<Instrument>, now: Millis) -> Result<Update, UpdateError> {
    let versions = store.read(|tx| tx.versions())?;
    let mut earlier = BTreeMap::new();
    for version in &versions {
        earlier.insert(version.version, instrument(store, version.version)?);
    }
    let told = faults(&earlier.values().map(Arc::as_ref).collect::<Vec<_>>(), new);
    let Some((&from, latest)) = earlier.last_key_value().filter(|_| told.is_empty()) else {
        return Err(UpdateError::Faults(told));
    };
    let (cells, interviews) = store.read(|tx| {
        let mut prospects = Vec::new();
        for record in tx.all_unended()? {
            prospects.push(prospect(tx, &record, &earlier, new)?);
        }
        Ok::<_, UpdateError>((tx.cells(now)?, prospects))
    })?;
    let quotas = quota_changes(cells, latest, new);
    let before: HashSet<String> = earlier.values().flat_map(|instrument| instrument.columns()).collect();
    let after = before.iter().cloned().chain(new.columns()).collect::<HashSet<_>>().len();
    let too_wide = (before.len() <= MOST_COLUMNS && after > MOST_COLUMNS).then_some(after);
    Ok(Update { from, to: new.version, changes: changes(latest, new), too_wide, quotas, interviews })
}

fn prospect(
    tx: &Tx<'_>,
    record: &InterviewRecord,
    earlier: &BTreeMap<i64, Arc<Instrument>>,
    new: &Arc<Instrument>,
) -> Result<Prospect, UpdateError> {
    let unknown = || StoreError::Unknown { what: "version", which: record.version.to_string() };
    let old = earlier.get(&record.version).ok_or_else(unknown)?;
    let name = |item: ItemId| new.name_of(item).to_owned();
    let tried = || {
        let entries = tx.entries(record.id).map_err(|error| error.to_string())?;
        let replayed = Interview::replay(Arc::clone(old), entries.iter().map(|row| &row.entry));
        let interview = replayed.map_err(|damaged| damaged.to_string())?;
        let (after, entry) = interview.migrate(new).map_err(|stays| format!("stays: {stays}"))?;
        match entry {
            Entry::Migrated(migration) => Ok(Journey {
                migration: *migration,
                at: match after.place() {
                    Place::Item(item) => Some(name(item)),
                    Place::Gate | Place::Last { .. } => None,
                },
                passed_over: after.passed_over().into_iter().map(name).collect(),
            }),
            _ => Err(String::new()),
        }
    };
    let then = tried();
    let suspended = record.state == InterviewState::Suspended;
    Ok(Prospect { interview: record.id, case: record.case, version: record.version, suspended, then })
}

/// Against the version in force: only what the designer changed is changed in the study.
fn quota_changes(present: Vec<Cell>, old: &Instrument, new: &Instrument) -> QuotaChanges {
    let by_key = |of: &Instrument| -> HashMap<(String, String), NewCell> {
        cells(of).into_iter().map(|cell| ((cell.group.clone(), cell.key.clone()), cell)).collect()
    };
    let (before, mut wanted) = (by_key(old), by_key(new));
    let mut changes = QuotaChanges::default();
    for cell in present {
        let place = (cell.group.clone(), cell.key.clone());
        let Some(now) = wanted.remove(&place) else {
            if !new.quotas.iter().any(|quota| quota.name == cell.group) {
                // Cells of a group that is gone bind nobody but the interviews of its versions.
                if !changes.gone.contains(&cell.group) {
                    changes.gone.push(cell.group);
                }
            } else if cell.state.open {
                changes.closing.push(cell);
            }
            continue;
        };
        let was = before.get(&place);
        let taken = cell.state.counted + cell.state.held;
        let mut kept = false;
        if was.is_none() && !cell.state.open {
            changes.reopening.push(cell.clone());
        }
        if was.is_none_or(|was| was.target != now.target) && cell.state.target != now.target {
            let untouched = was.is_none_or(|was| was.target == cell.state.target);
            if untouched && (cell.state.mode != Mode::Strict || taken <= now.target) {
                changes.targets.push((cell.clone(), now.target));
            } else {
                kept = true;
            }
        }
        if was.is_none_or(|was| was.mode != now.mode) && cell.state.mode != now.mode {
            if now.mode != Mode::Strict || taken <= now.target.min(cell.state.target) {
                changes.modes.push((cell.clone(), now.mode));
            } else {
                kept = true;
            }
        }
        if kept {
            changes.kept.push((cell, now));
        }
    }
    // In the order of quotas.csv.
    changes.new =
        cells(new).into_iter().filter(|cell| wanted.contains_key(&(cell.group.clone(), cell.key.clone()))).collect();
    changes
}

/// Puts the version into force, all of it or nothing.
///
/// # Errors
/// [`StoreError::Conflict`] when another version came into force meanwhile, or a cell has filled up.
pub fn carry_out(
    store: &Store,
    sources: &Sources,
    new: &Instrument,
    update: &Update,
    actor: &str,
    now: Millis,
) -> Result<(), StoreError> {
    let version = NewVersion {
        version: new.version,
        hash: new.hash.clone(),
        from: now,
        sources: sources.iter().map(|(name, text)| (name.clone(), text.clone())).collect(),
        columns: new.columns(),
        quota_groups: groups(new),
        cells: update.quotas.new.clone(),
    };
    let audit = |action: &str, cell: CellId, detail: String| AuditRow {
        at: now,
        actor: actor.to_owned(),
        action: action.to_owned(),
        subject: format!("cell {cell}"),
        detail: format!("{detail}: version {} of the questionnaire", new.version),
    };
    store.write(|tx| {
        if tx.latest_version()?.version != update.from {
            return Err(StoreError::Conflict("another version came into force meanwhile".to_owned()));
        }
        // Between the telling and the doing a supervisor may have changed a cell, or a cell have filled.
        let earlier = compiled(tx, update.from).map_err(|error| StoreError::Conflict(error.to_string()))?;
        if quota_changes(tx.cells(now)?, &earlier, new).deeds() != update.quotas.deeds() {
            return Err(StoreError::Conflict("the quotas changed meanwhile: look at the update again".to_owned()));
        }
        tx.add_version(&version)?;
        tx.audit(&AuditRow {
            at: now,
            actor: actor.to_owned(),
            action: "update".to_owned(),
            subject: format!("version {}", new.version),
            detail: format!("in force after version {}", update.from),
        })?;
        for (cell, target) in &update.quotas.targets {
            let id = cell.state.cell;
            tx.set_target(id, *target, &audit("quota set", id, format!("target {target}")))?;
        }
        for (cell, mode) in &update.quotas.modes {
            let id = cell.state.cell;
            tx.set_mode(id, *mode, &audit("quota mode", id, mode.word().to_owned()))?;
        }
        for cell in &update.quotas.reopening {
            let id = cell.state.cell;
            tx.set_open(id, true, &audit("quota open", id, "there again".to_owned()))?;
        }
        for cell in &update.quotas.closing {
            let id = cell.state.cell;
            tx.set_open(id, false, &audit("quota close", id, "not there any more".to_owned()))?;
        }
        Ok(())
    })
}

/// How many answers in substance go along: what was only read out is none.
pub fn answers(migration: &Migration) -> usize {
    migration.answers.values().filter(|value| **value != Value::Seen).count()
}
