//! The rows of the key table: data only. How a row is found is in `keys`, what it is called in the interface's texts.

use super::Command as Does;
use super::Context::{self, *};
use super::Key::{self, Char, Ctrl, Digits, Letters, Named, Text};
use super::Row;
use ratatui::crossterm::event::KeyCode;

const ENTER: Key = Named(KeyCode::Enter);
const ESC: Key = Named(KeyCode::Esc);
const UP: Key = Named(KeyCode::Up);
const DOWN: Key = Named(KeyCode::Down);
const LEFT: Key = Named(KeyCode::Left);
const RIGHT: Key = Named(KeyCode::Right);
const PAGE_UP: Key = Named(KeyCode::PageUp);
const PAGE_DOWN: Key = Named(KeyCode::PageDown);
const HOME: Key = Named(KeyCode::Home);
const END: Key = Named(KeyCode::End);
const DELETE: Key = Named(KeyCode::Delete);
const BACKSPACE: Key = Named(KeyCode::Backspace);
const TAB: Key = Named(KeyCode::Tab);
const BACK_TAB: Key = Named(KeyCode::BackTab);

const fn f(number: u8) -> Key {
    Named(KeyCode::F(number))
}

/// Every letter: all states of a call together use them all.
const ALL: Key = Letters("abcdefghijklmnopqrstuvwxyz");

/// The questions that take an answer.
const ASKED: &[Context] = &[Single, Multiple, Number];
const ON_AN_ITEM: &[Context] = &[Single, Multiple, Number, Information];
const INTERVIEW: &[Context] = &[Single, Multiple, Number, Information, Last, LastOfThis];
const BETWEEN: &[Context] = &[Ready, CutOff, Elsewhere];
const TEXT: &[Context] = &[SignIn, Pin, Break, DateTime, MonitorForm, Message];
const EVERYWHERE_BUT_LEAVING: &[Context] = &[
    SignIn,
    Pin,
    Break,
    Figures,
    Ready,
    CutOff,
    Elsewhere,
    Countries,
    Call,
    Picked,
    Single,
    Multiple,
    Number,
    Information,
    Last,
    LastOfThis,
    Outcome,
    Another,
    BreakOff,
    Confirm,
    Languages,
    Note,
    Discard,
    Appointment,
    DateTime,
    Twice,
    Message,
    Help,
];
/// The supervisor's terminal.
const MONITOR: &[Context] = &[Monitor, MonitorQuotas, MonitorPeople, MonitorAgreed, MonitorChecks];
const HELP_WITH_A_MARK: &[Context] = &[
    Pin,
    Break,
    Figures,
    Ready,
    CutOff,
    Elsewhere,
    Countries,
    Call,
    Picked,
    Single,
    Multiple,
    Number,
    Information,
    Last,
    LastOfThis,
    Outcome,
    Another,
    BreakOff,
    Confirm,
    Languages,
    Discard,
    Appointment,
    Twice,
];
const HELP_BY_F_KEY: &[Context] = &[SignIn, Note, DateTime, Message];
/// Where nothing is typed and somebody is at work.
const MESSAGES: &[Context] = &[
    Figures,
    Ready,
    CutOff,
    Elsewhere,
    Countries,
    Call,
    Picked,
    Single,
    Multiple,
    Number,
    Information,
    Last,
    LastOfThis,
    Outcome,
    Another,
    BreakOff,
    Confirm,
    Languages,
    Appointment,
    Twice,
];

const fn row(within: &'static [Context], keys: &'static [Key], command: Does, says: &'static str) -> Row {
    Row { within, keys, command, says, bar: true }
}

/// On the help page only.
const fn quiet(within: &'static [Context], keys: &'static [Key], command: Does, says: &'static str) -> Row {
    Row { within, keys, command, says, bar: false }
}

/// Every key. Within a context the key bar keeps this order, and what comes late gives way where there is no room.
pub(in crate::tui) static TABLE: &[Row] = &[
    // Signing in, and between two calls.
    row(&[SignIn], &[ENTER], Does::Take, "key-sign-in"),
    quiet(&[SignIn], &[Text], Does::Type, "key-type-name"),
    row(&[SignIn], &[ESC], Does::Quit, "key-quit"),
    row(&[Pin], &[ENTER], Does::Take, "key-sign-in"),
    row(&[Break], &[ENTER], Does::Take, "key-back-to-work"),
    quiet(&[Pin, Break], &[Digits], Does::Type, "key-pin"),
    row(&[Pin], &[ESC], Does::Cancel, "key-other-name"),
    quiet(&[Break], &[ESC], Does::Cancel, "key-clear"),
    row(&[CutOff], &[ENTER], Does::TakeBack, "key-take-back"),
    row(&[Ready, Elsewhere], &[ENTER], Does::NextCall, "key-next-call"),
    row(&[Elsewhere], &[Char('t')], Does::TakeBack, "key-take-over"),
    row(&[CutOff], &[Char('n')], Does::NextCall, "key-next-call"),
    row(BETWEEN, &[Char('c')], Does::Countries, "key-countries"),
    row(BETWEEN, &[Char('b')], Does::Break, "key-break"),
    row(BETWEEN, &[Char('f')], Does::Figures, "key-figures"),
    row(&[Ready, CutOff, Elsewhere, Break], &[Char('o')], Does::SignOut, "key-sign-out"),
    row(&[Ready, CutOff, Elsewhere, Break], &[Char('q')], Does::Quit, "key-quit"),
    row(&[Figures], &[ENTER, ESC, Char('f')], Does::Cancel, "key-close"),
    row(&[Countries], &[ENTER], Does::Take, "key-choose"),
    row(&[Countries], &[Digits], Does::Digit, "key-on-off"),
    quiet(&[Countries], &[Char(' ')], Does::Toggle, "key-on-off-here"),
    // A call and its outcome.
    row(&[Call], &[ENTER], Does::Take, "key-answered"),
    row(&[Another], &[ENTER, Char('y')], Does::AnotherAdult, "key-another"),
    row(&[Picked], &[ENTER], Does::Take, "key-confirm"),
    row(&[Call], &[Letters("bcfhklmnoprtwx")], Does::Letter, "key-outcome"),
    row(&[Another], &[Letters("acdfhknsuvxz")], Does::Letter, "key-outcome"),
    row(&[Outcome, BreakOff, Picked], &[ALL], Does::Letter, "key-outcome"),
    row(&[Picked], &[ESC], Does::Cancel, "key-undo"),
    row(&[Call], &[ESC], Does::GiveBack, "key-give-back"),
    // The interview.
    row(&[Single, Number], &[ENTER], Does::Take, "key-take"),
    row(&[Multiple], &[ENTER], Does::Take, "key-done"),
    row(&[Information], &[ENTER], Does::Take, "key-read"),
    row(&[Last], &[ENTER], Does::Take, "key-finish"),
    row(&[LastOfThis], &[ENTER], Does::Take, "key-ask-for-another"),
    quiet(ASKED, &[Digits], Does::Digit, "key-code"),
    quiet(ASKED, &[ESC], Does::Cancel, "key-clear"),
    row(INTERVIEW, &[PAGE_UP, LEFT], Does::Back, "key-back"),
    row(ON_AN_ITEM, &[PAGE_DOWN, RIGHT], Does::Forward, "key-forward"),
    row(ON_AN_ITEM, &[END], Does::Unanswered, "key-unanswered"),
    row(ASKED, &[f(2), Char('d')], Does::DontKnow, "key-dont-know"),
    row(ASKED, &[f(3), Char('r')], Does::Refused, "key-refused"),
    row(INTERVIEW, &[f(4), Char('l')], Does::Language, "key-language"),
    row(INTERVIEW, &[f(5), Char('n')], Does::Note, "key-note"),
    row(&[Call, Outcome, Another], &[f(5)], Does::Note, "key-note"),
    row(ON_AN_ITEM, &[f(6), Char('s')], Does::Suspend, "key-suspend"),
    row(ON_AN_ITEM, &[f(7), Char('b')], Does::BreakOff, "key-break-off"),
    // Pop-ups.
    row(&[Confirm], &[ENTER], Does::Take, "key-take-anyway"),
    row(&[Confirm], &[ESC], Does::Cancel, "key-keep"),
    row(&[Languages], &[ENTER], Does::Take, "key-speak"),
    row(&[Languages], &[Digits], Does::Digit, "key-speak-at-once"),
    row(&[Note], &[Ctrl('s'), f(5)], Does::Save, "key-save"),
    quiet(&[Note], &[Text, ENTER], Does::Type, "key-type-note"),
    quiet(&[Note], &[LEFT, RIGHT, UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN, BACKSPACE, DELETE], Does::Edit, "key-edit"),
    row(&[Discard], &[ENTER], Does::Take, "key-discard"),
    row(&[Discard], &[ESC], Does::Cancel, "key-write-on"),
    row(&[Appointment], &[ENTER], Does::Take, "key-take-time"),
    row(&[Appointment], &[Digits], Does::Digit, "key-pick"),
    quiet(&[Appointment], &[ALL], Does::Type, "key-type-time"),
    row(&[DateTime], &[ENTER], Does::Take, "key-take-time"),
    row(&[Appointment, DateTime], &[f(9)], Does::Promise, "key-promise"),
    row(&[DateTime], &[TAB, DOWN], Does::NextField, "key-next-field"),
    quiet(&[DateTime], &[BACK_TAB, UP], Does::PreviousField, "key-previous-field"),
    quiet(&[DateTime], &[Text], Does::Type, "key-type-time"),
    row(&[Twice], &[Digits], Does::Digit, "key-pick"),
    row(&[Leave], &[ENTER], Does::Quit, "key-leave-now"),
    row(&[LeaveCall], &[ENTER], Does::Quit, "key-give-back-and-leave"),
    row(&[LeaveInterview], &[f(6), Char('s')], Does::Suspend, "key-suspend"),
    row(&[LeaveInterview], &[Char('q')], Does::Quit, "key-leave-as-it-is"),
    row(&[Leave, LeaveCall], &[ESC, Ctrl('c')], Does::Cancel, "key-stay"),
    row(&[LeaveInterview], &[ENTER, ESC, Ctrl('c')], Does::Cancel, "key-stay"),
    row(&[Countries, Languages, BreakOff, Note, Appointment, DateTime, Twice], &[ESC], Does::Cancel, "key-cancel"),
    row(&[Message], &[ENTER], Does::Take, "key-message-read"),
    quiet(&[Message], &[Text], Does::Type, "key-type-answer"),
    row(&[Message], &[ESC], Does::Cancel, "key-cancel"),
    row(&[Help], &[ESC, ENTER, f(8), f(1), Char('?')], Does::Cancel, "key-close"),
    // The supervisor's terminal.
    row(MONITOR, &[Digits], Does::Digit, "key-page"),
    row(&[MonitorQuotas], &[Char('t')], Does::Target, "key-target"),
    row(&[MonitorQuotas], &[Char('o')], Does::Open, "key-open-cell"),
    row(&[MonitorQuotas], &[Char('x')], Does::Shut, "key-shut-cell"),
    row(&[MonitorPeople], &[Char('w')], Does::WatchIn, "key-watch-in"),
    row(&[MonitorPeople], &[Char('m')], Does::Write, "key-write"),
    row(&[MonitorPeople], &[Char('a')], Does::WriteToAll, "key-write-to-all"),
    row(&[MonitorPeople], &[Char('f')], Does::Free, "key-free"),
    row(&[MonitorPeople, MonitorAgreed], &[Char('p')], Does::PassOn, "key-pass-on"),
    row(&[MonitorChecks], &[Char('c')], Does::Check, "key-check"),
    row(&[MonitorChecks], &[Char('x')], Does::Reject, "key-reject"),
    row(&[MonitorChecks], &[Char('o')], Does::CheckOther, "key-check-other"),
    row(&[MonitorChecks], &[Char('r')], Does::RejectOther, "key-reject-other"),
    row(&[MonitorForm], &[ENTER], Does::Take, "key-do-it"),
    row(&[MonitorForm], &[TAB, DOWN], Does::NextField, "key-next-field"),
    quiet(&[MonitorForm], &[BACK_TAB, UP], Does::PreviousField, "key-previous-field"),
    quiet(&[MonitorForm], &[Text], Does::Type, "key-type-reason"),
    row(&[MonitorForm, MonitorWatch], &[ESC], Does::Cancel, "key-cancel"),
    quiet(&[MonitorForm, MonitorWatch], &[Ctrl('c')], Does::Leave, "key-quit"),
    row(&[MonitorForm], &[f(8), f(1)], Does::Help, "key-help"),
    row(&[MonitorWatch], &[f(8), Char('?'), f(1)], Does::Help, "key-help"),
    row(MONITOR, &[RIGHT], Does::Forward, "key-next-country"),
    quiet(MONITOR, &[LEFT], Does::Back, "key-country-before"),
    quiet(MONITOR, &[UP], Does::Up, "key-up"),
    quiet(MONITOR, &[DOWN], Does::Down, "key-down"),
    quiet(MONITOR, &[PAGE_UP], Does::PageUp, "key-page-up"),
    quiet(MONITOR, &[PAGE_DOWN], Does::PageDown, "key-page-down"),
    row(MONITOR, &[Char('q')], Does::Quit, "key-quit"),
    quiet(MONITOR, &[Ctrl('c')], Does::Leave, "key-quit"),
    row(MONITOR, &[f(8), Char('?'), f(1)], Does::Help, "key-help"),
    // Moving about.
    quiet(TEXT, &[BACKSPACE], Does::Erase, "key-erase"),
    quiet(ASKED, &[BACKSPACE], Does::Erase, "key-erase"),
    quiet(&[SignIn, Countries, Languages, Picked, Outcome, BreakOff, Appointment], &[UP], Does::Up, "key-up"),
    quiet(&[SignIn, Countries, Languages, Picked, Outcome, BreakOff, Appointment], &[DOWN], Does::Down, "key-down"),
    quiet(
        &[Call, Another, Single, Multiple, Number, Information, Last, LastOfThis, Confirm, Help],
        &[UP],
        Does::Up,
        "key-scroll-up",
    ),
    quiet(
        &[Call, Another, Single, Multiple, Number, Information, Last, LastOfThis, Confirm, Help],
        &[DOWN],
        Does::Down,
        "key-scroll-down",
    ),
    quiet(&[Help], &[PAGE_UP], Does::PageUp, "key-page-up"),
    quiet(&[Help], &[PAGE_DOWN], Does::PageDown, "key-page-down"),
    // Always.
    quiet(MESSAGES, &[f(10)], Does::Message, "key-message"),
    row(HELP_WITH_A_MARK, &[f(8), Char('?'), f(1)], Does::Help, "key-help"),
    row(HELP_BY_F_KEY, &[f(8), f(1)], Does::Help, "key-help"),
    quiet(EVERYWHERE_BUT_LEAVING, &[Ctrl('c')], Does::Leave, "key-leave"),
];
