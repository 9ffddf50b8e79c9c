//! Interviews in blocks on their way from the thread that reads them to one that does the rest, so that both work at the same time. The blocks go round:
//! the faster thread waits for the slower one, and memory does not grow. What is read and what is done is not known here.

use super::super::results::ResultsError;
use crate::export::Record;
use crate::store::StoreError;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Fields of a block.
const FIELDS: usize = 50_000;
/// A block has no more interviews than that.
const MOST_ROWS: usize = 1_024;
/// So many blocks go round: together with the fields about 15 MB, and enough for either thread to go on while the other is not served.
const BLOCKS: usize = 16;

/// Interviews that go from one thread to the other at a time.
#[derive(Debug, Default)]
struct Block {
    records: Vec<Record>,
    /// How many of the records are filled; the others are room for the next ones.
    filled: usize,
}

/// Why reading stopped early: by an error, or by none of its own, since the other thread has ended.
#[derive(Debug)]
pub(super) struct Stopped(Option<ResultsError>);

/// Where the reading thread puts interviews.
#[derive(Debug)]
pub(super) struct Filling {
    block: Block,
    /// Interviews of a block.
    rows: usize,
    /// Blocks that have been made.
    made: usize,
    full: Sender<Block>,
    emptied: Receiver<Block>,
}

impl From<ResultsError> for Stopped {
    fn from(error: ResultsError) -> Self {
        Self(Some(error))
    }
}

impl From<StoreError> for Stopped {
    fn from(error: StoreError) -> Self {
        Self(Some(error.into()))
    }
}

/// Reads in this thread and does the rest in another, block by block in the order of reading. A record has so many columns.
///
/// # Errors
/// Those of `finish`, else those of `read`. Either ends both.
pub(super) fn through<E: From<ResultsError> + Send>(
    columns: usize,
    read: impl FnOnce(&mut Filling) -> Result<(), Stopped>,
    mut finish: impl FnMut(&mut [Record]) -> Result<(), E> + Send,
) -> Result<(), E> {
    let (full, filled) = mpsc::channel::<Block>();
    let (empty, emptied) = mpsc::channel();
    let rows = (FIELDS / columns.max(1)).clamp(1, MOST_ROWS);
    thread::scope(|scope| {
        let finishing = scope.spawn(move || {
            for mut block in filled {
                finish(block.records.get_mut(..block.filled).unwrap_or_default())?;
                // Where reading is over, nobody wants it back.
                let _ = empty.send(Block { filled: 0, ..block });
            }
            Ok(())
        });
        let mut filling = Filling { block: Block::default(), rows, made: 1, full, emptied };
        let read = read(&mut filling).and_then(|()| filling.pass_on());
        drop(filling);
        let finished = finishing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        // Reading that stopped without an error did so since finishing had one.
        finished.and(read.or_else(|Stopped(error)| error.map_or(Ok(()), |error| Err(error.into()))))
    })
}

impl Filling {
    /// An empty record for the next interview.
    pub(super) fn next(&mut self) -> Result<&mut Record, Stopped> {
        if self.block.filled == self.rows {
            self.pass_on()?;
            self.block = self.empty()?;
        }
        let at = self.block.filled;
        if self.block.records.len() == at {
            self.block.records.push(Record::default());
        }
        self.block.filled += 1;
        let record = &mut self.block.records[at];
        record.clear();
        Ok(record)
    }

    fn pass_on(&mut self) -> Result<(), Stopped> {
        self.full.send(std::mem::take(&mut self.block)).map_err(|_| Stopped(None))
    }

    /// A block that came back, or a new one while there are few.
    fn empty(&mut self) -> Result<Block, Stopped> {
        if let Ok(block) = self.emptied.try_recv() {
            return Ok(block);
        }
        if self.made < BLOCKS {
            self.made += 1;
            return Ok(Block::default());
        }
        self.emptied.recv().map_err(|_| Stopped(None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Field;
    use crate::ids::InterviewId;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn error(number: i64) -> ResultsError {
        ResultsError::Damaged { interview: InterviewId(number), what: String::new() }
    }

    fn told(result: Result<(), ResultsError>) -> Option<i64> {
        match result {
            Ok(()) => None,
            Err(ResultsError::Damaged { interview, .. }) => Some(interview.0),
            Err(other) => unreachable!("{other}"),
        }
    }

    /// Reads so many; how many were begun is counted.
    fn numbers(until: i64, begun: &AtomicUsize) -> impl FnOnce(&mut Filling) -> Result<(), Stopped> {
        move |filling| {
            for number in 0..until {
                filling.next()?.push(Field::Whole(number));
                begun.fetch_add(1, Ordering::Relaxed);
            }
            Ok(())
        }
    }

    #[test]
    fn all_interviews_come_through_in_order_in_blocks_of_bounded_size() {
        let rows = i64::try_from(FIELDS / 500).unwrap();
        for until in [0, 1, rows - 1, rows, rows + 1, 5_003] {
            let mut found = Vec::new();
            let result = through::<ResultsError>(500, numbers(until, &AtomicUsize::new(0)), |records| {
                assert!(records.len() <= FIELDS / 500);
                found.extend(records.iter().map(|record| (record.field(0), record.len())).map(|(field, width)| {
                    let Field::Whole(number) = field else { unreachable!() };
                    (number, width)
                }));
                Ok(())
            });
            assert_eq!(told(result), None);
            assert_eq!(found, (0..until).map(|number| (number, 1)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn an_error_at_the_end_of_the_way_ends_the_reading() {
        let begun = AtomicUsize::new(0);
        let result = through(FIELDS, numbers(1_000_000, &begun), |records| match records[0].field(0) {
            Field::Whole(3) => Err(error(33)),
            _ => Ok(()),
        });
        assert_eq!(told(result), Some(33));
        assert!(begun.into_inner() <= 3 + BLOCKS + 1, "no more is read than there are blocks");
    }

    #[test]
    fn an_error_of_reading_is_told_after_what_was_passed_on() {
        let mut seen = 0;
        let read = |filling: &mut Filling| {
            numbers(10, &AtomicUsize::new(0))(filling)?;
            Err(error(44).into())
        };
        let result = through::<ResultsError>(FIELDS, read, |records| {
            seen += records.len();
            Ok(())
        });
        assert_eq!((told(result), seen), (Some(44), 9));
    }

    #[test]
    #[should_panic(expected = "at the end of the way")]
    fn a_panic_at_the_end_of_the_way_is_one_here() {
        let _ =
            through::<ResultsError>(FIELDS, numbers(1_000, &AtomicUsize::new(0)), |_| panic!("at the end of the way"));
    }
}
