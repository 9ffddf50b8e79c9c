//! The quality signals by interviewer, what each means, and the items that vary most between interviewers. They are computed in `analysis`.

use super::super::Board;
use super::super::table::Table;
use super::figures::headed;
use super::{NONE, age, footed, percent, percent_finely};
use crate::analysis::quality::{Quality, Share, Signals};
use crate::locale::{Locale, Word};
use crate::station::monitor::measures::{Measure, Measures};
use crate::tui::screens::Scene;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Items named, those with the largest part first.
const ITEMS: usize = 5;

/// How many rows there are to choose from: the interviewers, and all together.
pub(super) fn rows(measures: &Measures) -> usize {
    measures.quality.as_ref().map_or(0, |taken| taken.quality.interviewers.len() + 1)
}

pub(super) fn render(board: &Board, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
    let (locale, theme) = (scene.locale, scene.theme);
    let taken = board.picture.measures.quality.as_deref();
    let age = age(taken.map(|taken| taken.at), Measure::Quality, board, scene);
    let Some(taken) = taken else {
        headed(age, area, buffer, scene);
        return;
    };
    let quality = &taken.quality;
    let completes = Word::from(i64::try_from(quality.all.completes).unwrap_or(i64::MAX));
    let words = [("completes", completes), ("age", age.into())];
    let below = headed(locale.tr_with("signals-head", &words), area, buffer, scene);
    let texts = [items(quality, locale), locale.tr("signals-explained")];
    let room = footed(&texts, below, buffer, scene);
    let mut table = Table::default()
        .text(locale.tr("monitor-name"), 0)
        .figure(locale.tr("monitor-completes"), 0)
        .figure(locale.tr("signals-pace"), 0)
        .figure(locale.tr("signals-speeding"), 0)
        .figure(locale.tr("signals-alike"), 0)
        .figure(locale.tr("monitor-dont-know"), 0)
        .figure(locale.tr("signals-back"), 0);
    for (staff, signals) in &quality.interviewers {
        let name = taken.names.get(staff).cloned().unwrap_or_else(|| staff.to_string());
        table.row(figures(name, signals, locale), theme.plain());
    }
    table.row(figures(locale.tr("monitor-all"), &quality.all, locale), theme.accent());
    table.draw(room, buffer, theme, Some(board.chosen()));
}

fn figures(name: String, signals: &Signals, locale: &Locale) -> Vec<String> {
    let share = |share: &Share| percent_finely(share.share(), locale);
    vec![
        name,
        signals.completes.to_string(),
        percent(signals.pace, locale),
        share(&signals.speeding),
        share(&signals.alike),
        share(&signals.dont_know),
        share(&signals.back_ups),
    ]
}

/// The items that vary most between interviewers, with their parts.
fn items(quality: &Quality, locale: &Locale) -> String {
    let named = quality.largest_parts().into_iter().take(ITEMS);
    let named: Vec<String> = named.map(|(item, found)| format!("{item} {}", locale.percent(found.part, 1))).collect();
    let named = if named.is_empty() { NONE.to_owned() } else { named.join(", ") };
    locale.tr_with("signals-items", &[("items", named.into())])
}
