//! `cati monitor`: the fieldwork at one look. What is late and what to expect is said in `fieldwork`; the texts and figures of `--once` and `--json`
//! are laid out below.

mod json;
mod text;

use super::error::Refused;
use super::interview::{check_terminal, locale, said};
use super::{pin, study};
use crate::clock::Clock;
use crate::ids::Millis;
use crate::locale::begin_of;
use crate::station::monitor::Monitor;
use crate::station::monitor::measures::{Measure, Measures};
use crate::station::monitor::picture::Picture;
use crate::tui::centre_zone;
use crate::tui::monitor::Wish;
use crate::tui::monitor::run::Desk;
use chrono::{Days, NaiveDate};
use clap::Args as ClapArgs;
use std::cell::RefCell;
use std::io::Write;
use std::path::Path;
use std::sync::atomic::Ordering;

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// Print the picture once, as text
    #[arg(long)]
    once: bool,
    /// Print it once, as JSON
    #[arg(long)]
    json: bool,
    /// The last day of the fieldwork, for what will be missing then (default: when a country's interviews are all there)
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<NaiveDate>,
    /// Who you are; without it nothing can be changed. In a live study, one of its supervisors
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,
    /// Language of the interface (default: from LC_ALL, LC_MESSAGES or LANG)
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    let centre = centre_zone();
    let store = if args.name.is_some() { study::open(named)? } else { study::open_to_read(named)? };
    let supervisor = args.name.as_deref().map(|name| pin::supervisor(&store, Some(name))).transpose()?;
    let mut monitor = Monitor::open(store, Clock::System, &centre, args.until.map(|day| end_of(day, &centre)))?;
    if let Some(supervisor) = supervisor {
        monitor = monitor.of_supervisor(&supervisor)?;
    }
    let printed = args.json || args.once;
    if !printed {
        // Only there: nothing is kept of what a terminal shows.
        monitor = monitor.with_numbers();
    }
    let picture = monitor.look().map_err(|trouble| said(&english(), &trouble))?;
    let Some(mut picture) = picture else { return Ok(()) };
    if !printed {
        return watch(&mut monitor, picture, args.language.as_deref());
    }
    picture.measures = measured(&mut monitor)?;
    let mut out = std::io::stdout().lock();
    if args.json {
        serde_json::to_writer_pretty(&mut out, &json::of(&picture))?;
        return Ok(writeln!(out)?);
    }
    text::write(&mut out, &picture, &centre)
}

/// Everything that takes the whole study to be read.
fn measured(monitor: &mut Monitor) -> Result<Measures, Refused> {
    let stop = super::interrupt::flag()?;
    let mut known = Measures::default();
    for measure in [Measure::Rates, Measure::Quality] {
        loop {
            let step = monitor.measure(measure, false).map_err(|trouble| said(&english(), &trouble))?;
            known = step.unwrap_or(known);
            if known.reading.is_none() {
                break;
            }
            if stop.load(Ordering::Relaxed) {
                return Err(Refused::interrupted());
            }
        }
    }
    Ok(known)
}

/// On the terminal, until the supervisor leaves.
fn watch(monitor: &mut Monitor, picture: Picture, language: Option<&str>) -> Result<(), Refused> {
    check_terminal()?;
    let locale = locale(language)?;
    let hangup = super::interrupt::flag()?;
    let monitor = RefCell::new(monitor);
    let mut act = |wish| match wish {
        Wish::Do(deed, reason) => monitor.borrow().act(deed, reason),
        Wish::Send(to, text) => monitor.borrow().send(to, &text),
        Wish::Watch(interview) => monitor.borrow_mut().watch(interview),
        Wish::Quit => Ok(()),
    };
    let mut look = || monitor.borrow_mut().look();
    let mut measure = |measure, opened| monitor.borrow_mut().measure(measure, opened);
    let desk = Desk { look: &mut look, measure: &mut measure, act: &mut act, clock: &Clock::System, hangup: &hangup };
    crate::tui::monitor::run(picture, desk, locale)
        .map_err(|error| Refused::new(format!("the terminal does not work: {error}")))?;
    if hangup.load(Ordering::Relaxed) { Err(Refused::interrupted()) } else { Ok(()) }
}

fn english() -> crate::locale::Locale {
    crate::locale::Locale::new("en")
}

/// The end of a day on the centre's clock.
fn end_of(day: NaiveDate, centre: &str) -> Millis {
    begin_of(day.checked_add_days(Days::new(1)).unwrap_or(day), centre)
}
