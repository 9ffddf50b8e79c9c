//! The window: header, the pages' names, the study at one line, the page, a problem, the key bar.

use super::Board;
use super::pages::{self, Page, day, decimal};
use crate::ids::Millis;
use crate::layout::{shorten, width};
use crate::locale::Locale;
use crate::station::monitor::picture::Watched;
use crate::tui::keys::Command;
use crate::tui::screens::{Scene, Screen};
use crate::tui::widgets::{HEADER_HEIGHT, header, key_bar, key_bar_height, paragraph};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

/// In a smaller window nothing can be read.
const SMALLEST: (u16, u16) = (60, 16);
/// Lines above the page: the pages' names, the study, a blank one.
const ABOVE: u16 = 3;

impl Board {
    /// Draws all there is.
    pub fn draw(&self, frame: &mut Frame<'_>, now: Millis) {
        let area = frame.area();
        let scene = self.scene(now);
        let buffer = frame.buffer_mut();
        if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            let words = [("columns", i64::from(SMALLEST.0).into()), ("lines", i64::from(SMALLEST.1).into())];
            let text = scene.locale.tr_with("monitor-too-small", &words);
            for (line, y) in paragraph(&text, area.width, scene.theme.spoken()).into_iter().zip(area.y..area.bottom()) {
                line.render(Rect { y, height: 1, ..area }, buffer);
            }
            return;
        }
        header(&scene, Rect { height: HEADER_HEIGHT, ..area }, buffer);
        let bar = key_bar_height(area.height);
        let bar_area = Rect { y: area.bottom() - bar, height: bar, ..area };
        key_bar(self.context(), &|_: Command| true, bar_area, buffer, scene.theme, scene.locale);
        let within = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let line = |y: u16| Rect { y, height: 1, ..within };
        let above = area.y + HEADER_HEIGHT;
        self.tabs(usize::from(within.width), &scene).render(line(above), buffer);
        Line::styled(shorten(&self.summary(&scene), usize::from(within.width)), scene.theme.accent())
            .render(line(above + 1), buffer);
        let word = bar_area.y - 1;
        if let Some(problem) = &self.problem {
            Line::styled(
                format!(" {} ", shorten(problem, usize::from(within.width).saturating_sub(2))),
                scene.theme.problem(),
            )
            .render(line(word), buffer);
        }
        if let Some(watched) = &self.picture.watched {
            self.look_in(watched, Rect { y: area.y, height: word, ..area }, buffer, &scene);
            self.help_over(Rect { y: above, height: word - above, ..area }, buffer, &scene);
            return;
        }
        let body = Rect { y: above + ABOVE, height: word.saturating_sub(above + ABOVE), ..within };
        pages::render(self, body, buffer, &scene);
        let under = Rect { y: above, height: word - above, ..area };
        let mut cursor = None;
        if let Some(form) = &self.form {
            buffer.set_style(under, Style::new().remove_modifier(Modifier::BOLD).patch(scene.theme.dim()));
            cursor = form.render(under, buffer, &scene);
        }
        self.help_over(under, buffer, &scene);
        if let Some(cursor) = cursor.filter(|_| self.help.is_none()) {
            frame.set_cursor_position(cursor);
        }
    }

    fn help_over(&self, under: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
        if let Some(help) = &self.help {
            buffer.set_style(under, Style::new().remove_modifier(Modifier::BOLD).patch(scene.theme.dim()));
            help.render(under, buffer, scene);
        }
    }

    /// The interviewer's screen, with no key of theirs.
    fn look_in(&self, watched: &Watched, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
        Clear.render(area, buffer);
        let (top, body) = (
            Rect { height: HEADER_HEIGHT, ..area },
            Rect { y: area.y + HEADER_HEIGHT, height: area.height.saturating_sub(HEADER_HEIGHT), ..area },
        );
        let says = |key: &str, buffer: &mut Buffer| {
            header(scene, top, buffer);
            let within = Rect { x: body.x + 1, width: body.width.saturating_sub(2), y: body.y + 1, ..body };
            for (line, y) in paragraph(&scene.locale.tr(key), within.width, scene.theme.spoken())
                .into_iter()
                .zip(within.y..within.bottom())
            {
                line.render(Rect { y, height: 1, ..within }, buffer);
            }
        };
        match watched {
            Watched::NoConsent => says("monitor-no-consent", buffer),
            Watched::Over => says("monitor-watch-over", buffer),
            Watched::Screen(view) => {
                let scene = Scene { view, ..*scene };
                header(&scene, top, buffer);
                Screen::of(&view.page).render(body, buffer, &scene);
            }
        }
    }

    /// The names of the pages with their keys, and the country looked at.
    fn tabs(&self, columns: usize, scene: &Scene<'_>) -> Line<'static> {
        let (locale, theme) = (scene.locale, scene.theme);
        let mut spans = Vec::new();
        for (tab, page) in self.tab_names(locale, columns).into_iter().zip(Page::ALL) {
            let style = if page == self.page { theme.picked() } else { theme.plain() };
            spans.push(Span::styled(tab, style));
            spans.push(Span::raw(" "));
        }
        spans.push(Span::styled(self.country.clone().unwrap_or_default(), theme.code()));
        Line::from(spans)
    }

    /// The names with their numbers; where there is no room for all, those of the pages not shown are cut to one length.
    fn tab_names(&self, locale: &Locale, columns: usize) -> Vec<String> {
        let names = Page::ALL.map(|page| locale.tr(page.name()));
        let cut = |longest: usize| -> Vec<String> {
            let pages = (1..).zip(Page::ALL).zip(&names);
            let tab = |((number, page), name): ((usize, Page), &String)| {
                let short: String = name.chars().take(longest).collect();
                // A full stop takes the place of one letter.
                let whole = page == self.page || name.chars().count() <= longest + 1;
                if whole { format!("{number} {name}") } else { format!("{number} {short}.") }
            };
            pages.map(tab).collect()
        };
        // A column after each, then the country.
        let fits = |tabs: &Vec<String>| tabs.iter().map(|tab| width(tab) + 1).sum::<usize>() + 2 <= columns;
        let longest = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
        (2..=longest).rev().map(cut).find(fits).unwrap_or_else(|| cut(1))
    }

    fn summary(&self, scene: &Scene<'_>) -> String {
        let (whole, locale) = (&self.picture.whole, scene.locale);
        let words = [
            ("counted", whole.counted.into()),
            ("target", whole.target.into()),
            ("today", whole.completes.today.into()),
            ("pace", decimal(whole.forecast.per_hour, locale).into()),
            ("finish", day(whole.finish, scene).into()),
            ("missing", pages::count(whole.forecast.shortfall).into()),
        ];
        locale.tr_with("monitor-summary", &words)
    }
}
