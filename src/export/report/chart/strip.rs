//! All figures side by side in one bar, and what was published of them in another below it.

use super::super::figures::{Figures, figure};
use super::super::{Graph, Row};
use super::{percent, sign};
use maud::{Markup, html};

/// A narrower part has no room for its figure.
const NARROW: f64 = 8.0;
/// So many shades there are.
const SHADES: usize = 5;

pub(super) fn draw(graph: &Graph, figures: &Figures<'_>) -> (i32, Markup) {
    let rows: Vec<&Row> = graph.panels.iter().flat_map(|panel| &panel.rows).collect();
    let found: Vec<Option<f64>> = rows.iter().map(|row| row.found.map(|found| found.value)).collect();
    let published: Vec<Option<f64>> = rows.iter().map(|row| figure(row.published.as_ref())).collect();
    let was = published.iter().all(Option::is_some) && !published.is_empty();
    let mut y = 0;
    let mut bars =
        vec![bar(&figures.locale.tr("report-found"), &found, &rows, y, |value, _| figures.value(value, graph.unit))];
    y += 66;
    if was {
        bars.push(bar(&figures.locale.tr("report-published"), &published, &rows, y, |_, row| {
            row.published.as_ref().map(|published| figures.published(published)).unwrap_or_default()
        }));
        y += 66;
    }
    let drawing = html! {
        @for bar in &bars { (bar) }
        @for (position, row) in (0..).zip(&rows) {
            rect.part.(shade(usize::try_from(position).unwrap_or(0))) x="0" y=(y + position * 24) width="14" height="14" {}
            text.label x="22" y=(y + position * 24 + 12) {
                (row.label)
                (sign(row))
                @if row.found.is_none() { " · " (figures.locale.tr("report-undefined")) }
            }
        }
    };
    (y + 24 * i32::try_from(rows.len()).unwrap_or(0) + 6, drawing)
}

fn bar(title: &str, values: &[Option<f64>], rows: &[&Row], y: i32, written: impl Fn(f64, &Row) -> String) -> Markup {
    let mut from = 0.0;
    let parts: Vec<(f64, f64, usize)> = values
        .iter()
        .enumerate()
        .map(|(position, value)| {
            let begins = from;
            from += value.unwrap_or(0.0);
            (begins, value.unwrap_or(0.0), position)
        })
        .collect();
    html! {
        text.panel x="0" y=(y + 14) { (title) }
        @for (begins, value, position) in &parts {
            rect.part.(shade(*position)) x=(percent(begins / 100.0)) y=(y + 22) width=(percent(value / 100.0)) height="30" {}
            @if *value >= NARROW {
                @if let Some(row) = rows.get(*position) {
                    text.inside.(shade(*position)) x=(percent((begins + value / 2.0) / 100.0)) y=(y + 42) text-anchor="middle" { (written(*value, row)) }
                }
            }
        }
    }
}

fn shade(position: usize) -> &'static str {
    ["shade-1", "shade-2", "shade-3", "shade-4", "shade-5"].get(position % SHADES).copied().unwrap_or("shade-1")
}
