//! `cati quota`: how the quotas stand, targets from a population, and changes with a reason. When a cell is full is said in `fieldwork`.

use super::error::Refused;
use super::{pin, study};
use crate::analysis::frame;
use crate::clock::Clock;
use crate::fieldwork::plan::{COUNTRY, FrameRow, PlanError, PlannedCell, plan};
use crate::fieldwork::quota::CellState;
use crate::ids::CellId;
use crate::questionnaire::{Instrument, shipped};
use crate::station::supervise::{Deed, LARGEST_TARGET, LONGEST_REASON, Order, carry_out, is_reason};
use crate::store::{Cell, StoreError};
use clap::{Args, Subcommand, ValueEnum};
use comfy_table::{CellAlignment, Table, presets};
use std::fmt;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Target, counted, held, over and remaining, by cell and by country
    Show(Show),
    /// Targets from a population, by largest remainder, written as quotas.csv to standard output
    Plan(Plan),
    /// Change a cell's target
    Set(Change),
    /// Open a cell
    Open(Reason),
    /// Close a cell
    Close(Reason),
}

#[derive(Debug, Args)]
pub(super) struct Show {
    /// Only this country
    #[arg(long)]
    country: Option<String>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
pub(super) struct Plan {
    /// The population: columns country, the variables, population
    #[arg(long, value_name = "CSV")]
    frame: PathBuf,
    /// Interviews in a country, such as CZ=1000; once for each
    #[arg(long, value_name = "COUNTRY=N", required = true, value_parser = size)]
    size: Vec<(String, i64)>,
    /// Variables of a quota group, such as gender,age_band; once for each. NAME=gender,age_band names it
    #[arg(long, value_name = "VARIABLES", required = true)]
    by: Vec<String>,
    /// Whether cells close at their targets
    #[arg(long, value_enum, default_value_t = ModeName::Strict)]
    mode: ModeName,
    /// The questionnaire whose quota groups these are (default: the shipped one)
    #[arg(long, value_name = "DIR")]
    questionnaire: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Change {
    #[command(flatten)]
    reason: Reason,
    /// The new target
    #[arg(long)]
    target: i64,
}

#[derive(Debug, Args)]
pub(super) struct Reason {
    /// Number of the cell, as in cati quota show
    cell: i64,
    /// Why; kept in the audit log
    #[arg(long)]
    reason: String,
    /// Who; kept in the audit log. Where a supervisor has a PIN, one is named and the PIN asked for
    #[arg(long = "as", value_name = "NAME")]
    actor: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum ModeName {
    Strict,
    Open,
}

pub(super) fn run(named: Option<&Path>, command: &Command) -> Result<(), Refused> {
    match command {
        Command::Show(args) => show(named, args),
        Command::Plan(args) => plan_targets(args),
        Command::Set(args) => change(named, &args.reason, Some(args.target), None),
        Command::Open(args) => change(named, args, None, Some(true)),
        Command::Close(args) => change(named, args, None, Some(false)),
    }
}

fn size(text: &str) -> Result<(String, i64), String> {
    let (country, size) = text.split_once('=').ok_or("a size is written COUNTRY=N")?;
    let size: i64 = size.parse().map_err(|_| format!("{size} is not a whole number"))?;
    if !(0..=LARGEST_TARGET).contains(&size) {
        return Err(format!("a size is from 0 to {LARGEST_TARGET}"));
    }
    Ok((country.to_owned(), size))
}

fn show(named: Option<&Path>, args: &Show) -> Result<(), Refused> {
    let store = study::open_to_read(named)?;
    let now = Clock::System.now();
    let (about, mut cells) = store.read(|tx| Ok::<_, StoreError>((tx.study()?, tx.cells(now)?)))?;
    if let Some(country) = &args.country {
        cells.retain(|cell| cell.facts.get(COUNTRY) == Some(country));
        if cells.is_empty() {
            return Err(Refused::new(format!("there is no cell of the country {country}")));
        }
    }
    let mut out = std::io::stdout().lock();
    if args.json {
        let cells: Vec<_> = cells.iter().map(|cell| as_json(cell, about.kind.word())).collect();
        serde_json::to_writer_pretty(&mut out, &cells)?;
        return Ok(writeln!(out)?);
    }
    writeln!(out, "{} ({})", about.questionnaire, about.kind.word())?;
    if cells.is_empty() {
        return Ok(writeln!(out, "This study has no quotas.")?);
    }
    writeln!(out, "\n{}", totals(&cells))?;
    let mut groups: Vec<&str> = cells.iter().map(|cell| cell.group.as_str()).collect();
    groups.dedup();
    groups.sort_unstable();
    groups.dedup();
    for group in groups {
        let of: Vec<&Cell> = cells.iter().filter(|cell| cell.group == group).collect();
        writeln!(out, "\n{group}\n{}", listing(&of))?;
    }
    Ok(())
}

const FIGURES: [&str; 5] = ["target", "counted", "held", "over", "remaining"];

fn figures(state: &CellState, over: i64) -> [i64; 5] {
    [
        state.target,
        state.counted,
        state.held,
        over,
        state.target.saturating_sub(state.counted).saturating_sub(state.held).max(0),
    ]
}

fn totals(cells: &[Cell]) -> Table {
    let mut table = table(&["country"], &[]);
    let first = cells.first().map(|cell| cell.group.as_str()).unwrap_or_default();
    let mut sums: Vec<(String, [i64; 5])> = Vec::new();
    // Each group adds up to the same interviews, so one is enough.
    for cell in cells.iter().filter(|cell| cell.group == first) {
        let country = cell.facts.get(COUNTRY).cloned().unwrap_or_default();
        let figures = figures(&cell.state, cell.over);
        match sums.iter_mut().find(|(known, _)| *known == country) {
            Some((_, sum)) => sum.iter_mut().zip(figures).for_each(|(sum, figure)| *sum = sum.saturating_add(figure)),
            None => sums.push((country, figures)),
        }
    }
    for (country, sum) in sums {
        table.add_row(std::iter::once(country).chain(sum.iter().map(i64::to_string)));
    }
    table
}

fn listing(cells: &[&Cell]) -> Table {
    let variables: Vec<&str> = cells.first().map(|cell| ordered(cell)).unwrap_or_default();
    let mut head = vec!["cell"];
    head.extend(&variables);
    let mut table = table(&head, &["mode", "open"]);
    for cell in cells {
        let mut row = vec![cell.state.cell.to_string()];
        row.extend(variables.iter().map(|variable| cell.facts.get(*variable).cloned().unwrap_or_default()));
        row.extend(figures(&cell.state, cell.over).iter().map(i64::to_string));
        row.push(cell.state.mode.word().to_owned());
        row.push(if cell.state.open { "yes" } else { "no" }.to_owned());
        table.add_row(row);
    }
    table
}

/// The variables of a cell, country first.
fn ordered(cell: &Cell) -> Vec<&str> {
    let mut names: Vec<&str> = cell.facts.keys().map(String::as_str).collect();
    names.sort_by_key(|name| (*name != COUNTRY, std::cmp::Reverse(*name)));
    names
}

fn table(before: &[&str], after: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(before.iter().chain(&FIGURES).chain(after));
    for (position, column) in table.column_iter_mut().enumerate() {
        if (before.len()..before.len() + FIGURES.len()).contains(&position) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

fn as_json(cell: &Cell, kind: &str) -> serde_json::Value {
    let [target, counted, held, over, remaining] = figures(&cell.state, cell.over);
    serde_json::json!({
        "cell": cell.state.cell, "kind": kind, "quota_group": cell.group, "facts": cell.facts, "mode": cell.state.mode.word(),
        "target": target, "counted": counted, "held": held, "over": over, "remaining": remaining, "open": cell.state.open,
    })
}

fn change(named: Option<&Path>, args: &Reason, target: Option<i64>, open: Option<bool>) -> Result<(), Refused> {
    if args.reason.trim().is_empty() {
        return Err(Refused::new("a change of the quotas needs a reason").hint("--reason \"…\""));
    }
    // It goes into the audit log, which is read on terminals and in listings.
    if !is_reason(&args.reason) {
        return Err(Refused::new(format!("a reason has at most {LONGEST_REASON} characters, on one line"))
            .hint("Say it shorter."));
    }
    let store = study::open(named)?;
    let actor = pin::supervisor(&store, args.actor.as_deref())?;
    let (cell, seen) = (CellId(args.cell), None);
    if let Some(target) = target.filter(|target| !(0..=LARGEST_TARGET).contains(target)) {
        return Err(
            Refused::new(format!("{target} is no target")).hint(format!("A target is from 0 to {LARGEST_TARGET}."))
        );
    }
    let target = target.map(|target| Deed::Target { cell, target, seen });
    for deed in target.into_iter().chain(open.map(|open| Deed::Open { cell, open, seen })) {
        let order = Order { actor: actor.clone(), reason: args.reason.clone(), deed };
        carry_out(&store, &order, Clock::System.now())?;
    }
    Ok(())
}

fn plan_targets(args: &Plan) -> Result<(), Refused> {
    let sources = match &args.questionnaire {
        Some(folder) => study::sources(folder)?,
        None => shipped::sources(),
    };
    let instrument = study::structured(&sources, "the questionnaire")?;
    let groups: Vec<(String, Vec<String>)> = args.by.iter().map(|by| group(by, &instrument)).collect();
    if groups.iter().any(|(name, variables)| name.is_empty() || variables.iter().any(String::is_empty)) {
        return Err(Refused::new("a quota group needs variables beside the country").hint("--by gender,age_band"));
    }
    let frame = read_frame(&args.frame)?;
    check_values(&frame, &instrument)?;
    let cells = plan(&frame, &args.size, &groups).map_err(|error| no_plan(&error))?;
    remark(&args.size, &groups, &instrument)?;
    let mut variables = vec![COUNTRY.to_owned()];
    for variable in groups.iter().flat_map(|(_, variables)| variables) {
        if !variables.contains(variable) {
            variables.push(variable.clone());
        }
    }
    let mut out = csv::Writer::from_writer(std::io::stdout().lock());
    out.write_record(["quota_group", "mode", "target"].into_iter().chain(variables.iter().map(String::as_str)))?;
    let mode = match args.mode {
        ModeName::Strict => "strict",
        ModeName::Open => "open",
    };
    for cell in &cells {
        let target = cell.target.to_string();
        let values = variables.iter().map(|variable| value(cell, variable));
        out.write_record([cell.group.as_str(), mode, &target].into_iter().chain(values))?;
    }
    Ok(out.flush()?)
}

fn value<'c>(cell: &'c PlannedCell, variable: &str) -> &'c str {
    cell.values.iter().find(|(name, _)| name == variable).map_or("", |(_, value)| value)
}

/// A group as said on the command line, with the name the questionnaire gives those variables, else theirs.
fn group(text: &str, instrument: &Instrument) -> (String, Vec<String>) {
    let (name, list) = text.split_once('=').map_or((None, text), |(name, list)| (Some(name.to_owned()), list));
    let variables: Vec<String> =
        list.split(',').map(|name| name.trim().to_owned()).filter(|name| name != COUNTRY).collect();
    let named = instrument.quotas.iter().find(|quota| {
        let by: Vec<&str> = quota.by.iter().map(|variable| instrument.var(*variable).name.as_str()).collect();
        by.iter().filter(|name| **name != COUNTRY).eq(variables.iter())
    });
    (name.or_else(|| named.map(|quota| quota.name.clone())).unwrap_or_else(|| variables.join("_")), variables)
}

/// Says on standard error what the questionnaire and the plan do not have in common.
fn remark(sizes: &[(String, i64)], groups: &[(String, Vec<String>)], instrument: &Instrument) -> Result<(), Refused> {
    let mut err = std::io::stderr();
    let theirs: Vec<(&str, Vec<&str>)> = instrument
        .quotas
        .iter()
        .map(|quota| {
            let by = quota.by.iter().map(|variable| instrument.var(*variable).name.as_str());
            (quota.name.as_str(), by.filter(|name| *name != COUNTRY).collect())
        })
        .collect();
    let has = |name: &str, variables: &[String]| {
        let same =
            |by: &[&str]| by.len() == variables.len() && variables.iter().all(|name| by.contains(&name.as_str()));
        theirs.iter().any(|(known, by)| *known == name && same(by))
    };
    let unknown: Vec<_> = groups.iter().filter(|(name, variables)| !has(name, variables)).collect();
    for (name, variables) in &unknown {
        writeln!(err, "remark: {} has no quota group {name} by {}", instrument.id, variables.join(", "))?;
    }
    if !unknown.is_empty() {
        let known: Vec<String> = theirs.iter().map(|(name, by)| format!("{name} by {}", by.join(", "))).collect();
        let known = if known.is_empty() { "It has none.".to_owned() } else { format!("It has {}.", known.join("; ")) };
        writeln!(err, "  = {known}")?;
    }
    let sized: Vec<_> = sizes.iter().filter_map(|(name, _)| Some(&instrument.country(name)?.name)).collect();
    let names = instrument.countries.iter().map(|country| &country.name);
    let left_out: Vec<&str> = names.filter(|name| !sized.contains(name)).map(String::as_str).collect();
    if !left_out.is_empty() {
        writeln!(err, "remark: no --size for {}: no cells are made there", left_out.join(", "))?;
    }
    Ok(())
}

/// Values that the questionnaire does not have make cells that nobody could ever be in.
fn check_values(frame: &[FrameRow], instrument: &Instrument) -> Result<(), Refused> {
    for (number, row) in frame.iter().enumerate() {
        for (name, value) in &row.facts {
            let Some(variable) = instrument.variable(name).map(|found| instrument.var(found)) else { continue };
            if !variable.choices().is_empty() && variable.choice_named(value).is_none() {
                return Err(Refused::new(format!(
                    "row {} of the population: {name} has no option {value}",
                    number + 1
                ))
                .hint("Values are the option names of the questionnaire."));
            }
        }
    }
    Ok(())
}

/// The population in a file.
fn read_frame(path: &Path) -> Result<Vec<FrameRow>, Refused> {
    study::check_file(path)?;
    let named = |what: &dyn fmt::Display| Refused::new(format!("{}: {what}", path.display()));
    let file = File::open(path).map_err(|error| named(&error))?;
    frame::read(file).map_err(|error| named(&error))
}

fn no_plan(error: &PlanError) -> Refused {
    Refused::new(match error {
        PlanError::EmptyFrame => "the population has no rows".to_owned(),
        PlanError::UnknownVariable { variable, row } => format!("row {row} of the population has no {variable}"),
        PlanError::NegativePopulation { row } => format!("row {row} of the population is negative"),
        PlanError::DuplicateRow { row } => format!("row {row} of the population is there twice"),
        PlanError::UnknownCountry { country } => format!("the population has no rows for {country}"),
        PlanError::DuplicateCountry { country } => format!("{country} has two sizes"),
        PlanError::Size { country, size } => format!("{size} interviews in {country} are no sample"),
        PlanError::NoPopulation { country } => format!("nobody lives in {country}"),
        PlanError::DuplicateGroup { group } => format!("the group {group} is there twice"),
        PlanError::DuplicateVariable { group, variable } => format!("the group {group} has {variable} twice"),
    })
}
