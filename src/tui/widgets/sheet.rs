//! A page of lines: what is read above, what is answered below. Where both do not fit, the upper part scrolls and says how much there is.

use super::words::paragraph;
use crate::tui::screens::Scene;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Widget;
use std::cell::Cell;

/// A page of lines.
#[derive(Debug, Clone, Default)]
pub(in crate::tui) struct Sheet {
    /// Read; scrolls where there is no room.
    pub(in crate::tui) head: Vec<Line<'static>>,
    /// Answered; stays, while that leaves room to read.
    pub(in crate::tui) foot: Vec<Line<'static>>,
    /// Lines of the head to be seen first.
    pub(in crate::tui) focus: Option<(usize, usize)>,
    /// Where the cursor stands in the last line.
    pub(in crate::tui) cursor: Option<u16>,
}

/// How far a sheet is scrolled. Drawing keeps the place it found, so that the next key moves on from what is seen.
#[derive(Debug, Clone, Default)]
pub(in crate::tui) struct Scroll {
    wanted: Option<usize>,
    shown: Cell<usize>,
}

impl Scroll {
    /// Up by some lines.
    pub(in crate::tui) fn up(&mut self, lines: usize) {
        self.wanted = Some(self.shown.get().saturating_sub(lines));
    }

    /// Down by some lines; the end is found when it is drawn.
    pub(in crate::tui) fn down(&mut self, lines: usize) {
        self.wanted = Some(self.shown.get() + lines);
    }

    fn settle(&self, automatic: usize, last: usize) -> usize {
        let at = self.wanted.unwrap_or(automatic).min(last);
        self.shown.set(at);
        at
    }
}

/// Fewer lines to read than this, and all but the last line scrolls together.
const ROOM_TO_READ: usize = 3;

impl Sheet {
    /// How many lines it has.
    pub(in crate::tui) fn height(&self) -> usize {
        self.head.len() + self.foot.len()
    }

    /// Draws it and says where the cursor is.
    pub(in crate::tui) fn draw(
        mut self,
        area: Rect,
        buffer: &mut Buffer,
        scroll: &Scroll,
        scene: &Scene<'_>,
    ) -> Option<Position> {
        let height = usize::from(area.height);
        if self.height() > height && height < self.foot.len() + ROOM_TO_READ + 1 {
            let last = self.foot.pop();
            self.head.append(&mut self.foot);
            self.foot.extend(last);
        }
        let foot = self.foot.len();
        let mut lines = if self.height() <= height {
            scroll.settle(0, 0);
            self.head
        } else {
            self.cut(height.saturating_sub(foot), area.width, scroll, scene)
        };
        lines.append(&mut self.foot);
        for (line, y) in lines.iter().zip(area.y..area.bottom()) {
            line.render(Rect { y, height: 1, ..area }, buffer);
        }
        let last = u16::try_from(lines.len().checked_sub(1)?).ok()?;
        self.cursor
            .filter(|_| last < area.height)
            .map(|x| Position { x: (area.x + x).min(area.right().saturating_sub(1)), y: area.y + last })
    }

    /// The lines of the head for which there is room, the last of them saying what there is above and below.
    fn cut(&self, room: usize, columns: u16, scroll: &Scroll, scene: &Scene<'_>) -> Vec<Line<'static>> {
        let seen = room.saturating_sub(1);
        let last = self.head.len().saturating_sub(seen);
        let automatic = match self.focus {
            Some((start, end)) if end > seen => start.min(end - seen),
            _ => 0,
        };
        let top = scroll.settle(automatic, last);
        let mut lines: Vec<Line<'static>> = self.head.iter().skip(top).take(seen).cloned().collect();
        let below = last - top;
        let (locale, theme) = (scene.locale, scene.theme);
        let words = [("above", top.into()), ("below", below.into())];
        lines.extend(paragraph(&locale.tr_with("more-lines", &words), columns, theme.accent()).into_iter().take(1));
        lines
    }
}
