//! Lines to interviewers: whom they reach, and by which index a station looks.

use super::*;

#[test]
fn a_line_is_read_once_and_found_by_its_index() {
    let place = Place::new();
    place
        .store
        .write(|tx| {
            assert_eq!(tx.send_message("Sue", "one", Some(ANN), NOON, NOON)?, 1);
            tx.begin_station(&station("also"), ANN, "desk", NOON)?;
            assert_eq!(tx.send_message("Sue", "two", None, minutes(1), NOON)?, 0, "not heard of since");
            assert_eq!(tx.send_message("Sue", "three", None, NOON, NOON)?, 2, "two people, however many windows");
            let first = tx.unread_message(ANN)?.expect("a line");
            tx.message_read(first.id, ANN, None, NOON)?;
            tx.message_read(first.id, ANN, Some("late"), minutes(9))?;
            tx.message_read(first.id, ANN, Some("again"), minutes(9))?;
            let sent = tx.messages(9)?;
            let to = &sent.last().expect("one").to[0];
            assert_eq!((to.read_at, to.answer.as_deref()), (Some(NOON), Some("late")));
            assert!(tx.message_read(first.id, StaffId(99), None, NOON).is_err());
            Ok::<_, StoreError>(())
        })
        .unwrap();
    let sql = "EXPLAIN QUERY PLAN SELECT message FROM message_to WHERE staff = ?1 AND read_at IS NULL ORDER BY message";
    let steps = place.store.raw(|connection| {
        let mut statement = connection.prepare(sql).unwrap();
        let steps = statement.query_map([1], |row| row.get::<_, String>(3)).unwrap();
        steps.map(|step| step.unwrap()).collect::<Vec<_>>()
    });
    assert!(matches!(steps.as_slice(), [one] if one.contains("INDEX message_unread (staff=?)")), "{steps:?}");
}
