//! `questionnaire.toml`: compiled, reviewed, printed for the client, and interviewed where it is sound.

#![no_main]

use cati::interview::screen::{Asks, Speaker, Voice};
use cati::interview::{Event, Interview, Place, Start, Verdict};
use cati::questionnaire::{Sources, Value, compile, review};
use libfuzzer_sys::fuzz_target;
use std::sync::Arc;

fuzz_target!(|toml: &str| {
    let texts = include_str!("../../tests/cases/small/en.ftl");
    let mut sources = Sources::from([("questionnaire.toml".to_owned(), toml.to_owned())]);
    for language in ["en", "de", "fr", "da", "cs"] {
        sources.insert(format!("{language}.ftl"), texts.to_owned());
    }
    for found in review::review(&sources).found {
        let _ = found.to_string();
    }
    let Ok(instrument) = compile(&sources) else { return };
    let Some(country) = instrument.countries.first() else { return };
    let start = Start {
        country: country.name.clone(),
        language: country.language.clone(),
        seed: 7,
        person: 1,
        selection: "whoever".to_owned(),
        household: Default::default(),
        sample: Default::default(),
    };
    let Ok((mut interview, mut ledger)) = Interview::begin(Arc::new(instrument), start) else { return };
    let voice = Voice { organisation: "O".to_owned(), contact: "1".to_owned(), interviewer: "I".to_owned() };
    for step in 0..60_usize {
        let Place::Item(item) = interview.place() else { break };
        let screen = Speaker { interview: &interview, voice: &voice }.screen();
        let value = match screen.asks {
            Asks::Information => Value::Seen,
            Asks::Number { min, max } => Value::Number(if step % 2 == 0 { min } else { max }),
            _ => match screen.options.get(step % screen.options.len().max(1)) {
                Some(offer) => offer.value.clone(),
                None => break,
            },
        };
        let Ok(effects) = interview.handle(Event::Answer { item, value, confirmed: true }) else { break };
        record(&mut ledger, effects);
        if interview.place() == Place::Gate {
            let verdict = Event::Verdict { verdict: Verdict::Wanted, closed: Vec::new() };
            record(&mut ledger, interview.handle(verdict).unwrap_or_default());
        }
    }
    let again = Interview::replay(Arc::clone(interview.instrument()), &ledger).expect("a ledger of its own making");
    assert_eq!((again.place(), again.data()), (interview.place(), interview.data()));
});

fn record(ledger: &mut Vec<cati::interview::Entry>, effects: Vec<cati::interview::Effect>) {
    ledger.extend(effects.into_iter().filter_map(|effect| match effect {
        cati::interview::Effect::Record(entry) => Some(entry),
        _ => None,
    }));
}
