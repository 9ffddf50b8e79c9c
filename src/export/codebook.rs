//! What every column of the data means: question, codes, labels in every language, where the wording comes from. One line a code.

use crate::questionnaire::Instrument;
use crate::questionnaire::instrument::{Choice, Evidence, Kind, Source, Variable};
use crate::questionnaire::text::Fill;
use std::collections::HashSet;
use std::io::Write;
use std::sync::Arc;

/// What the columns before the variables mean.
const FIXED: [(&str, &str); 12] = [
    ("interview", "number of the interview in the study"),
    ("case_id", "number of the case; several persons of a household have the same"),
    ("kind", "live or training"),
    ("country", "country of the case"),
    ("language", "language spoken last"),
    ("interviewer", "number of the interviewer"),
    ("version", "version of the questionnaire"),
    ("started_at", "beginning, UTC"),
    ("ended_at", "end, UTC"),
    ("seconds", "seconds of interviewing, without interruptions"),
    ("state", "complete or partial"),
    ("over_quota", "1: a complete whose place was taken; reported apart"),
];

/// Writes the codebook of a questionnaire in all its versions, the latest first: what an earlier version alone had comes after.
///
/// # Errors
/// Those of the stream.
pub fn write(out: impl Write, instrument: &Instrument, earlier: &[Arc<Instrument>]) -> csv::Result<()> {
    let mut out = csv::Writer::from_writer(out);
    let mut header =
        vec!["variable".to_owned(), "kind".to_owned(), "status".to_owned(), "code".to_owned(), "name".to_owned()];
    header.extend(instrument.languages.iter().map(|language| format!("question_{language}")));
    header.extend(instrument.languages.iter().map(|language| format!("label_{language}")));
    header.extend(["instruction", "filter", "evidence"].map(str::to_owned));
    out.write_record(&header)?;
    for (name, meaning) in FIXED {
        let mut record = vec![name.to_owned(), "record".to_owned()];
        record.resize(header.len(), String::new());
        record[5] = meaning.to_owned();
        out.write_record(&record)?;
    }
    // A column and a code: one line each, in the words of the latest version that has it.
    let mut told = HashSet::new();
    for version in std::iter::once(instrument).chain(earlier.iter().map(Arc::as_ref)) {
        for variable in version.variables.iter().filter(|variable| variable.source != Source::Given) {
            for line in (Lines { instrument: version, languages: &instrument.languages, variable }).all() {
                let number = line[1] == "number" && line[2] == "valid";
                if told.insert((line[0].clone(), if number { String::new() } else { line[3].clone() })) {
                    out.write_record(&line)?;
                }
            }
        }
    }
    Ok(out.flush()?)
}

struct Lines<'a> {
    instrument: &'a Instrument,
    /// Those of the latest version.
    languages: &'a [String],
    variable: &'a Variable,
}

impl Lines<'_> {
    fn all(&self) -> Vec<Vec<String>> {
        let (lines, variable) = (self, self.variable);
        let mut all = Vec::new();
        match &variable.kind {
            Kind::Information => {}
            Kind::Single(choices) => {
                all.extend(
                    choices
                        .iter()
                        .map(|choice| lines.line(&variable.name, "single", "valid", &choice.code.to_string(), choice)),
                );
                all.extend(lines.missing(&variable.name, "single"));
            }
            Kind::Multiple(choices) => {
                for (column, choice) in variable.columns().iter().zip(choices) {
                    all.push(lines.line(column, "multiple", "valid", "1", choice));
                    all.push(lines.bare(column, "multiple", "valid", "0", "not_chosen", &|_| None));
                    all.extend(lines.missing(column, "multiple"));
                }
            }
            Kind::Number { min, max } => {
                let range = if *min == i64::MIN { String::new() } else { format!("{min}..{max}") };
                all.push(lines.bare(&variable.name, "number", "valid", &range, "", &|_| None));
                all.extend(lines.missing(&variable.name, "number"));
            }
        }
        all
    }

    fn line(&self, column: &str, kind: &str, status: &str, code: &str, choice: &Choice) -> Vec<String> {
        self.bare(column, kind, status, code, &choice.name, &|language| self.text(language, &choice.text))
    }

    fn missing(&self, column: &str, kind: &str) -> Vec<Vec<String>> {
        let codes = [(self.variable.dont_know, "dk", "dont_know"), (self.variable.refused, "refused", "refused")];
        let line = |(code, status, key): (Option<i64>, &str, &str)| {
            code.map(|code| {
                self.bare(column, kind, status, &code.to_string(), key, &|language| self.text(language, key))
            })
        };
        codes.into_iter().filter_map(line).collect()
    }

    fn bare(
        &self,
        column: &str,
        kind: &str,
        status: &str,
        code: &str,
        name: &str,
        label: &dyn Fn(&str) -> Option<String>,
    ) -> Vec<String> {
        let mut line: Vec<String> = [column, kind, status, code, name].map(str::to_owned).to_vec();
        let languages = || self.languages.iter();
        line.extend(languages().map(|language| self.question(language)));
        line.extend(languages().map(|language| label(language).unwrap_or_default()));
        let first = self.languages.first().map_or("", String::as_str);
        let Source::Asked(item) = self.variable.source else {
            line.extend(["", "", "derived"].map(str::to_owned));
            return line;
        };
        let (at, unit) = (self.instrument.item(item), self.instrument.unit_of(item));
        let asked = if unit.filter.is_some() || at.filter.is_some() { "filtered" } else { "" };
        let evidence = match at.evidence {
            Evidence::Documented => "documented",
            Evidence::Inferred => "inferred",
            Evidence::Ours => "ours",
        };
        line.push(self.text(first, &format!("{}.instruction", unit.id)).unwrap_or_default());
        line.extend([asked, evidence].map(str::to_owned));
        line
    }

    /// The stem and, in a battery, the row.
    fn question(&self, language: &str) -> String {
        let Source::Asked(item) = self.variable.source else {
            return self.text(language, &self.variable.name).unwrap_or_default();
        };
        let unit = self.instrument.unit_of(item);
        let stem = self.text(language, &unit.id).unwrap_or_default();
        if unit.battery {
            format!("{stem} {}", self.text(language, &self.variable.name).unwrap_or_default())
        } else {
            stem
        }
    }

    /// A text with its words left open, as `{organisation}`.
    fn text(&self, language: &str, key: &str) -> Option<String> {
        self.instrument.texts.say(language, key, &|name| Some(Fill::Text(format!("{{{name}}}"))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{compile, shipped};

    #[test]
    fn every_column_of_the_data_and_every_code_has_a_line() {
        let instrument = compile(&shipped::sources()).unwrap();
        let mut out = Vec::new();
        write(&mut out, &instrument, &[]).unwrap();
        let mut reader = csv::Reader::from_reader(out.as_slice());
        let lines: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        for variable in instrument.variables.iter().filter(|variable| variable.source != Source::Given) {
            for column in variable.columns() {
                let codes = lines.iter().filter(|line| &line[0] == column.as_str()).count();
                let missing = usize::from(variable.dont_know.is_some()) + usize::from(variable.refused.is_some());
                let valid = if variable.choices().is_empty() { 1 } else { variable.choices().len() };
                assert_eq!(codes, valid + missing, "{column}");
            }
        }
        assert!(lines.iter().all(|line| &line[0] != "intro"));
    }

    #[test]
    fn what_an_earlier_version_alone_had_keeps_its_line() {
        let first = Arc::new(compile(&shipped::sources()).unwrap());
        let mut sources = shipped::sources();
        for (file, text) in &mut sources {
            if file.ends_with(".ftl") || file.ends_with(".toml") {
                *text = text
                    .replace("scale-willingness-month", "scale-willingness-monthly")
                    .replace("q20_repairs", "q20_mending");
                *text = text.replace("{ code = 2, name = \"month\" }", "{ code = 4, name = \"monthly\" }");
                *text = text.replace("month = 50", "monthly = 50").replace("name = \"repairs\"", "name = \"mending\"");
            }
        }
        let second = compile(&sources).unwrap_or_else(|found| panic!("{}", found[0]));
        let mut out = Vec::new();
        write(&mut out, &second, &[first]).unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines = |begin: &str| text.lines().filter(|line| line.starts_with(begin)).count();
        assert_eq!((lines("q20_mending,"), lines("q20_repairs,")), (5, 5));
        assert_eq!(lines("q7,single,valid,"), 4, "week, monthly, none, and month as it was");
        assert_eq!((lines("age,number,valid,"), lines("q1,")), (1, 6), "once where nothing changed");
    }
}
