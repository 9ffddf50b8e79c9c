//! A document as one HTML page: no script, nothing from elsewhere, fit for a screen, a telephone and paper.

use super::{Document, FIELDS, Fact, Line, Part, SIGNATORIES, Said, Sheet, Table, Tone, Words};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The page.
pub fn html(document: &Document) -> String {
    let name = document.name();
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light";
                title { (name) }
                style { (PreEscaped(include_str!("html.css"))) }
            }
            body {
                header {
                    h1 { (name) }
                    (said_in_line(&document.title))
                    (facts(&document.facts))
                }
                main { @for one in &document.parts { (part(one, &document.languages)) } }
                (signatures(document))
            }
        }
    };
    page.into_string()
}

fn part(part: &Part, languages: &[String]) -> Markup {
    html! {
        section {
            h2 { (part.heading) }
            (said_in_line(&part.said))
            (facts(&part.facts))
            @for one in &part.tables { (table(one)) }
            @for one in &part.sheets { (sheet(one, languages)) }
        }
    }
}

/// A title in each language, on one line.
fn said_in_line(said: &[Said]) -> Markup {
    html! {
        @if !said.is_empty() {
            ul.said {
                @for one in said {
                    li { b { (one.language) } " " span lang=(one.language) { @for form in &one.forms { (form.text) } } }
                }
            }
        }
    }
}

fn facts(facts: &[Fact]) -> Markup {
    html! {
        @if !facts.is_empty() {
            dl.facts { @for fact in facts { dt { (fact.what) } dd { (words(&fact.which)) } } }
        }
    }
}

fn words(words: &[Words]) -> Markup {
    html! {
        @for (position, word) in words.iter().enumerate() {
            @if position > 0 { " " }
            @match word {
                Words::Plain(text) => (text),
                Words::Code(code) => code { (code) },
            }
        }
    }
}

fn table(table: &Table) -> Markup {
    let is_figure = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // A column of figures has its heading to the right too.
    let figures: Vec<bool> = (0..table.columns.len())
        .map(|column| table.rows.iter().all(|row| row.get(column).is_some_and(|text| is_figure(text))))
        .collect();
    html! {
        @if !table.heading.is_empty() { h3 { (table.heading) } }
        (facts(&table.facts))
        table.plain {
            thead { tr { @for (name, figure) in table.columns.iter().zip(&figures) { th.figure[*figure] scope="col" { (name) } } } }
            tbody {
                @for row in &table.rows {
                    tr { @for (text, figure) in row.iter().zip(&figures) { td.figure[*figure] { (text) } } }
                }
            }
        }
    }
}

fn sheet(sheet: &Sheet, languages: &[String]) -> Markup {
    html! {
        article {
            @if !sheet.name.is_empty() {
                h3 {
                    @if let Some(number) = sheet.number { span.number { (number) } " " }
                    @if !sheet.heading.is_empty() { (sheet.heading) " " }
                    code { (sheet.name) }
                }
            }
            (facts(&sheet.facts))
            @if !sheet.lines.is_empty() {
                table.texts {
                    thead {
                        tr {
                            th scope="col" { "Text" }
                            @for language in languages { th scope="col" { (language) } }
                        }
                    }
                    tbody { @for one in &sheet.lines { (line(one)) } }
                }
            }
        }
    }
}

fn line(line: &Line) -> Markup {
    let tone = match line.tone {
        Tone::Spoken => "spoken",
        Tone::Instruction => "instruction",
        Tone::Label => "label",
        Tone::Answer => "answer",
    };
    html! {
        tr class=(tone) {
            th scope="row" {
                @if line.tone == Tone::Answer { b { (line.what) } } @else { (line.what) }
                @if !line.name.is_empty() { " " code { (line.name) } }
                @for note in &line.notes { small { (words(note)) } }
            }
            @for said in &line.said { td lang=(said.language) { (forms(said)) } }
        }
    }
}

fn forms(said: &Said) -> Markup {
    html! {
        @for form in &said.forms {
            p {
                @if !form.when.is_empty() { span.when lang="en" { "[" (form.when) "] " } }
                (form.text)
            }
        }
        @if said.forms.is_empty() { span.gap lang="en" { "–" } }
    }
}

fn signatures(document: &Document) -> Markup {
    html! {
        section.sign {
            h2 { "Approved" }
            p { "This questionnaire, as it is printed here: " (document.identity) "." }
            div.parties {
                @for party in SIGNATORIES {
                    div { strong { (party) } @for field in FIELDS { div.field { (field) } } }
                }
            }
        }
    }
}
