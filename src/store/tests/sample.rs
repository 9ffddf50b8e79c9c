//! Sample: who is admitted, what waits to be released, what must not come back, and what erasing leaves.

use super::*;

fn new(phones: &[&str]) -> NewCase {
    NewCase {
        country: "UK".to_owned(),
        time_zone: "Europe/London".to_owned(),
        contacts: phones.iter().map(|phone| Contact { phone: (*phone).to_owned(), name: None }).collect(),
        own: vec![("panel".to_owned(), "gold".to_owned())],
        ..NewCase::default()
    }
}

fn admit(store: &Store, cases: &[NewCase]) -> Vec<Admitted> {
    let key = store.read(|tx| tx.number_key()).unwrap();
    let marked: Vec<(&NewCase, Vec<Mark>)> = cases.iter().map(|case| (case, key.marks(case))).collect();
    store.write(|tx| tx.admit(marked.iter().map(|(case, marks)| (*case, &marks[..])), NOON)).unwrap()
}

fn marks(store: &Store, phones: &[&str]) -> Vec<Mark> {
    let key = store.read(|tx| tx.number_key()).unwrap();
    phones.iter().map(|phone| key.mark(phone)).collect()
}

fn candidates(store: &Store) -> Vec<i64> {
    let fresh = |tx: &Tx<'_>| {
        tx.rows("SELECT id FROM cases WHERE state = 'fresh' AND released = 1 ORDER BY id", [], |row| Ok(row.get(0)?))
    };
    assert!(
        super::cases::found(store, NOON, None, 9)
            .iter()
            .all(|found| store.read(fresh).unwrap().contains(&found.case.0))
    );
    store.read(fresh).unwrap()
}

#[test]
fn a_number_is_admitted_once_however_it_is_written() {
    let place = Place::new();
    let cases = [new(&["+442079460018", "+442079460019"]), new(&["+442079460020"]), new(&["+44 20 7946 0019"])];
    let added = [Admitted::Added(CaseId(4)), Admitted::Added(CaseId(5)), Admitted::Known(CaseId(4))];
    assert_eq!(admit(&place.store, &cases), added);
    assert_eq!(admit(&place.store, &cases[..2]), [4, 5].map(|case| Admitted::Known(CaseId(case))), "again");
    assert_eq!(admit(&place.store, &[new(&["+449998881"])]), [Admitted::Known(CaseId(2))], "of the first cases too");
    let own = place.store.read(|tx| tx.sample_of(CaseId(4))).unwrap();
    assert_eq!(own, [("panel".to_owned(), "gold".to_owned())]);
}

#[test]
fn marks_of_two_studies_have_nothing_in_common() {
    let (one, other) = (Place::new(), Place::new());
    let [mark, again] = marks(&one.store, &["+442079460018", "+44 (20) 7946-0018"])[..] else { panic!() };
    assert_eq!(mark, again);
    assert_ne!(mark, marks(&other.store, &["+442079460018"])[0]);
    assert!(mark.0 >= 0 && mark.shuffle() >= 0 && (1..=7).contains(&mark.portion(7)));
}

#[test]
fn what_a_do_not_call_list_has_is_kept_out_and_taken_out() {
    let place = Place::new();
    let store = &place.store;
    admit(store, &[new(&["+442079460018", "+442079460019"])]);
    let list = marks(store, &["+442079460018", "+449998881", "+442079460077"]);
    let done = store.write(|tx| tx.exclude(&list, NOON)).unwrap();
    assert_eq!(done, Excluded { new: 3, removed: 2, closed: 1, held: 0 });
    assert_eq!(store.write(|tx| tx.exclude(&list, NOON)).unwrap(), Excluded::default(), "again");
    assert_eq!(store.read(|tx| tx.case(CaseId(4))).unwrap().contacts.len(), 1, "its other number is called");
    let closed = store.read(|tx| tx.case(CaseId(2))).unwrap();
    assert!(closed.do_not_call && closed.contacts.is_empty());
    assert_eq!(candidates(store).len(), 3);
    let asked = admit(store, &[new(&["+442079460079", "+442079460077"])]);
    assert_eq!(asked, [Admitted::Excluded(Why::DoNotCall)], "also with another number");
    assert!(store.write(|tx| tx.lease(CASE, &station("a"), &token("t"), NOON, minutes(5))).unwrap());
    let held = store.write(|tx| tx.exclude(&marks(store, &["+449998883"]), NOON)).unwrap();
    assert_eq!((held.held, held.removed), (1, 0), "a call that is going on is left alone");
}

#[test]
fn a_portion_is_called_only_once_it_is_released() {
    let place = Place::new();
    let store = &place.store;
    let waiting = |phone, replicate: &str| NewCase { replicate: Some(replicate.to_owned()), ..new(&[phone]) };
    admit(store, &[waiting("+442079460018", "a-1"), waiting("+442079460019", "a-1"), waiting("+442079460020", "a-2")]);
    assert_eq!(candidates(store).len(), 3, "those that were there");
    assert!(!store.write(|tx| tx.lease(CaseId(4), &station("a"), &token("t"), NOON, minutes(5))).unwrap());
    let count = || store.read(|tx| tx.sample_counts(NOON)).unwrap();
    assert_eq!(count().iter().map(|count| (count.fresh, count.unreleased)).collect::<Vec<_>>(), [(0, 3), (3, 0)]);
    let row = AuditRow {
        at: NOON,
        actor: "Bob".to_owned(),
        action: "sample release".to_owned(),
        subject: "a-1".to_owned(),
        detail: String::new(),
    };
    let release = |limit| store.write(|tx| tx.release_replicate("a-1", "UK", limit, Some(&row))).unwrap();
    assert_eq!([release(1), release(9), release(9)], [1, 1, 0]);
    assert_eq!(store.read(|tx| tx.audit_rows(9)).unwrap().len(), 2, "nothing released, nothing audited");
    assert_eq!(candidates(store).len(), 5);
    let portions = store.read(|tx| tx.replicates()).unwrap();
    let portions: Vec<_> =
        portions.iter().map(|found| (found.replicate.as_str(), found.cases, found.unreleased)).collect();
    assert_eq!(portions, [("a-1", 2, 0), ("a-2", 1, 1)]);
    assert!(store.write(|tx| tx.lease(CaseId(4), &station("a"), &token("t"), NOON, minutes(5))).unwrap());
    let now: i64 = count().iter().map(|count| count.active).sum();
    assert_eq!(now, 1);
}

#[test]
fn numbers_of_an_older_file_are_marked_later() {
    let place = Place::new();
    place.store.raw(|connection| connection.execute_batch("UPDATE contact SET mark = NULL").unwrap());
    assert_eq!(place.store.write(|tx| tx.mark_numbers(2)).unwrap(), 2);
    assert_eq!(place.store.write(|tx| tx.mark_numbers(2)).unwrap(), 1);
    assert_eq!(place.store.write(|tx| tx.mark_numbers(2)).unwrap(), 0);
    assert_eq!(admit(&place.store, &[new(&["+449998883"])]), [Admitted::Known(CASE)]);
}

#[test]
fn erasing_keeps_the_answers_unless_they_are_withdrawn() {
    let place = Place::new();
    let store = &place.store;
    let interview = store.write(|tx| complete(tx, CASE)).unwrap();
    let key = store.read(|tx| tx.number_key()).unwrap();
    assert_eq!(store.read(|tx| tx.closed_to_erase(CaseId(0), 9)).unwrap(), [CASE]);
    let erased = store.write(|tx| tx.erase_case(CASE, false, &key, NOON)).unwrap();
    assert_eq!(erased, Erased { numbers: 1, ..Erased::default() });
    assert!(store.read(|tx| tx.complete(interview)).unwrap().is_some());
    assert_eq!(store.read(|tx| tx.closed_to_erase(CaseId(0), 9)).unwrap(), []);
    assert_eq!(admit(store, &[new(&["+449998883"])]), [Admitted::Excluded(Why::Erased)], "it does not come back");
    let counted = || store.read(|tx| tx.cells(NOON)).unwrap()[0].state.counted;
    assert_eq!(counted(), 1);
    let erased = store.write(|tx| tx.erase_case(CASE, true, &key, NOON)).unwrap();
    assert_eq!((erased.interviews, erased.places, counted()), (1, 1, 0));
    assert_eq!(store.read(|tx| tx.complete(interview)).unwrap(), None);
    assert_eq!(store.read(|tx| tx.answers(interview)).unwrap(), []);
    let record = store.read(|tx| tx.case(CASE)).unwrap();
    assert_eq!(record.case.outcome.map(|outcome| outcome.aapor), Some("2.112"), "counted as the refusal it has become");
    let columns = Columns { of: &|_, _, _| Vec::new(), asked: &|_, _| true };
    assert_eq!(store.verify(NOON, &columns).unwrap(), [], "the study agrees with itself");
    assert_eq!(store.write(|tx| tx.erase_case(CASE, true, &key, NOON)).unwrap(), Erased::default(), "again");
}

#[test]
fn what_is_under_way_is_not_erased() {
    let place = Place::new();
    let store = &place.store;
    let key = store.read(|tx| tx.number_key()).unwrap();
    let erase = |with_answers, now| store.write(|tx| tx.erase_case(CASE, with_answers, &key, now));
    store.write(|tx| begin(tx, CASE).map(|_| ())).unwrap();
    assert_eq!(erase(true, NOON), Err(StoreError::Taken { by: Some(ANN) }));
    assert!(matches!(erase(false, minutes(9)), Err(StoreError::Conflict(_))), "its answers are not all there");
    assert_eq!(erase(true, minutes(9)).unwrap().interviews, 1);
    assert!(matches!(store.write(|tx| tx.erase_case(CaseId(77), false, &key, NOON)), Err(StoreError::Unknown { .. })));
}

/// What the file and its WAL hold that begins so: as many bytes of each.
fn found(place: &Place, begin: &str, length: usize) -> std::collections::HashSet<Vec<u8>> {
    let files = ["study.db", "study.db-wal"].map(|name| std::fs::read(place.path(name)).unwrap_or_default());
    let all = files.iter().flat_map(|bytes| bytes.windows(length));
    all.filter(|window| window.starts_with(begin.as_bytes())).map(<[u8]>::to_vec).collect()
}

#[test]
fn nothing_of_a_number_is_left_in_the_file() {
    let place = Place::plain();
    let store = &place.store;
    let phone = |number: usize| format!("+44208{:07}", number * 7919 % 10_000_000);
    for part in 0..6 {
        let cases: Vec<NewCase> = (0..500)
            .map(|number| {
                let mut case = new(&[&phone(part * 500 + number)]);
                case.contacts[0].name = Some(format!("Quidnunc {number}"));
                case.own = vec![("street".to_owned(), format!("Larkspur Lane {number}"))];
                case
            })
            .collect();
        admit(store, &cases);
    }
    store.empty_wal().unwrap();
    let texts = || ["Quidnunc", "Larkspur"].map(|text| found(&place, text, 8).len());
    assert_eq!((found(&place, "+44208", 13).len(), texts()), (3_000, [1, 1]), "they are there to be found");
    let key = store.read(|tx| tx.number_key()).unwrap();
    // Every second case first, so that pages are left half empty and are put together.
    for odd in [0, 1] {
        let cases = (4..3_004).filter(|case| case % 2 == odd);
        for part in cases.collect::<Vec<i64>>().chunks(100) {
            store
                .write(|tx| {
                    part.iter().try_for_each(|case| tx.erase_case(CaseId(*case), false, &key, NOON).map(|_| ()))
                })
                .unwrap();
        }
        assert!(store.empty_wal().unwrap());
        assert_eq!(found(&place, "+44208", 13).len(), if odd == 0 { 1_500 } else { 0 });
    }
    assert_eq!(texts(), [0, 0]);
}
