//! The intraclass correlation: the part of a measure's variance that lies between interviewers. One-way random effects, estimated from the analysis of
//! variance with groups of unequal size, interviewers nested in countries: countries differ by themselves, and that is no interviewer's doing.
//!
//! With `k` interviewers of `n_i` answers in a country of `N` answers: `MSB` = Σ n_i (mean_i − mean)² / Σ (k − 1), `MSW` = Σ (x − mean_i)² /
//! Σ (N − k), `n0` = Σ (N − Σ n_i² / N) / Σ (k − 1), sums over countries, and the part is (MSB − MSW) / (MSB + (n0 − 1) MSW). In one country
//! with equal sizes that is ICC(1,1). The estimate may be a little below 0 where there is nothing between them.

/// The answers of one interviewer in one country.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// How many.
    pub answers: u64,
    mean: f64,
    /// Sum of squared distances from the mean.
    squares: f64,
}

/// The interviewers' part, and of what it is estimated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Intraclass {
    /// The part, at most 1.
    pub part: f64,
    /// Interviewers, one who worked in two countries twice.
    pub interviewers: usize,
    /// Answers.
    pub answers: u64,
}

impl Sample {
    /// Of values, each with how often it was answered.
    pub fn of(values: &[(f64, u64)]) -> Self {
        let answers = values.iter().map(|(_, count)| count).sum();
        let sum: f64 = values.iter().map(|(value, count)| value * super::float(*count)).sum();
        let mean = if answers == 0 { 0.0 } else { sum / super::float(answers) };
        let squares = values.iter().map(|(value, count)| (value - mean).powi(2) * super::float(*count)).sum();
        Self { answers, mean, squares }
    }
}

/// The part of the variance between interviewers within countries. None where fewer than two interviewers share a country, where nobody has more
/// than one answer, or where all answers are the same.
pub fn intraclass(countries: &[Vec<Sample>]) -> Option<Intraclass> {
    let (mut between, mut within, mut size) = (0.0, 0.0, 0.0);
    let (mut interviewers, mut shared, mut answers) = (0, 0, 0);
    for samples in countries {
        let samples: Vec<&Sample> = samples.iter().filter(|sample| sample.answers > 0).collect();
        if samples.len() < 2 {
            continue;
        }
        let all: u64 = samples.iter().map(|sample| sample.answers).sum();
        let of_all = super::float(all);
        let mean = samples.iter().map(|sample| sample.mean * super::float(sample.answers)).sum::<f64>() / of_all;
        for sample in &samples {
            let count = super::float(sample.answers);
            between += count * (sample.mean - mean).powi(2);
            within += sample.squares;
            size -= count * count / of_all;
        }
        size += of_all;
        interviewers += samples.len();
        shared += 1;
        answers += all;
    }
    let free_between = interviewers - shared;
    let free_within = answers.checked_sub(u64::try_from(interviewers).ok()?)?;
    if free_between == 0 || free_within == 0 {
        return None;
    }
    let free_between = super::float(u64::try_from(free_between).ok()?);
    let (between, within) = (between / free_between, within / super::float(free_within));
    let below = between + (size / free_between - 1.0) * within;
    (below > 0.0).then(|| Intraclass { part: (between - within) / below, interviewers, answers })
}
