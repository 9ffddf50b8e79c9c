//! `cati index`: the indices of a questionnaire by group, from a study or from any data file. How they are computed is said in `analysis::index`
//! and `analysis::estimate`.

use super::error::Refused;
use super::results::{From, Ground, NONE, Parts, Wanted, exact, figure, listing, of_exports};
use crate::analysis::estimate::{Estimate, means};
use crate::analysis::group::Groups;
use crate::analysis::index::{Alpha, LeftOut, Scores, alpha, needed};
use crate::questionnaire::Instrument;
use crate::questionnaire::diagnostic::did_you_mean;
use clap::Args as ClapArgs;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// Some indices [default: all]
    #[arg(value_name = "INDEX")]
    indices: Vec<String>,
    /// Groups, crossed [default: by country, where there are several]
    #[arg(long, value_name = "VARIABLE,…", value_delimiter = ',')]
    by: Vec<String>,
    #[command(flatten)]
    from: From,
    /// As JSON, unrounded
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// As CSV, unrounded
    #[arg(long)]
    csv: bool,
}

/// What was found of an index in a group.
struct Found {
    estimate: Option<Estimate>,
    left_out: LeftOut,
    alpha: Alpha,
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    let wanted = |instrument: &Instrument| {
        let known = || instrument.indices.iter().map(|index| index.name.as_str());
        if instrument.indices.is_empty() {
            return Err(Refused::new(format!("the questionnaire {} declares no index", instrument.id))
                .hint("questionnaires/README.md says how: [[index]]."));
        }
        if let Some(name) = args.indices.iter().find(|name| !known().any(|known| known == name.as_str())) {
            let hint = of_exports(name).or_else(|| did_you_mean(name, known()));
            let hint = hint.unwrap_or_else(|| format!("There are {}.", known().collect::<Vec<_>>().join(", ")));
            return Err(Refused::new(format!("there is no index {name}")).hint(hint));
        }
        let is_wanted = |name: &str| args.indices.is_empty() || args.indices.iter().any(|wanted| wanted == name);
        Ok(Wanted { columns: args.by.clone(), indices: needed(instrument, |index| is_wanted(&index.name)) })
    };
    let ground = Ground::read(named, &args.from, &wanted)?;
    let by = if args.by.is_empty() { ground.usual_groups() } else { args.by.clone() };
    let parts = ground.groups(&by)?;
    let whole = Groups::whole(ground.rows());
    let (instrument, mut all) = (ground.instrument(), Vec::new());
    for (index, scores) in instrument.indices.iter().zip(&ground.scores) {
        if !args.indices.is_empty() && !args.indices.contains(&index.name) {
            continue;
        }
        let found = |groups: &Groups| -> Result<Vec<Found>, Refused> {
            let alphas = alpha(instrument, index, &ground.columns, &ground.scores, groups).map_err(Refused::new)?;
            let estimates = means(&ground.weights, groups, |row| scores.values.get(row).copied().unwrap_or(f64::NAN));
            let all = estimates.into_iter().zip(left_out(scores, groups)).zip(alphas);
            Ok(all.map(|((estimate, left_out), alpha)| Found { estimate, left_out, alpha }).collect())
        };
        let mut rows = if by.is_empty() { Vec::new() } else { found(&parts.groups)? };
        rows.extend(found(&whole)?);
        all.push((scores, rows));
    }
    let mut out = std::io::stdout().lock();
    match (args.json, args.csv) {
        (true, _) => {
            let indices = all.iter().map(|(scores, found)| {
                let groups =
                    found.iter().enumerate().map(|(group, found)| as_json(found, parts_of(&parts, &by, group)));
                json!({ "index": scores.name, "groups": groups.collect::<Vec<_>>() })
            });
            let mut told = ground.as_json();
            told["by"] = json!(by);
            told["without_group"] = json!(if by.is_empty() { 0 } else { parts.without });
            told["indices"] = Value::Array(indices.collect());
            serde_json::to_writer_pretty(&mut out, &told)?;
            Ok(writeln!(out)?)
        }
        (_, true) => as_csv(&mut out, &all, &parts, &by),
        _ => listed(&mut out, &ground, &all, &parts, &by),
    }
}

/// Why rows of each group have no score.
fn left_out(scores: &Scores, groups: &Groups) -> Vec<LeftOut> {
    let mut all = vec![LeftOut::default(); groups.len()];
    for (row, group) in groups.rows() {
        if let (Some(true), Some(missing)) =
            (scores.values.get(row).map(|score| score.is_nan()), scores.missing.get(row))
        {
            all[group].count(*missing);
        }
    }
    all
}

/// The values of a group; none for all rows, which come last.
fn parts_of(parts: &Parts, by: &[String], group: usize) -> Value {
    if by.is_empty() { json!({}) } else { parts.of(group) }
}

fn as_json(found: &Found, of: Value) -> Value {
    let left_out = &found.left_out;
    let estimate = found.estimate;
    let interval = estimate.and_then(|estimate| estimate.interval());
    json!({
        "of": of, "n": estimate.map_or(0, |estimate| estimate.n),
        "left_out": {
            "rows": left_out.rows(), "not_asked": left_out.not_asked, "dont_know": left_out.dont_know, "refused": left_out.refused,
            "no_score": left_out.no_score, "several": left_out.several,
        },
        "mean": estimate.map(|estimate| estimate.mean), "se": estimate.and_then(|estimate| estimate.se),
        "low": interval.map(|(low, _)| low), "high": interval.map(|(_, high)| high), "deff": estimate.and_then(|estimate| estimate.deff),
        "alpha": found.alpha.alpha, "alpha_n": found.alpha.n,
    })
}

type All<'a> = [(&'a Scores, Vec<Found>)];

fn as_csv(out: &mut impl Write, all: &All<'_>, parts: &Parts, by: &[String]) -> Result<(), Refused> {
    let mut out = csv::Writer::from_writer(out);
    let figures = [
        "n",
        "left_out",
        "not_asked",
        "dont_know",
        "refused",
        "no_score",
        "several",
        "mean",
        "se",
        "low",
        "high",
        "deff",
        "alpha",
        "alpha_n",
    ];
    out.write_record(["index"].into_iter().chain(by.iter().map(String::as_str)).chain(figures))?;
    for (scores, found) in all {
        for (group, found) in found.iter().enumerate() {
            // All rows: the fields of the groups stay empty.
            let names = parts.names.get(group).filter(|_| !by.is_empty());
            let of = (0..by.len())
                .map(|at| names.and_then(|names| names.get(at)).map_or(String::new(), |(_, value)| value.clone()));
            let (estimate, left_out) = (found.estimate, &found.left_out);
            let interval = estimate.and_then(|estimate| estimate.interval());
            let counts = [
                estimate.map_or(0, |estimate| estimate.n),
                left_out.rows(),
                left_out.not_asked,
                left_out.dont_know,
                left_out.refused,
                left_out.no_score,
                left_out.several,
            ];
            let figures = [
                estimate.map(|estimate| estimate.mean),
                estimate.and_then(|estimate| estimate.se),
                interval.map(|(low, _)| low),
                interval.map(|(_, high)| high),
                estimate.and_then(|estimate| estimate.deff),
                found.alpha.alpha,
            ];
            let first = std::iter::once(scores.name.clone()).chain(of);
            let figures = counts.map(|count| count.to_string()).into_iter().chain(figures.map(exact));
            out.write_record(first.chain(figures).chain([found.alpha.n.to_string()]))?;
        }
    }
    Ok(out.flush()?)
}

fn listed(out: &mut impl Write, ground: &Ground, all: &All<'_>, parts: &Parts, by: &[String]) -> Result<(), Refused> {
    ground.tell(out)?;
    if ground.rows() == 0 {
        return Ok(writeln!(out, "There are no completes yet.")?);
    }
    let heads = ["n", "left out", "mean", "se", "from", "to", "deff", "alpha"];
    let heads: Vec<String> =
        ["index"].into_iter().chain(by.iter().map(String::as_str)).chain(heads).map(str::to_owned).collect();
    let mut table = listing(&heads, by.len() + 1..heads.len());
    let reasons = ["index", "don't know", "refused", "not asked", "several of these", "no score"].map(str::to_owned);
    let mut left_out = listing(&reasons, 1..reasons.len());
    for (scores, found) in all {
        for (group, found) in found.iter().enumerate() {
            let names = parts.names.get(group).filter(|_| !by.is_empty());
            let of = (0..by.len()).map(|at| match names.and_then(|names| names.get(at)) {
                Some((_, value)) => value.clone(),
                None => if at == 0 { "all" } else { "" }.to_owned(),
            });
            let estimate = found.estimate;
            let interval = estimate.and_then(|estimate| estimate.interval());
            let figures = [
                estimate.map_or(0, |estimate| estimate.n).to_string(),
                found.left_out.rows().to_string(),
                figure(estimate.map(|estimate| estimate.mean), 1),
                figure(estimate.and_then(|estimate| estimate.se), 2),
                figure(interval.map(|(low, _)| low), 1),
                figure(interval.map(|(_, high)| high), 1),
                figure(estimate.and_then(|estimate| estimate.deff), 2),
                figure(found.alpha.alpha, 2),
            ];
            table.add_row(std::iter::once(scores.name.clone()).chain(of).chain(figures));
        }
        if let Some(LeftOut { dont_know, refused, not_asked, several, no_score }) =
            found.last().map(|found| found.left_out).filter(|left_out| left_out.rows() > 0)
        {
            let counts = [dont_know, refused, not_asked, several, no_score].map(|count| count.to_string());
            left_out.add_row(std::iter::once(scores.name.clone()).chain(counts));
        }
    }
    writeln!(out, "{table}\n")?;
    if left_out.row_count() > 0 {
        writeln!(out, "Left out, because too little is valid; what is missing:\n{left_out}\n")?;
    }
    if !by.is_empty() && parts.without > 0 {
        writeln!(
            out,
            "{} row(s) have no value in {} and are in no group, but among all.\n",
            parts.without,
            by.join(", ")
        )?;
    }
    writeln!(out, "{}", explained())?;
    Ok(())
}

fn explained() -> String {
    format!(
        "mean     weighted, of the rows that have the index
se       standard error by linearisation, weights taken as fixed, groups as domains of the whole sample
from to  95 % interval: mean ± 1.96 se. Of a quota sample it tells how much chance alone would do, if it were drawn at random
deff     variance against a simple random sample with replacement of as many rows
alpha    Cronbach's, over rows with all items valid, unweighted; of a mean of indices its items are these
{NONE} is undefined."
    )
}
