//! What is counted before anybody is called is what is drawn: every item of the shipped study, in every language, on the smallest good screen.

use super::fixture::{Held, drawn};
use crate::interview::screen::Voice;
use crate::layout::question::{SMALLEST_GOOD, page};
use crate::questionnaire::instrument::{Instrument, ItemId};
use crate::questionnaire::{review, shipped};
use crate::station::view::Page;
use crate::tui::screens::text;

/// Options of a question that are reviewed together with it, don't know and refused beside them.
const OPTIONS: usize = 6 + 2;

/// Lines from below the header to what is typed.
fn drawn_lines(held: &Held) -> usize {
    let screen = drawn(&held.app(), 80, 24);
    let body: Vec<&str> = screen.lines().skip(3).take(page(SMALLEST_GOOD).1).collect();
    body.iter().rposition(|line| !line.is_empty()).map_or(0, |last| last + 1)
}

/// Who calls, as long as a review takes them to be.
fn voice() -> Voice {
    let [organisation, contact, interviewer] = review::CALLER.map(str::to_owned);
    Voice { organisation, contact, interviewer }
}

/// Whether a question has several variants: then the longest of them is counted.
fn varies(instrument: &Instrument, language: &str, item: ItemId) -> bool {
    let id = &instrument.unit_of(item).id;
    let said = [id.clone(), format!("{id}.instruction")];
    let mut names = said.iter().flat_map(|key| instrument.texts.variables(language, key));
    names.any(|name| instrument.variable(name).is_some())
}

#[test]
fn a_question_takes_the_lines_that_were_counted() {
    let (columns, room) = page(SMALLEST_GOOD);
    let mut looked_at = 0;
    for (language, counted) in review::lines(&shipped::sources()) {
        let mut held = Held::calling("UK", &language, voice());
        while let Some(item) = held.item() {
            let Page::Asking(page) = held.view().page else { panic!("not asking") };
            let lines = drawn_lines(&held);
            let here = format!("{} in {language}", held.at().unwrap());
            assert_eq!(lines, text(&page.screen, &[]).set(columns, room).lines.min(room), "{here}");
            if page.screen.options.len() <= OPTIONS {
                let whole = page.screen.rows.is_empty() && !varies(held.instrument(), &language, item);
                assert!(if whole { lines == counted[item.0] } else { counted[item.0] <= room }, "{here}");
                looked_at += usize::from(whole);
            }
            held = held.first();
        }
    }
    assert!(looked_at > 30, "{looked_at}");
}
