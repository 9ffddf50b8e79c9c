//! A filter: compiled, tried on answers, printed, and read again as the same.

#![no_main]

use cati::questionnaire::Value;
use cati::questionnaire::expr::{Scope, condition, number};
use cati_fuzz::HEALTH;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    let scope = Scope { variables: &HEALTH.variables, find: &|name| HEALTH.variable(name), hidden: &|_| None };
    let values: Vec<Option<Value>> = (0..HEALTH.variables.len())
        .map(|at| match at % 5 {
            0 => None,
            1 => Some(Value::DontKnow),
            2 => Some(Value::Codes(vec![1, 3])),
            3 => Some(Value::Code(2)),
            _ => Some(Value::Number(i64::MAX)),
        })
        .collect();
    if let Ok(found) = condition(source, &scope) {
        let _ = found.holds(&values);
        let printed = found.printed(&HEALTH.variables).to_string();
        // What is printed may be longer than what may be read, never different.
        if let Ok(again) = condition(&printed, &scope) {
            assert_eq!(again, found, "{printed}");
        }
    }
    if let Ok(found) = number(source, &scope) {
        let _ = found.of(&values);
    }
});
