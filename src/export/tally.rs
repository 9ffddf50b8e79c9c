//! What is in the columns of the data: how often each code, how far numbers go, how long texts are. Counts alone, so that memory does not grow
//! with the interviews. Formats that say such things beside or before the data are written from it.

use super::dictionary::{Column, Dictionary, Values};
use super::record::{Field, Record};
use super::timestamp;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What is in the data.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally {
    /// How many interviews.
    pub interviews: u64,
    /// What is in each column, in the order of the dictionary.
    pub columns: Vec<Counted>,
    weight: Option<usize>,
    /// Room for a field as it is written.
    text: String,
}

/// What is in a column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Counted {
    /// How often each code, label or not; of numbers the missing ones alone.
    pub codes: BTreeMap<i64, Count>,
    /// How often each word, of columns whose words are known beforehand.
    pub words: BTreeMap<String, Count>,
    /// Answers in substance.
    pub valid: Count,
    /// Don't know, refused, and nothing at all.
    pub invalid: Count,
    /// The numbers among the valid ones; none where there are none.
    pub numbers: Option<Numbers>,
    /// The longest field as it is written, in bytes.
    pub longest: usize,
    /// Most decimals of a number as it is written.
    pub decimals: usize,
    /// Whether the codes are all there is, not only what stands for no answer.
    coded: bool,
    /// Codes that stand for no answer.
    missing: Vec<i64>,
}

/// How often, and with what weight.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Count {
    /// Interviews.
    pub times: u64,
    /// Sum of their weights; 0 where there are no weights. An interview without a weight has none.
    pub weighted: f64,
}

/// Numbers of a column, codes that stand for no answer not among them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Numbers {
    /// Smallest.
    pub min: f64,
    /// Largest.
    pub max: f64,
    /// Mean.
    pub mean: f64,
    /// Weighted mean; none where no weight is above 0.
    pub weighted_mean: Option<f64>,
    times: f64,
    weight: f64,
    squares: f64,
}

impl Tally {
    /// Nothing yet, of these columns.
    pub fn new(dictionary: &Dictionary) -> Self {
        let columns = dictionary.columns.iter().map(Counted::of).collect();
        Self { interviews: 0, columns, weight: dictionary.weight(), text: String::new() }
    }

    /// Counts an interview.
    pub fn count(&mut self, dictionary: &Dictionary, record: &Record) {
        self.interviews += 1;
        let weight = match self.weight.map(|column| record.field(column)) {
            Some(Field::Real(weight)) => weight,
            _ => 0.0,
        };
        for ((column, counted), field) in dictionary.columns.iter().zip(&mut self.columns).zip(record.fields()) {
            counted.count(field, weight);
            let length = match field {
                Field::Nothing => 0,
                Field::Whole(number) => digits(number),
                Field::Text(word) => word.len(),
                Field::Real(_) | Field::Instant(_) => {
                    self.text.clear();
                    write(&mut self.text, column, field);
                    self.text.len()
                }
            };
            counted.longest = counted.longest.max(length);
            if let (Field::Real(_), Some((_, decimals))) = (field, self.text.split_once('.')) {
                counted.decimals = counted.decimals.max(decimals.len());
            }
        }
    }
}

impl Counted {
    /// Nothing yet, with a place for every code and word that has a label.
    fn of(column: &Column) -> Self {
        let codes = column.codes().iter().map(|code| (code.code, Count::default())).collect();
        let words = match &column.values {
            Values::Text { words, .. } => words.iter().map(|word| (word.word.clone(), Count::default())).collect(),
            _ => BTreeMap::new(),
        };
        let missing = column.codes().iter().filter(|code| code.missing.is_some()).map(|code| code.code).collect();
        Self { codes, words, coded: matches!(column.values, Values::Coded(_)), missing, ..Self::default() }
    }

    fn count(&mut self, field: Field<'_>, weight: f64) {
        let mut valid = true;
        match field {
            Field::Nothing => valid = false,
            Field::Whole(code) if self.coded || self.missing.contains(&code) => {
                self.codes.entry(code).or_default().add(weight);
                valid = !self.missing.contains(&code);
            }
            Field::Whole(number) => self.number(as_real(number), weight),
            Field::Real(number) => self.number(number, weight),
            // Words that nobody foresaw are not kept apart, so that they cannot grow without end.
            Field::Text(word) => {
                if let Some(count) = self.words.get_mut(word) {
                    count.add(weight);
                }
            }
            Field::Instant(_) => {}
        }
        (if valid { &mut self.valid } else { &mut self.invalid }).add(weight);
    }

    fn number(&mut self, number: f64, weight: f64) {
        match &mut self.numbers {
            Some(numbers) => numbers.add(number, weight),
            None => {
                let weighted_mean = (weight > 0.0).then_some(number);
                let (min, max, mean) = (number, number, number);
                self.numbers = Some(Numbers { min, max, mean, weighted_mean, times: 1.0, weight, squares: 0.0 });
            }
        }
    }
}

impl Count {
    fn add(&mut self, weight: f64) {
        self.times += 1;
        self.weighted += weight;
    }
}

impl Numbers {
    /// Welford's way: the mean moves, sums do not grow.
    fn add(&mut self, number: f64, weight: f64) {
        self.min = self.min.min(number);
        self.max = self.max.max(number);
        self.times += 1.0;
        let away = number - self.mean;
        self.mean += away / self.times;
        self.squares += away * (number - self.mean);
        self.weight += weight;
        if weight > 0.0 {
            let mean = self.weighted_mean.unwrap_or(number);
            self.weighted_mean = Some(mean + (number - mean) * weight / self.weight);
        }
    }

    /// Standard deviation of a sample (n - 1); none of fewer than two numbers.
    pub fn deviation(&self) -> Option<f64> {
        (self.times > 1.0).then(|| (self.squares / (self.times - 1.0)).max(0.0).sqrt())
    }
}

/// Characters of a whole number.
fn digits(number: i64) -> usize {
    let places = number.unsigned_abs().checked_ilog10().map_or(1, |places| places as usize + 1);
    places + usize::from(number < 0)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "answers have nine digits at most; a number of an interview has fewer than 2^53"
)]
fn as_real(number: i64) -> f64 {
    number as f64
}

/// A field as all formats of text write it: whole numbers and reals in the shortest way that reads back as the same number, or with the
/// decimals the column has; instants in ISO 8601; nothing as nothing.
pub(super) fn write(text: &mut String, column: &Column, field: Field<'_>) {
    // Writing to a text does not fail.
    let _ = match (field, &column.values) {
        (Field::Nothing, _) => Ok(()),
        (Field::Whole(number), _) => write!(text, "{number}"),
        (Field::Real(number), Values::Real { decimals, exact: true }) => {
            write!(text, "{number:.*}", usize::from(*decimals))
        }
        (Field::Real(number), _) => write!(text, "{number}"),
        (Field::Text(word), _) => text.write_str(word),
        (Field::Instant(at), _) => text.write_str(&timestamp(at)),
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixtures::{small, whole};
    use proptest::prelude::*;

    #[test]
    fn codes_words_numbers_and_lengths_are_counted() {
        let dictionary = whole(&small());
        let mut tally = Tally::new(&dictionary);
        let rows = [
            (Field::Whole(98), Field::Text("DE"), Field::Real(2.5)),
            (Field::Whole(4), Field::Text("UK"), Field::Real(0.25)),
            (Field::Whole(2), Field::Text("??"), Field::Nothing),
        ];
        for (household, country, weight) in rows {
            let mut record = Record::default();
            for column in &dictionary.columns {
                record.push(match column.name.as_str() {
                    "household" => household,
                    "country" => country,
                    "weight" => weight,
                    _ => Field::Nothing,
                });
            }
            tally.count(&dictionary, &record);
        }
        let places = dictionary.places();
        let household = &tally.columns[places["household"]];
        let weighted = |times, weighted| Count { times, weighted };
        assert_eq!((household.valid, household.invalid), (weighted(2, 0.25), weighted(1, 2.5)));
        assert_eq!(household.codes.get(&98), Some(&weighted(1, 2.5)));
        let numbers = household.numbers.unwrap();
        assert_eq!((numbers.min, numbers.max, numbers.mean, numbers.weighted_mean), (2.0, 4.0, 3.0, Some(4.0)));
        assert_eq!(numbers.deviation(), Some(2.0_f64.sqrt()));
        let country = &tally.columns[places["country"]];
        assert_eq!((country.words["DE"], country.valid.times, country.longest), (weighted(1, 2.5), 3, 2));
        let weight = &tally.columns[places["weight"]];
        assert_eq!((weight.decimals, weight.longest, tally.interviews), (2, 4, 3));
    }

    proptest! {
        #[test]
        fn a_number_is_as_long_as_it_is_written(number: i64) {
            prop_assert_eq!(digits(number), number.to_string().len());
            prop_assert_eq!((digits(0), digits(i64::MIN)), (1, 20));
        }
    }
}
