//! The pop-up that asks before anything is left, because Ctrl-C may be a slip. An interview is never ended from here.

use super::appointment::Appointment;
use super::{Next, Scene, Screen};
use crate::station::view::{Action, Mode, Page};
use crate::tui::app::Request;
use crate::tui::keys::{Command, Context};
use crate::tui::widgets::{Scroll, Sheet, inside, paragraph, pop_up};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

/// Leaving the program.
#[derive(Debug, Default)]
pub(in crate::tui) struct Leave {
    /// The station did not take it: now it is left whatever the station says.
    anyway: bool,
}

impl Leave {
    /// After the station refused to let go.
    pub(in crate::tui) fn anyway() -> Self {
        Self { anyway: true }
    }

    pub(super) fn context(&self, scene: &Scene<'_>) -> Context {
        match &scene.view.page {
            _ if self.anyway => Context::Leave,
            Page::SignIn(_) | Page::Away(_) | Page::Ready(_) | Page::Figures(_) => Context::Leave,
            Page::Call(_) => Context::LeaveCall,
            Page::Asking(_) | Page::Outcome(_) | Page::Another(_) => Context::LeaveInterview,
        }
    }

    pub(super) fn allows(&self, command: Command, scene: &Scene<'_>) -> bool {
        command != Command::Suspend || can_suspend(scene)
    }

    pub(super) fn on(&mut self, command: Command, _: &KeyEvent, scene: &Scene<'_>) -> Next {
        match (command, &scene.view.page) {
            (Command::Cancel, _) => Next::Close,
            (Command::Suspend, _) if can_suspend(scene) => {
                Next::Swap(Box::new(Screen::Appointment(Appointment::suspending(scene))))
            }
            (Command::Quit, _) if self.anyway => Next::Ask(vec![Request::QuitAnyway]),
            (Command::Quit, Page::SignIn(_)) => Next::Ask(vec![Request::Quit]),
            (Command::Quit, Page::Away(_) | Page::Ready(_) | Page::Figures(_)) => {
                Next::Ask(vec![Request::Act(Action::SignOut), Request::Quit])
            }
            // Signing out may not do with a case at hand; hanging up does everywhere.
            (Command::Quit, _) => Next::Ask(vec![Request::Act(Action::HangUp), Request::Quit]),
            _ => Next::Stay,
        }
    }

    pub(super) fn render(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>) -> Option<Position> {
        let (locale, theme) = (scene.locale, scene.theme);
        let says = match &scene.view.page {
            _ if self.anyway => "leave-anyway",
            Page::SignIn(_) | Page::Away(_) | Page::Ready(_) | Page::Figures(_) => "leave-idle",
            Page::Call(_) => "leave-call",
            _ if scene.view.frame.mode == Mode::Practice => "leave-practice",
            Page::Asking(_) => "leave-interview",
            Page::Outcome(_) | Page::Another(_) => "leave-outcome",
        };
        let sheet = Sheet { head: paragraph(&locale.tr(says), inside(area), theme.plain()), ..Sheet::default() };
        let within = pop_up(&locale.tr("leave-title"), sheet.height(), area, buffer, theme);
        sheet.draw(within, buffer, &Scroll::default(), scene)
    }
}

/// On the last words there is nothing to suspend.
fn can_suspend(scene: &Scene<'_>) -> bool {
    matches!(&scene.view.page, Page::Asking(page) if page.screen.item.is_some())
}
