//! Weights, means, errors, percentages, correlations and indices against programs that are none of ours: R's survey package, and pandas. They read the same
//! files as we do and compute everything themselves.

use crate::cli::done;
use crate::support::outside::{python, r, said};
use serde_json::Value;
use std::fmt::Write;
use std::path::Path;

/// Numbers that look drawn and are the same each time.
struct Drawn(u64);

impl Drawn {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// One of these, the first more often than the last.
    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        let place = self.next().powf(1.4) * all.len() as f64;
        all[(place as usize).min(all.len() - 1)]
    }
}

/// What the two agree in: relative to the larger of them and 1.
fn near(what: &str, ours: &Value, theirs: &Value) {
    match (ours.as_f64(), theirs.as_f64()) {
        (Some(ours), Some(theirs)) => {
            assert!(
                (ours - theirs).abs() <= 1e-9 * ours.abs().max(theirs.abs()).max(1.0),
                "{what}: {ours}, not {theirs}"
            );
        }
        (ours, theirs) => assert_eq!((ours, theirs), (None, None), "{what}"),
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Runs a script of R in a folder, and gives what it prints as JSON.
fn computed(mut rscript: std::process::Command, folder: &Path, script: &str) -> Value {
    std::fs::write(folder.join("script.R"), script).unwrap();
    json(&said(rscript.current_dir(folder).env("LC_ALL", "C.UTF-8").args(["--vanilla", "script.R"])))
}

#[test]
fn raked_weights_are_those_of_r() {
    let Some(rscript) = r(&["survey", "jsonlite"], "raking against R's rake") else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut drawn = Drawn(7);
    let mut data = "id,sex,age,region,start\n".to_owned();
    for id in 0..700 {
        let (sex, age) = (drawn.of(&["m", "f"]), drawn.of(&["18-34", "35-54", "55+"]));
        let region = drawn.of(&["north", "south, \"far\"", "Łódź", "west"]);
        let start = 0.2 + 3.0 * drawn.next();
        writeln!(data, "{id},{sex},{age},\"{}\",{start}", region.replace('"', "\"\"")).unwrap();
    }
    std::fs::write(folder.path().join("data.csv"), data).unwrap();
    let margins = "variable,category,total\nsex*age,m*18-34,140\nsex*age,m*35-54,170\nsex*age,m*55+,180\nsex*age,f*18-34,130\n\
        sex*age,f*35-54,175\nsex*age,f*55+,205\nregion,north,250\nregion,\"south, \"\"far\"\"\",250\nregion,Łódź,300\nregion,west,200\n";
    std::fs::write(folder.path().join("margins.csv"), margins).unwrap();
    let words = ["weight", "data.csv", "--margins", "margins.csv", "--json"];
    let plain = json(&done(folder.path(), &[&words[..], &["-o", "plain.csv"]].concat()));
    done(folder.path(), &[&words[..], &["-o", "started.csv", "--start", "start"]].concat());
    let theirs = computed(
        rscript,
        folder.path(),
        r#"suppressMessages({library(survey); library(jsonlite)})
d <- read.csv("data.csv", encoding = "UTF-8"); d$sexage <- paste(d$sex, d$age, sep = "*")
m <- read.csv("margins.csv", encoding = "UTF-8")
pop <- function(v, name) setNames(data.frame(m$category[m$variable == v], m$total[m$variable == v]), c(name, "Freq"))
margins <- list(pop("sex*age", "sexage"), pop("region", "region"))
weigh <- function(start) weights(rake(svydesign(ids = ~1, weights = start, data = d), list(~sexage, ~region), margins,
    control = list(maxit = 1000, epsilon = 1e-13)))
worst <- function(file, start) { ours <- read.csv(file, encoding = "UTF-8")$weight; max(abs(ours - weigh(start)) / ours) }
w <- weigh(rep(1, nrow(d)))
cat(toJSON(list(plain = worst("plain.csv", rep(1, nrow(d))), started = worst("started.csv", d$start), rows = nrow(d),
    deff = nrow(d) * sum(w^2) / sum(w)^2, effective_n = sum(w)^2 / sum(w^2)), auto_unbox = TRUE, digits = NA))
"#,
    );
    assert_eq!(theirs["rows"], 700);
    for which in ["plain", "started"] {
        let worst = theirs[which].as_f64().unwrap();
        assert!(worst <= 1e-9, "{which}: {worst}");
    }
    near("deff", &plain["deff"], &theirs["deff"]);
    near("effective n", &plain["effective_n"], &theirs["effective_n"]);
}

/// Items of the indices of the shipped questionnaire that are looked at, with don't know, refused and nothing among the answers.
const ITEMS: [&str; 24] = [
    "q2_lock",
    "q2_ask_neighbours",
    "q2_watch_neighbours",
    "q2_police_advice",
    "q2_groups",
    "q9_recycle",
    "q9_save",
    "q9_transport",
    "q9_tell_others",
    "q9_groups",
    "q15_diet",
    "q15_exercise",
    "q15_check_up",
    "q15_care",
    "q15_groups",
    "q3_report_own",
    "q3_report_other",
    "q3_intervene",
    "q4",
    "q10",
    "q16",
    "q7",
    "q13",
    "q19",
];

/// A file of respondents as any program may write it.
fn respondents(folder: &Path) {
    let mut drawn = Drawn(42);
    let mut data = format!("person;country;gender;{};age;w\n", ITEMS.join(";"));
    for person in 0..900 {
        let civic = drawn.next();
        write!(data, "{person};{};{}", drawn.of(&["UK", "DE", "DK"]), drawn.of(&["male", "female"])).unwrap();
        for item in ITEMS {
            let steps = if ["q4", "q10", "q16"].contains(&item) { 4 } else { 3 };
            let answer = match drawn.next() {
                chance if chance < 0.04 => "8".to_owned(),
                chance if chance < 0.06 => "9".to_owned(),
                chance if chance < 0.07 => String::new(),
                chance => (1 + ((chance + civic) / 2.0 * f64::from(steps)) as i32).min(steps).to_string(),
            };
            write!(data, ";{answer}").unwrap();
        }
        let age = if person % 17 == 0 { 999 } else { 18 + (drawn.next() * 60.0) as i32 };
        writeln!(data, ";{age};{}", 0.3 + 2.5 * drawn.next() * drawn.next()).unwrap();
    }
    std::fs::write(folder.join("data.csv"), data).unwrap();
}

const FROM: [&str; 6] = ["--data", "data.csv", "--weight", "w", "--json", "--questionnaire"];

fn ours(folder: &Path, words: &[&str]) -> Value {
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/coproduction-2008");
    json(&done(folder, &[words, &FROM, &[shipped]].concat()))
}

const INDICES: [&str; 6] = ["safety", "environment", "health", "overall", "crime_reporting", "performance"];

#[test]
fn means_errors_percentages_and_correlations_are_those_of_r() {
    let Some(rscript) = r(&["survey", "jsonlite"], "indices, tables and correlations against R's survey") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    respondents(folder.path());
    let theirs = computed(
        rscript,
        folder.path(),
        r#"suppressMessages({library(survey); library(jsonlite)})
d <- read.csv2("data.csv", dec = ".")
third <- 100 / 3
freq <- c(`1` = 100, `2` = 50, `3` = 0); sat <- c(`1` = 100, `2` = 2 * third, `3` = third, `4` = 0)
of <- function(items, map) sapply(items, function(i) unname(map[as.character(d[[i]])]))
index <- function(m, least) { s <- rowMeans(m, na.rm = TRUE); s[rowSums(!is.na(m)) < least] <- NA; s }
alpha <- function(m) { m <- m[complete.cases(m), ]; k <- ncol(m); c(k / (k - 1) * (1 - sum(apply(m, 2, var)) / var(rowSums(m))), nrow(m)) }
parts <- list(safety = of(c("q2_lock", "q2_ask_neighbours", "q2_watch_neighbours", "q2_police_advice", "q2_groups"), freq),
    environment = of(c("q9_recycle", "q9_save", "q9_transport", "q9_tell_others", "q9_groups"), freq),
    health = of(c("q15_diet", "q15_exercise", "q15_check_up", "q15_care", "q15_groups"), freq),
    crime_reporting = of(c("q3_report_own", "q3_report_other", "q3_intervene"), freq), performance = of(c("q4", "q10", "q16"), sat))
least <- c(safety = 4, environment = 4, health = 4, crime_reporting = 3, performance = 2, overall = 3)
for (name in names(parts)) d[[name]] <- index(parts[[name]], least[[name]])
parts$overall <- as.matrix(d[, c("safety", "environment", "health")]); d$overall <- index(parts$overall, 3)
d$old <- ifelse(d$age == 999, NA, d$age)
for (code in 1:3) d[[paste0("q7_", code)]] <- ifelse(d$q7 %in% 1:3, 100 * (d$q7 == code), NA)
design <- svydesign(ids = ~1, weights = ~w, data = d)
estimate <- function(name, rows) {
    m <- svymean(as.formula(paste0("~", name)), subset(design, rows), na.rm = TRUE, deff = "replace"); ci <- confint(m)
    list(n = sum(rows & !is.na(d[[name]])), mean = coef(m)[[1]], se = SE(m)[[1]], low = ci[1], high = ci[2], deff = deff(m)[[1]])
}
all <- rep(TRUE, nrow(d)); groups <- c(lapply(c(DE = "DE", DK = "DK", UK = "UK"), function(c) d$country == c), list(all = all))
indices <- lapply(setNames(nm = c("safety", "environment", "health", "overall", "crime_reporting", "performance")), function(name)
    lapply(groups, function(rows) { a <- alpha(parts[[name]][rows, ]); c(estimate(name, rows), alpha = a[1], alpha_n = a[2]) }))
by <- svyby(~safety, ~country, design, svymean, na.rm = TRUE)
pair <- function(one, other) { ok <- complete.cases(d[[one]], d[[other]]); w <- d$w[ok]
    list(n = sum(ok), effective_n = sum(w)^2 / sum(w^2), r = cov.wt(cbind(d[[one]], d[[other]])[ok, ], wt = w / sum(w), cor = TRUE)$cor[1, 2]) }
cat(toJSON(list(indices = indices, by = setNames(as.list(SE(by)), by$country),
    q7 = lapply(paste0("q7_", 1:3), function(name) lapply(groups, function(rows) estimate(name, rows))),
    pairs = list(pair("overall", "old"), pair("overall", "performance"), pair("old", "performance")),
    kish = nrow(d) * sum(d$w^2) / sum(d$w)^2), auto_unbox = TRUE, digits = NA))
"#,
    );
    let found = ours(folder.path(), &[&["index"], &INDICES[..]].concat());
    near("Kish's design effect", &found["weight"]["deff"], &theirs["kish"]);
    let mut compared = 0;
    for index in found["indices"].as_array().unwrap() {
        let name = index["index"].as_str().unwrap();
        for group in index["groups"].as_array().unwrap() {
            let country = group["of"]["country"].as_str().unwrap_or("all");
            let wanted = &theirs["indices"][name][country];
            for figure in ["n", "mean", "se", "low", "high", "deff", "alpha", "alpha_n"] {
                near(&format!("{name} of {country}: {figure}"), &group[figure], &wanted[figure]);
                compared += 1;
            }
            if name == "safety" && country != "all" {
                near(&format!("svyby of {country}"), &group["se"], &theirs["by"][country]);
            }
        }
    }
    assert_eq!(compared, 6 * 4 * 8);
    let found = ours(folder.path(), &["table", "q7", "--by", "country"]);
    for group in found["tables"][0]["groups"].as_array().unwrap() {
        let country = group["of"]["country"].as_str().unwrap_or("all");
        for (at, row) in group["rows"].as_array().unwrap().iter().enumerate() {
            let wanted = &theirs["q7"][at][country];
            for (own, figure) in [("percent", "mean"), ("se", "se"), ("low", "low"), ("deff", "deff"), ("base", "n")] {
                near(&format!("q7 {at} of {country}: {figure}"), &row[own], &wanted[figure]);
            }
        }
    }
    let found = ours(folder.path(), &["correlate", "overall", "age", "performance"]);
    for (pair, wanted) in found["correlations"].as_array().unwrap().iter().zip(theirs["pairs"].as_array().unwrap()) {
        let what = format!("{} with {}", pair["one"], pair["other"]);
        ["n", "effective_n", "r"]
            .iter()
            .for_each(|figure| near(&format!("{what}: {figure}"), &pair[figure], &wanted[figure]));
    }
}

#[test]
fn indices_are_those_of_pandas() {
    let Some(mut python) = python(&["pandas"], "indices of a data file against pandas") else { return };
    let folder = tempfile::tempdir().unwrap();
    respondents(folder.path());
    let script = r#"import json, pandas
d = pandas.read_csv("data.csv", sep=";")
freq, sat = {1: 100, 2: 50, 3: 0}, {1: 100, 2: 200 / 3, 3: 100 / 3, 4: 0}
def index(items, scores, least):
    m = d[items].apply(lambda column: column.map(scores)); s = m.mean(axis=1)
    return s.where(m.notna().sum(axis=1) >= least)
of = lambda unit: [name for name in d.columns if name.startswith(unit + "_")]
d["safety"], d["environment"], d["health"] = (index(of(unit), freq, 4) for unit in ["q2", "q9", "q15"])
d["overall"] = d[["safety", "environment", "health"]].mean(axis=1, skipna=False)
d["crime_reporting"], d["performance"] = index(of("q3"), freq, 3), index(["q4", "q10", "q16"], sat, 2)
def figures(rows, name):
    rows = rows[rows[name].notna()]
    return {"n": len(rows), "mean": (rows[name] * rows.w).sum() / rows.w.sum()}
names = ["safety", "environment", "health", "overall", "crime_reporting", "performance"]
found = {name: {**{c: figures(rows, name) for c, rows in d.groupby("country")}, "all": figures(d, name)} for name in names}
print(json.dumps(found))
"#;
    let theirs = json(&said(python.current_dir(folder.path()).args(["-c", script])));
    let found = ours(folder.path(), &[&["index"], &INDICES[..]].concat());
    for index in found["indices"].as_array().unwrap() {
        let name = index["index"].as_str().unwrap();
        for group in index["groups"].as_array().unwrap() {
            let country = group["of"]["country"].as_str().unwrap_or("all");
            for figure in ["n", "mean"] {
                near(&format!("{name} of {country}: {figure}"), &group[figure], &theirs[name][country][figure]);
            }
        }
    }
}
