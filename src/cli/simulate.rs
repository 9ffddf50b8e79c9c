//! `cati simulate`: robots interview robots in a training study, and a report says what came of it. How they do it is in `simulate`.

use super::error::Refused;
use super::{interrupt, progress, study};
use crate::fieldwork::outcome;
use crate::ids::Millis;
use crate::locale::Locale;
use crate::simulate::{
    ACTOR, Calls, End, Ground, Plan, Progress, Report, SimulateError, fieldwork, first_clock, model, processes, report,
    threads, worker,
};
use crate::station::setup::{add_training_cases, create};
use crate::store::{Store, StoreError};
use clap::Args as ClapArgs;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::Ordering;

/// What the report is about.
const WARNING: &str = "TRAINING · all respondents are simulated: nobody gave these answers";

#[derive(Debug, ClapArgs)]
#[command(
    after_help = "Respondents answer as respondents.toml of the questionnaire says, else at random. Time is simulated, unless --pace or \
--processes is said: fieldwork begins on 16 April 2008 in a study that is made for it, and goes on after what is there in any other. With one station \
everything repeats for the same seed; with several, each respondent's answers do. With --days everything repeats whatever the number of stations: \
people are not at home, have no time or refuse, stations work within the calling hours, and numbers are added as they are needed."
)]
pub(super) struct Args {
    /// Completes wanted
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(i64).range(1..=10_000_000))]
    interviews: i64,
    /// Simulate so many days of fieldwork, or until every cell is full
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=400), conflicts_with_all = ["interviews", "pace", "processes"])]
    days: Option<u16>,
    /// The first day, such as 2026-11-02 (default: 16 April 2008 in a study that is made for it, else after what is there)
    #[arg(long, value_name = "DATE", requires = "days")]
    from: Option<chrono::NaiveDate>,
    /// Stations at work
    #[arg(long, value_name = "K", default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=1_000))]
    stations: u32,
    /// What everything is drawn from
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Seconds an answer takes, on the machine's clock (default: time is simulated)
    #[arg(long, value_name = "SECONDS", value_parser = pace)]
    pace: Option<f64>,
    /// Each station a process of its own, as fast as it goes unless a pace is said
    #[arg(long)]
    processes: bool,
    /// In so many of 100 calls the station crashes; processes are killed
    #[arg(long, value_name = "PERCENT", default_value_t = 0.5, value_parser = percent)]
    crashes: f64,
    /// First add so many numbers a country that cannot be dialled
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=1_000_000))]
    numbers: Option<i64>,
    /// The report as JSON
    #[arg(long)]
    json: bool,
    /// The station of this number, in a process started by another
    #[arg(long, hide = true, value_name = "NUMBER")]
    station: Option<usize>,
}

fn pace(text: &str) -> Result<f64, String> {
    let pace = text.parse().ok().filter(|pace: &f64| (0.0..=60.0).contains(pace));
    pace.ok_or_else(|| "a pace is from 0 to 60 seconds".to_owned())
}

fn percent(text: &str) -> Result<f64, String> {
    let percent = text.parse().ok().filter(|percent: &f64| (0.0..=100.0).contains(percent));
    percent.ok_or_else(|| "a percentage is from 0 to 100".to_owned())
}

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    let path = study::path(named);
    let plan = Plan {
        interviews: args.interviews,
        stations: usize::try_from(args.stations).unwrap_or(1),
        seed: args.seed,
        pace: args.pace,
        crashes: args.crashes / 100.0,
        days: args.days.map(usize::from),
    };
    let stop = interrupt::flag()?;
    if let Some(number) = args.station {
        let store = Store::open(&path)?;
        Ground::of(&store)?;
        return Ok(worker(number, &store, &model(&store)?, &plan, stop)?);
    }
    let store = open_or_make(named, args.seed)?;
    let mut ground = Ground::of(&store)?;
    if let Some(from) = args.from {
        ground.begin = first_instant(from, &ground)?;
    }
    let model = model(&store)?;
    if let Some(more) = args.numbers {
        add_training_cases(
            &store,
            model.instrument(),
            &model.instrument().countries,
            more,
            args.seed,
            (ACTOR, ground.begin),
        )?;
    }
    let line = progress::Progress::begin();
    let progress = |now: Progress| {
        line.say(|| how_far(now, args));
        !stop.load(Ordering::Relaxed)
    };
    let over = if args.processes {
        let program = std::env::current_exe()?;
        let command = |number: usize| {
            let mut command = Command::new(&program);
            command.arg("--study").arg(&path).args(["simulate", "--station", &number.to_string()]);
            command.args(["--seed", &args.seed.to_string()]);
            if let Some(pace) = args.pace {
                command.args(["--pace", &pace.to_string()]);
            }
            command
        };
        processes(&store, &command, &plan, &ground, progress)
    } else {
        threads(&store, &model, &plan, &ground, progress)
    };
    drop(line);
    let over = over?;
    let mut report = report(&store, &ground, over.at)?;
    let calls = match plan.days {
        Some(_) => {
            let (calls, checks) = fieldwork(&store, &ground, model.instrument())?;
            report.checks.extend(checks);
            Some(calls)
        }
        None => None,
    };
    let mut out = std::io::stdout().lock();
    if args.json {
        serde_json::to_writer_pretty(&mut out, &as_json(&report, calls.as_ref(), &plan, over.end))?;
        writeln!(out)?;
    } else {
        tell(&report, calls.as_ref(), &plan, over.end, &path, &mut out)?;
    }
    out.flush()?;
    let wrong = report.checks.iter().filter(|check| !check.wrong.is_empty()).count();
    match (wrong, over.end) {
        (0, End::Interrupted) => Err(Refused::interrupted()),
        (0, _) => Ok(()),
        (many, _) => Err(Refused::new(format!("{many} of the things that have to hold do not"))
            .hint("cati verify tells them again.")),
    }
}

/// The study; where none is named and none is there, a training study of the shipped questionnaire that repeats with the seed.
fn open_or_make(named: Option<&Path>, seed: u64) -> Result<Store, Refused> {
    let path = study::path(named);
    match Store::open(&path) {
        Err(StoreError::Missing(_)) if named.is_none() => {
            let (sources, what) = study::sources_of(None)?;
            let instrument = study::compiled(&sources, &what)?;
            Ok(create(&path, &sources, &instrument, &study::training(), &first_clock(seed))?)
        }
        other => Ok(other?),
    }
}

/// The first instant of a day, in a study in which nothing has happened by then.
fn first_instant(from: chrono::NaiveDate, ground: &Ground) -> Result<Millis, Refused> {
    let begin = Millis(from.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis());
    if !ground.untouched && begin < ground.begin {
        return Err(Refused::new(format!("{from} is before the last call of this study"))
            .hint("Take a later day, or make another study with cati new --training."));
    }
    Ok(begin)
}

/// How far it is, on one line.
fn how_far(now: Progress, args: &Args) -> String {
    let (so_far, wanted) = match args.days {
        Some(days) => (i64::try_from(now.day).unwrap_or(0) - 1, i64::from(days)),
        None => (now.completed, args.interviews),
    };
    let bar = progress::bar(u64::try_from(so_far).unwrap_or(0), u64::try_from(wanted).unwrap_or(0));
    if args.days.is_some() {
        return format!("{bar} day {} of {wanted} · {} interviews · {} calls", now.day, now.completed, now.calls);
    }
    format!("{bar} {} of {wanted} interviews · {} calls", now.completed, now.calls)
}

/// Why it is over, as a sentence.
fn because(end: End) -> &'static str {
    match end {
        End::Enough => "all interviews wanted are complete",
        End::Full => "every cell is full",
        End::DaysOver => "the days are over",
        End::SampleUsedUp => "there is no number left to call",
        End::Interrupted => "interrupted",
    }
}

fn tell(
    report: &Report,
    calls: Option<&Calls>,
    plan: &Plan,
    end: End,
    path: &Path,
    out: &mut impl Write,
) -> Result<(), Refused> {
    let tally = &report.tally;
    writeln!(out, "{WARNING}")?;
    writeln!(out, "{}: seed {}, {} station(s); {}", path.display(), plan.seed, plan.stations, because(end))?;
    if end == End::SampleUsedUp {
        writeln!(out, "  = --numbers N adds numbers that cannot be dialled")?;
    }
    writeln!(out)?;
    for (what, count) in lines(report) {
        writeln!(out, "{count:>7}  {what}")?;
    }
    if tally.over_quota > 0 {
        writeln!(out, "{:>7}  of the completes are over quota", tally.over_quota)?;
    }
    if let Some(calls) = calls {
        tell_calls(calls, out)?;
    }
    writeln!(out, "\n country  completes  target")?;
    for country in &report.countries {
        let target = country.target.map_or_else(|| "-".to_owned(), |target| target.to_string());
        writeln!(out, " {:<7}  {:>9}  {target:>6}", country.country, country.completed)?;
    }
    writeln!(out, "\nWhat has to hold:")?;
    for check in &report.checks {
        let verdict = if check.wrong.is_empty() { "ok   " } else { "WRONG" };
        writeln!(out, " {verdict}  {}", check.holds)?;
        for wrong in &check.wrong {
            writeln!(out, "        {wrong}")?;
        }
    }
    Ok(())
}

/// What the calls came to, by day, by hour and by outcome.
fn tell_calls(calls: &Calls, out: &mut impl Write) -> Result<(), Refused> {
    let locale = Locale::new("en");
    writeln!(out, "\n day         calls  answered  refused  appointments  completes")?;
    for (date, day) in &calls.days {
        let (counts, date) =
            ((day.calls, day.answered, day.refused, day.appointments, day.completes), date.format("%a %d %b"));
        writeln!(out, " {date}  {:>6}  {:>8}  {:>7}  {:>12}  {:>9}", counts.0, counts.1, counts.2, counts.3, counts.4)?;
    }
    writeln!(out, "\n hour there  calls  answered")?;
    for (hour, (made, answered)) in &calls.hours {
        writeln!(out, " {hour:02}:00      {made:>6}  {:>7.0}%", *answered as f64 * 100.0 / (*made).max(1) as f64)?;
    }
    writeln!(out, "\n{:>7}  times agreed that came, {} of them missed\n", calls.appointments, calls.missed)?;
    let mut outcomes: Vec<(&String, &i64)> = calls.outcomes.iter().collect();
    outcomes.sort_by_key(|(id, count)| (-**count, id.as_str()));
    for (id, count) in outcomes {
        let what = outcome(id).map_or_else(|| "under way".to_owned(), |known| locale.tr(&known.message()));
        writeln!(out, "{count:>7}  {what}")?;
    }
    Ok(())
}

fn lines(report: &Report) -> [(&'static str, i64); 14] {
    let tally = &report.tally;
    [
        ("interviews begun", tally.begun),
        ("completed", tally.completed),
        ("screened out", tally.screened_out),
        ("quota full", tally.quota_full),
        ("refused", tally.refused),
        ("broken off", tally.broken_off),
        ("broken off with enough answered", tally.partial),
        ("not reached", tally.not_reached),
        ("waiting", tally.waiting),
        ("put aside", tally.suspended),
        ("of these gone on with", tally.resumed),
        ("gone on with after a crash", tally.taken_up),
        ("answers given again or changed", tally.changed),
        ("changes of language", tally.languages),
    ]
}

fn as_json(report: &Report, calls: Option<&Calls>, plan: &Plan, end: End) -> serde_json::Value {
    let tally = &report.tally;
    let mut json = serde_json::json!({
        "kind": "training", "simulated": true, "seed": plan.seed, "stations": plan.stations, "end": end.word(),
        "interviews": {
            "begun": tally.begun, "completed": tally.completed, "over_quota": tally.over_quota, "screened_out": tally.screened_out,
            "quota_full": tally.quota_full, "refused": tally.refused, "broken_off": tally.broken_off, "partial": tally.partial,
            "not_reached": tally.not_reached, "waiting": tally.waiting,
        },
        "events": {
            "suspended": tally.suspended, "resumed": tally.resumed, "taken_up_after_crash": tally.taken_up,
            "changed_answers": tally.changed, "changes_of_language": tally.languages,
        },
        "countries": report.countries.iter().map(|country| serde_json::json!({
            "country": country.country, "completed": country.completed, "target": country.target,
        })).collect::<Vec<_>>(),
        "checks": report.checks.iter().map(|check| serde_json::json!({
            "name": check.name, "holds": check.holds, "ok": check.wrong.is_empty(), "wrong": check.wrong,
        })).collect::<Vec<_>>(),
    });
    if let Some(calls) = calls {
        json["calls"] = serde_json::json!({
            "days": calls.days.iter().map(|(date, day)| serde_json::json!({
                "day": date.to_string(), "calls": day.calls, "answered": day.answered, "refused": day.refused,
                "appointments": day.appointments, "completes": day.completes,
            })).collect::<Vec<_>>(),
            "hours": calls.hours.iter().map(|(hour, (made, answered))| serde_json::json!({
                "hour": hour, "calls": made, "answered": answered,
            })).collect::<Vec<_>>(),
            "outcomes": calls.outcomes, "appointments": calls.appointments, "missed": calls.missed,
        });
    }
    json
}

impl From<SimulateError> for Refused {
    fn from(error: SimulateError) -> Self {
        match error {
            SimulateError::Open(error) => error.into(),
            SimulateError::Store(error) => error.into(),
            SimulateError::Live => Self::new("this is a live study: robots work in training studies only")
                .hint("Make one with cati new --training, or name another with --study."),
            other => Self::new(other),
        }
    }
}
