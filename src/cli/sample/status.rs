//! `cati sample status`: how the sample stands, by country and region, and its portions.

use super::super::error::Refused;
use super::super::study;
use super::Status;
use crate::clock::Clock;
use crate::store::{ReplicateCount, SampleCount, StoreError};
use comfy_table::{CellAlignment, Table, presets};
use std::io::Write;
use std::path::Path;

const STANDS: [&str; 6] = ["cases", "fresh", "active", "waiting", "closed", "not released"];

pub(super) fn status(named: Option<&Path>, args: &Status) -> Result<(), Refused> {
    let store = study::open_to_read(named)?;
    let now = Clock::System.now();
    let (about, counts, portions) =
        store.read(|tx| Ok::<_, StoreError>((tx.study()?, tx.sample_counts(now)?, tx.replicates()?)))?;
    let mut out = std::io::stdout().lock();
    if args.json {
        let regions: Vec<_> = counts
            .iter()
            .map(|of| {
                serde_json::json!({
                    "country": of.country, "region": of.region, "cases": figures(of)[0], "fresh": of.fresh, "active": of.active,
                    "waiting": of.waiting, "closed": of.closed, "not_released": of.unreleased,
                })
            })
            .collect();
        let portions: Vec<_> = portions
            .iter()
            .map(|of| {
                serde_json::json!({
                    "replicate": of.replicate, "country": of.country, "cases": of.cases, "not_released": of.unreleased,
                })
            })
            .collect();
        let all = serde_json::json!({ "kind": about.kind.word(), "sample": regions, "replicates": portions });
        serde_json::to_writer_pretty(&mut out, &all)?;
        return Ok(writeln!(out)?);
    }
    writeln!(out, "{} ({})", about.questionnaire, about.kind.word())?;
    if counts.is_empty() {
        return Ok(writeln!(out, "There is no sample yet: cati sample import FILE.csv")?);
    }
    let by_country = countries(&counts);
    writeln!(out, "\n{}", table(&["country"], by_country.iter().map(|of| (vec![of.country.clone()], of))))?;
    if counts.len() > by_country.len() {
        let name = |of: &SampleCount| vec![of.country.clone(), of.region.clone().unwrap_or_else(|| "-".to_owned())];
        writeln!(out, "\n{}", table(&["country", "region"], counts.iter().map(|of| (name(of), of))))?;
    }
    if !portions.is_empty() {
        writeln!(out, "\n{}", listing(&portions))?;
    }
    Ok(())
}

fn figures(of: &SampleCount) -> [i64; 6] {
    let all = of.fresh + of.active + of.waiting + of.closed + of.unreleased;
    [all, of.fresh, of.active, of.waiting, of.closed, of.unreleased]
}

/// The regions of each country together.
fn countries(counts: &[SampleCount]) -> Vec<SampleCount> {
    let mut all: Vec<SampleCount> = Vec::new();
    for of in counts {
        match all.last_mut().filter(|last| last.country == of.country) {
            Some(sum) => {
                sum.fresh += of.fresh;
                sum.active += of.active;
                sum.waiting += of.waiting;
                sum.closed += of.closed;
                sum.unreleased += of.unreleased;
            }
            None => all.push(SampleCount { region: None, ..of.clone() }),
        }
    }
    all
}

fn table<'c>(head: &[&str], rows: impl Iterator<Item = (Vec<String>, &'c SampleCount)>) -> Table {
    let mut table = bare(head.iter().chain(&STANDS).copied());
    for (name, of) in rows {
        table.add_row(name.into_iter().chain(figures(of).iter().map(i64::to_string)));
    }
    align(&mut table, head.len());
    table
}

fn listing(portions: &[ReplicateCount]) -> Table {
    let mut table = bare(["portion", "country", "cases", "not released"].into_iter());
    for of in portions {
        table.add_row([of.replicate.clone(), of.country.clone(), of.cases.to_string(), of.unreleased.to_string()]);
    }
    align(&mut table, 2);
    table
}

fn bare<'h>(head: impl Iterator<Item = &'h str>) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(head);
    table
}

fn align(table: &mut Table, from: usize) {
    for column in table.column_iter_mut().skip(from) {
        column.set_cell_alignment(CellAlignment::Right);
    }
}
