//! What bars and dots have in common: panels of rows, each with its label and figures above what is drawn, and the axis below.

use super::super::figures::Figures;
use super::super::{Graph, Panel, Row, Shape};
use super::scale::Scale;
use super::{lines, percent, sign};
use maud::{Markup, html};

/// Characters of a label and of the figures beside it that fit a telephone together.
const BESIDE: usize = 46;
/// From one line of text to the next.
const TEXT: i32 = 18;
/// What is drawn of a row, with the gap after it.
const DRAWN: i32 = 26;
/// The title of a panel.
const TITLE: i32 = 34;
/// The axis, with the gap after it.
const AXIS: i32 = 34;

/// Draws every row by `mark`, which is given the row and the middle of where it is drawn. How high all of it is, and the drawing.
pub(super) fn draw(graph: &Graph, figures: &Figures<'_>, mark: impl Fn(&Row, &Scale, i32) -> Markup) -> (i32, Markup) {
    let scale = Scale::of(graph);
    let (mut y, mut parts) = (0, Vec::new());
    for panel in &graph.panels {
        if let Some(title) = &panel.title {
            parts.push(html! { text.panel x="0" y=(y + 20) { (title) } });
            y += TITLE;
        }
        let (height, drawn) = rows(graph, panel, &scale, y, figures, &mark);
        parts.push(drawn);
        y += height;
        parts.push(axis(&scale, y, graph, figures));
        y += AXIS;
    }
    (y, html! { @for part in &parts { (part) } })
}

fn rows(
    graph: &Graph,
    panel: &Panel,
    scale: &Scale,
    top: i32,
    figures: &Figures<'_>,
    mark: impl Fn(&Row, &Scale, i32) -> Markup,
) -> (i32, Markup) {
    let (mut y, mut parts) = (top, Vec::new());
    for (position, row) in panel.rows.iter().enumerate() {
        let rank = (graph.shape == Shape::Ranked).then(|| format!("{}\u{2002}", position + 1));
        let label = format!("{}{}", rank.unwrap_or_default(), row.label);
        let (value, published) = words(graph, row, figures);
        let labels = lines(&label);
        // On a telephone, what does not fit beside the label goes below it.
        let beside = value.chars().count() + published.as_ref().map_or(0, |published| published.chars().count() + 4);
        let apart = labels.last().map_or(0, |line| line.chars().count()) + beside > BESIDE;
        parts.push(html! {
            @for (line, text) in (0..).zip(&labels) {
                text.label.total[row.total] x="0" y=(y + 14 + line * TEXT) {
                    (text)
                    @if line + 1 == i32::try_from(labels.len()).unwrap_or(1) { (sign(row)) }
                }
            }
        });
        y += TEXT * (i32::try_from(labels.len()).unwrap_or(1) - 1 + i32::from(apart));
        parts.push(html! {
            text.value x="100%" y=(y + 14) text-anchor="end" {
                @if let Some(published) = &published { tspan.was { "◆\u{2009}" (published) } tspan dx="10" { (value) } } @else { (value) }
            }
            (mark(row, scale, y + 27))
        });
        y += TEXT + DRAWN;
    }
    let height = y - top;
    let drawn = html! {
        // Bars begin at zero and need no line there.
        @for tick in scale.ticks.iter().filter(|tick| graph.shape == Shape::Dots || **tick > 0.0) {
            @let x = percent(scale.at(*tick));
            line.grid.zero[tick.abs() < 1e-9] x1=(x) x2=(x) y1=(top + 2) y2=(top + height - 2) {}
        }
        @for part in &parts { (part) }
    };
    (height, drawn)
}

/// What stands at the end of a row's line: what was found, and what was published.
fn words(graph: &Graph, row: &Row, figures: &Figures<'_>) -> (String, Option<String>) {
    let value = row.found.map_or_else(
        || figures.locale.tr(if row.n == 0 { "report-nobody" } else { "report-undefined" }),
        |found| figures.value(found.value, graph.unit),
    );
    (value, row.published.as_ref().map(|published| figures.published(published)))
}

fn axis(scale: &Scale, y: i32, graph: &Graph, figures: &Figures<'_>) -> Markup {
    let last = scale.ticks.len().saturating_sub(1);
    html! {
        @for (position, tick) in scale.ticks.iter().enumerate() {
            @let anchor = if position == 0 { "start" } else if position == last { "end" } else { "middle" };
            text.axis x=(percent(scale.at(*tick))) y=(y + 12) text-anchor=(anchor) {
                (figures.number(*tick, usize::from(graph.unit == super::super::Unit::Correlation)))
            }
        }
    }
}

/// The interval of a row, over a pale border that sets it off from what it crosses.
pub(super) fn interval(row: &Row, scale: &Scale, y: i32) -> Markup {
    let ends = row.found.and_then(|found| found.interval).map(|(low, high)| (scale.at(low), scale.at(high)));
    html! {
        @if let Some((low, high)) = ends {
            line.halo x1=(percent(low)) x2=(percent(high)) y1=(y) y2=(y) {}
            line.interval x1=(percent(low)) x2=(percent(high)) y1=(y) y2=(y) {}
        }
    }
}
