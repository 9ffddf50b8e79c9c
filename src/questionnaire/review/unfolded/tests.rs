use super::unfolded;
use crate::questionnaire::expr::possible::{Possible, Trial};
use crate::questionnaire::expr::{Scope, Values, condition};
use crate::questionnaire::instrument::Instrument;
use crate::questionnaire::{Value, compile};
use proptest::prelude::*;

fn small() -> Instrument {
    let files = [
        ("questionnaire.toml", include_str!("../../../../tests/cases/small/questionnaire.toml")),
        ("en.ftl", include_str!("../../../../tests/cases/small/en.ftl")),
        ("de.ftl", include_str!("../../../../tests/cases/small/de.ftl")),
    ];
    compile(&files.map(|(name, text)| (name.to_owned(), text.to_owned())).into()).unwrap()
}

/// Everything that can be known of a household, its children and its adults; before the adults are counted, too.
fn known(instrument: &Instrument, is_known: bool) -> Vec<Vec<Option<Value>>> {
    let at = |name: &str| instrument.variable(name).unwrap().0;
    let no_answer = [None, Some(Value::DontKnow), Some(Value::Refused)];
    let numbers = |low: i64, high: i64| (low..=high).map(|number| Some(Value::Number(number)));
    let mut all = Vec::new();
    for household in numbers(1, 20).chain(no_answer.clone()) {
        for children in numbers(0, 19).chain([None, Some(Value::Refused)]) {
            let mut values: Vec<Option<Value>> = instrument.variables.iter().map(|_| None).collect();
            values[at("household")] = household.clone();
            let asked = instrument.unit_of(instrument.item_named("children").unwrap()).filter.as_ref().unwrap();
            if children.is_some() && !asked.holds(&values) {
                continue;
            }
            values[at("children")] = children.clone();
            if !is_known {
                all.push(values.clone());
            }
            if let (Some(Value::Number(household)), Some(Value::Number(children))) = (&household, &children) {
                values[at("adults")] = Some(Value::Number(household - children));
            }
            all.push(values);
        }
    }
    all
}

fn source() -> impl Strategy<Value = String> {
    let name = prop::sample::select(vec!["household", "children", "adults"]);
    let order = prop::sample::select(vec!["==", "!=", "<", "<=", ">", ">="]);
    let leaf = prop_oneof![
        4 => (name.clone(), order.clone(), -1i64..22).prop_map(|(name, order, number)| format!("{name} {order} {number}")),
        1 => (name.clone(), order, name.clone()).prop_map(|(name, order, other)| format!("{name} {order} {other}")),
        1 => name.clone().prop_map(|name| format!("answered({name})")),
        1 => name.prop_map(|name| format!("refused({name})")),
    ];
    leaf.prop_recursive(3, 8, 2, |inner| {
        prop_oneof![
            2 => (inner.clone(), inner.clone()).prop_map(|(left, right)| format!("({left} and {right})")),
            1 => (inner.clone(), inner.clone()).prop_map(|(left, right)| format!("({left} or {right})")),
            1 => inner.prop_map(|inner| format!("not ({inner})")),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_said_never_to_hold_never_does(source in source(), is_known: bool) {
        let instrument = small();
        let find = |name: &str| instrument.variable(name);
        let scope = Scope { variables: &instrument.variables, find: &find, hidden: &|_| None };
        let when = condition(&source, &scope).unwrap();
        let all = unfolded(&instrument, [&when], None, is_known).unwrap();
        let holds = |values: &Vec<Option<Value>>| { let values: &Values = values; when.holds(values) };
        let met = known(&instrument, is_known).iter().any(holds);
        let said = Trial::new(&instrument.variables).all_possible(&all);
        prop_assert!(!(met && said == Possible::Never), "{}", source);
    }
}
