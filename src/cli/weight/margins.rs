//! Margins as they are read from CSV: the columns variable, category and total, a row a category; crossed variables and their categories are joined by `*`. Raking is
//! not done here.

use crate::analysis::weight::{Category, Margin, NO_CATEGORY};
use crate::cli::error::Refused;
use crate::cli::results::file::Data;
use std::collections::HashMap;
use std::path::Path;

/// What joins crossed variables.
const CROSSED: char = '*';

/// Margins, in the order in which their variables come first.
#[derive(Debug)]
pub(super) struct Wanted(Vec<(String, Vec<Category>)>);

/// A margin that is being filled from rows of data.
#[derive(Debug)]
pub(super) struct Column {
    margin: Margin,
    /// Where its variables stand in the data.
    places: Vec<usize>,
    /// The position of each category.
    known: HashMap<String, u32>,
    /// The category of a row, used again for the next.
    own: String,
}

impl Wanted {
    /// Reads them.
    pub(super) fn read(path: &Path) -> Result<Self, Refused> {
        let mut file = Data::open(path)?;
        let [variable, category, total] = [file.needed("variable")?, file.needed("category")?, file.needed("total")?];
        let mut margins: Vec<(String, Vec<Category>)> = Vec::new();
        let mut record = csv::StringRecord::new();
        while file.next(&mut record)? {
            let field = |place: usize| record.get(place).unwrap_or_default().trim();
            let wrong = |what: String| file.wrong(&record, what);
            let (name, own) = (joined(field(variable)), joined(field(category)));
            if name.is_empty() {
                return Err(wrong("there is no variable".to_owned()));
            }
            if name.matches(CROSSED).count() != own.matches(CROSSED).count() {
                return Err(wrong(format!("the category {own} of {name} does not say a value of each variable")));
            }
            let text = field(total);
            let Ok(total) = text.parse::<f64>() else {
                let what = if text.is_empty() { "missing".to_owned() } else { format!("{text}, which is no number") };
                return Err(wrong(format!("the total of {own} of {name} is {what}")));
            };
            let place = margins.iter().position(|(known, _)| *known == name).unwrap_or_else(|| {
                margins.push((name.clone(), Vec::new()));
                margins.len() - 1
            });
            let categories = &mut margins[place].1;
            if categories.iter().any(|known| known.name == own) {
                return Err(wrong(format!("{own} of {name} has a total already")));
            }
            categories.push(Category { name: own, total: Some(total) });
        }
        Ok(Self(margins))
    }

    /// Finds the variables in the data.
    pub(super) fn columns(self, data: &Data) -> Result<Vec<Column>, Refused> {
        let column = |(variable, categories): (String, Vec<Category>)| {
            let places = variable.split(CROSSED).map(|name| data.needed(name)).collect::<Result<Vec<_>, _>>()?;
            let known = (0..).zip(&categories).map(|(at, category)| (category.name.clone(), at)).collect();
            let margin = Margin { variable, categories, of: Vec::new() };
            Ok(Column { margin, places, known, own: String::new() })
        };
        self.0.into_iter().map(column).collect()
    }
}

impl Column {
    /// The category of a further row.
    pub(super) fn take(&mut self, record: &csv::StringRecord) -> Result<(), String> {
        self.own.clear();
        let mut empty = false;
        for (at, place) in self.places.iter().enumerate() {
            let value = record.get(*place).unwrap_or_default().trim();
            empty |= value.is_empty();
            if at > 0 {
                self.own.push(CROSSED);
            }
            self.own.push_str(value);
        }
        let own = match self.known.get(self.own.as_str()) {
            Some(known) => *known,
            None if empty => NO_CATEGORY,
            None => {
                let next = u32::try_from(self.margin.categories.len()).unwrap_or(NO_CATEGORY);
                if next == NO_CATEGORY {
                    return Err(format!("{} has too many values", self.margin.variable));
                }
                self.known.insert(self.own.clone(), next);
                self.margin.categories.push(Category { name: self.own.clone(), total: None });
                next
            }
        };
        self.margin.of.push(own);
        Ok(())
    }

    /// The margin of all rows.
    pub(super) fn margin(self) -> Margin {
        self.margin
    }
}

/// Joined by the sign alone, whatever stands around it.
fn joined(text: &str) -> String {
    text.split(CROSSED).map(str::trim).collect::<Vec<_>>().join("*")
}
