//! Signing in: a name from the list, by arrows or by its beginning. A new one, where that is allowed, where no name begins so or from its own row.

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
    /// Where the arrows stand among the names shown and the row for a new one.
    at: Option<usize>,
}

/// Whom Enter would sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
        let last = self.rows(page).len().checked_sub(1);
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
                    Who::Nobody => Next::Say(scene.locale.tr(match (self.name.text().trim(), page.may_add) {
                        ("", true) => "remark-no-name",
                        ("", false) => "remark-name-from-list",
                        _ => "sign-in-unknown",
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

    /// The names that begin as typed, then what is typed as a new one, where that may be and it is nobody's name in full.
    fn rows<'a>(&'a self, page: &'a view::SignIn) -> Vec<Who<'a>> {
        let typed = self.name.text().trim();
        let new = page.may_add && !typed.is_empty() && self.whole(page).is_none();
        self.shown(page).into_iter().map(Who::Known).chain(new.then_some(Who::New(typed))).collect()
    }

    /// The name typed in full; with its capitals, where there are two.
    fn whole<'a>(&self, page: &'a view::SignIn) -> Option<&'a str> {
        let (typed, shown) = (self.name.text().trim(), self.shown(page));
        let same = |name: &&str| name.to_lowercase() == typed.to_lowercase();
        shown.iter().copied().find(|name| *name == typed).or_else(|| shown.iter().copied().find(same))
    }

    /// The arrows say it, else the name typed in full, else the first that begins so, else a new one where it may be.
    fn who<'a>(&'a self, page: &'a view::SignIn) -> Who<'a> {
        let rows = self.rows(page);
        match self.at.and_then(|at| rows.get(at).copied()) {
            Some(pointed) => pointed,
            None if self.name.text().trim().is_empty() => Who::Nobody,
            None => self.whole(page).map(Who::Known).or(rows.first().copied()).unwrap_or(Who::Nobody),
        }
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let page = page(scene)?;
        let (area, theme, locale) = (comfortable(area), scene.theme, scene.locale);
        let mut head = vec![Line::default()];
        head.extend(paragraph(&locale.tr("sign-in-question"), area.width, theme.spoken()));
        head.push(Line::default());
        let label = |row: &Who<'_>| match row {
            Who::New(name) => locale.tr_with("sign-in-new", &[("name", (*name).into())]),
            Who::Known(name) => (*name).to_owned(),
            Who::Nobody => String::new(),
        };
        let entries: Vec<(String, String)> = self.rows(page).iter().map(|row| (String::new(), label(row))).collect();
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
            Who::Nobody if self.name.text().trim().is_empty() => Line::default(),
            Who::Nobody => Line::styled(locale.tr("sign-in-unknown"), theme.remark()),
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
