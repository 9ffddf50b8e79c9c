//! A bar a figure, from zero.

use super::super::figures::{Figures, figure};
use super::super::{Graph, Row};
use super::rows::{self, interval};
use super::scale::Scale;
use super::{diamond, percent};
use maud::{Markup, html};

pub(super) fn draw(graph: &Graph, figures: &Figures<'_>) -> (i32, Markup) {
    rows::draw(graph, figures, bar)
}

fn bar(row: &Row, scale: &Scale, y: i32) -> Markup {
    html! {
        rect.track x="0" y=(y - 5) width="100%" height="10" {}
        @if let Some(found) = row.found {
            rect.bar.total[row.total] x="0" y=(y - 5) width=(percent(scale.at(found.value))) height="10" {}
        }
        (interval(row, scale, y))
        @if let Some(value) = figure(row.published.as_ref()) { (diamond(&percent(scale.at(value)), y)) }
    }
}
