//! Reads values out of a TOML table with their places, telling every wrong type and unknown key. What the values mean is in `source`.

use super::diagnostic::{Code, Findings, Place, did_you_mean};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with its place in the file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Located<T> {
    /// The value.
    pub(super) value: T,
    /// Where it stands.
    pub(super) place: Place,
}

/// Names with a number each, in the order of the file.
pub(super) type Numbers = Vec<(Located<String>, f64)>;

/// Reads one table; [`Reader::finish`] tells the keys nobody asked for.
pub(super) struct Reader<'d, 'f, 's> {
    table: &'d DeTable<'d>,
    place: Place,
    asked: Vec<&'static str>,
    findings: &'f mut Findings<'s>,
}

impl<'d, 'f, 's> Reader<'d, 'f, 's> {
    pub(super) fn new(table: &'d DeTable<'d>, place: Place, findings: &'f mut Findings<'s>) -> Self {
        Self { table, place, asked: Vec::new(), findings }
    }

    /// Where the table stands.
    pub(super) fn place(&self) -> Place {
        self.place.clone()
    }

    fn at(&self, span: Range<usize>) -> Place {
        Place { file: self.place.file.clone(), span }
    }

    fn get(&mut self, key: &'static str) -> Option<&'d Spanned<DeValue<'d>>> {
        self.asked.push(key);
        // A value of no length is what the parser puts where it found none.
        self.table.get(key).filter(|value| !value.span().is_empty())
    }

    fn wrong(&mut self, key: &str, value: &Spanned<DeValue<'_>>, wanted: &str) {
        let place = self.at(value.span());
        self.findings.add(Code::Type, &place, format!("{key} is {wanted}, not {}", value.get_ref().type_str()), None);
    }

    /// A text.
    pub(super) fn text(&mut self, key: &'static str) -> Option<Located<String>> {
        let value = self.get(key)?;

        self.as_text(key, value)
    }

    fn as_text(&mut self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Located<String>> {
        match value.get_ref().as_str() {
            // The span includes the quotes: what stands inside is one byte further.
            Some(text) => Some(Located { value: text.to_owned(), place: self.at(value.span()) }),
            None => {
                self.wrong(key, value, "a text in quotes");
                None
            }
        }
    }

    /// A text that must be there.
    pub(super) fn required(&mut self, key: &'static str) -> Option<Located<String>> {
        if self.table.get(key).is_none() {
            self.asked.push(key);
            let place = self.place();
            self.findings.add(Code::MissingKey, &place, format!("{key} is missing"), None);
            return None;
        }
        self.text(key)
    }

    /// A whole number.
    pub(super) fn integer(&mut self, key: &'static str) -> Option<Located<i64>> {
        let value = self.get(key)?;
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|number| i64::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok());
        match number {
            Some(number) => Some(Located { value: number, place: self.at(value.span()) }),
            None => {
                self.wrong(key, value, "a whole number");
                None
            }
        }
    }

    /// A decimal or whole number.
    fn decimal(value: &DeValue<'_>) -> Option<f64> {
        match value {
            DeValue::Integer(number) => number.as_str().replace('_', "").parse().ok(),
            DeValue::Float(number) => {
                number.as_str().replace('_', "").parse().ok().filter(|number: &f64| number.is_finite())
            }
            _ => None,
        }
    }

    /// Yes or no; no where it is not said.
    pub(super) fn flag(&mut self, key: &'static str) -> bool {
        let Some(value) = self.get(key) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            self.wrong(key, value, "true or false");
            false
        })
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, key: &'static str) -> Option<Vec<Located<String>>> {
        let value = self.get(key)?;
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(key, value, "a list of texts");
            return None;
        };
        Some(list.iter().filter_map(|value| self.as_text(key, value)).collect())
    }

    /// A list of whole numbers from 1.
    pub(super) fn positions(&mut self, key: &'static str) -> Option<Vec<usize>> {
        let value = self.get(key)?;
        let list = value.get_ref().as_array().and_then(|list| {
            list.iter()
                .map(|number| number.get_ref().as_integer()?.as_str().parse().ok().filter(|number: &usize| *number > 0))
                .collect()
        });
        if list.is_none() {
            self.wrong(key, value, "a list of whole numbers from 1");
        }
        list
    }

    /// A table of texts, in the order of the file.
    pub(super) fn text_table(&mut self, key: &'static str) -> Option<Vec<(Located<String>, Located<String>)>> {
        let value = self.get(key)?;
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(key, value, "a table of texts");
            return None;
        };
        let pairs = table.iter().filter_map(|(name, value)| {
            let place = self.at(name.span());
            Some((Located { value: name.get_ref().to_string(), place }, self.as_text(key, value)?))
        });
        Some(pairs.collect())
    }

    /// A number.
    pub(super) fn number(&mut self, key: &'static str) -> Option<Located<f64>> {
        let value = self.get(key)?;
        let number = Self::decimal(value.get_ref());
        if number.is_none() {
            self.wrong(key, value, "a number");
        }
        Some(Located { value: number?, place: self.at(value.span()) })
    }

    /// A table of numbers, in the order of the file.
    pub(super) fn number_table(&mut self, key: &'static str) -> Option<Numbers> {
        let value = self.get(key)?;
        self.as_numbers(key, value)
    }

    /// A table of tables of numbers, in the order of the file.
    pub(super) fn number_tables(&mut self, key: &'static str) -> Option<Vec<(Located<String>, Numbers)>> {
        let value = self.get(key)?;
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(key, value, "a table of tables of numbers");
            return None;
        };
        let tables = table.iter().filter_map(|(name, value)| {
            let place = self.at(name.span());
            Some((Located { value: name.get_ref().to_string(), place }, self.as_numbers(name.get_ref(), value)?))
        });
        Some(tables.collect())
    }

    fn as_numbers(&mut self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Numbers> {
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(key, value, "a table of numbers");
            return None;
        };
        let mut pairs = Vec::new();
        for (name, value) in table {
            match Self::decimal(value.get_ref()) {
                Some(number) => {
                    pairs.push((Located { value: name.get_ref().to_string(), place: self.at(name.span()) }, number))
                }
                None => self.wrong(name.get_ref(), value, "a number"),
            }
        }
        Some(pairs)
    }

    /// A list of tables, each read by `read`.
    pub(super) fn tables<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&mut Reader<'d, '_, 's>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let value = self.get(key)?;
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(key, value, "a list of tables");
            return None;
        };
        let mut all = Vec::new();
        for value in list {
            match value.get_ref() {
                DeValue::Table(table) => {
                    let place = self.at(value.span());
                    all.extend(self.inner(table, place, &mut read));
                }
                _ => self.wrong(key, value, "a table"),
            }
        }
        Some(all)
    }

    /// A table of tables, each read by `read` with its name, in the order of the file.
    pub(super) fn named_tables<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(Located<String>, &mut Reader<'d, '_, 's>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(key, value, "a table");
            return Vec::new();
        };
        let mut all = Vec::new();
        for (name, value) in table {
            let place = self.at(name.span());
            match value.get_ref() {
                DeValue::Table(table) => {
                    let name = Located { value: name.get_ref().to_string(), place: place.clone() };
                    all.extend(self.inner(table, place, |reader| read(name.clone(), reader)));
                }
                _ => self.wrong(name.get_ref(), value, "a table"),
            }
        }
        all
    }

    fn inner<T>(&mut self, table: &'d DeTable<'d>, place: Place, read: impl FnOnce(&mut Reader<'d, '_, 's>) -> T) -> T {
        let mut reader = Reader::new(table, place, self.findings);
        let value = read(&mut reader);
        reader.finish();
        value
    }

    /// Tells every key that was not asked for.
    pub(super) fn finish(self) {
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !self.asked.contains(&name) {
                let place = Place { file: self.place.file.clone(), span: key.span() };
                let hint = did_you_mean(name, self.asked.iter().copied())
                    .or_else(|| Some(format!("known here: {}", self.asked.join(", "))));
                self.findings.add(Code::UnknownKey, &place, format!("{name} is not known here"), hint);
            }
        }
    }

    /// Tells a mistake.
    pub(super) fn wrong_value(&mut self, place: &Place, message: String, hint: Option<String>) {
        self.findings.add(Code::Value, place, message, hint);
    }
}
