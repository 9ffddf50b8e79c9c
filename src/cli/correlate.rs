//! `cati correlate`: weighted correlations of indices and variables, each with each. How they are computed is said in `analysis::correlate`.

use super::error::Refused;
use super::results::{From, Ground, NONE, Wanted, figure, listing};
use crate::analysis::columns::{Values, real};
use crate::analysis::correlate::{Correlation, correlation};
use crate::questionnaire::Instrument;
use crate::questionnaire::diagnostic::did_you_mean;
use clap::Args as ClapArgs;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// Indices, numbers, or variables by their codes; `area=rural` and `employment=full_time,part_time` are 1 for these options and 0 for others
    #[arg(value_name = "VARIABLE", required = true, num_args = 2..)]
    variables: Vec<String>,
    #[command(flatten)]
    from: From,
    /// As JSON, unrounded
    #[arg(long)]
    json: bool,
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    let names: Vec<String> = args.variables.iter().map(|word| split(word).0.to_owned()).collect();
    let ground = Ground::read(named, &args.from, &|instrument: &Instrument| {
        let wanted = Wanted::of(instrument, &names);
        args.from.check(instrument, &wanted)?;
        Ok(wanted)
    })?;
    let mut columns = Vec::new();
    for word in &args.variables {
        columns.push((word.as_str(), numbers(&ground, word)?));
    }
    let mut pairs = Vec::new();
    for (at, (one, x)) in columns.iter().enumerate() {
        for (other, y) in columns.iter().skip(at + 1) {
            pairs.push((*one, *other, correlation(&ground.weights, |row| x[row], |row| y[row])));
        }
    }
    let mut out = std::io::stdout().lock();
    if args.json {
        let mut told = ground.as_json();
        told["correlations"] = pairs.iter().map(|(one, other, found)| as_json(one, other, found)).collect();
        serde_json::to_writer_pretty(&mut out, &told)?;
        return Ok(writeln!(out)?);
    }
    ground.tell(&mut out)?;
    let heads = ["", "", "n", "effective n", "r", "from", "to"].map(str::to_owned);
    let mut table = listing(&heads, 2..heads.len());
    for (one, other, found) in &pairs {
        table.add_row([
            (*one).to_owned(),
            (*other).to_owned(),
            found.n.to_string(),
            format!("{:.0}", found.effective_n),
            figure(found.r, 3),
            figure(found.interval.map(|(low, _)| low), 3),
            figure(found.interval.map(|(_, high)| high), 3),
        ]);
    }
    writeln!(
        out,
        "{table}\n\nr        Pearson's, weighted, of the rows in which both are valid; variables by their codes as stored\n\
         from to  95 % interval by Fisher's z on the effective n of these rows\n{NONE} is undefined: one of them does not vary, or \
         there are too few rows."
    )?;
    Ok(())
}

fn as_json(one: &str, other: &str, found: &Correlation) -> Value {
    json!({
        "one": one, "other": other, "n": found.n, "effective_n": found.effective_n, "r": found.r,
        "low": found.interval.map(|(low, _)| low), "high": found.interval.map(|(_, high)| high),
    })
}

/// A variable and the options that count as 1.
fn split(word: &str) -> (&str, Option<&str>) {
    match word.split_once('=') {
        Some((name, options)) => (name, Some(options)),
        None => (word, None),
    }
}

/// A variable as numbers, NaN where it has no valid value.
fn numbers(ground: &Ground, word: &str) -> Result<Vec<f64>, Refused> {
    let (name, options) = split(word);
    if let Some(scores) = ground.scores.iter().find(|scores| scores.name == name) {
        return match options {
            None => Ok(scores.values.clone()),
            Some(_) => Err(Refused::new(format!("{name} is an index and has no options"))),
        };
    }
    let (Some(column), Some(variable)) = (ground.columns.get(name), ground.variable(name)) else {
        return Err(super::results::no_column(name, ground.instrument()));
    };
    let missing = |code: i64| Some(code) == variable.dont_know || Some(code) == variable.refused;
    if let Some(options) = options {
        let known = ground.options(name).unwrap_or_default();
        let mut ones = Vec::new();
        for option in options.split(',') {
            match known.iter().find(|(_, name)| name == option) {
                Some((code, _)) => ones.push(*code),
                None => {
                    let refused = Refused::new(format!("{name} has no option {option}"));
                    let hint = did_you_mean(option, known.iter().map(|(_, name)| name.as_str()));
                    return Err(match hint {
                        Some(hint) => refused.hint(hint),
                        None => refused,
                    });
                }
            }
        }
        let is_one = |row| match column.code(row).filter(|code| !missing(*code)) {
            Some(code) => f64::from(u8::from(ones.contains(&code))),
            None => f64::NAN,
        };
        return Ok((0..ground.rows()).map(is_one).collect());
    }
    Ok(match column {
        Values::Codes(codes) => {
            let valid = |code: &i32| if missing(i64::from(*code)) { f64::NAN } else { real(*code) };
            codes.iter().map(valid).collect()
        }
        Values::Reals(reals) => reals.iter().map(|real| if missing(*real as i64) { f64::NAN } else { *real }).collect(),
    })
}
