//! How far the translations are: counted, and a remark on each text whose original has changed since. What is missing is found by the compiler;
//! bringing a file up to date is `translation`'s business.

use crate::questionnaire::compile::{Draft, Sources};
use crate::questionnaire::diagnostic::{Code, Findings, Place};
use crate::questionnaire::translation::{Status, states};
use serde::Serialize;

/// The texts of a translation by how far they are. Those that nothing is said of are drafts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Translated {
    /// Read by a native speaker.
    pub native_reviewed: usize,
    /// Translated back blind, compared and corrected.
    pub back_translated: usize,
    /// Written.
    pub draft: usize,
    /// Translated from a text that has changed since.
    pub stale: usize,
}

/// Counts each language but the first, and remarks on what is stale.
pub(super) fn look(draft: &Draft, sources: &Sources, findings: &mut Findings<'_>) -> Vec<(String, Translated)> {
    let Some((base, others)) = draft.source.languages.split_first() else { return Vec::new() };
    let Some(original) = sources.get(&format!("{}.ftl", base.value)) else { return Vec::new() };
    let mut all = Vec::new();
    for language in others {
        let file = format!("{}.ftl", language.value);
        let Some(own) = sources.get(&file) else { continue };
        let mut count = Translated::default();
        for text in states(&base.value, original, own) {
            match text.status {
                Status::NativeReviewed => count.native_reviewed += 1,
                Status::BackTranslated => count.back_translated += 1,
                Status::Draft | Status::Unmarked => count.draft += 1,
                Status::Missing => {}
                Status::Stale => {
                    count.stale += 1;
                    let place = Place { file: file.clone(), span: text.at..text.at + text.key.len() };
                    let what =
                        format!("{} was translated from a text of {}.ftl that has changed since", text.key, base.value);
                    // Where there is no questionnaire beside the file, it is taken to be from English.
                    let from = if base.value == "en" { String::new() } else { format!(" --from {}.ftl", base.value) };
                    let hint = format!("cati translate {file}{from} shows what it was");
                    findings.remark(Code::StaleText, &place, what, Some(hint));
                }
            }
        }
        all.push((language.value.clone(), count));
    }
    all
}
