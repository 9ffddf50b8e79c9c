//! What a fieldwork over days needs beside stations: hours in which people are called, and numbers, released as they are needed. Who works when
//! is in `roster`.

use super::{Plan, SimulateError};
use crate::fieldwork::{Clockface, Needs, Settings};
use crate::ids::Millis;
use crate::questionnaire::Instrument;
use crate::station::setup::add_training_cases;
use crate::store::{AuditRow, Store, StoreError};

/// Who it is in the audit log.
pub const ACTOR: &str = "simulate";
/// Numbers a country that are released at a time, for each station.
const RELEASED: i64 = 10;

/// The settings of the fieldwork. Where people are called at all hours, as in a training study that nobody has changed, the hours become those of a
/// live study.
pub(super) fn settings(store: &Store, at: Millis) -> Result<Settings, SimulateError> {
    Ok(store.write(|tx| {
        let settings = tx.settings()?;
        if settings.hours != Settings::usual(true).hours {
            return Ok::<_, StoreError>(settings);
        }
        let changed = Settings { hours: Settings::usual(false).hours, ..settings };
        tx.set_settings(
            &changed,
            &AuditRow {
                at,
                actor: ACTOR.to_owned(),
                action: "settings set".to_owned(),
                subject: "hours".to_owned(),
                detail: "those of a live study: days of fieldwork are simulated".to_owned(),
            },
        )?;
        Ok(changed)
    })?)
}

/// Releases numbers where people are called now, interviews are missing, and nobody found a number to call. False where there is no such country.
pub(super) fn release(store: &Store, instrument: &Instrument, plan: &Plan, now: Millis) -> Result<bool, StoreError> {
    let (settings, cells) = store.read(|tx| Ok::<_, StoreError>((tx.settings()?, tx.cells(now)?)))?;
    let needs = Needs::of(cells.iter().map(|cell| (cell.group.as_str(), &cell.facts, &cell.state)));
    let wanted = instrument.countries.iter().filter(|country| {
        let open = Clockface::new(&settings, &country.name, &country.time_zone).is_open(now);
        open && needs.missing(&country.name, None) > 0
    });
    let countries: Vec<_> = wanted.cloned().collect();
    if countries.is_empty() {
        return Ok(false);
    }
    let more = RELEASED * i64::try_from(plan.stations).unwrap_or(1);
    let seed = plan.seed.wrapping_add(now.0.unsigned_abs());
    add_training_cases(store, instrument, &countries, more, seed, (ACTOR, now))?;
    Ok(true)
}
