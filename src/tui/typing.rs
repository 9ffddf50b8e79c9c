//! What is typed for an answer: digits that become a code, a number, or several codes. One grammar for every kind of item. Whether the answer
//! is taken is the interview's business.

use crate::interview::screen::{Asks, Offer, Screen};
use crate::questionnaire::Value;
use std::collections::BTreeSet;

/// More digits than any code or number has.
const LONGEST: usize = 9;

/// What is typed so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Typing {
    /// The digits.
    pub(super) typed: String,
    /// An option that waits for Enter, by its position.
    pub(super) picked: Option<usize>,
    /// The options chosen of several, by their positions.
    pub(super) chosen: BTreeSet<usize>,
}

/// What a key came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Typed {
    /// More may come.
    More,
    /// An answer.
    Answer(Value),
    /// The answer that is there stays: forward.
    Keep,
    /// No option begins with these digits.
    NoSuchCode(String),
    /// Not within the range.
    OutOfRange(i64, i64),
    /// Nothing is typed yet.
    Nothing,
    /// This kind of answer is not taken here.
    NotAccepted,
}

/// How digits compare to the codes offered.
enum Found {
    /// No code begins with them.
    Nowhere,
    /// Some longer code does.
    Begun,
    /// They are a code; whether no longer one begins with them.
    Whole(usize, bool),
}

fn find(offers: &[Offer], digits: &str) -> Found {
    // `07` is 7, and may become 70 only where it is typed so.
    let digits = if digits.len() > 1 { digits.trim_start_matches('0') } else { digits };
    let codes: Vec<String> = offers.iter().map(|offer| offer.code.to_string()).collect();
    let longer = codes.iter().any(|code| code.len() > digits.len() && code.starts_with(digits));
    match codes.iter().position(|code| code == digits) {
        Some(position) => Found::Whole(position, !longer),
        None if longer => Found::Begun,
        None => Found::Nowhere,
    }
}

impl Typing {
    /// Nothing typed; of several, what is answered is chosen.
    pub(super) fn of(screen: &Screen) -> Self {
        let mut typing = Self::default();
        if screen.asks == Asks::Multiple {
            let in_force = |offer: &Offer| match (&screen.answer, &offer.value) {
                (Some(Value::Codes(codes)), Value::Codes(_)) => codes.contains(&offer.code),
                (Some(answer), value) => answer == value,
                (None, _) => false,
            };
            typing.chosen = screen
                .options
                .iter()
                .enumerate()
                .filter(|(_, offer)| in_force(offer))
                .map(|(position, _)| position)
                .collect();
        }
        typing
    }

    /// Whether an option is what the digits mean so far: marked on the screen.
    pub(super) fn marks(&self, screen: &Screen, position: usize) -> bool {
        match self.picked {
            Some(picked) => picked == position,
            None => {
                !self.typed.is_empty()
                    && matches!(find(&screen.options, &self.typed), Found::Whole(found, _) if found == position)
            }
        }
    }

    /// A digit.
    pub(super) fn digit(&mut self, digit: char, screen: &Screen) -> Typed {
        if self.picked.take().is_some() {
            self.typed.clear();
        }
        if self.typed.len() >= LONGEST {
            return Typed::More;
        }
        let typed = format!("{}{digit}", self.typed);
        if matches!(screen.asks, Asks::Number { .. }) {
            self.typed = typed;
            return Typed::More;
        }
        match find(&screen.options, &typed) {
            Found::Nowhere => return Typed::NoSuchCode(typed),
            Found::Begun | Found::Whole(_, false) => self.typed = typed,
            Found::Whole(position, true) => return self.take(position, screen),
        }
        Typed::More
    }

    /// Don't know, or refused.
    pub(super) fn missing(&mut self, value: &Value, screen: &Screen) -> Typed {
        match screen.options.iter().position(|offer| offer.value == *value) {
            Some(position) => self.take(position, screen),
            None => Typed::NotAccepted,
        }
    }

    /// Takes an option whose code is complete; where Enter is wanted, it is marked and waits.
    fn take(&mut self, position: usize, screen: &Screen) -> Typed {
        self.typed.clear();
        let Some(offer) = screen.options.get(position) else { return Typed::More };
        if screen.asks == Asks::Multiple {
            self.toggle(position, &screen.options);
            return Typed::More;
        }
        if screen.confirm || (screen.confirm_missing && offer.missing) {
            self.typed = offer.code.to_string();
            self.picked = Some(position);
            return Typed::More;
        }
        Typed::Answer(offer.value.clone())
    }

    /// On or off; what excludes all others does so visibly.
    fn toggle(&mut self, position: usize, offers: &[Offer]) {
        if !self.chosen.remove(&position) {
            let alone = |position: &usize| offers.get(*position).is_some_and(|offer| offer.exclusive);
            if alone(&position) {
                self.chosen.clear();
            }
            self.chosen.retain(|other| !alone(other));
            self.chosen.insert(position);
        }
    }

    /// Enter.
    pub(super) fn enter(&mut self, screen: &Screen) -> Typed {
        let option = |position: usize| {
            screen.options.get(position).map_or(Typed::Nothing, |offer| Typed::Answer(offer.value.clone()))
        };
        if let Some(picked) = self.picked {
            return option(picked);
        }
        match screen.asks {
            Asks::Information => Typed::Answer(Value::Seen),
            Asks::Last { .. } => Typed::Keep,
            Asks::Multiple if self.typed.is_empty() => self.several(screen),
            _ if self.typed.is_empty() => match &screen.answer {
                // What was asked otherwise is answered again, be it with the same answer.
                Some(answer) if screen.changed => Typed::Answer(answer.clone()),
                Some(_) => Typed::Keep,
                None => Typed::Nothing,
            },
            Asks::Number { min, max } => match (find(&screen.options, &self.typed), self.typed.parse::<i64>()) {
                (Found::Whole(position, _), _) => option(position),
                (_, Ok(number)) if (min..=max).contains(&number) => Typed::Answer(Value::Number(number)),
                _ => Typed::OutOfRange(min, max),
            },
            Asks::Single | Asks::Multiple => match find(&screen.options, &self.typed) {
                Found::Whole(position, _) if screen.asks == Asks::Multiple => self.take(position, screen),
                Found::Whole(position, _) => option(position),
                Found::Begun | Found::Nowhere => Typed::NoSuchCode(self.typed.clone()),
            },
        }
    }

    /// The answer that the options chosen make.
    fn several(&self, screen: &Screen) -> Typed {
        let chosen: Vec<&Offer> = self.chosen.iter().filter_map(|position| screen.options.get(*position)).collect();
        match chosen.as_slice() {
            [] => Typed::Nothing,
            [only] if only.missing => Typed::Answer(only.value.clone()),
            several => {
                let mut codes: Vec<i64> = several.iter().map(|offer| offer.code).collect();
                codes.sort_unstable();
                Typed::Answer(Value::Codes(codes))
            }
        }
    }

    /// Takes the last digit back, or the option that waits.
    pub(super) fn erase(&mut self) {
        self.picked = None;
        self.typed.pop();
    }

    /// Takes all digits back; what is chosen of several stays.
    pub(super) fn clear(&mut self) {
        self.picked = None;
        self.typed.clear();
    }
}

#[cfg(test)]
mod tests;
