//! `population.csv`, as robots are drawn from it: columns country and population, and a column a fact; `status` is passed over.

use super::super::compile::Sources;
use super::super::diagnostic::{Code, Findings, Place};
use super::PopulationRow;

/// Name of the file.
const FILE: &str = "population.csv";

/// The rows, and the names of the facts; none where there is no such file.
pub(super) fn read(sources: &Sources, findings: &mut Findings<'_>) -> (Vec<PopulationRow>, Vec<String>) {
    let (mut rows, mut facts) = (Vec::new(), Vec::new());
    let Some(text) = sources.get(FILE) else { return (rows, facts) };
    let place = |at: u64| {
        let at = usize::try_from(at).unwrap_or(0).min(text.len());
        Place { file: FILE.to_owned(), span: at..text[at..].find(['\r', '\n']).map_or(text.len(), |end| at + end) }
    };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header: Vec<String> = match reader.headers() {
        Ok(header) => header.iter().map(str::to_owned).collect(),
        Err(error) => {
            findings.add(Code::Csv, &place(0), error.to_string(), None);
            return (rows, facts);
        }
    };
    let column = |name: &str| header.iter().position(|known| known == name);
    let (Some(country), Some(population)) = (column("country"), column("population")) else {
        let hint = "robots are drawn from the columns country, population and a column a fact".to_owned();
        findings.add(Code::Csv, &place(0), "country or population is missing", Some(hint));
        return (rows, facts);
    };
    for (_, name) in header.iter().enumerate().filter(|(at, name)| header[..*at].contains(name)) {
        findings.twice(&place(0), "column", name);
    }
    facts =
        header.iter().filter(|name| !["country", "population", "status"].contains(&name.as_str())).cloned().collect();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let at = error.position().map_or(0, csv::Position::byte);
                findings.add(Code::Csv, &place(at), error.to_string(), None);
                continue;
            }
        };
        let here = place(record.position().map_or(0, csv::Position::byte));
        let count = record.get(population).unwrap_or_default();
        let Some(people) = count.trim().parse().ok().filter(|people: &f64| people.is_finite() && *people >= 0.0) else {
            findings.add(Code::Csv, &here, format!("{count} is no number of people"), None);
            continue;
        };
        let values = header.iter().zip(&record).filter(|(name, _)| facts.contains(name));
        rows.push(PopulationRow {
            country: record.get(country).unwrap_or_default().to_owned(),
            facts: values.map(|(name, value)| (name.clone(), value.to_owned())).collect(),
            people,
        });
    }
    (rows, facts)
}
