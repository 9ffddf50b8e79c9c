//! Coming and going: signing in with or without a PIN, breaks, signing out, and what came of the work. Whether a PIN is right is said in `pin`, what
//! a figure is in `fieldwork`.

use super::pin::{Pin, Tried, try_pin};
use super::view::{Action, Away, Mode, Own, Trouble};
use super::{SignedIn, Station, clean_name, trouble};
use crate::fieldwork::Figures;
use crate::fieldwork::quota::LEASE_MINUTES;
use crate::ids::{Millis, StationId};
use crate::store::{Role, Staff, StoreError};

/// Who wants to sign in and has yet to say the PIN.
#[derive(Debug, Clone)]
pub(super) struct AtTheDoor {
    pub(super) staff: Staff,
    pub(super) wrong: bool,
}

impl Station {
    /// Refuses what cannot be done where a PIN is asked or during a break; closes what was only looked at.
    pub(super) fn let_past(&mut self, action: &Action) -> Result<(), Trouble> {
        let coming_or_going =
            matches!(action, Action::SignIn(_) | Action::Pin(_) | Action::SignOut | Action::Back | Action::HangUp);
        let on_break = self.signed_in.as_ref().is_some_and(|signed_in| signed_in.on_break.is_some());
        if (on_break || self.at_the_door.is_some()) && !coming_or_going {
            return Err(trouble::problem("problem-not-here"));
        }
        if let Some(signed_in) = self.signed_in.as_mut().filter(|_| !matches!(action, Action::Read(..))) {
            signed_in.figures = None;
        }
        Ok(())
    }

    /// Whether somebody's PIN is asked. Practice keeps nothing and reaches nobody; and what is kept in memory alone could not count wrong PINs.
    fn asks_pin(&self, staff: &Staff) -> bool {
        staff.pin.is_some() && self.mode != Mode::Practice
    }

    /// Signs somebody in, or asks for the PIN first.
    pub(super) fn sign_in(&mut self, name: &str) -> Result<(), Trouble> {
        if self.signed_in.is_some() {
            return Err(trouble::problem("problem-not-here"));
        }
        let name = clean_name(name).map_err(trouble::problem)?;
        let (now, id, may_add) = (self.clock.now(), self.clock.station(), self.mode != Mode::Live);
        let seed = self.clock.seed();
        let (staff, signed_in) = self.store.write(|tx| {
            let staff = match tx.staff_named(&name)? {
                Some(staff) if staff.active => staff,
                None if may_add => {
                    tx.add_staff(&name, Role::Interviewer, now)?;
                    tx.staff_named(&name)?.ok_or_else(|| trouble::problem("problem-no-such-name"))?
                }
                _ => return Err(trouble::problem("problem-no-such-name")),
            };
            if self.asks_pin(&staff) {
                return Ok((staff, None));
            }
            tx.end_vanished_stations(now.plus_minutes(-LEASE_MINUTES))?;
            tx.begin_station(&id, staff.id, &self.place, now)?;
            let speaks = tx.languages(staff.id)?;
            Ok::<_, Trouble>((staff.clone(), Some(SignedIn::new(id.clone(), staff, speaks, seed))))
        })?;
        self.at_the_door = signed_in.is_none().then_some(AtTheDoor { staff, wrong: false });
        self.signed_in = signed_in;
        Ok(())
    }

    /// Takes the PIN of whoever signs in or comes back from a break. A wrong one is counted and shown, and is no failure of the station.
    pub(super) fn pin(&mut self, pin: &Pin) -> Result<(), Trouble> {
        if let Some(door) = self.at_the_door.clone() {
            let (now, id, seed) = (self.clock.now(), self.clock.station(), self.clock.seed());
            let tried = try_pin(&self.store, &self.clock, &door.staff, pin)?;
            if tried != Tried::Right {
                self.at_the_door = Some(AtTheDoor { wrong: tried == Tried::Wrong, ..door });
                return Ok(());
            }
            let signed_in = self.store.write(|tx| {
                tx.end_vanished_stations(now.plus_minutes(-LEASE_MINUTES))?;
                tx.begin_station(&id, door.staff.id, &self.place, now)?;
                let speaks = tx.languages(door.staff.id)?;
                Ok::<_, StoreError>(SignedIn::new(id.clone(), door.staff.clone(), speaks, seed))
            })?;
            (self.at_the_door, self.signed_in) = (None, Some(signed_in));
            return Ok(());
        }
        let Some(signed_in) = self.signed_in.as_ref().filter(|signed_in| signed_in.on_break.is_some()) else {
            return Err(trouble::problem("problem-not-here"));
        };
        let Some(staff) = self.store.read(|tx| tx.staff_of(signed_in.staff.id))? else {
            return Err(trouble::problem("problem-no-such-name"));
        };
        if !self.asks_pin(&staff) {
            return self.end_break();
        }
        let tried = try_pin(&self.store, &self.clock, &staff, pin)?;
        if tried == Tried::Right {
            return self.end_break();
        }
        if let Some(signed_in) = &mut self.signed_in {
            signed_in.wrong_pin = tried == Tried::Wrong;
        }
        Ok(())
    }

    /// A break begins, between two calls.
    pub(super) fn begin_break(&mut self) -> Result<(), Trouble> {
        let (now, None) = (self.clock.now(), &self.at_hand) else { return Err(trouble::problem("problem-not-here")) };
        let Some(signed_in) = &mut self.signed_in else { return Err(trouble::problem("problem-not-here")) };
        self.store.write(|tx| {
            tx.see_station(&signed_in.station, now)?;
            tx.begin_break(&signed_in.station, now)
        })?;
        (signed_in.on_break, signed_in.wrong_pin) = (Some(now), false);
        Ok(())
    }

    /// Back to the calls: from a break only where no PIN is asked.
    pub(super) fn back(&mut self) -> Result<(), Trouble> {
        let Some(signed_in) = self.signed_in.as_ref().filter(|signed_in| signed_in.on_break.is_some()) else {
            return Ok(());
        };
        let staff = self.store.read(|tx| tx.staff_of(signed_in.staff.id))?;
        if staff.is_some_and(|staff| self.asks_pin(&staff)) {
            return Err(trouble::problem("problem-needs-pin"));
        }
        self.end_break()
    }

    fn end_break(&mut self) -> Result<(), Trouble> {
        let now = self.clock.now();
        let Some(signed_in) = &mut self.signed_in else { return Err(trouble::problem("problem-not-here")) };
        self.store.write(|tx| {
            tx.see_station(&signed_in.station, now)?;
            tx.end_break(&signed_in.station, now)
        })?;
        (signed_in.on_break, signed_in.wrong_pin) = (None, false);
        Ok(())
    }

    /// Signs out; a break ends with it, and a case that was not dialled goes back.
    pub(super) fn sign_out(&mut self) -> Result<(), Trouble> {
        self.at_the_door = None;
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        if self.at_hand.as_ref().is_some_and(|at_hand| !at_hand.is_undialled()) {
            return Err(trouble::problem("problem-not-here"));
        }
        let (now, at_hand) = (self.clock.now(), self.at_hand.as_ref());
        self.store.write(|tx| {
            // A case that was taken over meanwhile is not ours to give back.
            if let Some(at_hand) = at_hand.filter(|at_hand| tx.holds(at_hand.case(), &at_hand.token).is_ok()) {
                tx.release(at_hand.case(), &at_hand.token)?;
            }
            tx.end_station(&signed_in.station, now)
        })?;
        self.signed_in = None;
        self.at_hand = None;
        Ok(())
    }

    /// Reads one's own figures: of the day, from its beginning, and in all.
    pub(super) fn figures(&mut self, today: Millis) -> Result<(), Trouble> {
        let (now, None) = (self.clock.now(), &self.at_hand) else { return Err(trouble::problem("problem-not-here")) };
        let Some(signed_in) = &mut self.signed_in else { return Err(trouble::problem("problem-not-here")) };
        let (staff, station) = (signed_in.staff.id, &signed_in.station);
        // Work lasts until the station was last heard of, which is now.
        self.store.write(|tx| tx.see_station(station, now))?;
        let own = self.store.read(|tx| {
            let since = |since: Millis| {
                Ok::<_, StoreError>(Figures::of(&tx.calls_of(staff, since)?, &tx.shifts(staff, since)?, since))
            };
            Ok::<_, StoreError>(Own { today: since(today)?, all: since(Millis(0))? })
        })?;
        signed_in.figures = Some(own);
        Ok(())
    }

    /// The page of somebody who is not, or not at present, at work here.
    pub(super) fn away(&self) -> Result<Option<Away>, Trouble> {
        let (id, on_break, wrong) = match (&self.at_the_door, &self.signed_in) {
            (Some(door), _) => (door.staff.id, None, door.wrong),
            (None, Some(signed_in)) if signed_in.on_break.is_some() => {
                (signed_in.staff.id, signed_in.on_break, signed_in.wrong_pin)
            }
            _ => return Ok(None),
        };
        let now = self.clock.now();
        let staff = self.store.read(|tx| tx.staff_of(id))?;
        Ok(staff.map(|staff| Away {
            on_break,
            pin: self.asks_pin(&staff),
            wrong,
            locked_until: staff.locked_until.filter(|until| *until > now && self.asks_pin(&staff)),
            name: staff.name,
        }))
    }
}

impl SignedIn {
    fn new(station: StationId, staff: Staff, speaks: Vec<String>, seed: u64) -> Self {
        Self {
            station,
            staff,
            speaks,
            on_break: None,
            wrong_pin: false,
            figures: None,
            chosen: Vec::new(),
            last: None,
            nothing: None,
            calls: 0,
            completes: 0,
            seed,
        }
    }
}
