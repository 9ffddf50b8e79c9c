//! Graphs as SVG. Across, everything is in percent of the width there is, so that a graph fits any screen and paper while its letters keep their size;
//! down, it is in pixels. Where a label does not fit a telephone it goes on in a further line.

mod bars;
mod dots;
mod rows;
mod scale;
mod strip;

use super::figures::Figures;
use super::{Graph, Row, Shape};
use maud::{Markup, html};

/// Characters of a label that fit a telephone.
const LINE: usize = 44;

/// The drawing of a graph, with what a screen reader says of it.
pub(super) fn svg(graph: &Graph, describes: &str, figures: &Figures<'_>) -> Markup {
    let (height, drawing) = match graph.shape {
        Shape::Bars | Shape::Ranked => bars::draw(graph, figures),
        Shape::Dots => dots::draw(graph, figures),
        Shape::Strip => strip::draw(graph, figures),
    };
    let (title, desc) = (format!("{}-title", graph.anchor), format!("{}-desc", graph.anchor));
    html! {
        svg role="img" aria-labelledby=(format!("{title} {desc}")) width="100%" height=(height) xmlns="http://www.w3.org/2000/svg" {
            title id=(title) { (graph.title) }
            desc id=(desc) { (describes) }
            (drawing)
        }
    }
}

/// A place across, as an attribute.
fn percent(share: f64) -> String {
    let written = format!("{:.2}", share * 100.0);
    let short = written.trim_end_matches('0').trim_end_matches('.');
    format!("{}%", if short == "-0" { "0" } else { short })
}

/// A published figure: a diamond at a place, over what is behind it.
fn diamond(x: &str, y: i32) -> Markup {
    html! { svg x=(x) y=(y) overflow="visible" { path.published d="M0-6.5 6 0 0 6.5-6 0z" {} } }
}

/// The sign beside the label of what rests on wording that is not documented.
fn sign(row: &Row) -> Markup {
    let sign = row.rests_on.sign();
    html! { @if !sign.is_empty() { tspan.sign { (sign) } } }
}

/// The lines of a label.
fn lines(label: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in label.split_whitespace() {
        let full =
            lines.last().is_some_and(|line| !line.is_empty() && line.chars().count() + 1 + word.chars().count() > LINE);
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{lines, percent};

    #[test]
    fn places_are_short_and_never_less_than_nothing_for_nothing() {
        assert_eq!([percent(0.0), percent(-0.000_01), percent(0.5), percent(1.0 / 3.0)], ["0%", "0%", "50%", "33.33%"]);
    }

    #[test]
    fn a_long_label_goes_on_in_a_further_line() {
        assert_eq!(lines("short"), ["short"]);
        let long = lines("how often somebody takes part in groups or organisations for safety");
        assert_eq!(long, ["how often somebody takes part in groups or", "organisations for safety"]);
        assert_eq!(lines(""), [""]);
        assert_eq!(lines(&"x".repeat(60)).len(), 1);
    }
}
