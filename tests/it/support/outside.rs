//! Programs that are none of ours and check what we write: whether they are there, and how they are called. What is asked of them is in
//! `outside_*`. A check without its program is skipped with one line, which is seen even where the output of tests is captured.

use std::io::Write;
use std::path::PathBuf;
use std::process::Command;

/// The command of a program, if `name probe…` ends well here; else none, and one line says what goes unchecked.
pub(crate) fn program(name: &str, probe: &[&str], unchecked: &str) -> Option<Command> {
    let there = Command::new(name).args(probe).output().is_ok_and(|output| output.status.success());
    if !there {
        skipped(&format!("`{name} {}` does not work here", probe.join(" ")), unchecked);
    }
    there.then(|| Command::new(name))
}

/// Python with these modules; which one is said by `CATI_PYTHON`, else it is `python3`.
pub(crate) fn python(modules: &[&str], unchecked: &str) -> Option<Command> {
    let name = std::env::var("CATI_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    program(&name, &["-c", &format!("import {}", modules.join(", "))], unchecked)
}

/// `Rscript` with these packages.
pub(crate) fn r(packages: &[&str], unchecked: &str) -> Option<Command> {
    let library: Vec<String> = packages.iter().map(|package| format!("library({package})")).collect();
    program("Rscript", &["-e", &library.join(";")], unchecked)
}

/// A file of the standards' own (DTD, XSD) in the folder that `CATI_STANDARDS` names.
pub(crate) fn standard(file: &str, unchecked: &str) -> Option<PathBuf> {
    let path = std::env::var_os("CATI_STANDARDS").map(|folder| PathBuf::from(folder).join(file));
    let found = path.filter(|path| path.is_file());
    if found.is_none() {
        skipped(&format!("CATI_STANDARDS names no folder with {file}"), unchecked);
    }
    found
}

/// Runs it to its end and gives what it wrote to its output; one that fails fails the test, with what it said.
pub(crate) fn said(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let (told, wrong) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}: {}\n{told}\n{wrong}", output.status);
    told.into_owned()
}

/// Past the capture of the test harness, which keeps what a test that passes prints.
fn skipped(why: &str, unchecked: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {why}; unchecked: {unchecked}");
}
