//! The figures of the graphs, each from the columns of the results under the country weight alone.

use super::super::results::Results;
use super::words::Words;
use crate::analysis::columns::Values;
use crate::analysis::correlate::correlation;
use crate::analysis::estimate::means;
use crate::analysis::group::Groups;
use crate::export::report::{Found, Graph, Panel, RestsOn, Row, Shape, Unit};
use crate::questionnaire::Instrument;
use crate::questionnaire::instrument::{Evidence, Kind, VariableId};
use crate::questionnaire::report::{self as described, Answer, Measure, Published, Shows, evidence};
use std::collections::BTreeSet;

/// The columns of the data that a report needs beside those of the indices.
pub(super) fn columns(instrument: &Instrument, report: &described::Report) -> Vec<String> {
    let variables: BTreeSet<VariableId> =
        report.graphs.iter().flat_map(|graph| graph.shows.variables(instrument)).collect();
    variables.into_iter().flat_map(|variable| instrument.var(variable).columns()).collect()
}

/// What figures are gathered from.
pub(super) struct Gatherer<'a> {
    results: &'a Results,
    instrument: &'a Instrument,
    words: &'a Words<'a>,
    whole: Groups,
    by_country: Groups,
    countries: Vec<(String, String)>,
}

/// A number of each row, NaN where it has none, and how many rows of each group there are.
type Numbers = Vec<f64>;

impl<'a> Gatherer<'a> {
    pub(super) fn of(results: &'a Results, instrument: &'a Instrument, words: &'a Words<'a>) -> Self {
        let rows = results.interviews.len();
        let country = instrument.variable("country").map(|id| instrument.var(id));
        let choices = country.map(|variable| variable.choices()).unwrap_or_default();
        let codes: Vec<i64> = choices.iter().map(|choice| choice.code).collect();
        let by_country = results.columns.get("country").map(|column| Groups::by(rows, &[(column, codes)]));
        let by_country = by_country.unwrap_or_else(|| Groups::whole(rows));
        let name = |key: &Vec<i64>| {
            let found = choices.iter().find(|choice| Some(&choice.code) == key.first());
            let name = found.map(|choice| choice.name.clone()).unwrap_or_default();
            (name.clone(), words.country(&name))
        };
        let countries = by_country.keys.iter().map(name).collect();
        Self { results, instrument, words, whole: Groups::whole(rows), by_country, countries }
    }

    pub(super) fn graphs(&self, report: &described::Report) -> Vec<Graph> {
        report.graphs.iter().enumerate().map(|(position, graph)| self.graph(position, graph)).collect()
    }

    fn graph(&self, position: usize, graph: &described::Graph) -> Graph {
        let (shape, unit, panels) = match &graph.shows {
            Shows::Indices { of, by_country } => {
                let things: Vec<_> = of.iter().map(|index| self.index(*index)).collect();
                (Shape::Bars, Unit::Points, self.means(graph, &things, &[String::new()], *by_country))
            }
            Shows::Percent { of, answers, by_country, ranked } => {
                let mut panels = self.percent(graph, of, answers, *by_country);
                if *ranked {
                    panels.iter_mut().for_each(|panel| rank(&mut panel.rows));
                }
                (if *ranked { Shape::Ranked } else { Shape::Bars }, Unit::Percent, panels)
            }
            Shows::Correlations { of, with } => (Shape::Dots, Unit::Correlation, self.correlations(graph, of, with)),
            Shows::Highest { of, answers } => (Shape::Strip, Unit::Percent, vec![self.highest(graph, of, answers)]),
        };
        let named = graph.id.as_ref().map(|id| format!("report-{id}"));
        let said = |attribute: &str| named.as_ref().and_then(|key| self.words.say(&format!("{key}{attribute}")));
        let first = || match &graph.shows {
            Shows::Indices { of, .. } => of.first().map(|index| self.words.index(*index)),
            _ => None,
        };
        let asked = graph.shows.variables(self.instrument);
        let resting = |on: Evidence| {
            let those = asked.iter().filter(|variable| evidence(self.instrument, **variable) == Some(on));
            those.map(|variable| self.words.variable(*variable)).collect()
        };
        Graph {
            anchor: graph.id.clone().unwrap_or_else(|| format!("index_{}", position + 1)),
            number: said(".number"),
            title: said("").or_else(first).unwrap_or_default(),
            about: said(".about"),
            shape,
            unit,
            panels,
            inferred: resting(Evidence::Inferred),
            ours: resting(Evidence::Ours),
        }
    }

    fn rests_on(&self, variables: &BTreeSet<VariableId>) -> RestsOn {
        let weakest = variables.iter().map(|variable| match evidence(self.instrument, *variable) {
            None | Some(Evidence::Documented) => RestsOn::Documented,
            Some(Evidence::Inferred) => RestsOn::Inferred,
            Some(Evidence::Ours) => RestsOn::Ours,
        });
        weakest.max().unwrap_or(RestsOn::Documented)
    }

    fn index(&self, index: usize) -> (String, RestsOn, Vec<Numbers>) {
        let measure = Measure::Index(index);
        (self.words.index(index), self.rests_on(&measure.variables(self.instrument)), vec![self.numbers(&measure)])
    }

    fn percent(&self, graph: &described::Graph, of: &[VariableId], answers: &[Answer], by_country: bool) -> Vec<Panel> {
        let things: Vec<_> = of
            .iter()
            .map(|variable| {
                let given = answers.iter().map(|answer| self.given(*variable, answer)).collect();
                (self.words.variable(*variable), self.rests_on(&BTreeSet::from([*variable])), given)
            })
            .collect();
        let label = |answer: &Answer| {
            let named =
                answer.0.iter().zip(of.iter().cycle()).map(|(option, variable)| self.words.answer(*variable, option));
            named.collect::<Vec<_>>().join(" + ")
        };
        self.means(graph, &things, &answers.iter().map(label).collect::<Vec<_>>(), by_country)
    }

    /// Means of things, each with one number a row for each of the answers: a panel for each thing and answer where countries are shown, else one for each
    /// answer.
    fn means(
        &self,
        graph: &described::Graph,
        things: &[(String, RestsOn, Vec<Numbers>)],
        answers: &[String],
        by_country: bool,
    ) -> Vec<Panel> {
        let mut panels = Vec::new();
        for (by, answer) in answers.iter().enumerate() {
            let several = answers.len() > 1;
            let mut rows = Vec::new();
            for (of, (label, rests_on, given)) in things.iter().enumerate() {
                let Some(numbers) = given.get(by) else { continue };
                let place = |country: Option<&str>| published(graph, of, by, country);
                let whole = self.mean(numbers, &self.whole);
                let all = if by_country { self.words.locale.tr("report-all") } else { label.clone() };
                rows.extend(whole.into_iter().map(|figures| row(&all, *rests_on, by_country, figures, place(None))));
                if !by_country {
                    continue;
                }
                let each = self.mean(numbers, &self.by_country).into_iter().zip(&self.countries);
                rows.extend(
                    each.map(|(figures, (name, label))| row(label, *rests_on, false, figures, place(Some(name)))),
                );
                let title = match (things.len() > 1, several) {
                    (true, true) => Some(format!("{label}: {answer}")),
                    (true, false) => Some(label.clone()),
                    (false, true) => Some(answer.clone()),
                    (false, false) => None,
                };
                panels.push(Panel { title, rows: std::mem::take(&mut rows) });
            }
            if !by_country {
                panels.push(Panel { title: several.then(|| answer.clone()), rows });
            }
        }
        panels
    }

    /// The mean of each group, with how many it is of and how many are left out of it.
    fn mean(&self, numbers: &Numbers, groups: &Groups) -> Vec<(Option<Found>, usize, usize)> {
        let number = |row: usize| numbers.get(row).copied().unwrap_or(f64::NAN);
        let mut rows = vec![0; groups.len()];
        groups.rows().for_each(|(_, group)| rows[group] += 1);
        let found = means(&self.results.weights.w_country, groups, number);
        let each = found.into_iter().zip(rows).map(|(found, rows)| match found {
            Some(found) => {
                let interval = found.interval().map(|(low, high)| (low.max(0.0), high.min(100.0)));
                (Some(Found { value: found.mean, interval }), found.n, rows - found.n)
            }
            None => (None, 0, rows),
        });
        each.collect()
    }

    fn correlations(&self, graph: &described::Graph, of: &[Measure], with: &[Measure]) -> Vec<Panel> {
        let other = if with.is_empty() { of } else { with };
        let rows = graph.shows.pairs().into_iter().filter_map(|(a, b)| {
            let (x, y) = (of.get(a)?, other.get(b)?);
            let (numbers_x, numbers_y) = (self.numbers(x), self.numbers(y));
            let found = correlation(&self.results.weights.w_country, |row| numbers_x[row], |row| numbers_y[row]);
            let both = x.variables(self.instrument).union(&y.variables(self.instrument)).copied().collect();
            let label = match (of.len(), with.is_empty()) {
                (1, false) => self.words.measure(y),
                _ => format!("{} × {}", self.words.measure(x), self.words.measure(y)),
            };
            let value = found.r.map(|value| Found { value, interval: found.interval });
            let figures = (value, found.n, self.results.interviews.len() - found.n);
            Some(row(&label, self.rests_on(&both), false, figures, published(graph, a, b, None)))
        });
        vec![Panel { title: None, rows: rows.collect() }]
    }

    fn highest(&self, graph: &described::Graph, of: &[VariableId], answers: &[String]) -> Panel {
        let ranks = self.ranks(of, answers);
        let rests_on = self.rests_on(&of.iter().copied().collect());
        let rows = answers.iter().enumerate().flat_map(|(rank, answer)| {
            let share: Numbers = ranks.iter().map(|own| own.map_or(f64::NAN, |own| hundred(own == rank))).collect();
            let label = of.first().map(|variable| self.words.answer(*variable, answer)).unwrap_or_default();
            let figures = self.mean(&share, &self.whole);
            figures
                .into_iter()
                .map(move |figures| row(&label, rests_on, false, figures, published(graph, 0, rank, None)))
        });
        Panel { title: None, rows: rows.collect() }
    }

    /// The highest answer of each row; none where it is not known: the lowest only where everything was answered.
    fn ranks(&self, of: &[VariableId], answers: &[String]) -> Vec<Option<usize>> {
        let columns: Vec<(Option<&Values>, Vec<i64>)> = of
            .iter()
            .map(|variable| {
                let variable = self.instrument.var(*variable);
                let codes = answers.iter().filter_map(|answer| variable.choice_named(answer).map(|choice| choice.code));
                (self.results.columns.get(&variable.name), codes.collect())
            })
            .collect();
        let lowest = answers.len().saturating_sub(1);
        (0..self.results.interviews.len())
            .map(|row| {
                let own = columns.iter().map(|(column, codes)| {
                    let code = column.and_then(|column| column.code(row))?;
                    codes.iter().position(|known| *known == code)
                });
                let own: Vec<Option<usize>> = own.collect();
                let best = own.iter().flatten().min().copied()?;
                (best < lowest || own.iter().all(Option::is_some)).then_some(best)
            })
            .collect()
    }

    /// 100 for each row that gives an answer, 0 for any that gives another, NaN for those that give none.
    fn given(&self, variable: VariableId, answer: &Answer) -> Numbers {
        let variable = self.instrument.var(variable);
        let rows = self.results.interviews.len();
        let column = |name: &str| self.results.columns.get(name);
        match &variable.kind {
            Kind::Multiple(_) => {
                let columns: Vec<&Values> =
                    answer.0.iter().filter_map(|option| column(&format!("{}_{option}", variable.name))).collect();
                let chosen = |row: usize| {
                    let codes = columns.iter().map(|column| column.code(row).filter(|code| matches!(code, 0 | 1)));
                    codes.collect::<Option<Vec<i64>>>().filter(|codes| !codes.is_empty())
                };
                (0..rows).map(|row| chosen(row).map_or(f64::NAN, |codes| hundred(codes.contains(&1)))).collect()
            }
            _ => {
                let codes: Vec<i64> =
                    answer.0.iter().filter_map(|option| Some(variable.choice_named(option)?.code)).collect();
                let valid = |code: &i64| variable.choice(*code).is_some();
                let code = |row: usize| column(&variable.name).and_then(|column| column.code(row)).filter(valid);
                (0..rows).map(|row| code(row).map_or(f64::NAN, |code| hundred(codes.contains(&code)))).collect()
            }
        }
    }

    fn numbers(&self, measure: &Measure) -> Numbers {
        let rows = self.results.interviews.len();
        let of = |variable: VariableId, number: &dyn Fn(i64) -> Option<f64>| -> Numbers {
            let column = self.results.columns.get(&self.instrument.var(variable).name);
            let code = |row| column.and_then(|column| column.code(row));
            (0..rows).map(|row| code(row).and_then(number).unwrap_or(f64::NAN)).collect()
        };
        match measure {
            Measure::Index(index) => {
                self.results.scores.get(*index).map_or_else(|| vec![f64::NAN; rows], |scores| scores.values.clone())
            }
            Measure::Number(variable) => {
                let Kind::Number { min, max } = self.instrument.var(*variable).kind else {
                    return vec![f64::NAN; rows];
                };
                #[expect(clippy::cast_precision_loss, reason = "answers are small whole numbers")]
                of(*variable, &|code| (min..=max).contains(&code).then_some(code as f64))
            }
            Measure::Term { variable, scores, .. } => {
                of(*variable, &|code| scores.iter().find(|(known, _)| *known == code).map(|(_, score)| *score))
            }
        }
    }
}

fn hundred(is: bool) -> f64 {
    if is { 100.0 } else { 0.0 }
}

fn published(graph: &described::Graph, of: usize, by: usize, country: Option<&str>) -> Option<Published> {
    let here = |one: &&Published| (one.of, one.by, one.country.as_deref()) == (of, by, country);
    graph.published.iter().find(here).cloned()
}

fn row(
    label: &str,
    rests_on: RestsOn,
    total: bool,
    (found, n, left_out): (Option<Found>, usize, usize),
    published: Option<Published>,
) -> Row {
    Row { label: label.to_owned(), rests_on, total, found, n, left_out, published }
}

/// From the largest down; what is undefined last.
fn rank(rows: &mut [Row]) {
    let value = |row: &Row| row.found.map_or(f64::NEG_INFINITY, |found| found.value);
    rows.sort_by(|a, b| value(b).total_cmp(&value(a)));
}
