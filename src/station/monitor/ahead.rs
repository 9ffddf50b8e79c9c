//! What is to be expected of cells and countries, in days of the calendar. The reckoning in hours of fieldwork is `fieldwork::pace`'s.

use super::picture::{CellLine, CountryLine};
use crate::fieldwork::pace::{self, Forecast, Progress, Standing, forecast, standing};
use crate::fieldwork::plan::COUNTRY;
use crate::ids::{CellId, Millis};
use crate::store::Cell;
use std::collections::BTreeMap;

/// What is needed to look ahead.
#[derive(Debug)]
pub(crate) struct Ahead {
    pub(crate) now: Millis,
    /// Hours of fieldwork that were looked back on,
    pub(crate) hours: i64,
    /// and how many a day that makes.
    pub(crate) hours_a_day: Option<f64>,
    /// When the fieldwork is to end, where that is known.
    pub(crate) ends: Option<Millis>,
}

/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;

/// What each group of cells in each country has and wants.
type Sums = BTreeMap<(String, String), Progress>;

impl Ahead {
    /// Hours of fieldwork until its end, where that is set; else until the country's interviews would all be there.
    fn until(&self, country: Progress) -> Option<f64> {
        match self.ends {
            Some(ends) => self.hours_a_day.map(|hours| pace::figure(ends.since(self.now)) / DAY * hours),
            None => forecast(country, self.hours, None).hours_left,
        }
    }

    /// The instant at which something will be full: hours of fieldwork as days of the calendar. None for what is full.
    pub(super) fn finish(&self, forecast: Forecast) -> Option<Millis> {
        let days = forecast.hours_left.filter(|hours| *hours > 0.0)? / self.hours_a_day?;
        // Beyond ten years nobody plans.
        (days < 3_650.0).then(|| Millis(self.now.0.saturating_add(whole(days * DAY))))
    }

    /// Every cell with how it stands and what to expect; `recent` are the completes of the hours looked back on.
    pub(crate) fn cells(&self, cells: &[Cell], recent: &BTreeMap<CellId, i64>) -> Vec<CellLine> {
        let sums = sums(cells, recent);
        cells.iter().map(|cell| self.cell(cell, recent, &sums)).collect()
    }

    fn cell(&self, cell: &Cell, recent: &BTreeMap<CellId, i64>, sums: &Sums) -> CellLine {
        let all = sums.get(&group_of(cell)).copied().unwrap_or_default();
        let standing = standing(&cell.state, all);
        let progress = Progress::of(&cell.state, recent.get(&cell.state.cell).copied().unwrap_or(0));
        let forecast = match standing {
            Standing::Closed => Forecast::default(),
            _ => forecast(progress, self.hours, self.until(all)),
        };
        CellLine { cell: cell.clone(), standing, forecast, finish: self.finish(forecast) }
    }

    /// The countries by the first group of cells: each adds up to the same interviews.
    pub(crate) fn countries(&self, cells: &[CellLine], recent: &BTreeMap<CellId, i64>) -> Vec<CountryLine> {
        let Some(first) = cells.first().map(|line| line.cell.group.as_str()) else { return Vec::new() };
        let mut names: Vec<String> = cells.iter().map(|line| group_of(&line.cell).1).collect();
        names.sort();
        names.dedup();
        let of = |country: String| {
            let all = cells.iter().filter(|line| group_of(&line.cell).1 == country);
            let own: Vec<&CellLine> = all.clone().filter(|line| line.cell.group == first).collect();
            let sum = |figure: fn(&Cell) -> i64| own.iter().map(|line| figure(&line.cell)).fold(0, i64::saturating_add);
            let progress = |line: &&CellLine| {
                Progress::of(&line.cell.state, recent.get(&line.cell.state.cell).copied().unwrap_or(0))
            };
            let together = own.iter().map(progress).fold(Progress::default(), Progress::and);
            let until = self.ends.and_then(|_| self.until(together));
            let missing = |group: &str| -> Option<i64> {
                all.clone().filter(|line| line.cell.group == group).map(|line| line.forecast.shortfall).sum()
            };
            // Without an end of the fieldwork a country lacks what its cells will lack.
            let mut forecast = forecast(together, self.hours, until);
            forecast.shortfall = forecast.shortfall.or_else(|| missing(first));
            CountryLine {
                target: sum(|cell| cell.state.target),
                counted: sum(|cell| cell.state.counted),
                held: sum(|cell| cell.state.held),
                over: sum(|cell| cell.over),
                late: all.clone().filter(|line| line.standing <= Standing::Late).count(),
                finish: self.finish(forecast),
                forecast,
                country,
            }
        };
        names.into_iter().map(of).collect()
    }
}

/// The group and country of a cell.
fn group_of(cell: &Cell) -> (String, String) {
    (cell.group.clone(), cell.facts.get(COUNTRY).cloned().unwrap_or_default())
}

fn sums(cells: &[Cell], recent: &BTreeMap<CellId, i64>) -> Sums {
    let mut sums = Sums::new();
    for cell in cells {
        let own = Progress::of(&cell.state, recent.get(&cell.state.cell).copied().unwrap_or(0));
        let sum = sums.entry(group_of(cell)).or_default();
        *sum = sum.and(own);
    }
    sums
}

#[expect(clippy::cast_possible_truncation, reason = "within ten years")]
fn whole(figure: f64) -> i64 {
    figure as i64
}
