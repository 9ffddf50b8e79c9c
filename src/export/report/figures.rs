//! Figures as a language writes them: its decimal sign, a real minus, nothing that breaks at the end of a line.

use super::{Found, Unit};
use crate::locale::Locale;
use crate::questionnaire::report::{Basis, Published, Says};

/// Figures in one language.
#[derive(Debug, Clone)]
pub(super) struct Figures<'a> {
    pub(super) locale: &'a Locale,
    decimal: String,
    thousands: String,
}

impl<'a> Figures<'a> {
    pub(super) fn of(locale: &'a Locale) -> Self {
        Self { locale, decimal: locale.tr("report-decimal"), thousands: locale.tr("report-thousands") }
    }

    /// A number with so many decimals.
    pub(super) fn number(&self, value: f64, decimals: usize) -> String {
        let written = format!("{:.decimals$}", value.abs());
        let (whole, part) = written.split_once('.').map_or((written.as_str(), ""), |(whole, part)| (whole, part));
        let is_zero = written.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        let sign = if value < 0.0 && !is_zero { "−" } else { "" };
        let mut grouped = String::new();
        for (position, digit) in whole.chars().enumerate() {
            if position > 0 && (whole.len() - position).is_multiple_of(3) {
                grouped.push_str(&self.thousands);
            }
            grouped.push(digit);
        }
        let decimal = if part.is_empty() { "" } else { &self.decimal };
        format!("{sign}{grouped}{decimal}{part}")
    }

    /// How many.
    pub(super) fn count(&self, count: u64) -> String {
        #[expect(clippy::cast_precision_loss, reason = "counts of a study are far below 2^53")]
        self.number(count as f64, 0)
    }

    /// A figure of a graph.
    pub(super) fn value(&self, value: f64, unit: Unit) -> String {
        self.number(value, decimals(unit))
    }

    /// Its interval.
    pub(super) fn interval(&self, found: &Found, unit: Unit) -> Option<String> {
        let (low, high) = found.interval?;
        Some(self.locale.tr_with(
            "report-from-to",
            &[("from", self.value(low, unit).into()), ("to", self.value(high, unit).into())],
        ))
    }

    /// What was published, with a sign for what is not exact or not documented.
    pub(super) fn published(&self, published: &Published) -> String {
        let sign = if published.basis == Basis::Inferred { "*" } else { "" };
        match published.says {
            Says::Figure(value) => {
                let exact = published.basis != Basis::About;
                // As many decimals as were published.
                let decimals = (0..3).find(|decimals| is_whole(value * 10_f64.powi(*decimals))).unwrap_or(3);
                let about = if exact { "" } else { "≈\u{2009}" };
                format!("{about}{}{sign}", self.number(value, usize::try_from(decimals).unwrap_or(0)))
            }
            Says::Like(like) => {
                let key = format!("report-like-{}", like.word().replace('_', "-"));
                format!("{}{sign}", self.locale.tr(&key))
            }
        }
    }
}

fn is_whole(value: f64) -> bool {
    (value - value.round()).abs() < 1e-9
}

/// Decimals of a figure: no more than its uncertainty is worth.
fn decimals(unit: Unit) -> usize {
    match unit {
        Unit::Percent | Unit::Points => 1,
        Unit::Correlation => 2,
    }
}

/// The number of a published figure, where it is one.
pub(super) fn figure(published: Option<&Published>) -> Option<f64> {
    match published?.says {
        Says::Figure(value) => Some(value),
        Says::Like(_) => None,
    }
}
