//! A file of texts cut into its pieces: head, texts with what stands above them, comments between. Every piece is the source's own; what the
//! pieces mean for a translation is in `translation`.

use crate::questionnaire::text::too_deep;
use fluent_syntax::ast::Entry;
use std::collections::{HashMap, HashSet};

/// What stands above a text about its translation.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Mark<'s> {
    /// The base text it was translated from, line by line.
    pub(super) quote: Vec<&'s str>,
    /// An earlier base text, where the base has changed since.
    pub(super) was: Vec<&'s str>,
    pub(super) status: Option<&'s str>,
}

impl<'s> Mark<'s> {
    /// The key of the text that is quoted.
    fn key(&self) -> Option<&'s str> {
        Some(self.quote.first()?.split_once('=')?.0.trim())
    }
}

/// A message or a term.
#[derive(Debug)]
pub(super) struct Text<'s> {
    /// Its key; a term's begins with `-`.
    pub(super) key: &'s str,
    /// Byte of the file where it begins.
    pub(super) at: usize,
    /// All of it, byte for byte.
    pub(super) body: &'s str,
    /// Names of its attributes.
    pub(super) attributes: Vec<&'s str>,
    /// Group comments before it, each as its lines.
    pub(super) groups: Vec<Vec<&'s str>>,
    /// Comments of its own that stand free before it, each as its lines.
    pub(super) before: Vec<Vec<&'s str>>,
    /// Lines of the comment right above it that say something else.
    pub(super) comment: Vec<&'s str>,
    pub(super) mark: Mark<'s>,
}

/// A file in pieces.
#[derive(Debug, Default)]
pub(super) struct File<'s> {
    /// Free comments before everything else.
    pub(super) head: Vec<Vec<&'s str>>,
    pub(super) texts: Vec<Text<'s>>,
    /// Free comments after the last text.
    pub(super) tail: Vec<Vec<&'s str>>,
    /// Group comments after the last text.
    pub(super) last_groups: Vec<Vec<&'s str>>,
    /// Where a text that is not there is quoted, by its key.
    pub(super) missing: HashMap<&'s str, usize>,
    /// Texts that are quoted in another language than the base's: where, the language, the key.
    pub(super) elsewhere: Vec<(usize, &'s str, &'s str)>,
}

/// Key and attributes of a text, as it is found.
type Found<'s> = (&'s str, Vec<&'s str>);

/// Adjoining comment lines of one level.
struct Block<'s> {
    at: usize,
    level: usize,
    lines: Vec<&'s str>,
    /// Whether a text follows without a blank line.
    attached: bool,
}

impl<'s> File<'s> {
    /// Cuts a file whose base is called `base`. What cannot be read is left out and told by byte and message; where something is told, the
    /// pieces are not all there is.
    pub(super) fn cut(source: &'s str, base: &str) -> (Self, Vec<(usize, String)>) {
        let mut file = Self::default();
        if let Some(fault) = too_deep(source) {
            return (file, vec![fault]);
        }
        let (resource, mut faults) = match fluent_syntax::parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => {
                (resource, errors.into_iter().map(|error| (error.pos.start, error.kind.to_string())).collect())
            }
        };
        // Texts and what cannot be read, by where they begin: what lies between is comments and blank lines.
        let mut starts: Vec<(usize, Option<Found<'s>>)> = Vec::new();
        let start = source.as_ptr() as usize;
        for entry in &resource.body {
            let (id, dash, attributes) = match entry {
                Entry::Message(message) => (message.id.name, 0, &message.attributes),
                Entry::Term(term) => (term.id.name, 1, &term.attributes),
                Entry::Junk { content } => {
                    starts.push((content.as_ptr() as usize - start, None));
                    continue;
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            };
            let at = id.as_ptr() as usize - start - dash;
            let names = attributes.iter().map(|attribute| attribute.id.name).collect();
            starts.push((at, Some((&source[at..at + dash + id.len()], names))));
        }
        let mut keys = HashSet::new();
        let mut open = Open::default();
        let first = starts.first().map_or(source.len(), |(at, _)| *at);
        open.take(blocks(source, 0, first), base, &mut file, true);
        for (position, (at, text)) in starts.iter().enumerate() {
            let end = starts.get(position + 1).map_or(source.len(), |(next, _)| *next);
            let comments = comments_from(source, *at, end);
            if let Some((key, attributes)) = text {
                if !keys.insert(*key) {
                    faults.push((*at, format!("{key} is there twice")));
                }
                let body = trimmed(&source[*at..comments]);
                let (comment, mark) = open.above(key, &mut file);
                let (groups, before) = (std::mem::take(&mut open.groups), std::mem::take(&mut open.before));
                let attributes = attributes.clone();
                file.texts.push(Text { key, at: *at, body, attributes, groups, before, comment, mark });
            } else {
                // What stands above something that cannot be read is nobody's; the file is refused anyhow.
                open = Open::default();
            }
            open.take(blocks(source, comments, end), base, &mut file, false);
        }
        open.close(&mut file);
        (file, faults)
    }

    /// Keeps in mind what lines of a comment quote in another language than the base's.
    fn quoted_elsewhere(&mut self, at: usize, lines: &[&'s str]) {
        self.elsewhere.extend(lines.iter().filter_map(|line| of_another(line)).map(|(name, key)| (at, name, key)));
    }
}

/// Comments that wait for the text they stand before.
#[derive(Default)]
struct Open<'s> {
    groups: Vec<Vec<&'s str>>,
    before: Vec<Vec<&'s str>>,
    /// The last one, where it quotes a text or a text follows it without a blank line.
    last: Option<(Block<'s>, Mark<'s>, Vec<&'s str>)>,
}

impl<'s> Open<'s> {
    fn take(&mut self, blocks: Vec<Block<'s>>, base: &str, file: &mut File<'s>, mut at_head: bool) {
        for block in blocks {
            self.settle(file);
            if block.level == 2 {
                at_head = false;
                self.groups.push(block.lines);
                continue;
            }
            let (mark, own) = if block.level == 1 { read(&block, base) } else { Default::default() };
            if mark.quote.is_empty() {
                file.quoted_elsewhere(block.at, &own);
            }
            if !mark.quote.is_empty() || block.attached {
                at_head = false;
                self.last = Some((block, mark, own));
            } else if at_head {
                file.head.push(block.lines);
            } else {
                self.before.push(block.lines);
            }
        }
    }

    /// A quote that turned out to stand above no text of its own: the text is missing. What else the comment says is kept.
    fn settle(&mut self, file: &mut File<'s>) {
        let Some((block, mark, own)) = self.last.take() else { return };
        if let Some(key) = mark.key() {
            file.missing.insert(key, block.at);
        }
        // Once they stand alone they would be taken for a quote.
        file.quoted_elsewhere(block.at, &own);
        if !own.is_empty() {
            self.before.push(own);
        }
    }

    /// What stands above the text `key`: other lines, and its mark. A blank line between a quote and its text is no reason to take the text
    /// for another; a quote of another text is none of its own.
    fn above(&mut self, key: &str, file: &mut File<'s>) -> (Vec<&'s str>, Mark<'s>) {
        match self.last.take() {
            Some((_, mark, own)) if mark.key().is_none_or(|quoted| quoted == key) => (own, mark),
            other => {
                self.last = other;
                self.settle(file);
                (Vec::new(), Mark::default())
            }
        }
    }

    fn close(mut self, file: &mut File<'s>) {
        self.settle(file);
        file.last_groups = self.groups;
        file.tail = self.before;
    }
}

/// The first comment line after a text that begins at `at`; `end` where there is none. A line that begins with # is never part of a text.
fn comments_from(source: &str, at: usize, end: usize) -> usize {
    source[at..end].find("\n#").map_or(end, |found| at + found + 1)
}

/// A text without the line ends and blank lines after it.
fn trimmed(body: &str) -> &str {
    let mut end = body.len();
    for line in body.split_inclusive('\n').rev() {
        let bare = line.strip_suffix("\r\n").or_else(|| line.strip_suffix('\n')).unwrap_or(line);
        if bare.bytes().any(|byte| byte != b' ') {
            break;
        }
        end -= line.len();
    }
    body[..end].trim_end_matches(['\n', '\r'])
}

fn blocks(source: &str, from: usize, to: usize) -> Vec<Block<'_>> {
    let mut all: Vec<Block<'_>> = Vec::new();
    let (mut at, mut adjoins) = (from, false);
    for whole in source[from..to].split_inclusive('\n') {
        let line = whole.trim_end_matches(['\n', '\r']);
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        match all.last_mut() {
            _ if level == 0 => adjoins = false,
            Some(block) if adjoins && block.level == level => block.lines.push(line),
            _ => {
                all.push(Block { at, level, lines: vec![line], attached: false });
                adjoins = true;
            }
        }
        at += whole.len();
    }
    if let Some(last) = all.last_mut() {
        last.attached = adjoins && to < source.len();
    }
    all
}

/// What a comment says about a translation, and its other lines.
fn read<'s>(block: &Block<'s>, base: &str) -> (Mark<'s>, Vec<&'s str>) {
    let (mut mark, mut own) = (Mark::default(), Vec::new());
    let after = |said: &'s str, name: &str| -> Option<&'s str> {
        let quoted = said.strip_prefix(name)?.strip_prefix(" |")?;
        Some(quoted.strip_prefix(' ').unwrap_or(quoted))
    };
    for line in &block.lines {
        let said = line.strip_prefix("# ").unwrap_or_default();
        if let Some(quoted) = after(said, base) {
            mark.quote.push(quoted);
        } else if let Some(quoted) = after(said, "was") {
            mark.was.push(quoted);
        } else if let Some(status) = said.strip_prefix("status:") {
            mark.status = Some(status.trim());
        } else {
            own.push(*line);
        }
    }
    (mark, own)
}

/// The language and the key, where a comment line begins a quote. An earlier text is of the base too.
fn of_another(line: &str) -> Option<(&str, &str)> {
    let (language, quoted) = line.strip_prefix("# ")?.split_once(" |").filter(|(language, _)| *language != "was")?;
    language.parse::<unic_langid::LanguageIdentifier>().ok()?;
    let (key, _) = quoted.split_once('=')?;
    Some((language, key.trim()))
}
