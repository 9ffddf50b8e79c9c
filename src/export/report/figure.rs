//! A graph on the page: its title, the drawing, what it rests on, and the table of its figures.

use super::figures::{Figures, figure};
use super::{Graph, Panel, Report, RestsOn, Row, Shape, Unit, chart};
use crate::locale::Locale;
use maud::{Markup, html};

pub(super) fn section(graph: &Graph, report: &Report, figures: &Figures<'_>) -> Markup {
    let locale = figures.locale;
    let rows = || graph.panels.iter().flat_map(|panel| &panel.rows);
    let published = rows().any(|row| row.published.is_some());
    html! {
        figure id=(graph.anchor) {
            figcaption {
                @if graph.number.is_some() || report.warning().is_some() {
                    p.number {
                        @if let Some(number) = &graph.number { (number) }
                        @if let Some(warning) = report.warning() { " " span.tag { (locale.tr(warning)) } }
                    }
                }
                h3 { (graph.title) }
                @if let Some(about) = &graph.about { p.about { (about) } }
            }
            div.graph {
                @if graph.shape != Shape::Strip { (legend(published, locale)) }
                (chart::svg(graph, &describes(graph, report, figures), figures))
                (rests_on(graph, locale))
            }
            details {
                summary { (locale.tr("report-figures")) }
                (table(graph, published, figures))
            }
        }
    }
}

/// What the marks mean.
pub(super) fn legend(published: bool, locale: &Locale) -> Markup {
    html! {
        ul.legend {
            li {
                svg width="34" height="12" aria-hidden="true" {
                    rect.bar x="0" y="2" width="24" height="8" {}
                    line.halo x1="16" x2="32" y1="6" y2="6" {}
                    line.interval x1="16" x2="32" y1="6" y2="6" {}
                }
                (locale.tr("report-legend-found"))
            }
            @if published {
                li {
                    svg width="14" height="14" aria-hidden="true" { path.published d="M7 .5 13.500 7 7 13.500 .5 7z" {} }
                    (locale.tr("report-published"))
                }
            }
        }
    }
}

/// What a screen reader says of the drawing: what it shows, from the lowest to the highest; the figures themselves stand in the table.
fn describes(graph: &Graph, report: &Report, figures: &Figures<'_>) -> String {
    let locale = figures.locale;
    let rows = || graph.panels.iter().flat_map(|panel| &panel.rows);
    let found = || rows().filter_map(|row| row.found.map(|found| (found.value, row)));
    let name = |row: &Row, value: f64| format!("{} {}", row.label, figures.value(value, graph.unit));
    let least = found().min_by(|a, b| a.0.total_cmp(&b.0)).map(|(value, row)| name(row, value));
    let most = found().max_by(|a, b| a.0.total_cmp(&b.0)).map(|(value, row)| name(row, value));
    let range = match (least, most) {
        (Some(least), Some(most)) => {
            locale.tr_with("report-describes", &[("least", least.into()), ("most", most.into())])
        }
        _ => locale.tr("report-undefined"),
    };
    let kind = locale.tr(match graph.shape {
        Shape::Bars | Shape::Ranked => "report-kind-bars",
        Shape::Dots => "report-kind-dots",
        Shape::Strip => "report-kind-strip",
    });
    let warning = report.warning().map(|warning| format!(" ({})", locale.tr(warning))).unwrap_or_default();
    format!("{kind} {range}{warning}")
}

fn rests_on(graph: &Graph, locale: &Locale) -> Markup {
    let listed = |key: &str, sign: RestsOn, items: &[String]| {
        html! {
            @if !items.is_empty() {
                p.rests { span.sign { (sign.sign()) } " " (locale.tr(key)) " " (items.join("; ")) "." }
            }
        }
    };
    html! {
        (listed("report-rests-inferred", RestsOn::Inferred, &graph.inferred))
        (listed("report-rests-ours", RestsOn::Ours, &graph.ours))
    }
}

fn table(graph: &Graph, published: bool, figures: &Figures<'_>) -> Markup {
    let locale = figures.locale;
    let unit = locale.tr(match graph.unit {
        Unit::Percent => "report-unit-percent",
        Unit::Points => "report-unit-points",
        Unit::Correlation => "report-unit-correlation",
    });
    let heads = Heads {
        found: format!("{} ({unit})", locale.tr("report-found")),
        interval: locale.tr("report-interval"),
        n: locale.tr("report-n"),
        left_out: locale.tr("report-left-out"),
        published: locale.tr("report-published"),
        difference: locale.tr("report-difference"),
    };
    html! {
        table.figures {
            thead {
                tr {
                    td {}
                    th scope="col" { (heads.found) }
                    th scope="col" { (heads.interval) }
                    th scope="col" { (heads.n) }
                    th scope="col" { (heads.left_out) }
                    @if published {
                        th scope="col" { (heads.published) }
                        th scope="col" { (heads.difference) }
                    }
                }
            }
            @for panel in &graph.panels { (panel_rows(panel, graph.unit, published, &heads, figures)) }
        }
    }
}

/// The heads of a table; on a telephone they stand beside each figure.
struct Heads {
    found: String,
    interval: String,
    n: String,
    left_out: String,
    published: String,
    difference: String,
}

fn panel_rows(panel: &Panel, unit: Unit, published: bool, heads: &Heads, figures: &Figures<'_>) -> Markup {
    let columns = if published { 7 } else { 5 };
    html! {
        tbody {
            @if let Some(title) = &panel.title { tr.group { th scope="rowgroup" colspan=(columns) { (title) } } }
            @for row in &panel.rows {
                @let was = figure(row.published.as_ref());
                tr.total[row.total] {
                    th scope="row" {
                        (row.label)
                        @if row.rests_on != RestsOn::Documented { span.sign { (row.rests_on.sign()) } }
                    }
                    td data-label=(heads.found) {
                        @match row.found {
                            Some(found) => (figures.value(found.value, unit)),
                            None => (figures.locale.tr(if row.n == 0 { "report-nobody" } else { "report-undefined" })),
                        }
                    }
                    td data-label=(heads.interval) { (row.found.and_then(|found| figures.interval(&found, unit)).unwrap_or_else(|| "–".to_owned())) }
                    td data-label=(heads.n) { (figures.count(row.n as u64)) }
                    td data-label=(heads.left_out) { (figures.count(row.left_out as u64)) }
                    @if published {
                        td data-label=(heads.published) { (row.published.as_ref().map_or_else(|| "–".to_owned(), |published| figures.published(published))) }
                        td data-label=(heads.difference) {
                            @match row.found.zip(was) {
                                Some((found, was)) => (signed(found.value - was, unit, figures)),
                                None => "–",
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A difference with its sign.
fn signed(value: f64, unit: Unit, figures: &Figures<'_>) -> String {
    let written = figures.value(value, unit);
    let more = value > 0.0 && written.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
    if more { format!("+{written}") } else { written }
}
