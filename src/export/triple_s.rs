//! Triple-S, the market researchers' format: a description in XML with all languages, beside it the data. How columns become its variables is
//! said here, the description is written in `document`, the data in `rows`.
//!
//! Version 3.0 has its data as CSV in UTF-8, version 2.0 in fixed fields of plain characters. Names stay those of all other exports: the standard's
//! own examples have names of more than eight characters since 2.0. Several answers to one question are one variable `multiple`, each answer
//! given in a subfield of its own (`spread`), so that codes of any size and don't know and refused keep their numbers. Where such a question has
//! the code 0, which a subfield cannot say, its columns stay 0/1 variables.

mod document;
mod rows;
#[cfg(test)]
mod tests;

pub use rows::Survey;

use super::dictionary::{Code, Column, Dictionary, Origin, Values};
use super::record::{Field, Record};
use super::tally::{self, Tally};

/// A version of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Version {
    /// 2.0: data in fixed fields.
    Two,
    /// 3.0: data as CSV.
    Three,
}

/// A variable of a Triple-S survey.
#[derive(Debug)]
struct Variable<'a> {
    name: &'a str,
    /// The column it is made of, of several the first.
    column: &'a Column,
    place: usize,
    shape: Shape<'a>,
}

/// What a variable takes.
#[derive(Debug)]
enum Shape<'a> {
    /// One of its codes.
    Single,
    /// One of its words.
    Literal,
    /// A number, or a code that stands for none.
    Quantity,
    /// A text.
    Character,
    /// Several codes: the columns, with the code of each.
    Multiple { columns: Vec<(usize, i64, &'a Column)>, width: usize },
}

/// The variables of the data, in the order of their first columns.
fn variables(dictionary: &Dictionary) -> Vec<Variable<'_>> {
    let mut variables: Vec<Variable<'_>> = Vec::new();
    for (place, column) in dictionary.columns.iter().enumerate() {
        let shape = match &column.values {
            Values::Coded(_) => Shape::Single,
            Values::Whole { .. } | Values::Real { .. } => Shape::Quantity,
            Values::Text { words, .. } if !words.is_empty() => Shape::Literal,
            Values::Text { .. } | Values::Instant => Shape::Character,
        };
        let Some(one) = column.of_several.as_ref() else {
            variables.push(Variable { name: &column.name, column, place, shape });
            continue;
        };
        if variables.iter().any(|known| known.name == one.variable && matches!(known.shape, Shape::Multiple { .. })) {
            continue;
        }
        let columns = dictionary.columns.iter().enumerate();
        let columns: Vec<(usize, i64, &Column)> = columns
            .filter_map(|(place, column)| {
                let of = column.of_several.as_ref().filter(|of| of.variable == one.variable)?;
                Some((place, of.code, column))
            })
            .collect();
        let missing = column.codes().iter().filter(|code| code.missing.is_some()).map(|code| code.code);
        let codes: Vec<i64> = columns.iter().map(|(_, code, _)| *code).chain(missing).collect();
        if codes.iter().all(|code| *code > 0) {
            let width = codes.iter().map(|code| code.to_string().len()).max().unwrap_or(1);
            let shape = Shape::Multiple { columns, width };
            variables.push(Variable { name: &one.variable, column, place, shape });
        } else {
            variables.push(Variable { name: &column.name, column, place, shape });
        }
    }
    variables
}

impl Variable<'_> {
    /// The variable's field of a row, as it is written.
    fn write(&self, text: &mut String, record: &Record) {
        let Shape::Multiple { columns, width } = &self.shape else {
            return tally::write(text, self.column, record.field(self.place));
        };
        let fields = || columns.iter().map(|(place, code, column)| (record.field(*place), *code, column.codes()));
        if fields().all(|(field, ..)| field == Field::Nothing) {
            return;
        }
        let missing = fields().find_map(|(field, _, codes)| {
            let Field::Whole(number) = field else { return None };
            codes.iter().find(|code| code.code == number && code.missing.is_some()).map(|code| code.code)
        });
        let chosen = fields().filter(|(field, ..)| *field == Field::Whole(1)).map(|(_, code, _)| code);
        let chosen: Vec<i64> = missing.map_or_else(|| chosen.collect(), |code| vec![code]);
        for at in 0..columns.len() {
            let code = chosen.get(at).copied().unwrap_or(0);
            text.push_str(&format!("{code:0width$}"));
        }
    }

    /// Characters that its longest field takes.
    fn width(&self, tally: &Tally) -> usize {
        let seen = tally.columns.get(self.place).map_or(0, |counted| counted.longest);
        let declared = |codes: &[Code]| codes.iter().map(|code| code.code.to_string().len()).max().unwrap_or(0);
        let width = match &self.shape {
            Shape::Multiple { columns, width } => width * columns.len(),
            Shape::Single => seen.max(declared(self.column.codes())),
            Shape::Literal => seen.max(self.words().map(str::len).max().unwrap_or(0)),
            Shape::Quantity => {
                let (from, to) = self.range(tally);
                seen.max(declared(self.column.codes())).max(from.len()).max(to.len())
            }
            Shape::Character => seen,
        };
        width.max(1)
    }

    /// From where to where its numbers go: as the questionnaire says, else as they are in the data. Their digits tell the format.
    fn range(&self, tally: &Tally) -> (String, String) {
        let counted = tally.columns.get(self.place);
        let seen = counted.and_then(|counted| counted.numbers);
        let (low, high) = seen.map_or((0.0, 0.0), |numbers| (numbers.min, numbers.max));
        match &self.column.values {
            Values::Whole { min, max, .. } => {
                // A bound that the data do not know yet must not make the range empty.
                let low = min.map_or_else(|| format!("{low:.0}"), |min| min.to_string());
                let high =
                    max.map_or_else(|| format!("{:.0}", high.max(low.parse().unwrap_or(high))), |max| max.to_string());
                (low, high)
            }
            Values::Real { decimals, exact } => {
                let seen = counted.map_or(0, |counted| counted.decimals);
                let decimals = if *exact || seen == 0 { usize::from(*decimals) } else { seen };
                (format!("{low:.decimals$}"), format!("{high:.decimals$}"))
            }
            _ => (String::new(), String::new()),
        }
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        let words = match &self.column.values {
            Values::Text { words, .. } => words.as_slice(),
            _ => &[],
        };
        words.iter().map(|word| word.word.as_str())
    }

    /// What it is for, beside being data.
    fn use_of(&self, dictionary: &Dictionary) -> Option<&'static str> {
        if self.column.origin == Origin::Record && self.name == "interview" {
            Some("serial")
        } else if dictionary.weight() == Some(self.place) {
            Some("weight")
        } else {
            None
        }
    }
}
