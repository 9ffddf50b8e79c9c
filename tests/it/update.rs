//! A questionnaire that changes under a study: an update told, agreed to, refused; and translations kept in step with it.

use crate::cli::{done, fielded, refused, run};
use std::path::Path;
use std::process::Output;

/// The shipped questionnaire in a folder, in its next version, with changes.
fn next_version(folder: &Path, change: &[(&str, &str, &str)]) -> std::path::PathBuf {
    let next = folder.join("next");
    std::fs::create_dir_all(&next).unwrap();
    for (name, mut text) in cati::questionnaire::shipped::sources() {
        for (file, from, to) in change.iter().copied().chain([("questionnaire.toml", "version = 4 ", "version = 5 ")]) {
            if file == name {
                assert!(text.contains(from), "{from}");
                text = text.replacen(from, to, 1);
            }
        }
        std::fs::write(next.join(name), text).unwrap();
    }
    next
}

#[test]
fn an_update_is_told_before_it_is_made_and_made_only_when_agreed_to() {
    let study = fielded();
    let folder = study.path.parent().unwrap();
    let words = ["update", "--questionnaire", "next", "--study", study.path.to_str().unwrap()];
    let run_with = |more: &[&str]| run(folder, &[&words[..], more].concat());
    let said = |output: &Output| String::from_utf8(output.stdout.clone()).unwrap();
    next_version(folder, &[("de.ftl", "\nq1 = ", "\nq1 = Also: ")]);

    let tried = run_with(&["--dry-run"]);
    assert!(tried.status.success());
    let told = said(&tried);
    for line in [
        "version 4 -> 5",
        "  changed: q1",
        "1 interview is put aside and goes on in a later call:",
        "  1 as if nothing had changed",
    ] {
        assert!(told.lines().any(|found| found == line), "{line}: {told}");
    }
    // The number of the case is drawn by lot.
    let last: Vec<&str> = told.lines().last().unwrap().split_whitespace().skip(1).collect();
    assert_eq!(last, ["3", "4", "4", "q1"]);
    let asked = run_with(&[]);
    assert_eq!(asked.status.code(), Some(1), "nobody can agree in a pipe");
    assert!(String::from_utf8_lossy(&asked.stderr).contains("--yes"));
    let json: serde_json::Value = serde_json::from_slice(&run_with(&["--dry-run", "--json"]).stdout).unwrap();
    assert_eq!(json["from"], 4);
    assert_eq!(json["questions"]["changed"], serde_json::json!(["q1"]));
    assert_eq!(json["interviews"][0]["suspended"], true);
    assert_eq!(done(folder, &["export", "csv", "-o", "before"]).lines().next(), Some("2 interviews (training study)"));

    assert!(run_with(&["--yes", "--as", "Eve"]).status.success());
    let again = refused(folder, &[&words[..], &["--yes"]].concat());
    assert!(again.contains("version 5 is in force already: say version = 6"), "{again}");
    assert!(done(folder, &["verify", study.path.to_str().unwrap()]).contains("sound"));
    done(folder, &["export", "csv", "-o", "after"]);
    let read = |name: &str| std::fs::read_to_string(folder.join(name).join("study.csv")).unwrap();
    assert_eq!(read("before"), read("after"), "old completes go out as they were");
}

#[test]
fn a_questionnaire_that_cannot_follow_is_refused_and_nothing_changes() {
    let study = fielded();
    let folder = study.path.parent().unwrap();
    let words = ["update", "--questionnaire", "next", "--yes"];
    for (change, wanted) in [
        (("questionnaire.toml", "id = \"coproduction-2008\"", "id = \"other\""), "the study is of coproduction-2008"),
        (("questionnaire.toml", "name = \"sometimes\"", "name = \"smetimes\""), "mistake"),
        (("questionnaire.toml", "refused = 999", "refused = 998"), ""),
    ] {
        next_version(folder, &[change]);
        let before = std::fs::read(&study.path).unwrap();
        if wanted.is_empty() {
            done(folder, &["update", "--questionnaire", "next", "--dry-run"]);
        } else {
            let told = refused(folder, &words);
            assert!(told.contains(wanted), "{told}");
        }
        assert_eq!(std::fs::read(&study.path).unwrap(), before);
    }
}

#[test]
fn a_translation_is_made_kept_in_step_and_never_half_written() {
    let folder = tempfile::tempdir().unwrap();
    let (base, own) = (folder.path().join("en.ftl"), folder.path().join("fr.ftl"));
    std::fs::write(&base, "q1 = Why?\nq2 = What?\n").unwrap();
    assert!(done(folder.path(), &["translate", "fr.ftl"]).contains("missing             2  q1, q2"));
    let text = std::fs::read_to_string(&own).unwrap();
    std::fs::write(&own, text.replacen("# status: missing\n", "# status: missing\nq1 = Pourquoi ?\n", 1)).unwrap();
    assert!(
        done(folder.path(), &["translate", "fr.ftl", "--status", "native-reviewed", "q1"]).contains("reviewed     1\n")
    );
    std::fs::write(&base, "q1 = Why not?\n").unwrap();
    assert!(done(folder.path(), &["translate", "fr.ftl"]).contains("stale               1  q1"));
    let kept = "# en | q1 = Why not?\n# was | q1 = Why?\n# status: stale\nq1 = Pourquoi ?\n";
    assert_eq!(std::fs::read_to_string(&own).unwrap(), kept);
    // What cannot be read stays as it is, and nothing lies beside it.
    std::fs::write(&own, "q1 = Pourquoi ?\nq1 = Comment ?\n").unwrap();
    assert!(refused(folder.path(), &["translate", "fr.ftl"]).contains("fr.ftl:2:1: q1 is there twice [fluent]"));
    assert!(refused(folder.path(), &["translate", "en.ftl"]).contains("en.ftl is what is translated from"));
    assert!(refused(folder.path(), &["translate", "notes on french.ftl"]).contains("not called after a language"));
    assert_eq!(std::fs::read_to_string(&own).unwrap(), "q1 = Pourquoi ?\nq1 = Comment ?\n");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    assert_eq!(run(folder.path(), &["translate", "fr.ftl", "q1"]).status.code(), Some(2));
}

#[test]
fn a_translation_is_from_the_first_language_and_keeps_its_statuses() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    let own = "# de | q1 = Warum?\n# status: native-reviewed\nq1 = Pourquoi ?\n";
    write("de.ftl", "q1 = Warum?\n");
    write("en.ftl", "q1 = Why?\n");
    write("fr.ftl", own);
    // Without a questionnaire it would be from English, and all that was said of its texts be lost.
    let told = refused(folder.path(), &["translate", "fr.ftl"]);
    assert!(told.contains("fr.ftl:1:1: this was translated from de, not from en"), "{told}");
    assert!(told.contains("--from de.ftl"), "{told}");
    write("questionnaire.toml", "languages = [\"de\", \"en\", \"fr\"]\n");
    assert!(done(folder.path(), &["translate", "fr.ftl"]).contains("native-reviewed     1\n"));
    assert_eq!(std::fs::read_to_string(folder.path().join("fr.ftl")).unwrap(), own);
    assert!(refused(folder.path(), &["translate", "fr.ftl", "--from", "en.ftl"]).contains("not from en"));
    assert!(refused(folder.path(), &["translate", "de.ftl"]).contains("de.ftl is what is translated from"));
    write("questionnaire.toml", "languages = [\n");
    assert!(refused(folder.path(), &["translate", "fr.ftl"]).contains("does not say its first language"));
}

#[cfg(unix)]
#[test]
fn a_translation_keeps_its_permissions_and_is_written_through_a_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("there")).unwrap();
    let (base, own) = (folder.path().join("en.ftl"), folder.path().join("there/fr.ftl"));
    std::fs::write(base, "q1 = Why?\n").unwrap();
    std::fs::write(&own, "q1 = Pourquoi ?\n").unwrap();
    std::fs::set_permissions(&own, std::fs::Permissions::from_mode(0o664)).unwrap();
    symlink("there/fr.ftl", folder.path().join("fr.ftl")).unwrap();
    done(folder.path(), &["translate", "fr.ftl"]);
    assert!(folder.path().join("fr.ftl").is_symlink());
    assert!(std::fs::read_to_string(&own).unwrap().starts_with("# en | q1 = Why?\n"));
    assert_eq!(std::fs::metadata(&own).unwrap().permissions().mode() & 0o777, 0o664);
}
