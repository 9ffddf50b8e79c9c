//! `cati quality`: signals of how interviews were held, by interviewer. What they are is said in `analysis::quality`.

use super::error::Refused;
use super::progress::Progress;
use super::study;
use crate::analysis::quality::{
    LEAST_ANSWERS, LEAST_BATTERIES, LEAST_EACH, LEAST_INTERVIEWS, LEAST_ITEMS, LEAST_OF_ITEM, LEAST_ROWS, LEAST_TIMES,
    Quality, Share, Signals,
};
use crate::ids::StaffId;
use crate::station::quality::Pass;
use crate::store::StoreError;
use clap::Args as ClapArgs;
use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::sync::atomic::Ordering;

/// Interviews read at a time.
const PAGE: i64 = 200;
/// Items listed, those with the largest part first.
const LISTED: usize = 10;

#[derive(Debug, ClapArgs)]
pub(super) struct Args {
    /// As JSON
    #[arg(long)]
    json: bool,
}

/// What stands for nothing.
const NONE: &str = "–";

pub(super) fn run(named: Option<&Path>, args: &Args) -> Result<(), Refused> {
    let store = study::open_to_read(named)?;
    let stop = super::interrupt::flag()?;
    let line = Progress::begin();
    let (mut pass, mut read) = (Pass::begin(&store)?, 0);
    while pass.step(&store, PAGE)? {
        if stop.load(Ordering::Relaxed) {
            return Err(Refused::interrupted());
        }
        read += PAGE;
        line.say(|| format!("{read} interviews"));
    }
    drop(line);
    let quality = pass.quality();
    let (about, staff) = store.read(|tx| Ok::<_, StoreError>((tx.study()?, tx.staff()?)))?;
    let name = |id| staff.iter().find(|staff| staff.id == id).map_or("", |staff| staff.name.as_str());
    let mut out = std::io::stdout().lock();
    if args.json {
        let mut all = json!({ "study": about.questionnaire, "kind": about.kind.word() });
        if let (Value::Object(all), Value::Object(signals)) = (&mut all, as_json(&quality, name)) {
            all.extend(signals);
        }
        serde_json::to_writer_pretty(&mut out, &all)?;
        return Ok(writeln!(out)?);
    }
    writeln!(out, "{} ({})\n", about.questionnaire, about.kind.word())?;
    write(&mut out, &quality, name)
}

/// All signals as data, items with the largest part first, what is undefined last.
pub(super) fn as_json<'n>(quality: &Quality, name: impl Fn(StaffId) -> &'n str) -> Value {
    let interviewers = quality.interviewers.iter().map(|(id, signals)| {
        let mut row = of(signals);
        row["interviewer"] = json!(id);
        row["name"] = json!(name(*id));
        row
    });
    let defined = quality.largest_parts().into_iter().map(|(item, found)| {
        json!({ "item": item, "part": found.part, "interviewers": found.interviewers, "answers": found.answers })
    });
    let undefined = quality.items.iter().filter(|item| item.part.is_none());
    let undefined = undefined.map(|item| json!({ "item": item.item, "part": null }));
    json!({
        "interviewers": interviewers.collect::<Vec<_>>(), "all": of(&quality.all), "items": defined.chain(undefined).collect::<Vec<_>>(),
    })
}

/// All signals as text, with what they mean.
pub(super) fn write<'n>(
    out: &mut impl Write,
    quality: &Quality,
    name: impl Fn(StaffId) -> &'n str,
) -> Result<(), Refused> {
    if quality.all.completes == 0 {
        return Ok(writeln!(out, "There are no completes yet.")?);
    }
    let heads = ["interviewer", "name", "completes", "pace", "speeding %", "alike %", "don't know %", "back-ups %"];
    let mut table = table(&heads, 2..=7);
    for (id, signals) in &quality.interviewers {
        table.add_row([id.to_string(), name(*id).to_owned()].into_iter().chain(figures(signals)));
    }
    table.add_row([String::new(), "all".to_owned()].into_iter().chain(figures(&quality.all)));
    writeln!(out, "{table}\n\n{}", explained())?;
    let mut table = self::table(&["item", "part %", "interviewers", "answers"], 1..=3);
    let defined: Vec<_> = quality.largest_parts().into_iter().take(LISTED).collect();
    for (item, found) in &defined {
        table.add_row([
            (*item).to_owned(),
            format!("{:.1}", found.part * 100.0),
            found.interviewers.to_string(),
            found.answers.to_string(),
        ]);
    }
    if defined.is_empty() {
        return Ok(writeln!(
            out,
            "The interviewers' part of the variance is undefined: it needs {LEAST_OF_ITEM} answers of an item, by \
             interviewers with {LEAST_EACH} and more in a country where there are two of them."
        )?);
    }
    writeln!(out, "{table}\n\n{}", PART)?;
    Ok(())
}

const PART: &str = "The interviewers' part of an item's variance (intraclass correlation, one-way random effects, unequal groups, within countries), the largest
first. 0 to 2 % is usual on the telephone; a little below 0 is none. Interviewers who call different people differ for that alone,
and of many items some have a large part by chance.";

fn explained() -> String {
    format!(
        "These are signals, not verdicts: look, listen, ask, and only then judge. {NONE} is undefined: too little to tell from.
pace        1 is the study's usual speed, 0.8 a fifth faster: the median over interviews of the median over items of an item's time by the
            median of that item and language ({LEAST_TIMES} answers; {LEAST_ITEMS} items, {LEAST_INTERVIEWS} interviews)
speeding    interviews with a pace below 0.5 ({LEAST_INTERVIEWS} interviews)
alike       batteries with the same answer in every row, of those with {LEAST_ROWS} rows answered in substance ({LEAST_BATTERIES} batteries)
don't know  of the answers where it is taken ({LEAST_ANSWERS} answers)
back-ups    times of going back by answers given ({LEAST_ANSWERS} answers); very few may mean that mistakes stay
Completes only; an interview is the interviewer's who began it.\n"
    )
}

fn figures(signals: &Signals) -> [String; 6] {
    let percent = |share: &Share| share.share().map_or(NONE.to_owned(), |share| format!("{:.1}", share * 100.0));
    [
        signals.completes.to_string(),
        signals.pace.map_or(NONE.to_owned(), |pace| format!("{pace:.2}")),
        percent(&signals.speeding),
        percent(&signals.alike),
        percent(&signals.dont_know),
        percent(&signals.back_ups),
    ]
}

fn of(signals: &Signals) -> Value {
    let share =
        |share: &Share| json!({ "count": share.count, "of": share.of, "least": share.least, "share": share.share() });
    json!({
        "completes": signals.completes, "pace": signals.pace, "speeding": share(&signals.speeding), "alike": share(&signals.alike),
        "dont_know": share(&signals.dont_know), "back_ups": share(&signals.back_ups),
    })
}

fn table(heads: &[&str], right: std::ops::RangeInclusive<usize>) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(heads);
    for column in right {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}
