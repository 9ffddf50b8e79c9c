//! `cati simulate` as a whole: robots at stations in threads and in processes, on a study that is a file.

use crate::support::Study;
use crate::support::terminal::Terminal;
use cati::questionnaire::shipped;
use cati::store::{InterviewState, StoreError};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

fn cati(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cati"));
    command.current_dir(folder).env_remove("CATI_STUDY").args(words).output().unwrap()
}

/// Runs it, and gives what it says as JSON; that everything holds that has to is looked at here.
fn simulated(folder: &Path, words: &[&str]) -> Value {
    let output = cati(folder, &[&["simulate", "--json"], words].concat());
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{out}");
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((report["kind"].as_str(), report["simulated"].as_bool()), (Some("training"), Some(true)));
    assert!(report["checks"].as_array().unwrap().iter().all(|check| check["ok"] == true), "{out}");
    let count = |name: &str| report["interviews"][name].as_i64().unwrap();
    let ends =
        ["completed", "screened_out", "quota_full", "refused", "broken_off", "partial", "not_reached", "waiting"];
    assert_eq!(ends.map(count).iter().sum::<i64>(), count("begun"), "each interview is in one state: {out}");
    report
}

fn completed(report: &Value) -> i64 {
    report["interviews"]["completed"].as_i64().unwrap()
}

#[test]
fn one_station_repeats_to_the_byte_in_a_study_made_for_it() {
    let export = |seed: &str| {
        let folder = tempfile::tempdir().unwrap();
        let report =
            simulated(folder.path(), &["--interviews", "15", "--stations", "1", "--seed", seed, "--crashes", "20"]);
        assert_eq!(completed(&report), 15);
        assert!(report["events"]["taken_up_after_crash"].as_i64().unwrap() > 0, "{report}");
        assert!(cati(folder.path(), &["export", "csv", "--all", "-o", "out"]).status.success());
        (report, std::fs::read_to_string(folder.path().join("out/study.csv")).unwrap())
    };
    let (report, csv) = export("7");
    assert_eq!((&report, &csv), (&export("7").0, &export("7").1));
    assert_ne!(csv, export("8").1);
    assert!(csv.contains(",training,") && csv.contains("2008-04-16T"), "{csv}");
}

#[test]
fn several_stations_bring_exactly_what_was_wanted_and_each_respondent_says_the_same() {
    let made = Study::shipped();
    let answers = |stations: &str| {
        let folder = tempfile::tempdir().unwrap();
        let study = Study { path: folder.path().join("study.db"), folder };
        std::fs::copy(&made.path, &study.path).unwrap();
        let words = ["--interviews", "25", "--stations", stations, "--crashes", "0", "--seed", "11"];
        let report = simulated(study.folder.path(), &words);
        assert_eq!((completed(&report), report["end"].as_str()), (25, Some("complete")));
        let found = study.store().read(|tx| {
            let mut found = BTreeMap::new();
            // One that was put aside may have gone on in the one run and wait in the other.
            let all = tx.interviews(None, 500)?;
            for interview in all.iter().filter(|interview| matches!(interview.state, InterviewState::Ended(_))) {
                let answers = tx.answers(interview.id)?.into_iter().map(|answer| (answer.variable, answer.code));
                found.insert((interview.case, interview.ordinal), answers.collect::<BTreeMap<_, _>>());
            }
            Ok::<_, StoreError>(found)
        });
        found.unwrap()
    };
    let (alone, many) = (answers("1"), answers("8"));
    let both = alone.iter().filter_map(|(person, said)| Some((person, said, many.get(person)?)));
    let mut met = 0;
    for (person, said, other) in both {
        met += 1;
        assert_eq!(said, other, "{person:?}");
    }
    assert!(met >= 25, "{met} people were interviewed in both");
}

#[test]
fn processes_are_killed_and_what_they_held_goes_on() {
    let study = Study::shipped();
    let words = ["--interviews", "20", "--stations", "4", "--processes", "--crashes", "40", "--seed", "5"];
    let report = simulated(study.folder.path(), &words);
    assert_eq!(completed(&report), 20);
    assert!(report["events"]["taken_up_after_crash"].as_i64().unwrap() > 0, "{report}");
    assert_eq!(study.findings(), Vec::new());
    // Another run goes on in the same study.
    let more = simulated(study.folder.path(), &["--interviews", "3", "--stations", "2", "--seed", "6"]);
    assert_eq!(completed(&more), 3);
    assert_eq!(
        more["countries"].as_array().unwrap().iter().map(|country| country["completed"].as_i64().unwrap()).sum::<i64>(),
        23
    );
}

#[test]
fn a_live_study_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    assert!(cati(folder.path(), &["new", "--organisation", "House", "--contact", "0800"]).status.success());
    let before = std::fs::read(folder.path().join("study.db")).unwrap();
    for words in [&["simulate"][..], &["simulate", "--numbers", "5"], &["simulate", "--processes"]] {
        let output = cati(folder.path(), words);
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{err}");
        assert!(err.starts_with("cati: this is a live study"), "{err}");
    }
    assert_eq!(std::fs::read(folder.path().join("study.db")).unwrap(), before);
    // A study that is named is never made.
    let output = cati(folder.path(), &["simulate", "--study", "other.db"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!folder.path().join("other.db").exists());
    for wrong in
        [["--interviews", "0"], ["--stations", "0"], ["--pace", "-1"], ["--crashes", "101"], ["--numbers", "x"]]
    {
        assert_eq!(cati(folder.path(), &[&["simulate"], &wrong[..]].concat()).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn any_questionnaire_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["small", "customer", "health"] {
        let questionnaire = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name);
        let (study, questionnaire) = (format!("{name}.db"), questionnaire.to_str().unwrap().to_owned());
        assert!(
            cati(folder.path(), &["new", "--training", "-s", &study, "--questionnaire", &questionnaire])
                .status
                .success()
        );
        let report =
            simulated(folder.path(), &["-s", &study, "--interviews", "8", "--stations", "3", "--crashes", "5"]);
        assert_eq!(completed(&report), 8, "{name}: {report}");
    }
}

#[test]
fn a_study_without_respondents_takes_those_that_ship_and_its_sample_can_be_used_up() {
    let mut sources = shipped::sources();
    sources.remove("respondents.toml");
    let study = Study::of(&sources);
    let model = cati::simulate::model(&study.store()).unwrap();
    assert!(format!("{model:?}").contains("police_advice"));
    // Only a few numbers are left: it ends there and says so.
    let connection = rusqlite::Connection::open(&study.path).unwrap();
    connection.execute("UPDATE cases SET state = 'closed' WHERE id > 8", []).unwrap();
    drop(connection);
    let output = cati(study.folder.path(), &["simulate", "--interviews", "50", "--stations", "2"]);
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && out.contains("there is no number left to call"), "{out}");
    assert!(out.starts_with("TRAINING · all respondents are simulated"), "{out}");
    let report = simulated(study.folder.path(), &["--interviews", "4", "--stations", "2", "--numbers", "5"]);
    assert_eq!((completed(&report), report["end"].as_str()), (4, Some("complete")));
}

#[test]
fn full_cells_end_it() {
    let study = Study::with_quotas(|quotas| {
        let lines = quotas.lines().map(|line| {
            let mut fields: Vec<&str> = line.split(',').collect();
            if fields[0] != "quota_group" {
                fields[2] = if fields[0] == "region" { "9" } else { "0" };
            }
            if fields[..] == ["gender_age", "strict", "0", "UK", "female", "age_65_up", ""] {
                fields[2] = "1";
            }
            fields.join(",")
        });
        lines.collect::<Vec<_>>().join("\n") + "\n"
    });
    // The only place there is.
    let report = simulated(study.folder.path(), &["--interviews", "5", "--stations", "3", "--seed", "2"]);
    let end = report["end"].as_str().unwrap();
    assert!(completed(&report) <= 1, "{report}");
    assert!(["full", "sample_used_up"].contains(&end), "{end}");
    assert!(report["interviews"]["quota_full"].as_i64().unwrap() > 0, "{report}");
}

#[test]
fn what_does_not_hold_is_told() {
    let study = Study::shipped();
    simulated(study.folder.path(), &["--interviews", "4", "--stations", "1"]);
    let damages = [
        ("cells", "UPDATE cell SET counted = counted + 1 WHERE id = 1"),
        ("claims", "DELETE FROM claim WHERE state = 'counted'"),
        ("ledgers", "DELETE FROM ledger WHERE interview = 1 AND seq = 3"),
        ("wide", "DELETE FROM complete"),
        ("answers", "UPDATE answer SET code = 9 WHERE variable = 'q1'"),
    ];
    for (name, sql) in damages {
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("study.db");
        std::fs::copy(&study.path, &copy).unwrap();
        let connection = rusqlite::Connection::open(&copy).unwrap();
        assert!(connection.execute(sql, []).unwrap() > 0, "{sql}");
        drop(connection);
        let output =
            cati(folder.path(), &["simulate", "--interviews", "1", "--stations", "1", "--seed", "9", "--json"]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        let wrong: Vec<&str> = report["checks"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|check| check["ok"] == false)
            .map(|check| check["name"].as_str().unwrap())
            .collect();
        assert!(wrong.contains(&name), "{name}: {wrong:?}");
        assert!(String::from_utf8(output.stderr).unwrap().contains("do not"));
        let told = cati(folder.path(), &["simulate", "--interviews", "1", "--stations", "1", "--seed", "9"]);
        assert!(String::from_utf8(told.stdout).unwrap().contains(" WRONG  "), "{name}");
    }
}

#[test]
fn ctrl_c_leaves_everything_clean() {
    for words in [&["--pace", "0.2"][..], &["--pace", "0.2", "--processes"]] {
        let study = Study::shipped();
        let more = ["simulate", "--interviews", "500", "--stations", "2", "--crashes", "0"];
        let mut terminal = Terminal::start(&study.path, &[&more, words].concat());
        terminal.wait_for("of 500 interviews");
        // Somebody is being interviewed.
        terminal.wait_until("an interview", |_| !study.store().read(|tx| tx.interviews(None, 1)).unwrap().is_empty());
        terminal.keys("\x03");
        assert_eq!(terminal.ended(), 130);
        assert!(terminal.text().contains("interrupted"), "{}", terminal.text());
        assert_eq!(study.findings(), Vec::new());
        // All stations signed out, and no case is held.
        let left = study
            .store()
            .read(|tx| Ok::<_, StoreError>((tx.leases(cati::ids::Millis(0))?, tx.stations(cati::ids::Millis(0))?)));
        let (leases, stations) = left.unwrap();
        assert!(leases.is_empty(), "{leases:?}");
        assert!(stations.iter().all(|station| station.ended_at.is_some()), "{stations:?}");
    }
}

/// Days of fieldwork in a folder of their own; the report, the file, and its calls as they were made.
fn days(words: &[&str]) -> (Value, Study, Vec<cati::store::CallRow>) {
    let folder = tempfile::tempdir().unwrap();
    let report = simulated(folder.path(), &[&["--days", "2", "--stations", "3", "--crashes", "6"], words].concat());
    let study = Study { path: folder.path().join("study.db"), folder };
    let calls = study.store().read(|tx| tx.calls((cati::ids::CaseId(0), 0), 100_000)).unwrap();
    (report, study, calls)
}

#[test]
fn days_of_fieldwork_repeat_and_are_like_fieldwork() {
    let (report, study, calls) = days(&["--seed", "3"]);
    let (again, _, same) = days(&["--seed", "3"]);
    assert_eq!((&report, &calls), (&again, &same));
    assert_ne!(calls, days(&["--seed", "4"]).2);
    assert_eq!(report["end"].as_str(), Some("days_over"));
    let made = &report["calls"];
    assert_eq!(made["days"].as_array().unwrap().len(), 2, "{made}");
    for outcome in ["no_answer", "busy", "machine_household", "not_working", "appointment", "complete"] {
        assert!(made["outcomes"][outcome].as_i64().unwrap_or(0) > 0, "{outcome}: {made}");
    }
    let refused = ["soft_refusal_household", "soft_refusal_person", "refused_household", "refused_person"];
    assert!(refused.iter().all(|id| made["outcomes"][id].as_i64().unwrap_or(0) > 0), "{made}");
    assert!(report["events"]["taken_up_after_crash"].as_i64().unwrap() > 0, "{report}");
    // Nobody is called at night, and more answer in the evening.
    let hours = made["hours"].as_array().unwrap();
    assert!(hours.iter().all(|hour| (9..21).contains(&hour["hour"].as_i64().unwrap())), "{made}");
    let share = |of: &dyn Fn(i64) -> bool| {
        let sum = |name: &str| {
            let those = hours.iter().filter(|hour| of(hour["hour"].as_i64().unwrap()));
            those.map(|hour| hour[name].as_f64().unwrap()).sum::<f64>()
        };
        sum("answered") / sum("calls")
    };
    assert!(share(&|hour| hour >= 17) > share(&|hour| hour < 17), "{made}");
    assert_eq!(study.findings_at(calls.iter().filter_map(|call| call.ended_at).max().unwrap()), Vec::new());
    // It goes on with the next day, and not with one before.
    let before = cati(study.folder.path(), &["simulate", "--days", "1", "--from", "2008-04-17"]);
    assert_eq!(before.status.code(), Some(1));
    let more = simulated(study.folder.path(), &["--days", "1", "--stations", "1"]);
    assert_eq!(more["calls"]["days"][0]["day"].as_str(), Some("2008-04-18"));
}

#[test]
fn days_begin_when_it_is_said_and_end_when_all_is_full() {
    let study = Study::with_quotas(|quotas| {
        let small = quotas.lines().map(|line| {
            let mut fields: Vec<&str> = line.split(',').collect();
            if fields[0] != "quota_group" {
                let one = fields[..] == ["gender_age", "strict", fields[2], "UK", "female", "age_65_up", ""];
                fields[2] = if one {
                    "2"
                } else if fields[0] == "region" {
                    "9"
                } else {
                    "0"
                };
            }
            fields.join(",")
        });
        small.collect::<Vec<_>>().join("\n") + "\n"
    });
    let report =
        simulated(study.folder.path(), &["--days", "20", "--from", "2031-03-03", "--stations", "3", "--crashes", "0"]);
    assert_eq!((report["end"].as_str(), completed(&report)), (Some("full"), 2), "{report}");
    let days = report["calls"]["days"].as_array().unwrap();
    assert!(days[0]["day"] == "2031-03-03" && days.len() < 20, "{report}");
}

#[test]
fn what_does_not_hold_of_a_fieldwork_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let made = Study { path: folder.path().join("study.db"), folder };
    simulated(made.folder.path(), &["--days", "1", "--stations", "2"]);
    let twice = "(SELECT case_id FROM attempt WHERE ordinal = 2 ORDER BY case_id LIMIT 1)";
    let damages: [(&str, String); 10] = [
        ("cases", format!("UPDATE cases SET state = 'fresh' WHERE id = {twice}")),
        ("cases", format!("UPDATE cases SET attempts = 9 WHERE id = {twice}")),
        ("cases", "UPDATE cases SET due_at = NULL WHERE state = 'waiting'".to_owned()),
        ("cases", "UPDATE cases SET state = 'closed' WHERE state = 'waiting'".to_owned()),
        ("calls", format!("UPDATE attempt SET ended_at = ended_at + 864000000 WHERE ordinal = 1 AND case_id = {twice}")),
        ("calls", "INSERT INTO lease SELECT 'x', a.case_id, t.id, a.started_at + 1 FROM attempt a JOIN station t ON t.staff <> a.staff WHERE a.outcome = 'complete' LIMIT 1".to_owned()),
        ("hours", "UPDATE attempt SET started_at = started_at + 50400000, ended_at = ended_at + 50400000 WHERE id = (SELECT max(id) FROM attempt)".to_owned()),
        ("audit", "DELETE FROM audit WHERE id = 1".to_owned()),
        ("audit", "UPDATE cell SET target = target + 5 WHERE id = 3".to_owned()),
        ("audit", "UPDATE audit SET action = 'other' WHERE action LIKE 'settings%'".to_owned()),
    ];
    let fresh = Study::shipped();
    let ground = || {
        let all = cati::simulate::Ground::of(&fresh.store()).unwrap();
        cati::simulate::Ground { begin: cati::simulate::FIRST_MORNING, ..all }
    };
    let instrument = cati::questionnaire::compile(&shipped::sources()).unwrap();
    let wrong = |path: &Path| {
        let store = cati::store::Store::open(path).unwrap();
        let (_, checks) = cati::simulate::fieldwork(&store, &ground(), &instrument).unwrap();
        checks.into_iter().filter(|check| !check.wrong.is_empty()).collect::<Vec<_>>()
    };
    assert_eq!(wrong(&made.path), Vec::new());
    for (name, sql) in damages {
        let copy = made.folder.path().join("copy.db");
        std::fs::copy(&made.path, &copy).unwrap();
        let connection = rusqlite::Connection::open(&copy).unwrap();
        connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        assert!(connection.execute(&sql, []).unwrap() > 0, "{sql}");
        drop(connection);
        let found = wrong(&copy);
        assert!(found.iter().any(|check| check.name == name), "{sql}: {found:?}");
        std::fs::remove_file(&copy).unwrap();
    }
}
