//! Source files to an [`Instrument`], or every mistake in them at once. Each step is a file of its own; this one says their order.

mod cells;
mod names;
mod rules;
#[cfg(test)]
mod tests;
mod texts;

use super::diagnostic::{Diagnostic, Findings, Place};
use super::instrument::Instrument;
use super::source;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The files of a questionnaire's folder that count, by name: `questionnaire.toml`, `*.ftl`, `quotas.csv`, `population.csv`, `respondents.toml`.
/// The last two are only kept with the others.
pub type Sources = BTreeMap<String, String>;

/// Compiles a questionnaire.
///
/// # Errors
/// Every mistake found, by file and place.
pub fn compile(sources: &Sources) -> Result<Instrument, Vec<Diagnostic>> {
    let mut findings = Findings::new(sources);
    let Some(text) = sources.get(source::FILE) else {
        let place = Place { file: source::FILE.to_owned(), span: 0..0 };
        findings.add("missing-file", &place, "there is no questionnaire.toml in this folder", None);
        return Err(findings.into_sorted());
    };
    let source = source::read(text, &mut findings);
    let mut instrument = names::resolve(&source, &mut findings);
    rules::resolve(&source, &mut instrument, &mut findings);
    texts::load(&source, sources, &mut instrument, &mut findings);
    cells::read(sources, &mut instrument, &mut findings);
    instrument.hash = hash(sources);
    if findings.is_empty() { Ok(instrument) } else { Err(findings.into_sorted()) }
}

/// SHA-256 over names and contents, each with its length, hexadecimal.
fn hash(sources: &Sources) -> String {
    let mut hasher = Sha256::new();
    for (name, content) in sources {
        for part in [name, content] {
            hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
            hasher.update(part.as_bytes());
        }
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
