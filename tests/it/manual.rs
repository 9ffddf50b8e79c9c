//! Completions and manual pages: each shell takes its script, each command has its page, and pages are written whole or not at all.

use crate::cli::{cati, done, refused};
use std::io::Write;
use std::process::{Command, Stdio};

/// Commands as the help names them, each with all words before it.
fn commands(folder: &std::path::Path, before: &[&str]) -> Vec<String> {
    let help = done(folder, &[before, &["--help"]].concat());
    let Some((_, listed)) = help.split_once("Commands:\n") else { return Vec::new() };
    let names = listed.lines().take_while(|line| !line.is_empty()).filter_map(|line| {
        let name = line.strip_prefix("  ")?.split_whitespace().next()?;
        (!line.starts_with("   ")).then_some(name)
    });
    let mut found = Vec::new();
    for name in names {
        let words = [before, &[name]].concat();
        found.push(words.join("-"));
        found.extend(commands(folder, &words));
    }
    found
}

#[test]
fn every_command_has_a_page_and_none_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let known = commands(folder.path(), &[]);
    assert!(known.len() > 15 && known.contains(&"quota-show".to_owned()), "{known:?}");
    let told = done(folder.path(), &["man", "pages"]);
    assert_eq!(told.lines().count(), known.len() + 1);
    let mut wanted: Vec<String> = known.iter().map(|name| format!("cati-{name}.1")).collect();
    wanted.push("cati.1".to_owned());
    let mut there: Vec<String> = std::fs::read_dir(folder.path().join("pages"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    wanted.sort();
    there.sort();
    assert_eq!(there, wanted);
    let page = std::fs::read_to_string(folder.path().join("pages/cati-quota-show.1")).unwrap();
    assert!(page.contains(".TH") && page.contains("cati\\-quota\\-show"), "{page}");
    let one = folder.path().join("pages/cati-verify.1");
    std::fs::write(&one, "mine").unwrap();
    let said = refused(folder.path(), &["man", "pages"]);
    assert!(said.contains("exists already") && said.contains("--force"), "{said}");
    assert_eq!(std::fs::read_to_string(&one).unwrap(), "mine");
    done(folder.path(), &["man", "pages", "--force"]);
    assert_ne!(std::fs::read_to_string(&one).unwrap(), "mine");
    assert_eq!(std::fs::read_dir(folder.path().join("pages")).unwrap().count(), wanted.len());
}

#[test]
fn every_shell_has_a_script_and_those_that_are_here_take_it() {
    let folder = tempfile::tempdir().unwrap();
    for (shell, check) in [
        ("bash", Some("-n")),
        ("zsh", Some("-n")),
        ("fish", Some("--no-execute")),
        ("elvish", None),
        ("powershell", None),
    ] {
        let script = done(folder.path(), &["completions", shell]);
        assert!(script.contains("without-contacts"), "{shell}: {script}");
        let Some(check) = check else { continue };
        // A shell that is not installed checks nothing; bash always is.
        let started = Command::new(shell).arg(check).stdin(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let Ok(mut child) = started else {
            assert_ne!(shell, "bash");
            continue;
        };
        child.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        let checked = child.wait_with_output().unwrap();
        assert!(checked.status.success(), "{shell}: {}", String::from_utf8_lossy(&checked.stderr));
    }
    assert_eq!(cati(folder.path()).args(["completions", "tcsh"]).output().unwrap().status.code(), Some(2));
    // Who reads only the first line is no failure.
    let mut child = cati(folder.path()).args(["completions", "zsh"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
