//! A point a figure, about a line of zero: correlations.

use super::super::figures::{Figures, figure};
use super::super::{Graph, Row};
use super::rows::{self, interval};
use super::scale::Scale;
use super::{diamond, percent};
use maud::{Markup, html};

pub(super) fn draw(graph: &Graph, figures: &Figures<'_>) -> (i32, Markup) {
    rows::draw(graph, figures, dot)
}

fn dot(row: &Row, scale: &Scale, y: i32) -> Markup {
    html! {
        line.rail x1="0" x2="100%" y1=(y) y2=(y) {}
        (interval(row, scale, y))
        @if let Some(found) = row.found { circle.dot cx=(percent(scale.at(found.value))) cy=(y) r="5" {} }
        @if let Some(value) = figure(row.published.as_ref()) { (diamond(&percent(scale.at(value)), y)) }
    }
}
