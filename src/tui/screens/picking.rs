//! Choosing an outcome: a letter or the arrows pick one, Enter confirms it, with the note or the time it needs. Not a screen of its own: pages
//! with outcomes have it.

use super::appointment::Appointment;
use super::note::Note;
use super::{Next, Scene, Screen, character};
use crate::fieldwork::Outcome;
use crate::station::view::{Action, Page};
use crate::tui::keys::Command;
use crate::tui::widgets::columns_of;
use ratatui::crossterm::event::KeyEvent;
use ratatui::text::Line;

/// The outcome picked, if any.
#[derive(Debug, Default)]
pub(super) struct Picking {
    picked: Option<usize>,
}

impl Picking {
    /// Whether one is picked and waits for Enter.
    pub(super) fn waits(&self) -> bool {
        self.picked.is_some()
    }

    /// The one picked.
    pub(super) fn picked(&self, outcomes: &[&'static Outcome]) -> Option<&'static Outcome> {
        outcomes.get(self.picked?).copied()
    }

    /// Takes a command, where it is one about outcomes.
    pub(super) fn on(
        &mut self,
        command: Command,
        key: &KeyEvent,
        outcomes: &[&'static Outcome],
        scene: &Scene<'_>,
    ) -> Option<Next> {
        let last = outcomes.len().checked_sub(1)?;
        match command {
            Command::Letter => {
                let letter = character(key)?.to_ascii_lowercase();
                match outcomes.iter().position(|outcome| outcome.key == letter) {
                    // What is agreed is confirmed with its time: a letter less on the telephone.
                    Some(found) if outcomes[found].appointment => return Some(confirm(outcomes[found], scene)),
                    Some(found) => self.picked = Some(found),
                    None => {
                        return Some(Next::Say(
                            scene.locale.tr_with("remark-no-such-letter", &[("letter", letter.to_string().into())]),
                        ));
                    }
                }
            }
            Command::Up => self.picked = Some(self.picked.map_or(last, |at| at.checked_sub(1).unwrap_or(last))),
            Command::Down => self.picked = Some(self.picked.map_or(0, |at| if at >= last { 0 } else { at + 1 })),
            Command::Cancel if self.waits() => self.picked = None,
            Command::Take => return self.picked(outcomes).map(|outcome| confirm(outcome, scene)),
            _ => return None,
        }
        Some(Next::Stay)
    }

    /// The list, in columns, and a line that says what Enter does.
    pub(super) fn lines(
        &self,
        outcomes: &[&'static Outcome],
        columns: u16,
        most: usize,
        scene: &Scene<'_>,
    ) -> Vec<Line<'static>> {
        let (locale, theme) = (scene.locale, scene.theme);
        let entries: Vec<(String, String)> =
            outcomes.iter().map(|outcome| (outcome.key.to_string(), locale.tr(&outcome.message()))).collect();
        columns_of(&entries, columns, 1, most, |entry| {
            if self.picked == Some(entry) { (theme.picked(), theme.picked()) } else { (theme.code(), theme.plain()) }
        })
    }

    /// What Enter does, once one is picked.
    pub(super) fn prompt(&self, outcomes: &[&'static Outcome], scene: &Scene<'_>) -> Option<Line<'static>> {
        let outcome = self.picked(outcomes)?;
        let label = scene.locale.tr(&outcome.message());
        let key = if outcome.needs_note {
            "prompt-outcome-note"
        } else if outcome.appointment {
            "prompt-outcome-time"
        } else if outcome.do_not_call {
            "prompt-outcome-never-again"
        } else {
            "prompt-enter"
        };
        Some(Line::styled(scene.locale.tr_with(key, &[("answer", label.into())]), scene.theme.code()))
    }
}

fn confirm(outcome: &'static Outcome, scene: &Scene<'_>) -> Next {
    if outcome.needs_note {
        let draft = match &scene.view.page {
            Page::Asking(page) => page.draft.as_deref(),
            _ => None,
        };
        Next::Open(Box::new(Screen::Note(Note::of_outcome(outcome, draft))))
    } else if outcome.appointment {
        Next::Open(Box::new(Screen::Appointment(Appointment::of_outcome(outcome, scene))))
    } else {
        Next::act(Action::Outcome { id: outcome.id, note: None, appointment: None })
    }
}
