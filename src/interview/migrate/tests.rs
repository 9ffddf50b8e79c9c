//! Random questionnaires, changed at random under random interviews that were put aside: no answer is lost, nothing panics, it always goes on.

use super::*;
use crate::interview::{Effect, Ending, Event, Verdict};
use crate::questionnaire::{Sources, compile};
use proptest::prelude::*;
use std::fmt::Write;

/// A questionnaire in a form that is easy to change.
#[derive(Debug, Clone)]
struct Draft {
    version: i64,
    country: &'static str,
    units: Vec<Asked>,
}

#[derive(Debug, Clone)]
struct Asked {
    name: usize,
    kind: What,
    /// Asked only when this other unit is answered in substance.
    filter: Option<usize>,
    missing: bool,
    words: u8,
}

#[derive(Debug, Clone)]
enum What {
    /// Options: name and code.
    Single(Vec<(usize, i64)>),
    Multiple(Vec<(usize, i64)>),
    Number(i64),
    Battery(Vec<usize>),
    Information,
}

#[derive(Debug, Clone)]
enum Edit {
    Remove(usize),
    Insert(usize, Asked),
    Swap(usize, usize),
    Reword(usize),
    Filter(usize, Option<usize>),
    Missing(usize),
    Replace(usize, What),
}

fn what() -> impl Strategy<Value = What> {
    let options = || {
        prop::collection::btree_map(0usize..6, 1i64..7, 1..5).prop_filter_map("codes are unique", |map| {
            let codes: std::collections::BTreeSet<i64> = map.values().copied().collect();
            (codes.len() == map.len()).then(|| map.into_iter().collect::<Vec<_>>())
        })
    };
    prop_oneof![
        4 => options().prop_map(What::Single),
        2 => options().prop_map(What::Multiple),
        2 => (1i64..50).prop_map(What::Number),
        2 => prop::collection::btree_set(0usize..5, 1..4).prop_map(|rows| What::Battery(rows.into_iter().collect())),
        1 => Just(What::Information),
    ]
}

fn asked() -> impl Strategy<Value = Asked> {
    (0usize..12, what(), prop::option::weighted(0.3, 0usize..12), any::<bool>())
        .prop_map(|(name, kind, filter, missing)| Asked { name, kind, filter, missing, words: 0 })
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (0usize..8).prop_map(Edit::Remove),
        (0usize..8, asked()).prop_map(|(at, unit)| Edit::Insert(at, unit)),
        (0usize..8, 0usize..8).prop_map(|(a, b)| Edit::Swap(a, b)),
        (0usize..8).prop_map(Edit::Reword),
        (0usize..8, prop::option::of(0usize..12)).prop_map(|(at, filter)| Edit::Filter(at, filter)),
        (0usize..8).prop_map(Edit::Missing),
        (0usize..8, what()).prop_map(|(at, kind)| Edit::Replace(at, kind)),
    ]
}

impl Draft {
    fn change(&mut self, edit: Edit) {
        let many = self.units.len().max(1);
        match edit {
            Edit::Remove(at) if !self.units.is_empty() => drop(self.units.remove(at % many)),
            Edit::Insert(at, unit) => self.units.insert(at % many, unit),
            Edit::Swap(a, b) if !self.units.is_empty() => self.units.swap(a % many, b % many),
            Edit::Reword(at) => self.at(at, |unit| unit.words += 1),
            Edit::Filter(at, filter) => self.at(at, |unit| unit.filter = filter),
            Edit::Missing(at) => self.at(at, |unit| unit.missing = !unit.missing),
            Edit::Replace(at, kind) => self.at(at, |unit| unit.kind = kind),
            Edit::Remove(_) | Edit::Swap(..) => {}
        }
    }

    fn at(&mut self, at: usize, change: impl FnOnce(&mut Asked)) {
        let many = self.units.len().max(1);
        if let Some(unit) = self.units.get_mut(at % many) {
            change(unit);
        }
    }

    fn compiled(&self) -> Arc<Instrument> {
        let mut toml = format!(
            "id = \"drawn\"\nversion = {1}\nlanguages = [\"en\"]\ncountries = {{ {0} = \"en\" }}\ntime_zones = {{ {0} = \"Europe/London\" }}\n\
             [[section]]\nid = \"all\"\n[scale.s]\noptions = [ {{ code = 1, name = \"yes\" }}, {{ code = 2, name = \"no\" }} ]\n",
            self.country, self.version
        );
        let mut ftl = String::from("section-all = All\nscale-s = Yes or no?\nscale-s-yes = yes\nscale-s-no = no\n");
        for key in ["or", "goodbye", "resuming", "study-title", "dont_know", "refused", "another-adult"] {
            let _ = writeln!(ftl, "{key} = {key}");
        }
        for ending in ["complete", "quota_full", "not_eligible", "refused", "not_available", "break_off", "suspended"] {
            let _ = writeln!(ftl, "ending-{ending} = {ending}");
        }
        let mut seen: Vec<&Asked> = Vec::new();
        for unit in &self.units {
            if seen.iter().any(|other| other.name == unit.name) {
                continue;
            }
            let name = format!("q{}", unit.name);
            let _ = write!(toml, "[[unit]]\nid = \"{name}\"\nsection = \"all\"\nevidence = \"ours\"\n");
            // A filter on a later unit would look ahead, one on a battery has no variable of that name.
            let before = unit.filter.and_then(|wanted| {
                seen.iter()
                    .find(|other| other.name == wanted && !matches!(other.kind, What::Battery(_) | What::Information))
            });
            if let Some(other) = before {
                let _ = writeln!(toml, "filter = \"answered(q{})\"", other.name);
            }
            if unit.missing && !matches!(unit.kind, What::Information | What::Battery(_)) {
                toml.push_str("dont_know = 98\nrefused = 99\n");
            }
            let _ = writeln!(ftl, "{name} = Question {name}, wording {}", unit.words);
            let list = |options: &[(usize, i64)], ftl: &mut String| -> String {
                for (option, _) in options {
                    let _ = writeln!(ftl, "{name}-o{option} = option {option}");
                }
                options.iter().map(|(option, code)| format!("{{ code = {code}, name = \"o{option}\" }}, ")).collect()
            };
            let _ = match &unit.kind {
                What::Single(options) => writeln!(toml, "options = [ {} ]", list(options, &mut ftl)),
                What::Multiple(options) => {
                    writeln!(toml, "kind = \"multiple\"\noptions = [ {} ]", list(options, &mut ftl))
                }
                What::Number(max) => writeln!(toml, "kind = \"number\"\nmin = 0\nmax = {max}"),
                What::Information => writeln!(toml, "kind = \"information\""),
                What::Battery(rows) => {
                    for row in rows {
                        let _ = writeln!(ftl, "{name}_r{row} = row {row}");
                    }
                    let rows: String = rows.iter().map(|row| format!("{{ name = \"r{row}\" }}, ")).collect();
                    writeln!(toml, "scale = \"s\"\nitems = [ {rows} ]")
                }
            };
            seen.push(unit);
        }
        if !toml.contains("scale = \"s\"") {
            toml = toml
                .replace("[scale.s]\noptions = [ { code = 1, name = \"yes\" }, { code = 2, name = \"no\" } ]\n", "");
            ftl = ftl
                .lines()
                .filter(|line| !line.starts_with("scale-s"))
                .fold(String::new(), |all, line| all + line + "\n");
        }
        let sources: Sources =
            [("questionnaire.toml", toml), ("en.ftl", ftl)].map(|(name, text)| (name.to_owned(), text)).into();
        Arc::new(compile(&sources).unwrap_or_else(|found| panic!("{}\n{:?}", found[0], sources)))
    }
}

fn start() -> Start {
    let (country, language, selection) = ("UK".to_owned(), "en".to_owned(), "whoever".to_owned());
    Start { country, language, seed: 5, person: 1, selection, household: BTreeMap::new(), sample: BTreeMap::new() }
}

/// An answer that the item takes, picked by a number.
fn answer(interview: &Interview, item: ItemId, pick: usize) -> Value {
    let instrument = interview.instrument();
    let variable = instrument.var(instrument.item(item).variable);
    match &variable.kind {
        _ if pick % 5 == 4 && variable.dont_know.is_some() => Value::DontKnow,
        Kind::Single(choices) => Value::Code(choices[pick % choices.len()].code),
        Kind::Multiple(choices) => {
            let mut codes: Vec<i64> = choices.iter().take(1 + pick % choices.len()).map(|choice| choice.code).collect();
            codes.sort_unstable();
            Value::Codes(codes)
        }
        Kind::Number { min, max } => Value::Number((min + i64::try_from(pick).unwrap()).min(*max)),
        Kind::Information => Value::Seen,
    }
}

fn go_on(interview: &mut Interview, item: ItemId, pick: usize) {
    let value = answer(interview, item, pick);
    interview.handle(Event::Answer { item, value, confirmed: true }).unwrap();
}

/// Answers in force as a person would say them: variable and names of options.
fn said(interview: &Interview) -> BTreeMap<String, String> {
    let instrument = interview.instrument();
    let asked = instrument.items.iter().filter_map(|item| {
        let variable = instrument.var(item.variable);
        let value = interview.values()[item.variable.0].as_ref()?;
        let name = |code: &i64| variable.choice(*code).map(|choice| choice.name.clone());
        let told = match value {
            Value::Code(code) => name(code)?,
            Value::Codes(codes) => {
                let mut names: Vec<String> = codes.iter().filter_map(name).collect();
                names.sort();
                names.join(" ")
            }
            other => format!("{other:?}"),
        };
        Some((variable.name.clone(), told))
    });
    asked.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn no_answer_is_lost_and_it_always_goes_on(
        units in prop::collection::vec(asked(), 1..8),
        edits in prop::collection::vec(edit(), 0..6),
        picks in prop::collection::vec(0usize..20, 0..12),
        back in 0usize..4,
        finish in 0usize..20,
    ) {
        let mut draft = Draft { version: 1, country: "UK", units };
        let first = draft.compiled();
        let (mut before, mut ledger) = Interview::begin(Arc::clone(&first), start()).unwrap();
        for pick in picks {
            let Place::Item(item) = before.place() else { break };
            go_on(&mut before, item, pick);
        }
        for _ in 0..back {
            let _ = before.handle(Event::Back);
        }
        before.handle(Event::Suspend).unwrap();
        edits.into_iter().for_each(|edit| draft.change(edit));
        draft.version = 2;
        let second = draft.compiled();
        let (after, entry) = before.migrate(&second).unwrap();
        let Entry::Migrated(migration) = &entry else { panic!("{entry:?}") };

        // Each answer went over, was set aside, belongs to a question that is gone, or is asked again; nothing else is there.
        let (told, now) = (said(&before), said(&after));
        for (variable, value) in &told {
            let ways = [
                migration.answers.contains_key(variable),
                migration.aside.contains_key(variable),
                migration.left.contains_key(variable),
                migration.dropped.contains(variable),
            ];
            prop_assert_eq!(ways.iter().filter(|way| **way).count(), 1, "{} {:?}", variable, migration);
            if migration.answers.contains_key(variable) && !migration.confirm.contains(variable) {
                prop_assert_eq!(now.get(variable), Some(value), "by name");
            }
            prop_assert_eq!(migration.left.contains_key(variable), second.item_named(variable).is_none());
        }
        // What was off the path comes back only to be confirmed.
        prop_assert!(now.keys().all(|variable| told.contains_key(variable) || migration.confirm.contains(variable)));

        // The ledger alone says the same.
        ledger.push(entry.clone());
        let again = Interview::replay(Arc::clone(&second), &ledger).unwrap();
        prop_assert_eq!((again.place(), again.data(), again.path()), (after.place(), after.data(), after.path()));
        let back = serde_json::from_str::<Entry>(&serde_json::to_string(&entry).unwrap()).unwrap();
        prop_assert_eq!(&back, &entry);

        // It goes on at the question it was at, where that is asked and there is something to ask; and comes to its end.
        let mut after = after;
        if let (Place::Item(at), true) = (before.place(), matches!(after.first_open(), Place::Item(_))) {
            let name = &first.var(first.item(at).variable).name;
            if let Some(item) = second.item_named(name).filter(|item| after.path().contains(item)) {
                prop_assert_eq!(after.place(), Place::Item(item));
            }
        }
        after.handle(Event::Resume).unwrap();
        let mut steps = 0;
        while let Place::Item(item) = after.place() {
            steps += 1;
            prop_assert!(steps <= 3 * second.items.len() + 3, "it never comes to its end");
            go_on(&mut after, item, finish);
        }
        prop_assert_eq!(after.place(), Place::Last { ending: Ending::Complete, another: false });
        let open = second.items.iter().enumerate().filter(|(position, _)| after.path().contains(&ItemId(*position)));
        prop_assert!(open.into_iter().all(|(position, _)| after.answered(ItemId(position))));
    }

    #[test]
    fn the_same_questionnaire_again_changes_nothing(units in prop::collection::vec(asked(), 1..8), picks in prop::collection::vec(0usize..20, 0..12)) {
        let mut draft = Draft { version: 1, country: "UK", units };
        let (mut before, _) = Interview::begin(draft.compiled(), start()).unwrap();
        for pick in picks {
            let Place::Item(item) = before.place() else { break };
            go_on(&mut before, item, pick);
        }
        draft.version = 2;
        let (after, entry) = before.migrate(&draft.compiled()).unwrap();
        prop_assert_eq!((after.place(), after.data(), after.path()), (before.place(), before.data(), before.path()));
        let Entry::Migrated(migration) = entry else { panic!() };
        prop_assert!(migration.confirm.is_empty() && migration.left.is_empty() && migration.dropped.is_empty() && migration.aside.is_empty());
    }
}

/// The shipped study in a changed version, and an interview at `q4` in the first one.
fn shipped_with(change: &[(&str, &str, &str)], further: impl Fn(&mut Sources)) -> (Interview, Arc<Instrument>) {
    let mut sources = crate::questionnaire::shipped::sources();
    let first = Arc::new(compile(&sources).unwrap());
    let (mut interview, _) = Interview::begin(first, start()).unwrap();
    while let Place::Item(item) = interview.place() {
        let instrument = Arc::clone(interview.instrument());
        let name = instrument.var(instrument.item(item).variable).name.clone();
        let value = match name.as_str() {
            "q4" => break,
            "region" => Value::Code(81),
            "age" => Value::Number(30),
            _ => answer(&interview, item, 0),
        };
        for effect in interview.handle(Event::Answer { item, value, confirmed: true }).unwrap() {
            if matches!(effect, Effect::Settle(_)) {
                interview.handle(Event::Verdict { verdict: Verdict::Wanted, closed: Vec::new() }).unwrap();
            }
        }
    }
    interview.handle(Event::Suspend).unwrap();
    for (file, from, to) in change.iter().copied().chain([("questionnaire.toml", "version = 4", "version = 5")]) {
        let text = sources.get_mut(file).unwrap();
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
    }
    further(&mut sources);
    (interview, Arc::new(compile(&sources).unwrap_or_else(|found| panic!("{}", found[0]))))
}

fn migrated(change: &[(&str, &str, &str)]) -> (Interview, Migration) {
    let (before, to) = shipped_with(change, |_| {});
    let (mut after, entry) = before.migrate(&to).unwrap();
    after.handle(Event::Resume).unwrap();
    let Entry::Migrated(migration) = entry else { panic!() };
    (after, *migration)
}

fn names(interview: &Interview, items: &[ItemId]) -> Vec<String> {
    let instrument = interview.instrument();
    items.iter().map(|item| instrument.var(instrument.item(*item).variable).name.clone()).collect()
}

const TOML: &str = "questionnaire.toml";
const FILES: [&str; 5] = ["en.ftl", "de.ftl", "fr.ftl", "da.ftl", "cs.ftl"];

#[test]
fn a_question_worded_anew_is_confirmed_and_a_new_one_before_is_listed() {
    let unit =
        "[[unit]]\nid = \"q0\"\nsection = \"safety\"\nevidence = \"ours\"\nscale = \"safe\"\n\n[[unit]]\nid = \"q1\"";
    let mut change = vec![(TOML, "[[unit]]\nid = \"q1\"", unit), ("en.ftl", "take care to lock doors", "lock doors")];
    change.extend(FILES.map(|file| (file, "\nq1 = ", "\nq0 = How safe?\nq1 = ")));
    let (mut after, migration) = migrated(&change);

    assert!(migration.confirm.iter().eq(["q2_lock"]));
    assert_eq!(names(&after, &after.passed_over()), ["q0", "q2_lock"]);
    let q4 = after.instrument().item_named("q4").unwrap();
    assert_eq!(after.place(), Place::Item(q4), "on the question where it stopped");
    after.handle(Event::ToUnanswered).unwrap();
    let q0 = after.instrument().item_named("q0").unwrap();
    assert_eq!(after.place(), Place::Item(q0));
    go_on(&mut after, q0, 0);
    let lock = after.instrument().item_named("q2_lock").unwrap();
    assert_eq!(after.place(), Place::Item(lock), "what is to be confirmed comes as if it were open");
    assert!(after.to_confirm(lock) && after.handle(Event::Forward).is_err());
    let held = after.values()[after.instrument().item(lock).variable.0].clone().unwrap();
    after.handle(Event::Answer { item: lock, value: held, confirmed: false }).unwrap();
    assert!(!after.to_confirm(lock) && after.passed_over().is_empty());
    assert_eq!(after.place(), Place::Item(q4));
}

#[test]
fn what_is_not_spoken_to_this_person_changes_no_meaning() {
    let (_, migration) = migrated(&[
        ("de.ftl", "q1 = ", "q1 = Nun: "),
        ("en.ftl", "If asked: the neighbourhood", "The neighbourhood"),
        ("en.ftl", "Feels safe in", "Safe in"),
    ]);
    assert!(migration.confirm.is_empty(), "another language, an instruction, a label for lists");
}

#[test]
fn options_go_by_name_and_the_verdict_stands() {
    let often = "{ code = 1, name = \"often\" }";
    let (after, migration) = migrated(&[(TOML, often, "{ code = 5, name = \"often\" }")]);
    assert_eq!(migration.answers["q2_lock"], Value::Code(5));
    assert!(migration.confirm.contains("q2_lock"), "its codes are no longer those it was answered with");
    assert_eq!(after.verdict(), Some(Verdict::Wanted));
}

#[test]
fn a_new_quota_question_does_not_ask_the_quotas_again() {
    let unit = "[[unit]]\nid = \"phone\"\nsection = \"screening\"\nevidence = \"ours\"\noptions = [ { code = 1, name = \"yes\" } ]\n\n\
                [[quota]]\nname = \"phones\"\nby = [\"phone\"]\n\n[[unit]]\nid = \"q1\"";
    let mut change = vec![(TOML, "[[unit]]\nid = \"q1\"", unit)];
    // The new group's column comes after the others, so each line gets one more field.
    change.push(("quotas.csv", "\n", ",phone\n"));
    let texts = "\nphone = A mobile phone?\nphone-yes = yes\nwanted-phones = someone\nq1 = ";
    change.extend(FILES.map(|file| (file, "\nq1 = ", texts)));
    let (before, to) = shipped_with(&change, |sources| {
        let cells = sources.get_mut("quotas.csv").unwrap();
        let (header, rest) = cells.split_once('\n').unwrap();
        *cells = format!("{header}\n{}", rest.replace('\n', ",\n"));
        // Groups stand in the order of the file: the new one after the others.
        let toml = sources.get_mut(TOML).unwrap();
        let group = "[[quota]]\nname = \"phones\"\nby = [\"phone\"]\n";
        *toml = format!("{}\n{group}", toml.replace(group, ""));
    });
    let (mut after, _) = before.migrate(&to).unwrap();
    after.handle(Event::Resume).unwrap();
    let phone = after.instrument().item_named("phone").unwrap();
    after.handle(Event::ToUnanswered).unwrap();
    assert_eq!(after.place(), Place::Item(phone));
    let value = answer(&after, phone, 0);
    let effects = after.handle(Event::Answer { item: phone, value, confirmed: false }).unwrap();
    assert!(effects.iter().all(|effect| matches!(effect, Effect::Record(_))), "{effects:?}");
}

#[test]
fn without_its_country_it_stays() {
    let draft = |version, country| Draft { version, country, units: Vec::new() };
    let (before, _) = Interview::begin(draft(1, "UK").compiled(), start()).unwrap();
    let without = Err(Stays::Without { version: 2, what: "UK".to_owned() });
    assert_eq!(before.migrate(&draft(2, "DE").compiled()).map(|_| ()), without);
    assert!(before.migrate(&draft(2, "UK").compiled()).is_ok());
}
