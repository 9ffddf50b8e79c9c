//! `cati monitor --once` and `--json` on a study that robots have worked on.

use std::path::Path;
use std::process::{Command, Output};

fn cati(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cati"));
    command.current_dir(folder).env_remove("CATI_STUDY").env("TZ", "Europe/Prague").args(words).output().unwrap()
}

fn printed(folder: &Path, words: &[&str]) -> String {
    let output = cati(folder, words);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_monitor_prints_what_the_quotas_say() {
    let folder = tempfile::tempdir().unwrap();
    printed(folder.path(), &["simulate", "--interviews", "12", "--stations", "1", "--seed", "3"]);
    let told: serde_json::Value = serde_json::from_str(&printed(folder.path(), &["monitor", "--json"])).unwrap();
    assert_eq!((told["kind"].as_str(), told["study"]["target"].as_i64()), (Some("training"), Some(4987)));
    assert_eq!(told["study"]["counted"], 12);
    assert_eq!(told["study"]["completes"]["all"], 12);
    let quotas: serde_json::Value =
        serde_json::from_str(&printed(folder.path(), &["quota", "show", "--json"])).unwrap();
    let counted = |cells: &serde_json::Value| {
        let one = |cell: &serde_json::Value| (cell["cell"].as_i64().unwrap(), cell["counted"].as_i64().unwrap());
        let mut all: Vec<(i64, i64)> = cells.as_array().unwrap().iter().map(one).collect();
        all.sort_unstable();
        all
    };
    assert_eq!(counted(&told["cells"]), counted(&quotas));
    let calls: i64 = told["outcomes"].as_array().unwrap().iter().map(|line| line["all"].as_i64().unwrap()).sum();
    assert_eq!(told["study"]["calls"]["all"], calls);
    let text = printed(folder.path(), &["monitor", "--once"]);
    assert!(text.starts_with("TRAINING · Citizens and public services 2008 · "), "{text}");
    for section in ["COUNTRIES", "CELLS", "INTERVIEWERS", "OUTCOMES", "APPOINTMENTS", "HOURS"] {
        assert!(text.contains(&format!("\n{section}")), "{section}: {text}");
    }
    assert!(text.contains("12 of 4987 counted"), "{text}");
    let json = |words: &[&str]| serde_json::from_str::<serde_json::Value>(&printed(folder.path(), words)).unwrap();
    assert_eq!(told["rates"]["all"], json(&["rates", "--json"])["parts"][0]);
    assert_eq!(told["rates"]["today"]["cases"], 0, "they were held in 2008");
    let quality = json(&["quality", "--json"]);
    assert_eq!((&told["quality"]["all"], &told["quality"]["items"]), (&quality["all"], &quality["items"]));
    assert!(text.contains("\nRATES") && text.contains("I / (I + P + R + O)"), "{text}");
    assert!(text.contains("\nQUALITY") && text.contains("These are signals, not verdicts"), "{text}");
}

#[test]
fn a_day_that_is_none_is_said_wrongly() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(cati(folder.path(), &["monitor", "--once", "--until", "31.2.2026"]).status.code(), Some(2));
    let none = cati(folder.path(), &["monitor", "--once"]);
    assert_eq!(none.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&none.stderr).contains("cati new"));
}
