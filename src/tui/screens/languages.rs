//! The pop-up that chooses the language of the interview.

use super::{Next, Scene, counted};
use crate::interview::Event;
use crate::station::view::{Action, Asking};
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Scroll, Sheet, inside, paragraph, pop_up};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// Choosing a language.
#[derive(Debug)]
pub(in crate::tui) struct Languages {
    languages: Vec<String>,
    /// The one spoken now.
    spoken: usize,
    at: usize,
}

impl Languages {
    pub(super) fn of(page: &Asking) -> Self {
        let at = page.languages.iter().position(|language| *language == page.language).unwrap_or(0);
        Self { languages: page.languages.clone(), spoken: at, at }
    }

    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        Context::Languages
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        let last = self.languages.len().saturating_sub(1);
        match command {
            Command::Up => self.at = self.at.checked_sub(1).unwrap_or(last),
            Command::Down => self.at = if self.at >= last { 0 } else { self.at + 1 },
            Command::Digit => match counted(key).filter(|position| *position <= last) {
                Some(position) => {
                    self.at = position;
                    return self.speak();
                }
                None => return Next::Say(scene.locale.tr("remark-not-in-the-list")),
            },
            Command::Take => return self.speak(),
            Command::Cancel => return Next::Close,
            _ => {}
        }
        Next::Stay
    }

    fn speak(&self) -> Next {
        match self.languages.get(self.at) {
            Some(language) => Next::act(Action::Interview(Event::Speak(language.clone()))),
            None => Next::Close,
        }
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let (locale, theme) = (scene.locale, scene.theme);
        let mut head = paragraph(&locale.tr("languages-question"), inside(area), theme.plain());
        head.push(Line::default());
        head.extend(self.languages.iter().enumerate().map(|(position, language)| {
            let style = if position == self.at { theme.picked() } else { theme.plain() };
            Line::from(vec![
                Span::styled(format!(" {}  ", position + 1), theme.code()),
                Span::styled(if position == self.spoken { "✓ " } else { "  " }, theme.code()),
                Span::styled(locale.language_name(language), style),
            ])
        }));
        let sheet = Sheet { head, ..Sheet::default() };
        let within = pop_up(&locale.tr("languages-title"), sheet.height(), area, buffer, theme);
        sheet.draw(within, buffer, &Scroll::default(), scene)
    }
}
