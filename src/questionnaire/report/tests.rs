//! Reports as the file describes them. What is told of a file that is wrong is in `tests/cases/refused`.

use super::*;
use crate::questionnaire::{compile as instrument_of, shipped};

fn shipped_report() -> (Instrument, Report) {
    let sources = shipped::sources();
    let instrument = instrument_of(&sources).unwrap();
    let report = compile(&sources, &instrument).unwrap_or_else(|found| panic!("{}", found[0])).unwrap();
    (instrument, report)
}

/// `GRAPH of by country`, as the file names them, and what was published.
fn published() -> Vec<(String, String)> {
    let (instrument, report) = shipped_report();
    let name = |measure: &Measure| match measure {
        Measure::Index(index) => instrument.indices[*index].name.clone(),
        Measure::Number(variable) => instrument.var(*variable).name.clone(),
        Measure::Term { name, .. } => name.clone(),
    };
    let mut all = Vec::new();
    for graph in &report.graphs {
        for one in &graph.published {
            let (of, by) = match &graph.shows {
                Shows::Indices { of, .. } => (instrument.indices[of[one.of]].name.clone(), String::new()),
                Shows::Percent { of, answers, .. } => {
                    (instrument.var(of[one.of]).name.clone(), answers[one.by].0.join("+"))
                }
                Shows::Highest { answers, .. } => ("any".to_owned(), answers[one.by].clone()),
                Shows::Correlations { of, with } => {
                    (name(&of[one.of]), name(&(if with.is_empty() { of } else { with })[one.by]))
                }
            };
            let place = [graph.id.as_deref().unwrap(), &of, &by, one.country.as_deref().unwrap_or("")];
            let place: Vec<&str> = place.into_iter().filter(|word| !word.is_empty()).collect();
            let says = match one.says {
                Says::Figure(figure) => figure.to_string(),
                Says::Like(like) => like.word().to_owned(),
            };
            let basis = if one.basis == Basis::Documented { String::new() } else { format!(" {}", one.basis.word()) };
            all.push((place.join(" "), says + &basis));
        }
    }
    all
}

/// Every figure and every word on the standing of one that the evidence lists, section 2.
const EVIDENCE: &[(&str, &str)] = &[
    ("graph_1 safety", "45"),
    ("graph_1 environment", "61"),
    ("graph_1 health", "52"),
    ("graph_1 crime_reporting", "33"),
    ("graph_2 q2_lock often", "80 about"),
    ("graph_2 q9_recycle often", "80 about"),
    ("graph_2 q9_save often", "80 about"),
    ("graph_2 q9_transport often", "50 about"),
    ("graph_2 q15_diet often", "50 about"),
    ("graph_2 q15_exercise often", "50 about"),
    ("graph_2 q9_tell_others often", "26"),
    ("graph_2 q3_intervene often", "17"),
    ("graph_2 q3_report_own often", "12"),
    ("graph_2 q3_report_other often", "11"),
    ("graph_2 q15_groups often", "9.7"),
    ("graph_2 q9_groups often", "7.9"),
    ("graph_2 q2_groups often", "5.9"),
    ("graph_2 q2_police_advice often", "5"),
    ("graph_3 q2_police_advice often", "5"),
    ("graph_3 q2_police_advice often CZ", "1.3"),
    ("graph_3 q2_police_advice often DK", "low"),
    ("graph_3 q2_police_advice often UK", "highest"),
    ("graph_3 q2_police_advice sometimes", "14"),
    ("graph_4 q2_groups often", "5.9"),
    ("graph_4 q2_groups often DK", "2.4"),
    ("graph_4 q2_groups often UK", "12.2"),
    ("graph_4 q9_groups often", "7.9"),
    ("graph_4 q9_groups often CZ", "8.4"),
    ("graph_4 q9_groups often DK", "3.5"),
    ("graph_4 q9_groups often UK", "9"),
    ("graph_4 q15_groups often", "9.7"),
    ("graph_4 q15_groups often CZ", "13.5"),
    ("graph_4 q15_groups often DE", "between"),
    ("graph_4 q15_groups often DK", "between"),
    ("graph_4 q15_groups often FR", "6.5"),
    ("graph_4 q15_groups often UK", "between"),
    ("graph_5 q3_intervene often", "17"),
    ("graph_5 q3_intervene often CZ", "24"),
    ("graph_5 q3_intervene often DE", "13"),
    ("graph_5 q3_intervene often DK", "above"),
    ("graph_5 q3_intervene often FR", "above"),
    ("graph_5 q3_intervene often UK", "above"),
    ("graph_6 q9_tell_others often", "26"),
    ("graph_6 q9_tell_others often DE", "21"),
    ("graph_6 q9_tell_others often FR", "37"),
    ("graph_6 q9_tell_others often UK", "21"),
    ("graph_7 overall", "52.7 inferred"),
    ("graph_7 overall CZ", "between"),
    ("graph_7 overall DE", "between"),
    ("graph_7 overall DK", "48"),
    ("graph_7 overall FR", "between"),
    ("graph_7 overall UK", "56"),
    ("graph_8 overall age", "positive"),
    ("graph_8 overall female", "positive"),
    ("graph_8 overall employed", "negative"),
    ("graph_8 overall rural", "not_significant"),
    ("graph_8 overall college", "not_significant"),
    ("graph_9 overall willingness", "0.3 about"),
    ("graph_9 overall difference", "positive"),
    ("graph_9 overall performance", "weak_positive"),
    ("graph_10 q7 week", "17"),
    ("graph_10 q13 week", "13"),
    ("graph_10 q19 week", "19"),
    ("diagram_1 any week", "28"),
    ("diagram_1 any month", "43"),
    ("diagram_1 any none", "29"),
    ("willing more_safety more_health", "moderate"),
    ("willing more_environment more_health", "moderate"),
    ("graph_11 willingness DK", "highest"),
    ("graph_11 willingness FR", "low"),
    ("graph_11 willingness UK", "low"),
    ("graph_12 difference DE", "lowest"),
    ("graph_12 difference DK", "highest"),
    ("graph_13 performance CZ", "61"),
    ("graph_13 performance DE", "between"),
    ("graph_13 performance DK", "70"),
    ("graph_13 performance FR", "between"),
    ("graph_13 performance UK", "between"),
    ("graph_14 overall safe", "weak_negative"),
    ("graph_14 overall clean", "weak"),
    ("graph_14 overall healthy", "weak_negative"),
    ("graph_15 information CZ", "lower"),
    ("graph_15 information DE", "lower"),
    ("graph_15 information DK", "high"),
    ("graph_15 information FR", "lower"),
    ("graph_15 information UK", "high"),
    ("graph_16 consultation CZ", "lower"),
    ("graph_16 consultation DE", "lower"),
    ("graph_16 consultation DK", "high"),
    ("graph_16 consultation FR", "lower"),
    ("graph_16 consultation UK", "high"),
    ("graph_17 overall information", "weak_positive"),
    ("graph_17 overall consultation", "weak_positive"),
    ("graph_18 willingness age", "negative"),
    ("graph_19 overall repairs", "weak"),
    ("graph_19 overall banking", "weak"),
    ("graph_19 overall booking", "weak"),
    ("internet q20_booking often+sometimes", "42"),
];

#[test]
fn every_published_figure_is_in_the_shipped_report() {
    let found = published();
    for (place, says) in EVIDENCE {
        let one = found.iter().find(|(other, _)| other == place);
        assert_eq!(one.map(|(_, says)| says.as_str()), Some(*says), "{place}");
    }
    assert_eq!(found.len(), EVIDENCE.len(), "nothing is called published that was not");
}

#[test]
fn the_shipped_report_has_graphs_1_to_19_and_diagram_1_with_their_texts() {
    let (instrument, report) = shipped_report();
    let ids: Vec<&str> = report.graphs.iter().filter_map(|graph| graph.id.as_deref()).collect();
    let wanted = (1..=19).map(|number| format!("graph_{number}")).chain(["diagram_1".to_owned()]);
    wanted.for_each(|id| assert!(ids.contains(&id.as_str()), "{id}"));
    let countries = instrument.countries.iter().map(|country| format!("country-{}", country.name));
    let indices = instrument.indices.iter().map(|index| format!("index-{}", index.name));
    let graphs = ids.iter().flat_map(|id| [format!("report-{id}.number"), format!("report-{id}.about")]);
    for key in countries.chain(indices).chain(graphs) {
        for language in &instrument.languages {
            assert!(instrument.texts.has(language, &key), "{key} in {language}");
        }
    }
}

#[test]
fn graph_2_ranks_all_behaviours_of_the_indices_and_of_crime() {
    let (instrument, report) = shipped_report();
    let graph = report.graphs.iter().find(|graph| graph.id.as_deref() == Some("graph_2")).unwrap();
    let indices = ["safety", "environment", "health", "crime_reporting"];
    let mut behaviours = BTreeSet::new();
    for (index, _) in instrument.indices.iter().enumerate().filter(|(_, one)| indices.contains(&one.name.as_str())) {
        items_of(&instrument, index, &mut behaviours);
    }
    assert_eq!(behaviours.len(), 18);
    assert_eq!(graph.shows.variables(&instrument), behaviours);
}

#[test]
fn what_a_report_shows_makes_no_other_version() {
    let mut sources = shipped::sources();
    let with = instrument_of(&sources).unwrap().hash;
    let text = sources[FILE].replace("value = 45", "value = 46");
    sources.insert(FILE.to_owned(), text);
    assert_eq!(instrument_of(&sources).unwrap().hash, with);
}

#[test]
fn a_questionnaire_without_the_file_has_a_report_of_its_indices() {
    let (instrument, _) = shipped_report();
    let mut sources = shipped::sources();
    sources.remove(FILE);
    assert_eq!(compile(&sources, &instrument), Ok(None));
    let report = Report::of_indices(&instrument);
    assert_eq!(report.graphs.len(), instrument.indices.len());
    assert!(report.graphs.iter().all(|graph| graph.shows.by_country() && graph.id.is_none()));
}

#[test]
fn mistakes_are_told_with_their_places() {
    let (instrument, _) = shipped_report();
    let mut sources = shipped::sources();
    let wrong = "format = 1\n[[graph]]\nid = \"one\"\nkind = \"index\"\nof = [\"safty\"]\n";
    sources.insert(FILE.to_owned(), wrong.to_owned());
    let found = compile(&sources, &instrument).unwrap_err();
    assert_eq!((found[0].file.as_str(), found[0].line, found[0].column), (FILE, 5, 7));
    assert_eq!(found[0].hint.as_deref(), Some("did you mean safety?"));
}

#[test]
fn pairs_are_each_of_one_side_with_each_of_the_other_or_all_of_one() {
    let three = || vec![Measure::Index(0), Measure::Index(1), Measure::Index(2)];
    assert_eq!(Shows::Correlations { of: three(), with: Vec::new() }.pairs(), [(0, 1), (0, 2), (1, 2)]);
    let two = Shows::Correlations { of: vec![Measure::Index(0)], with: three()[1..].to_vec() };
    assert_eq!(two.pairs(), [(0, 0), (0, 1)]);
}
