//! AAPOR's outcome rates, of all cases and of those whose code is from a call of today, with what they are made of. They are computed in `fieldwork`.

use super::super::Board;
use super::super::table::Table;
use super::figures::headed;
use super::{age, decimal, footed, percent_finely};
use crate::fieldwork::Group;
use crate::fieldwork::rates::{Basis, FORMULAS, NAMES};
use crate::locale::Word;
use crate::station::monitor::measures::Measure;
use crate::tui::screens::Scene;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// How many rows there are to choose from.
pub(super) fn rows() -> usize {
    NAMES.len()
}

pub(super) fn render(board: &Board, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) {
    let (locale, theme) = (scene.locale, scene.theme);
    let number = |count: u64| Word::from(i64::try_from(count).unwrap_or(i64::MAX));
    let taken = board.picture.measures.rates.as_deref();
    let age = age(taken.map(|taken| taken.at), Measure::Rates, board, scene);
    let Some(taken) = taken else {
        headed(age, area, buffer, scene);
        return;
    };
    let (all, today) = (taken.all.groups, taken.today.groups);
    let words = [("all", number(all.all())), ("today", number(today.all())), ("age", age.into())];
    let below = headed(locale.tr_with("rates-head", &words), area, buffer, scene);
    let rates = all.rates(None);
    let words = Group::ALL.map(|group| (group.word(), number(all.cases(group))));
    let Basis::Estimated { eligible, known } = rates.basis else { return };
    let e = rates.e.map_or_else(|| decimal(None, locale), |e| locale.decimal(e, 3));
    let basis = [("e", e.into()), ("eligible", number(eligible)), ("known", number(known))];
    let texts =
        [locale.tr_with("rates-groups", &words), locale.tr_with("rates-basis", &basis), locale.tr("rates-explained")];
    let room = footed(&texts, below, buffer, scene);
    let mut table = Table::default()
        .text(locale.tr("monitor-rate"), 0)
        .figure(locale.tr("monitor-today"), 0)
        .figure(locale.tr("monitor-all"), 0)
        .text(locale.tr("monitor-formula"), 1);
    for (((name, all), (_, today)), formula) in rates.all().zip(today.rates(None).all()).zip(FORMULAS) {
        let row = vec![name.to_owned(), percent_finely(today, locale), percent_finely(all, locale), formula.to_owned()];
        table.row(row, theme.plain());
    }
    table.draw(room, buffer, theme, Some(board.chosen()));
}
