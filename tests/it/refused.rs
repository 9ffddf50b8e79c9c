//! Questionnaires that are refused, or remarked on: `tests/cases/refused/*.txt`, each of them the questionnaire in `base` with something changed,
//! and everything that is then told. `CATI_REWRITE=1` writes what is told anew, to be read before it is committed.
//!
//! After `== FILE` come lines that are taken out (`-`) and put in their place (`+`, or `*COUNT`, once for each `{n}` from 1); without lines to take out they
//! are added at the end, and without any lines the file is deleted.

use cati::questionnaire::diagnostic::{Code, Diagnostic, Severity};
use cati::questionnaire::{Sources, compile, review};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/refused")
}

fn base() -> Sources {
    let files = std::fs::read_dir(root().join("base")).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(path).unwrap()))
        .collect()
}

/// One place of a file that is changed.
#[derive(Default)]
struct Change {
    out: Vec<String>,
    into: Vec<String>,
}

impl Change {
    fn line(&mut self, line: &str) {
        match (line.get(..1), line.get(1..)) {
            (Some("-"), Some(text)) => self.out.push(text.to_owned()),
            (Some("+"), Some(text)) => self.into.push(text.to_owned()),
            (Some("*"), Some(text)) => {
                let (count, text) = text.split_once(' ').unwrap();
                let count: usize = count.parse().unwrap();
                self.into.extend((1..=count).map(|number| text.replace("{n}", &number.to_string())));
            }
            (None, _) => {}
            _ => panic!("{line} begins with neither -, + nor *"),
        }
    }

    fn made(self, file: &str, sources: &mut Sources) {
        let (out, into) = (self.out.join("\n"), self.into.join("\n"));
        let text = sources.get(file).cloned().unwrap_or_default();
        let changed = match (self.out.is_empty(), self.into.is_empty()) {
            (true, true) => {
                sources.remove(file).expect("a file to delete");
                return;
            }
            (true, false) => format!("{text}{into}\n"),
            (false, _) => {
                assert_eq!(text.matches(&out).count(), 1, "{file} has this once: {out}");
                text.replacen(&out, &into, 1)
            }
        };
        sources.insert(file.to_owned(), changed);
    }
}

/// The questionnaire that a case describes.
fn changed(case: &str) -> Sources {
    let mut sources = base();
    for part in case.split("\n== ").skip(1) {
        let (file, lines) = part.split_once('\n').unwrap_or((part, ""));
        if file == "found" {
            return sources;
        }
        let mut change = Change::default();
        lines.lines().for_each(|line| change.line(line));
        change.made(file, &mut sources);
    }
    panic!("the case does not end with == found")
}

fn told(found: &[Diagnostic]) -> String {
    found.iter().map(|found| format!("{found}")).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_questionnaire_they_are_made_from_is_clean() {
    let review = review(&base());
    assert_eq!(told(&review.found), "");
    assert!(review.instrument.is_some() && review.summary.is_some());
}

#[test]
fn every_mistake_is_told_as_written() {
    let rewrite = std::env::var_os("CATI_REWRITE").is_some();
    let mut codes = BTreeSet::new();
    let files = std::fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<PathBuf> = files.filter(|path| path.is_file()).collect();
    cases.sort();
    for path in cases {
        let written = std::fs::read_to_string(&path).unwrap();
        let sources = changed(&written);
        let review = review(&sources);
        let mistakes = review.mistakes();
        assert_eq!((review.instrument.is_none(), review.summary.is_none()), (mistakes > 0, mistakes > 0));
        assert!(!review.found.is_empty(), "{}: nothing is told", path.display());
        codes.extend(review.found.iter().map(|found| found.code));
        // What runs is what the compiler takes; the review finds all that the compiler does.
        let compiled = compile(&sources).err().unwrap_or_default();
        assert!(compiled.iter().all(|found| found.severity == Severity::Mistake && review.found.contains(found)));
        let (head, _) = written.split_once("\n== found\n").unwrap();
        let found = format!("{head}\n== found\n{}", told(&review.found));
        if rewrite {
            std::fs::write(&path, &found).unwrap();
        }
        assert!(rewrite || found == written, "{}:\n{found}", path.display());
    }
    let missing: Vec<&Code> = Code::ALL.iter().filter(|code| !codes.contains(code)).collect();
    assert!(missing.is_empty(), "no case shows {missing:?}");
}
