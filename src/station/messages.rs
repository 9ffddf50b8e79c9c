//! Lines between supervisors and interviewers: what a line may hold, who is sent it, what the station shows of it. Texts go into the study's table of
//! messages and nowhere else.

use super::supervise::Refusal;
use super::view::{Mode, Trouble};
use super::{Station, one_line, trouble};
use crate::fieldwork::quota::LEASE_MINUTES;
use crate::ids::{MessageId, Millis, StaffId};
use crate::store::{Message, Store};

/// Longest line, in characters.
pub const LONGEST_LINE: usize = 120;

/// A line as it is kept; none where it is empty, too long, or holds what cannot be seen.
fn kept(text: &str) -> Option<String> {
    one_line(text).filter(|line| line.chars().count() <= LONGEST_LINE)
}

/// Sends a line to one of the staff, or to everybody who is signed in.
///
/// # Errors
/// [`Refusal`]: then nothing is sent.
pub(super) fn send(store: &Store, sender: &str, to: Option<StaffId>, text: &str, now: Millis) -> Result<(), Refusal> {
    let text = kept(text).ok_or(Refusal::Says("message-line", Vec::new()))?;
    store.write(|tx| {
        match tx.send_message(sender, &text, to, now.plus_minutes(-LEASE_MINUTES), now)? {
            // With the error the line itself is taken back.
            0 => Err(Refusal::Says("message-nobody", Vec::new())),
            _ => Ok(()),
        }
    })
}

impl Station {
    /// The line to be shown: the oldest that whoever works here has not read. During a break somebody else may look at the screen; and practice
    /// reaches nobody.
    ///
    /// # Errors
    /// When the study cannot be read.
    pub fn message(&mut self) -> Result<Option<Message>, Trouble> {
        self.message = match self.reads() {
            Some(staff) => self.store.read(|tx| tx.unread_message(staff))?,
            None => None,
        };
        Ok(self.message.clone())
    }

    /// Whose lines are shown here now, if anybody's.
    pub(super) fn reads(&self) -> Option<StaffId> {
        let working = self.signed_in.as_ref().filter(|signed_in| signed_in.on_break.is_none());
        working.filter(|_| self.mode != Mode::Practice).map(|signed_in| signed_in.staff.id)
    }

    /// A line was read, and may be answered.
    pub(super) fn message_read(&mut self, id: MessageId, answer: &str) -> Result<(), Trouble> {
        let Some(signed_in) = &self.signed_in else { return Err(trouble::problem("problem-not-here")) };
        let answer = match answer.trim() {
            "" => None,
            typed => Some(kept(typed).ok_or_else(|| trouble::problem("message-line"))?),
        };
        let now = self.clock.now();
        self.store.write(|tx| tx.message_read(id, signed_in.staff.id, answer.as_deref(), now))?;
        self.message()?;
        Ok(())
    }
}
