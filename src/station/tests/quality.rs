//! The quality signals as they are gathered from a study.

use super::*;
use crate::station::quality::Pass;

fn read(desk: &Desk, page: i64) -> crate::analysis::quality::Quality {
    let mut pass = Pass::begin(&desk.station.store).unwrap();
    while pass.step(&desk.station.store, page).unwrap() {}
    pass.quality()
}

#[test]
fn a_complete_is_counted_with_its_dont_knows_and_its_going_back() {
    let mut ann = Desk::new();
    ann.screened("UK", 81, 2, 30);
    ann.try_answer(Value::DontKnow, true).unwrap();
    ann.try_answer(Value::DontKnow, true).unwrap();
    ann.event(Event::Back);
    ann.event(Event::Back);
    ann.event(Event::ToUnanswered);
    ann.finish_asking();
    // One that is not over counts for nothing.
    assert_eq!(read(&ann, 10).all.completes, 0);
    ann.event(Event::Finish);
    let mut bob = ann.beside("Bob");
    bob.screened("DE", 22, 1, 45);
    bob.finish_asking();
    bob.event(Event::Finish);
    let quality = read(&bob, 10);
    assert_eq!(read(&bob, 1), quality, "however it is paged");
    let told: Vec<_> =
        quality.interviewers.iter().map(|(_, of)| (of.completes, of.dont_know.count, of.back_ups.count)).collect();
    assert_eq!(told, [(1, 2, 1), (1, 0, 0)]);
    assert_eq!(quality.all.completes, 2);
    // Facts of the quotas are no measure of an interviewer.
    let items: Vec<&str> = quality.items.iter().map(|item| item.item.as_str()).collect();
    assert!(items.len() > 30 && !items.contains(&"age") && !items.contains(&"region"), "{items:?}");
}
