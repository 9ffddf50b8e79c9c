//! Who is still wanted in a household of which only some facts are known, for "is there another adult, perhaps a woman aged 25 to 34?". The
//! words are the questionnaire's; whether the person who then comes is admitted, [`decide`](super::decide) says.

use super::CellState;
use crate::ids::CellId;
use crate::interview::entry::Facts;

/// A quota group with all its cells, in the order of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupCells {
    /// The group's name.
    pub group: String,
    /// Its variables.
    pub by: Vec<String>,
    /// Its cells.
    pub cells: Vec<ValuedCell>,
}

/// A quota cell with the facts it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValuedCell {
    /// A value for each of the group's variables, in their order.
    pub values: Vec<String>,
    /// How it stands.
    pub state: CellState,
}

/// Who of a household is still wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// Nobody: some group has no open cell for this household.
    Nobody,
    /// Somebody in one of these cells of each group; none listed where nothing unknown decides.
    Open(Vec<OpenCell>),
}

/// A cell somebody of the household could still count in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCell {
    /// The group's name.
    pub group: String,
    /// The cell.
    pub cell: CellId,
    /// The facts it is for, those known already among them.
    pub facts: Facts,
}

/// Who is still wanted in a household with these facts (`country`, `region`, …).
///
/// A cell is open to the household where it has a place, agrees with the known facts, and in every other group an open cell agrees with it
/// on the variables both have. So nobody who would be admitted is left out; only where three groups exclude each other in a ring may a cell be
/// named that the verdict then closes. The cells of groups whose variables are all known are not
/// listed: there is nothing to ask for. Groups and cells stay in the order given.
pub fn wanted(groups: &[GroupCells], known: &Facts) -> Wanted {
    let mut open: Vec<Vec<OpenCell>> = groups.iter().map(|group| open_cells(group, known)).collect();
    while drop_one_without_partner(&mut open) {}
    if open.iter().any(Vec::is_empty) {
        return Wanted::Nobody;
    }
    let unknown = |cell: &OpenCell| cell.facts.keys().any(|variable| !known.contains_key(variable));
    Wanted::Open(open.into_iter().flatten().filter(unknown).collect())
}

/// The cells of a group that have a place and contradict no known fact.
fn open_cells(group: &GroupCells, known: &Facts) -> Vec<OpenCell> {
    group
        .cells
        .iter()
        .filter(|cell| cell.state.closed().is_none())
        .map(|cell| OpenCell {
            group: group.group.clone(),
            cell: cell.state.cell,
            facts: group.by.iter().cloned().zip(cell.values.iter().cloned()).collect(),
        })
        .filter(|cell| agree(&cell.facts, known))
        .collect()
}

/// Drops a cell that agrees with no open cell of some other group; whether there was one.
fn drop_one_without_partner(open: &mut [Vec<OpenCell>]) -> bool {
    let lonely = open.iter().enumerate().find_map(|(at, cells)| {
        let position = cells
            .iter()
            .position(|cell| open.iter().any(|others| !others.iter().any(|other| agree(&cell.facts, &other.facts))))?;
        Some((at, position))
    });
    if let Some((at, position)) = lonely {
        open[at].remove(position);
    }
    lonely.is_some()
}

/// Whether one person can have both.
fn agree(some: &Facts, others: &Facts) -> bool {
    some.iter().all(|(variable, value)| others.get(variable).is_none_or(|other| other == value))
}
