//! The page around the graphs: what it is, how to read it, what there is to say at the end.

use super::figures::Figures;
use super::{Report, field, figure};
use crate::locale::Locale;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The page.
pub fn html(report: &Report, locale: &Locale) -> String {
    let figures = Figures::of(locale);
    let page = html! {
        (DOCTYPE)
        html lang=(report.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (report.title) " · " (locale.tr("report-kicker")) @if let Some(warning) = report.warning() { " · " (locale.tr(warning)) } }
                style { (PreEscaped(include_str!("page.css"))) }
            }
            body {
                header {
                    p.kicker { (locale.tr("report-kicker")) }
                    h1 { (report.title) }
                    (warning(report, &figures))
                    (field::standing(&report.field, &figures))
                }
                (contents(report, locale))
                main {
                    @if report.graphs.is_empty() {
                        section { p.none { (locale.tr("report-none")) } }
                    } @else {
                        (reading(report, &figures))
                        section #graphs {
                            h2 { (locale.tr("report-graphs")) }
                            @if !report.described { p { (locale.tr("report-of-indices")) } }
                            @for graph in &report.graphs { (figure::section(graph, report, &figures)) }
                        }
                    }
                    (field::section(report, &figures))
                    (notes(report, locale))
                }
                footer {
                    p { (report.identity) }
                    (warning(report, &figures))
                }
            }
        }
    };
    page.into_string()
}

/// Whose answers these are not.
fn warning(report: &Report, figures: &Figures<'_>) -> Markup {
    let locale = figures.locale;
    html! {
        @if report.warning().is_some() {
            div.training role="note" {
                @if report.training { p { (locale.tr("report-training")) } }
                @if report.simulated { p { (locale.tr("report-simulated")) } }
            }
        }
    }
}

fn contents(report: &Report, locale: &Locale) -> Markup {
    html! {
        nav aria-labelledby="contents" {
            h2 #contents { (locale.tr("report-contents")) }
            ol {
                @if !report.graphs.is_empty() {
                    li { a href="#reading" { (locale.tr("report-reading")) } }
                    li {
                        a href="#graphs" { (locale.tr("report-graphs")) }
                        ol {
                            @for graph in &report.graphs {
                                li {
                                    a href=(format!("#{}", graph.anchor)) {
                                        @if let Some(number) = &graph.number { span.number { (number) } " " }
                                        (graph.title)
                                    }
                                }
                            }
                        }
                    }
                }
                li { a href="#fieldwork" { (locale.tr("report-fieldwork")) } }
                @if report.weights.is_some() { li { a href="#weights" { (locale.tr("report-weights")) } } }
                @if !report.notes.is_empty() { li { a href="#notes" { (locale.tr("report-notes")) } } }
            }
        }
    }
}

/// What the marks mean, what is weighted, and what no interval says.
fn reading(report: &Report, figures: &Figures<'_>) -> Markup {
    let locale = figures.locale;
    let published = report.graphs.iter().flat_map(|graph| &graph.panels).flat_map(|panel| &panel.rows);
    let any = published.clone().any(|row| row.published.is_some());
    html! {
        section #reading {
            h2 { (locale.tr("report-reading")) }
            (figure::legend(any, locale))
            p { (locale.tr("report-read-found")) }
            @if any {
                p { (locale.tr("report-read-published")) }
                @if let Some(source) = &report.source { p.source { (source) } }
            }
            p { (locale.tr(if any { "report-read-weight" } else { "report-read-weight-alone" })) }
            p { (locale.tr("report-read-missing")) }
            @if !report.field.quotas.is_empty() { p.caveat { (locale.tr("report-read-quota")) } }
            @if report.graphs.iter().any(|graph| !graph.inferred.is_empty() || !graph.ours.is_empty()) {
                p { (locale.tr("report-read-evidence")) }
            }
        }
    }
}

fn notes(report: &Report, locale: &Locale) -> Markup {
    html! {
        @if !report.notes.is_empty() {
            section #notes {
                h2 { (locale.tr("report-notes")) }
                @for note in &report.notes { p { (note) } }
            }
        }
    }
}
