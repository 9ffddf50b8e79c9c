//! Results as they are read from a study.

use super::*;
use crate::analysis::weighting::{Problem, QuotaWeights};
use crate::station::results::{Results, ResultsError, variable_of};
use crate::store::AuditRow;

/// Three completes, one of them rejected, a partial, and an interview that goes on.
fn fielded() -> Desk {
    let mut ann = Desk::new();
    for (country, region, gender, age) in [("UK", 81, 2, 30), ("DE", 22, 1, 45), ("UK", 82, 1, 70)] {
        ann.screened(country, region, gender, age);
        ann.finish_asking();
        ann.event(Event::Finish);
    }
    let rejected = ann.station.store.read(|tx| Ok::<_, StoreError>(tx.interviews(None, 10)?[2].id)).unwrap();
    let (at, actor) = (START, "Eve".to_owned());
    let audit = AuditRow { at, actor, action: "reject".into(), subject: String::new(), detail: String::new() };
    ann.station.store.write(|tx| tx.reject(rejected, "made up", &audit)).unwrap();
    let mut bob = ann.beside("Bob");
    bob.screened("DK", 41, 2, 50);
    while bob.at_item() != "q20_banking" {
        bob.try_answer(Value::Code(1), true).unwrap();
    }
    bob.act(Action::Outcome { id: "break_off", note: None, appointment: None });
    let mut cem = ann.beside("Cem");
    cem.screened("FR", 51, 2, 50);
    ann
}

fn read(desk: &Desk, wanted: &[&str], partials: bool) -> Result<Results, ResultsError> {
    let wanted: Vec<String> = wanted.iter().map(|name| (*name).to_owned()).collect();
    Results::read(&desk.station.store, &wanted, partials)
}

#[test]
fn completes_are_read_in_order_and_rejected_ones_are_not() {
    let desk = fielded();
    let found = read(&desk, &["age", "country"], false).unwrap();
    assert_eq!((found.interviews.len(), found.rejected, found.simulated), (2, 1, false));
    assert_eq!(found.complete, [true; 2]);
    let country = found.variable("country").unwrap();
    let named = |row| country.choice(found.columns.get("country").unwrap().code(row).unwrap()).unwrap().name.as_str();
    assert_eq!([named(0), named(1)], ["UK", "DE"]);
    assert_eq!([0, 1].map(|row| found.columns.get("age").unwrap().code(row)), [Some(30), Some(45)]);
    // The first option of everything is "often": 100 in every index of behaviour.
    let safety = found.instrument().indices.iter().position(|index| index.name == "safety").unwrap();
    assert_eq!(found.scores[safety].values, [100.0, 100.0]);
    // One woman of 30 is not all British: no margin can be met, and it is said so.
    assert!(matches!(found.weights.report.countries[0].quota, QuotaWeights::Unweighted(_)));
    assert!(found.weights.report.problems().iter().all(|(_, what)| matches!(what, Problem::Within(_))));
    let sum: f64 = found.weights.weight.iter().sum();
    assert!((sum - 2.0).abs() < 1e-12, "{sum}");
    let [uk, de] = [0, 1].map(|row| found.weights.w_country[row]);
    assert!(de > uk && (uk + de - 2.0).abs() < 1e-12, "there are more Germans: {uk} {de}");
}

#[test]
fn partials_come_along_when_asked_for_and_have_no_weight() {
    let desk = fielded();
    let found = read(&desk, &["q7", "employment"], true).unwrap();
    assert_eq!(found.complete, [true, true, false]);
    assert_eq!(found.columns.get("q7").unwrap().code(2), Some(1), "told by its ledger");
    assert_eq!(found.columns.get("employment").unwrap().code(2), None);
    assert!(found.weights.weight[2].is_nan() && !found.scores[0].values[2].is_nan());
    assert_eq!(found.weights.report.whole.unwrap().n, 2);
}

#[test]
fn a_column_that_no_version_has_is_told() {
    let desk = Desk::new();
    let found = read(&desk, &[], false).unwrap();
    assert!(found.interviews.is_empty() && found.weights.weight.is_empty() && found.weights.report.whole.is_none());
    for name in ["q99", "person", "selection", "intro", ""] {
        assert_eq!(
            read(&desk, &[name], false).map(|_| ()).unwrap_err().to_string(),
            format!("there is no column {name} in the data")
        );
    }
    let latest = desk.station.store.read(|tx| tx.latest_version()).unwrap().version;
    let instrument = desk.station.store.read(|tx| compiled(tx, latest)).unwrap();
    assert_eq!(variable_of(&instrument, "age_band").unwrap().name, "age_band");
}
