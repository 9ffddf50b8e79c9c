//! The log: what an operator needs is in it, nothing personal is, and one that cannot be written is refused before anything begins.

use crate::cli::{cati, done, refused, run};
use crate::support::Study;
use crate::support::terminal::Terminal;
use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt;

const END: &str = "\x1b[F";
const F5: &str = "\x1b[15~";

#[test]
fn a_whole_interview_leaves_its_steps_in_the_log_and_nothing_personal() {
    let study = Study::shipped();
    let log = study.folder.path().join("cati.log");
    let words = ["--log", log.to_str().unwrap(), "--log-level", "debug", "interview", "--as", "Zsofia Quist"];
    let mut terminal = Terminal::start(&study.path, &words);
    terminal.wait_for("Enter: next call");
    terminal.keys("c");
    terminal.wait_for("Which countries do you call?");
    terminal.keys("1234");
    terminal.wait_until("only UK", |text| text.matches("[x]").count() == 1);
    terminal.keys("\r");
    terminal.wait_for("Countries called: UK");
    terminal.keys("\r");
    let call = terminal.wait_for("+44");
    let number = call.lines().find_map(|line| Some(line.split_once("+44")?.1.trim().to_owned())).unwrap();
    terminal.keys("\r");
    terminal.wait_for("Hello, my name is Zsofia Quist");
    terminal.keys("\r");
    terminal.wait_for("Do you agree to take part?");
    terminal.keys("1\r");
    terminal.wait_for("region do you live in?");
    terminal.keys("81");
    terminal.wait_for("man or a woman");
    terminal.keys("2");
    terminal.wait_for("how old are you?");
    terminal.keys("97\r");
    terminal.wait_for("1 of 20");
    terminal.keys(F5);
    terminal.wait_for("Note");
    terminal.keys("her parrot Kasimir sneezes");
    terminal.wait_for("Kasimir");
    terminal.keys(F5);
    terminal.wait_until("the question", |text| !text.contains("Kasimir"));
    terminal.answers_first_options(70);
    terminal.keys(END);
    terminal.wait_for("Enter: read out, finish");
    terminal.keys("\r");
    terminal.wait_for("Enter: next call");
    terminal.keys("q");
    assert_eq!(terminal.ended(), 0);

    let told = std::fs::read_to_string(&log).unwrap();
    for step in [
        "program begins version=",
        "study opened",
        "station opened",
        "signed in staff=",
        "case handed out case=",
        "interview begun or taken up interview=1",
        "call over case=",
        "outcome=\"complete\"",
        "signed out",
        "program ends code=0",
    ] {
        assert!(told.contains(step), "{step} is not in\n{told}");
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    assert!(digits.len() > 6, "{number}");
    let store = study.store();
    let spoken = store.read(|tx| tx.study()).unwrap();
    for secret in
        ["Zsofia", "Quist", "Kasimir", "parrot", number.as_str(), &digits, &spoken.organisation, &spoken.contact]
    {
        assert!(!told.contains(secret), "{secret} is in\n{told}");
    }
    // The answers: no variable, no value. Whatever is told with a name is one of these.
    let known = [
        "action",
        "again",
        "case",
        "code",
        "file",
        "from",
        "interview",
        "key",
        "mode",
        "ms",
        "outcome",
        "place",
        "signal",
        "sqlite",
        "staff",
        "station",
        "study",
        "to",
        "version",
    ];
    let names: BTreeSet<&str> =
        told.split_whitespace().filter_map(|word| word.split_once('=')).map(|(name, _)| name).collect();
    assert!(names.iter().all(|name| known.contains(name)), "{names:?}");
    for row in store.read(|tx| tx.entries(cati::ids::InterviewId(1))).unwrap() {
        if let cati::interview::Entry::Answered { variable, .. } = &row.entry {
            // A folder made by chance may be called anything.
            let told = told.replace(&*study.path.to_string_lossy(), "");
            assert!(!told.contains(variable.as_str()), "{variable} is in\n{told}");
        }
    }
    // A line each: the instant, the process, how grave.
    let pid = told.split_whitespace().nth(1).unwrap();
    for line in told.lines() {
        let (stamp, rest) = line.split_once(' ').unwrap();
        assert!(stamp.len() == 24 && stamp.ends_with('Z'), "{line}");
        let rest = rest.strip_prefix(pid).unwrap_or_else(|| panic!("{line}")).trim_start();
        assert!(["INFO", "WARN", "DEBUG"].iter().any(|level| rest.starts_with(level)), "{line}");
    }
    assert_eq!(std::fs::metadata(&log).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn the_log_goes_on_where_it_was_and_tells_how_a_command_ended() {
    let study = Study::shipped();
    let folder = study.folder.path();
    done(folder, &["verify", "--log", "cati.log"]);
    refused(folder, &["--log", "cati.log", "verify", "nothing.db"]);
    let output = cati(folder).args(["quota", "show"]).env("CATI_LOG", "cati.log").output().unwrap();
    assert!(output.status.success());
    let told = std::fs::read_to_string(folder.join("cati.log")).unwrap();
    let ends: Vec<&str> = told.lines().filter_map(|line| Some(line.split_once("program ends ")?.1)).collect();
    assert_eq!(ends, ["code=0", "code=1", "code=0"]);
    // Less: what went well is not told.
    done(folder, &["verify", "--log", "less.log", "--log-level", "warn"]);
    assert_eq!(std::fs::read_to_string(folder.join("less.log")).unwrap(), "");
}

#[test]
fn a_signal_is_told() {
    let study = Study::shipped();
    let log = study.folder.path().join("cati.log");
    let mut terminal = Terminal::start(&study.path, &["--log", log.to_str().unwrap()]);
    terminal.wait_for("Who is interviewing?");
    terminal.signal("-HUP");
    assert_eq!(terminal.ended(), 130);
    let told = std::fs::read_to_string(&log).unwrap();
    assert!(told.contains("a signal came signal=1") && told.contains("program ends code=130"), "{told}");
}

#[test]
fn a_log_that_cannot_be_written_is_refused_before_anything_begins() {
    let folder = tempfile::tempdir().unwrap();
    let new = |log: &str| refused(folder.path(), &["new", "--training", "--log", log]);
    std::fs::create_dir(folder.path().join("folder")).unwrap();
    for (log, why) in [
        ("no/such/folder/log", "No such file"),
        ("folder", "not a file"),
        ("/dev/null", "not a file"),
        ("study.db", "belongs to the study"),
        ("study.db-wal", "belongs to the study"),
        ("./study.db-shm", "belongs to the study"),
    ] {
        let said = new(log);
        assert!(said.contains(log) && said.contains(why) && said.contains("--log"), "{said}");
        assert!(!folder.path().join("study.db").exists(), "{log}");
    }
    let output = run(folder.path(), &["new", "--training", "--study", "a.db"]);
    assert!(output.status.success());
    let before = std::fs::read(folder.path().join("a.db")).unwrap();
    assert!(new("a.db").contains("it is a database"));
    std::os::unix::fs::symlink("a.db", folder.path().join("link")).unwrap();
    assert!(new("link").contains("it is a database"));
    assert_eq!(std::fs::read(folder.path().join("a.db")).unwrap(), before);
}
