//! Whether `respondents.toml` makes sense with its questionnaire: names that are there, shares that add up, loadings that leave room for chance.

use super::super::diagnostic::{Code, Findings, Place, did_you_mean};
use super::super::instrument::{Instrument, Kind, Variable};
use super::super::reader::{Located, Numbers};
use super::read::{self, Written};
use super::{
    Answering, Beside, Contact, Covariate, Drawn, FILE, Fact, How, Loadings, Rates, Respondents, Shares, Steps, Trait,
};
use std::collections::BTreeMap;

/// The format this program reads.
const FORMAT: i64 = 1;
/// So far from 100 may shares add up, for figures that are rounded.
const ROUNDING: f64 = 1.0;

/// Takes what is written, telling every mistake; `columns` are the facts of the population.
pub(super) fn check(
    written: Written,
    columns: &[String],
    instrument: &Instrument,
    findings: &mut Findings<'_>,
) -> Respondents {
    let start = Place { file: FILE.to_owned(), span: 0..0 };
    if written.format.as_ref().map(|format| format.value) != Some(FORMAT) {
        let place = written.format.as_ref().map_or(&start, |format| &format.place);
        findings.add(
            Code::Value,
            place,
            format!("this program reads format {FORMAT}"),
            Some(format!("format = {FORMAT}")),
        );
    }
    let mut known = Known { facts: columns.to_vec(), scores: Vec::new(), instrument, findings };
    let facts: Vec<Fact> = written.facts.iter().filter_map(|fact| known.fact(fact)).collect();
    let household =
        written.household.iter().filter(|name| known.is_fact(name)).map(|name| name.value.clone()).collect();
    let beside = written.beside.iter().map(|read::Beside { percent, facts }| {
        let facts = facts.iter().filter(|(name, _)| known.is_fact(name));
        let facts = facts.map(|(name, value)| (name.value.clone(), value.value.clone())).collect();
        (percent, facts)
    });
    let beside: Vec<_> = beside.collect();
    let beside = beside.into_iter().map(|(percent, facts)| Beside { share: known.share(percent), facts });
    let beside = beside.collect();
    let mut covariates = Vec::new();
    for read::Covariate { name, fact, is } in &written.covariates {
        known.new_score(name);
        if known.is_fact(fact) {
            let is = is.iter().map(|value| value.value.clone()).collect();
            covariates.push(Covariate { name: name.value.clone(), fact: fact.value.clone(), is });
        }
    }
    let mut traits = Vec::new();
    for (name, on) in &written.traits {
        traits.push(Trait { name: name.value.clone(), on: known.loadings(on) });
        known.new_score(name);
    }
    let items = written.items.iter().filter_map(|item| known.item(item)).collect();
    let rates = known.rates(&written.rates);
    let contact = known.contact(&written.contact);
    Respondents { contact, household, rates, beside, population: Vec::new(), facts, covariates, traits, items }
}

/// What can be named so far.
struct Known<'a, 'f, 's> {
    facts: Vec<String>,
    /// Covariates and traits.
    scores: Vec<String>,
    instrument: &'a Instrument,
    findings: &'f mut Findings<'s>,
}

impl Known<'_, '_, '_> {
    fn unknown(&mut self, what: &str, name: &Located<String>, hint: Option<String>) {
        self.findings.add(Code::UnknownName, &name.place, format!("there is no {what} {}", name.value), hint);
    }

    fn is_fact(&mut self, name: &Located<String>) -> bool {
        let known = self.facts.contains(&name.value);
        if !known {
            let hint = did_you_mean(&name.value, self.facts.iter().map(String::as_str));
            self.unknown("fact", name, hint.or_else(|| Some("a column of population.csv, or a fact above".to_owned())));
        }
        known
    }

    fn new_score(&mut self, name: &Located<String>) {
        if self.scores.contains(&name.value) {
            self.findings.twice(&name.place, "covariate or trait", &name.value);
        }
        self.scores.push(name.value.clone());
    }

    fn share(&mut self, percent: &Located<f64>) -> f64 {
        if !(0.0..=100.0).contains(&percent.value) {
            self.findings.add(Code::Value, &percent.place, format!("{} is no percentage", percent.value), None);
        }
        percent.value.clamp(0.0, 100.0) / 100.0
    }

    fn rates(&mut self, written: &[(Located<String>, Located<f64>)]) -> Rates {
        let mut rates = Rates::default();
        for (name, percent) in written {
            let share = self.share(percent);
            let rate = match name.value.as_str() {
                "another_adult" => &mut rates.another_adult,
                "break_off" => &mut rates.break_off,
                "suspend" => &mut rates.suspend,
                "change" => &mut rates.change,
                "other_language" => &mut rates.other_language,
                "dont_know" => &mut rates.dont_know,
                "refused" => &mut rates.refused,
                _ => {
                    let names =
                        ["another_adult", "break_off", "suspend", "change", "other_language", "dont_know", "refused"];
                    let hint =
                        did_you_mean(&name.value, names).or_else(|| Some(format!("known: {}", names.join(", "))));
                    self.unknown("rate", name, hint);
                    continue;
                }
            };
            *rate = share;
        }
        rates
    }

    fn contact(&mut self, written: &[read::Contact]) -> Contact {
        let mut contact = Contact::default();
        for read::Contact { name, percent, from } in written {
            if let (Some(share), Some(percent), None) = (contact.share_mut(&name.value), percent, from) {
                *share = self.share(percent);
            } else if let (Some(steps), Some(from), None) = (contact.steps_mut(&name.value), from, percent) {
                *steps = self.steps(name, from);
            } else if Contact::STEPS.iter().any(|(known, ..)| *known == name.value) {
                self.findings.add(
                    Code::Value,
                    &name.place,
                    format!("{} has a percentage from each step on", name.value),
                    Some("from = { 8 = 20, 17 = 45 }".to_owned()),
                );
            } else if Contact::SHARES.contains(&name.value.as_str()) {
                self.findings.add(
                    Code::Value,
                    &name.place,
                    format!("{} has one percentage", name.value),
                    Some("percent = 20".to_owned()),
                );
            } else {
                let names = || Contact::SHARES.into_iter().chain(Contact::STEPS.map(|(name, ..)| name));
                let hint = did_you_mean(&name.value, names());
                self.unknown(
                    "figure of contact",
                    name,
                    hint.or_else(|| Some(format!("known: {}", names().collect::<Vec<_>>().join(", ")))),
                );
            }
        }
        contact
    }

    /// Shares from each step on; steps rise.
    fn steps(&mut self, of: &Located<String>, written: &Numbers) -> Steps {
        let bounds = Contact::STEPS.iter().find(|(name, ..)| *name == of.value);
        let (least, most) = bounds.map_or((0, 0), |(_, least, most)| (*least, *most));
        let mut steps = Steps::new();
        for (step, percent) in written {
            match step.value.parse() {
                Ok(from) if (least..=most).contains(&from) && steps.last().is_none_or(|(last, _)| *last < from) => {
                    let percent = Located { value: *percent, place: step.place.clone() };
                    steps.push((from, self.share(&percent)));
                }
                _ => self.findings.add(
                    Code::Value,
                    &step.place,
                    format!("{} is no step", step.value),
                    Some(format!("whole numbers from {least} to {most}, each larger than the one before")),
                ),
            }
        }
        if written.is_empty() {
            self.findings.add(Code::Value, &of.place, format!("{} has no step", of.value), None);
        }
        steps
    }

    /// Loadings on what is known already; together they leave room for chance.
    fn loadings(&mut self, written: &Numbers) -> Loadings {
        let mut on = Loadings::new();
        for (name, loading) in written {
            if self.scores.contains(&name.value) {
                on.push((name.value.clone(), *loading));
            } else {
                let hint = did_you_mean(&name.value, self.scores.iter().map(String::as_str));
                self.unknown("covariate or trait", name, hint.or_else(|| Some("one that stands above".to_owned())));
            }
        }
        let sum: f64 = on.iter().map(|(_, loading)| loading.abs()).sum();
        if let Some((name, _)) = written.first().filter(|_| sum > 1.0) {
            self.findings.add(
                Code::Value,
                &name.place,
                format!("the loadings add up to {sum:.2}"),
                Some("at most 1".to_owned()),
            );
        }
        on
    }

    /// Shares of values; of an item's, where the variable is named.
    fn shares(&mut self, written: &Numbers, of: Option<&Variable>) -> Shares {
        let (mut shares, mut sum) = (Shares::new(), 0.0);
        for (name, percent) in written {
            if *percent < 0.0 || *percent > 100.0 {
                self.findings.add(Code::Value, &name.place, format!("{percent} is no percentage"), None);
            }
            match of {
                Some(variable) if variable.choice_named(&name.value).is_none() => {
                    let hint = did_you_mean(&name.value, variable.choices().iter().map(|choice| choice.name.as_str()));
                    self.unknown("option", name, hint);
                }
                _ => shares.push((name.value.clone(), percent.clamp(0.0, 100.0) / 100.0)),
            }
            sum += percent;
        }
        // Of several answers each is given by itself.
        let together = !of.is_some_and(|variable| matches!(variable.kind, Kind::Multiple(_)));
        if let Some((name, _)) = written.first().filter(|_| together && (sum - 100.0).abs() > ROUNDING) {
            self.findings.add(
                Code::Value,
                &name.place,
                format!("the shares add up to {sum:.1}"),
                Some("to 100".to_owned()),
            );
        }
        shares
    }

    fn fact(&mut self, written: &read::Fact) -> Option<Fact> {
        let name = &written.name;
        if self.facts.contains(&name.value) {
            self.findings.twice(&name.place, "fact", &name.value);
        }
        if let Some(by) = &written.by {
            self.is_fact(by);
        }
        // A fact that an item asks for has the item's options.
        let instrument = self.instrument;
        let variable = instrument.variable(&name.value).map(|found| instrument.var(found));
        let of = variable.filter(|variable| !variable.choices().is_empty());
        let mut drawn: Vec<(Option<String>, Drawn)> = Vec::new();
        if let Some(shares) = &written.shares {
            drawn.push((None, Drawn::Shares(self.shares(shares, of))));
        }
        for (value, shares) in written.shares_by.iter().flatten() {
            drawn.push((Some(value.value.clone()), Drawn::Shares(self.shares(shares, of))));
        }
        for (value, ends) in written.between.iter().flatten() {
            let end = |key: &str| ends.iter().find(|(name, _)| name.value == key).map(|(_, number)| *number as i64);
            match (end("from"), end("to")) {
                (Some(from), Some(to)) if from <= to => {
                    drawn.push((Some(value.value.clone()), Drawn::Between(from, to)));
                }
                _ => self.findings.add(
                    Code::Value,
                    &value.place,
                    format!("{} needs from and to", value.value),
                    Some("{ from = 18, to = 24 }".to_owned()),
                ),
            }
        }
        let apart = written.by.is_none() && written.between.is_some();
        if apart {
            let hint = Some("by = the fact whose values are named in between".to_owned());
            self.findings.add(Code::MissingKey, &name.place, format!("by is missing for {}", name.value), hint);
        } else if drawn.is_empty() {
            let hint = Some("shares, or by and between".to_owned());
            self.findings.add(Code::MissingKey, &name.place, format!("nothing is drawn for {}", name.value), hint);
        }
        if apart || drawn.is_empty() {
            return None;
        }
        self.facts.push(name.value.clone());
        Some(Fact { name: name.value.clone(), by: written.by.as_ref().map(|by| by.value.clone()), of: drawn })
    }

    fn item(&mut self, written: &read::Item) -> Option<(String, Answering)> {
        let (name, instrument) = (&written.name, self.instrument);
        let Some(item) = instrument.item_named(&name.value) else {
            let names = instrument.items.iter().map(|item| instrument.var(item.variable).name.as_str());
            let hint = did_you_mean(&name.value, names);
            self.unknown("item", name, hint);
            return None;
        };
        let variable = instrument.var(instrument.item(item).variable);
        if matches!(variable.kind, Kind::Information) {
            self.findings.add(Code::Value, &name.place, format!("{} is read aloud, not answered", name.value), None);
            return None;
        }
        let mut country = BTreeMap::new();
        for (place, shares) in &written.country {
            if instrument.country(&place.value).is_none() {
                self.unknown("country", place, None);
            }
            country.insert(place.value.clone(), self.shares(shares, Some(variable)));
        }
        let shares = written.shares.as_ref().map(|shares| self.shares(shares, Some(variable)));
        let has_shares = shares.is_some() || !country.is_empty();
        let (fits, how) = match (&written.fact, &written.mean) {
            (Some(fact), None) => {
                self.is_fact(fact);
                (!has_shares, How::Fact(fact.value.clone()))
            }
            (None, Some(mean)) => {
                let deviation = written.deviation.as_ref().map_or(0.0, |deviation| deviation.value);
                (!has_shares && matches!(variable.kind, Kind::Number { .. }), How::Number(mean.value, deviation))
            }
            (None, None) if has_shares => (!matches!(variable.kind, Kind::Number { .. }), How::Shares(shares, country)),
            (None, None) => (true, How::Any),
            (Some(_), Some(_)) => (false, How::Any),
        };
        if !fits {
            let hint = "a fact; or shares of options; or mean and deviation of a number".to_owned();
            self.findings.add(Code::Value, &name.place, format!("{} cannot be answered so", name.value), Some(hint));
        }
        let missing =
            |percent: &Option<Located<f64>>, known: &mut Self| percent.as_ref().map(|percent| known.share(percent));
        let (dont_know, refused) = (missing(&written.dont_know, self), missing(&written.refused, self));
        Some((name.value.clone(), Answering { how, on: self.loadings(&written.on), dont_know, refused }))
    }
}
