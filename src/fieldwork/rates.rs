//! Outcome rates from cases by group of their final code, as AAPOR defines them (Standard Definitions): response, cooperation, refusal and contact
//! rates, and e, the share of cases of unknown eligibility that are taken as eligible. What cannot be computed is undefined, never 0. Which code
//! a case has is said in `case`, of which group a code is in `outcome`; no table is read or printed here.

#[cfg(test)]
mod tests;

use super::outcome::{Group, group_of};

/// The most cases a table of dispositions may have: every sum stays exact.
pub const MOST_CASES: u64 = 1_000_000_000_000;

/// Cases by group of their final code.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Groups {
    /// Completes.
    pub i: u64,
    /// Partials.
    pub p: u64,
    /// Refusals and break-offs.
    pub r: u64,
    /// Eligible, never spoken to.
    pub nc: u64,
    /// Eligible, spoken to, no interview for another reason.
    pub o: u64,
    /// Not known whether a household.
    pub uh: u64,
    /// Not known whether somebody is eligible, or other.
    pub uo: u64,
    /// Not eligible.
    pub ne: u64,
}

/// How e is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Basis {
    /// From the cases themselves: of those whose eligibility is known, so many are eligible.
    Estimated {
        /// Eligible cases.
        eligible: u64,
        /// Cases whose eligibility is known.
        known: u64,
    },
    /// Said by whoever asked.
    Given,
}

/// e as said by whoever asks: a share from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GivenShare(f64);

impl GivenShare {
    /// The share, if it is one.
    pub fn new(share: f64) -> Option<Self> {
        (0.0..=1.0).contains(&share).then_some(Self(share))
    }
}

/// The rates of a table of dispositions; `None` where a rate is undefined.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rates {
    /// Share of the cases of unknown eligibility taken as eligible.
    pub e: Option<f64>,
    /// How that is known.
    pub basis: Basis,
    /// D: all cases that are not known to be ineligible.
    pub d: u64,
    /// De: the same, with those of unknown eligibility times e.
    pub de: Option<f64>,
    /// D0: cases known to be eligible.
    pub d0: u64,
    /// RR1 to RR6.
    pub response: [Option<f64>; 6],
    /// COOP1 to COOP4.
    pub cooperation: [Option<f64>; 4],
    /// REF1 to REF3.
    pub refusal: [Option<f64>; 3],
    /// CON1 to CON3.
    pub contact: [Option<f64>; 3],
}

/// The rates' names, in the order of [`Rates::all`].
pub const NAMES: [&str; 16] = [
    "RR1", "RR2", "RR3", "RR4", "RR5", "RR6", "COOP1", "COOP2", "COOP3", "COOP4", "REF1", "REF2", "REF3", "CON1",
    "CON2", "CON3",
];

/// What each rate is of what, in the order of [`NAMES`].
pub const FORMULAS: [&str; 16] = [
    "I / D",
    "(I + P) / D",
    "I / De",
    "(I + P) / De",
    "I / D0",
    "(I + P) / D0",
    "I / (I + P + R + O)",
    "(I + P) / (I + P + R + O)",
    "I / (I + P + R)",
    "(I + P) / (I + P + R)",
    "R / D",
    "R / De",
    "R / D0",
    "(I + P + R + O) / D",
    "(I + P + R + O) / De",
    "(I + P + R + O) / D0",
];

impl Groups {
    /// The groups of cases by code; a code that is none is told.
    ///
    /// # Errors
    /// The code.
    pub fn of<'c>(counts: impl IntoIterator<Item = (&'c str, u64)>) -> Result<Self, &'c str> {
        let mut groups = Self::default();
        for (code, cases) in counts {
            groups.add(group_of(code).ok_or(code)?, cases);
        }
        Ok(groups)
    }

    /// Adds cases to a group.
    pub fn add(&mut self, group: Group, cases: u64) {
        let place = match group {
            Group::I => &mut self.i,
            Group::P => &mut self.p,
            Group::R => &mut self.r,
            Group::NC => &mut self.nc,
            Group::O => &mut self.o,
            Group::UH => &mut self.uh,
            Group::UO => &mut self.uo,
            Group::NE => &mut self.ne,
        };
        *place = place.saturating_add(cases);
    }

    /// The cases of a group.
    pub fn cases(&self, group: Group) -> u64 {
        match group {
            Group::I => self.i,
            Group::P => self.p,
            Group::R => self.r,
            Group::NC => self.nc,
            Group::O => self.o,
            Group::UH => self.uh,
            Group::UO => self.uo,
            Group::NE => self.ne,
        }
    }

    /// All cases.
    pub fn all(&self) -> u64 {
        sum(Group::ALL.map(|group| self.cases(group)))
    }

    /// The rates, with e as it is given, else estimated from these cases.
    pub fn rates(&self, given: Option<GivenShare>) -> Rates {
        let interviews = sum([self.i, self.p]);
        let eligible = sum([interviews, self.r, self.nc, self.o]);
        let unknown = sum([self.uh, self.uo]);
        let (e, basis) = match given {
            Some(GivenShare(share)) => (Some(share), Basis::Given),
            None => {
                let known = sum([eligible, self.ne]);
                (over(eligible, Some(exact(known))), Basis::Estimated { eligible, known })
            }
        };
        // Where nothing is unknown, no share of it is needed.
        let de = if unknown == 0 { Some(exact(eligible)) } else { e.map(|e| exact(eligible) + e * exact(unknown)) };
        let d = sum([eligible, unknown]);
        let within = [Some(exact(d)), de, Some(exact(eligible))];
        let spoken_to = sum([interviews, self.r, self.o]);
        let [rr1, rr3, rr5] = within.map(|cases| over(self.i, cases));
        let [rr2, rr4, rr6] = within.map(|cases| over(interviews, cases));
        let able = Some(exact(sum([interviews, self.r])));
        Rates {
            e,
            basis,
            d,
            de,
            d0: eligible,
            response: [rr1, rr2, rr3, rr4, rr5, rr6],
            cooperation: [
                over(self.i, Some(exact(spoken_to))),
                over(interviews, Some(exact(spoken_to))),
                over(self.i, able),
                over(interviews, able),
            ],
            refusal: within.map(|cases| over(self.r, cases)),
            contact: within.map(|cases| over(spoken_to, cases)),
        }
    }
}

impl Rates {
    /// Every rate with its name.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, Option<f64>)> {
        let rates = self.response.into_iter().chain(self.cooperation).chain(self.refusal).chain(self.contact);
        NAMES.into_iter().zip(rates)
    }
}

fn sum<const N: usize>(cases: [u64; N]) -> u64 {
    cases.into_iter().fold(0, u64::saturating_add)
}

/// A share of cases; undefined where there are none to have a share of.
fn over(cases: u64, of: Option<f64>) -> Option<f64> {
    of.filter(|of| *of > 0.0).map(|of| exact(cases) / of)
}

/// A number of cases as it is divided: exact up to 2^53, which [`MOST_CASES`] of every code do not reach.
#[expect(clippy::cast_precision_loss, reason = "exact as far as tables of cases go")]
fn exact(cases: u64) -> f64 {
    cases as f64
}
