//! Who works when over days of fieldwork: each station's spells of work, within the calling hours of the countries. Nothing is called here.

use super::draw::Key;
use crate::fieldwork::{Clockface, Settings};
use crate::ids::Millis;
use crate::questionnaire::instrument::Country;

/// Minutes that somebody works at most on a day, with the break.
const SHIFT: i64 = 7 * 60 + 30;
/// Minutes of the break.
const BREAK: i64 = 30;
/// Of five stations, how many work from the morning on; the others work into the evening, when more people are at home.
const EARLY: usize = 2;
/// Minutes after which the hours are looked at again for the end of the day.
const STEP: i64 = 15;
/// The longest day, in minutes,
const LONGEST: i64 = 14 * 60;
/// and the shortest night.
const NIGHT: i64 = 8 * 60;

/// A stretch of work.
pub(super) type Spell = (Millis, Millis);

/// The days of a fieldwork, each from the first country's first hour to the last country's last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Roster {
    days: Vec<Spell>,
}

impl Roster {
    /// So many days on which people are called, from an instant on; fewer where the fieldwork ends before.
    pub(super) fn of(settings: &Settings, countries: &[Country], begin: Millis, days: usize) -> Self {
        let faces: Vec<Clockface<'_>> =
            countries.iter().map(|country| Clockface::new(settings, &country.name, &country.time_zone)).collect();
        let mut found = Vec::new();
        let mut from = begin;
        while found.len() < days {
            let Some(opens) = faces.iter().filter_map(|face| face.next_open(from)).min() else { break };
            let open = |minutes: &i64| faces.iter().any(|face| face.is_open(opens.plus_minutes(*minutes)));
            let last = (0..LONGEST).step_by(STEP as usize).filter(open).last().unwrap_or(0);
            let closes = opens.plus_minutes(last + STEP);
            found.push((opens, closes));
            from = closes.plus_minutes(NIGHT);
        }
        Self { days: found }
    }

    /// Which day it is, from 1; 0 before the first.
    pub(super) fn day(&self, at: Millis) -> usize {
        self.days.iter().filter(|(opens, _)| *opens <= at).count()
    }

    /// A station's spells of work, the first first.
    pub(super) fn spells(&self, station: usize, seed: u64) -> Vec<Spell> {
        let key = Key { seed, case: 0, person: u32::try_from(station).unwrap_or(u32::MAX) };
        let of_day = |(day, (opens, closes)): (u32, &Spell)| {
            let mut draw = key.draw("spells", day);
            let late = draw.between(0, 20);
            let (from, until) = if station % 5 < EARLY {
                let from = opens.plus_minutes(late);
                (from, from.plus_minutes(SHIFT).min(*closes))
            } else {
                let until = closes.plus_minutes(-late / 2);
                (until.plus_minutes(-SHIFT).max(*opens), until)
            };
            let middle = from.plus_minutes((until.since(from) / 60_000) / 2 + draw.between(-30, 30) - BREAK / 2);
            [(from, middle), (middle.plus_minutes(BREAK), until)]
        };
        let spells = (0..).zip(&self.days).flat_map(of_day);
        spells.filter(|(from, until)| from < until).collect()
    }
}
