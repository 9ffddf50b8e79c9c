//! Notes on the case at hand, and the draft of one while it is typed.

use super::call::Stage;
use super::record::Holding;
use super::view::Trouble;
use super::{LONGEST_NOTE, Station, trouble};
use crate::ids::Millis;
use crate::interview::{Event, Place};
use crate::store::{NewNote, Tx};
use unicode_normalization::UnicodeNormalization;

impl Station {
    /// A note on the case at hand.
    pub(super) fn note(&mut self, text: &str) -> Result<(), Trouble> {
        let Some(at_hand) = &self.at_hand else { return Err(trouble::problem("problem-not-here")) };
        let Some(text) = clean_note(text)? else { return Err(trouble::problem("problem-needs-note")) };
        let now = self.clock.now();
        let taken = self.store.write(|tx| {
            let note = self.write_note(tx, &text, at_hand.holding(), now)?;
            tx.clear_draft(at_hand.case())?;
            let mut after = at_hand.clone();
            if let Stage::Asking(before) = &at_hand.stage {
                after.stage = Stage::Asking(Box::new(at_hand.hand(tx, now, None).take(before, Event::Note(note))?));
            }
            after.record.notes = tx.notes(at_hand.case())?;
            Ok::<_, Trouble>(after)
        });
        self.at_hand = Some(taken.map_err(|trouble| self.failed(trouble))?);
        Ok(())
    }

    pub(super) fn write_note(&self, tx: &Tx<'_>, text: &str, holding: Option<&Holding>, at: Millis) -> Result<i64, Trouble> {
        let (Some(signed_in), Some(at_hand)) = (&self.signed_in, &self.at_hand) else {
            return Err(trouble::problem("problem-not-here"));
        };
        tx.holds(at_hand.case(), &at_hand.token)?;
        let variable = holding.and_then(|holding| match holding.interview.place() {
            Place::Item(item) => {
                let instrument = holding.interview.instrument();
                Some(instrument.var(instrument.item(item).variable).name.clone())
            }
            Place::Gate | Place::Last { .. } => None,
        });
        let interview = holding.map(|holding| holding.id);
        let (case, staff, text) = (at_hand.case(), signed_in.staff.id, text.to_owned());
        Ok(tx.add_note(&NewNote { case, interview, variable, staff, at, text })?)
    }

    /// The note as typed so far, kept lest it be lost.
    pub(super) fn draft(&mut self, text: &str) -> Result<(), Trouble> {
        let Some(at_hand) = &self.at_hand else { return Err(trouble::problem("problem-not-here")) };
        let text: String = text.nfc().take(LONGEST_NOTE).collect();
        let now = self.clock.now();
        let saved = self.store.write(|tx| {
            tx.holds(at_hand.case(), &at_hand.token)?;
            if text.trim().is_empty() {
                tx.clear_draft(at_hand.case())
            } else {
                tx.save_draft(at_hand.case(), now, &text)
            }
        });
        saved.map_err(|error| self.failed(error.into()))
    }
}

/// A note as kept: normalised, without control characters; nothing where nothing is left.
pub(super) fn clean_note(text: &str) -> Result<Option<String>, Trouble> {
    let text: String = text.nfc().filter(|c| !c.is_control() || *c == '\n').collect();
    let text = text.trim();
    if text.chars().count() > LONGEST_NOTE {
        return Err(trouble::problem("problem-too-long"));
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}
