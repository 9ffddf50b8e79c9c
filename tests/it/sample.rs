//! Sample on the command line: from a file to the next call, and out of the study again.

use crate::cli::{done, refused, run};
use crate::support::{Study, screen, screen_here, station, to_the_end};
use cati::clock::Clock;
use cati::interview::Event;
use cati::questionnaire::shipped;
use cati::station::view::{Action, Page};
use std::path::Path;

fn live(folder: &Path) {
    done(folder, &["new", "--organisation", "Polling House", "--contact", "0800 123"]);
}

fn write(folder: &Path, name: &str, text: impl AsRef<[u8]>) {
    std::fs::write(folder.join(name), text).unwrap();
}

/// What a command that must be carried out says on standard error.
fn says(folder: &Path, words: &[&str]) -> String {
    let output = run(folder, words);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{words:?}: {said}");
    said
}

#[test]
fn a_file_of_numbers_becomes_sample_and_what_was_refused_can_be_mended() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    live(folder);
    write(folder, "s.csv", "phone;country;street\n601 234 567;CZ;Long\n12;CZ;High\n020 7946 0018;UK;\n601234567;CZ;\n");
    let said = says(folder, &["sample", "import", "s.csv"]);
    assert!(said.contains("s.csv: 2 added, 0 in the study already, 2 refused"), "{said}");
    assert!(said.contains("1  not a telephone number") && said.contains("--refused FILE"), "{said}");
    let said = says(folder, &["sample", "import", "s.csv", "--refused", "r.csv"]);
    assert!(said.contains("0 added, 3 in the study already, 1 refused"), "{said}");
    let kept = std::fs::read_to_string(folder.join("r.csv")).unwrap();
    assert_eq!(kept, "refused_line,refused_reason,phone,country,street\n3,not a telephone number,12,CZ,High\n");
    assert!(refused(folder, &["sample", "import", "s.csv", "--refused", "r.csv"]).contains("r.csv exists already"));
    write(folder, "r.csv", kept.replace(",12,", ",601234568,"));
    let said = says(folder, &["sample", "import", "r.csv", "--refused", "again.csv"]);
    assert!(said.contains("1 added") && !folder.join("again.csv").exists(), "{said}");
    let shown = done(folder, &["sample", "status"]);
    assert!(shown.contains("(live)") && shown.contains("CZ"), "{shown}");
    let json: serde_json::Value = serde_json::from_str(&done(folder, &["sample", "status", "--json"])).unwrap();
    assert_eq!(
        json["sample"][0],
        serde_json::json!({
            "country": "CZ", "region": null, "cases": 2, "fresh": 2, "active": 0, "waiting": 0, "closed": 0, "not_released": 0,
        })
    );
    assert!(done(folder, &["verify"]).contains("sound"));
}

#[test]
fn a_file_that_is_no_sample_is_refused_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    live(folder);
    for (text, what) in [
        (b"".as_slice(), "there is nothing in it"),
        (b"number,country\n601234567,CZ\n", "no column phone"),
        (b"phone,phone\n1,2\n", "two columns phone"),
        (b"phone,1st\n1,2\n", "\"1st\" is no name for a column"),
        (b"\xff\xfep\0", "it is in UTF-16"),
        (b"PK\x03\x04", "it is no text"),
        (b"\"phone\n", "its first line has a quotation mark that is not closed"),
    ] {
        write(folder, "s.csv", text);
        let said = refused(folder, &["sample", "import", "s.csv"]);
        assert!(said.contains("s.csv: ") && said.contains(what) && said.lines().count() >= 2, "{said}");
    }
    assert!(refused(folder, &["sample", "import", "none.csv"]).contains("none.csv cannot be read"));
    assert!(refused(folder, &["sample", "import", "."]).contains("is a folder"));
    assert!(refused(folder, &["sample", "import", "s.csv", "--country", "XX"]).contains("the study has no country XX"));
    assert_eq!(run(folder, &["sample", "import"]).status.code(), Some(2));
    assert_eq!(run(folder, &["sample", "import", "s.csv", "--time-zone", "UKI=Mars"]).status.code(), Some(2));
    assert!(done(folder, &["sample", "status"]).contains("There is no sample yet"));
}

#[test]
fn numbers_on_a_do_not_call_list_never_come_in() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    live(folder);
    write(folder, "s.csv", "phone,country\n601234567,CZ\n601234568,CZ\n601234569,CZ\n");
    write(folder, "dnc.csv", "+420 601 234 567\n");
    let said = says(folder, &["sample", "import", "s.csv", "--exclude", "dnc.csv"]);
    assert!(said.contains("1 new on the do-not-call list") && said.contains("2 added"), "{said}");
    write(folder, "dnc.csv", "601234568\n");
    let said = says(folder, &["sample", "import", "--exclude", "dnc.csv", "--country", "cz"]);
    assert!(said.contains("1 taken out of cases, 1 case(s) closed"), "{said}");
    let said = says(folder, &["sample", "import", "s.csv"]);
    assert!(said.contains("0 added, 1 in the study already, 2 refused") && said.contains("do-not-call list"), "{said}");
}

#[test]
fn portions_are_called_once_they_are_released() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    done(folder, &["new", "--training"]);
    let rows: String = (0..60).map(|at| format!("+45000777{at:04},DK\n")).collect();
    write(folder, "s.csv", format!("phone,country\n{rows}"));
    says(folder, &["sample", "import", "s.csv", "--replicates", "3", "--as", "Bob"]);
    let shown = done(folder, &["sample", "status"]);
    assert!(shown.contains("s-1") && shown.contains("s-3"), "{shown}");
    let first = done(folder, &["sample", "release", "dk", "--as", "Bob"]);
    assert!(first.starts_with("DK s-1: "), "{first}");
    assert!(done(folder, &["sample", "release", "all", "--replicate", "s-3"]).starts_with("DK s-3: "));
    assert!(refused(folder, &["sample", "release", "UK"]).contains("no portion of the sample is in UK"));
    assert!(done(folder, &["sample", "release", "all", "--replicates", "9"]).starts_with("DK s-2: "));
    assert!(refused(folder, &["sample", "release", "all"]).contains("nothing to release"));
}

#[test]
fn numbers_are_drawn_from_blocks() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    live(folder);
    write(folder, "blocks.csv", "prefix,digits,country,region\n+420601,6,CZ,\n+4420794,5,UK,UKI\n");
    let said = says(folder, &["sample", "generate", "blocks.csv", "--count", "40", "--seed", "7"]);
    assert!(said.contains("40 added"), "{said}");
    write(folder, "blocks.csv", "prefix,digits,country\n+4206012345,2,CZ\n");
    let said = refused(folder, &["sample", "generate", "blocks.csv", "--count", "400"]);
    assert!(said.contains("of the 400 numbers wanted"), "{said}");
    write(folder, "blocks.csv", "prefix,digits,country\n+420601,many,CZ\n");
    assert!(refused(folder, &["sample", "generate", "blocks.csv", "--count", "4"]).contains("line 2: the digits"));
}

#[test]
fn who_withdraws_is_gone_from_the_file_and_the_study_stays_sound() {
    let study = Study::shipped();
    let folder = study.folder.path();
    let mut robot = station(&study.path, "Ann", &Clock::System);
    for (gender, age) in [(2, 30), (1, 70)] {
        robot.act(Action::Choose(vec!["UK".to_owned()])).unwrap();
        robot.act(Action::NextCall).unwrap();
        screen_here(&mut robot, 81, gender, age);
        to_the_end(&mut robot);
        robot.act(Action::Interview(Event::Finish)).unwrap();
    }
    robot.act(Action::SignOut).unwrap();
    drop(robot);
    let cases = study.store().read(|tx| tx.closed_to_erase(cati::ids::CaseId(0), 9)).unwrap();
    let phone = study.store().read(|tx| tx.case(cases[0])).unwrap().contacts[0].phone.clone();
    let case = cases[0].to_string();
    fn erase<'w>(words: &[&'w str]) -> Vec<&'w str> {
        [&["sample", "erase"], words, &["--reason", "asked by letter"]].concat()
    }
    assert!(refused(folder, &erase(&[&case])).contains("nothing was erased"), "nobody is there to say yes");
    assert!(refused(folder, &erase(&["99999", "--yes"])).contains("99999"));
    let said = done(folder, &erase(&[&case, "--with-answers", "--yes"]));
    assert!(said.contains("1 number(s)") && said.contains("1 interview(s) withdrawn, 2 place(s) given back"), "{said}");
    assert_eq!(study.findings(), []);
    let bytes = std::fs::read(&study.path).unwrap();
    assert!(!bytes.windows(phone.len()).any(|window| window == phone.as_bytes()), "{phone} is still in the file");
    let said = done(folder, &erase(&["--closed", "--yes"]));
    assert!(said.contains("1 case(s): 1 number(s)"), "{said}");
    let csv = std::fs::read_to_string({
        done(folder, &["export", "csv", "-o", "out"]);
        folder.join("out/study.csv")
    });
    assert_eq!(csv.unwrap().lines().count(), 2, "the other's answers stay");
    let audit = study.store().read(|tx| tx.audit_rows(9)).unwrap();
    let last = audit.last().unwrap();
    assert!(last.action == "sample erase" && last.detail.ends_with(": asked by letter"), "{last:?}");
}

#[test]
fn a_column_of_the_sample_is_a_quota_of_its_own() {
    let mut sources = shipped::sources();
    let declared = "[scale.panel]\noptions = [ { code = 1, name = \"gold\" }, { code = 2, name = \"silver\" } ]\n\
        [[sample]]\nname = \"panel\"\nscale = \"panel\"\n[[quota]]\nname = \"panel\"\nby = [\"country\", \"panel\"]\n";
    sources.insert("questionnaire.toml".to_owned(), format!("{}\n{declared}", sources["questionnaire.toml"]));
    let mut quotas: String = sources["quotas.csv"].lines().map(|line| format!("{line},\n")).collect();
    quotas = quotas.replacen("region,\n", "region,panel\n", 1);
    for country in ["CZ", "DE", "DK", "FR", "UK"] {
        quotas += &format!("panel,strict,5,{country},,,,gold\npanel,strict,0,{country},,,,silver\n");
    }
    sources.insert("quotas.csv".to_owned(), quotas);
    for (name, text) in sources.iter_mut().filter(|(name, _)| name.ends_with(".ftl")) {
        assert!(name.len() == 6);
        *text += "\nwanted-panel = { $panel }\n";
    }
    let study = Study::of(&sources);
    let folder = study.folder.path();
    let csv = "phone,country,panel,priority\n+42000099911,CZ,Gold,9\n+42000099912,CZ,silver,8\n+42000099913,CZ,lead,7\n+42000099914,CZ,,6\n";
    write(folder, "s.csv", csv);
    let said = says(folder, &["sample", "import", "s.csv"]);
    assert!(
        said.contains("2 added") && said.contains("not a panel of the questionnaire") && said.contains("no panel"),
        "{said}"
    );
    let cell = |value: &str| {
        let cells = study.store().read(|tx| tx.cells(Clock::System.now())).unwrap();
        let found = cells
            .into_iter()
            .find(|cell| cell.group == "panel" && cell.facts["country"] == "CZ" && cell.facts["panel"] == value);
        found.unwrap().state
    };
    let mut robot = station(&study.path, "Ann", &Clock::System);
    assert!(screen(&mut robot, "CZ", 11, 2, 30));
    assert!(matches!(robot.view().unwrap().page, Page::Asking(_)));
    assert_eq!(cell("gold").held, 1);
    to_the_end(&mut robot);
    robot.act(Action::Interview(Event::Finish)).unwrap();
    assert_eq!((cell("gold").counted, cell("gold").held), (1, 0));
    assert!(screen(&mut robot, "CZ", 11, 1, 40));
    let Page::Asking(asking) = robot.view().unwrap().page else { return };
    assert!(asking.screen.item.is_none(), "nobody of the household is wanted: {:?}", asking.screen);
    assert_eq!(cell("silver").held, 0);
    assert_eq!(study.findings(), []);
}

#[test]
fn an_interview_begins_in_the_language_the_sample_says() {
    let study = Study::shipped();
    let folder = study.folder.path();
    write(folder, "s.csv", "phone,country,language,priority\n+42000099911,CZ,de,5\n");
    says(folder, &["sample", "import", "s.csv"]);
    let mut robot = station(&study.path, "Ann", &Clock::System);
    robot.act(Action::Choose(vec!["CZ".to_owned()])).unwrap();
    let view = robot.act(Action::NextCall).unwrap();
    assert!(matches!(view.page, Page::Call(_)));
    let Page::Asking(asking) = robot.act(Action::Answered).unwrap().page else { panic!("not asking") };
    assert_eq!(asking.language, "de");
}
