//! Signing in: a name from the list, by arrows or by typing, or a new one where that is allowed.

use super::{Next, Scene, character};
use crate::layout::width;
use crate::station::view::{self, Action, Page};
use crate::tui::app::Request;
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Field, Scroll, Sheet, columns_of, comfortable, paragraph};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// Signing in.
#[derive(Debug, Default)]
pub(in crate::tui) struct SignIn {
    name: Field,
    /// Where the arrows stand among the names shown.
    at: Option<usize>,
}

/// Whom Enter would sign in.
enum Who<'a> {
    Nobody,
    Known(&'a str),
    New(&'a str),
}

impl SignIn {
    /// A name that is alone needs no arrows.
    pub(super) fn of(page: &view::SignIn) -> Self {
        Self { name: Field::default(), at: (page.names.len() == 1).then_some(0) }
    }

    pub(super) fn context(&self, _: &Scene<'_>) -> Context {
        Context::SignIn
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent, scene: &Scene<'_>) -> Next {
        let Some(page) = page(scene) else { return Next::Stay };
        let last = self.shown(page).len().checked_sub(1);
        match command {
            Command::Type => {
                self.name.type_in(&character(key).map(String::from).unwrap_or_default());
                self.at = None;
            }
            Command::Erase => {
                self.name.erase();
                self.at = None;
            }
            Command::Up => self.at = last.map(|last| self.at.map_or(last, |at| at.checked_sub(1).unwrap_or(last))),
            Command::Down => self.at = last.map(|last| self.at.map_or(0, |at| if at >= last { 0 } else { at + 1 })),
            Command::Take => {
                return match self.who(page) {
                    Who::Nobody => Next::Say(scene.locale.tr(if page.may_add {
                        "remark-no-name"
                    } else {
                        "remark-name-from-list"
                    })),
                    Who::Known(name) | Who::New(name) => Next::act(Action::SignIn(name.to_owned())),
                };
            }
            Command::Quit => return Next::Ask(vec![Request::Quit]),
            _ => {}
        }
        Next::Stay
    }

    pub(super) fn paste(&mut self, text: &str) {
        self.name.type_in(text);
        self.at = None;
    }

    /// The names that begin as typed.
    fn shown<'a>(&self, page: &'a view::SignIn) -> Vec<&'a str> {
        let typed = self.name.text().trim().to_lowercase();
        page.names.iter().map(String::as_str).filter(|name| name.to_lowercase().starts_with(&typed)).collect()
    }

    /// The arrows say it, else the name typed in full, else a new one where it may be, else the only one that begins so.
    fn who<'a>(&'a self, page: &'a view::SignIn) -> Who<'a> {
        let typed = self.name.text().trim();
        let shown = self.shown(page);
        let pointed = self.at.and_then(|at| shown.get(at).copied());
        let whole =
            || shown.iter().copied().find(|name| !typed.is_empty() && name.to_lowercase() == typed.to_lowercase());
        match (pointed.or_else(whole), shown.as_slice()) {
            (Some(name), _) => Who::Known(name),
            (None, _) if typed.is_empty() => Who::Nobody,
            (None, _) if page.may_add => Who::New(typed),
            (None, [only]) => Who::Known(only),
            _ => Who::Nobody,
        }
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let page = page(scene)?;
        let (area, theme, locale) = (comfortable(area), scene.theme, scene.locale);
        let mut head = vec![Line::default()];
        head.extend(paragraph(&locale.tr("sign-in-question"), area.width, theme.spoken()));
        head.push(Line::default());
        let shown = self.shown(page);
        let entries: Vec<(String, String)> = shown.iter().map(|name| (String::new(), (*name).to_owned())).collect();
        let most = usize::from(area.height).saturating_sub(8).max(3);
        head.extend(columns_of(&entries, area.width, 1, most, |entry| {
            if self.at == Some(entry) { (theme.picked(), theme.picked()) } else { (theme.plain(), theme.plain()) }
        }));
        if page.names.is_empty() {
            head.extend(paragraph(&locale.tr("sign-in-nobody"), area.width, theme.dim()));
        }
        let says = locale.tr("sign-in-name");
        let hint = if page.may_add { locale.tr("sign-in-new-hint") } else { locale.tr("sign-in-hint") };
        let mut foot = vec![Line::default()];
        foot.push(match self.who(page) {
            Who::Nobody => Line::default(),
            Who::Known(name) => Line::styled(locale.tr_with("sign-in-as", &[("name", name.into())]), theme.code()),
            Who::New(name) => Line::styled(locale.tr_with("sign-in-as-new", &[("name", name.into())]), theme.code()),
        });
        foot.push(Line::from(vec![
            Span::styled(format!("{says} "), theme.accent()),
            self.name.span(&hint, true, theme),
        ]));
        let cursor = u16::try_from(width(&says) + 1 + self.name.columns()).ok();
        Sheet { head, foot, focus: None, cursor }.draw(area, buffer, &Scroll::default(), scene)
    }
}

fn page<'a>(scene: &Scene<'a>) -> Option<&'a view::SignIn> {
    match &scene.view.page {
        Page::SignIn(page) => Some(page),
        _ => None,
    }
}
