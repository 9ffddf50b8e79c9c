//! The report as it is gathered from a study.

use super::*;
use crate::export::report::{RestsOn, Shape};
use crate::questionnaire::report::{Basis, FILE, Says};
use crate::station::report::{ReportError, report};

/// Two completes who often do everything, one British and one German, and an interview that goes on.
fn fielded(mut ann: Desk) -> Desk {
    for (country, region, gender, age) in [("UK", 81, 2, 30), ("DE", 22, 1, 45)] {
        ann.screened(country, region, gender, age);
        ann.finish_asking();
        ann.event(Event::Finish);
    }
    ann.beside("Cem").screened("FR", 51, 2, 50);
    ann
}

#[test]
fn figures_are_those_of_the_completes_with_what_was_published_beside_them() {
    let desk = fielded(Desk::new());
    let found = report(&desk.station.store, None).unwrap();
    assert_eq!((found.language.as_str(), found.training, found.described), ("en", true, true));
    let graph = |anchor: &str| found.graphs.iter().find(|graph| graph.anchor == anchor).unwrap();
    let first = &graph("graph_1").panels[0].rows;
    assert_eq!(first.len(), 4);
    assert_eq!((first[0].label.as_str(), first[0].found.unwrap().value, first[0].n), ("Community safety", 100.0, 2));
    assert_eq!(
        first[0].published.as_ref().map(|one| (one.says, one.basis)),
        Some((Says::Figure(45.0), Basis::Documented))
    );
    assert_eq!([first[0].rests_on, first[1].rests_on], [RestsOn::Ours, RestsOn::Documented]);
    // Countries without interviews have no figures, and the whole comes first.
    let seventh: Vec<_> = graph("graph_7").panels[0].rows.iter().map(|row| (row.label.as_str(), row.total)).collect();
    assert_eq!(seventh, [("all countries", true), ("Germany", false), ("United Kingdom", false)]);
    assert_eq!(graph("graph_2").shape, Shape::Ranked);
    assert_eq!(graph("graph_2").panels[0].rows.len(), 18);
    // Everybody says the same: no correlation is defined.
    assert!(graph("graph_9").panels[0].rows.iter().all(|row| row.found.is_none() && row.n == 2));
    let highest: Vec<_> = graph("diagram_1").panels[0].rows.iter().map(|row| row.found.unwrap().value).collect();
    assert_eq!(highest, [100.0, 0.0, 0.0]);
    let pairs: Vec<_> = graph("willing").panels[0].rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(pairs.len(), 3);
    assert!(pairs[0].contains(" × "), "{pairs:?}");
    assert_eq!(graph("internet").panels[0].rows[0].found.unwrap().value, 100.0);
    assert_eq!(found.interviews(), 2);
    assert_eq!(found.field.countries.iter().map(|country| country.target).sum::<Option<i64>>(), Some(4_987));
    assert!(found.notes.iter().any(|note| note.contains("4,987") && note.contains("4,951")));
}

#[test]
fn a_report_can_be_had_in_each_language_and_in_no_other() {
    let desk = fielded(Desk::new());
    for (language, germany) in [
        ("en", "Germany: "),
        ("de", "Deutschland: "),
        ("fr", "Allemagne\u{a0}: "),
        ("da", "Tyskland: "),
        ("cs", "Německo: "),
    ] {
        let found = report(&desk.station.store, Some(language)).unwrap();
        assert_eq!(found.language, language);
        // One man of 45 is not all Germans.
        let remarks = &found.weights.as_ref().unwrap().remarks;
        assert_eq!(remarks.len(), 2, "a line a country: {remarks:?}");
        assert!(remarks[0].starts_with(germany) && remarks[0].contains("male*age_35_44 … (2"), "{remarks:?}");
        assert!(found.graphs.iter().all(|graph| !graph.title.is_empty() && graph.about.is_some()));
    }
    let refused = report(&desk.station.store, Some("sv")).unwrap_err();
    assert!(matches!(refused, ReportError::Language { language, known } if language == "sv" && known.len() == 5));
}

#[test]
fn a_study_from_before_reports_were_described_shows_its_indices() {
    let mut sources = crate::questionnaire::shipped::sources();
    sources.remove(FILE);
    for (name, text) in sources.iter_mut().filter(|(name, _)| name.ends_with(".ftl")) {
        let (before, _) = text.split_once("\n## Countries and indices").unwrap_or_else(|| panic!("{name}"));
        *text = before.to_owned();
    }
    let folder = tempfile::tempdir().unwrap();
    let desk = fielded(Desk::of(&sources, &folder.path().join("study.db")));
    let found = report(&desk.station.store, None).unwrap();
    assert!(!found.described && found.source.is_none());
    let names: Vec<_> = found.graphs.iter().map(|graph| graph.title.as_str()).collect();
    assert_eq!((names.len(), names[0]), (13, "safety"));
    assert_eq!(found.graphs[0].panels[0].rows[1].label, "DE");
}

#[test]
fn before_the_first_complete_there_are_facts_and_no_graphs() {
    let found = report(&Desk::new().station.store, None).unwrap();
    assert!(found.graphs.is_empty() && found.weights.is_none() && found.field.dates.is_none());
    assert_eq!(found.interviews(), 0);
    assert_eq!(found.field.countries.len(), 5);
}
