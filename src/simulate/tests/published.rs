//! The published figures of 2008, as `report.toml` lists them, beside those of simulated studies of the full size, under the country weight. All
//! respondents are simulated: what is tried is the way from interview to report, and that `respondents.toml` says what it claims to.
//!
//! Twenty studies are made the short way (`short`), and go from their columns on through `station::report` like any other. That the short way gives what
//! the long one gives, for the same respondents, is tried here, on a file and through stations. A full study the long way takes minutes:
//! `cargo test --release --lib simulate::tests::published -- --ignored`.

use super::short::{Booth, results};
use super::*;
use crate::export::report::{Found, Graph, Row, Shape, Unit};
use crate::questionnaire::report::{self as described, Basis, Like, Published, Says};
use crate::station::report::graphs;
use crate::station::results::Results;
use crate::station::setup::{Setup, add_training_cases, create};
use std::sync::atomic::{AtomicU64, Ordering};

/// The seeds of the studies: the first there are.
const SEEDS: u64 = 20;
/// What a standard error reaches to either side in an interval of 95 %.
const REACH: f64 = crate::analysis::estimate::QUANTILE;

/// An estimate on the scale on which its error is symmetric: correlations as Fisher's z.
#[derive(Debug, Clone, Copy)]
struct Estimated {
    value: f64,
    se: f64,
}

impl Estimated {
    fn of(found: Found, unit: Unit) -> Self {
        let scale = |value: f64| if unit == Unit::Correlation { value.atanh() } else { value };
        let (low, high) = found.interval.unwrap();
        // The side that cannot be cut at 0 or 100.
        let side = if found.value > 50.0 { found.value - low } else { high - found.value };
        let se = match unit {
            Unit::Correlation => (scale(high) - scale(low)) / 2.0 / REACH,
            Unit::Percent | Unit::Points => side / REACH,
        };
        Self { value: found.value, se }
    }
}

/// A published figure, or what was published instead of one, beside what a study gives.
struct Beside {
    /// Its number, as in the report of 2008.
    graph: String,
    /// What it is of.
    name: String,
    unit: Unit,
    published: Published,
    found: Estimated,
    /// All countries together, where the row is of one.
    total: Option<Estimated>,
    /// The other countries, with what was published of them.
    others: Vec<(Option<Published>, Estimated)>,
}

/// Everything that was published, in the order of the list.
fn beside(graphs: &[Graph]) -> Vec<Beside> {
    let mut all = Vec::new();
    for graph in graphs {
        for panel in &graph.panels {
            let mut rows: Vec<(usize, &Row)> = panel.rows.iter().enumerate().collect();
            if graph.shape == Shape::Ranked {
                // In the order of the list, which is the same for every study.
                rows.sort_by_key(|(_, row)| row.published.as_ref().map(|published| published.of));
            }
            for (at, row) in rows {
                let Some(published) = row.published.clone() else { continue };
                let estimated = |row: &Row| row.found.map(|found| Estimated::of(found, graph.unit));
                let of_country = |row: &&Row| published.country.is_some() && !row.total;
                let others = panel.rows.iter().enumerate().filter(|(other, row)| *other != at && of_country(row));
                // Where the label alone does not say what it is of.
                let more = row.total || published.country.is_some() || graph.unit == Unit::Correlation;
                let parts = [panel.title.clone().or(more.then(|| graph.title.clone())), Some(row.label.clone())];
                all.push(Beside {
                    graph: graph.number.clone().unwrap_or_default(),
                    name: parts.into_iter().flatten().collect::<Vec<_>>().join(": "),
                    unit: graph.unit,
                    found: estimated(row).unwrap(),
                    total: panel.rows.iter().find(|row| row.total && published.country.is_some()).and_then(estimated),
                    others: others.map(|(_, row)| (row.published.clone(), estimated(row).unwrap())).collect(),
                    published,
                });
            }
        }
    }
    all
}

/// From where to where a published figure may lie: half a unit of its last decimal, and more where it stands in round words.
fn range(published: &Published, figure: f64) -> (f64, f64) {
    let around = |reach: f64| (figure - reach, figure + reach);
    match published.basis {
        // "nearly 0.3": below it, and nearer to it than to 0.2.
        Basis::About if figure < 1.0 => (0.25, 0.3),
        // "about 80 percent", "just about 50 percent": to the nearest five.
        Basis::About => around(2.5),
        // The mean of three figures in whole points is no nearer than they are.
        Basis::Inferred => around(0.5),
        Basis::Documented => around(if figure.fract() == 0.0 { 0.5 } else { 0.05 }),
    }
}

/// What must not be negative for words to hold: the difference, and its standard error.
type Margin = (f64, f64);

/// Independent estimates are told apart; of a country and all together that is on the safe side.
fn above(one: Estimated, other: Estimated, by: f64) -> Margin {
    (one.value - other.value - by, one.se.hypot(other.se))
}

fn is(says: Option<&Published>, like: &[Like]) -> bool {
    says.is_some_and(|published| matches!(published.says, Says::Like(own) if like.contains(&own)))
}

/// What words mean here. Where the report says "weak" no number is known: less than 0.2; "positive, weaker than 0.3" less than 0.3; "moderate" from 0.3 to
/// 0.7; "considerably lower" at least 5 points below each that is high.
fn margins(beside: &Beside, like: Like) -> Vec<Margin> {
    let (own, total) = (beside.found, beside.total);
    let others = || beside.others.iter().map(|(_, other)| *other);
    let fisher = |bound: f64| Estimated { value: f64::atanh(bound), se: 0.0 };
    let r = Estimated { value: if beside.unit == Unit::Correlation { own.value.atanh() } else { own.value }, ..own };
    let within = |low: f64, high: f64| vec![above(r, fisher(low), 0.0), above(fisher(high), r, 0.0)];
    let extreme = |largest: bool| {
        let sign = if largest { 1.0 } else { -1.0 };
        others().max_by(|a, b| (sign * a.value).total_cmp(&(sign * b.value))).unwrap()
    };
    match like {
        Like::Highest => others().map(|other| above(own, other, 0.0)).collect(),
        Like::Lowest => others().map(|other| above(other, own, 0.0)).collect(),
        Like::Between => vec![above(extreme(true), own, 0.0), above(own, extreme(false), 0.0)],
        Like::Above | Like::High => vec![above(own, total.unwrap(), 0.0)],
        Like::Low => vec![above(total.unwrap(), own, 0.0)],
        Like::Lower => {
            let high = beside.others.iter().filter(|(says, _)| is(says.as_ref(), &[Like::High, Like::Highest]));
            high.map(|(_, high)| above(*high, own, 5.0)).collect()
        }
        Like::Positive => within(0.0, 0.3),
        Like::Moderate => within(0.3, 0.7),
        Like::WeakPositive => within(0.0, 0.2),
        Like::Weak => within(-0.2, 0.2),
        Like::WeakNegative => within(-0.2, 0.0),
        Like::Negative => within(-0.3, 0.0),
        // Nothing that a study of this size could tell from nothing.
        Like::NotSignificant => vec![(-r.value.abs(), r.se)],
    }
}

/// How far what was found is from what was published, in standard errors: 0 within what may have been rounded, or where the words hold.
fn deviation(beside: &Beside) -> f64 {
    let Estimated { value, se } = beside.found;
    match beside.published.says {
        Says::Figure(figure) => {
            let (low, high) = range(&beside.published, figure);
            let scale = |value: f64| if beside.unit == Unit::Correlation { value.atanh() } else { value };
            ((scale(value) - scale(high)) / se).max(0.0) + ((scale(value) - scale(low)) / se).min(0.0)
        }
        Says::Like(like) => margins(beside, like).into_iter().map(|(margin, se)| margin / se).fold(0.0, f64::min),
    }
}

fn report_of(results: &Results) -> Vec<Graph> {
    let instrument = results.instrument();
    let definition = described::compile(&shipped::sources(), instrument).unwrap().unwrap();
    graphs(results, instrument, &definition, "en")
}

/// The twenty studies, each as everything published beside it.
fn studies() -> &'static [Vec<Beside>] {
    static STUDIES: OnceLock<Vec<Vec<Beside>>> = OnceLock::new();
    STUDIES.get_or_init(|| {
        let (next, sources) = (AtomicU64::new(1), shipped::sources());
        let work = || {
            let booth = Booth::new(shipped_model());
            let mut made = Vec::new();
            loop {
                let seed = next.fetch_add(1, Ordering::Relaxed);
                if seed > SEEDS {
                    return made;
                }
                let rows = booth.study(seed);
                assert_eq!(rows.len(), 4_987, "the full size");
                let results = results(&shipped_model().instrument, &sources["population.csv"], &rows);
                made.push((seed, beside(&report_of(&results))));
            }
        };
        let mut all: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        all.sort_by_key(|(seed, _)| *seed);
        all.into_iter().map(|(_, study)| study).collect()
    })
}

/// Everything published, with its mean over the studies in the place of what one gave; its standard error is that of one study, on average.
fn mean_study() -> Vec<Beside> {
    let studies = studies();
    let mean = |of: &dyn Fn(&Vec<Beside>) -> Estimated| {
        let all: Vec<Estimated> = studies.iter().map(of).collect();
        let n = all.len() as f64;
        Estimated {
            value: all.iter().map(|one| one.value).sum::<f64>() / n,
            se: all.iter().map(|one| one.se).sum::<f64>() / n,
        }
    };
    let first = studies[0].iter().enumerate();
    first
        .map(|(at, one)| Beside {
            graph: one.graph.clone(),
            name: one.name.clone(),
            unit: one.unit,
            published: one.published.clone(),
            found: mean(&|study| study[at].found),
            total: one.total.map(|_| mean(&|study| study[at].total.unwrap())),
            others: (0..one.others.len())
                .map(|other| (one.others[other].0.clone(), mean(&|study| study[at].others[other].1)))
                .collect(),
        })
        .collect()
}

/// How far each study is from what was published. The standard error of a figure is the mean over the studies: by its own, a study with few of something
/// rare would seem surer of itself than one with many.
fn deviations() -> Vec<Vec<f64>> {
    let mean = mean_study();
    let of_study = |study: &Vec<Beside>| {
        let each = study.iter().zip(&mean).map(|(one, mean)| {
            let sure = |one: Estimated, mean: Estimated| Estimated { se: mean.se, ..one };
            deviation(&Beside {
                graph: String::new(),
                name: String::new(),
                unit: one.unit,
                published: one.published.clone(),
                found: sure(one.found, mean.found),
                total: one.total.zip(mean.total).map(|(one, mean)| sure(one, mean)),
                others: one
                    .others
                    .iter()
                    .zip(&mean.others)
                    .map(|((says, one), (_, mean))| (says.clone(), sure(*one, *mean)))
                    .collect(),
            })
        });
        each.collect()
    };
    studies().iter().map(of_study).collect()
}

#[test]
fn simulated_studies_give_the_published_figures_within_their_error() {
    let (studies, deviations) = (studies(), deviations());
    for figures in [true, false] {
        let mut those = Vec::new();
        for (seed, (study, deviations)) in (1..).zip(studies.iter().zip(&deviations)) {
            let both = study.iter().zip(deviations);
            let of_kind = both.filter(|(one, _)| matches!(one.published.says, Says::Figure(_)) == figures);
            those.extend(of_kind.map(|(one, z)| (seed, &one.name, one.found, z.abs())));
        }
        let near = those.iter().filter(|(.., z)| *z <= 2.0).count();
        let far: Vec<_> = those.iter().filter(|(.., z)| *z > 3.5).collect();
        assert!(near * 100 >= those.len() * 95, "{near} of {} are within two standard errors", those.len());
        assert!(far.is_empty(), "{far:?}");
    }
}

#[test]
fn on_average_they_give_them_within_their_rounding() {
    let wrong: Vec<String> = mean_study()
        .iter()
        .filter_map(|one| {
            // Twenty studies together: what is left of chance is a small part of the error of one.
            let together = one.found.se / (SEEDS as f64).sqrt();
            let off = deviation(one) * one.found.se;
            (off.abs() > 3.0 * together).then(|| format!("{} {:?} {off:.3}", one.name, one.found))
        })
        .collect();
    assert_eq!(wrong, [""; 0]);
    // The ranking of Graph 2, where it was published how they differ.
    let ranked: Vec<Beside> = mean_study().into_iter().filter(|one| one.graph == "Graph 2").collect();
    let figure = |one: &Beside| match one.published.says {
        Says::Figure(figure) => figure,
        Says::Like(_) => f64::NAN,
    };
    assert_eq!(ranked.len(), 14);
    for (one, other) in ranked.iter().flat_map(|one| ranked.iter().map(move |other| (one, other))) {
        assert!(
            figure(one) <= figure(other) || one.found.value > other.found.value,
            "{} is above {}",
            one.name,
            other.name
        );
    }
}

/// A training study in a file, with robots at two stations until so many interviews are complete: what `cati simulate` does.
fn at_stations(
    (sources, model): (&Sources, &Model),
    interviews: i64,
    numbers: Option<i64>,
    seed: u64,
) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let setup = Setup {
        kind: Kind::Training,
        organisation: "Polling House".into(),
        contact: "0800 123".into(),
        selection: "whoever".into(),
    };
    let (path, instrument) = (folder.path().join("study.db"), &model.instrument);
    let store = create(&path, sources, instrument, &setup, &first_clock(seed)).unwrap();
    if let Some(more) = numbers {
        add_training_cases(&store, instrument, &instrument.countries, more, seed, (ACTOR, FIRST_MORNING)).unwrap();
    }
    let ground = Ground::of(&store).unwrap();
    let plan = Plan { interviews, stations: 2, seed, pace: None, crashes: 0.0, days: None };
    threads(&store, model, &plan, &ground, |_| true).unwrap();
    assert_eq!(completes(&store, &ground).unwrap().len() as i64, interviews);
    (folder, store)
}

#[test]
fn the_short_way_gives_what_stations_and_a_file_give() {
    const SEED: u64 = 3;
    let mut sources = shipped::sources();
    // The short way knows nobody who corrects themselves.
    let respondents = sources.get_mut(respondents::FILE).unwrap();
    let change = respondents.find("[rate.change]").unwrap();
    let (before, after) = respondents.split_at(change);
    *respondents = format!("{before}{}", after.replacen("percent = 0.4\n", "percent = 0\n", 1));
    let model = model_of(&sources);
    assert_eq!(model.respondents.rates.change, 0.0);
    let (_folder, store) = at_stations((&sources, &model), 80, None, SEED);
    let instrument = &model.instrument;
    let long = Results::read(&store, &instrument.columns(), false).unwrap();
    let booth = Booth::new(&model);
    let respondent = |interview: &InterviewId| {
        let record = store.read(|tx| tx.interview(*interview)).unwrap();
        let (case, person) = (u64::try_from(record.case.0).unwrap(), u32::try_from(record.ordinal).unwrap());
        let country = instrument.countries.iter().position(|country| country.name == record.country).unwrap();
        let row = booth.complete(Key { seed: SEED, case, person }, country);
        (record.country, row.unwrap_or_else(|| panic!("case {case}, person {person} is no complete")))
    };
    let rows: Vec<(String, short::Row)> = long.interviews.iter().map(respondent).collect();
    let short = results(instrument, &shipped::sources()["population.csv"], &rows);
    for name in short.columns.names() {
        assert_eq!(short.columns.get(name), long.columns.get(name), "{name}");
    }
    assert_eq!((&short.weights, long.simulated), (&long.weights, true));
    let report = crate::station::report::report(&store, None).unwrap();
    assert_eq!(format!("{:?}", report_of(&short)), format!("{:?}", report.graphs));
}

#[test]
#[ignore = "takes minutes: a study of the full size at stations, in a file"]
fn a_full_study_at_stations_gives_the_published_figures() {
    let (_folder, store) = at_stations((&shipped::sources(), shipped_model()), 4_987, Some(14_000), 1);
    let report = crate::station::report::report(&store, None).unwrap();
    assert_eq!((report.interviews(), report.simulated), (4_987, true));
    let all = beside(&report.graphs);
    let far: Vec<_> = all.iter().filter(|one| deviation(one).abs() > 2.0).map(|one| (&one.name, one.found)).collect();
    assert!(far.len() * 20 <= all.len() && all.iter().all(|one| deviation(one).abs() <= 3.5), "{far:?}");
}

/// Everything published, beside the mean of the studies: for the README.
fn table() -> String {
    let deviations = deviations();
    let mut lines = vec![
        "All respondents are simulated: nobody gave these answers. Simulated: the mean of 20 studies of 4,987 completes, seeds 1 to 20, under the country weight."
            .to_owned(),
        "Standard error: that of one study. Farthest: how far one of the 20 is from what was published, in standard errors, beyond what may have been rounded."
            .to_owned(),
        String::new(),
        "| graph | | published | simulated | difference | standard error | farthest |".to_owned(),
        "|---|---|---|---|---|---|---|".to_owned(),
    ];
    for (at, one) in mean_study().iter().enumerate() {
        let Estimated { value, se } = one.found;
        let (decimals, se) = match one.unit {
            Unit::Percent | Unit::Points => (2, se),
            Unit::Correlation => (3, se * (1.0 - value * value)),
        };
        let (published, difference) = match one.published.says {
            Says::Figure(figure) => {
                let published = match one.published.basis {
                    Basis::Documented => figure.to_string(),
                    Basis::Inferred => format!("{figure} (inferred)"),
                    Basis::About => format!("about {figure}"),
                };
                (published, format!("{:+.decimals$}", value - figure))
            }
            Says::Like(like) => (like.word().replace('_', " "), String::new()),
        };
        let farthest = deviations.iter().map(|study| study[at].abs()).fold(0.0, f64::max);
        let cells = [
            one.graph.clone(),
            one.name.clone(),
            published,
            format!("{value:.decimals$}"),
            difference,
            format!("{se:.decimals$}"),
            format!("{farthest:.1}"),
        ];
        lines.push(format!("| {} |", cells.join(" | ")));
    }
    lines.join("\n") + "\n"
}

/// What the README shows.
#[test]
fn the_table_of_published_and_simulated_figures() {
    insta::assert_snapshot!(table());
}
