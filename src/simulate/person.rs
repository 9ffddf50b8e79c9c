//! A robot respondent: who it is, and what it says to what is on the screen. All of it depends on the seed, the case and the person alone.

use super::draw::{Draw, Key, share_below};
use super::model::Model;
use crate::interview::screen::{Asks, Offer, Screen};
use crate::questionnaire::Value;
use crate::questionnaire::instrument::Variable;
use crate::questionnaire::respondents::{Answering, Covariate, Drawn, How, PopulationRow, Respondents, Shares};
use std::collections::{BTreeMap, BTreeSet};

/// What a person's readiness to answer has in common from item to item.
const RETICENCE: f64 = 0.5;

/// A person's facts, as they are written.
pub(super) type Facts = BTreeMap<String, String>;

/// A robot respondent.
#[derive(Debug)]
pub(super) struct Person {
    pub(super) key: Key,
    country: String,
    pub(super) facts: Facts,
    /// Covariates, then traits.
    pub(super) scores: Vec<f64>,
    reticence: f64,
}

/// The facts of a person; `beside` also of those who are not in the population.
pub(super) fn facts(respondents: &Respondents, rows: &[PopulationRow], key: Key, beside: bool) -> Facts {
    let row = |draw: &mut Draw, fits: &dyn Fn(&PopulationRow) -> bool| {
        let shares = rows.iter().map(|row| if fits(row) { row.people } else { 0.0 });
        draw.among(shares).and_then(|position| rows.get(position)).map(|row| row.facts.clone()).unwrap_or_default()
    };
    let home = Key { person: 0, ..key };
    let mut common = row(&mut home.draw("household", 0), &|_| true);
    common.retain(|name, _| respondents.household.contains(name));
    let fits = |row: &PopulationRow| common.iter().all(|(name, value)| row.facts.get(name) == Some(value));
    let mut facts = row(&mut key.draw("person", 0), &fits);
    facts.extend(common.clone());
    if beside {
        let mut draw = key.draw("beside", 0);
        let mut left = draw.unit();
        for beside in &respondents.beside {
            left -= beside.share;
            if left < 0.0 {
                facts.extend(beside.facts.clone());
                break;
            }
        }
    }
    for fact in &respondents.facts {
        let of = fact.by.as_ref().and_then(|by| facts.get(by));
        let Some((_, drawn)) = fact.of.iter().find(|(value, _)| value.as_ref() == of) else { continue };
        let mut draw = key.draw(&fact.name, 0);
        let value = match drawn {
            Drawn::Shares(shares) => {
                draw.among(shares.iter().map(|(_, share)| *share)).map(|position| shares[position].0.clone())
            }
            Drawn::Between(from, to) => Some(draw.between(*from, *to).to_string()),
        };
        facts.extend(value.map(|value| (fact.name.clone(), value)));
    }
    facts
}

/// A fact as a number, not yet standardised.
pub(super) fn covariate(covariate: &Covariate, facts: &Facts) -> f64 {
    let Some(value) = facts.get(&covariate.fact) else { return 0.0 };
    if covariate.is.is_empty() {
        value.parse().unwrap_or(0.0)
    } else {
        f64::from(u8::from(covariate.is.contains(value)))
    }
}

impl Person {
    /// The person of a key in a country.
    pub(super) fn new(model: &Model, key: Key, country: &str) -> Self {
        let known = model.countries.get(country);
        let facts = facts(&model.respondents, known.map_or(&[], |known| &known.rows), key, true);
        let mut scores = Vec::new();
        if let Some(known) = known {
            for (one, (mean, deviation)) in model.respondents.covariates.iter().zip(&known.covariates) {
                let raw = covariate(one, &facts) - mean;
                scores.push(if *deviation > 0.0 { raw / deviation } else { 0.0 });
            }
            for (one, chance) in model.respondents.traits.iter().zip(&known.traits) {
                scores.push(model.weighted(&one.on, &scores) + chance * key.draw(&one.name, 0).normal());
            }
        }
        let reticence = key.draw("reticence", 0).normal();
        Self { key, country: country.to_owned(), facts, scores, reticence }
    }

    /// Whether something happens with this person at an item.
    pub(super) fn happens(&self, what: &str, item: &str, share: f64) -> bool {
        share > 0.0 && self.key.draw(&format!("{what} {item}"), 0).happens(share)
    }

    /// What the person says to the item called `name`; with another turn, what it says instead.
    pub(super) fn answer(&self, model: &Model, name: &str, screen: &Screen, turn: u32) -> Value {
        let mut draw = self.key.draw(name, turn);
        if screen.asks == Asks::Information {
            return Value::Seen;
        }
        let answering = model.respondents.items.get(name);
        if let Some(missing) = self.missing(model, answering, screen, &mut draw) {
            return missing;
        }
        let instrument = &model.instrument;
        let variable = instrument.variable(name).map(|found| instrument.var(found));
        let said = variable.and_then(|variable| self.said(model, variable, answering, screen, &mut draw));
        said.unwrap_or_else(|| at_random(screen, &mut draw))
    }

    /// Don't know or refused, where that is offered and it comes to that.
    fn missing(&self, model: &Model, answering: Option<&Answering>, screen: &Screen, draw: &mut Draw) -> Option<Value> {
        let rates = &model.respondents.rates;
        let share = |value: &Value, own: Option<f64>, usual: f64| {
            let offered = screen.options.iter().any(|offer| offer.value == *value);
            if offered { own.unwrap_or(usual) } else { 0.0 }
        };
        let dont_know = share(&Value::DontKnow, answering.and_then(|known| known.dont_know), rates.dont_know);
        let refused = share(&Value::Refused, answering.and_then(|known| known.refused), rates.refused);
        let chance = libm::sqrt(1.0 - RETICENCE * RETICENCE);
        let place = share_below(RETICENCE * self.reticence + chance * draw.normal());
        if place > 1.0 - refused {
            Some(Value::Refused)
        } else if place > 1.0 - refused - dont_know {
            Some(Value::DontKnow)
        } else {
            None
        }
    }

    /// An answer in substance, as far as it is known how it comes about and it is offered.
    fn said(
        &self,
        model: &Model,
        variable: &Variable,
        answering: Option<&Answering>,
        screen: &Screen,
        draw: &mut Draw,
    ) -> Option<Value> {
        let own = self.facts.get(&variable.name);
        let Some(Answering { how, on, .. }) = answering else { return fact(own?, variable, screen) };
        let chance = model.countries.get(&self.country).and_then(|country| country.items.get(&variable.name));
        let (explained, chance) = (model.weighted(on, &self.scores), chance.copied().unwrap_or(1.0));
        let mut place = || explained + chance * draw.normal();
        match how {
            How::Any => fact(own?, variable, screen),
            How::Fact(name) => fact(self.facts.get(name)?, variable, screen),
            How::Number(mean, deviation) => {
                let Asks::Number { min, max } = screen.asks else { return None };
                let number = libm::round(mean + deviation * place());
                // Casts saturate: what is out of all bounds is at the nearest one.
                Some(Value::Number((number as i64).clamp(min, max)))
            }
            How::Shares(all, countries) => {
                let shares = countries.get(&self.country).or(all.as_ref())?;
                match screen.asks {
                    Asks::Multiple => several(shares, variable, screen, place),
                    _ => one(shares, variable, screen, share_below(place())),
                }
            }
        }
    }
}

/// The offer of an option by its name.
fn offered<'s>(screen: &'s Screen, variable: &Variable, name: &str) -> Option<&'s Offer> {
    let code = variable.choice_named(name)?.code;
    screen.options.iter().find(|offer| offer.code == code && !offer.missing)
}

fn fact(value: &str, variable: &Variable, screen: &Screen) -> Option<Value> {
    match screen.asks {
        Asks::Number { min, max } => {
            Some(Value::Number(value.parse().ok().filter(|number| (min..=max).contains(number))?))
        }
        _ => Some(offered(screen, variable, value)?.value.clone()),
    }
}

/// The option at a place from 0 to 1, the first option at the top.
fn one(shares: &Shares, variable: &Variable, screen: &Screen, place: f64) -> Option<Value> {
    let mut below = 1.0;
    for (name, share) in shares {
        below -= share;
        if place >= below {
            return Some(offered(screen, variable, name)?.value.clone());
        }
    }
    Some(offered(screen, variable, &shares.last()?.0)?.value.clone())
}

/// Each option by itself; one that excludes all others alone.
fn several(shares: &Shares, variable: &Variable, screen: &Screen, mut place: impl FnMut() -> f64) -> Option<Value> {
    let mut codes = BTreeSet::new();
    for (name, share) in shares {
        let chosen = share_below(place()) > 1.0 - share;
        let Some(offer) = offered(screen, variable, name).filter(|_| chosen) else { continue };
        if offer.exclusive {
            return Some(Value::Codes(vec![offer.code]));
        }
        codes.insert(offer.code);
    }
    (!codes.is_empty()).then(|| Value::Codes(codes.into_iter().collect()))
}

/// Anything that is offered.
fn at_random(screen: &Screen, draw: &mut Draw) -> Value {
    if let Asks::Number { min, max } = screen.asks {
        return Value::Number(draw.between(min, max));
    }
    let offers: Vec<&Offer> = screen.options.iter().filter(|offer| !offer.missing).collect();
    let Some(first) = offers.get(draw.below(offers.len())) else {
        return screen.options.first().map_or(Value::Seen, |offer| offer.value.clone());
    };
    if screen.asks != Asks::Multiple || first.exclusive {
        return first.value.clone();
    }
    let more = offers.iter().filter(|offer| !offer.exclusive && draw.happens(0.3)).map(|offer| offer.code);
    let codes: BTreeSet<i64> = more.chain([first.code]).collect();
    Value::Codes(codes.into_iter().collect())
}
