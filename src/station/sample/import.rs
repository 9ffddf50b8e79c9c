//! A file of sample into a study: admitted in windows that are put in the order of the study's indices, so that each small write touches few pages
//! and holds the write lock for a few milliseconds only.

use super::{FileError, Line, Lines, PAUSE, Reason, SampleError};
use crate::clock::Clock;
use crate::fieldwork::sample::{Columns, Row, Rules};
use crate::ids::{CaseId, Millis};
use crate::store::{Admitted, Contact, Excluded, Mark, NewCase, NumberKey, Store, StoreError};
use std::io::BufRead;
use std::sync::mpsc::sync_channel;

/// Cases that are put in order before they are written: it bounds the memory.
pub(super) const WINDOW: usize = 65536;
/// Cases in the first write; of those after it as many as the disk takes within [`HOLD`].
const BATCH: usize = 128;
/// Fewest and most cases in a write.
const BATCHES: (usize, usize) = (32, 1_024);
/// Milliseconds that a write is to hold the lock, between least and most: it bounds how long a station waits.
const HOLD: (i64, i64) = (4, 6);

/// Into which portions of the sample the cases come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Portions {
    /// Their name; none: the cases can be called at once.
    pub name: Option<String>,
    /// How many there are, by chance.
    pub of: i64,
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Bytes read.
    pub read: u64,
    /// Cases added.
    pub added: u64,
}

/// A line that made no case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedRow {
    /// The line.
    pub line: Line,
    /// Why.
    pub reason: Reason,
}

/// What came of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Cases added.
    pub added: u64,
    /// Lines whose number the study had before.
    pub known: u64,
    /// Lines refused.
    pub refused: u64,
    /// Whether it was stopped before the end.
    pub interrupted: bool,
}

/// Brings what a file says into the study. `on` is told how far it is and says whether to go on, `refused` gets each line that made no case, in
/// order. Lines whose number the study has already are counted and nothing more: the same file again adds nothing.
///
/// # Errors
/// What is wrong with the file, its first line or the study. What was added before stays.
pub fn import<R: BufRead + Send>(
    store: &Store,
    file: &mut Lines<R>,
    rules: &Rules,
    portions: &Portions,
    clock: &Clock,
    on: &mut dyn FnMut(Progress) -> bool,
    refused: &mut dyn FnMut(&RefusedRow) -> std::io::Result<()>,
) -> Result<Tally, SampleError> {
    let header: Vec<&str> = file.header().iter().map(String::as_str).collect();
    let columns = Columns::of(&header)?;
    mark_all(store, clock)?;
    let key = store.read(|tx| tx.number_key())?;
    let mut admission = Admission::new(store, clock);
    // Lines are read and judged beside the writing: that takes longer than the writing does.
    std::thread::scope(|scope| {
        let (send, windows) = sync_channel(0);
        scope.spawn(move || {
            loop {
                let window = window(file, &columns, rules, &key, portions);
                let last = !matches!(&window, Ok(window) if !window.is_empty());
                // Where nobody takes it any more, the import was stopped.
                if send.send(window).is_err() || last {
                    break;
                }
            }
        });
        for window in windows {
            let Window { mut cases, refused: mut out, read } = window?;
            admission.admit(&mut cases, &mut out, &mut |added| on(Progress { read, added }))?;
            out.sort_by_key(|row| row.line.number);
            out.iter().try_for_each(&mut *refused)?;
            admission.tally.refused += out.len() as u64;
            if admission.tally.interrupted {
                break;
            }
        }
        Ok(admission.tally)
    })
}

/// Lines that were read together.
struct Window {
    cases: Vec<ToBe>,
    refused: Vec<RefusedRow>,
    /// How far the file has been read.
    read: u64,
}

impl Window {
    fn is_empty(&self) -> bool {
        self.cases.is_empty() && self.refused.is_empty()
    }
}

/// The next lines of a file.
fn window<R: BufRead>(
    file: &mut Lines<R>,
    columns: &Columns,
    rules: &Rules,
    key: &NumberKey,
    portions: &Portions,
) -> Result<Window, FileError> {
    let (mut cases, mut refused) = (Vec::new(), Vec::new());
    while cases.len() + refused.len() < WINDOW {
        let Some(line) = file.next_line()? else { break };
        match judge(columns, &line, rules) {
            Ok(row) => cases.push(ToBe::of(line, row, key, portions)),
            Err(reason) => refused.push(RefusedRow { line, reason }),
        }
    }
    in_order(&mut cases);
    Ok(Window { cases, refused, read: file.position() })
}

fn judge(columns: &Columns, line: &Line, rules: &Rules) -> Result<Row, Reason> {
    if let Some(broken) = line.broken {
        return Err(Reason::Broken(broken));
    }
    let fields: Vec<&str> = line.fields.iter().map(String::as_str).collect();
    columns.row(&fields, rules).map_err(Reason::Refused)
}

/// A case to be, with the line it comes from.
pub(super) struct ToBe {
    /// Of its numbers; there is at least one.
    marks: Vec<Mark>,
    case: NewCase,
    line: Line,
}

/// Cases on their way into a study.
pub(super) struct Admission<'a> {
    store: &'a Store,
    clock: &'a Clock,
    at: Millis,
    /// Cases in the next write.
    batch: usize,
    pub(super) tally: Tally,
    /// The first case that this import added: what is known and older was known before.
    first: Option<CaseId>,
}

impl ToBe {
    pub(super) fn of(line: Line, row: Row, key: &NumberKey, portions: &Portions) -> Self {
        let marks: Vec<Mark> = row.numbers.iter().map(|number| key.mark(number)).collect();
        let case = new_case(row, marks.first().copied().unwrap_or_default(), portions);
        Self { marks, case, line }
    }
}

impl<'a> Admission<'a> {
    pub(super) fn new(store: &'a Store, clock: &'a Clock) -> Self {
        Self { store, clock, at: clock.now(), batch: BATCH, tally: Tally::default(), first: None }
    }

    /// Admits a window, a little at a time.
    pub(super) fn admit(
        &mut self,
        window: &mut [ToBe],
        out: &mut Vec<RefusedRow>,
        on: &mut dyn FnMut(u64) -> bool,
    ) -> Result<(), StoreError> {
        let mut rest = window;
        while !rest.is_empty() {
            let (batch, left) = rest.split_at_mut(self.batch.min(rest.len()));
            let begun = self.clock.now();
            let admitted =
                self.store.write(|tx| tx.admit(batch.iter().map(|one| (&one.case, &one.marks[..])), self.at))?;
            self.batch = next_batch(self.batch, self.clock.now().since(begun));
            for (to_be, admitted) in batch.iter_mut().zip(admitted) {
                let reason = match admitted {
                    Admitted::Added(case) => {
                        self.first = self.first.or(Some(case));
                        self.tally.added += 1;
                        continue;
                    }
                    Admitted::Known(case) if self.first.is_none_or(|first| case < first) => {
                        self.tally.known += 1;
                        continue;
                    }
                    Admitted::Known(_) => Reason::Twice,
                    Admitted::Excluded(why) => Reason::Excluded(why),
                };
                out.push(RefusedRow { line: std::mem::take(&mut to_be.line), reason });
            }
            if !on(self.tally.added) {
                self.tally.interrupted = true;
                break;
            }
            self.clock.wait(PAUSE);
            rest = left;
        }
        Ok(())
    }
}

/// Puts cases to be in the order of their marks, which is that of the study's indices.
pub(super) fn in_order(window: &mut [ToBe]) {
    window.sort_by(|one, other| one.marks.cmp(&other.marks));
}

/// How many cases come into the next write, after one of `batch` that took so many milliseconds, the wait for the lock included, and of every tenth or so
/// what a checkpoint takes after the lock is free again. So one long write alone says little, and many in a row much; one of a disk that stands still is
/// heeded at once.
fn next_batch(batch: usize, took: i64) -> usize {
    let next = match took {
        ms if ms < HOLD.0 => batch + batch / 8,
        ms if ms > 5 * HOLD.1 => batch / 2,
        ms if ms > HOLD.1 => batch - batch / 8,
        _ => batch,
    };
    next.clamp(BATCHES.0, BATCHES.1)
}

/// A case to be of a row.
fn new_case(row: Row, mark: Mark, portions: &Portions) -> NewCase {
    let digits = portions.of.max(1).to_string().len();
    let replicate = portions.name.as_ref().map(|name| match portions.of {
        0 | 1 => name.clone(),
        of => format!("{name}-{:0digits$}", mark.portion(of)),
    });
    let name = row.name;
    NewCase {
        country: row.country,
        region: row.region,
        time_zone: row.time_zone,
        priority: row.priority,
        shuffle: mark.shuffle(),
        contacts: row.numbers.into_iter().map(|phone| Contact { phone, name: name.clone() }).collect(),
        language: row.language,
        replicate,
        own: row.own,
    }
}

/// Marks the numbers that an older file has without.
///
/// # Errors
/// Only those of the disk.
pub fn mark_all(store: &Store, clock: &Clock) -> Result<(), StoreError> {
    let limit = i64::try_from(BATCH).unwrap_or(1);
    while store.write(|tx| tx.mark_numbers(limit))? > 0 {
        clock.wait(PAUSE);
    }
    Ok(())
}

/// Keeps the numbers of a do-not-call list out of the study from now on; numbers alone will do, without a first line. `refused` gets each line
/// that is none.
///
/// # Errors
/// What is wrong with the file or the study. What was excluded before stays.
pub fn exclude<R: BufRead>(
    store: &Store,
    file: &mut Lines<R>,
    rules: &Rules,
    clock: &Clock,
    on: &mut dyn FnMut(Progress) -> bool,
    refused: &mut dyn FnMut(&RefusedRow) -> std::io::Result<()>,
) -> Result<(Excluded, Tally), SampleError> {
    let header: Vec<&str> = file.header().iter().map(String::as_str).collect();
    let alone = matches!(header[..], [only] if only.trim().starts_with(|c: char| c == '+' || c.is_ascii_digit()));
    let columns = if alone { Columns::numbers_alone() } else { Columns::of(&header)? };
    let mut first = alone.then(|| Line { number: 1, fields: file.header().to_vec(), broken: None });
    mark_all(store, clock)?;
    let key = store.read(|tx| tx.number_key())?;
    let (mut done, mut tally) = (Excluded::default(), Tally::default());
    loop {
        let mut marks = Vec::new();
        let mut end = false;
        while marks.len() < BATCH {
            let next = match first.take() {
                Some(first) => Some(first),
                None => file.next_line().map_err(FileError::from)?,
            };
            let Some(line) = next else {
                end = true;
                break;
            };
            match judge(&columns, &line, rules) {
                Ok(row) => marks.extend(row.numbers.iter().map(|number| key.mark(number))),
                Err(reason) => {
                    tally.refused += 1;
                    refused(&RefusedRow { line, reason })?;
                }
            }
        }
        marks.sort_unstable();
        let now = clock.now();
        let part = store.write(|tx| tx.exclude(&marks, now))?;
        done.new += part.new;
        done.removed += part.removed;
        done.closed += part.closed;
        done.held += part.held;
        tally.added += part.new as u64;
        tally.interrupted = !on(Progress { read: file.position(), added: tally.added });
        if end || tally.interrupted {
            return Ok((done, tally));
        }
        clock.wait(PAUSE);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_grows_or_shrinks_until_it_holds_the_lock_as_long_as_it_may() {
        for (batch, took, next) in [
            (128, 0, 144),
            (128, 3, 144),
            (128, 4, 128),
            (128, 6, 128),
            (128, 7, 112),
            (128, 30, 112),
            (128, 31, 64),
            (40, 90, 32),
            (1_000, 1, 1_024),
        ] {
            assert_eq!(next_batch(batch, took), next, "{batch} in {took} ms");
        }
    }
}
