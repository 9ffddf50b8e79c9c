//! What may come next: by the respondent's clock, by whom, by what is missing.

use super::cases::move_to;
use super::*;
use crate::fieldwork::case::CaseState;
use crate::fieldwork::outcome::outcome;
use crate::fieldwork::{Needs, Reach, Settings};
use std::collections::BTreeMap;

/// Thursday 8 January 2026, 08:30 in London and 09:30 in Berlin.
const MORNING: Millis = Millis(1_767_861_000_000);

fn sample(places: &[(&str, &str, Option<&str>)]) -> Place {
    let place = Place::new();
    let case = |(number, (country, zone, region)): (usize, &(&str, &str, Option<&str>))| NewCase {
        country: (*country).to_owned(),
        region: region.map(str::to_owned),
        time_zone: (*zone).to_owned(),
        priority: 0,
        shuffle: i64::try_from(number).unwrap(),
        ..Default::default()
    };
    let cases: Vec<NewCase> = places.iter().enumerate().map(case).collect();
    place.store.write(|tx| tx.set_cases_aside()).unwrap();
    place.store.write(|tx| tx.add_cases(&cases, NOON).map(|_| ())).unwrap();
    place
}

/// Whoever calls everybody.
static ALL: Reach = Reach { chosen: Vec::new(), speaks: Vec::new(), languages: BTreeMap::new() };

fn search<'a>(now: Millis, staff: StaffId, settings: &'a Settings, needs: &'a Needs) -> Search<'a> {
    Search { now, staff, reach: &ALL, settings, needs, limit: 9 }
}

fn given(place: &Place, now: Millis, staff: StaffId, needs: &Needs) -> Vec<i64> {
    let settings = Settings::default();
    let found = place.store.read(|tx| tx.candidates(&search(now, staff, &settings, needs))).unwrap();
    found.iter().map(|candidate| candidate.case.0).collect()
}

fn waiting(due: Millis) -> CaseUpdate {
    CaseUpdate {
        case: Case { state: CaseState::Waiting { due }, attempts: 1, outcome: outcome("no_answer") },
        appointment: false,
        appointment_for: None,
        do_not_call: false,
        not_for: None,
        tried_part: None,
    }
}

#[test]
fn nobody_is_called_before_it_is_day_there() {
    let place = sample(&[("UK", "Europe/London", None), ("DE", "Europe/Berlin", None), ("UK", "Europe/Berlin", None)]);
    let needs = Needs::default();
    assert_eq!(given(&place, MORNING, ANN, &needs), [5, 6], "half past nine in Berlin");
    assert_eq!(given(&place, MORNING.plus_minutes(30), ANN, &needs), [5, 6, 4]);
    let night = MORNING.plus_minutes(-120);
    assert_eq!(given(&place, night, ANN, &needs), [0; 0]);
    let settings = Settings::default();
    let next = |now| place.store.read(|tx| tx.next_due(&search(now, ANN, &settings, &needs))).unwrap();
    assert_eq!(next(night), Some(MORNING.plus_minutes(-30)), "when it is nine in Berlin");
    for case in [5, 6] {
        move_to(&place.store, case, &waiting(night));
    }
    assert_eq!(given(&place, night, ANN, &needs), [0; 0], "nor are call-backs");
    assert_eq!(next(night), Some(MORNING.plus_minutes(-30)));
    assert_eq!(given(&place, MORNING, ANN, &needs), [5, 6]);
}

#[test]
fn a_time_that_was_agreed_is_kept_at_any_hour_and_made_good_for_by_day() {
    let place = sample(&[("DE", "Europe/Berlin", None)]);
    let (needs, night) = (Needs::default(), MORNING.plus_minutes(-180));
    move_to(&place.store, 4, &CaseUpdate { appointment: true, appointment_for: Some(ANN), ..waiting(night) });
    let at = |minutes| night.plus_minutes(minutes);
    assert_eq!(given(&place, at(-3), ANN, &needs), [0; 0]);
    assert_eq!(given(&place, at(-2), ANN, &needs), [4]);
    assert_eq!(given(&place, at(4), StaffId(2), &needs), [0; 0], "it is Ann's");
    assert_eq!(given(&place, at(5), StaffId(2), &needs), [4], "she does not come");
    assert_eq!(given(&place, at(15), ANN, &needs), [0; 0], "missed: now by day");
    let (many, agreed) = place.store.read(|tx| tx.appointments(at(14), Millis(0), MORNING, 9)).unwrap();
    assert_eq!((many, agreed[0].case.0, agreed[0].staff.as_deref()), (1, 4, Some("Ann Lee")));
    assert_eq!(place.store.read(|tx| tx.appointments(at(0), Millis(0), at(0), 9)).unwrap(), (0, vec![]));
    for staff in [ANN, StaffId(2)] {
        assert_eq!(given(&place, MORNING, staff, &needs), [4]);
    }
}

#[test]
fn the_next_appointment_is_told_as_of_when_it_can_be_had() {
    let place = sample(&[("DE", "Europe/Berlin", None)]);
    let (settings, needs, agreed) = (Settings::default(), Needs::default(), MORNING.plus_minutes(60));
    move_to(&place.store, 4, &CaseUpdate { appointment: true, appointment_for: Some(ANN), ..waiting(agreed) });
    let next = |minutes, staff| {
        let now = agreed.plus_minutes(minutes);
        let next = place.store.read(|tx| tx.next_due(&search(now, staff, &settings, &needs))).unwrap();
        next.map(|next| (next.0 - agreed.0) / 60_000)
    };
    assert_eq!(next(-30, ANN), Some(-2), "a little before its time");
    assert_eq!(next(-30, StaffId(2)), Some(0), "if Ann is not there");
    assert_eq!(next(0, StaffId(2)), Some(5), "if she does not take it");
}

#[test]
fn a_colleague_who_is_not_signed_in_is_not_waited_for() {
    let place = sample(&[("DE", "Europe/Berlin", None)]);
    let (needs, night) = (Needs::default(), MORNING.plus_minutes(-180));
    move_to(&place.store, 4, &CaseUpdate { appointment: true, appointment_for: Some(ANN), ..waiting(night) });
    let at = |minutes| night.plus_minutes(minutes);
    assert_eq!(given(&place, at(0), StaffId(2), &needs), [0; 0], "she is at her desk");
    place.store.write(|tx| tx.end_station(&station("a"), at(-30))).unwrap();
    assert_eq!(given(&place, at(-1), StaffId(2), &needs), [0; 0], "she may still come");
    assert_eq!(given(&place, at(0), StaffId(2), &needs), [4]);
    assert_eq!(given(&place, at(-2), ANN, &needs), [4], "hers from before on");
    place.store.write(|tx| tx.begin_station(&station("c"), ANN, "desk 9", at(0))).unwrap();
    assert_eq!(given(&place, at(0), StaffId(2), &needs), [0; 0], "at another desk");
    assert_eq!(given(&place, at(5), StaffId(2), &needs), [4]);
}

#[test]
fn who_was_refused_does_not_get_the_case_again() {
    let place = sample(&[("DE", "Europe/Berlin", None)]);
    let needs = Needs::default();
    move_to(&place.store, 4, &CaseUpdate { not_for: Some(ANN), ..waiting(MORNING) });
    assert_eq!(given(&place, MORNING, ANN, &needs), [0; 0]);
    assert_eq!(given(&place, MORNING, StaffId(2), &needs), [4]);
    // Nor when the station of whoever has it vanishes.
    place.store.write(|tx| tx.lease(CaseId(4), &station("b"), &token("v"), MORNING, MORNING.plus_minutes(5))).unwrap();
    assert_eq!(given(&place, MORNING.plus_minutes(5), ANN, &needs), [0; 0]);
    assert_eq!(given(&place, MORNING.plus_minutes(5), StaffId(2), &needs), [4]);
}

#[test]
fn a_case_goes_to_somebody_who_speaks_its_language() {
    let place = sample(&[]);
    let case = |language: Option<&str>, region: &str| NewCase {
        country: "DE".to_owned(),
        region: Some(region.to_owned()),
        time_zone: "Europe/Berlin".to_owned(),
        language: language.map(str::to_owned),
        ..NewCase::default()
    };
    let cases = [case(Some("cs"), "north"), case(Some("de"), "south"), case(None, "west"), case(Some("cs"), "east")];
    place.store.write(|tx| tx.add_cases(&cases, NOON).map(|_| ())).unwrap();
    let (settings, needs) = (Settings::default(), Needs::default());
    let to = |speaks: &[&str]| {
        let speaks = speaks.iter().map(|&language| language.to_owned()).collect();
        let languages = BTreeMap::from([("DE".to_owned(), "de".to_owned())]);
        let reach = Reach { chosen: Vec::new(), speaks, languages };
        let search = Search { reach: &reach, ..search(MORNING, ANN, &settings, &needs) };
        let found = place.store.read(|tx| tx.candidates(&search)).unwrap();
        let mut cases: Vec<i64> = found.iter().map(|candidate| candidate.case.0).collect();
        cases.sort_unstable();
        cases
    };
    let each = [(&[][..], &[4, 5, 6, 7][..]), (&["de", "en"], &[5, 6]), (&["cs"], &[4, 7]), (&["fr"], &[])];
    for (speaks, cases) in each {
        assert_eq!(to(speaks), cases, "{speaks:?}");
    }
    for case in 4..=7 {
        move_to(&place.store, case, &waiting(MORNING));
    }
    for (speaks, cases) in each {
        assert_eq!(to(speaks), cases, "call-backs too, {speaks:?}");
    }
    for case in 4..=7 {
        move_to(&place.store, case, &CaseUpdate { appointment: true, ..waiting(MORNING) });
    }
    for (speaks, cases) in each {
        assert_eq!(to(speaks), cases, "appointments too, {speaks:?}");
    }
    // And cases whose station vanished.
    for case in 4..=7 {
        let token = token(&format!("t{case}"));
        place.store.write(|tx| tx.lease(CaseId(case), &station("b"), &token, NOON, MORNING)).unwrap();
    }
    for (speaks, cases) in each {
        assert_eq!(to(speaks), cases, "expired, {speaks:?}");
    }
}

#[test]
fn a_call_back_that_was_tried_in_this_part_of_the_day_is_known() {
    let place = sample(&[("DE", "Europe/Berlin", None); 3]);
    for (case, part) in [(4, Some(0)), (5, Some(2)), (6, None)] {
        move_to(&place.store, case, &CaseUpdate { tried_part: part, ..waiting(MORNING) });
    }
    let (settings, needs) = (Settings::default(), Needs::default());
    let mut found = place.store.read(|tx| tx.candidates(&search(MORNING, ANN, &settings, &needs))).unwrap();
    found.sort_by_key(|candidate| candidate.case);
    assert_eq!(found.iter().map(|candidate| candidate.tried).collect::<Vec<_>>(), [true, false, false]);
}

#[test]
fn fresh_numbers_come_from_where_interviews_are_missing() {
    let place = sample(&[
        ("DE", "Europe/Berlin", Some("north")),
        ("DE", "Europe/Berlin", Some("north")),
        ("DE", "Europe/Berlin", Some("south")),
        ("DE", "Europe/Berlin", None),
        ("FR", "Europe/Paris", None),
        ("FR", "Europe/Madrid", None),
        ("DK", "Europe/Copenhagen", None),
    ]);
    let cell = |country: &str, region: &str, target: i64, counted: i64| {
        let state =
            crate::fieldwork::CellState { cell: CellId(1), mode: Mode::Strict, target, counted, held: 0, open: true };
        (facts(&[("country", country), ("region", region)]), state)
    };
    let cells = [
        cell("DE", "north", 10, 10),
        cell("DE", "south", 10, 7),
        cell("FR", "ouest", 10, 2),
        cell("DK", "fyn", 10, 10),
    ];
    let needs = Needs::of(cells.iter().map(|(facts, state)| ("region", facts, state)));
    let settings = Settings::default();
    let found = place.store.read(|tx| tx.candidates(&search(MORNING, ANN, &settings, &needs))).unwrap();
    let mut found: Vec<(i64, i64)> = found.iter().map(|found| (found.case.0, found.missing)).collect();
    found.sort_unstable();
    // Nothing is missing in the north and in Denmark; two clocks of France share what is missing there.
    assert_eq!(found, [(6, 3), (7, 3), (8, 4), (9, 4)]);
}

#[test]
fn settings_are_kept_with_who_changed_them() {
    let place = Place::new();
    assert_eq!(place.store.read(|tx| tx.settings()).unwrap(), Settings::default(), "as a live study begins");
    let changed = Settings::default().with("late_cells", &serde_json::json!(0)).unwrap();
    let row = AuditRow {
        at: NOON,
        actor: "Ann".to_owned(),
        action: "settings set".to_owned(),
        subject: "settings".to_owned(),
        detail: "late_cells = 0: as agreed".to_owned(),
    };
    place.store.write(|tx| tx.set_settings(&changed, &row)).unwrap();
    assert_eq!(place.store.read(|tx| tx.settings()).unwrap(), changed);
    assert_eq!(place.store.read(|tx| tx.audit_rows(1)).unwrap(), [row]);
    place.store.write(|tx| tx.set_setting("fieldwork", "{\"colour\":1}")).unwrap();
    assert!(matches!(place.store.read(|tx| tx.settings()), Err(StoreError::Damaged(_))));
}
