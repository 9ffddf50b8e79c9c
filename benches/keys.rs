//! What a key costs before anything is written: the answer handled, the next screen worked out. At the shipped study and at 5,000 items, in the
//! middle of an interview. `cargo bench --bench keys`
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench that fails stops, and says why")]

#[path = "../tests/it/support/stress.rs"]
mod stress;

use cati::interview::screen::{Asks, Speaker, Voice};
use cati::interview::{Event, Interview, Place, Start, Verdict};
use cati::questionnaire::{Sources, Value, compile, shipped};
use divan::{Bencher, black_box};
use std::sync::Arc;

fn main() {
    divan::main();
}

const STUDIES: [&str; 2] = ["shipped", "5000 items"];

fn sources(study: &str) -> Sources {
    if study == "shipped" { shipped::sources() } else { stress::sources(5_000) }
}

fn voice() -> Voice {
    Voice { organisation: "Polling House".into(), contact: "0800 123".into(), interviewer: "Ann".into() }
}

fn value(interview: &Interview) -> Value {
    let screen = Speaker { interview, voice: &voice() }.screen();
    match screen.asks {
        Asks::Information => Value::Seen,
        Asks::Number { min, .. } => Value::Number(min.max(40)),
        _ => screen.options[0].value.clone(),
    }
}

fn answer(interview: &mut Interview, value: Value) {
    let Place::Item(item) = interview.place() else { return };
    if interview.handle(Event::Answer { item, value, confirmed: true }).is_ok() && interview.place() == Place::Gate {
        let _ = interview.handle(Event::Verdict { verdict: Verdict::Wanted, closed: Vec::new() });
    }
}

/// An interview half of whose items are answered.
fn half_way(study: &str) -> Interview {
    let instrument = compile(&sources(study)).unwrap_or_else(|found| panic!("{}", found[0]));
    let half = instrument.items.len() / 2;
    let start = Start {
        country: "UK".into(),
        language: "en".into(),
        seed: 1,
        person: 1,
        selection: "whoever".into(),
        household: std::collections::BTreeMap::new(),
        sample: std::collections::BTreeMap::new(),
    };
    let (mut interview, _) = Interview::begin(Arc::new(instrument), start).expect("a start");
    for _ in 0..half {
        let value = value(&interview);
        answer(&mut interview, value);
    }
    interview
}

/// An answer, and the screen that follows.
#[divan::bench(args = STUDIES)]
fn answer_and_next_screen(bencher: Bencher<'_, '_>, study: &str) {
    let (interview, voice) = (half_way(study), voice());
    let value = value(&interview);
    bencher.with_inputs(|| (interview.clone(), value.clone())).bench_values(|(mut interview, value)| {
        answer(&mut interview, value);
        black_box(Speaker { interview: &interview, voice: &voice }.screen())
    });
}

/// Back, and the screen that follows.
#[divan::bench(args = STUDIES)]
fn back_and_its_screen(bencher: Bencher<'_, '_>, study: &str) {
    let (interview, voice) = (half_way(study), voice());
    bencher.with_inputs(|| interview.clone()).bench_values(|mut interview| {
        let _ = interview.handle(Event::Back);
        black_box(Speaker { interview: &interview, voice: &voice }.screen())
    });
}

/// A questionnaire compiled, as when a station opens.
#[divan::bench(args = STUDIES, sample_count = 10, sample_size = 1)]
fn compiled(bencher: Bencher<'_, '_>, study: &str) {
    let sources = sources(study);
    bencher.bench(|| compile(black_box(&sources)).is_ok());
}
