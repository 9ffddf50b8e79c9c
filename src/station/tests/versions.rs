//! Tests of a questionnaire that changes in mid-field: what is under way finishes or goes over, and nothing is lost.

use super::{Desk, last_outcome, sources};
use crate::ids::InterviewId;
use crate::interview::{Entry, Event};
use crate::questionnaire::{Sources, Value, compile, shipped};
use crate::station::update::{UpdateError, carry_out, plan};
use crate::station::view::{Action, Asking, Page};
use crate::store::Store;
use std::sync::Arc;

const TOML: &str = "questionnaire.toml";

/// How the shipped study says its version, and how the versions after it would.
const SHIPPED: &str = "version = 4 ";
const NEXT: &str = "version = 5 ";
const AFTER: &str = "version = 6 ";
const LATER: &str = "version = 7 ";

/// The shipped study in its next version: a new question before `q1`, `q2_lock` in other words, `q3_intervene` gone.
fn changed() -> Sources {
    let mut next = sources(&[(TOML, SHIPPED, NEXT)]);
    let unit =
        "[[unit]]\nid = \"q0\"\nsection = \"safety\"\nevidence = \"ours\"\nscale = \"safe\"\n\n[[unit]]\nid = \"q1\"";
    for (name, text) in &mut next {
        if name == TOML {
            *text = text
                .replace("[[unit]]\nid = \"q1\"", unit)
                .replace("    { name = \"intervene\", evidence = \"documented\" },\n", "");
            assert!(!text.contains("\"intervene\""));
            *text = text.replace("\"q3_report_other\", \"q3_intervene\"", "\"q3_report_other\"");
            // Three of three becomes two of two.
            let at = text.find("name = \"crime_reporting\"").unwrap();
            let rest = text.split_off(at).replacen("min_valid = 3", "min_valid = 2", 1);
            text.push_str(&rest);
        } else if name.ends_with(".ftl") {
            let mut kept = true;
            let lines = text.lines().filter(|line| {
                kept = if line.starts_with(' ') { kept } else { !line.starts_with("q3_intervene") };
                kept
            });
            let lines: String = lines.map(|line| format!("{line}\n")).collect();
            *text = lines.replace("\nq1 = ", "\nq0 = How safe?\nq1 = ").replace("\nq2_lock = ", "\nq2_lock = really ");
        }
    }
    next
}

impl Desk {
    fn update(&self, next: &Sources) -> crate::station::update::Update {
        let new = Arc::new(compile(next).unwrap_or_else(|found| panic!("{}", found[0])));
        let now = self.clock.now();
        let update = plan(&self.station.store, &new, now).unwrap();
        carry_out(&self.station.store, next, &new, &update, "Eve", now).unwrap();
        update
    }

    fn asking(&mut self) -> Box<Asking> {
        match self.page() {
            Page::Asking(asking) => asking,
            other => panic!("{other:?}"),
        }
    }

    /// On to an item with the first option of all before it.
    fn on_to(&mut self, name: &str) {
        while self.at_item() != name {
            let value = self.asking().screen.options[0].value.clone();
            self.try_answer(value, true).unwrap();
        }
    }

    /// Puts the interview aside, to be called again in so many hours.
    fn aside(&mut self, hours: i64) {
        let appointment = Some(self.clock.now().plus_minutes(60 * hours).into());
        self.act(Action::Outcome { id: "suspended", note: None, appointment });
    }

    /// To an interview put aside at `q4`, all before answered with the first option, to be called again in so many hours.
    fn put_aside(&mut self, hours: i64) {
        self.screened("UK", 81, 2, 30);
        self.on_to("q4");
        self.aside(hours);
    }

    fn take_up(&mut self) {
        self.clock.advance(3_600_000);
        self.act(Action::NextCall);
        self.act(Action::Answered);
    }

    fn answer_of(&self, variable: &str) -> Option<crate::store::Answer> {
        let answers = self.station.store.read(|tx| tx.answers(InterviewId(1))).unwrap();
        answers.into_iter().find(|answer| answer.variable == variable)
    }
}

#[test]
fn an_interview_put_aside_goes_over_and_nothing_is_lost() {
    let mut desk = Desk::new();
    desk.put_aside(1);
    let (lock, intervene) = (desk.answer_of("q2_lock"), desk.answer_of("q3_intervene").unwrap());
    let update = desk.update(&changed());
    let journey = update.interviews[0].then.as_ref().unwrap();
    assert_eq!((journey.at.as_deref(), journey.is_smooth()), (Some("q4"), false));
    assert_eq!(journey.passed_over, ["q0", "q2_lock"]);
    assert!(journey.migration.left.keys().eq(["q3_intervene"]));
    desk.verify();
    desk.take_up();
    assert_eq!(desk.at_item(), "q4", "it goes on where it stopped");
    let asking = desk.asking();
    assert_eq!((asking.screen.passed_over.len(), asking.screen.changed), (2, false));
    assert_eq!(desk.answer_of("q2_lock"), lock, "as it was given then");
    desk.verify();
    desk.event(Event::ToUnanswered);
    desk.answer("q0", Value::Code(2));
    assert!(desk.asking().screen.changed);
    desk.answer("q2_lock", Value::Code(1));
    assert_ne!(desk.answer_of("q2_lock"), lock, "said again, now");
    assert!(desk.asking().screen.passed_over.is_empty());
    desk.finish_asking();
    let view = desk.event(Event::Finish);
    assert_eq!(last_outcome(&view), "complete");
    assert_eq!(desk.cell("gender_age", "UK|female|age_25_34").state.counted, 1);
    let row = desk.station.store.read(|tx| tx.complete(InterviewId(1))).unwrap().unwrap();
    let column = |name: &str| row.iter().find(|(column, _)| column == name).and_then(|(_, code)| *code);
    assert_eq!((column("q0"), column("q3_intervene")), (Some(2), intervene.code), "also what is not asked any more");
    let record = desk.station.store.read(|tx| tx.interview(InterviewId(1))).unwrap();
    assert_eq!(record.version, 5);
    desk.verify();
}

#[test]
fn an_interview_being_held_finishes_in_its_version_and_the_next_begins_in_the_new_one() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 2, 30);
    let update = desk.update(&changed());
    assert!(!update.interviews[0].suspended);
    assert_eq!(desk.at_item(), "q1");
    desk.finish_asking();
    desk.event(Event::Finish);
    assert_eq!(desk.station.store.read(|tx| tx.interview(InterviewId(1))).unwrap().version, 4);
    desk.screened("UK", 81, 1, 40);
    assert_eq!(desk.at_item(), "q0", "of the new version, at a station that was open all the time");
    desk.verify();
}

#[test]
fn one_that_was_cut_off_and_is_taken_back_stays_in_its_version() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 2, 30);
    desk.update(&changed());
    let mut beside = Desk::on_its_own_clock(&desk, "Ann");
    let Page::Ready(ready) = beside.page() else { panic!() };
    beside.act(Action::TakeBack(ready.cut_off.unwrap().case));
    assert_eq!(beside.at_item(), "q1");
    beside.verify();
}

#[test]
fn its_place_is_not_settled_again_unless_it_ran_out() {
    let cell = ("quotas.csv", "gender_age,strict,83,UK,female,age_25_34", "gender_age,strict,1,UK,female,age_25_34");
    // A place is held for 48 hours at most.
    for (hours, over) in [(1, false), (72, true)] {
        let mut desk = Desk::with(&[cell]);
        desk.put_aside(hours);
        let mut next = changed();
        let cells = next.get_mut(cell.0).unwrap();
        *cells = cells.replace(cell.1, cell.2);
        desk.update(&next);
        if over {
            desk.clock.advance(60 * 3_600_000);
            let mut other = desk.beside("Bob");
            other.screened("UK", 81, 2, 30);
            other.finish_asking();
            assert_eq!(last_outcome(&other.event(Event::Finish)), "complete", "the only place is taken");
        }
        desk.clock.advance((if over { 12 } else { hours }) * 3_600_000);
        desk.act(Action::NextCall);
        desk.act(Action::Answered);
        assert_eq!(desk.asking().over_quota, over);
        let entries = desk.station.store.read(|tx| tx.entries(InterviewId(1))).unwrap();
        let judged = entries.iter().filter(|row| matches!(row.entry, Entry::Judged { .. })).count();
        assert_eq!(judged, if over { 2 } else { 1 });
        desk.verify();
    }
}

#[test]
fn an_answer_set_aside_comes_back_as_it_was_given() {
    // The new version asks q7 only of those who feel safe; in the old one everybody is asked.
    let mut desk = Desk::new();
    desk.screened("UK", 81, 2, 30);
    desk.answer("q1", Value::Code(3));
    while desk.at_item() != "q8" {
        let value = desk.asking().screen.options[0].value.clone();
        desk.try_answer(value, false).unwrap();
    }
    desk.act(Action::Outcome {
        id: "suspended",
        note: None,
        appointment: Some(desk.clock.now().plus_minutes(60).into()),
    });
    let given = desk.answer_of("q7").unwrap();
    desk.update(&sources(&[
        (TOML, SHIPPED, NEXT),
        (TOML, "id = \"q7\"\n", "id = \"q7\"\nfilter = \"q1 == very_safe\"\n"),
    ]));
    desk.take_up();
    assert_eq!((desk.at_item().as_str(), desk.answer_of("q7")), ("q8", None));
    desk.verify();
    while desk.at_item() != "q1" {
        desk.event(Event::Back);
    }
    desk.try_answer(Value::Code(1), true).unwrap();
    assert_eq!(desk.answer_of("q7"), Some(given));
    desk.verify();
}

#[test]
fn targets_a_supervisor_changed_stay_and_others_follow_the_new_version() {
    let desk = Desk::new();
    let cells: Vec<_> = desk.station.store.read(|tx| tx.cells(desk.clock.now())).unwrap();
    let row = |cell: i64| crate::store::AuditRow {
        at: desk.clock.now(),
        actor: "Eve".into(),
        action: "quota set".into(),
        subject: format!("cell {cell}"),
        detail: "late".into(),
    };
    let (first, second) = (cells[0].state, cells[1].state);
    desk.station.store.write(|tx| tx.set_target(first.cell, 7, &row(1))).unwrap();
    let mut next = changed();
    let csv = next.get_mut("quotas.csv").unwrap();
    let mut lines: Vec<String> = csv.lines().map(str::to_owned).collect();
    lines[1] = lines[1].replace(&format!("strict,{}", first.target), "strict,99");
    lines[2] = lines[2].replace(&format!("strict,{}", second.target), "open,98");
    let gone = lines.remove(3);
    *csv = lines.join("\n") + "\n";
    let update = desk.update(&next);
    assert_eq!((update.quotas.targets.len(), update.quotas.modes.len(), update.quotas.kept.len()), (1, 1, 1));
    let now = desk.station.store.read(|tx| tx.cells(desk.clock.now())).unwrap();
    assert_eq!((now[0].state.target, now[1].state.target), (7, 98));
    assert!(
        gone.contains(now[2].facts.get("gender").unwrap()) && !now[2].state.open,
        "facts that match no cell are closed"
    );
    let audit = desk.station.store.read(|tx| tx.audit_rows(10)).unwrap();
    let told: Vec<&str> = audit.iter().map(|row| row.action.as_str()).collect();
    assert_eq!(told, ["quota set", "update", "quota set", "quota mode", "quota close"]);
    desk.verify();
}

#[test]
fn a_study_of_yesterday_is_verified_updated_and_finished() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("study.db");
    let dump = include_str!("../../../tests/cases/studies/version-1.sql");
    rusqlite::Connection::open(&path).unwrap().execute_batch(dump).unwrap();
    let clock = crate::clock::Clock::standing_at(super::START.plus_minutes(120));
    (0..1_000).for_each(|_| drop(clock.uuid()));
    let mut desk = Desk::at(path, clock);
    desk.verify();
    let first: Sources = desk.station.store.read(|tx| tx.sources(1)).unwrap().into_iter().collect();
    desk.update(&shipped::sources());
    desk.act(Action::NextCall);
    desk.act(Action::Answered);
    let id = desk.asking().interview;
    assert_eq!(id, InterviewId(2));
    let held = desk.station.store.read(|tx| tx.interview(id)).unwrap();
    assert_eq!((held.version, desk.asking().over_quota), (4, false));
    desk.finish_asking();
    assert_eq!(last_outcome(&desk.event(Event::Finish)), "complete");
    desk.verify();
    assert!(matches!(
        plan(&desk.station.store, &Arc::new(compile(&first).unwrap()), desk.clock.now()),
        Err(UpdateError::Faults(_))
    ));
    assert!(Store::open_read_only(&desk.path).is_ok());
}

#[test]
fn what_the_household_said_holds_for_the_next_person_where_it_is_asked_alike() {
    let nobody = ("quotas.csv", "gender_age,strict,83,UK,female,age_25_34", "gender_age,strict,0,UK,female,age_25_34");
    for (code, next) in [(81, "gender"), (95, "region")] {
        let mut desk = Desk::with(&[nobody]);
        desk.screened("UK", 81, 2, 30);
        assert_eq!(desk.at_item(), "last");
        desk.event(Event::Finish);
        let region = format!("code = {code}, name = \"UKC\"");
        desk.update(&sources(&[(TOML, SHIPPED, NEXT), (TOML, "code = 81, name = \"UKC\"", &region)]));
        // Somebody else of the household is called another day, when the new version is in force.
        let appointment = Some(desk.clock.now().plus_minutes(60).into());
        desk.act(Action::Outcome { id: "appointment", note: None, appointment });
        desk.take_up();
        desk.answer("intro", Value::Seen);
        desk.answer("consent", Value::Code(1));
        assert_eq!(desk.at_item(), next);
        desk.verify();
    }
}

/// The shipped study with every wording of a text changed in all its files.
fn renamed(version: &str, change: &[(&str, &str)]) -> Sources {
    let mut next = sources(&[(TOML, SHIPPED, version)]);
    for text in next.values_mut() {
        *text = change.iter().fold(text.clone(), |text, (from, to)| text.replace(from, to));
    }
    next
}

#[test]
fn what_one_version_sets_aside_or_leaves_comes_back_with_the_next() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 2, 30);
    desk.answer("q1", Value::Code(3));
    desk.on_to("q8");
    desk.aside(1);
    let (off, gone) = (desk.answer_of("q7").unwrap(), desk.answer_of("q3_intervene").unwrap());
    let mut third = changed();
    let toml = third.get_mut(TOML).unwrap();
    *toml = toml.replace("id = \"q7\"\n", "id = \"q7\"\nfilter = \"q1 == very_safe\"\n");
    desk.update(&third);
    desk.take_up();
    assert_eq!((desk.answer_of("q7"), desk.answer_of("q3_intervene")), (None, Some(gone.clone())));
    desk.aside(1);
    desk.verify();
    // The next version was a mistake: the one after it is the first again.
    let update = desk.update(&sources(&[(TOML, SHIPPED, AFTER)]));
    let migration = &update.interviews[0].then.as_ref().unwrap().migration;
    assert!(["q3_intervene", "q7"].iter().all(|name| migration.confirm.contains(*name)), "{migration:?}");
    desk.take_up();
    assert_eq!((desk.answer_of("q7"), desk.answer_of("q3_intervene")), (Some(off), Some(gone)));
    desk.verify();
    desk.finish_asking();
    assert_eq!(last_outcome(&desk.event(Event::Finish)), "complete");
    desk.verify();
}

#[test]
fn a_band_by_another_name_is_the_same_place() {
    let mut desk = Desk::new();
    desk.screened("UK", 81, 2, 30);
    desk.on_to("q4");
    desk.aside(1);
    desk.update(&renamed(
        NEXT,
        &[("{ code = 2, name = \"age_25_34\" }", "{ code = 12, name = \"age_25_34\" }"), ("age_25_34", "age_25_to_34")],
    ));
    desk.take_up();
    desk.answer("q4", Value::Code(1));
    let entries = desk.station.store.read(|tx| tx.entries(InterviewId(1))).unwrap();
    assert_eq!(entries.iter().filter(|row| matches!(row.entry, Entry::Judged { .. })).count(), 1);
    desk.verify();
}

#[test]
fn quotas_that_come_late_never_end_an_interview() {
    for place in ["83", "0"] {
        let mut first = shipped::sources();
        first.insert("quotas.csv".into(), "quota_group,mode,target\n".into());
        for (name, text) in &mut first {
            if name == TOML {
                let (at, rest) = (text.find("[[quota]]").unwrap(), text.find("[[index]]").unwrap());
                text.replace_range(at..rest, "");
            } else if name.ends_with(".ftl") {
                let mut kept = true;
                let lines = text.lines().filter(|line| {
                    if !(line.starts_with(' ') || line.starts_with('}') || line.is_empty()) {
                        kept = !line.starts_with("wanted-");
                    }
                    kept
                });
                *text = lines.map(|line| format!("{line}\n")).collect();
            }
        }
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Desk::of(&first, &folder.path().join("study.db"));
        desk.screened("UK", 81, 2, 30);
        desk.finish_asking();
        let answers = |desk: &Desk| desk.station.store.read(|tx| tx.answers(InterviewId(1))).unwrap();
        let before = answers(&desk);
        desk.aside(1);
        let cell = format!("gender_age,strict,{place},UK,female,age_25_34");
        desk.update(&sources(&[
            (TOML, SHIPPED, NEXT),
            ("quotas.csv", "gender_age,strict,83,UK,female,age_25_34", &cell),
        ]));
        desk.take_up();
        assert_eq!((desk.at_item().as_str(), desk.asking().over_quota), ("last", place == "0"));
        assert_eq!(answers(&desk), before);
        assert_eq!(last_outcome(&desk.event(Event::Finish)), "complete");
        let state = desk.cell("gender_age", "UK|female|age_25_34").state;
        assert_eq!(state.counted, if place == "0" { 0 } else { 1 });
        desk.verify();
    }
}

#[test]
fn a_cell_that_is_there_again_opens_and_a_change_meanwhile_is_not_overwritten() {
    let desk = Desk::new();
    let mut without = sources(&[(TOML, SHIPPED, NEXT)]);
    let csv = without.get_mut("quotas.csv").unwrap();
    let gone = csv.lines().nth(3).unwrap().to_owned();
    *csv = csv.replace(&format!("{gone}\n"), "");
    assert_eq!(desk.update(&without).quotas.closing.len(), 1);
    assert_eq!(desk.update(&sources(&[(TOML, SHIPPED, AFTER)])).quotas.reopening.len(), 1);
    let now = desk.clock.now();
    assert!(desk.station.store.read(|tx| tx.cells(now)).unwrap().iter().all(|cell| cell.state.open));

    let changed =
        ("quotas.csv", "gender_age,strict,83,UK,female,age_25_34", "gender_age,strict,90,UK,female,age_25_34");
    let next = sources(&[(TOML, SHIPPED, LATER), changed]);
    let new = Arc::new(compile(&next).unwrap());
    let update = plan(&desk.station.store, &new, now).unwrap();
    let id = desk.cell("gender_age", "UK|female|age_25_34").state.cell;
    let row = crate::store::AuditRow {
        at: now,
        actor: "Sue".into(),
        action: "quota set".into(),
        subject: format!("cell {id}"),
        detail: "late".into(),
    };
    desk.station.store.write(|tx| tx.set_target(id, 200, &row)).unwrap();
    let refused = carry_out(&desk.station.store, &next, &new, &update, "Eve", now).unwrap_err();
    assert!(refused.to_string().contains("changed meanwhile"), "{refused}");
    assert_eq!(desk.cell("gender_age", "UK|female|age_25_34").state.target, 200);
}
