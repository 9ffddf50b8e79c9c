//! Threads that write at once: their works are committed together, and what one of them meets is not the others' business.

use super::*;
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{JoinHandle, spawn};

/// A work that marks itself in the settings.
fn mark(store: &Store, name: &str) -> Result<()> {
    store.write(|tx| tx.set_setting(name, "1"))
}

fn marked(store: &Store) -> Vec<String> {
    let names = ["a", "b", "c", "d"].into_iter();
    names.filter(|name| store.read(|tx| tx.setting(name)).unwrap().is_some()).map(str::to_owned).collect()
}

/// Runs works by threads of their own so that they all stand in line while a first work `a` is at the desk.
fn in_line(store: &Store, works: Vec<fn(&Store) -> Result<()>>) -> (Result<()>, Vec<std::thread::Result<Result<()>>>) {
    let (begun, wanted, again) = (Barrier::new(2), works.len(), AtomicBool::new(false));
    std::thread::scope(|scope| {
        let first = scope.spawn(|| {
            store.write(|tx| {
                tx.set_setting("a", "1")?;
                if again.swap(true, Ordering::Relaxed) {
                    return Ok::<_, StoreError>(());
                }
                begun.wait();
                while store.standing_in_line() < wanted {
                    std::thread::yield_now();
                }
                Ok(())
            })
        });
        begun.wait();
        let others: Vec<JoinHandle<Result<()>>> = works
            .into_iter()
            .map(|work| {
                let store = store.clone();
                spawn(move || work(&store))
            })
            .collect();
        let others = others.into_iter().map(JoinHandle::join).collect();
        (first.join().unwrap(), others)
    })
}

#[test]
fn works_in_line_are_committed_together() {
    let place = Place::plain();
    let before = place.store.commits();
    let (first, others) = in_line(&place.store, vec![|store| mark(store, "b"), |store| mark(store, "c")]);
    assert_eq!(first, Ok(()));
    assert!(others.into_iter().all(|done| done.unwrap() == Ok(())));
    assert_eq!(marked(&place.store), ["a", "b", "c"]);
    let after = place.store.commits();
    assert_eq!((after.commits - before.commits, after.works - before.works), (1, 3), "one commit for all three");
}

#[test]
fn a_refused_work_leaves_the_others() {
    let place = Place::plain();
    let refused = |store: &Store| {
        store.write(|tx| {
            tx.set_setting("b", "1")?;
            Err(StoreError::Interrupted)
        })
    };
    let (first, others) = in_line(&place.store, vec![refused, |store| mark(store, "c")]);
    assert_eq!(first, Ok(()));
    let others: Vec<_> = others.into_iter().map(std::thread::Result::unwrap).collect();
    assert_eq!(others, [Err(StoreError::Interrupted), Ok(())]);
    assert_eq!(marked(&place.store), ["a", "c"]);
}

#[test]
fn a_work_that_panics_leaves_the_others() {
    let place = Place::plain();
    let panics = |store: &Store| {
        store.write(|tx| {
            tx.set_setting("b", "1")?;
            panic!("on purpose")
        })
    };
    let (first, others) = in_line(&place.store, vec![panics, |store| mark(store, "c")]);
    assert_eq!(first, Ok(()));
    assert!(others[0].is_err() && matches!(others[1], Ok(Ok(()))));
    assert_eq!(marked(&place.store), ["a", "c"]);
    mark(&place.store, "d").unwrap();
    assert_eq!(marked(&place.store), ["a", "c", "d"]);
}

#[test]
fn a_work_that_fills_the_disk_fails_alone() {
    let place = Place::plain();
    place.store.fill_disk(Some(2));
    let large = |store: &Store| store.write(|tx| tx.set_setting("b", &"x".repeat(100_000)));
    let (first, others) = in_line(&place.store, vec![large, |store| mark(store, "c")]);
    assert_eq!(first, Ok(()));
    let others: Vec<_> = others.into_iter().map(std::thread::Result::unwrap).collect();
    assert_eq!(others, [Err(StoreError::Full), Ok(())]);
    assert_eq!(marked(&place.store), ["a", "c"]);
}

#[test]
fn whoever_stood_in_line_for_a_locked_study_is_told_with_the_first() {
    let place = Place::plain();
    let other = Store::open(&place.path("study.db")).unwrap();
    other.impatient();
    place
        .store
        .write(|tx| {
            tx.set_setting("a", "1")?;
            let busy: Vec<_> = (0..4)
                .map(|_| {
                    let other = other.clone();
                    spawn(move || mark(&other, "b"))
                })
                .collect();
            for one in busy {
                assert_eq!(one.join().unwrap(), Err(StoreError::Busy));
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    mark(&other, "c").unwrap();
    assert_eq!(marked(&place.store), ["a", "c"]);
}

#[test]
fn many_threads_lose_nothing() {
    let place = Place::plain();
    let (_, interview) = place.store.write(|tx| begin(tx, CASE)).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                for _ in 0..50 {
                    // The seq is read inside the write: nobody else's entry comes between.
                    let done =
                        place.store.write(|tx| tx.append(interview, &row(last_seq(tx, interview)? + 1, started())));
                    assert_eq!(done, Ok(()));
                    assert!(place.store.read(|tx| last_seq(tx, interview)).unwrap() > 0);
                }
            });
        }
    });
    assert_eq!(place.store.read(|tx| last_seq(tx, interview)), Ok(800));
}
