//! Weights of the shipped questionnaire's completes: shares, merges, and what is said where there are none.

use super::*;
use crate::analysis::columns::Values;
use crate::analysis::frame;
use crate::questionnaire::{Sources, compile, shipped};

/// Two countries, men and women of two bands.
fn sources(merge: &str) -> Sources {
    let mut sources = shipped::sources();
    let toml = sources["questionnaire.toml"].replace(
        "by = [\"country\", \"gender\", \"age_band\"]",
        &format!("by = [\"country\", \"gender\", \"age_band\"]\nmerge = [{merge}]"),
    );
    sources.insert("questionnaire.toml".to_owned(), toml);
    sources
}

/// Country, gender, band, region.
type Row = (&'static str, i32, i32, i32);

struct Ground {
    instrument: Instrument,
    population: Vec<FrameRow>,
}

fn ground(merge: &str) -> Ground {
    let csv = "country,gender,age_band,region,population\n\
        UK,female,age_18_24,UKC,10\nUK,female,age_25_34,UKC,20\nUK,male,age_18_24,UKC,30\nUK,male,age_25_34,UKC,40\n\
        DK,female,age_18_24,DK01,50\nDK,male,age_18_24,DK01,50\n";
    Ground {
        instrument: compile(&sources(merge)).unwrap_or_else(|wrong| panic!("{}", wrong[0])),
        population: frame::read(csv.as_bytes()).unwrap(),
    }
}

impl Ground {
    fn weigh(&self, rows: &[Row]) -> Weights {
        let country = self.instrument.var(self.instrument.variable("country").unwrap());
        let mut columns = Columns::new(rows.len());
        let mut add = |name: &str, of: &dyn Fn(&Row) -> i32| {
            columns.add(name, Values::Codes(rows.iter().map(of).collect())).unwrap();
        };
        add("country", &|row| country.choice_named(row.0).unwrap().code as i32);
        add("gender", &|row| row.1);
        add("age_band", &|row| row.2);
        add("region", &|row| row.3);
        weigh(&self.instrument, &self.population, &columns, &vec![true; rows.len()])
    }
}

fn close(found: &[f64], wanted: &[f64]) {
    assert_eq!(found.len(), wanted.len());
    for (one, other) in found.iter().zip(wanted) {
        assert!((one - other).abs() < 1e-12, "{found:?}, not {wanted:?}");
    }
}

const UK: [Row; 4] = [("UK", 2, 1, 81), ("UK", 2, 2, 81), ("UK", 1, 1, 81), ("UK", 1, 2, 81)];

#[test]
fn each_country_is_weighted_to_its_shares_and_countries_to_their_adults() {
    let weights = ground("").weigh(&[UK[0], UK[1], UK[2], UK[3], ("DK", 2, 1, 41), ("DK", 1, 1, 41)]);
    close(&weights.w_quota, &[0.4, 0.8, 1.2, 1.6, 1.0, 1.0]);
    // 100 adults each, 4 and 2 completes.
    close(&weights.w_country, &[0.75, 0.75, 0.75, 0.75, 1.5, 1.5]);
    close(&weights.weight, &[0.3, 0.6, 0.9, 1.2, 1.5, 1.5]);
    let report = &weights.report;
    assert!(report.problems().is_empty());
    let countries: Vec<_> = report.countries.iter().map(|country| (country.country.as_str(), country.n)).collect();
    assert_eq!(countries, [("DK", 2), ("UK", 4)]);
    assert!((report.whole.unwrap().sum - 6.0).abs() < 1e-12);
    assert!(matches!(&report.countries[0].quota, QuotaWeights::Raked { merged, .. } if merged.is_empty()));
}

#[test]
fn an_empty_margin_leaves_its_country_unweighted_and_says_so() {
    let weights = ground("").weigh(&[UK[1], UK[2], UK[3], ("DK", 2, 1, 41), ("DK", 1, 1, 41)]);
    close(&weights.w_quota, &[1.0; 5]);
    close(&weights.w_country, &[5.0 / 6.0, 5.0 / 6.0, 5.0 / 6.0, 1.25, 1.25]);
    let told = weights.report.problems();
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].0, "UK");
    assert!(
        told[0].1.to_string().starts_with("w_quota is 1: gender_age: nobody is female*age_18_24, as 10 people are"),
        "{told:?}"
    );
}

#[test]
fn declared_merges_fill_an_empty_margin_and_only_that() {
    let ground = ground("{ variable = \"age_band\", options = [\"age_18_24\", \"age_25_34\"] }");
    let weights = ground.weigh(&[UK[1], UK[2], UK[3], ("DK", 2, 1, 41), ("DK", 1, 1, 41)]);
    // Women 30 of 100 and one of three; men 70 and two.
    close(&weights.w_quota, &[0.9, 1.05, 1.05, 1.0, 1.0]);
    assert!(weights.report.problems().is_empty());
    let merged = |at: usize| match &weights.report.countries[at].quota {
        QuotaWeights::Raked { merged, .. } => merged.len(),
        QuotaWeights::Unweighted(_) => panic!("unweighted"),
    };
    assert_eq!((merged(0), merged(1)), (0, 1), "nobody is missing in Denmark");
    // Where all are there, nothing is merged.
    close(&ground.weigh(&UK).w_quota, &[0.4, 0.8, 1.2, 1.6]);
}

#[test]
fn a_complete_of_whom_there_are_none_or_without_a_fact_is_told() {
    let ground = ground("");
    let mut rows = UK.to_vec();
    rows.push(("UK", 1, 6, 81));
    let told = ground.weigh(&rows).report.problems()[0].1.to_string();
    assert_eq!(told, "w_quota is 1: gender_age: 1 complete(s) are male*age_65_up, as nobody is in population.csv");
    rows[4] = ("UK", 1, crate::analysis::columns::NOTHING, 81);
    let told = ground.weigh(&rows).report.problems()[0].1.to_string();
    assert_eq!(told, "w_quota is 1: 1 complete(s) have no place in the quota group gender_age");
    let weights = ground.weigh(&[UK[0], ("FR", 1, 1, 51)]);
    let told = weights.report.problems();
    assert!(
        told.iter()
            .any(|(country, what)| *country == "FR" && what.to_string().contains("population.csv says nothing of FR"))
    );
    assert!(told.iter().any(|(country, what)| *country == "FR" && *what == Problem::Between));
}

#[test]
fn without_completes_there_is_nothing_and_without_a_population_all_weights_are_one() {
    let mut ground = ground("");
    let none = ground.weigh(&[]);
    assert!(none.weight.is_empty() && none.report.whole.is_none() && none.report.problems().is_empty());
    ground.population.clear();
    let weights = ground.weigh(&UK);
    assert_eq!(weights.weight, [1.0; 4]);
    assert_eq!(weights.report.problems().len(), 1);
    // A column that the population does not have.
    ground.population = frame::read("country,gender,population\nUK,female,5\nUK,male,5\n".as_bytes()).unwrap();
    let told = ground.weigh(&UK).report.problems()[0].1.to_string();
    assert!(told.contains("population.csv has no column age_band, which the quota group gender_age crosses"), "{told}");
}
