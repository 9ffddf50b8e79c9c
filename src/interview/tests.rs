use super::screen::{Speaker, Voice};
use super::*;
use crate::questionnaire::instrument::{Instrument, ItemId, Kind, Source};
use crate::questionnaire::{Sources, Value, compile, shipped};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

static SHIPPED: LazyLock<Arc<Instrument>> = LazyLock::new(|| Arc::new(compile(&shipped::sources()).unwrap()));
static SMALL: LazyLock<Arc<Instrument>> = LazyLock::new(|| {
    let files = [
        ("questionnaire.toml", include_str!("../../tests/cases/small/questionnaire.toml")),
        ("en.ftl", include_str!("../../tests/cases/small/en.ftl")),
        ("de.ftl", include_str!("../../tests/cases/small/de.ftl")),
    ];
    let sources: Sources = files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    Arc::new(compile(&sources).unwrap())
});

fn start(seed: u64) -> Start {
    Start {
        country: "UK".into(),
        language: "en".into(),
        seed,
        person: 1,
        selection: "whoever".into(),
        household: BTreeMap::new(),
        sample: BTreeMap::new(),
    }
}

/// What happens to an interview, drawn without knowing where it stands.
#[derive(Debug, Clone)]
enum Draw {
    Answer(usize, bool),
    Missing(bool),
    Event(Event),
}

fn draws() -> impl Strategy<Value = Vec<Draw>> {
    let event = prop_oneof![
        12 => (0usize..8, any::<bool>()).prop_map(|(option, confirmed)| Draw::Answer(option, confirmed)),
        1 => any::<bool>().prop_map(Draw::Missing),
        2 => Just(Draw::Event(Event::Back)),
        1 => Just(Draw::Event(Event::Forward)),
        1 => Just(Draw::Event(Event::ToUnanswered)),
        1 => prop::sample::select(vec!["en", "de", "xx"]).prop_map(|language| Draw::Event(Event::Speak(language.into()))),
        1 => Just(Draw::Event(Event::Suspend)),
        1 => Just(Draw::Event(Event::Resume)),
        1 => Just(Draw::Event(Event::Note(3))),
        1 => Just(Draw::Event(Event::Finish)),
    ];
    prop::collection::vec(event, 0..120)
}

fn event(interview: &Interview, draw: Draw) -> Event {
    let Place::Item(item) = interview.place() else {
        return match draw {
            Draw::Event(event) => event,
            _ => Event::Back,
        };
    };
    let instrument = interview.instrument();
    let value = match (&draw, &instrument.var(instrument.item(item).variable).kind) {
        (Draw::Missing(true), _) => Value::DontKnow,
        (Draw::Missing(false), _) => Value::Refused,
        (Draw::Answer(option, _), Kind::Single(choices)) => Value::Code(choices[option % choices.len()].code),
        (Draw::Answer(option, _), Kind::Multiple(choices)) => {
            let chosen = choices.iter().enumerate().filter(|(position, _)| option >> (position % 3) & 1 == 1);
            Value::Codes(chosen.map(|(_, choice)| choice.code).collect())
        }
        (Draw::Answer(option, _), Kind::Number { min, .. }) => Value::Number(min + i64::try_from(*option).unwrap() * 9),
        _ => Value::Seen,
    };
    match draw {
        Draw::Event(event) => event,
        Draw::Answer(_, confirmed) => Event::Answer { item, value, confirmed },
        Draw::Missing(_) => Event::Answer { item, value, confirmed: true },
    }
}

/// Answers in force as anybody can tell from the ledger: the last entry of a variable, if it is not withdrawn.
fn in_force(ledger: &[Entry]) -> BTreeMap<String, Value> {
    let (mut force, mut last) = (BTreeMap::new(), BTreeMap::new());
    for entry in ledger {
        match entry {
            Entry::Answered { variable, value, .. } => {
                last.insert(variable.clone(), value.clone());
                force.insert(variable.clone(), value.clone());
            }
            Entry::Withdrawn { variable } => {
                force.remove(variable);
            }
            Entry::Restored { variable } => {
                force.insert(variable.clone(), last[variable].clone());
            }
            _ => {}
        }
    }
    force
}

fn asked(interview: &Interview) -> BTreeMap<String, Value> {
    let instrument = interview.instrument();
    let variables =
        instrument.variables.iter().enumerate().filter(|(_, variable)| matches!(variable.source, Source::Asked(_)));
    variables
        .filter_map(|(position, variable)| Some((variable.name.clone(), interview.values()[position].clone()?)))
        .collect()
}

/// Runs draws, with the quotas saying `verdicts` in turn, and checks after every event what must always be true.
fn run(instrument: &Arc<Instrument>, seed: u64, draws: Vec<Draw>, verdicts: &[Verdict]) {
    let (mut interview, mut ledger) = Interview::begin(Arc::clone(instrument), start(seed)).unwrap();
    let mut verdicts = verdicts.iter().cycle();
    for draw in draws {
        let before = interview.clone();
        let event = event(&interview, draw);
        let Ok(mut effects) = interview.handle(event) else {
            assert_eq!(
                (before.place(), before.phase(), before.data()),
                (interview.place(), interview.phase(), interview.data())
            );
            continue;
        };
        while !effects.is_empty() {
            match effects.remove(0) {
                Effect::Record(entry) => ledger.push(entry),
                Effect::Settle(facts) => {
                    assert_eq!(Some(facts), interview.facts());
                    let past = matches!(interview.verdict(), Some(Verdict::Wanted | Verdict::Over));
                    let verdict = match verdicts.next().unwrap() {
                        Verdict::Full if past => Verdict::Over,
                        Verdict::Over if !past => Verdict::Wanted,
                        other => *other,
                    };
                    effects.extend(interview.handle(Event::Verdict { verdict, closed: Vec::new() }).unwrap());
                }
                Effect::Close(ending) => assert_eq!(interview.phase(), Phase::Ended(ending)),
            }
        }
        assert_ne!(interview.place(), Place::Gate, "the quotas have answered");
        if let Place::Item(item) = interview.place() {
            assert!(interview.path().contains(&item));
        }
        assert_eq!(in_force(&ledger), asked(&interview), "the ledger alone says what is in force");
        let again = Interview::replay(Arc::clone(instrument), &ledger).unwrap();
        assert_eq!(
            (again.place(), again.phase(), again.data()),
            (interview.place(), interview.phase(), interview.data())
        );
        assert_eq!((again.verdict(), again.path()), (interview.verdict(), interview.path()));
        let screened = matches!(interview.verdict(), None | Some(Verdict::Full)) && instrument.gate.is_some();
        assert!(
            !screened || interview.path().iter().all(|item| Some(*item) <= instrument.gate),
            "no question before the verdict"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_the_small_interview_stays_whole(seed in 0u64..50, draws in draws()) {
        run(&SMALL, seed, draws, &[Verdict::Wanted]);
    }

    #[test]
    fn whatever_happens_the_shipped_interview_stays_whole(
        draws in draws(),
        verdicts in prop::collection::vec(prop::sample::select(vec![Verdict::Wanted, Verdict::Full, Verdict::Over]), 1..4),
    ) {
        run(&SHIPPED, 1, draws, &verdicts);
    }
}

#[test]
fn the_same_seed_gives_the_same_order_for_ever() {
    let order = |seed| -> Vec<usize> { super::order::order(&SMALL, seed).into_iter().map(|item| item.0).collect() };
    // Written down once: an order that changes would ask a resumed interview its questions anew.
    let views: Vec<Vec<usize>> = (1..=4).map(|seed| order(seed)[5..].to_vec()).collect();
    assert_eq!(views, [[8, 7, 6, 5], [5, 7, 6, 8], [6, 7, 5, 8], [7, 6, 5, 8]]);
    let different: std::collections::BTreeSet<Vec<usize>> = (0..200).map(order).collect();
    assert_eq!(different.len(), 12, "six orders of three rows, before or after the other unit");
}

#[test]
fn a_number_takes_its_range_and_a_row_its_options() {
    let item = |name: &str| SMALL.item_named(name).unwrap();
    let values = vec![None; SMALL.variables.len()];
    let accept = |name: &str, value: Value| super::answer::accept(&SMALL, item(name), &value, &values);
    for (name, value, wanted) in [
        ("household", Value::Number(1), Ok(())),
        ("household", Value::Number(20), Ok(())),
        ("household", Value::Number(0), Err(Rejection::OutOfRange { min: 1, max: 20 })),
        ("household", Value::Code(1), Err(Rejection::NotHere)),
        ("household", Value::DontKnow, Ok(())),
        ("children", Value::DontKnow, Err(Rejection::NotAccepted)),
        ("channels", Value::Codes(vec![1, 2]), Ok(())),
        ("channels", Value::Codes(vec![2, 1]), Err(Rejection::NoSuchOption)),
        ("channels", Value::Codes(vec![1, 1]), Err(Rejection::NoSuchOption)),
        ("channels", Value::Codes(vec![1, 3]), Err(Rejection::NoSuchOption)),
        ("channels", Value::Codes(vec![1, 7]), Err(Rejection::Exclusive)),
        ("channels", Value::Codes(vec![]), Err(Rejection::NothingChosen)),
        ("hope", Value::Code(3), Ok(())),
        ("hope", Value::Code(4), Err(Rejection::NoSuchOption)),
        ("hello", Value::Seen, Ok(())),
        ("hello", Value::Refused, Err(Rejection::NotAccepted)),
    ] {
        assert_eq!(accept(name, value.clone()), wanted, "{name} {value:?}");
    }
}

#[test]
fn a_ledger_that_does_not_fit_is_told() {
    let instrument = || Arc::clone(&SMALL);
    let replay = |entries: &[Entry]| Interview::replay(instrument(), entries).map(|_| ());
    assert_eq!(replay(&[]), Err(Damaged::NoStart));
    assert_eq!(replay(&[Entry::Suspended]), Err(Damaged::NoStart));
    assert_eq!(replay(&[Entry::Started(start(1)), Entry::Started(start(1))]), Err(Damaged::SecondStart));
    let other = Entry::Withdrawn { variable: "q99".into() };
    assert_eq!(replay(&[Entry::Started(start(1)), other]), Err(Damaged::Unknown("q99".into())));
    let elsewhere = Start { country: "XX".into(), ..start(1) };
    assert_eq!(replay(&[Entry::Started(elsewhere)]), Err(Damaged::Unknown("XX".into())));
    let british = Start { country: "GB".into(), ..start(1) };
    assert_eq!(replay(&[Entry::Started(british)]), Ok(()), "GB is read as UK");
}

#[test]
fn what_the_sample_says_decides_what_is_asked() {
    let toml = include_str!("../../tests/cases/small/questionnaire.toml");
    let toml = toml.replace("filter = \"household > 1\"", "filter = \"household > 1 and panel == much and size > 3\"")
        + "\n[[sample]]\nname = \"panel\"\nscale = \"degree\"\n[[sample]]\nname = \"size\"\nmin = 1\nmax = 9\n";
    let files = [
        ("questionnaire.toml", toml.as_str()),
        ("en.ftl", include_str!("../../tests/cases/small/en.ftl")),
        ("de.ftl", include_str!("../../tests/cases/small/de.ftl")),
    ];
    let sources: Sources = files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let instrument = Arc::new(compile(&sources).unwrap());
    assert!(!instrument.columns().contains(&"panel".to_owned()), "it is no data until something is derived from it");
    let asks_children = |sample: &[(&str, &str)]| {
        let sample = sample.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let start = Start { sample, ..start(1) };
        let household =
            [Entry::Answered { variable: "household".into(), value: Value::Number(3), despite: Vec::new() }];
        let entries = [vec![Entry::Started(start)], household.to_vec()].concat();
        let written = serde_json::to_string(&entries).unwrap();
        let entries: Vec<Entry> = serde_json::from_str(&written).unwrap();
        let interview = Interview::replay(Arc::clone(&instrument), &entries).unwrap();
        interview.path().contains(&instrument.item_named("children").unwrap())
    };
    assert!(asks_children(&[("panel", "much"), ("size", "4")]));
    assert!(!asks_children(&[("panel", "little"), ("size", "4")]));
    assert!(!asks_children(&[("panel", "much"), ("size", "3")]));
    assert!(!asks_children(&[("panel", "platinum"), ("size", "4")]), "what this version does not know is not known");
    assert!(!asks_children(&[]));
}

#[test]
fn the_whole_shipped_study_is_asked_in_its_order() {
    let (mut interview, _) = Interview::begin(Arc::clone(&SHIPPED), start(1)).unwrap();
    let mut asked: Vec<ItemId> = Vec::new();
    while let Place::Item(item) = interview.place() {
        asked.push(item);
        let instrument = Arc::clone(interview.instrument());
        let variable = instrument.var(instrument.item(item).variable);
        let value = match (&variable.kind, variable.name.as_str()) {
            (_, "region") => Value::Code(81),
            (Kind::Number { .. }, _) => Value::Number(40),
            (Kind::Information, _) => Value::Seen,
            (Kind::Single(choices) | Kind::Multiple(choices), _) => Value::Code(choices[0].code),
        };
        for effect in interview.handle(Event::Answer { item, value, confirmed: true }).unwrap() {
            if let Effect::Settle(_) = effect {
                interview.handle(Event::Verdict { verdict: Verdict::Wanted, closed: Vec::new() }).unwrap();
            }
        }
    }
    assert_eq!(interview.place(), Place::Last { ending: Ending::Complete, another: false });
    assert!(asked.windows(2).all(|pair| pair[0] < pair[1]));
    let rows = asked.iter().filter(|item| SHIPPED.unit_of(**item).number.is_some()).count();
    assert_eq!((SHIPPED.numbered_units(), rows), (20, 39));
}

#[test]
fn progress_never_goes_back_where_rows_are_asked_in_another_order() {
    let voice = Voice { organisation: String::new(), contact: String::new(), interviewer: String::new() };
    for seed in 1..=8 {
        let mut interview = Interview::begin(Arc::clone(&SMALL), start(seed)).unwrap().0;
        let mut last = 0;
        while let Place::Item(item) = interview.place() {
            let progress = Speaker { interview: &interview, voice: &voice }.screen().progress;
            assert!(progress >= last && progress < 100, "seed {seed}: {progress} after {last}");
            last = progress;
            let next = event(&interview, Draw::Answer(2, true));
            interview.handle(next).unwrap();
            assert_ne!(interview.place(), Place::Item(item));
        }
        assert!(last > 70, "seed {seed}: {last}");
    }
}

#[test]
fn an_item_without_short_words_stands_in_a_list_without_its_stop() {
    let voice = Voice { organisation: "House".into(), contact: String::new(), interviewer: "Ann".into() };
    let interview = Interview::begin(Arc::clone(&SMALL), start(1)).unwrap().0;
    let speaker = Speaker { interview: &interview, voice: &voice };
    let short = |name: &str| {
        let variable = SMALL.variable(name).unwrap();
        speaker.short(ItemId(SMALL.items.iter().position(|item| item.variable == variable).unwrap()))
    };
    assert_eq!(short("hello"), "Hello, this is Ann of House. It takes 3 minutes");
    assert_eq!(short("household"), "How many people live in your household");
    assert_eq!(short("trust_press"), "the press");
    let shipped = Interview::begin(Arc::clone(&SHIPPED), start(1)).unwrap().0;
    let intro = shipped.path()[0];
    assert_eq!(Speaker { interview: &shipped, voice: &voice }.short(intro), "Introduction", "its own words");
}
