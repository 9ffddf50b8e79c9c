//! Settings as they are written, and what is refused.

use super::*;
use serde_json::json;

#[test]
fn the_defaults_are_those_that_are_promised() {
    let usual = Settings::default();
    assert_eq!(usual.check(), Ok(()));
    let delay = |id: &str| usual.delays.get(id).copied();
    for (id, minutes) in [
        ("no_answer", 180),
        ("busy", 30),
        ("machine", 240),
        ("soft_refusal_person", 7 * 24 * 60),
        ("technical_problem", 60),
    ] {
        assert_eq!(delay(id), Some(minutes), "{id}");
    }
    assert_eq!(delay("complete"), None);
    assert_eq!(Settings::of_json("{}").as_ref(), Ok(&usual));
    assert_eq!(Settings::of_json(&usual.to_json()).as_ref(), Ok(&usual));
    assert_eq!(Settings::of_json(&Settings::usual(true).to_json()), Ok(Settings::usual(true)));
}

#[test]
fn one_setting_is_changed_by_its_name() {
    let usual = Settings::default();
    let changed = usual.with("hours.DE.sat", &json!("10:00-12:00 13:30-18:00")).expect("hours");
    assert_eq!(changed.hours["DE"].sat, Hours::read("10:00-12:00 13:30-18:00").ok());
    let saturday = NaiveDate::from_ymd_opt(2026, 1, 10).expect("a date");
    let monday = NaiveDate::from_ymd_opt(2026, 1, 12).expect("a date");
    assert_eq!(changed.hours_on("DE", saturday).map(ToString::to_string).as_deref(), Some("10:00-12:00 13:30-18:00"));
    assert_eq!(changed.hours_on("DE", monday).map(ToString::to_string).as_deref(), Some("09:00-21:00"), "as elsewhere");
    assert_eq!(changed.hours_on("FR", saturday).map(ToString::to_string).as_deref(), Some("10:00-20:00"));
    let changed = usual.with("refusal_conversion.DE", &json!(false)).expect("off");
    assert!(!changed.converts("DE") && changed.converts("FR"));
    assert_eq!(usual.with("delays.busy", &json!(45)).expect("a delay").delays["busy"], 45);
}

#[test]
fn what_is_wrong_is_refused_with_its_name() {
    let usual = Settings::default();
    for (name, value) in [
        ("colour", json!(1)),
        ("hours.*.mon", json!("9-21")),
        ("hours.*.mon", json!("21:00-09:00")),
        ("hours.*.mon", json!("09:00-13:00 12:00-14:00")),
        ("hours.*.mon", json!("09:00-24:01")),
        ("hours.*.mon", json!(null)),
        ("hours.*", json!({})),
        ("hours.DE.monday", json!("09:00-21:00")),
        ("holidays.DE", json!(["24.12.2026"])),
        ("holidays.DE", json!(["2026-02-30"])),
        ("delays.complete", json!(60)),
        ("delays.nothing", json!(60)),
        ("delays.busy", json!(0)),
        ("delays.busy", json!("soon")),
        ("most_attempts", json!(0)),
        ("most_attempts.x", json!(0)),
        ("late_cells", json!(101)),
        ("day_parts", json!(["17:00", "12:00"])),
        ("appointments.early", json!(-1)),
        ("appointments.missed_after", json!(0)),
        ("refusal_conversion", json!({})),
        ("period", json!({ "from": "2026-02-01", "until": "2026-01-01" })),
        ("", json!(1)),
    ] {
        assert!(usual.with(name, &value).is_err(), "{name} = {value}");
    }
    let error = usual.with("late_cells", &json!(101)).expect_err("too large");
    assert_eq!(error.to_string(), "late_cells: 101 is not from 0 to 100");
    assert!(Settings::of_json("{\"colour\": 1}").is_err());
    assert!(Settings::of_json("[").is_err());
}
