//! How a question stands on a page: how many lines it takes, as airy as there is room for. What it looks like is the terminal's business;
//! whether a questionnaire's texts fit is asked here before anybody is called.

use super::{Grid, shorten, width, wrap};

/// The smallest window that is good enough for every page: columns and lines.
pub const SMALLEST_GOOD: (usize, usize) = (80, 24);
/// Lines of the header, on every page.
pub const HEADER: usize = 3;
/// Lines for a word to the interviewer that are always there.
pub const WORD: usize = 1;
/// The widest a text is set: longer lines are hard to read out.
const COMFORTABLE: usize = 100;
/// Columns on both sides of a text.
const MARGINS: usize = 4;
/// Columns for the answers beside rows, at most.
const ANSWER: usize = 24;
/// So many options stay in one column while there is room.
const FEW: usize = 4;
/// Columns of the bar before an instruction.
pub const BAR: usize = 2;
/// Columns between two columns of options.
pub const GAP: usize = 3;
/// Columns between the code of an option and its label.
pub const BETWEEN: usize = 2;
/// Columns before a list of options.
pub const INDENT: usize = 1;

/// Lines of the key bar in a window of so many lines.
pub fn key_bar(lines: usize) -> usize {
    if lines >= 22 { 2 } else { 1 }
}

/// Columns of text in a window of so many columns.
pub fn text_columns(columns: usize) -> usize {
    columns.saturating_sub(MARGINS).min(COMFORTABLE)
}

/// Columns and lines that a question has in a window.
pub fn page((columns, lines): (usize, usize)) -> (usize, usize) {
    (text_columns(columns), lines.saturating_sub(HEADER + key_bar(lines) + WORD))
}

/// A row of a battery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row<'a> {
    /// Its text.
    pub text: &'a str,
    /// The label of its answer.
    pub answer: Option<&'a str>,
    /// Whether it is the one being asked.
    pub current: bool,
}

/// A question, its texts filled.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question<'a> {
    /// Read aloud: the question, the stem of a battery.
    pub spoken: &'a str,
    /// The rows of the battery.
    pub rows: Vec<Row<'a>>,
    /// The scale as a sentence, where it is read out.
    pub scale: Option<&'a str>,
    /// For the interviewer only.
    pub instructions: Vec<&'a str>,
    /// The options that can be read out: code and label.
    pub options: Vec<(i64, &'a str)>,
    /// Don't know and refused: they share a line.
    pub missing: Vec<(i64, &'a str)>,
    /// Whether several options can be chosen: then each has a box.
    pub several: bool,
}

/// How a question is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// With a blank line above and before what is typed.
    pub airy: bool,
    /// Rows of options, where there is room for them in columns.
    pub most: usize,
    /// Lines to spare for rows that are not being asked; none: they are not cut.
    pub spare: Option<usize>,
    /// All its lines, what is typed among them.
    pub lines: usize,
}

/// How closely a question is set, the airiest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Closeness {
    Airy,
    /// Without blank lines above and before what is typed.
    Snug,
    /// Options in as many columns as they need.
    Close,
    /// Rows that are not being asked in one line each, but where there are lines left.
    Tight(usize),
}

impl Question<'_> {
    /// The airiest setting that fits; the tightest where none does.
    pub fn set(&self, columns: usize, lines: usize) -> Setting {
        let airy = [Closeness::Airy, Closeness::Snug, Closeness::Close];
        // Fewer rows cut can mean fewer lines of options, so that it cannot be said beforehand how many lines there are.
        let tight = (0..=lines).rev().map(Closeness::Tight);
        let mut settings = airy.into_iter().chain(tight).map(|closeness| self.setting(columns, lines, closeness));
        settings
            .find(|setting| setting.lines <= lines)
            .unwrap_or_else(|| self.setting(columns, lines, Closeness::Tight(0)))
    }

    fn setting(&self, columns: usize, lines: usize, closeness: Closeness) -> Setting {
        let airy = usize::from(closeness == Closeness::Airy);
        let (least, spare) = match closeness {
            Closeness::Airy | Closeness::Snug => (FEW, None),
            Closeness::Close => (1, None),
            Closeness::Tight(spare) => (1, Some(spare)),
        };
        let rows = rows(&self.rows, columns, spare).lines.iter().map(Vec::len).sum::<usize>();
        let instructions: usize =
            self.instructions.iter().map(|text| wrap(text, columns.saturating_sub(BAR)).len()).sum();
        let head = airy
            + wrap(self.spoken, columns).len()
            + if self.rows.is_empty() { 0 } else { 1 + rows }
            + self.scale.map_or(0, |scale| 1 + wrap(scale, columns).len())
            + if self.instructions.is_empty() { 0 } else { 1 + instructions };
        // What the head, the missing ones, the prompt and the blank lines leave.
        let most = lines.saturating_sub(head + 4).max(least);
        let missing = usize::from(!self.missing.is_empty());
        let any = self.options.len() + self.missing.len() > 0;
        let foot = 1 + self.grid(columns, most).rows + missing + if any { airy } else { 0 } + 1;
        Setting { airy: airy > 0, most, spare, lines: head + foot }
    }

    /// The options in columns.
    fn grid(&self, columns: usize, most: usize) -> Grid {
        let codes = self.code_columns();
        let entries: Vec<(usize, usize)> = self.options.iter().map(|(_, label)| (codes, width(label))).collect();
        grid(&entries, columns, INDENT, most)
    }

    /// Columns of a code with its mark.
    fn code_columns(&self) -> usize {
        let all = self.options.iter().chain(&self.missing);
        let digits = all.map(|(code, _)| code.to_string().len()).max().unwrap_or(0);
        (if self.several { 3 } else { 1 }) + 1 + digits
    }

    /// The widest label that is not cut in so many columns.
    pub fn widest_label(&self, columns: usize) -> usize {
        columns.saturating_sub(INDENT + self.code_columns() + BETWEEN)
    }
}

/// Rows as they are set: the lines of each, and what they leave for answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows {
    /// The lines of each row.
    pub lines: Vec<Vec<String>>,
    /// Columns of the texts.
    pub columns: usize,
    /// Columns of the answers.
    pub answers: usize,
}

/// Sets rows. Where only some lines are to spare, the rows that are not being asked take a line each, but for those that the spare lines are
/// enough for: first those that come after the current one.
pub fn rows(rows: &[Row<'_>], columns: usize, spare: Option<usize>) -> Rows {
    let answers = rows.iter().filter_map(|row| row.answer).map(width).max().unwrap_or(0).min(ANSWER);
    let room = columns.saturating_sub(2 + if answers > 0 { answers + 2 } else { 0 });
    let at = rows.iter().position(|row| row.current).unwrap_or(0);
    let mut spare = spare.unwrap_or(usize::MAX);
    let wrapped: Vec<Vec<String>> = rows.iter().map(|row| wrap(row.text, room)).collect();
    let mut whole: Vec<bool> = rows.iter().map(|row| row.current).collect();
    for position in (at..rows.len()).chain((0..at).rev()) {
        let more = wrapped.get(position).map_or(0, |lines| lines.len().saturating_sub(1));
        if let Some(whole) = whole.get_mut(position).filter(|whole| !**whole && more <= spare) {
            *whole = true;
            spare -= more;
        }
    }
    let lines = rows.iter().zip(wrapped).zip(whole);
    let lines = lines.map(|((row, lines), whole)| if whole { lines } else { vec![shorten(row.text, room)] });
    Rows { lines: lines.collect(), columns: room, answers }
}

/// Entries in columns, `indent` from the left: the widths of code and label of each.
pub fn grid(entries: &[(usize, usize)], columns: usize, indent: usize, most: usize) -> Grid {
    let codes = entries.iter().map(|(code, _)| *code).max().unwrap_or(0);
    let widths: Vec<usize> = entries.iter().map(|(_, label)| codes + BETWEEN + label).collect();
    Grid::of(&widths, columns.saturating_sub(indent), GAP, most)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FREQUENCY: [(i64, &str); 3] = [(1, "often"), (2, "sometimes"), (3, "never")];

    fn question<'a>(spoken: &'a str, options: &[(i64, &'a str)]) -> Question<'a> {
        Question { spoken, options: options.to_vec(), missing: vec![(8, "don’t know")], ..Question::default() }
    }

    #[test]
    fn a_page_is_what_header_key_bar_and_remarks_leave() {
        assert_eq!(page((80, 24)), (76, 18));
        assert_eq!(page((80, 21)), (76, 16), "one line of keys");
        assert_eq!(page((200, 60)), (100, 54));
        assert_eq!(page((2, 2)), (0, 0));
    }

    #[test]
    fn a_question_is_as_airy_as_there_is_room_for() {
        let asked = question("How often do you lock the door?", &FREQUENCY);
        let set = |lines| asked.set(76, lines);
        assert_eq!((set(18).airy, set(18).lines), (true, 9));
        assert_eq!((set(9).airy, set(9).lines), (true, 9));
        assert_eq!((set(8).airy, set(8).lines), (false, 7), "without the blank lines");
        assert_eq!((set(6).most, set(6).lines), (1, 5), "the options side by side");
        assert_eq!(set(4).lines, 5, "no setting fits");
    }

    #[test]
    fn everything_that_is_there_takes_its_lines() {
        let lines = |asked: &Question<'_>| asked.set(40, 40).lines;
        let plain = question("Short?", &FREQUENCY);
        let with = |change: &dyn Fn(&mut Question<'_>)| {
            let mut changed = plain.clone();
            change(&mut changed);
            lines(&changed) - lines(&plain)
        };
        assert_eq!(with(&|asked| asked.scale = Some("Would you say often, sometimes or never?")), 2);
        assert_eq!(
            with(&|asked| asked.instructions = vec!["Wait.", "This one is longer than thirty-eight columns."]),
            4
        );
        let row = |text, current| Row { text, answer: None, current };
        assert_eq!(with(&|asked| asked.rows = vec![row("one", true), row("two", false)]), 3);
        let mut bare = plain.clone();
        (bare.options, bare.missing) = (Vec::new(), Vec::new());
        assert_eq!(lines(&bare), 4, "a blank line, the text, a blank line, the prompt");
    }

    #[test]
    fn rows_that_are_not_asked_are_cut_only_as_far_as_they_must() {
        let text = "twenty columns here.";
        let all: Vec<Row<'_>> = (0..3).map(|row| Row { text, answer: None, current: row == 1 }).collect();
        let heights = |spare| rows(&all, 16, spare).lines.iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(heights(None), [2, 2, 2]);
        assert_eq!(heights(Some(1)), [1, 2, 2], "what comes after goes first");
        assert_eq!(heights(Some(0)), [1, 2, 1]);
        let answered = [Row { text, answer: Some("often"), current: true }];
        assert_eq!((rows(&answered, 40, None).columns, rows(&answered, 40, None).answers), (31, 5));
    }

    #[test]
    fn a_label_that_is_wider_than_the_page_is_told_from_one_that_is_not() {
        assert_eq!(question("?", &FREQUENCY).widest_label(76), 76 - 1 - 3 - 2);
        let several = Question { several: true, ..question("?", &[(10, "a")]) };
        assert_eq!(several.widest_label(76), 76 - 1 - 6 - 2);
    }
}
