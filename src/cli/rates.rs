//! `cati rates`: outcomes by code and group, and AAPOR's rates, of the study or of any table of dispositions. How they are computed is said in
//! `fieldwork::rates`.

use super::codes::{group, meaning};
use super::error::Refused;
use super::study;
use crate::analysis::dispositions;
use crate::fieldwork::Group;
use crate::fieldwork::outcome::group_of;
use crate::fieldwork::rates::{Basis, FORMULAS, GivenShare, Groups, NAMES, Rates};
use crate::station::rates::{By, Part, parts};
use clap::{Args as ClapArgs, ValueEnum};
use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Map, Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// The cases in parts
    #[arg(long, value_enum, conflicts_with = "from")]
    by: Option<Parts>,
    /// Share of the cases of unknown eligibility that are taken as eligible, from 0 to 1 (default: estimated from the others)
    #[arg(long, value_name = "SHARE", value_parser = share)]
    e: Option<GivenShare>,
    /// Any table of dispositions, CSV with the columns code,count, instead of a study
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Parts {
    Country,
    Region,
    /// Who made the call that a case's code is from
    Interviewer,
    /// When that call ended: weeks from Monday, UTC
    Week,
}

fn share(text: &str) -> Result<GivenShare, String> {
    text.parse().ok().and_then(GivenShare::new).ok_or_else(|| "a share is a number from 0 to 1".to_owned())
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    let (about, parts) = match &args.from {
        Some(file) => (Value::Null, vec![table_of(file)?]),
        None => of_study(named, args.by)?,
    };
    let mut out = std::io::stdout().lock();
    if args.json {
        let parts: Vec<Value> = parts.iter().map(|part| as_json(part, args.e)).collect();
        serde_json::to_writer_pretty(&mut out, &json!({ "study": about, "parts": parts }))?;
        return Ok(writeln!(out)?);
    }
    if let (Some(name), Some(kind)) = (about["questionnaire"].as_str(), about["kind"].as_str()) {
        writeln!(out, "{name} ({kind})\n")?;
    }
    match (args.by, parts.as_slice()) {
        (None, [part]) => one(&mut out, part, args.e),
        _ => several(&mut out, &parts, args.by, args.e),
    }
}

fn of_study(named: Option<&Path>, by: Option<Parts>) -> Result<(Value, Vec<Part>), Refused> {
    let store = study::open_to_read(named)?;
    let about = store.read(|tx| tx.study())?;
    let by = match by {
        None => By::Study,
        Some(Parts::Country) => By::Country,
        Some(Parts::Region) => By::Region,
        Some(Parts::Interviewer) => By::Interviewer,
        Some(Parts::Week) => By::Week,
    };
    let about = json!({ "questionnaire": about.questionnaire, "kind": about.kind.word() });
    Ok((about, parts(&store, by)?))
}

/// A table of dispositions of others.
fn table_of(file: &Path) -> Result<Part, Refused> {
    study::check_file(file)?;
    let bytes = std::fs::read(file).map_err(|error| Refused::new(format!("{}: {error}", file.display())))?;
    let codes = dispositions::read(&study::utf8(file, bytes)?).map_err(|faults| {
        let told: Vec<String> = faults.iter().map(|fault| format!("{}: {fault}", file.display())).collect();
        Refused::new(told.join("\n")).hint("A line a code: 2.111,37")
    })?;
    let groups = Groups::of(codes.iter().copied()).map_err(|code| Refused::new(format!("{code} is no final code")))?;
    Ok(Part { of: Vec::new(), codes, groups })
}

fn one(out: &mut impl Write, part: &Part, e: Option<GivenShare>) -> Result<(), Refused> {
    let mut codes = table(&["code", "group", "meaning", "cases"], &[3]);
    for (code, cases) in &part.codes {
        let of = group_of(code).map_or("", Group::word);
        codes.add_row([*code, of, meaning(code), &cases.to_string()]);
    }
    let mut groups = table(&["group", "meaning", "cases"], &[2]);
    for of in Group::ALL {
        groups.add_row([of.word(), group(of), &part.groups.cases(of).to_string()]);
    }
    groups.add_row(["", "all", &part.groups.all().to_string()]);
    let rates = part.groups.rates(e);
    let mut figures = table(&["rate", "percent", "is"], &[1]);
    for ((name, rate), formula) in rates.all().zip(FORMULAS) {
        figures.add_row([name, &percent(rate, "undefined"), formula]);
    }
    writeln!(out, "{codes}\n\n{groups}\n\n{}\n{}\n\n{figures}", basis(&rates), denominators(&rates))?;
    Ok(())
}

fn several(out: &mut impl Write, parts: &[Part], by: Option<Parts>, e: Option<GivenShare>) -> Result<(), Refused> {
    let heads: Vec<&str> =
        parts.first().map(|part| part.of.iter().map(|(name, _)| *name).collect()).unwrap_or_default();
    let head = |more: &[&'static str], right: std::ops::RangeInclusive<usize>| {
        let names: Vec<&str> = heads.iter().copied().chain(more.iter().copied()).collect();
        table(&names, &right.map(|column| column + heads.len()).collect::<Vec<_>>())
    };
    let mut codes = head(&["code", "group", "meaning", "cases"], 3..=3);
    let mut groups = head(&["I", "P", "R", "NC", "O", "UH", "UO", "NE", "all", "e", "eligible", "known"], 0..=11);
    let mut figures = head(&NAMES, 0..=15);
    for part in parts {
        let of = || part.of.iter().map(|(_, value)| value.clone().unwrap_or_else(|| NONE.to_owned()));
        for (code, cases) in &part.codes {
            let group = group_of(code).map_or("", Group::word);
            codes.add_row(of().chain([*code, group, meaning(code), &cases.to_string()].map(str::to_owned)));
        }
        let rates = part.groups.rates(e);
        let of_known = match rates.basis {
            Basis::Estimated { eligible, known } => [eligible.to_string(), known.to_string()],
            Basis::Given => ["given".to_owned(), NONE.to_owned()],
        };
        let counts = Group::ALL.iter().map(|group| part.groups.cases(*group)).chain([part.groups.all()]);
        let e = rates.e.map_or(NONE.to_owned(), |e| format!("{e:.3}"));
        groups.add_row(of().chain(counts.map(|cases| cases.to_string())).chain([e]).chain(of_known));
        figures.add_row(of().chain(rates.all().map(|(_, rate)| percent(rate, NONE))));
    }
    writeln!(out, "{codes}\n\n{groups}\n\n{figures}\n")?;
    writeln!(
        out,
        "Rates in percent; {NONE} is undefined: there are no cases to divide by. e is estimated in each part: eligible of known."
    )?;
    if let Some(Parts::Interviewer | Parts::Week) = by {
        writeln!(
            out,
            "Each case counts once, for the call that its code is from (cati case N names it), not for every call made; cases without such a \
             call, most of them never tried, stand under {NONE}."
        )?;
    }
    Ok(())
}

/// What stands for nothing.
const NONE: &str = "–";

fn table(heads: &[&str], right: &[usize]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(heads);
    for column in right {
        if let Some(column) = table.column_mut(*column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

/// A rate in per cent without its sign, which stands in the head.
fn percent(rate: Option<f64>, undefined: &str) -> String {
    rate.map_or(undefined.to_owned(), |rate| format!("{:.1}", rate * 100.0))
}

fn basis(rates: &Rates) -> String {
    match (rates.e, rates.basis) {
        (Some(e), Basis::Estimated { eligible, known }) => {
            format!("e = {e:.3}, estimated: of {known} cases whose eligibility is known {eligible} are eligible")
        }
        (Some(e), Basis::Given) => format!("e = {e:.3}, as given"),
        (None, _) => "e is undefined: of no case the eligibility is known".to_owned(),
    }
}

fn denominators(rates: &Rates) -> String {
    let de = rates.de.map_or("undefined".to_owned(), |de| format!("{de:.1}"));
    format!("D = {} (all but NE), De = {de} (unknown ones times e), D0 = {} (known to be eligible)", rates.d, rates.d0)
}

pub(super) fn as_json(part: &Part, e: Option<GivenShare>) -> Value {
    let rates = part.groups.rates(e);
    let of: Map<String, Value> = part.of.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    let codes = part.codes.iter().map(|(code, cases)| {
        json!({ "code": code, "group": group_of(code).map(Group::word), "meaning": meaning(code), "cases": cases })
    });
    let groups: Map<String, Value> =
        Group::ALL.iter().map(|group| (group.word().to_owned(), json!(part.groups.cases(*group)))).collect();
    let basis = match rates.basis {
        Basis::Estimated { eligible, known } => json!({ "eligible": eligible, "known": known }),
        Basis::Given => json!("given"),
    };
    let figures: Map<String, Value> = rates.all().map(|(name, rate)| (name.to_owned(), json!(rate))).collect();
    json!({
        "of": of, "codes": codes.collect::<Vec<_>>(), "groups": groups, "cases": part.groups.all(),
        "e": rates.e, "basis": basis, "D": rates.d, "De": rates.de, "D0": rates.d0, "rates": figures,
    })
}
