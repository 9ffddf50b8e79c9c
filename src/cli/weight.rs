//! `cati weight`: how the completes of a study are weighted; with a file of respondents, weights that to margins, so that interviews from anywhere can be
//! weighted together. How is said in `analysis::weight`; how margins are read, in `margins`; what is told of a study, in `of_study`.

mod margins;
mod of_study;

use super::error::Refused;
use super::output::Outgoing;
use super::results::file::Data;
use super::results::listing;
use crate::analysis::weight::{Efficiency, Margin, RakeError, Raked, Raking, efficiency, rake};
use clap::Args as ClapArgs;
use margins::Wanted;
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

/// What the column of weights is called where nothing is said.
const NAME: &str = "weight";

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// Respondents from anywhere, CSV, one row each, to be weighted to margins; without it the weights of the study are told
    #[arg(value_name = "DATA.csv", requires_all = ["margins", "output"])]
    data: Option<PathBuf>,
    /// What they are to add up to: CSV with the columns variable,category,total; crossed variables as gender*age_band
    #[arg(long, value_name = "MARGINS.csv", requires = "data")]
    margins: Option<PathBuf>,
    /// The column of start weights [default: all the same]
    #[arg(long, value_name = "COLUMN", requires = "data")]
    start: Option<String>,
    /// The smallest and the largest weight allowed, in multiples of the mean weight, such as 0.3,3
    #[arg(long, value_name = "LO,HI", value_parser = bounds, requires = "data")]
    bounds: Option<(f64, f64)>,
    /// What the column of weights is called [default: weight]
    #[arg(long, value_name = "COLUMN", requires = "data")]
    name: Option<String>,
    /// The file to write: that of the respondents with a column more
    #[arg(short, long, value_name = "OUT.csv", requires = "data")]
    output: Option<PathBuf>,
    /// Replace a file that is there
    #[arg(long, requires = "data")]
    force: bool,
    /// Refuse where the study's weights are not as they should be
    #[arg(long, conflicts_with = "data")]
    strict: bool,
    /// What was done as JSON, unrounded
    #[arg(long)]
    json: bool,
}

fn bounds(text: &str) -> Result<(f64, f64), String> {
    let parsed =
        text.split_once(',').and_then(|(low, high)| Some((low.trim().parse().ok()?, high.trim().parse().ok()?)));
    parsed
        .filter(|(low, high): &(f64, f64)| low.is_finite() && high.is_finite())
        .ok_or_else(|| "two numbers, such as 0.3,3".to_owned())
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    match (&args.data, &args.margins, &args.output) {
        (Some(data), Some(margins), Some(output)) => of_file(args, data, margins, output),
        _ => of_study::tell(named, args.strict, args.json),
    }
}

fn of_file(args: &Args, path: &Path, margins_file: &Path, output: &Path) -> Result<(), Refused> {
    let wanted = Wanted::read(margins_file)?;
    let mut data = Data::open(path)?;
    let column = args.name.as_deref().unwrap_or(NAME);
    if data.place(column).is_some() {
        return Err(Refused::new(format!("{}: there is a column {column} already", path.display()))
            .hint("Call the new one otherwise with --name."));
    }
    let name = output.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.ok_or_else(|| Refused::new(format!("{} is no file", output.display())))?;
    for input in [path, margins_file] {
        if let (Ok(input), Ok(output)) = (input.canonicalize(), output.canonicalize())
            && input == output
        {
            return Err(
                Refused::new(format!("{} is what is read", input.display())).hint("Choose another file with -o.")
            );
        }
    }
    // Whatever would keep the result from being written is found before the work.
    Outgoing::single(folder(output), args.force)?.file(&name)?;
    let start = args.start.as_deref().map(|name| data.needed(name)).transpose()?;
    let mut columns = wanted.columns(&data)?;
    let (mut starts, mut record) = (start.map(|_| Vec::new()), csv::StringRecord::new());
    while data.next(&mut record)? {
        for column in &mut columns {
            column.take(&record).map_err(|what| data.wrong(&record, what))?;
        }
        if let (Some(place), Some(starts)) = (start, &mut starts) {
            let text = record.get(place).unwrap_or_default().trim();
            let weight = text.parse().ok().filter(|weight: &f64| weight.is_finite() && *weight > 0.0);
            let weight = weight.ok_or_else(|| {
                data.wrong(&record, format!("the start weight {text:?} is not a number above 0"))
                    .hint("Leave out rows that do not count.")
            })?;
            starts.push(weight);
        }
    }
    let margins: Vec<Margin> = columns.into_iter().map(margins::Column::margin).collect();
    let raked = rake(&Raking { margins: &margins, start: starts.as_deref(), bounds: args.bounds })
        .map_err(|wrong| refused(path, margins_file, &wrong))?;
    let mut files = Outgoing::single(folder(output), args.force)?;
    write(path, column, files.file(&name)?, &raked.weights)?;
    files.arrive()?;
    let mut out = std::io::stdout().lock();
    if args.json {
        serde_json::to_writer_pretty(&mut out, &as_json(&raked, &margins, starts.as_deref()))?;
        return Ok(writeln!(out)?);
    }
    told(&mut out, args, &raked, &margins, starts.as_deref())?;
    Ok(writeln!(out, "{}", output.display())?)
}

/// The folder of a file.
fn folder(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The respondents again, each with its weight.
fn write(data: &Path, name: &str, file: impl Write, weights: &[f64]) -> Result<(), Refused> {
    let mut data = Data::open(data)?;
    let mut out = csv::WriterBuilder::new().delimiter(data.delimiter).from_writer(file);
    let header = data.header.clone();
    out.write_record(header.iter().chain([name]))?;
    let (mut record, mut weights) = (csv::StringRecord::new(), weights.iter());
    let stop = super::interrupt::flag()?;
    let changed = || Refused::new("the respondents changed while they were weighted").hint("Do it again.");
    while data.next(&mut record)? {
        if stop.load(Ordering::Relaxed) {
            return Err(Refused::interrupted());
        }
        let weight = weights.next().ok_or_else(changed)?.to_string();
        out.write_record(record.iter().chain([weight.as_str()]))?;
    }
    if weights.next().is_some() {
        return Err(changed());
    }
    Ok(out.flush()?)
}

fn refused(data: &Path, margins: &Path, wrong: &[RakeError]) -> Refused {
    let (at, hint) = match wrong.first() {
        Some(RakeError::Sums { .. }) => (Some(margins), "Give all margins in the same units, as people or as shares."),
        Some(RakeError::BadTotal { .. } | RakeError::NoMargins) => (Some(margins), "Look at the margins."),
        Some(RakeError::Empty { .. } | RakeError::ZeroTotal { .. } | RakeError::NoTotal { .. }) => (
            Some(data),
            "Put categories together, in the data and in the margins, so that each has both a total and rows.",
        ),
        Some(RakeError::NoValue { .. }) => (Some(data), "Fill in what is missing, or leave these rows out."),
        Some(RakeError::NotMet { bounded: true, .. }) => (Some(data), "Widen --bounds, or put categories together."),
        Some(RakeError::NotMet { .. }) => (Some(data), "Put categories together: some combinations have no rows."),
        Some(RakeError::Bounds { .. }) => (None, "Say --bounds LO,HI with LO below 1 and HI above it."),
        Some(RakeError::NoRows) => (Some(data), "Weight a file that has rows."),
        _ => (Some(data), "Look at the margins."),
    };
    let told = wrong.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n  ");
    Refused::new(at.map_or(told.clone(), |at| format!("{}: {told}", at.display()))).hint(hint)
}

/// What the rows of each category add up to: with the weights, and before them in percent.
fn sums(margin: &Margin, weights: impl Fn(usize) -> f64) -> Vec<f64> {
    let mut sums = vec![0.0; margin.categories.len()];
    for (row, category) in margin.of.iter().enumerate() {
        if let Some(sum) = sums.get_mut(*category as usize) {
            *sum += weights(row);
        }
    }
    sums
}

fn as_json(raked: &Raked, margins: &[Margin], starts: Option<&[f64]>) -> Value {
    let found = efficiency(&raked.weights);
    let margins = margins.iter().flat_map(|margin| {
        let (counts, before, after) = (
            sums(margin, |_| 1.0),
            sums(margin, |row| starts.map_or(1.0, |starts| starts[row])),
            sums(margin, |row| raked.weights[row]),
        );
        let all = margin.categories.iter().zip(counts).zip(before).zip(after);
        all.map(|(((category, n), before), after)| {
            json!({
                "variable": margin.variable, "category": category.name, "n": n as u64, "start": before, "total": category.total,
                "weighted": after,
            })
        })
        .collect::<Vec<_>>()
    });
    json!({
        "rows": raked.weights.len(), "cycles": raked.cycles, "deviation": raked.deviation, "at_bound": raked.trimmed,
        "sum": found.map(|found| found.sum), "smallest": found.map(|found| found.smallest),
        "largest": found.map(|found| found.largest), "deff": found.map(|found| found.deff),
        "effective_n": found.map(|found| found.effective_n), "margins": margins.collect::<Vec<_>>(),
    })
}

fn told(
    out: &mut impl Write,
    args: &Args,
    raked: &Raked,
    margins: &[Margin],
    starts: Option<&[f64]>,
) -> Result<(), Refused> {
    let heads = ["", "category", "rows", "before %", "after %", "total"].map(str::to_owned);
    let mut table = listing(&heads, 2..heads.len());
    for margin in margins {
        let counts = sums(margin, |_| 1.0);
        let before = sums(margin, |row| starts.map_or(1.0, |starts| starts[row]));
        let after = sums(margin, |row| raked.weights[row]);
        let whole: (f64, f64) = (before.iter().sum(), after.iter().sum());
        for (at, category) in margin.categories.iter().enumerate() {
            table.add_row([
                if at == 0 { margin.variable.clone() } else { String::new() },
                category.name.clone(),
                counts[at].to_string(),
                format!("{:.1}", before[at] / whole.0 * 100.0),
                format!("{:.1}", after[at] / whole.1 * 100.0),
                category.total.map_or_else(String::new, |total| total.to_string()),
            ]);
        }
    }
    writeln!(out, "{table}\n")?;
    let times = if raked.cycles == 1 { "cycle" } else { "cycles" };
    writeln!(
        out,
        "{} rows weighted in {} {times}; the largest deviation from a total is {:.0e} of it",
        raked.weights.len(),
        raked.cycles,
        raked.deviation
    )?;
    if let Some((low, high)) = args.bounds {
        writeln!(out, "{} rows are at a bound: {low} or {high} times the mean weight", raked.trimmed)?;
    }
    if let Some(Efficiency { n, sum, smallest, largest, deff, effective_n }) = efficiency(&raked.weights) {
        let mean = sum / n as f64;
        writeln!(
            out,
            "weights from {:.3} to {:.3} times their mean; design effect (Kish) {deff:.3}, effective n {effective_n:.0} of {n}",
            smallest / mean,
            largest / mean
        )?;
    }
    Ok(())
}
