//! The table of outcomes: data only. Looking one up is in `outcome`, what it does to a case in `case`, its text in the interface's locales.
//!
//! Levels: 0 nothing tried · 5 the line failed · 10–20 nobody answered · 25 not known, other · 30 the network says the number is none ·
//! 40 a household's machine · 45 somebody answered · 50 the person is known, not reached · 55 cannot be interviewed · 60 the household
//! refused · 65 the person refused · 70 stopped after it began · 80 not eligible, by what was said · 90 partial · 100 complete. So a number cut
//! off after a refusal closes as a refusal, and a person who stops and then refuses as a break-off.

use super::CallState::{self, Interviewing, Introduction, NotAvailable, Refused, Ringing, Screening, TurnedAway};
use super::Outcome;

/// What happens to the case next.
enum Next {
    /// Nothing: it is no outcome of a call.
    Nothing,
    /// It closes.
    Closes,
    /// It is called again after so many minutes.
    Again(i64),
    /// It is called at the time agreed.
    AtATime,
}
use Next::{Again, AtATime, Closes, Nothing};

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

/// Every outcome of a call, in the order of the interviewer's list. Retry times: queXS and NIPO's defaults for no answer (3 h), machine
/// (4 h), soft refusal (7 days); ours for the others.
#[rustfmt::skip]
pub static OUTCOMES: &[Outcome] = &[
    // Nobody on the line.
    nobody("not_tried",               '-', "3.11",    0, Nothing,         &[]),
    nobody("no_answer",               'n', "3.13",   15, Again(3 * HOUR), &[Ringing]).elsewhen(),
    nobody("busy",                    'b', "3.12",   10, Again(30),       &[Ringing]),
    nobody("machine",                 'm', "3.14",   20, Again(4 * HOUR), &[Ringing]),
    nobody("machine_message",         'l', "2.221",  40, Again(4 * HOUR), &[Ringing]),
    nobody("machine_household",       'h', "2.222",  40, Again(4 * HOUR), &[Ringing]),
    nobody("technical_problem",       't', "3.16",    5, Again(HOUR),     &[Ringing]),
    nobody("call_blocked",            'k', "3.15",    5, Again(DAY),      &[Ringing]),
    nobody("disconnected",            'x', "4.32",   30, Closes,          &[Ringing]),
    nobody("not_working",             'w', "4.31",   30, Closes,          &[Ringing]),
    nobody("out_of_service",          'o', "4.33",   30, Again(3 * DAY),  &[Ringing]),
    nobody("fax",                     'f', "4.20",   30, Closes,          &[Ringing]),
    nobody("number_changed",          'c', "4.41",   30, Closes,          &[Ringing]),
    nobody("forwarded",               'r', "4.43",   30, Closes,          &[Ringing]),
    nobody("pager",                   'p', "4.44",   30, Closes,          &[Ringing]),
    nobody("out_of_sample",           '-', "4.10",   80, Closes,          &[]),
    nobody("unknown_other",           '-', "3.90",   25, Closes,          &[]).note(),
    // Another time.
    spoken("appointment",             'a', "2.21",   50, AtATime,         &[Introduction, Screening, NotAvailable, TurnedAway]).expected(),
    spoken("appointment_vague",       'v', "2.21",   50, Again(DAY),      &[Introduction, Screening, NotAvailable, TurnedAway]).expected(),
    spoken("not_available",           'n', "2.20",   50, Again(4 * HOUR), &[NotAvailable, TurnedAway]),
    spoken("never_available",         'w', "2.21",   50, Closes,          &[NotAvailable]),
    spoken("no_adult_now",            'k', "3.20",   45, Again(4 * HOUR), &[Introduction, NotAvailable, TurnedAway]),
    spoken("no_screener",             'n', "3.21",   45, Again(4 * HOUR), &[Screening]),
    spoken("suspended",               's', "2.12",   70, Again(DAY),      &[Interviewing]).expected(),
    spoken("call_dropped",            'c', "3.21",   45, Again(5),        &[Introduction, Screening, NotAvailable, TurnedAway]).expected(),
    spoken("cut_off",                 'c', "2.12",   70, Again(5),        &[Interviewing]).expected(),
    // Refusals.
    spoken("soft_refusal_household",  's', "2.111",  60, Again(7 * DAY),  &[Introduction, Refused, NotAvailable, TurnedAway]).once_more(),
    spoken("soft_refusal_person",     'r', "2.112",  65, Again(7 * DAY),  &[Screening, Refused]).once_more(),
    spoken("hung_up",                 'u', "3.21",   45, Again(DAY),      &[Introduction, Screening, Refused, NotAvailable, TurnedAway]),
    spoken("refused_household",       'h', "2.111",  60, Closes,          &[Introduction, Refused, NotAvailable, TurnedAway]),
    spoken("refused_person",          'p', "2.112",  65, Closes,          &[Introduction, Screening, Refused]),
    spoken("facts_refused",           '-', "2.112",  65, Closes,          &[]),
    spoken("do_not_call",             'd', "2.111",  60, Closes,          &[Introduction, Screening, Refused, NotAvailable, TurnedAway]).never_again(),
    spoken("break_off",               'b', "2.12",   70, Closes,          &[Interviewing]),
    spoken("break_off_do_not_call",   'd', "2.12",   70, Closes,          &[Interviewing]).never_again(),
    // Cannot be interviewed.
    spoken("language_household",      'l', "2.331",  55, Closes,          &[Introduction]),
    spoken("language_respondent",     'l', "2.332",  55, Closes,          &[Screening, Interviewing, NotAvailable]),
    spoken("language_no_interviewer", 'i', "2.333",  55, Again(DAY),      &[Introduction, Screening]),
    spoken("unable",                  'y', "2.32",   55, Closes,          &[Screening, Interviewing, NotAvailable]),
    spoken("dead",                    'x', "2.31",   55, Closes,          &[NotAvailable]),
    spoken("poor_audio",              'e', "2.34",   55, Again(HOUR),     &[Screening, Interviewing]),
    spoken("unsuitable_place",        'j', "2.35",   55, Again(4 * HOUR), &[Screening, Interviewing]),
    spoken("other",                   'o', "2.36",   55, Closes,          &[Interviewing, NotAvailable]).note(),
    // Not eligible.
    spoken("business",                'b', "4.51",   80, Closes,          &[Introduction]),
    spoken("institution",             'e', "4.52",   80, Closes,          &[Introduction]),
    spoken("group_quarters",          'g', "4.53",   80, Closes,          &[Screening]),
    spoken("not_resident",            'o', "4.54",   80, Closes,          &[Introduction, Screening]),
    spoken("residence_unknown",       '-', "3.30",   45, Closes,          &[]),
    spoken("mobile",                  'm', "4.42",   80, Closes,          &[Introduction]),
    spoken("no_adult",                'z', "4.70",   80, Closes,          &[Introduction, TurnedAway]),
    spoken("quota_full",              'f', "4.80",   80, Closes,          &[TurnedAway]),
    spoken("other_ineligible",        'x', "4.90",   80, Closes,          &[Screening, TurnedAway]).note(),
    // Interviews.
    spoken("partial",                 '-', "1.2",    90, Closes,          &[]),
    spoken("complete",                '-', "1.1",   100, Closes,          &[]),
];

/// A row where nobody was spoken to.
const fn nobody(
    id: &'static str,
    key: char,
    aapor: &'static str,
    level: u8,
    next: Next,
    fits: &'static [CallState],
) -> Outcome {
    let (retry, is_final, appointment) = match next {
        Nothing => (None, false, false),
        Closes => (None, true, false),
        Again(minutes) => (Some(minutes), false, false),
        AtATime => (None, false, true),
    };
    Outcome {
        id,
        key,
        aapor,
        contacted: false,
        eligible: match aapor.as_bytes() {
            [b'1' | b'2', ..] => Some(true),
            [b'4', ..] => Some(false),
            _ => None,
        },
        retry,
        is_final,
        needs_note: false,
        do_not_call: false,
        appointment,
        another_part: false,
        soft: false,
        expected: false,
        level,
        fits,
    }
}

/// A row where somebody was spoken to.
const fn spoken(
    id: &'static str,
    key: char,
    aapor: &'static str,
    level: u8,
    next: Next,
    fits: &'static [CallState],
) -> Outcome {
    Outcome { contacted: true, ..nobody(id, key, aapor, level, next, fits) }
}

impl Outcome {
    const fn note(self) -> Self {
        Self { needs_note: true, ..self }
    }

    const fn never_again(self) -> Self {
        Self { do_not_call: true, ..self }
    }

    const fn elsewhen(self) -> Self {
        Self { another_part: true, ..self }
    }

    const fn once_more(self) -> Self {
        Self { soft: true, ..self }
    }

    const fn expected(self) -> Self {
        Self { expected: true, ..self }
    }
}
