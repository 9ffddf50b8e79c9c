//! What is computed and counted: derived variables, checks, indices, quotas.

use super::{Gather, fact, plain};
use crate::export::document::{Fact, Line, Part, Sheet, Table, Tone, Words};
use crate::questionnaire::instrument::{Check, Country, Derived, Index, IndexOf, QuotaCell, Rule, VariableId};
use std::collections::BTreeMap;

impl Gather<'_> {
    pub(super) fn derived(&self) -> Option<Part> {
        let sheets: Vec<Sheet> = self.instrument.derived.iter().map(|derived| self.derivation(derived)).collect();
        (!sheets.is_empty()).then(|| Part { heading: "Derived variables".to_owned(), sheets, ..Part::default() })
    }

    fn derivation(&self, derived: &Derived) -> Sheet {
        let variable = self.instrument.var(derived.variable);
        let mut sheet = Sheet { name: variable.name.clone(), ..Sheet::default() };
        sheet.lines.extend(self.line(Tone::Label, "Short", &format!("{}.short", variable.name)));
        sheet.lines.extend(self.line(Tone::Label, "Name", &variable.name));
        match &derived.rule {
            Rule::Number(number) => {
                let number = Words::Code(number.printed(&self.instrument.variables).to_string());
                sheet.facts.push(Fact { what: "Value", which: vec![number] });
            }
            Rule::FirstOf(conditions) => {
                sheet.facts.push(fact("Value", "the first whose condition holds; else it is not known"));
                let scale = variable.choices().first();
                let scale = scale.and_then(|choice| choice.text.strip_suffix(&format!("-{}", choice.name)));
                sheet.lines.extend(scale.and_then(|scale| self.line(Tone::Label, "Scale", scale)));
                for choice in variable.choices() {
                    let when = conditions.iter().find(|(_, code)| *code == choice.code);
                    let mut line = self.choice(choice);
                    if let (Some(line), Some((when, _))) = (&mut line, when) {
                        line.notes.push(vec![plain("if"), self.code(when)]);
                    }
                    sheet.lines.extend(line);
                }
            }
        }
        sheet
    }

    pub(super) fn checks(&self) -> Option<Part> {
        let sheet = |check: &Check| Sheet {
            name: check.name.clone(),
            facts: vec![
                Fact { what: "Holds back an answer if", which: vec![self.code(&check.when)] },
                fact("Then", if check.hard { "the answer is not taken" } else { "the interviewer may confirm it" }),
            ],
            lines: self.line(Tone::Spoken, "Asked", &format!("check-{}", check.name)).into_iter().collect(),
            ..Sheet::default()
        };
        let sheets: Vec<Sheet> = self.instrument.checks.iter().map(sheet).collect();
        (!sheets.is_empty()).then(|| Part { heading: "Checks".to_owned(), sheets, ..Part::default() })
    }

    pub(super) fn indices(&self) -> Option<Part> {
        let at = self.instrument;
        let row = |index: &Index| {
            let (of, scores, parts) = match &index.of {
                IndexOf::Items(items) => {
                    let name = |variable: &VariableId| at.var(*variable).name.as_str();
                    let names = items.iter().map(|(variable, _)| name(variable)).collect::<Vec<_>>();
                    // Items that are scored alike stand together: reversed ones, and those of other scales, are apart.
                    let mut alike: Vec<(String, Vec<&str>)> = Vec::new();
                    for (variable, codes) in items {
                        let option =
                            |code: i64| at.var(*variable).choice(code).map_or("?", |choice| choice.name.as_str());
                        let said = codes.iter().map(|(code, score)| format!("{} {}", option(*code), rounded(*score)));
                        let said = said.collect::<Vec<_>>().join(", ");
                        match alike.iter_mut().find(|(known, _)| *known == said) {
                            Some((_, names)) => names.push(name(variable)),
                            None => alike.push((said, vec![name(variable)])),
                        }
                    }
                    let scores = match alike.as_slice() {
                        [(said, _)] => said.clone(),
                        several => {
                            let said = several.iter().map(|(said, names)| format!("{}: {said}", names.join(", ")));
                            said.collect::<Vec<_>>().join("; ")
                        }
                    };
                    (format!("mean of {}", names.join(", ")), scores, items.len())
                }
                IndexOf::Indices(others) => {
                    let names = others.iter().map(|other| at.indices[*other].name.as_str()).collect::<Vec<_>>();
                    (format!("mean of the indices {}", names.join(", ")), String::new(), others.len())
                }
            };
            vec![index.name.clone(), of, scores, format!("{} of {parts}", index.min_valid)]
        };
        let table = Table {
            heading: String::new(),
            facts: Vec::new(),
            columns: vec!["Index", "Made of", "Scores", "Valid at least"],
            rows: at.indices.iter().map(row).collect(),
        };
        (!at.indices.is_empty()).then(|| Part { heading: "Indices".to_owned(), tables: vec![table], ..Part::default() })
    }

    pub(super) fn quotas(&self) -> Option<Part> {
        let at = self.instrument;
        let (mut tables, mut lines) = (Vec::new(), Vec::new());
        for (position, group) in at.quotas.iter().enumerate() {
            let names: Vec<&str> = group.by.iter().map(|variable| at.var(*variable).name.as_str()).collect();
            let cells = at.cells.iter().filter(|cell| cell.group == position);
            let rows = if names.contains(&"country") { by_country(cells, &at.countries) } else { in_all(cells) };
            tables.push(Table {
                heading: group.name.clone(),
                facts: vec![
                    fact("Crossed", names.join(" × ")),
                    fact("Open", "cells that do not close at their target"),
                ],
                columns: vec!["Country", "Cells", "Interviews wanted", "of these open"],
                rows,
            });
            let line = self.line(Tone::Spoken, "Still wanted", &format!("wanted-{}", group.name));
            lines.extend(line.map(|line| Line { name: group.name.clone(), ..line }));
        }
        let sheets = vec![Sheet { lines, ..Sheet::default() }];
        (!tables.is_empty()).then(|| Part { heading: "Quotas".to_owned(), tables, sheets, ..Part::default() })
    }
}

/// A score to two decimals, without those that say nothing.
fn rounded(score: f64) -> String {
    let written = format!("{score:.2}");
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Number of cells, targets, targets of open cells.
#[derive(Default, Clone, Copy)]
struct Sum(usize, i64, i64);

impl Sum {
    fn add(&mut self, cell: &QuotaCell) {
        *self = Self(self.0 + 1, self.1.saturating_add(cell.target), self.2);
        if !cell.strict {
            self.2 = self.2.saturating_add(cell.target);
        }
    }

    fn row(self, of: &str) -> Vec<String> {
        vec![of.to_owned(), self.0.to_string(), self.1.to_string(), self.2.to_string()]
    }
}

fn by_country<'c>(cells: impl Iterator<Item = &'c QuotaCell>, countries: &[Country]) -> Vec<Vec<String>> {
    let (mut sums, mut all): (BTreeMap<&str, Sum>, Sum) = Default::default();
    for cell in cells {
        sums.entry(cell.facts.get("country").map_or("", String::as_str)).or_default().add(cell);
        all.add(cell);
    }
    let mut rows: Vec<Vec<String>> = countries
        .iter()
        .map(|country| sums.get(country.name.as_str()).copied().unwrap_or_default().row(&country.name))
        .collect();
    rows.push(all.row("All"));
    rows
}

fn in_all<'c>(cells: impl Iterator<Item = &'c QuotaCell>) -> Vec<Vec<String>> {
    let mut all = Sum::default();
    cells.for_each(|cell| all.add(cell));
    vec![all.row("All")]
}
