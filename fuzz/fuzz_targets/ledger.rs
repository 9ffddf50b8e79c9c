//! A ledger, one entry a line: replayed over the questionnaire of the tests, and led on where it fits.

#![no_main]

use cati::interview::screen::{Speaker, Voice};
use cati::interview::{Entry, Event, Interview, Start};
use cati_fuzz::SMALL;
use libfuzzer_sys::fuzz_target;
use std::sync::Arc;

fuzz_target!(|lines: &str| {
    let begin = Start {
        country: "UK".to_owned(),
        language: "en".to_owned(),
        seed: 3,
        person: 1,
        selection: "whoever".to_owned(),
        household: Default::default(),
        sample: Default::default(),
    };
    let read = lines.lines().filter_map(|line| serde_json::from_str::<Entry>(line).ok());
    let entries: Vec<Entry> = std::iter::once(Entry::Started(begin)).chain(read).collect();
    let Ok(mut interview) = Interview::replay(Arc::clone(&SMALL), &entries) else { return };
    let voice = Voice { organisation: "O".to_owned(), contact: "1".to_owned(), interviewer: "I".to_owned() };
    let _ = Speaker { interview: &interview, voice: &voice }.screen();
    for event in [Event::Resume, Event::ToUnanswered, Event::Back, Event::Forward, Event::Finish, Event::Suspend] {
        let _ = interview.handle(event);
    }
    let _ = interview.data();
});
