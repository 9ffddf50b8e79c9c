//! What a system file says of the data beside the data, in lines of 80 bytes, in the language that its labels are in. The other records that come before
//! the cases are in `header`.

use super::cut;
use crate::export::dictionary::{Dictionary, Origin};
use crate::export::notice;
use crate::ids::Millis;
use crate::locale::{Locale, Word};
use chrono::DateTime;

/// Bytes of a line.
pub(super) const LINE: usize = 80;

/// The lines; `cut_labels` where a label is too long for the format.
pub(super) fn lines(dictionary: &Dictionary, language: usize, cut_labels: bool) -> Vec<String> {
    let mut lines = Vec::new();
    for text in texts(dictionary, language, cut_labels) {
        // A title and an organisation's name are what somebody typed.
        let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        wrap(&text, &mut lines);
    }
    lines
}

fn texts(dictionary: &Dictionary, language: usize, cut_labels: bool) -> Vec<String> {
    let about = &dictionary.about;
    let locale = Locale::new(dictionary.languages.get(language).map_or("en", String::as_str));
    let day = |at: Option<Millis>| {
        at.and_then(|at| DateTime::from_timestamp_millis(at.0)).map(|at| at.format("%Y-%m-%d").to_string())
    };
    let say = |key: &str, words: &[(&str, Word)]| locale.tr_with(key, words);
    let version = about.version.to_string();
    let mut all = vec![
        about.title.get(language).to_owned(),
        say("document-questionnaire", &[("name", about.questionnaire.clone().into()), ("version", version.into())]),
    ];
    if !about.organisation.is_empty() {
        all.push(say("document-organisation", &[("organisation", about.organisation.clone().into())]));
    }
    if let (Some(first), Some(last)) = (day(about.first), day(about.last)) {
        all.push(say("document-begun", &[("first", first.into()), ("last", last.into())]));
    }
    all.push(say("document-interviews", &[("n", about.interviews.to_string().into())]));
    let weighted = dictionary.columns.iter().any(|column| column.origin == Origin::Weight);
    all.extend(notice::of(dictionary).iter().map(|notice| notice.get(language).to_owned()));
    let more = [
        (true, "document-over-quota"),
        (about.partials, "document-partials"),
        (true, "document-missing"),
        (weighted, "document-weights"),
        (cut_labels, "document-cut-labels"),
        (true, "document-contacts"),
    ];
    all.extend(more.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| say(key, &[])));
    all
}

/// A text in lines, broken between words where that can be.
fn wrap(text: &str, lines: &mut Vec<String>) {
    let mut rest = text;
    while rest.len() > LINE {
        let (line, _) = cut(rest, LINE);
        let end = line.rfind(' ').filter(|end| *end > 0).unwrap_or(line.len());
        lines.push(rest.get(..end).unwrap_or_default().to_owned());
        rest = rest.get(end..).unwrap_or_default().trim_start_matches(' ');
    }
    lines.push(rest.to_owned());
}
