//! The command line, as a user types it: what comes out, what is refused and how, and that nothing is half written.

use crate::support::{Study, screen, station, to_the_end};
use cati::clock::Clock;
use cati::interview::Event;
use cati::station::view::Action;
use std::path::Path;
use std::process::{Command, Output, Stdio};

pub fn cati(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cati"));
    command
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .stdin(Stdio::null());
    command
}

pub fn run(folder: &Path, words: &[&str]) -> Output {
    cati(folder).args(words).output().unwrap()
}

/// What a command prints that must be carried out.
pub fn done(folder: &Path, words: &[&str]) -> String {
    let output = run(folder, words);
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What a command says that must be refused.
pub fn refused(folder: &Path, words: &[&str]) -> String {
    let output = run(folder, words);
    assert_eq!(output.status.code(), Some(1), "{words:?}: {}", String::from_utf8_lossy(&output.stdout));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!said.contains("panicked") && !said.contains("RUST_BACKTRACE"), "{said}");
    said
}

/// The shipped study with two completes and a suspended interview in it.
pub fn fielded() -> Study {
    let study = Study::shipped();
    let mut station = station(&study.path, "Ann", &Clock::System);
    for (gender, age) in [(2, 30), (1, 70)] {
        assert!(screen(&mut station, "UK", 81, gender, age));
        to_the_end(&mut station);
        station.act(Action::Interview(Event::Finish)).unwrap();
    }
    assert!(screen(&mut station, "DE", 22, 1, 45));
    let note = Some("call again after the children are in bed".to_owned());
    station.act(Action::Outcome { id: "suspended", note, appointment: None }).unwrap();
    study
}

#[test]
fn the_quotas_of_the_shipped_study_are_what_the_planner_makes_byte_for_byte() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/coproduction-2008");
    let sizes = ["CZ=1000", "DE=1000", "DK=1011", "FR=988", "UK=988"].into_iter().flat_map(|size| ["--size", size]);
    let words = ["quota", "plan", "--frame", "population.csv"].into_iter().chain(sizes).chain([
        "--by",
        "gender,age_band",
        "--by",
        "region",
    ]);
    let made = done(&root, &words.collect::<Vec<_>>());
    assert_eq!(made, std::fs::read_to_string(root.join("quotas.csv")).unwrap());
    let mut sums = std::collections::BTreeMap::new();
    for line in made.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        *sums.entry((fields[0], fields[3])).or_insert(0) += fields[2].parse::<i64>().unwrap();
    }
    for (country, size) in [("CZ", 1000), ("DE", 1000), ("DK", 1011), ("FR", 988), ("UK", 988)] {
        assert_eq!((sums[&("gender_age", country)], sums[&("region", country)]), (size, size));
    }
}

#[test]
fn a_plan_that_cannot_be_made_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("good.csv", "country,sex,population,status\nUK,m,5,x\nUK,f,1,x\n");
    write("less.csv", "country,sex,population\nUK,m,5\nUK,f,-1\n");
    write("word.csv", "country,sex,population\nUK,m,many\n");
    write("mars.csv", "country,gender,population\nUK,martian,5\n");
    let plan = |frame: &str, size: &str, by: &str| {
        refused(folder.path(), &["quota", "plan", "--frame", frame, "--size", size, "--by", by])
    };
    assert!(plan("less.csv", "UK=10", "sex").contains("row 2 of the population is negative"));
    assert!(plan("word.csv", "UK=10", "sex").contains("line 2: the population many is not a whole number"));
    assert!(plan("good.csv", "XX=10", "sex").contains("XX"));
    assert!(plan("good.csv", "UK=0", "sex").contains("0 interviews in UK are no sample"));
    assert!(plan("good.csv", "UK=10", "age").contains("has no age"));
    assert!(plan("good.csv", "UK=10", "").contains("needs variables"));
    assert!(plan("mars.csv", "UK=10", "gender").contains("gender has no option martian"));
    assert!(plan("none.csv", "UK=10", "sex").contains("none.csv"));
    assert!(plan("/dev/zero", "UK=10", "sex").contains("not a file"));
    let said = run(folder.path(), &["quota", "plan", "--frame", "good.csv", "--size", "UK", "--by", "sex"]);
    assert_eq!(said.status.code(), Some(2));
}

#[test]
fn a_plan_needs_no_texts_and_says_what_the_questionnaire_does_not_have() {
    let folder = tempfile::tempdir().unwrap();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/coproduction-2008");
    std::fs::copy(shipped.join("questionnaire.toml"), folder.path().join("questionnaire.toml")).unwrap();
    std::fs::copy(shipped.join("population.csv"), folder.path().join("population.csv")).unwrap();
    let plan = |sizes: &[&str], by: &[&str]| {
        let named = ["quota", "plan", "--questionnaire", ".", "--frame", "population.csv"];
        let sizes = sizes.iter().flat_map(|size| ["--size", size]);
        let words: Vec<&str> = named.into_iter().chain(sizes).chain(by.iter().flat_map(|by| ["--by", by])).collect();
        let made = run(folder.path(), &words);
        assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
        (String::from_utf8(made.stdout).unwrap(), String::from_utf8(made.stderr).unwrap())
    };
    let (_, said) = plan(&["CZ=1000", "DE=1000", "DK=1011", "FR=988", "UK=988"], &["gender,age_band", "region"]);
    assert_eq!(said, "");
    let (made, said) = plan(&["CZ=1000", "DK=1011", "FR=988"], &["gender", "gender_age=gender", "region"]);
    assert!(made.contains("\ngender,strict,"), "{made}");
    for remark in [
        "remark: coproduction-2008 has no quota group gender by gender",
        "remark: coproduction-2008 has no quota group gender_age by gender",
        "remark: no --size for DE, UK",
        "gender_age by gender, age_band; region by region",
    ] {
        assert!(said.contains(remark), "{remark}: {said}");
    }
    assert!(!said.contains("no quota group region"), "{said}");
}

#[test]
fn a_study_is_made_shown_and_found_sound() {
    let folder = tempfile::tempdir().unwrap();
    assert!(done(folder.path(), &["new", "--training"]).contains("a training study of coproduction-2008 version 4"));
    assert!(refused(folder.path(), &["new", "--training"]).contains("study.db exists already"));
    assert!(done(folder.path(), &["verify"]).contains("sound (training study)"));
    let shown = done(folder.path(), &["quota", "show", "--country", "DK"]);
    assert!(shown.contains("training") && shown.contains("DK") && !shown.contains("UK"));
    let json: serde_json::Value = serde_json::from_str(&done(folder.path(), &["quota", "show", "--json"])).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 123);
    assert_eq!(json[0]["remaining"], json[0]["target"]);
    assert!(refused(folder.path(), &["quota", "show", "--country", "XX"]).contains("XX"));
}

#[test]
fn a_live_study_needs_to_say_who_calls_and_a_training_study_can_be_told() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), &["new"]).status.code(), Some(2));
    assert!(!folder.path().join("study.db").exists());
    assert!(refused(folder.path(), &["new", "--organisation", " ", "--contact", "1"]).contains("cannot be empty"));
    assert!(!folder.path().join("study.db").exists());
    assert!(done(folder.path(), &["new", "--organisation", "House", "--contact", "0800 1"]).contains("a live study"));
    done(folder.path(), &["staff", "add", "Ann"]);
    assert!(done(folder.path(), &["staff", "list"]).contains("Ann"));
    assert!(refused(folder.path(), &["staff", "add", "ann"]).contains("Ann is on the staff already"));
    assert!(refused(folder.path(), &["staff", "add", "\u{200b}"]).contains("cannot be seen"));
    done(folder.path(), &["staff", "remove", "Ann"]);
    assert!(refused(folder.path(), &["staff", "remove", "Bea"]).contains("no Bea"));
}

#[test]
fn the_export_has_a_row_a_complete_a_codebook_and_no_telephone_number() {
    let study = fielded();
    let folder = study.folder.path();
    let said = done(folder, &["export", "csv", "-o", "out"]);
    assert!(said.starts_with("2 interviews (training study)"), "{said}");
    let (data, codebook) = (folder.join("out/study.csv"), folder.join("out/study-codebook.csv"));
    let text = std::fs::read_to_string(&data).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let field = |row: usize, name: &str| {
        rows[row].get(header.iter().position(|column| column == name).unwrap()).unwrap().to_owned()
    };
    assert_eq!(
        (rows.len(), field(0, "gender"), field(0, "age_band"), field(1, "age"), field(1, "q2_lock")),
        (2, "2".into(), "2".into(), "70".into(), "1".into())
    );
    assert_eq!(
        (field(0, "country"), field(0, "over_quota"), field(0, "state")),
        ("UK".into(), "0".into(), "complete".into())
    );
    for file in [&data, &codebook] {
        let text = std::fs::read_to_string(file).unwrap();
        assert!(
            !text.contains("+44")
                && !text.contains("000 0")
                && !text.contains("Ann")
                && !text.contains("children are in bed")
        );
    }
    // The same study gives the same bytes; files that are there are not replaced unless that is said.
    assert!(refused(folder, &["export", "csv", "-o", "out"]).contains("exists already"));
    done(folder, &["export", "csv", "-o", "out", "--force"]);
    assert_eq!(std::fs::read_to_string(&data).unwrap(), text);
    assert_eq!(std::fs::read_dir(folder.join("out")).unwrap().count(), 2, "nothing temporary is left");
}

#[test]
fn a_backup_in_the_middle_of_fieldwork_is_whole_and_one_for_analysts_has_no_contacts() {
    let study = fielded();
    let folder = study.folder.path();
    // A station is in the middle of an interview while the backup is made.
    let mut working = station(&study.path, "Bea", &Clock::System);
    assert!(screen(&mut working, "UK", 82, 2, 51));
    done(folder, &["backup", "copy.db"]);
    done(folder, &["backup", "analysts.db", "--without-contacts"]);
    to_the_end(&mut working);
    assert!(done(folder, &["verify", "copy.db"]).contains("sound"));
    assert!(done(folder, &["verify", "analysts.db"]).contains("sound"));
    assert!(done(folder, &["verify"]).contains("sound"));
    let contains = |file: &str, what: &str| {
        let bytes = std::fs::read(folder.join(file)).unwrap();
        bytes.windows(what.len()).any(|window| window == what.as_bytes())
    };
    for what in ["+44 000", "children are in bed", "Ann"] {
        assert!(contains("copy.db", what), "{what}");
        assert!(!contains("analysts.db", what), "{what}");
    }
    assert!(refused(folder, &["backup", "copy.db"]).contains("exists already"));
    views(folder);
}

/// The views, read by another program.
fn views(folder: &Path) {
    let sqlite =
        |query: &str| Command::new("sqlite3").arg("-batch").arg(folder.join("analysts.db")).arg(query).output();
    let Ok(version) = sqlite("SELECT sqlite_version()") else {
        println!("skipped: sqlite3 is not installed, the views were not read by another program");
        return;
    };
    assert!(version.status.success());
    let ask = |query: &str| {
        let output = sqlite(query).unwrap();
        assert!(output.status.success(), "{query}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    assert_eq!(ask("SELECT count(*), count(DISTINCT interview) FROM completes"), "2|2");
    assert_eq!(ask("SELECT gender, age, q1, over_quota FROM completes ORDER BY interview LIMIT 1"), "2|30|1|0");
    assert_eq!(
        ask("SELECT state, count(*) FROM interviews GROUP BY state ORDER BY state"),
        "complete|2\nopen|1\nsuspended|1"
    );
    assert_eq!(ask("SELECT value, status FROM responses WHERE variable = 'q2_lock' LIMIT 1"), "often|valid");
    assert_eq!(
        ask("SELECT counted FROM quota_status WHERE quota_group = 'region' AND country = 'UK' AND region = 'UKC'"),
        "2"
    );
    assert_eq!(
        ask("SELECT outcome, aapor, count(*) FROM attempts WHERE outcome IS NOT NULL GROUP BY 1, 2 ORDER BY 1"),
        "complete|1.1|2\nsuspended|2.12|1"
    );
    assert!(ask("SELECT started_at FROM interviews LIMIT 1").ends_with('Z'));
}

#[test]
fn files_that_are_no_study_are_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, content: &[u8]| std::fs::write(folder.path().join(name), content).unwrap();
    write("text.db", b"this is not a database, it only has its name");
    write("empty.db", b"");
    std::fs::create_dir(folder.path().join("folder.db")).unwrap();
    for name in ["text.db", "empty.db", "folder.db"] {
        let before = std::fs::read(folder.path().join(name)).ok();
        for command in [
            ["quota", "show"].as_slice(),
            &["verify"],
            &["export", "csv", "-o", "out"],
            &["staff", "list"],
            &["backup", "b.db"],
        ] {
            let mut words = vec!["--study", name];
            words.extend(command);
            assert!(refused(folder.path(), &words).contains("is not a study of cati"), "{name} {command:?}");
        }
        assert_eq!(std::fs::read(folder.path().join(name)).ok(), before);
    }
    let said = refused(folder.path(), &["--study", "none.db", "quota", "show"]);
    assert!(said.contains("none.db does not exist") && said.contains("cati new"), "{said}");
    assert!(refused(folder.path(), &["verify", "none.db"]).contains("does not exist"));
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 3, "{left:?}");
}

#[test]
fn interviewing_needs_a_terminal_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    assert!(refused(folder.path(), &[]).contains("needs a terminal"));
    assert!(!folder.path().join("study.db").exists(), "nothing is made for nothing");
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let study = Study::shipped();
    let mut child = cati(study.folder.path())
        .args(["quota", "show"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
fn a_change_of_the_quotas_needs_a_reason_and_is_written_down() {
    let study = fielded();
    let folder = study.folder.path();
    assert_eq!(run(folder, &["quota", "set", "1", "--target", "5"]).status.code(), Some(2));
    assert!(refused(folder, &["quota", "set", "1", "--target=-5", "--reason", "x"]).contains("no target"));
    assert!(
        refused(folder, &["quota", "set", "1", "--target", "9223372036854775807", "--reason", "x"])
            .contains("no target")
    );
    assert!(refused(folder, &["quota", "set", "999", "--target", "5", "--reason", "x"]).contains("999"));
    done(folder, &["quota", "set", "1", "--target", "5", "--reason", "client's wish", "--as", "Sue"]);
    done(folder, &["quota", "close", "1", "--reason", "enough"]);
    let json: serde_json::Value = serde_json::from_str(&done(folder, &["quota", "show", "--json"])).unwrap();
    assert_eq!((json[0]["target"].as_i64(), json[0]["open"].as_bool()), (Some(5), Some(false)));
    let rows = study.store().read(|tx| tx.audit_rows(10)).unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!((rows[0].actor.as_str(), rows[0].subject.as_str()), ("Sue", "cell 1"));
}

#[test]
fn a_questionnaire_that_was_changed_in_the_file_is_found() {
    let study = Study::shipped();
    let bytes = std::fs::read(&study.path).unwrap();
    let at = bytes.windows(20).position(|window| window == b"Hello, my name is { ").unwrap();
    let mut changed = bytes;
    changed[at + 1] = b'a';
    std::fs::write(study.folder.path().join("changed.db"), changed).unwrap();
    let output = run(study.folder.path(), &["verify", "changed.db"]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("its sources are not those it was made from"), "{told}");
}

#[test]
fn an_export_that_fails_leaves_nothing_half_written() {
    let study = fielded();
    let folder = study.folder.path();
    std::fs::create_dir_all(folder.join("out/study-codebook.csv")).unwrap();
    assert!(refused(folder, &["export", "csv", "-o", "out", "--force"]).contains("is a folder"));
    let left: Vec<_> = std::fs::read_dir(folder.join("out")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["study-codebook.csv"]);
}

#[test]
fn a_document_of_a_questionnaire_is_printed_the_same_each_time_and_replaces_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/small");
    let small = small.to_str().unwrap();
    assert_eq!(done(folder.path(), &["preview", small, "-o", "small.md"]), "small.md\n");
    let nowhere = refused(folder.path(), &["preview", small, "-o", "out/small.html"]);
    assert!(nowhere.contains("there is no folder out") && !folder.path().join("out").exists(), "{nowhere}");
    std::fs::create_dir(folder.path().join("out")).unwrap();
    done(folder.path(), &["preview", small, "-o", "out/small.html"]);
    done(folder.path(), &["preview", small, "-o", "again.md"]);
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(read("small.md"), read("again.md"));
    assert!(read("out/small.html").contains("<h1>Small</h1>"));
    let there = refused(folder.path(), &["preview", small, "-o", "small.md"]);
    assert!(there.contains("small.md exists already") && there.contains("Choose another file"), "{there}");
    done(folder.path(), &["preview", small, "-o", "small.md", "--language", "de", "--force"]);
    assert!(read("small.md").starts_with("# Klein\n"));
    assert!(refused(folder.path(), &["preview", small, "--language", "fr"]).contains("It is in en, de."));
    assert!(refused(folder.path(), &["preview", small, "--country", "FR"]).contains("It is in UK, DE."));
    assert!(refused(folder.path(), &["preview", small]).contains("needs a terminal"));
    assert_eq!(run(folder.path(), &["preview", small, "-o", "small.pdf"]).status.code(), Some(2));
    assert_eq!(run(folder.path(), &["preview", small, "--force"]).status.code(), Some(2));
}

#[test]
fn settings_are_shown_changed_with_a_reason_and_loaded_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    done(folder, &["new", "--organisation", "House", "--contact", "0800 1"]);
    let shown = |name: &str| {
        let lines = done(folder, &["settings", "show"]);
        let found = lines.lines().find(|line| line.split_whitespace().next() == Some(name));
        found.unwrap_or_else(|| panic!("{name}: {lines}")).split_whitespace().skip(1).collect::<Vec<_>>().join(" ")
    };
    assert_eq!((shown("hours.*.mon"), shown("delays.no_answer")), ("09:00-21:00".to_owned(), "180".to_owned()));
    assert_eq!(run(folder, &["settings", "set", "late_cells", "10"]).status.code(), Some(2), "a reason is needed");
    assert!(refused(folder, &["settings", "set", "late_cells", "10", "--reason", " "]).contains("reason"));
    done(folder, &["settings", "set", "hours.DE.sat", "10:00-12:00 13:00-18:00", "--reason", "as agreed"]);
    done(folder, &["settings", "set", "refusal_conversion.DE", "false", "--reason", "the client"]);
    assert_eq!(shown("hours.DE.sat"), "10:00-12:00 13:00-18:00");
    let set = ["settings", "set", "late_cells", "101", "--reason", "more"];
    assert!(refused(folder, &set).contains("late_cells: 101 is not from 0 to 100"));
    std::fs::write(
        folder.join("rules.toml"),
        "late_cells = 80\nmost_attempts = 7\nday_parts = [\"13:00\"]\n[holidays]\n\"*\" = [2026-12-24, \"2026-12-25\"]\n[delays]\nbusy = 45\n",
    )
    .unwrap();
    done(folder, &["settings", "load", "rules.toml", "--reason", "the plan"]);
    let json: serde_json::Value = serde_json::from_str(&done(folder, &["settings", "show", "--json"])).unwrap();
    assert_eq!(json["holidays"]["*"], serde_json::json!(["2026-12-24", "2026-12-25"]));
    assert_eq!((&json["delays"]["busy"], &json["delays"]["machine"]), (&45.into(), &240.into()), "the others stay");
    assert_eq!(json["hours"]["DE"]["sat"], "10:00-12:00 13:00-18:00");
    for wrong in ["most_attempts = 8\ncolour = 1", "most_attempts = 8\nlate_cells = -1", "most_attempts = ", "= = ="] {
        std::fs::write(folder.join("rules.toml"), wrong).unwrap();
        refused(folder, &["settings", "load", "rules.toml", "--reason", "the plan"]);
    }
    assert_eq!(shown("most_attempts"), "7", "nothing of a file that is wrong");
    assert!(refused(folder, &["settings", "load", "none.toml", "--reason", "x"]).contains("none.toml"));
}
