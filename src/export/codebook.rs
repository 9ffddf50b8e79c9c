//! The codebook as CSV: what every column of the data means, one line a code. What there is to say is in `dictionary`.

use super::dictionary::{Code, Column, Dictionary, Origin, Said, Values};
use std::io::Write;

/// Writes the codebook of the data.
///
/// # Errors
/// Those of the stream.
pub fn write(out: impl Write, dictionary: &Dictionary) -> csv::Result<()> {
    let mut out = csv::Writer::from_writer(out);
    let mut header: Vec<String> = ["variable", "kind", "status", "code", "name"].map(str::to_owned).to_vec();
    header.extend(dictionary.languages.iter().map(|language| format!("question_{language}")));
    header.extend(dictionary.languages.iter().map(|language| format!("label_{language}")));
    header.extend(["instruction", "filter", "evidence", "level", "rule"].map(str::to_owned));
    out.write_record(&header)?;
    for column in &dictionary.columns {
        for line in lines(column) {
            let labels = |said: &Said| {
                // In a language without a text the field stays empty.
                (0..dictionary.languages.len())
                    .map(|at| said.all().get(at).cloned().unwrap_or_default())
                    .collect::<Vec<_>>()
            };
            let mut record = vec![column.name.clone(), kind(column).to_owned()];
            record.extend([line.status.to_owned(), line.code, line.name]);
            record.extend(labels(&column.label));
            record.extend(labels(&line.label));
            let asked = column.asked.as_ref();
            record.push(asked.map(|asked| asked.instruction.get(0).to_owned()).unwrap_or_default());
            record.push(asked.and_then(|asked| asked.universe.clone()).unwrap_or_default());
            record.push(match asked {
                Some(asked) => asked.evidence.word().to_owned(),
                None if column.origin == Origin::Derived => "derived".to_owned(),
                None => String::new(),
            });
            record.push(column.level.word().to_owned());
            record.push(column.rule.clone().unwrap_or_default());
            out.write_record(&record)?;
        }
    }
    Ok(out.flush()?)
}

/// A value of a column, or all of its values.
struct Line {
    status: &'static str,
    code: String,
    name: String,
    label: Said,
}

fn kind(column: &Column) -> &'static str {
    match (column.origin, &column.values) {
        (Origin::Asked | Origin::Derived, Values::Whole { .. }) => "number",
        (Origin::Asked | Origin::Derived, _) if column.of_several.is_some() => "multiple",
        (Origin::Asked | Origin::Derived, _) => "single",
        (origin, _) => origin.word(),
    }
}

fn lines(column: &Column) -> Vec<Line> {
    let bare = |code: String| Line { status: "valid", code, name: String::new(), label: Said::default() };
    let of_code = |code: &Code| {
        let status = code.missing.map_or("valid", |missing| missing.word());
        let (name, label) = match &column.of_several {
            Some(one) if code.code == 1 && code.missing.is_none() => (&one.name, &one.label),
            _ => (&code.name, &code.label),
        };
        Line { status, code: code.code.to_string(), name: name.clone(), label: label.clone() }
    };
    match &column.values {
        Values::Coded(codes) => codes.iter().map(of_code).collect(),
        Values::Whole { min, max, missing } => {
            let range = match (min, max) {
                (Some(min), Some(max)) => format!("{min}..{max}"),
                _ => String::new(),
            };
            std::iter::once(bare(range)).chain(missing.iter().map(of_code)).collect()
        }
        Values::Text { words, .. } if !words.is_empty() => {
            let line = |word: &super::dictionary::Word| Line { label: word.label.clone(), ..bare(word.word.clone()) };
            words.iter().map(line).collect()
        }
        Values::Real { .. } | Values::Text { .. } | Values::Instant => vec![bare(String::new())],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::About;
    use crate::questionnaire::instrument::Source;
    use crate::questionnaire::{compile, shipped};
    use std::sync::Arc;

    fn written(dictionary: &Dictionary) -> String {
        let mut out = Vec::new();
        write(&mut out, dictionary).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_column_of_the_data_and_every_code_has_a_line() {
        let instrument = Arc::new(compile(&shipped::sources()).unwrap());
        let text = written(&Dictionary::new(&[Arc::clone(&instrument)], About::default()));
        let mut reader = csv::Reader::from_reader(text.as_bytes());
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
        let second = Arc::new(compile(&sources).unwrap_or_else(|found| panic!("{}", found[0])));
        let text = written(&Dictionary::new(&[second, first], About::default()));
        let lines = |begin: &str| text.lines().filter(|line| line.starts_with(begin)).count();
        assert_eq!((lines("q20_mending,"), lines("q20_repairs,")), (5, 5));
        assert_eq!(lines("q7,single,valid,"), 4, "week, monthly, none, and month as it was");
        assert_eq!((lines("age,number,valid,"), lines("q1,")), (1, 6), "once where nothing changed");
    }
}
