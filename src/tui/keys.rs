//! The one table of keys: which key means what in which context, and what it is called. Dispatch, key bar and help page read it; what a command
//! does is the screens' business.

mod table;
#[cfg(test)]
mod tests;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
pub(super) use table::TABLE;

/// Where the keyboard is. A key means one thing in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// Choosing or typing a name.
    SignIn,
    /// Typing the PIN of a name.
    Pin,
    /// On a break.
    Break,
    /// Between two calls.
    Ready,
    /// Between two calls, with a case that was cut off.
    CutOff,
    /// Between two calls, with a case that another window of the same name seems to be working on.
    Elsewhere,
    /// Looking at one's own figures.
    Figures,
    /// Choosing the countries to call.
    Countries,
    /// A case is being dialled.
    Call,
    /// An outcome is chosen and waits for Enter.
    Picked,
    /// A question with one answer, or its number.
    Single,
    /// A question with several answers.
    Multiple,
    /// A question for a number.
    Number,
    /// Something to read out.
    Information,
    /// The last words.
    Last,
    /// The last words to this person, before another is asked for.
    LastOfThis,
    /// What the call came to.
    Outcome,
    /// Asking for another adult.
    Another,
    /// Why the interview breaks off.
    BreakOff,
    /// The consequences of an answer.
    Confirm,
    /// Languages of the interview.
    Languages,
    /// Writing a note.
    Note,
    /// Throwing a note away.
    Discard,
    /// Choosing when to call again.
    Appointment,
    /// Typing a date and a time.
    DateTime,
    /// A time that the clock passes twice.
    Twice,
    /// The pages of the supervisor's terminal on which nothing is changed.
    Monitor,
    /// The supervisor's quotas.
    MonitorQuotas,
    /// The supervisor's interviewers.
    MonitorPeople,
    /// The supervisor's appointments.
    MonitorAgreed,
    /// The interviews to be checked.
    MonitorChecks,
    /// Saying why, and what.
    MonitorForm,
    /// Looking in on an interview.
    MonitorWatch,
    /// Reading a supervisor's line, and typing an answer.
    Message,
    /// The help page.
    Help,
    /// Leaving, with nothing at hand.
    Leave,
    /// Leaving, with a call at hand.
    LeaveCall,
    /// Leaving, with an interview at hand.
    LeaveInterview,
}

#[cfg(test)]
impl Context {
    /// All of them.
    pub(super) const ALL: [Self; 38] = [
        Self::SignIn,
        Self::Pin,
        Self::Break,
        Self::Ready,
        Self::CutOff,
        Self::Elsewhere,
        Self::Figures,
        Self::Countries,
        Self::Call,
        Self::Picked,
        Self::Single,
        Self::Multiple,
        Self::Number,
        Self::Information,
        Self::Last,
        Self::LastOfThis,
        Self::Outcome,
        Self::Another,
        Self::BreakOff,
        Self::Confirm,
        Self::Languages,
        Self::Note,
        Self::Discard,
        Self::Appointment,
        Self::DateTime,
        Self::Twice,
        Self::Monitor,
        Self::MonitorQuotas,
        Self::MonitorPeople,
        Self::MonitorAgreed,
        Self::MonitorChecks,
        Self::MonitorForm,
        Self::MonitorWatch,
        Self::Message,
        Self::Help,
        Self::Leave,
        Self::LeaveCall,
        Self::LeaveInterview,
    ];
}

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Take what is typed, chosen or shown.
    Take,
    /// Back one item.
    Back,
    /// Forward over what is answered.
    Forward,
    /// On to the first unanswered item.
    Unanswered,
    /// Don't know.
    DontKnow,
    /// Refused.
    Refused,
    /// Another language.
    Language,
    /// A note.
    Note,
    /// Put the interview aside.
    Suspend,
    /// Break the interview off.
    BreakOff,
    /// The help page.
    Help,
    /// A supervisor's line.
    Message,
    /// What the call-back on any complete came to.
    CheckOther,
    /// Any complete counts no more.
    RejectOther,
    /// A line to an interviewer.
    Write,
    /// A line to everybody.
    WriteToAll,
    /// Away from here; asks.
    Leave,
    /// Close, undo, keep as it was.
    Cancel,
    /// A digit of a code or number.
    Digit,
    /// Who calls at the time agreed.
    Promise,
    /// Takes back what was typed last.
    Erase,
    /// Up one.
    Up,
    /// Down one.
    Down,
    /// Up a page.
    PageUp,
    /// Down a page.
    PageDown,
    /// On or off.
    Toggle,
    /// The letter of an outcome.
    Letter,
    /// A character of a text.
    Type,
    /// Moves or deletes within a text.
    Edit,
    /// Keep the text.
    Save,
    /// The next case.
    NextCall,
    /// Take up what was cut off.
    TakeBack,
    /// Give the case back uncalled.
    GiveBack,
    /// Choose countries.
    Countries,
    /// A break.
    Break,
    /// One's own figures.
    Figures,
    /// Another person at this terminal.
    SignOut,
    /// End the program.
    Quit,
    /// Another adult has come to the telephone.
    AnotherAdult,
    /// The next field.
    NextField,
    /// The field before.
    PreviousField,
    /// Another target for a cell.
    Target,
    /// A cell is opened.
    Open,
    /// A cell is shut.
    Shut,
    /// A case is taken from whoever holds it.
    Free,
    /// A case is passed to somebody.
    PassOn,
    /// Look in on an interview.
    WatchIn,
    /// What a call-back came to.
    Check,
    /// An interview is not to count.
    Reject,
}

/// A key, or a family of keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A key with a name.
    Named(KeyCode),
    /// A character, outside text fields; capitals too, for the sake of a locked shift key.
    Char(char),
    /// A character together with Ctrl.
    Ctrl(char),
    /// `0` to `9`.
    Digits,
    /// The letters of outcomes.
    Letters(&'static str),
    /// Any character.
    Text,
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// Where it holds.
    pub within: &'static [Context],
    /// The keys, the one for the key bar first.
    pub keys: &'static [Key],
    /// What they ask for.
    pub command: Command,
    /// Key of the message that names it; its attribute `help` says it at length.
    pub says: &'static str,
    /// Whether the key bar has it; the help page has all.
    pub bar: bool,
}

impl Key {
    /// Whether a key event is this key.
    pub fn is(self, event: &KeyEvent) -> bool {
        let plain = !event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SUPER);
        match (self, event.code) {
            (Self::Named(code), pressed) => plain && code == pressed,
            (Self::Ctrl(letter), KeyCode::Char(pressed)) => {
                event.modifiers.contains(KeyModifiers::CONTROL)
                    && !event.modifiers.contains(KeyModifiers::ALT)
                    && pressed.eq_ignore_ascii_case(&letter)
            }
            (Self::Char(letter), KeyCode::Char(pressed)) => plain && pressed.eq_ignore_ascii_case(&letter),
            (Self::Digits, KeyCode::Char(pressed)) => plain && pressed.is_ascii_digit(),
            (Self::Letters(letters), KeyCode::Char(pressed)) => plain && letters.contains(pressed.to_ascii_lowercase()),
            (Self::Text, KeyCode::Char(pressed)) => is_text(event.modifiers) && !pressed.is_control(),
            _ => false,
        }
    }
}

/// AltGr arrives as Ctrl and Alt together on some terminals, and makes characters.
fn is_text(modifiers: KeyModifiers) -> bool {
    modifiers.contains(KeyModifiers::CONTROL) == modifiers.contains(KeyModifiers::ALT)
}

impl Context {
    /// The rows that hold here, in the order of the table.
    pub fn rows(self) -> impl Iterator<Item = &'static Row> {
        TABLE.iter().filter(move |row| row.within.contains(&self))
    }

    /// What a key asks for here.
    pub fn command(self, event: &KeyEvent) -> Option<Command> {
        self.rows().find(|row| row.keys.iter().any(|key| key.is(event))).map(|row| row.command)
    }
}

impl Command {
    /// Whether holding the key down is meant: moving and typing, never answering.
    pub fn repeats(self) -> bool {
        matches!(self, Self::Up | Self::Down | Self::PageUp | Self::PageDown | Self::Type | Self::Edit | Self::Erase)
    }
}
