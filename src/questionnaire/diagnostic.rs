//! A mistake in a questionnaire, or a remark about it: what, where, and what to do. Finding them is the compiler's and the review's business;
//! this only holds and shows them.

pub use super::code::Code;
use std::collections::{BTreeMap, HashMap};
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

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The questionnaire cannot be used.
    Mistake,
    /// It can; somebody should know.
    Remark,
}

impl Severity {
    /// Its name in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Mistake => "mistake",
            Self::Remark => "remark",
        }
    }
}

/// A mistake or a remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// The kind of mistake, printed as `unknown-name`.
    pub code: Code,
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
        let remark = if self.severity == Severity::Remark { "remark: " } else { "" };
        writeln!(f, "{}:{}:{}: {remark}{} [{}]", self.file, self.line, self.column, self.message, self.code)?;
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

/// Collects what is found in the files of one questionnaire.
#[derive(Debug)]
pub struct Findings<'a> {
    files: &'a BTreeMap<String, String>,
    /// Where the lines of a file begin, once something was found in it.
    lines: HashMap<String, Vec<usize>>,
    list: Vec<Diagnostic>,
    mistakes: usize,
    silent: bool,
}

impl<'a> Findings<'a> {
    /// None found yet in `files`.
    pub fn new(files: &'a BTreeMap<String, String>) -> Self {
        Self { files, lines: HashMap::new(), list: Vec::new(), mistakes: 0, silent: false }
    }

    /// Takes nothing down: for what is looked at a second time.
    pub fn silent(files: &'a BTreeMap<String, String>) -> Self {
        Self { silent: true, ..Self::new(files) }
    }

    /// The files looked at.
    pub fn files(&self) -> &'a BTreeMap<String, String> {
        self.files
    }

    /// Adds a mistake.
    pub fn add(&mut self, code: Code, place: &Place, message: impl Into<String>, hint: Option<String>) {
        self.mistakes += 1;
        self.tell(Severity::Mistake, code, place, message.into(), hint);
    }

    /// Adds that a name is there twice: a unit, an option, …
    pub fn twice(&mut self, place: &Place, what: &str, name: &str) {
        self.add(Code::DoubleName, place, format!("{what} {name} is there twice"), None);
    }

    /// Adds a remark.
    pub fn remark(&mut self, code: Code, place: &Place, message: impl Into<String>, hint: Option<String>) {
        self.tell(Severity::Remark, code, place, message.into(), hint);
    }

    fn tell(&mut self, severity: Severity, code: Code, place: &Place, message: String, hint: Option<String>) {
        if self.silent {
            return;
        }
        let source = self.files.get(&place.file).map_or("", String::as_str);
        let mut start = place.span.start.min(source.len());
        while !source.is_char_boundary(start) {
            start -= 1;
        }
        let starts = self
            .lines
            .entry(place.file.clone())
            .or_insert_with(|| std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect());
        let line = starts.partition_point(|at| *at <= start);
        let line_start = starts.get(line - 1).copied().unwrap_or(0);
        let line_end = starts.get(line).map_or(source.len(), |next| next - 1);
        let mut end = place.span.end.clamp(start, line_end);
        while !source.is_char_boundary(end) {
            end -= 1;
        }
        self.list.push(Diagnostic {
            severity,
            code,
            message,
            hint,
            file: place.file.clone(),
            line,
            column: source[line_start..start].chars().count() + 1,
            text: source[line_start..line_end].trim_end_matches('\r').to_owned(),
            width: source[start..end].chars().count().max(1),
        });
    }

    /// Whether there is no mistake.
    pub fn is_sound(&self) -> bool {
        self.mistakes == 0
    }

    /// All that was found, by file and place.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| {
            (&a.file, a.line, a.column, a.code, &a.message).cmp(&(&b.file, b.line, b.column, b.code, &b.message))
        });
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
