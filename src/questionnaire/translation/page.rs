//! The new file of a translation while it is written: comments and texts, with a blank line between. What is written and in which order is in
//! `translation`.

use super::file::Text;
use super::{Status, Wish, has_changed, quotable, status};

/// The new file while it is written: blocks with a blank line between.
pub(super) struct Page<'a> {
    base_name: &'a str,
    end_of_line: &'static str,
    /// What is written so far.
    pub(super) out: String,
}

impl<'a> Page<'a> {
    /// With line ends as `like` has them.
    pub(super) fn new(base_name: &'a str, like: &str) -> Self {
        let windows = like.find('\n').is_some_and(|at| like[..at].ends_with('\r'));
        Self { base_name, end_of_line: if windows { "\r\n" } else { "\n" }, out: String::new() }
    }

    fn gap(&mut self) {
        if !self.out.is_empty() {
            self.out.push_str(self.end_of_line);
        }
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push_str(self.end_of_line);
    }

    fn quote<'s>(&mut self, name: &str, lines: impl Iterator<Item = &'s str>) {
        for line in lines {
            let line = format!("# {name} | {line}");
            self.line(line.trim_end());
        }
    }

    /// A comment that stands free.
    pub(super) fn free(&mut self, lines: &[&str]) {
        self.gap();
        lines.iter().for_each(|line| self.line(line));
    }

    /// A text to translate.
    pub(super) fn missing(&mut self, base: &Text<'_>) {
        self.gap();
        self.quote(self.base_name, quotable(base));
        self.line("# status: missing");
    }

    /// A translated text under what it was translated from.
    pub(super) fn text(&mut self, base: &Text<'_>, own: &Text<'_>, wish: Option<&Wish<'_>>) {
        let found = status(&own.mark, base);
        let wished = wish.filter(|wish| match wish.keys {
            [] => found != Status::Stale,
            keys => keys.iter().any(|key| key == own.key),
        });
        let status = match (wished, found) {
            (Some(wish), _) => wish.status,
            (None, Status::Unmarked) => Status::Draft,
            (None, found) => found,
        };
        own.before.iter().for_each(|lines| self.free(lines));
        self.gap();
        own.comment.iter().for_each(|line| self.line(line));
        self.quote(self.base_name, quotable(base));
        if status == Status::Stale {
            // What it was translated from, however often the base has changed since.
            let again = own.mark.status == Some(Status::Stale.word()) && !own.mark.was.is_empty();
            let was = if has_changed(base, &own.mark) && !again { &own.mark.quote } else { &own.mark.was };
            self.quote("was", was.iter().copied());
        }
        self.line(&format!("# status: {}", status.word()));
        self.line(own.body);
    }

    /// A text the base does not have, with all that stands above it.
    pub(super) fn kept(&mut self, own: &Text<'_>) {
        own.before.iter().for_each(|lines| self.free(lines));
        self.gap();
        own.comment.iter().for_each(|line| self.line(line));
        self.quote(self.base_name, own.mark.quote.iter().copied());
        self.quote("was", own.mark.was.iter().copied());
        if let Some(status) = own.mark.status {
            self.line(&format!("# status: {status}"));
        }
        self.line(own.body);
    }
}
