//! Lines from supervisors to interviewers, and what these answer. Who may send one, and what a line may hold, is not said here.

use super::{Result, StoreError, Tx};
use crate::ids::{MessageId, Millis, StaffId};
use rusqlite::params;

/// A line somebody has yet to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Number.
    pub id: MessageId,
    /// The supervisor's name.
    pub sender: String,
    /// The line.
    pub text: String,
}

/// A line that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The line.
    pub message: Message,
    /// When.
    pub at: Millis,
    /// Whether it went to everybody who worked then.
    pub everybody: bool,
    /// To whom, those first who have read it.
    pub to: Vec<Recipient>,
}

/// Somebody a line was sent to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// Their name.
    pub name: String,
    /// When they read it.
    pub read_at: Option<Millis>,
    /// What they answered.
    pub answer: Option<String>,
}

impl Tx<'_> {
    /// Sends a line to one of the staff, or to everybody whose station has not ended and was heard of since an instant; to how many it goes.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when the line is too long or there is no such person.
    pub fn send_message(
        &self,
        sender: &str,
        text: &str,
        to: Option<StaffId>,
        heard: Millis,
        at: Millis,
    ) -> Result<usize> {
        let sql = "INSERT INTO message (sender, text, everybody, at) VALUES (?1, ?2, ?3, ?4)";
        self.run(sql, params![sender, text, to.is_none(), at.0])?;
        let id = self.connection.last_insert_rowid();
        match to {
            Some(staff) => self.run("INSERT INTO message_to (message, staff) VALUES (?1, ?2)", params![id, staff.0]),
            None => self.run(
                "INSERT INTO message_to (message, staff)
                 SELECT DISTINCT ?1, staff FROM station WHERE ended_at IS NULL AND seen_at >= ?2",
                params![id, heard.0],
            ),
        }
    }

    /// The oldest line somebody has not read.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn unread_message(&self, staff: StaffId) -> Result<Option<Message>> {
        let sql = "SELECT m.id, m.sender, m.text FROM message_to t JOIN message m ON m.id = t.message
                   WHERE t.staff = ?1 AND t.read_at IS NULL ORDER BY t.message LIMIT 1";
        self.first(sql, [staff.0], |row| {
            Ok(Message { id: MessageId(row.get(0)?), sender: row.get(1)?, text: row.get(2)? })
        })
    }

    /// Somebody has read a line, and may have answered. What is known of that already stays, so that a second window changes nothing.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when they were sent no such line.
    pub fn message_read(&self, id: MessageId, staff: StaffId, answer: Option<&str>, at: Millis) -> Result<()> {
        let sql = "UPDATE message_to SET read_at = coalesce(read_at, ?3), answer = coalesce(answer, ?4) WHERE message = ?1 AND staff = ?2";
        match self.run(sql, params![id.0, staff.0, at.0, answer])? {
            1 => Ok(()),
            _ => Err(StoreError::unknown("message", id)),
        }
    }

    /// At most `limit` lines that were sent, the latest first.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn messages(&self, limit: i64) -> Result<Vec<Sent>> {
        let sql = "SELECT m.id, m.sender, m.text, m.everybody, m.at, s.name, t.read_at, t.answer
                   FROM (SELECT * FROM message ORDER BY id DESC LIMIT ?1) m
                   JOIN message_to t ON t.message = m.id JOIN staff s ON s.id = t.staff
                   ORDER BY m.id DESC, t.read_at IS NULL, t.read_at, s.name";
        let rows = self.rows(sql, [limit], |row| {
            let message = Message { id: MessageId(row.get(0)?), sender: row.get(1)?, text: row.get(2)? };
            let read_at: Option<i64> = row.get(6)?;
            let to = Recipient { name: row.get(5)?, read_at: read_at.map(Millis), answer: row.get(7)? };
            Ok(Sent { message, everybody: row.get(3)?, at: Millis(row.get(4)?), to: vec![to] })
        })?;
        let mut sent: Vec<Sent> = Vec::new();
        for row in rows {
            match sent.last_mut().filter(|last| last.message.id == row.message.id) {
                Some(last) => last.to.extend(row.to),
                None => sent.push(row),
            }
        }
        Ok(sent)
    }
}
