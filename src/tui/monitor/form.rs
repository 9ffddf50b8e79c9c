//! The pop-up in which a supervisor says what a change is to be, and why. Whether it may be done is not decided here.

use crate::fieldwork::quota::CellState;
use crate::ids::{CaseId, InterviewId, StaffId};
use crate::station::messages::LONGEST_LINE;
use crate::station::supervise::Deed;
use crate::store::Checked;
use crate::tui::keys::Command;
use crate::tui::screens::Scene;
use crate::tui::widgets::{Field, Scroll, Sheet, inside, paragraph, pop_up};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

/// What is asked for.
#[derive(Debug, Clone)]
pub(super) enum Asked {
    Target(CellState),
    Open(CellState, bool),
    Free(CaseId),
    PassOn(CaseId),
    Check(InterviewId),
    Reject(InterviewId),
    /// The same for any complete, by its number.
    CheckOther,
    RejectOther,
    /// A line to one of the staff, or to everybody.
    Line(Option<StaffId>),
}

/// The pop-up.
#[derive(Debug)]
pub(super) struct Form {
    asked: Asked,
    /// What it is about, in words.
    about: String,
    first: Field,
    reason: Field,
    /// Whether the reason is being typed.
    at_reason: bool,
}

/// What comes of a command.
#[derive(Debug)]
pub(super) enum Came {
    /// Nothing more than what is seen.
    Nothing,
    /// It closes.
    Closed,
    /// It is to be done, for a reason.
    Wanted(Deed, String),
    /// A line is to be sent.
    Said(Option<StaffId>, String),
    /// It cannot be: key of the message.
    Missing(&'static str),
}

impl Form {
    pub(super) fn new(asked: Asked, about: String) -> Self {
        let at_reason = !has_first(&asked);
        let reason = if matches!(asked, Asked::Line(_)) { Field::of(LONGEST_LINE) } else { Field::default() };
        Self { asked, about, first: Field::default(), reason, at_reason }
    }

    pub(super) fn on(&mut self, command: Command, key: &KeyEvent) -> Came {
        let two = has_first(&self.asked);
        match command {
            Command::Cancel => return Came::Closed,
            Command::NextField | Command::PreviousField => self.at_reason = !two || !self.at_reason,
            Command::Type => {
                let typed = key.code.as_char().map(String::from).unwrap_or_default();
                self.field().type_in(&typed);
            }
            Command::Erase => self.field().erase(),
            Command::Take if two && !self.at_reason => self.at_reason = true,
            Command::Take => {
                if let Asked::Line(to) = self.asked {
                    return Came::Said(to, self.reason.text().to_owned());
                }
                return match self.deed() {
                    Ok(deed) => Came::Wanted(deed, self.reason.text().to_owned()),
                    Err(key) => Came::Missing(key),
                };
            }
            _ => {}
        }
        Came::Nothing
    }

    pub(super) fn paste(&mut self, text: &str) {
        self.field().type_in(text);
    }

    fn field(&mut self) -> &mut Field {
        if self.at_reason { &mut self.reason } else { &mut self.first }
    }

    fn deed(&self) -> Result<Deed, &'static str> {
        let typed = self.first.text().trim();
        Ok(match self.asked {
            Asked::Target(seen) => {
                let target = typed.parse().map_err(|_| "supervise-target")?;
                Deed::Target { cell: seen.cell, target, seen: Some(seen) }
            }
            Asked::Open(seen, open) => Deed::Open { cell: seen.cell, open, seen: Some(seen) },
            Asked::Free(case) => Deed::Release(case),
            Asked::PassOn(case) => Deed::PassOn(case, typed.to_owned()),
            Asked::Check(interview) => Deed::Validate(interview, result(typed)?),
            Asked::Reject(interview) => Deed::Reject(interview),
            Asked::CheckOther => {
                let (number, digit) = typed.split_once(char::is_whitespace).ok_or("form-check-other-wrong")?;
                Deed::Validate(interview(number)?, result(digit.trim())?)
            }
            Asked::RejectOther => Deed::Reject(interview(typed)?),
            Asked::Line(_) => return Err("message-line"),
        })
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let (locale, theme, columns) = (scene.locale, scene.theme, inside(area));
        let (title, label) = match self.asked {
            Asked::Target(_) => ("form-target", Some("form-new-target")),
            Asked::Open(_, true) => ("form-open", None),
            Asked::Open(_, false) => ("form-shut", None),
            Asked::Free(_) => ("form-free", None),
            Asked::PassOn(_) => ("form-pass-on", Some("form-to")),
            Asked::Check(_) => ("form-check", Some("form-result")),
            Asked::Reject(_) => ("form-reject", None),
            Asked::CheckOther => ("form-check", Some("form-check-other")),
            Asked::RejectOther => ("form-reject", Some("form-interview")),
            Asked::Line(_) => ("form-line", None),
        };
        let mut head = paragraph(&self.about, columns, theme.plain());
        if matches!(self.asked, Asked::Check(_) | Asked::CheckOther) {
            head.extend(paragraph(&locale.tr("form-check-digits"), columns, theme.dim()));
        }
        head.push(Line::default());
        let row = |label: &str, field: &Field, active: bool| {
            field.line(&locale.tr(label), usize::from(columns), active, theme)
        };
        let mut foot = Vec::new();
        let mut cursor = 0;
        if let Some(label) = label {
            let (line, at) = row(label, &self.first, !self.at_reason);
            cursor = at;
            foot.push(line);
        }
        let why = if matches!(self.asked, Asked::Line(_)) { "form-text" } else { "form-reason" };
        let (line, at) = row(why, &self.reason, self.at_reason);
        if self.at_reason {
            cursor = at;
        }
        foot.push(line);
        let sheet = Sheet { head, foot, focus: None, cursor: None };
        let lines = sheet.height();
        let within = pop_up(&locale.tr(title), lines, area, buffer, theme);
        sheet.draw(within, buffer, &Scroll::default(), scene);
        let up = u16::from(!self.at_reason);
        let y = within.y + u16::try_from(lines).ok()?.min(within.height).checked_sub(1 + up)?;
        Some(Position { x: (within.x + u16::try_from(cursor).ok()?).min(within.right().saturating_sub(1)), y })
    }
}

/// Whether something is to be said beside the reason.
fn has_first(asked: &Asked) -> bool {
    use Asked::{Check, CheckOther, PassOn, RejectOther, Target};
    matches!(asked, Target(_) | PassOn(_) | Check(_) | CheckOther | RejectOther)
}

/// What a call-back came to, by its digit.
fn result(typed: &str) -> Result<Checked, &'static str> {
    let digit = typed.parse::<usize>().ok().and_then(|digit| digit.checked_sub(1));
    digit.and_then(|digit| Checked::ALL.get(digit)).copied().ok_or("form-check-digits")
}

/// An interview, by its number.
fn interview(typed: &str) -> Result<InterviewId, &'static str> {
    typed.parse().map(InterviewId).map_err(|_| "form-interview-wrong")
}
