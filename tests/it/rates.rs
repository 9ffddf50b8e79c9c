//! Outcome rates and the history of a case on the command line.

use crate::cli::{done, refused, run};
use crate::support::{Study, screen, station, to_the_end};
use cati::clock::Clock;
use cati::interview::Event;
use cati::station::view::Action;
use serde_json::Value;

/// The shipped study with a complete, a refusal that a later call does not change, and a number that is none.
fn fielded() -> Study {
    let study = Study::shipped();
    let clock = Clock::System;
    let mut ann = station(&study.path, "Ann", &clock);
    assert!(screen(&mut ann, "UK", 81, 2, 30));
    to_the_end(&mut ann);
    ann.act(Action::Interview(Event::Finish)).unwrap();
    let mut bob = station(&study.path, "Bob", &clock);
    bob.act(Action::Choose(vec!["DK".to_owned()])).unwrap();
    bob.act(Action::NextCall).unwrap();
    bob.act(Action::Outcome { id: "disconnected", note: None, appointment: None }).unwrap();
    bob.act(Action::Choose(vec!["DE".to_owned()])).unwrap();
    bob.act(Action::NextCall).unwrap();
    bob.act(Action::Answered).unwrap();
    let note = Some("the dog barked at 0171".to_owned());
    bob.act(Action::Outcome { id: "soft_refusal_household", note, appointment: None }).unwrap();
    study
}

fn json(study: &Study, words: &[&str]) -> Value {
    serde_json::from_str(&done(study.folder.path(), words)).unwrap()
}

/// The case with this code.
fn case_with(study: &Study, code: &str) -> String {
    let found = study.store().read(|tx| {
        for case in 1.. {
            let record = tx.case(cati::ids::CaseId(case))?;
            if record.case.aapor() == code {
                return Ok::<_, cati::store::StoreError>(record.id);
            }
        }
        unreachable!()
    });
    found.unwrap().to_string()
}

#[test]
fn rates_of_a_study_are_those_of_its_table_of_codes() {
    let study = fielded();
    let whole = json(&study, &["rates", "--json"]);
    assert_eq!(whole["study"]["kind"], "training");
    let part = &whole["parts"][0];
    assert_eq!((&part["groups"]["I"], &part["groups"]["R"], &part["groups"]["NE"]), (&1.into(), &1.into(), &1.into()));
    assert_eq!(part["basis"], serde_json::json!({ "eligible": 2, "known": 3 }));
    // The same from a file, by any program.
    let lines: String = part["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| format!("{};{}\n", row["code"].as_str().unwrap(), row["cases"]))
        .collect();
    std::fs::write(study.folder.path().join("table.csv"), format!("\u{feff}code;count\n{lines}")).unwrap();
    let from = json(&study, &["rates", "--from", "table.csv", "--json"]);
    assert_eq!(&from["parts"][0], part);
    assert_eq!(from["study"], Value::Null);
    for by in ["country", "region", "interviewer", "week"] {
        let parts = json(&study, &["rates", "--by", by, "--json"])["parts"].clone();
        let sum: u64 = parts.as_array().unwrap().iter().map(|part| part["cases"].as_u64().unwrap()).sum();
        assert_eq!(sum, part["cases"].as_u64().unwrap(), "{by}");
    }
    let told = done(study.folder.path(), &["rates", "--by", "interviewer"]);
    assert!(told.contains("for the call that its code is from"), "{told}");
    let told = done(study.folder.path(), &["rates"]);
    assert!(told.contains("e = 0.667, estimated: of 3 cases whose eligibility is known 2 are eligible"), "{told}");
    assert!(told.contains(" COOP1     50.0  I / (I + P + R + O)"), "{told}");
}

#[test]
fn a_table_is_computed_without_a_study() {
    let folder = tempfile::tempdir().unwrap();
    let write = |text: &str| std::fs::write(folder.path().join("t.csv"), text).unwrap();
    write("code,count\n1.1,500\n1.2,40\n2.111,200\n2.12,60\n2.20,150\n2.32,50\n3.13,300\n3.21,100\n4.32,600\n");
    insta::assert_snapshot!("rates_from_a_table", done(folder.path(), &["rates", "--from", "t.csv"]));
    assert!(done(folder.path(), &["rates", "--from", "t.csv", "--e", "0.25"]).contains("e = 0.250, as given"));
    write("code,count\n3.11,9\n");
    let told = done(folder.path(), &["rates", "--from", "t.csv"]);
    assert!(told.contains("e is undefined") && told.contains(" RR3    undefined  I / De"), "{told}");
    write("code,count\n1.1,-1\n9.9,2\n");
    let told = refused(folder.path(), &["rates", "--from", "t.csv"]);
    assert!(told.contains("t.csv: line 2: the count of 1.1 is \"-1\": below 0"), "{told}");
    assert!(told.contains("t.csv: line 3: \"9.9\" is no final code"), "{told}");
    std::fs::write(folder.path().join("t.csv"), b"code,count\n1.1,\xff\n").unwrap();
    assert!(refused(folder.path(), &["rates", "--from", "t.csv"]).contains("not UTF-8"));
    assert!(refused(folder.path(), &["rates", "--from", "none.csv"]).contains("none.csv"));
    assert!(refused(folder.path(), &["rates"]).contains("study.db"));
    for words in [["rates", "--e", "1.5"], ["rates", "--e", "NaN"], ["rates", "--by", "moon"]] {
        assert_eq!(run(folder.path(), &words).status.code(), Some(2), "{words:?}");
    }
    let both = run(folder.path(), &["rates", "--from", "t.csv", "--by", "country"]);
    assert_eq!(both.status.code(), Some(2));
}

#[test]
fn signals_of_quality_have_their_bases_and_say_what_they_are() {
    let study = fielded();
    let quality = json(&study, &["quality", "--json"]);
    let ann = &quality["interviewers"][0];
    assert_eq!((&ann["name"], &ann["completes"]), (&"Ann".into(), &1.into()));
    // Every answer was the first option, so every battery is alike; one interview is below every least basis.
    let alike = &ann["alike"];
    assert!(alike["of"].as_u64().unwrap() >= 3 && alike["count"] == alike["of"], "{alike}");
    assert_eq!(alike["share"], Value::Null);
    assert!(ann["back_ups"]["of"].as_u64().unwrap() > 40, "{ann}");
    assert!(quality["items"].as_array().unwrap().iter().all(|item| item["part"] == Value::Null));
    let told = done(study.folder.path(), &["quality"]);
    assert!(told.contains("These are signals, not verdicts") && told.contains("variance is undefined"), "{told}");
    let empty = Study::shipped();
    assert!(done(empty.folder.path(), &["quality"]).contains("There are no completes yet."));
}

#[test]
fn a_later_call_that_tells_less_is_named_and_changes_nothing() {
    let study = Study::shipped();
    let clock = Clock::standing_at(cati::ids::Millis(1_795_284_000_000));
    // Whoever was refused does not get the household again.
    for (days, who, answered, id) in
        [(0, "Ann", false, "no_answer"), (1, "Ann", true, "soft_refusal_household"), (8, "Bea", false, "busy")]
    {
        clock.advance(days * 24 * 3_600_000);
        let mut station = station(&study.path, who, &clock);
        station.act(Action::Choose(vec!["DK".to_owned()])).unwrap();
        station.act(Action::NextCall).unwrap();
        if answered {
            station.act(Action::Answered).unwrap();
        }
        station.act(Action::Outcome { id, note: None, appointment: None }).unwrap();
    }
    let case = case_with(&study, "2.111");
    let told = done(study.folder.path(), &["case", &case]);
    let why = "It is from call 2 of 3: \"household says no, softly\", 2026-11-22 19:00, Ann. It tells more than the calls before it. \
               The call after it tells less, and what is known is not given up for it.";
    assert!(told.contains(why), "{told}");
    let calls = json(&study, &["case", &case, "--json"])["calls"].clone();
    let weighed: Vec<&str> = calls.as_array().unwrap().iter().map(|call| call["weighed"].as_str().unwrap()).collect();
    assert_eq!(weighed, ["first", "tells_more", "tells_less"]);
}

#[test]
fn a_case_tells_why_it_has_its_code() {
    let study = fielded();
    let refusal = case_with(&study, "2.111");
    let told = done(study.folder.path(), &["case", &refusal]);
    assert!(told.contains("Code 2.111, refusal by the household (group R)"), "{told}");
    assert!(told.contains("It would close with this code today."), "{told}");
    assert!(told.contains("It is from call 1 of 1: \"household says no, softly\""), "{told}");
    assert!(told.contains("waiting: to be called again from"), "{told}");
    // Nothing that points to a person, unless it is asked for.
    assert!(!told.contains("barked") && told.contains("1 note(s)"), "{told}");
    let phone = study.store().read(|tx| tx.case(cati::ids::CaseId(refusal.parse().unwrap()))).unwrap().contacts[0]
        .phone
        .clone();
    let plain = json(&study, &["case", &refusal, "--json"]).to_string();
    assert!(!told.contains(&phone) && !plain.contains(&phone) && !plain.contains("barked"));
    let with = done(study.folder.path(), &["case", &refusal, "--contacts"]);
    assert!(with.contains("the dog barked at 0171") && with.contains(&phone), "{with}");
    assert_eq!(json(&study, &["case", &refusal, "--contacts", "--json"])["numbers"][0]["phone"], phone.as_str());

    let complete = json(&study, &["case", &case_with(&study, "1.1"), "--json"]);
    assert_eq!((&complete["from_call"], &complete["calls"][0]["weighed"]), (&1.into(), &"first".into()));
    assert_eq!(complete["interviews"][0]["state"], "complete");
    assert_eq!(complete["interviews"][0]["claims"][0]["state"], "counted");
    assert_eq!(complete["leases"][0]["interviewer"], "Ann");
    let fresh = done(study.folder.path(), &["case", &case_with(&study, "3.11")]);
    assert!(
        fresh.contains("No call has ended: it is a number not attempted.") && fresh.contains("fresh: never called"),
        "{fresh}"
    );
    assert!(refused(study.folder.path(), &["case", "999999"]).contains("there is no case 999999"));
    assert_eq!(run(study.folder.path(), &["case", "x"]).status.code(), Some(2));
}
