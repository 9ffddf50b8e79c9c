//! A name under which nobody works at the moment: its PIN before it is signed in, or a break. Nothing of any case is seen meanwhile.

use super::{Next, Scene, character};
use crate::layout::width;
use crate::station::pin::Pin;
use crate::station::view::{self, Action, Page};
use crate::tui::app::Request;
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Field, Scroll, Sheet, comfortable, paragraph};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// The PIN as far as it is typed.
#[derive(Debug, Default)]
pub(in crate::tui) struct Away {
    pin: Field,
}

impl Away {
    pub(super) fn context(&self, scene: &Scene<'_>) -> Context {
        if page(scene).is_some_and(|page| page.on_break.is_some()) { Context::Break } else { Context::Pin }
    }

    pub(super) fn allows(&self, command: Command, scene: &Scene<'_>) -> bool {
        !matches!(command, Command::Type | Command::Erase | Command::Cancel) || page(scene).is_some_and(|page| page.pin)
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        let Some(page) = page(scene) else { return Next::Stay };
        match command {
            Command::Type if page.pin => self.pin.type_in(&character(key).map(String::from).unwrap_or_default()),
            Command::Erase => self.pin.erase(),
            Command::Take if !page.pin => return Next::act(Action::Back),
            Command::Take if self.pin.text().is_empty() => return Next::Say(scene.locale.tr("remark-no-pin")),
            // Typed once, asked once: what was wrong is typed anew.
            Command::Take => return Next::act(Action::Pin(Pin::typed(std::mem::take(&mut self.pin).text()))),
            Command::Cancel if page.on_break.is_some() => self.pin = Field::default(),
            Command::Cancel | Command::SignOut => return Next::act(Action::SignOut),
            Command::Quit => return Next::Ask(vec![Request::Act(Action::SignOut), Request::Quit]),
            _ => {}
        }
        Next::Stay
    }

    pub(super) fn paste(&mut self, text: &str) {
        self.pin.type_in(&text.chars().filter(char::is_ascii_digit).collect::<String>());
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let page = page(scene)?;
        let (area, theme, locale) = (comfortable(area), scene.theme, scene.locale);
        let mut head = vec![Line::default(); 2];
        let name = || page.name.as_str().into();
        let says = match page.on_break {
            Some(since) => {
                let words = [("name", name()), ("since", locale.time(since, scene.centre).into())];
                locale.tr_with("away-break", &words)
            }
            None => locale.tr_with("away-sign-in", &[("name", name())]),
        };
        head.extend(paragraph(&says, area.width, theme.spoken()));
        head.push(Line::default());
        if let Some(until) = page.locked_until {
            let words = [("name", name()), ("until", locale.time(until, scene.centre).into())];
            head.extend(paragraph(&locale.tr_with("away-locked", &words), area.width, theme.remark()));
        } else if page.wrong {
            head.extend(paragraph(&locale.tr("away-wrong"), area.width, theme.remark()));
        }
        let mut foot = vec![Line::default()];
        if !page.pin {
            foot.push(Line::from(Span::styled(format!(" {} ", locale.tr("away-back")), theme.picked())));
            return Sheet { head, foot, ..Sheet::default() }.draw(area, buffer, &Scroll::default(), scene);
        }
        let (label, dots) = (locale.tr("away-pin"), "•".repeat(self.pin.text().len()));
        let cursor = u16::try_from(width(&label) + 1 + width(&dots)).ok();
        foot.push(Line::from(vec![
            Span::styled(format!("{label} "), theme.accent()),
            Span::styled(dots, theme.spoken()),
        ]));
        Sheet { head, foot, focus: None, cursor }.draw(area, buffer, &Scroll::default(), scene)
    }
}

fn page<'a>(scene: &Scene<'a>) -> Option<&'a view::Away> {
    match &scene.view.page {
        Page::Away(page) => Some(page),
        _ => None,
    }
}
