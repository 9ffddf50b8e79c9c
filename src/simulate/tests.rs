//! Robots without a study: what they are like, what they say, whether the machine takes it, and that nobody runs ahead. The runs through stations
//! are in `tests/it/simulate.rs`.

mod published;
mod short;

use super::draw::{Key, share_below};
use super::person::Person;
use super::reception::{Met, Ringing};
use super::roster::Roster;
use super::shift::Count;
use super::turns::{AHEAD, Turns};
use super::*;
use crate::ids::Millis;
use crate::interview::screen::{Screen, Speaker, Voice};
use crate::interview::{Event, Interview, Phase, Place, Rejection, Start, Verdict};
use crate::questionnaire::{Instrument, Value, compile};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

fn voice() -> Voice {
    Voice { organisation: "Polling House".into(), contact: "0800 123".into(), interviewer: "Robot 1".into() }
}

fn model_of(sources: &Sources) -> Model {
    let instrument = compile(sources).unwrap();
    let respondents = respondents::compile(sources, &instrument).unwrap_or_else(|found| panic!("{}", found[0]));
    Model::new(respondents, Arc::new(instrument))
}

fn shipped_model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| model_of(&shipped::sources()))
}

fn case_sources(name: &str) -> Sources {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name);
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(path).unwrap()))
        .collect()
}

fn begun(instrument: &Arc<Instrument>, country: usize, seed: u64) -> Interview {
    let country = &instrument.countries[country % instrument.countries.len()];
    let start = Start {
        country: country.name.clone(),
        language: country.language.clone(),
        seed,
        person: 1,
        selection: "whoever".into(),
        household: BTreeMap::new(),
        sample: BTreeMap::new(),
    };
    Interview::begin(Arc::clone(instrument), start).unwrap().0
}

/// An interview with a person from its beginning to its end; answers by name.
fn held(model: &Model, person: &Person, country: usize) -> (Interview, Vec<String>) {
    let (mut interview, mut asked) = (begun(&model.instrument, country, person.key.seed), Vec::new());
    let voice = voice();
    let mut turns = BTreeMap::new();
    for _ in 0..5_000 {
        match interview.place() {
            Place::Gate => {
                interview.handle(Event::Verdict { verdict: Verdict::Wanted, closed: Vec::new() }).unwrap();
            }
            Place::Last { .. } => {
                interview.handle(Event::Finish).unwrap();
                assert!(matches!(interview.phase(), Phase::Ended(_)));
                return (interview, asked);
            }
            Place::Item(item) => {
                let name = model.instrument.name_of(item).to_owned();
                let screen = Speaker { interview: &interview, voice: &voice }.screen();
                let turn = turns.entry(name.clone()).or_insert(0);
                let value = person.answer(model, &name, &screen, *turn);
                asked.push(name.clone());
                match interview.handle(Event::Answer { item, value: value.clone(), confirmed: true }) {
                    Ok(_) => {}
                    Err(Rejection::Check(_)) => *turn += 1,
                    Err(other) => panic!("{name} does not take {value:?}: {other}"),
                }
            }
        }
    }
    panic!("it never ended: {asked:?}");
}

fn key(seed: u64, case: u64) -> Key {
    Key { seed, case, person: 1 }
}

#[test]
fn the_normal_distribution_is_one() {
    for (x, share) in [(0.0, 0.5), (1.0, 0.841_344_746), (-1.959_963_985, 0.025), (9.0, 1.0)] {
        assert!((share_below(x) - share).abs() < 1e-9, "{x}");
    }
    let mut draw = key(1, 1).draw("normal", 0);
    let all: Vec<f64> = (0..20_000).map(|_| draw.normal()).collect();
    let mean = all.iter().sum::<f64>() / 20_000.0;
    let variance = all.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 20_000.0;
    assert!(mean.abs() < 0.03 && (variance - 1.0).abs() < 0.04, "{mean} {variance}");
}

#[test]
fn a_draw_is_its_own() {
    let first = key(1, 2).draw("q1", 0).unit().to_bits();
    assert_eq!(first, key(1, 2).draw("q1", 0).unit().to_bits());
    let others = [key(2, 2).draw("q1", 0), key(1, 3).draw("q1", 0), key(1, 2).draw("q2", 0), key(1, 2).draw("q1", 1)];
    assert!(others.into_iter().all(|mut other| other.unit().to_bits() != first));
    let mut draw = key(1, 1).draw("ends", 0);
    assert!((0..200).map(|_| draw.between(3, 5)).all(|number| (3..=5).contains(&number)));
    assert_eq!((draw.between(7, 7), draw.below(0), draw.among([0.0, 2.0, 0.0].into_iter())), (7, 0, Some(1)));
    assert_eq!(draw.among(std::iter::empty()), None);
    draw.between(i64::MIN, i64::MAX);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn every_answer_of_a_robot_is_taken(seed in any::<u64>(), case in 1..100_000_u64, country in 0..5_usize) {
        static OTHERS: OnceLock<Vec<Model>> = OnceLock::new();
        let others = OTHERS.get_or_init(|| ["small", "customer", "health"].map(|name| model_of(&case_sources(name))).into());
        for model in others.iter().chain([shipped_model()]) {
            let name = &model.instrument.countries[country % model.instrument.countries.len()].name;
            let person = Person::new(model, key(seed, case), name);
            let (interview, _) = held(model, &person, country);
            // The same person, met again, says the same.
            let again = held(model, &Person::new(model, key(seed, case), name), country).0;
            prop_assert_eq!(interview.values(), again.values());
        }
    }
}

/// Answers of so many people of each country to every item, however they would come to it: `(country, item) -> answers`, and the people.
struct Crowd {
    answers: BTreeMap<(String, String), Vec<Value>>,
    people: BTreeMap<String, Vec<Person>>,
}

fn crowd() -> &'static Crowd {
    static CROWD: OnceLock<Crowd> = OnceLock::new();
    CROWD.get_or_init(|| {
        let model = shipped_model();
        let mut crowd = Crowd { answers: BTreeMap::new(), people: BTreeMap::new() };
        for (number, country) in model.instrument.countries.iter().enumerate() {
            // Someone who answers everything shows each screen once.
            let screens = screens(model, number);
            let people: Vec<Person> =
                (0..1_500).map(|case| Person::new(model, key(2008, case), &country.name)).filter(adult).collect();
            for (name, screen) in &screens {
                let answers = people.iter().map(|person| person.answer(model, name, screen, 0)).collect();
                crowd.answers.insert((country.name.clone(), name.clone()), answers);
            }
            crowd.people.insert(country.name.clone(), people);
        }
        crowd
    })
}

fn adult(person: &Person) -> bool {
    person.facts.get("age_band").is_none_or(|band| band != "under_18")
}

fn screens(model: &Model, country: usize) -> Vec<(String, Screen)> {
    let (mut interview, voice) = (begun(&model.instrument, country, 1), voice());
    let mut screens = Vec::new();
    loop {
        match interview.place() {
            Place::Gate => {
                interview.handle(Event::Verdict { verdict: Verdict::Wanted, closed: Vec::new() }).unwrap();
            }
            Place::Last { .. } => return screens,
            Place::Item(item) => {
                let screen = Speaker { interview: &interview, voice: &voice }.screen();
                let value = match screen.asks {
                    crate::interview::screen::Asks::Information => Value::Seen,
                    crate::interview::screen::Asks::Number { .. } => Value::Number(40),
                    _ => screen.options[0].value.clone(),
                };
                interview.handle(Event::Answer { item, value, confirmed: true }).unwrap();
                screens.push((model.instrument.name_of(item).to_owned(), screen));
            }
        }
    }
}

/// Scores from 1 for the first option to 0 for the last; none for what is no answer in substance.
fn scores(country: &str, item: &str) -> Vec<Option<f64>> {
    let instrument = &shipped_model().instrument;
    let steps = instrument.var(instrument.variable(item).unwrap()).choices().len() as f64 - 1.0;
    let answers = &crowd().answers[&(country.to_owned(), item.to_owned())];
    let score = |value: &Value| match value {
        Value::Code(code) => Some(1.0 - (*code as f64 - 1.0) / steps),
        _ => None,
    };
    answers.iter().map(score).collect()
}

/// The mean of some items for each person with at least one valid, by country weight as in the report.
fn pooled(items: &[&str]) -> Vec<(f64, Option<f64>)> {
    let weights = [("CZ", 4.78), ("DE", 38.38), ("DK", 2.40), ("FR", 27.26), ("UK", 27.18)];
    let mut all = Vec::new();
    for (country, weight) in weights {
        let columns: Vec<Vec<Option<f64>>> = items.iter().map(|item| scores(country, item)).collect();
        let people = columns[0].len();
        for person in 0..people {
            let valid: Vec<f64> = columns.iter().filter_map(|column| column[person]).collect();
            let mean = (!valid.is_empty()).then(|| valid.iter().sum::<f64>() / valid.len() as f64);
            all.push((weight / people as f64, mean));
        }
    }
    all
}

fn mean(of: &[(f64, Option<f64>)]) -> f64 {
    let (sum, weights) = of
        .iter()
        .filter_map(|(weight, value)| Some((weight, (*value)?)))
        .fold((0.0, 0.0), |(sum, all), (weight, value)| (sum + weight * value, all + weight));
    sum / weights
}

fn correlation(one: &[(f64, Option<f64>)], other: &[(f64, Option<f64>)]) -> f64 {
    let pairs: Vec<(f64, f64, f64)> = one.iter().zip(other).filter_map(|(a, b)| Some((a.0, a.1?, b.1?))).collect();
    let all: f64 = pairs.iter().map(|pair| pair.0).sum();
    let mean = |of: &dyn Fn(&(f64, f64, f64)) -> f64| pairs.iter().map(|pair| pair.0 * of(pair)).sum::<f64>() / all;
    let (x, y) = (mean(&|pair| pair.1), mean(&|pair| pair.2));
    let with = mean(&|pair| (pair.1 - x) * (pair.2 - y));
    with / (mean(&|pair| (pair.1 - x).powi(2)) * mean(&|pair| (pair.2 - y).powi(2))).sqrt()
}

/// What people do, for safety, the environment and health.
const DONE: [&str; 15] = [
    "q2_lock",
    "q2_ask_neighbours",
    "q2_watch_neighbours",
    "q2_police_advice",
    "q2_groups",
    "q9_recycle",
    "q9_save",
    "q9_transport",
    "q9_tell_others",
    "q9_groups",
    "q15_diet",
    "q15_exercise",
    "q15_check_up",
    "q15_care",
    "q15_groups",
];

#[test]
fn thresholds_bring_back_the_shares_in_every_country() {
    let model = shipped_model();
    for (name, answering) in &model.respondents.items {
        let respondents::How::Shares(all, countries) = &answering.how else { continue };
        for country in model.countries.keys() {
            let Some(answers) = crowd().answers.get(&(country.clone(), name.clone())) else { continue };
            let valid: Vec<&Value> = answers.iter().filter(|value| value.is_valid()).collect();
            let variable = model.instrument.var(model.instrument.variable(name).unwrap());
            for (option, share) in countries.get(country).or(all.as_ref()).unwrap() {
                let code = variable.choice_named(option).unwrap().code;
                let found = valid.iter().filter(|value| ***value == Value::Code(code)).count() as f64;
                let (n, found) = (valid.len() as f64, found / valid.len() as f64);
                // 4.5 standard errors: some 700 shares are looked at; and what is not quite normal about the facts.
                let near = 4.5 * (share * (1.0 - share) / n).sqrt() + 0.005;
                assert!((found - share).abs() < near, "{country} {name} {option}: {found:.3} for {share:.3}");
            }
        }
    }
}

#[test]
fn the_figures_of_the_report_come_out_roughly() {
    let published = [(&DONE[..5], 45.0), (&DONE[5..10], 61.0), (&DONE[10..], 52.0), (&DONE[..], 52.7)];
    for (items, index) in published {
        let found = 100.0 * mean(&pooled(items));
        assert!((found - index).abs() < 1.5, "{items:?}: {found:.1} for {index}");
    }
    let crime = 100.0 * mean(&pooled(&["q3_report_own", "q3_report_other", "q3_intervene"]));
    assert!((crime - 33.0).abs() < 1.5, "{crime}");
    // Willing to spend more time in any of the three: 28 % weekly, 29 % not at all.
    let any: Vec<(f64, Option<f64>)> =
        ["q7", "q13", "q19"].map(|item| pooled(&[item])).into_iter().fold(Vec::new(), |best, next| {
            if best.is_empty() {
                return next;
            }
            best.iter().zip(next).map(|(a, b)| (a.0, a.1.zip(b.1).map(|(x, y)| x.max(y)))).collect()
        });
    let share = |score: f64| {
        let is: Vec<_> =
            any.iter().map(|(weight, value)| (*weight, value.map(|value| f64::from(value == score)))).collect();
        100.0 * mean(&is)
    };
    assert!((share(1.0) - 28.0).abs() < 2.5 && (share(0.0) - 29.0).abs() < 2.5, "{} {}", share(1.0), share(0.0));
}

#[test]
fn answers_go_together_as_the_report_says() {
    let done = pooled(&DONE);
    let with = |items: &[&str]| correlation(&done, &pooled(items));
    let cases: [(&str, f64, std::ops::Range<f64>); 8] = [
        ("willingness", with(&["q7", "q13", "q19"]), 0.22..0.36),
        ("difference", with(&["q6", "q12", "q18"]), 0.10..0.28),
        ("performance", with(&["q4", "q10", "q16"]), 0.02..0.16),
        ("information", with(&["q5_information", "q11_information", "q17_information"]), 0.08..0.24),
        ("consultation", with(&["q5_consultation", "q11_consultation", "q17_consultation"]), 0.08..0.24),
        ("safe", with(&["q1"]), -0.12..0.0),
        ("healthy", with(&["q14"]), -0.14..0.0),
        ("booking", with(&["q20_booking"]), -0.1..0.1),
    ];
    for (what, found, wanted) in cases {
        assert!(wanted.contains(&found), "{what}: {found:.3}");
    }
    let fact = |of: &dyn Fn(&Person) -> f64| -> Vec<(f64, Option<f64>)> {
        let people = crowd().people.values().flatten();
        done.iter().zip(people).map(|((weight, _), person)| (*weight, Some(of(person)))).collect()
    };
    let age = fact(&|person| person.facts["age"].parse().unwrap());
    let female = fact(&|person| f64::from(person.facts["gender"] == "female"));
    let employed = fact(&|person| {
        f64::from(["full_time", "part_time", "self_employed"].contains(&person.facts["employment"].as_str()))
    });
    let rural = fact(&|person| f64::from(person.facts["area"] == "rural"));
    assert!((0.06..0.22).contains(&correlation(&done, &age)));
    assert!((0.04..0.20).contains(&correlation(&done, &female)));
    assert!((-0.17..-0.02).contains(&correlation(&done, &employed)));
    assert!(correlation(&done, &rural).abs() < 0.06);
    assert!((-0.25..-0.06).contains(&correlation(&pooled(&["q7", "q13", "q19"]), &age)));
}

#[test]
fn no_station_runs_far_ahead_of_another() {
    const STATIONS: usize = 6;
    let turns = Turns::new(STATIONS, Millis(0));
    let clocks: Vec<Clock> = (0..STATIONS).map(|_| Clock::standing_at(Millis(0))).collect();
    std::thread::scope(|scope| {
        for (number, clock) in clocks.iter().enumerate() {
            let (turns, clocks) = (&turns, &clocks);
            scope.spawn(move || {
                let mut draw = key(9, number as u64).draw("seconds", 0);
                for _ in 0..300 {
                    let step = draw.between(1, 40_000);
                    clock.advance(step);
                    turns.wait(number, clock);
                    let here = clock.now();
                    assert!(clocks.iter().all(|other| here.since(other.now()) <= AHEAD), "at {here:?}");
                }
                clock.advance(1_000_000_000);
                turns.leave(number);
            });
        }
    });
}

proptest! {
    #[test]
    fn never_more_calls_than_completes_are_wanted(wanted in 1..20_i64, calls in prop::collection::vec((any::<bool>(), 0..3_u8), 0..200)) {
        let mut count = Count { wanted, ..Count::default() };
        for (take, ends) in calls {
            if take {
                count.take();
            } else if count.under_way > 0 {
                count.completed += i64::from(ends == 0);
                count.give_back();
            }
            prop_assert!(count.completed + count.under_way <= wanted);
            prop_assert_eq!(count.end.is_some(), count.completed == wanted);
        }
    }
}

#[test]
fn another_hour_or_day_reaches_other_households() {
    let contact = &shipped_model().respondents.contact;
    let at = |text: &str| {
        let there = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        Millis(there.and_utc().timestamp_millis())
    };
    let answers = |case: u64, before: u32, when: &str| {
        let ringing = Ringing { home: Key { seed: 5, case, person: 0 }, before, refused: false, expected: false };
        matches!(ringing.meets(contact, at(when), "UTC"), Met::Somebody(_))
    };
    let (morning, evening) = ("2008-04-16 10:30", "2008-04-16 18:30");
    let share = |when: &str, of: &dyn Fn(u64) -> bool| {
        let cases: Vec<u64> = (0..6_000).filter(|case| of(*case)).collect();
        cases.iter().filter(|case| answers(**case, 1, when)).count() as f64 / cases.len() as f64
    };
    let everybody = |_: u64| true;
    // What is in use: 89.5 in 100; of the households 24 answer at that hour, and 46 in the evening.
    assert!((share(morning, &everybody) - 0.895 * 0.24).abs() < 0.025, "{}", share(morning, &everybody));
    assert!((share(evening, &everybody) - 0.895 * 0.46).abs() < 0.03, "{}", share(evening, &everybody));
    // Whoever was not there in the morning is less often there the next morning than others, and more often in the evening than then.
    let missed = |case: u64| !answers(case, 0, morning);
    assert!(share("2008-04-17 10:30", &missed) < share("2008-04-17 10:30", &everybody));
    assert!(share(evening, &missed) > 1.5 * share(morning, &missed));
    assert_eq!(answers(7, 0, morning), answers(7, 0, morning));
}

#[test]
fn stations_work_within_the_days() {
    let model = shipped_model();
    let countries = &model.instrument.countries;
    let usual = crate::fieldwork::Settings::default();
    let roster = Roster::of(&usual, countries, FIRST_MORNING, 5);
    // Wednesday to Saturday, then Monday.
    let days = [0, 1, 2, 3, 5].map(|day| Millis(FIRST_MORNING.0 + day * 86_400_000));
    for (number, day) in (1..).zip(days) {
        assert_eq!(roster.day(day.plus_minutes(8 * 60)), number);
    }
    let open = |at: Millis| {
        let mut faces =
            countries.iter().map(|country| crate::fieldwork::Clockface::new(&usual, &country.name, &country.time_zone));
        faces.any(|face| face.is_open(at))
    };
    for station in 0..10 {
        let spells = roster.spells(station, 1);
        assert_eq!(spells.len(), 10);
        assert!(
            spells.iter().all(|(from, until)| from < until && open(*from) && open(Millis(until.0 - 1))),
            "{spells:?}"
        );
        assert!(spells.is_sorted_by(|(_, until), (from, _)| until < from));
    }
    // Where people are called at any hour, there are nights all the same.
    let always = Roster::of(&crate::fieldwork::Settings::usual(true), countries, FIRST_MORNING, 3);
    assert_eq!(always.day(FIRST_MORNING.plus_minutes(2 * 22 * 60)), 3);
}

#[test]
fn one_by_one_it_is_always_the_earliest() {
    const STATIONS: usize = 5;
    let turns = Turns::one_by_one(STATIONS, Millis(0));
    let seen = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for number in 0..STATIONS {
            let (turns, seen) = (&turns, &seen);
            scope.spawn(move || {
                let clock = Clock::standing_at(Millis(0));
                let mut draw = key(9, number as u64).draw("seconds", 0);
                for _ in 0..200 {
                    turns.wait(number, &clock);
                    seen.lock().unwrap().push((clock.now(), number));
                    clock.advance(draw.between(1, 40_000));
                }
                turns.leave(number);
            });
        }
    });
    let seen = seen.into_inner().unwrap();
    assert!(seen.len() == STATIONS * 200 && seen.is_sorted());
}
