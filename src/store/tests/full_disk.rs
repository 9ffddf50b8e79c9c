//! A disk that is full: the write that hits it leaves everything as before, and the next one works once there is room.

use super::*;

#[test]
fn a_full_disk_leaves_everything_as_before() {
    for rehearsing in [false, true] {
        let place = Place::new();
        let store = Store { rehearsing, ..place.store };
        let (_, interview) = store.write(|tx| begin(tx, CASE)).unwrap();
        store.write(|tx| tx.append(interview, &row(1, started()))).unwrap();
        store.fill_disk(Some(0));
        let large = || answered(&"x".repeat(100_000), Value::Seen);
        let full = store.write(|tx| {
            tx.claim(interview, &[CellId(1)], ClaimState::Counted, NOON)?;
            tx.append(interview, &row(2, large()))
        });
        assert_eq!(full, Err(StoreError::Full));
        assert_eq!(store.read(|tx| tx.entries(interview)).unwrap(), [row(1, started())]);
        assert_eq!(store.read(|tx| tx.claims_of(interview)).unwrap(), []);
        assert_eq!(number(&store, "SELECT sum(counted) FROM cell"), 0);
        store.fill_disk(None);
        store.write(|tx| tx.append(interview, &row(2, large()))).unwrap();
        assert_eq!(store.read(|tx| tx.last_seq(interview)), Ok(2));
    }
}
