//! Quality signals of completes by interviewer: speed against the study's median, batteries answered alike, don't know, going back, and the interviewers'
//! part of an item's variance. Signals, not verdicts: each has a least basis, below which it is undefined. What is read from the study is in
//! `station::quality`; the variance is in `intraclass`, what is counted of a ledger in `back_ups`.

pub mod back_ups;
pub mod intraclass;
#[cfg(test)]
mod tests;

use crate::ids::StaffId;
use intraclass::{Intraclass, Sample, intraclass};
use std::collections::{BTreeMap, HashMap};

/// Answers that an item's median time needs in a language.
pub const LEAST_TIMES: usize = 20;
/// Timed items that an interview's pace needs.
pub const LEAST_ITEMS: usize = 10;
/// A pace below this is speeding: half of the items took less than half of their usual time.
pub const SPEEDING: f64 = 0.5;
/// Interviews with a pace that a share of speeders needs.
pub const LEAST_INTERVIEWS: u64 = 10;
/// Rows of a battery with an answer in substance that make it count.
pub const LEAST_ROWS: usize = 3;
/// Batteries that a share of those answered alike needs.
pub const LEAST_BATTERIES: u64 = 20;
/// Answers that shares of don't know and of going back need.
pub const LEAST_ANSWERS: u64 = 100;
/// Answers that an interviewer needs in a country to count in an item's variance.
pub const LEAST_EACH: u64 = 10;
/// Answers of such interviewers that an item's variance needs: of many items the largest part is chance where there are few.
pub const LEAST_OF_ITEM: u64 = 200;

/// What of an item's answers varies between interviewers.
#[derive(Debug, Clone, PartialEq)]
pub enum Measure {
    /// The number answered.
    Number,
    /// The score of the code in an index.
    Scores(Vec<(i64, f64)>),
    /// Whether the option was chosen that is chosen most often.
    MostChosen,
    /// Nothing: several answers at once, or a fact that the quotas ask for.
    Nothing,
}

/// An item, as the signals need it.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its name.
    pub name: String,
    /// Its battery, if it is a row of one.
    pub battery: Option<String>,
    /// Whether don't know is taken.
    pub takes_dont_know: bool,
    /// What varies.
    pub measure: Measure,
}

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// In substance: a code or number.
    Valid(i64),
    /// Don't know.
    DontKnow,
    /// Refused.
    Refused,
}

/// An answer in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Position of its item.
    pub item: usize,
    /// What was answered.
    pub said: Said,
    /// Milliseconds it took; 0 where it was known of the household and not asked.
    pub ms: i64,
    /// Language it was given in.
    pub language: String,
}

/// A complete, as the signals need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complete {
    /// Who began it.
    pub staff: StaffId,
    /// Country of the case.
    pub country: String,
    /// Answers in force, each item at most once.
    pub answers: Vec<Answered>,
    /// How often the interviewer went back, of how many answers.
    pub back_ups: back_ups::BackUps,
}

/// A share with its basis.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// So many
    pub count: u64,
    /// of so many,
    pub of: u64,
    /// of which there have to be so many.
    pub least: u64,
}

impl Share {
    fn least(least: u64) -> Self {
        Self { least, ..Self::default() }
    }

    fn add(&mut self, counts: bool) {
        self.count += u64::from(counts);
        self.of += 1;
    }

    /// The share, where its basis is large enough.
    pub fn share(&self) -> Option<f64> {
        (self.of >= self.least.max(1)).then(|| float(self.count) / float(self.of))
    }
}

/// The signals of an interviewer, or of all.
#[derive(Debug, Clone, PartialEq)]
pub struct Signals {
    /// Completes.
    pub completes: u64,
    /// Median of their paces: 1 is the study's usual speed, less is faster.
    pub pace: Option<f64>,
    /// Completes that were speeding, of those with a pace.
    pub speeding: Share,
    /// Batteries in which all answers are the same, of those with enough answers.
    pub alike: Share,
    /// Don't know, of the answers where it is taken.
    pub dont_know: Share,
    /// Times of going back, of the answers given.
    pub back_ups: Share,
}

/// How much of an item's variance is the interviewers'.
#[derive(Debug, Clone, PartialEq)]
pub struct OfItem {
    /// The item.
    pub item: String,
    /// The part, with its basis; none where it is undefined.
    pub part: Option<Intraclass>,
}

/// All signals.
#[derive(Debug, Clone, PartialEq)]
pub struct Quality {
    /// By interviewer, by number.
    pub interviewers: Vec<(StaffId, Signals)>,
    /// All together.
    pub all: Signals,
    /// Items whose answers may vary between interviewers, in the order of asking.
    pub items: Vec<OfItem>,
}

impl Quality {
    /// The items whose part is defined, the largest part first, those alike in the order of asking.
    pub fn largest_parts(&self) -> Vec<(&str, Intraclass)> {
        let mut parts: Vec<_> = self.items.iter().filter_map(|item| Some((item.item.as_str(), item.part?))).collect();
        parts.sort_by(|(_, one), (_, other)| other.part.total_cmp(&one.part));
        parts
    }
}

/// The milliseconds an item took in a language. Small: there is one for every answer of the study.
#[derive(Debug, Clone, Copy)]
struct Time {
    item: u16,
    language: u16,
    ms: u32,
}

/// How often which value was answered, by country and interviewer.
type Values = BTreeMap<String, BTreeMap<StaffId, BTreeMap<i64, u64>>>;

/// Completes gathered so far; 8 bytes an answer, and some.
#[derive(Debug, Clone)]
pub struct Gathered {
    items: Vec<Item>,
    /// Who, and the time of each item.
    times: Vec<(StaffId, Vec<Time>)>,
    languages: Vec<String>,
    signals: BTreeMap<StaffId, Signals>,
    /// By item.
    values: Vec<Values>,
}

impl Gathered {
    /// Nothing yet, of these items.
    pub fn new(items: Vec<Item>) -> Self {
        let values = vec![BTreeMap::new(); items.len()];
        Self { items, times: Vec::new(), languages: Vec::new(), signals: BTreeMap::new(), values }
    }

    /// Adds a complete.
    pub fn add(&mut self, complete: &Complete) {
        let signals = self.signals.entry(complete.staff).or_insert_with(Signals::none);
        signals.completes += 1;
        signals.back_ups.count += complete.back_ups.times;
        signals.back_ups.of += complete.back_ups.answers;
        let (mut times, mut batteries) = (Vec::new(), BTreeMap::<&str, Vec<i64>>::new());
        for answer in &complete.answers {
            let Some(item) = self.items.get(answer.item) else { continue };
            if item.takes_dont_know {
                signals.dont_know.add(answer.said == Said::DontKnow);
            }
            let language = place_of(&mut self.languages, &answer.language);
            let places = (u16::try_from(answer.item), u16::try_from(language), u32::try_from(answer.ms));
            if let (Ok(item), Ok(language), Ok(ms @ 1..)) = places {
                times.push(Time { item, language, ms });
            }
            let Said::Valid(value) = answer.said else { continue };
            if let Some(battery) = &item.battery {
                batteries.entry(battery).or_default().push(value);
            }
            if item.measure != Measure::Nothing {
                let of_country = self.values[answer.item].entry(complete.country.clone()).or_default();
                *of_country.entry(complete.staff).or_default().entry(value).or_default() += 1;
            }
        }
        for rows in batteries.values().filter(|rows| rows.len() >= LEAST_ROWS) {
            signals.alike.add(rows.windows(2).all(|pair| pair[0] == pair[1]));
        }
        self.times.push((complete.staff, times));
    }

    /// The signals of what was gathered.
    pub fn quality(&self) -> Quality {
        let mut interviewers = self.signals.clone();
        let mut paces: BTreeMap<StaffId, Vec<f64>> = BTreeMap::new();
        for (staff, pace) in self.paces() {
            paces.entry(staff).or_default().push(pace);
        }
        let mut all = Signals::none();
        for (staff, signals) in &mut interviewers {
            let own = paces.get(staff).map_or(&[][..], Vec::as_slice);
            own.iter().for_each(|pace| signals.speeding.add(*pace < SPEEDING));
            signals.pace = median(own.to_vec()).filter(|_| signals.speeding.of >= LEAST_INTERVIEWS);
            all.take(signals);
        }
        all.pace = median(paces.into_values().flatten().collect()).filter(|_| all.speeding.of >= LEAST_INTERVIEWS);
        let measured = self.items.iter().zip(&self.values).filter(|(item, _)| item.measure != Measure::Nothing);
        let items =
            measured.map(|(item, values)| OfItem { item: item.name.clone(), part: part(&item.measure, values) });
        Quality { interviewers: interviewers.into_iter().collect(), all, items: items.collect() }
    }

    /// The pace of each complete that has one: the median of its items' times, each divided by the median of that item and language.
    fn paces(&self) -> Vec<(StaffId, f64)> {
        let mut by_item: HashMap<(u16, u16), Vec<f64>> = HashMap::new();
        for time in self.times.iter().flat_map(|(_, times)| times) {
            by_item.entry((time.item, time.language)).or_default().push(f64::from(time.ms));
        }
        let usual: HashMap<(u16, u16), f64> = by_item
            .into_iter()
            .filter(|(_, times)| times.len() >= LEAST_TIMES)
            .filter_map(|(of, times)| Some((of, median(times)?)))
            .collect();
        let pace = |(staff, times): &(StaffId, Vec<Time>)| {
            let ratio = |time: &Time| Some(f64::from(time.ms) / usual.get(&(time.item, time.language))?);
            let ratios: Vec<f64> = times.iter().filter_map(ratio).collect();
            (ratios.len() >= LEAST_ITEMS).then(|| Some((*staff, median(ratios)?))).flatten()
        };
        self.times.iter().filter_map(pace).collect()
    }
}

impl Signals {
    fn none() -> Self {
        Self {
            completes: 0,
            pace: None,
            speeding: Share::least(LEAST_INTERVIEWS),
            alike: Share::least(LEAST_BATTERIES),
            dont_know: Share::least(LEAST_ANSWERS),
            back_ups: Share::least(LEAST_ANSWERS),
        }
    }

    fn take(&mut self, other: &Self) {
        self.completes += other.completes;
        let pairs = [
            (&mut self.speeding, other.speeding),
            (&mut self.alike, other.alike),
            (&mut self.dont_know, other.dont_know),
            (&mut self.back_ups, other.back_ups),
        ];
        for (share, more) in pairs {
            share.count += more.count;
            share.of += more.of;
        }
    }
}

/// The interviewers' part of the variance of a measure, within countries.
fn part(measure: &Measure, values: &Values) -> Option<Intraclass> {
    let mut chosen: BTreeMap<i64, u64> = BTreeMap::new();
    for (value, count) in values.values().flat_map(BTreeMap::values).flatten() {
        *chosen.entry(*value).or_default() += count;
    }
    // Of options chosen as often the one with the smaller code.
    let most =
        chosen.iter().max_by_key(|(value, count)| (**count, std::cmp::Reverse(**value))).map(|(value, _)| *value);
    let number = |value: i64| match measure {
        Measure::Number => Some(signed(value)),
        Measure::Scores(scores) => scores.iter().find(|(code, _)| *code == value).map(|(_, score)| *score),
        Measure::MostChosen => Some(f64::from(u8::from(Some(value) == most))),
        Measure::Nothing => None,
    };
    let sample = |counts: &BTreeMap<i64, u64>| {
        let scored: Vec<(f64, u64)> =
            counts.iter().filter_map(|(value, count)| Some((number(*value)?, *count))).collect();
        Sample::of(&scored)
    };
    let enough = |sample: &Sample| sample.answers >= LEAST_EACH;
    let countries: Vec<Vec<Sample>> =
        values.values().map(|of| of.values().map(sample).filter(enough).collect()).collect();
    intraclass(&countries).filter(|found| found.answers >= LEAST_OF_ITEM)
}

/// The place of a name among those known, the next one for a new name.
fn place_of(known: &mut Vec<String>, name: &str) -> usize {
    known.iter().position(|other| other == name).unwrap_or_else(|| {
        known.push(name.to_owned());
        known.len() - 1
    })
}

/// The median: the mean of the two in the middle where their number is even.
fn median(mut values: Vec<f64>) -> Option<f64> {
    let middle = values.len() / 2;
    let even = values.len().is_multiple_of(2);
    if values.is_empty() {
        return None;
    }
    let (below, upper, _) = values.select_nth_unstable_by(middle, f64::total_cmp);
    let lower = if even { below.iter().copied().max_by(f64::total_cmp)? } else { *upper };
    Some(f64::midpoint(lower, *upper))
}

#[expect(clippy::cast_precision_loss, reason = "counts of answers are far below 2^53")]
fn float(count: u64) -> f64 {
    count as f64
}

#[expect(clippy::cast_precision_loss, reason = "answers are far below 2^53")]
fn signed(value: i64) -> f64 {
    value as f64
}
