//! A document as Markdown (CommonMark with tables): for reading in a repository, and for whoever compares two versions line by line.

use super::forms::Form;
use super::{Document, FIELDS, Fact, Line, Part, SIGNATORIES, Said, Sheet, Table, Tone, Words};
use std::fmt::Write;

/// The text.
pub fn markdown(document: &Document) -> String {
    let mut out = Out::default();
    out.block(&format!("# {}", escaped(&document.name())));
    out.said(&document.title);
    out.facts(&document.facts);
    document.parts.iter().for_each(|part| out.part(part, &document.languages));
    out.block("## Approved");
    out.block(&format!("This questionnaire, as it is printed here: {}.", escaped(&document.identity)));
    let columns = ["", SIGNATORIES[0], SIGNATORIES[1]].map(str::to_owned);
    let rows: Vec<Vec<String>> =
        FIELDS.iter().map(|field| vec![(*field).to_owned(), String::new(), String::new()]).collect();
    out.table(&columns, &rows);
    out.0
}

/// Blocks with a blank line between.
#[derive(Default)]
struct Out(String);

impl Out {
    fn block(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(text);
        self.0.push('\n');
    }

    fn part(&mut self, part: &Part, languages: &[String]) {
        self.block(&format!("## {}", escaped(&part.heading)));
        self.said(&part.said);
        self.facts(&part.facts);
        for table in &part.tables {
            if !table.heading.is_empty() {
                self.block(&format!("### {}", escaped(&table.heading)));
            }
            self.facts(&table.facts);
            self.plain(table);
        }
        part.sheets.iter().for_each(|sheet| self.sheet(sheet, languages));
    }

    /// A title in each language.
    fn said(&mut self, said: &[Said]) {
        if !said.is_empty() {
            let one = |said: &Said| format!("- {}: {}", escaped(&said.language), texts(&said.forms));
            self.block(&said.iter().map(one).collect::<Vec<_>>().join("\n"));
        }
    }

    /// With stars, since after another list a dash would only go on with that one.
    fn facts(&mut self, facts: &[Fact]) {
        if !facts.is_empty() {
            let one = |fact: &Fact| format!("* **{}:** {}", fact.what, words(&fact.which));
            self.block(&facts.iter().map(one).collect::<Vec<_>>().join("\n"));
        }
    }

    fn plain(&mut self, table: &Table) {
        let columns: Vec<String> = table.columns.iter().map(|name| (*name).to_owned()).collect();
        let rows: Vec<Vec<String>> =
            table.rows.iter().map(|row| row.iter().map(|text| escaped(text)).collect()).collect();
        self.table(&columns, &rows);
    }

    /// A table of what is escaped already.
    fn table(&mut self, columns: &[String], rows: &[Vec<String>]) {
        let mut lines = vec![columns.to_vec(), vec!["---".to_owned(); columns.len()]];
        lines.extend(rows.iter().cloned());
        self.block(&lines.iter().map(|line| format!("| {} |", line.join(" | "))).collect::<Vec<_>>().join("\n"));
    }

    fn sheet(&mut self, sheet: &Sheet, languages: &[String]) {
        if !sheet.name.is_empty() {
            let number = sheet.number.map(|number| format!("{number}. ")).unwrap_or_default();
            let heading =
                if sheet.heading.is_empty() { String::new() } else { format!("{} ", escaped(&sheet.heading)) };
            self.block(&format!("### {number}{heading}{}", code(&sheet.name)));
        }
        self.facts(&sheet.facts);
        let (answers, others): (Vec<&Line>, Vec<&Line>) =
            sheet.lines.iter().partition(|line| line.tone == Tone::Answer);
        if !others.is_empty() {
            self.block(&others.iter().map(|line| text(line)).collect::<Vec<_>>().join("\n"));
        }
        if !answers.is_empty() {
            let columns = ["Code", "Name"].into_iter().map(str::to_owned);
            let columns: Vec<String> =
                columns.chain(languages.iter().map(|language| escaped(language))).chain(["Note".to_owned()]).collect();
            let rows: Vec<Vec<String>> = answers.iter().map(|line| answer(line)).collect();
            self.table(&columns, &rows);
        }
    }
}

/// What is read or seen, a line a language.
fn text(line: &Line) -> String {
    let name = if line.name.is_empty() { String::new() } else { format!(" {}", code(&line.name)) };
    let said = if line.notes.is_empty() { String::new() } else { format!(" ({})", notes(&line.notes)) };
    let mark = if line.tone == Tone::Spoken { "**" } else { "" };
    let mut lines = format!("- {mark}{}{mark}{name}{said}", escaped(&line.what));
    for said in &line.said {
        let text = texts(&said.forms);
        // Emphasis may not begin or end with a blank, and there is none; but there may be nothing.
        let mark = if line.tone == Tone::Instruction && !said.forms.is_empty() { "_" } else { "" };
        let _ = write!(lines, "\n  - {}: {mark}{text}{mark}", escaped(&said.language));
    }
    lines
}

fn answer(line: &Line) -> Vec<String> {
    let first = [escaped(&line.what), code(&line.name)].into_iter();
    let texts = line.said.iter().map(|said| texts(&said.forms));
    first.chain(texts).chain([notes(&line.notes)]).collect()
}

fn texts(forms: &[Form]) -> String {
    if forms.is_empty() {
        return "–".to_owned();
    }
    let one = |form: &Form| {
        let text = escaped(&form.text);
        if form.when.is_empty() { text } else { format!("\\[{}\\] {text}", escaped(&form.when)) }
    };
    forms.iter().map(one).collect::<Vec<_>>().join("<br>")
}

fn words(words: &[Words]) -> String {
    let one = |word: &Words| match word {
        Words::Plain(text) => escaped(text),
        Words::Code(text) => code(text),
    };
    words.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn notes(notes: &[Vec<Words>]) -> String {
    notes.iter().map(|note| words(note)).collect::<Vec<_>>().join("; ")
}

/// A name or an expression: neither has a backtick or a stroke in it.
fn code(text: &str) -> String {
    format!("`{text}`")
}

/// Words that mean nothing to Markdown or HTML, whatever stands in them.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push_str("<br>"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '{' | '}' | '<' | '>' | '|' | '~' | '#' | '&' | '$' | '!' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_means_anything_to_markdown() {
        assert_eq!(escaped("a*b_c|d<e>&[f](g)`h`\n# i"), "a\\*b\\_c\\|d\\<e\\>\\&\\[f\\](g)\\`h\\`<br>\\# i");
    }
}
