//! AAPOR's final codes in words, for listings.

use crate::fieldwork::Group;

/// What a final code says.
pub(super) fn meaning(code: &str) -> &'static str {
    match code {
        "1.1" => "complete",
        "1.2" => "partial",
        "2.11" => "refusal",
        "2.111" => "refusal by the household",
        "2.112" => "refusal by the person",
        "2.12" => "break-off",
        "2.20" => "person known, not reached",
        "2.21" => "person never available",
        "2.22" => "answering device of a household",
        "2.221" => "answering device of a household, message left",
        "2.222" => "answering device of a household, no message",
        "2.31" => "dead",
        "2.32" => "physically or mentally unable",
        "2.33" => "language",
        "2.331" => "language of the household",
        "2.332" => "language of the person",
        "2.333" => "no interviewer for the language",
        "2.34" => "poor audio",
        "2.35" => "unsuitable place or activity",
        "2.36" => "other, eligible",
        "3.11" => "not attempted",
        "3.12" => "always busy",
        "3.13" => "no answer",
        "3.14" => "answering device, not known whose",
        "3.15" => "call blocked",
        "3.16" => "technical telephone problem",
        "3.20" => "household, eligibility not known",
        "3.21" => "screening not finished",
        "3.30" => "residence not known",
        "3.90" => "unknown, other",
        "4.10" => "out of sample",
        "4.20" => "fax or data line",
        "4.31" => "non-working number",
        "4.32" => "disconnected number",
        "4.33" => "temporarily out of service",
        "4.41" => "number changed",
        "4.42" => "mobile telephone",
        "4.43" => "forwarded",
        "4.44" => "pager",
        "4.51" => "business, government, other organisation",
        "4.52" => "institution",
        "4.53" => "group quarters",
        "4.54" => "not a resident",
        "4.70" => "no eligible respondent",
        "4.80" => "quota filled",
        "4.90" => "other, not eligible",
        _ => "",
    }
}

/// What a group of codes says.
pub(super) fn group(group: Group) -> &'static str {
    match group {
        Group::I => "complete",
        Group::P => "partial",
        Group::R => "refusal or break-off",
        Group::NC => "eligible, non-contact",
        Group::O => "eligible, other",
        Group::UH => "not known whether a household",
        Group::UO => "household, eligibility not known",
        Group::NE => "not eligible",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fieldwork::outcome::CODES;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_has_words_of_its_own() {
        let words: BTreeSet<&str> = CODES.iter().map(|(code, _)| meaning(code)).collect();
        assert_eq!(words.len(), CODES.len());
        assert!(!words.contains(""));
    }
}
