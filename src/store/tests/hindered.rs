//! A disk that is full, a study that is locked: the write that meets it leaves everything as before, and the next one works once it is over.

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
        assert_eq!(store.read(|tx| last_seq(tx, interview)), Ok(2));
    }
}

#[test]
fn a_locked_study_is_busy_for_writers_and_open_to_readers() {
    let place = Place::new();
    let (_, interview) = place.store.write(|tx| begin(tx, CASE)).unwrap();
    let other = Store::open(&place.path("study.db")).unwrap();
    other.impatient();
    place
        .store
        .write(|tx| {
            tx.append(interview, &row(1, started()))?;
            let busy = other.write(|tx| tx.append(interview, &row(1, started())));
            assert_eq!(busy, Err(StoreError::Busy));
            assert_eq!(other.read(|tx| tx.entries(interview)).unwrap(), [], "readers see the last commit");
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(other.read(|tx| tx.entries(interview)).unwrap(), [row(1, started())]);
    other.write(|tx| tx.append(interview, &row(2, Entry::Suspended))).unwrap();
}
