//! Source files to an [`Instrument`], or every mistake in them at once. Each step is a file of its own; this one says their order.

mod cells;
mod indices;
mod items;
mod names;
mod rules;
#[cfg(test)]
mod tests;
mod texts;

pub(super) use cells::FILE as CELLS;
pub(super) use rules::{Condition, Of, known_after, looks_at};
pub(super) use texts::known;

use super::diagnostic::{Code, Diagnostic, Findings, Place, Severity};
use super::instrument::Instrument;
use super::source::{self, Source};
use super::text::Message;
use super::{report, respondents};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The files of a questionnaire's folder that count, by name: `questionnaire.toml` and what it includes, `*.ftl`, `quotas.csv`,
/// `population.csv`, `respondents.toml`, `report.toml`. The last three are kept with the others and make no part of the instrument.
pub type Sources = BTreeMap<String, String>;

/// A questionnaire as far as it could be compiled, and where its parts stand: what a review goes on from.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) source: Source,
    pub(super) instrument: Instrument,
    /// Every condition there is.
    pub(super) conditions: Vec<Condition>,
    /// Where each cell stands; nothing where not all could be read.
    pub(super) cells: Option<Vec<Place>>,
    /// The texts of each language that could be read, as they stand in its file.
    pub(super) texts: Vec<(String, Vec<Message>)>,
}

/// Compiles a questionnaire.
///
/// # Errors
/// Every mistake that keeps it from being used, by file and place. Whether it is also fit for the telephone, a
/// [`review`](super::review::review) says.
pub fn compile(sources: &Sources) -> Result<Instrument, Vec<Diagnostic>> {
    let mut findings = Findings::new(sources);
    match draft(sources, &mut findings) {
        Some(draft) if findings.is_sound() => Ok(draft.instrument),
        _ => {
            let mut mistakes = findings.into_sorted();
            mistakes.retain(|found| found.severity == Severity::Mistake);
            Err(mistakes)
        }
    }
}

/// Compiles what is neither text nor cell: for whoever makes the cells, which may come before the texts are written.
///
/// # Errors
/// Every mistake in the structure, by file and place.
pub fn structure(sources: &Sources) -> Result<Instrument, Vec<Diagnostic>> {
    let mut findings = Findings::new(sources);
    match structured(sources, &mut findings) {
        Some((_, instrument, _)) if findings.is_sound() => Ok(instrument),
        _ => Err(findings.into_sorted()),
    }
}

/// Compiles as far as it goes; nothing where there is no structure at all.
pub(super) fn draft(sources: &Sources, findings: &mut Findings<'_>) -> Option<Draft> {
    let (source, mut instrument, conditions) = structured(sources, findings)?;
    let texts = texts::load(&source, sources, &mut instrument, findings);
    let cells = cells::read(sources, &mut instrument, findings);
    instrument.hash = hash(sources);
    Some(Draft { source, instrument, conditions, cells, texts })
}

fn structured(sources: &Sources, findings: &mut Findings<'_>) -> Option<(Source, Instrument, Vec<Condition>)> {
    let Some(text) = sources.get(source::FILE) else {
        let place = Place { file: source::FILE.to_owned(), span: 0..0 };
        findings.add(Code::MissingFile, &place, "there is no questionnaire.toml in this folder", None);
        return None;
    };
    let source = source::read(text, findings);
    let mut instrument = names::resolve(&source, findings);
    let conditions = rules::resolve(&source, &mut instrument, findings);
    indices::resolve(&source, &mut instrument, findings);
    Some((source, instrument, conditions))
}

/// SHA-256 over names and contents, each with its length, hexadecimal. How robots answer and what a report shows are no part of what is asked:
/// they may change without another version.
fn hash(sources: &Sources) -> String {
    let mut hasher = Sha256::new();
    let asked = |name: &str| ![report::FILE, respondents::FILE].contains(&name);
    for (name, content) in sources.iter().filter(|(name, _)| asked(name)) {
        for part in [name, content] {
            hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
            hasher.update(part.as_bytes());
        }
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
