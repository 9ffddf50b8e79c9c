//! Whether a value answers an item: its kind, its range, the options offered. What follows from it is in `machine`.

use super::event::Rejection;
use crate::questionnaire::instrument::{Choice, Instrument, ItemId, Kind};
use crate::questionnaire::{Value, expr::Values};

/// The options offered for an item now.
pub(super) fn offered<'i>(instrument: &'i Instrument, item: ItemId, values: &Values) -> Vec<&'i Choice> {
    let variable = instrument.var(instrument.item(item).variable);
    variable
        .choices()
        .iter()
        .filter(|choice| choice.filter.as_ref().is_none_or(|filter| filter.holds(values)))
        .collect()
}

/// Accepts `value` for an item, or says why not.
pub(super) fn accept(instrument: &Instrument, item: ItemId, value: &Value, values: &Values) -> Result<(), Rejection> {
    let variable = instrument.var(instrument.item(item).variable);
    let is_offered = |code: &i64| offered(instrument, item, values).iter().any(|choice| choice.code == *code);
    match (value, &variable.kind) {
        (Value::Seen, Kind::Information) => Ok(()),
        (Value::DontKnow, _) if variable.dont_know.is_some() => Ok(()),
        (Value::Refused, _) if variable.refused.is_some() => Ok(()),
        (Value::DontKnow | Value::Refused, _) => Err(Rejection::NotAccepted),
        (Value::Code(code), Kind::Single(_)) if is_offered(code) => Ok(()),
        (Value::Code(_), Kind::Single(_)) => Err(Rejection::NoSuchOption),
        (Value::Number(number), Kind::Number { min, max }) if (min..=max).contains(&number) => Ok(()),
        (Value::Number(_), Kind::Number { min, max }) => Err(Rejection::OutOfRange { min: *min, max: *max }),
        (Value::Codes(codes), Kind::Multiple(choices)) => {
            if codes.is_empty() {
                return Err(Rejection::NothingChosen);
            }
            if !codes.iter().all(is_offered) || !codes.windows(2).all(|pair| pair[0] < pair[1]) {
                return Err(Rejection::NoSuchOption);
            }
            let exclusive = choices.iter().any(|choice| choice.exclusive && codes.contains(&choice.code));
            if exclusive && codes.len() > 1 { Err(Rejection::Exclusive) } else { Ok(()) }
        }
        _ => Err(Rejection::NotHere),
    }
}
