//! Standard input, output and errors that are closed or lead nowhere: commands do what they are asked to, and nothing of what they would have said
//! comes to lie in a file.

use crate::support::Study;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Through a shell, which can close what a program is started with.
fn run(folder: &Path, words: &[&str], streams: &str) -> Output {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("exec \"$@\" {streams}"), "sh", env!("CARGO_BIN_EXE_cati")]).args(words);
    command.current_dir(folder).stdin(Stdio::null()).output().unwrap()
}

#[test]
fn commands_do_their_work_whatever_is_closed() {
    let streams = [
        "<&-",
        "</dev/null",
        ">&-",
        "2>&-",
        "<&- >&-",
        "<&- 2>&-",
        ">&- 2>&-",
        "<&- >&- 2>&-",
        ">/dev/null 2>/dev/null",
    ];
    for (number, streams) in streams.into_iter().enumerate() {
        let study = Study::shipped();
        let folder = study.folder.path();
        let (name, copy) = (format!("Bo {number}"), "copy.db");
        let commands: [&[&str]; 7] = [
            &["staff", "add", &name],
            &["verify"],
            &["quota", "show", "--json"],
            &["export", "csv", "-o", "out"],
            &["backup", copy],
            &["simulate", "--interviews", "1", "--seed", "1"],
            &["new", "--training", "--study", "other.db"],
        ];
        for words in commands {
            let output = run(folder, words, streams);
            let said = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(0), "{words:?} {streams}: {said}");
            assert!(!said.contains("panicked"), "{words:?} {streams}: {said}");
        }
        // What cannot be done is told by the exit code at least.
        for (words, code) in [(&["verify", "nowhere.db"][..], 1), (&["interview"], 1), (&["nonsense"], 2)] {
            let output = run(folder, words, streams);
            assert_eq!(output.status.code(), Some(code), "{words:?} {streams}");
        }
        assert!(study.store().read(|tx| tx.staff()).unwrap().iter().any(|staff| staff.name == name));
        for path in [study.path.clone(), folder.join(copy), folder.join("other.db")] {
            assert_eq!(Study::at(path).findings(), Vec::new(), "{streams}");
        }
        let table = std::fs::read_to_string(folder.join("out/study.csv")).unwrap();
        assert!(table.starts_with("interview") && table.lines().count() == 1, "{streams}: {table}");
    }
}
