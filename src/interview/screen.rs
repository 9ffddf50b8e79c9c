//! What is on the screen at a place of an interview, in its language, filled: spoken text apart from what is for the interviewer's eyes only.
//! How it is laid out is the terminal's business.

use super::answer::offered;
use super::entry::Ending;
use super::machine::{Interview, Place};
use crate::questionnaire::Value;
use crate::questionnaire::instrument::{ItemId, Kind, VariableId};
use crate::questionnaire::text::Fill;

/// So many items passed over are named, the others counted.
const MOST_NAMED: usize = 3;

/// Who is calling: what the texts call them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// The organisation that carries the study out.
    pub organisation: String,
    /// Where it can be called back.
    pub contact: String,
    /// The interviewer's name.
    pub interviewer: String,
}

/// One screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// The item asked; none on the last screen.
    pub item: Option<ItemId>,
    /// What kind of answer it takes.
    pub asks: Asks,
    /// Name of the section.
    pub section: String,
    /// Number of the unit and how many there are, where the unit counts.
    pub unit: Option<(usize, usize)>,
    /// Share of the questionnaire that is behind, in percent.
    pub progress: u16,
    /// Read aloud: the question, the stem of a battery, the information, the last words.
    pub spoken: String,
    /// The rows of the battery.
    pub rows: Vec<Row>,
    /// The scale as a sentence, where it is to be read out on this row.
    pub scale: Option<String>,
    /// For the interviewer only.
    pub instructions: Vec<String>,
    /// The options offered, don't know and refused last.
    pub options: Vec<Offer>,
    /// The answer in force.
    pub answer: Option<Value>,
    /// Whether the answer takes Enter even where a digit would do.
    pub confirm: bool,
    /// Whether don't know and refused take Enter: here they end the interview.
    pub confirm_missing: bool,
    /// Whether the question has changed since it was answered, so that the answer is to be confirmed.
    pub changed: bool,
    /// A few words for the first items before this one that are still open or to be confirmed,
    pub passed_over: Vec<String>,
    /// and how many more there are.
    pub passed_over_more: usize,
}

/// What kind of answer a screen takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// One option.
    Single,
    /// Any options.
    Multiple,
    /// A number.
    Number {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// To be read out.
    Information,
    /// To be read out, then it is over.
    Last {
        /// How it ends.
        ending: Ending,
        /// Whether another adult is asked for.
        another: bool,
    },
}

/// A row of a battery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its text, read aloud after the stem.
    pub text: String,
    /// The label of its answer.
    pub answer: Option<String>,
    /// Whether it is the one being asked.
    pub current: bool,
}

/// An option on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What is typed.
    pub code: i64,
    /// What is read.
    pub label: String,
    /// What it gives.
    pub value: Value,
    /// Whether it is don't know or refused: shown, not read out.
    pub missing: bool,
    /// Of several: whether it excludes all others.
    pub exclusive: bool,
}

/// An interview with a voice: texts and labels, filled.
#[derive(Debug, Clone, Copy)]
pub struct Speaker<'a> {
    /// The interview.
    pub interview: &'a Interview,
    /// Who is calling.
    pub voice: &'a Voice,
}

impl Speaker<'_> {
    /// The text for a key in the interview's language, filled; the key itself where there is none, so that a gap is seen.
    pub fn say(&self, key: &str) -> String {
        self.find(key).unwrap_or_else(|| format!("[{key}]"))
    }

    /// As [`Self::say`], with further words for this text only.
    pub fn say_with(&self, key: &str, more: &dyn Fn(&str) -> Option<Fill>) -> String {
        let instrument = self.interview.instrument();
        let fill = |name: &str| more(name).or_else(|| self.fill(name, 0));
        instrument.texts.say(self.interview.language(), key, &fill).unwrap_or_else(|| format!("[{key}]"))
    }

    /// As [`Self::say`]; nothing where there is no text.
    pub fn find(&self, key: &str) -> Option<String> {
        self.find_at(key, 0)
    }

    fn find_at(&self, key: &str, depth: usize) -> Option<String> {
        let instrument = self.interview.instrument();
        instrument.texts.say(self.interview.language(), key, &|name| self.fill(name, depth))
    }

    /// What stands for a name in a text. Labels may use other answers' labels, two levels deep.
    fn fill(&self, name: &str, depth: usize) -> Option<Fill> {
        let instrument = self.interview.instrument();
        match name {
            "organisation" => return Some(Fill::Text(self.voice.organisation.clone())),
            "contact" => return Some(Fill::Text(self.voice.contact.clone())),
            "interviewer" => return Some(Fill::Text(self.voice.interviewer.clone())),
            "minutes" => return Some(Fill::Number(instrument.minutes)),
            _ => {}
        }
        if let Some(variable) = instrument.variable(name) {
            return match self.interview.values()[variable.0].as_ref()? {
                Value::Number(number) => Some(Fill::Number(*number)),
                Value::Code(code) => {
                    instrument.var(variable).choice(*code).map(|choice| Fill::Text(choice.name.clone()))
                }
                _ => None,
            };
        }
        let variable = instrument.variable(name.strip_suffix("_label")?)?;
        let value = self.interview.values()[variable.0].as_ref()?;
        (depth < 2).then(|| Fill::Text(self.label_at(variable, value, depth + 1)))
    }

    /// A value as a person would say it.
    pub fn label(&self, variable: VariableId, value: &Value) -> String {
        self.label_at(variable, value, 0)
    }

    fn label_at(&self, variable: VariableId, value: &Value, depth: usize) -> String {
        let known = self.interview.instrument().var(variable);
        let option = |code: &i64| {
            known.choice(*code).map_or_else(
                || code.to_string(),
                |choice| self.find_at(&choice.text, depth).unwrap_or_else(|| choice.name.clone()),
            )
        };
        match value {
            Value::Code(code) => option(code),
            Value::Codes(codes) => codes.iter().map(option).collect::<Vec<_>>().join(", "),
            Value::Number(number) => number.to_string(),
            Value::DontKnow => self.say("dont_know"),
            Value::Refused => self.say("refused"),
            Value::Seen => String::new(),
        }
    }

    /// A few words for an item, for lists; where it has none of its own, what is read aloud, without the stop that would end the list.
    pub fn short(&self, item: ItemId) -> String {
        let instrument = self.interview.instrument();
        let name = instrument.name_of(item);
        let aloud = || {
            let text = self.find(name).unwrap_or_else(|| name.to_owned());
            text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '?' | '!' | '…' | ':')).to_owned()
        };
        self.find(&format!("{name}.short")).unwrap_or_else(aloud)
    }

    /// The screen at the interview's place.
    pub fn screen(&self) -> Screen {
        match self.interview.place() {
            Place::Item(item) => self.item(item),
            // Seen only if the quotas could not be asked; the driver asks them before it shows anything.
            Place::Gate => self.last(Ending::QuotaFull, false),
            Place::Last { ending, another } => self.last(ending, another),
        }
    }

    fn last(&self, ending: Ending, another: bool) -> Screen {
        let key = match ending {
            Ending::Complete => "ending-complete",
            Ending::Partial | Ending::BrokenOff | Ending::Unreached => "ending-break_off",
            Ending::Refused | Ending::RefusedHousehold | Ending::FactsRefused => "ending-refused",
            Ending::NotEligible => "ending-not_eligible",
            Ending::QuotaFull => "ending-quota_full",
            Ending::NotAvailable => "ending-not_available",
        };
        // These two may be followed by asking for another adult: the goodbye comes when that is over.
        let leaves = matches!(ending, Ending::NotEligible | Ending::QuotaFull);
        Screen {
            item: None,
            asks: Asks::Last { ending, another },
            section: String::new(),
            unit: None,
            progress: if ending == Ending::Complete { 100 } else { self.progress(None) },
            spoken: if leaves && !another {
                format!("{} {}", self.say(key), self.say("goodbye"))
            } else {
                self.say(key)
            },
            rows: Vec::new(),
            scale: None,
            instructions: Vec::new(),
            options: Vec::new(),
            answer: None,
            confirm: true,
            confirm_missing: false,
            changed: false,
            passed_over: Vec::new(),
            passed_over_more: 0,
        }
    }

    fn item(&self, item: ItemId) -> Screen {
        let instrument = self.interview.instrument();
        let (at, unit) = (instrument.item(item), instrument.unit_of(item));
        let variable = instrument.var(at.variable);
        let asks = match variable.kind {
            Kind::Single(_) => Asks::Single,
            Kind::Multiple(_) => Asks::Multiple,
            Kind::Number { min, max } => Asks::Number { min, max },
            Kind::Information => Asks::Information,
        };
        let (rows, passed_over) = (self.rows(item), self.interview.passed_over());
        let position = rows.iter().position(|row| row.current).map_or(1, |position| position + 1);
        let reads_scale = if unit.battery { unit.read_scale.contains(&position) } else { true };
        let mut instructions: Vec<String> = self.find(&format!("{}.instruction", unit.id)).into_iter().collect();
        if unit.battery {
            instructions.extend(self.find(&format!("{}.instruction", variable.name)));
        }
        Screen {
            item: Some(item),
            asks,
            section: self.say(&format!("section-{}", instrument.sections[unit.section].id)),
            unit: unit.number.map(|number| (number, instrument.numbered_units())),
            progress: self.progress(Some(item)),
            spoken: self.say(&unit.id),
            rows,
            scale: unit.scale.as_ref().filter(|_| reads_scale).map(|scale| self.say(&format!("scale-{scale}"))),
            instructions,
            options: self.offers(item),
            answer: self.interview.values()[at.variable.0].clone(),
            confirm: at.confirm || self.interview.brings_verdict(item),
            confirm_missing: self.interview.verdict().is_none()
                && instrument.quotas.iter().any(|quota| quota.by.contains(&at.variable)),
            changed: self.interview.values()[at.variable.0].is_some() && self.interview.to_confirm(item),
            passed_over: passed_over.iter().take(MOST_NAMED).map(|item| self.short(*item)).collect(),
            passed_over_more: passed_over.len().saturating_sub(MOST_NAMED),
        }
    }

    fn rows(&self, item: ItemId) -> Vec<Row> {
        let instrument = self.interview.instrument();
        let unit = instrument.item(item).unit;
        if !instrument.units[unit].battery {
            return Vec::new();
        }
        let siblings = self.interview.path().iter().filter(|other| instrument.item(**other).unit == unit);
        siblings
            .map(|other| {
                let variable = instrument.item(*other).variable;
                Row {
                    text: self.say(&instrument.var(variable).name),
                    answer: self.interview.values()[variable.0].as_ref().map(|value| self.label(variable, value)),
                    current: *other == item,
                }
            })
            .collect()
    }

    fn offers(&self, item: ItemId) -> Vec<Offer> {
        let instrument = self.interview.instrument();
        let variable = instrument.var(instrument.item(item).variable);
        let single = matches!(variable.kind, Kind::Single(_));
        let mut offers: Vec<Offer> = offered(instrument, item, self.interview.values())
            .into_iter()
            .map(|choice| Offer {
                code: choice.code,
                label: self.say(&choice.text),
                value: if single { Value::Code(choice.code) } else { Value::Codes(vec![choice.code]) },
                missing: false,
                exclusive: choice.exclusive,
            })
            .collect();
        let mut missing = |code: Option<i64>, key: &str, value: Value| {
            offers.extend(code.map(|code| Offer { code, label: self.say(key), value, missing: true, exclusive: true }));
        };
        missing(variable.dont_know, "dont_know", Value::DontKnow);
        missing(variable.refused, "refused", Value::Refused);
        offers
    }

    /// Where `item` stands in the order in which this interview asks, against all items.
    fn progress(&self, item: Option<ItemId>) -> u16 {
        let order = &self.interview.order;
        let at = item.map_or_else(
            || self.interview.path().iter().filter(|item| self.interview.answered(**item)).count(),
            |item| order.iter().take_while(|other| **other != item).count(),
        );
        u16::try_from(at * 100 / order.len().max(1)).unwrap_or(100)
    }
}
