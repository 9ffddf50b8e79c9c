//! Weights, indices, tables and correlations on the command line: from a study, from its export, from any file, and what is refused.

use crate::cli::{done, refused, run};
use crate::support::{Study, screen, station, to_the_end};
use cati::clock::Clock;
use cati::interview::Event;
use cati::questionnaire::shipped;
use cati::station::view::Action;
use serde_json::Value;
use std::path::Path;

const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/coproduction-2008");

fn json(folder: &Path, words: &[&str]) -> Value {
    serde_json::from_str(&done(folder, words)).unwrap()
}

/// A study that robots have filled.
fn simulated(interviews: &str) -> Study {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("study.db");
    assert!(
        run(folder.path(), &["simulate", "--interviews", interviews, "--stations", "2", "--seed", "5"])
            .status
            .success()
    );
    Study { path, folder }
}

#[test]
fn every_figure_of_a_study_is_that_of_its_export_bit_for_bit() {
    let study = simulated("120");
    let folder = study.folder.path();
    done(folder, &["export", "csv", "-o", "out"]);
    let file = ["--data", "out/study.csv", "--questionnaire", SHIPPED, "--json"];
    for by in [&[][..], &["--by", "gender,area"]] {
        for weight in ["weight", "w_country", "w_quota", "none"] {
            let words = [&["index", "--weight", weight], by].concat();
            let (ours, theirs) =
                (json(folder, &[&words[..], &["--json"]].concat()), json(folder, &[&words[..], &file].concat()));
            assert_eq!(ours["rows"], 120);
            assert_eq!(ours["indices"], theirs["indices"], "{words:?}");
            assert_eq!(ours["by"], theirs["by"]);
            assert_eq!(ours["weight"]["deff"], theirs["weight"]["deff"]);
            assert_eq!((&ours["simulated"], &ours["kind"]), (&true.into(), &"training".into()));
        }
    }
    for words in
        [&["table", "q7", "age", "overall", "--by", "country"][..], &["correlate", "overall", "age", "area=rural"]]
    {
        let (ours, theirs) = (json(folder, &[words, &["--json"]].concat()), json(folder, &[words, &file].concat()));
        let figures = if words[0] == "table" { "tables" } else { "correlations" };
        assert_eq!(ours[figures], theirs[figures]);
        assert!(!ours[figures].as_array().unwrap().is_empty());
    }
    // What stands in a listing.
    let told = done(folder, &["index", "overall", "safety"]);
    assert!(told.starts_with("coproduction-2008 (training): 120 completes\nTRAINING · respondents are simulated: nobody gave these answers\n"), "{told}");
    assert!(told.contains("weights taken as fixed") && told.contains("effective n"), "{told}");
    assert!(told.contains("w_quota is 1: "), "of 120 all over Europe somebody is missing in every country: {told}");
    let csv = done(folder, &["index", "--csv"]);
    let heads =
        "index,country,n,left_out,not_asked,dont_know,refused,no_score,several,mean,se,low,high,deff,alpha,alpha_n";
    assert_eq!(csv.lines().next(), Some(heads));
    assert_eq!(csv.lines().count(), 1 + 13 * 6);
    let told = done(folder, &["table", "q7", "--by", "gender", "--missing"]);
    assert!(told.contains("unweighted %") && told.contains("refused") && told.contains("base"), "{told}");
    let told = done(folder, &["correlate", "overall", "age"]);
    assert!(told.contains("Fisher's z on the effective n"), "{told}");
}

#[test]
fn where_weights_are_not_as_they_should_be_strict_refuses() {
    let study = Study::shipped();
    let mut ann = station(&study.path, "Ann", &Clock::System);
    assert!(screen(&mut ann, "UK", 81, 2, 30));
    to_the_end(&mut ann);
    ann.act(Action::Interview(Event::Finish)).unwrap();
    let folder = study.folder.path();
    let told = refused(folder, &["index", "--strict"]);
    assert!(
        told.contains("UK: w_quota is 1: gender_age: nobody is male*age_18_24, as ") && told.contains("(and "),
        "{told}"
    );
    assert!(told.contains("Declare merges"), "{told}");
    assert!(run(folder, &["index", "--strict", "--weight", "w_country"]).status.success());
    assert!(run(folder, &["table", "q1", "--strict", "--weight", "none"]).status.success());
    // Each of the study's one complete says "often": nothing varies.
    let found = json(folder, &["correlate", "overall", "age", "--json"]);
    assert_eq!((&found["correlations"][0]["r"], &found["correlations"][0]["n"]), (&Value::Null, &1.into()));
    let one = &json(folder, &["index", "safety", "--json"])["indices"][0]["groups"][0];
    assert_eq!(
        (&one["n"], &one["mean"], &one["se"], &one["deff"]),
        (&1.into(), &100.0.into(), &Value::Null, &Value::Null)
    );
}

#[test]
fn without_completes_nothing_is_computed_and_nothing_fails() {
    let study = Study::shipped();
    let folder = study.folder.path();
    assert!(done(folder, &["index"]).ends_with("There are no completes yet.\n"));
    let found = json(folder, &["index", "--json"]);
    assert_eq!(found["indices"].as_array().unwrap().len(), 13);
    assert_eq!(found["indices"][0]["groups"][0]["mean"], Value::Null);
    assert_eq!(found["weight"]["problems"].as_array().unwrap().len(), 0);
    assert_eq!(json(folder, &["table", "q1", "--json"])["tables"][0]["groups"][0]["rows"][0]["percent"], Value::Null);
    assert_eq!(json(folder, &["correlate", "safety", "age", "--json"])["correlations"][0]["r"], Value::Null);
    assert!(done(folder, &["table", "region", "--by", "country"]).contains("region"));
}

#[test]
fn names_that_are_not_there_are_told_with_what_may_be_meant() {
    let study = Study::shipped();
    let folder = study.folder.path();
    for (words, said) in [
        (&["index", "saftey"][..], "there is no index saftey\n  did you mean safety?"),
        (&["index", "--by", "gendr"], "there is no column gendr"),
        (&["index", "--by", "age"], "age is a number, and makes no groups"),
        (&["index", "--weight", "w"], "there is no weight w\n  A study has weight, w_country, w_quota, and none."),
        (&["table", "q99"], "there is no column q99"),
        (&["table", "consent", "--by", "intro"], "there is no column intro"),
        (&["correlate", "overall", "employmnt"], "there is no column employmnt"),
        (&["correlate", "overall", "area=rual"], "area has no option rual"),
        (&["correlate", "overall", "safety=1"], "safety is an index and has no options"),
    ] {
        let told = refused(folder, words);
        assert!(told.contains(said), "{words:?}: {told}");
    }
    for words in
        [&["index", "--data", "x.csv"][..], &["table"], &["correlate", "safety"], &["index", "--json", "--csv"]]
    {
        assert_eq!(run(folder, words).status.code(), Some(2), "{words:?}");
    }
}

#[test]
fn any_data_file_is_read_or_told_line_by_line() {
    let folder = tempfile::tempdir().unwrap();
    let data = |text: &[u8]| std::fs::write(folder.path().join("data.csv"), text).unwrap();
    let words = ["index", "crime_reporting", "--data", "data.csv", "--questionnaire", SHIPPED];
    let mean = |more: &[&str]| {
        json(folder.path(), &[&words[..], more, &["--json"]].concat())["indices"][0]["groups"]
            .as_array()
            .unwrap()
            .last()
            .unwrap()
            .clone()
    };
    // Codes, names, codes with a fraction of nothing; semicolons and a byte order mark.
    data(
        "\u{feff}q3_intervene;q3_report_own;q3_report_other;x\n1;often;1.0;\n2;sometimes;NA;\n3;3;\" 3 \";\n"
            .as_bytes(),
    );
    let found = mean(&[]);
    assert_eq!((&found["n"], &found["mean"], &found["left_out"]["not_asked"]), (&2.into(), &50.0.into(), &1.into()));
    data(b"state,q3_intervene,q3_report_own,q3_report_other,weight\ncomplete,1,1,1,3\npartial,2,2,2,\ncomplete,3,3,3,1\n");
    assert_eq!(mean(&[])["mean"], 75.0, "the column weight, where nothing is said");
    assert_eq!(mean(&["--weight", "none"])["mean"], 50.0);
    let told = done(folder.path(), &words);
    assert!(told.contains("coproduction-2008: 2 rows of a file\n1 partials, left out\n"), "{told}");
    let head = "q3_intervene,q3_report_own,q3_report_other,weight\n";
    for (rows, said) in [
        ("1,1,often ,1\n1,1,oftn,1\n", "line 3: \"oftn\" is neither a code nor an option of q3_report_other"),
        ("1,1,1.5,1\n", "line 2: \"1.5\" is neither a code"),
        ("1,1,1,0\n", "line 2: \"0\" is no weight: a number above 0"),
        ("1,1,1,\n", "line 2: \"\" is no weight"),
        ("1,1,1,-2\n", "line 2: \"-2\" is no weight"),
        ("1,1,1,NaN\n", "line 2: \"NaN\" is no weight"),
        ("1,1,1,1e999\n", "line 2: \"1e999\" is no weight"),
        ("1,1\n", "found record with 2 fields"),
        ("1,1,99999999999999999999,1\n", "is neither a code"),
    ] {
        data(format!("{head}{rows}").as_bytes());
        let told = refused(folder.path(), &words);
        assert!(told.contains(said), "{rows:?}: {told}");
    }
    for (text, said) in [
        (&b""[..], "there are no names of columns in its first line"),
        (b"q3_intervene,q3_report_own\n1,1\n", "there is no column q3_report_other"),
        (b"q3_intervene,q3_intervene\n1,1\n", "the column q3_intervene is there twice"),
        (b"q3_intervene,q3_report_own,q3_report_other\n1,1,\xff\n", "invalid UTF-8"),
    ] {
        data(text);
        let told = refused(folder.path(), &words);
        assert!(told.contains(said) && told.contains("data.csv"), "{text:?}: {told}");
    }
    assert!(refused(folder.path(), &["index", "--data", "none.csv", "--questionnaire", SHIPPED]).contains("none.csv"));
    assert!(refused(folder.path(), &["index", "--data", ".", "--questionnaire", SHIPPED]).contains("not a file"));
    data(format!("{head}1,1,1,1\n").as_bytes());
    assert!(refused(folder.path(), &[&words[..], &["--weight", "wheight"]].concat()).contains("did you mean weight?"));
    assert!(refused(folder.path(), &[&words[..], &["--by", "gender"]].concat()).contains("there is no column gender"));
    // A header alone is no rows.
    data(head.as_bytes());
    assert!(done(folder.path(), &words).ends_with("There are no completes yet.\n"));
}

#[test]
fn a_file_of_respondents_is_weighted_and_keeps_all_it_had() {
    let folder = tempfile::tempdir().unwrap();
    let data =
        "id;sex;age;note\n1;f;old;\"a \"\"quoted\"\";\nline\"\n2;f;young;שלום\n3;m;old;😀\n4;m;young;\n5;m;young;x\n";
    std::fs::write(folder.path().join("data.csv"), data).unwrap();
    let margins = "variable,category,total\nsex,f,60\nsex,m,40\nage,old,50\nage,young,50\n";
    std::fs::write(folder.path().join("margins.csv"), margins).unwrap();
    let words = ["weight", "data.csv", "--margins", "margins.csv", "-o", "out.csv"];
    let told = done(folder.path(), &words);
    assert!(told.contains("5 rows weighted in") && told.contains("design effect (Kish)"), "{told}");
    assert!(told.contains("   sex") || told.contains("sex"), "{told}");
    let out = std::fs::read_to_string(folder.path().join("out.csv")).unwrap();
    assert!(out.starts_with("id;sex;age;note;weight\n1;f;old;\"a \"\"quoted\"\";\nline\";"), "{out}");
    assert!(out.contains("\n2;f;young;שלום;") && out.contains("\n3;m;old;😀;"), "{out}");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(out.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let sum = |place: usize, value: &str| -> f64 {
        rows.iter().filter(|row| &row[place] == value).map(|row| row[4].parse::<f64>().unwrap()).sum()
    };
    for (place, value, total) in [(1, "f", 60.0), (1, "m", 40.0), (2, "old", 50.0), (2, "young", 50.0)] {
        assert!((sum(place, value) - total).abs() < 1e-9, "{value}");
    }
    // An existing file stays, unless forced; a column of that name too.
    assert!(refused(folder.path(), &words).contains("out.csv exists already"));
    assert!(run(folder.path(), &[&words[..], &["--force", "--json"]].concat()).status.success());
    for read in ["data.csv", "margins.csv"] {
        let told = refused(folder.path(), &["weight", "data.csv", "--margins", "margins.csv", "-o", read, "--force"]);
        assert!(told.contains("is what is read"), "{told}");
    }
    let again = ["weight", "out.csv", "--margins", "margins.csv", "-o", "again.csv"];
    assert!(refused(folder.path(), &again).contains("out.csv: there is a column weight already"));
    done(folder.path(), &[&again[..], &["--name", "w2", "--start", "weight"]].concat());
    let bounded = json(folder.path(), &[&words[..], &["--force", "--json", "--bounds", "0.5,1.7"]].concat());
    assert!(bounded["smallest"].as_f64().unwrap() >= 0.5 * 20.0 - 1e-9, "{bounded}");
    assert_eq!(bounded["rows"], 5);
}

#[test]
fn margins_that_cannot_be_met_leave_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("data.csv", "sex,age,w\nf,old,1\nf,old,1\nm,old,0\nm,young,1\n");
    let words = ["weight", "data.csv", "--margins", "margins.csv", "-o", "out.csv"];
    for (margins, more, said) in [
        ("sex,f,60\nsex,m,40\nage,old,50\nage,young,50\n", &[][..], "no weights meet all margins"),
        ("sex,f,-1\nsex,m,40\n", &[], "sex: the total of f is -1, not a number from 0 to 1e15"),
        ("sex,f,\nsex,m,40\n", &[], "line 2: the total of f of sex is missing"),
        ("sex,f,many\nsex,m,40\n", &[], "line 2: the total of f of sex is many, which is no number"),
        ("sex,f,nan\nsex,m,40\n", &[], "the total of f is NaN"),
        ("sex,f,60\n", &[], "sex: there is no total for m, which 2 row(s) have"),
        ("sex,f,60\nsex,m,40\nsex,x,1\n", &[], "sex: the total of x is 1, and no row has it"),
        ("sex,f,0\nsex,m,40\n", &[], "sex: the total of f is 0, and 2 row(s) have it"),
        ("sex,f,60\nsex,m,40\nage,old,50\nage,young,49\n", &[], "the totals of sex add up to 100, those of age to 99"),
        ("sex,f,60\nsex,f,40\n", &[], "line 3: f of sex has a total already"),
        ("sxe,f,60\nsxe,m,40\n", &[], "there is no column sxe"),
        ("sex*age,f,60\n", &[], "line 2: the category f of sex*age does not say a value of each variable"),
        (
            "sex * age,f * old,60\nsex*age,m*old,20\n",
            &[],
            "sex*age: there is no total for m*young, which 1 row(s) have",
        ),
        ("", &[], "there are no margins to weight by"),
        ("sex,f,60\nsex,m,40\n", &["--start", "w"], "line 4: the start weight \"0\" is not a number above 0"),
        ("sex,f,60\nsex,m,40\n", &["--start", "v"], "there is no column v"),
        ("sex,f,90\nsex,m,10\n", &["--bounds", "0.5,1.5"], "within the bounds"),
        ("sex,f,90\nsex,m,10\n", &["--bounds", "1.5,2"], "have to stand below and above 1, the mean weight"),
    ] {
        write("margins.csv", &format!("variable,category,total\n{margins}"));
        let told = refused(folder.path(), &[&words[..], more].concat());
        assert!(told.contains(said), "{margins:?}: {told}");
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left.len(), 2, "{left:?}");
    }
    write("margins.csv", "variable,total\nsex,5\n");
    assert!(refused(folder.path(), &words).contains("margins.csv: there is no column category"));
    write("margins.csv", "variable,category,total\nsex,f,60\nsex,m,40\n");
    write("data.csv", "sex\n");
    assert!(refused(folder.path(), &words).contains("there are no rows to weight"));
    write("data.csv", "sex\nf\n\"\"\nm\n");
    assert!(refused(folder.path(), &words).contains("sex has no value in 1 row(s), the first is row 2"));
    assert_eq!(run(folder.path(), &[&words[..], &["--bounds", "1"]].concat()).status.code(), Some(2));
    let away = ["weight", "data.csv", "--margins", "margins.csv", "-o", "none/out.csv"];
    assert!(refused(folder.path(), &away).contains("there is no folder none"));
}

/// A merge that is declared is used where somebody is missing, and nowhere else.
#[test]
fn declared_merges_make_weights_where_somebody_is_missing() {
    let mut sources = shipped::sources();
    let population = "country,gender,age_band,region,population\nUK,female,age_25_34,UKC,30\nUK,male,age_25_34,UKC,50\nUK,male,age_35_44,UKC,20\n";
    sources.insert("population.csv".to_owned(), population.to_owned());
    let merged = sources["questionnaire.toml"].replace(
        "by = [\"country\", \"gender\", \"age_band\"]",
        "by = [\"country\", \"gender\", \"age_band\"]\nmerge = [ { variable = \"age_band\", options = [\"age_25_34\", \"age_35_44\"] } ]",
    );
    let found = |sources: &cati::questionnaire::Sources| {
        let study = Study::of(sources);
        let mut ann = station(&study.path, "Ann", &Clock::System);
        for (gender, age) in [(2, 30), (1, 30)] {
            assert!(screen(&mut ann, "UK", 81, gender, age));
            to_the_end(&mut ann);
            ann.act(Action::Interview(Event::Finish)).unwrap();
        }
        json(study.folder.path(), &["table", "gender", "--json"])
    };
    let without = found(&sources);
    assert_eq!(without["tables"][0]["groups"][0]["rows"][0]["percent"], 50.0);
    assert_eq!(without["weight"]["problems"].as_array().unwrap().len(), 1);
    sources.insert("questionnaire.toml".to_owned(), merged);
    let with = found(&sources);
    assert!((with["tables"][0]["groups"][0]["rows"][0]["percent"].as_f64().unwrap() - 70.0).abs() < 1e-9, "{with}");
    assert!(with["weight"]["problems"].as_array().unwrap().is_empty());
}
