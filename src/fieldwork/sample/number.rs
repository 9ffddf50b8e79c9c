//! Telephone numbers of sample: checked by the rules of their country and brought into one form. What numbers there are is the library's
//! knowledge; whether one is known already is not asked here.

use super::Refusal;
use phonenumber::metadata::DATABASE;
use phonenumber::{Mode, PhoneNumber, Type, country::Id};

/// Longest text that is looked at for a number.
const LONGEST: usize = 40;

/// A country of the study, as far as its numbers and clocks go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// Its name in the study, such as `UK`.
    pub name: String,
    /// Its clock, as an IANA name.
    pub time_zone: String,
}

/// How numbers are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbers {
    /// By all that is known of the country's numbers.
    Checked,
    /// For their form alone: they are in E.164 already.
    Trusted,
    /// They must be such as nobody can dial.
    Undialable,
}

impl Country {
    fn id(&self) -> Option<Id> {
        if self.name == "UK" { Some(Id::GB) } else { self.name.parse().ok() }
    }

    /// A number of this country in E.164.
    pub(super) fn number(&self, text: &str, numbers: Numbers) -> Result<String, Refusal> {
        match numbers {
            Numbers::Checked => {
                let number = parsed(self.id(), text)?;
                if self.id() != number.country().id() {
                    return Err(Refusal::OtherCountry);
                }
                Ok(number.format().mode(Mode::E164).to_string())
            }
            Numbers::Trusted => plain(text).ok_or(Refusal::NotANumber),
            Numbers::Undialable => {
                let number = plain(text).ok_or(Refusal::NotANumber)?;
                let code = calling_code(&self.name).map_or_else(String::new, |code| code.to_string());
                let nobodys = number.strip_prefix('+').and_then(|digits| digits.strip_prefix(code.as_str()));
                if nobodys.is_some_and(|rest| rest.starts_with("000")) { Ok(number) } else { Err(Refusal::Dialable) }
            }
        }
    }
}

/// The calling code of a country, such as 44; none for what is no country.
pub fn calling_code(country: &str) -> Option<u16> {
    let id = if country == "UK" { "GB" } else { country };
    DATABASE.by_id(id).map(phonenumber::Metadata::country_code)
}

/// A number of a country that nobody can dial: no number begins with 000.
pub fn undialable(country: &str, number: u32) -> String {
    let code = calling_code(country).map_or_else(String::new, |code| code.to_string());
    format!("+{code}000{:07}", number % 10_000_000)
}

/// The country of a number in international form.
pub(super) fn country_among<'c>(text: &str, all: &'c [Country]) -> Result<&'c Country, Refusal> {
    if !text.starts_with('+') {
        return Err(Refusal::NoCountry);
    }
    let id = parsed(None, text)?.country().id();
    let country = all.iter().find(|country| id.is_some() && country.id() == id);
    country.ok_or_else(|| Refusal::UnknownCountry(id.map_or_else(String::new, |id| id.as_ref().to_owned())))
}

/// A number that somebody can have.
fn parsed(country: Option<Id>, text: &str) -> Result<PhoneNumber, Refusal> {
    let looks = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '\u{a0}' | '(' | ')' | '-' | '–' | '.' | '/');
    if text.len() > LONGEST || text.chars().filter(char::is_ascii_digit).count() < 5 {
        return Err(Refusal::NotANumber);
    }
    if let Some(odd) = text.chars().find(|c| !looks(*c)) {
        let extension = matches!(odd, 'e' | 'E' | 'x' | 'X' | '#' | ';' | ',');
        return Err(if extension { Refusal::Extension } else { Refusal::NotANumber });
    }
    // Written as in "+44 (0)20 …", a trunk prefix is in the way.
    let text = if text.starts_with('+') { text.replacen("(0)", "", 1) } else { text.to_owned() };
    let number = phonenumber::parse(country, &text).map_err(|_| Refusal::NotANumber)?;
    if !number.is_valid() {
        return Err(Refusal::Invalid);
    }
    match number.number_type(&DATABASE) {
        Type::PremiumRate | Type::SharedCost | Type::TollFree | Type::Pager | Type::Uan | Type::Voicemail => {
            Err(Refusal::Service)
        }
        Type::Emergency | Type::ShortCode | Type::Carrier | Type::NoInternational => Err(Refusal::Service),
        _ => Ok(number),
    }
}

/// A number that is in E.164 but for what stands between its digits.
fn plain(text: &str) -> Option<String> {
    let rest = text.strip_prefix('+')?;
    if text.len() > LONGEST || !rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')')) {
        return None;
    }
    let digits = rest.chars().filter(char::is_ascii_digit);
    let number: String = std::iter::once('+').chain(digits).collect();
    ((8..=16).contains(&number.len()) && (!number.starts_with("+0") || number.starts_with("+000"))).then_some(number)
}
