//! Numbers drawn at random from blocks of numbers (random digit dialling): a block is a prefix and how many digits come after it. What is drawn goes
//! the way of any sample.

use super::import::{Admission, ToBe, WINDOW, in_order, mark_all};
use super::{FileError, Line, Lines, Portions, Progress, SampleError, Tally};
use crate::clock::Clock;
use crate::fieldwork::sample::{Columns, Numbers, Rules, undialable};
use crate::store::Store;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::io::BufRead;

/// Most digits after a prefix.
const MOST_DIGITS: u32 = 10;
/// After so many draws for each number wanted the blocks are held for used up.
const MOST_DRAWS: u64 = 100;

/// Why blocks of numbers cannot be drawn from.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// The file.
    #[error(transparent)]
    File(#[from] FileError),
    /// There is no such column, and it is needed.
    #[error("prefixes-no-column")]
    NoColumn(&'static str),
    /// A line is no block.
    #[error("prefixes-line")]
    Line {
        /// Its number in the file.
        number: u64,
        /// The column that is wrong.
        column: &'static str,
    },
    /// There is no block.
    #[error("prefixes-none")]
    None,
}

/// How many numbers to draw, and from what they are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draw {
    /// Cases wanted.
    pub wanted: u64,
    /// The seed.
    pub seed: u64,
}

/// A block of numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Block {
    prefix: String,
    digits: u32,
    weight: u64,
    /// The other columns of a row of sample, the country first.
    rest: Vec<String>,
}

/// Blocks of numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prefixes {
    /// Names of the columns of a row of sample.
    columns: Vec<String>,
    blocks: Vec<Block>,
    sum: u64,
}

impl Prefixes {
    /// Reads blocks: columns prefix, digits and country, and weight, region, language, time_zone, priority, and any of the sample's own, where they are wanted. Without a weight
    /// each number of any block is as likely as another.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn read<R: BufRead>(file: &mut Lines<R>) -> Result<Self, GenerateError> {
        let header: Vec<String> =
            file.header().iter().map(|name| name.trim().to_lowercase().replace([' ', '-'], "_")).collect();
        let place = |name: &str| header.iter().position(|known| known == name);
        let needed = |name: &'static str| place(name).ok_or(GenerateError::NoColumn(name));
        let (prefix, digits, weight) = (needed("prefix")?, needed("digits")?, place("weight"));
        let country = needed("country")?;
        let of_block = |at: usize| [Some(prefix), Some(digits), Some(country), weight].contains(&Some(at));
        let rest: Vec<usize> = std::iter::once(country).chain((0..header.len()).filter(|at| !of_block(*at))).collect();
        let columns = std::iter::once("phone").chain(rest.iter().map(|at| header[*at].as_str()));
        let columns = columns.map(str::to_owned).collect();
        let mut blocks = Vec::new();
        while let Some(line) = file.next_line().map_err(FileError::from)? {
            let wrong = |column| GenerateError::Line { number: line.number, column };
            if line.broken.is_some() || line.fields.len() != header.len() {
                return Err(wrong("prefix"));
            }
            let field = |column: Option<usize>| column.map_or("", |column| line.fields[column].trim());
            let digits = field(Some(digits)).parse().ok().filter(|digits| (1..=MOST_DIGITS).contains(digits));
            let digits: u32 = digits.ok_or_else(|| wrong("digits"))?;
            let usual = 10_u64.pow(digits);
            let weight = match field(weight) {
                "" => Some(usual),
                said => said.parse().ok().filter(|weight| *weight <= 1_000_000_000_000),
            };
            let said = field(Some(prefix)).to_owned();
            if !said.starts_with(|c: char| c == '+' || c.is_ascii_digit()) {
                return Err(wrong("prefix"));
            }
            blocks.push(Block {
                prefix: said,
                digits,
                weight: weight.ok_or_else(|| wrong("weight"))?,
                rest: rest.iter().map(|column| field(Some(*column)).to_owned()).collect(),
            });
        }
        let sum = blocks.iter().fold(0_u64, |sum, block| sum.saturating_add(block.weight));
        if sum == 0 { Err(GenerateError::None) } else { Ok(Self { columns, blocks, sum }) }
    }

    /// A row of sample, drawn.
    fn draw(&self, random: &mut ChaCha8Rng, numbers: Numbers) -> Vec<String> {
        let mut at = random.next_u64() % self.sum;
        let digits = random.next_u64();
        let mut fields = Vec::with_capacity(self.columns.len());
        for block in &self.blocks {
            if at < block.weight {
                fields.push(match numbers {
                    Numbers::Undialable => undialable(
                        block.rest.first().map_or("", String::as_str),
                        u32::try_from(digits % 10_000_000).unwrap_or(0),
                    ),
                    Numbers::Checked | Numbers::Trusted => {
                        let (width, end) = (block.digits as usize, 10_u64.pow(block.digits));
                        format!("{}{:0width$}", block.prefix, digits % end)
                    }
                });
                fields.extend(block.rest.iter().cloned());
                break;
            }
            at -= block.weight;
        }
        fields
    }
}

/// Adds so many cases with numbers drawn at random: those that nobody can have, that are known or must not be called are drawn again. Fewer where
/// the blocks have no more. The same seed draws the same numbers.
///
/// # Errors
/// What is wrong with the study. What was added before stays.
pub fn generate(
    store: &Store,
    prefixes: &Prefixes,
    Draw { wanted, seed }: Draw,
    rules: &Rules,
    portions: &Portions,
    clock: &Clock,
    on: &mut dyn FnMut(Progress) -> bool,
) -> Result<Tally, SampleError> {
    let columns = Columns::of(&prefixes.columns.iter().map(String::as_str).collect::<Vec<_>>())?;
    mark_all(store, clock)?;
    let key = store.read(|tx| tx.number_key())?;
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut admission = Admission::new(store, clock);
    let mut draws = 0;
    while admission.tally.added < wanted && !admission.tally.interrupted {
        let (mut window, mut out) = (Vec::new(), Vec::new());
        let missing = usize::try_from(wanted - admission.tally.added).unwrap_or(WINDOW).min(WINDOW);
        while window.len() < missing && draws < wanted.saturating_mul(MOST_DRAWS) {
            draws += 1;
            let fields = prefixes.draw(&mut random, rules.numbers);
            let said: Vec<&str> = fields.iter().map(String::as_str).collect();
            if let Ok(row) = columns.row(&said, rules) {
                let line = Line { number: draws, fields: Vec::new(), broken: None };
                window.push(ToBe::of(line, row, &key, portions));
            } else {
                admission.tally.refused += 1;
            }
        }
        if window.is_empty() {
            break;
        }
        in_order(&mut window);
        admission.admit(&mut window, &mut out, &mut |added| on(Progress { read: added, added }))?;
        admission.tally.refused += out.len() as u64;
    }
    Ok(admission.tally)
}
