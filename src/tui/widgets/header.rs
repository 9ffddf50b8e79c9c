//! The top lines, on every page: whether it counts, the study, where in the questionnaire, how long the call lasts, whose case it is.

use crate::layout::question::HEADER;
use crate::layout::{shorten, width};
use crate::locale::duration;
use crate::station::view::{Mode, Page};
use crate::tui::screens::Scene;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

/// Lines of the header.
pub(in crate::tui) const HEIGHT: u16 = HEADER as u16;

/// Draws the header.
pub(in crate::tui) fn header(scene: &Scene<'_>, area: Rect, buffer: &mut Buffer) {
    let theme = scene.theme;
    let badge = badge(scene);
    let line = |y: u16| Rect { y: area.y + y, height: 1, x: area.x + 1, width: area.width.saturating_sub(2) };
    let mut left = Vec::new();
    if let Some(badge) = &badge {
        left.push((format!(" {badge} "), theme.badge()));
        left.push(("  ".to_owned(), theme.plain()));
    }
    left.push((scene.view.frame.title(scene.locale.language()).to_owned(), theme.plain()));
    spread(left, (whose(scene), theme.plain()), line(0), buffer);
    let place = place(scene);
    let left = if place.is_empty() { Vec::new() } else { vec![(place, theme.accent())] };
    spread(left, (clocks(scene), theme.dim()), line(1), buffer);
    progress(scene, Rect { y: area.y + 2, height: 1, ..area }, buffer);
}

/// Left and right on one line; where both do not fit, the end of the left gives way.
fn spread(left: Vec<(String, Style)>, (right, right_style): (String, Style), area: Rect, buffer: &mut Buffer) {
    let columns = usize::from(area.width);
    let right = shorten(&right, columns);
    let mut room = columns.saturating_sub(width(&right) + if right.is_empty() { 0 } else { 2 });
    let mut spans = Vec::new();
    for (text, style) in left {
        let text = shorten(&text, room);
        room -= width(&text);
        spans.push(Span::styled(text, style));
    }
    Line::from(spans).render(area, buffer);
    Line::from(Span::styled(right, right_style)).right_aligned().render(area, buffer);
}

fn badge(scene: &Scene<'_>) -> Option<String> {
    match scene.view.frame.mode {
        Mode::Live => None,
        Mode::Training => Some(scene.locale.tr("mode-training")),
        Mode::Practice => Some(scene.locale.tr("mode-practice")),
    }
}

/// Case, country, language, interviewer.
fn whose(scene: &Scene<'_>) -> String {
    let (frame, locale) = (&scene.view.frame, scene.locale);
    let case = frame.case.map(|case| locale.tr_with("header-case", &[("case", case.to_string().into())]));
    let language = match &scene.view.page {
        Page::Asking(asking) => Some(locale.language_name(&asking.language)),
        _ => None,
    };
    [case, frame.country.clone(), language, frame.staff.clone()].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Section and number of the unit.
fn place(scene: &Scene<'_>) -> String {
    let locale = scene.locale;
    let Page::Asking(asking) = &scene.view.page else { return String::new() };
    let unit = asking
        .screen
        .unit
        .map(|(number, of)| locale.tr_with("header-unit", &[("number", number.into()), ("of", of.into())]));
    let section = Some(asking.screen.section.clone()).filter(|section| !section.is_empty());
    let over = asking.over_quota.then(|| locale.tr("header-over-quota"));
    [unit, section, over].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// How long the call has lasted, and the time here.
fn clocks(scene: &Scene<'_>) -> String {
    let here = scene.locale.time(scene.now, scene.centre);
    match scene.view.frame.since {
        Some(since) if scene.view.frame.case.is_some() => scene
            .locale
            .tr_with("header-clocks", &[("duration", duration(scene.now.since(since)).into()), ("time", here.into())]),
        _ => here,
    }
}

fn progress(scene: &Scene<'_>, area: Rect, buffer: &mut Buffer) {
    let theme = scene.theme;
    let percent = match &scene.view.page {
        Page::Asking(asking) => asking.screen.progress.min(100),
        _ => 0,
    };
    let done = usize::from(area.width) * usize::from(percent) / 100;
    let left = usize::from(area.width) - done;
    Line::from(vec![Span::styled("━".repeat(done), theme.accent()), Span::styled("─".repeat(left), theme.dim())])
        .render(area, buffer);
}
