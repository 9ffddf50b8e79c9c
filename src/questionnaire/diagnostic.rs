//! A mistake in a questionnaire: what, where, and what to do. Finding mistakes is the compiler's business; this only holds and shows them.

use std::fmt;
use std::ops::Range;

/// A piece of a source file, for pointing at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// File name within the questionnaire's folder.
    pub file: String,
    /// Bytes of the file.
    pub span: Range<usize>,
}

/// A mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// A short name of the kind of mistake, such as `unknown-name`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do, where that can be said.
    pub hint: Option<String>,
    /// File name within the questionnaire's folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The line itself.
    pub text: String,
    /// How many characters the mistake is long, at least 1.
    pub width: usize,
}

/// Widest line that is shown of a source, in characters.
const WIDEST: usize = 160;

/// A line as it can be shown: not too wide, nothing in it that moves the cursor.
fn clipped(line: &str) -> String {
    let mut shown: String =
        line.chars().take(WIDEST).map(|c| if c.is_control() && c != '\t' { '\u{fffd}' } else { c }).collect();
    if line.chars().nth(WIDEST).is_some() {
        shown.push('…');
    }
    shown
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:{}:{}: {} [{}]", self.file, self.line, self.column, self.message, self.code)?;
        if !self.text.trim().is_empty() {
            let before: String =
                self.text.chars().take(self.column - 1).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
            writeln!(f, "  | {}", clipped(&self.text))?;
            if self.column <= WIDEST {
                writeln!(f, "  | {before}{}", "^".repeat(self.width.min(WIDEST)))?;
            }
        }
        match &self.hint {
            Some(hint) => writeln!(f, "  = {hint}"),
            None => Ok(()),
        }
    }
}

/// Collects mistakes in the files of one questionnaire.
#[derive(Debug)]
pub struct Findings<'a> {
    files: &'a std::collections::BTreeMap<String, String>,
    list: Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    /// None found yet in `files`.
    pub fn new(files: &'a std::collections::BTreeMap<String, String>) -> Self {
        Self { files, list: Vec::new() }
    }

    /// The files looked at.
    pub fn files(&self) -> &'a std::collections::BTreeMap<String, String> {
        self.files
    }

    /// Adds a mistake.
    pub fn add(&mut self, code: &'static str, place: &Place, message: impl Into<String>, hint: Option<String>) {
        let source = self.files.get(&place.file).map_or("", String::as_str);
        let mut start = place.span.start.min(source.len());
        while !source.is_char_boundary(start) {
            start -= 1;
        }
        let line_start = source[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = source[start..].find('\n').map_or(source.len(), |at| start + at);
        let mut end = place.span.end.clamp(start, line_end);
        while !source.is_char_boundary(end) {
            end -= 1;
        }
        self.list.push(Diagnostic {
            code,
            message: message.into(),
            hint,
            file: place.file.clone(),
            line: source[..start].matches('\n').count() + 1,
            column: source[line_start..start].chars().count() + 1,
            text: source[line_start..line_end].trim_end_matches('\r').to_owned(),
            width: source[start..end].chars().count().max(1),
        });
    }

    /// Whether none was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All of them, by file and place.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| (&a.file, a.line, a.column, a.code).cmp(&(&b.file, b.line, b.column, b.code)));
        self.list.dedup();
        self.list
    }
}

/// "did you mean …?" for a name that is not among `known`.
pub fn did_you_mean<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<String> {
    known
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| format!("did you mean {candidate}?"))
}
