use super::*;
use crate::questionnaire::expr::{Number, Order, Scope, condition};
use crate::questionnaire::instrument::{Choice, ItemId, Kind, Source};
use proptest::prelude::*;

fn options(names: &[&str], exclusive: usize) -> Vec<Choice> {
    let choice = |(code, name): (usize, &&str)| Choice {
        code: i64::try_from(code).unwrap() + 1,
        name: (*name).into(),
        text: String::new(),
        filter: None,
        exclusive: code + exclusive >= names.len(),
    };
    names.iter().enumerate().map(|(code, name)| choice((code, name))).collect()
}

/// Small enough that all combinations are fewer than are tried: 9 × 5 × 5 × 9.
fn variables() -> Vec<Variable> {
    let asked = Source::Asked(ItemId(0));
    let variable =
        |name: &str, kind, dont_know, refused| Variable { name: name.into(), kind, source: asked, dont_know, refused };
    vec![
        variable("all", Kind::Number { min: 0, max: 6 }, Some(8), None),
        variable("some", Kind::Number { min: 2, max: 5 }, None, None),
        variable("often", Kind::Single(options(&["often", "sometimes", "never"], 0)), None, Some(9)),
        variable("at", Kind::Multiple(options(&["home", "work", "school", "nowhere"], 1)), None, None),
    ]
}

/// Every value each variable can have.
fn every(variables: &[Variable]) -> Vec<Vec<Option<Value>>> {
    let every = |variable: &Variable| {
        let mut all: Vec<Option<Value>> = match &variable.kind {
            Kind::Number { min, max } => (*min..=*max).map(|number| Some(Value::Number(number))).collect(),
            Kind::Multiple(_) => {
                let set = |set: usize| (0..3).filter(|bit| set & (1 << bit) != 0).map(|bit| bit + 1).collect();
                (1..8).map(set).chain([vec![4]]).map(|codes| Some(Value::Codes(codes))).collect()
            }
            _ => variable.choices().iter().map(|choice| Some(Value::Code(choice.code))).collect(),
        };
        all.push(None);
        all.extend(variable.dont_know.map(|_| Some(Value::DontKnow)));
        all.extend(variable.refused.map(|_| Some(Value::Refused)));
        all
    };
    variables.iter().map(every).collect()
}

fn brute(when: &Expr, every: &[Vec<Option<Value>>], values: &mut Vec<Option<Value>>) -> bool {
    match every.get(values.len()) {
        None => when.holds(values),
        Some(own) => own.iter().any(|value| {
            values.push(value.clone());
            let found = brute(when, every, values);
            values.pop();
            found
        }),
    }
}

fn compiled(source: &str, variables: &[Variable]) -> Expr {
    let find = |name: &str| variables.iter().position(|variable| variable.name == name).map(VariableId);
    condition(source, &Scope { variables, find: &find, hidden: &|_| None }).unwrap()
}

#[test]
fn what_no_answers_meet_is_told_from_what_some_do() {
    let variables = variables();
    for (source, wanted) in [
        ("all > 5", Possible::Yes),
        ("all > 6", Possible::Never),
        ("all > 2 and all < 3", Possible::Never),
        ("all > 2 and all < 4", Possible::Yes),
        ("all < some", Possible::Yes),
        ("all * some == 7", Possible::Never),
        ("all - some == 4", Possible::Yes),
        ("all - some > 4", Possible::Never),
        ("dk(all)", Possible::Yes),
        ("refused(all)", Possible::Never),
        ("refused(all) or often == never", Possible::Yes),
        ("often == often and not answered(often)", Possible::Never),
        ("often != often and often != sometimes and often != never", Possible::Never),
        ("not (often == often or often == sometimes or often == never)", Possible::Yes),
        ("selected(at, home) and selected(at, nowhere)", Possible::Never),
        ("selected(at, home) and count(at) == 3", Possible::Yes),
        ("count(at) == 4", Possible::Never),
        ("count(at) == 0", Possible::Never),
        ("selected(at, nowhere) and count(at) == 1", Possible::Yes),
        ("all > 6 and often == never", Possible::Never),
        ("(all > 6 or some > 5) and often == never", Possible::Never),
        ("true", Possible::Yes),
        ("false or 1 > 2", Possible::Never),
    ] {
        assert_eq!(Trial::new(&variables).possible(&compiled(source, &variables)), wanted, "{source}");
    }
}

#[test]
fn with_answers_in_substance_nothing_is_missing() {
    let variables = variables();
    let answered = |source: &str| Trial::answered(&variables).possible(&compiled(source, &variables));
    assert_eq!(answered("not (all >= 0)"), Possible::Never);
    assert_eq!(answered("not (all > 0)"), Possible::Yes);
    assert_eq!(answered("dk(all)"), Possible::Never);
}

#[test]
fn what_is_derived_can_have_no_value_whatever_is_answered() {
    let mut variables = variables();
    variables[2].source = Source::Derived(0);
    let all = compiled("often == often or often == sometimes or often == never", &variables);
    assert_eq!(Trial::answered(&variables).possible(&Expr::Not(Box::new(all))), Possible::Yes);
}

#[test]
fn a_variable_that_is_fixed_has_its_value_until_it_is_freed() {
    let variables = variables();
    let mut trial = Trial::new(&variables);
    trial.fix(VariableId(1), Value::Number(5));
    let less = compiled("all == 6 and some < 5", &variables);
    assert_eq!(trial.possible(&less), Possible::Never);
    let (one, other) = (compiled("all >= some", &variables), compiled("all < 5", &variables));
    assert_eq!(trial.all_possible([&one, &other]), Possible::Never);
    trial.free(VariableId(1));
    assert_eq!((trial.possible(&less), trial.all_possible([&one, &other])), (Possible::Yes, Possible::Yes));
}

#[test]
fn too_many_combinations_are_said_to_be_too_many() {
    let wide = |name: &str| Variable {
        name: name.into(),
        kind: Kind::Number { min: 0, max: 999_999 },
        source: Source::Given,
        dont_know: None,
        refused: None,
    };
    let variables = vec![wide("a"), wide("b")];
    let tried = |source: &str| Trial::new(&variables).possible(&compiled(source, &variables));
    assert_eq!(tried("a > 5 and a < 6 and b > 3"), Possible::Never, "few numbers make a difference");
    assert_eq!(tried("a > b"), Possible::Yes, "the first that are tried do");
    assert_eq!(tried("a * a == 5"), Possible::Untried);
    assert_eq!(tried("a * a == 5 and b < 0"), Possible::Never, "one part alone is impossible");
}

fn number() -> impl Strategy<Value = Number> {
    let leaf = prop_oneof![
        (-1i64..9).prop_map(Number::Literal),
        (0usize..2).prop_map(|variable| Number::Variable(VariableId(variable))),
        (0usize..2).prop_map(|variable| Number::Variable(VariableId(variable))),
        Just(Number::Count(VariableId(3))),
    ];
    leaf.prop_recursive(2, 4, 2, |inner| {
        (inner.clone(), inner, 0..3).prop_map(|(left, right, sign)| {
            let (left, right) = (Box::new(left), Box::new(right));
            match sign {
                0 => Number::Add(left, right),
                1 => Number::Subtract(left, right),
                _ => Number::Multiply(left, right),
            }
        })
    })
}

fn expression() -> impl Strategy<Value = Expr> {
    let order = prop::sample::select(vec![
        Order::Equal,
        Order::NotEqual,
        Order::Less,
        Order::AtMost,
        Order::Greater,
        Order::AtLeast,
    ]);
    let leaf = prop_oneof![
        1 => any::<bool>().prop_map(Expr::Constant),
        4 => (order, number(), number()).prop_map(|(order, left, right)| Expr::Compare(order, left, right)),
        2 => (number(), -1i64..6, 0i64..4).prop_map(|(number, low, more)| Expr::Within(number, low, low + more)),
        3 => (prop::collection::vec(1i64..4, 1..3), any::<bool>()).prop_map(|(codes, wanted)| Expr::Chosen(VariableId(2), codes, wanted)),
        3 => (1i64..5).prop_map(|code| Expr::Selected(VariableId(3), code)),
        1 => (0usize..4).prop_map(|variable| Expr::Answered(VariableId(variable))),
        1 => (0usize..4).prop_map(|variable| Expr::DontKnow(VariableId(variable))),
        1 => (0usize..4).prop_map(|variable| Expr::Refused(VariableId(variable))),
    ];
    leaf.prop_recursive(4, 24, 2, |inner| {
        prop_oneof![
            3 => (inner.clone(), inner.clone()).prop_map(|(left, right)| Expr::And(Box::new(left), Box::new(right))),
            1 => (inner.clone(), inner.clone()).prop_map(|(left, right)| Expr::Or(Box::new(left), Box::new(right))),
            1 => inner.prop_map(|inner| Expr::Not(Box::new(inner))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_is_said_is_what_trying_everything_says(when in expression()) {
        let variables = variables();
        let met = brute(&when, &every(&variables), &mut Vec::new());
        let said = Trial::new(&variables).possible(&when);
        prop_assert_eq!(said, if met { Possible::Yes } else { Possible::Never });
    }
}
