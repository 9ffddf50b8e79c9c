//! Notes on the case at hand, and the draft of one while it is typed.

use super::call::Stage;
use super::post::Post;
use super::record::Holding;
use super::view::Trouble;
use super::{LONGEST_NOTE, Station, trouble};
use crate::interview::{Event, Place};
use crate::store::{Draft, NewNote, Tx};
use unicode_normalization::UnicodeNormalization;

impl Station {
    /// A note on the case at hand.
    pub(super) fn note(&mut self, text: &str) -> Result<(), Trouble> {
        let Some(text) = clean_note(text)? else { return Err(trouble::problem("problem-needs-note")) };
        let post = self.post(self.clock.now())?;
        let Some(at_hand) = &self.at_hand else { return Err(trouble::problem("problem-not-here")) };
        let taken = self.store.write(|tx| {
            let note = post.write_note(tx, &text, at_hand.holding())?;
            tx.clear_draft(post.case())?;
            let mut after = at_hand.clone();
            if let Stage::Asking(before) = &at_hand.stage {
                after.stage = Stage::Asking(Box::new(post.hand(tx, None).take(before, Event::Note(note))?));
            }
            (after.record.notes, after.record.draft) = (tx.notes(post.case())?, None);
            Ok::<_, Trouble>(after)
        });
        self.at_hand = Some(taken.map_err(|trouble| self.failed(trouble))?);
        Ok(())
    }

    /// The note as typed so far, kept lest it be lost.
    pub(super) fn draft(&mut self, text: &str) -> Result<(), Trouble> {
        let text: String = text.nfc().take(LONGEST_NOTE).collect();
        let post = self.post(self.clock.now())?;
        let draft = (!text.trim().is_empty()).then_some(Draft { at: post.now, text });
        let saved = self.store.write(|tx| {
            tx.holds(post.case(), post.token)?;
            match &draft {
                None => tx.clear_draft(post.case()),
                Some(draft) => tx.save_draft(post.case(), draft),
            }
        });
        saved.map_err(|error| self.failed(error.into()))?;
        if let Some(at_hand) = &mut self.at_hand {
            at_hand.record.draft = draft;
        }
        Ok(())
    }
}

impl Post<'_> {
    /// Writes a note beside the item on the screen, and gives its number.
    pub(super) fn write_note(&self, tx: &Tx<'_>, text: &str, holding: Option<&Holding>) -> Result<i64, Trouble> {
        tx.holds(self.case(), self.token)?;
        let variable = holding.and_then(|holding| match holding.interview.place() {
            Place::Item(item) => {
                let instrument = holding.interview.instrument();
                Some(instrument.name_of(item).to_owned())
            }
            Place::Gate | Place::Last { .. } => None,
        });
        Ok(tx.add_note(&NewNote {
            case: self.case(),
            interview: holding.map(|holding| holding.id),
            variable,
            staff: self.signed_in.staff.id,
            at: self.now,
            text: text.to_owned(),
        })?)
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
