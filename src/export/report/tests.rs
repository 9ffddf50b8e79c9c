//! The page and its drawings: what is on them, that it is well formed, and that nothing gets out of its place.

use super::*;
use crate::fieldwork::Groups;
use crate::locale::Locale;
use crate::questionnaire::report::{Basis, Like, Says};

fn published(says: Says, basis: Basis) -> Option<Published> {
    Some(Published { of: 0, by: 0, country: None, says, basis })
}

fn row(label: &str, value: f64, published: Option<Published>) -> Row {
    let found = Some(Found { value, interval: Some((value - 3.0, value + 3.0)) });
    Row { label: label.to_owned(), rests_on: RestsOn::Documented, total: false, found, n: 90, left_out: 10, published }
}

fn graph(anchor: &str, shape: Shape, unit: Unit, panels: Vec<Panel>) -> Graph {
    Graph {
        anchor: anchor.to_owned(),
        number: Some("Graph 1".to_owned()),
        title: "A title".to_owned(),
        about: Some("More of it.".to_owned()),
        shape,
        unit,
        panels,
        inferred: vec!["Gender".to_owned()],
        ours: Vec::new(),
    }
}

fn bars() -> Graph {
    let all = Row {
        total: true,
        rests_on: RestsOn::Ours,
        ..row("all countries", 17.9, published(Says::Figure(17.0), Basis::Documented))
    };
    let rows = vec![
        all,
        row("Denmark", 4.25, published(Says::Like(Like::Highest), Basis::Documented)),
        row(
            "a label so long that a telephone has no room for all of it",
            12.0,
            published(Says::Figure(12.2), Basis::About),
        ),
        Row { found: None, n: 0, ..row("nobody here", 0.0, None) },
    ];
    graph("bars", Shape::Bars, Unit::Percent, vec![Panel { title: None, rows }])
}

fn dots() -> Graph {
    let correlation = |label: &str, value: f64| Row {
        found: Some(Found { value, interval: Some((value - 0.1, value + 0.1)) }),
        ..row(label, value, published(Says::Figure(0.3), Basis::Inferred))
    };
    let constant =
        Row { found: None, ..row("constant", 0.0, published(Says::Like(Like::WeakNegative), Basis::Documented)) };
    let rows = vec![correlation("age", 0.25), correlation("area", -0.004), constant];
    graph("dots", Shape::Dots, Unit::Correlation, vec![Panel { title: None, rows }])
}

fn strip() -> Graph {
    let rows = [("week", 28.5, 28.0), ("month", 66.5, 43.0), ("none", 5.0, 29.0)]
        .map(|(label, found, was)| row(label, found, published(Says::Figure(was), Basis::Documented)));
    graph("strip", Shape::Strip, Unit::Percent, vec![Panel { title: None, rows: rows.to_vec() }])
}

fn report(graphs: Vec<Graph>) -> Report {
    let country =
        |label: &str, completes| CountryField { label: label.to_owned(), completes, over: 1, target: Some(1_000) };
    let cost = Cost { deff: 1.49, effective_n: 3_347.2 };
    let groups = Groups { i: 500, r: 290, uh: 1_202, ..Groups::default() };
    Report {
        title: "Citizens 2008".to_owned(),
        language: "en".to_owned(),
        identity: "citizens 2 · 0123456789ab".to_owned(),
        training: true,
        simulated: true,
        described: true,
        source: Some("A book, Paris 2008".to_owned()),
        field: Field {
            organisation: "Polling House".to_owned(),
            dates: Some((Millis(1_208_340_000_000), Millis(1_209_990_000_000))),
            zone: "Europe/Prague".to_owned(),
            countries: vec![country("Denmark", 400), country("France", 102)],
            quotas: vec![QuotaField { name: "Gender".to_owned(), cells: 12, full: 3 }],
            outcomes: [500, 0, 290, 0, 0, 1_202, 0, 0],
            rates: groups.rates(None),
            rejected: 4,
        },
        weights: (!graphs.is_empty()).then(|| Weights {
            countries: vec![CountryWeight {
                label: "Denmark".to_owned(),
                n: 400,
                weight: 0.123,
                within: Some((0.5, 2.0)),
            }],
            country: cost,
            both: cost,
            raked: true,
            remarks: vec!["France: nobody is old".to_owned()],
        }),
        graphs,
        notes: vec!["4,987 and 4,951.".to_owned()],
    }
}

fn page(report: &Report) -> String {
    html(report, &Locale::new(&report.language))
}

/// Every tag closed in its order, every attribute in quotes.
fn assert_well_formed(page: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = page.split_once("</style>").unwrap().1;
    open.extend(["html", "head"]);
    while let Some(at) = rest.find('<') {
        assert!(!rest[..at].contains('>'), "a lone > in {}", &rest[..at]);
        let (tag, after) = rest[at + 1..].split_once('>').expect("an end of the tag");
        rest = after;
        let name = tag.split_whitespace().next().unwrap();
        match name.strip_prefix('/') {
            Some(closed) => assert_eq!(open.pop(), Some(closed), "before {}", &rest[..rest.len().min(80)]),
            None => {
                assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
                open.push(name);
            }
        }
    }
    assert_eq!(open, [""; 0]);
}

#[test]
fn the_page_is_well_formed_and_needs_nothing_from_elsewhere() {
    let whole = page(&report(vec![bars(), dots(), strip()]));
    assert_well_formed(&whole);
    assert_eq!(whole, page(&report(vec![bars(), dots(), strip()])));
    for foreign in ["<script", "src=", "url(", "@import", "<link", "https:"] {
        assert!(!whole.contains(foreign), "{foreign}");
    }
    let own = |link: &str| whole.contains(&format!("href=\"#{link}\"")) && whole.contains(&format!("id=\"{link}\""));
    for link in ["fieldwork", "weights", "reading", "graphs", "notes", "bars", "dots", "strip"] {
        assert!(own(link), "{link}");
    }
    let drawings = whole.matches("<svg role=\"img\"").count();
    assert_eq!(
        (drawings, whole.matches("<desc").count(), whole.matches("<table class=\"figures\"").count()),
        (3, 3, 3)
    );
}

#[test]
fn drawings_are_as_reviewed() {
    let locale = Locale::new("en");
    let figures = figures::Figures::of(&locale);
    let drawn = |graph: &Graph| chart::svg(graph, "What it shows.", &figures).into_string().replace("><", ">\n<");
    insta::assert_snapshot!("bars", drawn(&bars()));
    insta::assert_snapshot!("dots", drawn(&dots()));
    insta::assert_snapshot!("strip", drawn(&strip()));
}

#[test]
fn what_is_undefined_is_called_so_and_never_a_number() {
    let whole = page(&report(vec![dots()]));
    let constant = whole.split("constant").last().unwrap();
    assert!(constant.contains(">undefined</td>") && constant.contains("weak, negative"), "{constant}");
    assert!(whole.contains("0.3*") && whole.contains(">0.00<") && !whole.contains("−0.00"), "a zero has no sign");
    let rates = whole.split("id=\"fieldwork\"").nth(1).unwrap();
    assert!(rates.contains("25.1") && rates.contains("COOP1"));
}

#[test]
fn every_figure_stands_in_the_table_with_its_difference() {
    let whole = page(&report(vec![bars()]));
    for cell in [">17.9<", ">14.9 to 20.9<", ">90<", ">10<", ">17<", ">+0.9<", ">≈\u{2009}12.2<", ">−0.2<", ">highest<"]
    {
        assert!(whole.contains(cell), "{cell}");
    }
    assert!(whole.contains("Wording inferred: Gender.") && whole.contains('‡'));
    assert!(
        whole.contains("502 interviews of 2,000 wanted, 25 % of the places")
            || whole.contains("502 interviews of 2,000")
    );
}

#[test]
fn whose_answers_these_are_not_is_said_at_the_head_the_foot_and_every_graph() {
    let mut told = report(vec![bars(), dots()]);
    let whole = page(&told);
    assert_eq!(whole.matches("nobody gave these answers").count(), 2);
    assert_eq!(whole.matches("class=\"tag\">simulated respondents").count(), 2);
    assert!(whole.split("</title>").next().unwrap().contains("simulated respondents"));
    told.simulated = false;
    assert_eq!(page(&told).matches("class=\"tag\">training study").count(), 2);
    told.training = false;
    assert!(!page(&told).contains("class=\"tag\""));
}

#[test]
fn texts_cannot_leave_their_place() {
    let evil = "</svg><script>alert(\"1\")</script> & 'x' \u{202e}𝒳";
    let mut told = report(vec![bars(), dots(), strip()]);
    told.title = evil.to_owned();
    told.identity = evil.to_owned();
    told.source = Some(evil.to_owned());
    told.notes = vec![evil.to_owned()];
    told.field.organisation = evil.to_owned();
    told.field.countries[0].label = evil.to_owned();
    told.field.quotas[0].name = evil.to_owned();
    for graph in &mut told.graphs {
        graph.anchor = format!("a\"{evil}");
        (graph.title, graph.number, graph.about) = (evil.to_owned(), Some(evil.to_owned()), Some(evil.to_owned()));
        (graph.inferred, graph.ours) = (vec![evil.to_owned()], vec![evil.to_owned()]);
        for panel in &mut graph.panels {
            panel.title = Some(evil.to_owned());
            panel.rows.iter_mut().for_each(|row| row.label = evil.to_owned());
        }
    }
    let whole = page(&told);
    assert!(!whole.contains("<script") && !whole.contains("alert(\"1\")"));
    assert_well_formed(&whole);
}

#[test]
fn before_the_first_interview_the_page_says_so() {
    let mut told = report(Vec::new());
    told.field.dates = None;
    told.field.countries.iter_mut().for_each(|country| (country.completes, country.over) = (0, 0));
    told.field.rates = Groups::default().rates(None);
    let whole = page(&told);
    assert_well_formed(&whole);
    assert!(whole.contains("No interview is complete yet") && !whole.contains("id=\"graphs\""));
    assert!(
        whole.contains("0 interviews of 2,000 wanted, 0\u{a0}% of")
            || whole.contains("0 interviews of 2,000 wanted, 0 %")
    );
    assert!(whole.contains("undefined"), "rates of no cases");
}

#[test]
fn every_language_has_all_words_and_its_own_signs() {
    for language in Locale::languages() {
        let told = Report { language: language.to_owned(), ..report(vec![bars(), dots(), strip()]) };
        let whole = page(&told);
        assert!(!whole.contains("[report-") && !whole.contains("{ $"), "{language}");
        assert_well_formed(&whole);
        let sign = if language == "en" { ">17.9<" } else { ">17,9<" };
        assert!(whole.contains(sign), "{language}");
    }
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let written = |language: &str| {
        let locale = Locale::new(language);
        let figures = figures::Figures::of(&locale);
        [figures.number(-1_234_567.891, 2), figures.number(-0.001, 1), figures.count(999), figures.count(1_000)]
    };
    assert_eq!(written("en"), ["−1,234,567.89", "0.0", "999", "1,000"]);
    assert_eq!(written("de"), ["−1.234.567,89", "0,0", "999", "1.000"]);
    assert_eq!(written("fr")[3], "1\u{202f}000");
    assert_eq!(written("cs")[3], "1\u{a0}000");
}
