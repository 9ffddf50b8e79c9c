//! Who of a household is still wanted once somebody was turned away, and how that is said. The rule is `fieldwork`'s, the words are the
//! questionnaire's.

use super::view::Trouble;
use crate::fieldwork::quota::{GroupCells, OpenCell, ValuedCell, Wanted, wanted};
use crate::ids::Millis;
use crate::interview::screen::Speaker;
use crate::interview::{Facts, Interview};
use crate::questionnaire::Value;
use crate::questionnaire::instrument::{Instrument, QuotaGroup, Source};
use crate::questionnaire::text::Fill;
use crate::store::{Cell, Tx};

/// Whether nobody of the household is wanted.
pub(super) fn nobody_wanted(tx: &Tx<'_>, interview: &Interview, now: Millis) -> Result<bool, Trouble> {
    Ok(still_wanted(tx, interview, now)?.is_none())
}

/// The cells somebody of the household could still count in: none listed where anybody is wanted, nothing at all where nobody is.
pub(super) fn still_wanted(tx: &Tx<'_>, interview: &Interview, now: Millis) -> Result<Option<Vec<OpenCell>>, Trouble> {
    let cells = tx.cells(now)?;
    let (groups, known) = (groups(interview.instrument(), &cells), household_facts(interview));
    let Wanted::Open(open) = wanted(&groups, &known) else { return Ok(None) };
    let could_be = |cell: &&Cell| {
        let asks = cell.facts.keys().any(|variable| !known.contains_key(variable));
        asks && cell.facts.iter().all(|(variable, value)| known.get(variable).is_none_or(|known| known == value))
    };
    let all = open.len() == cells.iter().filter(could_be).count();
    Ok(Some(if all { Vec::new() } else { open }))
}

fn groups(instrument: &Instrument, cells: &[Cell]) -> Vec<GroupCells> {
    let group = |quota: &QuotaGroup| {
        let by: Vec<String> = quota.by.iter().map(|variable| instrument.var(*variable).name.clone()).collect();
        let cells = cells.iter().filter(|cell| cell.group == quota.name).map(|cell| ValuedCell {
            values: by.iter().map(|variable| cell.facts.get(variable).cloned().unwrap_or_default()).collect(),
            state: cell.state,
        });
        GroupCells { group: quota.name.clone(), cells: cells.collect(), by }
    };
    instrument.quotas.iter().map(group).filter(|group| !group.cells.is_empty()).collect()
}

/// What is known of the whole household, as facts: given variables and answers that hold for everyone in it.
fn household_facts(interview: &Interview) -> Facts {
    let (instrument, household) = (interview.instrument(), interview.household());
    let facts = instrument.quotas.iter().flat_map(|quota| &quota.by).filter_map(|variable| {
        let known = instrument.var(*variable);
        let of_all = known.source == Source::Given || household.contains_key(&known.name);
        match &interview.values()[variable.0] {
            Some(Value::Code(code)) if of_all => Some((known.name.clone(), known.choice(*code)?.name.clone())),
            _ => None,
        }
    });
    facts.collect()
}

/// A cell in the interview's words, as in "a woman aged 25 to 34".
pub(super) fn worded(speaker: &Speaker<'_>, cell: &OpenCell) -> String {
    let instrument = speaker.interview.instrument();
    let fill = |name: &str| match cell.facts.get(name) {
        Some(value) => Some(Fill::Text(value.clone())),
        None => {
            let variable = name.strip_suffix("_label")?;
            let known = instrument.var(instrument.variable(variable)?);
            let choice = known.choice_named(cell.facts.get(variable)?)?;
            speaker.find(&choice.text).map(Fill::Text)
        }
    };
    speaker.say_with(&format!("wanted-{}", cell.group), &fill)
}
