//! The window: header, page, pop-ups, the word to the interviewer, key bar. What a page looks like is its screen's business.

use super::{App, Word};
use crate::ids::Millis;
use crate::layout::{shorten, wrap};
use crate::tui::screens::{Scene, Screen};
use crate::tui::widgets::{HEADER_HEIGHT, header, key_bar, key_bar_height, paragraph};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;

/// In a smaller window nothing can be read.
const SMALLEST: (u16, u16) = (60, 16);

/// Lines for a word to the interviewer, at most.
const WORD_LINES: usize = 3;

impl App {
    /// Draws all there is.
    pub fn draw(&self, frame: &mut ratatui::Frame<'_>, now: Millis) {
        let area = frame.area();
        let scene = self.scene(now);
        self.unreadable.set(area.width < SMALLEST.0 || area.height < SMALLEST.1);
        if self.unreadable.get() {
            too_small(&scene, area, frame.buffer_mut());
            return;
        }
        let buffer = frame.buffer_mut();
        header(&scene, Rect { height: HEADER_HEIGHT, ..area }, buffer);
        let bar = key_bar_height(area.height);
        let top = self.top();
        let bar_area = Rect { y: area.bottom() - bar, height: bar, ..area };
        key_bar(
            top.context(&scene),
            &|command| top.allows(command, &scene),
            bar_area,
            buffer,
            scene.theme,
            scene.locale,
        );
        let mut word = self.word_lines(area.width.saturating_sub(2), &scene);
        word.extend(message_line(area.width.saturating_sub(2), &scene));
        // One line is always there, so that a remark moves nothing.
        let lines = u16::try_from(word.len()).unwrap_or(1).max(1);
        let word_area = Rect { x: area.x + 1, y: bar_area.y - lines, width: area.width - 2, height: lines };
        for (line, y) in word.into_iter().zip(word_area.y..) {
            line.render(Rect { y, height: 1, ..word_area }, buffer);
        }
        let body = Rect { y: area.y + HEADER_HEIGHT, height: word_area.y - area.y - HEADER_HEIGHT, ..area };
        if let Some(position) = self.draw_screens(body, buffer, &scene) {
            frame.set_cursor_position(position);
        }
    }

    /// The page and its pop-ups; the cursor is the topmost screen's.
    fn draw_screens(&self, body: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let mut cursor = self.page.render(body, buffer, scene);
        if !self.pop_ups.is_empty() {
            buffer
                .set_style(body, Style::new().remove_modifier(ratatui::style::Modifier::BOLD).patch(scene.theme.dim()));
        }
        // Only what is on top can be acted on; what is under it would only be read by mistake.
        if let Some(top) = self.pop_ups.last() {
            if let (Screen::Help(_) | Screen::Leave(_), Some(beneath)) =
                (top, self.pop_ups.len().checked_sub(2).and_then(|at| self.pop_ups.get(at)))
            {
                beneath.render(body, buffer, scene);
                buffer.set_style(body, scene.theme.dim());
            }
            cursor = top.render(body, buffer, scene);
        }
        cursor
    }

    fn word_lines(&self, columns: u16, scene: &Scene<'_>) -> Vec<Line<'static>> {
        let (text, style) = match &self.word {
            None => return Vec::new(),
            Some(Word::Remark(text)) => (text.clone(), scene.theme.remark()),
            Some(Word::Problem(text) | Word::Unasked(text)) => (format!(" {text} "), scene.theme.problem()),
        };
        wrap(&text, usize::from(columns)).into_iter().take(WORD_LINES).map(|line| Line::styled(line, style)).collect()
    }
}

/// A supervisor's line, as far as it fits; all of it is behind its key.
fn message_line(columns: u16, scene: &Scene<'_>) -> Option<Line<'static>> {
    let message = scene.view.frame.message.as_ref()?;
    let words = [("staff", message.sender.clone().into()), ("text", message.text.clone().into())];
    let text = scene.locale.tr_with("message-waiting", &words);
    Some(Line::styled(format!(" {} ", shorten(&text, usize::from(columns).saturating_sub(2))), scene.theme.picked()))
}

fn too_small(scene: &Scene<'_>, area: Rect, buffer: &mut Buffer) {
    let words = [("columns", i64::from(SMALLEST.0).into()), ("lines", i64::from(SMALLEST.1).into())];
    let text = scene.locale.tr_with("too-small", &words);
    for (line, y) in paragraph(&text, area.width, scene.theme.spoken()).into_iter().zip(area.y..area.bottom()) {
        line.render(Rect { y, height: 1, ..area }, buffer);
    }
}
