//! The cases of a study by final code, whole or in parts, for outcome rates. Each case is counted once, with the code it has or would close with
//! today; one whose interview was rejected, with [`REJECTED`]. What a code is from is the rule of `fieldwork::case`, rates are computed in `fieldwork::rates`.

use crate::fieldwork::case::reason;
use crate::fieldwork::outcome::{CODES, REJECTED};
use crate::fieldwork::{Groups, Outcome};
use crate::ids::{CaseId, Millis, StaffId};
use crate::store::{CodeCount, CodedCase, EndedCall, Store, StoreError, Tx};
use std::collections::{BTreeMap, HashMap};

/// What cases are told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Nothing: all cases together.
    Study,
    /// Their country.
    Country,
    /// Their region.
    Region,
    /// Who made the call that their code is from.
    Interviewer,
    /// The week in which that call ended.
    Week,
}

/// The names and values of a part.
pub type Of = Vec<(&'static str, Option<String>)>;

/// A part of the study's cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is, a name and a value each: `country`, `region`, `interviewer` (number), `name`, `week`. A value is none where a case has none.
    pub of: Of,
    /// How many of its cases have which code, in the order of the standard; codes that no case has are left out.
    pub codes: Vec<(&'static str, u64)>,
    /// The same by group.
    pub groups: Groups,
}

/// Cases by code.
type Codes = BTreeMap<String, u64>;

/// The cases of a study by code, in parts. By interviewer and week a case belongs to the call that its code is from, and to none where there is no
/// such call: never tried, or closed without one.
///
/// # Errors
/// When the study cannot be read.
pub fn parts(store: &Store, by: By) -> Result<Vec<Part>, StoreError> {
    store.read(|tx| {
        let country = |count: &CodeCount| ("country", Some(count.country.clone()));
        let found = match by {
            By::Study => places(tx, |_| Vec::new())?,
            By::Country => places(tx, |count| vec![country(count)])?,
            By::Region => places(tx, |count| vec![country(count), ("region", count.region.clone())])?,
            By::Interviewer => {
                let names: HashMap<_, _> = tx.staff()?.into_iter().map(|staff| (staff.id, staff.name)).collect();
                let name = |staff: &StaffId| names.get(staff).cloned();
                let of = |staff: Option<StaffId>| {
                    vec![("interviewer", staff.map(|staff| staff.to_string())), ("name", staff.as_ref().and_then(name))]
                };
                calls(tx, |call| call.staff, of)?
            }
            By::Week => calls(tx, |call| week(call.at), |week| vec![("week", week)])?,
        };
        found.into_iter().map(|(of, codes)| part(of, &codes)).collect()
    })
}

fn part(of: Of, cases: &Codes) -> Result<Part, StoreError> {
    let groups = Groups::of(cases.iter().map(|(code, cases)| (code.as_str(), *cases)))
        .map_err(|code| StoreError::Damaged(format!("code of a case is {code:?}")))?;
    let codes = CODES.iter().filter_map(|(code, _)| Some((*code, *cases.get(*code)?))).collect();
    Ok(Part { of, codes, groups })
}

/// Parts that lie in places; a study without cases has rates too, undefined ones.
fn places(tx: &Tx<'_>, of: impl Fn(&CodeCount) -> Of) -> Result<Vec<(Of, Codes)>, StoreError> {
    let mut parts: Vec<(Of, Codes)> = Vec::new();
    for count in tx.code_counts()? {
        let of = of(&count);
        if parts.last().is_none_or(|(last, _)| *last != of) {
            parts.push((of, Codes::new()));
        }
        if let Some((_, codes)) = parts.last_mut() {
            *codes.entry(count.aapor).or_default() += count.cases;
        }
    }
    if parts.is_empty() {
        parts.push((Vec::new(), Codes::new()));
    }
    Ok(parts)
}

/// Parts by the calls that codes are from, the cases without such a call last.
fn calls<K: Ord>(
    tx: &Tx<'_>,
    key: impl Fn(&EndedCall) -> K,
    of: impl Fn(Option<K>) -> Of,
) -> Result<Vec<(Of, Codes)>, StoreError> {
    let (mut parts, mut without): (BTreeMap<K, Codes>, Codes) = Default::default();
    tx.each_code(|case| {
        let codes = match decided(case) {
            Some(call) => parts.entry(key(call)).or_default(),
            None => &mut without,
        };
        *codes.entry(counted(case).to_owned()).or_default() += 1;
        Ok(())
    })?;
    let without = (!without.is_empty() || parts.is_empty()).then(|| (of(None), without));
    Ok(parts.into_iter().map(|(key, codes)| (of(Some(key)), codes)).chain(without).collect())
}

/// The call that a case's code is from.
fn decided(case: &CodedCase) -> Option<&EndedCall> {
    let outcomes: Vec<&'static Outcome> = case.calls.iter().map(|call| call.outcome).collect();
    let reason = reason(&outcomes).filter(|reason| reason.outcome.aapor == case.aapor)?;
    case.calls.get(reason.call)
}

/// The code a case counts with.
fn counted(case: &CodedCase) -> &str {
    if case.rejected { REJECTED } else { &case.aapor }
}

/// A count of all cases by code in small reads, so that no read of the study is long. A case that changes meanwhile counts as it was when it was read.
#[derive(Debug)]
pub struct Count {
    codes: Codes,
    after: CaseId,
}

impl Default for Count {
    fn default() -> Self {
        Self { codes: Codes::new(), after: CaseId(0) }
    }
}

impl Count {
    /// Counts on: at most so many cases. False where there are no more.
    ///
    /// # Errors
    /// When the study cannot be read.
    pub fn step(&mut self, store: &Store, cases: i64) -> Result<bool, StoreError> {
        let (counts, last) = store.read(|tx| tx.codes_after(self.after, cases))?;
        for (code, cases) in counts {
            *self.codes.entry(code).or_default() += cases;
        }
        self.after = last.unwrap_or(self.after);
        Ok(last.is_some())
    }

    /// Adds those of these cases whose code is from a call that ended since an instant.
    ///
    /// # Errors
    /// When the study cannot be read.
    pub fn add(&mut self, store: &Store, cases: &[CaseId], since: Millis) -> Result<(), StoreError> {
        let coded = store.read(|tx| cases.iter().map(|case| tx.coded_case(*case)).collect::<Result<Vec<_>, _>>())?;
        for case in coded.iter().filter(|case| decided(case).is_some_and(|call| call.at >= since)) {
            *self.codes.entry(counted(case).to_owned()).or_default() += 1;
        }
        Ok(())
    }

    /// How many were counted.
    pub fn cases(&self) -> u64 {
        self.codes.values().sum()
    }

    /// What was counted.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when a case has a code that is none.
    pub fn part(&self) -> Result<Part, StoreError> {
        part(Vec::new(), &self.codes)
    }
}

/// The week of an instant by ISO 8601, in UTC.
fn week(at: Millis) -> String {
    chrono::DateTime::from_timestamp_millis(at.0).map(|at| at.format("%G-W%V").to_string()).unwrap_or_default()
}
