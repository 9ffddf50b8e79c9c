//! From figures to places across.

use super::super::figures::figure;
use super::super::{Graph, Row, Unit};

/// Where figures stand, and which are written at the axis.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Scale {
    least: f64,
    most: f64,
    /// What is written at the axis.
    pub(super) ticks: Vec<f64>,
}

impl Scale {
    /// The scale of a graph: an index shows all of itself, percentages as much as they need, correlations as much on either side of zero.
    pub(super) fn of(graph: &Graph) -> Self {
        let rows = || graph.panels.iter().flat_map(|panel| &panel.rows);
        let needs = rows().flat_map(extent).fold(0.0, |most: f64, value| most.max(value.abs()));
        match graph.unit {
            Unit::Points => Self::up_to(100.0, 25.0),
            Unit::Percent => {
                let steps =
                    [(5.0, 1.0), (10.0, 2.0), (15.0, 5.0), (20.0, 5.0), (30.0, 10.0), (40.0, 10.0), (60.0, 20.0)];
                let (most, step) = steps.into_iter().find(|(most, _)| needs <= *most).unwrap_or((100.0, 25.0));
                Self::up_to(most, step)
            }
            Unit::Correlation => {
                let most = [0.2, 0.4, 0.6].into_iter().find(|most| needs <= *most).unwrap_or(1.0);
                Self { least: -most, most, ticks: vec![-most, -most / 2.0, 0.0, most / 2.0, most] }
            }
        }
    }

    fn up_to(most: f64, step: f64) -> Self {
        let ticks = (0..).map(|count| f64::from(count) * step).take_while(|tick| *tick <= most + 1e-9).collect();
        Self { least: 0.0, most, ticks }
    }

    /// Where a figure stands, from 0 at the left to 1 at the right.
    pub(super) fn at(&self, value: f64) -> f64 {
        ((value - self.least) / (self.most - self.least)).clamp(0.0, 1.0)
    }
}

/// Everything of a row that has a place.
fn extent(row: &Row) -> Vec<f64> {
    let found = row.found.map(|found| found.value);
    let interval = row.found.and_then(|found| found.interval).map(|(low, high)| [low, high]);
    found.into_iter().chain(interval.into_iter().flatten()).chain(figure(row.published.as_ref())).collect()
}

#[cfg(test)]
mod tests {
    use super::Scale;

    #[test]
    fn ticks_reach_the_end_and_places_stay_within() {
        let scale = Scale::up_to(15.0, 5.0);
        assert_eq!(scale.ticks, [0.0, 5.0, 10.0, 15.0]);
        assert_eq!([scale.at(0.0), scale.at(7.5), scale.at(99.0)], [0.0, 0.5, 1.0]);
        assert_eq!(Scale::up_to(100.0, 25.0).ticks.len(), 5);
    }
}
