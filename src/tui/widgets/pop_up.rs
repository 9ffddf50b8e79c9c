//! A framed box in the middle of the screen, and how closely its lines are set. What is in it is drawn by its screen.

use super::sheet::Sheet;
use super::words::comfortable;
use crate::tui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Block, BorderType, Clear, Padding, Widget};

/// Columns inside, at most.
const WIDTH: u16 = 72;

/// Columns inside a box in this area.
pub(in crate::tui) fn inside(area: Rect) -> u16 {
    comfortable(area).width.saturating_sub(6).min(WIDTH)
}

/// Lines inside the highest box in this area.
pub(in crate::tui) fn room(area: Rect) -> usize {
    usize::from(area.height.saturating_sub(2))
}

/// Where there are blank lines; the fewest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::tui) enum Blank {
    /// None.
    Nowhere,
    /// Only after what is read out.
    AfterSpoken,
    /// Between all parts.
    Everywhere,
}

/// The airiest sheet that fits into a box in this area.
pub(in crate::tui) fn airiest(area: Rect, sheet: impl Fn(Blank) -> Sheet) -> Sheet {
    let settings = [Blank::Everywhere, Blank::AfterSpoken].map(&sheet);
    settings.into_iter().find(|sheet| sheet.height() <= room(area)).unwrap_or_else(|| sheet(Blank::Nowhere))
}

/// Draws the box, high enough for so many lines or as high as the area, and gives what is inside.
pub(in crate::tui) fn pop_up(title: &str, lines: usize, area: Rect, buffer: &mut Buffer, theme: Theme) -> Rect {
    let width = inside(area) + 6;
    let height = u16::try_from(lines).unwrap_or(u16::MAX).saturating_add(4).min(area.height);
    let over = Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 3, width, height };
    // A tight area has no room for air above and below.
    let air = u16::from(usize::from(height) >= lines + 4);
    Clear.render(over, buffer);
    let block = Block::bordered()
        .border_type(BorderType::Plain)
        .border_style(theme.accent())
        .title(format!(" {title} "))
        .title_style(theme.code())
        .padding(Padding::new(2, 2, air, air));
    let within = block.inner(over);
    block.render(over, buffer);
    within
}
