//! `cati table`: how many of each group gave each answer, counted and weighted; of numbers and indices the mean. How it is computed is said in
//! `analysis::crosstab` and `analysis::estimate`.

use super::error::Refused;
use super::results::{From, Ground, NONE, Parts, Wanted, figure, listing};
use crate::analysis::columns::Values;
use crate::analysis::crosstab::{Cell, crosstab};
use crate::analysis::estimate::{Estimate, means};
use crate::analysis::group::Groups;
use crate::questionnaire::Instrument;
use crate::questionnaire::instrument::Kind as Takes;
use clap::Args as ClapArgs;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// Variables, columns of the data, or indices
    #[arg(value_name = "VARIABLE", required = true)]
    variables: Vec<String>,
    /// Groups, crossed
    #[arg(long, value_name = "VARIABLE,…", value_delimiter = ',')]
    by: Vec<String>,
    /// Don't know and refused are in the base, and listed
    #[arg(long)]
    missing: bool,
    #[command(flatten)]
    from: From,
    /// As JSON, unrounded
    #[arg(long)]
    json: bool,
}

/// What is listed of a group.
struct Line {
    /// The answer; none where it is a mean.
    answer: Option<(i64, String)>,
    n: usize,
    base: usize,
    weighted_base: f64,
    without: usize,
    unweighted: Option<f64>,
    estimate: Option<Estimate>,
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    let columns = |instrument: &Instrument, name: &String| {
        // A variable of which several can be chosen has a column an option.
        let several = instrument.variable(name).map(|id| instrument.var(id));
        match several.filter(|variable| matches!(variable.kind, Takes::Multiple(_))) {
            Some(variable) => variable.columns(),
            None => vec![name.clone()],
        }
    };
    let ground = Ground::read(named, &args.from, &|instrument: &Instrument| {
        let named = args.variables.iter().flat_map(|name| columns(instrument, name)).chain(args.by.iter().cloned());
        let wanted = Wanted::of(instrument, &named.collect::<Vec<_>>());
        args.from.check(instrument, &wanted)?;
        Ok(wanted)
    })?;
    let parts = ground.groups(&args.by)?;
    let whole = Groups::whole(ground.rows());
    let mut all = Vec::new();
    for name in &args.variables {
        let mut groups = Vec::new();
        if !args.by.is_empty() {
            groups.extend(lines(&ground, name, &columns(ground.instrument(), name), &parts.groups, args.missing)?);
        }
        groups.extend(lines(&ground, name, &columns(ground.instrument(), name), &whole, args.missing)?);
        all.push((name.as_str(), groups));
    }
    let mut out = std::io::stdout().lock();
    if args.json {
        let tables = all.iter().map(|(name, groups)| {
            let groups = groups.iter().enumerate().map(|(group, lines)| as_json(lines, of(&parts, &args.by, group)));
            json!({ "variable": name, "groups": groups.collect::<Vec<_>>() })
        });
        let mut told = ground.as_json();
        told["by"] = json!(args.by);
        told["without_group"] = json!(if args.by.is_empty() { 0 } else { parts.without });
        told["tables"] = Value::Array(tables.collect());
        serde_json::to_writer_pretty(&mut out, &told)?;
        return Ok(writeln!(out)?);
    }
    ground.tell(&mut out)?;
    for (name, groups) in &all {
        listed(&mut out, name, groups, &parts, &args.by)?;
    }
    if !args.by.is_empty() && parts.without > 0 {
        writeln!(
            out,
            "{} row(s) have no value in {} and are in no group, but among all.\n",
            parts.without,
            args.by.join(", ")
        )?;
    }
    Ok(writeln!(
        out,
        "%        weighted, of the base: rows with one of the answers listed; not valid are the others, don't know and refused among them\n\
         se       standard error by linearisation, weights taken as fixed, groups as domains of the whole sample; from to: 95 %, ± 1.96 se\n\
         {NONE} is undefined."
    )?)
}

fn of(parts: &Parts, by: &[String], group: usize) -> Value {
    if by.is_empty() { json!({}) } else { parts.of(group) }
}

/// The lines of each group.
fn lines(
    ground: &Ground,
    name: &str,
    columns: &[String],
    groups: &Groups,
    with_missing: bool,
) -> Result<Vec<Vec<Line>>, Refused> {
    let no_column = || super::results::no_column(name, ground.instrument());
    if let Some(scores) = ground.scores.iter().find(|scores| scores.name == name) {
        return Ok(mean(ground, groups, |row| scores.values.get(row).copied().unwrap_or(f64::NAN)));
    }
    let mut all: Vec<Vec<Line>> = (0..groups.len()).map(|_| Vec::new()).collect();
    for column in columns {
        let (Some(values), Some(variable)) = (ground.columns.get(column), ground.variable(column)) else {
            return Err(no_column());
        };
        let missing = [(variable.dont_know, "don't know"), (variable.refused, "refused")];
        let missing = missing.into_iter().filter_map(|(code, name)| Some((code?, name.to_owned())));
        let Some(mut options) = ground.options(column) else {
            let missing: Vec<i64> = missing.map(|(code, _)| code).collect();
            return Ok(mean(ground, groups, |row| match values.code(row).filter(|code| !missing.contains(code)) {
                Some(_) if matches!(values, Values::Reals(_)) => real(values, row),
                Some(code) => code as f64,
                None => f64::NAN,
            }));
        };
        if with_missing {
            options.extend(missing);
        }
        let codes: Vec<i64> = options.iter().map(|(code, _)| *code).collect();
        let table = crosstab(values, &codes, &ground.weights, groups);
        // Of several answers each column is one, and what is not chosen is not listed.
        let of_several = matches!(variable.kind, Takes::Multiple(_)) && columns.len() > 1;
        for (lines, group) in all.iter_mut().zip(&table.groups) {
            for ((code, answer), Cell { n, unweighted, percent }) in options.iter().zip(&group.cells) {
                if of_several && *code == 0 {
                    continue;
                }
                let chosen = column.strip_prefix(&format!("{}_", variable.name)).filter(|_| of_several && *code == 1);
                lines.push(Line {
                    answer: Some((*code, chosen.map_or_else(|| answer.clone(), str::to_owned))),
                    n: *n,
                    base: group.base,
                    weighted_base: group.weighted_base,
                    without: group.without,
                    unweighted: *unweighted,
                    estimate: *percent,
                });
            }
        }
    }
    Ok(all)
}

fn real(values: &Values, row: usize) -> f64 {
    match values {
        Values::Reals(reals) => reals.get(row).copied().unwrap_or(f64::NAN),
        Values::Codes(_) => f64::NAN,
    }
}

/// The mean of each group.
fn mean(ground: &Ground, groups: &Groups, value: impl Fn(usize) -> f64) -> Vec<Vec<Line>> {
    let mut rows = vec![0; groups.len()];
    groups.rows().for_each(|(_, group)| rows[group] += 1);
    let found = means(&ground.weights, groups, value);
    let line = |(estimate, rows): (Option<Estimate>, usize)| {
        let n = estimate.map_or(0, |estimate| estimate.n);
        let weighted_base = estimate.map_or(0.0, |estimate| estimate.sum);
        vec![Line { answer: None, n, base: n, weighted_base, without: rows - n, unweighted: None, estimate }]
    };
    found.into_iter().zip(rows).map(line).collect()
}

fn as_json(lines: &[Line], of: Value) -> Value {
    let rows = lines.iter().map(|line| {
        let interval = line.estimate.and_then(|estimate| estimate.interval());
        let mean = line.estimate.map(|estimate| estimate.mean);
        let mut row = json!({
            "n": line.n, "base": line.base, "weighted_base": line.weighted_base, "not_valid": line.without,
            "se": line.estimate.and_then(|estimate| estimate.se), "low": interval.map(|(low, _)| low),
            "high": interval.map(|(_, high)| high), "deff": line.estimate.and_then(|estimate| estimate.deff),
        });
        match &line.answer {
            Some((code, answer)) => {
                row["code"] = json!(code);
                row["answer"] = json!(answer);
                row["percent"] = json!(mean);
                row["unweighted_percent"] = json!(line.unweighted);
            }
            None => row["mean"] = json!(mean),
        }
        row
    });
    json!({ "of": of, "rows": rows.collect::<Vec<_>>() })
}

fn listed(out: &mut impl Write, name: &str, groups: &[Vec<Line>], parts: &Parts, by: &[String]) -> Result<(), Refused> {
    let is_mean = groups.iter().flatten().any(|line| line.answer.is_none());
    let figures: &[&str] = match is_mean {
        true => &["n", "not valid", "mean", "se", "from", "to", "deff"],
        false => &["", "n", "weighted n", "unweighted %", "%", "se", "from", "to", "deff"],
    };
    let heads: Vec<String> = by.iter().map(String::as_str).chain(figures.iter().copied()).map(str::to_owned).collect();
    let first = by.len() + usize::from(!is_mean);
    let mut table = listing(&heads, first..heads.len());
    for (group, lines) in groups.iter().enumerate() {
        let names = parts.names.get(group).filter(|_| !by.is_empty());
        let of = |shown: bool| -> Vec<String> {
            let value = |at: usize| match names.and_then(|names| names.get(at)) {
                _ if !shown => String::new(),
                Some((_, value)) => value.clone(),
                None => if at == 0 { "all" } else { "" }.to_owned(),
            };
            (0..by.len()).map(value).collect()
        };
        for (at, line) in lines.iter().enumerate() {
            let interval = line.estimate.and_then(|estimate| estimate.interval());
            let rest = [
                figure(line.estimate.map(|estimate| estimate.mean), 1),
                figure(line.estimate.and_then(|estimate| estimate.se), 2),
                figure(interval.map(|(low, _)| low), 1),
                figure(interval.map(|(_, high)| high), 1),
                figure(line.estimate.and_then(|estimate| estimate.deff), 2),
            ];
            let own = match &line.answer {
                Some((_, answer)) => {
                    let weighted = line.estimate.map(|estimate| estimate.mean / 100.0 * line.weighted_base);
                    vec![answer.clone(), line.n.to_string(), figure(weighted, 1), figure(line.unweighted, 1)]
                }
                None => vec![line.n.to_string(), line.without.to_string()],
            };
            table.add_row(of(at == 0).into_iter().chain(own).chain(rest));
        }
        if let (false, Some(last)) = (is_mean, lines.last()) {
            // Options that a later version of the questionnaire brought were offered to fewer.
            let fewest = lines.iter().min_by_key(|line| line.base).unwrap_or(last);
            let most = lines.iter().max_by_key(|line| line.base).unwrap_or(last);
            let span = |low: String, high: String| if low == high { high } else { format!("{low}–{high}") };
            let weighted = [fewest, most].map(|line| format!("{:.1}", line.weighted_base));
            let [low, high] = weighted;
            let base = ["base".to_owned(), span(fewest.base.to_string(), most.base.to_string()), span(low, high)];
            table.add_row(of(false).into_iter().chain(base));
            table.add_row(of(false).into_iter().chain(["not valid".to_owned(), last.without.to_string()]));
        }
    }
    Ok(writeln!(out, "{name}\n{table}\n")?)
}
