//! What a write needs to know of the station: who works here, on which case, since when. The store is not in it, so that no write opens another.

use super::call::{AtHand, Stage};
use super::record::{Hand, Holding};
use super::view::Trouble;
use super::{OpenError, SignedIn, compiled};
use crate::fieldwork::quota::lease_until;
use crate::ids::{AttemptId, CaseId, InterviewId, Millis, Token};
use crate::interview::{Ending, Event, Interview, Phase, Place, Start};
use crate::questionnaire::Instrument;
use crate::store::{CaseRecord, InterviewState, NewAttempt, NewInterview, Tx};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Who works on what, at one instant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Post<'a> {
    pub(super) signed_in: &'a SignedIn,
    pub(super) record: &'a CaseRecord,
    pub(super) token: &'a Token,
    /// When the case was handed out.
    pub(super) since: Millis,
    pub(super) attempt: Option<AttemptId>,
    pub(super) selection: &'a str,
    pub(super) instruments: &'a BTreeMap<i64, Arc<Instrument>>,
    pub(super) latest: i64,
    pub(super) now: Millis,
}

impl<'a> Post<'a> {
    pub(super) fn case(&self) -> CaseId {
        self.record.id
    }

    pub(super) fn hand(&self, tx: &'a Tx<'a>, due: Option<Millis>) -> Hand<'a> {
        Hand { tx, case: self.record.id, token: self.token, now: self.now, due }
    }

    /// A version of the questionnaire; one not met so far at this station is compiled.
    pub(super) fn instrument(&self, tx: &Tx<'_>, version: i64) -> Result<Arc<Instrument>, OpenError> {
        match self.instruments.get(&version) {
            Some(known) => Ok(Arc::clone(known)),
            None => compiled(tx, version),
        }
    }

    /// The call as a row: begun when the first thing happens in it.
    pub(super) fn attempt(&self, tx: &Tx<'_>) -> Result<AttemptId, Trouble> {
        if let Some(attempt) = self.attempt {
            return Ok(attempt);
        }
        let new = NewAttempt {
            case: self.case(),
            token: self.token.clone(),
            station: self.signed_in.station.clone(),
            staff: self.signed_in.staff.id,
            at: self.since.min(self.now),
        };
        Ok(tx.begin_attempt(&new)?)
    }

    /// An interview with the next person begins. What earlier persons of the household said for all of it, and the language spoken with them, goes on; else it is the
    /// one the sample says, else the country's.
    pub(super) fn begin(&self, tx: &'a Tx<'a>) -> Result<(AttemptId, Holding), Trouble> {
        let attempt = self.attempt(tx)?;
        let turned_away: Vec<_> = tx
            .interviews_of(self.case())?
            .into_iter()
            .filter(|interview| {
                matches!(interview.state, InterviewState::Ended(Ending::QuotaFull | Ending::NotEligible))
            })
            .collect();
        let before = match turned_away.last() {
            Some(last) => Some(self.replay(tx, last.id, last.version)?),
            None => None,
        };
        let instrument = self.instrument(tx, self.latest)?;
        let country = &self.record.country;
        let spoken = before.as_ref().map(|before| before.interview.language().to_owned());
        let spoken = spoken.filter(|language| instrument.languages.contains(language));
        let theirs = self.record.language.clone().filter(|language| instrument.languages.contains(language));
        let usual = || theirs.or_else(|| instrument.country(country).map(|country| country.language.clone()));
        let start = Start {
            country: country.clone(),
            language: spoken.or_else(usual).unwrap_or_default(),
            seed: self.seed(),
            person: i64::try_from(turned_away.len()).unwrap_or(0) + 1,
            selection: self.selection.to_owned(),
            household: before.map(|before| before.interview.household_in(&instrument)).unwrap_or_default(),
            sample: self.sample(tx, &instrument)?,
        };
        let new = NewInterview {
            case: self.case(),
            token: self.token.clone(),
            attempt,
            staff: self.signed_in.staff.id,
            station: self.signed_in.station.clone(),
            country: country.clone(),
            language: start.language.clone(),
            version: instrument.version,
            at: self.now,
        };
        let id = tx.begin_interview(&new)?;
        let (interview, entries) = Interview::begin(instrument, start)?;
        let mut holding = Holding { id, interview, seq: 0, last: self.now, since: self.now };
        self.hand(tx, None).begin(&mut holding, entries)?;
        tx.renew(self.case(), self.token, lease_until(self.now))?;
        Ok((attempt, holding))
    }

    /// What the sample says of the case in the columns that the questionnaire declares.
    fn sample(&self, tx: &Tx<'_>, instrument: &Instrument) -> Result<BTreeMap<String, String>, Trouble> {
        let declared: Vec<&str> = instrument.sample().map(|(_, variable)| variable.name.as_str()).collect();
        if declared.is_empty() {
            return Ok(BTreeMap::new());
        }
        let region = self.record.region.clone().map(|region| ("region".to_owned(), region));
        let all = tx.sample_of(self.case())?.into_iter().chain(region);
        Ok(all.filter(|(name, _)| declared.contains(&name.as_str())).collect())
    }

    /// The seed of the order of items: of this hold on the case, which nobody else has.
    fn seed(&self) -> u64 {
        self.signed_in.seed
    }

    /// An interview that was put aside goes on in another call: in the version of the questionnaire in force now, where it can go over to that.
    pub(super) fn resume(
        &self,
        tx: &'a Tx<'a>,
        id: InterviewId,
        version: i64,
    ) -> Result<(AttemptId, Holding), Trouble> {
        let (attempt, mut holding) = self.reopened(tx, id, version)?;
        let hand = self.hand(tx, None);
        if version < self.latest {
            let hand = Hand { now: tx.instant(self.now)?, ..hand };
            holding = hand.migrate(&holding, &self.instrument(tx, self.latest)?)?;
        }
        Ok((attempt, hand.take(&holding, Event::Resume)?))
    }

    /// An interview goes on where it was cut off.
    pub(super) fn go_on(&self, tx: &'a Tx<'a>, id: InterviewId, version: i64) -> Result<(AttemptId, Holding), Trouble> {
        let (attempt, holding) = self.reopened(tx, id, version)?;
        Ok((attempt, self.hand(tx, None).take(&holding, Event::Resume)?))
    }

    fn reopened(&self, tx: &Tx<'_>, id: InterviewId, version: i64) -> Result<(AttemptId, Holding), Trouble> {
        let attempt = self.attempt(tx)?;
        tx.reopen(id, attempt)?;
        Ok((attempt, self.replay(tx, id, version)?))
    }

    /// How far the call is, from what is on the disk alone.
    pub(super) fn stage(&self, tx: &Tx<'_>) -> Result<(Option<AttemptId>, Stage), Trouble> {
        let open = self.record.attempts.iter().find(|attempt| attempt.ended_at.is_none());
        let Some((attempt, id)) = open.and_then(|attempt| Some((attempt.id, attempt.interview?))) else {
            return Ok((open.map(|attempt| attempt.id), Stage::Dialling));
        };
        let held = tx.interview(id)?;
        let holding = self.replay(tx, id, held.version)?;
        Ok((Some(attempt), Stage::of(holding)))
    }

    /// An interview from its ledger. The time until now is nobody's answering time.
    pub(super) fn replay(&self, tx: &Tx<'_>, id: InterviewId, version: i64) -> Result<Holding, Trouble> {
        let rows = tx.entries(id)?;
        let interview = Interview::replay(self.instrument(tx, version)?, rows.iter().map(|row| &row.entry))?;
        let since = rows.first().map_or(self.now, |row| row.at);
        Ok(Holding { id, interview, seq: rows.last().map_or(0, |row| row.seq), last: self.now, since })
    }
}

impl Stage {
    /// The stage of a call in which this interview was held last.
    pub(super) fn of(holding: Holding) -> Self {
        match (holding.interview.phase(), holding.interview.place()) {
            (Phase::Ended(_), Place::Last { another: true, .. }) => Self::Another(Box::new(holding)),
            (Phase::Ended(ending), _) => Self::Choosing(ending, Box::new(holding)),
            (Phase::Open | Phase::Suspended, _) => Self::Asking(Box::new(holding)),
        }
    }
}

impl AtHand {
    /// Holds the case on, and the places of its interview.
    pub(super) fn renew(&self, tx: &Tx<'_>, now: Millis) -> Result<(), crate::store::StoreError> {
        tx.renew(self.case(), &self.token, lease_until(now))?;
        if let Stage::Asking(holding) = &self.stage {
            tx.renew_claims(holding.id, now, lease_until(now))?;
        }
        Ok(())
    }
}
