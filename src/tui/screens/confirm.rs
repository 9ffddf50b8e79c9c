//! The pop-up that shows what follows from an answer before it is taken: what would leave and come back, checks, quota, the end.

use super::outcome::ended;
use super::{Next, Scene};
use crate::station::view::{self, Action};
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Scroll, Sheet, barred, inside, labelled, paragraph, pop_up};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

/// The consequences of an answer.
#[derive(Debug)]
pub(in crate::tui) struct Confirm {
    consequences: view::Confirm,
    /// The same answer, confirmed.
    action: Action,
    scroll: Scroll,
}

impl Confirm {
    /// For an answer that the station wants confirmed; nothing for what is no answer.
    pub(in crate::tui) fn of(consequences: view::Confirm, asked: Action) -> Option<Self> {
        use crate::interview::Event::Answer;
        let Action::Interview(Answer { item, value, .. }) = asked else { return None };
        let action = Action::Interview(Answer { item, value, confirmed: true });
        Some(Self { consequences, action, scroll: Scroll::default() })
    }

    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        Context::Confirm
    }

    pub(super) fn on(&mut self, command: Command, _: &KeyEvent, _: &Scene<'_>) -> Next {
        match command {
            Command::Take => return Next::act(self.action.clone()),
            Command::Cancel => return Next::Close,
            Command::Up => self.scroll.up(1),
            Command::Down => self.scroll.down(1),
            _ => {}
        }
        Next::Stay
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let (locale, theme, columns) = (scene.locale, scene.theme, inside(area));
        let mut parts: Vec<Vec<Line<'static>>> = Vec::new();
        let says = &self.consequences;
        parts.extend((!says.checks.is_empty()).then(|| {
            let mut lines = paragraph(&locale.tr("confirm-checks"), columns, theme.plain());
            lines.extend(says.checks.iter().flat_map(|check| barred(check, columns, theme.accent(), theme.spoken())));
            lines
        }));
        let mut list = |key: &str, answers: &[(String, String)]| {
            if !answers.is_empty() {
                let count = [("count", answers.len().into())];
                let mut lines = paragraph(&locale.tr_with(key, &count), columns, theme.plain());
                lines.extend(answers.iter().flat_map(|(item, answer)| {
                    labelled("  ", 2, theme.plain(), &format!("{item}: {answer}"), columns, theme.spoken())
                }));
                parts.push(lines);
            }
        };
        list("confirm-leaving", &says.leaving);
        list("confirm-returning", &says.returning);
        let place = says.place_free.map(|free| if free { "confirm-place-free" } else { "confirm-place-full" });
        parts.extend(place.map(|key| paragraph(&locale.tr(key), columns, theme.plain())));
        parts.extend(says.ending.map(|ending| {
            paragraph(
                &locale.tr_with("confirm-ending", &[("ending", locale.tr(ended(ending)).into())]),
                columns,
                theme.spoken(),
            )
        }));
        let head = parts.join(&Line::default());
        let foot = vec![Line::default(), Line::styled(locale.tr("confirm-prompt"), theme.code())];
        let sheet = Sheet { head, foot, focus: None, cursor: None };
        let within = pop_up(&locale.tr("confirm-title"), sheet.height(), area, buffer, theme);
        sheet.draw(within, buffer, &self.scroll, scene)
    }
}
