//! The picture as JSON. Figures that are not known are null, never 0.

use crate::cli::{quality, rates};
use crate::export::timestamp;
use crate::fieldwork::pace::Forecast;
use crate::ids::Millis;
use crate::station::monitor::picture::{CellLine, Interviewer, Picture, Twice};
use crate::station::view::Mode;
use crate::store::Agreed;
use serde_json::{Value, json};

pub(super) fn of(picture: &Picture) -> Value {
    let whole = &picture.whole;
    json!({
        "at": timestamp(picture.at),
        "kind": if picture.frame.mode == Mode::Live { "live" } else { "training" },
        "study": {
            "target": whole.target, "counted": whole.counted, "held": whole.held, "over": whole.over,
            "calls": twice(whole.calls), "contacts": twice(whole.contacts), "completes": twice(whole.completes),
            "refusals": twice(whole.refusals), "median_seconds": whole.median, "hours_a_day": whole.hours_a_day,
            "forecast": forecast(whole.forecast, whole.finish),
        },
        "countries": picture.countries.iter().map(|line| json!({
            "country": line.country, "target": line.target, "counted": line.counted, "held": line.held, "over": line.over,
            "late_cells": line.late, "forecast": forecast(line.forecast, line.finish),
        })).collect::<Vec<_>>(),
        "cells": picture.late_first().into_iter().map(cell).collect::<Vec<_>>(),
        "interviewers": picture.interviewers.iter().map(interviewer).collect::<Vec<_>>(),
        "outcomes": picture.outcomes.iter().map(|line| json!({
            "outcome": line.outcome.id, "aapor": line.outcome.aapor, "today": line.calls.today, "all": line.calls.all,
        })).collect::<Vec<_>>(),
        "appointments": {
            "missed": picture.appointments.missed, "coming": picture.appointments.coming,
            "first_missed": picture.appointments.first_missed.iter().map(agreed).collect::<Vec<_>>(),
            "next": picture.appointments.next.iter().map(agreed).collect::<Vec<_>>(),
        },
        "hours": picture.hours.iter().map(|line| json!({
            "hour": line.hour, "calls": line.calls, "contacts": line.contacts, "completes": line.completes, "refusals": line.refusals,
        })).collect::<Vec<_>>(),
        "rates": picture.measures.rates.as_ref().map(|taken| json!({
            "at": timestamp(taken.at), "all": rates::as_json(&taken.all, None), "today": rates::as_json(&taken.today, None),
        })),
        "quality": picture.measures.quality.as_ref().map(|taken| {
            quality::as_json(&taken.quality, |staff| taken.names.get(&staff).map_or("", String::as_str))
        }),
    })
}

fn twice(of: Twice) -> Value {
    json!({ "today": of.today, "all": of.all })
}

fn forecast(of: Forecast, finish: Option<Millis>) -> Value {
    json!({ "per_hour": of.per_hour, "hours_left": of.hours_left, "finish": finish.map(timestamp), "shortfall": of.shortfall })
}

fn cell(line: &CellLine) -> Value {
    let state = &line.cell.state;
    json!({
        "cell": state.cell, "quota_group": line.cell.group, "facts": line.cell.facts, "mode": state.mode.word(), "open": state.open,
        "target": state.target, "counted": state.counted, "held": state.held, "over": line.cell.over,
        "standing": line.standing.word(), "forecast": forecast(line.forecast, line.finish),
    })
}

fn interviewer(line: &Interviewer) -> Value {
    json!({
        "staff": line.staff, "name": line.name, "place": line.place, "doing": line.doing.word(), "since": timestamp(line.since),
        "case": line.case.as_ref().map(|(case, _)| case), "country": line.case.as_ref().map(|(_, country)| country),
        "interview": line.interview, "item": line.item, "hours": line.hours,
        "calls": line.calls, "contacts": line.contacts, "completes": line.completes, "refusals": line.refusals,
        "calls_per_hour": line.an_hour(line.calls), "completes_per_hour": line.an_hour(line.completes),
        "mean_seconds": line.mean, "speed": line.speed, "dont_know": line.dont_know,
    })
}

fn agreed(agreed: &Agreed) -> Value {
    json!({
        "case": agreed.case, "country": agreed.country, "time_zone": agreed.time_zone, "due": timestamp(agreed.due), "with": agreed.staff,
    })
}
