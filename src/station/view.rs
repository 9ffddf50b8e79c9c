//! What a shell shows: plain owned values, filled by the station. Spoken text comes in the interview's language; everything else as message
//! keys, ids and instants for the shell to word and lay out.

use super::pin::Pin;
use crate::fieldwork::{Agreed, CallState, Figures, Outcome, Settings};
use crate::ids::{CaseId, InterviewId, MessageId, Millis};
use crate::interview::Ending;
use crate::interview::screen::Screen;
use crate::store::Message;
use std::sync::Arc;

/// What the station shows now.
#[derive(Debug, Clone)]
pub struct View {
    /// What is true whatever the page.
    pub frame: Frame,
    /// The page.
    pub page: Page,
}

/// Whether what happens here counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A live study.
    Live,
    /// A training study.
    Training,
    /// A copy of a live study in memory: nothing is kept.
    Practice,
}

/// What is true whatever the page.
#[derive(Debug, Clone)]
pub struct Frame {
    /// Whether what happens here counts.
    pub mode: Mode,
    /// What the study is called, in each language of the questionnaire.
    pub titles: Arc<[(String, String)]>,
    /// Who is signed in.
    pub staff: Option<String>,
    /// The case being worked on.
    pub case: Option<CaseId>,
    /// Its country, such as `UK`.
    pub country: Option<String>,
    /// Its clock, as an IANA name.
    pub time_zone: Option<String>,
    /// When the case was handed out.
    pub since: Option<Millis>,
    /// When people are called.
    pub settings: Arc<Settings>,
    /// A supervisor's line that is not read yet.
    pub message: Option<Message>,
}

impl Frame {
    /// What the study is called in a language; in the questionnaire's first where it has no title in that.
    pub fn title(&self, language: &str) -> &str {
        let own = self.titles.iter().find(|(known, _)| known == language);
        own.or_else(|| self.titles.first()).map_or("", |(_, title)| title)
    }
}

/// The pages of an interviewer's day.
#[derive(Debug, Clone)]
pub enum Page {
    /// Nobody is signed in.
    SignIn(SignIn),
    /// Somebody is about to sign in, or on a break.
    Away(Away),
    /// Between two calls.
    Ready(Ready),
    /// What came of the interviewer's own work.
    Figures(Own),
    /// A case is on the screen, to be dialled.
    Call(Call),
    /// An interview is being held.
    Asking(Box<Asking>),
    /// The interview is over and the outcome of the call has to be said.
    Outcome(Choosing),
    /// The person was turned away: is there another adult?
    Another(Another),
}

/// Signing in.
#[derive(Debug, Clone, Default)]
pub struct SignIn {
    /// Names of the active staff, in alphabetical order.
    pub names: Vec<String>,
    /// Whether a new name may be typed (training and practice).
    pub may_add: bool,
}

/// A name under which nobody works at the moment: its PIN is asked, or it is on a break, or both.
#[derive(Debug, Clone)]
pub struct Away {
    /// The name.
    pub name: String,
    /// On a break since; none where the name is only being signed in.
    pub on_break: Option<Millis>,
    /// Whether the PIN is asked.
    pub pin: bool,
    /// Whether the PIN typed last was wrong.
    pub wrong: bool,
    /// Until when the name is locked for wrong PINs.
    pub locked_until: Option<Millis>,
}

/// What came of the interviewer's own work.
#[derive(Debug, Clone, Copy)]
pub struct Own {
    /// Since the instant asked for, which is the beginning of the day.
    pub today: Figures,
    /// In all.
    pub all: Figures,
}

/// Between two calls.
#[derive(Debug, Clone, Default)]
pub struct Ready {
    /// What the last call came to.
    pub last: Option<Last>,
    /// Countries of the study whose language the interviewer speaks, with how many completes and how many are wanted.
    pub countries: Vec<CountryCount>,
    /// Countries chosen to be called; empty: all.
    pub chosen: Vec<String>,
    /// There was no case to call when one was asked for; when the next is due, if any is.
    pub nothing: Option<Option<Millis>>,
    /// A case of the same interviewer that was cut off.
    pub cut_off: Option<CutOff>,
    /// Calls and completes of this interviewer since signing in.
    pub calls: i64,
    /// Completes of this interviewer since signing in.
    pub completes: i64,
}

/// What a call came to.
#[derive(Debug, Clone)]
pub struct Last {
    /// The case.
    pub case: CaseId,
    /// The outcome.
    pub outcome: &'static Outcome,
    /// When it will be called again.
    pub due: Option<Millis>,
    /// A complete that found its place taken: kept, reported apart.
    pub over_quota: bool,
}

/// Completes of a country.
#[derive(Debug, Clone)]
pub struct CountryCount {
    /// The country.
    pub country: String,
    /// Completes counted.
    pub counted: i64,
    /// Completes wanted.
    pub target: i64,
}

/// A case whose station vanished.
#[derive(Debug, Clone)]
pub struct CutOff {
    /// The case.
    pub case: CaseId,
    /// The interview at hand, if any.
    pub interview: Option<InterviewId>,
    /// When its station was last heard of.
    pub seen: Millis,
    /// Whether that station was heard of just now, so that it may well be working: another window of the same interviewer.
    pub alive: bool,
}

/// A case to dial.
#[derive(Debug, Clone)]
pub struct Call {
    /// Its numbers, in the order to try.
    pub phones: Vec<String>,
    /// A name to ask for, where one was left.
    pub name: Option<String>,
    /// Earlier attempts, latest first.
    pub attempts: Vec<PastAttempt>,
    /// Notes, latest first.
    pub notes: Vec<PastNote>,
    /// The appointment that is being kept.
    pub appointment: Option<Millis>,
    /// An interview to be taken up again, and the item it waits at.
    pub suspended: Option<Suspended>,
    /// What can be said while it rings.
    pub outcomes: Vec<&'static Outcome>,
}

/// An earlier attempt.
#[derive(Debug, Clone)]
pub struct PastAttempt {
    /// When.
    pub at: Millis,
    /// What it came to; none where a station vanished in it.
    pub outcome: Option<&'static Outcome>,
    /// Who called.
    pub staff: String,
}

/// An earlier note.
#[derive(Debug, Clone)]
pub struct PastNote {
    /// When.
    pub at: Millis,
    /// Who wrote it.
    pub staff: String,
    /// What.
    pub text: String,
}

/// An interview waiting to go on.
#[derive(Debug, Clone)]
pub struct Suspended {
    /// The interview.
    pub interview: InterviewId,
    /// A few words for the item it waits at, in the interview's language.
    pub at: String,
    /// Its language.
    pub language: String,
    /// What to say to whoever answers, before it goes on; in the interview's language.
    pub spoken: String,
}

/// An interview being held.
#[derive(Debug, Clone)]
pub struct Asking {
    /// The interview.
    pub interview: InterviewId,
    /// What is on the screen.
    pub screen: Screen,
    /// The language it is held in.
    pub language: String,
    /// The languages it can be held in.
    pub languages: Vec<String>,
    /// Where the call stands.
    pub state: CallState,
    /// When this interview began.
    pub since: Millis,
    /// What a break-off here can be called.
    pub outcomes: Vec<&'static Outcome>,
    /// A note that was being typed when the station vanished.
    pub draft: Option<String>,
    /// Past the verdict without a place: kept, reported apart.
    pub over_quota: bool,
    /// What to say before hanging up, when the other side breaks off.
    pub on_break_off: String,
    /// What to say before hanging up, when the interview is put aside.
    pub on_suspend: String,
}

/// Saying what a call came to.
#[derive(Debug, Clone)]
pub struct Choosing {
    /// How the interview ended.
    pub ending: Ending,
    /// What fits.
    pub outcomes: Vec<&'static Outcome>,
}

/// Asking for another adult.
#[derive(Debug, Clone)]
pub struct Another {
    /// The interview's language, which is the household's.
    pub language: String,
    /// The question to read out, in the interview's language.
    pub spoken: String,
    /// The groups still wanted, in the interview's language.
    pub wanted: Vec<String>,
    /// What to say before hanging up, when nobody comes.
    pub goodbye: String,
    /// What fits when nobody comes to the telephone.
    pub outcomes: Vec<&'static Outcome>,
}

/// What the interviewer has to confirm before an answer is taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Confirm {
    /// Answers that would leave: a few words for the item and its answer, in the interview's language.
    pub leaving: Vec<(String, String)>,
    /// Answers that would come back.
    pub returning: Vec<(String, String)>,
    /// Texts of soft checks that do not hold, in the interview's language.
    pub checks: Vec<String>,
    /// Past the verdict: whether the new cell has a place (`false`: the interview would be over quota); none where no cell changes.
    pub place_free: Option<bool>,
    /// How the interview would end.
    pub ending: Option<Ending>,
}

/// What a shell asks of the station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Sign in; a new name is added where that is allowed.
    SignIn(String),
    /// The PIN of whoever signs in, or comes back from a break.
    Pin(Pin),
    /// Sign out; gives a case at hand back.
    SignOut,
    /// A break begins.
    Break,
    /// The break ends, where no PIN is asked; what was looked at between two calls is closed.
    Back,
    /// Look at one's own figures, those of the day from its beginning.
    Figures(Millis),
    /// Choose the countries to call; empty: all.
    Choose(Vec<String>),
    /// Take the next case.
    NextCall,
    /// Take up a case that was cut off.
    TakeBack(CaseId),
    /// Give the case on the screen back undialled.
    GiveBack,
    /// Somebody answered: begin the interview or take it up again.
    Answered,
    /// An event of the interview.
    Interview(crate::interview::Event),
    /// Another adult has come to the telephone.
    AnotherAdult,
    /// The call came to this; a note where it needs one, a time where it makes an appointment.
    Outcome {
        /// The outcome's id.
        id: &'static str,
        /// A note.
        note: Option<String>,
        /// The time that was agreed.
        appointment: Option<Agreed>,
    },
    /// A note on the case.
    Note(String),
    /// The note as typed so far; empty: there is none.
    Draft(String),
    /// A supervisor's line was read; what is answered to it, or nothing.
    Read(MessageId, String),
    /// The terminal goes away: an interview is put aside and waits for this interviewer, a note being typed is kept, the station signs out.
    HangUp,
}

/// Why an action was not taken. But for [`Trouble::Gone`], the view is as before.
#[derive(Debug, Clone)]
pub enum Trouble {
    /// It has consequences to confirm: the same answer again with `confirmed` takes it.
    Confirm(Box<Confirm>),
    /// A hard check does not hold; its text, in the interview's language.
    Check(String),
    /// The interview does not take it.
    Rejected(crate::interview::Rejection),
    /// Somebody else has the case now, or nobody: this is what the station shows instead.
    Gone {
        /// Who has taken it over; none where it was let go.
        staff: Option<String>,
        /// What is on the screen now.
        view: Box<View>,
    },
    /// Anything else: a message key with its words, and whether trying again may help.
    Problem {
        /// Key of the message, such as `problem-busy`.
        key: &'static str,
        /// Words of the message, by name.
        words: Vec<(&'static str, String)>,
        /// Whether the same action may succeed if tried again.
        again: bool,
    },
}
