//! The interviewer's own figures, of today and in all. How they are counted is not known here.

use super::{Next, Scene};
use crate::fieldwork;
use crate::layout::{pad, width};
use crate::locale::{Locale, duration};
use crate::station::view::{Action, Page};
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Scroll, Sheet, comfortable, paragraph};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// One's own figures.
#[derive(Debug)]
pub(in crate::tui) struct Figures;

/// What is undefined.
const NONE: &str = "–";
/// Blank columns before a figure.
const GAP: usize = 4;

impl Figures {
    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        Context::Figures
    }

    pub(super) fn on(&mut self, command: Command, _: &KeyEvent, _: &Scene<'_>) -> Next {
        if command == Command::Cancel { Next::act(Action::Back) } else { Next::Stay }
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let Page::Figures(own) = &scene.view.page else { return None };
        let (area, theme, locale) = (comfortable(area), scene.theme, scene.locale);
        let titles = (String::new(), locale.tr("figures-today"), locale.tr("figures-all"));
        let (today, all) = (row(&own.today, locale), row(&own.all, locale));
        let rows: Vec<_> = std::iter::once(titles)
            .chain(today.into_iter().zip(all).map(|((name, today), (_, all))| (name, today, all)))
            .collect();
        let widest =
            |of: fn(&(String, String, String)) -> &str| rows.iter().map(|row| width(of(row))).max().unwrap_or(0);
        let (names, today, all) = (widest(|row| &row.0), widest(|row| &row.1), widest(|row| &row.2));
        let right = |text: &str, columns: usize| format!("{}{text}", " ".repeat(GAP + columns - width(text)));
        let mut head = vec![Line::default()];
        head.extend(paragraph(&locale.tr("figures-title"), area.width, theme.spoken()));
        head.push(Line::default());
        head.extend(rows.iter().enumerate().map(|(position, row)| {
            let style = if position == 0 { theme.dim() } else { theme.plain() };
            Line::from(vec![
                Span::styled(format!("   {}", pad(&row.0, names)), theme.dim()),
                Span::styled(right(&row.1, today), style),
                Span::styled(right(&row.2, all), style),
            ])
        }));
        head.push(Line::default());
        head.extend(paragraph(&locale.tr("figures-what"), area.width, theme.dim()));
        Sheet { head, ..Sheet::default() }.draw(area, buffer, &Scroll::default(), scene)
    }
}

/// The figures of a time, each with its name.
fn row(figures: &fieldwork::Figures, locale: &Locale) -> [(String, String); 7] {
    let minutes = figures.worked / 60_000;
    let per_hour = figures.per_hour().map_or_else(|| NONE.to_owned(), |rate| decimal(rate, locale));
    [
        (locale.tr("figures-hours"), format!("{}:{:02}", minutes / 60, minutes % 60)),
        (locale.tr("figures-calls"), figures.calls.to_string()),
        (locale.tr("figures-contacts"), figures.contacts.to_string()),
        (locale.tr("figures-completes"), figures.completes.to_string()),
        (locale.tr("figures-per-hour"), per_hour),
        (locale.tr("figures-refusals"), figures.refusals.to_string()),
        (locale.tr("figures-length"), figures.mean_length().map_or_else(|| NONE.to_owned(), duration)),
    ]
}

/// One decimal, as the language writes it.
fn decimal(number: f64, locale: &Locale) -> String {
    let text = format!("{number:.1}");
    let (whole, tenths) = text.split_once('.').unwrap_or((&text, "0"));
    locale.tr_with("figures-decimal", &[("whole", whole.into()), ("tenths", tenths.into())])
}
