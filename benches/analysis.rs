//! How fast weights and indices are once the columns are in memory: 1 million completes of the shipped questionnaire, weighted, scored, and estimated by country
//! with alpha; memory; raking against R's `rake` on the same table. `cargo bench --bench analysis`
#![expect(clippy::unwrap_used, clippy::panic, reason = "a bench that fails stops, and says why")]
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures and tells")]

use cati::analysis::columns::{Columns, Values};
use cati::analysis::estimate::means;
use cati::analysis::frame;
use cati::analysis::group::Groups;
use cati::analysis::index::{alpha, columns_of, needed, scores};
use cati::analysis::weight::{Category, Margin, Raking, rake};
use cati::analysis::weighting::{QuotaWeights, weigh};
use cati::questionnaire::{Instrument, compile, shipped};
use std::fmt::Write;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

/// Completes, unless `CATI_BENCH_COMPLETES` says otherwise.
const COMPLETES: usize = 1_000_000;
/// How often each is measured; the median counts.
const TIMES: usize = 5;

fn main() {
    let completes = std::env::var("CATI_BENCH_COMPLETES").ok().and_then(|said| said.parse().ok()).unwrap_or(COMPLETES);
    let instrument = compile(&shipped::sources()).unwrap_or_else(|found| panic!("{}", found[0]));
    let population = frame::read(shipped::sources()["population.csv"].as_bytes()).unwrap();
    let before = peak();
    let columns = drawn(&instrument, completes);
    println!("{completes} completes, {} columns in memory: {:.0} MB", columns.names().count(), peak() - before);

    let complete = vec![true; completes];
    let (mut weighing, mut scoring, mut estimating) = (Vec::new(), Vec::new(), Vec::new());
    for time in 0..TIMES {
        let begun = Instant::now();
        let weights = weigh(&instrument, &population, &columns, &complete);
        weighing.push(begun.elapsed());
        let raked = |quota: &QuotaWeights| matches!(quota, QuotaWeights::Raked { .. });
        assert!(
            weights.report.countries.iter().all(|country| raked(&country.quota)),
            "{:?}",
            weights.report.problems()
        );

        let begun = Instant::now();
        let all = scores(&instrument, &columns, &needed(&instrument, |_| true)).unwrap();
        scoring.push(begun.elapsed());

        let begun = Instant::now();
        let country = instrument.var(instrument.variable("country").unwrap());
        let codes = country.choices().iter().map(|choice| choice.code).collect();
        let by = Groups::by(completes, &[(columns.get("country").unwrap(), codes)]);
        let whole = Groups::whole(completes);
        for (index, own) in instrument.indices.iter().zip(&all) {
            for groups in [&by, &whole] {
                black_box(means(&weights.weight, groups, |row| own.values[row]));
                black_box(alpha(&instrument, index, &columns, &all, groups).unwrap());
            }
        }
        estimating.push(begun.elapsed());
        if time == 0 {
            println!("memory at its highest, columns included: {:.0} MB", peak());
        }
    }
    let (weighed, scored, estimated) = (median(weighing), median(scoring), median(estimating));
    println!(
        "weights {weighed:.0} ms, scores of {} indices {scored:.0} ms: {:.0} ms",
        instrument.indices.len(),
        weighed + scored
    );
    println!("their means, errors and alphas by country and in all: {estimated:.0} ms more");
    against_r(&instrument, &columns, completes);
}

/// Raking one country's worth of margins over all rows, here and in R: reading the table is in neither time.
fn against_r(instrument: &Instrument, columns: &Columns, completes: usize) {
    let margin = |variable: &str, categories: usize, of: Vec<u32>| {
        let mut totals = vec![0.0; categories];
        for (row, category) in of.iter().enumerate() {
            // Not what is there, so that there is something to rake.
            totals[*category as usize] += 1.0 + (row % 7) as f64 * f64::from(*category) / 10.0;
        }
        let whole: f64 = totals.iter().sum();
        let category = |(at, total): (usize, &f64)| Category { name: at.to_string(), total: Some(total / whole * 1e6) };
        Margin { variable: variable.to_owned(), categories: totals.iter().enumerate().map(category).collect(), of }
    };
    let places = |name: &str| -> Vec<u32> {
        let variable = instrument.var(instrument.variable(name).unwrap());
        let column = columns.get(name).unwrap();
        (0..completes).map(|row| variable.choice_at(column.code(row).unwrap()).unwrap() as u32).collect()
    };
    let (gender, band) = (places("gender"), places("age_band"));
    let crossed = gender.iter().zip(&band).map(|(gender, band)| gender * 6 + band).collect();
    let regions = instrument.var(instrument.variable("region").unwrap()).choices().len();
    let margins = [margin("a", 12, crossed), margin("b", regions, places("region"))];
    let mut times = Vec::new();
    let mut found = None;
    for _ in 0..TIMES {
        let begun = Instant::now();
        found = Some(rake(&Raking { margins: &margins, start: None, bounds: None }).unwrap());
        times.push(begun.elapsed());
    }
    let (ours, found) = (median(times), found.unwrap());
    println!(
        "raking {completes} rows to 12 and {regions} categories: {ours:.0} ms, {} cycles, deviation {:.0e}",
        found.cycles, found.deviation
    );

    let folder = tempfile::tempdir().unwrap();
    let mut table = String::from("a,b\n");
    for (one, other) in margins[0].of.iter().zip(&margins[1].of) {
        writeln!(table, "{one},{other}").unwrap();
    }
    std::fs::write(folder.path().join("table.csv"), table).unwrap();
    let mut totals = String::from("variable,category,total\n");
    for margin in &margins {
        for category in &margin.categories {
            writeln!(totals, "{},{},{}", margin.variable, category.name, category.total.unwrap()).unwrap();
        }
    }
    std::fs::write(folder.path().join("margins.csv"), totals).unwrap();
    let script = r#"suppressMessages(library(survey))
d <- read.csv("table.csv"); m <- read.csv("margins.csv")
pop <- function(v) setNames(data.frame(m$category[m$variable == v], m$total[m$variable == v]), c(v, "Freq"))
s <- svydesign(ids = ~1, weights = rep(1, nrow(d)), data = d)
took <- system.time(r <- rake(s, list(~a, ~b), list(pop("a"), pop("b")), control = list(maxit = 1000, epsilon = 1e-12)))[["elapsed"]]
w <- weights(r); cat(took * 1000, min(w), max(w), sep = " ")
"#;
    let ran = Command::new("Rscript").current_dir(folder.path()).args(["--vanilla", "-e", script]).output();
    match ran {
        Ok(output) if output.status.success() => {
            let said = String::from_utf8_lossy(&output.stdout);
            let theirs: Vec<f64> = said.split_whitespace().map(|figure| figure.parse().unwrap()).collect();
            let [smallest, largest] = [f64::min, f64::max].map(|of| found.weights.iter().copied().reduce(of).unwrap());
            assert!(
                (theirs[1] / smallest - 1.0).abs() < 1e-6 && (theirs[2] / largest - 1.0).abs() < 1e-6,
                "{said}: other weights"
            );
            println!(
                "R's rake on the same table: {:.0} ms, {:.0} times as long, the same weights",
                theirs[0],
                theirs[0] / ours
            );
        }
        _ => println!("Rscript with survey is not here: not compared"),
    }
}

/// Completes of five countries with all columns that weights and indices need.
fn drawn(instrument: &Instrument, completes: usize) -> Columns {
    let mut state = 42_u64;
    let mut draw = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) as usize) % below
    };
    let country = instrument.var(instrument.variable("country").unwrap());
    let region = instrument.var(instrument.variable("region").unwrap());
    let regions: Vec<Vec<i32>> = country
        .choices()
        .iter()
        .map(|country| {
            let own = region.choices().iter().filter(|region| region.name.starts_with(&country.name));
            own.map(|region| region.code as i32).collect()
        })
        .collect();
    let (mut countries, mut of_region) = (Vec::with_capacity(completes), Vec::with_capacity(completes));
    for _ in 0..completes {
        let at = draw(regions.len());
        countries.push(country.choices()[at].code as i32);
        of_region.push(regions[at][draw(regions[at].len())]);
    }
    let mut columns = Columns::new(completes);
    columns.add("country", Values::Codes(countries)).unwrap();
    columns.add("region", Values::Codes(of_region)).unwrap();
    let mut add = |name: &str, codes: &[i32]| {
        columns.add(name, Values::Codes((0..completes).map(|_| codes[draw(codes.len())]).collect())).unwrap();
    };
    add("gender", &[1, 2, 2]);
    add("age_band", &[1, 2, 3, 4, 5, 6, 6]);
    for name in columns_of(instrument, &needed(instrument, |_| true)) {
        add(&name, &[1, 1, 2, 2, 2, 3, 3, 1, 2, 3, 1, 2, 8, 9, 1, 2, 3, 3, 2, 1]);
    }
    columns
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64() * 1000.0
}

/// The most memory this process has had, in MB.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or(f64::NAN) / 1024.0
}
