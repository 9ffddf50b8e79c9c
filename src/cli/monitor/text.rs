//! The picture as text, for a mail or a printer: what the pages of the terminal show, one after the other.

use crate::cli::error::Refused;
use crate::cli::quality;
use crate::fieldwork::pace::{Standing, share};
use crate::fieldwork::plan::COUNTRY;
use crate::fieldwork::rates::FORMULAS;
use crate::ids::Millis;
use crate::locale::{Locale, duration};
use crate::station::monitor::measures::RatesTaken;
use crate::station::monitor::picture::{CellLine, Picture};
use crate::station::view::Mode;
use comfy_table::{CellAlignment, Table, presets};
use std::io::Write;

/// What is not known.
const NONE: &str = "-";

pub(super) fn write(out: &mut impl Write, picture: &Picture, centre: &str) -> Result<(), Refused> {
    let locale = Locale::new("en");
    let whole = &picture.whole;
    let training = if picture.frame.mode == Mode::Live { "" } else { "TRAINING · " };
    writeln!(out, "{training}{} · {}", picture.frame.title("en"), locale.date_time_year(picture.at, centre))?;
    writeln!(
        out,
        "{} of {} counted, {} held, {} over · today {}, {}, {}",
        whole.counted,
        whole.target,
        whole.held,
        whole.over,
        many(whole.calls.today, "call"),
        many(whole.completes.today, "complete"),
        many(whole.refusals.today, "refusal")
    )?;
    writeln!(
        out,
        "{} completes an hour of fieldwork · full {} · {} will be missing",
        decimal(whole.forecast.per_hour),
        day(whole.finish, &locale, centre),
        number(whole.forecast.shortfall)
    )?;
    section(out, "COUNTRIES", &countries(picture, &locale, centre))?;
    section(out, "CELLS, late ones first", &cells(picture, &locale, centre))?;
    section(out, "INTERVIEWERS", &interviewers(picture, &locale))?;
    section(out, "OUTCOMES", &outcomes(picture, &locale))?;
    let agreed = &picture.appointments;
    let head = format!("APPOINTMENTS: {} missed, {} in the next 24 hours", agreed.missed, agreed.coming);
    section(out, &head, &appointments(picture, &locale, centre))?;
    section(out, "HOURS", &hours(picture))?;
    if let Some(taken) = &picture.measures.rates {
        section(out, "RATES in per cent; today: of cases whose code is from a call of today", &rates(taken))?;
    }
    if let Some(taken) = &picture.measures.quality {
        writeln!(out, "\nQUALITY")?;
        quality::write(out, &taken.quality, |staff| taken.names.get(&staff).map_or("", String::as_str))?;
    }
    Ok(())
}

/// A count with its word.
fn many(count: i64, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

fn section(out: &mut impl Write, head: &str, table: &Table) -> Result<(), Refused> {
    writeln!(out, "\n{head}")?;
    if table.row_iter().next().is_some() {
        writeln!(out, "{table}")?;
    }
    Ok(())
}

/// A table whose columns from `left` on are figures.
fn table(head: &[&str], left: usize) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(head);
    for column in table.column_iter_mut().skip(left) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

fn countries(picture: &Picture, locale: &Locale, centre: &str) -> Table {
    let head = ["country", "target", "counted", "held", "over", "late cells", "an hour", "full", "missing"];
    let mut table = table(&head, 1);
    for line in &picture.countries {
        table.add_row([
            line.country.clone(),
            line.target.to_string(),
            line.counted.to_string(),
            line.held.to_string(),
            line.over.to_string(),
            line.late.to_string(),
            decimal(line.forecast.per_hour),
            day(line.finish, locale, centre),
            number(line.forecast.shortfall),
        ]);
    }
    table
}

fn cells(picture: &Picture, locale: &Locale, centre: &str) -> Table {
    let head = ["", "cell", "country", "what", "target", "counted", "held", "over", "%", "an hour", "full", "missing"];
    let mut table = table(&head, 4);
    for line in picture.late_first() {
        let state = &line.cell.state;
        table.add_row([
            if line.standing == Standing::OnTime { String::new() } else { line.standing.word().to_owned() },
            state.cell.to_string(),
            line.cell.facts.get(COUNTRY).cloned().unwrap_or_default(),
            what(picture, line),
            state.target.to_string(),
            state.counted.to_string(),
            state.held.to_string(),
            line.cell.over.to_string(),
            percent(share(state.counted, state.target), locale),
            decimal(line.forecast.per_hour),
            day(line.finish, locale, centre),
            number(line.forecast.shortfall),
        ]);
    }
    table
}

/// The facts of a cell beside its country, in the order of its group.
fn what(picture: &Picture, line: &CellLine) -> String {
    let by = picture.groups.iter().find(|(group, _)| *group == line.cell.group).map(|(_, by)| by.as_slice());
    let facts = by.unwrap_or_default().iter().filter_map(|variable| line.cell.facts.get(variable));
    facts.cloned().collect::<Vec<_>>().join(" · ")
}

fn interviewers(picture: &Picture, locale: &Locale) -> Table {
    let head = [
        "name",
        "doing",
        "for",
        "case",
        "item",
        "calls",
        "an hour",
        "completes",
        "an hour",
        "refusals",
        "mean",
        "speed",
        "don't know",
    ];
    let mut table = table(&head, 5);
    for line in &picture.interviewers {
        table.add_row([
            line.name.clone(),
            line.doing.word().to_owned(),
            duration(picture.at.since(line.since)),
            line.case.as_ref().map_or_else(String::new, |(case, country)| format!("{case} {country}")),
            line.item.clone().unwrap_or_default(),
            line.calls.to_string(),
            decimal(line.an_hour(line.calls)),
            line.completes.to_string(),
            decimal(line.an_hour(line.completes)),
            line.refusals.to_string(),
            line.mean.map_or_else(|| NONE.to_owned(), |seconds| duration(seconds * 1000)),
            percent(line.speed, locale),
            percent(line.dont_know, locale),
        ]);
    }
    table
}

fn outcomes(picture: &Picture, locale: &Locale) -> Table {
    let mut table = table(&["code", "outcome", "today", "all"], 2);
    for line in &picture.outcomes {
        table.add_row([
            line.outcome.aapor.to_owned(),
            locale.tr(&line.outcome.message()),
            line.calls.today.to_string(),
            line.calls.all.to_string(),
        ]);
    }
    table
}

fn appointments(picture: &Picture, locale: &Locale, centre: &str) -> Table {
    let mut table = table(&["", "case", "country", "here", "there", "with"], 6);
    let missed = picture.appointments.first_missed.iter().map(|agreed| ("missed", agreed));
    for (word, agreed) in missed.chain(picture.appointments.next.iter().map(|agreed| ("", agreed))) {
        table.add_row([
            word.to_owned(),
            agreed.case.to_string(),
            agreed.country.clone(),
            locale.date_time(agreed.due, centre),
            locale.time(agreed.due, &agreed.time_zone),
            agreed.staff.clone().unwrap_or_else(|| "anyone".to_owned()),
        ]);
    }
    table
}

fn hours(picture: &Picture) -> Table {
    let mut table = table(&["hour", "calls", "contacts", "completes", "refusals"], 1);
    for line in &picture.hours {
        table.add_row([
            format!("{:02}:00", line.hour),
            line.calls.to_string(),
            line.contacts.to_string(),
            line.completes.to_string(),
            line.refusals.to_string(),
        ]);
    }
    table
}

fn rates(taken: &RatesTaken) -> Table {
    let mut table = table(&["rate", "today", "all", "is"], 1);
    let (today, all) = (taken.today.groups.rates(None), taken.all.groups.rates(None));
    for (((name, today), (_, all)), formula) in today.all().zip(all.all()).zip(FORMULAS) {
        let percent = |rate: Option<f64>| decimal(rate.map(|rate| rate * 100.0));
        table.add_row([name.to_owned(), percent(today), percent(all), formula.to_owned()]);
    }
    if let Some(formulas) = table.column_mut(3) {
        formulas.set_cell_alignment(CellAlignment::Left);
    }
    table
}

fn decimal(figure: Option<f64>) -> String {
    figure.map_or_else(|| NONE.to_owned(), |figure| format!("{figure:.1}"))
}

fn percent(part: Option<f64>, locale: &Locale) -> String {
    part.map_or_else(|| NONE.to_owned(), |part| locale.percent(part, 0))
}

fn number(count: Option<i64>) -> String {
    count.map_or_else(|| NONE.to_owned(), |count| count.to_string())
}

fn day(at: Option<Millis>, locale: &Locale, centre: &str) -> String {
    at.map_or_else(|| NONE.to_owned(), |at| locale.date(at, centre))
}
