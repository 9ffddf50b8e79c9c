//! The state of a translation: which texts of the base are missing in it, which were translated from a base text that has changed since, how far
//! the others are. All of it stands in the translated file itself, as comments above each text; [`rewrite`] brings them up to date. Files and
//! folders are the caller's; what a text needs to be spoken is `compile`'s business.
//!
//! ```text
//! # en | q2 = Now a few questions about what you do yourself. How often do you …
//! # en |     .short = Safety: what people do
//! # status: back-translated
//! q2 = …
//! ```

mod file;
mod page;
#[cfg(test)]
mod tests;

use super::code::Code;
use super::diagnostic::{Diagnostic, Findings, Place, did_you_mean};
use super::source;
use file::{File, Mark, Text};
use page::Page;
use std::collections::{BTreeMap, HashMap, HashSet};

/// How far a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// A native speaker has read it.
    NativeReviewed,
    /// Translated back by somebody who did not know the base, compared and corrected.
    BackTranslated,
    /// Written.
    Draft,
    /// Written, but nothing says from what; counts as a draft.
    Unmarked,
    /// The base text has changed since.
    Stale,
    /// In the base, not here.
    Missing,
}

impl Status {
    /// All of them, the best first.
    pub const ALL: [Self; 6] =
        [Self::NativeReviewed, Self::BackTranslated, Self::Draft, Self::Unmarked, Self::Stale, Self::Missing];

    /// As it stands in files and lists.
    pub fn word(self) -> &'static str {
        match self {
            Self::NativeReviewed => "native-reviewed",
            Self::BackTranslated => "back-translated",
            Self::Draft => "draft",
            Self::Unmarked => "unmarked",
            Self::Stale => "stale",
            Self::Missing => "missing",
        }
    }

    /// Whether people set it; the others are worked out.
    pub fn is_set(self) -> bool {
        matches!(self, Self::NativeReviewed | Self::BackTranslated | Self::Draft)
    }
}

/// A text of the base, and how far its translation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextState {
    /// Its key.
    pub key: String,
    /// Byte of the translated file where it is, or where it is quoted as missing; else the end of the file.
    pub at: usize,
    /// How far it is.
    pub status: Status,
}

/// A file of texts with its name.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// Name for pointing at mistakes.
    pub name: &'a str,
    /// What is in it.
    pub source: &'a str,
}

/// What shall be said of texts.
#[derive(Debug, Clone)]
pub struct Wish<'a> {
    /// The status they get: one that [`Status::is_set`].
    pub status: Status,
    /// Their keys; none: all that are neither missing nor stale.
    pub keys: &'a [String],
}

/// A translation brought up to date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewritten {
    /// The new file.
    pub text: String,
    /// Every text of the base, in its order, as it stands in the new file.
    pub states: Vec<TextState>,
    /// Texts above which nothing stood: they are drafts now.
    pub unmarked: Vec<String>,
    /// Texts that are not in the base; kept at the end.
    pub superfluous: Vec<String>,
    /// Attributes of the base that a text lacks, as `q2.short`.
    pub lacking: Vec<String>,
    /// Group comments that are not the base's; left out.
    pub left_out: Vec<String>,
}

/// The language that a questionnaire is translated from: the first that its `questionnaire.toml` names.
pub fn base_language(questionnaire: &str) -> Option<String> {
    let files = BTreeMap::new();
    let languages = source::read(questionnaire, &mut Findings::silent(&files)).languages;
    let first = languages.into_iter().next()?.value;
    first.parse::<unic_langid::LanguageIdentifier>().is_ok().then_some(first)
}

/// Every text of the base, in its order, with the state of its translation. Terms are the language's own affair: one that is not there is not
/// missing. What cannot be read in either file is passed over.
pub fn states(base_name: &str, base: &str, own: &str) -> Vec<TextState> {
    let skipped = own.len() - without_mark(own).len();
    let ((base, _), (cut, _)) = (File::cut(without_mark(base), base_name), File::cut(without_mark(own), base_name));
    let own_texts = by_key(&cut);
    let state = |text: &Text<'_>| {
        let (at, status) = match own_texts.get(text.key) {
            Some(own) => (own.at + skipped, status(&own.mark, text)),
            None if text.key.starts_with('-') => return None,
            None => (cut.missing.get(text.key).map_or(own.len(), |at| at + skipped), Status::Missing),
        };
        Some(TextState { key: text.key.to_owned(), at, status })
    };
    base.texts.iter().filter_map(state).collect()
}

/// Brings a translated file up to date with its base: in the base's order and groups, above each text what it was translated from and how far
/// it is, in the place of each missing text the text to translate. The texts themselves stay as they are, byte for byte. Rewriting again
/// changes nothing.
///
/// # Errors
/// What cannot be read in either file, and keys that are wished for and not there. Nothing is left out of a file that cannot be read whole.
pub fn rewrite(
    base_name: &str,
    base: Named<'_>,
    own: Named<'_>,
    wish: Option<&Wish<'_>>,
) -> Result<Rewritten, Vec<Diagnostic>> {
    let (byte_order, own_source) = own.source.split_at(own.source.len() - without_mark(own.source).len());
    let sources = BTreeMap::from([
        (base.name.to_owned(), without_mark(base.source).to_owned()),
        (own.name.to_owned(), own_source.to_owned()),
    ]);
    let mut findings = Findings::new(&sources);
    let (base_file, base_faults) = File::cut(without_mark(base.source), base_name);
    let (own_file, own_faults) = File::cut(own_source, base_name);
    for (name, faults) in [(base.name, base_faults), (own.name, own_faults)] {
        for (at, message) in faults {
            findings.add(Code::Fluent, &Place { file: name.to_owned(), span: at..at + 1 }, message, None);
        }
    }
    let own_texts = by_key(&own_file);
    check_base(base_name, &base_file, &own_file, own.name, &mut findings);
    check_statuses(&own_file, Named { source: own_source, ..own }, &mut findings);
    check_keys(wish.map_or(&[][..], |wish| wish.keys), &base_file, &own_texts, own.name, &mut findings);
    if !findings.is_sound() {
        return Err(findings.into_sorted());
    }

    let mut page = Page::new(base_name, own_source);
    own_file.head.iter().for_each(|lines| page.free(lines));
    let mut unmarked = Vec::new();
    let mut lacking = Vec::new();
    for text in &base_file.texts {
        text.groups.iter().for_each(|lines| page.free(lines));
        match own_texts.get(text.key) {
            Some(own) => {
                if own.mark.quote.is_empty() {
                    unmarked.push(own.key.to_owned());
                }
                let absent = text.attributes.iter().filter(|name| !own.attributes.contains(name));
                lacking.extend(absent.map(|name| format!("{}.{name}", text.key)));
                page.text(text, own, wish);
            }
            None if text.key.starts_with('-') => {}
            None => page.missing(text),
        }
    }
    base_file.last_groups.iter().for_each(|lines| page.free(lines));
    let base_keys: HashSet<&str> = base_file.texts.iter().map(|text| text.key).collect();
    let superfluous: Vec<&Text<'_>> = own_file.texts.iter().filter(|text| !base_keys.contains(text.key)).collect();
    let heading = format!("## Not in {base_name}");
    if !superfluous.is_empty() {
        page.free(&[&heading]);
        superfluous.iter().for_each(|text| page.kept(text));
    }
    own_file.tail.iter().for_each(|lines| page.free(lines));

    let groups = |file: &File<'_>| -> Vec<String> {
        let all = file.texts.iter().flat_map(|text| &text.groups).chain(&file.last_groups);
        all.map(|lines| lines.join("\n")).collect()
    };
    let known = groups(&base_file);
    let left_out = groups(&own_file).into_iter().filter(|group| !known.contains(group) && *group != heading).collect();
    let text = format!("{byte_order}{}", page.out);
    // A file that came out otherwise than it went in would be a text lost.
    let (again, faults) = File::cut(without_mark(&text), base_name);
    let is_kept = |(key, new): (&&str, &&Text<'_>)| own_texts.get(key).is_some_and(|old| old.body == new.body);
    if !faults.is_empty() || again.texts.len() != own_file.texts.len() || !by_key(&again).iter().all(is_kept) {
        let message = "this file cannot be put in order without a change of its texts";
        findings.add(Code::Fluent, &Place { file: own.name.to_owned(), span: 0..0 }, message, None);
        return Err(findings.into_sorted());
    }
    Ok(Rewritten {
        states: states(base_name, base.source, &text),
        unmarked,
        superfluous: superfluous.iter().map(|text| text.key.to_owned()).collect(),
        lacking,
        left_out,
        text,
    })
}

/// Refuses a file that was translated from another language: its quotes would be taken for remarks, and what is said of its texts be lost.
fn check_base(base_name: &str, base: &File<'_>, own: &File<'_>, own_name: &str, findings: &mut Findings<'_>) {
    let is_text = |key: &str| base.texts.iter().chain(&own.texts).any(|text| text.key == key);
    if let Some((at, language, _)) = own.elsewhere.iter().find(|(.., key)| is_text(key)) {
        let place = Place { file: own_name.to_owned(), span: *at..at + "# ".len() + language.len() };
        let hint = format!("bring it up to date with --from {language}.ftl");
        findings.add(
            Code::Value,
            &place,
            format!("this was translated from {language}, not from {base_name}"),
            Some(hint),
        );
    }
}

/// Tells what is no status.
fn check_statuses(file: &File<'_>, own: Named<'_>, findings: &mut Findings<'_>) {
    for said in file.texts.iter().filter_map(|text| text.mark.status) {
        if Status::ALL.iter().all(|status| status.word() != said) {
            let at = (said.as_ptr() as usize).saturating_sub(own.source.as_ptr() as usize);
            let place = Place { file: own.name.to_owned(), span: at..at + said.len() };
            let hint = did_you_mean(said, Status::ALL.map(Status::word))
                .or_else(|| Some("draft, back-translated or native-reviewed".to_owned()));
            findings.add(Code::Value, &place, format!("there is no status {said}"), hint);
        }
    }
}

/// Tells keys that are named and can have no status.
fn check_keys(
    keys: &[String],
    base: &File<'_>,
    own: &HashMap<&str, &Text<'_>>,
    own_name: &str,
    findings: &mut Findings<'_>,
) {
    let known: HashSet<&str> = base.texts.iter().map(|text| text.key).collect();
    for key in keys.iter().map(String::as_str) {
        let (message, hint) = match (known.contains(key), own.get(key)) {
            (true, Some(_)) => continue,
            (true, None) => (format!("{key} is missing: translate it first"), None),
            (false, Some(_)) => (format!("{key} is not in the base, so nothing can be said of it"), None),
            (false, None) => (format!("there is no text {key}"), did_you_mean(key, own.keys().copied())),
        };
        let at = own.get(key).map_or(0, |text| text.at);
        findings.add(Code::UnknownName, &Place { file: own_name.to_owned(), span: at..at }, message, hint);
    }
}

/// A source without its byte order mark.
fn without_mark(source: &str) -> &str {
    source.strip_prefix('\u{feff}').unwrap_or(source)
}

fn by_key<'f, 's>(file: &'f File<'s>) -> HashMap<&'s str, &'f Text<'s>> {
    // Of two with the same key the first counts, as in a bundle.
    file.texts.iter().rev().map(|text| (text.key, text)).collect()
}

/// A base text as it is quoted: a blank at the end of a line cannot be seen in a comment.
fn quotable<'s>(text: &Text<'s>) -> impl Iterator<Item = &'s str> + use<'s> {
    text.body.lines().map(str::trim_end)
}

/// Whether the base is another than the one that is quoted.
fn has_changed(base: &Text<'_>, mark: &Mark<'_>) -> bool {
    !quotable(base).eq(mark.quote.iter().map(|line| line.trim_end()))
}

fn status(mark: &Mark<'_>, base: &Text<'_>) -> Status {
    if mark.quote.is_empty() {
        return Status::Unmarked;
    }
    if mark.status == Some(Status::Stale.word()) || has_changed(base, mark) {
        return Status::Stale;
    }
    let set = Status::ALL.into_iter().find(|status| status.is_set() && Some(status.word()) == mark.status);
    // A text under "missing" has been written since.
    set.unwrap_or(Status::Draft)
}
