//! Whether a questionnaire is fit for the telephone: everything that [`compile`](super::compile::compile) finds, and what would only be found
//! with a respondent waiting. One pass, every theme a file of its own. A questionnaire that a study is made of already is not reviewed again.

mod aloud;
mod conditions;
mod filled;
mod names;
mod quotas;
mod scales;
mod screen;
mod summary;
#[cfg(test)]
mod tests;
mod texts;
mod translated;
mod unfolded;

pub use summary::{Spoken, Summary};
pub use translated::Translated;

use super::compile::{Draft, Sources, draft};
use super::diagnostic::{Diagnostic, Findings, Severity};
use super::instrument::Instrument;
use super::{report, respondents};
use filled::Voice;

/// Who calls, as every text is filled: the organisation, its number and the interviewer.
#[cfg(test)]
pub(crate) const CALLER: [&str; 3] = [filled::ORGANISATION, filled::CONTACT, filled::INTERVIEWER];

/// What a review came to.
#[derive(Debug)]
pub struct Review {
    /// The questionnaire; none where there is a mistake.
    pub instrument: Option<Instrument>,
    /// What it amounts to; none where there is a mistake.
    pub summary: Option<Summary>,
    /// Every mistake and every remark, by file and place.
    pub found: Vec<Diagnostic>,
}

impl Review {
    /// How many mistakes there are.
    pub fn mistakes(&self) -> usize {
        self.found.iter().filter(|found| found.severity == Severity::Mistake).count()
    }
}

/// Compiles a questionnaire and looks at all of it.
pub fn review(sources: &Sources) -> Review {
    let mut findings = Findings::new(sources);
    let Some(draft) = draft(sources, &mut findings) else {
        return Review { instrument: None, summary: None, found: findings.into_sorted() };
    };
    let voices: Vec<Voice<'_>> =
        draft.texts.iter().map(|(language, messages)| Voice::of(&draft.instrument, language, messages)).collect();
    names::look(&draft, &mut findings);
    conditions::look(&draft, &mut findings);
    texts::look(&draft, &mut findings);
    scales::look(&draft, &voices, &mut findings);
    quotas::look(&draft, &mut findings);
    respondents::look(sources, &draft.instrument, &mut findings);
    report::look(sources, &draft.instrument, &mut findings);
    let translated = translated::look(&draft, sources, &mut findings);
    for voice in &voices {
        aloud::look(voice, &mut findings);
        screen::look(voice, &mut findings);
    }
    let summary = findings.is_sound().then(|| Summary::of(&draft.instrument, &voices, &translated));
    drop(voices);
    let Draft { instrument, .. } = draft;
    Review { instrument: findings.is_sound().then_some(instrument), summary, found: findings.into_sorted() }
}

/// The lines that each item is taken to need on the smallest screen, in each language.
#[cfg(test)]
pub(crate) fn lines(sources: &Sources) -> Vec<(String, Vec<usize>)> {
    let mut findings = Findings::new(sources);
    let draft = draft(sources, &mut findings).unwrap();
    let voices = draft.texts.iter().map(|(language, messages)| Voice::of(&draft.instrument, language, messages));
    voices.map(|voice| (voice.language.to_owned(), screen::lines(&voice))).collect()
}
